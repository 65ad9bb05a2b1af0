"""A club at its papers: three people who are told things in different ways, in a real window."""

from __future__ import annotations

import pytest

from coprod_desktop.app import OpenClub
from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.ui.parts.page import Page
from tests.ui.conftest import Members


@pytest.fixture
def members() -> Members:
    """Who is in the club, as they are added. A test module may have others."""
    return (
        {"name": "Ann Baker", "telling": ("easy_read",)},
        {"name": "Tunde Ola", "telling": ("large_print",)},
        {"name": "Joy Osei", "telling": ("phone",)},
    )


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
