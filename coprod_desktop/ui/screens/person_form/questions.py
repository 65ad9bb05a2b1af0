"""The questions of a person's form, page by page: each page builds its own, shows what is kept, and saves answers."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

from PySide6.QtCore import QCoreApplication

from coprod_desktop.domain.people import HELPS, PRINT_SIZES, SIX_STEPS, TIES, WAYS_OF_TELLING, Person
from coprod_desktop.services.who_is_it import is_called, who_may_it_be
from coprod_desktop.ui.parts.everyone_here import everyone_here
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.form_rows import ChoiceRow, ChoicesRow, DateRow, LineRow, LongRow
from coprod_desktop.ui.parts.page import Desk
from coprod_desktop.ui.parts.pick_people import PeopleRow
from coprod_desktop.ui.parts.private import Private
from coprod_desktop.ui.parts.who_row import NewNameRow

translate = QCoreApplication.translate

TELLING_PICTURES = {"phone": "telephone"}  # the others have the picture of their own name
HELPS_PICTURES = {"transport": "transport_lift"}
TIE_PICTURES = {"supporter": "supporter", "buddy": "buddy", "family": "family", "friend": "company"}


class Questions(ABC):
    """One page of questions about one person. `person` is the one that the form shows; its id is 0 for a new one."""

    def __init__(self, desk: Desk, person: Person) -> None:
        self.desk = desk
        self.people = desk.services.people
        self.say = desk.services.book.say
        self.person = person

    @abstractmethod
    def title(self) -> str:
        """Return the page's title."""

    def save_words(self) -> str:
        """Return the words of the main button."""
        return translate("PersonForm", "Save this person")

    @abstractmethod
    def build(self, form: Form) -> None:
        """Put the questions in `form`."""

    def kept(self) -> dict[str, Any]:
        """Return what is kept, by the names of the questions."""
        return {name: getattr(self.person, name) for name in self.names()}

    def names(self) -> tuple[str, ...]:
        """Return the fields of the person that these questions are about."""
        return ()

    def save(self, answers: dict[str, Any]) -> int:
        """Keep the answers in one step and return the person's id. Raises NotSaved and ChangedElsewhere."""
        return self.people.save(self.person, answers).id


class NameQuestions(Questions):
    """Name, what people call them, and how they came to the club. For somebody new, their roles too."""

    def title(self) -> str:
        """Return the page's title."""
        if not self.person.id:
            return translate("PersonForm", "Add a person")
        return translate("PersonForm", "The name of {name}").format(name=self.person.short_name)

    def names(self) -> tuple[str, ...]:
        """Return the fields of the person that these questions are about."""
        if not self.person.id:
            return ("name", "known_as", "phone", "came_by")
        gone = ("left",) if self.person.standing in ("left", "died") else ()
        return ("name", "known_as", "joined", *gone, "came_by", "about", "notes")

    def build(self, form: Form) -> None:
        """Put the questions in `form`."""
        label = translate("PersonForm", "Name")
        if self.person.id:
            form.add(LineRow("name", label, width=40))
        else:
            hint = translate("PersonForm", "A name is enough. Everything else can wait.")
            form.add(NewNameRow("name", label, self._already, hint))
        form.add(LineRow("known_as", translate("PersonForm", "What do people call them?"), width=30))
        if not self.person.id:
            form.add(roles_row(self.desk))
            private = Private(self.desk.looks)
            form.add_part(private)
            hint = translate("PersonForm", "We never print this.")
            form.add(LineRow("phone", translate("PersonForm", "Phone number"), hint, width=24), private)
            form.add(LineRow("came_by", translate("PersonForm", "How did they come to us?")))
            return
        hint = translate("PersonForm", "In any words, for example: spring 2018.")
        form.add(LineRow("joined", translate("PersonForm", "When did they join?"), hint, width=30))
        if "left" in self.names():
            form.add(LineRow("left", translate("PersonForm", "When did they leave?"), hint, width=30))
        form.add(LineRow("came_by", translate("PersonForm", "How did they come to us?")))
        form.add(LongRow("about", translate("PersonForm", "A few words about them")))
        private = Private(self.desk.looks)
        form.add_part(private)
        hint = translate("PersonForm", "Private. Hidden when the screen is turned to the room.")
        form.add(LongRow("notes", translate("PersonForm", "Notes"), hint), private)

    def kept(self) -> dict[str, Any]:
        """Return what is kept, by the names of the questions."""
        return super().kept() if self.person.id else {**super().kept(), "roles": ()}

    def save(self, answers: dict[str, Any]) -> int:
        """Keep the answers in one step and return the person's id. Raises NotSaved and ChangedElsewhere."""
        if self.person.id:
            return super().save(answers)
        roles = tuple(int(code) for code in answers.pop("roles"))
        return self.people.add(answers, roles).id

    def _already(self, typed: str) -> str:
        """Return the name of whoever is called so in the book, or ""."""
        book = self.desk.services.book
        return next((one.name for one in who_may_it_be(book, typed) if is_called(one, typed)), "")


class RolesQuestions(Questions):
    """The roles a person holds today, and since when."""

    def __init__(self, desk: Desk, person: Person) -> None:
        super().__init__(desk, person)
        story = self.people.story(person.id)
        self._now = {one.role.id: one for one in story.roles if one.now} if story else {}

    def title(self) -> str:
        """Return the page's title."""
        return translate("PersonForm", "The roles of {name}").format(name=self.person.short_name)

    def build(self, form: Form) -> None:
        """Put the questions in `form`: the roles, and for each one that is held, the day it began."""
        form.add(roles_row(self.desk))
        label = translate("PersonForm", "{role} since when?")
        for role, one in self._now.items():
            form.add(DateRow(f"since_{role}", label.format(role=one.role.name), self.say, self.desk.clock.today))

    def kept(self) -> dict[str, Any]:
        """Return what is kept, by the names of the questions."""
        days = {f"since_{role}": one.held.since for role, one in self._now.items()}
        return {"roles": tuple(str(role) for role in self._now), **days}

    def save(self, answers: dict[str, Any]) -> int:
        """Keep the answers in one step and return the person's id. Raises NotSaved."""
        since = {role: answers[f"since_{role}"] for role in self._now}
        self.people.set_roles(self.person, (int(code) for code in answers["roles"]), since)
        return self.person.id


class ContactQuestions(Questions):
    """Phone numbers and addresses, all private."""

    def title(self) -> str:
        """Return the page's title."""
        return translate("PersonForm", "How to reach {name}").format(name=self.person.short_name)

    def names(self) -> tuple[str, ...]:
        """Return the fields of the person that these questions are about."""
        return ("phone", "other_phone", "email", "address")

    def build(self, form: Form) -> None:
        """Put the questions in `form`."""
        private = Private(self.desk.looks)
        form.add_part(private)
        private.inside.setSpacing(24)
        hint = translate("PersonForm", "Or words, such as: ask her daughter. We never print this.")
        form.add(LineRow("phone", translate("PersonForm", "Phone number"), hint, width=24), private)
        form.add(LineRow("other_phone", translate("PersonForm", "Another phone number"), width=24), private)
        form.add(LineRow("email", translate("PersonForm", "E-mail address"), width=40), private)
        form.add(LongRow("address", translate("PersonForm", "Postal address")), private)


class TellingQuestions(Questions):
    """How a person likes to be told things, with the size of print, the six steps and the day to ask again."""

    def title(self) -> str:
        """Return the page's title."""
        return translate("PersonForm", "How {name} likes to be told things").format(name=self.person.short_name)

    def names(self) -> tuple[str, ...]:
        """Return the fields of the person that these questions are about."""
        return ("telling", "print_size", "language", "telling_steps", "telling_review")

    def build(self, form: Form) -> None:
        """Put the questions in `form`."""
        ways = [
            (code, self.say(f"choice.telling.{code}"), TELLING_PICTURES.get(code, code)) for code in WAYS_OF_TELLING
        ]
        hint = translate("PersonForm", "Tick all that are good.")
        form.add(ChoicesRow("telling", translate("PersonForm", "What is good for them?"), ways, hint))
        sizes = [("0", translate("PersonForm", "They did not say"))]
        point = translate("PersonForm", "{size} point")
        sizes += [(str(size), point.format(size=size)) for size in PRINT_SIZES]
        form.add(ChoiceRow("print_size", translate("PersonForm", "Size of print"), sizes, across=True))
        form.add(LineRow("language", translate("PersonForm", "Which language?"), width=30))
        steps = [(code, self.say(f"choice.step.{code}")) for code in SIX_STEPS]
        hint = translate("PersonForm", "Six steps, so that it really happens.")
        form.add(ChoicesRow("telling_steps", translate("PersonForm", "What have we done?"), steps, hint))
        label = translate("PersonForm", "When do we ask again?")
        form.add(DateRow("telling_review", label, self.say, self.desk.clock.today))

    def kept(self) -> dict[str, Any]:
        """Return what is kept, by the names of the questions."""
        return {**super().kept(), "print_size": str(self.person.print_size)}

    def save(self, answers: dict[str, Any]) -> int:
        """Keep the answers in one step and return the person's id. Raises NotSaved and ChangedElsewhere."""
        return super().save({**answers, "print_size": int(answers["print_size"] or 0)})


class HelpsQuestions(Questions):
    """What helps a person take part, all private."""

    def title(self) -> str:
        """Return the page's title."""
        return translate("PersonForm", "What helps {name} take part").format(name=self.person.short_name)

    def build(self, form: Form) -> None:
        """Put the questions in `form`."""
        private = Private(self.desk.looks)
        private.inside.setSpacing(24)
        form.add_part(private)
        helps = [(code, self.say(f"choice.helps.{code}"), HELPS_PICTURES.get(code, code)) for code in HELPS]
        hint = translate("PersonForm", "Tick all that help.")
        form.add(ChoicesRow("helps", translate("PersonForm", "What helps?"), helps, hint), private)
        form.add(LongRow("words", translate("PersonForm", "In their own words")), private)

    def kept(self) -> dict[str, Any]:
        """Return what is kept, by the names of the questions."""
        needs = self.people.needs(self.person.id)
        return {"helps": needs.helps, "words": needs.words}

    def save(self, answers: dict[str, Any]) -> int:
        """Keep the answers in one step and return the person's id. Raises NotSaved and ChangedElsewhere."""
        self.people.save_needs(self.person, answers)
        return self.person.id


class AroundQuestions(Questions):
    """Supporters, buddies, family and friends, who are people of the book too."""

    def title(self) -> str:
        """Return the page's title."""
        return translate("PersonForm", "People around {name}").format(name=self.person.short_name)

    def build(self, form: Form) -> None:
        """Put the questions in `form`."""
        others = everyone_here(self.desk.services, without={self.person.id}, waiting=True)
        photo_of = self.desk.services.book.store.photo
        labels = {
            "supporter": translate("PersonForm", "Who supports {name}?"),
            "buddy": translate("PersonForm", "Who is a buddy to {name}?"),
            "family": translate("PersonForm", "Who is family of {name}?"),
            "friend": translate("PersonForm", "Who is a friend of {name}?"),
        }
        hint = translate("PersonForm", "Type a few letters, then press the name.")
        for tie in TIES:
            label = labels[tie].format(name=self.person.short_name)
            form.add(PeopleRow(tie, label, others, hint, photo_of=photo_of))

    def kept(self) -> dict[str, Any]:
        """Return what is kept, by the names of the questions."""
        story = self.people.story(self.person.id)
        mine = [line.tie for line in story.ties if line.tie.person == self.person.id] if story else []
        return {tie: tuple(one.other for one in mine if one.tie == tie) for tie in TIES}

    def save(self, answers: dict[str, Any]) -> int:
        """Keep the answers in one step and return the person's id. Raises NotSaved."""
        self.people.set_ties(self.person, answers)
        return self.person.id


class EmergencyQuestions(Questions):
    """Who to ring in an emergency, private."""

    def title(self) -> str:
        """Return the page's title."""
        return translate("PersonForm", "Who to ring for {name}").format(name=self.person.short_name)

    def names(self) -> tuple[str, ...]:
        """Return the fields of the person that these questions are about."""
        return ("emergency_name", "emergency_phone")

    def build(self, form: Form) -> None:
        """Put the questions in `form`."""
        private = Private(self.desk.looks)
        private.inside.setSpacing(24)
        form.add_part(private)
        label = translate("PersonForm", "Who do we ring in an emergency?")
        form.add(LineRow("emergency_name", label, width=40), private)
        form.add(LineRow("emergency_phone", translate("PersonForm", "Their phone number"), width=24), private)


def roles_row(desk: Desk) -> ChoicesRow:
    """Return the question about roles, with the club's roles as they are called today."""
    roles = [(str(role.id), role.name, role.picture) for role in desk.services.people.roles()]
    label = translate("PersonForm", "What are they in the club?")
    return ChoicesRow("roles", label, roles, translate("PersonForm", "Tick as many as are true. None is fine too."))


QUESTIONS: dict[str, type[Questions]] = {
    "name": NameQuestions,
    "roles": RolesQuestions,
    "contact": ContactQuestions,
    "telling": TellingQuestions,
    "helps": HelpsQuestions,
    "around": AroundQuestions,
    "emergency": EmergencyQuestions,
}
