"""The finished paper, as it will come out of the printer, with its size, its pictures and its three buttons."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.document import Document, NewPage, Printed, PrintWish, TickHere, WriteHere
from coprod_desktop.domain.people import PRINT_SIZES
from coprod_desktop.domain.values import replace
from coprod_desktop.services.all import Services
from coprod_desktop.services.pen import file_name
from coprod_desktop.ui.parts.buttons import Button, ButtonRow, MainButton
from coprod_desktop.ui.parts.examples import Examples, a_written_meeting, of_record
from coprod_desktop.ui.parts.form_rows import ChoiceRow, TickRow
from coprod_desktop.ui.parts.laying_out import LayingOut
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.paper import PaperView
from coprod_desktop.ui.parts.printing import Printing
from coprod_desktop.ui.parts.saving import Saving
from coprod_desktop.ui.parts.sound_maker import SoundMaker
from coprod_desktop.ui.parts.unprinted import UnprintedNotice
from coprod_desktop.ui.parts.words import Text

if TYPE_CHECKING:
    from coprod_desktop.ui.parts.aloud import Passage

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
        self._being_saved: Printed | None = None
        self._with_saved: Callable[[Path], None] = self._tell_saved  # what is done with the file when it is saved
        self._then: Callable[[], None] | None = None  # what was pressed before the paper was ready
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
        self.laying_out = LayingOut(desk)
        self.laying_out.laid_out.connect(self._is_laid_out)
        self.printing = Printing()
        self.sound = SoundMaker(desk)
        self.saving = Saving(desk)
        self.saving.saved.connect(self._is_saved)
        for teller in (self.printing, self.saving, self.sound):
            teller.told.connect(self._tell)
        self.read_button = Button(translate("PaperPage", "Read it to me"), "read_aloud")
        self.read_button.setObjectName("read_paper")
        self.read_button.clicked.connect(lambda _on=False: self._when_ready(self._read))
        self.sound_button = Button(translate("PaperPage", "Save as sound"))
        self.sound_button.setObjectName("save_sound")
        self.sound_button.clicked.connect(self._save_sound)
        to_hear = ButtonRow(self.read_button, self.sound_button)
        for part in (
            self.notice,
            self.printing,
            self.laying_out,
            self.saving,
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
        self.print_button.clicked.connect(lambda _on=False: self._when_ready(self._print))
        self.save_button = Button(translate("PaperPage", "Save as PDF"))
        self.save_button.setObjectName("save_pdf")
        self.save_button.clicked.connect(lambda _on=False: self._when_ready(self._save))
        self.open_button = Button(translate("PaperPage", "Open in another program"))
        self.open_button.setObjectName("open_pdf")
        self.open_button.clicked.connect(lambda _on=False: self._when_ready(self._open_outside))
        for button in (self.print_button, self.save_button, self.open_button):
            self.add_main(button)

    def take(self, document: Document, wish: PrintWish) -> None:
        """Take the document to show and how it is wanted. A secret one is only ever printed."""
        for button in (self.save_button, self.open_button, self.read_button, self.sound_button):
            button.setVisible(not document.secret)
        if self._document != document:
            self.view.clear()
            self._printed = None
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
        from coprod_desktop.ui.parts.paper_aloud import passages_of_paper  # most papers are not read aloud

        return passages_of_paper(self._document, self.view)

    def leave(self) -> None:
        """Stop the paper or the sound file that is being made. Printing and saving go on when another page is shown."""
        if self._then != self._save:
            self._then = None
            self.laying_out.forget()
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
        self._printed = None
        if not self.view.pages:
            self.length.setText(translate("PaperPage", "The paper will be ready soon."))
        self.laying_out.want([(self._document, self._wish)])

    def _is_laid_out(self, done: list[Printed]) -> None:
        then, self._then = self._then, None
        if not done:
            self.length.setText(translate("PaperPage", "The paper was stopped. Print or save it to make it again."))
            return
        self._printed = done[0]
        self.view.show_pdf(self._printed)
        self.length.setText(_length_words(self._printed.pages, self._document))
        if self._document is not None:
            self.unprinted.tell(self.desk.services.book.say, [(self._document, self._printed.missing)])
        if then is not None:
            self.notice.hide()
            then()

    def _when_ready(self, action: Callable[[], None]) -> None:
        """Do what was pressed once the paper is ready, which is nearly always now."""
        if self._printed is not None:
            action()
            return
        self._then = action
        self._tell(translate("PaperPage", "The paper is not ready yet. This goes on by itself."))
        if not self.laying_out.busy:
            self._lay_out()

    def _read(self) -> None:
        self.read_wanted.emit(self.passages())

    def _print(self) -> None:
        if self._printed is not None:
            from coprod_desktop.ui.parts.print_run import Stack

            done = translate("PaperPage", "The paper is on its way to the printer.")
            secret = self._document is not None and self._document.secret
            self.printing.ask(self.title(), [Stack(self._printed.pdf)], done, secret=secret)

    def _save(self) -> None:
        self._keep(self._tell_saved)

    def _open_outside(self) -> None:
        self._keep(self._show_outside)

    def _keep(self, then: Callable[[Path], None]) -> None:
        """Save the PDF once for this wish, and do something with it then."""
        if self._printed is None:
            return
        if self._saved is not None and self._saved.exists():
            then(self._saved)
            return
        self._with_saved = then
        if not self.saving.busy:
            self._being_saved = self._printed
            self.saving.save([(f"{self._name()}.pdf", self._printed.pdf)])

    def _is_saved(self, paths: list[Path]) -> None:
        if self._being_saved is self._printed:
            self._saved = paths[0]
        self._with_saved(paths[0])

    def _tell_saved(self, path: Path) -> None:
        words = translate("PaperPage", "Saved as {name}. It is in the folder {folder}.")
        self._say(words.format(name=path.name, folder=path.parent), True)

    def _show_outside(self, path: Path) -> None:
        if not self.desk.files.open_outside(path):
            words = translate("PaperPage", "No program here opens PDF. The paper is in {folder}, as {name}.")
            self._tell(words.format(folder=path.parent, name=path.name))

    def _name(self) -> str:
        return file_name(self._document) if self._document is not None else self.title()

    def _tell(self, words: str) -> None:
        self._say(words, False)

    def _say(self, words: str, can_open: bool) -> None:
        self.open_saved.setVisible(can_open)
        self.notice.say(words)
        if not can_open:  # where a file is stands above, whole: the bottom row would cut the middle out
            self.said.emit(words)


def _length_words(pages: int, document: Document | None) -> str:
    """Say how long a paper is, and that it is too long where nobody should call it easy read (P12).

    Letters and cards are counted: nobody gets them all. Forms are as long as what they ask.
    """
    blocks = document.blocks if document else ()
    letters = 1 + sum(isinstance(one, NewPage) and one.letter for one in blocks)
    if pages == 1:
        return translate("PaperPage", "1 page.")
    if letters > 1:
        words = translate("PaperPage", "{letters} papers, each for somebody else. {pages} pages in all.")
        return words.format(letters=letters, pages=pages)
    if pages <= EASY or any(isinstance(one, WriteHere | TickHere) for one in blocks):
        words = translate("PaperPage", "{pages} pages.")
    elif pages > MOST:
        words = translate("PaperPage", "{pages} pages. That is too long to be easy read.")
    else:
        words = translate("PaperPage", "{pages} pages. That is long. Easy read works best with 4 pages or fewer.")
    return words.format(pages=pages)
