"""Odd places, other programs and other people: two starts, held files, odd folders, an older program, passwords."""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import sys
import tempfile
import time
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.storage import connection, slots
from coprod_desktop.storage.club_file import create_book, open_book
from coprod_desktop.storage.copies import make_copy_in, restore_copy
from coprod_desktop.storage.keys import keys_path
from coprod_desktop.storage.store import SqliteStore
from tests.faults.club import Broken, home, make_club, now, opened, read_book, save, stick
from tests.faults.coming_back import Restoring
from tests.faults.options import Options
from tests.faults.table import Row
from tests.faults.trial import Ground, fast_folder
from tests.faults.work import ChangingPasswords, Copying, Making, Migrating, Saving

PENDING, RESERVED = 0x40000000, 0x40000001  # where sqlite locks a file
HOMES = (
    "Zoë & Łuk %41 #1?", "O'Brien; DROP TABLE", " leading space", "trailing.", "日本語", "🙂", 'quo"te', "back\\slash",
    "new\nline", "e\u0301", "%2e%2e", "file:", "a" * 200, "-rf", "*", "~", "$HOME", "?mode=ro", "#",
)  # fmt: skip


def run(options: Options) -> Iterator[Row]:
    """Try all of them."""
    room = Path(tempfile.mkdtemp(prefix="faults-", dir=fast_folder()))
    try:
        yield _odd_names(room / "names")
        yield _symlink(room / "link")
        if os.name == "posix":
            yield _two_starts(room / "two", options)
            yield _held_by_lock(room / "held", options)
        yield _older_program(room / "older")
        yield _passwords(room / "passwords")
    finally:
        shutil.rmtree(room, ignore_errors=True)
    if options.shim:
        yield from _held_names(options)
    else:
        yield Row("another program holds new files for a while", skipped=options.why_no_shim)


@contextmanager
def _told(row: Row, where: str, *codes: str) -> Iterator[None]:
    """Expect one of these troubles, told in plain words."""
    row.tries += 1
    try:
        yield
    except StorageTrouble as trouble:
        row.show(trouble.code)
        if trouble.code not in codes:
            row.spoil(f"{where}: told as {trouble.code}")
    except Exception as error:  # anything else is not in plain words
        row.spoil(f"{where}: not told in plain words: {error!r}")
    else:
        row.spoil(f"{where}: nothing was said")


def _odd_names(room: Path) -> Row:
    """The whole round in folders with odd names: make, save, copy, bring back."""
    row = Row("a home folder with an odd name")
    for number, name in enumerate(HOMES):
        folder = room / str(number) / name
        folder.mkdir(parents=True)
        row.tries += 1
        try:
            with create_book(folder / "club.book", now=now) as book:
                _two_people(book.store)
                save(book.store, 1)
                copy = make_copy_in(book, folder / "copies").path
                key = book.inside()[2]
            before = read_book(folder / "club.book")
            restore_copy(copy, folder / "again" / "club.book", key)
            if read_book(folder / "again" / "club.book") != before:
                row.lose(f"{name!r}: what comes back is not what was copied")
            row.acknowledged += 2
        except Exception as error:  # whatever it is, it is told
            row.spoil(f"{name!r}: {error!r}")
    return row


def _symlink(room: Path) -> Row:
    """The book is a link to a file elsewhere, as people do with synced folders."""
    row = Row("the book is a link to a file elsewhere", tries=1, acknowledged=1)
    make_club(room)
    path = home(room)
    real = room / "elsewhere" / "real.book"
    real.parent.mkdir()
    path.rename(real)
    path.symlink_to(real)
    try:
        with opened(room) as book:
            save(book.store, 1)
            make_copy_in(book, stick(room))
        if len(read_book(path)[0]) != 3:  # type: ignore[arg-type]
            row.lose("the save is not there")
        if not path.is_symlink():
            row.spoil("the link was replaced")
    except (Broken, StorageTrouble) as trouble:
        row.spoil(f"{trouble}")
    return row


def _two_starts(room: Path, options: Options) -> Row:
    """A second start is told so; when the first is killed, the next one opens with nothing to clear."""
    row = Row("a second start, and one after a kill")
    make_club(room)
    for number in range(1, options.times(10, 3) + 1):
        inlet, outlet = os.pipe()
        first = os.fork()
        if first == 0:
            with suppress(BaseException):
                book = opened(room)
                save(book.store, number)
                os.write(outlet, b"open\n")
                signal.pause()
            os._exit(1)
        os.close(outlet)
        row.acknowledged += len(os.read(inlet, 5)) == 5
        os.close(inlet)
        patience, connection.PATIENCE = connection.PATIENCE, 0.05
        with _told(row, f"start {number}", "in_use"):
            opened(room).close()
        connection.PATIENCE = patience
        os.kill(first, signal.SIGKILL)
        os.waitpid(first, 0)
        try:
            if len(read_book(home(room))[0]) != number + 2:  # type: ignore[arg-type]
                row.lose(f"start {number}: what the killed one saved is not there")
        except StorageTrouble as trouble:
            row.spoil(f"start {number}: after the kill: {trouble}")
    return row


def _held_by_lock(room: Path, options: Options) -> Row:
    """Another program holds the book's file: for a while, and then it opens; for good, and then it is said."""
    row = Row("another program holds the book")
    make_club(room)
    for seconds in (0.3, 2.0) if not options.short else (0.3,):
        with _holding(home(room), seconds):
            row.tries += 1
            try:
                opened(room).close()
                row.acknowledged += 1
            except StorageTrouble as trouble:
                row.spoil(f"held for {seconds} s: {trouble}")
    patience, connection.PATIENCE = connection.PATIENCE, 0.1
    with _holding(home(room), 30.0), _told(row, "held for good", "in_use"):
        opened(room).close()
    connection.PATIENCE = patience
    read_book(home(room))
    return row


@contextmanager
def _holding(path: Path, seconds: float) -> Iterator[None]:
    """Hold a lock on a file in another process for so long."""
    inlet, outlet = os.pipe()
    holder = os.fork()
    if holder == 0:
        with suppress(BaseException):
            number = os.open(path, os.O_RDWR)
            fcntl.lockf(number, fcntl.LOCK_EX, 512, PENDING)
            os.write(outlet, b"!")
            time.sleep(seconds)
        os._exit(0)
    os.read(inlet, 1)
    try:
        yield
    finally:
        os.kill(holder, signal.SIGKILL)
        os.waitpid(holder, 0)
        os.close(inlet)
        os.close(outlet)


def _older_program(room: Path) -> Row:
    """A newer program has written the book, a copy and a key file; this one refuses each and changes nothing."""
    row = Row("an older program meets what a newer one wrote")
    newer = Migrating()
    with newer.surroundings():
        newer.prepare(room)
        with opened(room) as book:
            copy = make_copy_in(book, room / "newer").path
    before = {one: one.read_bytes() for one in (home(room), keys_path(home(room)), copy)}
    with _told(row, "book", "too_new"):
        opened(room).close()
    with _told(row, "copy", "too_new"):
        restore_copy(copy, room / "target" / "club.book", newer.key)
    for one, content in before.items():
        if one.read_bytes() != content:
            row.lose(f"{one.name} was changed")
    row.acknowledged = 2
    keys_path(home(room)).write_text('{"format": 99, "club": "", "check": "", "slots": []}', encoding="utf-8")
    with _told(row, "key file", "too_new"):
        opened(room).close()
    return row


def _passwords(room: Path) -> Row:
    """Wrong passwords are told, as often as one likes; accents open the book however they were typed."""
    row = Row("wrong passwords, and accents put together otherwise")
    with ChangingPasswords().surroundings():
        key = make_club(room)
        word = unicodedata.normalize("NFC", "Žlutý kůň é")
        with opened(room) as book:
            keys = slots.with_password(book.inside()[1], key, "Ann", word, date(2026, 11, 25))
            book.change_keys(keys.asking(key, True))
        row.acknowledged = 1
        keys = replace(keys, slots=tuple(slot for slot in keys.slots if slot["kind"] != "laptop"))
        for wrong in ("", " ", "žlutý kůň é", word + " ", "x" * 10_000, "\ud800", *(f"{n}" for n in range(20))):
            with _told(row, f"password {wrong[:9]!r}", "wrong_password"):
                slots.key_by_password(keys, wrong)
        with _told(row, "no password", "book_locked"):
            opened(room).close()
        for form in ("NFC", "NFD", "NFKC", "NFKD"):
            row.tries += 1
            try:
                open_book(home(room), key=slots.key_by_password(keys, unicodedata.normalize(form, word))).close()
            except StorageTrouble as trouble:
                row.lose(f"{form}: {trouble}")
    return row


def _held_names(options: Options) -> Iterator[Row]:
    """New names and renames are refused for a while, as where a program against viruses looks at every new file."""
    shim = options.shim
    assert shim is not None
    for kind in (Saving, Copying, Restoring, ChangingPasswords, Making):
        with Ground(kind(), shim) as ground, ground.work.surroundings():
            row = Row(f"{ground.work.name}: another program holds new files")
            for seconds in (0.02, 0.1, 2.0) if not options.short else (0.05,):
                with ground.try_folder() as folder:

                    def arm(seconds: float = seconds) -> None:
                        shim.hold(seconds)

                    told = ground.child(folder, arm, lift=_after(seconds))
                    ground.judge(row, folder, told, f"held for {seconds} s")
            yield row


def _after(seconds: float) -> Callable[[], None]:
    return lambda: time.sleep(seconds)


def _two_people(store: SqliteStore) -> None:
    from coprod_desktop.domain.people import PEOPLE, Person
    from coprod_desktop.domain.records import StepName
    from tests.faults.club import GIVER, TAKER

    with store.step(StepName("test.start")) as step:
        for name in (GIVER, TAKER):
            step.put(PEOPLE, Person(name=name, notes="0"))


if sys.platform == "win32":
    HOMES = tuple(name for name in HOMES if not set(name) & set('?"\\*\n:') and name.strip(" .") == name)
