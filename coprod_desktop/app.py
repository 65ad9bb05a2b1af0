"""Puts the parts together. The only module that knows every room.

Nothing heavy is imported until it is needed: the printing, the pictures' words and the copies come after the first
paint, and printing from the command line needs no window at all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.document import Document, Picture, Printed, PrintWish
from coprod_desktop.domain.records import Changes
from coprod_desktop.services.book import Book
from coprod_desktop.storage.club_file import OpenBook, create_book, open_book
from coprod_desktop.ui.shell.pages import Listed, Pages
from coprod_desktop.wording.say import Say, untranslated

if TYPE_CHECKING:
    from coprod_desktop.printing.document_printer import DocumentPrinter
    from coprod_desktop.services.all import Services
    from coprod_desktop.services.pictures import PictureCatalogue
    from coprod_desktop.services.ports import Clock, Files
    from coprod_desktop.ui.parts.page import Desk
    from coprod_desktop.ui.shell.signals import Signals
    from coprod_desktop.ui.shell.window import MainWindow
    from coprod_desktop.ui.theme.looks import Looks

# Every page of the program. A new page is one line here. Pages with a tab are those one sees first behind a door,
# in the order of their tabs.
PAGES: tuple[Listed, ...] = (
    Listed("find", "", "find:FindPage"),
    Listed("paper", "", "paper:PaperPage"),
    Listed("bin", "safe", "bin:BinPage", tab="bin"),
    Listed("settings", "safe", "settings:SettingsPage", tab="settings"),
    Listed("help", "safe", "help:HelpPage", tab="help"),
)


class ComputerClock:
    """This computer's clock."""

    def today(self) -> date:
        """Return today's date in local time."""
        return self.now().date()

    def now(self) -> datetime:
        """Return now, in local time without a zone."""
        return datetime.now()  # noqa: DTZ005 - a club lives in one place, and its paper has no zones


class LatePictures:
    """The catalogue of pictures, read when the first word is asked of it."""

    def __init__(self) -> None:
        self._found: PictureCatalogue | None = None

    def __getattr__(self, name: str) -> Any:
        if self._found is None:
            from coprod_desktop.system.picture_files import load_catalogue

            self._found = load_catalogue()
        return getattr(self._found, name)


class LatePrinter:
    """The printer of documents, loaded when the first paper is wanted."""

    def __init__(self) -> None:
        self._printer: DocumentPrinter | None = None

    def print_document(self, document: Document, wish: PrintWish) -> Printed:
        """Lay out `document`. The same document gives the same bytes."""
        if self._printer is None:
            from coprod_desktop.printing.document_printer import DocumentPrinter
            from coprod_desktop.system.picture_files import svg_of

            self._printer = DocumentPrinter(svg_of)
        return self._printer.print_document(document, wish)


@dataclass(frozen=True, slots=True)
class Parts:
    """What an open club is made of, for the program and for tests."""

    opened: OpenBook
    desk: Desk
    signals: Signals
    window: MainWindow

    @property
    def services(self) -> Services:
        """What people can do."""
        return self.desk.services

    def close(self) -> None:
        """Close the window, keeping what is typed, and then the book."""
        self.window.close()
        self.opened.close()


def serve(
    opened: OpenBook, clock: Clock, tell: Callable[[Changes], None], say: Say | None = None
) -> Services:
    """Return the services on an open book. Needs no window."""
    from coprod_desktop.services.all import services_for

    return services_for(Book(opened.store, clock, LatePictures(), say or Say(untranslated), tell))
