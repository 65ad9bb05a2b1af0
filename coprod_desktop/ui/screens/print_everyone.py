"""Print for everyone: each person's own copy, how much paper it takes, and who has had theirs."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.document import Printed, PrintWish
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.records import Changes
from coprod_desktop.services.all import Services
from coprod_desktop.services.everyone import PAPERS, Batch, Copy
from coprod_desktop.services.meeting_base import MeetingVerbs
from coprod_desktop.services.paper import file_name
from coprod_desktop.ui.parts.buttons import Button, ButtonRow, MainButton, ToggleButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.examples import Examples, a_written_meeting, of_record
from coprod_desktop.ui.parts.flow import FlowLayout
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.print_out import choose_printer
from coprod_desktop.ui.parts.print_run import PrintRun, Stack
from coprod_desktop.ui.parts.sound_maker import SoundMaker
from coprod_desktop.ui.parts.unprinted import UnprintedNotice
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.wording.lists import together

translate = QCoreApplication.translate

AFTER_PRINTING = frozenset({"handed"})


@dataclass(frozen=True, slots=True)
class _Ready:
    """One batch, laid out."""

    batch: Batch
    printed: Printed

    @property
    def pages(self) -> int:
        """All pages of all copies."""
        return self.batch.copies * self.printed.pages

    @property
    def sheets_both_sides(self) -> int:
        """How many sheets of paper it takes when both sides are printed."""
        times = self.batch.copies
        return times * ceil(self.printed.pages / 2)


class PrintEveryonePage(Page):
    """Everybody's copies of one meeting's paper. `place.id` is the meeting, `place.extra` the paper."""

    key = "print_everyone"
    door = "together"
    place_back = True
    help_topic = "print"
    kinds = frozenset({"meeting", "point", "person", "handed", "attendance", "decision", "job"})

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing."""
        return of_record(cls.key, a_written_meeting(services), *PAPERS)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._everyone = desk.services.everyone
        self._say = desk.services.book.say
        self._paper = PAPERS[0]
        self._copies: list[Copy] = []
        self._ready: list[_Ready] = []
        self._cover: Printed | None = None
        self.run: PrintRun | None = None
        self._papers = {
            "minutes": ToggleButton(translate("PrintEveryonePage", "Minutes")),
            "agenda": ToggleButton(translate("PrintEveryonePage", "Agenda")),
            "invitation": ToggleButton(translate("PrintEveryonePage", "Invitations")),
        }
        for code, button in self._papers.items():
            button.setObjectName(f"paper_{code}")
            button.clicked.connect(lambda _on=False, code=code: self._choose(code))
        which = ButtonRow(*self._papers.values())
        which.setAccessibleName(translate("PrintEveryonePage", "Which paper?"))
        self._of = Text()
        self.notice = Notice(picture="printer")
        self.notice.setObjectName("everyone_notice")
        self.notice.hide()
        self.stop_button = Button(translate("PrintEveryonePage", "Stop printing"), "stop")
        self.stop_button.setObjectName("stop_printing")
        self.stop_button.clicked.connect(lambda _on=False: self._stop())
        self.notice.add_button(self.stop_button)
        self.unprinted = UnprintedNotice()
        self.aloud = Notice(picture="read_aloud")
        self.aloud.setObjectName("aloud_notice")
        job = Button(translate("PrintEveryonePage", "Make this a job"))
        job.setObjectName("aloud_job")
        job.clicked.connect(lambda _on=False: self._make_job())
        self.aloud.add_button(job)
        self.listen = Notice(picture="loudspeaker")
        self.listen.setObjectName("listen_notice")
        make = Button(translate("PrintEveryonePage", "Make the sound file"))
        make.setObjectName("make_sound")
        make.clicked.connect(lambda _on=False: self._make_sound())
        self.listen.add_button(make)
        self.sound = SoundMaker(desk)
        self.sound.told.connect(self._tell)
        self.total = Text()
        self.total.setObjectName("paper_total")
        self._batches = QWidget()
        self._batches_down = column(self._batches, spacing=12)
        self._handed_title = Heading(translate("PrintEveryonePage", "Who has had theirs?"), 2)
        self._handed_hint = Text(translate("PrintEveryonePage", "Press a name when you have given them their copy."))
        self._handed = QWidget()
        self._handed.setAccessibleName(translate("PrintEveryonePage", "Who has had theirs?"))
        self._names = FlowLayout(self._handed)
        for part in (
            which, self._of, self.notice, self.sound, self.unprinted, self.listen, self.aloud, self.total,
            self._batches, self._handed_title, self._handed_hint, self._handed,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.print_button = MainButton(translate("PrintEveryonePage", "Print all of it"), "printer")
        self.print_button.setObjectName("print_all")
        self.print_button.clicked.connect(lambda _on=False: self._print())
        self.save_button = Button(translate("PrintEveryonePage", "Save all of it as PDF"))
        self.save_button.setObjectName("save_all")
        self.save_button.clicked.connect(lambda _on=False: self._save())
        cover = Button(translate("PrintEveryonePage", "See who gets what"))
        cover.setObjectName("see_cover")
        cover.clicked.connect(lambda _on=False: self._see_cover())
        for main in (self.print_button, self.save_button, cover):
            self.add_main(main)

    def title(self) -> str:
        """Return the page's title."""
        return translate("PrintEveryonePage", "Print for everyone")

    def open(self, place: Place) -> None:
        """Show the copies of one meeting's paper."""
        super().open(place)
        if place.extra in PAPERS:
            self._paper = place.extra
        if self.run is None:
            self.notice.hide()
        meeting = self.desk.services.meetings.get(place.id)
        self._of.setText(MeetingVerbs(self.desk.services.book).name_of(meeting))
        self._lay_out()

    def on_changes(self, changes: Changes) -> None:
        """Show the copies as they are now. Who has had theirs changes no paper."""
        if not self.isVisible():
            return
        if changes.kinds <= AFTER_PRINTING:
            self._read()
        elif changes.kinds & self.kinds:
            self._lay_out()

    def leave(self) -> None:
        """Stop a sound file that is being made. Printing goes on when another page is shown."""
        self.sound.end()

    # What there is to print

    def _choose(self, paper: str) -> None:
        self.notice.hide()
        self.open(Place(self.key, self.place.id, paper))

    def _lay_out(self) -> None:
        printer = self.desk.printer
        batches = self._everyone.batches(self.place.id, self._paper)
        self._ready = [_Ready(one, printer.print_document(one.document, one.wish)) for one in batches]
        self._cover = printer.print_document(
            self._everyone.cover(self.place.id, self._paper, can_speak=self._can_speak()), PrintWish()
        )
        with self.refilled(self._batches_down):
            for number, one in enumerate(self._ready):
                self._batches_down.addWidget(self._card(number, one))
        self.unprinted.tell(self._say, ((one.batch.document, one.printed.missing) for one in self._ready))
        self._read()

    def _read(self) -> None:
        self._copies = self._everyone.copies(self.place.id, self._paper, can_speak=self._can_speak())
        for code, button in self._papers.items():
            button.setChecked(code == self._paper)
        words = self._everyone.aloud_words(self._copies)
        self.aloud.setVisible(bool(words))
        if words:
            self.aloud.say(words)
        words = self._everyone.sound_words(self._copies)
        self.listen.setVisible(bool(words))
        if words:
            self.listen.say(words)
        self.total.setText(self._total_words())
        self._fill_names()

    def _card(self, number: int, one: _Ready) -> Card:
        name = self._everyone.format_name(one.batch.wish, one.printed.pages)
        names = together(self._say, (person.short_name for person in one.batch.people), at_most=8)
        many, pages = len(one.batch.people), one.printed.pages
        if one.batch.copies == 1 and many > 1:
            words = translate("PrintEveryonePage", "{pages} pages for {people} people.")
        else:
            words = translate("PrintEveryonePage", "{pages} pages each. {people} copies.")
        if many == 1:
            words = translate("PrintEveryonePage", "{pages} pages. 1 copy.")
        lines = (names, words.format(pages=pages, people=many))
        picture = "easy_read" if one.batch.wish.pictures else "plain_print"
        card = Card(picture, name, lines, level=2)
        look = Button(translate("PrintEveryonePage", "See this paper"))
        look.setObjectName(f"see_{number}")
        look.setAccessibleName(translate("PrintEveryonePage", "See this paper: {name}").format(name=name))
        look.clicked.connect(lambda _on=False: self.print_wanted.emit(one.batch.document, one.batch.wish))
        card.add_button(look)
        return card

    def _total_words(self) -> str:
        cover = self._cover.pages if self._cover else 0
        pages = sum(one.pages for one in self._ready) + cover
        sheets = sum(one.sheets_both_sides for one in self._ready) + ceil(cover / 2)
        if not self._copies:
            return translate("PrintEveryonePage", "Nobody is invited yet.")
        words = translate(
            "PrintEveryonePage", "All of it is {pages} pages. On both sides, that is {sheets} sheets of paper."
        )
        return words.format(pages=pages, sheets=sheets)

    # Printing

    def _stacks(self) -> list[Stack]:
        cover = [Stack(self._cover.pdf)] if self._cover else []
        return [*cover, *(Stack(one.printed.pdf, one.batch.copies) for one in self._ready)]

    def _print(self) -> None:
        if self.run is not None:
            self._tell(translate("PrintEveryonePage", "It is printing already."))
            return
        if not self._copies:
            self._tell(self._total_words())
            return
        printer = choose_printer(self.title(), self)
        if printer is None:
            return
        self.run = PrintRun(printer, self._stacks(), self)
        self.run.progress.connect(self._progress)
        self.run.finished.connect(lambda: self._ended(self._done_words()))
        self.run.stopped.connect(
            lambda: self._ended(translate("PrintEveryonePage", "Stopped. What is in the printer may still come out."))
        )
        refused = translate("PrintEveryonePage", "The printer did not answer. Is it switched on, with paper in it?")
        self.run.refused.connect(lambda: self._ended(refused))
        self._progress(0, self.run.pages)
        self.run.start()

    def _progress(self, done: int, pages: int) -> None:
        self.stop_button.show()
        words = translate("PrintEveryonePage", "Printing: {done} of {pages} pages.")
        self.notice.say(words.format(done=done, pages=pages), quietly=done > 0)

    def _stop(self) -> None:
        if self.run is not None:
            self.run.stop()

    def _ended(self, words: str) -> None:
        run, self.run = self.run, None
        if run is not None:
            run.deleteLater()
        self._tell(words)

    def _done_words(self) -> str:
        return translate("PrintEveryonePage", "All pages are on their way to the printer. Give out the copies now.")

    def _save(self) -> None:
        names = []
        try:
            files = self.desk.files
            cover = self._everyone.cover(self.place.id, self._paper, can_speak=self._can_speak())
            if self._cover:
                names.append(files.keep_document(f"{file_name(cover)}.pdf", self._cover.pdf))
            for one in self._ready:
                name = f"{file_name(one.batch.document)}, {one.batch.name}.pdf"
                names.append(files.keep_document(name, one.printed.pdf))
        except StorageTrouble as trouble:
            self._tell(self._say(f"trouble.{trouble.code}.what"))
            return
        if names:
            words = translate("PrintEveryonePage", "{count} files are saved. They are in the folder {folder}.")
            self._tell(words.format(count=len(names), folder=names[0].parent))

    def _see_cover(self) -> None:
        self.print_wanted.emit(
            self._everyone.cover(self.place.id, self._paper, can_speak=self._can_speak()), PrintWish()
        )

    def _tell(self, words: str) -> None:
        self.stop_button.hide()
        self.notice.say(words)
        self.said.emit(words)

    # Who has had theirs, and who reads aloud

    def _fill_names(self) -> None:
        for part in (self._handed_title, self._handed_hint, self._handed):
            part.setVisible(bool(self._copies))
        with self.refilled(self._names):
            for copy in self._copies:
                button = ToggleButton(copy.person.short_name)
                button.setObjectName(f"handed_{copy.person.id}")
                button.setChecked(copy.handed is not None)
                button.clicked.connect(lambda on, person=copy.person.id: self._hand(person, on))
                self._names.addWidget(button)
            left = [copy.person.id for copy in self._copies if copy.handed is None]
            if len(left) > 1:
                every = Button(translate("PrintEveryonePage", "Everybody has had theirs"), "agree")
                every.setObjectName("handed_all")
                every.clicked.connect(
                    lambda _on=False: self._everyone.hand(self.place.id, left, self._paper),
                    Qt.ConnectionType.QueuedConnection,
                )
                self._names.addWidget(every)

    def _hand(self, person: int, on: bool) -> None:
        if on:
            self._everyone.hand(self.place.id, [person], self._paper)
        else:
            self._everyone.take_back(self.place.id, person, self._paper)

    def _can_speak(self) -> bool:
        """Say whether this computer can make a sound file of the paper. A letter with a name is read by a person."""
        return self._paper != "invitation" and not self.desk.speech.missing().startswith("aloud.no_voice")

    def _make_sound(self) -> None:
        if not self.sound.busy:
            self.sound.make(self._everyone.document(self.place.id, self._paper))

    def _make_job(self) -> None:
        what = self._everyone.aloud_job(self.place.id, self._copies)
        if what:
            job = self.desk.services.jobs.add({"what": what})
            self.go.emit(Place("job", job.id))
