"""Sends a finished PDF to a printer through the system's own dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRect, QSize
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

translate = QCoreApplication.translate

SHARPEST = 300  # dots an inch: finer than the eye, and a page of memory an old laptop has
BAND = 400  # of those dots, the height of what is drawn at a time


class PrinterRefused(Exception):
    """The printer did not take the paper: it is switched off, out of paper, or not there."""


def ask_and_print(pdf: bytes, title: str, parent: QWidget) -> bool:
    """Show the system's print dialog and print. False when the person changed their mind. Raises PrinterRefused."""
    printer = choose_printer(title, parent)
    if printer is None:
        return False
    draw_on(printer, pdf)
    return True


def choose_printer(title: str, parent: QWidget) -> QPrinter | None:
    """Show the system's print dialog and return the printer, or None when the person changed their mind."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(translate("PrintOut", "Print this paper"))
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def draw_on(printer: QPrinter, pdf: bytes) -> int:
    """Draw the pages that were asked for on a printer, and return how many. Raises PrinterRefused."""
    from PySide6.QtPdf import QPdfDocument

    printer.setFullPage(True)
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    first = max(1, printer.fromPage())
    last = min(printer.toPage() or document.pageCount(), document.pageCount())
    times = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterRefused
    try:
        sheets = [page for _copy in range(times) for page in range(first - 1, last)]
        for number, page in enumerate(sheets):
            if number and not printer.newPage():
                raise PrinterRefused
            draw_page(document, page, painter, printer.resolution())
    finally:
        painter.end()
        document.close()
    return len(sheets)


def draw_page(document: QPdfDocument, page: int, painter: QPainter, resolution: int) -> None:
    """Draw one page, a band after another: a whole one of `SHARPEST` takes 70 MB, which an old laptop may not have.

    `resolution` is in dots an inch of what is painted on.
    """
    from PySide6.QtPdf import QPdfDocumentRenderOptions

    points = document.pagePointSize(page)
    dots = min(resolution, SHARPEST)
    across, down = round(points.width() * dots / 72), round(points.height() * dots / 72)
    for top in range(0, down, BAND):
        size = QSize(across, min(BAND, down - top))
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(QSize(across, down))
        # Qt takes a rectangle's last dot for its end, and would draw a little too small: so one dot more.
        options.setScaledClipRect(QRect(0, top, size.width() + 1, size.height() + 1))
        image = document.render(page, size, options)
        # Whole dots of the printer, so that no line shows between two bands.
        begins, ends, width = (round(one * resolution / dots) for one in (top, top + size.height(), across))
        painter.drawImage(QRect(0, begins, width, ends - begins), image)
