"""One skill: who can share it, who would like to learn it, who would like help with it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.gifts import CATEGORIES, SKILLS, WAYS, Skill
from coprod_desktop.domain.records import Changes
from coprod_desktop.services.all import Services
from coprod_desktop.services.gifts import CATEGORY_PICTURES, WAY_PICTURES, NewGift, SkillLine
from coprod_desktop.services.named import Named, named
from coprod_desktop.services.person_story import one_line, starting_big
from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.card_list import FACE, Row
from coprod_desktop.ui.parts.everyone_here import everyone_here
from coprod_desktop.ui.parts.examples import Examples, first_of, of_record
from coprod_desktop.ui.parts.folded import Folded
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.form_page import FormPage
from coprod_desktop.ui.parts.form_rows import ChoiceRow, LineRow
from coprod_desktop.ui.parts.layouts import column, empty, row
from coprod_desktop.ui.parts.more import MoreCards
from coprod_desktop.ui.parts.page import Desk, Place
from coprod_desktop.ui.parts.pick_people import PeopleRow
from coprod_desktop.ui.parts.pick_picture import PictureRow
from coprod_desktop.ui.parts.pictures import PictureTile
from coprod_desktop.ui.parts.words import Heading, Text

translate = QCoreApplication.translate


class SkillPage(FormPage):
    """Shows the people of one skill. Its name, family and picture can be changed in a section that opens."""

    key = "skill"
    door = "people"
    help_topic = "gifts"
    kind = "skill"

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing."""
        return of_record(cls.key, first_of(services, SKILLS))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._line: SkillLine | None = None
        self._lists: dict[str, MoreCards] = {}
        super().__init__(desk, parent)

    def title(self) -> str:
        """Return the name of the skill."""
        return starting_big(self._skill.name) or translate("SkillPage", "A skill")

    def build(self, form: Form) -> None:
        """Put the people, and the section with the questions, in the form."""
        shown = QWidget()
        self._shown = column(shown, spacing=12)
        form.add_part(shown)
        self._adding = Folded(translate("SkillPage", "Add a person who can share this"))
        self._adding.button.setObjectName("add_sharer")
        hint = translate("SkillPage", "Type a few letters of a name.")
        self._sharer = PeopleRow(
            "sharer",
            translate("SkillPage", "Who can share it?"),
            (),
            hint,
            most=1,
            photo_of=self.desk.services.book.store.photo,
        )
        add = Button(translate("SkillPage", "Add this person"))
        add.setObjectName("add_this_person")
        add.clicked.connect(self._add_sharer)
        for part in (self._sharer, add):
            self._adding.inside.addWidget(part)
        form.add_part(self._adding)
        self._folded = Folded(translate("SkillPage", "Change this skill"))
        self._folded.button.setObjectName("change_skill")
        self._folded.toggled.connect(lambda on: self.save_button.setVisible(on))
        form.add_part(self._folded)
        form.add(LineRow("name", translate("SkillPage", "What is it called?"), width=40), self._folded)
        say = self.desk.services.book.say
        families = [(one, say(f"choice.category.{one}"), CATEGORY_PICTURES[one]) for one in CATEGORIES]
        label = translate("SkillPage", "Which family does it belong to?")
        form.add(ChoiceRow("category", label, families, across=True), self._folded)
        pictures = self.desk.services.book.pictures
        label = translate("SkillPage", "Its picture")
        form.add(PictureRow("picture", label, pictures, words_for=lambda: self._skill.name), self._folded)

    def open(self, place: Place) -> None:
        """Show one skill."""
        if place.id != self.place.id:
            self._lists = {}
        self._line = self.desk.services.gifts.skill(place.id)
        self._show_people()
        super().open(place)
        self._folded.set_open(self.typed)
        self._folded.setVisible(self._line is not None)
        self._adding.setVisible(self._line is not None)
        self._adding.set_open(False)
        self._sharer.set_answer(None)
        self._sharer.show_problem("")
        self.save_button.setVisible(self._folded.is_open)

    def on_changes(self, changes: Changes) -> None:
        """Show the people as they are now; what is being typed stays."""
        if changes.kinds & {"skill", "gift", "person"} and self.isVisible():
            self._line = self.desk.services.gifts.skill(self.place.id)
            self._show_people()
            self.show_title()

    def first_focus(self) -> QWidget:
        """Return the title: most people come here to read."""
        return self.heading

    def save_words(self) -> str:
        """Return the words of the main button."""
        return translate("SkillPage", "Save this skill")

    def kept_answers(self) -> dict[str, Any]:
        """Return what is kept of the skill."""
        return {"name": self._skill.name, "category": self._skill.category, "picture": self._skill.picture}

    def save(self, answers: dict[str, Any]) -> Place:
        """Keep the answers and stay here. Raises NotSaved and ChangedElsewhere."""
        self.desk.services.gifts.save_skill(self._skill, answers)
        return self.place

    @property
    def _skill(self) -> Skill:
        return self._line.skill if self._line else Skill()

    def _add_sharer(self) -> None:
        services = self.desk.services
        person = services.people.get(self._sharer.one) if self._sharer.one else None
        if person is None:
            self._sharer.show_problem(translate("SkillPage", "Choose a person first."))
            self._sharer.focus_box().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._sharer.show_problem("")
        self._sharer.set_answer(None)
        services.gifts.add(person, NewGift(self._skill.name))
        words = translate("SkillPage", "{name} is added.").format(name=person.short_name)
        self.said.emit(words)
        self._sharer.focus_box().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_people(self) -> None:
        empty(self._shown)
        if self._line is None:
            self._shown.addWidget(Text(translate("SkillPage", "This skill is not in the book.")))
            return
        sharing = {one.id for one in self._line.share}
        self._sharer.set_people(everyone_here(self.desk.services, without=sharing))
        for way in WAYS:
            people = self._line.people(way)
            if people or way == "share":
                self._shown.addWidget(self._way_heading(way))
            if people:
                self._shown.addWidget(self._people_list(way, people))
            elif way == "share":
                self._shown.addWidget(Text(self.desk.services.gifts.sentence(self._line)))

    def _way_heading(self, way: str) -> QWidget:
        top = QWidget()
        across = row(top, spacing=12)
        across.addWidget(PictureTile(WAY_PICTURES[way], 44))
        across.addWidget(Heading(self.desk.services.book.say(f"choice.way.{way}"), 2), 1)
        return top

    def _people_list(self, way: str, people: tuple[Named, ...]) -> MoreCards:
        services = self.desk.services
        say = services.book.say
        ids = [one.id for one in named(services.book, {"id": tuple(one.id for one in people)})]

        def read(offset: int, limit: int) -> list[Row]:
            return [
                Row("person", one.person.id, one.person.name, one_line(say, one), FACE, photo=one.person.photo)
                for one in services.people.lines(ids[offset : offset + limit])
            ]

        before = self._lists.get(way)
        cards = MoreCards(say(f"choice.way.{way}"), f"people_{way}", photo_of=services.book.store.photo)
        cards.show_rows(len(ids), read, shown=before.shown if before is not None else 0)
        cards.chosen.connect(lambda row: self.go.emit(Place("person", row.id)))
        self._lists[way] = cards
        return cards
