"""Prints pages beside the typing: on another thread, one at a time, and only the newest that is wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from coprod_desktop.domain.document import Document, PrintWish
from coprod_desktop.services.frozen import pictures_of
from coprod_desktop.services.ports import Printer
from coprod_desktop.ui.parts.work import Work

AFTER = 8  # milliseconds, so that the key that was pressed is on the screen first
PHOTO = "photo:"


class PagePrinter(QObject):
    """Turns documents into PDFs without holding up the keyboard. `photo` gives the bytes of a photo by its id.

    `want` returns at once. While one print runs, newer wishes replace each other, so the last one always wins.
    `printed` brings each finished one.
    """

    printed = Signal(object)

    def __init__(self, printer: Printer, photo: Callable[[int], bytes], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printer = printer
        self._photo = photo
        self._photos: dict[str, bytes] = {}  # a photo never changes: another one has another id
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
        document = self._with_photos(document)
        self._work = Work(lambda _watch: self._printer.print_document(document, wish))
        self._work.ready.connect(self._ready)
        self._work.broke.connect(self._broke)
        self._work.begin()

    def _with_photos(self, document: Document) -> Document:
        """Return a document with its photos in it: on the other thread, nobody may read in the book."""
        there = {key for key, _content in document.drawings}
        wanted = dict.fromkeys(one.key for one in pictures_of(document) if one.key.startswith(PHOTO))
        for key in wanted:
            if key not in self._photos and key.removeprefix(PHOTO).isdecimal():
                self._photos[key] = self._photo(int(key.removeprefix(PHOTO)))
        more = [(key, self._photos[key]) for key in wanted if key not in there and self._photos.get(key)]
        return replace(document, drawings=(*document.drawings, *more)) if more else document

    def _ready(self, printed: object) -> None:
        self._let_go()
        self.printed.emit(printed)

    def _broke(self, failure: object) -> None:
        self._let_go()
        if isinstance(failure, Exception):
            raise failure

    def _let_go(self) -> None:
        self._work = None
        self._start()
