"""Gives every person of a book a random number of their own, by which another copy of the book knows them.

Ids would not do: a copy that is brought back on another computer gives the next ids to other people.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.gone_list import GoneList
from coprod_desktop.storage.facts import FORGOTTEN, read_fact

if TYPE_CHECKING:
    from coprod_desktop.storage.connection import Connection


def give_marks(conn: Connection, copy: int) -> None:
    """Give a mark to everybody who has none, because the copy with this number is about to hold them."""
    conn.execute(
        'INSERT INTO "marks" ("person", "mark", "copy") SELECT "id", lower(hex(randomblob(16))), ? FROM "people" '
        'WHERE "id" NOT IN (SELECT "person" FROM "marks")',
        (copy,),
    )


def drop_marks_of_nobody(conn: Connection) -> None:
    """Take away the marks of people who could not be saved: their ids may be given to others."""
    conn.execute('DELETE FROM "marks" WHERE "person" NOT IN (SELECT "id" FROM "people")')


def mark_of(conn: Connection, person_id: int) -> tuple[str, int]:
    """Return the mark of a person, and the number of the first copy that may hold them: ("", 0) when none does."""
    found = conn.execute('SELECT "mark", "copy" FROM "marks" WHERE "person" = ?', (person_id,)).fetchone()
    return (str(found[0]), int(found[1])) if found else ("", 0)


def people_of(conn: Connection) -> dict[str, int]:
    """Return who has which mark in this book: ids by their marks."""
    return {str(mark): int(person) for mark, person in conn.execute('SELECT "mark", "person" FROM "marks"')}


def kept_list(fact: str) -> dict[str, Any]:
    """Return the fact about who was forgotten, as it is kept, with nobody in it when there is none."""
    return dict(json.loads(fact)) if fact else {"word": "", "about": "", "people": []}


def gone_list(fact: str) -> GoneList:
    """Return who was forgotten, as other copies need to know it. Nobody is in it whom no copy can hold."""
    kept = kept_list(fact)
    marks = {mark: since for _id, _day, _copies, mark, since in kept["people"] if mark}
    return GoneList(marks, kept["word"], kept["about"])


def gone_list_of(conn: Connection) -> GoneList:
    """Return who was forgotten in the book on this connection."""
    return gone_list(read_fact(conn, FORGOTTEN))
