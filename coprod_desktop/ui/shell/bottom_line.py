"""The line at the bottom: what was saved and when, what just happened, and who can help."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from coprod_desktop.ui.parts.words import Text
from coprod_desktop.wording.dates import say_time

if TYPE_CHECKING:
    from coprod_desktop.domain.club import Club
    from coprod_desktop.wording.say import Say

translate = QCoreApplication.translate

MARGIN = 16
GAP = 24


class BottomLine(QFrame):
    """Two or three plain sentences that are always in the same place."""

    def __init__(self, say: Say, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self.setObjectName("bottom_line")
        self.saved = Text("", self)
        self.saved.setObjectName("saved_text")
        self.copied = Text("", self)
        self.copied.setObjectName("copied_text")
        self.said = Text("", self)
        self.said.setObjectName("said_text")
        self.help = Text("", self)
        self.help.setObjectName("who_can_help")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(MARGIN, 8, MARGIN, 8)
        self._row.setSpacing(GAP)
        self._row.addWidget(self.saved)
        self._row.addWidget(self.copied)
        self._row.addWidget(self.said, 1)
        self._row.addWidget(self.help)
        self.saved.setText(translate("BottomLine", "Everything is saved."))
        self._fit()

    def show_saved(self, at: datetime) -> None:
        """Say when the last step was kept."""
        time = say_time(f"{at:%H:%M}", self._say)
        self.saved.setText(translate("BottomLine", "Saved at {time}.").format(time=time))
        self._fit()

    def show_copied(self, words: str) -> None:
        """Say when the last copy left this laptop."""
        self.copied.setText(words)

    def show_said(self, words: str) -> None:
        """Say what just happened. It stays until something else happens."""
        self.said.setText(words)
        self._fit()

    def show_helper(self, club: Club) -> None:
        """Say who can be asked. Without a name, nothing."""
        if club.helper_name and club.helper_phone:
            words = translate("BottomLine", "Who can help me? {name}, {phone}")
            self.help.setText(words.format(name=club.helper_name, phone=club.helper_phone))
        elif club.helper_name:
            self.help.setText(translate("BottomLine", "Who can help me? {name}").format(name=club.helper_name))
        else:
            self.help.setText("")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use one line when everything fits on it."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange):
            self._fit()

    def _fit(self) -> None:
        """Where there is little room, the newest words stand alone, and who can help on a line below."""
        room = self.width() - 2 * MARGIN
        saved, said, helper = (part.sizeHint().width() for part in (self.saved, self.said, self.help))
        has_said = bool(self.said.text())
        self.said.setVisible(has_said)
        all_fit = saved + helper + (said + GAP if has_said else 0) + GAP <= room
        self.saved.setVisible(all_fit or not has_said)
        one_line = all_fit or (said if has_said else saved) + helper + GAP <= room
        way = QBoxLayout.Direction.LeftToRight if one_line else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != way:
            self._row.setDirection(way)
        self._row.setSpacing(GAP if one_line else 0)
        self._row.setStretch(0, 0 if has_said and one_line else int(one_line))
        self._row.setStretch(1, int(one_line))
