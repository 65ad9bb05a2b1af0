"""Lays papers out while the window goes on: shown when it takes long, with how far it is and a button that stops it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.copies import Watch
from coprod_desktop.domain.document import Document, Printed, PrintingStopped, PrintWish
from coprod_desktop.services.carried import CarriedPhotos
from coprod_desktop.ui.parts.page import Desk
from coprod_desktop.ui.parts.working import Working

translate = QCoreApplication.translate

SHOWN_AFTER = 400  # milliseconds: most papers are ready before anybody would have read the words

Wanted = Sequence[tuple[Document, PrintWish]]


class LayingOut(Working):
    """Turns documents into paper, one after another. What is wanted last wins.

    `laid_out` brings each `Printed`, in the order they were wanted: all of them, or as many as were ready at Stop.
    """

    laid_out = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("LayingOut", "Stop making the paper"), parent)
        self.setObjectName("laying_out")
        self._printer = desk.printer
        self._photos = CarriedPhotos(desk.services.book.store.photo)
        self._next: Wanted | None = None
        self._forgotten = False
        self._papers = 0
        self._done: list[Printed] = []
        self.ready.connect(self._is_ready)
        self.broke.connect(self._is_broken)

    def want(self, papers: Wanted) -> None:
        """Ask for papers. Those that were wanted before are not brought any more."""
        self._next = [(self._photos.into(document), wish) for document, wish in papers]
        self._forgotten = False
        if self.busy:
            super().stop()
        else:
            self._begin_next()

    def stop(self) -> None:
        """Stop. What is laid out already is brought."""
        self._next = None
        super().stop()

    def forget(self) -> None:
        """Stop, and bring nothing: the page is left."""
        self._forgotten = self.busy
        self._photos.forget()
        self.stop()

    def _begin_next(self) -> None:
        papers, self._next = self._next or (), None
        printer = self._printer
        done = self._done = []
        self._papers = len(papers)

        def job(watch: Watch) -> list[Printed]:
            watch(0, 1)  # here it waits until the page that asked is made and shown, and holds neither up
            for number, (document, wish) in enumerate(papers):

                def how_far(at: int, of: int, number: int = number) -> bool:
                    return watch(number * of + at, len(papers) * of)

                try:
                    done.append(printer.print_document(document, wish, how_far))
                except PrintingStopped:
                    break
            return done

        self.begin(self._words(), job, show_after=SHOWN_AFTER)

    def _words(self) -> str:
        if self._papers == 1:
            return translate("LayingOut", "The paper is being made ready.")
        words = translate("LayingOut", "The papers are being made ready: {done} of {all}.")
        return words.format(done=len(self._done), all=self._papers)

    def _look(self) -> None:
        super()._look()
        if not self.stopping:
            self.words.setText(self._words())

    def _is_ready(self, done: list[Printed]) -> None:
        if self._next is not None:
            self._begin_next()
        elif not self._forgotten:
            self.laid_out.emit(done)

    def _is_broken(self, failure: Exception) -> None:
        raise failure
