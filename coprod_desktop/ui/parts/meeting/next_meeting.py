"""Offers to write down the meeting that the minutes name as the next one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.wording.dates import say_short, say_weekday
from coprod_desktop.wording.say import Say

translate = QCoreApplication.translate


class NextMeetingOffer(Notice):
    """One sentence and one button: to write the meeting down, and after that to plan it. Hidden when there is none.

    `wanted` asks to write the meeting down; `plan_wanted` asks for the page of the meeting that was, by its id.
    """

    wanted = Signal()
    plan_wanted = Signal(int)

    def __init__(self, say: Say, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._say = say
        self._made = 0
        self.setObjectName("next_meeting_offer")
        self._write = Button("")
        self._write.setObjectName("write_next_meeting")
        self._write.clicked.connect(lambda: self.wanted.emit())
        self._plan = Button(translate("NextMeetingOffer", "Plan that meeting"))
        self._plan.setObjectName("plan_next_meeting")
        self._plan.clicked.connect(lambda: self.plan_wanted.emit(self._made))
        self.add_button(self._write)
        self.add_button(self._plan)
        self.hide()

    def offer(self, on: date | None, today: date) -> None:
        """Offer the meeting of a day, or nothing when there is none to write down."""
        if on is None:
            self.hide()
            return
        words = translate("NextMeetingOffer", "Write down the meeting of {day}")
        self._write.setText(words.format(day=self._day(on, today)))
        self._write.show()
        self._plan.hide()
        told = translate("NextMeetingOffer", "The minutes say when we meet next. That meeting is not in the book yet.")
        if told != self.words() or self.isHidden():
            self.say(told, quietly=True)

    def tell_made(self, meeting_id: int, on: date, today: date) -> None:
        """Say that the meeting is in the book now, and offer to plan it."""
        self._made = meeting_id
        self._plan.show()
        self._plan.setFocus(Qt.FocusReason.OtherFocusReason)
        self._write.hide()
        words = translate("NextMeetingOffer", "The meeting of {day} is in the book now.")
        self.say(words.format(day=self._day(on, today)))

    def _day(self, on: date, today: date) -> str:
        words = translate("NextMeetingOffer", "{weekday} {date}")
        return words.format(weekday=say_weekday(on, self._say), date=say_short(on, self._say, today))
