"""What differs between computers: folders, settings, one instance, opening a file."""
