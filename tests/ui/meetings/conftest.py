"""Somebody at the real window, with a small club whose meetings are about to begin."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from coprod_desktop.app import OpenClub, build
from coprod_desktop.domain.meetings import STANDING_ITEMS
from coprod_desktop.domain.people import NEEDS, PEOPLE, Needs, Person
from coprod_desktop.storage.club_file import OpenBook
from coprod_desktop.ui.parts.page import Page, Place
from coprod_desktop.ui.parts.words import Text
from coprod_desktop.ui.theme.looks import Looks
from tests.fakes import FakeClock
from tests.waiting import settled

W = TypeVar("W", bound=QWidget)
NAMES = ("Grace Osei", "Tunde Adeyemi", "Yusuf Ali", "Joan Mensah", "Łucja Nowak")


class AtTheWindow:
    """Presses, types and reads as a person does."""

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
        self.type("box_on", day)
        self.type("box_starts", "2 pm")
        self.press("save_button")
        assert self.page.place.extra == "plan"
        return self.page.place.id

    def find(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
        found = [one for one in self.page.findChildren(kind, name) if one.isVisible()]
        assert found, f"{name} is not on the page {self.page.key}"
        return found[0]

    def press(self, name: str) -> None:
        button = self.find(name, QAbstractButton)
        self.page.scroller.ensureWidgetVisible(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
        settled()

    def type(self, name: str, words: str) -> None:
        box = self.find(name)
        box.setFocus()
        if isinstance(box, QPlainTextEdit):
            box.selectAll()
        else:
            box.selectAll()  # type: ignore[attr-defined]
        QTest.keyClicks(box, words)

    def key(self, key: Qt.Key) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        settled()

    def words(self) -> str:
        return "\n".join(one.text() for one in self.page.findChildren(Text) if one.isVisible())


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
