"""The pages about people on a real book, in a small window of their own that goes where they ask to go."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QStackedWidget, QWidget

from coprod_desktop.exchange.lists import read_list
from coprod_desktop.exchange.photos import read_photo
from coprod_desktop.services.all import services_for
from coprod_desktop.system.picture_files import load_catalogue
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.screens.add_people import AddPeoplePage
from coprod_desktop.ui.screens.bring_list import BringListPage
from coprod_desktop.ui.screens.know_you import KnowYouPage
from coprod_desktop.ui.screens.people import PeoplePage
from coprod_desktop.ui.screens.person import PersonPage
from coprod_desktop.ui.screens.person_form import PersonFormPage
from coprod_desktop.ui.screens.person_gifts import PersonGiftsPage
from coprod_desktop.ui.screens.person_photo import PersonPhotoPage
from coprod_desktop.ui.screens.skill import SkillPage
from coprod_desktop.ui.screens.skills import SkillsPage
from tests.ui.walks import stand
from tests.waiting import settled

PAGES = (
    PeoplePage,
    PersonPage,
    PersonFormPage,
    PersonPhotoPage,
    PersonGiftsPage,
    AddPeoplePage,
    BringListPage,
    KnowYouPage,
    SkillsPage,
    SkillPage,
)


class WindowWatch(QObject):
    """Notes every window that opens by itself: a part that is shown before it is in its page."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(thing, QWidget) and thing.isWindow():
            self.opened.append(f"{type(thing).__name__} {thing.objectName()}")
        return False


class Club:
    """Somebody at the screen: goes from page to page, presses, types and reads."""

    def __init__(self, desk: Desk, listen: Any) -> None:
        self.desk = desk
        self.services = desk.services
        self.said: list[str] = []
        self.asked_for: list[Place] = []
        self.page: Page | None = None
        self._behind: list[Place] = []
        self._stack = QStackedWidget()
        self._window = stand(self._stack)
        self._pages: dict[str, Page] = {}
        self._kinds = {page.key: page for page in PAGES}
        listen(self._changed)

    def go(self, place: Place) -> Page | None:
        """Go to a page, as the window does; a page of somebody else is only noted."""
        self.asked_for.append(place)
        if place.page not in self._kinds:
            return self.page
        if self.page is not None:
            self.page.leave()
        self._behind.append(place)
        page = self.page = self._pages.get(place.page) or self._make(place.page)
        self._stack.setCurrentWidget(page)
        page.open(place)
        settled()
        page.focus_first()
        settled()
        return page

    def back(self) -> None:
        """Go back to the page before, as the window does."""
        del self._behind[-1:]
        self.go(self._behind.pop() if self._behind else Place("people"))

    @property
    def here(self) -> Page:
        assert self.page is not None
        return self.page

    def press(self, name: str) -> None:
        """Press the button called `name` with the mouse."""
        button = self.find(name, QAbstractButton)
        self.here.scroller.ensureWidgetVisible(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settled()

    def choose_row(self, name: str, title: str) -> None:
        """Press a card of a list with the mouse."""
        cards = self.find(name, QWidget)
        for number in range(cards.rows.rowCount()):
            if cards.rows.row(number).title == title:
                area = cards.visualRect(cards.rows.index(number))
                QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
                settled()
                return
        raise AssertionError(title)

    def type(self, words: str) -> None:
        """Type into whatever has the keyboard. A new line is the Enter key."""
        for line_number, line in enumerate(words.split("\n")):
            if line_number:
                self.key(Qt.Key.Key_Return)
            focused = QApplication.focusWidget()
            assert focused is not None
            for letter in line:  # QTest itself types no letter that ASCII has not
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(focused, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifier)
        settled()

    def tab_to(self, name: str) -> None:
        """Press Tab until the part called `name` has the keyboard."""
        for _ in range(200):
            focused = QApplication.focusWidget()
            if focused is not None and focused.objectName() == name:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(name)

    def find(self, name: str, kind: Any) -> Any:
        """Return the visible part called `name`."""
        settled()
        found = [one for one in self.here.findChildren(kind, name) if one.isVisible()]
        assert found, f"{name} is not on {self.here.key}"
        return found[0]

    def sees(self, name: str) -> bool:
        """Say whether a part called `name` is on the page."""
        return any(one.isVisible() for one in self.here.findChildren(QWidget, name))

    def reads(self) -> str:
        """Return all plain words on the page, one part a line."""
        settled()
        parts = (QLabel, QAbstractButton)
        shown = [one for kind in parts for one in self.here.findChildren(kind) if one.isVisible() and one.text()]
        shown.sort(key=lambda one: (one.mapTo(self.here, QPoint(0, 0)).y(), one.mapTo(self.here, QPoint(0, 0)).x()))
        return "\n".join(one.text() for one in shown)

    def rows(self, name: str) -> list[str]:
        """Return what is heard for each row of a list."""
        cards = self.find(name, QWidget)
        return [cards.rows.row(number).heard for number in range(cards.rows.rowCount())]

    def close(self) -> None:
        if self.page is not None:
            self.page.leave()
        self._window.close()
        self._window.deleteLater()
        settled()

    def _make(self, key: str) -> Page:
        page = self._pages[key] = self._kinds[key](self.desk)
        self._stack.addWidget(page)
        page.go.connect(self.go)
        page.back_wanted.connect(self.back)
        page.said.connect(self.said.append)
        return page

    def _changed(self, changes: Any) -> None:
        for page in self._pages.values():
            page.on_changes(changes)


@pytest.fixture
def club(qtbot: Any, book: Any, clock: Any, looks: Any) -> Any:
    """A club with its seven roles and nobody in it."""
    listeners: list[Any] = []
    kept = replace(
        book,
        pictures=load_catalogue(),
        read_photo=read_photo,
        read_list=read_list,
        tell=lambda changes: [one(changes) for one in listeners],
    )
    services = services_for(kept)
    services.club.start("Healthy Living Club")
    desk = Desk(
        services=services, printer=cast(Any, None), clock=clock, files=cast(Any, SimpleNamespace()), looks=looks
    )
    made = Club(desk, listeners.append)
    watch = WindowWatch()
    QApplication.instance().installEventFilter(watch)
    yield made
    QApplication.instance().removeEventFilter(watch)
    made.close()
    assert watch.opened == []
