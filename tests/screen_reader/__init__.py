"""A listener on the computer's own accessibility bus, as a screen reader is one, and the program it listens to."""
