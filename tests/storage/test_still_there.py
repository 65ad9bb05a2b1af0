"""Somebody moves, deletes or replaces the book's file while it is open: nothing that was saved is lost."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.records import StepName
from coprod_desktop.storage import still_there
from coprod_desktop.storage.club_file import OpenBook, create_book, open_book
from coprod_desktop.storage.copies import make_copy_in
from coprod_desktop.storage.keys import keys_path

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody move a file that is open")


def add(book: OpenBook, name: str) -> None:
    with book.store.step(StepName("test.added")) as step:
        step.put(PEOPLE, Person(name=name))


def names(book: OpenBook) -> list[str]:
    return sorted(one.name for one in book.store.some(PEOPLE))


@pytest.fixture
def club(opened: OpenBook, tmp_path: Path) -> OpenBook:
    """A book with Ann, whose file of this morning, without Bob, lies on the desktop."""
    add(opened, "Ann")
    opened.close()
    shutil.copy(opened.path, tmp_path / "this morning.book")
    book = open_book(opened.path)
    add(book, "Bob")
    return book


def deleted(club: OpenBook, _desktop: Path) -> None:
    club.path.unlink()


def moved(club: OpenBook, desktop: Path) -> None:
    club.path.rename(desktop / "moved.book")


def folder_deleted(club: OpenBook, _desktop: Path) -> None:
    shutil.rmtree(club.path.parent)


def replaced(_club: OpenBook, desktop: Path) -> None:
    (desktop / "this morning.book").replace(_club.path)


def replaced_by_another_club(club: OpenBook, desktop: Path) -> None:
    with create_book(desktop / "other.book") as other:
        add(other, "Zed")
    (desktop / "other.book").replace(club.path)
    (desktop / "other.book.keys").replace(keys_path(club.path))


WAYS = [deleted, moved, folder_deleted, replaced, replaced_by_another_club]


@pytest.mark.parametrize("way", WAYS)
def test_it_is_put_back_and_the_last_thing_can_be_done_again(
    club: OpenBook, tmp_path: Path, way: Callable[[OpenBook, Path], None]
) -> None:
    club.store.keep_draft("person_form", {"name": "Half a na"})
    way(club, tmp_path)
    with pytest.raises(StorageTrouble) as trouble:
        add(club, "Cas")
    assert trouble.value.code == "file_moved"
    assert names(club) == ["Ann", "Bob"]
    add(club, "Cas")
    club.store.undo()
    club.store.redo()
    make_copy_in(club, tmp_path / "stick")
    club.close()
    with open_book(club.path) as again:
        assert names(again) == ["Ann", "Bob", "Cas"]
        assert again.store.draft("person_form") == {"name": "Half a na"}
        assert again.store.search("cas")
    kept = list(club.path.parent.glob("*.replaced"))
    assert len(kept) == (1 if way in (replaced, replaced_by_another_club) else 0)


@pytest.mark.parametrize("way", WAYS)
def test_what_was_saved_before_is_there_after_a_close(
    club: OpenBook, tmp_path: Path, way: Callable[[OpenBook, Path], None]
) -> None:
    way(club, tmp_path)
    club.close()
    with open_book(club.path) as again:
        assert names(again) == ["Ann", "Bob"]


@pytest.mark.parametrize(
    "act",
    [
        lambda book: book.store.keep_fact("lock_after", "5"),
        lambda book: book.store.keep_draft("a", {}),
        lambda book: book.store.drop_draft("a"),
        lambda book: book.store.undo(),
        lambda book: make_copy_in(book, book.path.parent / "copies"),
    ],
)
def test_nothing_at_all_is_written_to_a_file_without_a_name(club: OpenBook, act: Callable[[OpenBook], object]) -> None:
    club.path.unlink()
    with pytest.raises(StorageTrouble) as trouble:
        act(club)
    assert trouble.value.code == "file_moved"
    act(club)
    club.close()
    assert names(open_book(club.path)) in (["Ann", "Bob"], ["Ann"])


def test_a_book_on_a_stick_that_is_pulled_is_not_put_in_a_folder_of_the_laptop(club: OpenBook) -> None:
    """The folder where the stick was is on another drive. When the stick is in again, everything goes on."""
    aside = club.path.with_name("on the stick")
    club.path.rename(aside)
    device, number = club._identity
    club._identity = (device + 1, number)
    before = sorted(club.path.parent.iterdir())
    with pytest.raises(StorageTrouble) as trouble:
        add(club, "Cas")
    assert trouble.value.code == "no_file"
    assert sorted(club.path.parent.iterdir()) == before
    aside.rename(club.path)
    club._identity = (device, number)
    add(club, "Cas")
    assert names(club) == ["Ann", "Bob", "Cas"]


@pytest.mark.parametrize("number", [errno.EIO, errno.ESTALE, errno.EACCES])
def test_a_disk_that_stutters_moves_nothing(club: OpenBook, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    before = club._identity

    def stutter(_path: Path) -> tuple[int, int]:
        raise OSError(number, "stutter")

    monkeypatch.setattr(still_there, "identity_of", stutter)
    add(club, "Cas")
    monkeypatch.undo()
    assert club._identity == before
    assert names(club) == ["Ann", "Bob", "Cas"]


def test_a_book_that_is_a_link_stays_one(opened: OpenBook, tmp_path: Path) -> None:
    add(opened, "Ann")
    opened.close()
    synced = tmp_path / "synced folder"
    synced.mkdir()
    opened.path.rename(synced / "real.book")
    opened.path.symlink_to(synced / "real.book")
    book = open_book(opened.path)
    (synced / "conflict.book").write_bytes(b"what the cloud brought")
    (synced / "conflict.book").replace(synced / "real.book")
    with pytest.raises(StorageTrouble) as trouble:
        add(book, "Bob")
    assert trouble.value.code == "file_moved"
    add(book, "Bob")
    book.close()
    assert opened.path.is_symlink()
    with open_book(opened.path) as again:
        assert names(again) == ["Ann", "Bob"]
    assert [one.read_bytes() for one in synced.glob("*.replaced")] == [b"what the cloud brought"]


def test_with_no_room_to_put_it_back_the_open_book_goes_on(club: OpenBook, monkeypatch: pytest.MonkeyPatch) -> None:
    club.path.unlink()
    was = Path.rename
    monkeypatch.setattr(Path, "mkdir", _full)
    with pytest.raises(StorageTrouble) as trouble:
        add(club, "Cas")
    assert trouble.value.code == "disk_full"
    assert names(club) == ["Ann", "Bob"]
    monkeypatch.undo()
    assert Path.rename is was
    with pytest.raises(StorageTrouble):
        add(club, "Cas")
    add(club, "Cas")
    assert names(club) == ["Ann", "Bob", "Cas"]


def _full(*_given: object, **_named: object) -> None:
    raise OSError(28, "No space left on device")
