"""Saves what can be read of a damaged book: the rows before the damage and those behind it, into a new book.

The damaged file is only read, and is kept aside as it is.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from coprod_desktop.domain.copies import Counts, Watch, never_stop
from coprod_desktop.domain.errors import CopyStopped, StorageTrouble
from coprod_desktop.domain.records import RecordType
from coprod_desktop.domain.registry import ALL_TYPES
from coprod_desktop.domain.values import dataclass
from coprod_desktop.storage.club_file import make_empty_file
from coprod_desktop.storage.connection import Connection, SqlError, close, connect
from coprod_desktop.storage.copy_file import counts_of
from coprod_desktop.storage.errors import files_told_apart, told_apart
from coprod_desktop.storage.facts import CLUB_ID, keep_fact
from coprod_desktop.storage.files import move_journal_aside, put_in_place, settle, take_away
from coprod_desktop.storage.keys import read_keys_of
from coprod_desktop.storage.marks import drop_marks_of_nobody
from coprod_desktop.storage.restore import keep_aside
from coprod_desktop.storage.rows import Row, shape_of
from coprod_desktop.storage.writing import RowWriter

_LOOK_UP = 100  # rows between two looks whether to stop
# Tables that are no records, and what orders them
_BESIDES = {"photos": "id", "facts": "name", "drafts": "key", "marks": "person"}


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was saved. `rows` counts all of it, `dropped` what was read but belonged to something that is lost.

    `whole` says that every table could be read to its end.
    """

    counts: Counts
    rows: int
    dropped: int
    whole: bool


def salvage_book(path: Path, key: bytes, moment: datetime, watch: Watch = never_stop) -> Salvaged:
    """Put a new book with all that can be read in the place of the damaged one at `path`, and open nothing.

    Undo of steps taken before is not saved. Raises StorageTrouble: not_readable when nothing can be read, wrong_key,
    or what the disk says; then the damaged book is where it was.
    """
    keys = read_keys_of(path)
    if not keys.fits(key):
        raise StorageTrouble("wrong_key")
    part = path.with_name(f".{path.name}.{os.urandom(4).hex()}.part")
    work = path.with_name(f".{path.name}.{os.urandom(4).hex()}.work")
    with files_told_apart():
        try:
            _lay_out(path, work)
            saved = _save(work, part, key, keys.club_id, watch)
            keep_aside(path, moment)
            move_journal_aside(path)
            put_in_place(part, path)
        finally:
            for left in (part, work):
                for one in (left, left.with_name(f"{left.name}-journal")):
                    with suppress(OSError):
                        take_away(one)
        settle(path)
    return saved


def _lay_out(path: Path, work: Path) -> None:
    """Copy the damaged book and its journal, so that nothing is ever written in it."""
    for ending in ("", "-journal"):
        source = path.with_name(path.name + ending)
        if source.exists():
            shutil.copyfile(source, work.with_name(work.name + ending))


def _save(work: Path, part: Path, key: bytes, club_id: str, watch: Watch) -> Salvaged:
    reader = _Reader(work, key, watch)
    with told_apart():
        make_empty_file(part, key, club_id)
        conn = connect(part, key)
        try:
            conn.execute("PRAGMA foreign_keys = OFF")
            conn.execute("BEGIN EXCLUSIVE")
            rows = sum(_save_besides(conn, reader, table) for table in _BESIDES)
            kept = sum(_save_records(conn, reader, kind) for kind in ALL_TYPES)
            if not kept:
                raise StorageTrouble("not_readable")
            dropped = _mend_links(conn)
            drop_marks_of_nobody(conn)
            conn.execute("COMMIT")
            conn.execute("PRAGMA foreign_keys = ON")
            counts = counts_of(conn)
        finally:
            close(conn)
    return Salvaged(counts, rows + kept - dropped, dropped, reader.whole)


class _Reader:
    """Reads tables of a damaged file from both ends. After damage the connection is of no more use: a new one is."""

    def __init__(self, work: Path, key: bytes, watch: Watch) -> None:
        self._work = work
        self._watch = watch
        self._read = 0  # rows, of which there is no knowing how many there are
        self._key = key
        self.whole = True

    def rows(self, table: str, order: str) -> Iterator[Row]:
        """Yield each row that can be read, once."""
        seen: set[Any] = set()
        for way in ("ASC", "DESC"):
            try:
                with closing(connect(self._work, self._key)) as conn:
                    found = conn.execute(f'SELECT * FROM "{table}" ORDER BY "{order}" {way}')
                    names = [column[0] for column in found.description]
                    for values in found:
                        row = dict(zip(names, values, strict=True))
                        if row[order] not in seen:
                            seen.add(row[order])
                            yield row
                            self._look_up()
            except (SqlError, UnicodeDecodeError):
                self.whole = False
                continue
            return

    def _look_up(self) -> None:
        """See now and then whether somebody pressed Stop. Raises CopyStopped."""
        self._read += 1
        if self._read % _LOOK_UP == 0 and not self._watch(0, 0):
            raise CopyStopped


def _save_records(conn: Connection, reader: _Reader, kind: RecordType[Any]) -> int:
    """Save the rows of one kind. A row that no longer makes sense is left out; trouble with the disk is told."""
    shape = shape_of(kind)
    writer = RowWriter(conn)
    saved = 0
    for row in reader.rows(kind.table, "id"):
        full = {name: row.get(name) for name in shape.columns}
        conn.execute("SAVEPOINT one")
        try:
            with told_apart():
                shape.record(tuple(full.values()))
                writer.add(shape, full)
            saved += 1
        except (SqlError, ValueError, TypeError):
            conn.execute("ROLLBACK TO one")
        conn.execute("RELEASE one")
    return saved


def _save_besides(conn: Connection, reader: _Reader, table: str) -> int:
    saved = 0
    for row in reader.rows(table, _BESIDES[table]):
        if table == "facts":
            if row["name"] != CLUB_ID:
                keep_fact(conn, row["name"], str(row["value"]))
            continue
        names = ", ".join(f'"{name}"' for name in row)
        with suppress(SqlError), told_apart():
            marks = ", ".join("?" * len(row))
            conn.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(row.values()))
            saved += 1
    return saved


def _mend_links(conn: Connection) -> int:
    """Let no link lead nowhere: it is emptied, or the row goes when it cannot be without. Return how many went."""
    writer = RowWriter(conn)
    by_table = {kind.table: shape_of(kind) for kind in ALL_TYPES}
    dropped = 0
    while broken := conn.execute("PRAGMA foreign_key_check").fetchall():
        for table, rowid, _parent, number in broken:
            shape = by_table.get(table)
            links = {row[0]: row[3] for row in conn.execute(f'PRAGMA foreign_key_list("{table}")')}
            try:
                with told_apart():
                    conn.execute(f'UPDATE "{table}" SET "{links[number]}" = NULL WHERE "id" = ?', (rowid,))
            except SqlError:
                if shape is None:
                    raise
                writer.delete(shape, rowid)
                dropped += 1
    return dropped
