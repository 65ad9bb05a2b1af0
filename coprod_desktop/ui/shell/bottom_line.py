"""The line at the bottom: what was saved and when, what just happened, and who can help."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from coprod_desktop.ui.parts.layouts import row
from coprod_desktop.ui.parts.words import Text, letters_changed
from coprod_desktop.wording.dates import say_time

if TYPE_CHECKING:
    from coprod_desktop.domain.club import Club
    from coprod_desktop.wording.say import Say

translate = QCoreApplication.translate

MARGIN = 16
GAP = 24
ONE_LINE = 400  # letters before words would wrap
LEAST_SAID = 24  # letters that must have room beside the rest on one line


class BottomLine(QFrame):
    """Plain sentences in a line that keeps its height, whatever is said.

    Words that are too long for it are cut in the middle; they are heard, and shown under the mouse, whole.
    """

    def __init__(self, say: Say, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self.setObjectName("bottom_line")
        self.saved = Text("", self, line=ONE_LINE)
        self.saved.setObjectName("saved_text")
        self.copied = Text("", self, line=ONE_LINE)
        self.copied.setObjectName("copied_text")
        self.said = Text("", self, line=ONE_LINE)
        self.said.setObjectName("said_text")
        self._said = ""
        self._just_said = QTimer(self)  # runs until what was pressed has done all that it does
        self._just_said.setSingleShot(True)
        self.help = Text("", self, line=ONE_LINE)
        self.help.setObjectName("who_can_help")
        self._facts = row(spacing=GAP)
        self._facts.addWidget(self.saved)
        self._facts.addWidget(self.copied)
        self._facts.addWidget(self.said, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(MARGIN, 8, MARGIN, 8)
        self._row.setSpacing(GAP)
        self._row.addLayout(self._facts, 1)
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
        self._fit()

    def show_said(self, words: str) -> None:
        """Say what just happened. It stays until something else happens, or somebody goes to another page."""
        self._said = words
        self._just_said.start()
        self._fit()

    def turn_over(self) -> None:
        """Let go of words about the page before. Those that were said with the very same press stay."""
        if self._said and not self._just_said.isActive():
            self._said = ""
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
        if letters_changed(event):
            self._fit()

    def _fit(self) -> None:
        """Where there is little room, the newest words stand alone, and who can help on a line below.

        How many lines there are does not depend on what is said, so that nothing on the page moves. A line that has no
        size yet is fitted when it gets one.
        """
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return
        room = self.width() - 2 * MARGIN
        saved, copied, helper = (part.sizeHint().width() for part in (self.saved, self.copied, self.help))
        one_line = saved + GAP + helper + LEAST_SAID * self.fontMetrics().averageCharWidth() <= room
        for_words = room - (helper + GAP if one_line and self.help.text() else 0)
        has_said = bool(self._said)
        metrics = QFontMetrics(self.said.font())
        words = metrics.elidedText(self._said, Qt.TextElideMode.ElideMiddle, for_words - GAP)
        self.said.setText(words)
        self.said.setToolTip(self._said if words != self._said else "")
        self.said.setAccessibleName(self._said)
        said = self.said.sizeHint().width() + GAP if has_said else 0
        with_copied = saved + GAP + copied + said <= for_words
        with_saved = saved + said <= for_words
        self.said.setVisible(has_said)
        self.saved.setVisible(with_saved or not has_said)
        self.copied.setVisible(bool(self.copied.text()) and with_copied)
        way = QBoxLayout.Direction.LeftToRight if one_line else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != way:
            self._row.setDirection(way)
        self._row.setSpacing(GAP if one_line else 0)
        self._facts.setStretch(0, int(not has_said and not with_copied))
        self._facts.setStretch(1, int(not has_said and with_copied))
        self._facts.setStretch(2, int(has_said))
