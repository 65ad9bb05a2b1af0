"""Every step that shaped the club file, oldest first. A step that was released is never edited."""
