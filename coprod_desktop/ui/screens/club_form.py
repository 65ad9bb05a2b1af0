"""Two forms about the club: its name and place, and how its people work together."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from coprod_desktop.ui.parts.buttons import Button, ButtonRow
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.form_page import FormPage
from coprod_desktop.ui.parts.form_rows import LineRow, LongRow
from coprod_desktop.ui.parts.page import Place

translate = QCoreApplication.translate

DETAILS = ("name", "meets_where", "meets_when", "helper_name", "helper_phone")


class ClubFormPage(FormPage):
    """The club's name, where and when it meets, and who can be asked."""

    key = "club_form"
    door = "safe"
    kind = "club"
    place_back = True
    help_topic = "way"

    def title(self) -> str:
        """Return the title."""
        return translate("ClubFormPage", "Name and place")

    def build(self, form: Form) -> None:
        """Put the five boxes in the form."""
        form.add(LineRow("name", translate("ClubFormPage", "What is your club called?")))
        form.add(LineRow("meets_where", translate("ClubFormPage", "Where do you meet?")))
        form.add(LineRow("meets_when", translate("ClubFormPage", "When do you meet?")))
        form.add(LineRow("helper_name", translate("ClubFormPage", "Who can people ask for help with this book?")))
        form.add(
            LineRow(
                "helper_phone",
                translate("ClubFormPage", "What is their phone number?"),
                translate("ClubFormPage", "It stands at the bottom of every page. Ask them first."),
            )
        )

    def save_words(self) -> str:
        """Return the words of the main button."""
        return translate("ClubFormPage", "Save name and place")

    def kept_answers(self) -> dict[str, Any]:
        """Return what is kept now."""
        club = self.desk.services.club.club()
        return {name: getattr(club, name) for name in DETAILS}

    def save(self, answers: dict[str, Any]) -> Place:
        """Keep the details."""
        service = self.desk.services.club
        service.save(service.club(), answers)
        return Place("settings")


class HowWeWorkPage(FormPage):
    """The club's own ground rules and shared principles, one idea a line."""

    key = "how_we_work"
    door = "safe"
    kind = "club"
    place_back = True
    help_topic = "plan"

    def title(self) -> str:
        """Return the title."""
        return translate("HowWeWorkPage", "How we work together")

    def build(self, form: Form) -> None:
        """Put the one box in the form, and a button that brings the first words back."""
        label = translate("HowWeWorkPage", "What do we promise one another?")
        hint = translate(
            "HowWeWorkPage",
            "One idea on each line. Think of being equal, being different, taking part, giving and getting.",
        )
        self._row = form.add(LongRow("how_we_work", label, hint, lines=8))
        self._starter = Button(translate("HowWeWorkPage", "Use the words to start from"))
        self._starter.setObjectName("starter_words")
        self._starter.clicked.connect(self._use_starter)
        form.add_part(ButtonRow(self._starter))

    def save_words(self) -> str:
        """Return the words of the main button."""
        return translate("HowWeWorkPage", "Save how we work")

    def kept_answers(self) -> dict[str, Any]:
        """Return what is kept now."""
        return {"how_we_work": self.desk.services.club.club().how_we_work}

    def save(self, answers: dict[str, Any]) -> Place:
        """Keep the words."""
        service = self.desk.services.club
        service.save(service.club(), answers)
        return Place("settings")

    def _use_starter(self) -> None:
        """Put the first words below what is there: nothing typed is taken away."""
        there = str(self._row.answer).strip()
        starter = self.desk.services.club.starter_words()
        if starter not in there:
            self._row.set_answer(f"{there}\n{starter}".strip())
            self._row.changed.emit()
        self._row.focus_box().setFocus()
