"""One meeting in four steps: plan, meet, minutes, agree. The paper stands beside the minutes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.domain.records import Changes
from coprod_desktop.services.all import Services
from coprod_desktop.ui.parts.examples import Examples, a_coming_meeting, a_written_meeting, of_record
from coprod_desktop.ui.parts.meeting.agree_step import AgreeStep
from coprod_desktop.ui.parts.meeting.meet_step import MeetStep
from coprod_desktop.ui.parts.meeting.minutes_step import MinutesStep
from coprod_desktop.ui.parts.meeting.plan_step import PlanStep
from coprod_desktop.ui.parts.meeting.step import MeetingStep
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.paper import PaperView
from coprod_desktop.ui.parts.tabs import TabsRow
from coprod_desktop.ui.parts.words import Text

translate = QCoreApplication.translate

STEPS = ("plan", "meet", "minutes", "agree")
ROOM_TO_WRITE = 18  # lines: with fewer, the title and the steps scroll away with what is written
WEEKDAY_UP_TO = 125  # per cent of text size
OPENS_AT = {"planned": "plan", "held": "minutes", "draft": "minutes", "agreed": "agree"}


class MeetingPage(Page):
    """One meeting. `Place.extra` is the step, and for the minutes a point ("minutes:12") or an item behind it."""

    key = "meeting"
    door = "together"
    place_back = True
    help_topic = "meeting"
    room_to_read = ROOM_TO_WRITE
    kinds = frozenset(
        {"meeting", "agenda_item", "point", "decision", "job", "attendance", "person", "needs", "correction",
         "picture_word", "word"}
    )  # fmt: skip

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing."""
        coming, written = a_coming_meeting(services), a_written_meeting(services)
        return (
            *of_record(cls.key, coming, "plan", "meet"),
            *of_record(cls.key, written, "minutes", "agree"),
        )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._meeting = Meeting()
        self._steps: dict[str, MeetingStep] = {}
        self._step = ""
        self.tabs = TabsRow(
            (
                ("plan", translate("MeetingPage", "1 Plan")),
                ("meet", translate("MeetingPage", "2 Meet")),
                ("minutes", translate("MeetingPage", "3 Minutes")),
                ("agree", translate("MeetingPage", "4 Agree")),
            )
        )
        self.tabs.chosen.connect(self._choose)
        self.top.addWidget(self.tabs)
        self.paper = PaperView()
        self.paper.setObjectName("paper")
        self.set_beside(self.paper, 2)
        self.show_beside(False)
        self._gone = Text(translate("MeetingPage", "This meeting is in the bin."))
        self._gone.hide()
        self.body.addWidget(self._gone)

    def title(self) -> str:
        """Return the meeting's name; in large text or beside the paper without its weekday, to stay on one line."""
        if not self._meeting.id:
            return ""
        weekday = self.desk.looks.text_percent <= WEEKDAY_UP_TO and self._step != "minutes"
        return self.desk.services.meetings.short_name_of(self._meeting, weekday=weekday)

    def open(self, place: Place) -> None:
        """Show one step of a meeting."""
        if self._step and (place.id != self._meeting.id or place.extra.partition(":")[0] != self._step):
            self._steps[self._step].leave()
        try:
            self._meeting = self.desk.services.meetings.get(place.id)
        except LookupError:
            self._meeting = Meeting()
        super().open(place)
        is_here = bool(self._meeting.id and not self._meeting.removed)
        self._gone.setVisible(not is_here)
        self.tabs.setVisible(is_here)
        if not is_here:
            self._show_step("")
            return
        step, _, detail = place.extra.partition(":")
        self._show_step(step if step in STEPS else OPENS_AT[self._meeting.state])
        self.show_title()
        minutes = self._steps.get("minutes")
        if detail and isinstance(minutes, MinutesStep):
            if detail.startswith("item:"):
                minutes.edit_item(int(detail.removeprefix("item:")))
            else:
                minutes.edit_point(int(detail))

    def on_changes(self, changes: Changes) -> None:
        """Tell the step that shows."""
        if not self.isVisible() or not changes.kinds & self.kinds or not self._meeting.id:
            return
        meeting = self.desk.services.meetings.get(self._meeting.id)
        turned = (meeting.removed, meeting.state == "agreed") != (
            self._meeting.removed, self._meeting.state == "agreed"
        )  # fmt: skip
        self._meeting = meeting
        if turned or not self._step:
            self.open(Place(self.key, meeting.id, self._step))
            return
        self.show_title()
        self._steps[self._step].on_changes(changes)

    def leave(self) -> None:
        """Keep what is typed in the step that shows."""
        if self._step:
            self._steps[self._step].leave()

    def first_focus(self) -> QWidget:
        """Return the part that the step wants, or the title."""
        wanted = self._steps[self._step].first_focus() if self._step else None
        return wanted or self.heading

    def _choose(self, code: str) -> None:
        self.go.emit(Place(self.key, self._meeting.id, code))

    def _show_step(self, code: str) -> None:
        if self._step and self._step != code:
            self._steps[self._step].hide()
        self._step = code
        self.clear_foot()
        self.show_beside(code == "minutes")
        if not code:
            return
        if code not in self._steps:
            self._steps[code] = self._make(code)
        self.tabs.set_current(code)
        step = self._steps[code]
        step.show_meeting(self._meeting)
        for button in step.foot():
            self.add_main(button)
        step.show()

    def _make(self, code: str) -> MeetingStep:
        step: MeetingStep
        if code == "minutes":
            step = MinutesStep(self.desk, self.paper)
        else:
            step = {"plan": PlanStep, "meet": MeetStep, "agree": AgreeStep}[code](self.desk)
        step.go.connect(self.go)
        step.said.connect(self.said)
        step.writing_wanted.connect(self.let_foot_go)
        step.read_wanted.connect(self.read_wanted)
        step.print_wanted.connect(self.print_wanted)
        step.refill_wanted.connect(lambda: self.open(Place(self.key, self._meeting.id, self._step)))
        self.body.addWidget(step)
        return step
