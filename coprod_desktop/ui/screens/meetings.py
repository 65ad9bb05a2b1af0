"""Meetings that are coming and those that were, and what waits for the next agenda."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.card_list import CardList, Row
from coprod_desktop.ui.parts.everyone_here import everyone_here
from coprod_desktop.ui.parts.folded import Folded
from coprod_desktop.ui.parts.form_rows import LineRow
from coprod_desktop.ui.parts.layouts import column, empty, row
from coprod_desktop.ui.parts.more import MoreCards
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.pick_people import PeopleRow
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.wording.dates import say_date, say_due, say_time

translate = QCoreApplication.translate

PICTURES = {"club": "together", "committee": "committee", "one_to_one": "one_to_one", "review": "report"}
PAST = "past"  # in the place of the page that asks when a meeting is: it has been
SHOWN = 12  # past meetings shown before somebody asks for more: a season of weekly ones


class MeetingsPage(Page):
    """The list of meetings. Its main button plans one."""

    key = "meetings"
    door = "together"
    tab = "meetings"
    help_topic = "meetings"
    kinds = frozenset({"meeting", "agenda_item"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._meetings = desk.services.meetings
        self._none = Notice(translate("MeetingsPage", "No meeting is planned yet."), picture="meeting")
        self._coming_title = Heading(translate("MeetingsPage", "Coming"), 2)
        self.coming = CardList(translate("MeetingsPage", "Meetings that are coming"))
        self.coming.setObjectName("coming_list")
        self._past_title = Heading(translate("MeetingsPage", "Past"), 2)
        self.past = MoreCards(translate("MeetingsPage", "Meetings that were held"), "past_list", first=SHOWN)
        for cards in (self.coming, self.past):
            cards.chosen.connect(lambda one: self.go.emit(Place("meeting", one.id)))
        self._waiting = QWidget()
        self._waiting_down = column(self._waiting, spacing=8)
        self._raise = Folded(translate("MeetingsPage", "Ask to talk about something"))
        self._raise.button.setObjectName("raise_button")
        self._raise.toggled.connect(self._offer_people)
        self._what = LineRow("raised", translate("MeetingsPage", "What would you like to talk about?"))
        self._what.box.returnPressed.connect(self._raise_item)
        self._who = PeopleRow("raised_by", translate("MeetingsPage", "Who asks for it?"), (), most=1)
        put = Button(translate("MeetingsPage", "Put it on the next agenda"))
        put.setObjectName("put_on_next")
        put.clicked.connect(self._raise_item)
        for part in (self._what, self._who, put):
            self._raise.inside.addWidget(part)
        for shown in (
            self._none, self._coming_title, self.coming, self._raise, self._waiting, self._past_title, self.past,
        ):  # fmt: skip
            self.body.addWidget(shown)
        plan = MainButton(translate("MeetingsPage", "Plan a meeting"))
        plan.setObjectName("plan_button")
        plan.clicked.connect(lambda: self.go.emit(Place("plan_meeting")))
        self.add_main(plan)
        past = Button(translate("MeetingsPage", "Write up a past meeting"))
        past.setObjectName("past_button")
        past.clicked.connect(lambda: self.go.emit(Place("plan_meeting", extra=PAST)))
        self.add_main(past)

    def title(self) -> str:
        """Return the page's title."""
        return translate("MeetingsPage", "What we do together")

    def start_anew(self) -> None:
        """Begin with the newest meetings."""
        self.past.shown = 0

    def open(self, place: Place) -> None:
        """Show the meetings."""
        super().open(place)
        coming = self._meetings.coming()
        past = self._meetings.count_past()
        self.coming.set_rows([self._row(one) for one in coming])
        self.past.show_rows(past, self._read_past, shown=self.past.shown)
        self._none.setVisible(not coming)
        for part in (self._coming_title, self.coming):
            part.setVisible(bool(coming))
        self._past_title.setVisible(bool(past))
        self.past.setVisible(bool(past))
        self._offer_people(self._raise.is_open)
        self._fill_waiting()

    def _offer_people(self, is_open: bool) -> None:
        """Read who could ask for something: everybody, so only when the question is seen."""
        if is_open:
            self._who.set_people(everyone_here(self.desk.services))

    def _read_past(self, offset: int, limit: int) -> list[Row]:
        return [self._row(one) for one in self._meetings.past(limit, offset)]

    def _row(self, meeting: Meeting) -> Row:
        say, today = self.desk.services.book.say, self.desk.clock.today()
        title = meeting.title or say(f"choice.meeting_kind.{meeting.meeting_kind}")
        day = say_date(meeting.on, say) if meeting.on else ""
        parts = [part for part in (day, say_time(meeting.starts, say), meeting.place) if part]
        if meeting.state == "planned" and meeting.on is not None and meeting.on >= today:
            badge = say_due(meeting.on, today, say)
        elif meeting.state == "planned":
            badge = translate("MeetingsPage", "This day is past")
        else:
            badge = say(f"choice.state.{meeting.state}")
        picture = PICTURES.get(meeting.meeting_kind, "meeting")
        return Row("meeting", meeting.id, title, ", ".join(parts), picture, badge=badge)

    def _fill_waiting(self) -> None:
        empty(self._waiting_down)
        waiting = self._meetings.waiting()
        self._waiting.setVisible(bool(waiting))
        if waiting:
            self._waiting_down.addWidget(Heading(translate("MeetingsPage", "Waiting for the next agenda"), 2))
        for item in waiting:
            line = QWidget()
            across = row(line, spacing=12)
            across.addWidget(Text(item.title), 1)
            remove = Button(translate("MeetingsPage", "Take it off"))
            remove.setObjectName(f"take_off_{item.id}")
            remove.setAccessibleName(translate("MeetingsPage", "Take it off: {title}").format(title=item.title))
            remove.clicked.connect(lambda _on=False, item=item.id: self._meetings.remove_item(item))
            across.addWidget(remove)
            self._waiting_down.addWidget(line)

    def _raise_item(self) -> None:
        try:
            self._meetings.raise_item(self._what.answer, raised_by=self._who.one)
        except NotSaved:
            self._what.show_problem(translate("MeetingsPage", "Type what you want to talk about."))
        else:
            self._what.show_problem("")
            self._what.set_answer("")
            self._who.set_answer(())
            self.said.emit(translate("MeetingsPage", "It comes up at the next meeting that you plan."))
        self._what.box.setFocus(Qt.FocusReason.OtherFocusReason)
