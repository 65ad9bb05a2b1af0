"""Headings and text. Their size follows the application's font, and screen readers know which are headings."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from coprod_desktop.ui.parts import roles  # noqa: F401 - tells screen readers the roles of our own parts
from coprod_desktop.ui.parts.wrapping import READING, TIGHT, Wrapped, plain
from coprod_desktop.ui.theme.letters import keeps_own_letters
from coprod_desktop.ui.theme.tokens import colour

LINE = 70  # characters in a line that is easy to read (WCAG 1.4.8 allows 80)
USUAL = 0.84  # how wide a letter of plain sentences is, in widths of the font's average letter
HEADING_SIZES = {1: 24 / 14, 2: 16.5 / 14, 3: 1.0}


def lettering(ratio: float = 1.0, *, bold: bool = False) -> QFont:
    """Return the application's font at `ratio` times its size."""
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * ratio)
    font.setBold(bold)
    return font


def line_width(font: QFont, letters: int = LINE) -> int:
    """Return the width in pixels of a line of so many letters of plain sentences."""
    return readable(QFontMetricsF(font).averageCharWidth(), letters)


def readable(average: float, letters: int = LINE) -> int:
    """Return the width in pixels of so many letters, whose `average` width is known."""
    return round(average * USUAL * letters)


def scaled(pixels: int) -> int:
    """Return a length that is `pixels` at 14 point text, and grows with the text by half as much."""
    return round(pixels * (1 + (QApplication.font().pointSizeF() / 14 - 1) / 2))


def letters_changed(event: QEvent) -> bool:
    """Tell whether a widget's letters are others now, so that its words have to be measured anew."""
    return event.type() in (QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange)


class Text(QLabel):
    """Plain words that wrap, in lines of at most 70 characters, left aligned. Words between two "**" are bold.

    `ratio` is of the application's font size; `use` is the colour's use, such as "problem"; "" is plain text.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        bold: bool = False,
        ratio: float = 1.0,
        use: str = "",
        line: int = LINE,
        spacing: float = READING,
    ) -> None:
        super().__init__(parent)
        self._bold = bold
        self._ratio = ratio
        self._use = use
        self._line = line
        self._spacing = spacing
        self._marked = text
        self._wrapped: Wrapped | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setWordWrap(True)  # so that Qt knows, without asking us each time, that the height depends on the width
        self.letter()
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show `text`. A screen reader hears it without the "**"."""
        self._marked = text
        self._wrapped = None
        super().setText(plain(text))
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels of the words at `width`."""
        words = self._words()
        room = min(width, words.most)
        return ceil(words.on_one_line(room) or words.lay(room))

    def lines(self) -> list[str]:
        """Return the words as they are broken into lines on the screen now."""
        words = self._words()
        return words.lines(min(self.width(), words.most))

    def sizeHint(self) -> QSize:
        """Ask for the words on one line, or for 70 characters."""
        words = self._words()
        width = ceil(min(words.natural_width, words.most))
        return QSize(width, ceil(words.on_one_line(width)) or self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Shrink to the longest word."""
        words = self._words()
        return QSize(ceil(min(words.least_width, words.most)), round(words.height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words."""
        words = self._words()
        words.lay(min(self.width(), words.most))
        painter = QPainter(self)
        use = self._use or ("text" if self.isEnabled() else "faint")
        painter.setPen(colour(self.palette(), use))
        words.draw(painter, 0, 0)
        painter.end()

    def letter(self) -> None:
        """Follow the application's font, in a size of its own or bold."""
        if self._ratio == 1.0 and not self._bold:
            return
        keeps_own_letters(self)
        font = lettering(self._ratio, bold=self._bold)
        if font != self.font():
            self._wrapped = None
            self.setFont(font)

    def _words(self) -> Wrapped:
        words = self._wrapped
        if words is None or words.letters.old:
            words = self._wrapped = Wrapped(self._marked, self.font(), self._spacing)
            words.most = readable(words.letters.average, self._line)
        return words


class Heading(Text):
    """A heading of level 1 (the page's title), 2 (a section) or 3, with the role of a heading.

    It is as large as its level says, or as one of level `size`.
    """

    accessible_role = QAccessible.Role.Heading

    def __init__(self, text: str, level: int = 2, parent: QWidget | None = None, *, size: int = 0) -> None:
        self.level = level  # before Qt asks what this is
        super().__init__(text, parent, bold=True, ratio=HEADING_SIZES[size or level], line=60, spacing=TIGHT)

    def setText(self, text: str) -> None:
        """Show `text`, and tell screen readers."""
        super().setText(text)
        self.setAccessibleName(plain(text))
