"""What makes a start quick on an old laptop: the book is opened while Qt is loaded, and Qt loads only what we use.

Nothing here changes what the program does. Measured with tests/benchmarks/starting.py.
"""

from __future__ import annotations

import gc
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from coprod_desktop.running.quick_qt import load_qt

if TYPE_CHECKING:
    from coprod_desktop.storage.club_file import OpenBook


def begin(book: Path | None = None) -> EarlyBook | None:
    """Load Qt, and begin to open the book at `book`, which is returned. Call this before anything imports PySide6.

    Nobody looks for rubbish until `painted`: what a start makes stays, and looking through it finds none.
    """
    gc.disable()
    early = EarlyBook(book) if book is not None else None
    load_qt()
    return early


def painted() -> None:
    """Look for rubbish again, from now on, but not among what the start has made."""
    gc.freeze()
    gc.enable()


class EarlyBook:
    """A book that is being opened and checked in a thread, while the window is being made ready.

    What opens it is imported before the thread begins: beside the import of Qt, which lets no other thread at Python,
    it would come too late.
    """

    def __init__(self, path: Path) -> None:
        from coprod_desktop.storage.club_file import open_book

        self.path = path
        self._open_book = open_book
        self._opened: OpenBook | None = None
        self._failure: BaseException | None = None
        self._thread = Thread(target=self._open, name="open the book", daemon=True)
        self._thread.start()

    def take(self) -> OpenBook:
        """Return the open book, which now belongs to the caller. Raises what opening it raised. Can be done once."""
        self._thread.join()
        opened, self._opened = self._opened, None
        if self._failure is not None:
            raise self._failure
        if opened is None:
            raise RuntimeError("taken already")
        return opened

    def _open(self) -> None:
        try:
            self._opened = self._open_book(self.path)
        except BaseException as failure:  # it is raised again where somebody can hear it
            self._failure = failure
