"""A short list of names that can be added to, renamed, moved and removed, one at a time, in the page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.values import dataclass
from coprod_desktop.ui.parts.buttons import Button, ButtonRow, MainButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.form_rows import LineRow
from coprod_desktop.ui.parts.layouts import column, empty
from coprod_desktop.ui.parts.words import Heading

translate = QCoreApplication.translate

ADDING = 0  # the id of the line that is being added


@dataclass(frozen=True, slots=True)
class Named:
    """One line of the list. Lines with the same `group` stand under one heading, and move within the whole list."""

    id: int
    name: str
    line: str = ""
    picture: str = ""
    group: str = ""


class NameList(QWidget):
    """Shows names as cards. What a person wants done is sent as a signal; the page does it and shows the list again."""

    saved = Signal(int, str)  # id (0 for a new one), name
    removed = Signal(int)
    moved = Signal(int, int)  # id, -1 for up or 1 for down

    def __init__(self, label: str, add_words: str, *, moves: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._moves = moves
        self._names: Sequence[Named] = ()
        self._editing: int | None = None
        self._row: LineRow | None = None
        down = column(self, spacing=12)
        self._cards = column(spacing=8)
        down.addLayout(self._cards)
        self.add_button = Button(add_words, "add")
        self.add_button.setObjectName("add_name")
        self.add_button.clicked.connect(lambda: self._edit(ADDING))
        down.addWidget(ButtonRow(self.add_button))

    @property
    def typing(self) -> bool:
        """Whether a name is being typed."""
        return self._editing is not None

    def show_names(self, names: Sequence[Named]) -> None:
        """Show these names. A name that is being typed stays in its box."""
        typed = self._row.answer if self._row is not None else ""
        self._names = names
        self._fill(typed)

    def done(self) -> None:
        """Put the box away: the name is kept."""
        self._editing = None
        self._row = None
        self.add_button.setFocus()

    def show_problem(self, words: str) -> None:
        """Show what has to be put right above the box."""
        if self._row is not None:
            self._row.show_problem(words)
            self._row.focus_box().setFocus()

    def _fill(self, typed: str = "") -> None:
        empty(self._cards)
        self._row = None
        group = ""
        for number, one in enumerate(self._names):
            if one.group and one.group != group:
                group = one.group
                self._cards.addWidget(Heading(group, 2))
            self._add(self._box(one.id, typed) if one.id == self._editing else self._card(one, number))
        if self._editing == ADDING:
            self._add(self._box(ADDING, typed))
        self.add_button.setVisible(self._editing != ADDING)

    def _add(self, part: QWidget) -> None:
        """Add a part and show it now: what is not on the screen yet cannot take the keyboard."""
        self._cards.addWidget(part)
        part.show()

    def _move(self, by: int, record_id: int) -> None:
        self.moved.emit(record_id, by)

    def _card(self, one: Named, number: int) -> Card:
        card = Card(one.picture, one.name, (one.line,) if one.line else (), level=3 if one.group else 2)
        card.setObjectName(f"name_{one.id}")
        actions = [
            ("rename", translate("NameList", "Rename"), translate("NameList", "Rename {name}"), self._edit),
            ("remove", translate("NameList", "Remove"), translate("NameList", "Remove {name}"), self.removed.emit),
        ]
        if self._moves and number > 0:
            up = translate("NameList", "Move up"), translate("NameList", "Move {name} up")
            actions.append(("up", *up, partial(self._move, -1)))
        if self._moves and number < len(self._names) - 1:
            down = translate("NameList", "Move down"), translate("NameList", "Move {name} down")
            actions.append(("down", *down, partial(self._move, 1)))
        for code, words, heard, do in actions:
            button = Button(words)
            button.setObjectName(f"{code}_{one.id}")
            button.setAccessibleName(heard.format(name=one.name))
            button.clicked.connect(lambda _on=False, do=do: do(one.id))
            card.add_button(button)
        return card

    def _box(self, record_id: int, typed: str) -> QWidget:
        holder = QWidget()
        down = column(holder, spacing=8)
        self._row = LineRow("name", self._label)
        self._row.set_answer(typed)
        row = self._row
        save = MainButton(translate("NameList", "Save"))
        save.setObjectName("save_name")
        save.clicked.connect(lambda: self.saved.emit(record_id, row.answer))
        leave = Button(translate("NameList", "Leave it as it was"))
        leave.setObjectName("leave_name")
        leave.clicked.connect(self._leave)
        down.addWidget(row)
        down.addWidget(ButtonRow(save, leave))
        return holder

    def _edit(self, record_id: int) -> None:
        self._editing = record_id
        self._fill(next((one.name for one in self._names if one.id == record_id), ""))
        if self._row is not None:
            self._row.focus_box().setFocus()

    def _leave(self) -> None:
        before = self._editing
        self.done()
        self._fill()
        again = self.findChild(QWidget, f"rename_{before}")
        if again is not None:
            again.setFocus()
