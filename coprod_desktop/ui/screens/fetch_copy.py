"""Bring back a copy before there is a book: choose it, then show that it is yours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from coprod_desktop.domain.values import dataclass
from coprod_desktop.ui.parts.announce import announce
from coprod_desktop.ui.parts.buttons import Button, ButtonRow
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.layouts import column, empty
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.scrolling import DownScroll
from coprod_desktop.ui.parts.secret import UnlockForm
from coprod_desktop.ui.parts.words import Heading, Text

translate = QCoreApplication.translate

LOOK_EVERY = 2000  # milliseconds between two looks whether a stick was put in
SHOWN = 8  # copies in the list, the newest of each place first


@dataclass(frozen=True, slots=True)
class CopyOffered:
    """One copy that can be brought back: its file, the club's name, and a line about it.

    `opens` says that this computer has the key; else a password or the recovery sheet is asked for, or without
    `by_password` the sheet alone. `by_sheet` says that there was a sheet when the copy was made.
    """

    path: Path
    club: str
    line: str
    opens: bool
    by_password: bool = True
    by_sheet: bool = True


FindCopies = Callable[[Sequence[Path]], Sequence[CopyOffered]]
SticksNow = Callable[[], Sequence[Path]]  # quickly: nothing on them is read


class FetchCopyPage(QWidget):
    """Shows the copies on this computer and on the sticks that are in. `wanted` brings the path, the way ("laptop",
    "password" or "sheet") and what was typed.
    """

    wanted = Signal(str, str, str)
    back_wanted = Signal()

    def __init__(self, find: FindCopies, sticks: SticksNow = lambda: (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fetch_copy_page")
        self._find = find
        self._sticks_now = sticks
        self._sticks: Sequence[Path] = ()
        self._folders: list[Path] = []
        self._chosen: CopyOffered | None = None
        self._offered: list[CopyOffered] | None = None  # what is shown now; None when it is one that was opened
        self._damaged: set[Path] = set()
        self._typed = ("", "")  # the way and the words that opened a copy which is damaged, for the next one
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
        self._look = look
        self.first: QWidget = look
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._look_again)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for sticks while the page is seen."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more."""
        super().hideEvent(event)
        self._timer.stop()

    def show_copies(self) -> None:
        """Show the copies there are now."""
        self._chosen = None
        self.unlock.clear()
        self.unlock.hide()
        self.looking.show()
        self.notice.hide()
        empty(self._cards)
        self.first = self._look
        self._sticks = self._sticks_now()
        self._offered = offered = list(self._find(self._folders)[:SHOWN])
        self.text.setText(
            translate("FetchCopyPage", "Which copy is the right one? The newest is on top.")
            if offered
            else translate(
                "FetchCopyPage", "No copy is here. Put the stick in and wait a moment. Its copies show here."
            )
        )
        for number, one in enumerate(offered):
            self._offer(one, number)

    def show_one(self, one: CopyOffered) -> None:
        """Show a copy that somebody opened, in the place of those there are."""
        empty(self._cards)
        self._offered = None
        self.first = self._look
        self.text.setText(translate("FetchCopyPage", "This is the copy that you opened."))
        self._offer(one, 0)

    def show_problem(self, words: str) -> None:
        """Say why the copy cannot be brought back with what was typed."""
        if self.unlock.isVisible():
            self.unlock.show_problem(words)
        else:
            self.notice.say(words)

    def show_damaged(self) -> None:
        """Say that the chosen copy is damaged, and offer the others. What was typed need not be typed again."""
        if self._chosen is None:
            return
        self._damaged.add(self._chosen.path)
        self.show_copies()
        others = [one for one in self._offered or () if one.path not in self._damaged]
        if others:
            words = translate("FetchCopyPage", "That copy is damaged, and nothing was changed. Choose the next one.")
        else:
            words = translate("FetchCopyPage", "That copy is damaged, and nothing was changed. Look for another stick.")
        self.notice.say(words)
        self.first.setFocus()

    def first_focus(self) -> QWidget:
        """Return the part that has the keyboard first."""
        return self.first

    def _offer(self, one: CopyOffered, number: int) -> None:
        card = Card("copy_usb", one.club, [one.line])
        self._cards.addWidget(card)
        if one.path in self._damaged:
            card.add_line(translate("FetchCopyPage", "This copy is damaged. Do not rely on it."))
            return
        button = Button(translate("FetchCopyPage", "Choose this copy"))
        button.setObjectName(f"choose_copy_{number}")
        button.setAccessibleName(translate("FetchCopyPage", "Choose this copy: {line}").format(line=one.line))
        button.clicked.connect(partial(self._choose, one))
        card.add_button(button)
        if self.first is self._look:
            self.first = button

    def _choose(self, one: CopyOffered, _on: bool = False) -> None:
        self._chosen = one
        if one.opens:
            self.wanted.emit(str(one.path), "laptop", "")
            return
        empty(self._cards)
        self.notice.hide()
        self.looking.hide()
        self.text.setText(f"{one.club}\n{one.line}{self._no_way_in(one)}")
        way, typed = self._typed
        usual = "password" if one.by_password else "sheet"
        self.unlock.use(way if way and one.by_password else usual, other=one.by_password)
        self.unlock.fill(way, typed)
        self.unlock.show()
        self.unlock.first_focus().setFocus()

    def _no_way_in(self, one: CopyOffered) -> str:
        """Say of a copy with neither password nor sheet what may open it, so that nobody looks for a paper in vain."""
        if one.by_password or one.by_sheet:
            return ""
        words = translate(
            "FetchCopyPage",
            "No recovery sheet was printed when this copy was made.\n"
            "A sheet that was printed later from the same book opens it.\n"
            "Without one, only the computer that made this copy can open it.",
        )
        return f"\n\n{words}"

    def _look_again(self) -> None:
        """Show what a stick brings that was put in, while nothing is chosen."""
        if self._offered is None or self._chosen is not None or self._sticks_now() == self._sticks:
            return
        had = self.focusWidget()
        name = had.objectName() if had is not None else ""
        self.show_copies()
        again = self.findChild(QWidget, name) if name else None
        (self.first if name == self._look.objectName() or again is None else again).setFocus()
        announce(self, self.text.text())

    def _tried(self, way: str, typed: str) -> None:
        if self._chosen is not None:
            self._typed = (way, typed)
            self.wanted.emit(str(self._chosen.path), way, typed)

    def _choose_folder(self) -> None:
        words = translate("FetchCopyPage", "Where are the copies?")
        chosen = QFileDialog.getExistingDirectory(self, words, str(Path.home()))
        if chosen:
            self._folders.append(Path(chosen))
            self.show_copies()

    def _back(self) -> None:
        self._typed = ("", "")
        if self.unlock.isVisible():
            self.show_copies()
        else:
            self.back_wanted.emit()
