"""A page that looks for sticks while it is seen, so that one shows by itself when it is put in."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.parts.page import Desk, Page

LOOK_EVERY = 2000  # milliseconds between two looks whether a stick was put in


class StickPage(Page):
    """Calls `_look_for_sticks` every two seconds while somebody sees the page, and not a moment longer."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._stick_timer = QTimer(self)
        self._stick_timer.setInterval(LOOK_EVERY)
        self._stick_timer.timeout.connect(self._look_for_sticks)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for sticks while the page is seen."""
        super().showEvent(event)
        self._stick_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more."""
        super().hideEvent(event)
        self._stick_timer.stop()

    @abstractmethod
    def _look_for_sticks(self) -> None:
        """Show the sticks that are in, when others are than at the last look."""
