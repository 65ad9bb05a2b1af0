"""One decision: reads like a story, from the question to what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.decisions import DECISIONS
from coprod_desktop.services.all import Services
from coprod_desktop.services.decisions import DecisionStory
from coprod_desktop.services.lines import sentences, short
from coprod_desktop.ui.parts.ask import AskBar
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.card_list import CardList, Row
from coprod_desktop.ui.parts.examples import Examples, first_of, of_record
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.wording.dates import say_date

translate = QCoreApplication.translate

TITLE_LENGTH = 60  # characters of a decision that stand in the title


class DecisionPage(Page):
    """Shows one decision with links both ways: its meeting, its jobs, what it replaced and what replaced it."""

    key = "decision"
    door = "decided"
    place_back = True
    help_topic = "decisions"
    kinds = frozenset({"decision", "job", "meeting", "point", "agenda_item", "person"})

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing."""
        return of_record(cls.key, first_of(services, DECISIONS))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._decisions = desk.services.decisions
        self._say = desk.services.book.say
        self._story: DecisionStory | None = None
        self.ask_bar: AskBar | None = None

    def title(self) -> str:
        """Return the decision's first words."""
        if self._story is None:
            return translate("DecisionPage", "No decision here")
        return short(self._story.decision.words, TITLE_LENGTH)

    def open(self, place: Place) -> None:
        """Show the decision of `place`."""
        self._story = self._decisions.story(place.id)
        super().open(place)
        self.clear_foot()
        with self.refilled():
            if self._story is None:
                self.body.addWidget(Text(translate("DecisionPage", "This decision is not in the book.")))
            elif self._story.decision.removed:
                self.body.addWidget(
                    Text(translate("DecisionPage", "This decision is in the bin. Undo brings it back."))
                )
            else:
                self._fill(self._story)

    def _fill(self, story: DecisionStory) -> None:
        decision = story.decision
        self.ask_bar = AskBar()
        self.ask_bar.answered.connect(self._answered)
        self.body.addWidget(self.ask_bar)
        if len(decision.words) > TITLE_LENGTH:
            self.body.addWidget(Text(decision.words, bold=True))
        self._add_notices(story)
        self._add_when(story)
        self._add_part(translate("DecisionPage", "The question"), sentences(decision.question))
        self._add_part(translate("DecisionPage", "What else we thought about"), sentences(decision.options))
        self._add_part(translate("DecisionPage", "Why"), sentences(decision.why))
        self._add_part(translate("DecisionPage", "How we decided"), story.how)
        self._add_part(translate("DecisionPage", "Who told us before"), sentences(decision.told_before))
        self._add_part(translate("DecisionPage", "Worries that we keep in mind"), sentences(decision.worries))
        self._add_part(translate("DecisionPage", "What happened then"), sentences(decision.what_happened))
        if decision.look_again and not story.look_again:
            words = translate("DecisionPage", "On {date}.").format(date=say_date(decision.look_again, self._say))
            self._add_part(translate("DecisionPage", "When we look at it again"), (words,))
        if story.replaces is not None:
            self._add_link(translate("DecisionPage", "It took the place of"), story.replaces.words, story.replaces.id)
        self._add_jobs(story)
        self._add_moves(story)

    def _add_notices(self, story: DecisionStory) -> None:
        for newer in story.replaced_by:
            see = self._button(
                translate("DecisionPage", "See the newer decision"), f"newer_{newer.id}", self._to("decision", newer.id)
            )
            words = translate("DecisionPage", "A newer decision has taken its place: **{words}**")
            self.body.addWidget(Notice(words.format(words=short(newer.words, 120)), see, picture="decision"))
        if story.look_again:
            look = self._button(
                translate("DecisionPage", "Look at it again"),
                "look_again",
                self._to("decision_form", story.decision.id, "look"),
            )
            words = translate("DecisionPage", "It is time to look at this decision again.")
            self.body.addWidget(Notice(words, look, picture="come_back_to_this", use="come_back"))

    def _add_when(self, story: DecisionStory) -> None:
        lines = []
        if story.decision.on:
            words = translate("DecisionPage", "We decided this on {date}.")
            lines.append(words.format(date=say_date(story.decision.on, self._say)))
        if story.meeting is not None:
            lines.append(translate("DecisionPage", "It was at this meeting: {name}.").format(name=story.meeting_name))
        if story.item is not None:
            lines.append(translate("DecisionPage", "We talked about: {item}.").format(item=story.item.title))
        if story.agreed:
            lines.append(translate("DecisionPage", "The minutes are agreed, so these words stay."))
        card = Card("decision", translate("DecisionPage", "When"), lines, use="decided")
        if story.meeting is not None:
            card.add_button(
                self._button(
                    translate("DecisionPage", "See the meeting"),
                    "see_meeting",
                    self._to("meeting", story.meeting.id, "minutes"),
                )
            )
        if lines:
            self.body.addWidget(card)

    def _add_part(self, title: str, lines: Sequence[str]) -> None:
        if not lines:
            return
        part = QWidget()
        down = column(part, spacing=4)
        down.addWidget(Heading(title, 2))
        for line in lines:
            down.addWidget(Text(line))
        self.body.addWidget(part)

    def _add_link(self, title: str, words: str, decision_id: int) -> None:
        self.body.addWidget(Heading(title, 2))
        links = CardList(title)
        links.setObjectName(f"decision_{decision_id}_link")
        links.set_rows((Row("decision", decision_id, words, "", "decision", colour="decided"),))
        links.chosen.connect(lambda row: self.go.emit(Place("decision", row.id)))
        self.body.addWidget(links)

    def _add_jobs(self, story: DecisionStory) -> None:
        title = translate("DecisionPage", "Jobs that came of it")
        self.body.addWidget(Heading(title, 2))
        if story.jobs:
            jobs = CardList(title)
            jobs.setObjectName("decision_jobs")
            lines = self.desk.services.jobs.lines(story.jobs)
            jobs.set_rows(
                [
                    Row("job", line.job.id, line.job.what, self._say("jobs.line", who=line.who, when=line.when), "job",
                        colour="job")
                    for line in lines
                ]
            )  # fmt: skip
            jobs.chosen.connect(lambda row: self.go.emit(Place("job", row.id)))
            self.body.addWidget(jobs)
        else:
            self.body.addWidget(Text(translate("DecisionPage", "No job came of it yet.")))
        self.body.addWidget(
            self._button(
                translate("DecisionPage", "Add a job"),
                "add_job",
                self._to("job_form", 0, f"decision={story.decision.id}"),
                "job",
            )
        )

    def _add_moves(self, story: DecisionStory) -> None:
        decision = story.decision
        change = MainButton(translate("DecisionPage", "Change this decision"))
        change.setObjectName("change_decision")
        change.clicked.connect(lambda _on=False: self.go.emit(Place("decision_form", decision.id)))
        self.add_main(change)
        instead = translate("DecisionPage", "Decide something new instead")
        self.add_main(self._button(instead, "decide_instead", self._to("decision_form", 0, f"replaces={decision.id}")))
        if not story.agreed:
            remove = translate("DecisionPage", "Remove this decision")
            self.body.addSpacing(8)
            self.body.addWidget(self._button(remove, "remove_decision", self._ask))

    def _button(self, words: str, name: str, does: Callable[[], None], picture: str = "") -> Button:
        button = Button(words, picture)
        button.setObjectName(name)
        button.clicked.connect(lambda _on=False: does())
        return button

    def _to(self, page: str, record_id: int, extra: str = "") -> Callable[[], None]:
        return lambda: self.go.emit(Place(page, record_id, extra))

    def _ask(self) -> None:
        if self.ask_bar is not None:
            self.ask_bar.ask(
                translate("DecisionPage", "Remove this decision? Its point in the minutes stays."),
                (
                    ("keep", translate("DecisionPage", "Keep this decision")),
                    ("remove", translate("DecisionPage", "Remove this decision")),
                ),
            )
            self.scroller.ensureWidgetVisible(self.ask_bar)

    def _answered(self, answer: str) -> None:
        if answer == "remove" and self._story is not None:
            self._decisions.remove(self._story.decision)
            self.said.emit(translate("DecisionPage", "The decision is in the bin. Undo brings it back."))
            self.back_wanted.emit()
