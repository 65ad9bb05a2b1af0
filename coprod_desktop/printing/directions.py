"""Where the stretches of a line stand when some of its words are read from right to left."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from unicodedata import bidirectional

_LEFT, _NUMBERS, _PARTING = {"R", "AL"}, {"EN", "AN"}, ",;:.()"
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_LEFTWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Letters in one font and one direction, in reading order. `left` is in thousandths from the line's left."""

    font: str
    letters: str
    leftwards: bool
    left: float


def reads_leftwards(letters: str) -> bool:
    """Tell whether some of the letters are read from right to left."""
    return bool(_LEFTWARDS.search(letters))


def stretches_of(runs: Sequence[tuple[str, str]], width: Callable[[str, str, bool], float]) -> list[Stretch]:
    """Return the stretches of one line in reading order, each where it stands on paper.

    `runs` are (font, letters) in reading order. `width` takes a font, letters and whether they go leftwards.
    """
    letters = [(font, letter) for font, run in runs for letter in run]
    levels = _levels("".join(letter for _, letter in letters))
    cut: list[tuple[str, str, int]] = []
    for (font, level), some in groupby(zip(letters, levels, strict=True), key=lambda one: (one[0][0], one[1])):
        cut.append((font, "".join(letter for (_, letter), _ in some), level))
    lefts = [0.0] * len(cut)
    left = 0.0
    for place in _seen_order([level for *_, level in cut]):
        font, words, level = cut[place]
        lefts[place] = left
        left += width(font, words, level % 2 == 1)
    return [Stretch(font, words, level % 2 == 1, where) for (font, words, level), where in zip(cut, lefts, strict=True)]


def turned(letters: str) -> str:
    """Return letters that need no shaping as they stand among words from right to left: "(!" is "!)"."""
    return letters[::-1].translate(_MIRRORED)


def _levels(text: str) -> list[int]:
    """Return the level of each letter: even goes rightwards, odd leftwards.

    A name in Arabic inside an English sentence goes leftwards by itself and leaves the rest in its place: from its
    first letter to its last, with the spaces between them, not over a comma. (The rules of Unicode for text without
    marks would draw a number that follows the name to its left.) A line with no letter that goes rightwards goes
    leftwards as a whole. Numbers always go rightwards.
    """
    kinds = [bidirectional(letter) for letter in text]
    levels = [0] * len(text)
    if "L" not in kinds:
        levels = [1] * len(text)
    else:
        last: int | None = None
        for place, kind in enumerate(kinds):
            if kind in _LEFT:
                start = place if last is None else last
                levels[start : place + 1] = [1] * (place + 1 - start)
                last = place
            elif kind == "L" or text[place] in _PARTING:
                last = None
    ends = len(text.rstrip())  # the space at a line's end stays out of the way
    levels[ends:] = [0] * (len(text) - ends)
    return [2 if level and kind in _NUMBERS else level for level, kind in zip(levels, kinds, strict=True)]


def _seen_order(levels: Sequence[int]) -> list[int]:
    """Return the places of stretches in the order in which they stand from left to right (rule L2)."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    return order
