"""Makes safe copies of an open book.

A copy is made in two halves. `stage_copy` takes the book as it is now, on the thread that has it open. `finish_copy`
may run on any thread: it looks at what was taken, packs it, and copies it to where it is to be, so that it lasts. The
copy's number comes from the book, so that a wrong clock orders nothing.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from coprod_desktop import __version__
from coprod_desktop.domain.copies import Watch, never_stop
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.storage.checks import check_kind, check_whole, taken_steps
from coprod_desktop.storage.connection import Connection, close, connect
from coprod_desktop.storage.copy_file import (
    BOOK,
    FORMAT,
    SUFFIX,
    Manifest,
    copy_in_pieces,
    counts_of,
    pack,
    part_beside,
    read_copy_manifest,
    sha256_of,
)
from coprod_desktop.storage.errors import files_told_apart, told_apart
from coprod_desktop.storage.facts import COPIES_MADE, copies_made, keep_fact
from coprod_desktop.storage.files import settle
from coprod_desktop.storage.keys import Keys
from coprod_desktop.storage.restore import restore_copy

if TYPE_CHECKING:
    from coprod_desktop.storage.club_file import OpenBook

__all__ = [
    "CopyMade", "Manifest", "Staged", "copy_open_file", "drop_staged", "finish_copy", "make_copy", "make_copy_in",
    "next_copy_name", "read_copy_manifest", "restore_copy", "stage_copy", "sweep_staging",
]  # fmt: skip

_NOT_IN_NAMES = frozenset('<>:"/\\|?*')  # what FAT and Windows do not allow
_STAGING = ".copying."


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
class Staged:
    """The book as it was at one moment, encrypted, in a folder of its own on the laptop. Waits to be finished."""

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
    return finish_copy(stage_copy(book), folder)


def make_copy(book: OpenBook, target: Path) -> CopyMade:
    """Make a verified copy of an open book at `target`, which must not be there yet.

    When this returns, the copy is on the disk and has been read back. Raises StorageTrouble: name_taken, disk_full,
    read_only, or what the disk says; then nothing of it is left.
    """
    conn, keys, key = book.inside()
    return copy_open_file(conn, keys, key, target, book.now())


def copy_open_file(conn: Connection, keys: Keys, key: bytes, target: Path, moment: datetime) -> CopyMade:
    """Do what `make_copy` says for an open connection, in whatever shape the file is."""
    if target.exists():
        raise StorageTrouble("name_taken")
    return finish_copy(_stage(conn, keys, key, moment), target.parent, name=target.name)


def stage_copy(book: OpenBook) -> Staged:
    """Take the open book as it is now. Raises StorageTrouble. Finish the copy with `finish_copy`, or drop it."""
    conn, keys, key = book.inside()
    return _stage(conn, keys, key, book.now())


def finish_copy(staged: Staged, folder: Path, watch: Watch = never_stop, *, name: str = "") -> CopyMade:
    """Make a copy that lasts out of what was staged, in `folder`, which is made when need be. On any thread.

    The protocol: look at what was staged, pack it, copy it in pieces, sync, read back and compare, rename, sync the
    file again, sync the folder. What was staged is taken away in any case. Raises CopyStopped when `watch` says so,
    and StorageTrouble: name_taken, disk_full, read_only, stick_gone, damaged, or what the disk says; then nothing of
    the copy is left.
    """
    target = folder / (name or staged.name)
    try:
        with files_told_apart(), told_apart():
            manifest = _look_at(staged)
            whole = staged.folder / "whole"
            pack(whole, manifest, staged.keys, staged.folder / BOOK)
            sha256 = sha256_of(whole)
        _place(whole, target, sha256, watch)
    finally:
        drop_staged(staged)
    return CopyMade(target, staged.number, manifest.people, manifest.meetings, staged.moment, manifest.size, sha256)


def drop_staged(staged: Staged) -> None:
    """Take away what was staged. Never raises."""
    shutil.rmtree(staged.folder, ignore_errors=True)


def sweep_staging(book: Path) -> None:
    """Take away what a killed program left half staged beside a book that is open here. Never raises."""
    for left in book.parent.glob(f"{_STAGING}*"):
        shutil.rmtree(left, ignore_errors=True)


def _stage(conn: Connection, keys: Keys, key: bytes, moment: datetime) -> Staged:
    with files_told_apart(), told_apart():
        number = copies_made(conn) + 1
        staged = Staged(_new_staging(_file_of(conn).parent), _name_of(conn, moment, number), number, moment, keys, key)
        try:
            keep_fact(conn, COPIES_MADE, str(number))
            conn.execute("VACUUM INTO ?", (str(staged.folder / BOOK),))
        except BaseException:
            drop_staged(staged)
            raise
    return staged


def _look_at(staged: Staged) -> Manifest:
    """Open the new copy with the key, check it as any book is checked, and count what it holds."""
    book = staged.folder / BOOK
    conn = connect(book, staged.key)
    try:
        check_kind(conn)
        check_whole(conn)
        counts = counts_of(conn)
        steps = tuple(taken_steps(conn))
        club = _club_name(conn)
    finally:
        close(conn)
    return Manifest(
        format=FORMAT,
        program=__version__,
        steps=steps,
        club_id=staged.keys.club_id,
        club=club,
        number=staged.number,
        made=staged.moment.isoformat(timespec="seconds"),
        people=counts.people,
        meetings=counts.meetings,
        size=book.stat().st_size,
        sha256=sha256_of(book),
        newest_meeting=counts.newest_meeting.isoformat() if counts.newest_meeting else "",
    )


def _place(whole: Path, target: Path, sha256: str, watch: Watch) -> None:
    """Copy to `target` so that it lasts: written, synced, read back, named, synced again, its folder too."""
    was_there = _is_there(target.parent.parent)
    try:
        with files_told_apart():
            target.parent.mkdir(parents=True, exist_ok=True)
            _make_room(target.parent, whole.stat().st_size)
            if target.exists():
                raise StorageTrouble("name_taken")
            _write_and_name(whole, target, sha256, watch)
            try:
                settle(target)  # when a stick has been pulled, this alone tells
            except BaseException:
                _take_away(target)
                raise
    except StorageTrouble as trouble:
        if trouble.code != "name_taken" and was_there and not _is_there(target.parent):
            raise StorageTrouble("stick_gone", trouble.detail) from trouble
        raise


def _write_and_name(whole: Path, target: Path, sha256: str, watch: Watch) -> None:
    part = part_beside(target)
    size = whole.stat().st_size
    try:
        with whole.open("rb") as source, part.open("xb") as goal:
            copy_in_pieces(source, goal, watch, 0, size * 2)
            goal.flush()
            os.fsync(goal.fileno())
            if hasattr(os, "posix_fadvise"):  # so that it is read from the stick and not from memory
                os.posix_fadvise(goal.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        if sha256_of(part, watch, size) != sha256:
            raise StorageTrouble("disk_trouble", "the copy reads differently")
        part.rename(target)
    except BaseException:
        _take_away(part)
        raise


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
        path.unlink(missing_ok=True)


def _new_staging(beside: Path) -> Path:
    folder = beside / f"{_STAGING}{os.urandom(4).hex()}"
    folder.mkdir(mode=0o700)
    return folder


def _file_of(conn: Connection) -> Path:
    return Path(conn.execute("SELECT file FROM pragma_database_list WHERE name = 'main'").fetchone()[0])


def _name_of(conn: Connection, moment: datetime, number: int) -> str:
    club = "".join(letter for letter in _club_name(conn) if letter.isprintable() and letter not in _NOT_IN_NAMES)
    return f"{club[:60].strip(' .') or 'Our club'} {moment:%Y-%m-%d %H%M} {number:06d}{SUFFIX}"


def _club_name(conn: Connection) -> str:
    row = conn.execute('SELECT "name" FROM "clubs" WHERE "removed" = \'\' ORDER BY "id" LIMIT 1').fetchone()
    return str(row[0]) if row else ""
