"""One thing of a meeting at a time, for the television or the turned laptop: what is said, decided and still missing.

Nothing private stands here. Beside the words are what the meeting before decided and who was not heard yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QWidget

from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.examples import Examples, a_written_meeting
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.meeting.step import KIND_USES
from coprod_desktop.ui.parts.page import ROOM_FOR_BOTH, Desk, Page, Place
from coprod_desktop.ui.parts.words import Text
from coprod_desktop.wording.lists import together

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from coprod_desktop.services.all import Services
    from coprod_desktop.services.points import Topic, WholePoint

translate = QCoreApplication.translate

NAMES = 12  # that are read at a glance


class RoomPage(Page):
    """One thing on the agenda, with Before and Next. `place.id` is the meeting, `place.extra` the number from 0."""

    key = "room"
    door = "together"
    place_back = True
    help_topic = "room"
    kinds = frozenset({"meeting", "agenda_item", "point", "decision", "job", "attendance", "person"})

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing."""
        written = a_written_meeting(services)
        return ((cls.key, Place(cls.key, written, "1")),) if written else ()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._meeting = Meeting()
        self._topics: list[Topic] = []
        self._at = 0
        self._where = Text()
        self._where.setObjectName("room_where")
        self.top.addWidget(self._where)
        holder = QWidget()
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, holder)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(24)
        here, beside = QWidget(), QWidget()
        self._here, self._beside_this = column(here, spacing=12), column(beside, spacing=16)
        self._across.addWidget(here, 3)
        self._across.addWidget(beside, 2)
        self.body.addWidget(holder)
        self.next_button = MainButton(translate("RoomPage", "Next thing"))
        self.next_button.setObjectName("room_next")
        self.next_button.clicked.connect(lambda: self._turn(1))
        self.before_button = Button(translate("RoomPage", "Thing before"))
        self.before_button.setObjectName("room_before")
        self.before_button.clicked.connect(lambda: self._turn(-1))
        write = Button(translate("RoomPage", "Write it down"))
        write.setObjectName("room_write")
        write.clicked.connect(lambda: self.go.emit(Place("meeting", self._meeting.id, "meet")))
        for button in (self.next_button, self.before_button, write):
            self.add_main(button)

    def title(self) -> str:
        """Return what is talked about."""
        topic = self._topic()
        if topic is None:
            return translate("RoomPage", "Nothing is on the agenda yet")
        return topic.item.title if topic.item is not None else translate("RoomPage", "Other things")

    def open(self, place: Place) -> None:
        """Show one thing on the agenda of a meeting."""
        services = self.desk.services
        try:
            self._meeting = services.meetings.get(place.id)
        except LookupError:
            self._meeting = Meeting()
        self._topics = services.minutes.topics(self._meeting.id) if self._meeting.id else []
        wanted = int(place.extra) if place.extra.isdecimal() else 0
        self._at = max(0, min(wanted, len(self._topics) - 1))
        super().open(place)
        name = services.meetings.short_name_of(self._meeting) if self._meeting.id else ""
        count = translate("RoomPage", "{name}. Thing {number} of {count}.")
        self._where.setText(
            count.format(name=name, number=self._at + 1, count=len(self._topics)) if self._topics else name
        )
        with self.refilled(self._here):
            self._fill_here()
        with self.refilled(self._beside_this):
            self._fill_beside()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two halves beside each other where there is room."""
        super().resizeEvent(event)
        letters = self.width() / self.fontMetrics().averageCharWidth()
        wide = letters >= ROOM_FOR_BOTH * 0.9
        self._across.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _topic(self) -> Topic | None:
        return self._topics[self._at] if self._topics else None

    def _turn(self, by: int) -> None:
        """Go on or back. At either end it says so: the button is never off without a word."""
        to = self._at + by
        if not 0 <= to < len(self._topics):
            last = translate("RoomPage", "This is the last thing.")
            self.said.emit(last if by > 0 else translate("RoomPage", "This is the first thing."))
            return
        self.open(Place(self.key, self._meeting.id, str(to)))
        self.focus_first()

    def _fill_here(self) -> None:
        topic = self._topic()
        points = topic.points if topic is not None else ()
        for whole in points:
            self._here.addWidget(self._card(whole))
        if not points:
            self._here.addWidget(Text(translate("RoomPage", "Nothing is written about this yet.")))
        self._here.addStretch(1)

    def _card(self, whole: WholePoint) -> Card:
        say = self.desk.services.book.say
        point = whole.point
        kind = say(f"choice.point_kind.{point.point_kind}")
        return Card(point.picture, kind, point.words.split("\n"), use=KIND_USES[point.point_kind])

    def _fill_beside(self) -> None:
        services = self.desk.services
        before = self._last_decisions()
        if before:
            title = translate("RoomPage", "We decided last time")
            self._beside_this.addWidget(Card("decision", title, before, use="decided"))
        came = services.meetings.who_came(self._meeting.id) if self._meeting.id else []
        quiet = services.meetings.not_heard_here(self._meeting.id) if came else []
        if quiet:
            title = translate("RoomPage", "Who have we not heard yet?")
            names = together(services.book.say, [one.short_name for one in quiet], at_most=NAMES)
            self._beside_this.addWidget(Card("listening", title, [names], use="come_back"))
        elif came:
            title = translate("RoomPage", "We have heard everyone")
            self._beside_this.addWidget(Card("listening", title))
        self._beside_this.addStretch(1)

    def _last_decisions(self) -> list[str]:
        """Return in plain words what the meeting of this kind before this one decided."""
        services = self.desk.services
        if self._meeting.on is None:
            return []
        earlier = [
            one
            for one in services.meetings.past(limit=12)
            if one.on and one.on < self._meeting.on and one.meeting_kind == self._meeting.meeting_kind
        ]
        if not earlier:
            return []
        wholes = [whole for topic in services.minutes.topics(earlier[0].id) for whole in topic.points]
        return [whole.point.words.split("\n")[0] for whole in wholes if whole.point.point_kind == "decided"]
