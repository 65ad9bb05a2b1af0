"""A person's photo: choosing one from this computer, and taking it away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.people import Person
from coprod_desktop.services.all import Services
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.examples import Examples, a_person, of_record
from coprod_desktop.ui.parts.form_rows import TickRow
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.pictures import FaceTile
from coprod_desktop.ui.parts.words import Text

translate = QCoreApplication.translate

LARGEST_FILE = 80_000_000  # bytes; no photo of a person needs more


class PersonPhotoPage(Page):
    """Shows the photo as it is kept, and what the person said to keeping and printing it. Without a yes none is kept.

    What is ticked is kept at once, and can be undone.
    """

    key = "person_photo"
    door = "people"
    place_back = True
    help_topic = "people"
    kinds = frozenset({"person"})

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing."""
        return of_record(cls.key, a_person(services))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._person: Person | None = None

    def title(self) -> str:
        """Return whose photo it is."""
        if self._person is None:
            return translate("PersonPhotoPage", "Photo")
        return translate("PersonPhotoPage", "The photo of {name}").format(name=self._person.short_name)

    def open(self, place: Place) -> None:
        """Show the photo of one person."""
        people = self.desk.services.people
        self._person = people.get(place.id)
        super().open(place)
        self.clear_foot()
        with self.refilled():
            if self._person is None:
                self.body.addWidget(Text(translate("PersonPhotoPage", "This person is not in the book.")))
                return
            self.problem = Notice(use="problem")
            self.problem.setObjectName("photo_problem")
            self.problem.hide()
            self.body.addWidget(self.problem)
            self.body.addWidget(FaceTile(self._person.name, people.photo(self._person), 240))
            self._add_ticks(self._person)
            words = translate("PersonPhotoPage", "A small copy is kept in this book. The file stays where it is.")
            self.body.addWidget(Text(words))
        self._add_buttons(self._person)

    def use_file(self, path: Path) -> None:
        """Keep the picture in the file at `path`, or say in the page why it cannot be used."""
        if self._person is None:
            return
        try:
            content = path.read_bytes() if path.stat().st_size <= LARGEST_FILE else b""
            too_big = not content and path.stat().st_size > 0
        except OSError:
            self.problem.say(translate("PersonPhotoPage", "This file cannot be opened. Choose another picture."))
            return
        say = self.desk.services.book.say
        if too_big:
            self.problem.say(say("problem.person.photo.too_big"))
            return
        try:
            self._person = self.desk.services.people.set_photo(self._person, content)
        except NotSaved as told:
            self.problem.say(say(f"problem.person.photo.{told.problems[0].code}"))
            self.scroller.ensureWidgetVisible(self.problem)
            return
        self.said.emit(translate("PersonPhotoPage", "The photo is kept."))
        self.back_wanted.emit()

    def choose_file(self) -> None:
        """Let somebody choose a file with this computer's own window for that, once the person said yes."""
        if not self.kept.answer:
            self.problem.say(self.desk.services.book.say("problem.person.photo.ask_first"))
            self.scroller.ensureWidgetVisible(self.problem)
            self.kept.box.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        kinds = translate("PersonPhotoPage", "Pictures")
        patterns = "*.jpg *.jpeg *.png *.webp *.bmp *.gif *.tif *.tiff *.heic"
        title = translate("PersonPhotoPage", "Choose a photo")
        path, _kind = QFileDialog.getOpenFileName(self, title, folder, f"{kinds} ({patterns})")
        if path:
            self.use_file(Path(path))

    def _add_ticks(self, person: Person) -> None:
        name = person.short_name
        self.kept = TickRow(
            "photo_kept", translate("PersonPhotoPage", "{name} said yes to keeping this photo").format(name=name)
        )
        self.printed = TickRow(
            "photo_printed",
            translate("PersonPhotoPage", "{name} said yes to printing it in our papers").format(name=name),
        )
        self.kept.set_answer(person.photo_kept)
        self.printed.set_answer(person.photo_printed)
        self.body.addWidget(Text(translate("PersonPhotoPage", "Ask first, and tick what they said."), bold=True))
        for row in (self.kept, self.printed):
            self.body.addWidget(row)
        words = translate("PersonPhotoPage", "Without the second yes, our papers leave the photo out.")
        self.body.addWidget(Text(words))
        if person.photo and not person.photo_kept:
            words = translate("PersonPhotoPage", "Nobody said yes to this photo. Ask, or take it away.")
            self.body.addWidget(Text(words, bold=True))
        self.kept.changed.connect(lambda: self._note(kept=self.kept.answer, printed=self.printed.answer))
        self.printed.changed.connect(
            lambda: self._note(kept=self.kept.answer or self.printed.answer, printed=self.printed.answer)
        )

    def _note(self, *, kept: bool, printed: bool) -> None:
        """Keep what the person said. A yes to printing is one to keeping; a no to keeping is one to printing."""
        person = self._person
        if person is None:
            return
        self._person = self.desk.services.people.say_about_photo(person, kept=kept, printed=printed)
        if person.printed_photo and not self._person.printed_photo:
            words = translate("PersonPhotoPage", "New papers leave the photo out. Agreed minutes stay as they are.")
            self.said.emit(words)

    def _add_buttons(self, person: Person) -> None:
        choose = MainButton(translate("PersonPhotoPage", "Choose a photo"), "camera")
        choose.setObjectName("choose_photo")
        choose.clicked.connect(lambda _on=False: self.choose_file())
        self.add_main(choose)
        if person.photo:
            clear = Button(translate("PersonPhotoPage", "Take the photo away"), "no_photo")
            clear.setObjectName("clear_photo")
            clear.clicked.connect(lambda _on=False: self._clear())
            self.add_main(clear)

    def _clear(self) -> None:
        if self._person is not None:
            self._person = self.desk.services.people.clear_photo(self._person)
            self.said.emit(translate("PersonPhotoPage", "The photo is taken away. Undo brings it back."))
            self.open(self.place)
