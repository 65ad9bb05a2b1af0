"""The club file opens whole or says plainly why not, and closes into a single file."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.records import StepName
from coprod_desktop.storage import club_file, connection
from coprod_desktop.storage.club_file import OpenBook, book_exists, create_book, open_book
from coprod_desktop.storage.connection import close, connect
from coprod_desktop.storage.errors import files_told_apart, told_apart
from coprod_desktop.storage.keys import keys_path, read_keys

PAGE = 4096  # bytes


@pytest.fixture
def closed(opened: OpenBook) -> Path:
    """A closed book of sixty people."""
    with opened.store.step(StepName("test.people")) as step:
        for number in range(60):
            step.put(PEOPLE, Person(name=f"Person {number}", about="tea " * 200))
    opened.close()
    return opened.path


def code_of_opening(path: Path) -> str:
    with pytest.raises(StorageTrouble) as trouble:
        open_book(path).close()
    return trouble.value.code


def inside(path: Path) -> Any:
    return connect(path, read_keys(keys_path(path)).laptop_key())


def test_a_book_closes_into_a_single_file_and_opens_again(closed: Path) -> None:
    assert sorted(path.name for path in closed.parent.iterdir()) == ["club.book", "club.book.keys"]
    with open_book(closed) as book:
        assert book.store.count(PEOPLE) == 60
        assert len(book.club_id) == 32
    book.close()
    assert book_exists(closed)


def test_nothing_of_the_book_is_in_the_clear(closed: Path) -> None:
    content = closed.read_bytes()
    assert b"Person" not in content
    assert not content.startswith(b"SQLite format 3")
    with closing(sqlite3.connect(closed)) as plainly, pytest.raises(sqlite3.DatabaseError):
        plainly.execute("SELECT * FROM people")


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 3),
        ("locking_mode", "exclusive"),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("cell_size_check", 1),
        ("trusted_schema", 0),
    ],
)
def test_every_connection_is_made_safe(opened: OpenBook, pragma: str, value: object) -> None:
    conn, _, _ = opened.inside()
    assert conn.execute(f"PRAGMA {pragma}").fetchone()[0] == value
    search = conn.execute("SELECT v FROM search_index_config WHERE k = 'secure-delete'").fetchone()
    assert search == (1,)


def test_a_second_start_is_told_that_the_book_is_open(opened: OpenBook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "PATIENCE", 0.1)
    assert code_of_opening(opened.path) == "in_use"
    with opened.store.step(StepName("test.step")) as step:
        step.put(PEOPLE, Person(name="Ann"))
    assert opened.store.count(PEOPLE) == 1


def test_a_book_is_never_made_over_another(closed: Path) -> None:
    with pytest.raises(StorageTrouble) as trouble:
        create_book(closed)
    assert trouble.value.code == "name_taken"
    open_book(closed).close()


def test_a_journal_of_a_lost_book_is_not_written_into_a_new_one(closed: Path, tmp_path: Path) -> None:
    """A killed program leaves a journal; then its book is lost, and a new one is made in the same place."""
    conn = connect(closed, read_keys(keys_path(closed)).laptop_key())
    conn.execute("PRAGMA cache_size = 1")  # so that the journal is synced and pages are written before the end
    conn.execute("BEGIN")
    conn.execute("INSERT INTO photos (sha256, content) VALUES ('x', zeroblob(400000))")
    conn.execute('UPDATE "people" SET "about" = hex(zeroblob(9000))')
    journal = closed.with_name(f"{closed.name}-journal")
    hot = journal.read_bytes()
    conn.close()
    assert any(hot[:8])
    closed.unlink()
    journal.write_bytes(hot)
    create_book(closed).close()
    with open_book(closed) as book:
        assert book.store.count(PEOPLE) == 0
    assert len(list(closed.parent.glob("*-journal.*.old"))) == 1


def test_a_book_that_cannot_be_made_leaves_nothing(book_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(club_file, "write_keys", fail)
    with pytest.raises(StorageTrouble) as trouble:
        create_book(book_path)
    assert trouble.value.code == "disk_full"
    assert list(book_path.parent.iterdir()) == []
    assert not book_exists(book_path)


def test_a_missing_file_is_not_made(book_path: Path) -> None:
    assert code_of_opening(book_path) == "no_file"
    assert list(book_path.parent.iterdir()) == []


def test_a_file_cut_to_nothing_is_never_taken_for_a_new_club(closed: Path) -> None:
    closed.write_bytes(b"")
    assert code_of_opening(closed) == "empty_file"
    assert closed.stat().st_size == 0


def test_a_folder_is_not_a_book(book_path: Path) -> None:
    book_path.mkdir()
    assert code_of_opening(book_path) == "cannot_open"


def test_without_its_key_a_book_stays_shut(closed: Path) -> None:
    keys_path(closed).unlink()
    assert code_of_opening(closed) == "no_key"


def test_another_books_key_is_a_wrong_key_when_it_does_not_fit_its_check(closed: Path, tmp_path: Path) -> None:
    text = keys_path(closed).read_text(encoding="utf-8")
    key = read_keys(keys_path(closed)).laptop_key().hex()
    keys_path(closed).write_text(text.replace(key, "ab" * 32), encoding="utf-8")
    assert code_of_opening(closed) == "wrong_key"


@pytest.mark.parametrize("place", ["salt", "first", "middle", "last"])
def test_one_flipped_bit_is_damage_wherever_it_is(closed: Path, place: str) -> None:
    content = bytearray(closed.read_bytes())
    at = {"salt": 3, "first": 500, "middle": len(content) // 2, "last": len(content) - 700}[place]
    content[at] ^= 1
    closed.write_bytes(content)
    assert code_of_opening(closed) == "damaged"
    assert closed.read_bytes() == content


def test_swapped_pages_are_damage(closed: Path) -> None:
    content = closed.read_bytes()
    pages = [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
    pages[5], pages[6] = pages[6], pages[5]
    closed.write_bytes(b"".join(pages))
    assert code_of_opening(closed) == "damaged"


@pytest.mark.parametrize("bytes_cut", [PAGE, 1, PAGE * 10])
def test_a_file_that_was_cut_is_damage(closed: Path, bytes_cut: int) -> None:
    closed.write_bytes(closed.read_bytes()[:-bytes_cut])
    assert code_of_opening(closed) == "damaged"


def test_a_torn_page_with_nothing_on_it_is_no_damage(closed: Path) -> None:
    """The journal does not put back a free page that was being used again when the power went: nothing is on it."""
    with open_book(closed) as book:
        conn = book.inside()[0]
        conn.execute("INSERT INTO photos (sha256, content) VALUES ('x', zeroblob(40000))")
        conn.execute("DELETE FROM photos WHERE sha256 = 'x'")
        free = conn.execute("PRAGMA freelist_count").fetchone()[0]
        people = book.store.some(PEOPLE)
    content = closed.read_bytes()
    codes = []
    for page in range(len(content) // PAGE - free, len(content) // PAGE):
        at = page * PAGE + 99
        closed.write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
        try:
            with open_book(closed) as book:
                assert book.store.some(PEOPLE) == people
                book.inside()[0].execute("INSERT INTO photos (sha256, content) VALUES ('y', zeroblob(40000))")
            open_book(closed).close()
            codes.append("")
        except StorageTrouble as trouble:
            codes.append(trouble.code)
    assert len(codes) > 8
    assert codes.count("") == len(codes) - 1, "all but the page that says which others are free"
    assert codes.count("damaged") == 1


def test_a_link_that_leads_nowhere_is_damage(closed: Path) -> None:
    conn = inside(closed)
    conn.execute("PRAGMA foreign_keys = OFF")
    conn.execute('INSERT INTO "needs" ("revision", "person") VALUES (1, 4711)')
    close(conn)
    assert code_of_opening(closed) == "damaged"


def test_a_tree_that_is_out_of_order_is_damage_though_every_page_is_sealed(closed: Path) -> None:
    """What a fault in a program leaves, not in a disk: the pages are sound, what they say is not."""
    conn = inside(closed)
    conn.execute("PRAGMA trusted_schema = ON")
    conn.execute("PRAGMA writable_schema = ON")
    root = conn.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'gifts_by_person'").fetchone()[0]
    conn.execute("UPDATE sqlite_schema SET rootpage = ? WHERE name = 'people'", (root,))
    conn.close()
    assert code_of_opening(closed) == "damaged"


def test_a_file_of_another_program_is_refused(closed: Path) -> None:
    conn = inside(closed)
    conn.execute("PRAGMA application_id = 7")
    close(conn)
    assert code_of_opening(closed) == "not_a_club_file"


def test_an_older_program_refuses_a_newer_file_and_leaves_it_unchanged(closed: Path) -> None:
    conn = inside(closed)
    conn.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('our_club_book', '9999_later', '')"
    )
    close(conn)
    before = closed.read_bytes()
    assert code_of_opening(closed) == "too_new"
    assert closed.read_bytes() == before
    assert sorted(path.name for path in closed.parent.iterdir()) == ["club.book", "club.book.keys"]


def test_a_file_that_may_not_be_written_is_read_only(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    assert code_of_opening(closed) == "read_only"


def test_a_full_disk_says_so_and_what_was_kept_is_there(opened: OpenBook) -> None:
    store = opened.store
    with store.step(StepName("test.ann")) as step:
        ann = step.put(PEOPLE, Person(name="Ann"))
    conn, _, _ = opened.inside()
    pages = conn.execute("PRAGMA page_count").fetchone()[0]
    conn.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StorageTrouble) as trouble, store.step(StepName("test.long")) as step:
        step.put(PEOPLE, Person(name="Bob", about="words " * 50_000))
    assert trouble.value.code == "disk_full"
    assert store.some(PEOPLE) == [ann]
    conn.execute(f"PRAGMA max_page_count = {pages + 1000}")
    with store.step(StepName("test.bob")) as step:
        step.put(PEOPLE, Person(name="Bob"))
    path = opened.path
    opened.close()
    with open_book(path) as again:
        assert [person.name for person in again.store.some(PEOPLE)] == ["Ann", "Bob"]


@pytest.mark.parametrize(
    ("number", "code"),
    [(5, "in_use"), (266, "disk_trouble"), (11, "damaged"), (267, "damaged"), (14, "cannot_open"), (1032, "read_only")],
)
def test_troubles_of_the_disk_have_their_codes_and_faults_of_ours_go_through(number: int, code: str) -> None:
    from coprod_desktop.storage.connection import SqlError

    failure = SqlError("told by sqlite")
    failure.sqlite_errorcode = number  # type: ignore[attr-defined]
    with pytest.raises(StorageTrouble) as trouble, told_apart():
        raise failure
    assert trouble.value.code == code
    ours = SqlError("no such table")
    ours.sqlite_errorcode = 1  # type: ignore[attr-defined]
    with pytest.raises(SqlError), told_apart():
        raise ours


@pytest.mark.parametrize(
    ("number", "code"),
    [(28, "disk_full"), (30, "read_only"), (13, "read_only"), (5, "disk_trouble"), (2, "cannot_open")],
)
def test_troubles_of_files_have_their_codes(number: int, code: str) -> None:
    with pytest.raises(StorageTrouble) as trouble, files_told_apart():
        raise OSError(number, "told by the system")
    assert trouble.value.code == code


def test_a_journal_left_by_a_killed_program_is_rolled_back(closed: Path, tmp_path: Path) -> None:
    """The book is copied as it lies on the disk in the middle of a step: what a kill leaves."""
    with open_book(closed) as book:
        conn, _, _ = book.inside()
        conn.execute("PRAGMA cache_size = 1")
        conn.execute("BEGIN IMMEDIATE")
        conn.execute('UPDATE "people" SET "about" = \'half\', "name" = \'half\'')
        left = tmp_path / "left"
        shutil.copytree(closed.parent, left)
        conn.execute("ROLLBACK")
    assert (left / "club.book-journal").stat().st_size > 0
    with open_book(left / "club.book") as again:
        assert again.store.some(PEOPLE, {"name": "half"}) == []
        assert again.store.count(PEOPLE) == 60


def test_a_large_book_is_walked_wholly_once_a_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "club.book"
    create_book(path).close()
    monkeypatch.setattr(club_file, "LARGE", 0)
    walked: list[bool] = []
    whole = club_file.check_whole
    monkeypatch.setattr(club_file, "check_whole", lambda conn: (walked.append(True), whole(conn)))
    morning, evening = datetime.fromisoformat("2026-03-02T09:00"), datetime.fromisoformat("2026-03-02T18:00")
    next_day = datetime.fromisoformat("2026-03-03T09:00")
    for at, expected in ((morning, 1), (evening, 1), (next_day, 2), (next_day, 2)):
        open_book(path, now=lambda at=at: at).close()
        assert len(walked) == expected
    path.with_name("club.book-journal").write_bytes(bytes(512))  # left by a crash in the middle of a step
    open_book(path, now=lambda: next_day).close()
    assert len(walked) == 3


def test_a_large_book_with_a_broken_seal_is_damaged_at_every_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "club.book"
    create_book(path).close()
    monkeypatch.setattr(club_file, "LARGE", 0)
    open_book(path).close()
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(StorageTrouble) as trouble:
        open_book(path)
    assert trouble.value.code == "damaged"


def test_a_book_remembers_little_while_it_is_checked_and_more_while_somebody_works(tmp_path: Path) -> None:
    path = tmp_path / "club.book"
    create_book(path).close()
    with open_book(path) as book:
        conn, _keys, key = book.inside()
        assert conn.execute("PRAGMA cache_size").fetchone() == (-2000,)
    reading = connect(path, key, "ro")
    assert reading.execute("PRAGMA cache_size").fetchone() == (-400,)
    reading.close()
