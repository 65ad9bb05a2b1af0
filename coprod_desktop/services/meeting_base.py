"""What every verb about a meeting starts from: the book, the meeting, and whether it may still change."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from coprod_desktop.domain.errors import AlreadyAgreed
from coprod_desktop.domain.meetings import AGENDA_ITEMS, MEETINGS, AgendaItem, Meeting
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.values import replace
from coprod_desktop.wording.dates import say_date, say_short, say_weekday

if TYPE_CHECKING:
    from coprod_desktop.services.book import Book
    from coprod_desktop.services.ports import Step


class MeetingVerbs:
    """The book, and the few questions that all verbs about meetings ask of it."""

    def __init__(self, book: Book) -> None:
        self.book = book

    def get(self, meeting_id: int) -> Meeting:
        """Return one meeting. Raises LookupError when there is none."""
        meeting = self.book.store.get(MEETINGS, meeting_id)
        if meeting is None:
            raise LookupError(meeting_id)
        return meeting

    def item(self, item_id: int) -> AgendaItem:
        """Return one thing on an agenda. Raises LookupError when there is none."""
        item = self.book.store.get(AGENDA_ITEMS, item_id)
        if item is None:
            raise LookupError(item_id)
        return item

    def changeable(self, meeting_id: int) -> Meeting:
        """Return one meeting that may still change. Raises AlreadyAgreed and LookupError."""
        meeting = self.get(meeting_id)
        if meeting.state == "agreed":
            raise AlreadyAgreed
        return meeting

    def people(self, ids: tuple[int, ...] | set[int]) -> dict[int, Person]:
        """Return the people with these ids who are not in the bin."""
        return {one.id: one for one in self.book.store.some(PEOPLE, {"id": tuple(ids)})} if ids else {}

    def day(self, on: date | None) -> str:
        """Say a date in words: "Tuesday 4 November 2025", or "" for None."""
        return say_date(on, self.book.say) if on else ""

    def name_of(self, meeting: Meeting) -> str:
        """Return what people call a meeting: its own name, or its kind, with the date."""
        kind = meeting.title or self.book.say(f"choice.meeting_kind.{meeting.meeting_kind}")
        return self.book.say("meetings.name", kind=kind, date=self.day(meeting.on)) if meeting.on else kind

    def short_name_of(self, meeting: Meeting, *, weekday: bool = True) -> str:
        """Return what people call a meeting, without the year while it is this year."""
        say, on = self.book.say, meeting.on
        kind = meeting.title or say(f"choice.meeting_kind.{meeting.meeting_kind}")
        if on is None:
            return kind
        if on.year != self.book.today.year:
            return self.name_of(meeting)
        short = say_short(on, say, self.book.today)
        if not weekday:
            return say("meetings.name", kind=kind, date=short)
        return say("meetings.short_name", kind=kind, weekday=say_weekday(on, say), date=short)

    def begun(self, step: Step, meeting: Meeting, state: str = "held") -> Meeting:
        """Within `step`, note that a planned meeting has begun or its minutes have, and return it.

        A meeting never goes back: one whose minutes are being written stays so.
        """
        order = ("planned", "held", "draft")
        if meeting.state in order and order.index(meeting.state) < order.index(state):
            return step.put(MEETINGS, replace(meeting, state=state))
        return meeting
