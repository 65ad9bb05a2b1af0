"""Getting to know you: one card at a time, ready answers with pictures, and gifts at the end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.people import Person
from coprod_desktop.domain.records import Changes
from coprod_desktop.services.all import Services
from coprod_desktop.services.gifts import WAY_PICTURES, KnowYouCard, NewGift
from coprod_desktop.services.know_you import KnowYouService, Talk
from coprod_desktop.services.person_story import starting_big
from coprod_desktop.ui.parts.boxes import LongBox
from coprod_desktop.ui.parts.buttons import Button, ButtonRow, MainButton, ToggleButton
from coprod_desktop.ui.parts.examples import Examples, a_person, of_record
from coprod_desktop.ui.parts.form_page import KEEP_AFTER
from coprod_desktop.ui.parts.layouts import column, row
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.picture_button import PictureButton
from coprod_desktop.ui.parts.pictures import PictureTile
from coprod_desktop.ui.parts.words import Heading, Text

translate = QCoreApplication.translate


class KnowYouPage(Page):
    """Asks one person easy questions, one a card. It can be stopped at any card, and goes on from there."""

    key = "know_you"
    door = "people"
    place_back = True
    help_topic = "gifts"
    kinds = frozenset({"person"})

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing."""
        return of_record(cls.key, a_person(services))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._know_you = KnowYouService(desk.services.gifts)
        self._cards = desk.services.gifts.cards()
        self._person: Person | None = None
        self._talk = Talk()
        self._problem = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER)
        self._timer.timeout.connect(self.leave)

    def title(self) -> str:
        """Return whom the cards are for."""
        if self._person is None:
            return translate("KnowYouPage", "Getting to know you")
        return translate("KnowYouPage", "Getting to know you: {name}").format(name=self._person.short_name)

    def open(self, place: Place) -> None:
        """Go on where this person stopped."""
        self._person = self.desk.services.people.get(place.id)
        self._talk = self._know_you.talk(self._person) if self._person else Talk()
        self._problem = ""
        super().open(place)
        self._show()

    def leave(self) -> None:
        """Keep the talk at the card where it is."""
        self._timer.stop()
        if self._person is not None:
            self._know_you.keep(self._person, self._talk)

    def on_changes(self, changes: Changes) -> None:
        """Follow a new name; the cards stay as they are."""
        if changes.kinds & self.kinds and self._person is not None:
            self._person = self.desk.services.people.get(self._person.id)
            self.show_title()

    # Showing

    def _show(self) -> None:
        self.clear_foot()
        with self.refilled():
            if self._person is None:
                self.body.addWidget(Text(translate("KnowYouPage", "This person is not in the book.")))
            elif self._talk.step < len(self._cards):
                self._fill_card(self._cards[self._talk.step])
            else:
                self._fill_end()
        self.scroller.verticalScrollBar().setValue(0)

    def _fill_card(self, card: KnowYouCard) -> None:
        step = translate("KnowYouPage", "Step {step} of {all}").format(step=self._talk.step + 1, all=len(self._cards))
        top = QWidget()
        across = row(top, spacing=20)
        across.addWidget(PictureTile(card.picture, 120), 0, Qt.AlignmentFlag.AlignTop)
        down = column(spacing=8)
        across.addLayout(down, 1)
        down.addStretch()
        down.addWidget(Text(step))
        self._prompt = Heading(card.prompt, 2, size=1)  # as large as a title: it is read across a table
        self._prompt.setObjectName("prompt")
        down.addWidget(self._prompt)
        down.addWidget(Text(translate("KnowYouPage", "Choose as many as you like, or none.")))
        down.addStretch()
        self.body.addWidget(top)

        answers = ButtonRow()
        answers.setAccessibleName(card.prompt)
        picked = self._talk.picked.get(card.code, ())
        for ready in card.answers:
            button = PictureButton(ready.picture, starting_big(ready.words))
            button.setCheckable(True)
            button.setObjectName(f"answer_{ready.code}")
            button.setChecked(ready.code in picked)
            button.toggled.connect(lambda on, code=ready.code: self._keep(self._talk.pick(card.code, code, on)))
            answers.add(button)
        self.body.addWidget(answers)

        label = Text(translate("KnowYouPage", "Or in your own words, one thing on a line"), bold=True)
        self.body.addWidget(label)
        own = LongBox(lines=2)
        own.setObjectName("own_words")
        own.setAccessibleName(label.text())
        label.setBuddy(own)
        own.setPlainText(self._talk.own.get(card.code, ""))
        own.textChanged.connect(lambda: self._say(card.code, own.toPlainText()))
        own.left.connect(self.leave)
        self.body.addWidget(own)

        last = self._talk.step == len(self._cards) - 1
        words = translate("KnowYouPage", "See the gifts") if last else translate("KnowYouPage", "Next card")
        self._foot_button(MainButton(words), "next_card", lambda: self._step(1))
        self._foot_button(Button(translate("KnowYouPage", "Stop for now")), "stop", self._stop)
        if self._talk.step:  # the first card has none: at the end of the row, it moves no button as it comes
            self._foot_button(Button(translate("KnowYouPage", "Card before")), "card_before", lambda: self._step(-1))

    def _fill_end(self) -> None:
        assert self._person is not None
        name = self._person.short_name
        if self._problem:
            self.body.addWidget(Notice(self._problem, use="problem"))
        gifts = self._talk.gifts(self._cards)
        if not gifts:
            words = translate("KnowYouPage", "No gift was chosen this time. {name} may say more another day.")
            self.body.addWidget(Notice(words.format(name=name), picture="gift_shared"))
            self._foot_button(MainButton(translate("KnowYouPage", "Go back")), "done", self._close)
        else:
            self.body.addWidget(
                Text(translate("KnowYouPage", "These are the gifts we heard. Press one to leave it out."))
            )
            for way in ("share", "learn", "help"):
                self._add_way(way, [gift for gift in gifts if gift.way == way])
            keep = MainButton(translate("KnowYouPage", "Keep these gifts"), "gift_shared")
            self._foot_button(keep, "keep_gifts", self._finish)
        self._foot_button(Button(translate("KnowYouPage", "Card before")), "card_before", lambda: self._step(-1))
        self._foot_button(Button(translate("KnowYouPage", "Stop for now")), "stop", self._stop)

    def _add_way(self, way: str, gifts: list[NewGift]) -> None:
        if not gifts:
            return
        top = QWidget()
        across = row(top, spacing=16)
        across.addWidget(PictureTile(WAY_PICTURES[way], 56))
        across.addWidget(Heading(self.desk.services.book.say(f"choice.way.{way}"), 2), 1)
        self.body.addWidget(top)
        area = ButtonRow()
        for number, gift in enumerate(gifts):
            code = f"{gift.way}:{gift.skill}"
            button = ToggleButton(starting_big(gift.words or gift.skill), gift.picture)
            button.setObjectName(f"keep_{way}_{number}")
            button.setChecked(code not in self._talk.left_out)
            button.toggled.connect(lambda on, code=code: self._keep(self._talk.leave_out(code, not on)))
            area.add(button)
        self.body.addWidget(area)

    def _foot_button(self, button: Button, name: str, press: Callable[[], None]) -> None:
        button.setObjectName(name)
        button.clicked.connect(lambda _on=False: press())
        self.add_main(button)

    # What the person does

    def _keep(self, talk: Talk) -> None:
        self._talk = talk
        self.leave()

    def _say(self, card: str, words: str) -> None:
        self._talk = self._talk.say(card, words)
        if not self._timer.isActive():
            self._timer.start()

    def _step(self, by: int) -> None:
        self._problem = ""
        self._keep(self._talk.at(min(self._talk.step + by, len(self._cards))))
        self._show()
        self.focus_first()
        if self._talk.step < len(self._cards):
            self.said.emit(self._cards[self._talk.step].prompt)

    def _stop(self) -> None:
        self.leave()
        self.said.emit(translate("KnowYouPage", "Kept at this card. Come back any time."))
        self._close()

    def _finish(self) -> None:
        assert self._person is not None
        try:
            kept = self._know_you.finish(self._person, self._talk)
        except NotSaved as told:
            only = told.problems[0]
            self._problem = self.desk.services.book.say(f"problem.gift.{only.field}.{only.code}", **dict(only.values))
            self._show()
            self.said.emit(self._problem)
            return
        self._talk = Talk()
        words = translate("KnowYouPage", "Kept {count} gifts of {name}.")
        self.said.emit(words.format(count=len(kept), name=self._person.short_name))
        self._close()

    def _close(self) -> None:
        if self._person is not None and self._talk.is_empty:
            self._know_you.drop(self._person)
            self._talk = Talk()
        self.back_wanted.emit()
