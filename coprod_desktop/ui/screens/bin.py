"""The bin: everything that was removed, each with a button that puts it back."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.forgotten import Gone
from coprod_desktop.domain.records import Changes, Found
from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.words import Text
from coprod_desktop.wording.dates import say_date, say_time

translate = QCoreApplication.translate

GONE_SHOWN = 3  # people who were forgotten last
SHOWN = 30  # cards at first; a button shows as many again
PICTURES = {
    "person": "people",
    "skill": "gift_shared",
    "gift": "gift_shared",
    "meeting": "meeting",
    "decision": "decision",
    "job": "job",
    "agenda_item": "agenda",
    "standing_item": "agenda",
    "point": "said",
    "correction": "pencil",
    "word": "dictionary",
    "role": "name_badge",
    "own_picture": "camera",
}


class BinPage(Page):
    """Lists what was removed, newest first. Nothing is ever thrown out of it by itself."""

    key = "bin"
    door = "safe"
    tab = "bin"
    help_topic = "undo"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._shown = SHOWN
        self.body.addWidget(Text(translate("BinPage", "What you remove comes here, and stays. You can put it back.")))
        holder = QWidget()
        self._cards = column(holder, spacing=12)
        self.body.addWidget(holder)

    def title(self) -> str:
        """Return the title."""
        return translate("BinPage", "Bin")

    def open(self, place: Place) -> None:
        """List what was removed."""
        super().open(place)
        found = self.desk.services.finding.bin()
        with self.refilled(self._cards):
            for one in found[: self._shown]:
                self._cards.addWidget(self._card(one))
            if gone := self.desk.services.book.store.forgotten():
                self._cards.addWidget(self._gone_card(gone))
            if not found:
                empty = Text(translate("BinPage", "The bin is empty."))
                empty.setObjectName("bin_empty")
                self._cards.addWidget(empty)
            if len(found) > self._shown:
                more = Button(translate("BinPage", "Show more"))
                more.setObjectName("bin_more")
                more.clicked.connect(self._show_more)
                self._cards.addWidget(more)

    def on_changes(self, changes: Changes) -> None:
        """Anything at all may have been removed or put back."""
        if self.isVisible():
            self.open(self.place)

    def _card(self, found: Found) -> Card:
        lines = [found.line] if found.line else []
        if found.when:
            say = self.desk.services.book.say
            moment = datetime.fromisoformat(found.when)
            words = translate("BinPage", "Removed on {date} at {time}.")
            lines.append(words.format(date=say_date(moment.date(), say), time=say_time(f"{moment:%H:%M}", say)))
        card = Card(PICTURES.get(found.kind, "bin"), found.title, lines)
        card.setObjectName(f"bin_{found.kind}_{found.id}")
        button = Button(translate("BinPage", "Put back"))
        button.setObjectName(f"put_back_{found.kind}_{found.id}")
        button.setAccessibleName(translate("BinPage", "Put back {name}").format(name=found.title))
        button.clicked.connect(lambda: self._put_back(found))
        card.add_button(button)
        if found.kind == "person":
            card.add_button(self._forget_button(found))
        return card

    def _forget_button(self, found: Found) -> Button:
        button = Button(translate("BinPage", "Forget for good"))
        button.setObjectName(f"forget_{found.kind}_{found.id}")
        button.setAccessibleName(translate("BinPage", "Forget {name} for good").format(name=found.title))
        button.clicked.connect(lambda: self.go.emit(Place("forget", found.id)))
        return button

    def _gone_card(self, gone: list[Gone]) -> Card:
        """Say how many people were forgotten for good, with the way to what is left to do."""
        words = translate("BinPage", "1 person was forgotten for good.")
        if len(gone) > 1:
            words = translate("BinPage", "{count} people were forgotten for good.").format(count=len(gone))
        card = Card("stop", words)
        card.setObjectName("bin_forgotten")
        for one in reversed(gone[-GONE_SHOWN:]):
            left = translate("BinPage", "What is left to do since {date}")
            day = say_date(date.fromisoformat(one.day), self.desk.services.book.say)
            button = Button(left.format(date=day))
            button.setObjectName(f"left_to_do_{one.id}")
            button.clicked.connect(lambda _on=False, person=one.id: self.go.emit(Place("forget", person)))
            card.add_button(button)
        return card

    def _put_back(self, found: Found) -> None:
        self.desk.services.finding.restore(found.kind, found.id)
        self.said.emit(translate("BinPage", "{name} is back where it was.").format(name=found.title))

    def _show_more(self) -> None:
        self._shown += SHOWN
        self.open(self.place)
