"""The few shapes that everything on the screen is drawn with."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

RADIUS = 8  # pixels
LINE = 2  # pixels
BAND = 4  # pixels of the focus band
EDGE = 2  # pixels of the focus band's edge
GAP = 3  # pixels between the focus band and a control that is filled


def box(
    painter: QPainter,
    rect: QRect | QRectF,
    fill: QColor | None,
    line: QColor | None,
    *,
    width: float = LINE,
    radius: float = RADIUS,
) -> None:
    """Draw a box with round corners whose line lies inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = width / 2 if line is not None else 0
    painter.setPen(QPen(line, width) if line is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    inner = QRectF(rect).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(inner, radius - half, radius - half)
    painter.restore()


def on_white(image: QImage) -> QImage:
    """Lay a page that has no background on white. The same picture is returned: there is no second one meanwhile."""
    if image.isNull():  # a page that cannot be drawn
        return image
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOver)
    painter.fillRect(image.rect(), Qt.GlobalColor.white)
    painter.end()
    image.reinterpretAsFormat(QImage.Format.Format_RGB32)
    return image


def fill(painter: QPainter, rect: QRect | QRectF, ink: QColor) -> None:
    """Fill `rect`. The painter's own `fillRect` also takes patterns, and loads them all at its first use."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRect(rect)


def band(
    painter: QPainter,
    rect: QRect | QRectF,
    edge: QColor,
    amber: QColor,
    ground: QColor | None = None,
    *,
    radius: float = RADIUS,
) -> None:
    """Draw the focus band just inside `rect`: its edge outermost, the amber within.

    With `ground` the line of what it goes round is drawn over: a yellow button would run into the amber.
    """
    outer = radius + BAND + EDGE
    box(painter, rect, None, edge, width=EDGE, radius=outer)
    inner = QRectF(rect).adjusted(EDGE, EDGE, -EDGE, -EDGE)
    box(painter, inner, None, amber, width=BAND, radius=outer - EDGE)
    if ground is not None:
        box(painter, inner.adjusted(BAND, BAND, -BAND, -BAND), None, ground, width=GAP, radius=radius)


def band_inside(painter: QPainter, rect: QRect | QRectF, edge: QColor, amber: QColor) -> None:
    """Draw the focus band over the border of a card that has no room round it: edge, amber, edge.

    The inner edge is 3 pixels: it is the part that changes by 3:1 on a light ground.
    """
    box(painter, rect, None, edge, width=EDGE)
    inner = QRectF(rect).adjusted(EDGE, EDGE, -EDGE, -EDGE)
    box(painter, inner, None, amber, width=BAND, radius=RADIUS - EDGE)
    inmost = inner.adjusted(BAND, BAND, -BAND, -BAND)
    box(painter, inmost, None, edge, width=EDGE + 1, radius=EDGE)


def tick(painter: QPainter, rect: QRect | QRectF, ink: QColor, *, width: float = 4) -> None:
    """Draw a tick that fills `rect`."""
    area = QRectF(rect)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    points = ((0.14, 0.55), (0.4, 0.8), (0.86, 0.2))
    painter.drawPolyline(QPolygonF([_at(area, x, y) for x, y in points]))
    painter.restore()


def arrow(painter: QPainter, rect: QRect | QRectF, ink: QColor, way: str, *, width: float = 3) -> None:
    """Draw an open arrow head in the middle of `rect`. `way` is "down", "up", "left" or "right"."""
    area = QRectF(rect)
    side = min(area.width(), area.height(), 16)
    area = QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side)
    shapes = {
        "down": ((0.1, 0.3), (0.5, 0.7), (0.9, 0.3)),
        "up": ((0.1, 0.7), (0.5, 0.3), (0.9, 0.7)),
        "left": ((0.7, 0.1), (0.3, 0.5), (0.7, 0.9)),
        "right": ((0.3, 0.1), (0.7, 0.5), (0.3, 0.9)),
    }
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline(QPolygonF([_at(area, x, y) for x, y in shapes[way]]))
    painter.restore()


def warning_mark(painter: QPainter, rect: QRect | QRectF, ink: QColor, ground: QColor) -> None:
    """Draw a filled round with an exclamation mark: there is something to put right."""
    area = QRectF(rect)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(area)
    pen = QPen(ground, area.width() * 0.13, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(_at(area, 0.5, 0.24), _at(area, 0.5, 0.56))
    painter.drawPoint(_at(area, 0.5, 0.77))
    painter.restore()


def _at(area: QRectF, x: float, y: float) -> QPointF:
    return QPointF(area.x() + area.width() * x, area.y() + area.height() * y)
