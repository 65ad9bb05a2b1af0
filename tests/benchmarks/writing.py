"""The memory that a meeting takes which is written and printed: the second half of line 3.

`memory` starts the program as a double click does, in a process of its own. There a meeting of about four pages is
written with the keys, its page beside it, and every sheet of it is sent to a printer that is a file.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from coprod_desktop.system.folders import PROGRAM as PROGRAM_NAME
from tests.benchmarks.measure import Line
from tests.benchmarks.starting import BARE, PROGRAM, measure

if TYPE_CHECKING:
    from coprod_desktop.app import OpenClub

SIZE = (1366, 768)
MOST = 2.5  # times what a bare window has
POINTS = 18  # about four pages
LETTERS = "We all go to the sea by bus on a Friday. "
ROUNDS = 3
PATIENCE = 120.0  # seconds, on a computer that others use too


def write_and_print(club: OpenClub) -> None:
    """Write a meeting with the keys until its page stands beside it, and print it. For a process of its own."""
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QPlainTextEdit, QWidget

    from coprod_desktop.ui.parts.page import Place
    from coprod_desktop.ui.parts.print_run import PrintRun, Stack

    services, window = club.services, club.window
    window.showNormal()
    window.resize(*SIZE)  # so that the page stands beside the words, as on most laptops
    meeting = services.meetings.plan("club", "today")
    words = "told us about the trip to the sea. It costs"
    points = [services.minutes.add_point(meeting.id, f"Person {n} {words} £{n}.") for n in range(POINTS)]
    services.meetings.hold(meeting.id)
    window.go(Place("meeting", meeting.id, f"minutes:{points[-1].id}"))
    page = window.page
    if page is None:
        raise AssertionError("there is no page")
    box, paper = page.findChild(QPlainTextEdit, "point_words"), page.findChild(QWidget, "paper")
    sheet = page.findChild(QWidget, "paper_sheet")
    for letter in LETTERS:
        QTest.keyClick(box, letter)
        QTest.qWait(20)
    wait_until(lambda: bool(paper.is_drawn) and sheet.isVisible() and not sheet.image.isNull())
    window.go(Place("paper", meeting.id))
    shown = window.page
    # The paper as the button "Print this paper" prints it.
    wait_until(lambda: shown._printed is not None and not shown.view._sheet.image.isNull())  # type: ignore[union-attr]
    with tempfile.TemporaryDirectory() as folder:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFileName(str(Path(folder) / "printed.pdf"))
        run = PrintRun(printer, [Stack(shown._printed.pdf)])  # type: ignore[union-attr]
        over: list[bool] = []
        run.finished.connect(lambda: over.append(True))
        run.start()
        wait_until(lambda: bool(over))
    if run.pages < 3:
        raise AssertionError(f"only {run.pages} sheets were printed")


def wait_until(done: Callable[[], bool]) -> None:
    """Let the window go on until something is done. Raises TimeoutError."""
    from PySide6.QtTest import QTest

    ends = time.monotonic() + PATIENCE
    while not done():
        QTest.qWait(20)
        if time.monotonic() > ends:
            raise TimeoutError


def and_end(club: OpenClub, ready: Callable[[], None]) -> None:
    """Do it and say `ready`, or end the process with what went wrong."""
    try:
        write_and_print(club)
    except BaseException:  # Qt would print it and go on for ever
        traceback.print_exc()
        os._exit(1)
    ready()


def lines(book: Path) -> list[Line]:
    """Measure the most memory of that process beside a bare window's."""
    then = "QTimer.singleShot(0, lambda: and_end(self.club, ready))"
    program = PROGRAM.replace("QTimer.singleShot(0, ready)", f"from tests.benchmarks.writing import and_end; {then}")
    with tempfile.TemporaryDirectory() as folder:
        cache, home = str(Path(folder) / "compiled"), Path(folder) / "home"
        shutil.copytree(book.parent, home / PROGRAM_NAME)
        pairs = [(measure(program, cache, home)[2], measure(BARE, cache, home)[2]) for _ in range(ROUNDS + 1)][1:]
    ours, bare = median(one for one, _other in pairs), median(other for _one, other in pairs)
    what = "its memory after a meeting was written and printed"
    return [Line("3", what, ours / bare, MOST, beside=f"{ours:.0f} MB, floor {bare:.0f} MB")]
