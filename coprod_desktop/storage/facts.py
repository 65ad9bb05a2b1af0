"""Small facts about the book itself: whose it is, how many copies were made, which sticks are known.

They are not steps, so they are never undone, and nothing in them is anybody's answer.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coprod_desktop.storage.connection import Connection

CLUB_ID = "club_id"
COPIES_MADE = "copies_made"
FOUND_WHOLE = "found_whole"  # the day on which a large book was last checked wholly, in ISO 8601
OLDER_KEYS = "older_keys"  # the keys that the book had before, as a JSON list of hex: they open older copies
KEY_NUMBER = "key_number"  # of the key that the book has now; none for the first
# Who was forgotten for good: {"word": "a member", "about": what the list is, in words, "people": [[id, day, copies made
# by then, mark, first copy], ...]}. The id is 0 for somebody who never was in this book. There are no names in it.
FORGOTTEN = "forgotten"
KEYS_GIVEN = "keys_given"  # the highest number that stands on a sheet, be it one that was printed in vain


def read_fact(conn: Connection, name: str) -> str:
    """Return one fact, or ""."""
    row = conn.execute('SELECT "value" FROM "facts" WHERE "name" = ?', (name,)).fetchone()
    return str(row[0]) if row else ""


def keep_fact(conn: Connection, name: str, value: str) -> None:
    """Keep one fact in place of what it was. Durable when this returns, unless a step is open."""
    conn.execute(
        'INSERT INTO "facts" ("name", "value") VALUES (?, ?) '
        'ON CONFLICT ("name") DO UPDATE SET "value" = excluded."value"',
        (name, value),
    )


def all_facts(conn: Connection) -> dict[str, str]:
    """Return every fact by its name."""
    return dict(conn.execute('SELECT "name", "value" FROM "facts"'))


def older_keys(conn: Connection) -> list[bytes]:
    """Return the keys that the book had before, oldest first."""
    return [bytes.fromhex(one) for one in json.loads(read_fact(conn, OLDER_KEYS) or "[]")]


def copies_made(conn: Connection) -> int:
    """Return the number of the newest copy that was made of this book; 0 when there is none."""
    return int(read_fact(conn, COPIES_MADE) or 0)
