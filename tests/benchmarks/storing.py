"""What keeping and reading cost, beside bare sqlite with the same rows: lines 4, 7, 8 and 17 of the contract."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from coprod_desktop.domain.decisions import DECISIONS, JOBS
from coprod_desktop.domain.meetings import MEETINGS
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.domain.records import StepName
from coprod_desktop.storage.club_file import OpenBook, open_book
from coprod_desktop.storage.copies import make_copy
from coprod_desktop.storage.queries import plain
from coprod_desktop.storage.questions import NOT_HEARD
from tests.benchmarks.measure import ROUNDS, Compared, Line, compare, compared, taken

PAGES_OF = (PEOPLE, MEETINGS, DECISIONS, JOBS)
SAVES = 10  # in one round


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


def saving(opened: OpenBook, bare: sqlite3.Connection) -> Compared:
    """Change a person in one step, beside changing one row."""
    store = opened.store
    person = store.some(PEOPLE, limit=1)[0]
    state = {"person": person, "number": 0}

    def save() -> None:
        for _ in range(SAVES):
            state["number"] += 1
            with store.step(StepName("steps.person_changed", (("name", person.short_name),))) as step:
                state["person"] = step.put(PEOPLE, replace(state["person"], about=f"tea {state['number']}"))

    def commit() -> None:
        for _ in range(SAVES):
            state["number"] += 1
            bare.execute('UPDATE "people" SET "about" = ? WHERE "id" = ?', (f"tea {state['number']}", person.id))

    return compare(save, commit, waits=True)


def reading(opened: OpenBook, bare: sqlite3.Connection) -> Compared:
    """Read a page of 50 in the middle of each long list, beside the same statement. The dearest list counts."""
    store = opened.store
    real = store._conn
    found = []
    for kind in PAGES_OF:
        offset = store.count(kind) // 2
        listening = Listening(real)
        store._conn = listening
        store.some(kind, limit=50, offset=offset)
        store._conn = real
        sql, values = listening.last

        def ours(kind: Any = kind, offset: int = offset) -> None:
            store.some(kind, limit=50, offset=offset)

        def floor(sql: str = sql, values: Any = values) -> None:
            bare.execute(sql, values).fetchall()

        found.append(compare(ours, floor))
    return max(found, key=lambda one: one.ratio)


def asking(opened: OpenBook, bare: sqlite3.Connection) -> Compared:
    """Ask who was not heard at the last four meetings."""
    values = {"meetings_back": 4, "meeting_kind": ""}
    return compare(lambda: opened.store.not_heard(4), lambda: bare.execute(NOT_HEARD, values).fetchall())


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
    found: list[Line] = []
    growth: list[tuple[str, float, float]] = []
    took: dict[str, dict[str, float]] = {}
    measures: tuple[tuple[str, str, float, Callable[[OpenBook, sqlite3.Connection], Compared]], ...] = (
        ("4", "a save acknowledged: rows, search, journal", 2.0, saving),
        ("7", "a page of 50, the dearest list", 2.5, reading),
        ("8", "who have we not heard", 4.0, asking),
    )
    for name, path in (("half", half), ("large", large)):
        with open_book(path, now=datetime.now) as opened:
            bare = bare_copy(opened, folder / f"{name}.sqlite")
            for number, what, promise, measure in measures:
                result = measure(opened, bare)
                took.setdefault(number, {})[name] = result.ours
                if name == "large":
                    found.append(Line(number, what, result.ratio, promise, beside=result.beside))
                    if number == "7":
                        found.append(Line("7", "the same, in milliseconds", result.ours, 5.0, "ms"))
            bare.close()
            if name == "large":
                copied = copying(opened, folder)
                size = path.stat().st_size / 1e6
                found.append(Line("17", f"a safe copy of {size:.0f} MB", copied.ratio, 25.0, beside=copied.beside))
    for number, promise in (("4", 1.3), ("7", 1.3), ("8", 2.2)):
        half_took, large_took = took[number]["half"], took[number]["large"]
        growth.append((number, large_took / half_took, promise))
    found += [Line("20", f"line {number} when the data doubles", times, promise) for number, times, promise in growth]
    return found
