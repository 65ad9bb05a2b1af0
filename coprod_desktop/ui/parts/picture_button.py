"""A button that is a picture with its name below."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.drawings import draw_tile
from coprod_desktop.ui.parts.words import scaled
from coprod_desktop.ui.theme.paint import box
from coprod_desktop.ui.theme.style import draw_button, draw_check
from coprod_desktop.ui.theme.tokens import colour

PICTURE = 64  # pixels at 14 points
WIDTH = 132  # pixels at 14 points
PAD = 10  # pixels
MARK = 24  # pixels of the tick box at 14 points


class PictureButton(Button):
    """A picture above its words. It may be made checkable: then a tick and a thick line show that it is chosen."""

    centred = True

    def __init__(self, key: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, key, parent=parent)

    def sizeHint(self) -> QSize:
        """Ask for the picture and as many lines as the words need."""
        width = max(scaled(WIDTH), ceil(self._words().least_width) + 2 * PAD + 1)
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels at `width`."""
        return ceil(self._words().lay(max(1, width - 2 * PAD))) + scaled(PICTURE) + 3 * PAD

    def minimumSizeHint(self) -> QSize:
        """Do not shrink."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture and the words."""
        painter = QPainter(self)
        palette = self.palette()
        draw_button(painter, self.rect(), palette, filled=False, pressed=self.isDown(), hovered=self.underMouse())
        if self.isChecked():
            box(painter, self.rect(), None, colour(palette, "action"), width=6)
        side = scaled(PICTURE)
        draw_tile(painter, QRect((self.width() - side) // 2, PAD, side, side), self.picture)
        words = self._words()
        words.lay(self.width() - 2 * PAD)
        painter.setPen(colour(palette, "text"))
        words.draw(painter, (self.width() - words.used_width) / 2, side + 2 * PAD)
        if self.isCheckable():
            mark = scaled(MARK)
            draw_check(painter, QRect(self.width() - mark - PAD, PAD, mark, mark), palette, self.isChecked())
        painter.end()
