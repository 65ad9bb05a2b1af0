"""The key is random, is kept for its owner's eyes, and a wrong one is told from a damaged file."""

from __future__ import annotations

import errno
import json
import os
import stat
from pathlib import Path

import pytest

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.storage.club_file import OpenBook
from coprod_desktop.storage.keys import keep_keys_aside, keys_path, new_keys, parse_keys, read_keys, write_keys


def test_each_book_has_its_own_random_key() -> None:
    (first, one), (second, other) = new_keys(), new_keys()
    assert len(first) == 32
    assert first != second
    assert one.club_id != other.club_id
    assert one.fits(first)
    assert not one.fits(second)


def test_keys_come_back_from_their_file_and_are_for_the_owner_alone(tmp_path: Path) -> None:
    key, keys = new_keys()
    path = keys_path(tmp_path / "club.book")
    write_keys(path, keys)
    assert read_keys(path) == keys
    assert read_keys(path).laptop_key() == key
    assert [one.name for one in tmp_path.iterdir()] == ["club.book.keys"]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_key_is_not_shown_by_accident() -> None:
    key, keys = new_keys()
    assert key.hex() not in repr(keys)


def test_a_copy_takes_no_laptop_slot_along_and_unknown_slots_stay() -> None:
    key, keys = new_keys()
    content = json.loads(keys.as_bytes())
    content["slots"].append({"kind": "password", "who": "Ann", "salt": "00"})
    content["later"] = "something"
    newer = parse_keys(json.dumps(content).encode())
    assert newer.laptop_key() == key
    on_copy = parse_keys(newer.without_laptop().as_bytes())
    assert on_copy.slots == ({"kind": "password", "who": "Ann", "salt": "00"},)
    assert key.hex().encode() not in newer.without_laptop().as_bytes()
    assert on_copy.with_laptop(key).laptop_key() == key
    with pytest.raises(StorageTrouble) as trouble:
        on_copy.laptop_key()
    assert trouble.value.code == "no_key"


def test_a_laptop_slot_with_another_key_is_a_wrong_key() -> None:
    _, keys = new_keys()
    other, _ = new_keys()
    with pytest.raises(StorageTrouble) as trouble:
        keys.with_laptop(other).laptop_key()
    assert trouble.value.code == "wrong_key"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "no_key"),
        (b"{}", "no_key"),
        (b"[]", "no_key"),
        (b"\xff", "no_key"),
        (b"[" * 100_000, "no_key"),
        (b" " * 1_000_001, "no_key"),
        (b'{"format": 1, "club": "a", "check": "b", "slots": 7}', "no_key"),
        (b'{"format": 2}', "too_new"),
    ],
)
def test_a_key_file_that_makes_no_sense_is_said_to_be_so(content: bytes, code: str) -> None:
    with pytest.raises(StorageTrouble) as trouble:
        parse_keys(content)
    assert trouble.value.code == code


@pytest.mark.parametrize("held", ["", "zz", "00", None, 7])
def test_a_laptop_slot_that_makes_no_sense_is_no_key(held: object) -> None:
    _, keys = new_keys()
    content = json.loads(keys.as_bytes())
    content["slots"] = ["nonsense", {"kind": "laptop", "key": held}]
    with pytest.raises(StorageTrouble) as trouble:
        parse_keys(json.dumps(content).encode()).laptop_key()
    assert trouble.value.code == "no_key"


def test_a_key_that_lost_its_book_is_never_written_over(tmp_path: Path) -> None:
    book = tmp_path / "club.book"
    keep_keys_aside(book)
    keys_path(book).write_bytes(b"precious")
    keep_keys_aside(book)
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [b"precious"]
    assert not keys_path(book).exists()


def test_slots_that_reached_the_disk_before_the_trouble_count(
    opened: OpenBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last sync fails, after the new key file has its name: the open book goes on with what is on the disk."""
    key = opened.inside()[2]
    with monkeypatch.context() as faults:
        faults.setattr("coprod_desktop.storage.files.settle", _fail)
        with pytest.raises(StorageTrouble):
            opened.change_keys(opened.inside()[1].asking(key, True))
    on_disk = read_keys(keys_path(opened.path))
    assert on_disk.asks
    assert opened.inside()[1] == on_disk


def test_slots_that_did_not_reach_the_disk_are_forgotten(opened: OpenBook, monkeypatch: pytest.MonkeyPatch) -> None:
    before = opened.inside()[1]
    with monkeypatch.context() as faults:
        faults.setattr("os.fsync", _fail)
        with pytest.raises(StorageTrouble):
            opened.change_keys(before.asking(opened.inside()[2], True))
    assert opened.inside()[1] == before == read_keys(keys_path(opened.path))


def _fail(*_: object) -> None:
    raise OSError(errno.EIO, "told by the test")
