"""What one person can share and would like, to add to and take away from."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.gifts import WAYS
from coprod_desktop.domain.people import Person
from coprod_desktop.domain.records import Changes
from coprod_desktop.services.all import Services
from coprod_desktop.services.gifts import NewGift
from coprod_desktop.services.person_story import GiftLine, starting_big
from coprod_desktop.ui.parts.boxes import Boxed
from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.examples import Examples, a_person, of_record
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.form_page import FormPage
from coprod_desktop.ui.parts.form_rows import ChoiceRow, LineRow
from coprod_desktop.ui.parts.layouts import column, empty, row
from coprod_desktop.ui.parts.page import Desk, Place
from coprod_desktop.ui.parts.pictures import PictureTile
from coprod_desktop.ui.parts.words import Heading, Text

translate = QCoreApplication.translate


class PersonGiftsPage(FormPage):
    """Gifts and wishes of one person: each can be taken away; a new one is typed below."""

    key = "person_gifts"
    door = "people"
    help_topic = "gifts"
    kind = "skill"

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing."""
        return of_record(cls.key, a_person(services))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._person: Person | None = None
        super().__init__(desk, parent)
        know = Button(translate("PersonGiftsPage", "Getting to know you"), "skills_gifts")
        know.setObjectName("know_you")
        know.clicked.connect(lambda _on=False: self.go.emit(Place("know_you", self.place.id)))
        self.add_main(know)

    def title(self) -> str:
        """Return whose gifts they are."""
        if self._person is None:
            return translate("PersonGiftsPage", "Gifts")
        return translate("PersonGiftsPage", "The gifts of {name}").format(name=self._person.short_name)

    def build(self, form: Form) -> None:
        """Put the gifts there are, and the questions for a new one, in the form."""
        listed = QWidget()
        self._listed = column(listed, spacing=10)
        form.add_part(listed)
        form.add_heading(translate("PersonGiftsPage", "Add a gift or a wish"))
        say = self.desk.services.book.say
        ways = [(way, say(f"choice.way.{way}")) for way in WAYS]
        form.add(ChoiceRow("way", translate("PersonGiftsPage", "Is it a gift or a wish?"), ways, across=True))
        hint = translate("PersonGiftsPage", "In a few words, for example: baking bread.")
        form.add(LineRow("name", translate("PersonGiftsPage", "What is it?"), hint, width=40))
        form.add(LineRow("words", translate("PersonGiftsPage", "More about it, if there is more to say")))

    def open(self, place: Place) -> None:
        """Show the gifts of one person."""
        self._person = self.desk.services.people.get(place.id)
        self._show_gifts()
        super().open(place)

    def on_changes(self, changes: Changes) -> None:
        """Show the gifts as they are now; what is being typed stays."""
        if changes.kinds & {"gift", "skill"}:
            self._show_gifts()

    def save_words(self) -> str:
        """Return the words of the main button."""
        return translate("PersonGiftsPage", "Add this gift")

    def saved_words(self) -> str:
        """Return what is said when it is kept."""
        return translate("PersonGiftsPage", "The gift is kept. You can add another.")

    def kept_answers(self) -> dict[str, Any]:
        """Return an empty gift."""
        return {"way": "share", "name": "", "words": ""}

    def save(self, answers: dict[str, Any]) -> Place:
        """Keep the gift and stay here for another one. Raises NotSaved."""
        if self._person is not None:
            gift = NewGift(answers["name"], answers["way"] or "share", words=answers["words"].strip())
            self.desk.services.gifts.add(self._person, gift)
        return self.place

    def _show_gifts(self) -> None:
        empty(self._listed)
        story = self.desk.services.people.story(self._person.id) if self._person else None
        say = self.desk.services.book.say
        for way in WAYS:
            lines = story.gifts_by(way) if story else ()
            if lines:
                self._listed.addWidget(Heading(say(f"choice.way.{way}"), 2))
            for line in lines:
                self._listed.addWidget(self._gift(line))
        if story is not None and not story.gifts:
            self._listed.addWidget(Text(translate("PersonGiftsPage", "No gift is written here yet.")))

    def _gift(self, line: GiftLine) -> QWidget:
        box = Boxed()
        across = row(box, spacing=12)
        across.setContentsMargins(12, 8, 12, 8)
        across.addWidget(PictureTile(line.skill.picture, 44), 0, Qt.AlignmentFlag.AlignTop)
        down = column(spacing=2)
        down.addWidget(Text(starting_big(line.skill.name), bold=True))
        if line.gift.words:
            down.addWidget(Text(line.gift.words))
        across.addLayout(down, 1)
        take = Button(translate("PersonGiftsPage", "Take away"))
        take.setObjectName(f"take_{line.gift.id}")
        take.setAccessibleName(translate("PersonGiftsPage", "Take away {gift}").format(gift=line.skill.name))
        take.clicked.connect(lambda _on=False: self._take(line))
        across.addWidget(take)
        return box

    def _take(self, line: GiftLine) -> None:
        if self._person is not None:
            self.desk.services.gifts.remove(self._person, line.gift)
            self.said.emit(translate("PersonGiftsPage", "Taken away. Undo brings it back."))
            self._show_gifts()
