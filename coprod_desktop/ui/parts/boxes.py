"""Quiet grounds, borders and the boxes that words are typed in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from coprod_desktop.ui.parts.scrolling import see_while_typing
from coprod_desktop.ui.parts.words import letters_changed
from coprod_desktop.ui.theme.paint import box
from coprod_desktop.ui.theme.style import PROBLEM
from coprod_desktop.ui.theme.tokens import colour

BAR = 10  # pixels of the coloured bar at the left of a box


class Boxed(QWidget):
    """A widget with a border and round corners; `quiet` fills it, `use` colours a bar at its left."""

    def __init__(self, parent: QWidget | None = None, *, quiet: bool = False, use: str = "") -> None:
        super().__init__(parent)
        self._quiet = quiet
        self._use = use
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_use(self, use: str) -> None:
        """Change the colour of the bar; "" takes it away."""
        self._use = use
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, the bar and the border."""
        painter = QPainter(self)
        draw_boxed(painter, self, quiet=self._quiet, use=self._use)
        painter.end()


def draw_boxed(painter: QPainter, widget: QWidget, *, quiet: bool, use: str) -> None:
    """Draw a box over the whole of `widget`."""
    palette = widget.palette()
    ground = colour(palette, "quiet" if quiet else "ground")
    box(painter, widget.rect(), ground, None)
    if use:
        painter.save()
        painter.setClipRect(0, 0, BAR, widget.height())
        box(painter, widget.rect(), colour(palette, use), None)
        painter.restore()
    box(painter, widget.rect(), None, colour(palette, "lines"))


class LineBox(QLineEdit):
    """A box for one line, 48 pixels high or more, about `width` characters wide (0 for all there is)."""

    left = Signal()

    def __init__(self, width: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._characters = width
        self.setTextMargins(8, 0, 8, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._limit()

    def set_problem(self, on: bool) -> None:
        """Show or hide the border of a problem."""
        self.setProperty(PROBLEM, on)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key, and show the box if it was scrolled out of sight: nobody types unseen."""
        super().keyPressEvent(event)
        if event.text():
            see_while_typing(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that somebody left the box."""
        super().focusOutEvent(event)
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        if letters_changed(event):
            self._limit()
        super().changeEvent(event)

    def _limit(self) -> None:
        letters = QFontMetrics(self.font()).averageCharWidth()
        self.setMaximumWidth(letters * (self._characters or 60) + 40)


class LongBox(QPlainTextEdit):
    """A box for several lines that grows with what is typed. Tab leaves it."""

    left = Signal()

    def __init__(self, lines: int = 3, most: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = lines
        self._most = most
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.document().documentLayout().documentSizeChanged.connect(self._resized)
        self._limit()

    def set_problem(self, on: bool) -> None:
        """Show or hide the border of a problem."""
        self.setProperty(PROBLEM, on)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the lines that are filled, and never fewer than the least."""
        lines = min(max(round(self.document().size().height()), self._least), self._most)
        metrics = QFontMetrics(self.font())
        return QSize(320, metrics.lineSpacing() * lines + 28)

    def minimumSizeHint(self) -> QSize:
        """Shrink in width, not in height."""
        return QSize(120, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key, and show the box if it was scrolled out of sight: nobody types unseen."""
        super().keyPressEvent(event)
        if event.text():
            see_while_typing(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that somebody left the box."""
        super().focusOutEvent(event)
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if letters_changed(event):
            self._limit()
            self.updateGeometry()

    def _limit(self) -> None:
        self.setMaximumWidth(QFontMetrics(self.font()).averageCharWidth() * 70 + 60)

    def _resized(self) -> None:
        self.updateGeometry()
