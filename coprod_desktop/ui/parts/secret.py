"""A password typed in a box that hides or shows it, and the form that opens a locked book."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from coprod_desktop.domain.recovery import GROUPS, read_so_far
from coprod_desktop.ui.parts.announce import announce
from coprod_desktop.ui.parts.buttons import Button, ButtonRow, MainButton, ToggleButton
from coprod_desktop.ui.parts.form_rows import LineRow, LongRow
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.words import Text
from coprod_desktop.wording.lists import together
from coprod_desktop.wording.say import Say

translate = QCoreApplication.translate


class SecretRow(LineRow):
    """One line for a password. It may be pasted. Dots stand for its letters until somebody presses the button.

    `seen` says whether the letters show.
    """

    seen = Signal(bool)

    def __init__(self, name: str, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, label, hint, width=34, parent=parent)
        self.show_button = ToggleButton(translate("SecretRow", "Show the password"))
        self.show_button.fills_when_on = False
        self.show_button.setObjectName(f"show_{name}")
        self.show_button.toggled.connect(self._show)
        self.inside.addSpacing(4)
        self.inside.addWidget(self.show_button)
        self._show(False)

    def hide_letters(self) -> None:
        """Show dots again, for the next person who sits down here."""
        self.show_button.setChecked(False)

    def _show(self, shown: bool) -> None:
        self.box.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.seen.emit(shown)


class SheetRow(LongRow):
    """The 13 groups of the recovery sheet. While somebody types, it says how many are right, and which are not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "sheet",
            translate("UnlockForm", "What are the 13 groups on the recovery sheet?"),
            translate("UnlockForm", "Capital letters and spaces do not matter."),
            lines=4,
            parent=parent,
        )
        self._say = Say(translate)
        self._wrong: tuple[int, ...] = ()
        self.so_far = Text()
        self.so_far.setObjectName("sheet_so_far")
        self.inside.addWidget(self.so_far)
        self.changed.connect(self._read)
        self._read()

    def set_answer(self, answer: object) -> None:
        """Show a text, and how much of it is right."""
        super().set_answer(answer)
        self._read()

    def _read(self) -> None:
        found = read_so_far(self.answer)
        if found.right == GROUPS:
            words = self._say("unlock.so_far.all")
        elif found.right:
            words = self._say("unlock.so_far.some", count=found.right)
        else:
            words = self._say("unlock.so_far.none") if not found.wrong else ""
        wrong = ""
        if len(found.wrong) == 1:
            wrong = self._say("unlock.wrong_group", number=found.wrong[0])
        elif found.wrong:
            wrong = self._say("unlock.wrong_groups", numbers=together(self._say, map(str, found.wrong)))
        words = "\n".join(one for one in (words, wrong) if one)
        self.so_far.setText(words)
        if found.right == GROUPS:
            self.show_problem("")  # what was wrong with them is put right
        if found.right == GROUPS or found.wrong != self._wrong:  # and not at every group: that would be a chatter
            announce(self, words)
        self._wrong = found.wrong


class UnlockForm(QWidget):
    """Asks for the password, or for the groups of the recovery sheet. `tried` brings "password" or "sheet", and
    what was typed. What was typed stays until `clear`, so that it can be put right.
    """

    tried = Signal(str, str)

    def __init__(self, open_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unlock_form")
        inside = column(self, spacing=16)
        self.password = SecretRow("password", translate("UnlockForm", "What is your password?"))
        self.sheet = SheetRow()
        self.open_button = MainButton(open_words)
        self.open_button.setObjectName("unlock_button")
        self.open_button.clicked.connect(self._try)
        self.other_button = Button("")
        self.other_button.setObjectName("other_way_button")
        self.other_button.clicked.connect(self._change_way)
        self.password.box.returnPressed.connect(self._try)
        for part in (self.password, self.sheet, ButtonRow(self.open_button, self.other_button)):
            inside.addWidget(part)
        self._way = "password"
        self._show_way()

    def use(self, way: str, *, other: bool = True) -> None:
        """Ask for the "password" or for the "sheet". Without `other`, there is no other way."""
        self._way = way
        self.other_button.setVisible(other)
        self._show_way()

    def show_problem(self, words: str) -> None:
        """Say what has to be put right, above the box, and give it the keyboard."""
        row = self.password if self._way == "password" else self.sheet
        row.show_problem(words)
        announce(self, words, at_once=True)
        self.first_focus().setFocus()
        if self._way == "password":
            self.password.box.selectAll()

    def fill(self, way: str, typed: str) -> None:
        """Put in what was typed before, for the "password" or the "sheet"."""
        if way:
            (self.password if way == "password" else self.sheet).set_answer(typed)

    def clear(self) -> None:
        """Forget what was typed."""
        for row in (self.password, self.sheet):
            row.set_answer("")
            row.show_problem("")
        self.password.hide_letters()

    def first_focus(self) -> QWidget:
        """Return the box that is asked for."""
        return self.password.box if self._way == "password" else self.sheet.box

    def _try(self) -> None:
        row = self.password if self._way == "password" else self.sheet
        row.show_problem("")
        self.tried.emit(self._way, row.answer)

    def _change_way(self) -> None:
        self.use("sheet" if self._way == "password" else "password")
        self.first_focus().setFocus()

    def _show_way(self) -> None:
        by_password = self._way == "password"
        self.password.setVisible(by_password)
        self.sheet.setVisible(not by_password)
        self.other_button.setText(
            translate("UnlockForm", "Use the recovery sheet")
            if by_password
            else translate("UnlockForm", "Use a password")
        )
