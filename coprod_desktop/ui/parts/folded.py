"""A section that is opened and closed by its heading."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.scrolling import reveal
from coprod_desktop.ui.parts.words import scaled
from coprod_desktop.ui.theme.paint import arrow
from coprod_desktop.ui.theme.tokens import colour

translate = QCoreApplication.translate


class _FoldButton(Button):
    """A button with an arrow that points down when its section is open."""

    is_open = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button and its arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = scaled(18)
        words = self._words()
        x = (self.width() - words.used_width - self._mark_width()) / 2
        area = QRectF(x, (self.height() - side) / 2, side, side)
        arrow(painter, area, colour(self.palette(), "text"), "down" if self.is_open else "right")
        painter.end()

    def _mark_width(self) -> int:
        return scaled(18) + 10


class Folded(QWidget):
    """A button with the section's title; what is in `inside` shows while it is open."""

    toggled = Signal(bool)

    def __init__(self, title: str, *, is_open: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        down = column(self, spacing=10)
        self.button = _FoldButton(title)
        self.button.clicked.connect(self._press)
        down.addWidget(self.button)
        self._content = QWidget()
        self.inside = column(self._content, spacing=10)
        down.addWidget(self._content)
        self._show(is_open)

    @property
    def is_open(self) -> bool:
        """Whether what is inside shows."""
        return self.button.is_open

    def set_open(self, is_open: bool) -> None:
        """Open or close the section."""
        if is_open != self.is_open:
            self._show(is_open)
            self.toggled.emit(is_open)

    def _press(self) -> None:
        """Turn the section. What opens comes into view, and the keyboard stays on its heading."""
        self.set_open(not self.is_open)
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.is_open:
            reveal(self)

    def _show(self, is_open: bool) -> None:
        self.button.is_open = is_open
        state = translate("Folded", "Open") if is_open else translate("Folded", "Closed")
        self.button.setAccessibleDescription(state)
        self._content.setVisible(is_open)
        self.button.update()
