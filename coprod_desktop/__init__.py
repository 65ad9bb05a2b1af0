"""Our Club Book: keeps a small club's people, gifts, meetings and decisions, and prints minutes everyone can read."""

__version__ = "0.1.0"
