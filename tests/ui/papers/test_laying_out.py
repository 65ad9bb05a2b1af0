"""Papers are laid out and saved while the window goes on: it says how far it is, stops, and keeps what is finished."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from coprod_desktop.app import LatePrinter, OpenClub
from coprod_desktop.domain.copies import Watch
from coprod_desktop.domain.document import Document, Printed, PrintWish, Words
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.ui.parts import printing
from coprod_desktop.ui.parts.page import Place
from tests.fakes import FakeFiles
from tests.hands import press, words
from tests.ui.conftest import Members
from tests.waiting import laid_out, settled, until

SECRET = Document("The key", "Tea", "", (Words(("Secret words.",)),), secret=True)
PAPER = Document("A list", "Tea", "", (Words(("One.", "Two.")),))


class HeldPrinter:
    """A real printer that waits before each paper until it is let go, unless it is told to stop."""

    def __init__(self) -> None:
        self._paper = LatePrinter(lambda _photo: b"")
        self._go = threading.Semaphore(0)
        self.begun: list[str] = []
        self.free = True

    def print_document(self, document: Document, wish: PrintWish, watch: Watch | None = None) -> Printed:
        assert threading.current_thread() is not threading.main_thread()
        self.begun.append(f"{document.title} {wish.size}")
        while not self.free and not self._go.acquire(timeout=0.005) and watch is not None and watch(0, 1):
            pass
        return self._paper.print_document(document, wish, watch)

    def let_go(self, papers: int = 1) -> None:
        self._go.release(papers)


class FullStick(FakeFiles):
    """A folder with room for so many files."""

    room = 99

    def keep_written(self, name: str, write: Callable[[BinaryIO], None]) -> Path:
        assert threading.current_thread() is not threading.main_thread()
        if len(list(self.folder.glob("*.pdf"))) >= self.room:
            raise StorageTrouble("disk_full")
        return super().keep_written(name, write)


@pytest.fixture
def printer() -> HeldPrinter:
    return HeldPrinter()


@pytest.fixture
def files(tmp_path: Path) -> FullStick:
    return FullStick(tmp_path)


@pytest.fixture(autouse=True)
def at_the_printer(printer: HeldPrinter, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The program's printer is the one that a test holds."""
    monkeypatch.setattr("coprod_desktop.app.LatePrinter", lambda *_sources: printer)
    yield
    printer.free = True


@pytest.fixture
def members() -> Members:
    sizes = (("Ann Baker", 16), ("Tunde Ola", 24), ("Joy Osei", 28))
    return tuple({"name": name, "telling": ("large_print",), "print_size": size} for name, size in sizes)


def test_a_paper_that_takes_long_is_told_and_can_be_stopped(club: OpenClub, printer: HeldPrinter) -> None:
    printer.free = False
    club.window.paper(PAPER, PrintWish())
    page = club.window.page
    assert not page.laying_out.isVisible()  # nothing flickers for a paper that is ready at once
    assert "The paper will be ready soon." in words(page)
    until(page.laying_out.isVisible)
    assert "The paper is being made ready." in words(page)
    press(page, "stop_button")
    laid_out()
    assert not page.laying_out.isVisible()
    assert "The paper was stopped. Print or save it to make it again." in words(page)
    assert page.view.pages == 0
    printer.free = True
    press(page, "save_pdf")
    settled()
    assert "Saved as A list" in words(page)
    assert page.view.pages == 1


def test_what_is_pressed_too_early_is_done_when_the_paper_is_ready(
    club: OpenClub, printer: HeldPrinter, files: FullStick
) -> None:
    printer.free = False
    club.window.paper(PAPER, PrintWish())
    page = club.window.page
    press(page, "save_pdf", wait=False)
    assert page.notice.words() == "The paper is not ready yet. This goes on by itself."
    assert not list(files.folder.glob("*.pdf"))
    printer.let_go()
    settled()
    assert [one.name for one in files.folder.glob("*.pdf")] == ["A list.pdf"]
    assert page.notice.words().startswith("Saved as")


def test_what_was_to_be_saved_is_saved_also_when_one_goes_on(
    club: OpenClub, printer: HeldPrinter, files: FullStick
) -> None:
    printer.free = False
    club.window.paper(PAPER, PrintWish())
    press(club.window.page, "save_pdf", wait=False)
    club.window.go(Place("today"))
    printer.free = True
    settled()
    assert [one.name for one in files.folder.glob("*.pdf")] == ["A list.pdf"]


def test_the_last_wish_wins_and_no_other_is_shown(club: OpenClub, printer: HeldPrinter) -> None:
    printer.free = False
    club.window.paper(PAPER, PrintWish())
    for size in (18, 20, 24):
        press(club.window.page, f"choice_size_{size}", wait=False)
    until(lambda: len(printer.begun) > 1)
    printer.free = True
    laid_out()
    assert printer.begun == ["A list 16", "A list 24"]
    assert "1 page." in words(club.window.page)


def test_a_paper_that_is_left_says_nothing_later_and_another_is_never_shown_in_its_place(
    club: OpenClub, printer: HeldPrinter
) -> None:
    club.window.paper(SECRET, PrintWish())
    laid_out()
    page = club.window.page
    assert page.view.pages == 1
    printer.free = False
    club.window.paper(PAPER, PrintWish())
    assert page.view.pages == 0  # nothing of the secret one is left
    said: list[str] = []
    page.said.connect(said.append)
    club.window.go(Place("today"))
    laid_out()
    assert said == []
    printer.free = True
    club.window.paper(PAPER, PrintWish())
    laid_out()
    assert page.view.pages == 1


def test_printing_for_everyone_says_how_many_are_ready_and_keeps_them_at_stop(
    club: OpenClub, printer: HeldPrinter, meeting: Meeting, files: FullStick
) -> None:
    printer.free = False
    club.window.go(Place("print_everyone", meeting.id, "minutes"))
    page = club.window.page
    assert page.total.text() == "The papers will be ready soon."
    assert "Ann Baker" in words(page)
    printer.let_go(3)  # the list of who gets what, and two of three sizes
    until(lambda: "The papers are being made ready: 3 of 4." in words(page))
    press(page, "stop_button")
    laid_out()
    assert page.notice.words() == "Stopped. 2 of 3 papers are ready to print."
    assert "Easy read, 24 point" in words(page)
    assert "Easy read, 28 point" not in words(page)
    press(page, "save_all")
    settled()
    assert len(list(files.folder.glob("*.pdf"))) == 3
    printer.free = True
    club.window.go(Place("print_everyone", meeting.id, "minutes"))
    laid_out()
    assert "Easy read, 28 point" in words(page)


def test_the_rest_is_made_ready_on_a_press(club: OpenClub, printer: HeldPrinter, meeting: Meeting) -> None:
    printer.free = False
    club.window.go(Place("print_everyone", meeting.id, "minutes"))
    page = club.window.page
    page.laying_out.stop()
    laid_out()
    assert page.notice.words() == "Stopped. 0 of 3 papers are ready to print."
    printer.free = True
    press(page, "make_the_rest")
    laid_out()
    assert page.total.text().startswith("All of it is")
    assert not page.notice.isVisible()


def test_a_press_on_print_waits_for_the_papers(
    club: OpenClub, printer: HeldPrinter, meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(printing, "choose_printer", lambda title, _parent: asked.append(title))
    printer.free = False
    club.window.go(Place("print_everyone", meeting.id, "minutes"))
    press(club.window.page, "print_all", wait=False)
    assert club.window.page.notice.words() == "The papers are not ready yet. This goes on by itself."
    assert asked == []
    printer.free = True
    laid_out()
    assert asked == ["Print for everyone"]


def test_a_full_disk_keeps_the_files_that_are_finished(club: OpenClub, meeting: Meeting, files: FullStick) -> None:
    files.room = 2
    club.window.go(Place("print_everyone", meeting.id, "minutes"))
    laid_out()
    press(club.window.page, "save_all")
    settled()
    told = club.window.page.notice.words()
    assert told.startswith("There is no room left on this computer")
    assert told.endswith("2 of 4 files are saved.")
    assert all(one.read_bytes().endswith(b"%%EOF\n") for one in files.folder.glob("*.pdf"))


def test_leaving_print_for_everyone_half_way_says_nothing_later(
    club: OpenClub, printer: HeldPrinter, meeting: Meeting
) -> None:
    printer.free = False
    club.window.go(Place("print_everyone", meeting.id, "minutes"))
    page = club.window.page
    said: list[str] = []
    page.said.connect(said.append)
    club.window.go(Place("today"))
    laid_out()
    assert said == []
    assert page.notice.isHidden()
