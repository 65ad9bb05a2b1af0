"""What the ways to an open book need of the program: what is on the screen, and how it is changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from coprod_desktop.app import OpenClub
    from coprod_desktop.domain.errors import StorageTrouble
    from coprod_desktop.services.ports import Clock
    from coprod_desktop.storage.club_file import OpenBook
    from coprod_desktop.ui.shell.start_window import StartWindow
    from coprod_desktop.wording.say import Say


class Front(Protocol):
    """What is on the screen: the club's window, or the first one. `path` is the club's book.

    `open_path` is the book that is open, or that does not open: it may be the sample's.
    """

    path: Path
    open_path: Path
    start_window: StartWindow | None

    @property
    def club(self) -> OpenClub | None:
        """The open club, or None while no book is open."""

    @property
    def clock(self) -> Clock:
        """What time it is."""

    @property
    def say(self) -> Say:
        """The sentences."""

    def show_start(self) -> StartWindow:
        """Show the first choices, and return their window."""

    def step_behind(self, *, copy: bool = False) -> StartWindow:
        """Show the first window in the place of the club's, and close the club's book, with a `copy` if wanted."""

    def open_with(self, key: bytes, then: Callable[[], object] | None = None) -> None:
        """Open the book with a key and show it, and then do `then`; or show why it does not open."""

    def opened_by_sheet(self) -> None:
        """Note that the recovery sheet opened the book, and show where a new password is set, if it asks for one."""

    def show_opened(self, opening: Callable[[], OpenBook], path: Path) -> bool:
        """Show the book that `opening` opens, or why it does not open. False when another window has it."""

    def wait_for_close(self) -> None:
        """Wait until the book that was locked is closed: one book is opened once."""

    def show_trouble(self, trouble: StorageTrouble) -> None:
        """Show why the book does not open."""
