"""Draws the catalogue's pictures, from their files, sharp at every size."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from coprod_desktop.domain.own_pictures import OWN
from coprod_desktop.ui.theme.paint import box
from coprod_desktop.ui.theme.tokens import resources_folder

WHITE = QColor("#ffffff")  # pictures have black lines, so they lie on white in every theme


class OwnDrawings:
    """Where the pictures of the open club's own come from. The program sets `source` when a book is opened."""

    def __init__(self) -> None:
        self.source: Callable[[str], bytes] = lambda _key: b""


OWN_DRAWINGS = OwnDrawings()


def drawing(key: str) -> bytes:
    """Return the SVG text of a picture (the club's own may be PNG or JPEG), or b"" when there is none."""
    return OWN_DRAWINGS.source(key) if key.startswith(OWN) else _shipped(key)


@lru_cache(maxsize=512)
def _shipped(key: str) -> bytes:
    path = resources_folder() / "pictures" / f"{key}.svg"
    return path.read_bytes() if key and path.is_file() else b""


def picture(key: str, side: int, ratio: float = 1.0, content: bytes = b"") -> QPixmap:
    """Return a picture `side` pixels wide and high, clear where nothing is drawn.

    `content` (SVG text, or a photo's bytes) wins over the catalogue; its `key` must then name that content.
    The pixmap is null when there is nothing to draw.
    """
    if side < 1:
        return QPixmap()  # a part that has no room yet
    if key.startswith(OWN) and not content:
        content = OWN_DRAWINGS.source(key)
    name = f"picture:{key}:{side}:{ratio}:{hash(content) if content else 0}"
    found = QPixmap()
    if QPixmapCache.find(name, found):
        return found
    source = content or drawing(key)
    if not source:
        return QPixmap()
    pixmap = (
        _svg(source, side, ratio)
        if b"<svg" in source[:2000]
        else _photo(source, side, ratio, whole=key.startswith(OWN))
    )
    QPixmapCache.insert(name, pixmap)
    return pixmap


def draw_tile(painter: QPainter, rect: QRect, key: str, content: bytes = b"", *, margin: int = 4) -> None:
    """Draw a picture on its white tile inside `rect`."""
    ratio = painter.device().devicePixelRatioF()
    side = min(rect.width(), rect.height()) - 2 * margin
    pixmap = picture(key, side, ratio, content)
    if pixmap.isNull():
        return
    box(painter, rect, WHITE, None, radius=6)
    painter.drawPixmap(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2, pixmap)


def _svg(source: bytes, side: int, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(source))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    if renderer.isValid():
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
    return pixmap


def _photo(source: bytes, side: int, ratio: float, *, whole: bool) -> QPixmap:
    """Draw a photo so that it fills the square, or `whole` in the middle of it."""
    image = QImage.fromData(source)
    if image.isNull():
        return QPixmap()
    wanted = round(side * ratio)
    fit = Qt.AspectRatioMode.KeepAspectRatio if whole else Qt.AspectRatioMode.KeepAspectRatioByExpanding
    image = image.scaled(wanted, wanted, fit, Qt.TransformationMode.SmoothTransformation)
    pixmap = QPixmap(wanted, wanted)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.drawImage((wanted - image.width()) // 2, (wanted - image.height()) // 2, image)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
