"""Writes one record's row together with all that hangs on it, and takes steps made of such writings."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.errors import ChangedElsewhere
from coprod_desktop.domain.records import Changes, R, RecordType, StepName
from coprod_desktop.domain.values import replace
from coprod_desktop.storage.rows import Row, Shape, shape_of
from coprod_desktop.storage.search import SearchIndex

if TYPE_CHECKING:
    from coprod_desktop.storage.connection import Connection
    from coprod_desktop.storage.journal import Journal

__all__ = ["OpenStep", "RowWriter"]


class RowWriter:
    """Puts rows in their tables and keeps the search index and the index of links in step with them."""

    def __init__(self, conn: Connection) -> None:
        self._conn = conn
        self._search = SearchIndex(conn)

    def read(self, shape: Shape[Any], record_id: int) -> Row | None:
        """Return the row of one record as it lies in the table, or None."""
        found = self._conn.execute(
            f'SELECT {shape.selected} FROM "{shape.kind.table}" t WHERE t."id" = ?', (record_id,)
        ).fetchone()
        return dict(zip(shape.columns, found, strict=True)) if found else None

    def add(self, shape: Shape[Any], row: Row) -> int:
        """Insert a row, with a new id when its own is 0, and return the id. Ids are never given out twice."""
        values = shape.written({name: row[name] for name in shape.columns} | {"id": row["id"] or None})
        record_id: int = self._conn.execute(shape.insert, tuple(values.values())).lastrowid
        self._index(shape, record_id, row, frozenset(shape.columns))
        return record_id

    def change(self, shape: Shape[Any], row: Row, altered: Row) -> None:
        """Write the columns in `altered` of the record whose whole row will be `row`."""
        written = shape.written(altered)
        columns = ", ".join(f'"{name}" = ?' for name in written)
        self._conn.execute(
            f'UPDATE "{shape.kind.table}" SET "revision" = ?, {columns} WHERE "id" = ?',
            (row["revision"], *written.values(), row["id"]),
        )
        self._index(shape, row["id"], row, frozenset(altered))

    def delete(self, shape: Shape[Any], record_id: int) -> None:
        """Take a row away for good: only when the step that made the record is undone."""
        self._search.forget(shape.kind.kind, record_id)
        self._conn.execute('DELETE FROM "links" WHERE "kind" = ? AND "record" = ?', (shape.kind.kind, record_id))
        self._conn.execute(f'DELETE FROM "{shape.kind.table}" WHERE "id" = ?', (record_id,))

    def _index(self, shape: Shape[Any], record_id: int, row: Row, altered: frozenset[str]) -> None:
        if altered & {"removed", shape.kind.title, *shape.searched}:
            self._search.note(shape, record_id)
        for name in shape.links:
            if name in altered:
                self._conn.execute(
                    'DELETE FROM "links" WHERE "kind" = ? AND "field" = ? AND "record" = ?',
                    (shape.kind.kind, name, record_id),
                )
                self._conn.execute(
                    'INSERT OR IGNORE INTO "links" ("kind", "field", "target", "record") '
                    "SELECT ?, ?, value, ? FROM json_each(?)",
                    (shape.kind.kind, name, record_id, row[name]),
                )


class OpenStep:
    """One step that is being taken. The store opens the transaction before it and closes it after."""

    def __init__(self, conn: Connection, journal: Journal, name: StepName, now: Callable[[], datetime]) -> None:
        self._conn = conn
        self._rows = RowWriter(conn)
        self._journal = journal
        self._name = name
        self._now = now
        self._number = 0
        self._written = 0  # lines of the journal
        self._touched: set[tuple[str, int]] = set()
        self._photos = False

    @property
    def changes(self) -> Changes:
        """What this step has altered so far."""
        return Changes(self._name.code, frozenset(kind for kind, _ in self._touched), frozenset(self._touched))

    @property
    def has_altered(self) -> bool:
        """Whether there is anything to keep."""
        return bool(self._touched) or self._photos

    def put(self, kind: RecordType[R], record: R) -> R:
        """Keep `record` and return it as kept. The same answers as before are not a change.

        A record with an id and revision 0 is kept under that id if it is free. Raises ChangedElsewhere.
        """
        shape = shape_of(kind)
        before = self._rows.read(shape, record.id) if record.id else None
        if before is None:
            if record.revision:
                raise ChangedElsewhere
            row = shape.row(record) | {"revision": 1, "removed": ""}
            record_id = row["id"] = self._rows.add(shape, row)
            self._note(kind, record_id, None, {name: row[name] for name in shape.columns[2:]})
            return replace(record, id=record_id, revision=1, removed="", **_tuples(shape, record))
        if before["revision"] != record.revision:
            raise ChangedElsewhere
        row = shape.row(record)
        self._alter(kind, before, {name: row[name] for name in shape.columns[3:] if row[name] != before[name]})
        return replace(record, revision=before["revision"], removed=before["removed"], **_tuples(shape, record))

    def remove(self, kind: RecordType[Any], record_id: int) -> None:
        """Put one record in the bin. Does nothing when it is there already. Raises KeyError when there is none."""
        self._set_removed(kind, record_id, self._now().isoformat(timespec="microseconds"))

    def restore(self, kind: RecordType[Any], record_id: int) -> None:
        """Take one record out of the bin. Does nothing when it is not there. Raises KeyError when there is none."""
        self._set_removed(kind, record_id, "")

    def keep_photo(self, jpeg: bytes) -> int:
        """Keep a picture file and return its id. The same bytes keep one id, and undo does not take them away."""
        mark = hashlib.sha256(jpeg).hexdigest()
        found = self._conn.execute('SELECT "id" FROM "photos" WHERE "sha256" = ?', (mark,)).fetchone()
        if found:
            return int(found[0])
        self._photos = True
        added = self._conn.execute('INSERT INTO "photos" ("sha256", "content") VALUES (?, ?)', (mark, jpeg))
        return int(added.lastrowid)

    def _set_removed(self, kind: RecordType[Any], record_id: int, moment: str) -> None:
        before = self._rows.read(shape_of(kind), record_id)
        if before is None:
            raise KeyError((kind.kind, record_id))
        if bool(before["removed"]) != bool(moment):
            self._alter(kind, before, {"removed": moment})

    def _alter(self, kind: RecordType[Any], before: Row, altered: Row) -> None:
        """Write what differs, and leave in `before` the revision that the record now has."""
        if not altered:
            return
        old = {name: before[name] for name in altered}
        before["revision"] += 1
        self._rows.change(shape_of(kind), before | altered, altered)
        self._note(kind, before["id"], old, altered)

    def _note(self, kind: RecordType[Any], record_id: int, before: Row | None, after: Row) -> None:
        self._number = self._number or self._journal.open_step(self._name, self._now())
        self._written += 1
        self._journal.write(self._number, self._written, kind.kind, record_id, before, after)
        self._touched.add((kind.kind, record_id))


def _tuples(shape: Shape[Any], record: Any) -> dict[str, Any]:
    """Return the answers of `record` that hold several, as tuples even where a list was given."""
    return {name: tuple(value) for name in shape.several if not isinstance(value := getattr(record, name), tuple)}
