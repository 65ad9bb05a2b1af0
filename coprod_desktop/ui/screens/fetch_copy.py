"""Bring back a copy before there is a book: choose it, then show that it is yours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from coprod_desktop.domain.values import dataclass
from coprod_desktop.ui.parts.buttons import Button, ButtonRow
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.layouts import column, empty
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.scrolling import DownScroll
from coprod_desktop.ui.parts.secret import UnlockForm
from coprod_desktop.ui.parts.words import Heading, Text

translate = QCoreApplication.translate

SHOWN = 8  # copies in the list, the newest of each place first


@dataclass(frozen=True, slots=True)
class CopyOffered:
    """One copy that can be brought back: its file, the club's name, and a line about it.

    `opens` says that this computer has the key; else a password or the recovery sheet is asked for.
    """

    path: Path
    club: str
    line: str
    opens: bool


FindCopies = Callable[[Sequence[Path]], Sequence[CopyOffered]]


class FetchCopyPage(QWidget):
    """Shows the copies on this computer and on the sticks that are in. `wanted` brings the path, the way ("laptop",
    "password" or "sheet") and what was typed.
    """

    wanted = Signal(str, str, str)
    back_wanted = Signal()

    def __init__(self, find: FindCopies, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fetch_copy_page")
        self._find = find
        self._folders: list[Path] = []
        self._chosen: CopyOffered | None = None
        inner = QWidget()
        body = column(inner, spacing=16)
        body.setContentsMargins(48, 28, 48, 24)
        back = Button(translate("FetchCopyPage", "Back"), "back")
        back.setObjectName("back_button")
        back.clicked.connect(self._back)
        self.heading = Heading(translate("FetchCopyPage", "Bring back a copy"), 1)
        self.heading.setObjectName("page_heading")
        self.notice = Notice()
        self.notice.setObjectName("fetch_notice")
        self.notice.hide()
        self.text = Text()
        holder = QWidget()
        self._cards = column(holder, spacing=12)
        self.unlock = UnlockForm(translate("FetchCopyPage", "Bring this copy back"))
        self.unlock.tried.connect(self._tried)
        look = Button(translate("FetchCopyPage", "Look again"))
        look.setObjectName("look_again")
        look.clicked.connect(self.show_copies)
        folder = Button(translate("FetchCopyPage", "Look in a folder"))
        folder.setObjectName("look_in_folder")
        folder.clicked.connect(self._choose_folder)
        self.looking = ButtonRow(look, folder)
        for part in (ButtonRow(back), self.heading, self.notice, self.text, holder, self.unlock, self.looking):
            body.addWidget(part)
        body.addStretch(1)
        scroll = DownScroll(self)
        scroll.setWidget(inner)
        column(self).addWidget(scroll)
        self.first: QWidget = look

    def show_copies(self) -> None:
        """Show the copies there are now."""
        self._chosen = None
        self.unlock.clear()
        self.unlock.hide()
        self.looking.show()
        self.notice.hide()
        empty(self._cards)
        offered = self._find(self._folders)[:SHOWN]
        self.text.setText(
            translate("FetchCopyPage", "Which copy is the right one? The newest is on top.")
            if offered
            else translate("FetchCopyPage", "No copy is here. Put the stick in, wait a moment, and press Look again.")
        )
        for number, one in enumerate(offered):
            card = Card("copy_usb", one.club, [one.line])
            button = Button(translate("FetchCopyPage", "Choose this copy"))
            button.setObjectName(f"choose_copy_{number}")
            button.setAccessibleName(translate("FetchCopyPage", "Choose this copy: {line}").format(line=one.line))
            button.clicked.connect(partial(self._choose, one))
            card.add_button(button)
            self._cards.addWidget(card)
            if number == 0:
                self.first = button

    def show_problem(self, words: str) -> None:
        """Say why the copy cannot be brought back with what was typed."""
        if self.unlock.isVisible():
            self.unlock.show_problem(words)
        else:
            self.notice.say(words)

    def first_focus(self) -> QWidget:
        """Return the part that has the keyboard first."""
        return self.first

    def _choose(self, one: CopyOffered, _on: bool = False) -> None:
        self._chosen = one
        if one.opens:
            self.wanted.emit(str(one.path), "laptop", "")
            return
        empty(self._cards)
        self.looking.hide()
        self.text.setText(f"{one.club}\n{one.line}")
        self.unlock.show()
        self.unlock.first_focus().setFocus()

    def _tried(self, way: str, typed: str) -> None:
        if self._chosen is not None:
            self.wanted.emit(str(self._chosen.path), way, typed)

    def _choose_folder(self) -> None:
        words = translate("FetchCopyPage", "Where are the copies?")
        chosen = QFileDialog.getExistingDirectory(self, words)
        if chosen:
            self._folders.append(Path(chosen))
            self.show_copies()

    def _back(self) -> None:
        if self.unlock.isVisible():
            self.show_copies()
        else:
            self.back_wanted.emit()
