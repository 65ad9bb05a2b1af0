"""How long the window hears nothing while a book of minutes and eighty letters are laid out and printed: line 18."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from coprod_desktop.app import OpenClub
from coprod_desktop.domain.document import Document, Printed, PrintWish
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.running.program import make_application
from coprod_desktop.running.starting import painted
from coprod_desktop.ui.parts.laying_out import LayingOut
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.parts.print_run import PrintRun, Stack
from coprod_desktop.ui.theme.looks import Looks
from tests.benchmarks.holding_up import quiet
from tests.benchmarks.measure import Line
from tests.benchmarks.printing_speed import minutes
from tests.benchmarks.showing import Stalls, let_go, opened_window, settled, until

MOST = 50.0  # milliseconds
A_BOOK = 392  # points of about a hundred pages
INVITED = 80
PRINTED_PAGES = 12
PATIENCE = 120.0  # seconds


def lines(book: Path, folder: Path) -> list[Line]:
    """Measure everything."""
    app = QApplication.instance() or make_application([])
    if not isinstance(app, QApplication):
        raise TypeError(type(app))
    club = opened_window(book, Looks(app, theme="light"))
    painted()  # as the program does when its first page is painted
    show(club, minutes(14))  # whatever prints is loaded
    beside = f"nothing done: {quiet(3):.0f} ms"
    long = minutes(A_BOOK)
    laying = stall(lambda: show(club, long))
    people = tuple(one.id for one in club.services.book.store.some(PEOPLE, limit=INVITED))
    meeting = club.services.meetings.plan("club", "tomorrow", invited=people)
    everyone(club, meeting.id)
    club.window.go(Place("today"))
    settled()
    letters = stall(lambda: everyone(club, meeting.id))
    paper = club.desk.printer.print_document(minutes(14), PrintWish())
    printer = into_file(folder / "printed.pdf")
    printing = stall(lambda: send(paper, printer))
    club.close()
    let_go(club.window)
    return [
        Line("18", "stall: a book of 100 pages is laid out and shown", laying, MOST, "ms", beside),
        Line("18", f"stall: {len(people)} letters are laid out", letters, MOST, "ms", beside),
        Line("18", f"stall: {PRINTED_PAGES} pages go to a printer", printing, MOST, "ms", beside),
    ]


def stall(job: Callable[[], None]) -> float:
    """Return the longest time the window hears nothing while `job` runs, in milliseconds."""
    settled()
    stalls = Stalls()
    with stalls.watched():
        job()
    return stalls.longest


def show(club: OpenClub, document: Document) -> None:
    """Show a document as paper, until it is there."""
    club.window.paper(document, PrintWish())
    wait(club)


def everyone(club: OpenClub, meeting_id: int) -> None:
    """Show everybody's letters, until they are all there."""
    club.window.go(Place("print_everyone", meeting_id, "invitation"))
    wait(club)


def wait(club: OpenClub) -> None:
    """Wait until every paper of the page is laid out."""
    page = club.window.page
    if page is None:
        raise AssertionError("there is no page")
    laying_out = page.findChild(LayingOut)
    until(lambda: not laying_out.busy, PATIENCE)


def into_file(out: Path) -> QPrinter:
    """Return what the system's dialog gives before anything is printed: the usual printer, 1200 dots an inch."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    return printer


def send(paper: Printed, printer: QPrinter) -> None:
    """Print some copies of a paper, until all of them are printed."""
    run = PrintRun(printer, [Stack(paper.pdf, PRINTED_PAGES // paper.pages)])
    done: list[bool] = []
    run.finished.connect(lambda: done.append(True))
    run.start()
    until(lambda: bool(done), PATIENCE)
