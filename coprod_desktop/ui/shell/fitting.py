"""Making a window no bigger than the screen leaves room for, with its frame."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStyle, QWidget

EDGE = 8  # pixels that a frame may have at each side


def fit_on_screen(window: QWidget) -> bool:
    """Make `window` small enough for its screen and say whether it was.

    The room is what the desktop leaves free, less the title bar that the window will get.
    """
    free = window.screen().availableGeometry()
    title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight) + EDGE
    most = QSize(free.width() - 2 * EDGE, free.height() - title - EDGE)
    if window.width() <= free.width() and window.height() + title <= free.height():
        return True
    window.resize(window.size().boundedTo(most))
    window.move(free.left() + EDGE, free.top() + title)
    return False
