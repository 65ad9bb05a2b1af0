"""Copies: make one on a stick, see those there are, test one, or bring one back."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from coprod_desktop.domain.copies import CopyFound, Watch
from coprod_desktop.domain.errors import CopyStopped, StorageTrouble
from coprod_desktop.domain.records import Changes
from coprod_desktop.services.copies import COPIED, CopyDone, CopyJob, StickSeen
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.form_rows import ChoiceRow
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.ui.parts.working import Working

translate = QCoreApplication.translate

LOOK_EVERY = 2000  # milliseconds between two looks whether a stick was put in
SHOWN = 3  # copies of a place, before all are asked for


class CopiesPage(Page):
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
        self._folder: Path | None = None
        self._all: set[str] = set()
        self.notice = Notice()
        self.notice.setObjectName("copies_notice")
        self.notice.hide()
        self.working = Working(translate("CopiesPage", "Stop"))
        self.working.setObjectName("copies_working")
        self.working.ready.connect(self._ready)
        self.working.broke.connect(self._broke)
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
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._look_for_sticks)

    def title(self) -> str:
        """Return the title."""
        return translate("CopiesPage", "Copies")

    def open(self, place: Place) -> None:
        """Show what sticks are in and which copies there are."""
        super().open(place)
        if not self.working.busy and place.extra != "again":
            self.notice.hide()
        self._seen = self._copies.sticks()
        self._fill()

    def leave(self) -> None:
        """Look for sticks no more. A copy that is being made goes on."""
        self._timer.stop()

    def on_changes(self, changes: Changes) -> None:
        """Show the copy that was just made."""
        if COPIED in changes.kinds and self.isVisible():
            self._fill()

    def first_focus(self) -> QWidget:
        """Start at the main button."""
        return self.make_button

    def showEvent(self, event: QShowEvent) -> None:
        """Look for sticks while the page is seen."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more."""
        super().hideEvent(event)
        self._timer.stop()

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
        chosen = QFileDialog.getExistingDirectory(self, words)
        if chosen:
            self._folder = Path(chosen)
            self._begin(self._folder)

    def _begin(self, where: StickSeen | Path) -> None:
        try:
            self._job = self._copies.start(where)
        except StorageTrouble as trouble:
            self._say(self._copies.trouble_line(trouble))
            return
        self.notice.hide()
        words = translate("CopiesPage", "Making a copy. Leave the stick in.")
        self.working.begin(words, self._job.work)
        self.working.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ready(self, answer: object) -> None:
        if isinstance(answer, CopyDone) and self._job is not None:
            job, self._job = self._job, None
            words = self._copies.keep(job, answer)
            mark = self._copies.mark(job.stick) if job.stick else ""
            self._say(f"{words}\n{mark}" if mark else words)
            self._look_for_sticks()
        elif isinstance(answer, CopyFound):
            self._testing = None
            self._say(self._copies.tested(answer))
        self.make_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _broke(self, failure: object) -> None:
        job, self._job = self._job, None
        testing, self._testing = self._testing, None
        if isinstance(failure, CopyStopped):
            words = self.desk.services.book.say("copies.stopped")
            self._say(translate("CopiesPage", "The test was stopped.") if testing is not None else words)
        elif isinstance(failure, StorageTrouble) and testing is not None:
            self._say(self.desk.services.book.say(f"trouble.{failure.code}.what"))
        elif isinstance(failure, StorageTrouble) and job is not None:
            self._say(self._copies.trouble_line(failure))
        elif isinstance(failure, Exception):
            raise failure
        self._look_for_sticks()
        self.make_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # What there is

    def _look_for_sticks(self) -> None:
        seen = [] if self.working.busy else self._copies.sticks()
        if not self.working.busy and seen != self._seen:
            self._seen = seen
            self._fill()
            if seen:
                self.said.emit(translate("CopiesPage", "A USB stick is in."))

    def _chosen(self) -> StickSeen | None:
        row = self.findChild(ChoiceRow, "row_stick")
        if row is not None and row.answer:
            return self._seen[int(row.answer)]
        return self._seen[0] if self._seen else None

    def _fill(self) -> None:
        with self.refilled(self._parts):
            for part in (self._back_notice(), self._key_notice(), self._sticks_card()):
                if part is not None:
                    self._parts.addWidget(part)
            self._show_copies("here", translate("CopiesPage", "Copies on this computer"), self._copies.here())
            for number, seen in enumerate(self._seen):
                title = translate("CopiesPage", "Copies on {stick}").format(stick=seen.stick.name)
                self._show_copies(f"stick{number}", title, self._copies.on(seen.stick.folder))
            if self._folder is not None:
                title = translate("CopiesPage", "Copies in {folder}").format(folder=self._folder.name)
                self._show_copies("folder", title, self._copies.on(self._folder))
            look = Button(translate("CopiesPage", "Look for copies in a folder"))
            look.setObjectName("look_in_folder")
            look.clicked.connect(self._look_in_folder)
            self._parts.addWidget(look)

    def _look_in_folder(self) -> None:
        words = translate("CopiesPage", "Where are the copies?")
        chosen = QFileDialog.getExistingDirectory(self, words)
        if chosen:
            self._folder = Path(chosen)
            self._fill()

    def _sticks_card(self) -> Card:
        lines = [self._copies.last_words()]
        if advice := self._copies.advice():
            lines.append(advice)
        if len(self._seen) == 1:
            lines.append(self._copies.stick_line(self._seen[0]))
        elif not self._seen:
            lines.append(translate("CopiesPage", "Put a USB stick in. It shows here by itself."))
        card = Card("copy_usb", translate("CopiesPage", "A copy on a USB stick"), lines)
        if len(self._seen) > 1:
            choices = [
                (str(number), f"{seen.stick.name}. {self._copies.stick_line(seen)}")
                for number, seen in enumerate(self._seen)
            ]
            row = ChoiceRow("stick", translate("CopiesPage", "Which stick?"), choices)
            row.set_answer("0")
            card.add(row)
        return card

    def _key_notice(self) -> Notice | None:
        if not self._copies.opens_nowhere_else() or self.desk.services.club.club().sample:
            return None
        button = Button(translate("CopiesPage", "See the recovery sheet"))
        button.setObjectName("see_sheet")
        button.clicked.connect(lambda: self.go.emit(Place("recovery_sheet")))
        return Notice(self.desk.services.book.say("copies.opens_nowhere_else"), button, picture="keys", use="come_back")

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

    def _show_copies(self, where: str, title: str, found: list[CopyFound]) -> None:
        self._parts.addWidget(Heading(title, 2))
        if not found:
            self._parts.addWidget(Text(translate("CopiesPage", "None yet.")))
        shown = found if where in self._all else found[:SHOWN]
        for number, one in enumerate(shown):
            self._parts.addWidget(self._copy_card(f"{where}_{number}", one))
        if len(shown) < len(found):
            more = Button(translate("CopiesPage", "Show all {count} copies").format(count=len(found)))
            more.setObjectName(f"all_{where}")
            more.clicked.connect(partial(self._show_all, where))
            self._parts.addWidget(more)

    def _show_all(self, where: str, _on: bool = False) -> None:
        self._all.add(where)
        self._fill()

    def _copy_card(self, name: str, found: CopyFound) -> Card:
        title = self._copies.name(found)
        card = Card("", title, [self._copies.line(found)], level=3)
        if found.trouble or not self._copies.is_ours(found):
            return card
        test = Button(translate("CopiesPage", "Test this copy"))
        test.setObjectName(f"test_{name}")
        test.setAccessibleName(translate("CopiesPage", "Test this copy of {date}").format(date=title))
        test.clicked.connect(partial(self._test, found))
        back = Button(translate("CopiesPage", "Bring back"))
        back.setObjectName(f"bring_back_{name}")
        back.setAccessibleName(translate("CopiesPage", "Bring back the copy of {date}").format(date=title))
        back.clicked.connect(partial(self._bring_back, found))
        card.add_button(test)
        card.add_button(back)
        return card

    def _test(self, found: CopyFound, _on: bool = False) -> None:
        if self.working.busy:
            return
        self._testing = found
        self.notice.hide()
        words = translate("CopiesPage", "Testing the copy of {date}.").format(date=self._copies.name(found))
        self.working.begin(words, partial(self._run_test, found.path))
        self.scroller.ensureWidgetVisible(self.working)

    def _bring_back(self, found: CopyFound, _on: bool = False) -> None:
        self.go.emit(Place("bring_back", extra=str(found.path)))

    def _run_test(self, path: Path, watch: Watch) -> CopyFound:
        return self._copies.test(path, watch)

    def _say(self, words: str) -> None:
        self.notice.say(words)  # which is read out, too
        self.scroller.verticalScrollBar().setValue(0)
