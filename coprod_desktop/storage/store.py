"""Keeps records in the club file: the Store that the services use."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.forgotten import Gone
from coprod_desktop.domain.plain_letters import plain
from coprod_desktop.domain.records import Changes, Found, R, RecordType, StepName
from coprod_desktop.domain.registry import BY_KIND
from coprod_desktop.storage import questions
from coprod_desktop.storage.drafts import Drafts
from coprod_desktop.storage.errors import told_apart
from coprod_desktop.storage.facts import FORGOTTEN, keep_fact, read_fact
from coprod_desktop.storage.journal import Entry, Journal
from coprod_desktop.storage.queries import anywhere, conditions, ordering
from coprod_desktop.storage.rows import shape_of
from coprod_desktop.storage.search import SearchIndex
from coprod_desktop.storage.writing import OpenStep, RowWriter

if TYPE_CHECKING:
    from coprod_desktop.storage.connection import Connection


class SqliteStore:
    """The records of one club, on an open connection. `now` tells the local time without a zone."""

    def __init__(self, conn: Connection, now: Callable[[], datetime]) -> None:
        self._now = now
        self.before_writing: Callable[[], None] = _nothing  # may raise StorageTrouble, and then nothing is written
        self.go_on_with(conn)

    def go_on_with(self, conn: Connection) -> None:
        """Read and write through another connection from now on."""
        self._conn = conn
        self._rows = RowWriter(conn)
        self._journal = Journal(conn)
        self._search = SearchIndex(conn)
        self._drafts = Drafts(conn)
        conn.create_function("plain", 1, plain, deterministic=True)

    def get(self, kind: RecordType[R], record_id: int) -> R | None:
        """Return one record, also when it is in the bin, or None."""
        shape = shape_of(kind)
        with told_apart():
            row = self._conn.execute(
                f'SELECT {shape.selected} FROM "{kind.table}" t WHERE t."id" = ?', (record_id,)
            ).fetchone()
        return shape.record(row) if row else None

    def some(
        self,
        kind: RecordType[R],
        where: Mapping[str, Any] | None = None,
        *,
        order: Iterable[str] = (),
        limit: int = -1,
        offset: int = 0,
    ) -> list[R]:
        """Return records that are not in the bin, as ports.Store says. Raises ValueError for an unknown name."""
        shape = shape_of(kind)
        condition, values = conditions(shape, where)
        sql = (
            f'SELECT {shape.selected} FROM "{kind.table}" t WHERE {condition} '
            f"ORDER BY {ordering(shape, order)} LIMIT ? OFFSET ?"
        )
        with told_apart():
            return [shape.record(row) for row in self._conn.execute(sql, (*values, limit, offset))]

    def values(
        self,
        kind: RecordType[Any],
        names: Iterable[str],
        where: Mapping[str, Any] | None = None,
        *,
        order: Iterable[str] = (),
    ) -> list[tuple[Any, ...]]:
        """Return a few fields of the records that `some` would return. Raises ValueError for an unknown name."""
        shape = shape_of(kind)
        columns, turned = shape.picked(tuple(names))
        condition, values = conditions(shape, where)
        sql = f'SELECT {columns} FROM "{kind.table}" t WHERE {condition} ORDER BY {ordering(shape, order)}'
        with told_apart():
            return [turned(row) for row in self._conn.execute(sql, values)]

    def count(self, kind: RecordType[Any], where: Mapping[str, Any] | None = None) -> int:
        """Return how many records `some` would return."""
        condition, values = conditions(shape_of(kind), where)
        with told_apart():
            found = self._conn.execute(f'SELECT count(*) FROM "{kind.table}" t WHERE {condition}', values).fetchone()
        return int(found[0])

    def linked(self, kind: RecordType[R], field: str, target_id: int) -> list[R]:
        """Return the records of `kind` whose LINKS field `field` holds `target_id`, in the kind's own order.

        Raises ValueError when the field holds no links.
        """
        shape = shape_of(kind)
        if field not in shape.links:
            raise ValueError(f"{kind.kind} has no links called {field}")
        sql = (
            f'SELECT {shape.selected} FROM "links" k CROSS JOIN "{kind.table}" t ON t."id" = k."record" '
            f'WHERE k."kind" = ? AND k."field" = ? AND k."target" = ? AND t."removed" = \'\' '
            f"ORDER BY {ordering(shape, ())}"
        )
        with told_apart():
            return [shape.record(row) for row in self._conn.execute(sql, (kind.kind, field, target_id))]

    def holding(self, kind: RecordType[R], names: Iterable[str], texts: Iterable[str]) -> list[R]:
        """Return the records in whose fields `names` one of `texts` stands, as ports.Store says. Raises ValueError."""
        shape = shape_of(kind)
        condition, values = anywhere(shape, names, texts)
        sql = (
            f'SELECT {shape.selected} FROM "{kind.table}" t WHERE {condition} '
            f'ORDER BY t."removed" <> \'\', t."removed" DESC, {ordering(shape, ())}'
        )
        with told_apart():
            return [shape.record(row) for row in self._conn.execute(sql, values)]

    def search(self, words: str, kinds: Iterable[str] = (), limit: int = 50) -> list[Found]:
        """Return records in which some word starts with each word typed, newest first."""
        with told_apart():
            return self._search.find(words, kinds, limit)

    def catch_up(self, most: int = -1) -> bool:
        """Put into the search index what waits for it: all, or so many records. Return whether more waits.

        Does nothing while a step is open. Raises StorageTrouble; then it waits as before, and is found as before.
        """
        if self._conn.in_transaction:
            return True
        if not self.waiting():
            return False
        with self._transaction():
            self._search.catch_up(most)
        return self.waiting() > 0

    def waiting(self) -> int:
        """Return how many records wait to be put into the search index. They are found as well."""
        with told_apart():
            return self._search.waiting()

    @contextmanager
    def step(self, name: StepName) -> Iterator[OpenStep]:
        """Open one named step: one transaction, kept whole at the end or not at all.

        Raises StorageTrouble, ChangedElsewhere, and whatever is raised inside; then nothing of it is kept.
        """
        step = OpenStep(self._conn, self._journal, name, self._now)
        with self._transaction(keep=lambda: step.has_altered):
            yield step

    def undo(self) -> Changes | None:
        """Put back the newest step, or return None if there is none. Revisions still go up."""
        with self._transaction():
            found = self._journal.newest()
            return self._retrace(*found, undone=True) if found else None

    def redo(self) -> Changes | None:
        """Take the step that was undone last again, or return None."""
        with self._transaction():
            found = self._journal.newest_undone()
            return self._retrace(*found, undone=False) if found else None

    def next_undo(self) -> StepName | None:
        """Name the step that `undo` would put back."""
        with told_apart():
            found = self._journal.newest()
        return found[1] if found else None

    def next_redo(self) -> StepName | None:
        """Name the step that `redo` would take again."""
        with told_apart():
            found = self._journal.newest_undone()
        return found[1] if found else None

    def bin(self, limit: int = 200) -> list[Found]:
        """Return what was removed, newest first."""
        with told_apart():
            return questions.in_bin(self._conn, limit)

    def photo(self, photo_id: int) -> bytes:
        """Return the bytes of one photo, or b"" when there is none."""
        with told_apart():
            row = self._conn.execute('SELECT "content" FROM "photos" WHERE "id" = ?', (photo_id,)).fetchone()
        return bytes(row[0]) if row else b""

    def keep_draft(self, key: str, answers: Mapping[str, Any]) -> None:
        """Keep what is being typed (JSON values). Durable when this returns. Not a step, so never undone."""
        self.before_writing()
        with told_apart():
            self._drafts.keep(key, answers, self._now())

    def draft(self, key: str) -> dict[str, Any] | None:
        """Return what was being typed, or None."""
        with told_apart():
            return self._drafts.get(key)

    def drafts(self) -> list[tuple[str, datetime]]:
        """Return the key and time of every draft, newest first."""
        with told_apart():
            return self._drafts.all()

    def drop_draft(self, key: str) -> None:
        """Forget a draft, because it was saved or thrown away."""
        self.before_writing()
        with told_apart():
            self._drafts.drop(key)

    def fact(self, name: str) -> str:
        """Return a small fact about the book itself, or ""."""
        with told_apart():
            return read_fact(self._conn, name)

    def keep_fact(self, name: str, value: str) -> None:
        """Keep a small fact about the book itself. Not a step, so never undone."""
        self.before_writing()
        with told_apart():
            keep_fact(self._conn, name, value)

    def forget(self, person_id: int, word: str, about: str = "") -> None:
        """Forget a person for good, as ports.Store says. Raises StorageTrouble."""
        from coprod_desktop.storage.forgetting import forget

        with self._transaction():
            forget(self._conn, person_id, word, self._now(), about)

    def forgotten(self) -> list[Gone]:
        """Return who was forgotten for good, oldest first."""
        kept = self.fact(FORGOTTEN)
        return [Gone(*one[:3]) for one in json.loads(kept)["people"] if one[0]] if kept else []

    def not_heard(self, meetings_back: int, meeting_kind: str = "") -> list[int]:
        """Return the ids of people who are here and were not heard at the last so many held meetings."""
        with told_apart():
            return questions.not_heard(self._conn, meetings_back, meeting_kind)

    @contextmanager
    def _transaction(self, keep: Callable[[], bool] = lambda: True) -> Iterator[None]:
        self.before_writing()
        with told_apart():
            self._conn.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._conn.execute("COMMIT" if keep() else "ROLLBACK")
            except BaseException:
                if self._conn.in_transaction:  # a full disk has rolled back by itself
                    self._conn.execute("ROLLBACK")
                raise

    def _retrace(self, number: int, name: StepName, *, undone: bool) -> Changes:
        entries = self._journal.entries(number)
        for entry in reversed(entries) if undone else entries:
            if undone:
                self._put_back(entry)
            else:
                self._take_again(entry)
        self._journal.mark(number, undone)
        ids = frozenset((entry.kind, entry.record_id) for entry in entries)
        return Changes(name.code, frozenset(kind for kind, _ in ids), ids)

    def _put_back(self, entry: Entry) -> None:
        shape = shape_of(BY_KIND[entry.kind])
        row = self._rows.read(shape, entry.record_id)
        if row is None:
            return
        if entry.before is None:
            self._journal.left_at(entry, row["revision"])
            self._rows.delete(shape, entry.record_id)
            return
        row["revision"] += 1
        self._rows.change(shape, row | entry.before, entry.before)

    def _take_again(self, entry: Entry) -> None:
        shape = shape_of(BY_KIND[entry.kind])
        if entry.before is None:
            self._rows.add(shape, entry.after | {"id": entry.record_id, "revision": entry.left_at + 1})
            return
        row = self._rows.read(shape, entry.record_id)
        if row is not None:
            row["revision"] += 1
            self._rows.change(shape, row | entry.after, entry.after)


def _nothing() -> None:
    """Look at nothing."""
