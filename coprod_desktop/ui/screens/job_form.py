"""The questions about one job."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.decisions import JOBS, Job
from coprod_desktop.services.all import Services
from coprod_desktop.ui.parts.everyone_here import everyone_here
from coprod_desktop.ui.parts.examples import Examples, first_of, of_record
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.form_page import FormPage
from coprod_desktop.ui.parts.form_rows import DateRow, LineRow, LongRow, TickRow
from coprod_desktop.ui.parts.page import Desk, Place
from coprod_desktop.ui.parts.pick_people import PeopleRow
from coprod_desktop.wording.dates import say_example

translate = QCoreApplication.translate


class JobFormPage(FormPage):
    """Asks what there is to do, who does it and by when. `place.extra` may be "decision=ID" or "person=ID"."""

    key = "job_form"
    door = "decided"
    help_topic = "jobs"
    kind = "job"

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing."""
        return ((f"{cls.key}_new", Place(cls.key)), *of_record(cls.key, first_of(services, JOBS), ""))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._job = Job()
        self._named: tuple[int, ...] = ()  # those whose names the words of the job may begin with
        super().__init__(desk, parent)

    def title(self) -> str:
        """Return what is being done."""
        return translate("JobFormPage", "Change a job") if self.place.id else translate("JobFormPage", "Add a job")

    def build(self, form: Form) -> None:
        """Put the questions in the form."""
        book = self.desk.services.book
        form.add(LongRow("what", translate("JobFormPage", "What is there to do?"), lines=2))
        self._owners = form.add(
            PeopleRow(
                "owners",
                translate("JobFormPage", "Who will do it?"),
                (),
                translate("JobFormPage", "Type a few letters of a name. You can choose several people."),
                photo_of=book.store.photo,
            )
        )
        self._owners.changed.connect(self._name_them)
        everyone = form.add(TickRow("everyone", translate("JobFormPage", "Everyone does it"), picture="together"))
        everyone.changed.connect(self._show_rows)
        today = self.desk.clock.today
        hint = translate("JobFormPage", "For example: {day}, or next Tuesday.")
        form.add(
            DateRow(
                "due",
                translate("JobFormPage", "By when?"),
                book.say,
                today,
                hint.format(day=say_example(today(), book.say)),
            )
        )
        form.add(
            LongRow(
                "steps",
                translate("JobFormPage", "Small steps"),
                translate("JobFormPage", "Each step on a line of its own."),
            )
        )
        form.add(
            LineRow(
                "help_wanted",
                translate("JobFormPage", "What help would be good?"),
                translate("JobFormPage", "For example: somebody with a car."),
            )
        )

    def open(self, place: Place) -> None:
        """Show the job of `place`, or the questions for a new one."""
        jobs = self.desk.services.jobs
        self._job = (jobs.get(place.id) if place.id else None) or Job(owners=_numbers(place.extra, "person"))
        self._owners.set_people(everyone_here(self.desk.services, also=self._job.owners))
        self._named = self._job.owners
        super().open(place)
        self._show_rows()

    def save_words(self) -> str:
        """Return the words of the main button."""
        return translate("JobFormPage", "Save this job")

    def saved_words(self) -> str:
        """Return what is said when it is kept."""
        return translate("JobFormPage", "The job is kept.")

    def kept_answers(self) -> dict[str, Any]:
        """Return what the book holds, or what a new job starts with."""
        answers: dict[str, Any] = {name: getattr(self._job, name) for name in self.form.rows}
        answers["steps"] = "\n".join(step[1:].strip() for step in self._job.steps)
        return answers

    def save(self, answers: dict[str, Any]) -> Place:
        """Keep the job and go to it. Raises NotSaved and ChangedElsewhere."""
        answers["steps"] = tuple(answers["steps"].splitlines())
        if self._job.id:
            return Place("job", self.desk.services.jobs.save(self._job, answers).id)
        for decision in _numbers(self.place.extra, "decision"):
            answers["decision"] = decision
        return Place("job", self.desk.services.jobs.add(answers).id)

    def _name_them(self) -> None:
        """Let words that begin with the names of those who did it begin with those who do it now."""
        now = self._owners.answer
        what = self.form.rows["what"]
        words = self.desk.services.jobs.renamed(str(what.answer), self._named, now)
        if now and words != what.answer:
            what.set_answer(words)
            self.said.emit(translate("JobFormPage", "The words of the job say the new names now."))
        self._named = now or self._named

    def _show_rows(self) -> None:
        self._owners.setVisible(not self.form.rows["everyone"].answer)


def _numbers(extra: str, name: str) -> tuple[int, ...]:
    """Return (7,) for "decision=7" and "decision", or nothing."""
    found, _, number = extra.partition("=")
    return (int(number),) if found == name and number.isdecimal() else ()
