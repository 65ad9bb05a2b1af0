"""The window around the pages: doors, top bar, bottom line, notices."""
