"""Forgets a person for good: in the tables, in agreed minutes, in what Undo remembers, in the free room of the file.

What is kept of them is an id, a day and a random number (storage/marks.py), so that the same can be done again in a
book that comes back from an older copy, also on another computer.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.club import PICTURE_WORDS
from coprod_desktop.domain.consents import CONSENTS
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.fields import Kind
from coprod_desktop.domain.forgotten import names_of, stands_in, without_names_in
from coprod_desktop.domain.gifts import GIFTS
from coprod_desktop.domain.gone_list import GoneList
from coprod_desktop.domain.meetings import AGENDA_ITEMS, ATTENDANCE
from coprod_desktop.domain.papers import SHEETS
from coprod_desktop.domain.people import NEEDS, PEOPLE, ROLES_HELD, TIES_KEPT, Person
from coprod_desktop.domain.plain_letters import plain
from coprod_desktop.domain.records import RecordType
from coprod_desktop.domain.registry import ALL_TYPES
from coprod_desktop.storage.connection import SqlError, connect
from coprod_desktop.storage.errors import files_told_apart, told_apart
from coprod_desktop.storage.facts import COPIES_MADE, FORGOTTEN, copies_made, keep_fact, read_fact
from coprod_desktop.storage.journal import HISTORY_CUT, newest_number, write_step
from coprod_desktop.storage.marks import gone_list, gone_list_of, kept_list, mark_of, people_of
from coprod_desktop.storage.rows import Row, shape_of
from coprod_desktop.storage.search import SearchIndex
from coprod_desktop.storage.writing import RowWriter

if TYPE_CHECKING:
    from coprod_desktop.storage.connection import Connection

_NO_WORD = "-"  # where a name was, in a list whose word somebody took out of its file
_GO = (
    (NEEDS, "person"),
    (ROLES_HELD, "person"),
    (TIES_KEPT, "person"),
    (TIES_KEPT, "other"),
    (GIFTS, "person"),
    (CONSENTS, "person"),
)


def forget(conn: Connection, person_id: int, word: str, now: datetime, about: str = "") -> bool:
    """Forget one person, in a transaction that is open. Returns False when there is nothing to forget any more.

    `word` stands in the place of the name, and `about` says what the list of the forgotten is. Free room of the file
    holds nothing of what went: `secure_delete` is on.
    """
    writer, shape = RowWriter(conn), shape_of(PEOPLE)
    row = writer.read(shape, person_id)
    if row is None:
        return False
    husk = shape.row(Person(id=person_id, name=word, standing="left", removed=row["removed"] or now.isoformat()))
    altered = {name: husk[name] for name in shape.columns[2:] if husk[name] != row[name]}
    _note_gone(conn, person_id, word, about, now)
    if not altered:
        return False
    others = conn.execute('SELECT "name", "known_as" FROM "people" WHERE "id" <> ?', (person_id,)).fetchall()
    names = names_of(row["name"], row["known_as"], (one for both in others for one in both if one))
    _rewrite_minutes(conn, person_id, row, names, word)
    row["revision"] += 1
    writer.change(shape, row | altered, altered)
    for kind, link in _GO:
        for record in _linked(conn, kind, link, person_id):
            writer.delete(shape_of(kind), record)
    _empty(conn, ATTENDANCE, _linked(conn, ATTENDANCE, "person", person_id), {"note": "", "heard": "[]"})
    raised = _linked(conn, AGENDA_ITEMS, "raised_by", person_id)
    _empty(conn, AGENDA_ITEMS, raised, {"raised_words": ""})
    told = [one for one in raised if _read(conn, AGENDA_ITEMS, one)["whose"]]
    _empty(conn, AGENDA_ITEMS, told, {"note": "", "whose": ""})
    sheets = set(_linked(conn, SHEETS, "person", person_id))
    sheets.update(sheet for item in raised for sheet in _linked(conn, SHEETS, "item", item))
    _empty(conn, SHEETS, sheets, {"answers": "", "helped_by": "", "typed_by": ""})
    _forget_words(conn, row, person_id, names, word)
    SearchIndex(conn).catch_up()
    _cut_history(conn, now)
    _drop_photos(conn)
    return True


def forget_again(conn: Connection, told: GoneList, now: datetime, facts: str = "") -> int:
    """Forget in this book, in an open transaction, whoever stands in a list from elsewhere, and return how many.

    `facts` is the same list as today's book has it, with the days. Nobody is forgotten twice, and whoever never was in
    this book stays on the list, for the copies that are made of it.
    """
    kept, today = kept_list(read_fact(conn, FORGOTTEN)), kept_list(facts)
    told = gone_list(facts).with_more(told)
    known = {one[3] for one in kept["people"] if one[3]}
    marks = {mark: since for mark, since in told.marks.items() if mark not in known}
    if not marks:
        return 0
    days = {one[3]: one[1:3] for one in today["people"]}
    here = people_of(conn)
    word = kept["word"] or told.word or _NO_WORD
    for mark, since in marks.items():
        day, copies = days.get(mark, (now.date().isoformat(), copies_made(conn)))
        kept["people"].append([here.get(mark, 0), day, copies, mark, since])
    _keep_list(conn, kept, word, told.about)
    return sum(forget(conn, here[mark], word, now) for mark in marks if mark in here)


def living_in(conn: Connection, told: GoneList) -> int:
    """Return how many people of this book stand in a list from elsewhere and are not forgotten here yet."""
    known = gone_list_of(conn).marks
    return sum(mark in told.marks and mark not in known for mark in people_of(conn))


def carried_by(path: Path, key: bytes) -> dict[str, str]:
    """Return what must go on after a closed book as far as it can still be read: who is forgotten, how many copies.

    {} for one too damaged, or empty.
    """
    with suppress(StorageTrouble, SqlError), files_told_apart(), told_apart():
        conn = connect(path, key, "ro")
        try:
            found = {name: read_fact(conn, name) for name in (FORGOTTEN, COPIES_MADE)}
            return {name: value for name, value in found.items() if value}
        finally:
            conn.close()
    return {}


def _note_gone(conn: Connection, person_id: int, word: str, about: str, now: datetime) -> None:
    kept = kept_list(read_fact(conn, FORGOTTEN))
    if all(one[0] != person_id for one in kept["people"]):
        mark, since = mark_of(conn, person_id)
        kept["people"].append([person_id, now.date().isoformat(), copies_made(conn), mark, since])
        _keep_list(conn, kept, word, about)


def _keep_list(conn: Connection, kept: dict[str, Any], word: str, about: str) -> None:
    whole = {"word": word, "about": about or kept["about"], "people": kept["people"]}
    keep_fact(conn, FORGOTTEN, json.dumps(whole, ensure_ascii=False))


def _linked(conn: Connection, kind: RecordType[Any], link: str, target: int) -> list[int]:
    rows = conn.execute(f'SELECT "id" FROM "{kind.table}" WHERE "{link}" = ?', (target,))
    return [int(row[0]) for row in rows.fetchall()]


def _read(conn: Connection, kind: RecordType[Any], record_id: int) -> Row:
    row = RowWriter(conn).read(shape_of(kind), record_id)
    if row is None:
        raise KeyError((kind.kind, record_id))
    return row


def _empty(conn: Connection, kind: RecordType[Any], ids: Iterable[int], answers: Row) -> None:
    writer, shape = RowWriter(conn), shape_of(kind)
    for record_id in ids:
        row = _read(conn, kind, record_id)
        if any(row[name] != value for name, value in answers.items()):
            row["revision"] += 1
            writer.change(shape, row | answers, answers)


def _meetings_of(conn: Connection, person_id: int) -> set[int]:
    """The meetings that a person had a part in: there, a short name is theirs."""
    rows = conn.execute(
        'SELECT "meeting" FROM "attendance" WHERE "person" = :id UNION '
        'SELECT "meeting" FROM "agenda_items" WHERE "raised_by" = :id UNION '
        'SELECT "record" FROM "links" WHERE "kind" = \'meeting\' AND "target" = :id UNION '
        'SELECT p."meeting" FROM "links" k JOIN "points" p ON p."id" = k."record" '
        'WHERE k."kind" = \'point\' AND k."target" = :id',
        {"id": person_id},
    )
    return {int(row[0]) for row in rows.fetchall() if row[0]}


def _rewrite_minutes(conn: Connection, person_id: int, row: Row, names: tuple[str, ...], word: str) -> None:
    meetings, photo = _meetings_of(conn, person_id), f"photo:{row['photo']}"
    rows = conn.execute('SELECT "id", "meeting", "document" FROM "frozen_minutes"').fetchall()
    for record_id, meeting, document in rows:
        known = names if meeting in meetings else tuple(one for one in names if one == row["name"].strip())
        kept = json.loads(document)
        _drop_faces(kept["document"], known, photo)
        changed = json.dumps(without_names_in(kept, known, word), ensure_ascii=False, separators=(",", ":"))
        if changed != document:
            conn.execute(
                'UPDATE "frozen_minutes" SET "document" = ?, "revision" = "revision" + 1 WHERE "id" = ?',
                (changed, record_id),
            )


def _drop_faces(document: dict[str, Any], names: tuple[str, ...], photo: str) -> None:
    """Take a person's photos out of agreed minutes: the one of today, and whatever stands beside the name."""
    gone = {photo}
    for block in document["blocks"]:
        for one in block.get("people", ()):
            if one[0] and (one[0]["key"] == photo or stands_in(one[1], names)):
                gone.add(one[0]["key"])
                one[0] = None
        picture = block.get("picture")
        if picture and picture["key"] == photo:
            block["picture"] = None
    gone = {one for one in gone if one.startswith("photo:")}
    document["drawings"] = [one for one in document.get("drawings", ()) if one[0] not in gone]


def _forget_words(conn: Connection, row: Row, person_id: int, names: tuple[str, ...], word: str) -> None:
    """Forget what was typed and not saved about a person, and pictures that their names were learned to mean."""
    parts = {plain(part) for name in (row["name"], row["known_as"]) for part in (name, *name.split()) if part}
    for record_id, learned in conn.execute('SELECT "id", "word" FROM "picture_words"').fetchall():
        if plain(learned) in parts:
            RowWriter(conn).delete(shape_of(PICTURE_WORDS), record_id)
    private = [row[name] for name in ("phone", "other_phone", "email") if row[name]]
    for key, answers in conn.execute('SELECT "key", "answers" FROM "drafts"').fetchall():
        about = str(key).startswith(("person", "know_you")) and str(person_id) in str(key).replace("/", ":").split(":")
        if about or any(one in answers for one in private):
            conn.execute('DELETE FROM "drafts" WHERE "key" = ?', (key,))
            continue
        changed = json.dumps(without_names_in(json.loads(answers), names, word), ensure_ascii=False)
        if changed != answers:
            conn.execute('UPDATE "drafts" SET "answers" = ? WHERE "key" = ?', (changed, key))


def _cut_history(conn: Connection, now: datetime) -> None:
    """Take away all that Undo and Do again remember. One empty step stays, so that the numbers of steps go on."""
    newest = newest_number(conn)
    conn.execute('DELETE FROM "journal"')
    write_step(conn, newest + 1, HISTORY_CUT, "[]", now)


def _drop_photos(conn: Connection) -> None:
    """Take away every photo that nothing shows. Undo could have brought it back, but there is no history now."""
    wanted: list[str] = []
    for kind in ALL_TYPES:
        for field in kind.fields:
            if field.kind is Kind.LINK and field.target == "photo":
                wanted.append(f'SELECT "{field.name}" FROM "{kind.table}" WHERE "{field.name}" IS NOT NULL')
            elif field.name == "picture":
                wanted.append(
                    f'SELECT CAST(substr("picture", 7) AS INTEGER) FROM "{kind.table}" WHERE "picture" LIKE \'photo:%\''
                )
    conn.execute(f'DELETE FROM "photos" WHERE "id" NOT IN ({" UNION ".join(wanted)})')
