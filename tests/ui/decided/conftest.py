"""A club whose pages about decisions and jobs are open, and the hands that press and type in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.decisions import Decision
from coprod_desktop.domain.document import Document
from coprod_desktop.domain.meetings import AGENDA_ITEMS, MEETINGS, POINTS, AgendaItem, Meeting, Point
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.records import Changes
from coprod_desktop.services.all import services_for
from coprod_desktop.services.book import Book
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.theme.looks import Looks
from tests.fakes import FakeClock
from tests.ui import walks
from tests.waiting import settled


@dataclass
class Club:
    """One page at a time, in a window, on a real book. `went` is where its buttons led."""

    desk: Desk
    shown: list[Page] = field(default_factory=list)
    windows: list[QWidget] = field(default_factory=list)
    went: list[Place] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    printed: list[Document] = field(default_factory=list)
    backs: int = 0

    def open(self, make: Callable[[Desk], Page], place: Place | None = None, *, doors: bool = True) -> Any:
        page = make(self.desk)
        page.go.connect(self.went.append)
        page.said.connect(self.said.append)
        page.print_wanted.connect(lambda document, _wish: self.printed.append(document))
        page.back_wanted.connect(self._back)
        self.shown.append(page)
        self.windows.append(walks.stand(page, doors=doors))
        page.open(place or Place(page.key))
        settled()
        return page

    def tell(self, changes: Changes) -> None:
        for page in self.shown:
            page.on_changes(changes)

    def _back(self) -> None:
        self.backs += 1


@pytest.fixture
def club(book: Book, clock: FakeClock, looks: Looks) -> Iterator[Club]:
    made = Club(cast(Desk, None))
    telling = replace(book, tell=made.tell)
    made.desk = Desk(services_for(telling), cast(Any, None), clock, cast(Any, None), looks)
    yield made
    for window in made.windows:
        window.close()
        window.deleteLater()
    settled()


def rows(page: Any) -> list[str]:
    return [page.list.rows.row(number).heard for number in range(page.list.rows.rowCount())]


def add_people(book: Book, *names: str) -> list[Person]:
    with book.step("steps.people_added", count=len(names)) as step:
        return [step.put(PEOPLE, Person(name=name)) for name in names]


def add_minuted(club: Club, state: str = "draft") -> Decision:
    book = club.desk.services.book
    with book.step("steps.meeting_planned", name="club") as step:
        meeting = step.put(MEETINGS, Meeting(on=date(2026, 11, 18), state=state))
        item = step.put(AGENDA_ITEMS, AgendaItem(meeting=meeting.id, title="Tea"))
    made = club.desk.services.decisions.add({"words": "We drink tea at three.", "meeting": meeting.id})
    with book.step("steps.point_added") as step:
        step.put(
            POINTS,
            Point(meeting=meeting.id, item=item.id, point_kind="decided", words=made.words, decision=made.id),
        )
    return made


# Decisions
