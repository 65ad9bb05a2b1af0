"""What can be read of a damaged book is saved into a new one; the damaged one is kept as it is."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from coprod_desktop.domain.club import CLUBS, Club
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.meetings import MEETINGS, POINTS, Meeting, Point
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.records import StepName
from coprod_desktop.storage import salvage
from coprod_desktop.storage.club_file import OpenBook, open_book
from coprod_desktop.storage.connection import connect
from coprod_desktop.storage.salvage import salvage_book

MOMENT = datetime(2026, 11, 25, 14, 0)  # noqa: DTZ001 - local time, as the book keeps it
PEOPLE_THERE = 300
PAGE = 4096


@pytest.fixture
def large(opened: OpenBook) -> tuple[Path, bytes]:
    """A closed book with 300 people, 300 points and a club."""
    with opened.store.step(StepName("test.many")) as step:
        step.put(CLUBS, Club(name="Tea Club"))
        meeting = step.put(MEETINGS, Meeting(on=date(2026, 11, 18), state="held"))
        for number in range(PEOPLE_THERE):
            person = step.put(PEOPLE, Person(name=f"Person {number}", notes="tea " * 40))
            step.put(POINTS, Point(meeting=meeting.id, words=f"Point {number}", people=(person.id,)))
    opened.store.keep_draft("person_form:0:", {"name": "half typed"})
    key = opened.inside()[2]
    opened.close()
    return opened.path, key


def flip(path: Path, page: int) -> None:
    """Spoil one page, from 1."""
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE + 100] ^= 1
    path.write_bytes(content)


def test_rows_before_and_behind_the_damage_are_saved(large: tuple[Path, bytes]) -> None:
    path, key = large
    flip(path, _a_leaf(path, key))
    damaged = path.read_bytes()
    with pytest.raises(StorageTrouble) as trouble:
        open_book(path)
    assert trouble.value.code == "damaged"
    saved = salvage_book(path, key, MOMENT)
    assert not saved.whole
    with open_book(path) as book:
        there = book.store.some(PEOPLE)
        assert len(there) == saved.counts.people
        assert PEOPLE_THERE - 60 < len(there) < PEOPLE_THERE
        names = {one.name for one in there}
        assert {"Person 0", f"Person {PEOPLE_THERE - 1}"} <= names
        assert book.store.count(POINTS) == PEOPLE_THERE
        assert book.store.search("point 7")
        assert book.store.draft("person_form:0:") == {"name": "half typed"}
        assert book.club_id == open_keys(path)
        with book.store.step(StepName("test.on")) as step:
            step.put(PEOPLE, Person(name="New"))
        assert book.store.undo() is not None
    (aside,) = path.parent.glob("*.damaged")
    assert aside.read_bytes() == damaged


def test_a_whole_book_is_saved_whole(large: tuple[Path, bytes]) -> None:
    path, key = large
    saved = salvage_book(path, key, MOMENT)
    assert (saved.counts.people, saved.dropped, saved.whole) == (PEOPLE_THERE, 0, True)


@pytest.mark.parametrize("room", [1, 5, 20])
def test_a_full_disk_is_told_and_is_not_taken_for_rows_that_make_no_sense(
    large: tuple[Path, bytes], monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    path, key = large
    before = path.read_bytes()

    def with_little_room(part: Path, key: bytes, mode: str = "rw") -> Any:
        conn = connect(part, key, mode)
        if part.suffix == ".part":
            pages = conn.execute("PRAGMA page_count").fetchone()[0]
            conn.execute(f"PRAGMA max_page_count = {pages + room}")
        return conn

    monkeypatch.setattr(salvage, "connect", with_little_room)
    with pytest.raises(StorageTrouble) as trouble:
        salvage_book(path, key, MOMENT)
    assert trouble.value.code == "disk_full"
    assert path.read_bytes() == before
    assert sorted(one.name for one in path.parent.iterdir()) == [path.name, f"{path.name}.keys"]


def test_a_book_of_which_nothing_can_be_read_stays_where_it_is(large: tuple[Path, bytes]) -> None:
    path, key = large
    flip(path, 1)
    before = path.read_bytes()
    with pytest.raises(StorageTrouble) as trouble:
        salvage_book(path, key, MOMENT)
    assert trouble.value.code == "not_readable"
    assert path.read_bytes() == before
    assert sorted(one.name for one in path.parent.iterdir()) == ["club.book", "club.book.keys"]
    with pytest.raises(StorageTrouble) as trouble:
        salvage_book(path, bytes(32), MOMENT)
    assert trouble.value.code == "wrong_key"


@pytest.mark.parametrize("part", range(1, 10))
def test_wherever_the_damage_is_the_saved_book_opens(large: tuple[Path, bytes], part: int) -> None:
    path, key = large
    pages = path.stat().st_size // PAGE
    flip(path, 2 + part * (pages - 2) // 10)
    damaged = path.read_bytes()
    try:
        salvage_book(path, key, MOMENT)
    except StorageTrouble:
        assert path.read_bytes() == damaged
        return
    open_book(path).close()


def open_keys(path: Path) -> str:
    from coprod_desktop.storage.keys import keys_path, read_keys

    return read_keys(keys_path(path)).club_id


def _a_leaf(path: Path, key: bytes) -> int:
    """Find a page whose loss loses some people and not all: try them until one does."""
    original = path.read_bytes()
    from coprod_desktop.storage.connection import SqlError, connect

    for page in range(3, len(original) // PAGE):
        path.write_bytes(original)
        flip(path, page)
        seen = 0
        try:
            conn = connect(path, key, "ro")
        except SqlError:
            continue  # a page of the list of tables: nothing at all can be read without it
        try:
            for _ in conn.execute('SELECT * FROM "people" ORDER BY "id"'):
                seen += 1
        except SqlError:
            if 100 < seen < 200:
                path.write_bytes(original)
                return page
        finally:
            conn.close()
    raise AssertionError("no such page")
