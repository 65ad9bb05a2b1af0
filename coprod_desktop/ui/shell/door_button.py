"""A door: a picture on a white tile and its words beside it, filled when it is the open one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coprod_desktop.ui.parts.drawings import draw_tile
from coprod_desktop.ui.parts.words import lettering
from coprod_desktop.ui.theme.letters import keeps_own_letters
from coprod_desktop.ui.theme.paint import box
from coprod_desktop.ui.theme.tokens import colour

translate = QCoreApplication.translate

TILE = 44  # pixels at 100%
GAP = 12
MARGIN = 10
HEIGHT = 64  # pixels at 100%
WORDS = 132  # pixels for the words at 100%, then they wrap
BODY = 14.0  # points at 100%


class DoorButton(QAbstractButton):
    """One door. It grows with the text, and its words wrap onto a second line."""

    def __init__(self, words: str, picture: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = picture
        self.keys = ""
        self._open = False
        self.setText(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.letter()

    def isChecked(self) -> bool:
        """Say whether this door is the open one. To Qt it is a plain button: a tick box is something else to hear."""
        return self._open

    def setChecked(self, on: bool) -> None:
        """Show the door as open or not, and tell screen readers, with the keys that open it."""
        self._open = on
        said = [translate("DoorButton", "Open")] if on else []
        self.setAccessibleDescription(". ".join([*said, self.keys] if self.keys else said))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the tile, and for words of at most two lines."""
        words = self._words_rect(round(WORDS * self._scale()))
        tile = self._tile()
        height = max(round(HEIGHT * min(self._scale(), 1.25)), tile + 2 * MARGIN, words.height() + 2 * MARGIN)
        return QSize(max(MARGIN + tile + GAP + words.width() + MARGIN, self.minimumWidth()), height)

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than the picture and the longest word."""
        return self.sizeHint()

    def letter(self) -> None:
        """Follow the text size, in bold letters."""
        keeps_own_letters(self)
        self.setFont(lettering(bold=True))
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the door."""
        palette = self.palette()
        painter = QPainter(self)
        if self.isChecked():
            box(painter, self.rect(), colour(palette, "action"), None)
            ink = colour(palette, "on_action")
        else:
            if self.underMouse() or self.isDown():
                box(painter, self.rect(), None, colour(palette, "lines"))
            ink = colour(palette, "text")
        tile = self._tile()
        place = QRect(MARGIN, (self.height() - tile) // 2, tile, tile)
        draw_tile(painter, place, self.picture)
        painter.setPen(ink)
        painter.setFont(self.font())
        left = place.right() + 1 + GAP
        words = QRect(left, 0, self.width() - left - MARGIN + 4, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self.text())

    def _scale(self) -> float:
        return max(1.0, self.font().pointSizeF() / BODY)

    def _tile(self) -> int:
        return round(TILE * min(self._scale(), 1.5))

    def _words_rect(self, width: int) -> QRect:
        metrics = QFontMetrics(self.font())
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        area = QRect(0, 0, max(width, longest + 2), 2000)
        return metrics.boundingRect(area, Qt.TextFlag.TextWordWrap, self.text())
