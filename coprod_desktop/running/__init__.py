"""The program as it runs, from its start to its end: one window, and the book opened, kept, locked and closed."""
