"""A copy is whole, tells nothing, and brings the book back; a bad one is refused and changes nothing."""

from __future__ import annotations

import errno
import json
import os
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from coprod_desktop.domain.club import CLUBS, Club
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.meetings import MEETINGS, Meeting
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.records import StepName
from coprod_desktop.storage import copies, copy_file
from coprod_desktop.storage.club_file import OpenBook, open_book
from coprod_desktop.storage.connection import connect
from coprod_desktop.storage.copies import make_copy, make_copy_in, read_copy_manifest, restore_copy
from coprod_desktop.storage.keys import new_keys, parse_keys


@pytest.fixture
def filled(opened: OpenBook) -> OpenBook:
    """A book with a club, two people and a meeting."""
    with opened.store.step(StepName("test.filled")) as step:
        step.put(CLUBS, Club(name="Tea: the Club?"))
        step.put(PEOPLE, Person(name="Ann Secret"))
        step.put(PEOPLE, Person(name="Bob"))
        step.put(MEETINGS, Meeting(on=date(2026, 11, 25)))
    return opened


@pytest.fixture
def copy(filled: OpenBook, tmp_path: Path) -> Path:
    """A good copy of that book."""
    return make_copy_in(filled, tmp_path / "stick").path


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where a book is to be brought back."""
    return tmp_path / "other laptop" / "club.book"


def repacked(copy: Path, change: Callable[[dict[str, bytes]], None], method: int = zipfile.ZIP_STORED) -> Path:
    """Return a copy with members changed by `change`."""
    with zipfile.ZipFile(copy) as whole:
        members = {name: whole.read(name) for name in whole.namelist()}
    change(members)
    other = copy.with_name("changed.clubcopy")
    with zipfile.ZipFile(other, "w", method) as whole:
        for name, content in members.items():
            whole.writestr(name, content)
    return other


def with_manifest(**changes: Any) -> Callable[[dict[str, bytes]], None]:
    """Return a change to what a copy says of itself."""

    def change(members: dict[str, bytes]) -> None:
        members["manifest.json"] = json.dumps(json.loads(members["manifest.json"]) | changes).encode()

    return change


def test_a_copy_says_what_it_holds_and_is_named_by_its_number(filled: OpenBook, tmp_path: Path) -> None:
    first = make_copy_in(filled, tmp_path / "stick")
    second = make_copy_in(filled, tmp_path / "stick")
    assert first.path.name == "Tea the Club 2026-11-25 1400 000001.clubcopy"
    assert second.path.name == "Tea the Club 2026-11-25 1400 000002.clubcopy"
    assert (first.people, first.meetings, first.number) == (2, 1, 1)
    manifest = read_copy_manifest(first.path)
    assert (manifest.club_id, manifest.club, manifest.people, manifest.made) == (
        filled.club_id,
        "Tea: the Club?",
        2,
        "2026-11-25T14:00:00",
    )
    assert sorted(path.name for path in filled.path.parent.iterdir()) == [
        "club.book",
        "club.book-journal",
        "club.book.keys",
    ]
    assert len(list((tmp_path / "stick").iterdir())) == 2


def test_a_copy_gives_nothing_away(copy: Path, filled: OpenBook) -> None:
    content = copy.read_bytes()
    _, keys, key = filled.inside()
    assert b"Secret" not in content
    assert key.hex().encode() not in content
    with zipfile.ZipFile(copy) as whole:
        assert whole.namelist() == ["manifest.json", "keys.json", "book.db"]
        on_copy = parse_keys(whole.read("keys.json"))
    assert on_copy == keys.without_laptop()


def test_a_book_comes_back_from_a_copy(copy: Path, filled: OpenBook, target: Path) -> None:
    _, _, key = filled.inside()
    assert restore_copy(copy, target, key).people == 2
    assert sorted(path.name for path in target.parent.iterdir()) == ["club.book", "club.book.keys"]
    with open_book(target) as again:
        assert again.club_id == filled.club_id
        assert again.store.some(PEOPLE) == filled.store.some(PEOPLE)
        assert again.store.next_undo() == StepName("test.filled")


def test_a_copy_never_takes_the_place_of_another(copy: Path, filled: OpenBook) -> None:
    before = copy.read_bytes()
    with pytest.raises(StorageTrouble) as trouble:
        make_copy(filled, copy)
    assert trouble.value.code == "name_taken"
    assert copy.read_bytes() == before


def test_a_book_is_never_brought_back_over_another(copy: Path, filled: OpenBook) -> None:
    _, _, key = filled.inside()
    with pytest.raises(StorageTrouble) as trouble:
        restore_copy(copy, filled.path, key)
    assert trouble.value.code == "name_taken"


@pytest.mark.parametrize("call", range(1, 7))
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_a_copy_that_cannot_be_finished_leaves_nothing(
    filled: OpenBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: int, number: int
) -> None:
    """Each time another of the calls that make a copy last goes wrong, and so do all after it."""
    stick = tmp_path / "stick"
    stick.mkdir()
    calls = 0

    def failing(real: Callable[..., Any]) -> Callable[..., Any]:
        def work(*values: Any, **named: Any) -> Any:
            nonlocal calls
            calls += 1
            if calls >= call:
                raise OSError(number, "told by the test")
            return real(*values, **named)

        return work

    real_sync = os.fsync
    with monkeypatch.context() as faults:
        faults.setattr("os.fsync", failing(os.fsync))
        for module in (copies, copy_file):
            faults.setattr(module, "copy_in_pieces", failing(copy_file.copy_in_pieces))
        faults.setattr(Path, "rename", failing(Path.rename))
        with pytest.raises(StorageTrouble) as trouble:
            make_copy_in(filled, stick)
    assert os.fsync is real_sync
    assert trouble.value.code == ("disk_full" if number == errno.ENOSPC else "disk_trouble")
    assert list(stick.iterdir()) == []
    assert make_copy_in(filled, stick).people == 2


@pytest.mark.parametrize("check", ["check_kind", "check_trees", "check_links", "check_seals"])
def test_a_copy_is_refused_by_any_check(
    filled: OpenBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, check: str
) -> None:
    def refuse(_conn: object) -> None:
        raise StorageTrouble("damaged", check)

    monkeypatch.setattr(copies, check, refuse)
    with pytest.raises(StorageTrouble) as trouble:
        make_copy_in(filled, tmp_path / "stick")
    assert (trouble.value.code, trouble.value.detail) == ("damaged", check)
    assert not list(tmp_path.glob("stick/*"))
    assert not list(filled.path.parent.glob(".copying.*"))


def test_a_stick_that_lies_is_found_out(filled: OpenBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def drop_the_end(source: Any, goal: Any, *values: Any) -> None:
        copy_file.copy_in_pieces(source, goal, *values)
        goal.truncate(goal.tell() - 1)

    stick = tmp_path / "stick"
    monkeypatch.setattr(copies, "copy_in_pieces", drop_the_end)
    with pytest.raises(StorageTrouble) as trouble:
        make_copy_in(filled, stick)
    assert trouble.value.code == "disk_trouble"
    assert list(stick.iterdir()) == []


def test_a_pulled_stick_that_answers_nothing_but_trouble_is_told_as_gone(
    filled: OpenBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a pull, even to ask whether the folder is there goes wrong."""
    stick = tmp_path / "stick"
    stick.mkdir()
    real_stat, real_sync, pulled = os.stat, os.fsync, False

    def pull(number: int) -> None:
        nonlocal pulled
        pulled = True
        raise OSError(errno.EIO, "told by the test")

    def asked(path: Any, **named: Any) -> os.stat_result:
        if pulled and str(path).startswith(str(stick)):
            raise OSError(errno.EIO, "told by the test")
        return real_stat(path, **named)

    with monkeypatch.context() as faults:
        faults.setattr("os.stat", asked)
        faults.setattr("os.fsync", pull)
        with pytest.raises(StorageTrouble) as trouble:
            make_copy_in(filled, stick)
    assert os.fsync is real_sync
    assert trouble.value.code == "stick_gone"


def test_a_new_stick_that_is_locked_is_not_called_pulled(
    filled: OpenBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has no folder of ours yet, and none can be made."""
    stick = tmp_path / "stick"
    stick.mkdir()

    def locked(_folder: Path) -> None:
        raise OSError(errno.EROFS, "told by the test")

    monkeypatch.setattr("coprod_desktop.storage.copies.make_folder", locked)
    with pytest.raises(StorageTrouble) as trouble:
        make_copy_in(filled, stick / "Our Club Book")
    assert trouble.value.code == "read_only"


def test_another_key_does_not_open_a_copy(copy: Path, target: Path) -> None:
    other, _ = new_keys()
    with pytest.raises(StorageTrouble) as trouble:
        restore_copy(copy, target, other)
    assert trouble.value.code == "wrong_key"
    assert not target.exists()


def swap_in_another_book(members: dict[str, bytes]) -> None:
    members["book.db"] = bytes(len(members["book.db"]))


def add_a_member(members: dict[str, bytes]) -> None:
    members["../../evil"] = b"traversal"


def lose_the_keys(members: dict[str, bytes]) -> None:
    del members["keys.json"]


def cut_the_book(members: dict[str, bytes]) -> None:
    members["book.db"] = members["book.db"][:-4096]


def keys_that_make_no_sense(members: dict[str, bytes]) -> None:
    members["keys.json"] = b"{}"


def a_manifest_that_is_no_json(members: dict[str, bytes]) -> None:
    members["manifest.json"] = b"{"


def a_manifest_that_is_endless(members: dict[str, bytes]) -> None:
    members["manifest.json"] += b" " * 1_000_000


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (swap_in_another_book, "copy_damaged"),
        (add_a_member, "copy_damaged"),
        (lose_the_keys, "copy_damaged"),
        (cut_the_book, "copy_damaged"),
        (a_manifest_that_is_no_json, "copy_damaged"),
        (a_manifest_that_is_endless, "copy_damaged"),
        (keys_that_make_no_sense, "copy_damaged"),
        (with_manifest(number=10**300), "copy_damaged"),
        (with_manifest(number=-1), "copy_damaged"),
        (with_manifest(size=3), "copy_damaged"),
        (with_manifest(people="many"), "copy_damaged"),
        (with_manifest(sha256="00"), "copy_damaged"),
        (with_manifest(club_id="00"), "copy_damaged"),
        (with_manifest(format=2), "too_new"),
        (with_manifest(steps=["9999_later"]), "too_new"),
    ],
)
def test_a_copy_that_is_not_right_is_refused(
    copy: Path, filled: OpenBook, target: Path, change: Callable[[dict[str, bytes]], None], code: str
) -> None:
    _, _, key = filled.inside()
    with pytest.raises(StorageTrouble) as trouble:
        restore_copy(repacked(copy, change), target, key)
    assert trouble.value.code == code
    assert not target.parent.exists() or list(target.parent.iterdir()) == []


def test_a_compressed_copy_is_refused_for_it_may_be_endless(copy: Path) -> None:
    with pytest.raises(StorageTrouble) as trouble:
        read_copy_manifest(repacked(copy, lambda _: None, zipfile.ZIP_DEFLATED))
    assert trouble.value.code == "copy_damaged"


@pytest.mark.parametrize("content", [b"", b"PK", b"not a copy at all" * 999])
def test_what_is_not_a_copy_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "photo.clubcopy"
    path.write_bytes(content)
    with pytest.raises(StorageTrouble) as trouble:
        read_copy_manifest(path)
    assert trouble.value.code == "copy_damaged"
    with pytest.raises(StorageTrouble) as trouble:
        read_copy_manifest(tmp_path / "missing.clubcopy")
    assert trouble.value.code == "no_file"


@pytest.mark.skipif(os.name == "nt", reason="there are no such pipes on Windows")
def test_what_is_not_a_file_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    pipe, folder = tmp_path / "pipe.clubcopy", tmp_path / "folder.clubcopy"
    os.mkfifo(pipe)
    folder.mkdir()
    for path in (pipe, folder):
        with pytest.raises(StorageTrouble) as trouble:
            read_copy_manifest(path)
        assert trouble.value.code == "copy_damaged"


@pytest.mark.parametrize("cut", [1, 100, 5000])
def test_a_copy_that_was_cut_is_refused(copy: Path, cut: int) -> None:
    copy.write_bytes(copy.read_bytes()[:-cut])
    with pytest.raises(StorageTrouble) as trouble:
        read_copy_manifest(copy)
    assert trouble.value.code == "copy_damaged"


def test_every_flipped_byte_is_found_before_a_book_is_brought_back(copy: Path, filled: OpenBook, target: Path) -> None:
    _, _, key = filled.inside()
    content = copy.read_bytes()
    start = content.index(b"book.db")
    for at in range(start + 200, len(content) - 400, len(content) // 9):
        copy.write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
        with pytest.raises(StorageTrouble) as trouble:
            restore_copy(copy, target, key)
        assert trouble.value.code == "copy_damaged"
    assert not target.exists()


def test_a_copy_whose_book_would_run_something_is_refused(filled: OpenBook, tmp_path: Path, target: Path) -> None:
    """Somebody who has the key put a trigger in the book and made a copy by our own rules."""
    conn, _, key = filled.inside()
    conn.execute('CREATE TRIGGER "evil" AFTER INSERT ON "people" BEGIN DELETE FROM "people"; END')
    hostile = make_copy(filled, tmp_path / "hostile.clubcopy").path
    with pytest.raises(StorageTrouble) as trouble:
        restore_copy(hostile, target, key)
    assert trouble.value.code == "copy_damaged"
    assert not target.exists()


def test_the_book_of_a_copy_opens_with_nothing_but_the_key(copy: Path, filled: OpenBook, tmp_path: Path) -> None:
    """What the recovery sheet promises: any SQLCipher tool, the member book.db, the key."""
    _, _, key = filled.inside()
    with zipfile.ZipFile(copy) as whole:
        whole.extract("book.db", tmp_path)
    conn = connect(tmp_path / "book.db", key, "ro")
    assert conn.execute("SELECT name FROM people ORDER BY id").fetchall() == [("Ann Secret",), ("Bob",)]
    conn.close()
