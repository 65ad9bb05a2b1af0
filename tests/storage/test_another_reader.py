"""The club's data is never tied to our program: another program opens a copy with the recovery sheet alone.

The reader here is apsw with SQLite3 Multiple Ciphers, which shares no code with SQLCipher but reads its format.
"""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import pytest

from coprod_desktop.domain.club import CLUBS, Club
from coprod_desktop.domain.meetings import MEETINGS, Meeting
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.records import StepName
from coprod_desktop.domain.recovery import key_groups, read_groups
from coprod_desktop.storage.club_file import OpenBook
from coprod_desktop.storage.copies import make_copy_in

apsw = pytest.importorskip("apsw")


def open_as_another_program_would(book: Path, key_words: str) -> Any:
    """Open a SQLCipher 4 file with a key of 64 letters and figures."""
    other = apsw.Connection(str(book), flags=apsw.SQLITE_OPEN_READONLY)
    for line in ("cipher = sqlcipher", "legacy = 4", f"key = \"x'{key_words}'\""):
        other.execute(f"PRAGMA {line}")
    return other


def test_a_copy_and_the_sheet_are_enough(opened: OpenBook, tmp_path: Path) -> None:
    with opened.store.step(StepName("test.filled")) as step:
        step.put(CLUBS, Club(name="Tea Club"))
        for number in range(84):
            step.put(PEOPLE, Person(name=f"Zoë {number}"))
        for _ in range(31):
            step.put(MEETINGS, Meeting())
    copy = make_copy_in(opened, tmp_path / "stick").path
    on_the_sheet = " ".join(key_groups(opened.inside()[2])).lower()
    opened.close()
    opened.path.unlink()

    with zipfile.ZipFile(copy) as whole:
        whole.extract("book.db", tmp_path)
    other = open_as_another_program_would(tmp_path / "book.db", read_groups(on_the_sheet).hex())
    count = "SELECT (SELECT count(*) FROM people), (SELECT count(*) FROM meetings), (SELECT name FROM clubs)"
    assert other.execute(count).fetchall() == [(84, 31, "Tea Club")]
    assert other.execute("SELECT name FROM people ORDER BY id LIMIT 1").fetchall() == [("Zoë 0",)]
    assert other.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    other.close()


def test_another_key_opens_nothing(opened: OpenBook, tmp_path: Path) -> None:
    copy = make_copy_in(opened, tmp_path / "stick").path
    with zipfile.ZipFile(copy) as whole:
        whole.extract("book.db", tmp_path)
    other = open_as_another_program_would(tmp_path / "book.db", bytes(32).hex())
    with pytest.raises(apsw.NotADBError):
        other.execute("SELECT count(*) FROM people")
    other.close()
