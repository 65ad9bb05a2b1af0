"""Prints a stack of papers page by page, so that the screen says how far it is and Stop works at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, Signal
from PySide6.QtGui import QPainter

from coprod_desktop.ui.parts.print_out import draw_page

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter


@dataclass(frozen=True, slots=True)
class Stack:
    """One PDF and how many copies of it are wanted. Each copy is whole before the next one begins."""

    pdf: bytes
    copies: int = 1


class PrintRun(QObject):
    """Sends stacks to a printer as one print job.

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
        self._pages = [
            (number, page)
            for number, stack in enumerate(stacks)
            for _copy in range(stack.copies)
            for page in range(self._documents[number].pageCount())
        ]
        self._next = 0
        self._painter = QPainter()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._print_one)

    @property
    def pages(self) -> int:
        """How many pages there are to print."""
        return len(self._pages)

    def start(self) -> None:
        """Begin. The signals come later, while the window stays awake."""
        self._printer.setFullPage(True)
        if not self._pages:
            QTimer.singleShot(0, self.finished.emit)
        elif not self._painter.begin(self._printer):
            QTimer.singleShot(0, self.refused.emit)
        else:
            self._timer.start()

    def stop(self) -> None:
        """Stop after the page that is being drawn. What is in the printer already comes out."""
        if self._timer.isActive():
            self._timer.stop()
            self._printer.abort()
            self._painter.end()
            self.stopped.emit()

    def _print_one(self) -> None:
        if self._next and not self._printer.newPage():
            self._timer.stop()
            self._painter.end()
            self.refused.emit()
            return
        self._draw(*self._pages[self._next])
        self._next += 1
        self.progress.emit(self._next, len(self._pages))
        if self._next == len(self._pages):
            self._timer.stop()
            (self.finished if self._painter.end() else self.refused).emit()

    def _draw(self, number: int, page: int) -> None:
        draw_page(self._documents[number], page, self._painter, self._printer.resolution())


def _open(pdf: bytes, parent: QObject) -> QPdfDocument:
    from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415 - loaded when something is printed

    buffer = QBuffer(parent)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(parent)
    document.load(buffer)
    return document
