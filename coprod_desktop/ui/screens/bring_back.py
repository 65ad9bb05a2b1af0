"""Bring back a copy: what is in it beside what is here, whether it is good, and then the button."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.copies import CopyFound
from coprod_desktop.domain.errors import CopyStopped, StorageTrouble
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.ui.parts.working import Working

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
        self.working = Working(translate("BringBackPage", "Stop the test"))
        self.working.ready.connect(self._good)
        self.working.broke.connect(self._bad)
        self.notice = Notice()
        self.notice.setObjectName("bring_back_notice")
        self.notice.hide()
        self.compared = Card("copy_usb", " ")
        self.compared.setObjectName("compared")
        self.body.addWidget(self.notice)
        self.body.addWidget(self.working)
        self.body.addWidget(self.compared)
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
        """Compare, and begin to test."""
        if place.extra == self.place.extra and self.working.busy:
            return
        super().open(place)
        self._tested = None
        self.notice.hide()
        self.compared.title.setText(Path(place.extra).stem)
        words = translate("BringBackPage", "Testing this copy.")
        path = Path(place.extra)
        self.working.begin(words, lambda watch: self._copies.test(path, watch))

    def leave(self) -> None:
        """Stop the test."""
        self.working.end()

    def first_focus(self) -> QWidget:
        """Start at the safe button."""
        return self.leave_button

    def _good(self, answer: object) -> None:
        if not isinstance(answer, CopyFound):
            return
        self._tested = answer
        self.compared.title.setText(self._copies.name(answer))
        self.compared.set_lines(self._copies.beside(answer))
        self.notice.say(self._copies.tested(answer))

    def _bad(self, failure: object) -> None:
        if isinstance(failure, CopyStopped):
            self.notice.say(translate("BringBackPage", "The test was stopped. Nothing was changed."))
        elif isinstance(failure, StorageTrouble):
            say = self.desk.services.book.say
            self.notice.say(f"{say(f'trouble.{failure.code}.what')}.\n{say(f'trouble.{failure.code}.do')}")
        elif isinstance(failure, Exception):
            raise failure

    def _bring_back(self) -> None:
        if self._tested is None:
            self.notice.say(
                translate("BringBackPage", "The test is not finished yet.")
                if self.working.busy
                else translate("BringBackPage", "This copy did not pass the test, so it is not brought back.")
            )
            return
        self.go.emit(Place("restore", extra=self.place.extra))
