"""The lines between the parts of the window."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

THICK = 2  # pixels


class Line(QWidget):
    """A line across, or `upright`, in the colour of lines."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Mid)
        if upright:
            self.setFixedWidth(THICK)
        else:
            self.setFixedHeight(THICK)
