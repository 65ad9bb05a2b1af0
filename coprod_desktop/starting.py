"""What makes a start quick on an old laptop: the book is opened while Qt is loaded, and Qt loads only what we use.

Nothing here changes what the program does. Measured with tests/benchmarks/starting.py.
"""

from __future__ import annotations

import builtins
import gc
import importlib
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path
from threading import Thread
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coprod_desktop.storage.club_file import OpenBook

# PySide loads this to write its own type stubs: a tenth of a bare start, and no program of its users needs it.
_STUB_WRITER = "shibokensupport.signature.lib.pyi_generator"


def load_qt() -> None:
    """Load PySide6 without what we never use. Call this before anything else imports it; `painted` comes after."""
    gc.disable()  # what a start makes stays: looking through it again and again for rubbish finds none
    if "PySide6" in sys.modules:
        return
    placeholder = ModuleType(_STUB_WRITER)
    placeholder.__spec__ = ModuleSpec(_STUB_WRITER, None)
    sys.modules[_STUB_WRITER] = placeholder
    importlib.import_module("PySide6.QtCore")

    del sys.modules[_STUB_WRITER]
    _import_as_python_does()


def _import_as_python_does() -> None:
    """Take PySide's hook out of `import`: it reads the source of every module to find `from __feature__ import`.

    This program has none of those, so the hook only costs time, and the memory of all the sources it keeps.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def painted() -> None:
    """Look for rubbish again, from now on, but not among what the start has made."""
    gc.freeze()
    gc.enable()


class EarlyBook:
    """A book that is being opened and checked in a thread, while the window is being made ready."""

    def __init__(self, path: Path) -> None:
        self.path = path
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
        from coprod_desktop.storage.club_file import open_book

        try:
            self._opened = open_book(self.path)
        except BaseException as failure:  # noqa: BLE001 - it is raised again where somebody can hear it
            self._failure = failure
