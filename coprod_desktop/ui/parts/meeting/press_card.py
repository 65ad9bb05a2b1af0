"""A card that is pressed as a whole: picture left, a bold title and words right, and a bar in its colour."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coprod_desktop.ui.parts.boxes import BAR
from coprod_desktop.ui.parts.drawings import draw_tile
from coprod_desktop.ui.parts.meeting.painted_button import PaintedButton
from coprod_desktop.ui.parts.words import lettering, line_width, scaled
from coprod_desktop.ui.parts.wrapping import TIGHT, Wrapped, plain
from coprod_desktop.ui.theme.paint import arrow, box
from coprod_desktop.ui.theme.tokens import colour

SIDE = 14  # pixels between the border and what is inside
GAP = 14  # pixels between the picture and the words
PICTURE = 56  # pixels at 14 point text
LEAST = 56  # pixels


class PressCard(PaintedButton):
    """One painted card. `title` is bold; `words` may have "**bold**" parts; `use` colours the bar at the left.

    With `opens`, an arrow at the right says that there is more.
    The whole card is one button: Enter and Space press it, and a screen reader says title and words.
    """

    def __init__(
        self,
        title: str,
        words: str = "",
        picture: str = "",
        use: str = "lines",
        content: bytes = b"",
        *,
        ratio: float = 1.0,
        opens: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ratio = ratio
        self._opens = opens
        self._title = title
        self._body = words
        self._picture = picture
        self._content = content
        self._use = use
        self._laid: tuple[Wrapped | None, Wrapped | None] | None = None
        # Maximum and not Fixed: else a page keeps room for the lines that the words would take on a narrow card.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name()

    def show_words(self, title: str, words: str, picture: str, use: str, content: bytes = b"") -> None:
        """Show something else on the same card."""
        if (title, words, picture, use, content) == (self._title, self._body, self._picture, self._use, self._content):
            return
        self._title, self._body, self._picture, self._use, self._content = title, words, picture, use, content
        self._laid = None
        self._name()
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels at `width`."""
        room = self._room(width)
        height = sum(part.lay(room) for part in self._parts() if part is not None)
        picture = scaled(PICTURE) if self._picture else 0
        return max(LEAST, ceil(height) + 16, picture + 12)

    def sizeHint(self) -> QSize:
        """Ask for a wide card."""
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        """Shrink to the longest word."""
        widest = max((part.least_width for part in self._parts() if part is not None), default=0)
        return QSize(ceil(widest) + self._left() + self._right(), LEAST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, the bar, the border, the picture and the words."""
        painter = QPainter(self)
        palette = self.palette()
        ground = colour(palette, "quiet" if self.underMouse() or self.isDown() else "ground")
        box(painter, self.rect(), ground, None)
        if self._use:
            painter.save()
            painter.setClipRect(0, 0, BAR, self.height())
            box(painter, self.rect(), colour(palette, self._use), None)
            painter.restore()
        box(painter, self.rect(), None, colour(palette, "lines"))
        if self._picture:
            side = scaled(PICTURE)
            at = QRect(BAR + SIDE, min((self.height() - side) // 2, 16), side, side)
            draw_tile(painter, at, self._picture, self._content)
        if self._opens:
            side = scaled(16)
            at_right = QRect(self.width() - SIDE - side, (self.height() - side) // 2, side, side)
            arrow(painter, at_right, colour(palette, "lines"), "right")
        room = self._room(self.width())
        heights = [part.lay(room) if part is not None else 0.0 for part in self._parts()]
        y = (self.height() - sum(heights)) / 2
        painter.setPen(colour(palette, "text"))
        for part, height in zip(self._parts(), heights, strict=True):
            if part is not None:
                part.draw(painter, self._left(), y)
            y += height
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Draw again when the mouse comes and goes."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def told(self) -> list[str]:
        """Return the words as they are read aloud: the title, and what is below it."""
        return [part.text for part in self._parts() if part is not None]

    def _name(self) -> None:
        words = ". ".join(one for one in (plain(self._title), plain(self._body)) if one)
        self.setText(words)
        self.setAccessibleName(words)

    def _parts(self) -> tuple[Wrapped | None, Wrapped | None]:
        if self._laid is None:
            self._laid = (
                Wrapped(self._title, lettering(self._ratio, bold=True), TIGHT) if self._title else None,
                Wrapped(self._body, lettering(self._ratio)) if self._body else None,
            )
        return self._laid

    def _room(self, width: int) -> int:
        """Return the pixels that a line of words has in a card of `width`."""
        return min(max(1, width - self._left() - self._right()), line_width(lettering(self._ratio)))

    def lines(self) -> list[str]:
        """Return the words as they are broken into lines on the screen now."""
        return [one for part in self._parts() if part is not None for one in part.lines(self._room(self.width()))]

    def _left(self) -> int:
        return BAR + SIDE + (scaled(PICTURE) + GAP if self._picture else 0)

    def _right(self) -> int:
        return SIDE + (scaled(16) + GAP if self._opens else 0)
