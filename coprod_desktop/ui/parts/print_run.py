"""Prints a stack of papers strip by strip, so that the window goes on, says how far it is, and Stop works at once."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QPainter

from coprod_desktop.domain.values import dataclass
from coprod_desktop.ui.theme.paint import on_white

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

SHARPEST = 300  # dots an inch: finer than the eye, and a file that an old laptop can send to its printer
A_TURN = 0.008  # seconds that one strip should take, so that a key pressed meanwhile is seen at once
LEAST, FIRST, MOST = 16, 16, 96  # rows of dots in a strip: at least, at first, at most


@dataclass(frozen=True, slots=True)
class Stack:
    """One PDF and how many copies of it are wanted. Each copy is whole before the next one begins."""

    pdf: bytes
    copies: int = 1


class PrintRun(QObject):
    """Sends stacks to a printer as one print job: the pages and the copies that were chosen in its dialog.

    `progress` says how many pages are done and how many there are. Then comes one of `finished`, `stopped` and
    `refused` (the printer did not take the paper).
    """

    progress = Signal(int, int)
    finished = Signal()
    stopped = Signal()
    refused = Signal()

    def __init__(self, printer: QPrinter, stacks: Sequence[Stack], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printer = printer
        self._documents = [_open(stack.pdf, self) for stack in stacks]
        pages = [
            (self._documents[number], page)
            for number, stack in enumerate(stacks)
            for _copy in range(stack.copies)
            for page in range(self._documents[number].pageCount())
        ]
        chosen = pages[max(0, printer.fromPage() - 1) : printer.toPage() or None]
        self._pages = chosen * (1 if printer.supportsMultipleCopies() else max(1, printer.copyCount()))
        self._next = 0
        self._row = 0  # of the page that is being drawn
        self._rows = FIRST
        self._painter = QPainter()
        self._timer = QTimer(self)
        self._timer.setInterval(1)  # with 0, nothing else that waits for its time would have a turn
        self._timer.timeout.connect(self._go_on)

    @property
    def pages(self) -> int:
        """How many pages there are to print."""
        return len(self._pages)

    def start(self) -> None:
        """Begin. The signals come later, while the window stays awake."""
        self._printer.setFullPage(True)
        if self._pages:
            self._timer.start()
        else:
            QTimer.singleShot(0, self.finished.emit)

    def stop(self) -> None:
        """Stop at once. What is in the printer already comes out."""
        if self._timer.isActive():
            self._timer.stop()
            if self._painter.isActive():
                self._printer.abort()
                self._painter.end()
            self.stopped.emit()

    def _go_on(self) -> None:
        """Do one more bit: begin, which takes a printer as long as a strip or two, or print a strip."""
        if self._painter.isActive():
            self._print_strip()
        elif self._painter.begin(self._printer):
            self._painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # no smears round the letters
        else:
            self._timer.stop()
            self.refused.emit()

    def _print_strip(self) -> None:
        if self._row == 0 and self._next and not self._printer.newPage():
            self._timer.stop()
            self._painter.end()
            self.refused.emit()
            return
        document, page = self._pages[self._next]
        dots = min(self._printer.resolution(), SHARPEST)
        points = document.pagePointSize(page)
        whole = QSize(round(points.width() * dots / 72), round(points.height() * dots / 72))
        began = time.perf_counter()
        first = max(0, self._row - 1)  # a row of the strip before, so that no hairline of paper shows between them
        last = min(whole.height(), self._row + self._rows)
        scale = self._printer.resolution() / dots
        place = QRectF(0, first * scale, whole.width() * scale, (last - first) * scale)
        self._painter.drawImage(place, strip(document, page, whole, first, last - first))
        took = max(time.perf_counter() - began, 0.0001)
        self._rows = max(LEAST, min(MOST, 2 * self._rows, int(self._rows * A_TURN / took)))
        self._row = last
        if last == whole.height():
            self._page_done()

    def _page_done(self) -> None:
        self._row = 0
        self._next += 1
        self.progress.emit(self._next, len(self._pages))
        if self._next == len(self._pages) and self._timer.isActive():
            self._timer.stop()
            (self.finished if self._painter.end() else self.refused).emit()


def strip(document: QPdfDocument, page: int, whole: QSize, top: int, rows: int) -> QImage:
    """Return some rows of dots of a page, on white, as they stand in the page drawn `whole`."""
    from PySide6.QtPdf import QPdfDocumentRenderOptions

    options = QPdfDocumentRenderOptions()
    options.setScaledSize(whole)
    # One more each way: Qt takes the last row and column of the part, not its size, to tell how far to enlarge it.
    options.setScaledClipRect(QRect(0, top, whole.width() + 1, rows + 1))
    return on_white(document.render(page, QSize(whole.width(), rows), options))


def _open(pdf: bytes, parent: QObject) -> QPdfDocument:
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer(parent)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(parent)
    document.load(buffer)
    return document
