"""The questions about one decision; also the two that are asked when it is looked at again."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.decisions import DECISIONS, WAYS_OF_DECIDING, Decision
from coprod_desktop.services.all import Services
from coprod_desktop.services.decisions import AS_AGREED, DecisionStory
from coprod_desktop.services.lines import short
from coprod_desktop.ui.parts.examples import Examples, first_of, of_record
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.form_page import FormPage
from coprod_desktop.ui.parts.form_rows import ChoiceRow, DateRow, LineRow, LongRow
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Place

translate = QCoreApplication.translate

VOTES = ("votes_for", "votes_against", "votes_unsure")
LOOK = "look"
LOOK_ROWS = ("what_happened", "look_again")


class DecisionFormPage(FormPage):
    """Asks about a decision: a new one, or one that is in the book.

    `place.extra` is "look" to look at it again, "replaces=ID" for a new decision in the place of an old one, or
    "meeting=ID" for one that was made at a meeting.
    """

    key = "decision_form"
    door = "decided"
    help_topic = "decisions"
    kind = "decision"

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing."""
        decision = first_of(services, DECISIONS)
        return ((f"{cls.key}_new", Place(cls.key)), *of_record(cls.key, decision, "", LOOK))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._story: DecisionStory | None = None
        self._instead_of: Decision | None = None
        super().__init__(desk, parent)

    def title(self) -> str:
        """Return what is being done."""
        if self.place.extra == LOOK:
            return translate("DecisionFormPage", "Look at a decision again")
        if self.place.id:
            return translate("DecisionFormPage", "Change a decision")
        return translate("DecisionFormPage", "Add a decision")

    def build(self, form: Form) -> None:
        """Put the questions in the form."""
        self.about = Notice(picture="decision")
        self.about.setObjectName("about_decision")
        form.add_part(self.about)
        self._ask_what(form)
        self._ask_how(form)
        self._ask_who_said_what(form)
        self._ask_when(form)

    def _ask_what(self, form: Form) -> None:
        form.add(
            LongRow(
                "words",
                translate("DecisionFormPage", "What did we decide?"),
                translate("DecisionFormPage", "One plain sentence is best."),
            )
        )
        form.add(LongRow("question", translate("DecisionFormPage", "What was the question?"), lines=2))
        form.add(LongRow("options", translate("DecisionFormPage", "What else did we think about?"), lines=2))
        form.add(LongRow("why", translate("DecisionFormPage", "Why did we decide this?"), lines=2))

    def _ask_how(self, form: Form) -> None:
        ways = [(way, self.desk.services.book.say(f"choice.how.{way}")) for way in WAYS_OF_DECIDING]
        how = form.add(ChoiceRow("how", translate("DecisionFormPage", "How did we decide?"), ways))
        how.changed.connect(self._show_rows)
        for name, label in zip(
            VOTES,
            (
                translate("DecisionFormPage", "How many said yes?"),
                translate("DecisionFormPage", "How many said no?"),
                translate("DecisionFormPage", "How many were not sure?"),
            ),
            strict=True,
        ):
            form.add(LineRow(name, label, width=6))
        form.add(
            LongRow(
                "how_words",
                translate("DecisionFormPage", "More about how we decided"),
                translate("DecisionFormPage", "For example, who decided for us, and why."),
                lines=2,
            )
        )

    def _ask_who_said_what(self, form: Form) -> None:
        form.add(LongRow("told_before", translate("DecisionFormPage", "Who told us before what they think?"), lines=2))
        form.add(
            LongRow(
                "worries",
                translate("DecisionFormPage", "What worries do people still have?"),
                translate("DecisionFormPage", "Worries stay with the decision."),
                lines=2,
            )
        )

    def _ask_when(self, form: Form) -> None:
        say, today = self.desk.services.book.say, self.desk.clock.today
        form.add(DateRow("on", translate("DecisionFormPage", "When did we decide?"), say, today))
        form.add(
            LongRow(
                "what_happened",
                translate("DecisionFormPage", "What happened since then?"),
                lines=2,
            )
        )
        form.add(
            DateRow(
                "look_again",
                translate("DecisionFormPage", "When will we look at it again?"),
                say,
                today,
                translate("DecisionFormPage", "For example: in 3 months. Leave it empty for never."),
            )
        )

    def open(self, place: Place) -> None:
        """Show the decision of `place`, or the questions for a new one."""
        self._story = self.desk.services.decisions.story(place.id) if place.id else None
        replaced = _number(place.extra, "replaces")
        self._instead_of = self.desk.services.decisions.get(replaced) if replaced else None
        super().open(place)
        self._show_about()
        self._show_rows()
        self.save_button.setText(self.save_words())

    def first_focus(self) -> QWidget:
        """Return the first box that is asked about."""
        return next(
            (row.focus_box() for name, row in self.form.rows.items() if name in self._asked()), super().first_focus()
        )

    def save_words(self) -> str:
        """Return the words of the main button."""
        if self.place.extra == LOOK:
            return translate("DecisionFormPage", "We looked at it")
        return translate("DecisionFormPage", "Save this decision")

    def saved_words(self) -> str:
        """Return what is said when it is kept."""
        return translate("DecisionFormPage", "The decision is kept.")

    def kept_answers(self) -> dict[str, Any]:
        """Return what the book holds, or what a new decision starts with."""
        decision = self._story.decision if self._story else Decision(on=self.desk.clock.today())
        answers = {name: getattr(decision, name) for name in self.form.rows}
        answers |= {name: str(getattr(decision, name) or "") for name in VOTES}
        if self._instead_of is not None:
            answers["question"] = self._instead_of.question
        if self.place.extra == LOOK:
            answers |= {"what_happened": "", "look_again": None}
        return answers

    def save(self, answers: dict[str, Any]) -> Place:
        """Keep the answers and go to the decision. Raises NotSaved and ChangedElsewhere."""
        decisions = self.desk.services.decisions
        wanted = {name: answer for name, answer in answers.items() if name in self._asked()}
        if self._story is None:
            for name in ("replaces", "meeting"):
                number = _number(self.place.extra, name)
                if number:
                    wanted[name] = number
            return Place("decision", decisions.add(wanted).id)
        if self.place.extra == LOOK:
            decisions.looked_at(self._story.decision, wanted["what_happened"], wanted["look_again"])
        else:
            decisions.save(self._story.decision, wanted)
        return Place("decision", self._story.decision.id)

    def _asked(self) -> tuple[str, ...]:
        """Return the names of the rows that are shown."""
        if self.place.extra == LOOK:
            return LOOK_ROWS
        agreed = self._story is not None and self._story.agreed
        voted = self.form.rows["how"].answer == "vote"
        return tuple(
            name
            for name in self.form.rows
            if not (agreed and name in AS_AGREED)
            and (voted or name not in VOTES)
            and (self._story is not None or name != "what_happened")
        )

    def _show_rows(self) -> None:
        asked = self._asked()
        for name, row in self.form.rows.items():
            row.setVisible(name in asked)

    def _show_about(self) -> None:
        words = ""
        if self._instead_of is not None:
            words = translate("DecisionFormPage", "This takes the place of: **{words}**")
            words = words.format(words=short(self._instead_of.words, 160))
        elif self._story is not None and self.place.extra == LOOK:
            words = translate("DecisionFormPage", "We decided: **{words}**")
            words = words.format(words=short(self._story.decision.words, 160))
        elif self._story is not None and self._story.agreed:
            words = translate("DecisionFormPage", "**{words}**\nThe minutes are agreed, so these words stay.")
            words = words.format(words=short(self._story.decision.words, 160))
        self.about.setVisible(bool(words))
        if words:
            self.about.say(words)


def _number(extra: str, name: str) -> int:
    """Return 7 for "replaces=7" and "replaces", or 0."""
    found, _, number = extra.partition("=")
    return int(number) if found == name and number.isdecimal() else 0
