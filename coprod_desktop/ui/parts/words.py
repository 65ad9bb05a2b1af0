"""Headings and text. Their size follows the application's font, and screen readers know which are headings."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

LINE = 70  # characters in a line that is easy to read (WCAG 1.4.8 allows 80)
HEADING_SIZES = {1: 24 / 14, 2: 16.5 / 14, 3: 1.0}


def lettering(ratio: float = 1.0, *, bold: bool = False) -> QFont:
    """Return the application's font at `ratio` times its size."""
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * ratio)
    font.setBold(bold)
    return font


class Text(QLabel):
    """Plain words that wrap, in lines of at most 70 characters. `ratio` is of the application's font size."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        bold: bool = False,
        ratio: float = 1.0,
        line: int = LINE,
    ) -> None:
        super().__init__(parent)
        self._bold = bold
        self._ratio = ratio
        self._line = line
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._letter()
        self.setText(text)

    def sizeHint(self) -> QSize:
        """Ask for the words on one line, or for 70 characters."""
        metrics = QFontMetrics(self.font())
        widest = max((metrics.horizontalAdvance(one) for one in self.text().split("\n")), default=0)
        width = min(widest + 4, self.maximumWidth())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Shrink to the longest word."""
        metrics = QFontMetrics(self.font())
        width = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(width + 4, metrics.height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the application's font."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._letter()
        super().changeEvent(event)

    def _letter(self) -> None:
        font = lettering(self._ratio, bold=self._bold)
        if font != self.font():
            self.setFont(font)
        self.setMaximumWidth(QFontMetrics(font).averageCharWidth() * self._line)


class Heading(Text):
    """A heading of level 1 (the page's title), 2 (a section) or 3, with the role of a heading."""

    def __init__(self, text: str, level: int = 2, parent: QWidget | None = None) -> None:
        self.level = level
        super().__init__(text, parent, bold=True, ratio=HEADING_SIZES[level], line=60)
