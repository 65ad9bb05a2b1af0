"""A page that is drawn on a printer in bands is the page that is drawn whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from coprod_desktop.domain.document import Document, PrintWish, Words
from coprod_desktop.printing.document_printer import DocumentPrinter
from coprod_desktop.printing.pictures import CataloguePictures
from coprod_desktop.ui.parts.print_out import BAND, SHARPEST, draw_page

SHEET = (2480, 3508)  # dots of A4 at 300 an inch


@pytest.fixture
def document(qtbot: QtBot) -> QPdfDocument:
    """A full page of words, opened. `qtbot` gives the fonts a program to live in."""
    assert qtbot is not None
    printer = DocumentPrinter(CataloguePictures(lambda _key: b"", lambda _photo: b""))
    words = Document("Bands", "Club", "today", tuple(Words((f"Line {number} of the page.",)) for number in range(30)))
    buffer = QBuffer()
    buffer.setData(QByteArray(printer.print_document(words, PrintWish()).pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    opened = QPdfDocument()
    buffer.setParent(opened)
    opened.load(buffer)
    return opened


def paper(width: int, height: int) -> QImage:
    """Return a white sheet."""
    sheet = QImage(width, height, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    return sheet


def in_bands(document: QPdfDocument, resolution: int) -> QImage:
    across, down = (one * resolution // 300 for one in SHEET)
    sheet = paper(across, down)
    painter = QPainter(sheet)
    draw_page(document, 0, painter, resolution)
    painter.end()
    return sheet


def whole(document: QPdfDocument, resolution: int) -> QImage:
    across, down = (one * resolution // 300 for one in SHEET)
    sheet = paper(across, down)
    painter = QPainter(sheet)
    dots = min(resolution, SHARPEST)
    image = document.render(0, QSize(SHEET[0] * dots // 300, SHEET[1] * dots // 300))
    painter.drawImage(sheet.rect(), image)
    painter.end()
    return sheet


def differing(one: QImage, other: QImage) -> int:
    """Return how many dots differ so much that somebody could see it."""
    pairs = zip(bytes(one.constBits())[1::4], bytes(other.constBits())[1::4], strict=True)
    return sum(abs(a - b) > 100 for a, b in pairs)


@pytest.mark.parametrize("resolution", [300, 150])
def test_bands_are_the_page(document: QPdfDocument, resolution: int) -> None:
    bands, page = in_bands(document, resolution), whole(document, resolution)
    assert page.height() > BAND
    black = sum(one < 100 for one in bytes(page.constBits())[1::4])
    assert black > 5_000
    assert differing(bands, page) < black / 100
