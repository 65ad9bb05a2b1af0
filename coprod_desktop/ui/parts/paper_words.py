"""Where the words of a document stand on its printed pages, so that the word that sounds can be marked there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from coprod_desktop.domain.values import dataclass

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument


@dataclass(frozen=True, slots=True)
class PaperWord:
    """A word on the paper: its page, from 0, and where it starts in all the text of that page."""

    page: int
    start: int
    text: str


class PaperWords:
    """Finds lines on the paper, each after the one before, because the paper has them in the same order.

    `on_every_page` are lines that stand at the top of each page: they are looked for on the first one alone.
    """

    def __init__(self, pdf: QPdfDocument, on_every_page: Iterable[str] = ()) -> None:
        self._pdf = pdf
        self._words: list[PaperWord] = []
        self._top: list[PaperWord] = []
        self._from = 0
        furniture = {_letters(" ".join(on_every_page)), *(_letters(one) for one in on_every_page)}
        for page in range(pdf.pageCount()):
            for line in re.finditer(r"[^\r\n]+", pdf.getAllText(page).text()):
                words = [PaperWord(page, line.start() + one.start(), one[0]) for one in re.finditer(r"\S+", line[0])]
                if _letters(line[0]) not in furniture:
                    self._words += words
                elif page == 0:
                    self._top += words

    def find(self, line: str) -> list[PaperWord | None]:
        """Return where each word of a line stands; None for one that is not on the paper as it is written."""
        wanted = [_letters(one) for one in line.split()]
        at = _run(wanted, self._words, self._from)
        if at is not None:
            self._from = at + len([one for one in wanted if one])
            return _each(wanted, self._words, at)
        at = _run(wanted, self._top, 0)
        return _each(wanted, self._top, at) if at is not None else [None] * len(wanted)

    def around(self, word: PaperWord) -> list[QRectF]:
        """Return where a word stands on its page, in points from above and from the left."""
        bounds = self._pdf.getSelectionAtIndex(word.page, word.start, len(word.text)).bounds()
        return [one.boundingRect() for one in bounds]


def _letters(text: str) -> str:
    return "".join(one for one in text.casefold() if one.isalnum())


def _run(wanted: list[str], words: list[PaperWord], start: int) -> int | None:
    """Return where the words that have letters stand one after another, from `start` on."""
    told = [one for one in wanted if one]
    there = [_letters(one.text) for one in words]
    for at in range(start, len(there) - len(told) + 1) if told else ():
        if there[at] == told[0] and there[at : at + len(told)] == told:
            return at
    return None


def _each(wanted: list[str], words: list[PaperWord], at: int) -> list[PaperWord | None]:
    found: list[PaperWord | None] = []
    for one in wanted:
        found.append(words[at] if one else None)
        at += bool(one)
    return found
