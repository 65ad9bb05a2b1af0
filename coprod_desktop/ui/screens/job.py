"""One job: who does it and by when, its small steps, and whether it is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer

from coprod_desktop.domain.decisions import JOBS
from coprod_desktop.services.all import Services
from coprod_desktop.services.jobs import LET_GO, OPEN, JobStory
from coprod_desktop.services.lines import short
from coprod_desktop.ui.parts.ask import AskBar
from coprod_desktop.ui.parts.buttons import Button, ButtonRow, MainButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.card_list import FACE, CardList, Row
from coprod_desktop.ui.parts.choosing import Tick
from coprod_desktop.ui.parts.examples import Examples, first_of, of_record
from coprod_desktop.ui.parts.form_rows import LineRow, LongRow
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.words import Heading, Text

translate = QCoreApplication.translate

KEEP_AFTER = 1000  # milliseconds from a key to the draft on the disk
TITLE_LENGTH = 60  # characters of a job that stand in the title


class JobPage(Page):
    """Shows one job, with steps to tick and links to its people, its meeting and its decision."""

    key = "job"
    door = "decided"
    place_back = True
    help_topic = "jobs"
    kinds = frozenset({"job", "person", "meeting", "decision", "point"})

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing."""
        return of_record(cls.key, first_of(services, JOBS))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._jobs = desk.services.jobs
        self._story: JobStory | None = None
        self.ask_bar: AskBar | None = None
        self._letting_go: Card | None = None
        self._why: LongRow | None = None
        self._step: LineRow | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER)
        self._timer.timeout.connect(self._keep_typed)

    def title(self) -> str:
        """Return the job's first words."""
        return short(self._story.job.what, TITLE_LENGTH) if self._story else translate("JobPage", "No job here")

    def open(self, place: Place) -> None:
        """Show the job of `place`."""
        self.leave()
        draft = self.desk.services.book.store.draft(f"job:{place.id}") or {}
        self._why = self._step = self._letting_go = self.ask_bar = None
        self._story = self._jobs.story(place.id)
        super().open(place)
        self.clear_foot()
        with self.refilled():
            if self._story is None:
                self.body.addWidget(Text(translate("JobPage", "This job is not in the book.")))
            elif self._story.job.removed:
                self.body.addWidget(Text(translate("JobPage", "This job is in the bin. Undo brings it back.")))
            else:
                self._fill(self._story, draft.get("why", ""), draft.get("step", ""))

    def leave(self) -> None:
        """Keep what is typed and not added yet."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep_typed()

    def _typed(self) -> None:
        if not self._timer.isActive():  # typing on does not put it off
            self._timer.start()

    def _keep_typed(self) -> None:
        if self._story is None:
            return
        store, key = self.desk.services.book.store, f"job:{self._story.job.id}"
        typed = {
            "why": self._why.answer if self._why is not None else "",
            "step": self._step.answer if self._step is not None else "",
        }
        if any(typed.values()):
            store.keep_draft(key, typed)
        elif store.draft(key) is not None:
            store.drop_draft(key)

    def _fill(self, story: JobStory, why: str, step: str) -> None:
        job = story.job
        self.ask_bar = AskBar()
        self.ask_bar.answered.connect(self._answered)
        self.body.addWidget(self.ask_bar)
        self.body.addWidget(self._letting_go_card(why))
        if len(job.what) > TITLE_LENGTH:
            self.body.addWidget(Text(job.what, bold=True))
        lines = [f"**{story.who}**", f"**{story.when}**" if story.late else story.when]
        if job.help_wanted:
            lines.append(translate("JobPage", "Help wanted: {help}").format(help=job.help_wanted))
        if job.state == LET_GO and job.why:
            lines.append(translate("JobPage", "Why: {why}").format(why=job.why))
        self.body.addWidget(Card("job", translate("JobPage", "Who and when"), lines, use="job"))
        self._add_steps(story, step)
        self._add_owners(story)
        self._add_links(story)
        self._add_moves(story)

    def _add_owners(self, story: JobStory) -> None:
        here = [one for one in story.owners if not one.removed]
        if here:
            title = translate("JobPage", "Who does it")
            self.body.addWidget(Heading(title, 2))
            people = CardList(title, photo_of=self.desk.services.book.store.photo)
            people.setObjectName("job_owners")
            people.set_rows([Row("person", one.id, one.short_name, "", FACE, photo=one.photo) for one in here])
            people.chosen.connect(lambda row: self.go.emit(Place("person", row.id)))
            self.body.addWidget(people)

    def _add_steps(self, story: JobStory, typed: str) -> None:
        if not story.steps and story.job.state != OPEN:
            return
        self.body.addWidget(Heading(translate("JobPage", "Small steps"), 2))
        for number, (words, done) in enumerate(story.steps):
            tick = Tick(words)
            tick.setObjectName(f"step_{number}")
            tick.setChecked(done)
            tick.clicked.connect(lambda on, number=number: self._tick(number, on))
            self.body.addWidget(tick)
        self._step = LineRow("new_step", translate("JobPage", "One more small step"), width=40)
        self._step.set_answer(typed)
        self._step.changed.connect(self._typed)
        self._step.box.returnPressed.connect(self._add_step)
        self.body.addWidget(self._step)
        self.body.addWidget(self._button(translate("JobPage", "Add this step"), "add_step", self._add_step))

    def _add_links(self, story: JobStory) -> None:
        links = []
        if story.decision is not None and not story.decision.removed:
            words = translate("JobPage", "It came of this decision")
            links.append(Row("decision", story.decision.id, story.decision.words, words, "decision", colour="decided"))
        if story.meeting is not None and not story.meeting.removed:
            words = translate("JobPage", "It came of this meeting")
            links.append(Row("meeting", story.meeting.id, story.meeting_name, words, "meeting"))
        if not links:
            return
        title = translate("JobPage", "Where it came from")
        self.body.addWidget(Heading(title, 2))
        listed = CardList(title)
        listed.setObjectName("job_links")
        listed.set_rows(links)
        listed.chosen.connect(
            lambda row: self.go.emit(Place(row.key, row.id, "minutes" if row.key == "meeting" else ""))
        )
        self.body.addWidget(listed)

    def _add_moves(self, story: JobStory) -> None:
        if story.job.state == OPEN:
            done = MainButton(translate("JobPage", "This job is done"), "agree")
            done.setObjectName("job_done")
            done.clicked.connect(lambda _on=False: self._done())
            self.add_main(done)
            self.add_main(self._button(translate("JobPage", "Let this job go"), "let_go", self._ask_why))
        else:
            back = MainButton(translate("JobPage", "Take this job up again"))
            back.setObjectName("put_back")
            back.clicked.connect(lambda _on=False: self._put_back())
            self.add_main(back)
        change = self._button(translate("JobPage", "Change this job"), "change_job", lambda: None)
        change.clicked.connect(lambda _on=False: self.go.emit(Place("job_form", story.job.id)))
        self.add_main(change)
        self.body.addSpacing(8)
        self.body.addWidget(self._button(translate("JobPage", "Remove this job"), "remove_job", self._ask_remove))

    def _letting_go_card(self, typed: str) -> Card:
        self._letting_go = Card("cancelled", translate("JobPage", "Let this job go"))
        self._why = LongRow("why", translate("JobPage", "Why do we let it go?"), lines=2)
        self._why.set_answer(typed)
        self._why.changed.connect(self._typed)
        self._letting_go.add(self._why)
        self._letting_go.add(
            ButtonRow(
                self._button(translate("JobPage", "Keep this job"), "keep_job", self._keep),
                self._button(translate("JobPage", "Let it go"), "let_go_now", self._let_go),
            )
        )
        self._letting_go.setVisible(bool(typed))
        return self._letting_go

    def _button(self, words: str, name: str, does: Callable[[], None]) -> Button:
        button = Button(words)
        button.setObjectName(name)
        button.clicked.connect(lambda _on=False: does())
        return button

    def _tick(self, number: int, done: bool) -> None:
        if self._story is not None:
            self._jobs.tick(self._story.job, number, done)

    def _add_step(self) -> None:
        if self._story is not None and self._step is not None and self._step.answer.strip():
            words = self._step.answer
            self._step.set_answer("")
            self._keep_typed()
            self._jobs.add_step(self._story.job, words)
            if self._step is not None:
                self._step.focus_box().setFocus()

    def _done(self) -> None:
        if self._story is not None:
            self._jobs.done(self._story.job)
            self.said.emit(translate("JobPage", "The job is done. Undo brings it back."))

    def _ask_why(self) -> None:
        if self._letting_go is not None and self._why is not None:
            self._letting_go.show()
            self.scroller.ensureWidgetVisible(self._letting_go)
            self._why.focus_box().setFocus()

    def _keep(self) -> None:
        if self._letting_go is not None and self._why is not None:
            self._why.set_answer("")
            self._keep_typed()
            self._letting_go.hide()
            self.heading.setFocus()

    def _let_go(self) -> None:
        if self._story is not None and self._why is not None:
            why = self._why.answer
            self._why.set_answer("")
            self._keep_typed()
            self._jobs.let_go(self._story.job, why)
            self.said.emit(translate("JobPage", "The job is let go. Undo brings it back."))

    def _put_back(self) -> None:
        if self._story is not None:
            self._jobs.put_back(self._story.job)
            self.said.emit(translate("JobPage", "The job is to do again."))

    def _ask_remove(self) -> None:
        if self.ask_bar is not None:
            self.ask_bar.ask(
                translate("JobPage", "Remove this job? Its point in the minutes stays."),
                (
                    ("keep", translate("JobPage", "Keep this job")),
                    ("remove", translate("JobPage", "Remove this job")),
                ),
            )
            self.scroller.ensureWidgetVisible(self.ask_bar)

    def _answered(self, answer: str) -> None:
        if answer == "remove" and self._story is not None:
            self._jobs.remove(self._story.job)
            self.said.emit(translate("JobPage", "The job is in the bin. Undo brings it back."))
            self.back_wanted.emit()
