"""What the bar on top and the line at the bottom tell: whose book, what day, what was saved, what Undo would do."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from coprod_desktop.services.copies.service import COPIED
from coprod_desktop.services.updates import UPDATE
from coprod_desktop.ui.shell.bottom_line import BottomLine
from coprod_desktop.ui.shell.top_bar import TopBar
from coprod_desktop.ui.shell.undoing import Undoing
from coprod_desktop.wording.dates import say_date

if TYPE_CHECKING:
    from coprod_desktop.domain.records import Changes
    from coprod_desktop.ui.parts.page import Desk

MINUTE = 60_000  # milliseconds


class News(QObject):
    """Keeps both lines true: after every change, and when a new day comes while the window is open."""

    def __init__(
        self, desk: Desk, top_bar: TopBar, bottom_line: BottomLine, undoing: Undoing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._top_bar = top_bar
        self._bottom_line = bottom_line
        self._undoing = undoing
        self._day: date | None = None
        self.minute = QTimer(self)
        self.minute.setInterval(MINUTE)
        self.minute.timeout.connect(self._show_day)
        self.minute.start()
        self._show_club()
        self._show_steps()

    def hear(self, changes: Changes) -> None:
        """Tell of what was changed. A copy that was made is no step, so nothing was saved then; nor is an update."""
        if changes.kinds == {COPIED}:
            self._show_copied()
        elif changes.kinds != {UPDATE}:
            self._bottom_line.show_saved(self._desk.clock.now())
            self._show_steps()
        if "club" in changes.kinds:
            self._show_club()

    def stop(self) -> None:
        """Tell nothing more: the window closes."""
        self.minute.stop()

    def _show_club(self) -> None:
        club = self._desk.services.club.club()
        self._day = None
        self._top_bar.club.setText(club.name)
        self._bottom_line.show_helper(club)
        self._show_day()

    def _show_day(self) -> None:
        today = self._desk.clock.today()
        if today != self._day:
            self._day = today
            self._show_copied()
            self._top_bar.show_names(self._top_bar.club.text(), say_date(today, self._desk.services.book.say))

    def _show_copied(self) -> None:
        self._bottom_line.show_copied(self._desk.services.copies.due.last_words())

    def _show_steps(self) -> None:
        self._top_bar.show_undo(*self._undoing.next_words())
