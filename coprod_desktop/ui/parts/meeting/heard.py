"""Who have we not heard yet: faces to press, and how each of them told us."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.meetings import HEARD
from coprod_desktop.services.attendance import Seat
from coprod_desktop.services.meetings import MeetingService
from coprod_desktop.ui.parts.boxes import Boxed
from coprod_desktop.ui.parts.buttons import ButtonRow, ToggleButton
from coprod_desktop.ui.parts.layouts import column, empty
from coprod_desktop.ui.parts.meeting.faces import FacePicker
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.wording.lists import together
from coprod_desktop.wording.say import Say

translate = QCoreApplication.translate

BACK = 4  # meetings that are looked back over


class HeardBox(Boxed):
    """Everybody who came and is not heard yet. A face pressed asks how they told us."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self, say: Say, meetings: MeetingService, photo_of: Callable[[int], bytes], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, quiet=True, use="come_back")
        self.setObjectName("not_heard")
        self.setAccessibleName(translate("HeardBox", "Who have we not heard yet?"))
        self._say, self._meetings, self._photo_of = say, meetings, photo_of
        self._meeting = 0
        self._asked = 0
        self._down = column(self, spacing=12)
        self._down.setContentsMargins(26, 16, 16, 16)

    def show_meeting(self, meeting: int) -> None:
        """Show who was not heard at this meeting so far, and at the last ones."""
        if meeting != self._meeting:
            self._meeting, self._asked = meeting, 0
        empty(self._down)
        self._down.addWidget(Heading(translate("HeardBox", "Who have we not heard yet?"), 2))
        here = self._meetings.not_heard_here(meeting)
        if not here:
            self._down.addWidget(Text(translate("HeardBox", "We have heard everyone who is ticked.")))
        seats = {seat.person.id: seat for seat in self._meetings.seats(meeting)}
        asked = seats.get(self._asked)
        faces = FacePicker("not_heard", translate("HeardBox", "Not heard yet"), self._photo_of)
        people = here if asked is None or asked.person in here else [asked.person, *here]
        faces.show_people(people, (self._asked,), at_once=True)
        faces.pressed.connect(self._ask)
        self._down.addWidget(faces)
        if asked is not None:
            self._add_ways(asked)
        known = {one.id for one in here}
        lately = [one for one in self._meetings.not_heard_lately(BACK) if one.id not in known]
        if lately:
            title = translate("HeardBox", "Not heard at the last {count} meetings").format(count=BACK)
            self._down.addWidget(Heading(title, 3))
            self._down.addWidget(Text(together(self._say, (one.short_name for one in lately))))

    def focus_first(self) -> None:
        """Give the keyboard to the first face."""
        faces = self.findChild(FacePicker)
        if faces is not None and faces.faces():
            faces.faces()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_ways(self, seat: Seat) -> None:
        words = translate("HeardBox", "How did {name} tell us?").format(name=seat.person.short_name)
        self._down.addWidget(Text(words, bold=True))
        ways = ButtonRow()
        ways.setAccessibleName(words)
        for way in HEARD:
            button = ToggleButton(self._say(f"choice.heard.{way}"))
            button.setObjectName(f"heard_{way}")
            button.setChecked(way in seat.heard)
            button.clicked.connect(self._hearer(seat.person.id, way))
            ways.add(button)
        self._down.addWidget(ways)

    def _hearer(self, person: int, way: str) -> Callable[[], None]:
        return lambda: self._meetings.toggle_heard(self._meeting, person, way)

    def _ask(self, person: int, on: bool) -> None:
        self._asked = person if on else 0
        self.show_meeting(self._meeting)
        way = self.findChild(QWidget, "heard_spoke")
        if way is not None:
            way.setFocus(Qt.FocusReason.OtherFocusReason)
