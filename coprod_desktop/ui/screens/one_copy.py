"""One copy that somebody opened with a double click: what is in it, whether it is good, and how it comes back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.copies import CopyFound
from coprod_desktop.domain.errors import CopyStopped, StorageTrouble
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.words import Text
from coprod_desktop.ui.parts.working import Working

if TYPE_CHECKING:
    from coprod_desktop.services.all import Services

translate = QCoreApplication.translate


class OneCopyPage(Page):
    """Shows the file at the path in `Place.extra`. What is no copy gets one sentence and the way to the copies."""

    key = "one_copy"
    door = "safe"
    place_back = True
    help_topic = "copies"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._copies = desk.services.copies
        self._path = Path()
        self.notice = Notice()
        self.notice.setObjectName("one_copy_notice")
        self.notice.hide()
        self.working = Working(translate("OneCopyPage", "Stop the test"))
        self.working.ready.connect(self._good)
        self.working.broke.connect(self._bad)
        self.card = Card("copy_usb", " ")
        self.card.setObjectName("one_copy_card")
        self.file = Text()
        self.file.setObjectName("one_copy_file")
        for part in (self.notice, self.working, self.card, self.file):
            self.body.addWidget(part)
        self.test_button = MainButton(translate("OneCopyPage", "Test this copy"))
        self.test_button.setObjectName("test_one_copy")
        self.test_button.clicked.connect(self._test)
        self.back_main = Button(translate("OneCopyPage", "Bring it back"))
        self.back_main.setObjectName("bring_one_copy_back")
        self.back_main.clicked.connect(self._bring_back)
        self.copies_button = Button(translate("OneCopyPage", "See the copies"))
        self.copies_button.setObjectName("see_copies")
        self.copies_button.clicked.connect(lambda: self.go.emit(Place("copies")))
        for button in (self.test_button, self.back_main, self.copies_button):
            self.add_main(button)

    @classmethod
    def examples(cls, services: Services) -> tuple[tuple[str, Place], ...]:
        """Show the newest copy on this laptop, or else a file that is not there."""
        here = services.copies.here()
        return ((cls.key, Place(cls.key, extra=str(here[0].path if here else services.copies.vault.folder / "none"))),)

    def title(self) -> str:
        """Return the title."""
        return translate("OneCopyPage", "A copy of a club's book")

    def open(self, place: Place) -> None:
        """Show what is in the file. Nothing is changed and nothing is tested before somebody asks."""
        if self.working.busy and place.extra != self.place.extra:
            self.working.end()
        super().open(place)
        self._path = Path(place.extra)
        found = self._copies.look_at(self._path)
        usable = not found.trouble
        if not self.working.busy:
            self.notice.hide()
        self.card.title.setText(found.club or self._path.name or translate("OneCopyPage", "No file was chosen."))
        self.card.set_lines(self._copies.words.about(found))
        self.file.setText(translate("OneCopyPage", "File: {name}").format(name=self._path.name))
        self.file.setVisible(bool(found.club))
        self.test_button.setVisible(usable and self._copies.is_ours(found))
        self.back_main.setVisible(usable)
        self.copies_button.setVisible(not usable)

    def leave(self) -> None:
        """Stop the test."""
        self.working.end()

    def _test(self) -> None:
        self.notice.hide()
        path = self._path
        self.working.begin(translate("OneCopyPage", "Testing this copy."), lambda watch: self._copies.test(path, watch))

    def _good(self, answer: object) -> None:
        if isinstance(answer, CopyFound):
            self.notice.say(self._copies.words.tested(answer))

    def _bad(self, failure: object) -> None:
        if isinstance(failure, CopyStopped):
            self.notice.say(translate("OneCopyPage", "The test was stopped. Nothing was changed."))
        elif isinstance(failure, StorageTrouble):
            say = self.desk.services.book.say
            self.notice.say(f"{say(f'trouble.{failure.code}.what')}.\n{say(f'trouble.{failure.code}.do')}")
        elif isinstance(failure, Exception):
            raise failure

    def _bring_back(self) -> None:
        self.go.emit(Place("bring_back", extra=self.place.extra))
