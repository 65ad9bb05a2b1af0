"""Makes safe copies of an open book.

A copy is made in two parts. `begin_copy` takes its number, on the thread that writes in the book. `finish_copy` may run
on any thread, and takes all the time: it takes the book a few pages at a time, while people go on writing in it, looks
at what was taken, packs it, and copies it to where it is to be, so that it lasts. The copy's number comes from the
book, so that a wrong clock orders nothing.
"""

from __future__ import annotations

import glob
import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from coprod_desktop import __version__
from coprod_desktop.domain.copies import Watch, never_stop
from coprod_desktop.domain.errors import CopyStopped, StorageTrouble
from coprod_desktop.domain.gone_list import GoneList
from coprod_desktop.storage.checks import check_kind, check_links, check_seals, check_trees, taken_steps
from coprod_desktop.storage.connection import Connection, close, connect
from coprod_desktop.storage.copy_file import (
    BOOK,
    FORMAT,
    SUFFIX,
    Manifest,
    copy_in_pieces,
    counts_of,
    pack,
    read_copy_manifest,
    sha256_of,
    unfinished_beside,
)
from coprod_desktop.storage.errors import files_told_apart, told_apart
from coprod_desktop.storage.facts import COPIES_MADE, copies_made, keep_fact
from coprod_desktop.storage.files import give_name, make_folder, new_file, settle, take_away
from coprod_desktop.storage.gone_beside import keep_beside
from coprod_desktop.storage.keys import Keys
from coprod_desktop.storage.marks import give_marks, gone_list_of
from coprod_desktop.storage.restore import restore_copy

if TYPE_CHECKING:
    from coprod_desktop.storage.club_file import OpenBook

__all__ = [
    "CopyBegun", "CopyMade", "Manifest", "begin_copy", "copy_open_file", "drop_copy", "finish_copy", "make_copy",
    "make_copy_in", "next_copy_name", "read_copy_manifest", "restore_copy", "sweep_staging",
]  # fmt: skip

_NOT_IN_NAMES = frozenset('<>:"/\\|?*')  # what FAT and Windows do not allow
_STAGING = ".copying."
_PAGES = 32  # taken at a time, which is 128 kB: so long a save waits at most
_WAIT = 0.005  # seconds until the next try, when a step was being kept just then


@dataclass(frozen=True, slots=True)
class CopyMade:
    """A copy that was made, read back and found to be the same. `sha256` is that of the whole copy."""

    path: Path
    number: int
    people: int
    meetings: int
    made: datetime
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class CopyBegun:
    """A copy that has its number, and a folder of its own on the laptop to be made ready in. Waits to be finished."""

    conn: Connection = field(repr=False)
    folder: Path
    name: str
    number: int
    moment: datetime
    keys: Keys
    key: bytes = field(repr=False)


def next_copy_name(conn: Connection, moment: datetime) -> str:
    """Return the name for the next copy, such as "Our club 2026-11-21 1930 000123.clubcopy"."""
    return _name_of(conn, moment, copies_made(conn) + 1)


def make_copy_in(book: OpenBook, folder: Path) -> CopyMade:
    """Make a verified copy of an open book in `folder`, under a name never used before. Raises StorageTrouble."""
    return finish_copy(begin_copy(book), folder)


def make_copy(book: OpenBook, target: Path) -> CopyMade:
    """Make a verified copy of an open book at `target`, which must not be there yet.

    When this returns, the copy is on the disk and has been read back. Raises StorageTrouble: name_taken, disk_full,
    read_only, or what the disk says; then nothing of it is left.
    """
    conn, keys, key = book.inside()
    return copy_open_file(conn, keys, key, target, book.now())


def copy_open_file(conn: Connection, keys: Keys, key: bytes, target: Path, moment: datetime) -> CopyMade:
    """Do what `make_copy` says for an open connection, in whatever shape the file is. `moment` is local time.

    Raises StorageTrouble("name_taken") when `target` is there already, and what `finish_copy` raises.
    """
    if target.exists():
        raise StorageTrouble("name_taken")
    return finish_copy(_begin(conn, keys, key, moment), target.parent, name=target.name)


def begin_copy(book: OpenBook) -> CopyBegun:
    """Begin a copy of an open book. Raises StorageTrouble. Finish it with `finish_copy`, or drop it.

    The book stays open until then. What is saved while the copy is finished is in the copy, or is not: step by step,
    and never half a step.
    """
    conn, keys, key = book.inside()
    return _begin(conn, keys, key, book.now())


def finish_copy(begun: CopyBegun, folder: Path, watch: Watch = never_stop, *, name: str = "") -> CopyMade:
    """Make a copy that lasts in `folder`, which is made when need be. On any thread.

    The protocol: take the book, look at what was taken, pack it, copy it in pieces, sync, read back and compare,
    rename, sync the file again, sync the folder. What was made ready is taken away in any case. Raises CopyStopped
    when `watch` says so, and StorageTrouble: name_taken, disk_full, read_only, stick_gone, damaged, or what the disk
    says; then nothing of the copy is left.
    """
    target = folder / (name or begun.name)
    was_there = _is_there(folder.parent)
    try:
        with files_told_apart(), told_apart():
            size = _take(begun, watch)
            manifest, gone = _look_at(begun)
            whole = begun.folder / "whole"
            pack(whole, manifest, begun.keys, begun.folder / BOOK, watch, size, size * 4)
        sha256 = place(whole, target, watch, was_there=was_there)
        keep_beside(target.parent, manifest.club_id, gone)
    finally:
        drop_copy(begun)
    return CopyMade(target, begun.number, manifest.people, manifest.meetings, begun.moment, manifest.size, sha256)


def drop_copy(begun: CopyBegun) -> None:
    """Take away what was made ready for a copy. Never raises."""
    shutil.rmtree(begun.folder, ignore_errors=True)


def sweep_staging(book: Path) -> None:
    """Take away what a killed program left half made ready beside a book that is open here. Never raises."""
    for left in book.parent.glob(f"{_STAGING}*"):
        shutil.rmtree(left, ignore_errors=True)
    for ending in (".part", ".work"):  # of a book that was being tested, brought back or saved
        for begins in (f".{glob.escape(book.name)}.*", ".testing.*"):
            for left in book.parent.glob(f"{begins}{ending}*"):
                _take_away(left)


def _begin(conn: Connection, keys: Keys, key: bytes, moment: datetime) -> CopyBegun:
    with files_told_apart(), told_apart():
        number = copies_made(conn) + 1
        name = _name_of(conn, moment, number)
        begun = CopyBegun(conn, _new_staging(_file_of(conn).parent), name, number, moment, keys, key)
        try:
            give_marks(conn, number)
            keep_fact(conn, COPIES_MADE, str(number))
        except BaseException:
            drop_copy(begun)
            raise
    return begun


def _take(begun: CopyBegun, watch: Watch) -> int:
    """Take the book into the folder of the copy, encrypted as it is, and return its size in bytes.

    sqlite does this through the connection that is open, and puts what is saved meanwhile in both files. Nothing waits
    for long: the connection is held for a few pages at a time, and not while a step is being kept. Whoever uses the
    book meanwhile does so while `watch` waits.
    """

    def went_on(_code: int, left: int, pages: int) -> None:
        if not watch(pages - left, pages * 4):
            raise CopyStopped

    book = begun.folder / BOOK
    new_file(book).close()
    goal = connect(book, begun.key, lasting=False)  # it is looked at and synced under another name
    try:
        begun.conn.backup(goal, pages=_PAGES, progress=went_on, sleep=_WAIT)
    except BaseException:
        goal.close()  # half a book: reading it would hide what happened
        raise
    close(goal)
    return book.stat().st_size


def _look_at(begun: CopyBegun) -> tuple[Manifest, GoneList]:
    """Open the new copy with the key, check it as any book is checked, and see what it holds and who is forgotten."""
    book = begun.folder / BOOK
    conn = connect(book, begun.key)
    try:
        check_kind(conn)
        with ThreadPoolExecutor(1) as beside:  # both are work for a library that lets go of Python meanwhile
            seals = beside.submit(_seals_and_mark, book, begun.key)
            check_trees(conn)
            check_links(conn)
        sha256 = seals.result()
        counts = counts_of(conn)
        steps = tuple(taken_steps(conn))
        club = _club_name(conn)
        gone = gone_list_of(conn)
    finally:
        close(conn)
    manifest = Manifest(
        format=FORMAT,
        program=__version__,
        steps=steps,
        club_id=begun.keys.club_id,
        club=club,
        number=begun.number,
        made=begun.moment.isoformat(timespec="seconds"),
        people=counts.people,
        meetings=counts.meetings,
        size=book.stat().st_size,
        sha256=sha256,
        newest_meeting=counts.newest_meeting.isoformat() if counts.newest_meeting else "",
        forgotten=gone.as_line(),
        gone_word=gone.word,
    )
    return manifest, gone


def _seals_and_mark(book: Path, key: bytes) -> str:
    """Check the seal on every page, on another thread than the rest, and return the SHA-256 of the file."""
    conn = connect(book, key, "ro")
    try:
        check_seals(conn)
    finally:
        conn.close()
    return sha256_of(book)


def place(whole: Path, target: Path, watch: Watch, *, was_there: bool) -> str:
    """Copy to `target` so that it lasts: written, synced, read back, named, synced again, its folder too.

    Returns the SHA-256 of `whole`, which is then that of `target`.

    `was_there` says that the place was there when the copy began. If it is gone, no folder is made in its stead: it
    would be on the laptop, where the stick was. Raises CopyStopped, and StorageTrouble as `finish_copy` does.
    """
    there = target.parent.parent
    try:
        with files_told_apart():
            if was_there and not _is_there(there):
                raise StorageTrouble("stick_gone")
            make_folder(target.parent)
            there = target.parent
            _make_room(target.parent, whole.stat().st_size)
            if target.exists():
                raise StorageTrouble("name_taken")
            sha256 = _write_and_name(whole, target, watch)
            try:
                settle(target)  # when a stick has been pulled, this alone tells
            except BaseException:
                _take_away(target)
                raise
    except StorageTrouble as trouble:
        if trouble.code not in ("name_taken", "stick_gone") and was_there and not _is_there(there):
            raise StorageTrouble("stick_gone", trouble.detail) from trouble
        raise
    return sha256


def _write_and_name(whole: Path, target: Path, watch: Watch) -> str:
    unfinished = unfinished_beside(target)
    size = whole.stat().st_size
    try:
        # While a stick writes, there is time to see what it must read back.
        with ThreadPoolExecutor(1) as beside, whole.open("rb") as source, unfinished.open("xb") as goal:
            wanted = beside.submit(sha256_of, whole)
            copy_in_pieces(source, goal, watch, size * 2, size * 4)
            goal.flush()
            os.fsync(goal.fileno())
            if hasattr(os, "posix_fadvise"):  # so that it is read from the stick and not from memory
                os.posix_fadvise(goal.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        sha256 = wanted.result()
        if sha256_of(unfinished, watch, size * 3, size * 4) != sha256:
            raise StorageTrouble("disk_trouble", "the copy reads differently")
        give_name(unfinished, target)
    except BaseException:
        _take_away(unfinished)
        raise
    return sha256


def _make_room(folder: Path, wanted: int) -> None:
    """Take away what a pulled stick left half written, and see whether there is room. Free space of 0 is unknown."""
    for left in folder.glob(f".*{SUFFIX}.part"):
        _take_away(left)
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return
    if 0 < free < wanted:
        raise StorageTrouble("disk_full")


def _is_there(folder: Path) -> bool:
    """Say whether a folder can be reached: one on a stick that has been pulled may answer with trouble."""
    try:
        return folder.exists()
    except OSError:
        return False


def _take_away(path: Path) -> None:
    with suppress(OSError):  # the trouble that led here is the one to tell of
        take_away(path)


def _new_staging(beside: Path) -> Path:
    folder = beside / f"{_STAGING}{os.urandom(4).hex()}"
    folder.mkdir(mode=0o700)
    return folder


def _file_of(conn: Connection) -> Path:
    found = conn.execute("SELECT CAST(file AS BLOB) FROM pragma_database_list WHERE name = 'main'").fetchone()[0]
    return Path(os.fsdecode(found))  # a folder's name may hold bytes that are no letters


def _name_of(conn: Connection, moment: datetime, number: int) -> str:
    club = "".join(letter for letter in _club_name(conn) if letter.isprintable() and letter not in _NOT_IN_NAMES)
    return f"{club[:60].strip(' .') or 'Our club'} {moment:%Y-%m-%d %H%M} {number:06d}{SUFFIX}"


def _club_name(conn: Connection) -> str:
    row = conn.execute('SELECT "name" FROM "clubs" WHERE "removed" = \'\' ORDER BY "id" LIMIT 1').fetchone()
    return str(row[0]) if row else ""
