"""Sentences into lines: ragged right, never hyphenated, bold where the words are between two "**"."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from coprod_desktop.printing.emoji import EMOJI, WIDTH, HasPicture, parts_of_word, single
from coprod_desktop.printing.fonts import TIE, Family, Piece
from coprod_desktop.printing.ties import tie

Runs = tuple[tuple[str, str], ...]
"""Letters to draw, each run in one font: ((font name, letters), ...)."""

_REMEMBERED = 5_000  # more than the sentences of 300 pages; an evening of papers would fill any number
_BOLD = "**"


@dataclass(frozen=True, slots=True)
class _Word:
    """What a line never breaks unless it must: its pieces, each bold or not, and its width.

    `goes_on` marks the rest of a word that was too long for one line: no space stands before it.
    """

    pieces: tuple[tuple[Piece, bool], ...]
    width: float
    goes_on: bool = False


class Typesetter:
    """Breaks sentences into lines of one family. Remembers what it broke, because a page is redrawn as people type.

    `has_picture` tells whether there is a picture for the key of an emoji; without it, emoji are letters like others.
    """

    def __init__(self, family: Family, has_picture: HasPicture | None = None) -> None:
        self.family = family
        self._has_picture = has_picture
        self._broken: dict[tuple[str, float, bool], tuple[tuple[Runs, ...], str]] = {}

    def lines(self, sentence: str, width: float, size: float, bold: bool = False) -> tuple[tuple[Runs, ...], str]:
        """Return the lines of one sentence in `width` points at `size` points, and the letters that are missing.

        A line that others follow ends with a space, so that words copied from the page stay apart. A sentence with no
        words gives one empty line.
        """
        room = width * 1000 / size
        wanted = (sentence, room, bold)
        found = self._broken.get(wanted)
        if found is None:
            if len(self._broken) >= _REMEMBERED:
                self._broken.clear()
            found = self._broken[wanted] = self._break(sentence, room, bold)
        return found

    def width(self, words: str, size: float, bold: bool = False) -> float:
        """Return how wide `words` are on one line, in points."""
        return sum(word.width + space for word, space in self._spaced(self._words(words, bold))) * size / 1000

    def _break(self, sentence: str, room: float, bold: bool) -> tuple[tuple[Runs, ...], str]:
        words = self._words(sentence, bold)
        missing = "".join(piece.missing for word in words for piece, _ in word.pieces)
        words = [word for word in words if any(piece.runs for piece, _ in word.pieces)]
        lines: list[list[_Word]] = [[]]
        left = room
        for word in chain.from_iterable(self._parts(whole, room) for whole in words):
            space = self._space(lines[-1], word)
            if lines[-1] and word.width + space > left:
                lines.append([])
                left, space = room, 0.0
            lines[-1].append(word)
            left -= word.width + space
        spaces = [not following[0].goes_on for following in lines[1:]]
        return tuple(map(self._runs, lines, [*spaces, False])), missing

    def _words(self, sentence: str, bold: bool) -> list[_Word]:
        """Split a sentence at its spaces, of whatever kind. A "**" turns bold on or off."""
        plain = unicodedata.normalize("NFC", " ".join(sentence.replace(TIE, " ").split()))
        words = []
        for word in tie(plain).split(" "):
            pieces = []
            for number, part in enumerate(word.split(_BOLD)):
                bold = bold != (number > 0)
                if part:
                    pieces += [(piece, bold) for piece in self._pieces(part, bold)]
            if pieces:
                words.append(_Word(tuple(pieces), sum(piece.width for piece, _ in pieces)))
        return words

    def _pieces(self, letters: str, bold: bool) -> Iterator[Piece]:
        """Give the pieces of letters without spaces: one, unless there are pictures between them."""
        if self._has_picture is None or letters.isascii():
            yield self.family.piece(letters, bold)
            return
        for part, key in parts_of_word(letters, self._has_picture):
            yield Piece(((f"{EMOJI}{key}", part),), WIDTH) if key else self.family.piece(part, bold)

    def _space(self, line: list[_Word], word: _Word) -> float:
        """Return the width of the space before `word` when it follows on `line`."""
        return self.family.piece(" ", _bold_between(line[-1], word)).width if line else 0.0

    def _spaced(self, words: list[_Word]) -> list[tuple[_Word, float]]:
        return [(word, self._space(words[:number][-1:], word)) for number, word in enumerate(words)]

    def _parts(self, word: _Word, room: float) -> list[_Word]:
        """Return `word`, in parts when it is wider than a whole line.

        Tied words come apart first, as early as the rest then fits ("Wednesday" from "24 September 2025"); one long
        word breaks where the line ends.
        """
        if word.width <= room:
            return [word]
        letters = [
            (letter, bold)
            for piece, bold in word.pieces
            for font, run in piece.runs
            for letter in (single(run) if font.startswith(EMOJI) else run)
        ]
        ties = [number for number, (letter, _) in enumerate(letters) if letter == TIE]
        for cut in ties:
            rest = self._word(letters[cut + 1 :])
            if rest.width <= room or cut == ties[-1]:
                return [*self._parts(self._word(letters[:cut]), room), *self._parts(rest, room)]
        parts = []
        start, left = 0, room
        for number, (letter, bold) in enumerate(letters):
            width = sum(piece.width for piece in self._pieces(letter, bold))
            if width > left and number > start and not unicodedata.category(letter[0]).startswith("M"):
                parts.append(self._word(letters[start:number]))
                start, left = number, room
            left -= width
        parts.append(self._word(letters[start:]))
        return [replace(part, goes_on=number > 0) for number, part in enumerate(parts)]

    def _word(self, letters: list[tuple[str, bool]]) -> _Word:
        """Put single letters, each bold or not, together to a word again."""
        stretches: list[tuple[str, bool]] = []
        for letter, bold in letters:
            if stretches and stretches[-1][1] == bold:
                stretches[-1] = (stretches[-1][0] + letter, bold)
            else:
                stretches.append((letter, bold))
        pieces = tuple((piece, bold) for letters, bold in stretches for piece in self._pieces(letters, bold))
        return _Word(pieces, sum(piece.width for piece, _ in pieces))

    def _runs(self, words: list[_Word], space_after: bool) -> Runs:
        """Join the words of one line to as few runs as there are changes of font."""
        runs: list[tuple[str, str]] = []

        def add(font: str, letters: str) -> None:
            if runs and runs[-1][0] == font:
                runs[-1] = (font, runs[-1][1] + letters)
            else:
                runs.append((font, letters))

        for number, word in enumerate(words):
            if number:
                add(self.family.bold if _bold_between(words[number - 1], word) else self.family.regular, " ")
            for piece, _ in word.pieces:
                for font, letters in piece.runs:
                    add(font, letters.replace(TIE, " "))
        if space_after and runs:
            last = runs[-1][0]
            add(self.family.regular if last.startswith(EMOJI) else last, " ")
        return tuple(runs)


def _bold_between(before: _Word, after: _Word) -> bool:
    return before.pieces[-1][1] and after.pieces[0][1]


def plain(sentence: str) -> str:
    """Return a sentence without the marks for bold and with single spaces."""
    return " ".join(sentence.replace(_BOLD, "").split())
