"""What keeping and reading cost, beside bare sqlite with the same rows: lines 4, 7, 8, 17 and a part of 18."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any

from coprod_desktop.domain.decisions import DECISIONS, JOBS
from coprod_desktop.domain.meetings import MEETINGS
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.domain.plain_letters import plain
from coprod_desktop.domain.records import RecordType, StepName
from coprod_desktop.storage.club_file import OpenBook, open_book
from coprod_desktop.storage.copies import make_copy
from coprod_desktop.storage.questions import NOT_HEARD
from tests.benchmarks.measure import ROUNDS, Compared, Line, compare, compared, p95, taken

PAGES_OF = (PEOPLE, MEETINGS, DECISIONS, JOBS)
SAVES = 10  # in one round
NUMBERS = count()  # what is saved differs every time: else nothing is
IN_TURN = 100  # people whom these saves change one after another: nobody saves the same person again and again
READS = 30  # of each page: they are so short that whatever else the computer does shows


Work = Callable[[], object]


class Listening:
    """A connection that remembers the last statement."""

    def __init__(self, conn: Any) -> None:
        self.conn = conn
        self.last: tuple[str, Any] = ("", ())

    def execute(self, sql: str, values: Any = ()) -> Any:
        self.last = (sql, values)
        return self.conn.execute(sql, values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.conn, name)


def bare_copy(opened: OpenBook, path: Path) -> sqlite3.Connection:
    """Write the same tables into a plain file and open it with Python's own sqlite."""
    conn, _keys, _key = opened.inside()
    conn.execute(f"ATTACH DATABASE '{path}' AS bare KEY ''")
    conn.execute("SELECT sqlcipher_export('bare')")
    conn.execute("DETACH DATABASE bare")
    bare = sqlite3.connect(path, isolation_level=None)
    bare.create_function("plain", 1, plain, deterministic=True)
    for pragma in ("locking_mode = EXCLUSIVE", "journal_mode = TRUNCATE", "synchronous = EXTRA"):
        bare.execute(f"PRAGMA {pragma}")
    return bare


def save_in(opened: OpenBook) -> Work:
    """Return what changes one person after another, in one step each, `SAVES` of them each time."""
    store = opened.store
    people = store.some(PEOPLE, limit=IN_TURN)
    turn = count()

    def save() -> None:
        for _ in range(SAVES):
            place = next(turn) % len(people)
            person = people[place]
            with store.step(StepName("steps.person_changed", (("name", person.short_name),))) as step:
                people[place] = step.put(PEOPLE, replace(person, about=f"tea {next(NUMBERS)}"))

    return save


def bare_save_in(bare: sqlite3.Connection) -> Work:
    """Return what changes one row after another, of the same people."""
    rows = bare.execute(
        'SELECT "id" FROM "people" WHERE "removed" = \'\' ORDER BY "in_order", "id" LIMIT ?', (IN_TURN,)
    )
    people = [one for (one,) in rows.fetchall()]
    turn = count()

    def commit() -> None:
        for _ in range(SAVES):
            person = people[next(turn) % len(people)]
            bare.execute('UPDATE "people" SET "about" = ? WHERE "id" = ?', (f"tea {next(NUMBERS)}", person))

    return commit


def catching_up(opened: OpenBook) -> float:
    """Return how long the window hears nothing while one record goes into the search index, p95, in milliseconds."""
    times = []
    while opened.has_to_catch_up():
        times.append(taken(opened.catch_up, waits=True))
    return p95(times)


def page_in(opened: OpenBook, kind: RecordType[Any]) -> Work:
    """Return what reads a page of 50 in the middle of a list."""
    offset = opened.store.count(kind) // 2
    return lambda: opened.store.some(kind, limit=50, offset=offset)


def bare_page_in(opened: OpenBook, bare: sqlite3.Connection, kind: RecordType[Any]) -> Work:
    """Return what sends the same statement for that page, and reads its rows."""
    store = opened.store
    real = store._conn
    listening = Listening(real)
    store._conn = listening
    page_in(opened, kind)()
    store._conn = real
    return lambda: bare.execute(*listening.last).fetchall()


def not_heard_in(opened: OpenBook) -> Work:
    """Return what asks who was not heard at the last four meetings."""
    return lambda: opened.store.not_heard(4)


def bare_not_heard_in(bare: sqlite3.Connection) -> Work:
    """Return what asks the same in SQL."""
    values = {"meetings_back": 4, "meeting_kind": ""}
    return lambda: bare.execute(NOT_HEARD, values).fetchall()


def copying(opened: OpenBook, folder: Path) -> Compared:
    """Make a safe copy, beside `cp; sync` of the same file."""
    pairs = []
    for number in range(ROUNDS + 1):
        copy, other = folder / f"{number}.clubcopy", folder / f"{number}.plain"
        ours = taken(lambda copy=copy: make_copy(opened, copy), waits=True)
        floor = taken(lambda other=other: (shutil.copyfile(opened.path, other), _sync(other)), waits=True)
        pairs.append((ours, floor))
        copy.unlink()
        other.unlink()
    return compared(pairs[1:])


def _sync(path: Path) -> None:
    if shutil.which("sync"):
        subprocess.run(["sync", str(path)], check=True)
    else:
        with path.open("rb+") as file:
            os.fsync(file.fileno())


def lines(large: Path, half: Path, folder: Path) -> list[Line]:
    """Measure everything on the large club, and what doubles when the data does."""
    with open_book(large, now=datetime.now) as whole, open_book(half, now=datetime.now) as smaller:
        bare = bare_copy(whole, folder / "bare.sqlite")
        save = compare(save_in(whole), bare_save_in(bare), waits=True)
        caught_up = catching_up(whole)
        pages = {
            kind.kind: compare(page_in(whole, kind), bare_page_in(whole, bare, kind), rounds=READS) for kind in PAGES_OF
        }
        ask = compare(not_heard_in(whole), bare_not_heard_in(bare))
        bare.close()
        saves = compare(save_in(whole), save_in(smaller), waits=True)
        grown = {kind.kind: compare(page_in(whole, kind), page_in(smaller, kind), rounds=READS) for kind in PAGES_OF}
        asks = compare(not_heard_in(whole), not_heard_in(smaller))
        copied = copying(whole, folder)
    dearest, page = max(pages.items(), key=lambda one: one[1].ratio)
    slowest, longest = max(pages.items(), key=lambda one: one[1].ours)
    growing, most = max(grown.items(), key=lambda one: one[1].ratio)
    size = large.stat().st_size / 1e6
    return [
        Line("4", "a save acknowledged: rows, search, journal", save.ratio, 2.0, beside=save.beside),
        Line("7", f"a page of 50, the dearest list: {dearest}", page.ratio, 2.5, beside=page.beside),
        Line("7", f"a page of 50, the slowest list: {slowest}", longest.ours, 5.0, "ms"),
        Line("8", "who have we not heard", ask.ratio, 4.0, beside=ask.beside),
        Line("17", f"a safe copy of {size:.0f} MB", copied.ratio, 25.0, beside=copied.beside),
        Line("18", "the words of one person put into the search index, p95", caught_up, 50.0, "ms"),
        Line("20", "line 4 when the data doubles", saves.ratio, 1.3, beside=saves.beside),
        Line("20", f"line 7 when the data doubles, most: {growing}", most.ratio, 1.3, beside=most.beside),
        Line("20", "line 8 when the data doubles", asks.ratio, 2.2, beside=asks.beside),
    ]
