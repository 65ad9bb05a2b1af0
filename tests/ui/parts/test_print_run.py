"""Paper goes to a printer in strips: as sharp as a whole page, what was chosen in the dialog, and Stop at any time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pdfminer.high_level import extract_pages
from PIL import Image, ImageChops
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from coprod_desktop.app import LatePrinter
from coprod_desktop.domain.document import Document, NewPage, Picture, PictureRow, PrintWish, Words
from coprod_desktop.ui.parts.print_run import LEAST, PrintRun, Stack, strip

Chosen = Callable[..., QPrinter]


@pytest.fixture(scope="module")
def paper() -> bytes:
    """Three pages, the first with a picture."""
    row = PictureRow(Picture("bus", "a bus"), ("We all go by bus.",))
    blocks = (row, NewPage(), Words(("Two.",)), NewPage(), Words(("Three.",)))
    return LatePrinter(lambda _photo: b"").print_document(Document("Trip", "Tea", "", blocks), PrintWish()).pdf


@pytest.fixture
def chosen(tmp_path: Path) -> Chosen:
    """What the system's dialog brings: a printer that prints into a file, and what was chosen there."""

    def choose(first: int = 0, last: int = 0, copies: int = 1, dots: int = 96) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        printer.setResolution(dots)
        printer.setFromTo(first, last)
        printer.setCopyCount(copies)
        return printer

    return choose


def opened(pdf: bytes) -> tuple[QPdfDocument, QBuffer]:
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    return document, buffer


def drawn(document: QPdfDocument, size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.drawImage(0, 0, document.render(0, size))
    painter.end()
    return image


def far_apart(one: QImage, other: QImage) -> int:
    """Count the dots that differ by more than a shade."""
    return sum(ImageChops.difference(grey(one), grey(other)).histogram()[80:])


def grey(image: QImage) -> Image.Image:
    plain = image.convertToFormat(QImage.Format.Format_Grayscale8)
    size = (plain.width(), plain.height())
    return Image.frombytes("L", size, bytes(plain.constBits()), "raw", "L", plain.bytesPerLine())


@pytest.mark.parametrize("rows", [LEAST, 97])
def test_strips_together_are_the_very_page(qapp: object, paper: bytes, rows: int) -> None:
    document, _buffer = opened(paper)
    size = QSize(496, 702)
    image = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for top in range(0, size.height(), rows):
        painter.drawImage(0, top, strip(document, 0, size, top, min(rows, size.height() - top)))
    painter.end()
    assert far_apart(image, drawn(document, size)) == 0
    assert far_apart(image, drawn(document, QSize(498, 704)).copy(0, 0, 496, 702)) > 100  # the eye of this test
    document.close()


@pytest.mark.parametrize(
    ("first", "last", "copies", "pages"),
    [(0, 0, 1, 3), (2, 3, 1, 2), (2, 2, 1, 1), (1, 9, 1, 3), (0, 0, 2, 6), (3, 3, 2, 2)],
)
def test_the_pages_and_copies_that_were_chosen_come_out(
    qtbot: QtBot, tmp_path: Path, paper: bytes, chosen: Chosen, first: int, last: int, copies: int, pages: int
) -> None:
    run = PrintRun(chosen(first, last, copies), [Stack(paper)])
    assert run.pages == pages
    with qtbot.waitSignal(run.finished, timeout=20000):
        run.start()
    assert len(list(extract_pages(tmp_path / "printed.pdf"))) == pages


def test_what_comes_out_looks_like_the_paper(qtbot: QtBot, tmp_path: Path, paper: bytes, chosen: Chosen) -> None:
    run = PrintRun(chosen(dots=150), [Stack(paper)])
    with qtbot.waitSignal(run.finished, timeout=20000):
        run.start()
    ours, _kept = opened(paper)
    out, _also_kept = opened((tmp_path / "printed.pdf").read_bytes())
    size = QSize(298, 421)
    assert far_apart(drawn(out, size), drawn(ours, size)) < 400
    blank = QImage(size, QImage.Format.Format_RGB32)
    blank.fill(Qt.GlobalColor.white)
    assert far_apart(blank, drawn(ours, size)) > 900
    for one in (ours, out):
        one.close()


def test_stop_works_in_the_middle_of_a_page(qtbot: QtBot, paper: bytes, chosen: Chosen) -> None:
    run = PrintRun(chosen(dots=300), [Stack(paper, 30)])
    done: list[int] = []
    run.progress.connect(lambda pages, _of: done.append(pages))
    run.start()
    qtbot.waitUntil(lambda: run._row > 0, timeout=5000)
    with qtbot.waitSignal(run.stopped, timeout=1000):
        run.stop()
    assert len(done) < 3


def test_the_printer_begins_in_a_turn_of_its_own(qtbot: QtBot, paper: bytes, chosen: Chosen) -> None:
    """A printer takes as long to begin as two strips to print: a key pressed meanwhile waits for one of them only."""
    run = PrintRun(chosen(), [Stack(paper)])
    turns: list[tuple[bool, int]] = []
    go_on = run._go_on
    run._timer.timeout.disconnect()
    run._timer.timeout.connect(lambda: (go_on(), turns.append((run._painter.isActive(), run._row))))
    run.start()
    assert not run._painter.isActive()
    qtbot.waitUntil(lambda: len(turns) > 1, timeout=5000)
    run.stop()
    assert turns[0] == (True, 0)
    assert turns[1][1] > 0


def test_stop_before_the_printer_has_begun_prints_nothing(
    qtbot: QtBot, tmp_path: Path, paper: bytes, chosen: Chosen
) -> None:
    run = PrintRun(chosen(), [Stack(paper)])
    run.start()
    with qtbot.waitSignal(run.stopped, timeout=1000):
        run.stop()
    assert not (tmp_path / "printed.pdf").exists()
    assert not run._timer.isActive()
