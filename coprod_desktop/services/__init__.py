"""What a person can do, as verbs. Talks to the outside through ports.py."""
