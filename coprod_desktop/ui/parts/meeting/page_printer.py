"""Prints pages beside the typing: in a thread of its own, one at a time, and only the newest that is wanted."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from coprod_desktop.domain.document import Document, Printed, PrintWish
from coprod_desktop.services.ports import Printer

AFTER = 8  # milliseconds, so that the key that was pressed is on the screen first


class PagePrinter(QObject):
    """Turns documents into PDFs without holding up the keyboard.

    `want` returns at once. While one print runs, newer wishes replace each other, so the last one always wins.
    `printed` brings each finished one.
    """

    printed = Signal(object)
    _finished = Signal(object)

    def __init__(self, printer: Printer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printer = printer
        self._worker: ThreadPoolExecutor | None = None
        self._running = False
        self._next: tuple[Document, PrintWish] | None = None
        self._finished.connect(self._take)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER)
        self._soon.timeout.connect(self._start)

    @property
    def busy(self) -> bool:
        """Whether a page is being printed or waits for it."""
        return self._running or self._soon.isActive()

    def want(self, document: Document, wish: PrintWish) -> None:
        """Ask for `document` on paper."""
        self._next = (document, wish)
        if not self.busy:
            self._soon.start()

    def stop(self) -> None:
        """Let go of the thread. A print that still runs is thrown away."""
        self._next = None
        self._soon.stop()
        if self._worker is not None:
            self._worker.shutdown(wait=True)
            self._worker = None
        self._running = False

    def _start(self) -> None:
        if self._next is None:
            return
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, "paper")
        document, wish = self._next
        self._next = None
        self._running = True
        self._worker.submit(self._printer.print_document, document, wish).add_done_callback(self._tell)

    def _tell(self, done: Future[Printed]) -> None:
        """Hand a finished print over to the thread of the window, if that is still there. Runs in the worker."""
        with suppress(RuntimeError):
            self._finished.emit(done)

    def _take(self, done: Future[Printed]) -> None:
        if not self._running:
            return
        self._running = False
        self._start()
        self.printed.emit(done.result())
