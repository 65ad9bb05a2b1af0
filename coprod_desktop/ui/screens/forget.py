"""Forgetting one person for good: where the name still stands, one question, and then what is left to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.document import PrintWish
from coprod_desktop.domain.forgotten import Gone
from coprod_desktop.domain.people import Person
from coprod_desktop.domain.records import Found
from coprod_desktop.services.all import Services
from coprod_desktop.services.forgetting import Mention
from coprod_desktop.ui.parts.ask import AskBar
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.card_list import CardList, Row
from coprod_desktop.ui.parts.examples import Examples, a_person, of_record
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.words import Heading, Text

translate = QCoreApplication.translate

PAGES = {
    "person": "person",
    "needs": "person",
    "skill": "skill",
    "meeting": "meeting",
    "decision": "decision",
    "job": "job",
    "word": "word_form",
    "club": "club_form",
    "own_picture": "own_picture",
    "sheet": "sheet",
    "role": "roles",
    "standing_item": "standing",
}
PICTURES = {
    "person": "people",
    "skill": "gift_shared",
    "meeting": "meeting",
    "decision": "decision",
    "job": "job",
    "agenda_item": "agenda",
    "point": "said",
    "correction": "pencil",
    "sheet": "form",
}


class ForgetPage(Page):
    """Asks before it forgets, and says afterwards what the program cannot do. It has no way back."""

    key = "forget"
    door = "safe"
    place_back = True
    private = True
    help_topic = "undo"
    kinds = frozenset({"person", "meeting", "point", "decision", "job", "agenda_item", "copy"})

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing."""
        return of_record(cls.key, a_person(services))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._forgetting = desk.services.forgetting
        self._person: Person | None = None
        self._gone: Gone | None = None
        self._mentions: list[Mention] = []
        self.ask = AskBar()
        self.ask.setObjectName("forget_ask")
        self.ask.answered.connect(self._answered)

    def title(self) -> str:
        """Return who is to be forgotten, or that somebody was."""
        if self._gone is not None:
            return translate("ForgetPage", "Forgotten for good")
        if self._person is None:
            return translate("ForgetPage", "Nobody here")
        return translate("ForgetPage", "Forget {name} for good").format(name=self._person.name)

    def open(self, place: Place) -> None:
        """Show what will go, or what was done."""
        self._gone = self._forgetting.gone(place.id)
        self._person = None if self._gone else self.desk.services.people.get(place.id)
        super().open(place)
        self.clear_foot()
        with self.refilled():
            if self._gone is not None:
                self._fill_done(self._gone)
            elif self._person is None:
                self.body.addWidget(Text(translate("ForgetPage", "This person is not in the book.")))
            else:
                self._fill(self._person)

    # Before

    def _fill(self, person: Person) -> None:
        name = person.short_name
        self.ask = AskBar()
        self.ask.setObjectName("forget_ask")
        self.ask.answered.connect(self._answered)
        self.body.addWidget(self.ask)
        goes = Card(
            "bin",
            translate("ForgetPage", "What goes"),
            [
                translate("ForgetPage", "Name, phone, address, photo and notes go from the book."),
                translate("ForgetPage", "So do gifts, roles, and what helps {name}.").format(name=name),
            ],
        )
        stays = Card(
            "minutes",
            translate("ForgetPage", "What stays"),
            [
                translate("ForgetPage", "What {name} did with the club stays, without the name.").format(name=name),
                translate("ForgetPage", "Agreed minutes then say “a member”."),
            ],
        )
        self.body.addWidget(goes)
        self.body.addWidget(stays)
        self._mentions = self._forgetting.mentions(person)
        if self._mentions:
            self._fill_mentions(name)
        main = MainButton(translate("ForgetPage", "Forget {name} for good").format(name=name))
        main.setObjectName("forget_person")
        main.clicked.connect(self._ask_first)
        self.add_main(main)

    def _fill_mentions(self, name: str) -> None:
        count = len(self._mentions)
        words = translate("ForgetPage", "{name}'s name also stands in {count} more places").format(
            name=name, count=count
        )
        if count == 1:
            words = translate("ForgetPage", "{name}'s name also stands in 1 more place").format(name=name)
        self.body.addWidget(Heading(words, 2))
        self.body.addWidget(
            Text(
                translate("ForgetPage", "Look whether it is this person. These sentences do not change by themselves.")
            )
        )
        button = self._button(
            translate("ForgetPage", "Put “a member” in place of the name"), "put_a_member", self._put_a_member
        )
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        cards = CardList(words)
        cards.setObjectName("mentions_list")
        cards.set_rows([Row(one.kind, one.id, one.line, "", PICTURES.get(one.kind, "find")) for one in self._mentions])
        cards.chosen.connect(self._see)
        self.body.addWidget(cards)

    def _see(self, row: Row) -> None:
        kind, record_id = self.desk.services.finding.opens(Found(row.key, row.id, row.title))
        record = self._forgetting.shown_by(kind, record_id)
        if record is not None and record[0] in PAGES:
            self.go.emit(Place(PAGES[record[0]], record[1]))
        else:
            self.said.emit(translate("ForgetPage", "This has no page of its own. The button above changes it."))

    def _put_a_member(self) -> None:
        if self._person is None:
            return
        self._forgetting.put_a_member(self._person, self._mentions)
        self.open(self.place)
        self.said.emit(translate("ForgetPage", "The name is gone from these sentences. Look, then forget."))

    def _ask_first(self) -> None:
        if self._person is None:
            return
        name = self._person.short_name
        question = translate(
            "ForgetPage",
            "{name}'s name, phone, photo and notes go from the book for ever.\n"
            "Agreed minutes then say “a member”.\n"
            "Undo cannot bring this back, nor take back what was done earlier.",
        ).format(name=name)
        if self._mentions:
            still = translate("ForgetPage", "The name stays in {count} places below. Change these first.")
            if len(self._mentions) == 1:
                still = translate("ForgetPage", "The name stays in 1 place below. Change it first.")
            question = f"{still.format(count=len(self._mentions))}\n{question}"
        keep = translate("ForgetPage", "Keep {name}").format(name=name)
        forget = translate("ForgetPage", "Forget {name}").format(name=name)
        self.ask.ask(question, (("keep", keep), ("forget", forget)))

    def _answered(self, answer: str) -> None:
        if self._person is None:
            return
        if answer == "keep":
            self.said.emit(translate("ForgetPage", "Nothing was changed."))
            return
        self._forgetting.forget(self._person)
        self.open(self.place)
        self.scroller.verticalScrollBar().setValue(0)
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        self.said.emit(translate("ForgetPage", "It is done. See what is left for people to do."))

    # After

    def _fill_done(self, gone: Gone) -> None:
        day = translate("ForgetPage", "Done on {date}").format(date=self._forgetting.day(gone))
        done = Card("agree", day, self._forgetting.done_lines(), use="decided")
        done.setObjectName("forgotten_done")
        self.body.addWidget(done)
        say = self.desk.services.book.say
        copies = Card("copy_usb", say("forgotten.copies.title"), self._forgetting.copy_lines(gone))
        copies.setObjectName("forgotten_copies")
        copies.add_button(
            self._button(translate("ForgetPage", "See the copies"), "see_copies", lambda: self.go.emit(Place("copies")))
        )
        self.body.addWidget(copies)
        paper = Card("folder", say("forgotten.paper.title"), self._forgetting.paper_lines())
        paper.setObjectName("forgotten_paper")
        self.body.addWidget(paper)
        main = MainButton(translate("ForgetPage", "Print this list"))
        main.setObjectName("print_left")
        main.clicked.connect(lambda: self.print_wanted.emit(self._forgetting.paper(gone), PrintWish()))
        self.add_main(main)

    def _button(self, words: str, name: str, press: Callable[[], object]) -> Button:
        button = Button(words)
        button.setObjectName(name)
        button.clicked.connect(lambda _on=False: press())
        return button
