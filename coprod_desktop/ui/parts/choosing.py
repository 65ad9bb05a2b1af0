"""Ticks and round marks whose words wrap, with a picture where one helps."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from coprod_desktop.ui.parts.drawings import draw_tile, drawing
from coprod_desktop.ui.parts.words import letters_changed, scaled
from coprod_desktop.ui.parts.wrapping import TIGHT, Wrapped
from coprod_desktop.ui.theme.style import INDICATOR, TARGET, draw_check, draw_radio
from coprod_desktop.ui.theme.tokens import colour

GAP = 12  # pixels
EDGE = 2  # pixels kept free on every side
WIDEST = 620  # pixels of words at 14 points before they wrap


# At run time a Qt class may have only one Qt class before it, so what is shared is a plain class.
if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object


class _Choosing(_Base):
    """What a tick and a round mark share: their size, their words and their picture."""

    picture = ""
    _wrapped: Wrapped | None = None

    def _start(self, picture: str) -> None:
        self.picture = picture
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels at `width`."""
        height = ceil(self._words().lay(max(1, width - self._left() - EDGE)))
        return max(TARGET, height + 12, self._picture_side() + 8)

    def sizeHint(self) -> QSize:
        """Ask for the words on one line, up to a readable length."""
        width = ceil(min(self._words().natural_width, scaled(WIDEST))) + 1 + self._left() + EDGE
        return QSize(max(TARGET, width), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Shrink to the longest word."""
        return QSize(ceil(self._words().least_width) + 1 + self._left() + EDGE, TARGET)

    def hitButton(self, pos: QPoint) -> bool:
        """Take a press anywhere on the mark, the picture or the words."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark, the picture and the words."""
        painter = QPainter(self)
        palette = self.palette()
        side = self._mark()
        mark = QRectF(EDGE, (self.height() - side) / 2, side, side)
        draw = draw_radio if isinstance(self, QRadioButton) else draw_check
        draw(painter, mark, palette, self.isChecked())
        words = self._words()
        height = words.lay(self.width() - self._left() - EDGE)
        if self._picture_side():
            room = self._picture_side()
            draw_tile(painter, QRect(EDGE + side + GAP, (self.height() - room) // 2, room, room), self.picture)
        painter.setPen(colour(palette, "text" if self.isEnabled() else "faint"))
        words.draw(painter, self._left(), (self.height() - height) / 2)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the application's font."""
        if letters_changed(event):
            self._wrapped = None
            self.updateGeometry()
        super().changeEvent(event)

    def _words(self) -> Wrapped:
        if self._wrapped is None:
            self._wrapped = Wrapped(self.text(), self.font(), TIGHT)
        return self._wrapped

    def _mark(self) -> int:
        return scaled(INDICATOR)

    def _picture_side(self) -> int:
        return scaled(40) if self.picture and drawing(self.picture) else 0

    def _left(self) -> int:
        room = self._picture_side()
        return EDGE + self._mark() + GAP + (room + GAP if room else 0)


class Tick(_Choosing, QCheckBox):
    """A tick box with words that wrap."""

    def __init__(self, text: str, picture: str = "", parent: QWidget | None = None) -> None:
        QCheckBox.__init__(self, text, parent)
        self._start(picture)


class Round(_Choosing, QRadioButton):
    """One choice among several, with words that wrap."""

    def __init__(self, text: str, picture: str = "", parent: QWidget | None = None) -> None:
        QRadioButton.__init__(self, text, parent)
        self._start(picture)
