"""The rigs themselves are right: the disk forgets what it should, the table adds up, and a try tells what it saw."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from tests.faults.disk import Change, Disk, Luck
from tests.faults.options import Options
from tests.faults.table import Row, print_sums

FILE = 77


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A laptop with a stick."""
    (tmp_path / "club" / "stick").mkdir(parents=True)
    return tmp_path / "club"


def change(what: str, first: Path | str = "", second: Path | str = "", content: bytes = b"", offset: int = 0) -> Change:
    return Change(what, FILE, offset, str(first), str(second), content)


def after(disk: Disk, goal: Path, luck: Luck) -> dict[str, bytes]:
    disk.lay_out(goal, luck, random.Random(1))
    return {path.name: path.read_bytes() for path in goal.rglob("*") if path.is_file()}


def test_what_was_not_synced_may_be_there_or_not(folder: Path, tmp_path: Path) -> None:
    disk = Disk(folder, folder / "stick")
    disk.change(change("c", folder / "a"))
    disk.change(change("w", content=b"words"))
    assert after(disk, tmp_path / "cut", Luck.NONE) == {}
    assert after(disk, tmp_path / "cut", Luck.ALL) == {"a": b"words"}
    disk.change(change("s", folder / "a"))
    assert after(disk, tmp_path / "cut", Luck.NONE) == {}, "its bytes are sure, its name is not"
    disk.change(change("d", folder))
    assert after(disk, tmp_path / "cut", Luck.NONE) == {"a": b"words"}


def test_a_file_that_was_cut_is_long_again_until_it_is_synced(folder: Path, tmp_path: Path) -> None:
    (folder / "journal").write_bytes(b"hot")
    disk = Disk(folder, folder / "stick")
    inode = (folder / "journal").stat().st_ino
    disk.change(Change("t", inode, 0, "", "", b""))
    assert after(disk, tmp_path / "cut", Luck.NONE) == {"journal": b"hot"}
    disk.change(Change("s", inode, 0, str(folder / "journal"), "", b""))
    assert after(disk, tmp_path / "cut", Luck.NONE) == {"journal": b""}


@pytest.mark.parametrize(("place", "kept"), [("", b"copy"), ("stick", b"")])
def test_on_a_stick_alone_a_renamed_file_is_empty_until_it_is_synced_again(
    folder: Path, tmp_path: Path, place: str, kept: bytes
) -> None:
    where = folder / place
    disk = Disk(folder, folder / "stick")
    for one in (
        change("c", where / "part"), change("w", content=b"copy"), change("s", where / "part"),
        change("m", where / "part", where / "copy"), change("d", where),
    ):  # fmt: skip
        disk.change(one)
    assert after(disk, tmp_path / "cut", Luck.NONE) == {"copy": kept}
    disk.change(change("s", where / "copy"))
    assert after(disk, tmp_path / "cut", Luck.NONE) == {"copy": b"copy"}


def test_sectors_are_torn_and_a_seed_tears_them_the_same_again(folder: Path, tmp_path: Path) -> None:
    disk = Disk(folder, folder / "stick")
    disk.change(change("c", folder / "a"))
    disk.change(change("d", folder))
    disk.change(change("w", content=b"x" * 4096))
    found = [after(disk, tmp_path / "cut", Luck.SOME)["a"] for _ in range(2)]
    assert found[0] == found[1]
    assert 0 < found[0].count(b"x") < 4096
    assert found[0].count(b"x") % 512 == 0


def test_the_short_round_takes_some_and_the_long_one_all() -> None:
    assert list(Options().every(5, 2)) == [1, 2, 3, 4, 5]
    assert list(Options(short=True).every(100, 10)) == list(range(2, 101, 10))
    assert list(Options(short=True).every(3, 10)) == [1, 2, 3]


@pytest.mark.parametrize(
    ("row", "whole"),
    [
        (Row("a", tries=3, acknowledged=2), True),
        (Row("a", tries=3, lost=1), False),
        (Row("a", tries=3, corrupt=1), False),
        (Row("a"), False),
        (Row("a", skipped="it cannot be made here"), True),
    ],
)
def test_the_last_line_is_red_for_a_loss_and_for_a_rig_that_did_nothing(
    row: Row, whole: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    assert print_sums([row], time.monotonic()) is whole
    assert f"{row.lost} lost, {row.corrupt} corrupt" in capsys.readouterr().out


def test_the_words_in_the_table_are_the_program_s_own() -> None:
    row = Row("a")
    row.show("disk_full")
    row.show("disk_full", stick=True)
    assert list(row.shown) == [
        "There is no room left on this computer",
        "There is no room on the stick. Take something off it, or use another one.",
    ]
