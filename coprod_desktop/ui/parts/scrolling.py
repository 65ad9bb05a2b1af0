"""Scrolling down, never sideways."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from coprod_desktop.ui.theme.style import SEE_THROUGH


class DownScroll(QScrollArea):
    """Scrolls what is in it up and down. Its content is always exactly as wide as the space there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setProperty(SEE_THROUGH, True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(120)

    def sizeHint(self) -> QSize:
        """Ask for little: the layout gives what is left."""
        return QSize(240, 160)

    def minimumSizeHint(self) -> QSize:
        """Shrink to a small window."""
        return QSize(120, 80)
