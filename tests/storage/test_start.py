"""What a start costs: nothing slow is loaded to open a book that is up to date."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from coprod_desktop.storage.club_file import OpenBook
from coprod_desktop.storage.files import write_whole

ROOT = Path(__file__).parents[2]
SLOW = ("sqlite_utils", "click", "pluggy", "dateutil", "zipfile", "importlib.metadata", "PySide6", "PIL", "sqlite3")
OPENER = """
import sys
from pathlib import Path
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.storage.club_file import open_book
with open_book(Path(sys.argv[1])) as book:
    book.store.some(PEOPLE)
print(*sys.modules)
"""


def test_opening_a_book_loads_nothing_slow(opened: OpenBook) -> None:
    opened.close()
    done = subprocess.run(
        [sys.executable, "-c", OPENER, str(opened.path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert loaded & set(SLOW) == set()


def test_one_library_for_all_of_the_process() -> None:
    import sqlcipher3.dbapi2
    import sqlite_utils.utils

    assert sqlite_utils.utils.sqlite3.Connection is sqlcipher3.dbapi2.Connection


def test_a_small_file_that_cannot_be_written_keeps_its_old_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "club.book.keys"
    write_whole(path, b"old")
    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(OSError, match="No space"):
        write_whole(path, b"new")
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [b"old"]
