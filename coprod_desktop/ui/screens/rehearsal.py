"""The yearly rehearsal: choose a copy, open it as if the computer were lost, and see that everything is there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.copies import CopyFound
from coprod_desktop.domain.document import PrintWish
from coprod_desktop.domain.errors import CopyStopped, StorageTrouble
from coprod_desktop.domain.recovery import NotTheSheet
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.form_rows import ChoiceRow
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Place
from coprod_desktop.ui.parts.secret import SheetRow
from coprod_desktop.ui.parts.stick_page import StickPage
from coprod_desktop.ui.parts.words import Text
from coprod_desktop.ui.parts.working import Working

translate = QCoreApplication.translate


class RehearsalPage(StickPage):
    """A copy is brought back in a place of its own and counted. The club's book is only read."""

    key = "rehearsal"
    door = "safe"
    place_back = True
    help_topic = "copies"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._rehearsal = desk.services.rehearsal
        self._copies: list[tuple[CopyFound, str]] = []
        self._sticks: list[Path] = []
        self._with_sheet = False
        self.notice = Notice()
        self.notice.setObjectName("rehearsal_notice")
        self.notice.hide()
        self.done = Notice(picture="agree", use="decided")
        self.done.setObjectName("rehearsal_done")
        self.done.hide()
        self.paper_button = Button(translate("RehearsalPage", "See it on paper"), "printer")
        self.paper_button.setObjectName("see_paper")
        self.paper_button.clicked.connect(self._print)
        self.done.add_button(self.paper_button)
        self.working = Working(translate("RehearsalPage", "Stop"))
        self.working.setObjectName("rehearsal_working")
        self.working.ready.connect(self._ready)
        self.working.broke.connect(self._broke)
        self.last = Text()
        self.last.setObjectName("last_rehearsal")
        words = Text(
            translate(
                "RehearsalPage",
                "Once a year, act as if this computer were lost.\n"
                "A copy is brought back in a place of its own. We open it and count what is in it.\n"
                "The club's book is not changed.",
            )
        )
        for part in (self.done, self.notice, self.working, words, self.last):
            self.body.addWidget(part)
        holder = QWidget()
        self._choice = column(holder, spacing=16)
        self.body.addWidget(holder)
        self.way_row = ChoiceRow(
            "way",
            translate("RehearsalPage", "What opens the copy?"),
            (
                ("sheet", translate("RehearsalPage", "The recovery sheet, as on a bad day")),
                ("key", translate("RehearsalPage", "This computer's own key, which is quicker")),
            ),
        )
        self.way_row.changed.connect(self._show_way)
        self.sheet_row = SheetRow()
        self.body.addWidget(self.way_row)
        self.body.addWidget(self.sheet_row)
        self.try_button = MainButton(translate("RehearsalPage", "Rehearse now"))
        self.try_button.setObjectName("rehearse")
        self.try_button.clicked.connect(self._try)
        self.add_main(self.try_button)

    def title(self) -> str:
        """Return the title."""
        return translate("RehearsalPage", "Rehearse bringing the book back")

    def open(self, place: Place) -> None:
        """Show which copies can be tried."""
        super().open(place)
        if self.working.busy:
            return
        self._hide_notices()
        self.last.setText(self._rehearsal.last_words())
        self.way_row.set_answer("sheet" if self._rehearsal.privacy.has_sheet() else "key")
        self.sheet_row.show_problem("")
        self._sticks = self._sticks_now()
        self._copies = self._rehearsal.to_try()
        self._fill()

    def leave(self) -> None:
        """Forget what was typed from the paper."""
        self.sheet_row.set_answer("")

    def first_focus(self) -> QWidget:
        """Start at the choice of a copy."""
        row = self.findChild(ChoiceRow, "row_copy")
        return row.focus_box() if row is not None else self.heading

    def _look_for_sticks(self) -> None:
        if self.working.busy or self._sticks_now() == self._sticks:
            return
        self._sticks = self._sticks_now()
        self._copies = self._rehearsal.to_try()
        self._fill()

    def _sticks_now(self) -> list[Path]:
        return [one.stick.folder for one in self._rehearsal.copies.sticks.inside()]  # nothing on them is read for this

    def _fill(self) -> None:
        with self.refilled(self._choice):
            if self._copies:
                choices = [(str(number), words) for number, (_, words) in enumerate(self._copies)]
                row = ChoiceRow("copy", translate("RehearsalPage", "Which copy do we try?"), choices)
                row.set_answer("0")
                self._choice.addWidget(row)
            else:
                self._choice.addWidget(Text(translate("RehearsalPage", "There is no copy yet. Make one first.")))
                make = Button(translate("RehearsalPage", "Go and make a copy"), "copy_usb")
                make.setObjectName("go_to_copies")
                make.clicked.connect(lambda _on=False: self.go.emit(Place("copies")))
                self._choice.addWidget(make)
            advice = translate("RehearsalPage", "Best is the stick from the other house. Put it in, and it shows here.")
            self._choice.addWidget(Text(advice))
        for part in (self.way_row, self.try_button):
            part.setVisible(bool(self._copies))
        self._show_way()

    def _show_way(self) -> None:
        self.sheet_row.setVisible(bool(self._copies) and self.way_row.answer == "sheet")

    def _try(self) -> None:
        row = self.findChild(ChoiceRow, "row_copy")
        if self.working.busy or row is None or not row.answer:
            return
        say = self.desk.services.book.say
        self._with_sheet = self.way_row.answer == "sheet"
        self.sheet_row.show_problem("")
        typed = self.sheet_row.answer if self._with_sheet else ""
        if self._with_sheet and not typed.strip():
            self._show_problem(say("unlock.empty_sheet"))
            return
        try:
            job = self._rehearsal.prepare(self._copies[int(row.answer)][0], typed)
        except NotTheSheet:  # the line below the box tells which groups
            self._show_problem(translate("RehearsalPage", "The groups are not right yet. Look at the line below."))
            return
        self._hide_notices()
        self.working.begin(translate("RehearsalPage", "Bringing the copy back, to try it."), job.work)
        self.scroller.verticalScrollBar().setValue(0)
        self.working.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_problem(self, words: str) -> None:
        self.sheet_row.show_problem(words)
        self.said.emit(words)
        self.sheet_row.focus_box().setFocus()

    def _ready(self, answer: object) -> None:
        if isinstance(answer, CopyFound):
            self.done.say(self._rehearsal.keep(answer, with_sheet=self._with_sheet))
            self.scroller.verticalScrollBar().setValue(0)
            self.paper_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.last.setText(self._rehearsal.last_words())
            self.leave()

    def _broke(self, failure: object) -> None:
        if isinstance(failure, CopyStopped):
            self._say(translate("RehearsalPage", "The rehearsal was stopped. Nothing was changed."))
        elif isinstance(failure, StorageTrouble):
            if failure.code == "wrong_key" and self._with_sheet:
                failure = StorageTrouble("other_sheet")
            self._say(self._rehearsal.copies.words.not_passed(failure))
        elif isinstance(failure, Exception):
            raise failure

    def _say(self, words: str) -> None:
        self.notice.say(words)
        self.scroller.verticalScrollBar().setValue(0)
        self.try_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hide_notices(self) -> None:
        for one in (self.done, self.notice):
            one.hide()

    def _print(self) -> None:
        paper = self._rehearsal.paper()
        if paper is not None:
            self.print_wanted.emit(paper, PrintWish())
