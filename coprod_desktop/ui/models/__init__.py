"""Lists that Qt shows. They are handed rows and never read the store."""
