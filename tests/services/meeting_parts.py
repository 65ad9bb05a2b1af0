"""People and meetings that tests of meetings begin with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from coprod_desktop.domain.club import CLUBS, Club
from coprod_desktop.domain.meetings import STANDING_ITEMS, Meeting, StandingItem
from coprod_desktop.domain.people import NEEDS, PEOPLE, Needs, Person
from coprod_desktop.services.book import Book
from coprod_desktop.services.meetings import MeetingService
from coprod_desktop.services.minutes import MinutesService
from tests.fakes import FakePictures

LAST_WEEK = date(2026, 11, 18)


class DrawnPictures(FakePictures):
    """The four pictures, each with a drawing that tests can change."""

    def __init__(self) -> None:
        self.drawings = {key: f"<svg>{name}</svg>".encode() for key, name in self.names.items()}

    def drawing(self, key: str) -> bytes:
        return self.drawings.get(key, b"")


class ClubInBook:
    """A club of six people with standing items, and the services that act on it."""

    def __init__(self, book: Book) -> None:
        self.pictures = DrawnPictures()
        self.book = replace(book, pictures=self.pictures)
        self.meetings = MeetingService(self.book)
        self.minutes = MinutesService(self.book)
        with self.book.step("steps.person_added", name="all") as step:
            step.put(
                CLUBS,
                Club(
                    name="Tea and Company",
                    meets_where="The garden room",
                    how_we_work="One at a time.",
                    helper_name="Grace",
                    helper_phone="020 7946 0123",
                ),
            )
            self.grace, self.tunde, self.yusuf, self.joan, self.ken, self.gone = (
                step.put(PEOPLE, Person(name=name, standing=standing, print_size=size))
                for name, standing, size in (
                    ("Grace Osei", "here", 0),
                    ("Tunde Adeyemi", "here", 24),
                    ("Yusuf Ali", "here", 0),
                    ("Joan Mensah", "here", 0),
                    ("Ken Achebe", "here", 0),
                    ("Ada Silva", "left", 0),
                )
            )
            step.put(NEEDS, Needs(person=self.tunde.id, helps=("hearing_loop",), words="Left ear"))
            step.put(NEEDS, Needs(person=self.joan.id, helps=("hearing_loop", "breaks")))
            step.put(NEEDS, Needs(person=self.gone.id, helps=("transport",)))
            step.put(STANDING_ITEMS, StandingItem(title="Welcome", place_in_list=1))
            step.put(STANDING_ITEMS, StandingItem(title="Anything else", place_in_list=2, last=True))

    def titles(self, meeting: Meeting) -> list[str]:
        return [item.title for item in self.meetings.items(meeting.id)]

    def steps_taken(self, act) -> int:
        """Return how many undos take back what `act` does."""
        before = self.undo_count()
        act()
        return self.undo_count() - before

    def undo_count(self) -> int:
        count = 0
        while self.book.undo():
            count += 1
        for _ in range(count):
            self.book.redo()
        return count
