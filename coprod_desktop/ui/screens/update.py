"""A newer Our Club Book from a stick: what is new, bringing it here, and using the earlier one again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.errors import CopyStopped, StorageTrouble
from coprod_desktop.domain.updates import Newer, UpdateRefused
from coprod_desktop.services.copies.making import CopyDone
from coprod_desktop.services.updates import UPDATE, UpdateJob
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.ui.parts.working import Working

translate = QCoreApplication.translate


class UpdatePage(Page):
    """Says first what will happen. Nothing is brought here before somebody presses the button."""

    key = "update"
    door = "safe"
    place_back = True
    help_topic = "newer"
    kinds = frozenset({UPDATE})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._updates = desk.services.updates
        self._newer: Newer | None = None
        self._job: UpdateJob | None = None
        self.notice = Notice()
        self.notice.setObjectName("update_notice")
        self.notice.hide()
        self.working = Working(translate("UpdatePage", "Stop"))
        self.working.ready.connect(self._ready)
        self.working.broke.connect(self._broke)
        self.card = Card("computer", " ")
        self.card.setObjectName("update_card")
        self.what = Heading(translate("UpdatePage", "What happens"), 2)
        self.steps = Text(
            translate(
                "UpdatePage",
                "First, a copy of the club's book is made on this computer.\n"
                "Then the newer one is put beside this one, and tested.\n"
                "It starts when you next open the program. You can go back to this one.\n"
                "It takes a few minutes. Leave the stick in until then.",
            )
        )
        self.back_card = Card("undo", translate("UpdatePage", "The earlier one"), level=2)
        self.back_card.setObjectName("earlier_card")
        self.back_to = Button("")
        self.back_to.setObjectName("go_back_button")
        self.back_to.clicked.connect(self._go_back)
        self.back_card.add_button(self.back_to)
        for part in (self.notice, self.working, self.card, self.what, self.steps, self.back_card):
            self.body.addWidget(part)
        self.bring_button = MainButton(translate("UpdatePage", "Put the newer one on this computer"))
        self.bring_button.setObjectName("bring_update")
        self.bring_button.clicked.connect(self._bring)
        self.look_button = Button(translate("UpdatePage", "Look on the sticks again"))
        self.look_button.setObjectName("look_for_update")
        self.look_button.clicked.connect(self._look)
        self.close_button = Button(translate("UpdatePage", "Close the program now"))
        self.close_button.setObjectName("close_program")
        self.close_button.clicked.connect(lambda: self.window().close())
        self.add_main(self.bring_button)
        self.add_main(self.close_button)
        self.add_main(self.look_button)

    def title(self) -> str:
        """Return the title."""
        return translate("UpdatePage", "Our Club Book itself")

    def open(self, place: Place) -> None:
        """Show what is known, after one more look at the sticks."""
        if not self.working.busy and place.extra != "told":
            self.notice.hide()
            self._updates.look()
        super().open(place)
        self._fill()

    def leave(self) -> None:
        """Let what is being done go on: it stops where that is safe, when somebody presses Stop or closes."""

    def _fill(self) -> None:
        self._newer = self._updates.newer
        self.card.title.setText(self._updates.version_line())
        self.card.set_lines(self._updates.state_line().split("\n"))
        for part in (self.bring_button, self.what, self.steps):
            part.setVisible(self._newer is not None)
        self.close_button.setVisible(bool(self._updates.waiting))
        earlier = self._updates.earlier()
        self.back_card.setVisible(bool(earlier))
        self.back_card.set_lines(
            [
                translate("UpdatePage", "Our Club Book {version} is still on this computer.").format(version=earlier),
                translate("UpdatePage", "If the newer one gives you trouble, use this one again."),
            ]
        )
        self.back_to.setText(translate("UpdatePage", "Use {version} again").format(version=earlier))

    def _look(self) -> None:
        self.notice.hide()
        self._updates.look()
        self._fill()
        self.notice.say(self._updates.state_line())

    def _bring(self) -> None:
        newer = self._newer
        if newer is None or self.working.busy:
            return
        self.notice.hide()
        try:
            self._job = self._updates.start(newer)
        except StorageTrouble:
            self._say(self.desk.services.book.say("update.no_copy"))
            return
        words = translate("UpdatePage", "Bringing Our Club Book {version}.").format(version=newer.release.version)
        self.working.begin(words, self._job.work)

    def _ready(self, answer: object) -> None:
        job, self._job = self._job, None
        if job is not None and isinstance(answer, CopyDone):
            words = self._updates.keep(job, answer)
            self._fill()
            self._say(words)

    def _broke(self, failure: object) -> None:
        self._job = None
        say = self.desk.services.book.say
        if isinstance(failure, UpdateRefused):
            self._say(self._updates.refused_line(failure.code))
        elif isinstance(failure, CopyStopped):
            self._say(say("update.stopped"))
        elif isinstance(failure, StorageTrouble):
            self._say(say("update.no_copy"))
        elif isinstance(failure, Exception):
            raise failure

    def _go_back(self) -> None:
        try:
            words = self._updates.go_back()
        except UpdateRefused as why:
            words = self._updates.refused_line(why.code)
        self._fill()
        self._say(words)

    def _say(self, words: str) -> None:
        self.notice.say(words)
        self.scroller.verticalScrollBar().setValue(0)
