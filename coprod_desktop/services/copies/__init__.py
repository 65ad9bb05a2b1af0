"""Copies of the book: making one, the club's sticks, when the next is due, and all of it in words."""
