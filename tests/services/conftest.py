"""A club that has met once, with a blue and a red stick, for everything about copies and keys."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from coprod_desktop.domain.meetings import MEETINGS, Meeting
from coprod_desktop.services.all import Services, services_for
from coprod_desktop.services.book import Book
from coprod_desktop.storage.club_file import OpenBook
from coprod_desktop.storage.vault import BookVault
from tests.fakes import FakeDrives


@pytest.fixture
def drives(tmp_path: Path) -> FakeDrives:
    """The blue stick is in, the red one is not."""
    return FakeDrives(tmp_path / "media", blue_in=True)


@pytest.fixture
def club_that_met(book: Book, opened: OpenBook, drives: FakeDrives) -> Services:
    """A club with Ann, Bob and one meeting held."""
    made = services_for(book, BookVault(opened), drives)
    made.club.start("Tea Club")
    made.people.add({"name": "Ann"})
    made.people.add({"name": "Bob"})
    with book.step("steps.meeting_planned", name="A") as step:
        step.put(MEETINGS, Meeting(on=date(2026, 11, 18), state="held"))
    return made
