"""Copies: make one on a stick, see those there are, test one, or bring one back."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from coprod_desktop.domain.copies import CopyFound, Watch
from coprod_desktop.domain.errors import CopyStopped, StorageTrouble
from coprod_desktop.domain.records import Changes
from coprod_desktop.services.copies.making import CopyDone, CopyJob
from coprod_desktop.services.copies.service import COPIED
from coprod_desktop.services.copies.sticks import StickSeen
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.form_rows import ChoiceRow
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Place
from coprod_desktop.ui.parts.place_of_copies import PlaceOfCopies
from coprod_desktop.ui.parts.stick_page import StickPage
from coprod_desktop.ui.parts.working import Working

translate = QCoreApplication.translate


class CopiesPage(StickPage):
    """One main button makes a copy. The sentence that it is safe stays until something else is said."""

    key = "copies"
    door = "safe"
    tab = "copies"
    help_topic = "copies"
    kinds = frozenset({COPIED})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._copies = desk.services.copies
        self._job: CopyJob | None = None
        self._testing: CopyFound | None = None
        self._seen: list[StickSeen] = []
        self._is_new = False  # whether the stick that is copied to had no letter yet
        self._all: set[str] = set()  # the places of which every copy is shown
        self._tested: dict[Path, str] = {}  # what came of the tests made since the program was started
        self.notice = Notice()
        self.notice.setObjectName("copies_notice")
        self.notice.hide()
        self.working = Working(translate("CopiesPage", "Stop"))
        self.working.setObjectName("copies_working")
        self.working.ready.connect(self._ready)
        self.working.broke.connect(self._broke)
        self.done = Notice(picture="agree", use="decided")
        self.done.setObjectName("copy_done")
        self.done.hide()
        self.body.addWidget(self.done)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.working)
        holder = QWidget()
        self._parts = column(holder, spacing=16)
        self.body.addWidget(holder)
        self.make_button = MainButton(translate("CopiesPage", "Make a copy now"), "copy_usb")
        self.make_button.setObjectName("make_copy")
        self.make_button.clicked.connect(self._make)
        self.folder_button = Button(translate("CopiesPage", "Choose a folder"))
        self.folder_button.setObjectName("choose_folder")
        self.folder_button.clicked.connect(self._make_in_folder)
        for button in (self.make_button, self.folder_button):
            self.add_main(button)

    def title(self) -> str:
        """Return the title."""
        return translate("CopiesPage", "Copies")

    def open(self, place: Place) -> None:
        """Show what sticks are in and which copies there are."""
        super().open(place)
        if not self.working.busy and place.extra != "again":
            self.notice.hide()
            self.done.hide()
        self._seen = self._copies.sticks.inside()
        self._fill()

    def on_changes(self, changes: Changes) -> None:
        """Show the copy that was just made."""
        if COPIED in changes.kinds and self.isVisible():
            self._fill()

    # Making a copy

    def _make(self) -> None:
        if self.working.busy:
            return
        seen = self._chosen()
        if seen is None:
            self._say(translate("CopiesPage", "Put a USB stick in first, or choose a folder."))
            return
        self._begin(seen)

    def _make_in_folder(self) -> None:
        if self.working.busy:
            return
        words = translate("CopiesPage", "Where should the copy go?")
        chosen = QFileDialog.getExistingDirectory(self, words, str(Path.home()))
        if chosen:
            self._choose(Path(chosen))
            self._begin(Path(chosen))

    def _begin(self, where: StickSeen | Path) -> None:
        self._is_new = isinstance(where, StickSeen) and not where.letter
        try:
            self._job = self._copies.start(where)
        except StorageTrouble as trouble:
            self._say(self._copies.words.not_made(trouble))
            return
        self.notice.hide()
        self.done.hide()
        words = translate("CopiesPage", "Making a copy. Leave the stick in.")
        if isinstance(where, Path) and self._copies.sticks.with_folder(where) is None:
            words = translate("CopiesPage", "Making a copy.")
        self.working.begin(words, self._job.work)
        self.working.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ready(self, answer: object) -> None:
        if isinstance(answer, CopyDone) and self._job is not None:
            job, self._job = self._job, None
            words = self._copies.keep(job, answer)
            mark = self._copies.sticks.mark(job.stick) if job.stick and self._is_new else ""
            self._say(f"{words}\n{mark}" if mark else words, self.done)
            self._look_for_sticks()
        elif isinstance(answer, CopyFound):
            self._testing = None
            words = self._copies.words.tested(answer)
            self._tested[answer.path] = words
            self._fill()
            self._say(words)
        self.make_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _broke(self, failure: object) -> None:
        job, self._job = self._job, None
        testing, self._testing = self._testing, None
        if isinstance(failure, CopyStopped):
            words = self.desk.services.book.say("copies.stopped")
            self._say(translate("CopiesPage", "The test was stopped.") if testing is not None else words)
        elif isinstance(failure, StorageTrouble) and testing is not None:
            say = self.desk.services.book.say
            if failure.code == "copy_damaged":
                self._tested[testing.path] = say("copies.damaged")
                self._fill()
            self._say(self._copies.words.not_passed(failure))
        elif isinstance(failure, StorageTrouble) and job is not None:
            self._say(self._copies.words.not_made(failure))
        elif isinstance(failure, Exception):
            raise failure
        self._look_for_sticks()
        self.make_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # What there is

    def _look_for_sticks(self) -> None:
        seen = [] if self.working.busy else self._copies.sticks.inside()
        if not self.working.busy and seen != self._seen:
            more = {one.stick.folder for one in seen} - {one.stick.folder for one in self._seen}
            self._seen = seen
            self._fill()
            if more:
                self.said.emit(translate("CopiesPage", "A USB stick is in."))

    def _chosen(self) -> StickSeen | None:
        row = self.findChild(ChoiceRow, "row_stick")
        if row is not None and row.answer:
            return self._seen[int(row.answer)]
        return self._seen[0] if self._seen else None

    def _fill(self) -> None:
        with self.refilled(self._parts):
            for part in (
                self._back_notice(),
                self._key_notice(),
                self._older_notice(),
                *self._no_stick_yet(),
                self._choice_of_stick(),
            ):
                if part is not None:
                    self._parts.addWidget(part)
            for number, seen in enumerate(self._seen):
                found = self._copies.on(seen.stick.folder)
                is_new = not seen.letter and not any(self._copies.is_ours(one) for one in found)
                lines = [self._copies.sticks.line(seen)] if is_new else []
                self._add_place(f"stick{number}", "copy_usb", self._copies.sticks.name(seen), lines, found)
            for away in self._copies.sticks.away():
                use = "come_back" if away.is_next else ""
                self._parts.addWidget(
                    Card("copy_usb", self._copies.sticks.name(away), self._copies.sticks.away_lines(away), use=use)
                )
            if self._copies.sticks.wants_second() and len(self._seen) < 2:
                second = translate("CopiesPage", "A second stick")
                self._parts.addWidget(Card("house", second, [self._copies.sticks.advice()]))
            by_itself = translate("CopiesPage", "A copy is made here by itself each time you close the book.")
            here = translate("CopiesPage", "On this computer")
            self._add_place("here", "computer", here, [by_itself], self._copies.here())
            folder = self._copies.chosen_folder()
            if folder is not None:
                title = translate("CopiesPage", "In the folder {folder}").format(folder=folder.name)
                found = self._copies.on(folder)
                lines = [] if found else [translate("CopiesPage", "No copy is in it.")]
                self._add_place("folder", "folder", title, lines, found)
            self._parts.addWidget(self._rehearsal_card())
            look = Button(translate("CopiesPage", "Look for copies in a folder"))
            look.setObjectName("look_in_folder")
            look.clicked.connect(self._look_in_folder)
            self._parts.addWidget(look)

    def _add_place(self, name: str, picture: str, title: str, lines: list[str], found: list[CopyFound]) -> None:
        every = name in self._all
        place = PlaceOfCopies(name, picture, title, lines, self._copies, found, self._tested, every=every)
        place.test_wanted.connect(self._test)
        place.back_wanted.connect(self._bring_back)
        place.all_wanted.connect(self._show_all)
        self._parts.addWidget(place)

    def _no_stick_yet(self) -> list[Card]:
        """Ask for a stick while no copy, or only one in a folder, was made."""
        if not self._copies.due.wants_stick() or self._seen:
            return []
        line = translate("CopiesPage", "Put a USB stick in. It shows here by itself.")
        return [
            Card("copy_usb", translate("CopiesPage", "A copy on a USB stick"), [self._copies.due.last_words(), line])
        ]

    def _choice_of_stick(self) -> ChoiceRow | None:
        if len(self._seen) < 2:
            return None
        choices = [
            (str(number), f"{seen.stick.name}. {self._copies.sticks.line(seen)}")
            for number, seen in enumerate(self._seen)
        ]
        row = ChoiceRow("stick", translate("CopiesPage", "Which stick?"), choices)
        row.set_answer("0")
        return row

    def _rehearsal_card(self) -> Card:
        rehearsal = self.desk.services.rehearsal
        line = translate("CopiesPage", "Once a year, act as if this computer were lost.")
        card = Card("clipboard", translate("CopiesPage", "The yearly rehearsal"), [line, rehearsal.last_words()])
        button = Button(translate("CopiesPage", "Rehearse bringing the book back"))
        button.setObjectName("see_rehearsal")
        button.clicked.connect(lambda: self.go.emit(Place("rehearsal")))
        card.add_button(button)
        return card

    def _look_in_folder(self) -> None:
        words = translate("CopiesPage", "Where are the copies?")
        chosen = QFileDialog.getExistingDirectory(self, words, str(Path.home()))
        if chosen:
            self._choose(Path(chosen))
            self._fill()

    def _choose(self, folder: Path) -> None:
        """Show a folder that somebody chose from now on. One on a stick is shown while that is in, as any stick is."""
        if self._copies.sticks.with_folder(folder) is None:
            self._copies.choose_folder(folder)

    def _key_notice(self) -> Notice | None:
        if not self._copies.opens_nowhere_else() or self.desk.services.club.club().sample:
            return None
        button = Button(translate("CopiesPage", "Make the recovery sheet"))
        button.setObjectName("see_sheet")
        button.clicked.connect(lambda: self.go.emit(Place("recovery_sheet")))
        return Notice(self.desk.services.book.say("copies.opens_nowhere_else"), button, picture="keys", use="come_back")

    def _older_notice(self) -> Notice | None:
        """Show the way to the copies that open with an older sheet, when a stick of the club's own has such."""
        if not self._copies.sticks.with_older_key():
            return None
        say = self.desk.services.book.say
        button = Button(say("new_key.today_button"))
        button.setObjectName("see_older")
        button.clicked.connect(lambda: self.go.emit(Place("older_copies")))
        return Notice(f"{say('new_key.today')}.\n{say('new_key.today_line')}", button, picture="keys", use="come_back")

    def _back_notice(self) -> Notice | None:
        words = self._copies.brought_back_words()
        before = self._copies.before_this()
        if not words or before is None:
            return None
        undo = Button(translate("CopiesPage", "Put back the book from before"), "undo")
        undo.setObjectName("undo_bring_back")
        undo.clicked.connect(lambda: self.go.emit(Place("restore", extra=str(before))))
        keep = Button(translate("CopiesPage", "Keep this book"))
        keep.setObjectName("keep_brought_back")
        keep.clicked.connect(self._keep_brought_back)
        return Notice(words, undo, keep, picture="undo")

    def _keep_brought_back(self) -> None:
        self._copies.forget_before()
        self._fill()
        self._say(translate("CopiesPage", "This book stays. The book from before is still among the copies."))

    def _show_all(self, where: str) -> None:
        self._all.add(where)
        self._fill()

    def _test(self, found: CopyFound) -> None:
        if self.working.busy:
            return
        self._testing = found
        self.notice.hide()
        self.done.hide()
        words = translate("CopiesPage", "Testing the copy of {date}.").format(date=self._copies.words.name(found))
        self.working.begin(words, partial(self._run_test, found.path))
        self.scroller.ensureWidgetVisible(self.working)

    def _bring_back(self, found: CopyFound) -> None:
        self.go.emit(Place("bring_back", extra=str(found.path)))

    def _run_test(self, path: Path, watch: Watch) -> CopyFound:
        return self._copies.test(path, watch)

    def _say(self, words: str, notice: Notice | None = None) -> None:
        self.done.hide()
        self.notice.hide()
        (notice or self.notice).say(words)  # which is read out, too
        self.scroller.verticalScrollBar().setValue(0)
