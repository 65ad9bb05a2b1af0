"""Keeps an open book safe by itself: copies of every hour and every close, a word about a stick, and the lock."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.ui.shell.idle import Idle

if TYPE_CHECKING:
    from coprod_desktop.services.all import Services
    from coprod_desktop.services.copies.making import CopyDone, CopyJob
    from coprod_desktop.ui.parts.work import Work

translate = QCoreApplication.translate

HOUR = 3_600_000  # milliseconds
CATCH_UP = 120_000  # milliseconds after a start, when the first page has been read
SOON = 300  # milliseconds after which the first page has surely been painted
LOOK_EVERY = 5_000  # milliseconds between two looks whether a stick was put in
WATCH_EVERY = 60_000  # milliseconds between two looks at what the club wants about the lock


class Keeping(QObject):
    """Looks after one open book. `lock_wanted` is sent when it should be locked, `said` brings words to show.

    `stick_in` brings the words for a stick of the club's own that was put in, when there is something new to copy.
    """

    lock_wanted = Signal()
    said = Signal(str)
    stick_in = Signal(str)

    def __init__(self, app: QApplication, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._job: CopyJob | None = None
        self._work: Work | None = None
        self.idle = Idle(app, parent=self)
        self.idle.idle.connect(self.lock_wanted)
        self.idle.slept.connect(self.lock_wanted)
        self._hourly = QTimer(self)
        self._hourly.setInterval(HOUR)
        self._hourly.timeout.connect(self.copy_by_itself)
        self._hourly.start()
        self._sticks: set[str] | None = None  # the ids of those that were in at the last look
        self._folders: set[Path] = set()  # of the sticks at the last look for a newer program
        self._sticky = QTimer(self)
        self._sticky.setInterval(LOOK_EVERY)
        self._sticky.timeout.connect(self.look_for_sticks)
        self._sticky.start()
        self._minutely = QTimer(self)
        self._minutely.setInterval(WATCH_EVERY)
        self._minutely.timeout.connect(self.watch)
        self._minutely.start()
        self._soon = QTimer(self)  # the key file is read when the first page has been painted
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.watch)
        self._catch_up = QTimer(self)  # when the last close left no copy
        self._catch_up.setSingleShot(True)
        self._catch_up.setInterval(CATCH_UP)
        self._catch_up.timeout.connect(self.copy_by_itself)
        self._soon.start()

    def watch(self) -> None:
        """Watch for what the club wants the lock to hear."""
        privacy = self._services.privacy
        can = privacy.can_lock()
        self.idle.want(privacy.lock_after() if can else 0, can and privacy.lock_on_sleep())

    def look_for_sticks(self) -> None:
        """Offer a copy when a stick of the club's own was put in since the last look, and something changed.

        Its older copies are told who was forgotten while it was away.
        """
        copies = self._services.copies
        self._look_for_update()
        seen = {one.stick.id: one for one in copies.sticks.inside() if one.letter}
        new = [] if self._sticks is None else [one for number, one in seen.items() if number not in self._sticks]
        if set(seen) - (self._sticks or set()):
            copies.keep_gone_beside()
        self._sticks = set(seen)
        if new and copies.due.has_news():
            self.stick_in.emit(copies.sticks.offer(new[0]))

    def _look_for_update(self) -> None:
        """Look for a newer program when other sticks are in than at the last look. Today and Settings tell of it."""
        folders = {one.stick.folder for one in self._services.copies.sticks.inside()}
        if folders != self._folders:
            self._folders = folders
            self._services.updates.look()

    def copy_by_itself(self) -> None:
        """Make a copy on this laptop when something changed, on another thread."""
        from coprod_desktop.ui.parts.work import Work

        copies = self._services.copies
        if self._work is not None:
            return
        try:
            if not copies.due.wanted_here():
                return
            self._job = copies.start(copies.vault.folder)
        except StorageTrouble as trouble:
            self._not_copied(trouble)
            return
        self._work = Work(self._job.work)
        self._work.ready.connect(self._copied)
        self._work.broke.connect(self._not_copied)
        self._work.begin()

    def see_missed(self) -> None:
        """At a start, see whether the last close left no copy, and then make one before long."""
        copies = self._services.copies
        with suppress(StorageTrouble):
            if copies.due.see_missed():
                copies.tell()
            if copies.due.missed_words():
                self._catch_up.start()

    def stop(self, window: QWidget) -> None:
        """Stop looking after the book, and stop what is being done in its window. The book may close then."""
        from coprod_desktop.ui.parts.working import Working

        for timer in (self._hourly, self._minutely, self._sticky, self._soon, self._catch_up):
            timer.stop()
        self.idle.stop()
        for one in window.findChildren(Working):
            one.end()
        if self._work is not None:
            self._work.end()
            self._work = self._job = None

    def _copied(self, done: CopyDone) -> None:
        job, self._job = self._job, None
        self._work = None
        if job is not None:
            self._services.copies.keep(job, done)

    def _not_copied(self, failure: object) -> None:
        self._job = self._work = None
        code = failure.code if isinstance(failure, StorageTrouble) else ""
        if isinstance(failure, Exception) and not code:
            raise failure
        copies = self._services.copies
        copies.due.note_missed(code)
        copies.tell()
        self.said.emit(translate("Keeping", "The copy on this computer could not be made. The page Today says why."))
