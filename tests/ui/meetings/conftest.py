"""Somebody at the real window, with a small club whose meetings are about to begin."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coprod_desktop.app import OpenClub, build
from coprod_desktop.domain.meetings import STANDING_ITEMS
from coprod_desktop.domain.people import NEEDS, PEOPLE, Needs, Person
from coprod_desktop.storage.club_file import OpenBook
from coprod_desktop.ui.parts.page import Page, Place
from coprod_desktop.ui.theme.looks import Looks
from tests.fakes import FakeClock
from tests.hands import Hands
from tests.waiting import settled

NAMES = ("Grace Osei", "Tunde Adeyemi", "Yusuf Ali", "Joan Mensah", "Łucja Nowak")


class AtTheWindow(Hands):
    """Somebody at the real window."""

    def __init__(self, club: OpenClub, qtbot: QtBot) -> None:
        self.club = club
        self.qtbot = qtbot
        self.services = club.services
        self.window = club.window
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window, 1000)
        self.people: dict[str, Person] = {}

    @property
    def here(self) -> Page:
        """The page that is shown."""
        return self.page

    @property
    def page(self) -> Page:
        page = self.window.page
        assert page is not None
        return page

    def go(self, page: str, record: int = 0, extra: str = "") -> None:
        self.window.go(Place(page, record, extra))
        settled()

    def plan(self, day: str = "25 November") -> int:
        """Plan a meeting by hand and return its id."""
        self.go("meetings")
        self.press("plan_button")
        self.type_in("box_on", day)
        self.type_in("box_starts", "2 pm")
        self.press("save_button")
        assert self.page.place.extra == "plan"
        return self.page.place.id


@pytest.fixture
def hand(opened: OpenBook, clock: FakeClock, looks: Looks, qtbot: QtBot) -> Iterator[AtTheWindow]:
    club = build(opened, looks, clock=clock)
    club.services.club.start("Tea and Company")
    with club.services.book.step("steps.person_added", name="five") as step:
        people = {name: step.put(PEOPLE, Person(name=name, known_as=name.split()[0])) for name in NAMES}
        step.put(NEEDS, Needs(person=people["Tunde Adeyemi"].id, helps=("hearing_loop",)))
    at_window = AtTheWindow(club, qtbot)
    at_window.people = people
    assert club.services.book.store.count(STANDING_ITEMS)
    yield at_window
    club.window.close()
    settled()
