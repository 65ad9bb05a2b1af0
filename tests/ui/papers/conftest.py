"""A club at its papers: three people who are told things in different ways, in a real window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from coprod_desktop.app import OpenClub, build
from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.ui.parts.page import Page
from coprod_desktop.ui.theme.looks import Looks
from tests.fakes import FakeClock, FakeFiles, FakeSpeech

Members = tuple[Mapping[str, Any], ...]


@pytest.fixture
def members() -> Members:
    """Who is in the club, as they are added. A test module may have others."""
    return (
        {"name": "Ann Baker", "telling": ("easy_read",)},
        {"name": "Tunde Ola", "telling": ("large_print",)},
        {"name": "Joy Osei", "telling": ("phone",)},
    )


@pytest.fixture
def club(
    in_the_window: Callable[[OpenClub], OpenClub],
    looks: Looks,
    book_path: Path,
    clock: FakeClock,
    files: FakeFiles,
    speech: FakeSpeech,
    members: Members,
) -> OpenClub:
    """The window of the club, open at its first page."""
    made = build(book_path, looks, clock=clock, files=files, speech=speech)
    made.services.club.start("Healthy Living Club", helper_name="Grace", helper_phone="020 7946 0123")
    for one in members:
        made.services.people.add(one)
    return in_the_window(made)


@pytest.fixture
def meeting(club: OpenClub) -> Meeting:
    """A meeting in the past with a point, and one to come."""
    past = club.services.meetings.plan("club", "18 November 2026")
    club.services.minutes.add_point(past.id, "We had tea.")
    club.services.meetings.hold(past.id)
    club.services.meetings.plan("club", "2 December 2026")
    return past


def page(club: OpenClub) -> Page:
    """Return the page that is shown."""
    return club.window.page
