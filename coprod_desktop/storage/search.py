"""Keeps the index behind Find and asks it. Private answers never come near it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.plain_letters import plain
from coprod_desktop.domain.records import Found
from coprod_desktop.domain.registry import ALL_TYPES

if TYPE_CHECKING:
    from coprod_desktop.storage.connection import Connection
    from coprod_desktop.storage.rows import Row, Shape

_FOUND_KINDS = tuple(kind.kind for kind in ALL_TYPES if kind.found)
_WORDS_SHOWN = 14


class SearchIndex:
    """The words of every record that can be found, newest first."""

    def __init__(self, conn: Connection) -> None:
        self._conn = conn

    def keep(self, shape: Shape[Any], record_id: int, row: Row) -> None:
        """Index one record by its searchable answers. One in the bin keeps its place but is not found."""
        if not shape.found_by_words:
            return
        title, words = "", ""
        if not row["removed"]:
            title = str(row[shape.kind.title]) if shape.kind.title else ""
            words = "\n".join(str(row[name]) for name in shape.searched if row[name])
        texts = (title, words, _in_plain_letters(f"{title} {words}"))
        held = self._held(shape.kind.kind, record_id)
        if held is None:
            number = self._conn.execute(
                'INSERT INTO "search_texts" ("kind", "record", "title", "words", "plain") VALUES (?, ?, ?, ?, ?)',
                (shape.kind.kind, record_id, *texts),
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

    def forget(self, kind: str, record_id: int) -> None:
        """Take one record out of the index."""
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
        rows = self._conn.execute(
            'SELECT s."kind", s."record", s."title", '
            f"snippet(\"search_index\", 1, '', '', '…', {_WORDS_SHOWN}) "
            'FROM "search_index" CROSS JOIN "search_texts" s ON s."id" = "search_index"."rowid" '
            f'WHERE "search_index" MATCH ? AND s."kind" IN ({", ".join("?" * len(wanted))}) '
            'ORDER BY "search_index"."rowid" DESC LIMIT ?',
            (query, *wanted, limit),
        )
        return [Found(kind, record_id, title, " ".join(line.split())) for kind, record_id, title, line in rows]

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
