"""A button that paints itself, as faces and cards do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from coprod_desktop.ui.parts.words import letters_changed


class PaintedButton(QAbstractButton):
    """Enter presses it like Space. With other letters it forgets how its words were laid out, and asks for room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._laid: Any = None  # the lines of its words, from when it was painted first until its letters change

    def forget_lines(self) -> None:
        """Forget how the words were laid out."""
        self._laid = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter like Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the application's font."""
        if letters_changed(event):
            self.forget_lines()
            self.updateGeometry()
        super().changeEvent(event)
