"""Step 1: when and where, what we will talk about, what helps people take part, who is invited, and the papers."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.decisions import JOBS
from coprod_desktop.domain.document import PrintWish
from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.domain.records import Changes
from coprod_desktop.ui.models.card_rows import Row
from coprod_desktop.ui.parts.ask import AskBar
from coprod_desktop.ui.parts.buttons import Button, ButtonRow, MainButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.choosing import Tick
from coprod_desktop.ui.parts.folded import Folded
from coprod_desktop.ui.parts.form_rows import LineRow
from coprod_desktop.ui.parts.job_rows import job_row
from coprod_desktop.ui.parts.layouts import column, empty
from coprod_desktop.ui.parts.meeting.agenda_list import AgendaList
from coprod_desktop.ui.parts.meeting.faces import FacePicker
from coprod_desktop.ui.parts.meeting.step import MeetingStep
from coprod_desktop.ui.parts.more import MoreCards
from coprod_desktop.ui.parts.page import Desk, Place
from coprod_desktop.ui.parts.private import Private
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.wording.dates import say_date, say_time
from coprod_desktop.wording.lists import together

translate = QCoreApplication.translate

KINDS = frozenset({"meeting", "agenda_item", "job", "person", "needs"})


class PlanStep(MeetingStep):
    """The plan of a meeting. Everything here is kept at once, each press as one step."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._meetings = desk.services.meetings
        self._where = QWidget()
        self._where_down = column(self._where)
        self.agenda = AgendaList(self.photo)
        self.agenda.keep_wanted.connect(self._keep_item)
        self.agenda.acted.connect(self._act)
        self.add_row = LineRow("new_item", translate("PlanStep", "What else shall we talk about?"))
        self.add_row.box.returnPressed.connect(self._add_item)
        self.add_button = Button(translate("PlanStep", "Put it on the agenda"))
        self.add_button.setObjectName("add_item_button")
        self.add_button.clicked.connect(self._add_item)
        self._jobs = QWidget()
        jobs_down = column(self._jobs, spacing=8)
        title = translate("PlanStep", "Jobs we said we would do")
        jobs_down.addWidget(Heading(title, 2))
        self._promised = MoreCards(title, "promised_jobs")
        self._promised.chosen.connect(lambda row: self.go.emit(Place("job", row.id)))
        jobs_down.addWidget(self._promised)
        see = Button(translate("PlanStep", "Go to the jobs"))
        see.setObjectName("see_jobs")
        see.clicked.connect(lambda: self.go.emit(Place("jobs")))
        jobs_down.addWidget(see)
        self._access = Private(desk.looks)
        self._invited = Folded("")
        self._invited.button.setObjectName("invited_button")
        self._faces = FacePicker("invited", translate("PlanStep", "Who is invited"), self.photo)
        self._faces.pressed.connect(self._invite)
        self._everyone = Button(translate("PlanStep", "Invite everyone who is here"))
        self._everyone.setObjectName("invite_everyone")
        self._everyone.clicked.connect(self._invite_everyone)
        self._invited.inside.addWidget(self._everyone)
        self._invited.inside.addWidget(self._faces)
        self._papers = QWidget()
        self._papers_down = column(self._papers, spacing=10)
        self._bin_button = Button(translate("PlanStep", "Put this meeting in the bin"))
        self._bin_button.setObjectName("bin_meeting")
        self._bin_button.clicked.connect(self._ask_bin)
        self._ask = AskBar()
        self._ask.answered.connect(self._answered)
        for part in (
            self._where,
            Heading(translate("PlanStep", "What we will talk about"), 2),
            self.agenda,
            self.add_row,
            self.add_button,
            self._jobs,
            self._access,
            Heading(translate("PlanStep", "Who is invited"), 2),
            self._invited,
            self._papers,
            self._bin_button,
            self._ask,
        ):
            self.down.addWidget(part)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show a meeting's plan."""
        new = meeting.id != self.meeting.id
        super().show_meeting(meeting)
        if new:
            self.add_row.set_answer(self._draft())
            self._promised.shown = 0  # a list that was opened for another meeting begins anew
        self._fill()

    def on_changes(self, changes: Changes) -> None:
        """Show the plan again when something in it changed."""
        if changes.kinds & KINDS:
            self.meeting = self._meetings.get(self.meeting.id)
            self._fill()

    def leave(self) -> None:
        """Keep the item that is open and the words in the box."""
        self.agenda.keep()
        words = self.add_row.answer.strip()
        store, key = self.services.book.store, f"new_item:{self.meeting.id}"
        if words:
            store.keep_draft(key, {"words": words})
        elif store.draft(key):
            store.drop_draft(key)

    def foot(self) -> list[QWidget]:
        """Return the buttons of the bottom row."""
        start = MainButton(translate("PlanStep", "Start the meeting"))
        start.setObjectName("start_button")
        start.clicked.connect(lambda: self.go.emit(Place("meeting", self.meeting.id, "meet")))
        paper = Button(translate("PlanStep", "Print the agenda"))
        paper.setObjectName("print_agenda")
        paper.clicked.connect(self._print_agenda)
        return [paper] if self.agreed else [start, paper]

    def _draft(self) -> str:
        return str((self.services.book.store.draft(f"new_item:{self.meeting.id}") or {}).get("words", ""))

    # Showing

    def _fill(self) -> None:
        self._fill_where()
        self.agenda.show_lines(self._meetings.agenda(self.meeting.id), self.people_here(), fixed=self.agreed)
        self.add_row.setVisible(not self.agreed)
        self.add_button.setVisible(not self.agreed)
        self._fill_jobs()
        self._fill_access()
        self._fill_invited()
        self._fill_papers()
        self._bin_button.setVisible(not self.agreed)

    def _fill_where(self) -> None:
        empty(self._where_down)
        say, meeting = self.services.book.say, self.meeting
        day = say_date(meeting.on, say) if meeting.on else translate("PlanStep", "No day yet")
        times = [say_time(one, say) for one in (meeting.starts, meeting.ends) if one]
        lines = []
        if len(times) == 2:
            lines.append(translate("PlanStep", "From {start} to {end}").format(start=times[0], end=times[1]))
        elif times:
            lines.append(translate("PlanStep", "At {start}").format(start=times[0]))
        if meeting.place:
            lines.append(meeting.place)
        card = Card("calendar", day, lines)
        if not self.agreed:
            change = Button(translate("PlanStep", "Change day, time or place"))
            change.setObjectName("change_when")
            change.clicked.connect(lambda: self.go.emit(Place("plan_meeting", self.meeting.id)))
            card.add_button(change)
        self._where_down.addWidget(card)

    def _fill_jobs(self) -> None:
        ids = self._meetings.promised(self.meeting.id)
        self._jobs.setVisible(bool(ids))
        self._promised.show_rows(len(ids), partial(self._read_jobs, ids), shown=self._promised.shown)

    def _read_jobs(self, ids: list[int], offset: int, limit: int) -> list[Row]:
        book = self.services.book
        jobs = book.store.some(JOBS, {"id": tuple(ids[offset : offset + limit])})
        return [job_row(line, book.say, book.today) for line in self.services.jobs.lines(jobs)]

    def _fill_access(self) -> None:
        empty(self._access.inside)
        needs = self._meetings.access(self.meeting.id)
        say = self.services.book.say
        self._access.add(Heading(translate("PlanStep", "What helps people take part"), 2))
        if not needs:
            words = translate("PlanStep", "Nobody who is invited has told us what helps them.")
            self._access.add(Text(words))
        for need in needs:
            names = together(say, (one.short_name for one in need.people), at_most=6)
            words = translate("PlanStep", "{need}, for {names}")
            words = words.format(need=say(f"choice.helps.{need.code}"), names=names)
            tick = Tick(words)
            tick.setObjectName(f"access_{need.code}")
            tick.setChecked(need.done)
            tick.setEnabled(not self.agreed)
            tick.clicked.connect(lambda on, code=need.code: self._meetings.tick_access(self.meeting.id, code, on))
            self._access.add(tick)
            for person, own in zip(need.people, need.words, strict=True):
                if own:
                    self._access.add(Text(f"{person.short_name}: {own}"))

    def _fill_invited(self) -> None:
        count = len(self.meeting.invited)
        words = translate("PlanStep", "{count} people are invited. Change who")
        self._invited.button.setText(words.format(count=count))
        self._faces.setEnabled(not self.agreed)
        self._everyone.setVisible(not self.agreed)
        self._faces.show_people(partial(self._meetings.people_to_choose, self.meeting), self.meeting.invited)

    def _fill_papers(self) -> None:
        empty(self._papers_down)
        papers = self._meetings.paper(self.meeting.id)
        if not papers:
            return
        self._papers_down.addWidget(Heading(translate("PlanStep", "Invitations, each in the size they asked for"), 2))
        buttons = ButtonRow()
        for paper in papers:
            count = len(paper.people)
            words = translate("PlanStep", "Print {count} in {size} point").format(count=count, size=paper.size)
            button = Button(words)
            button.setObjectName(f"invitations_{paper.size}")
            button.clicked.connect(lambda _on=False, paper=paper: self._print_invitations(paper.size, paper.people))
            buttons.add(button)
        self._papers_down.addWidget(buttons)

    # Acting

    def _add_item(self) -> None:
        try:
            self._meetings.raise_item(self.add_row.answer, meeting_id=self.meeting.id)
        except NotSaved:
            self.add_row.show_problem(translate("PlanStep", "Type what you want to talk about."))
        else:
            self.said.emit(
                translate("PlanStep", "“{title}” is on the agenda.").format(title=self.add_row.answer.strip())
            )
            self.add_row.show_problem("")
            self.add_row.set_answer("")
            self.services.book.store.drop_draft(f"new_item:{self.meeting.id}")
        self.add_row.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_item(self, item_id: int, answers: dict[str, Any]) -> None:
        self._meetings.change_item(item_id, answers)

    def _act(self, item_id: int, code: str) -> None:
        if code == "wait":
            self._meetings.let_wait(item_id)
        elif code == "remove":
            self._meetings.remove_item(item_id)
        else:
            self._meetings.move_item(item_id, -1 if code == "up" else 1)

    def _invite(self, person: int, on: bool) -> None:
        invited = tuple(one for one in self.meeting.invited if one != person) + ((person,) if on else ())
        self._meetings.change(self.meeting.id, {"invited": invited})

    def _invite_everyone(self) -> None:
        here = self.services.book.store.some(PEOPLE, {"standing": "here"})
        invited = tuple(dict.fromkeys((*self.meeting.invited, *(one.id for one in here))))
        self._meetings.change(self.meeting.id, {"invited": invited})

    def _ask_bin(self) -> None:
        question = translate(
            "PlanStep", "Put this meeting in the bin? What people asked for waits for the next agenda."
        )
        keep = translate("PlanStep", "Keep this meeting")
        self._ask.ask(question, (("keep", keep), ("bin", translate("PlanStep", "Put it in the bin"))))
        self.bring_into_view(self._ask)

    def _answered(self, answer: str) -> None:
        if answer == "bin":
            self._meetings.remove(self.meeting.id)
            self.said.emit(translate("PlanStep", "The meeting is in the bin. Undo brings it back."))
            self.go.emit(Place("meetings"))

    def _print_agenda(self) -> None:
        self.agenda.keep()
        self.print_wanted.emit(self.services.documents.agenda(self.meeting.id), PrintWish())

    def _print_invitations(self, size: int, people: Any) -> None:
        ids = [one.id for one in people]
        document = self.services.documents.invitations(self.meeting.id, ids)
        self.print_wanted.emit(document, PrintWish(size=size))
