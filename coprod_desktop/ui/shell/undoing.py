"""Undo and do again, each said in words before and after."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coprod_desktop.ui.parts.announce import announce

if TYPE_CHECKING:
    from coprod_desktop.domain.records import Changes, StepName
    from coprod_desktop.services.book import Book
    from coprod_desktop.ui.shell.strip import Strip

translate = QCoreApplication.translate

NEVER_UNDONE = "steps.club_started"  # without a club there would be nothing to show


class Undoing:
    """Takes steps back and forth, and tells what was done in the strip, which offers the other way.

    `say` is for when there is nothing to do.
    """

    def __init__(self, book: Book, strip: Strip, say: Callable[[str], None]) -> None:
        self._book = book
        self._strip = strip
        self._say = say
        self._at_it = False

    def undo(self) -> None:
        """Put back the newest step and say which it was."""
        name = self._undoable()
        if name is None or not self._go(self._book.undo):
            self._say(translate("Undoing", "There is nothing to undo."))
            return
        self._tell(translate("Undoing", "Undone: {step}.").format(step=self._words(name)))

    def redo(self) -> None:
        """Take the undone step again and say which it was."""
        name = self._book.store.next_redo()
        if name is None or not self._go(self._book.redo):
            self._say(translate("Undoing", "There is nothing to do again."))
            return
        self._tell(translate("Undoing", "Done again: {step}.").format(step=self._words(name)))

    def new_step(self) -> None:
        """Put away what was said about undoing, when a new step has been taken since."""
        if self._strip.about == "undo" and not self._at_it:
            self._strip.put_away()

    def next_words(self) -> tuple[str, str]:
        """Return what Undo would take back and what Do again would do, in words; empty for nothing."""
        return self._words(self._undoable()), self._words(self._book.store.next_redo())

    def _go(self, way: Callable[[], Changes | None]) -> bool:
        self._at_it = True
        try:
            return way() is not None
        finally:
            self._at_it = False

    def _undoable(self) -> StepName | None:
        name = self._book.store.next_undo()
        return name if name is not None and name.code != NEVER_UNDONE else None

    def _words(self, name: StepName | None) -> str:
        if name is None:
            return ""
        if not self._book.say.knows(name.code):
            return translate("Undoing", "the last step")
        return self._book.say(name.code, **dict(name.values))

    def _tell(self, words: str) -> None:
        """Say what was done, where the eye is, with the way back while there is one."""
        again = ("strip_redo", translate("Undoing", "Do it again"), self.redo)
        more = self._book.store.next_redo() is not None
        self._strip.show_words("undo", words, (again,) if more else ())
        announce(self._strip, words)
