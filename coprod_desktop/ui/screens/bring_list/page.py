"""Bringing in a list of people from a spreadsheet: three steps, and nothing is in the book before the last."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.people_columns import FAMILY, FIRST, NAME
from coprod_desktop.domain.tables import NotAList, Rows, TableRead
from coprod_desktop.services.all import Services
from coprod_desktop.services.bringing_in import LeftOut, ListDoubt, ListPreview, ListRead, Told
from coprod_desktop.ui.parts.boxes import LongBox
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.examples import Examples
from coprod_desktop.ui.parts.form_page import KEEP_AFTER
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.scrolling import reveal
from coprod_desktop.ui.parts.small_steps import SmallSteps
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.ui.parts.working import Working
from coprod_desktop.ui.screens.bring_list.columns import ColumnCard
from coprod_desktop.ui.screens.bring_list.example import STEPS, example_draft
from coprod_desktop.ui.screens.bring_list.questions import Questions
from coprod_desktop.ui.screens.bring_list.seen import LinesLeftOut, PeopleSeen

translate = QCoreApplication.translate

KINDS = "*.csv *.tsv *.txt *.xlsx *.ods"
SHOW_AFTER = 250  # milliseconds of work before anything is seen of it
WHERE, COLUMNS, PEOPLE = 1, 2, 3


class BringListPage(Page):
    """Step 1: the file or the cells. Step 2: what each column is. Step 3: lines to look at, and adding everybody."""

    key = "bring_list"
    door = "people"
    place_back = True
    private = True
    help_topic = "list"

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing: each of its steps, on a short list."""
        return (
            (cls.key, Place(cls.key)),
            (f"{cls.key}_columns", Place(cls.key, extra="example_columns")),
            (f"{cls.key}_people", Place(cls.key, extra="example_people")),
        )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._service = desk.services.bringing_in
        self._rows: Rows = ()
        self._name = ""
        self._told = Told()
        self._step = WHERE
        self._text = ""
        self._table: ListRead | None = None
        self._preview: ListPreview | None = None
        self._too_soon = False  # somebody wanted to add everybody while questions were open
        self._problem = ""
        self._cards: dict[int, ColumnCard] = {}
        self._questions = Questions(desk.services.book.say, self._answer, self._look_at_each)
        self.box: LongBox | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER)
        self._timer.timeout.connect(self._keep_draft)
        self.working = Working(translate("BringListPage", "Stop"))
        self.working.ready.connect(self._ready)
        self.working.broke.connect(self._broke)
        self.body.addWidget(self.working)
        holder = QWidget()
        self._down = column(holder, spacing=16)
        self.body.addWidget(holder)

    def title(self) -> str:
        """Return what is being done."""
        return translate("BringListPage", "Bring in a list")

    def is_done(self) -> bool:
        """Say whether there is nothing here to come back to."""
        return not self._rows and not self._text.strip()

    def open(self, place: Place) -> None:
        """Begin, or go on where somebody was. With `extra` "pasted", read what came from another page."""
        super().open(place)
        self.working.end()
        self._too_soon = False
        draft = (
            example_draft(self.desk.services, place.extra)
            or self.desk.services.book.store.draft(self._draft_key())
            or {}
        )
        self._text, self._name = str(draft.get("text", "")), str(draft.get("name", ""))
        self._rows = tuple(tuple(map(str, row)) for row in draft.get("rows", ()))
        self._told = Told.from_draft(draft.get("told", {}))
        self._step = int(draft.get("step", WHERE)) if self._rows else WHERE
        self._problem, self._table, self._preview = "", None, None
        self._questions.one_by_one = set()
        if place.extra == "pasted" and self._text and not self._rows:
            self._read_text()
        else:
            self._show()

    def leave(self) -> None:
        """Keep how far it is. What is being added now is not added: it is all, or nobody."""
        self.working.end()
        self._keep_draft()

    def first_focus(self) -> QWidget:
        """Return the heading: each step begins with what it is."""
        return self.heading

    # Step 1: where the list is

    def _show(self) -> None:
        self.clear_foot()
        self.box = None
        self._cards = {}
        with self.refilled(self._down):
            step = translate("BringListPage", "Step {number} of 3").format(number=self._step)
            self._add(Text(f"{step}. {self._name}" if self._name and self._step > WHERE else step))
            if self._problem:
                told = Notice(self._problem, use="problem")
                told.setObjectName("list_problem")
                self._add(told)
            {WHERE: self._show_where, COLUMNS: self._show_columns, PEOPLE: self._show_people}[self._step]()

    def _add(self, widget: QWidget) -> None:
        self._down.addWidget(widget)

    def _show_where(self) -> None:
        self._add(Text(translate("BringListPage", "Is your list of people in a spreadsheet? Choose its file.")))
        choose = Button(translate("BringListPage", "Choose a file"), "folder")
        choose.setObjectName("choose_list")
        choose.clicked.connect(lambda _on=False: self._choose())
        self._add(choose)
        self._add(Text(translate("BringListPage", "The file may end in .xlsx, .ods, .csv, .tsv or .txt.")))
        label = Text(translate("BringListPage", "Or copy the cells in the spreadsheet, and paste them here"), bold=True)
        self._add(label)
        self.box = LongBox(lines=6, most=12)
        self.box.setObjectName("list_box")
        self.box.setAccessibleName(label.text())
        label.setBuddy(self.box)
        self.box.setPlainText(self._text)
        self.box.textChanged.connect(self._typed)
        self._add(self.box)
        self._add(Text(translate("BringListPage", "You see everything before anybody is added.")))
        self._foot_button("read_list", MainButton(translate("BringListPage", "Read this list")), self._read_text)

    def _typed(self) -> None:
        if self.box is not None:
            self._text = self.box.toPlainText()
        if not self._timer.isActive():
            self._timer.start()

    def _read_text(self) -> None:
        if not self._text.strip():
            self._fail("nothing_pasted")
            return
        try:
            self._take(TableRead(self._service.read_text(self._text)))
        except NotAList as problem:
            self._fail(problem.code)

    def _choose(self) -> None:
        path = self._ask_file()
        if path is not None:
            self.read(path)

    def _ask_file(self) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title = translate("BringListPage", "Choose a file")
        lists, every = translate("BringListPage", "Lists"), translate("BringListPage", "Every file")
        path, _kind = QFileDialog.getOpenFileName(self, title, folder, f"{lists} ({KINDS});;{every} (*)")
        return Path(path) if path else None

    def read(self, path: Path) -> None:
        """Read the list in a file, on another thread."""
        read = self.desk.services.book.read_list
        words = translate("BringListPage", "Reading the list.")
        self.working.begin(words, lambda _watch: read(path), "", show_after=SHOW_AFTER)

    def _take(self, read: TableRead) -> None:
        self._rows, self._name, self._told, self._table = read.rows, read.name, Told(), None
        self._go_to(COLUMNS)

    def _fail(self, code: str) -> None:
        self._problem = self.desk.services.book.say(f"bring.not.{code}")
        self._show()
        self._problem = ""
        self.said.emit(self.desk.services.book.say(f"bring.not.{code}"))
        told = self.findChild(Notice, "list_problem")
        if told is not None:
            reveal(told)

    def _go_to(self, step: int) -> None:
        self._step = step
        self._too_soon = False
        self._keep_draft()
        self._show()
        self.focus_first()

    # Step 2: what each column is

    def _show_columns(self) -> None:
        self._table = self._service.read(self._rows, self._told)
        self._preview = self._service.preview(self._table, self._told)
        self._add(Heading(translate("BringListPage", "What is in each column?"), 2))
        for one in self._table.columns:
            card = self._cards[one.place] = ColumnCard(one, self.desk.services.book.say, self._say_column)
            self._add(card)
        self._sample = PeopleSeen(self._service)
        self._sample.show_people(self._preview.people)
        self._add(self._sample)
        self._foot_button(
            "columns_right", MainButton(translate("BringListPage", "Keep these columns")), self._columns_right
        )
        self._foot_button("another_list", Button(translate("BringListPage", "Take another list")), self._begin_again)

    def _say_column(self, place: int, meaning: str) -> None:
        """Take what somebody says of a column. Only one holds the names: the one before becomes a note."""
        assert self._table is not None
        self._told = self._told.calling(self._table, place, meaning)
        self._keep_draft()
        self._table = self._service.read(self._rows, self._told)
        self._preview = self._service.preview(self._table, self._told)
        for one in self._table.columns:
            self._cards[one.place].show_column(one)
        self._sample.show_people(self._preview.people)
        words = translate("BringListPage", "This column is: {meaning}")
        self.said.emit(words.format(meaning=self.desk.services.book.say(f"bring.means.{meaning}")))

    def _columns_right(self) -> None:
        assert self._table is not None
        if not any(one.meaning in (NAME, FIRST, FAMILY) for one in self._table.columns):
            self._fail("no_names")
            return
        self._go_to(PEOPLE)

    def _begin_again(self) -> None:
        self._rows, self._name, self._told = (), "", Told()
        self._go_to(WHERE)

    # Step 3: lines to look at, and adding everybody

    def _show_people(self) -> None:
        if self._table is None:
            self._table = self._service.read(self._rows, self._told)
        preview = self._preview = self._service.preview(self._table, self._told)
        count = len(preview.people)
        if preview.doubts:
            words = translate("BringListPage", "Look at these first. Nobody is in the book yet.")
            if self._too_soon:
                add = translate("BringListPage", "Say what to do with each of these. Then everybody can be added.")
                self._add(Notice(add, picture="people", use="come_back"))
            self._add(Heading(words, 2))
            for question in self._questions.made(preview):
                self._add(question)
        elif count:
            words = translate("BringListPage", "{count} people are ready to go in the book.").format(count=count)
            if count == 1:
                words = translate("BringListPage", "1 person is ready to go in the book.")
            self._add(Notice(words, picture="people"))
            if self._too_soon:
                self._too_soon = False
                self.said.emit(words)  # in the place of what was said when it was too soon
        else:
            words = translate("BringListPage", "Nobody on this list is new. Nobody will be added.")
            self._add(Notice(words, picture="people"))
        if preview.left_out or preview.blank:
            self._add(LinesLeftOut(preview, self.desk.services.book.say, self._take_after_all))
        words = translate("BringListPage", "Add {count} people").format(count=count)
        if count == 1:
            words = translate("BringListPage", "Add 1 person")
        elif not count:
            words = translate("BringListPage", "Finish")
        self._foot_button("add_list", MainButton(words), self._add_everybody)
        self._foot_button(
            "back_to_columns", Button(translate("BringListPage", "Go back to the columns")), self._to_columns
        )

    def _take_after_all(self, left: LeftOut) -> None:
        self._told = self._told.taking(left)
        self._look_again()

    def _answer(self, doubts: Iterable[ListDoubt], change: bool) -> None:
        self._told = self._told.answering(doubts, change=change)
        self._look_again()

    def _look_at_each(self, kind: str) -> None:
        self._questions.one_by_one.add(kind)
        self._look_again()

    def _look_again(self) -> None:
        """Show what is open now, with the keyboard on the first answer, or on the main button when nothing is."""
        self._keep_draft()
        self._show()
        self._go_to_first()

    def _go_to_first(self) -> None:
        first = self.findChild(Button, "change_0") or self.findChild(Button, "add_list")
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            if first.objectName() == "change_0":
                reveal(first.parentWidget() or first)

    def _to_columns(self) -> None:
        self._go_to(COLUMNS)

    def _add_everybody(self) -> None:
        preview = self._preview
        if preview is None or self.working.busy:
            return
        if preview.doubts:
            self._too_soon = True
            self._look_again()
            self.said.emit(translate("BringListPage", "Look at these first. Nobody is in the book yet."))
            return
        if not preview.people:
            self._finish(0)
            return
        steps = SmallSteps(self._service.keep(preview), len(preview.people), self.working.stop_button)
        words = translate("BringListPage", "Adding {count} people.").format(count=len(preview.people))
        stop = translate("BringListPage", "Stop, and add nobody")
        self.working.begin_work(words, steps, stop, show_after=SHOW_AFTER)

    # What came of it

    def _ready(self, answer: object) -> None:
        if isinstance(answer, TableRead):
            self._take(answer)
        elif answer and self._preview is not None:
            self._finish(len(self._preview.people))
        else:
            self.said.emit(translate("BringListPage", "Stopped. Nobody was added."))

    def _broke(self, failure: object) -> None:
        """Say why a file is no list; let any other trouble be shown where all trouble is shown."""
        if isinstance(failure, NotAList):
            self._fail(failure.code)
        elif isinstance(failure, OSError):
            self._fail("not_read")
        elif isinstance(failure, NotSaved):
            problem = failure.problems[0]
            values: dict[str, Any] = dict(problem.values)
            self._problem = self.desk.services.book.say("bring.not.notes_too_long", **values)
            self._show()
            self._problem = ""
        elif isinstance(failure, Exception):
            raise failure

    def _finish(self, count: int) -> None:
        self._rows, self._name, self._told, self._text, self._step = (), "", Told(), "", WHERE
        self._preview = self._table = None
        self._keep_draft()
        every = self.desk.services.people.count()
        if count:
            words = translate("BringListPage", "{count} people were added. {every} people are in the book now.")
            if count == 1:
                words = translate("BringListPage", "1 person was added. {every} people are in the book now.")
            self.said.emit(words.format(count=count, every=every))
        else:
            words = translate("BringListPage", "Nobody was added. {every} people are in the book.")
            self.said.emit(words.format(every=every))
        self.go.emit(Place("people"))

    def _foot_button(self, name: str, button: Button, act: Any) -> None:
        button.setObjectName(name)
        button.clicked.connect(lambda _on=False: act())
        self.add_main(button)

    def _draft_key(self) -> str:
        return f"{self.key}:0:"

    def _keep_draft(self) -> None:
        """Keep how far it is, so that a power cut loses no answer. An example is nobody's work."""
        self._timer.stop()
        store, key = self.desk.services.book.store, self._draft_key()
        if self.place.extra in STEPS:
            return
        if self.is_done():
            if store.draft(key):
                store.drop_draft(key)
            return
        rows = [list(row) for row in self._rows]
        draft = {"text": self._text, "name": self._name, "rows": rows, "step": self._step}
        store.keep_draft(key, {**draft, "told": self._told.as_draft()})
