"""The page beside the typing: asking for it never waits, and only the newest wish is printed."""

from __future__ import annotations

import gc
import threading
import time

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coprod_desktop.domain.copies import Watch
from coprod_desktop.domain.document import Document, Faces, Picture, Printed, PrintWish
from coprod_desktop.ui.parts.meeting.page_printer import PagePrinter
from tests.waiting import for_a_moment


class SlowPrinter:
    """A printer that waits until it is let go, and notes what it printed."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.titles: list[str] = []

    def print_document(self, document: Document, wish: PrintWish, watch: Watch | None = None) -> Printed:
        self.go_on.wait(5)
        self.titles.append(document.title)
        return Printed(document.title.encode(), 1)


def no_photo(_id: int) -> bytes:
    return b""


def sheet(title: str) -> Document:
    return Document(title=title, club="", date="", blocks=())


def test_only_the_first_and_the_newest_are_printed(qtbot: QtBot) -> None:
    printer = SlowPrinter()
    pages = PagePrinter(printer, no_photo)
    shown: list[bytes] = []
    pages.printed.connect(lambda printed: shown.append(printed.pdf))
    before = time.perf_counter()
    pages.want(sheet("a"), PrintWish())
    qtbot.waitUntil(lambda: pages._work is not None, timeout=1000)
    for letter in "bcdefgh":
        pages.want(sheet(letter), PrintWish())
    assert time.perf_counter() - before < 1
    assert pages.busy
    printer.go_on.set()
    qtbot.waitUntil(lambda: not pages.busy, timeout=3000)
    assert printer.titles == ["a", "h"]
    assert shown == [b"a", b"h"]
    pages.stop()


def test_stopping_throws_away_what_waits(qtbot: QtBot) -> None:
    printer = SlowPrinter()
    pages = PagePrinter(printer, no_photo)
    shown: list[bytes] = []
    pages.printed.connect(lambda printed: shown.append(printed.pdf))
    pages.want(sheet("a"), PrintWish())
    qtbot.waitUntil(lambda: pages._work is not None, timeout=1000)
    pages.want(sheet("b"), PrintWish())
    printer.go_on.set()
    pages.stop()
    for_a_moment()
    assert shown == []
    assert printer.titles == ["a"]
    assert not pages.busy


def test_a_fault_of_the_printer_is_not_swallowed(qtbot: QtBot) -> None:
    class Broken:
        def print_document(self, document: Document, wish: PrintWish, watch: Watch | None = None) -> Printed:
            raise ZeroDivisionError

    pages = PagePrinter(Broken(), no_photo)
    with qtbot.captureExceptions() as faults:
        pages.want(sheet("a"), PrintWish())
        qtbot.waitUntil(lambda: bool(faults), timeout=3000)
    assert faults[0][0] is ZeroDivisionError
    assert not pages.busy
    pages.stop()


def test_photos_are_read_before_and_never_on_the_other_thread(qtbot: QtBot) -> None:
    """The book's connection belongs to the window's thread; a photo is read from it once."""
    read: list[tuple[int, bool]] = []

    def photo(number: int) -> bytes:
        read.append((number, threading.current_thread() is threading.main_thread()))
        return b"jpeg"

    class Carried:
        def print_document(self, document: Document, wish: PrintWish, watch: Watch | None = None) -> Printed:
            return Printed(repr(document.drawings).encode(), 1)

    pages = PagePrinter(Carried(), photo)
    shown: list[bytes] = []
    pages.printed.connect(lambda printed: shown.append(printed.pdf))
    faces = Faces(people=((Picture("photo:7", "Ann"), "Ann", ""), (Picture("tea", "tea"), "Bob", "")))
    for count in (1, 2):
        pages.want(Document(title="a", club="", date="", blocks=(faces,)), PrintWish())
        qtbot.waitUntil(lambda count=count: len(shown) == count, timeout=3000)
    assert shown == [b"(('photo:7', b'jpeg'),)"] * 2
    assert read == [(7, True)]
    pages.stop()


def test_a_page_may_go_while_it_is_being_printed(qtbot: QtBot) -> None:
    printer = SlowPrinter()
    page = QWidget()
    pages = PagePrinter(printer, no_photo, page)
    shown: list[object] = []
    pages.printed.connect(shown.append)
    pages.want(sheet("a"), PrintWish())
    qtbot.waitUntil(lambda: pages._work is not None, timeout=1000)
    page.deleteLater()
    with qtbot.waitSignal(page.destroyed, timeout=1000):
        pass
    assert not gc.isenabled()
    printer.go_on.set()
    qtbot.waitUntil(gc.isenabled, timeout=3000)  # it is done, and nobody was told
    assert printer.titles == ["a"]
    assert shown == []
