"""Lays words out in lines of a given width, with bold parts and an underlined letter."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

READING = 1.45  # line height for text, in sizes of the font's own line
TIGHT = 1.2  # line height for buttons and headings


def plain(text: str) -> str:
    """Return `text` without the "**" marks of bold parts."""
    return text.replace("**", "")


class Wrapped:
    """Some words in one font. Text between two "**" is bold; "&" before a letter underlines it if `mnemonic`.

    Sizes are in pixels. `spacing` is the height of a line in heights of the letters.
    """

    def __init__(self, text: str, font: QFont, spacing: float = READING, *, mnemonic: bool = False) -> None:
        words, formats = _marks(text, mnemonic=mnemonic)
        self.text = words
        self._layout = QTextLayout(words.replace("\n", "\u2028"), font)
        self._layout.setFormats(formats)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        metrics = QFontMetricsF(font)
        self._pitch = max(metrics.height(), metrics.height() / 1.2 * spacing)
        self._letters = metrics.height()
        self._bold = QFontMetricsF(_bold(font)) if formats else metrics
        self._width = -1.0
        self._lines = 0

    def lay(self, width: float, limit: int = 0) -> float:
        """Break the words into lines of `width` (at most `limit` lines, 0 for all) and return their height."""
        if width != self._width:
            self._width = width
            self._layout.beginLayout()
            self._lines = 0
            while (line := self._layout.createLine()).isValid():
                line.setLineWidth(max(width, 1))
                line.setPosition(QPointF(0, self._lines * self._pitch + (self._pitch - self._letters) / 2))
                self._lines += 1
            self._layout.endLayout()
        lines = min(self._lines, limit) if limit else self._lines
        return max(lines, 1) * self._pitch

    @property
    def natural_width(self) -> float:
        """The width of the longest paragraph on one line."""
        return max((self._bold.horizontalAdvance(one) for one in self.text.split("\n")), default=0.0) + 1

    @property
    def least_width(self) -> float:
        """The width of the longest word."""
        return max((self._bold.horizontalAdvance(one) for one in self.text.split()), default=0.0) + 1

    @property
    def used_width(self) -> float:
        """The width of the longest line, after `lay`."""
        return max((self._layout.lineAt(n).naturalTextWidth() for n in range(self._lines)), default=0.0)

    def draw(self, painter: QPainter, x: float, y: float, limit: int = 0) -> None:
        """Draw the lines in the painter's pen, after `lay`. With `limit`, the last line drawn may end in "…"."""
        if not limit or self._lines <= limit:
            self._layout.draw(painter, QPointF(x, y))
            return
        for number in range(limit - 1):
            self._layout.lineAt(number).draw(painter, QPointF(x, y))
        last = self._layout.lineAt(limit - 1)
        rest = self.text[last.textStart() :].replace("\n", " ")
        painter.setFont(self._layout.font())
        metrics = QFontMetricsF(self._layout.font())
        words = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self._width)
        painter.drawText(QPointF(x, y + last.y() + metrics.ascent()), words)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _marks(text: str, *, mnemonic: bool) -> tuple[str, list[QTextLayout.FormatRange]]:
    formats: list[QTextLayout.FormatRange] = []
    pieces = text.split("**")
    words = ""
    for number, piece in enumerate(pieces):
        if number % 2 and piece and number < len(pieces) - 1:
            look = QTextCharFormat()
            look.setFontWeight(QFont.Weight.Bold)
            formats.append(_range(len(words), len(piece), look))
        words += piece
    at = words.find("&") if mnemonic else -1
    if 0 <= at < len(words) - 1:
        words = words[:at] + words[at + 1 :]
        look = QTextCharFormat()
        look.setFontUnderline(True)
        formats.append(_range(at, 1, look))
    return words, formats


def _range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    one = QTextLayout.FormatRange()
    one.start, one.length, one.format = start, length, look
    return one
