"""Prints pages beside the typing: on another thread, one at a time, and only the newest that is wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from coprod_desktop.domain.document import Document, PrintingStopped, PrintWish
from coprod_desktop.services.carried import CarriedPhotos
from coprod_desktop.services.ports import Printer
from coprod_desktop.ui.parts.work import Work

AFTER = 8  # milliseconds, so that the key that was pressed is on the screen first


class PagePrinter(QObject):
    """Turns documents into PDFs without holding up the keyboard. `photo` gives the bytes of a photo by its id.

    `want` returns at once. While one print runs, newer wishes replace each other, so the last one always wins.
    `printed` brings each finished one.
    """

    printed = Signal(object)

    def __init__(self, printer: Printer, photo: Callable[[int], bytes], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printer = printer
        self._photos = CarriedPhotos(photo)  # on the other thread, nobody may read in the book
        self._work: Work | None = None
        self._next: tuple[Document, PrintWish] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER)
        self._soon.timeout.connect(self._start)

    @property
    def busy(self) -> bool:
        """Whether a page is being printed or waits for it."""
        return self._work is not None or self._soon.isActive()

    def want(self, document: Document, wish: PrintWish) -> None:
        """Ask for `document` on paper."""
        self._next = (document, wish)
        if not self.busy:
            self._soon.start()

    def stop(self) -> None:
        """Let go of the thread. A print that still runs is thrown away."""
        self._next = None
        self._soon.stop()
        work, self._work = self._work, None
        if work is not None:
            work.end()

    def _start(self) -> None:
        if self._next is None:
            return
        (document, wish), self._next = self._next, None
        document = self._photos.into(document)
        self._work = Work(lambda watch: self._printer.print_document(document, wish, watch))
        self._work.ready.connect(self._ready)
        self._work.broke.connect(self._broke)
        self._work.begin()

    def _ready(self, printed: object) -> None:
        self._let_go()
        self.printed.emit(printed)

    def _broke(self, failure: object) -> None:
        self._let_go()
        if isinstance(failure, Exception) and not isinstance(failure, PrintingStopped):
            raise failure

    def _let_go(self) -> None:
        self._work = None
        self._start()
