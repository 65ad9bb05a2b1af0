"""Names from paper: whose paper it is, and who else is named on it, as they were written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QWidget

from coprod_desktop.ui.parts.announce import announce
from coprod_desktop.ui.parts.boxes import LineBox
from coprod_desktop.ui.parts.choosing import Round
from coprod_desktop.ui.parts.form import FormRow, Group
from coprod_desktop.ui.parts.form_rows import ReadBackRow
from coprod_desktop.ui.parts.layouts import column, empty
from coprod_desktop.ui.parts.words import Text

translate = QCoreApplication.translate

NOT_SAID, SOMEBODY_NEW = -1, 0

Candidates = Sequence[tuple[int, str]]


class WhoRow(FormRow):
    """A name as it stands on the paper and, where people of the book may be meant, which of them it is.

    `may_be` gives (id, name) of whoever a name may mean. `guess` gives the id that is chosen at once, or 0. The
    answer maps "typed" to the name and "person" to an id, 0 for somebody new or -1 while nothing is said.
    """

    def __init__(
        self,
        name: str,
        label: str,
        may_be: Callable[[str], Candidates],
        guess: Callable[[str], int],
        nobody: str,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, label, hint, parent)
        self._may_be, self._guess, self._nobody = may_be, guess, nobody
        self._offered: Candidates = ()
        self._person = NOT_SAID
        self.box = LineBox(40)
        self.inside.addWidget(self.box)
        self.hear(self.box)
        self._told = Text()
        self._told.setObjectName(f"understood_{name}")
        self._told.hide()
        self.inside.addWidget(self._told)
        self._group = Group()
        self._group.setObjectName(f"choices_{name}")
        self._group.setAccessibleName(translate("WhoRow", "Who is this?"))
        self._down = column(self._group, spacing=8)
        self._group.hide()
        self.inside.addWidget(self._group)
        self._exclusive = QButtonGroup(self)
        self.box.textEdited.connect(lambda _typed: self._typed())
        self.box.returnPressed.connect(self.entered)

    @property
    def answer(self) -> dict[str, Any]:
        """The name as typed, and whom it means."""
        return {"typed": self.box.text(), "person": self._person}

    def set_answer(self, answer: object) -> None:
        """Show a name and whom it means."""
        given = answer if isinstance(answer, Mapping) else {}
        self.box.setText(str(given.get("typed", "")))
        self._person = int(given.get("person", NOT_SAID))
        self._offer(tell=False)

    def _typed(self) -> None:
        self._person = NOT_SAID
        self._offer(tell=True)
        self.changed.emit()

    def _offer(self, *, tell: bool) -> None:
        typed = self.box.text().strip()
        offered = tuple(self._may_be(typed)) if typed else ()
        if not offered:
            self._person = SOMEBODY_NEW if typed else NOT_SAID
        elif self._person == NOT_SAID:
            self._person = self._guess(typed) or NOT_SAID
        if offered != self._offered:
            self._offered = offered
            self._show(offered)
            if tell and offered:
                announce(self, translate("WhoRow", "This name is in the book. Say who it is."))
        for button in self._exclusive.buttons():
            button.setChecked(self._exclusive.id(button) == self._person)
        words = self._nobody if typed else ""
        if offered:
            words = translate("WhoRow", "This name is in the book. Say who it is.")
        self._told.setText(words)
        self._told.setVisible(bool(words))
        self._group.setVisible(bool(offered))

    def _show(self, offered: Candidates) -> None:
        for button in self._exclusive.buttons():
            self._exclusive.removeButton(button)
        empty(self._down)
        for person, name in (
            (*offered, (SOMEBODY_NEW, translate("WhoRow", "Somebody else of this name"))) if offered else ()
        ):
            button = Round(name)
            button.setObjectName(f"who_{self.name}_{person}")
            button.clicked.connect(lambda _on=False, person=person: self._choose(person))
            self._exclusive.addButton(button, person)
            self._down.addWidget(button)

    def _choose(self, person: int) -> None:
        self._person = person
        self.changed.emit()


class NamedRow(ReadBackRow):
    """Somebody named on a paper. Below the box stands who of the book that is, or that the words are kept."""

    def __init__(
        self, name: str, label: str, called: Callable[[str], str], hint: str = "", *, parent: QWidget | None = None
    ) -> None:
        self._called = called
        super().__init__(name, label, hint, width=40, parent=parent)

    def understand(self, typed: str) -> str:
        """Return who of the book it is, or that nobody is."""
        name = self._called(typed)
        if name:
            return translate("NamedRow", "This is {name}, who is in the book.").format(name=name)
        return translate("NamedRow", "Nobody of the book has this name. The words are kept in the notes.")


class NewNameRow(ReadBackRow):
    """The name of somebody who is added. Below the box stands, when they leave it, that this name is there already.

    `already` returns the name of somebody of the book who is called so, or "".
    """

    def __init__(
        self, name: str, label: str, already: Callable[[str], str], hint: str = "", *, parent: QWidget | None = None
    ) -> None:
        self._already = already
        super().__init__(name, label, hint, width=40, parent=parent)

    def understand(self, typed: str) -> str:
        """Return that somebody of this name is in the book, or "" when nobody is."""
        name = self._already(typed)
        words = translate("NewNameRow", "{name} is in the book already. Saving adds another person.")
        return words.format(name=name) if name else ""
