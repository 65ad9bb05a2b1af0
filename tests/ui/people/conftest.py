"""The pages about people on a real book, in a small window of their own that goes where they ask to go."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

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
from tests.hands import Hands
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


class AtThePages(Hands):
    """Somebody at the pages about people: goes from page to page, presses, types and reads."""

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
def hand(qtbot: Any, book: Any, clock: Any, looks: Any) -> Any:
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
    made = AtThePages(desk, listeners.append)
    watch = WindowWatch()
    QApplication.instance().installEventFilter(watch)
    yield made
    QApplication.instance().removeEventFilter(watch)
    made.close()
    assert watch.opened == []
