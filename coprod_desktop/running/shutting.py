"""Shuts a book behind a window that has gone, as when it is locked: its copy is made first, and nobody waits for it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.ui.parts.work import Work

if TYPE_CHECKING:
    from coprod_desktop.app import OpenClub
    from coprod_desktop.services.copies.making import CopyJob


class Shutting(QObject):
    """Makes the copy of a close on another thread, and then closes the book. `end` closes it now."""

    def __init__(self, club: OpenClub, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._club: OpenClub | None = club
        self._work: Work | None = None
        self._job: CopyJob | None = None
        copies = club.services.copies
        try:
            if copies.due.wanted_here():
                self._job = copies.start(copies.vault.folder)
        except StorageTrouble as trouble:
            copies.due.note_missed(trouble.code)
        if self._job is None:
            self._close()
            return
        self._work = Work(self._job.work)
        self._work.ready.connect(self._made)
        self._work.broke.connect(self._not_made)
        self._work.begin()

    @property
    def is_shut(self) -> bool:
        """Whether the book is closed."""
        return self._club is None

    def end(self) -> None:
        """Close the book now. A copy that is not ready is given up, and the next start makes it."""
        if self._club is not None:
            if self._work is not None:
                self._work.end()
            self._club.services.copies.due.note_missed("")
            self._close()

    def _made(self, done: object) -> None:
        from coprod_desktop.services.copies.making import CopyDone  # which a start need not load

        if self._club is not None and self._job is not None and isinstance(done, CopyDone):
            with suppress(StorageTrouble):
                self._club.services.copies.keep(self._job, done)
        self._close()

    def _not_made(self, failure: object) -> None:
        if self._club is not None:
            self._club.services.copies.due.note_missed(failure.code if isinstance(failure, StorageTrouble) else "")
        self._close()
        if isinstance(failure, Exception) and not isinstance(failure, StorageTrouble):
            raise failure

    def _close(self) -> None:
        club, self._club = self._club, None
        self._job = None
        if club is not None:
            club.opened.close()
