"""Planning a new meeting, or changing when and where one is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from coprod_desktop.domain.meetings import MEETING_KINDS, Meeting
from coprod_desktop.services.all import Services
from coprod_desktop.ui.parts.examples import Examples, a_coming_meeting, of_record
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.form_page import FormPage
from coprod_desktop.ui.parts.form_rows import ChoiceRow, DateRow, LineRow, TimeRow
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.parts.words import Text
from coprod_desktop.wording.dates import say_example

translate = QCoreApplication.translate

PAST = "past"


class PlanMeetingPage(FormPage):
    """The day, times and place of a meeting. A new one is filled in like the last of its kind.

    `Place.id` is the meeting, or 0 for a new one. With `extra` "past" the new one has been held already, and what
    somebody has of it is notes.
    """

    key = "plan_meeting"
    door = "together"
    kind = "meeting"
    help_topic = "meeting"

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing."""
        new = ((f"{cls.key}_new", Place(cls.key)), (f"{cls.key}_past", Place(cls.key, extra=PAST)))
        return (*new, *of_record(cls.key, a_coming_meeting(services), ""))

    def build(self, form: Form) -> None:
        """Put the questions in the form."""
        say, today = self.desk.services.book.say, self.desk.clock.today
        self._filled = Text()
        self._filled.setObjectName("filled_in")
        self.body.insertWidget(1, self._filled)
        kinds = [(kind, say(f"choice.meeting_kind.{kind}")) for kind in MEETING_KINDS]
        self._kind_row = form.add(
            ChoiceRow("meeting_kind", translate("PlanMeetingPage", "What kind of meeting is it?"), kinds, across=True)
        )
        self._kind_row.changed.connect(self._suggest)
        label = translate("PlanMeetingPage", "Which day?")
        self._day_row = form.add(DateRow("on", label, say, today, self._day_hint()))
        form.add(TimeRow("starts", translate("PlanMeetingPage", "When does it start?"), say))
        form.add(TimeRow("ends", translate("PlanMeetingPage", "When does it end?"), say))
        form.add(LineRow("place", translate("PlanMeetingPage", "Where?")))
        name_hint = translate("PlanMeetingPage", "Only if it has a name of its own, such as “The summer party”.")
        form.add(LineRow("title", translate("PlanMeetingPage", "What is it called?"), name_hint))

    def title(self) -> str:
        """Return what is being done."""
        if self.place.id:
            return translate("PlanMeetingPage", "Change day, time or place")
        if self._is_past():
            return translate("PlanMeetingPage", "Write up a past meeting")
        return translate("PlanMeetingPage", "Plan a meeting")

    def save_words(self) -> str:
        """Return the words of the main button."""
        return translate("PlanMeetingPage", "Save this meeting")

    def saved_words(self) -> str:
        """Return what is said when it is kept."""
        if self._is_past():
            return translate("PlanMeetingPage", "The meeting is saved. Now paste or type the notes.")
        return translate("PlanMeetingPage", "The meeting is saved. Now look at its agenda.")

    def kept_answers(self) -> dict[str, Any]:
        """Return what is known of the meeting, or what a new one is likely to be."""
        meetings = self.desk.services.meetings
        self._day_row.read_as(past=self._is_past())
        self._day_row.change_hint(self._day_hint())
        if self._is_past():
            self._kind_row.show()
            self._filled.hide()
            return {"meeting_kind": "club", "title": "", "on": None, "starts": "", "ends": "", "place": ""}
        if not self.place.id:
            self._kind_row.show()
            self._say_filled("club")
            return {"meeting_kind": "club", "title": "", **meetings.suggest("club")}
        meeting: Meeting = meetings.get(self.place.id)
        self._kind_row.hide()
        self._filled.hide()
        return {name: getattr(meeting, name) for name in self.form.rows}

    def save(self, answers: dict[str, Any]) -> Place:
        """Keep the meeting and go to its plan."""
        meetings = self.desk.services.meetings
        answers = {name: "" if one is None else one for name, one in answers.items()}
        if self.place.id:
            meeting = meetings.change(self.place.id, answers)
        else:
            meeting = meetings.plan(answers.pop("meeting_kind") or "club", answers.pop("on"), **answers)
        return Place("paste_notes", meeting.id) if self._is_past() else Place("meeting", meeting.id, "plan")

    def _day_hint(self) -> str:
        say, today = self.desk.services.book.say, self.desk.clock.today()
        if self._is_past():
            words = translate("PlanMeetingPage", "For example “{day}” or “last Tuesday”.")
            return words.format(day=say_example(today, say, past=True))
        words = translate("PlanMeetingPage", "For example “{day}” or “next Tuesday”.")
        return words.format(day=say_example(today, say))

    def _is_past(self) -> bool:
        return not self.place.id and self.place.extra == PAST

    def _say_filled(self, kind: str) -> None:
        """Say from which meeting the boxes were filled in."""
        meetings = self.desk.services.meetings
        like = meetings.newest_of(kind)
        self._filled.setVisible(like is not None)
        if like is not None:
            words = translate("PlanMeetingPage", "Filled in like “{meeting}”. Change what is different.")
            self._filled.setText(words.format(meeting=meetings.name_of(like)))

    def _suggest(self) -> None:
        """Fill in what a meeting of this kind is likely to be, where nobody has typed. A past one was as it was."""
        if self._is_past():
            return
        before = self._kept
        self._say_filled(self._kind_row.answer)
        suggested = self.desk.services.meetings.suggest(self._kind_row.answer)
        for name, answer in suggested.items():
            row = self.form.rows[name]
            if row.answer == before.get(name):
                row.set_answer(answer)
        self._kept = {**before, **{name: self.form.rows[name].answer for name in suggested}}
