"""Print for everyone: each person's own copy, how much paper it takes, and who has had theirs."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.document import Document, Printed, PrintWish
from coprod_desktop.domain.records import Changes
from coprod_desktop.domain.values import dataclass
from coprod_desktop.services.all import Services
from coprod_desktop.services.everyone import PAPERS, Batch, Copy
from coprod_desktop.services.meeting_base import MeetingVerbs
from coprod_desktop.services.pen import file_name
from coprod_desktop.ui.parts.buttons import Button, ButtonRow, MainButton, ToggleButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.examples import Examples, a_written_meeting, of_record
from coprod_desktop.ui.parts.laying_out import LayingOut
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.more import MoreParts
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.print_run import Stack
from coprod_desktop.ui.parts.printing import Printing
from coprod_desktop.ui.parts.saving import Saving
from coprod_desktop.ui.parts.sound_maker import SoundMaker
from coprod_desktop.ui.parts.unprinted import UnprintedNotice
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.wording.lists import together

translate = QCoreApplication.translate

NAMES = 40  # shown at once, and brought by each press
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
        self._batches: list[Batch] = []  # what is being laid out, or was
        self._cover_page: Document | None = None
        self._cover: Printed | None = None
        self._then: Callable[[], None] | None = None  # what was pressed before the papers were ready
        self._of = Text()
        self._make_notices()
        self.laying_out = LayingOut(desk)
        self.laying_out.laid_out.connect(self._is_laid_out)
        self.printing = Printing()
        self.saving = Saving(desk)
        self.saving.saved.connect(self._is_saved)
        self.sound = SoundMaker(desk)
        for teller in (self.printing, self.saving, self.sound):
            teller.told.connect(self._tell)
        self.unprinted = UnprintedNotice()
        self.total = Text()
        self.total.setObjectName("paper_total")
        self._cards = QWidget()
        self._cards_down = column(self._cards, spacing=12)
        self._handed_title = Heading(translate("PrintEveryonePage", "Who has had theirs?"), 2)
        self._handed_hint = Text(translate("PrintEveryonePage", "Press a name when you have given them their copy."))
        self._handed = QWidget()
        self._handed_down = column(self._handed, spacing=12)
        self._names_shown = 0
        for part in (
            self._which_paper(), self._of, self.notice, self.printing, self.laying_out, self.saving, self.sound,
            self.unprinted, self.listen, self.aloud, self.total, self._cards, self._handed_title, self._handed_hint,
            self._handed,
        ):  # fmt: skip
            self.body.addWidget(part)
        self._make_main_buttons()

    def _which_paper(self) -> ButtonRow:
        """Return the choice of the paper."""
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
        return which

    def _make_notices(self) -> None:
        self.notice = Notice(picture="printer")
        self.notice.setObjectName("everyone_notice")
        self.notice.hide()
        self.the_rest = Button(translate("PrintEveryonePage", "Make the others ready"))
        self.the_rest.setObjectName("make_the_rest")
        self.the_rest.clicked.connect(lambda _on=False: self._lay_out())
        self.notice.add_button(self.the_rest)
        self.the_rest.hide()
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

    def _make_main_buttons(self) -> None:
        self.print_button = MainButton(translate("PrintEveryonePage", "Print all of it"), "printer")
        self.print_button.setObjectName("print_all")
        self.print_button.clicked.connect(lambda _on=False: self._when_ready(self._print))
        self.save_button = Button(translate("PrintEveryonePage", "Save all of it as PDF"))
        self.save_button.setObjectName("save_all")
        self.save_button.clicked.connect(lambda _on=False: self._when_ready(self._save))
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
        if place.id != self.place.id:
            self._names_shown = 0
        super().open(place)
        if place.extra in PAPERS:
            self._paper = place.extra
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
        """Stop what is being made ready. Printing and saving go on when another page is shown."""
        if self._then != self._save:
            self._then = None
            self.laying_out.forget()
        self.sound.end()

    # What there is to print

    def _choose(self, paper: str) -> None:
        self.notice.hide()
        self.open(Place(self.key, self.place.id, paper))

    def _lay_out(self) -> None:
        """Have every copy laid out. The names are there at once, the papers when they are ready."""
        everyone, place = self._everyone, self.place
        shown = (self._cover_page, self._batches)
        self._batches = everyone.batches(place.id, self._paper)
        self._cover_page = everyone.cover(place.id, self._paper, can_speak=self._can_speak())
        if shown != (self._cover_page, self._batches):
            self._ready, self._cover = [], None
            self._fill_cards()
        self._read()
        papers = [(one.document, one.wish) for one in self._batches]
        self.laying_out.want([(self._cover_page, PrintWish()), *papers])

    def _is_laid_out(self, done: list[Printed]) -> None:
        then, self._then = self._then, None
        self._cover = done[0] if done else None
        self._ready = [_Ready(batch, printed) for batch, printed in zip(self._batches, done[1:], strict=False)]
        self._fill_cards()
        self.unprinted.tell(self._say, ((one.batch.document, one.printed.missing) for one in self._ready))
        self.total.setText(self._total_words())
        if not self._all_ready:
            words = translate("PrintEveryonePage", "Stopped. {count} of {all} papers are ready to print.")
            self._tell(words.format(count=len(self._ready), all=len(self._batches)), rest=True)
            return
        if then is not None or not self.the_rest.isHidden():  # what it says is over
            self.notice.hide()
        if then is not None:
            then()

    @property
    def _all_ready(self) -> bool:
        return self._cover is not None and len(self._ready) == len(self._batches)

    def _when_ready(self, action: Callable[[], None]) -> None:
        """Do what was pressed once the papers are ready, which is nearly always now. After Stop, with what there is."""
        if self.laying_out.busy:
            self._then = action
            self._tell(translate("PrintEveryonePage", "The papers are not ready yet. This goes on by itself."))
        else:
            action()

    def _fill_cards(self) -> None:
        with self.refilled(self._cards_down):
            for number, one in enumerate(self._ready):
                self._cards_down.addWidget(self._card(number, one))

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

    def _name(self, one: _Ready) -> str:
        """Say how copies look, or what a paper is that is nobody's own. A long one is not called easy read (P12)."""
        batch = one.batch
        return self._everyone.format_name(batch.wish, one.printed.pages) if batch.people else batch.name

    def _card(self, number: int, one: _Ready) -> Card:
        name = self._name(one)
        names = together(self._say, (person.short_name for person in one.batch.people), at_most=8)
        many, pages = len(one.batch.people), one.printed.pages
        if one.batch.copies == 1 and many > 1:
            words = translate("PrintEveryonePage", "{pages} pages for {people} people.")
        else:
            words = translate("PrintEveryonePage", "{pages} pages each. {people} copies.")
        if many <= 1:
            words = translate("PrintEveryonePage", "{pages} pages. 1 copy.")
        lines = (names or self.desk.services.papers.line("sign_in"), words.format(pages=pages, people=many))
        picture = "easy_read" if one.batch.wish.pictures else "plain_print"
        card = Card(picture, name, lines, level=2)
        look = Button(translate("PrintEveryonePage", "See this paper"))
        look.setObjectName(f"see_{number}")
        heard = name if names else lines[0]  # the sheet for names may be of the same format as somebody's copy
        look.setAccessibleName(translate("PrintEveryonePage", "See this paper: {name}").format(name=heard))
        look.clicked.connect(lambda _on=False: self.print_wanted.emit(one.batch.document, one.batch.wish))
        card.add_button(look)
        return card

    def _total_words(self) -> str:
        if not self._copies:
            return translate("PrintEveryonePage", "Nobody is invited yet.")
        if self._cover is None:
            return translate("PrintEveryonePage", "The papers will be ready soon.")
        pages = sum(one.pages for one in self._ready) + self._cover.pages
        sheets = sum(one.sheets_both_sides for one in self._ready) + ceil(self._cover.pages / 2)
        words = translate(
            "PrintEveryonePage", "All of it is {pages} pages. On both sides, that is {sheets} sheets of paper."
        )
        return words.format(pages=pages, sheets=sheets)

    # Printing and saving

    def _print(self) -> None:
        if not self._copies or self._cover is None:
            self._tell(self._total_words())
            return
        stacks = [Stack(self._cover.pdf), *(Stack(one.printed.pdf, one.batch.copies) for one in self._ready)]
        done = translate("PrintEveryonePage", "All pages are on their way to the printer. Give out the copies now.")
        self.notice.hide()
        self.printing.ask(self.title(), stacks, done)

    def _save(self) -> None:
        if self._cover is None or self._cover_page is None:
            self._tell(self._total_words())
        elif not self.saving.busy:
            papers = [
                (f"{file_name(one.batch.document)}, {self._name(one)}.pdf", one.printed.pdf) for one in self._ready
            ]
            self.saving.save([(f"{file_name(self._cover_page)}.pdf", self._cover.pdf), *papers])

    def _is_saved(self, paths: list[Path]) -> None:
        words = translate("PrintEveryonePage", "{count} files are saved. They are in the folder {folder}.")
        self._tell(words.format(count=len(paths), folder=paths[0].parent))

    def _see_cover(self) -> None:
        if self._cover_page is not None:
            self.print_wanted.emit(self._cover_page, PrintWish())

    def _tell(self, words: str, *, rest: bool = False) -> None:
        self.the_rest.setVisible(rest)
        self.notice.say(words)
        self.said.emit(words)

    # Who has had theirs, and who reads aloud

    def _fill_names(self) -> None:
        for part in (self._handed_title, self._handed_hint, self._handed):
            part.setVisible(bool(self._copies))
        with self.refilled(self._handed_down):
            names = MoreParts(self._handed_title.text(), "handed", first=NAMES, more=NAMES)
            names.show_parts(len(self._copies), self._name_button, shown=self._names_shown)
            names.more_shown.connect(self._note_names)
            self._handed_down.addWidget(names)
            left = [copy.person.id for copy in self._copies if copy.handed is None]
            if len(left) > 1:
                every = Button(translate("PrintEveryonePage", "Everybody has had theirs"), "agree")
                every.setObjectName("handed_all")
                every.clicked.connect(
                    lambda _on=False: self._everyone.hand(self.place.id, left, self._paper),
                    Qt.ConnectionType.QueuedConnection,
                )
                self._handed_down.addWidget(every)

    def _name_button(self, number: int) -> ToggleButton:
        copy = self._copies[number]
        button = ToggleButton(copy.person.short_name)
        button.setObjectName(f"handed_{copy.person.id}")
        button.setChecked(copy.handed is not None)
        button.clicked.connect(lambda on, person=copy.person.id: self._hand(person, on))
        return button

    def _note_names(self, shown: int) -> None:
        """Show as many names again after one of them is pressed."""
        self._names_shown = shown

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
