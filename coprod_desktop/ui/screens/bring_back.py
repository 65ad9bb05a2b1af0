"""Bring back a copy: what is in it beside what is here, whether it is good, and then the button."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.copies import CopyFound
from coprod_desktop.domain.errors import CopyStopped, StorageTrouble
from coprod_desktop.domain.recovery import NotTheSheet
from coprod_desktop.ui.parts.ask import AskBar
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.secret import UnlockForm
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.ui.parts.working import Working
from coprod_desktop.wording.unlock import nothing_typed, why_not

translate = QCoreApplication.translate


class BringBackPage(Page):
    """Tests the copy by itself, and compares it with the book. `Place.extra` is the copy's path."""

    key = "bring_back"
    door = "safe"
    place_back = True
    help_topic = "copies"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._copies = desk.services.copies
        self._tested: CopyFound | None = None
        self._path = Path()
        self._club = ""  # of a copy that is another club's
        self.working = Working(translate("BringBackPage", "Stop the test"))
        self.working.ready.connect(self._good)
        self.working.broke.connect(self._bad)
        self.notice = Notice()
        self.notice.setObjectName("bring_back_notice")
        self.notice.hide()
        self.compared = Card("copy_usb", " ")
        self.compared.setObjectName("compared")
        self.other = Notice()
        self.other.setObjectName("other_club_notice")
        self.unlock = UnlockForm(translate("BringBackPage", "Open this copy"))
        self.unlock.tried.connect(self._try_to_open)
        self.ask = AskBar()
        self.ask.setObjectName("other_club_ask")
        self.ask.answered.connect(self._answered)
        for part in (self.ask, self.other, self.notice, self.working, self.unlock, self.compared):
            self.body.addWidget(part)
        self.body.addWidget(Heading(translate("BringBackPage", "What happens"), 2))
        self.body.addWidget(
            Text(
                translate(
                    "BringBackPage",
                    "First, the book as it is today is kept as a copy.\n"
                    "Then this copy becomes the club's book.\n"
                    "You can put the book of today back afterwards.",
                )
            )
        )
        self.back_main = MainButton(translate("BringBackPage", "Bring this copy back"))
        self.back_main.setObjectName("bring_it_back")
        self.back_main.clicked.connect(self._bring_back)
        self.leave_button = Button(translate("BringBackPage", "Leave the book as it is"))
        self.leave_button.setObjectName("leave_it")
        self.leave_button.clicked.connect(self.back_wanted)
        self.add_main(self.leave_button)
        self.add_main(self.back_main)

    def title(self) -> str:
        """Return the title."""
        return translate("BringBackPage", "Bring back a copy")

    def open(self, place: Place) -> None:
        """Compare, and begin to test. A copy of another club says so, and may have to be opened first."""
        if place.extra == self.place.extra and self.working.busy:
            return
        super().open(place)
        self._tested = None
        self.notice.hide()
        self.ask.hide()
        self.unlock.clear()
        self._path = Path(place.extra)
        found = self._copies.look_at(self._path)
        self._club = "" if found.trouble or self._copies.is_ours(found) else found.club or self._path.stem
        self.compared.title.setText(self._copies.words.name(found))
        self.compared.set_lines(())
        self.other.setVisible(bool(self._club))
        locked = bool(self._club) and not self._copies.opens(self._path)
        if self._club:
            opens = translate("BringBackPage", "A password or the recovery sheet of that club opens it.")
            self.other.say(f"{self._copies.words.line(found)}\n{opens}" if locked else self._copies.words.line(found))
        self.back_main.setVisible(not locked)
        self.unlock.setVisible(locked)
        self.compared.setVisible(not locked)
        if not locked:
            words = translate("BringBackPage", "Testing this copy.")
            self.working.begin(words, self._copies.tester(self._path))

    def leave(self) -> None:
        """Stop the test, and forget what was typed."""
        self.working.end()
        self.unlock.clear()

    def first_focus(self) -> QWidget:
        """Start at the safe button."""
        return self.leave_button

    def _good(self, answer: object) -> None:
        if not isinstance(answer, CopyFound):
            return
        self._tested = answer
        self.unlock.clear()
        self.unlock.hide()
        self.back_main.show()
        self.compared.show()
        if self._club:
            self.other.say(self._copies.words.line(answer))
        words = self._copies.words
        self.compared.title.setText(words.name(answer))
        self.compared.set_lines(words.beside(answer))
        self.notice.say("\n".join(one for one in (words.tested(answer), words.forgets(answer)) if one))

    def _bad(self, failure: object) -> None:
        if isinstance(failure, CopyStopped):
            self.notice.say(translate("BringBackPage", "The test was stopped. Nothing was changed."))
        elif isinstance(failure, NotTheSheet | StorageTrouble):
            words = why_not(failure, self.desk.services.book.say)
            if self.unlock.isVisible():
                self.unlock.show_problem(words)
            else:
                self.notice.say(words)
        elif isinstance(failure, Exception):
            raise failure

    def _try_to_open(self, way: str, typed: str) -> None:
        """Open the copy of another club with its own password or recovery sheet, and test it."""
        if self.working.busy:
            return
        if not typed.strip():
            self.unlock.show_problem(nothing_typed(way, self.desk.services.book.say))
            return
        self.notice.hide()
        path = self._path
        words = translate("BringBackPage", "Opening this copy and testing it.")
        self.working.begin(words, lambda watch: self._copies.test_other(path, way, typed, watch))

    def _bring_back(self) -> None:
        if self._tested is None:
            self.notice.say(self._why_not_yet())
            return
        if not self._club:
            self._go_back_to_it()
            return
        ours = self.desk.services.club.club().name
        question = translate("BringBackPage", "{theirs} is another club. Shall its book take the place of {ours}?")
        leave = ("leave", translate("BringBackPage", "Leave the book of {ours}").format(ours=ours))
        bring = ("bring", translate("BringBackPage", "Bring {theirs} here").format(theirs=self._club))
        self.ask.ask(question.format(theirs=self._club, ours=ours), (leave, bring))

    def _answered(self, answer: str) -> None:
        if answer == "bring":
            self._go_back_to_it()

    def _go_back_to_it(self) -> None:
        self.go.emit(Place("restore", extra=self.place.extra))

    def _why_not_yet(self) -> str:
        if self.working.busy:
            return translate("BringBackPage", "The test is not finished yet.")
        return translate("BringBackPage", "This copy did not pass the test, so it is not brought back.")
