"""The finished paper, as it will come out of the printer, with its size, its pictures and its three buttons."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.document import Document, Printed, PrintWish
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.people import PRINT_SIZES
from coprod_desktop.services.all import Services
from coprod_desktop.services.paper import file_name
from coprod_desktop.ui.parts.aloud import Passage
from coprod_desktop.ui.parts.buttons import Button, ButtonRow, MainButton
from coprod_desktop.ui.parts.examples import Examples, a_written_meeting, of_record
from coprod_desktop.ui.parts.form_rows import ChoiceRow, TickRow
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.paper import PaperView
from coprod_desktop.ui.parts.paper_aloud import passages_of_paper
from coprod_desktop.ui.parts.print_out import PrinterRefused, ask_and_print
from coprod_desktop.ui.parts.sound_maker import SoundMaker
from coprod_desktop.ui.parts.unprinted import UnprintedNotice
from coprod_desktop.ui.parts.words import Text

translate = QCoreApplication.translate

EASY, MOST = 4, 20  # pages that easy read should not go over, and over which nobody calls it easy read (DH)


class PaperPage(Page):
    """Shows a document as paper. The window hands it over with `take` before it opens the page."""

    key = "paper"
    place_back = True
    help_topic = "print"

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing."""
        return of_record(cls.key, a_written_meeting(services))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._document: Document | None = None
        self._wish = PrintWish()
        self._printed: Printed | None = None
        self._saved: Path | None = None
        self.length = Text()
        self.length.setObjectName("paper_length")
        self.notice = Notice()
        self.notice.setObjectName("paper_notice")
        self.notice.hide()
        self.open_saved = Button(translate("PaperPage", "Open the PDF"))
        self.open_saved.setObjectName("open_saved")
        self.open_saved.clicked.connect(self._open_outside)
        self.notice.add_button(self.open_saved)
        self.unprinted = UnprintedNotice()
        sizes = tuple((str(size), translate("PaperPage", "{size} point").format(size=size)) for size in PRINT_SIZES)
        self.size_row = ChoiceRow("size", translate("PaperPage", "How big are the letters?"), sizes, across=True)
        self.pictures_row = TickRow("pictures", translate("PaperPage", "With pictures"))
        self.colour_row = TickRow("colour", translate("PaperPage", "In colour"))
        self.sound = SoundMaker(desk)
        self.sound.told.connect(lambda words: self._say(words, False))
        self.read_button = Button(translate("PaperPage", "Read it to me"), "read_aloud")
        self.read_button.setObjectName("read_paper")
        self.read_button.clicked.connect(lambda _on=False: self.read_wanted.emit(self.passages()))
        self.sound_button = Button(translate("PaperPage", "Save as sound"))
        self.sound_button.setObjectName("save_sound")
        self.sound_button.clicked.connect(self._save_sound)
        to_hear = ButtonRow(self.read_button, self.sound_button)
        for part in (
            self.notice,
            self.sound,
            self.unprinted,
            self.length,
            self.size_row,
            self.pictures_row,
            self.colour_row,
            to_hear,
        ):
            self.body.addWidget(part)
        for row in (self.size_row, self.pictures_row, self.colour_row):
            row.changed.connect(self._wished)
        self.view = PaperView()
        self.set_beside(self.view, 3)
        self.print_button = MainButton(translate("PaperPage", "Print this paper"))
        self.print_button.setObjectName("print_paper")
        self.print_button.clicked.connect(self._print)
        self.save_button = Button(translate("PaperPage", "Save as PDF"))
        self.save_button.setObjectName("save_pdf")
        self.save_button.clicked.connect(self._save)
        self.open_button = Button(translate("PaperPage", "Open in another program"))
        self.open_button.setObjectName("open_pdf")
        self.open_button.clicked.connect(self._open_outside)
        for button in (self.print_button, self.save_button, self.open_button):
            self.add_main(button)

    def take(self, document: Document, wish: PrintWish) -> None:
        """Take the document to show and how it is wanted. A secret one is only ever printed."""
        for button in (self.save_button, self.open_button, self.read_button, self.sound_button):
            button.setVisible(not document.secret)
        if self._document != document:
            self.view.follow("")
        self._document = document
        self._wish = wish
        self._saved = None
        self.notice.hide()

    def title(self) -> str:
        """Return the document's own title."""
        return self._document.title if self._document is not None else translate("PaperPage", "Paper")

    def open(self, place: Place) -> None:
        """Lay the paper out and show it. A place with a meeting's id shows the minutes of that meeting."""
        if place.id:
            self.take(self.desk.services.minutes.document(place.id), PrintWish())
        super().open(place)
        self.size_row.set_answer(str(self._wish.size))
        self.pictures_row.set_answer(self._wish.pictures)
        self.colour_row.set_answer(self._wish.colour)
        self._lay_out()

    def passages(self) -> list[Passage] | None:
        """Return the lines of the document, each marked on the page as it is printed."""
        if self._document is None:
            return None
        if self.beside_button is not None and self.beside_button.isVisible():
            self.beside_button.setChecked(True)  # one sees the paper while it is read
        return passages_of_paper(self._document, self.view)

    def leave(self) -> None:
        """Stop a sound file that is being made."""
        self.sound.end()

    def _save_sound(self) -> None:
        if self._document is not None and not self.sound.busy:
            self.notice.hide()
            self.sound.make(self._document)

    def _wished(self) -> None:
        self._wish = replace(
            self._wish,
            size=int(self.size_row.answer or self._wish.size),
            pictures=self.pictures_row.answer,
            colour=self.colour_row.answer,
        )
        self._saved = None
        self.notice.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        if self._document is None:
            return
        self._printed = self.desk.printer.print_document(self._document, self._wish)
        self.view.show_pdf(self._printed)
        pages = self._printed.pages
        if pages == 1:
            words = translate("PaperPage", "1 page.")
        elif pages <= EASY:
            words = translate("PaperPage", "{pages} pages.").format(pages=pages)
        elif pages > MOST:
            words = translate("PaperPage", "{pages} pages. That is too long to be easy read.").format(pages=pages)
        else:
            words = translate("PaperPage", "{pages} pages. That is long. Easy read works best with 4 pages or fewer.")
            words = words.format(pages=pages)
        self.length.setText(words)
        self.unprinted.tell(self.desk.services.book.say, [(self._document, self._printed.missing)])

    def _print(self) -> None:
        if self._printed is None:
            return
        try:
            done = ask_and_print(self._printed.pdf, self.title(), self)
        except PrinterRefused:
            self._say(
                translate(
                    "PaperPage",
                    "The printer did not answer. Is it switched on, with paper in it?\n"
                    "Nothing is lost. Try again later.",
                ),
                False,
            )
            return
        if done:
            self._say(translate("PaperPage", "The paper is on its way to the printer."), False)

    def _save(self) -> None:
        path = self._keep()
        if path is not None:
            words = translate("PaperPage", "Saved as {name}. It is in the folder {folder}.")
            self._say(words.format(name=path.name, folder=path.parent), True)

    def _open_outside(self) -> None:
        path = self._keep()
        if path is not None and not self.desk.files.open_outside(path):
            words = translate("PaperPage", "No program here opens PDF. The paper is in {folder}, as {name}.")
            self._say(words.format(folder=path.parent, name=path.name), False)

    def _keep(self) -> Path | None:
        """Save the PDF once for this wish, and return where it is."""
        if self._printed is None:
            return None
        if self._saved is None or not self._saved.exists():
            try:
                self._saved = self.desk.files.keep_document(f"{self._name()}.pdf", self._printed.pdf)
            except StorageTrouble as trouble:
                self._say(self.desk.services.book.say(f"trouble.{trouble.code}.what"), False)
                return None
        return self._saved

    def _name(self) -> str:
        return file_name(self._document) if self._document is not None else self.title()

    def _say(self, words: str, can_open: bool) -> None:
        self.open_saved.setVisible(can_open)
        self.notice.say(words)
        self.said.emit(words)
