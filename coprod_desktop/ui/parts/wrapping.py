"""Lays words out in lines of a given width, with bold parts and an underlined letter."""

from __future__ import annotations

from functools import cache
from math import inf
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from coprod_desktop.domain.late import late_pattern
from coprod_desktop.ui.parts.spoken import SPOKEN
from coprod_desktop.ui.theme.letters import letters_of

MNEMONIC = late_pattern(r"(?<!&)&(?=\w)")  # "&" before a letter; "&&" is the sign itself, as Qt has it
READING = 1.45  # line height for text, in sizes of the font's own line
TIGHT = 1.2  # line height for buttons and headings


def plain(text: str) -> str:
    """Return `text` without the "**" marks of bold parts."""
    return text.replace("**", "")


class Wrapped:
    """Some words in one font. Text between two "**" is bold; "&" before a letter underlines it if `mnemonic`.

    Sizes are in pixels. `spacing` is the height of a line in heights of the letters. Words that fit on one line
    are never broken into lines, because that is where the time goes. `centred` lines stand below the middle of the
    longest.
    """

    __slots__ = (
        "_broken_at",
        "_centred",
        "_formats",
        "_is_parted",
        "_layout",
        "_least",
        "_lines",
        "_measured",
        "_natural",
        "_width",
        "letters",
        "most",
        "pitch",
        "text",
    )

    def __init__(
        self, text: str, font: QFont, spacing: float = READING, *, mnemonic: bool = False, centred: bool = False
    ) -> None:
        self._centred = centred
        self.text, self._formats = _marks(text, mnemonic=mnemonic)
        self.letters = letters = letters_of(font)
        self.pitch = max(letters.height, letters.height / 1.2 * spacing)
        self._measured = letters.bolder if self._formats else letters
        self._is_parted = "\n" in self.text
        self._natural = 0.0
        self.most = 0  # of the longest line that is easy to read, when whoever asks for the words says how long that is
        self._least = 0.0
        self._layout: QTextLayout | None = None
        self._broken_at = -1.0
        self._lines = 1
        self._width = inf

    @property
    def natural_width(self) -> float:
        """The width of the words, or of the longest of their parts, on one line."""
        if not self._natural:
            self._natural = max(map(self._measured.advance, self.text.split("\n"))) + 1
        return self._natural

    @property
    def height(self) -> float:
        """The height of the letters."""
        return self.letters.height

    def on_one_line(self, width: float) -> float:
        """Return the height of the words if they stand on one line of `width`, else 0. Nothing is laid out for it."""
        return self.pitch if width >= self.natural_width - 1 and not self._is_parted else 0.0

    @property
    def least_width(self) -> float:
        """The width of the longest word."""
        if not self._least:
            words, together = self.text.split(), inf if self._is_parted else self.natural_width
            self._least = self.natural_width if len(words) < 2 else self._measured.longest(words, together) + 1
        return self._least

    @property
    def used_width(self) -> float:
        """The width of the longest line, after `lay`."""
        if self._fits():
            return self.natural_width - 1
        layout = self._broken()
        return max((layout.lineAt(number).naturalTextWidth() for number in range(self._lines)), default=0.0)

    def lay(self, width: float, limit: int = 0) -> float:
        """Break the words into lines of `width` (at most `limit` lines, 0 for all) and return their height."""
        self._width = width
        if self._fits():
            return self.pitch
        self._broken()
        return (min(self._lines, limit) if limit else self._lines) * self.pitch

    def lines(self, width: float) -> list[str]:
        """Return the words as they are broken into lines of `width`."""
        self.lay(width)
        if self._fits():
            return [self.text]
        layout, text = self._broken(), self.text
        ends = [(one.textStart(), one.textLength()) for one in map(layout.lineAt, range(self._lines))]
        return [text[start : start + length] for start, length in ends]

    def draw(self, painter: QPainter, x: float, y: float, limit: int = 0) -> None:
        """Draw the lines in the painter's pen, after `lay`. With `limit`, the last line drawn may end in "…"."""
        above = (self.pitch - self.letters.height) / 2
        if SPOKEN.device is not None and (not limit or self._lines <= limit) and SPOKEN.marks(painter, self.text, x, y):
            self._draw_spoken(painter, x, y)
            return
        if self._fits() and not self._formats:
            painter.setFont(self.letters.font)
            painter.drawText(QPointF(x, y + above + self.letters.rise), self.text)
            return
        layout = self._broken()
        if not limit or self._lines <= limit:
            layout.draw(painter, QPointF(x, y))
            return
        for number in range(limit - 1):
            layout.lineAt(number).draw(painter, QPointF(x, y))
        last = layout.lineAt(limit - 1)
        rest = self.text[last.textStart() :].replace("\n", " ")
        painter.setFont(self.letters.font)
        words = self._measured.metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self._width)
        painter.drawText(QPointF(x, y + last.y() + self.letters.rise), words)

    def _draw_spoken(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the lines with the word marked that is being read aloud."""
        layout = self._broken()
        start, end = (len(self.text[:one].encode("utf-16-le")) // 2 for one in SPOKEN.range)  # as Qt counts letters
        around = []
        for line in map(layout.lineAt, range(self._lines)):
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = sorted(cast("tuple[float, int]", line.cursorToX(one))[0] for one in (first, last))
                around.append(QRectF(x + left, y + line.y(), right - left, self.letters.height))
        device = SPOKEN.device
        assert device is not None
        look = QTextCharFormat()
        look.setForeground(SPOKEN.draw(painter, around, device.palette()))
        layout.draw(painter, QPointF(x, y), [_range(start, end - start, look)])

    def _fits(self) -> bool:
        if self._is_parted:
            return False
        surely = not self._natural and not self._formats and self._width >= self.letters.at_most(self.text)
        return surely or self._width >= self.natural_width - 1

    def _broken(self) -> QTextLayout:
        """Return the words in lines of the width that `lay` was given."""
        if self._layout is None:
            self._layout = QTextLayout(self.text.replace("\n", "\u2028"), self.letters.font)
            if self._formats:
                self._layout.setFormats(self._formats)
            self._layout.setTextOption(_breaks())
            self._layout.setCacheEnabled(True)
        if self._broken_at != self._width:
            self._broken_at = self._width
            self._layout.beginLayout()
            number = 0
            while (line := self._layout.createLine()).isValid():
                line.setLineWidth(max(self._width, 1) if self._width < inf else self.natural_width)
                line.setPosition(QPointF(0, number * self.pitch + (self.pitch - self.letters.height) / 2))
                number += 1
            self._layout.endLayout()
            self._lines = max(number, 1)
            if self._centred:
                lines = [self._layout.lineAt(one) for one in range(number)]
                widest = max((one.naturalTextWidth() for one in lines), default=0.0)
                for one in lines:
                    one.setPosition(QPointF((widest - one.naturalTextWidth()) / 2, one.y()))
        return self._layout


@cache
def _breaks() -> QTextOption:
    """Return the wish to break lines between words, and inside a word that is wider than a line."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _marks(text: str, *, mnemonic: bool) -> tuple[str, list[QTextLayout.FormatRange]]:
    if "**" not in text and not (mnemonic and "&" in text):
        return text, []
    formats: list[QTextLayout.FormatRange] = []
    pieces = text.split("**")
    words = ""
    for number, piece in enumerate(pieces):
        if number % 2 and piece and number < len(pieces) - 1:
            look = QTextCharFormat()
            look.setFontWeight(QFont.Weight.Bold)
            formats.append(_range(len(words), len(piece), look))
        words += piece
    found = MNEMONIC.search(words) if mnemonic and "&" in words else None
    if found is not None:
        words = words[: found.start()] + words[found.end() :]
        look = QTextCharFormat()
        look.setFontUnderline(True)
        formats.append(_range(found.start(), 1, look))
    return (words.replace("&&", "&") if mnemonic else words), formats


def _range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    one = QTextLayout.FormatRange()
    one.start, one.length, one.format = start, length, look
    return one
