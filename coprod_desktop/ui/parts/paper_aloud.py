"""What is read aloud of a paper: the document's own lines, each marked on the page as it is printed."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from shiboken6 import isValid

from coprod_desktop.domain.document import Document
from coprod_desktop.domain.late import late_pattern
from coprod_desktop.services.sound import Line, lines_of
from coprod_desktop.ui.parts.aloud import Passage
from coprod_desktop.ui.parts.paper import PaperView
from coprod_desktop.ui.parts.paper_words import PaperWord, PaperWords

_WORD = late_pattern(r"\S+")


def passages_of_paper(document: Document, view: PaperView) -> list[Passage]:
    """Return what is read of a document that `view` shows. A secret one is not read at all."""
    words = view.words((document.club, document.date)) if not document.secret else None
    if words is None:
        return []
    marks = [_LineMark(line, view, words) for line in lines_of(document)]
    return [Passage(one.line.words, one.show, one.hide, one.there, rest=one.line.rest) for one in marks]


class _LineMark:
    """Marks the words of one line on the paper."""

    def __init__(self, line: Line, view: PaperView, words: PaperWords) -> None:
        self.line = line
        self._view = view
        self._words = words
        self._found: list[PaperWord | None] = words.find(line.words)
        self._starts = [one.start() for one in _WORD.finditer(line.words)]

    def show(self, start: int, end: int) -> None:
        """Mark the word from `start` on. When it is not on the paper as it is written, turn to its page."""
        ends = [*self._starts[1:], len(self.line.words) + 1]
        wanted = [
            word
            for (first, last), word in zip(zip(self._starts, ends, strict=True), self._found, strict=True)
            if first < end and start < last and word is not None
        ]
        if wanted:
            around: list[QRectF] = [area for word in wanted for area in self._words.around(word)]
            self._view.show_spoken(wanted[0].page, around)
        else:
            self._view.show_spoken(self._view.page_of(self.line.anchor), ())

    def hide(self) -> None:
        """Mark nothing."""
        if isValid(self._view):
            self._view.hide_spoken()

    def there(self) -> bool:
        """Say whether the paper is still there."""
        return isValid(self._view)
