"""A real window on a real book, with a page of our own behind each of three doors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from coprod_desktop.app import OpenClub, build
from coprod_desktop.ui.theme.looks import Looks
from tests.fakes import FakeClock, FakeFiles, FakeSpeech

Make = Callable[[], OpenClub]


@pytest.fixture
def club(
    in_the_window: Callable[[OpenClub], OpenClub],
    looks: Looks,
    book_path: Path,
    clock: FakeClock,
    files: FakeFiles,
    speech: FakeSpeech,
) -> OpenClub:
    """The window of a club with two people, open at its first page, 1366 x 768."""
    made = build(book_path, looks, clock=clock, files=files, speech=speech)
    made.services.club.start("Healthy Living Club", helper_name="Grace", helper_phone="020 7946 0123")
    made.services.people.add({"name": "Ann Baker", "phone": "020 1111 2222"})
    made.services.people.add({"name": "Tunde Ola"})
    return in_the_window(made)
