"""The open book as a file, as the services see it: its copies and its keys."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.copies import CopyFound, Counts, Watch
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.passwords import PasswordSlot
from coprod_desktop.domain.recovery import key_groups
from coprod_desktop.storage import slots
from coprod_desktop.storage.any_file import look_at
from coprod_desktop.storage.club_file import OpenBook
from coprod_desktop.storage.copies import CopyBegun, begin_copy, drop_copy, finish_copy, sweep_staging
from coprod_desktop.storage.copy_file import SUFFIX, counts_of, read_copy, read_copy_keys
from coprod_desktop.storage.errors import files_told_apart, told_apart
from coprod_desktop.storage.facts import KEYS_GIVEN, keep_fact, older_keys, read_fact
from coprod_desktop.storage.files import sync_folder, take_away
from coprod_desktop.storage.journal import UNDONE
from coprod_desktop.storage.keys import older_key
from coprod_desktop.storage.rehearsal import rehearse
from coprod_desktop.storage.restore import try_copy

if TYPE_CHECKING:
    from coprod_desktop.storage.new_key import NextKey, Renewal


class BookVault:
    """The file, the copies and the keys of one open book."""

    def __init__(self, opened: OpenBook) -> None:
        self._opened = opened
        self._key = opened.inside()[2]
        self._others: list[bytes] = []  # keys of copies of other clubs, that somebody has typed
        conn, keys, _ = opened.inside()
        self._older = tuple(older_keys(conn)) if keys.number > 1 else ()
        sweep_staging(opened.path)

    @property
    def folder(self) -> Path:
        """Where the copies on this laptop are."""
        return copies_folder(self._opened.path)

    def club_id(self) -> str:
        """Return the club's random id."""
        return self._opened.club_id

    def state(self) -> str:
        """Return words that differ whenever a step was kept, undone or taken again since."""
        conn = self._opened.inside()[0]
        with told_apart():
            newest = conn.execute(
                'SELECT "step", "code", "details", "at", "undone" FROM "journal" '
                'WHERE "step" = (SELECT max("step") FROM "journal") AND "place" = 0'
            )
            undone = conn.execute(f"SELECT count(*) FROM {UNDONE}").fetchone()[0]
            return json.dumps([newest.fetchone(), undone])

    def counts(self) -> Counts:
        """Count what the book holds now."""
        with told_apart():
            return counts_of(self._opened.inside()[0])

    def begin(self) -> CopyBegun:
        """Begin a copy of the book."""
        return begin_copy(self._opened)

    def finish(self, begun: CopyBegun, folder: Path, watch: Watch) -> CopyFound:
        """Make a copy that lasts."""
        made = finish_copy(begun, folder, watch)
        return read_copy(made.path)

    def drop(self, begun: CopyBegun) -> None:
        """Take away what was made ready for a copy that is not wanted."""
        drop_copy(begun)

    def copies_in(self, folder: Path) -> list[CopyFound]:
        """Return the copies in a folder, newest number first, the unreadable ones last."""
        return copies_in(folder)

    def look_at(self, path: Path) -> CopyFound:
        """Return what is known of any file. Never raises for what is in it."""
        return look_at(path)

    def remove_copy(self, path: Path) -> None:
        """Take an old copy away."""
        with files_told_apart():
            take_away(path)
            sync_folder(path.parent)

    def try_copy(self, path: Path, watch: Watch, facts: Mapping[str, str] | None = None) -> CopyFound:
        """Test a copy wholly, as if it were brought back in the place of a book with these facts."""
        return try_copy(path, self.key_for(path) or self._key, self._opened.path.parent, watch, facts)

    def keep_gone_beside(self, folders: Iterable[Path]) -> None:
        """Put the list of the forgotten beside the copies in these folders."""
        from coprod_desktop.storage.gone_beside import has_copy_of, keep_beside
        from coprod_desktop.storage.marks import gone_list_of

        conn, keys, _ = self._opened.inside()
        with told_apart():
            gone = gone_list_of(conn)
        for folder in folders:
            if has_copy_of(folder, keys.club_id):
                keep_beside(folder, keys.club_id, gone)

    def key_for(self, path: Path) -> bytes | None:
        """Return the key that opens a copy, when it is known here, or None."""
        wanted = read_copy_keys(path)
        known = next((key for key in (self._key, *self._older, *self._others) if wanted.fits(key)), None)
        return known or older_key(self._opened.path, wanted)

    def unlock_copy(self, path: Path, way: str, typed: str) -> None:
        """Open a copy of another club with its password or its recovery sheet, and know its key from now on."""
        wanted = read_copy_keys(path)
        find = slots.key_by_sheet if way == "sheet" else slots.key_by_typed_password
        self._others.append(find(wanted, typed))

    def rehearse(self, path: Path, key: bytes | None, watch: Watch) -> CopyFound:
        """Bring a copy back in a place of its own and count what is in it, with the book's key or with `key`."""
        return rehearse(path, key or self.key_for(path) or self._key, self._opened.path.parent, watch)

    def passwords(self) -> tuple[PasswordSlot, ...]:
        """Return the passwords that open the book."""
        return slots.passwords(self._opened.inside()[1])

    def seal(self, who: str, password: str, since: date, slot_id: str = "") -> dict[str, Any]:
        """Make a lock that a password opens, and keep nothing yet. Raises KeyError."""
        _, keys, key = self._opened.inside()
        return slots.sealed(keys, key, who, password, since, slot_id)

    def keep_seal(self, seal: dict[str, Any]) -> None:
        """Let the password that a lock was made for open the book."""
        self._opened.change_keys(slots.with_slot(self._opened.inside()[1], seal))

    def remove_password(self, slot_id: str) -> None:
        """Take a password away. Raises KeyError."""
        self._opened.change_keys(slots.without_password(self._opened.inside()[1], slot_id))

    def asks(self) -> bool:
        """Say whether a password is wanted when the book is opened."""
        return self._opened.inside()[1].asks

    def set_asks(self, asks: bool) -> None:
        """Want a password when the book is opened, or none."""
        _, keys, key = self._opened.inside()
        self._opened.change_keys(keys.asking(key, asks))

    def sheet(self) -> tuple[str, ...]:
        """Return the groups of the recovery sheet, which are the key itself."""
        return key_groups(self._key)

    def key_words(self) -> str:
        """Return the key as other programs want it typed."""
        return self._key.hex()

    def key_number(self) -> int:
        """Return how many keys the book has had, with this one."""
        return self._opened.inside()[1].number

    def next_key(self) -> NextKey:
        """Make a key that the book may get. Its number stands on no other sheet."""
        from coprod_desktop.storage.new_key import NextKey

        conn, keys, _ = self._opened.inside()
        with told_apart():
            number = max(keys.number, int(read_fact(conn, KEYS_GIVEN) or 1)) + 1
            keep_fact(conn, KEYS_GIVEN, str(number))
        return NextKey(number)

    def renewal(self, new: NextKey, passwords: Mapping[str, str], since: date) -> Renewal:
        """Return what gives the book its new key once it is closed. `passwords` are by the id of their slot."""
        from coprod_desktop.storage.new_key import Renewal

        return Renewal(self._opened.path, (*self._older, self._key), new, dict(passwords), since)

    def has_older_key(self, found: CopyFound) -> bool:
        """Say whether a copy of this club was made under a key that the book had before."""
        return found.club_id == self.club_id() and found.lock in self._opened.inside()[1].older

    def relocking(self, copies: Sequence[Path]) -> Callable[[Watch], int]:
        """Return what gives these copies the key of today, on any thread. It returns how many kept an older one."""
        from coprod_desktop.storage.new_key import relock_copies

        paths, keys, work_in = tuple(copies), self._opened.inside()[1], self._opened.path.parent
        return lambda watch: relock_copies(paths, keys, self._older, self._key, work_in, watch)

    def sheet_since(self) -> date | None:
        """Return the day the recovery sheet was last proved to be there, or None."""
        return slots.sheet_made(self._opened.inside()[1])

    def note_sheet(self, since: date) -> None:
        """Remember that the recovery sheet was there on this day."""
        self._opened.change_keys(slots.with_sheet(self._opened.inside()[1], since))


def copies_folder(book: Path) -> Path:
    """Return where the copies of a book on the same laptop are."""
    return book.parent / "copies"


def copies_in(folder: Path) -> list[CopyFound]:
    """Return the copies in a folder, newest number first, the unreadable ones last. Empty when it is not there."""
    try:
        paths = sorted(path for path in folder.glob(f"*{SUFFIX}") if path.is_file() and not path.name.startswith("."))
    except OSError:
        return []
    found = [_found(path) for path in paths]
    return sorted(found, key=lambda one: (not one.trouble, one.number, one.path.name), reverse=True)


def _found(path: Path) -> CopyFound:
    try:
        return read_copy(path)
    except StorageTrouble as trouble:
        return CopyFound(path, trouble=trouble.code)
