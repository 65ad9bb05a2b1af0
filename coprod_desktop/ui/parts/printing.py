"""Printing, shown: how far it is, a button that stops it, and in the end what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.print_out import choose_printer

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from coprod_desktop.ui.parts.print_run import PrintRun, Stack

translate = QCoreApplication.translate

_FILE_MAKERS = ("pdf", "xps")  # stand in the names of printers that make files, such as "Microsoft Print to PDF"


class Printing(Notice):
    """Prints on the printer that the person chooses, while the window goes on. Hidden while nothing is printed.

    `told` brings a sentence about what came of it.
    """

    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(picture="printer", parent=parent)
        self.setObjectName("printing")
        self.run: PrintRun | None = None
        self.stop_button = Button(translate("Printing", "Stop printing"), "stop")
        self.stop_button.setObjectName("stop_printing")
        self.stop_button.clicked.connect(lambda _on=False: self.stop())
        self.add_button(self.stop_button)
        self.hide()

    def ask(self, title: str, stacks: Sequence[Stack], done: str, *, secret: bool = False) -> None:
        """Ask for a printer and print. `done` is told when all of it is on its way. One thing is printed at a time.

        Where the printer makes a file, that is told in place of `done`; of a `secret` paper, also what to do with it.
        """
        if self.run is not None:
            self.told.emit(translate("Printing", "It is printing already."))
            return
        printer = choose_printer(title, self)
        if printer is None:
            return
        from coprod_desktop.ui.parts.print_run import PrintRun  # most papers are only looked at

        self.run = PrintRun(printer, stacks, self)
        self.run.progress.connect(self._progress)
        filed = _about_file(printer, secret=secret)
        self.run.finished.connect(lambda: self._ended(filed or done))
        stopped = translate("Printing", "Stopped. What is in the printer may still come out.")
        self.run.stopped.connect(lambda: self._ended(stopped))
        refused = translate("Printing", "The printer did not answer. Is it switched on, with paper in it?")
        again = translate("Printing", "Nothing is lost. Try again later.")
        self.run.refused.connect(lambda: self._ended(f"{refused}\n{again}"))
        self._progress(0, self.run.pages)
        self.run.start()

    def stop(self) -> None:
        """Stop printing."""
        if self.run is not None:
            self.run.stop()

    def _progress(self, done: int, pages: int) -> None:
        words = translate("Printing", "Printing: {done} of {pages} pages.")
        self.say(words.format(done=done, pages=pages), quietly=done > 0)

    def _ended(self, words: str) -> None:
        run, self.run = self.run, None
        if run is not None:
            run.deleteLater()
        self.hide()
        self.told.emit(words)


def _about_file(printer: QPrinter, *, secret: bool) -> str:
    """Say where the file is that this printer makes, or "" when it prints on paper."""
    if printer.outputFileName():
        path = Path(printer.outputFileName()).absolute()
        words = translate("Printing", "Saved as {name}. It is in the folder {folder}.")
        words = words.format(name=path.name, folder=path.parent)
    elif any(one in printer.printerName().casefold() for one in _FILE_MAKERS):  # the printer itself asks where to
        words = translate("Printing", "This printer makes a file, not paper. It is where you saved it.")
    else:
        return ""
    if not secret:
        return words
    found = translate("Printing", "Whoever finds this file can open the book.")
    away = translate("Printing", "Print it, then throw the file away.")
    return f"{words}\n{found} {away}"
