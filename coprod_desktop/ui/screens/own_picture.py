"""One picture of the club's own: its name, the words it is found by, and the one thing that it means."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.own_pictures import OWN_PICTURES, OwnPicture
from coprod_desktop.services.all import Services
from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.examples import Examples, first_of, of_record
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.form_page import FormPage
from coprod_desktop.ui.parts.form_rows import LineRow
from coprod_desktop.ui.parts.page import Desk, Place
from coprod_desktop.ui.parts.pictures import PictureTile

translate = QCoreApplication.translate


class OwnPicturePage(FormPage):
    """Shows the picture and asks for its words. After saving comes the next picture that has no meaning yet."""

    key = "own_picture"
    door = "safe"
    kind = "picture"
    help_topic = "pictures"

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing."""
        return of_record(cls.key, first_of(services, OWN_PICTURES)) or ((cls.key, Place(cls.key)),)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._own = desk.services.own_pictures
        self._picture = OwnPicture()
        super().__init__(desk, parent)
        self.remove_button = Button(translate("OwnPicturePage", "Remove this picture"), "bin")
        self.remove_button.setObjectName("remove_picture")
        self.remove_button.clicked.connect(lambda _on=False: self._remove())
        self.add_main(self.remove_button)

    def title(self) -> str:
        """Return the title."""
        return self._picture.name or translate("OwnPicturePage", "This picture is not in the book.")

    def build(self, form: Form) -> None:
        """Put the picture and the questions about it in the form."""
        self.tile = PictureTile("", 200)
        form.add_part(self.tile)
        hint = translate("OwnPicturePage", "Say what is to be seen, for example: our green kettle.")
        form.add(LineRow("name", translate("OwnPicturePage", "What is it called?"), hint, width=40))
        hint = translate("OwnPicturePage", "One thing only, for example: making tea. It is proposed for these words.")
        form.add(LineRow("meaning", translate("OwnPicturePage", "What does it mean in our papers?"), hint, width=40))
        hint = translate("OwnPicturePage", "Put a comma between them, for example: kettle, kitchen, hot water.")
        form.add(LineRow("words", translate("OwnPicturePage", "Which other words is it for?"), hint))
        hint = translate("OwnPicturePage", "These words are printed on the last page. They are for the whole pack.")
        self.credit_row = form.add(LineRow("credit", translate("OwnPicturePage", "Who made it?"), hint))

    def open(self, place: Place) -> None:
        """Show one picture."""
        self._picture = (self._own.get(place.id) if place.id else None) or OwnPicture()
        super().open(place)
        self.tile.set_picture(self._picture.key, self._picture.name)
        self.credit_row.setVisible(bool(self._picture.pack))
        self.remove_button.setVisible(bool(self._picture.id and not self._picture.removed))

    def focus_first(self) -> None:
        """Start at the name. One that nobody gave is marked, so that typing takes its place."""
        super().focus_first()
        row = self.form.rows["name"]
        if isinstance(row, LineRow) and not self._picture.meaning:
            row.box.selectAll()

    def save_words(self) -> str:
        """Return the words of the main button."""
        return translate("OwnPicturePage", "Save this picture")

    def kept_answers(self) -> dict[str, Any]:
        """Return what the book holds."""
        pack = self._own.pack(self._picture)
        kept = {name: getattr(self._picture, name) for name in ("name", "meaning", "words")}
        return {**kept, "credit": pack.credit if pack else ""}

    def save(self, answers: dict[str, Any]) -> Place:
        """Keep the words, and go to the next picture without a meaning, else to the list. Raises NotSaved."""
        if not self._picture.id:
            return Place("own_pictures")
        self._own.save(self._picture, answers)
        waiting = [one for one in self._own.pictures() if not one.meaning and one.id != self._picture.id]
        return Place(self.key, waiting[0].id) if waiting else Place("own_pictures")

    def _remove(self) -> None:
        self._own.remove(self._picture)
        words = translate("OwnPicturePage", "The picture {name} is removed. Undo brings it back.")
        self.said.emit(words.format(name=self._picture.name))
        self.go.emit(Place("own_pictures"))
