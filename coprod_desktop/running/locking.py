"""Locks the open book, and opens one that is locked with what somebody types."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.running.unlocking import NotOpened, key_from, keys_beside
from coprod_desktop.storage.club_file import OpenBook, open_book
from coprod_desktop.ui.parts.page import BY_SHEET, Place

if TYPE_CHECKING:
    from coprod_desktop.domain.copies import Watch
    from coprod_desktop.running.front import Front

translate = QCoreApplication.translate


class Locking:
    """The lock of the book that `front` shows. `typed` is told a key that did not open the book after all."""

    def __init__(self, front: Front, typed: Callable[[bytes], None]) -> None:
        self._front = front
        self._typed = typed
        self._place: Place | None = None  # where somebody was when the book was locked

    def lock(self) -> None:
        """Keep what is typed, close the book, and ask for the password. Nothing happens without a password."""
        club = self._front.club
        if club is None or not club.services.privacy.can_lock():
            return
        self._place = club.window.here
        club.window.keep_words()
        self._front.step_behind(copy=True).show_lock()

    def unlock(self, way: str, typed: str) -> None:
        """Open the locked book with what was typed, where somebody was before.

        `way` is "password", or "sheet" for the recovery sheet.
        """
        path, say = self._front.open_path, self._front.say

        def then() -> None:
            self._go_back()
            if way == "sheet":
                self.opened_by_sheet()

        self._open(lambda: key_from(keys_beside(path), way, typed, say, path), then)

    def open_with(self, key: bytes, then: Callable[[], object] | None = None) -> None:
        """Open the book with a key and show it, and then do `then`; or show why it does not open."""
        self._open(lambda: key, then)

    def opened_by_sheet(self) -> None:
        """Note that the recovery sheet is there, and show where a new password is set in a book that asks for one."""
        club = self._front.club
        if club is None:
            return
        privacy = club.services.privacy
        with suppress(StorageTrouble):  # what cannot be noted is asked for again
            privacy.note_seen()
        if privacy.asks():
            club.window.go(Place("privacy", extra=BY_SHEET))

    def _go_back(self) -> None:
        """Go where somebody was when the book was locked."""
        place, self._place = self._place, None
        club = self._front.club
        if place is not None and club is not None and club.window.has(place.page):
            club.window.go(place, from_door=True)

    def _open(self, find_key: Callable[[], bytes], then: Callable[[], object] | None) -> None:
        """Open the book on another thread with the key that `find_key` finds: a password takes a while to try."""
        front = self._front
        front.wait_for_close()
        window = front.start_window or front.show_start()
        path, now = front.open_path, front.clock.now
        found: list[bytes] = []

        def job(_watch: Watch) -> OpenBook:
            found.append(find_key())
            return open_book(path, key=found[0], now=now)

        def opened(book: object) -> None:
            shown = isinstance(book, OpenBook) and front.show_opened(lambda: book, path)
            if shown and front.club is not None and then:
                then()

        def failed(failure: object) -> None:
            if found:
                self._typed(found[0])
            if isinstance(failure, NotOpened):
                window.lock.unlock.show_problem(failure.words)
            elif isinstance(failure, StorageTrouble):
                front.show_trouble(failure)
            elif isinstance(failure, Exception):
                raise failure

        words = translate("Program", "The book is being opened.")
        window.work.do(translate("Program", "One moment"), words, job, opened, failed)
