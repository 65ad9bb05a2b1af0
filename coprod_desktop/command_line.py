"""What the program does without a window: prints to a file, and takes pictures of its own pages."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from coprod_desktop.app import (
    ComputerClock,
    LatePrinter,
    late_speech,
    open_sample,
    print_paper,
    printed_document,
    serve,
)
from coprod_desktop.domain.aloud import NoVoice
from coprod_desktop.domain.copies import never_stop
from coprod_desktop.domain.document import PrintWish
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.storage.club_file import OpenBook, open_book
from coprod_desktop.system.folders import folders_of_this_computer
from coprod_desktop.system.lasting import whole_file, write_whole
from coprod_desktop.wording.say import Say

if TYPE_CHECKING:
    from coprod_desktop.domain.document import Document
    from coprod_desktop.services.club_papers.service import PaperService


def tell(words: str) -> None:
    """Write one line at once."""
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


@contextmanager
def asked_book(club: Path | None, *, sample: bool) -> Iterator[OpenBook]:
    """Open the sample club in a folder that goes away again, the named book, or the one of this computer.

    Raises StorageTrouble.
    """
    if sample:
        with (
            tempfile.TemporaryDirectory() as folder,
            open_sample(Path(folder) / "sample.book", ComputerClock()) as opened,
        ):
            yield opened
    else:
        with open_book(club or folders_of_this_computer().book) as opened:
            yield opened


def print_to_file(what: str, out: Path, size: int, *, club: Path | None, sample: bool) -> int:
    """Print the newest minutes or the next agenda to `out`, and return the exit code."""

    def do() -> None:
        with asked_book(club, sample=sample) as opened:
            pdf = print_paper(opened.store, ComputerClock(), what, PrintWish(size=size))
        out.parent.mkdir(parents=True, exist_ok=True)
        write_whole(out, pdf)
        tell(f"Printed: {out}")

    return _done(do)


def print_to_sound(what: str, out: Path, *, club: Path | None, sample: bool) -> int:
    """Read the newest minutes or the next agenda aloud into the file `out`, and return the exit code."""

    def do() -> None:
        with asked_book(club, sample=sample) as opened:
            document = printed_document(opened.store, ComputerClock(), what)
        out.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(out) as file:
            _write_sound(document, file)
        tell(f"Printed: {out}")

    return _done(do)


def _done(do: Callable[[], None]) -> int:
    """Do something, and return the exit code: 0, or 1 when it could not be done, which is told in words."""
    say = Say()
    try:
        do()
    except StorageTrouble as trouble:
        tell(say(f"trouble.{trouble.code}.what"))
        tell(say(f"trouble.{trouble.code}.do"))
    except LookupError as lack:
        if isinstance(lack, KeyError | IndexError):  # which are faults of ours
            raise
        tell("There is no meeting to print yet.")
    except NoVoice as lack:
        tell(say(f"aloud.{lack.code}"))
    except OSError as error:
        tell(f"The file could not be written: {error}")
    else:
        return 0
    return 1


def _write_sound(document: Document, file: BinaryIO) -> None:
    """Write a document as speech, at the pace that this laptop is set to. Raises NoVoice."""
    from coprod_desktop.services.sound import lines_of, write_sound
    from coprod_desktop.system.settings import read_settings

    pace = read_settings(folders_of_this_computer().settings).pace
    write_sound(lines_of(document), late_speech(), Say(), pace, file, document.language)


def print_every_paper(out: Path, size: int, *, club: Path | None, sample: bool) -> int:
    """Print every paper into the folder `out` as PDF, text and web page, and return the exit code.

    A `size` of 0 prints each paper in its own size.
    """
    from coprod_desktop.printing.pictures import CataloguePictures
    from coprod_desktop.printing.plain import plain_text, web_page
    from coprod_desktop.services.printing_all import print_all
    from coprod_desktop.system.picture_files import svg_of

    def do() -> None:
        with asked_book(club, sample=sample) as opened:
            services = serve(opened.store, ComputerClock(), lambda _changes: None)
            papers, own = services.papers, services.book.pictures.drawing
            pictures = CataloguePictures(svg_of, opened.store.photo, own)
            printer = LatePrinter(opened.store.photo, own)
            out.mkdir(parents=True, exist_ok=True)
            for file in print_all(papers, printer, plain_text, lambda one: web_page(one, pictures), size):
                write_whole(out / file.name, file.content)
                tell(f"Printed: {out / file.name}")
            _every_sound(papers, out)

    return _done(do)


def _every_sound(papers: PaperService, out: Path) -> None:
    """Read the minutes aloud into the folder `out`. With no voice, say so: the papers are there."""
    from coprod_desktop.services.club_papers.service import NothingToPrint

    path = out / "minutes.wav"
    try:
        document = papers.make("minutes")
        with whole_file(path) as file:
            _write_sound(document, file)
    except NothingToPrint:
        return
    except NoVoice as lack:
        tell(f"No sound: {Say()(f'aloud.{lack.code}')}")
        return
    tell(f"Printed: {path}")


def bring_update(stick: Path, *, club: Path | None) -> int:
    """Bring a newer release from a stick, after a copy of the club's book if there is one. Return the exit code."""
    from coprod_desktop.domain.updates import UpdateRefused
    from coprod_desktop.storage.copies import make_copy_in
    from coprod_desktop.storage.vault import copies_folder
    from coprod_desktop.system.updates import updates_of_this_computer

    say = Say()
    folders = folders_of_this_computer()
    updates = updates_of_this_computer(folders)
    book = club or folders.book
    try:
        newer = updates.look(stick)
        if newer is None:
            tell(say("update.none"))
            return 1
        tell(say("update.offer", version=newer.release.version, new=newer.release.new))
        if book.exists():
            with open_book(book) as opened:
                tell(str(make_copy_in(opened, copies_folder(book)).path))
        updates.bring(newer, never_stop)
    except UpdateRefused as why:
        tell(say(f"update.refused.{why.code}"))
        return 1
    except StorageTrouble as trouble:
        tell(say(f"trouble.{trouble.code}.what"))
        tell(say("update.no_copy"))
        return 1
    tell(say("update.done", version=newer.release.version))
    return 0


def go_back() -> int:
    """Let the next start use the earlier release, and return the exit code."""
    from coprod_desktop.domain.updates import UpdateRefused
    from coprod_desktop.system.updates import updates_of_this_computer

    say = Say()
    try:
        tell(say("update.gone_back", version=updates_of_this_computer(folders_of_this_computer()).go_back()))
    except UpdateRefused as why:
        tell(say(f"update.refused.{why.code}"))
        return 1
    return 0


def take_pictures(out: Path, themes: list[str], sizes: list[int]) -> int:
    """Take a picture of every page of the sample club, and return the exit code."""
    from PySide6.QtCore import QCoreApplication

    from coprod_desktop.app import build
    from coprod_desktop.running.program import make_application
    from coprod_desktop.ui.shell.portraits import portraits, views
    from coprod_desktop.ui.shell.start_window import StartWindow
    from coprod_desktop.ui.theme.looks import THEME_NAMES, Looks
    from coprod_desktop.wording.dates import say_date

    if unknown := [one for one in themes if one not in THEME_NAMES]:
        tell(f"There is no theme called {unknown[0]}. There are: {', '.join(THEME_NAMES)}")
        return 2
    app = make_application()
    out.mkdir(parents=True, exist_ok=True)
    with asked_book(None, sample=True) as opened:
        looks = Looks(app)
        club = build(opened, looks)
        clock, say = club.desk.clock, Say(QCoreApplication.translate)
        start = StartWindow(looks, say, say_date(clock.today(), say))
        for path in portraits(views(club.window, start), themes or THEME_NAMES[:-1], sizes or (100, 150, 200), out):
            tell(f"  {path.name}")
        club.window.close()
    return 0
