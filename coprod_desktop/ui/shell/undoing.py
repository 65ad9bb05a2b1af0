"""Undo and do again, each said in words before and after."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from coprod_desktop.domain.records import StepName
    from coprod_desktop.services.book import Book

translate = QCoreApplication.translate

NEVER_UNDONE = "steps.club_started"  # without a club there would be nothing to show


class Undoing:
    """Takes steps back and forth, and tells with `say` what was done, or that there is nothing to do."""

    def __init__(self, book: Book, say: Callable[[str], None]) -> None:
        self._book = book
        self._say = say

    def undo(self) -> None:
        """Put back the newest step and say which it was."""
        name = self._undoable()
        if name is None or self._book.undo() is None:
            self._say(translate("Undoing", "There is nothing to undo."))
            return
        self._say(translate("Undoing", "Undone: {step}.").format(step=self._words(name)))

    def redo(self) -> None:
        """Take the undone step again and say which it was."""
        name = self._book.store.next_redo()
        if name is None or self._book.redo() is None:
            self._say(translate("Undoing", "There is nothing to do again."))
            return
        self._say(translate("Undoing", "Done again: {step}.").format(step=self._words(name)))

    def next_words(self) -> tuple[str, str]:
        """Return what Undo would take back and what Do again would do, in words; empty for nothing."""
        return self._words(self._undoable()), self._words(self._book.store.next_redo())

    def _undoable(self) -> StepName | None:
        name = self._book.store.next_undo()
        return name if name is not None and name.code != NEVER_UNDONE else None

    def _words(self, name: StepName | None) -> str:
        if name is None:
            return ""
        if not self._book.say.knows(name.code):
            return translate("Undoing", "the last step")
        return self._book.say(name.code, **dict(name.values))
