"""A book comes back in the place of another, in one step: whatever stops it, the old one or the new one is there."""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from coprod_desktop.domain.club import CLUBS, Club
from coprod_desktop.domain.copies import Counts
from coprod_desktop.domain.errors import CopyStopped, StorageTrouble
from coprod_desktop.domain.meetings import MEETINGS, Meeting
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.records import StepName
from coprod_desktop.storage import copy_file, restore
from coprod_desktop.storage.club_file import OpenBook, create_book, open_book
from coprod_desktop.storage.copies import begin_copy, finish_copy, make_copy_in, sweep_staging
from coprod_desktop.storage.copy_file import read_copy_keys
from coprod_desktop.storage.facts import all_facts, keep_fact
from coprod_desktop.storage.keys import keys_path, older_key, parse_keys
from coprod_desktop.storage.restore import FACT, bring_back_other, bring_back_over, restore_copy, try_copy
from coprod_desktop.storage.slots import key_by_password, with_password

MOMENT = datetime(2026, 11, 25, 14, 0)  # noqa: DTZ001 - local time, as the book keeps it


def add(book: OpenBook, *names: str) -> None:
    with book.store.step(StepName("test.added")) as step:
        for name in names:
            step.put(PEOPLE, Person(name=name))


def names_in(path: Path) -> list[str]:
    with open_book(path) as book:
        return [one.name for one in book.store.some(PEOPLE)]


@pytest.fixture
def club(opened: OpenBook) -> OpenBook:
    """A book with a club, one meeting held and one planned, and Ann."""
    with opened.store.step(StepName("test.club")) as step:
        step.put(CLUBS, Club(name="Tea Club"))
        step.put(MEETINGS, Meeting(on=date(2026, 11, 18), state="held"))
        step.put(MEETINGS, Meeting(on=date(2026, 12, 2)))
    add(opened, "Ann")
    return opened


@pytest.fixture
def two(club: OpenBook, tmp_path: Path) -> tuple[Path, Path, Path, bytes]:
    """A closed book with Ann and Bob, a copy from before Bob came, a copy of today's book, and the key."""
    before = make_copy_in(club, tmp_path / "copies").path
    add(club, "Bob")
    kept = make_copy_in(club, tmp_path / "copies").path
    key = club.inside()[2]
    club.close()
    return club.path, before, kept, key


def test_the_old_copy_comes_back_and_can_be_put_back(two: tuple[Path, Path, Path, bytes]) -> None:
    path, before, kept, key = two
    keys = keys_path(path).read_bytes()
    facts = {"club_id": "never this", "copies_made": "7", "sticks": "[1]"}
    assert bring_back_over(path, before, key, facts, kept, MOMENT).people == 1
    assert names_in(path) == ["Ann"]
    assert keys_path(path).read_bytes() == keys
    with open_book(path) as book:
        found = all_facts(book.inside()[0])
        assert (found["sticks"], found["copies_made"]) == ("[1]", "7")
        assert found["club_id"] == book.club_id
        assert json.loads(found[FACT])["kept"] == str(kept)
        assert make_copy_in(book, path.parent / "more").number == 8
    bring_back_over(path, kept, key, {}, before, MOMENT)
    assert names_in(path) == ["Ann", "Bob"]


def test_numbers_go_on_after_an_old_copy_came_back(two: tuple[Path, Path, Path, bytes]) -> None:
    path, before, kept, key = two
    bring_back_over(path, before, key, {}, kept, MOMENT)
    bring_back_over(path, kept, key, {}, before, MOMENT)
    with open_book(path) as book:
        assert make_copy_in(book, path.parent / "more").number == 3


def test_passwords_set_since_the_copy_stay(club: OpenBook, tmp_path: Path) -> None:
    before = make_copy_in(club, tmp_path / "copies").path
    _, keys, key = club.inside()
    club.change_keys(with_password(keys, key, "Ann", "teapot", date(2026, 11, 25)).asking(key, True))
    club.close()
    bring_back_over(club.path, before, key, {}, before, MOMENT)
    with pytest.raises(StorageTrouble) as trouble:
        open_book(club.path)
    assert trouble.value.code == "book_locked"
    assert key_by_password(club.inside()[1], "teapot") == key


def test_a_journal_of_the_old_book_is_never_played_into_the_new_one(two: tuple[Path, Path, Path, bytes]) -> None:
    path, before, kept, key = two
    journal = path.with_name(f"{path.name}-journal")
    journal.write_bytes(b"stale" * 1000)
    bring_back_over(path, before, key, {}, kept, MOMENT)
    assert names_in(path) == ["Ann"]
    aside = [one for one in path.parent.iterdir() if one.name.endswith(".old")]
    assert [one.read_bytes() for one in aside] == [b"stale" * 1000]


def test_the_copy_of_another_club_is_refused(two: tuple[Path, Path, Path, bytes], tmp_path: Path) -> None:
    path, _, kept, key = two
    with create_book(tmp_path / "other" / "club.book") as other:
        strange = make_copy_in(other, tmp_path / "strange").path
    book = path.read_bytes()
    with pytest.raises(StorageTrouble) as trouble:
        bring_back_over(path, strange, key, {}, kept, MOMENT)
    assert trouble.value.code == "other_club"
    assert path.read_bytes() == book


class Killed(BaseException):
    """The program ended here."""


def after(calls: int, failure: BaseException, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let every call that writes go wrong from call number `calls` on; from then on nothing is cleaned up either."""
    made: list[str] = []

    def failing(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def work(*values: Any, **named: Any) -> Any:
            made.append(name)
            if len(made) > calls:
                raise failure
            return real(*values, **named)

        return work

    monkeypatch.setattr("os.fsync", failing("fsync", os.fsync))
    monkeypatch.setattr(copy_file, "copy_in_pieces", failing("copy", copy_file.copy_in_pieces))
    monkeypatch.setattr(restore, "keep_fact", failing("fact", restore.keep_fact))
    monkeypatch.setattr("shutil.copyfile", failing("copyfile", restore.shutil.copyfile))
    for name in ("rename", "replace", "unlink"):
        monkeypatch.setattr(Path, name, failing(name, getattr(Path, name)))
    return made


@pytest.mark.parametrize("failure", [Killed(), OSError(errno.EIO, "told by the test"), OSError(errno.ENOSPC, "full")])
@pytest.mark.parametrize("damaged", [False, True])
def test_wherever_it_stops_the_old_book_or_the_new_one_is_there(
    two: tuple[Path, Path, Path, bytes], failure: BaseException, damaged: bool
) -> None:
    path, before, kept, key = two
    original = path.read_bytes()
    stopped = 0
    for calls in range(60):
        path.write_bytes(original)
        path.with_name(f"{path.name}-journal").write_bytes(b"stale")
        with pytest.MonkeyPatch.context() as faults:
            made = after(calls, failure, faults)
            try:
                bring_back_over(path, before, key, {"sticks": "[]"}, None if damaged else kept, MOMENT)
                break
            except (Killed, StorageTrouble):
                stopped += 1
        assert path.exists()
        if path.read_bytes() != original:
            path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
            assert names_in(path) == ["Ann"], made
        elif damaged:
            assert names_in(path) in (["Ann", "Bob"], ["Ann"])
    else:
        pytest.fail("it never came to the end")
    assert stopped > 5
    assert names_in(path) == ["Ann"]


def test_a_damaged_book_is_kept_aside(two: tuple[Path, Path, Path, bytes]) -> None:
    path, before, _, key = two
    path.write_bytes(b"damage" * 999)
    bring_back_over(path, before, key, {}, None, MOMENT)
    assert names_in(path) == ["Ann"]
    aside = path.with_name("club.book 2026-11-25 1400 1.damaged")
    assert aside.read_bytes() == b"damage" * 999


def test_a_copy_is_tested_wholly_and_leaves_nothing(two: tuple[Path, Path, Path, bytes], tmp_path: Path) -> None:
    _, before, _, key = two
    work = tmp_path / "work"
    work.mkdir()
    heard: list[tuple[int, int]] = []
    found = try_copy(before, key, work, lambda done, total: not heard.append((done, total)))
    assert found.counts == Counts(1, 2, date(2026, 11, 18))
    assert (found.club, found.number, found.trouble) == ("Tea Club", 1, "")
    assert heard[-1][0] == heard[-1][1]
    assert list(work.iterdir()) == []
    with pytest.raises(CopyStopped):
        try_copy(before, key, work, lambda _done, _total: False)
    content = bytearray(before.read_bytes())
    content[len(content) // 2] ^= 1
    before.write_bytes(content)
    with pytest.raises(StorageTrouble) as trouble:
        try_copy(before, key, work)
    assert trouble.value.code == "copy_damaged"
    assert list(work.iterdir()) == []


def test_a_copy_can_be_stopped_and_leaves_nothing(club: OpenBook, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for pieces in range(5):
        heard: list[int] = []

        def watch(done: int, _total: int, pieces: int = pieces, heard: list[int] = heard) -> bool:
            heard.append(done)
            return len(heard) <= pieces

        with pytest.raises(CopyStopped):
            finish_copy(begin_copy(club), stick, watch)
        assert list(stick.iterdir()) == []
    assert not [one for one in club.path.parent.iterdir() if one.is_dir()]
    assert finish_copy(begin_copy(club), stick).number == 6


def test_what_a_killed_program_left_is_taken_away(club: OpenBook, tmp_path: Path) -> None:
    begun = begin_copy(club)
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / ".0123456789ab.clubcopy.part").write_bytes(b"half")
    (stick / ".holiday.part").write_bytes(b"not ours")
    beside = [club.path.with_name(name) for name in (".club.book.0a1b.part", ".club.book.0a1b.work-journal")]
    beside.append(club.path.with_name(".testing.0a1b.part"))
    for one in beside:
        one.write_bytes(b"half a book")
    (club.path.with_name(".holiday.part")).write_bytes(b"not ours")
    sweep_staging(club.path)
    assert not any(one.exists() for one in beside)
    assert club.path.with_name(".holiday.part").exists()
    assert not begun.folder.exists()
    make_copy_in(club, stick)
    assert {one.name for one in stick.iterdir()} == {".holiday.part", "Tea Club 2026-11-25 1400 000002.clubcopy"}


@pytest.mark.parametrize(("free", "fits"), [(0, True), (10, False), (10**9, True)])
def test_free_space_of_nought_is_not_known(
    club: OpenBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, fits: bool
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: type("Usage", (), {"free": free}))
    if fits:
        assert make_copy_in(club, tmp_path / "stick").people == 1
        return
    with pytest.raises(StorageTrouble) as trouble:
        make_copy_in(club, tmp_path / "stick")
    assert trouble.value.code == "disk_full"


@pytest.mark.parametrize("when", range(5))
def test_a_stick_that_was_pulled_is_said_to_be_gone(club: OpenBook, tmp_path: Path, when: int) -> None:
    stick = tmp_path / "media" / "stick"
    stick.mkdir(parents=True)
    heard: list[int] = []

    def pull(done: int, _total: int) -> bool:
        if len(heard) == when:
            shutil.rmtree(stick.parent)
        heard.append(done)
        return True

    with pytest.raises(StorageTrouble) as trouble:
        finish_copy(begin_copy(club), stick, pull)
    assert trouble.value.code == "stick_gone"
    assert not stick.parent.exists()  # no folder of that name is left on the laptop


def test_what_is_saved_while_a_copy_is_made_is_kept_and_the_copy_is_whole(club: OpenBook, tmp_path: Path) -> None:
    """Saved a step at a time between the pages that are taken: the copy has whole steps, first to last."""
    with club.store.step(StepName("test")) as step:
        for number in range(300):
            step.put(PEOPLE, Person(name=f"Old {number}", about="tea " * 400))
    saved: list[str] = []

    def save(_done: int, _total: int) -> bool:
        if len(saved) < 12:
            saved.append(f"New {len(saved)}")
            with club.store.step(StepName("test")) as step:
                step.put(PEOPLE, Person(name=saved[-1]))
                step.put(MEETINGS, Meeting(on=date(2026, 11, 25), place=saved[-1]))
        return True

    made = finish_copy(begin_copy(club), tmp_path / "stick", save)
    assert {one.name for one in club.store.some(PEOPLE)} >= set(saved)
    assert len(saved) == 12
    other = tmp_path / "other" / "club.book"
    restore_copy(made.path, other, club.inside()[2])
    with open_book(other) as back:
        names = [one.name for one in back.store.some(PEOPLE, order=("id",)) if one.name.startswith("New")]
        assert names == saved[: len(names)]
        assert len(names) > 5
        assert [one.place for one in back.store.some(MEETINGS, order=("id",)) if one.place] == names


def test_facts_are_not_steps(club: OpenBook) -> None:
    before = club.store.next_undo()
    keep_fact(club.inside()[0], "sticks", "[]")
    assert club.store.next_undo() == before


# Another club's book


@pytest.fixture
def theirs(tmp_path: Path) -> tuple[Path, bytes]:
    """A copy of another club with Zoe in it, which a password opens, and its key."""
    with create_book(tmp_path / "theirs" / "club.book") as book:
        add(book, "Zoe")
        _, keys, key = book.inside()
        book.change_keys(with_password(keys, key, "Zoe", "window tea box", MOMENT.date()))
        return make_copy_in(book, tmp_path / "their stick").path, key


def test_another_clubs_book_takes_the_place_and_ours_comes_back(
    two: tuple[Path, Path, Path, bytes], theirs: tuple[Path, bytes]
) -> None:
    path, _before, kept, key = two
    copy, their_key = theirs
    our_keys = keys_path(path).read_bytes()
    with pytest.raises(StorageTrouble, match="wrong_key"):
        bring_back_other(path, copy, key, kept, MOMENT)
    assert names_in(path) == ["Ann", "Bob"]
    bring_back_other(path, copy, their_key, kept, MOMENT)
    assert names_in(path) == ["Zoe"]  # without a password: this laptop has their key now, as it had ours
    with open_book(path) as book:
        assert json.loads(all_facts(book.inside()[0])[FACT])["kept"] == str(kept)
    assert older_key(path, read_copy_keys(kept)) == key
    bring_back_other(path, kept, key, copy, MOMENT)
    assert names_in(path) == ["Ann", "Bob"]
    assert parse_keys(keys_path(path).read_bytes()) == parse_keys(our_keys)
    assert not list(path.parent.glob("*.new"))


@pytest.mark.parametrize("step", range(20))
def test_another_clubs_book_is_there_whole_or_not_at_all(
    two: tuple[Path, Path, Path, bytes], theirs: tuple[Path, bytes], monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """Killed before every rename, removal and sync: the old book opens with its key, or the new one with its own."""
    path, _before, kept, _key = two
    copy, their_key = theirs
    left = [step]

    def dying(real: Callable[..., Any]) -> Callable[..., Any]:
        def act(*words: Any, **more: Any) -> Any:
            if left[0] <= 0:
                raise Killed
            left[0] -= 1
            return real(*words, **more)

        return act

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", dying(Path.rename))
        patch.setattr(Path, "replace", dying(Path.replace))
        patch.setattr(Path, "unlink", dying(Path.unlink))
        patch.setattr(os, "fsync", dying(os.fsync))
        with suppress(Killed):
            bring_back_other(path, copy, their_key, kept, MOMENT)
    assert names_in(path) in (["Ann", "Bob"], ["Zoe"])
    assert not list(path.parent.glob("*.new"))
