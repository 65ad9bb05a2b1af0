"""Looks after an open club from its first page to its end: its copies, its close, and a second start of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from coprod_desktop.running.keeping import Keeping
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.shell.last_copy import LastCopy
from coprod_desktop.ui.shell.one_instance import Doorbell

if TYPE_CHECKING:
    from coprod_desktop.app import OpenClub
    from coprod_desktop.ui.shell.quiet_moments import QuietMoments

translate = QCoreApplication.translate

AFTER_PAINT = 300  # milliseconds after which the first page has surely been painted


class Caretaker(QObject):
    """Looks after the book, makes the copy of its close, and hears a second start of it. All of it ends together.

    `closing` is sent when somebody closes the window, before the book is closed; `lock_wanted`, `outside_wanted` (a
    Place for which the book has to be closed) and `start_wanted` when somebody or the clock asks for them;
    `file_brought` with the path of what a second start brought.
    """

    closing = Signal()
    lock_wanted = Signal()
    outside_wanted = Signal(object)
    start_wanted = Signal()
    file_brought = Signal(object)

    def __init__(self, app: QApplication, club: OpenClub, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self.club = club
        self._over = False
        window = club.window
        self.keeping = Keeping(app, club.services, self)
        self.keeping.lock_wanted.connect(self.lock_wanted)
        self.keeping.said.connect(window.say)
        self.keeping.stick_in.connect(self._offer_copy)
        window.outside_wanted.connect(self.outside_wanted, Qt.ConnectionType.QueuedConnection)
        window.start_wanted.connect(self.start_wanted)
        window.closing.connect(self._window_closes)
        self._last_copy = LastCopy(club.services.copies, window)
        window.may_close = self._last_copy.may_close
        self.doorbell = Doorbell(path, self.come_to_front, self)
        self._quiet: QuietMoments | None = None
        QTimer.singleShot(AFTER_PAINT, self.doorbell, self._look_after_more)

    def _look_after_more(self) -> None:
        """Begin what the first page need not wait for."""
        from coprod_desktop.ui.shell.quiet_moments import QuietMoments

        self.doorbell.listen()
        opened = self.club.opened
        self._quiet = QuietMoments(self._app, opened.has_to_catch_up, opened.catch_up, self)

    def see_missed(self) -> None:
        """See, when the first page has been painted, whether the last close left no copy."""
        QTimer.singleShot(AFTER_PAINT, self.keeping, self.keeping.see_missed)

    def put_away(self) -> None:
        """Keep what is typed and close the window. The book stays open, for whoever takes it on."""
        self.club.window.keep_words()
        self._end()
        self.club.window.may_close = lambda: True
        self.club.window.close()
        self.club.window.deleteLater()

    def _window_closes(self) -> None:
        if self._over:
            return
        self.closing.emit()
        self._end()
        self.club.opened.close()

    def _end(self) -> None:
        self._over = True
        self.doorbell.stop()
        if self._quiet is not None:
            self._quiet.stop()
        self.keeping.stop(self.club.window)
        self.deleteLater()  # and with it whatever waits for the first paint

    def _offer_copy(self, words: str) -> None:
        """Offer a copy in the window's strip, unless somebody is at the copies already."""
        window = self.club.window
        if window.here is not None and window.here.page == "copies":
            return
        button = ("make_copy_here", translate("Program", "See the copies"), lambda: window.go(Place("copies")))
        window.strip.show_words("stick", words, (button,))
        window.say(words)

    def come_to_front(self, file: Path | None) -> None:
        """Come to the front, and show the file that a second start brought."""
        self._last_copy.stay()
        window = self.club.window
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()
        if file is not None:
            self.file_brought.emit(file)
