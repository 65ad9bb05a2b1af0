"""Keeps the index behind Find and asks it. Private answers never come near it.

A save only notes which records have other words now. To put the words of one record into the index of a large club
alters sixty pages of the file, and nobody should wait for that. What waits is found all the same, through an index of
its own that lies in memory; it goes into the file when nobody is at the keys, or when the book is closed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.plain_letters import plain
from coprod_desktop.domain.records import Found
from coprod_desktop.domain.registry import ALL_TYPES, BY_KIND
from coprod_desktop.storage.rows import shape_of

if TYPE_CHECKING:
    from coprod_desktop.storage.connection import Connection
    from coprod_desktop.storage.rows import Shape

MOST_WAITING = 100  # records: more would be felt at the first letter in Find
_AT_A_TIME = 2  # go into the index for each one that waits beyond them, so a long list takes no longer than before
_FOUND_KINDS = tuple(kind.kind for kind in ALL_TYPES if kind.found)
_WORDS_SHOWN = 14
_NEWEST = 1 << 60  # what has no number in the index yet is newer than all that has one

Texts = tuple[str, str, str]  # title, words, and those again that have other letters than plain ones
Record = tuple[str, int]  # kind, id


class SearchIndex:
    """The words of every record that can be found, newest first."""

    def __init__(self, conn: Connection) -> None:
        self._conn = conn
        self._filled_at = -1  # how many rows this connection had altered when the index in memory was filled

    def note(self, shape: Shape[Any], record_id: int) -> None:
        """Note that a record may have other words now. From now on it is found by those."""
        if not shape.found_by_words:
            return
        self._conn.execute(
            'INSERT INTO "search_waiting" ("kind", "record") SELECT ?1, ?2 '
            'WHERE NOT EXISTS (SELECT 1 FROM "search_waiting" WHERE "kind" = ?1 AND "record" = ?2)',
            (shape.kind.kind, record_id),
        )
        if self.waiting() > MOST_WAITING:
            self.catch_up(_AT_A_TIME)

    def waiting(self) -> int:
        """Return how many records wait to be put into the index."""
        return int(self._conn.execute('SELECT count(*) FROM "search_waiting"').fetchone()[0])

    def catch_up(self, most: int = -1) -> None:
        """Put into the index what waits: all of it, or so many records, those that wait longest."""
        waiting = self._conn.execute(
            'SELECT "id", "kind", "record" FROM "search_waiting" ORDER BY "id" LIMIT ?', (most,)
        ).fetchall()
        for _place, kind, record_id in waiting:
            self._put(kind, record_id)
        if waiting:
            self._conn.execute('DELETE FROM "search_waiting" WHERE "id" <= ?', (waiting[-1][0],))

    def forget(self, kind: str, record_id: int) -> None:
        """Take one record out of the index."""
        self._conn.execute('DELETE FROM "search_waiting" WHERE "kind" = ? AND "record" = ?', (kind, record_id))
        if held := self._held(kind, record_id):
            self._leave_out(held)
            self._conn.execute('DELETE FROM "search_texts" WHERE "id" = ?', (held[0],))

    def find(self, words: str, kinds: Iterable[str], limit: int) -> list[Found]:
        """Return records in which some word starts with each word typed, newest first.

        Without `kinds`, only the kinds that Find shows. `line` is the part of their words that fits.
        """
        query = as_query(words)
        if not query:
            return []
        wanted = tuple(kinds) or _FOUND_KINDS
        waiting = self._numbers_of_waiting()
        rows = self._conn.execute(
            'SELECT s."kind", s."record", s."title", '
            f"snippet(\"search_index\", 1, '', '', '…', {_WORDS_SHOWN}), s.\"id\" "
            'FROM "search_index" CROSS JOIN "search_texts" s ON s."id" = "search_index"."rowid" '
            f'WHERE "search_index" MATCH ? AND s."kind" IN ({", ".join("?" * len(wanted))}) '
            'ORDER BY "search_index"."rowid" DESC LIMIT ?',
            (query, *wanted, limit + len(waiting)),
        ).fetchall()
        if waiting:  # the index in the file knows their words of before
            rows = [row for row in rows if row[:2] not in waiting]
            rows += self._rows_of_waiting(query, wanted, waiting)
            rows.sort(key=lambda row: -row[4])
        return [Found(kind, one, title, " ".join(line.split())) for kind, one, title, line, _number in rows[:limit]]

    def _numbers_of_waiting(self) -> dict[Record, int]:
        """Return what waits, each with the number by which it stands among what is found."""
        rows = self._conn.execute(
            'SELECT w."kind", w."record", coalesce(s."id", w."id" + ?) FROM "search_waiting" w '
            'LEFT JOIN "search_texts" s ON s."kind" = w."kind" AND s."record" = w."record"',
            (_NEWEST,),
        )
        return {(kind, record_id): number for kind, record_id, number in rows}

    def _rows_of_waiting(self, query: str, wanted: tuple[str, ...], waiting: Mapping[Record, int]) -> list[Any]:
        if self._filled_at != self._conn.total_changes:
            self._fill_memory(waiting)
        rows: list[Any] = self._conn.execute(
            'SELECT "kind", "record", "title", '
            f"snippet(\"search_waiting_words\", 1, '', '', '…', {_WORDS_SHOWN}), \"rowid\" "
            'FROM temp."search_waiting_words" '
            f'WHERE "search_waiting_words" MATCH ? AND "kind" IN ({", ".join("?" * len(wanted))})',
            (query, *wanted),
        ).fetchall()
        return rows

    def _fill_memory(self, waiting: Mapping[Record, int]) -> None:
        """Make the index of what waits anew. It is never on a disk: this library keeps such tables in memory."""
        self._conn.execute(
            'CREATE VIRTUAL TABLE IF NOT EXISTS temp."search_waiting_words" USING fts5("title", "words", "plain", '
            '"kind" UNINDEXED, "record" UNINDEXED, tokenize=\'unicode61 remove_diacritics 2\')'
        )
        self._conn.execute('DELETE FROM temp."search_waiting_words"')
        self._conn.executemany(
            'INSERT INTO temp."search_waiting_words" ("rowid", "kind", "record", "title", "words", "plain") '
            "VALUES (?, ?, ?, ?, ?, ?)",
            [(number, *one, *(self._texts(*one) or ("", "", ""))) for one, number in waiting.items()],
        )
        # A step that is still open may be taken back, and what was filled in with it.
        self._filled_at = -1 if self._conn.in_transaction else self._conn.total_changes

    def _put(self, kind: str, record_id: int) -> None:
        texts, held = self._texts(kind, record_id), self._held(kind, record_id)
        if texts is None:
            self.forget(kind, record_id)
            return
        if held is None:
            number = self._conn.execute(
                'INSERT INTO "search_texts" ("kind", "record", "title", "words", "plain") VALUES (?, ?, ?, ?, ?)',
                (kind, record_id, *texts),
            ).lastrowid
        elif held[1:] == texts:
            return
        else:
            number = held[0]
            self._leave_out(held)
            self._conn.execute(
                'UPDATE "search_texts" SET "title" = ?, "words" = ?, "plain" = ? WHERE "id" = ?', (*texts, number)
            )
        self._conn.execute(
            'INSERT INTO "search_index" ("rowid", "title", "words", "plain") VALUES (?, ?, ?, ?)', (number, *texts)
        )

    def _texts(self, kind: str, record_id: int) -> Texts | None:
        """Return the words of a record as they are now: none for one in the bin, and None when it is gone."""
        shape = shape_of(BY_KIND[kind])
        title = shape.kind.title
        columns = ", ".join(f't."{name}"' for name in ("removed", *((title,) if title else ()), *shape.searched))
        row = self._conn.execute(
            f'SELECT {columns} FROM "{shape.kind.table}" t WHERE t."id" = ?', (record_id,)
        ).fetchone()
        if row is None:
            return None
        if row[0]:
            return "", "", ""
        answers = row[2:] if title else row[1:]
        named, words = str(row[1]) if title else "", "\n".join(str(answer) for answer in answers if answer)
        return named, words, _in_plain_letters(f"{named} {words}")

    def _held(self, kind: str, record_id: int) -> tuple[int, str, str, str] | None:
        found: tuple[int, str, str, str] | None = self._conn.execute(
            'SELECT "id", "title", "words", "plain" FROM "search_texts" WHERE "kind" = ? AND "record" = ?',
            (kind, record_id),
        ).fetchone()
        return found

    def _leave_out(self, held: tuple[int, str, str, str]) -> None:
        # The index holds no words of its own, so it is told which ones to take out.
        self._conn.execute(
            'INSERT INTO "search_index" ("search_index", "rowid", "title", "words", "plain") '
            "VALUES ('delete', ?, ?, ?, ?)",
            held,
        )


def as_query(words: str) -> str:
    """Return what was typed as a search for the starts of words: nothing typed can be search syntax."""
    parts = (part.replace('"', "").replace("\0", "") for part in words.split())
    return " ".join(f'"{part}"*' for part in parts if any(letter.isalnum() for letter in part))


def _in_plain_letters(text: str) -> str:
    """Return the words that have other letters in plain ones, so that "lukasz" finds Łukasz."""
    return " ".join(plain(word) for word in text.split() if not word.isascii())
