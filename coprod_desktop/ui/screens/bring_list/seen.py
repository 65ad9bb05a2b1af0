"""What a list becomes: some people as they will be in the book, and the lines that are left out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.people_cells import ListedPerson
from coprod_desktop.services.bringing_in import BringInService, LeftOut, ListPreview
from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.layouts import column, empty, show_new
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.wording.say import Say

translate = QCoreApplication.translate

PEOPLE_FIRST, PEOPLE_MORE = 3, 10
LINES_FIRST, LINES_MORE = 6, 20
LONGEST = 120  # letters of a line that are shown


class _Few(QWidget):
    """A heading and the first few of many, with a button for more."""

    def __init__(self, title: str, name: str, first: int, more: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._name = title, name
        self._first, self._more = first, more
        self._shown = first
        self._down = column(self, spacing=12)

    def fill(self, count: int, make: Callable[[int], QWidget]) -> None:
        """Show the first of `count`, each made when it is to be seen, and as many as were asked for before."""
        empty(self._down)
        self._down.addWidget(Heading(self._title, 2))
        for number in range(min(count, self._shown)):
            self._down.addWidget(make(number))
        left = count - self._shown
        if left > 0:
            words = translate("BringListPage", "Show {count} more").format(count=min(left, self._more))
            button = Button(words)
            button.setObjectName(f"more_{self._name}")
            button.setAccessibleName(f"{words}. {self._title}")
            button.clicked.connect(lambda _on=False: self._show_more(count, make))
            self._down.addWidget(button)

    def add(self, part: QWidget) -> None:
        """Add a part below."""
        self._down.addWidget(part)

    def _show_more(self, count: int, make: Callable[[int], QWidget]) -> None:
        before, self._shown = self._shown, self._shown + self._more
        self.fill(count, make)
        show_new(self._down)
        focused = self.findChild(QWidget, f"{self._name}_{before}") or self.findChild(Button, f"more_{self._name}")
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)


class PeopleSeen(_Few):
    """Some people as they will be in the book."""

    def __init__(self, service: BringInService, parent: QWidget | None = None) -> None:
        title = translate("BringListPage", "So they will be in the book")
        super().__init__(title, "people", PEOPLE_FIRST, PEOPLE_MORE, parent)
        self._service = service

    def show_people(self, people: tuple[ListedPerson, ...]) -> None:
        """Show the first of these people, or those that were asked for before."""

        def make(number: int) -> QWidget:
            return Card("", people[number].name, self._service.lines(people[number]), level=3)

        self.fill(len(people), make)
        if not people:
            self.add(Text(translate("BringListPage", "Nobody yet.")))
        show_new(self._down)


class LinesLeftOut(_Few):
    """The lines that are left out, each with a button that takes it after all."""

    def __init__(
        self, preview: ListPreview, say: Say, take: Callable[[LeftOut], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("BringListPage", "Left out"), "left_out", LINES_FIRST, LINES_MORE, parent)
        self._say = say
        self._take = take
        self.fill(len(preview.left_out), lambda number: self._line(preview.left_out[number]))
        if preview.blank == 1:
            self.add(Text(translate("BringListPage", "1 empty line is left out.")))
        elif preview.blank:
            words = translate("BringListPage", "{count} empty lines are left out.").format(count=preview.blank)
            self.add(Text(words))

    def _line(self, left: LeftOut) -> Card:
        words = left.words if len(left.words) <= LONGEST else f"{left.words[:LONGEST].rstrip()} …"
        card = Card("", "", (f"**{self._say(f'bring.out.{left.why}')}**", words.replace("**", "")))
        card.setAccessibleName(words)
        take = Button(translate("BringListPage", "Take it after all"))
        take.setObjectName(f"take_{left.row}")
        take.setAccessibleName(f"{take.text()}: {words}")
        take.clicked.connect(lambda _on=False: self._take(left))
        card.add_button(take)
        return card
