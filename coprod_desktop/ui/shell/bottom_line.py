"""The line at the bottom: what was saved and when, what just happened, and who can help."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from coprod_desktop.domain.club import Club
from coprod_desktop.ui.parts.words import Text
from coprod_desktop.wording.dates import say_time
from coprod_desktop.wording.say import Say

translate = QCoreApplication.translate


class BottomLine(QFrame):
    """Two or three plain sentences that are always in the same place."""

    def __init__(self, say: Say, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self.setObjectName("bottom_line")
        self.saved = Text("", self)
        self.saved.setObjectName("saved_text")
        self.said = Text("", self)
        self.said.setObjectName("said_text")
        self.help = Text("", self)
        self.help.setObjectName("who_can_help")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.setSpacing(24)
        self._row.addWidget(self.saved)
        self._row.addWidget(self.said, 1)
        self._row.addWidget(self.help)
        self.saved.setText(translate("BottomLine", "Everything is saved."))

    def show_saved(self, at: datetime) -> None:
        """Say when the last step was kept."""
        time = say_time(f"{at:%H:%M}", self._say)
        self.saved.setText(translate("BottomLine", "Saved at {time}.").format(time=time))

    def show_said(self, words: str) -> None:
        """Say what just happened. It stays until something else happens."""
        self.said.setText(words)

    def show_helper(self, club: Club) -> None:
        """Say who can be asked. Without a name, nothing."""
        if club.helper_name and club.helper_phone:
            words = translate("BottomLine", "Who can help me? {name}, {phone}")
            self.help.setText(words.format(name=club.helper_name, phone=club.helper_phone))
        elif club.helper_name:
            self.help.setText(translate("BottomLine", "Who can help me? {name}").format(name=club.helper_name))
        else:
            self.help.setText("")
