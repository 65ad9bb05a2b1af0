"""A person's photo: choosing one from this computer, and taking it away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from coprod_desktop.domain.consents import KEEP, PRINT
from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.people import Person
from coprod_desktop.services.all import Services
from coprod_desktop.ui.parts.ask import AskBar
from coprod_desktop.ui.parts.buttons import Button, ButtonRow, MainButton
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
    kinds = frozenset({"person", "consent"})

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing."""
        return of_record(cls.key, a_person(services))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._photos = desk.services.photos
        self._person: Person | None = None
        self._asked = ""  # what the question is about: "new", or which of the two ticks
        self._new = b""  # a new photo that waits for its answer

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
            self.asking = AskBar()  # beside what was pressed, and not at the top, which may be out of sight
            self.asking.answered.connect(self._answered)
            self.body.addWidget(self.asking)
            self._add_ticks(self._person)
            words = translate("PersonPhotoPage", "A small copy is kept in this book. The file stays where it is.")
            self.body.addWidget(Text(words))
        self._add_buttons(self._person)

    def use_file(self, path: Path) -> None:
        """Keep the picture in the file at `path`, or say in the page why it cannot be used.

        In the place of another photo it is kept when somebody has said what the person says about the new one.
        """
        if self._person is None:
            return
        try:
            content = path.read_bytes() if path.stat().st_size <= LARGEST_FILE else b""
            too_big = not content and path.stat().st_size > 0
        except OSError:
            self._tell(translate("PersonPhotoPage", "This file cannot be opened. Choose another picture."))
            return
        if too_big:
            self._tell(self.desk.services.book.say("problem.person.photo.too_big"))
            return
        if self._person.photo:
            if self._was_kept(lambda person: self._usable(person, content)):
                self._ask_about_new(self._person, content)
        elif self._was_kept(lambda person: self._photos.set_photo(person, content)):
            self._go_with_it()

    def _ask_about_new(self, person: Person, content: bytes) -> None:
        """Ask what the person says about a new photo: what they said about the old one holds no more."""
        self._new = content
        words = translate("PersonPhotoPage", "This is a new photo, so ask {name} again. What does {name} say?")
        self._ask(
            "new",
            words.format(name=person.short_name),
            (
                ("no", translate("PersonPhotoPage", "Leave the old photo")),
                ("keep", translate("PersonPhotoPage", "Yes to keeping, no to printing")),
                ("print", translate("PersonPhotoPage", "Yes to keeping and printing")),
            ),
        )

    def _usable(self, person: Person, content: bytes) -> Person:
        self._photos.can_be_used(content)
        return person

    def _ask(self, about: str, question: str, answers: Sequence[tuple[str, str]]) -> None:
        self._asked = about
        self.problem.hide()
        self.asking.ask(question, answers)
        self.scroller.ensureWidgetVisible(self.asking)

    def _answered(self, answer: str) -> None:
        """Do what was answered: about a new photo, or about a tick that was taken out on the day it was made."""
        asked, self._asked = self._asked, ""
        if asked == "new":
            new, self._new = self._new, b""
            printed = answer == "print"
            if answer != "no" and self._was_kept(lambda one: self._photos.put_new_photo(one, new, printed=printed)):
                self._go_with_it()
        elif self._person is not None and answer == "slip":
            self._person = self._photos.take_slip_back(self._person, asked)
            self.said.emit(translate("PersonPhotoPage", "The tick is gone, as if it was never made."))
        elif self._person is not None and answer == "back":
            self._keep_told(kept=self._person.photo_kept and asked != KEEP, printed=False)
        else:
            self.open(self.place)

    def _was_kept(self, keep: Callable[[Person], Person]) -> bool:
        """Keep a photo, or say in the page why it cannot be used."""
        if self._person is None:
            return False
        try:
            self._person = keep(self._person)
        except NotSaved as told:
            self._tell(self.desk.services.book.say(f"problem.person.photo.{told.problems[0].code}"))
            return False
        return True

    def _go_with_it(self) -> None:
        self.said.emit(translate("PersonPhotoPage", "The photo is kept."))
        self.back_wanted.emit()

    def _tell(self, words: str) -> None:
        self.problem.say(words)
        self.scroller.ensureWidgetVisible(self.problem)

    def choose_file(self) -> None:
        """Let somebody choose a file with this computer's own window for that, once the person said yes."""
        if not self.kept.answer and not (self._person and self._person.photo):
            self._tell(self.desk.services.book.say("problem.person.photo.ask_first"))
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
        for row, about in ((self.kept, KEEP), (self.printed, PRINT)):
            line = Text(self._photos.newest_line(person, about))
            line.setObjectName(f"said_{about}")
            row.inside.addWidget(line)
            self.body.addWidget(row)
        words = translate("PersonPhotoPage", "Without the second yes, our papers leave the photo out.")
        self.body.addWidget(Text(words))
        if person.photo and not person.photo_kept:
            words = translate("PersonPhotoPage", "Nobody said yes to this photo. Ask, or take it away.")
            self.body.addWidget(Text(words, bold=True))
        other = Button(translate("PersonPhotoPage", "They said it on paper, or on another day"), "form")
        other.setObjectName("said_elsewhere")
        other.clicked.connect(lambda _on=False: self.go.emit(Place("person_form", person.id, "photo_said")))
        self.body.addWidget(ButtonRow(other))
        self.kept.changed.connect(lambda: self._note(KEEP, yes=self.kept.answer))
        self.printed.changed.connect(lambda: self._note(PRINT, yes=self.printed.answer))

    def _note(self, about: str, *, yes: bool) -> None:
        """Add what the person said. A yes to printing is one to keeping; a no to keeping is one to printing.

        A tick that is taken out on the day it was made may be a slip, and then nobody took anything back.
        """
        person = self._person
        if person is None:
            return
        if not yes and self._photos.was_just_ticked(person, about):
            words = translate("PersonPhotoPage", "You ticked this today. Did {name} take it back?")
            slip = translate("PersonPhotoPage", "No, the tick was wrong")
            back = translate("PersonPhotoPage", "Yes, {name} took it back").format(name=person.short_name)
            keep = translate("PersonPhotoPage", "Leave the tick")
            answers = (("keep", keep), ("slip", slip), ("back", back))
            self._ask(about, words.format(name=person.short_name), answers)
        elif about == KEEP:
            self._keep_told(kept=yes, printed=yes and person.photo_printed)
        else:
            self._keep_told(kept=yes or person.photo_kept, printed=yes)

    def _keep_told(self, *, kept: bool, printed: bool) -> None:
        person = self._person
        if person is None:
            return
        self._person = self._photos.say_about_photo(person, kept=kept, printed=printed)
        if person.printed_photo and not self._person.printed_photo:
            self.said.emit(translate("PersonPhotoPage", "Papers that you print from now on leave the photo out."))

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
            self._person = self._photos.clear_photo(self._person)
            self.said.emit(translate("PersonPhotoPage", "The photo is taken away. Undo brings it back."))
            self.open(self.place)
