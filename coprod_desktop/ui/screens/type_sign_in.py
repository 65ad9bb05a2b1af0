"""Typing in who was here: the names of the sign-in sheet in its order, and those who came for the first time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from coprod_desktop.services.all import Services
from coprod_desktop.services.attendance import NEW_NAMES
from coprod_desktop.ui.parts.examples import Examples
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.form_page import FormPage
from coprod_desktop.ui.parts.form_rows import ChoicesRow, LongRow
from coprod_desktop.ui.parts.layouts import show_new
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.parts.words import Text

translate = QCoreApplication.translate

LINES = 5  # as many as the paper has for new people


class TypeSignInPage(FormPage):
    """The sign-in sheet of one meeting: `place.id`."""

    key = "type_sign_in"
    door = "together"
    help_topic = "forms"
    kind = "attendance"

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing."""
        return tuple((cls.key, Place(cls.key, one.id)) for one in services.meetings.to_sign_in()[:1])

    def title(self) -> str:
        """Return which meeting it is."""
        if not self.place.id:
            return translate("TypeSignInPage", "Who was here")
        meetings = self.desk.services.meetings
        words = translate("TypeSignInPage", "Who was here: {meeting}")
        return words.format(meeting=meetings.name_of(meetings.get(self.place.id)))

    def open(self, place: Place) -> None:
        """Ask for the names of this meeting's sheet."""
        self.form.clear()
        meetings = self.desk.services.meetings
        names = meetings.sheet_names(meetings.get(place.id))
        self._fill(self.form, tuple((str(person), name) for person, name in names))
        show_new(self.form.inside)
        super().open(place)

    def save_words(self) -> str:
        """Return the words of the main button."""
        return translate("TypeSignInPage", "Keep this sheet")

    def saved_words(self) -> str:
        """Say that it is kept."""
        return translate("TypeSignInPage", "The sheet is in the book.")

    def kept_answers(self) -> dict[str, Any]:
        """Return who has come as far as the book knows."""
        came = self.desk.services.meetings.who_came(self.place.id) if self.place.id else []
        return {"came": tuple(str(one.id) for one in came), NEW_NAMES: ""}

    def save(self, answers: dict[str, Any]) -> Place:
        """Keep who came in one step, and show the meeting. Raises NotSaved."""
        came = tuple(int(one) for one in answers.get("came") or ())
        self.desk.services.meetings.sign_in(self.place.id, came, answers.get(NEW_NAMES, ""))
        return Place("meeting", self.place.id, "meet")

    def _fill(self, form: Form, names: tuple[tuple[str, str], ...]) -> None:
        form.add_part(Text(translate("TypeSignInPage", "Tick the names as on the paper. They are in the same order.")))
        form.add(ChoicesRow("came", translate("TypeSignInPage", "Who has ticked their name?"), names, across=True))
        label = translate("TypeSignInPage", "Who was here for the first time?")
        hint = translate("TypeSignInPage", "One name a line. They are added to the people.")
        form.add(LongRow(NEW_NAMES, label, hint, lines=LINES))
