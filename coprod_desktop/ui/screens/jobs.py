"""The club's jobs, the late ones first, and whose they are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.document import PrintWish
from coprod_desktop.domain.records import Changes
from coprod_desktop.services.jobs import ANYBODY, DONE, EVERYONE, LET_GO, NOBODY, OPEN
from coprod_desktop.ui.models.paged_rows import PagedRows
from coprod_desktop.ui.parts.buttons import Button, ButtonRow, MainButton, ToggleButton
from coprod_desktop.ui.parts.card_list import CardList, Row
from coprod_desktop.ui.parts.folded import Folded
from coprod_desktop.ui.parts.job_rows import job_row
from coprod_desktop.ui.parts.more import MoreParts
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place

translate = QCoreApplication.translate


NAMES = 40  # shown at once, and brought by each press


class JobsPage(Page):
    """Shows jobs as cards, with a button for each state and a list of whose they are."""

    key = "jobs"
    door = "decided"
    tab = "jobs"
    help_topic = "jobs"
    kinds = frozenset({"job", "person"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._jobs = desk.services.jobs
        self._say = desk.services.book.say
        self._shown = OPEN
        self._whose = ANYBODY

        self._states = {
            OPEN: ToggleButton(self._say("choice.job_state.open")),
            DONE: ToggleButton(self._say("choice.job_state.done")),
            LET_GO: ToggleButton(self._say("choice.job_state.let_go")),
        }
        for code, button in self._states.items():
            button.setObjectName(f"state_{code}")
            button.clicked.connect(lambda _on=False, code=code: self._choose_state(code))
        shown = ButtonRow(*self._states.values())
        shown.setAccessibleName(translate("JobsPage", "Which jobs to show"))
        self.body.addWidget(shown)

        self.whose = Folded(translate("JobsPage", "Whose job?"))
        self.whose.button.setObjectName("whose_button")
        self.whose.toggled.connect(lambda _on: self._show_names())
        self._names = MoreParts(translate("JobsPage", "Whose job?"), "whose", first=NAMES, more=NAMES)
        self.whose.inside.addWidget(self._names)
        self._offered: list[tuple[int, str]] = []
        self.body.addWidget(self.whose)
        self._people: dict[int, ToggleButton] = {}

        self.nothing = Notice(picture="job")
        self.nothing.setObjectName("no_jobs")
        self.body.addWidget(self.nothing)
        self.list = CardList(translate("JobsPage", "Jobs"))
        self.list.setObjectName("job_list")
        self.list.chosen.connect(lambda row: self.go.emit(Place("job", row.id)))
        self.body.addWidget(self.list)

        add = MainButton(translate("JobsPage", "Add a job"), "add")
        add.setObjectName("add_job")
        add.clicked.connect(lambda _on=False: self.go.emit(Place("job_form")))
        self.add_main(add)
        paper = Button(translate("JobsPage", "Print this list"), "printer")
        paper.setObjectName("print_jobs")
        paper.clicked.connect(lambda _on=False: self._print())
        self.add_main(paper)

    def title(self) -> str:
        """Return the page's title."""
        return translate("JobsPage", "Jobs")

    def open(self, place: Place) -> None:
        """Show the jobs. `place.id` may say whose: the id of a person."""
        super().open(place)
        if place.id:
            self._whose = place.id
        self._show_all()

    def on_changes(self, changes: Changes) -> None:
        """Show the jobs as they are now."""
        if changes.kinds & self.kinds and self.isVisible():
            self._show_all()

    def _show_all(self) -> None:
        for code, button in self._states.items():
            button.setChecked(code == self._shown)
        self._show_names()
        count = self._jobs.count(self._shown, self._whose)
        self.list.set_rows(PagedRows(count, self._read))
        self.list.setVisible(bool(count))
        self.nothing.setVisible(not count)
        if not count:
            self.nothing.say(self._nothing_words())

    def _show_names(self) -> None:
        wanted = {
            ANYBODY: translate("JobsPage", "Anybody"),
            EVERYONE: translate("JobsPage", "Jobs for everyone"),
            NOBODY: translate("JobsPage", "Nobody yet"),
        }
        for person, count in self._jobs.whose() if self.whose.is_open else ():
            wanted[person.id] = translate("JobsPage", "{name} ({count})").format(name=person.short_name, count=count)
        if self._whose not in wanted:
            names = self.desk.services.people.names((self._whose,))
            wanted |= names
            self._whose = self._whose if names else ANYBODY
        if self.whose.is_open and list(wanted.items()) != self._offered:
            self._offered, self._people = list(wanted.items()), {}
            self._names.show_parts(len(self._offered), self._name_button, shown=self._names.shown)
            self._names.reveal(list(wanted).index(self._whose))
        for code, button in self._people.items():
            button.setChecked(code == self._whose)
        words = translate("JobsPage", "Whose job? {name}").format(name=wanted[self._whose])
        self.whose.button.setText(words)

    def _name_button(self, number: int) -> ToggleButton:
        code, words = self._offered[number]
        button = self._people[code] = ToggleButton(words)
        button.setObjectName(f"whose_{code}")
        button.setChecked(code == self._whose)
        button.clicked.connect(lambda _on=False: self._choose_whose(code))
        return button

    def _choose_state(self, code: str) -> None:
        self._shown = code
        self._show_all()
        self.said.emit(self._count_words())

    def _choose_whose(self, code: int) -> None:
        self._whose = code
        self._show_all()
        self.said.emit(self._count_words())

    def _read(self, offset: int, limit: int) -> Sequence[Row]:
        lines = self._jobs.jobs(self._shown, self._whose, limit=limit, offset=offset)
        return [job_row(line, self._say, self.desk.clock.today()) for line in lines]

    def _count_words(self) -> str:
        count = self.list.rows.rowCount()
        if count == 1:
            return translate("JobsPage", "1 job")
        return translate("JobsPage", "{count} jobs").format(count=count)

    def _nothing_words(self) -> str:
        if self._whose != ANYBODY:
            return translate("JobsPage", "There is no job here for this choice.")
        if self._shown == OPEN:
            return translate("JobsPage", "There is nothing to do. Points in the minutes can become jobs.")
        return translate("JobsPage", "There is no job here yet.")

    def _print(self) -> None:
        self.print_wanted.emit(self._jobs.paper(self._shown, self._whose), PrintWish())
