"""Tries the main job from start to end in a folder that goes away, and says each step.

New club, person, meeting, points, minutes as PDF, copy, close, reopen, copy brought back: what a club relies on.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from coprod_desktop.app import ComputerClock, LatePrinter, serve
from coprod_desktop.command_line import tell
from coprod_desktop.domain.document import PrintWish
from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.services.all import Services
from coprod_desktop.storage.club_file import OpenBook, create_book, open_book
from coprod_desktop.storage.copies import CopyMade, make_copy_in, restore_copy
from coprod_desktop.storage.keys import keys_path, read_keys

NAME = "Zoë Łukasz Ó Briain"
POINTS = (("told", "The hall is free on Wednesday."), ("decided", "We will have a party."), ("job", "Book the hall."))


class NotRight(Exception):
    """A step did not do what it promises."""


@dataclass(slots=True)
class Try:
    """One run through the main job. Each method is one step, and hands on what the next one needs."""

    folder: Path
    clock: ComputerClock = field(default_factory=ComputerClock)
    opened: OpenBook | None = None
    copy: CopyMade | None = None
    meeting: Meeting | None = None
    person: int = 0
    window: object = None  # Qt's, kept while the run goes on

    @property
    def path(self) -> Path:
        """Where the book of this run is."""
        return self.folder / "club.book"

    @property
    def book(self) -> OpenBook:
        """The open book. Raises NotRight when none is open."""
        if self.opened is None:
            raise NotRight("no book is open")
        return self.opened

    @property
    def services(self) -> Services:
        """What people can do with the open book."""
        return serve(self.book.store, self.clock, lambda _changes: None)

    @property
    def held(self) -> Meeting:
        """The meeting of this run. Raises NotRight when there is none."""
        if self.meeting is None:
            raise NotRight("there is no meeting")
        return self.meeting

    def find_letters(self) -> None:
        """Find every font of the screen, and what the window needs from the computer."""
        from coprod_desktop.running.program import make_application
        from coprod_desktop.ui.theme.looks import FONTS, font_files

        for name, (_family, _package, files) in FONTS.items():
            _must(len(font_files(name)) == len(files), f"the letters of {name} are not there")
        if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        self.window = make_application()

    def start_club(self) -> None:
        """Make a book and start a club in it."""
        self.opened = create_book(self.path, now=self.clock.now)
        self.services.club.start("The Try-out Club")

    def add_person(self) -> None:
        """Add a person by name alone."""
        self.person = self.services.people.add({"name": NAME}).id

    def plan_meeting(self) -> None:
        """Plan a meeting for today."""
        self.meeting = self.services.meetings.plan("club", self.clock.today())

    def write_points(self) -> None:
        """Write three points: something told, a decision and a job."""
        for kind, words in POINTS:
            self.services.minutes.add_point(self.held.id, words, kind=kind)

    def print_minutes(self) -> None:
        """Print the minutes as PDF, at 16 and at 28 point."""
        document = self.services.minutes.document(self.held.id)
        printer = LatePrinter(self.book.store.photo)
        for size in (16, 28):
            printed = printer.print_document(document, PrintWish(size=size))
            _must(printed.pdf.startswith(b"%PDF") and printed.pages > 0, "the PDF is not a PDF")
            (self.folder / f"minutes-{size}.pdf").write_bytes(printed.pdf)

    def undo_and_redo(self) -> None:
        """Take a step back and forth."""
        book = self.services.book
        before = len(self.services.minutes.topics(self.held.id))
        _must(book.undo() is not None and book.redo() is not None, "a step could not be undone and done again")
        _must(len(self.services.minutes.topics(self.held.id)) == before, "something was lost by undo")

    def make_copy(self) -> None:
        """Make a copy that has been read back."""
        self.copy = make_copy_in(self.book, self.folder / "copies")

    def reopen(self) -> None:
        """Close the book, open it again, and find everything in it."""
        self.close()
        self.opened = open_book(self.path, now=self.clock.now)
        self._everything_is_there()

    def bring_back(self) -> None:
        """Bring the copy back in another place, and find everything in it."""
        if self.copy is None:
            raise NotRight("there is no copy")
        self.close()
        other = self.folder / "brought back" / "club.book"
        other.parent.mkdir()
        restore_copy(self.copy.path, other, read_keys(keys_path(self.path)).laptop_key())
        self.opened = open_book(other, now=self.clock.now)
        self._everything_is_there()

    def close(self) -> None:
        """Close the book, if it is open."""
        if self.opened is not None:
            self.opened.close()
            self.opened = None

    def _everything_is_there(self) -> None:
        services = self.services
        _must(services.club.club().name == "The Try-out Club", "the club's name is not there")
        person = services.people.get(self.person)
        _must(person is not None and person.name == NAME, "the person is not there")
        words = [one.point.words for topic in services.minutes.topics(self.held.id) for one in topic.points]
        _must(all(any(wanted in one for one in words) for _kind, wanted in POINTS), "a point is not there")
        _must(bool(services.finding.find("party")), "the decision is not found")


def _must(right: bool, words: str) -> None:
    if not right:
        raise NotRight(words)


def self_test() -> int:
    """Take every step, say how each went, and return 0 when all went well, else 1."""
    with tempfile.TemporaryDirectory(prefix="our-club-book-") as folder:
        run = Try(Path(folder))
        steps: tuple[tuple[str, Callable[[], None]], ...] = (
            ("Find the letters and the screen", run.find_letters),
            ("Start a club", run.start_club),
            ("Add a person", run.add_person),
            ("Plan a meeting", run.plan_meeting),
            ("Write points", run.write_points),
            ("Undo and do again", run.undo_and_redo),
            ("Print the minutes", run.print_minutes),
            ("Make a copy", run.make_copy),
            ("Close and open again", run.reopen),
            ("Bring the copy back", run.bring_back),
        )
        try:
            for words, step in steps:
                step()
                tell(f"{words}: done")
        except Exception as failure:  # whatever it is, the step has failed and is named
            tell(f"{words}: NOT RIGHT. {type(failure).__name__}: {failure}")
            return 1
        finally:
            run.close()
    tell("Everything works.")
    return 0
