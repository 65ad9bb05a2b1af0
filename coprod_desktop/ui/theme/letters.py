"""What each font measures, asked of Qt once for all the words that are written in it, until the letters change.

A thousand parts are not told of new letters one by one: each keeps its `Letters` and sees that they are old.
"""

from __future__ import annotations

from collections.abc import Callable
from math import inf
from typing import Protocol
from weakref import WeakSet

from PySide6.QtGui import QFont, QFontMetricsF
from shiboken6 import isValid

KERNED = 0.1  # how much wider than its letters a word may be: some pairs of them stand further apart
LAST_LATIN = "\u024f"
MARKS = "\u2013\u2014\u2018\u2019\u201c\u201d\u2026"  # dashes, quotation marks and dots
FONTS_KEPT = 8  # plain and bold text, headings and main buttons, at two sizes of text
WORDS_KEPT = 4000  # of one font; every page of the sample club has fewer different words than this


class _Each(dict[str, float]):
    """How wide each letter is that stands by itself: those of scripts whose letters join are as wide as they like."""

    def __init__(self, advance: Callable[[str], float]) -> None:
        super().__init__()
        self._advance = advance

    def __missing__(self, letter: str) -> float:
        simple = "\n" < letter <= LAST_LATIN or letter in MARKS
        self[letter] = width = self._advance(letter) if simple else inf
        return width


class Letters:
    """The letters of one font: their sizes and the widths of words, in pixels. Once they are `old`, ask anew."""

    __slots__ = ("_bolder", "_each", "_widths", "advance", "average", "font", "height", "metrics", "old", "rise")

    def __init__(self, font: QFont) -> None:
        self.old = False
        self.font = QFont(font)
        self.metrics = QFontMetricsF(self.font)
        self.advance = self.metrics.horizontalAdvance
        self.average = self.metrics.averageCharWidth()
        self.height = self.metrics.height()
        self.rise = self.metrics.ascent()
        self._each = _Each(self.advance)
        self._widths: dict[str, float] = {}
        self._bolder: Letters | None = None

    @property
    def bolder(self) -> Letters:
        """The bold letters of the same font."""
        if self._bolder is None:
            font = QFont(self.font)
            font.setBold(True)
            self._bolder = Letters(font)
        return self._bolder

    def at_most(self, words: str) -> float:
        """Return a width that some words surely do not exceed; infinity when only Qt can tell.

        To measure words Qt shapes them, which takes several times as long.
        """
        return sum(map(self._each.__getitem__, words)) * (1 + KERNED)

    def longest(self, words: list[str], together: float) -> float:
        """Return the width of the longest of some words, that take `together` on one line."""
        likely = self._width(max(words, key=len))
        if 2 * likely > together:  # what is left is too short for a longer one
            return likely
        return max(map(self._width, words))

    def _width(self, word: str) -> float:
        """Return the width of a word. The same words stand all over a page, so each is measured once."""
        width = self._widths.get(word)
        if width is None:
            if len(self._widths) >= WORDS_KEPT:
                self._widths.clear()
            width = self._widths[word] = self.advance(word)
        return width


class OwnLetters(Protocol):
    """A part of the window with a font of its own, such as a heading."""

    def letter(self) -> None:
        """Make the font anew from the application's."""


_KNOWN: list[Letters] = []  # the one that was asked for last comes first
_OWN: WeakSet[OwnLetters] = WeakSet()


def letters_of(font: QFont) -> Letters:
    """Return the letters of a font."""
    for number, one in enumerate(_KNOWN):
        if one.font == font:
            if number:
                _KNOWN.insert(0, _KNOWN.pop(number))
            return one
    _KNOWN.insert(0, made := Letters(font))
    for one in _KNOWN[FONTS_KEPT:]:
        one.old = True
    del _KNOWN[FONTS_KEPT:]
    return made


def forget_letters() -> None:
    """Let everything be measured anew."""
    for one in _KNOWN:
        one.old = True
    _KNOWN.clear()


def keeps_own_letters(part: OwnLetters) -> None:
    """Remember a part that has a font of its own: Qt gives it no new one when the application's changes."""
    _OWN.add(part)


def tell_own_letters() -> None:
    """Let every part with a font of its own make it anew."""
    for part in list(_OWN):
        if isValid(part):
            part.letter()
