"""Where the word stands that is being read aloud. Whatever draws words asks here, and draws that word turned round.

Only one thing is read at a time, so there is one mark in the whole program.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QFocusFrame, QWidget
from shiboken6 import isValid

from coprod_desktop.ui.theme.paint import box
from coprod_desktop.ui.theme.tokens import colour

THICK = 4  # pixels of the frame round a part whose words cannot be marked one by one
BESIDE, ABOVE = 3, 1  # pixels that the mark is wider and higher than its word


class Spoken:
    """The one mark. It belongs to a `device` (a widget, or the inner part of a list) and to words that it draws."""

    def __init__(self) -> None:
        self.device: QWidget | None = None
        self.text = ""
        self.range = (0, 0)
        self.drawn = QRect()  # where it was last drawn, in the device
        self._area = QRect()

    def show(self, device: QWidget, text: str, start: int, end: int, area: QRect | None = None) -> None:
        """Mark the letters from `start` to `end` of `text` as `device` draws it, inside `area` when that is given."""
        self.clear()
        self.device, self.text, self.range = device, text, (start, end)
        self._area = area or QRect()
        self.drawn = QRect()
        device.update()

    def clear(self) -> None:
        """Mark nothing."""
        device, self.device = self.device, None
        self.text, self.range = "", (0, 0)
        if device is not None and isValid(device):
            device.update()

    def marks(self, painter: QPainter, text: str, x: float, y: float) -> bool:
        """Say whether the words that are about to be drawn at a place hold the mark."""
        if self.device is None or text != self.text or painter.device() is not self.device:
            return False
        return self._area.isNull() or self._area.contains(round(x), round(y))

    def draw(self, painter: QPainter, around: list[QRectF], palette: QPalette) -> QColor:
        """Draw the mark round the parts of a word, and return the colour in which the word then stands on it."""
        fill, ink = colour(palette, "action"), colour(palette, "on_action")
        if painter.pen().color() == ink:
            fill, ink = ink, fill  # the words stand on the colour of action already
        for one in around:
            box(painter, one.adjusted(-BESIDE, -ABOVE, BESIDE, ABOVE), fill, None, radius=4)
            self.drawn = one.toAlignedRect() if self.drawn.isNull() else self.drawn.united(one.toAlignedRect())
        return ink


SPOKEN = Spoken()


class SpokenFrame(QFocusFrame):
    """A frame round a part that is being read, where single words cannot be marked: a box that is typed in."""

    def paintEvent(self, _event: object) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        box(painter, self.rect(), None, colour(self.palette(), "action"), width=THICK)
        painter.end()
