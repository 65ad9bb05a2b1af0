"""What is private: it hides itself in Room view."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.parts.layouts import column


class RoomLooks(Protocol):
    """What this part needs to know of the looks."""

    changed: SignalInstance

    @property
    def room_view(self) -> bool:
        """Whether the screen is turned to the room."""


class Private(QWidget):
    """Phone numbers, needs, notes: put them in `inside`. Nothing of them is drawn or read out in Room view."""

    def __init__(self, looks: RoomLooks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self.inside = column(self, spacing=8)
        looks.changed.connect(self._follow)
        if looks.room_view:
            self.hide()  # never shown from here: without its page yet, it would be a window of its own

    def add(self, widget: QWidget) -> None:
        """Add a part that is private."""
        self.inside.addWidget(widget)

    def _follow(self) -> None:
        if self._looks.room_view:
            self.hide()
        elif not self.isWindow():  # taken off its page and about to go: shown, it would be a window of its own
            self.show()
