"""What somebody said about their photo on another day, on paper or with somebody beside them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from coprod_desktop.domain.consents import KEEP, NO, PRINT, WAYS_ASKED, YES
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.form_rows import ChoiceRow, DateRow, LineRow
from coprod_desktop.ui.screens.person_form.questions import Questions

translate = QCoreApplication.translate

NOT_SAID = "not_said"


class PhotoQuestions(Questions):
    """Adds an answer to what is there already. It never changes an answer that was given before."""

    def title(self) -> str:
        """Return the page's title."""
        return translate("PersonForm", "What {name} says about photos").format(name=self.person.short_name)

    def save_words(self) -> str:
        """Return the words of the main button: nothing else about the person is asked or kept here."""
        return translate("PersonForm", "Save what they said")

    def build(self, form: Form) -> None:
        """Put the questions in `form`."""
        yes, no = translate("PersonForm", "Yes"), translate("PersonForm", "No")
        choices = ((YES, yes), (NO, no), (NOT_SAID, translate("PersonForm", "They did not say")))
        form.add(ChoiceRow(KEEP, translate("PersonForm", "May we keep a photo of them?"), choices, across=True))
        form.add(ChoiceRow(PRINT, translate("PersonForm", "May we print it in our papers?"), choices, across=True))
        ways = [(code, self.say(f"choice.consent_way.{code}")) for code in WAYS_ASKED]
        form.add(ChoiceRow("way", translate("PersonForm", "How did they tell us?"), ways, across=True))
        label = translate("PersonForm", "On which day?")
        hint = translate("PersonForm", "The day on the paper, or when they told us.")
        form.add(DateRow("on", label, self.say, self.desk.clock.today, hint, past=True))
        hint = translate("PersonForm", "Leave it empty if you do not know.")
        form.add(LineRow("there", translate("PersonForm", "Who was with them?"), hint, width=40))

    def kept(self) -> dict[str, Any]:
        """Return what a new answer begins with: nothing said, in words, today."""
        return {
            KEEP: NOT_SAID,
            PRINT: NOT_SAID,
            "way": WAYS_ASKED[0],
            "on": self.desk.clock.today(),
            "there": "",
        }

    def save(self, answers: dict[str, Any]) -> int:
        """Add the answers in one step and return the person's id. Raises NotSaved and ChangedElsewhere."""
        told = {name: "" if answer == NOT_SAID else answer for name, answer in answers.items()}
        return self.desk.services.photos.note(self.person, told).id
