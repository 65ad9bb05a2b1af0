"""The form of a person, one short page for each part: Place.extra says which."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.people import Person
from coprod_desktop.services.all import Services
from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.examples import Examples, a_person, of_record
from coprod_desktop.ui.parts.form_page import FormPage
from coprod_desktop.ui.parts.layouts import empty
from coprod_desktop.ui.parts.page import Desk, Place
from coprod_desktop.ui.screens.person_form.photo_said import PhotoQuestions
from coprod_desktop.ui.screens.person_form.questions import QUESTIONS, NameQuestions, Questions

translate = QCoreApplication.translate

EVERY_QUESTION: dict[str, type[Questions]] = {**QUESTIONS, "photo_said": PhotoQuestions}


class PersonFormPage(FormPage):
    """Asks for one part of what we know about a person. With id 0 it adds somebody new."""

    key = "person_form"
    door = "people"
    help_topic = "people"
    kind = "person"

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing."""
        return ((f"{cls.key}_new", Place(cls.key)), *of_record(cls.key, a_person(services), *EVERY_QUESTION))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._questions: Questions = NameQuestions(desk, Person())
        super().__init__(desk, parent)
        self.several_button = Button(translate("PersonForm", "Add several people"))
        self.several_button.setObjectName("add_several_button")
        self.several_button.clicked.connect(lambda _on=False: self.go.emit(Place("add_people")))
        self.add_main(self.several_button)

    def title(self) -> str:
        """Return the title of the part."""
        return self._questions.title()

    def open(self, place: Place) -> None:
        """Show one part of one person, or a form for somebody new."""
        person = self.desk.services.people.get(place.id) if place.id else None
        questions = EVERY_QUESTION.get(place.extra, NameQuestions) if person else NameQuestions
        self._questions = questions(self.desk, person or Person())
        self._empty_form()
        self._questions.build(self.form)
        self.several_button.setVisible(person is None)
        self.save_button.setText(self.save_words())
        super().open(place)

    def save_words(self) -> str:
        """Return the words of the main button."""
        return self._questions.save_words()

    def kept_answers(self) -> dict[str, Any]:
        """Return what is kept of this part."""
        return self._questions.kept()

    def save(self, answers: dict[str, Any]) -> Place:
        """Keep the answers and go to the person's page. Raises NotSaved and ChangedElsewhere."""
        return Place("person", self._questions.save(answers))

    def _empty_form(self) -> None:
        """Take the questions of the part before out of the form; the summary of problems stays on top."""
        self.form.rows.clear()
        self.form.inside.removeWidget(self.form.summary)
        empty(self.form.inside)
        self.form.inside.addWidget(self.form.summary)
