"""Somebody who is forgotten on one computer is forgotten again when an older copy comes back on another."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.records import StepName
from coprod_desktop.domain.values import replace
from coprod_desktop.storage import gone_beside as beside
from coprod_desktop.storage.club_file import OpenBook, create_book, open_book
from coprod_desktop.storage.copies import make_copy_in
from coprod_desktop.storage.copy_file import read_copy, read_copy_manifest
from coprod_desktop.storage.facts import all_facts
from coprod_desktop.storage.gone_beside import LIST_FILE, Forgets
from coprod_desktop.storage.marks import gone_list_of, people_of
from coprod_desktop.storage.new_key import relock_copies
from coprod_desktop.storage.restore import bring_back_other, bring_back_over, restore_copy, try_copy
from coprod_desktop.storage.salvage import salvage_book
from coprod_desktop.storage.vault import BookVault
from tests.storage.tarabeth import MOMENT, SECRETS, WORD, bytes_in, leave_her_everywhere, secrets_in

ABOUT = "This file holds no names."


@pytest.fixture
def club(opened: OpenBook) -> OpenBook:
    """The first home: Tarabeth has left something in every corner. Person 1 is she, person 2 is Ann."""
    leave_her_everywhere(opened)
    return opened


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """The folder of the program on a stick, with nothing in it yet."""
    return tmp_path / "stick" / "Our Club Book"


@pytest.fixture
def other_home(tmp_path: Path) -> Path:
    """Where a book comes back on a computer that never saw the first one."""
    return tmp_path / "other home" / "club.book"


def add(book: OpenBook, name: str) -> int:
    with book.store.step(StepName("steps.person_added")) as step:
        return step.put(PEOPLE, Person(name=name)).id


def names_in(path: Path) -> list[str]:
    with open_book(path) as book:
        return [one.name for one in book.store.some(PEOPLE)]


def holds_nothing_of_her(path: Path, key: bytes) -> bool:
    return secrets_in(bytes_in(path, key)) == []


def test_an_older_copy_on_the_same_stick_is_cleaned_on_a_computer_that_never_saw_the_book(
    club: OpenBook, stick: Path, other_home: Path
) -> None:
    older, key = make_copy_in(club, stick).path, club.inside()[2]
    club.store.forget(1, WORD, ABOUT)
    newer = make_copy_in(club, stick).path
    for path in (newer, stick / LIST_FILE):  # either of the two tells it alone
        aside = path.with_name(f"{path.name} away")
        path.rename(aside)
        restore_copy(older, other_home, key, moment=MOMENT)
        assert holds_nothing_of_her(other_home, key)
        with open_book(other_home) as book:
            assert [one.name for one in book.store.some(PEOPLE)] == ["Ann"]
            husk = book.store.get(PEOPLE, 1)
            assert husk is not None
            assert husk.name == WORD
            assert [(one.id, one.day) for one in book.store.forgotten()] == [(1, "2026-11-25")]
        aside.rename(path)
        shutil.rmtree(other_home.parent)


def test_without_any_list_she_would_come_back(club: OpenBook, stick: Path, other_home: Path) -> None:
    """A stick that was not seen since is what nobody can reach: the documents say so."""
    older, key = make_copy_in(club, stick).path, club.inside()[2]
    club.store.forget(1, WORD, ABOUT)
    restore_copy(older, other_home, key, moment=MOMENT)
    assert secrets_in(bytes_in(other_home, key)) == list(SECRETS)


def test_what_travels_names_nobody(club: OpenBook, stick: Path) -> None:
    make_copy_in(club, stick)
    club.store.forget(1, WORD, ABOUT)
    newer = make_copy_in(club, stick).path
    told = (stick / LIST_FILE).read_text("utf-8")
    mark = next(one for one, person in people_of(club.inside()[0]).items() if person == 1)
    assert told.splitlines() == [ABOUT, "", f"{club.inside()[1].club_id} ({WORD}): {mark}:1"]
    for words in (told, newer.read_bytes().decode("latin-1")):
        assert secrets_in(words.encode()) == []
    assert MOMENT.date().isoformat() not in told
    assert len(set(people_of(club.inside()[0]))) == 2
    assert read_copy_manifest(newer).forgotten == f"{mark}:1"


def test_a_book_in_which_nobody_was_forgotten_leaves_no_file(club: OpenBook, stick: Path) -> None:
    copy = make_copy_in(club, stick).path
    assert [one.name for one in stick.iterdir()] == [copy.name]


def test_another_person_who_got_the_same_number_elsewhere_is_not_taken_for_her(
    club: OpenBook, stick: Path, other_home: Path
) -> None:
    """Two homes go on from one copy: in each, somebody else is person 3."""
    first, key = make_copy_in(club, stick).path, club.inside()[2]
    restore_copy(first, other_home, key, moment=MOMENT)
    with open_book(other_home) as theirs:
        assert add(theirs, "Dee") == 3
        theirs_copy = make_copy_in(theirs, other_home.parent / "copies").path
    assert add(club, "Cas") == 3
    make_copy_in(club, stick)
    club.store.forget(3, WORD, ABOUT)
    kept = make_copy_in(club, stick).path
    moved = shutil.copyfile(theirs_copy, stick / theirs_copy.name)
    facts = all_facts(club.inside()[0])
    club.close()
    bring_back_over(club.path, moved, key, facts, kept, MOMENT)
    assert "Dee" in names_in(club.path)
    restore_copy(kept, other_home.with_name("third.book"), key, moment=MOMENT)
    with open_book(other_home.with_name("third.book")) as third:
        assert third.store.get(PEOPLE, 3) == replace(third.store.get(PEOPLE, 3), name=WORD)


def test_the_list_goes_on_from_home_to_home(club: OpenBook, stick: Path, other_home: Path, tmp_path: Path) -> None:
    """Also for somebody who never was in the book that came back: a third home has a copy that still holds them."""
    before, key = make_copy_in(club, stick).path, club.inside()[2]
    add(club, "Tarabeth Lowenstein")
    with_two = make_copy_in(club, tmp_path / "drawer").path
    club.store.forget(1, WORD, ABOUT)
    club.store.forget(3, WORD, ABOUT)
    make_copy_in(club, stick)
    restore_copy(before, other_home, key, moment=MOMENT)
    with open_book(other_home) as book:
        assert [one.id for one in book.store.forgotten()] == [1]
        assert len(gone_list_of(book.inside()[0]).marks) == 2
        make_copy_in(book, tmp_path / "drawer")
    third = tmp_path / "third home" / "club.book"
    restore_copy(with_two, third, key, moment=MOMENT)
    assert holds_nothing_of_her(third, key)
    assert names_in(third) == ["Ann"]


def test_the_test_of_a_copy_says_how_many_are_forgotten_again(club: OpenBook, stick: Path, tmp_path: Path) -> None:
    add(club, "Bob")
    older = make_copy_in(club, stick).path
    add(club, "Cas")
    key = club.inside()[2]
    for person in (1, 3, 4):  # Cas was in no copy
        club.store.forget(person, WORD, ABOUT)
    facts = all_facts(club.inside()[0])
    assert try_copy(older, key, tmp_path, facts=facts).forgets == 2
    assert try_copy(older, key, tmp_path).forgets == 0  # nothing beside it tells so yet
    BookVault(club).keep_gone_beside([stick])
    assert try_copy(older, key, tmp_path).forgets == 2
    assert Forgets()(read_copy(older)) == 2
    newer = make_copy_in(club, stick).path
    assert try_copy(newer, key, tmp_path, facts=facts).forgets == 0
    assert Forgets()(read_copy(newer)) == 0
    moved = shutil.copyfile(older, stick.parent / older.name)  # beside the folder, and not in it
    assert try_copy(moved, key, tmp_path).forgets == 2


def test_a_damaged_book_that_was_saved_still_knows(club: OpenBook, stick: Path) -> None:
    older, key = make_copy_in(club, stick).path, club.inside()[2]
    club.store.forget(1, WORD, ABOUT)
    path = club.path
    club.close()
    salvage_book(path, key, MOMENT)
    with open_book(path) as book:
        facts = all_facts(book.inside()[0])
        kept = make_copy_in(book, stick.parent / "elsewhere").path
    bring_back_over(path, older, key, facts, kept, MOMENT)
    assert holds_nothing_of_her(path, key)


def test_a_damaged_book_that_was_saved_knows_its_people_as_older_copies_do(club: OpenBook, stick: Path) -> None:
    older, key = make_copy_in(club, stick).path, club.inside()[2]
    path = club.path
    club.close()
    salvage_book(path, key, MOMENT)
    with open_book(path) as book:
        book.store.forget(1, WORD, ABOUT)
        facts = all_facts(book.inside()[0])
        kept = make_copy_in(book, stick.parent / "elsewhere").path
    bring_back_over(path, older, key, facts, kept, MOMENT)
    assert holds_nothing_of_her(path, key)


def test_the_book_of_another_club_is_cleaned_too(club: OpenBook, stick: Path, tmp_path: Path) -> None:
    older, key = make_copy_in(club, stick).path, club.inside()[2]
    club.store.forget(1, WORD, ABOUT)
    make_copy_in(club, stick)
    here = tmp_path / "their home" / "club.book"
    with create_book(here, now=lambda: MOMENT) as theirs:
        add(theirs, "Somebody")
        kept = make_copy_in(theirs, here.parent / "copies").path
    bring_back_other(here, older, key, kept, MOMENT)
    assert holds_nothing_of_her(here, key)


def test_a_copy_that_got_another_key_still_tells(club: OpenBook, stick: Path, tmp_path: Path) -> None:
    make_copy_in(club, stick)
    club.store.forget(1, WORD, ABOUT)
    newer = make_copy_in(club, stick).path
    before = read_copy_manifest(newer).gone
    _, keys, key = club.inside()
    assert relock_copies((newer,), keys, (), key, tmp_path) == 0
    assert read_copy_manifest(newer).gone == before


def test_nothing_is_written_on_a_strangers_stick(club: OpenBook, stick: Path, tmp_path: Path) -> None:
    make_copy_in(club, tmp_path / "ours")
    with create_book(tmp_path / "theirs" / "club.book", now=lambda: MOMENT) as theirs:
        make_copy_in(theirs, stick)
    club.store.forget(1, WORD, ABOUT)
    BookVault(club).keep_gone_beside([stick, tmp_path / "ours", tmp_path / "not there"])
    assert not (stick / LIST_FILE).exists()
    assert (tmp_path / "ours" / LIST_FILE).exists()


def test_two_clubs_share_a_stick_and_each_keeps_its_list(club: OpenBook, stick: Path, tmp_path: Path) -> None:
    with create_book(tmp_path / "theirs" / "club.book", now=lambda: MOMENT.replace(hour=15)) as theirs:
        add(theirs, "Una")
        for book in (club, theirs):
            make_copy_in(book, stick)
            book.store.forget(1, WORD, ABOUT)
            make_copy_in(book, stick)
        lines = (stick / LIST_FILE).read_text("utf-8").splitlines()
        assert len(lines) == 4
        for book in (club, theirs):
            assert any(line.startswith(book.inside()[1].club_id) for line in lines)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(b"\x00" * 4096),
        lambda path: path.write_bytes(path.read_bytes()[:70]),
        lambda path: (path.unlink(), path.mkdir()),
        lambda path: path.write_text("' OR 1=1 --: zz:99999999999 12:3\n", "utf-8"),
    ],
    ids=["noughts", "cut", "a folder", "nonsense"],
)
def test_a_spoiled_list_stops_nothing(
    club: OpenBook, stick: Path, other_home: Path, spoil: Callable[[Path], object]
) -> None:
    """The newer copy tells it, too, and copies go on being made."""
    older, key = make_copy_in(club, stick).path, club.inside()[2]
    club.store.forget(1, WORD, ABOUT)
    make_copy_in(club, stick)
    spoil(stick / LIST_FILE)
    restore_copy(older, other_home, key, moment=MOMENT)
    assert holds_nothing_of_her(other_home, key)
    make_copy_in(club, stick)


def test_a_stick_that_cannot_be_written_stops_no_copy(
    club: OpenBook, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_power(_path: Path, _content: bytes) -> None:
        raise OSError("the stick is gone")

    make_copy_in(club, stick)
    club.store.forget(1, WORD, ABOUT)
    monkeypatch.setattr(beside, "write_whole", no_power)
    newer = make_copy_in(club, stick).path
    assert read_copy_manifest(newer).gone.marks
    assert not (stick / LIST_FILE).exists()


def test_a_copy_from_home_brought_back_over_the_book_keeps_the_day_it_was(club: OpenBook, stick: Path) -> None:
    older, key = make_copy_in(club, stick).path, club.inside()[2]
    club.store.forget(1, WORD, ABOUT)
    kept = make_copy_in(club, stick).path
    facts = all_facts(club.inside()[0])
    path = club.path
    club.close()
    later = datetime(2027, 3, 1, 9, 0)  # noqa: DTZ001 - local time
    bring_back_over(path, older, key, facts, kept, later)
    with open_book(path) as book:
        assert [(one.id, one.day, one.copies) for one in book.store.forgotten()] == [(1, "2026-11-25", 1)]
