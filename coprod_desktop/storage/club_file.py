"""Opens and makes the one file in which a club is kept."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.values import replace
from coprod_desktop.storage import migrations
from coprod_desktop.storage.checks import APPLICATION_ID, check_kind, check_links, check_seals, check_whole, taken_steps
from coprod_desktop.storage.connection import Connection, close, connect, remember_more
from coprod_desktop.storage.errors import files_told_apart, told_apart
from coprod_desktop.storage.facts import CLUB_ID, FOUND_WHOLE, KEY_NUMBER, keep_fact, older_keys, read_fact
from coprod_desktop.storage.files import give_name, make_folder, move_journal_aside, new_file, settle, take_away
from coprod_desktop.storage.keys import (
    Keys,
    check_of,
    keep_keys_aside,
    keys_for,
    keys_path,
    new_keys,
    read_keys,
    settle_keys,
    write_keys,
)
from coprod_desktop.storage.seals import PAGE, key_made
from coprod_desktop.storage.still_there import drive_is_gone, identity_of, is_still, put_back, real_place
from coprod_desktop.storage.store import SqliteStore

Now = Callable[[], datetime]

LARGE = 20_000_000  # bytes: above, the whole check is made once a day and not at every opening


def local_time() -> datetime:
    """Return now, in local time without a zone."""
    return datetime.now()  # noqa: DTZ005 - a club lives in one place, and its paper has no zones


class OpenBook:
    """A club's book, open for this program alone. Close it, or use it in a `with`."""

    def __init__(self, path: Path, keys: Keys, key: bytes, conn: Connection, now: Now) -> None:
        self.path = path
        self.club_id = keys.club_id
        self.store = SqliteStore(conn, now)
        self.is_open = True
        self._keys = keys
        self._key = key
        self._conn = conn
        self._now = now
        self._real = real_place(path)
        self._identity = (0, 0)
        with suppress(OSError):
            self._identity = identity_of(self._real)
        self.store.before_writing = self.look_whether_it_is_there

    def inside(self) -> tuple[Connection, Keys, bytes]:
        """Return the connection, the keys and the key. Only for modules of this package. Raises as `look...` does."""
        if self.is_open:
            self.look_whether_it_is_there()
        return self._conn, self._keys, self._key

    def look_whether_it_is_there(self) -> None:
        """See that the open file is the one in its place. Raises StorageTrouble("file_moved") when it was not.

        By then it is back in its place, with everything in it, and what was wanted can be done again. Raises
        StorageTrouble("no_file") while the drive that it was on is gone.
        """
        if not is_still(self._real, self._identity):
            if drive_is_gone(self._real, self._identity):
                raise StorageTrouble("no_file", "its drive is gone")
            self._put_back()
            raise StorageTrouble("file_moved")

    def _put_back(self) -> None:
        self._conn = put_back(self._conn, self.path, self._keys, self._key, self._now())
        self._identity = identity_of(self._real)
        self.store.go_on_with(self._conn)

    def change_keys(self, keys: Keys) -> None:
        """Keep other slots for this book, in its key file and on the copies made from now on.

        Raises StorageTrouble. The new slots may be on the disk all the same, when the trouble came last: then this
        book goes on with what is there, and not with what it remembers.
        """
        try:
            write_keys(keys_path(self.path), keys)
        except StorageTrouble:
            with suppress(StorageTrouble):
                self._keys = read_keys(keys_path(self.path))
            raise
        self._keys = keys

    def has_to_catch_up(self) -> bool:
        """Say whether words wait to be put into the search index. Never raises."""
        with suppress(StorageTrouble):
            return self.is_open and self.store.waiting() > 0
        return False

    def catch_up(self) -> bool:
        """Put the words of one more record into the search index, and return whether others wait. Never raises.

        Trouble is for the next save to tell, when there is something that cannot be kept: this can wait.
        """
        with suppress(StorageTrouble):
            return self.is_open and is_still(self._real, self._identity) and self.store.catch_up(1)
        return False

    def now(self) -> datetime:
        """Return the time by this book's clock."""
        return self._now()

    def close(self) -> None:
        """Close the book and leave a single file. Closing twice is the same as once. Raises StorageTrouble."""
        if self.is_open:
            with suppress(StorageTrouble):
                self.look_whether_it_is_there()
                self.store.catch_up()
            self.is_open = False
            with told_apart():
                close(self._conn)

    def __enter__(self) -> OpenBook:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def book_exists(path: Path) -> bool:
    """Say whether there is a book at `path`, sound or not."""
    return path.exists()


def open_book(path: Path, *, key: bytes | None = None, now: Now = local_time) -> OpenBook:
    """Open the book at `path`, checked and brought up to date, with the laptop's own key or with `key`.

    Raises StorageTrouble: no_file, empty_file (cut to nothing, which sqlite would take for a new one), no_key,
    book_locked (a password or the recovery sheet is wanted), wrong_key, in_use, read_only, not_a_club_file, too_new
    (with the file unchanged), damaged, or what the disk says.
    """
    _check_place(path)
    settle_keys(path)
    keys, key = _keys_and_key(path, key)
    daily = path.stat().st_size > LARGE and not _cut_short(path)
    with _wrong_key_told(path, keys, key), told_apart():
        conn = connect(path, key)
        try:
            conn.execute("BEGIN EXCLUSIVE")  # a second start stops here, and this one keeps the file to itself
            conn.execute("COMMIT")
            check_kind(conn)
            _check(conn, now, daily=daily)
            if len(taken_steps(conn)) < len(migrations.NAMES):
                _bring_up_to_date(path, keys, key, conn, now)
            remember_more(conn)
        except BaseException:
            conn.close()
            raise
    return OpenBook(path, keys, key, conn, now)


@contextmanager
def _wrong_key_told(path: Path, keys: Keys, key: bytes) -> Iterator[None]:
    """Raise wrong_key in the place of damaged when the key file is another club's, and so no page knows the key.

    A copy of this very club beside the book shows that the key file is right, whatever became of the book.
    """
    try:
        yield
    except StorageTrouble as trouble:
        looks_whole = path.stat().st_size % PAGE == 0
        if trouble.code != "damaged" or not looks_whole or key_made(path, key) or _has_copy_of(path, keys.club_id):
            raise
        raise StorageTrouble("wrong_key", "no page knows this key") from trouble


def _has_copy_of(path: Path, club_id: str) -> bool:
    from coprod_desktop.storage.vault import copies_folder, copies_in

    return any(one.club_id == club_id for one in copies_in(copies_folder(path)))


def _cut_short(path: Path) -> bool:
    """Say whether something was being written when the program or the computer stopped."""
    journal = path.with_name(f"{path.name}-journal")
    return journal.exists() and journal.stat().st_size > 0


def _check(conn: Connection, now: Now, *, daily: bool) -> None:
    """Check the whole file; with `daily`, only every page's seal when the whole was found sound today already."""
    today = now().date().isoformat()
    if daily and read_fact(conn, FOUND_WHOLE) == today:
        check_seals(conn)
        return
    check_whole(conn)
    if daily:
        keep_fact(conn, FOUND_WHOLE, today)


def create_book(path: Path, *, now: Now = local_time) -> OpenBook:
    """Make a new, empty book at `path`, and its key file beside it, and open it.

    It is made under another name first, so a power cut leaves no half book. Raises StorageTrouble: name_taken when
    there is a file already, or what the disk says.
    """
    if path.exists():
        raise StorageTrouble("name_taken")
    part = path.with_name(f".{path.name}.{os.urandom(4).hex()}.part")
    key, keys = new_keys()
    with files_told_apart(), told_apart():
        make_folder(path.parent)
        try:
            make_empty_file(part, key, keys.club_id)
            move_journal_aside(path)
            keep_keys_aside(path)
            write_keys(keys_path(path), keys)
            give_name(part, path)
        except BaseException:
            for left in (part, part.with_name(f"{part.name}-journal")):
                take_away(left)
            raise
        settle(path)
    return open_book(path, now=now)


def make_empty_file(part: Path, key: bytes, club_id: str) -> None:
    """Make a file with every table and nothing in them. Only for modules of this package. Raises OSError, SqlError."""
    new_file(part).close()
    conn = connect(part, key)
    try:
        _make_tables(conn, club_id)
    finally:
        close(conn)


def _keys_and_key(path: Path, key: bytes | None) -> tuple[Keys, bytes]:
    """Return the keys of a book and the key to open it with: `key`, or the one in the laptop slot."""
    if key is not None and not keys_path(path).exists():  # the key file is lost, and somebody has the sheet
        keys = _keys_inside(path, key)
        write_keys(keys_path(path), keys)
        return keys, key
    keys = read_keys(keys_path(path))
    if key is None:
        if not keys.has_laptop:
            raise StorageTrouble("book_locked")
        return keys, keys.laptop_key()
    if not keys.fits(key):
        if not key_made(path, key):
            raise StorageTrouble("wrong_key")
        keys = _keys_inside(path, key)  # the key file is another club's, and somebody has the sheet
        with files_told_apart():
            keep_keys_aside(path)
        write_keys(keys_path(path), keys)
    return keys, key


def _keys_inside(path: Path, key: bytes) -> Keys:
    """Return keys made of what the book tells. Raises StorageTrouble("wrong_key") when `key` does not open it."""
    try:
        with told_apart():
            conn = connect(path, key)
            try:
                check_kind(conn)
                keys = keys_for(read_fact(conn, CLUB_ID), key)
                older = tuple(check_of(one) for one in older_keys(conn))
                return replace(keys, number=int(read_fact(conn, KEY_NUMBER) or 1), older=older)
            finally:
                conn.close()
    except StorageTrouble as trouble:
        if trouble.code in ("damaged", "not_a_club_file"):
            raise StorageTrouble("wrong_key") from trouble
        raise


def _check_place(path: Path) -> None:
    with files_told_apart():
        if not path.exists():
            raise StorageTrouble("no_file")
        if not path.is_file():
            raise StorageTrouble("cannot_open", "not a file")
        if path.stat().st_size == 0:
            raise StorageTrouble("empty_file")
        if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
            raise StorageTrouble("read_only")


def _make_tables(conn: Connection, club_id: str) -> None:
    conn.execute("BEGIN EXCLUSIVE")
    conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrations.bring_up_to_date(conn)
    conn.execute('INSERT INTO "facts" ("name", "value") VALUES (?, ?)', ("club_id", club_id))
    conn.execute("COMMIT")


def _bring_up_to_date(path: Path, keys: Keys, key: bytes, conn: Connection, now: Now) -> None:
    """Take the steps that an older file has not seen: all of them, or none.

    A verified copy is made first, in the folder "copies" beside the book. Foreign keys are off meanwhile, because
    a table that is made anew would otherwise take what links to it along.
    """
    from coprod_desktop.storage.copies import copy_open_file, next_copy_name

    folder = path.parent / "copies"
    with files_told_apart():
        make_folder(folder)
    copy_open_file(conn, keys, key, folder / next_copy_name(conn, now()), now())
    conn.execute("PRAGMA foreign_keys = OFF")
    try:
        conn.execute("BEGIN EXCLUSIVE")
        migrations.bring_up_to_date(conn)
        check_links(conn)
        conn.execute("COMMIT")
    except BaseException:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise
    finally:
        conn.execute("PRAGMA foreign_keys = ON")
