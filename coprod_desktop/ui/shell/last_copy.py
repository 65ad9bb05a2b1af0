"""The copy at every close: made while the window says so. When it fails, that is said before the window goes."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from coprod_desktop.domain.errors import CopyStopped, StorageTrouble

if TYPE_CHECKING:
    from coprod_desktop.services.copies.making import CopyJob
    from coprod_desktop.services.copies.service import CopyService
    from coprod_desktop.ui.shell.window import MainWindow
    from coprod_desktop.ui.shell.work_page import WorkPage

translate = QCoreApplication.translate


def not_made(copies: CopyService, code: str) -> tuple[str, str]:
    """Return the title and the words for a copy on this computer that could not be made."""
    title = translate("LastCopy", "The copy on this computer could not be made")
    safe = translate("LastCopy", "The book itself is safe. Everything you wrote is in it.")
    return title, f"{copies.due.why_not_here(code)}\n{safe}"


class LastCopy(QObject):
    """Makes the copy of a close while `window` says so. It keeps nobody from closing: pressed again, it closes."""

    def __init__(self, copies: CopyService, window: MainWindow) -> None:
        super().__init__(window)
        self._copies = copies
        self._window = window
        self._job: CopyJob | None = None
        self._over = False
        self._stays = False

    @property
    def _page(self) -> WorkPage:
        return self._window.work

    def stay(self) -> None:
        """Do not close after all, because somebody has opened the program again meanwhile."""
        self._stays = self._page.busy
        if self._page.is_asking:
            self._page.go_away()

    def may_close(self) -> bool:
        """Say whether the window may close now. If not, a copy was begun, and the window closes by itself after it."""
        if self._over or self._page.busy or self._page.is_asking or _is_session_end():
            if self._job is not None:
                self._copies.due.note_missed("")
            self._over = True
            return True
        self._begin()
        return self._over

    def _begin(self) -> None:
        try:
            if not self._copies.due.wanted_here():
                self._over = True
                return
            self._job = self._copies.start(self._copies.vault.folder)
        except StorageTrouble as trouble:
            self._failed(trouble)
            return
        self._page.do(
            translate("LastCopy", "One moment"),
            translate("LastCopy", "A copy of the book is being made. Then the program closes."),
            self._job.work,
            self._made,
            self._failed,
            stop=translate("LastCopy", "Close without a copy"),
            at_once=True,
        )

    def _made(self, done: object) -> None:
        from coprod_desktop.services.copies.making import CopyDone  # which a start need not load

        job, self._job = self._job, None
        if job is not None and isinstance(done, CopyDone):
            with suppress(StorageTrouble):  # the copy is there; that it was made is seen from its number
                self._copies.keep(job, done)
        stays, self._stays = self._stays, False
        if not stays:
            self._close()

    def _failed(self, failure: object) -> None:
        self._job = None
        if isinstance(failure, CopyStopped):
            self._copies.due.note_missed("")
            self._close()
            return
        if not isinstance(failure, StorageTrouble):
            self._over = True  # a fault of ours is shown, and the next press closes
            if isinstance(failure, Exception):
                raise failure
            return
        self._copies.due.note_missed(failure.code)
        title, words = not_made(self._copies, failure.code)
        again = ("try_copy_again", translate("LastCopy", "Try again"), self._try_again)
        without = ("close_without_copy", translate("LastCopy", "Close without a copy"), self._close)
        back = ("do_not_close", translate("LastCopy", "Do not close yet"), self._page.go_away)
        self._page.ask(title, words, (again, without, back))

    def _try_again(self) -> None:
        self._page.go_away()
        self._begin()
        if self._over:
            self._close()

    def _close(self) -> None:
        self._over = True
        self._window.close()


def _is_session_end() -> bool:
    """Say whether the computer is shutting down or somebody logs out: it waits for nobody then."""
    app = QApplication.instance()
    return isinstance(app, QApplication) and app.isSavingSession()
