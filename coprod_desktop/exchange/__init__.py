"""Files from elsewhere: photos, and later spreadsheets and calendars. Plain data in and out."""
