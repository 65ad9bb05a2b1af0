"""Old club files open in today's program, and a step that goes wrong changes nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from coprod_desktop.domain.decisions import JOBS
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.people import NEEDS, PEOPLE, Person
from coprod_desktop.domain.records import StepName
from coprod_desktop.storage import migrations
from coprod_desktop.storage.checks import taken_steps
from coprod_desktop.storage.club_file import open_book
from coprod_desktop.storage.copies import read_copy_manifest, restore_copy
from coprod_desktop.storage.keys import keys_path, read_keys
from coprod_desktop.storage.migrations import steps

FILES = Path(__file__).parents[1] / "files"
LATER = "0002_later"


@pytest.fixture
def old_book(tmp_path: Path) -> Path:
    """The club file of the first release, with its key."""
    for name in ("first_release.book", "first_release.book.keys"):
        shutil.copy(FILES / name, tmp_path / name)
    return tmp_path / "first_release.book"


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Migrations:
    """A program with one more step than today's. A test says what the step does."""
    released = [(one.name, one.fn) for one in _steps()._migrations]
    newer = Migrations(migrations.SET)
    for name, work in released:
        newer(name=name)(work)
    monkeypatch.setattr(steps, "STEPS", newer)
    monkeypatch.setattr(migrations, "NAMES", (*migrations.NAMES, LATER))
    return newer


def _steps() -> Migrations:
    from coprod_desktop.storage.migrations import m0001_first_release  # noqa: F401 - adds itself to the steps

    return steps.STEPS


def test_the_names_that_are_written_out_are_those_of_the_steps() -> None:
    assert tuple(one.name for one in _steps()._migrations) == migrations.NAMES


def test_the_club_file_of_the_first_release_opens_with_all_that_is_in_it(old_book: Path) -> None:
    with open_book(old_book) as book:
        store = book.store
        (ann,) = store.some(PEOPLE)
        assert (ann.name, ann.telling) == ("Ann Łukasz", ("audio",))
        assert store.photo(ann.photo).startswith(b"\xff\xd8")
        assert (ann.photo_kept, ann.photo_printed) == (True, True)
        assert store.some(NEEDS)[0].helps == ("hearing_loop",)
        assert [job.what for job in store.linked(JOBS, "owners", ann.id)] == ["Buy the kettle"]
        assert [found.title for found in store.search("lukasz")] == ["Ann Łukasz"]
        assert store.draft("person:1") == {"name": "Ann Łuk"}
        assert [found.title for found in store.bin()] == ["Bob Ángel"]
        store.undo()
        assert [person.name for person in store.some(PEOPLE)] == ["Ann Łukasz", "Bob Ángel"]


def test_a_file_that_is_up_to_date_is_opened_without_a_copy(old_book: Path) -> None:
    open_book(old_book).close()
    assert sorted(path.name for path in old_book.parent.iterdir()) == [
        "first_release.book",
        "first_release.book.keys",
    ]


def test_an_older_file_is_copied_first_and_then_brought_up_to_date(old_book: Path, later: Migrations) -> None:
    @later(name=LATER)
    def add_likes(db: Database) -> None:
        db.table("people").add_column("likes", str)
        db.table("people").transform(types={"likes": str})

    with open_book(old_book) as book:
        conn, _, key = book.inside()
        assert taken_steps(conn) == list(migrations.NAMES)
        assert "likes" in Database(conn, execute_plugins=False).table("people").columns_dict
        assert conn.execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert book.store.count(NEEDS) == 1
        with book.store.step(StepName("test.step")) as step:
            step.put(PEOPLE, Person(name="Cas"))
    (copy,) = (old_book.parent / "copies").iterdir()
    assert read_copy_manifest(copy).steps == migrations.NAMES[:1]
    restored = old_book.with_name("restored.book")
    assert restore_copy(copy, restored, key).people == 1


def test_a_step_that_goes_wrong_changes_nothing(old_book: Path, later: Migrations) -> None:
    @later(name=LATER)
    def go_wrong(db: Database) -> None:
        db.table("people").add_column("likes", str)
        db.execute('UPDATE "needs" SET "person" = 4711')

    with pytest.raises(StorageTrouble) as trouble:
        open_book(old_book)
    assert trouble.value.code == "damaged"
    (copy,) = (old_book.parent / "copies").iterdir()
    assert read_copy_manifest(copy).people == 1
    with pytest.MonkeyPatch.context() as older:
        older.setattr(migrations, "NAMES", migrations.NAMES[:1])
        with open_book(old_book) as book:
            assert book.store.count(PEOPLE) == 1
            conn, _, _ = book.inside()
            assert "likes" not in Database(conn, execute_plugins=False).table("people").columns_dict


def test_the_key_of_the_first_release_is_still_understood() -> None:
    assert read_keys(keys_path(FILES / "first_release.book")).laptop_key()
