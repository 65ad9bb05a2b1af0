"""Brings a club's book back: from a copy where there is none, over one that is there, or out of a damaged one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from coprod_desktop.copies_found import copy_line, newest_good_copy
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.unlocking import NotOpened, key_from, laptop_key
from coprod_desktop.wording.dates import say_date

if TYPE_CHECKING:
    from coprod_desktop.app import Parts
    from coprod_desktop.domain.copies import CopyFound
    from coprod_desktop.services.ports import Clock
    from coprod_desktop.ui.shell.start_window import StartWindow
    from coprod_desktop.wording.say import Say

translate = QCoreApplication.translate

BROKEN = frozenset({"damaged", "empty_file", "not_a_club_file", "not_readable"})  # what a copy is the way out of


class Front(Protocol):
    """What is on the screen, and how it is changed: the program."""

    path: Path
    open_path: Path
    parts: Parts | None
    start_window: StartWindow | None

    @property
    def clock(self) -> Clock:
        """What time it is."""

    @property
    def say(self) -> Say:
        """The sentences."""

    def show_start(self) -> StartWindow:
        """Show the first choices, and return their window."""

    def step_behind(self, *, copy: bool = True) -> StartWindow:
        """Show the first window in the place of the club's, and close the club's behind it."""

    def ask_for_password(self) -> None:
        """Show where a new password is set, when the recovery sheet opened a book that asks for one."""

    def open_with(self, key: bytes) -> None:
        """Open the book with a key and show it, or show why it does not open."""

    def show_trouble(self, trouble: StorageTrouble) -> None:
        """Show why the book does not open."""


class ComingBack:
    """The ways a book comes back. Each ends with an open book, or with a page that says what is wrong."""

    def __init__(self, front: Front) -> None:
        self._front = front
        self._key: bytes | None = None  # what was typed at a trouble or a lock, until the book is open
        self._good: CopyFound | None = None

    def typed(self, key: bytes) -> None:
        """Remember a key that somebody has typed, until the book is open."""
        self._key = key

    def done(self) -> None:
        """Forget what was found on the way: the book is open."""
        self._key = self._good = None

    # Where there is no book

    def bring_back(self, copy: str, way: str, typed: str) -> None:
        """Bring back a copy where there is no book, with this laptop's key, a password or the recovery sheet."""
        from coprod_desktop.storage.copy_file import read_copy_keys
        from coprod_desktop.storage.restore import restore_copy

        front, window = self._front, self._front.start_window
        if window is None:
            return
        try:
            key = laptop_key(front.path) if way == "laptop" else None
            key = key or key_from(read_copy_keys(Path(copy)), way, typed, front.say)
            restore_copy(Path(copy), front.path, key)
        except NotOpened as why:
            window.fetch.show_problem(why.words)
            return
        except StorageTrouble as trouble:
            window.show_trouble(trouble)
            return
        front.open_with(key)
        if way == "sheet":
            front.ask_for_password()

    def newest_words(self) -> str:
        """Say which copy beside the missing book this laptop's key opens, or ""."""
        copy = _newest_copy(self._front.path)
        if copy is None:
            return ""
        from coprod_desktop.storage.copy_file import read_copy_manifest

        try:
            found = read_copy_manifest(copy)
        except StorageTrouble:
            return ""
        words = translate("Program", "There is a copy of {club}, made on {date}.")
        made = datetime.fromisoformat(found.made).date()
        return words.format(club=found.club, date=say_date(made, self._front.say))

    # Over a book that is open

    def restore(self, copy: Path) -> None:
        """Bring a copy back in the place of the open book, which is kept as a copy first."""
        from coprod_desktop.storage.copies import make_copy_in
        from coprod_desktop.storage.facts import all_facts
        from coprod_desktop.storage.restore import bring_back_over
        from coprod_desktop.storage.vault import copies_folder

        front, parts = self._front, self._front.parts
        if parts is None:
            return
        conn, _, key = parts.opened.inside()
        try:
            kept = make_copy_in(parts.opened, copies_folder(front.open_path)).path
            facts = all_facts(conn)
        except StorageTrouble as trouble:
            parts.window.show_trouble(trouble)
            return
        front.step_behind(copy=False)
        failure: StorageTrouble | None = None
        try:
            bring_back_over(front.open_path, copy, key, facts, kept, front.clock.now())
        except StorageTrouble as trouble:
            failure = trouble
        front.open_with(key)
        if front.parts is not None and failure is not None:
            front.parts.window.show_trouble(failure)
        elif front.parts is not None:
            front.parts.window.go(Place("copies"), from_door=True)

    # In the place of a damaged book

    def ways_out(self, trouble: StorageTrouble) -> tuple[str, bool]:
        """Say which good copy could take the place of a broken book, or "", and whether its rows could be saved."""
        front = self._front
        key = self._key or laptop_key(front.open_path)
        if trouble.code not in BROKEN or key is None:
            return "", False
        self._good = newest_good_copy(front.open_path, key)
        words = ""
        if self._good is not None:
            words = translate("Program", "The newest good copy: {copy}").format(copy=copy_line(self._good, front.say))
        return words, trouble.code == "damaged"

    def bring_back_newest(self) -> None:
        """Bring the newest good copy back in the place of a damaged book, which is kept aside."""
        from coprod_desktop.storage.restore import bring_back_over

        front = self._front
        good, key = self._good, self._key or laptop_key(front.open_path)
        if good is None or key is None:
            return
        try:
            bring_back_over(front.open_path, good.path, key, {}, None, front.clock.now())
        except StorageTrouble as trouble:
            front.show_trouble(trouble)
            return
        front.open_with(key)

    def salvage(self) -> None:
        """Save what a damaged book still holds into a new one, and open that."""
        from coprod_desktop.storage.salvage import salvage_book

        front = self._front
        key = self._key or laptop_key(front.open_path)
        if key is None:
            return
        try:
            saved = salvage_book(front.open_path, key, front.clock.now())
        except StorageTrouble as trouble:
            front.show_trouble(trouble)
            return
        front.open_with(key)
        if front.parts is not None:
            words = translate("Program", "{people} people and {meetings} meetings were saved. Look what is missing.")
            front.parts.window.say(words.format(people=saved.counts.people, meetings=saved.counts.meetings))


def _newest_copy(book: Path) -> Path | None:
    """Return the newest copy beside the book that this laptop's key opens, or None."""
    from coprod_desktop.storage.keys import keys_path

    if not keys_path(book).exists():
        return None
    copies = sorted((book.parent / "copies").glob("*.clubcopy"), key=lambda one: one.stat().st_mtime)
    return copies[-1] if copies else None
