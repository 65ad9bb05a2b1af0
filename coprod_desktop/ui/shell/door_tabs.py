"""The pages of one door, as tabs under the title."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.parts.buttons import ToggleButton
from coprod_desktop.ui.parts.flow import FlowLayout
from coprod_desktop.ui.shell.doors import tab_words

translate = QCoreApplication.translate


class DoorTabs(QWidget):
    """Shows where else one can go behind the same door. `chosen` carries a page's key."""

    chosen = Signal(str)

    def __init__(self, tabs: tuple[tuple[str, str], ...], here: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("door_tabs")
        self._flow = FlowLayout(self, spacing=8)
        for key, code in tabs:
            button = ToggleButton(tab_words(code))
            button.setObjectName(f"tab_{key}")
            button.setChecked(key == here)
            button.clicked.connect(lambda _on=False, key=key, button=button: self._pressed(key, button, here))
            self._flow.addWidget(button)

    def _pressed(self, key: str, button: ToggleButton, here: str) -> None:
        button.setChecked(key == here)
        if key != here:
            self.chosen.emit(key)
