"""Copies that open with an older sheet, after the book got a new key: what to do with each, and with the old sheets."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.copies import CopyFound
from coprod_desktop.services.copies.sticks import StickAway, StickSeen
from coprod_desktop.ui.parts.ask import AskBar
from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Place
from coprod_desktop.ui.parts.stick_page import StickPage
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.ui.parts.working import Working

translate = QCoreApplication.translate

RENEWED = "renewed"  # the detail of this place right after the book got its new key


class OlderCopiesPage(StickPage):
    """One card for each place with copies. Those on this computer have followed by themselves, as a rule."""

    key = "older_copies"
    door = "safe"
    place_back = True
    help_topic = "copies"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._new_key = desk.services.new_key
        self._seen: list[StickSeen] = []
        self._under_way: tuple[str, StickSeen | None] = ("", None)
        self._stuck: set[str] = set()  # the places where some copy did not follow
        self._going: tuple[list[CopyFound], StickSeen | None] = ([], None)
        self.done = Notice(picture="agree", use="decided")
        self.done.setObjectName("new_key_done")
        self.notice = Notice()
        self.notice.setObjectName("older_copies_notice")
        self.working = Working(translate("OlderCopiesPage", "Stop after this copy"))
        self.working.setObjectName("older_copies_working")
        self.working.ready.connect(self._followed)
        self.working.broke.connect(self._broke)
        self.ask = AskBar()
        self.ask.setObjectName("older_copies_ask")
        self.ask.answered.connect(self._answered)
        for part in (self.done, self.notice, self.ask, self.working):
            part.hide()
            self.body.addWidget(part)
        holder = QWidget()
        self._parts = column(holder, spacing=16)
        self.body.addWidget(holder)

    def title(self) -> str:
        """Return the title."""
        return translate("OlderCopiesPage", "Copies and the new key")

    def open(self, place: Place) -> None:
        """Show which copies open with an older sheet."""
        super().open(place)
        if not self.working.busy:
            self.done.hide()
            self.notice.hide()
        self._seen = self._new_key.copies.sticks.inside()
        self._fill()
        if place.extra == RENEWED:
            self.done.say(self._new_key.note_done())

    def _look_for_sticks(self) -> None:
        seen = [] if self.working.busy else self._new_key.copies.sticks.inside()
        if not self.working.busy and seen != self._seen:
            self._seen = seen
            self._fill()

    def _fill(self) -> None:
        with self.refilled(self._parts):
            if self._new_key.is_first():
                self._parts.addWidget(
                    Text(translate("OlderCopiesPage", "The book has its first key. Every copy opens with it."))
                )
                return
            sheets = Card(
                "keys", translate("OlderCopiesPage", "The old recovery sheets"), [self._new_key.sheets_line()]
            )
            self._parts.addWidget(sheets)
            here = translate("OlderCopiesPage", "On this computer")
            self._add_place("here", "computer", here, self._new_key.here(), None)
            names = self._new_key.copies.sticks
            for number, seen in enumerate(self._seen):
                older = self._new_key.on(seen.stick.folder)
                if seen.letter or older:  # no visitor's stick
                    self._add_place(f"stick{number}", "copy_usb", names.name(seen), older, seen)
            folder = self._new_key.copies.chosen_folder()
            if folder is not None:
                title = translate("OlderCopiesPage", "In the folder {folder}").format(folder=folder.name)
                self._add_place("folder", "folder", title, self._new_key.on(folder), None)
            for away in self._new_key.away():
                self._parts.addWidget(self._away_card(away))
            self._parts.addWidget(Heading(translate("OlderCopiesPage", "What nobody can change"), 2))
            self._parts.addWidget(
                Text(
                    translate(
                        "OlderCopiesPage",
                        "Whoever has an old sheet and an old copy can read that copy.\n"
                        "A stick remembers what was deleted. Break it before you throw it away.",
                    )
                )
            )

    def _add_place(self, name: str, picture: str, title: str, older: list[CopyFound], seen: StickSeen | None) -> None:
        card = Card(picture, title, [self._new_key.line(older)], use="come_back" if older else "")
        if older:
            words = translate("OlderCopiesPage", "Give it the new key")
            if len(older) > 1:
                words = translate("OlderCopiesPage", "Give them the new key")
            button = Button(words, "lock")
            button.setObjectName(f"relock_{name}")
            full = translate("OlderCopiesPage", "{words}: {place}").format(words=words, place=title)
            button.setAccessibleName(full)
            button.clicked.connect(partial(self._follow, name, older, seen))
            card.add_button(button)
        if older and name in self._stuck:
            away = Button(translate("OlderCopiesPage", "Take the old copies away"))
            away.setObjectName(f"take_away_{name}")
            away.setAccessibleName(
                translate("OlderCopiesPage", "Take the old copies away: {place}").format(place=title)
            )
            away.clicked.connect(partial(self._ask_to_take_away, older, seen))
            card.add_button(away)
        self._parts.addWidget(card)

    def _away_card(self, away: StickAway) -> Card:
        put_in = translate("OlderCopiesPage", "Put it in. It shows here by itself.")
        title = self._new_key.copies.sticks.name(away)
        card = Card("copy_usb", title, [self._new_key.away_line(), put_in], use="come_back")
        button = Button(translate("OlderCopiesPage", "This stick is lost"))
        button.setObjectName(f"lost_{away.letter}")
        button.setAccessibleName(translate("OlderCopiesPage", "This stick is lost: {name}").format(name=title))
        button.clicked.connect(partial(self._lost, away))
        card.add_button(button)
        return card

    def _follow(self, name: str, older: list[CopyFound], seen: StickSeen | None, _on: bool = False) -> None:
        if self.working.busy:
            return
        self._under_way = name, seen
        self.done.hide()
        self.notice.hide()
        words = translate("OlderCopiesPage", "The copies get the new key, one after the other. Leave the stick in.")
        if seen is None:
            words = translate("OlderCopiesPage", "The copies get the new key, one after the other.")
        self.working.begin(words, self._new_key.following(older))
        self.working.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scroller.verticalScrollBar().setValue(0)

    def _followed(self, left: object) -> None:
        name, seen = self._under_way
        if isinstance(left, int):
            self._stuck = self._stuck | {name} if left else self._stuck - {name}
            self._fill()
            self._say(self._new_key.note_followed(left, seen))

    def _broke(self, failure: object) -> None:
        self._fill()
        if isinstance(failure, Exception):
            raise failure

    def _ask_to_take_away(self, older: list[CopyFound], seen: StickSeen | None, _on: bool = False) -> None:
        self._going = older, seen
        words = translate("OlderCopiesPage", "Take the old copies away? Nobody can bring them back then.")
        keep = translate("OlderCopiesPage", "Keep them")
        away = translate("OlderCopiesPage", "Take them away")
        self.ask.ask(words, (("keep", keep), ("away", away)))
        self.scroller.verticalScrollBar().setValue(0)

    def _answered(self, answer: str) -> None:
        (older, seen), self._going = self._going, ([], None)
        if answer == "away" and older:
            words = self._new_key.take_away(older, seen)
            self._fill()
            self._say(words)

    def _lost(self, away: StickAway, _on: bool = False) -> None:
        self._new_key.is_lost(away)
        self._fill()
        self._say(translate("OlderCopiesPage", "We forget this stick. Whoever finds it can read it with an old sheet."))

    def _say(self, words: str) -> None:
        self.notice.say(words)
        self.scroller.verticalScrollBar().setValue(0)
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)
