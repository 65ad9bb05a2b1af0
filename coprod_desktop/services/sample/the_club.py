"""What the sample club says about itself, the roles it made for itself, and its hard words."""

from __future__ import annotations

NAME = "The Wednesday Club"
WHERE = "The shared rooms, Lime Tree House"
WHEN = "Every Wednesday from 10:30 am to 3 pm. Lunch is at 12:30 pm."
HELPER = ("Marta Kowalczyk", "020 7946 0123")
ROLES = ("Chair", "Resident", "Student", "Treasurer")

# A hard word, and what it means here.
WORDS: tuple[tuple[str, str], ...] = (
    ("grant", "Money given to us for one purpose. We do not pay it back."),
    ("funder", "Somebody who gives money to the club."),
    ("loop", "It sends sound straight to hearing aids."),
    ("time bank", "You give an hour. You get an hour from somebody else."),
    ("trustee", "One of the people who look after the club's money and rules."),
    ("waiting list", "The names of people who would like to join us."),
)
