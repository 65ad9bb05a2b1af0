"""Sends a finished PDF to a printer through the system's own dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRectF, QSize
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

translate = QCoreApplication.translate

SHARPEST = 300  # dots an inch: finer than the eye, and a page of memory an old laptop has


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
            points = document.pagePointSize(page)
            dots = min(printer.resolution(), SHARPEST)
            image = document.render(page, QSize(round(points.width() * dots / 72), round(points.height() * dots / 72)))
            scale = printer.resolution() / 72
            painter.drawImage(QRectF(0, 0, points.width() * scale, points.height() * scale), image)
    finally:
        painter.end()
        document.close()
    return len(sheets)
