"""Scrolling down, never sideways."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from coprod_desktop.ui.theme.paint import LINE
from coprod_desktop.ui.theme.style import SEE_THROUGH
from coprod_desktop.ui.theme.tokens import colour


class DownScroll(QScrollArea):
    """Scrolls what is in it up and down. Its content is always exactly as wide as the space there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setProperty(SEE_THROUGH, True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(120)

    def sizeHint(self) -> QSize:
        """Ask for little: the layout gives what is left."""
        return QSize(240, 160)

    def minimumSizeHint(self) -> QSize:
        """Shrink to a small window."""
        return QSize(120, 80)


class ScrollEdge(QWidget):
    """A line above or below a scroll area, drawn only while there is more to see on that side."""

    def __init__(self, area: QScrollArea, *, below: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = area.verticalScrollBar()
        self._below = below
        self.setFixedHeight(LINE)
        self._bar.valueChanged.connect(self.update)
        self._bar.rangeChanged.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line if something is hidden behind it."""
        more = self._bar.value() < self._bar.maximum() if self._below else self._bar.value() > self._bar.minimum()
        if more:
            painter = QPainter(self)
            painter.fillRect(self.rect(), colour(self.palette(), "lines"))
            painter.end()
