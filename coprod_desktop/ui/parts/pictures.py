"""Pictures and faces on the screen. Each grows with the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from coprod_desktop.ui.parts.drawings import draw_tile, picture
from coprod_desktop.ui.parts.words import lettering, letters_changed, scaled
from coprod_desktop.ui.theme.paint import box
from coprod_desktop.ui.theme.tokens import colour

FACE = "face"  # a photo's name in the drawings' memory


class _Tile(QWidget):
    """A square, `size` pixels at 14 point text, that grows with the text."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for a square."""
        side = scaled(self._size)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        if letters_changed(event):
            self.updateGeometry()
        super().changeEvent(event)


class PictureTile(_Tile):
    """One picture of the catalogue on a white tile, `size` pixels at 14 point text.

    `name` is what a screen reader says; without it the picture only decorates the words beside it.
    """

    def __init__(self, key: str, size: int = 56, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(size, parent)
        self._key = key
        self._content = b""
        self.setAccessibleName(name)

    @property
    def key(self) -> str:
        """The picture's key in the catalogue."""
        return self._key

    def set_picture(self, key: str, name: str = "", content: bytes = b"") -> None:
        """Show another picture; `content` (SVG text or a photo) wins over the catalogue's."""
        self._key, self._content = key, content
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tile."""
        painter = QPainter(self)
        draw_tile(painter, self.rect(), self._key, self._content)
        painter.end()


class FaceTile(_Tile):
    """A person's photo, or the first letters of their name. It decorates the name, which stands beside it."""

    def __init__(self, name: str, photo: bytes = b"", size: int = 56, parent: QWidget | None = None) -> None:
        super().__init__(size, parent)
        self._name = name
        self._photo = photo

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the face."""
        painter = QPainter(self)
        draw_face(painter, self.rect(), self._name, self._photo, self.palette())
        painter.end()


def initials(name: str) -> str:
    """Return the first letter of the first and of the last word of `name`, in capitals."""
    words = [word for word in name.split() if word[0].isalpha()]
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def draw_face(painter: QPainter, rect: QRect, name: str, photo: bytes, palette: QPalette) -> None:
    """Draw a photo with round corners in `rect`, or the first letters of `name`."""
    side = min(rect.width(), rect.height())
    pixmap = picture(FACE, side, painter.device().devicePixelRatioF(), photo) if photo else None
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if pixmap is not None and not pixmap.isNull():
        path = QPainterPath()
        path.addRoundedRect(QRectF(rect), 8, 8)
        painter.setClipPath(path)
        painter.drawPixmap(rect.topLeft(), pixmap)
        painter.setClipping(False)
        box(painter, rect, None, colour(palette, "lines"))
    else:
        box(painter, rect, colour(palette, "quiet"), colour(palette, "lines"))
        font = lettering(bold=True)
        font.setPixelSize(max(12, round(side * 0.38)))
        painter.setFont(font)
        painter.setPen(colour(palette, "text"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()
