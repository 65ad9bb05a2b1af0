"""Remembers every step: what it altered, before and after, so that it can be undone and taken again."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.records import StepName
from coprod_desktop.domain.values import dataclass

if TYPE_CHECKING:
    from coprod_desktop.storage.connection import Connection
    from coprod_desktop.storage.rows import Row

UNDONE = '"journal" INDEXED BY "journal_undone" WHERE "undone" = 1'  # without its index all of it would be read
_NEVER = 1 << 62  # a number that no step has
HISTORY_CUT = "steps.forgotten"  # this step is empty, and the oldest there is


@dataclass(frozen=True, slots=True)
class Entry:
    """What one step did to one record, in which place.

    `before` is None when the step made the record; else both hold only the columns that changed. `left_at` is the
    revision that the record had when the step that made it was undone.
    """

    step: int
    place: int
    kind: str
    record_id: int
    before: Row | None
    after: Row
    left_at: int


class Journal:
    """The steps of this book, oldest first. Undone ones stand at the end until another step is taken.

    A step and what it did lie in one table, so that most steps are on one page of the file: the line at place 0 is the
    step itself, and each of the others is what it did to one record.
    """

    def __init__(self, conn: Connection) -> None:
        self._conn = conn

    def open_step(self, name: StepName, at: datetime) -> int:
        """Write down a new step and return its number. What could have been redone is dropped."""
        if self._conn.execute(f"SELECT 1 FROM {UNDONE}").fetchone():
            self._conn.execute(f'DELETE FROM "journal" WHERE "step" IN (SELECT "step" FROM {UNDONE})')
        number = newest_number(self._conn) + 1
        details = json.dumps([list(pair) for pair in name.values], ensure_ascii=False)
        write_step(self._conn, number, name.code, details, at)
        return number

    def write(self, step: int, place: int, kind: str, record_id: int, before: Row | None, after: Row) -> None:
        """Write down what `step` did to one record, in which place: its first is 1."""
        self._conn.execute(
            'INSERT INTO "journal" ("step", "place", "kind", "record", "before", "after") VALUES (?, ?, ?, ?, ?, ?)',
            (step, place, kind, record_id, None if before is None else _as_text(before), _as_text(after)),
        )

    def newest(self) -> tuple[int, StepName] | None:
        """Return the step that would be undone. Nothing lies behind the step in which somebody was forgotten."""
        # Found by number, because a long step has many lines and those of undone ones come after it.
        found = self._step(
            f'(SELECT max("step") FROM "journal" WHERE "step" < coalesce((SELECT min("step") FROM {UNDONE}), {_NEVER}))'
        )
        return None if found is not None and found[1].code == HISTORY_CUT else found

    def newest_undone(self) -> tuple[int, StepName] | None:
        """Return the step that would be taken again."""
        return self._step(f'(SELECT min("step") FROM {UNDONE})')

    def entries(self, step: int) -> list[Entry]:
        """Return what a step did, in the order in which it did it."""
        rows = self._conn.execute(
            'SELECT "place", "kind", "record", "before", "after", "left_at" FROM "journal" WHERE "step" = ? '
            'AND "place" > 0 ORDER BY "place"',
            (step,),
        )
        return [
            Entry(step, place, kind, record, json.loads(before) if before else None, json.loads(after), left_at)
            for place, kind, record, before, after, left_at in rows.fetchall()
        ]

    def mark(self, step: int, undone: bool) -> None:
        """Note that a step has been undone, or taken again."""
        self._conn.execute('UPDATE "journal" SET "undone" = ? WHERE "step" = ? AND "place" = 0', (int(undone), step))

    def left_at(self, entry: Entry, revision: int) -> None:
        """Note the revision at which a record ceased to be, so that it comes back with a higher one."""
        self._conn.execute(
            'UPDATE "journal" SET "left_at" = ? WHERE "step" = ? AND "place" = ?', (revision, entry.step, entry.place)
        )

    def _step(self, number: str) -> tuple[int, StepName] | None:
        row = self._conn.execute(
            f'SELECT "step", "code", "details" FROM "journal" WHERE "step" = {number} AND "place" = 0'
        ).fetchone()
        if row is None:
            return None
        return row[0], StepName(row[1], tuple((key, value) for key, value in json.loads(row[2])))


def newest_number(conn: Connection) -> int:
    """Return the number of the newest step, undone or not; 0 when there is none."""
    return int(conn.execute('SELECT max("step") FROM "journal"').fetchone()[0] or 0)


def write_step(conn: Connection, number: int, code: str, details: str, at: datetime) -> None:
    """Write down that a step was taken. `details` are the values of its name as JSON."""
    conn.execute(
        'INSERT INTO "journal" ("step", "place", "code", "details", "at") VALUES (?, 0, ?, ?, ?)',
        (number, code, details, at.isoformat(timespec="seconds")),
    )


def _as_text(row: dict[str, Any]) -> str:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))
