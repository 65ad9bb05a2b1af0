"""A book gets a new key: nothing in it changes, the old sheet opens it no more, and older copies can follow."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from coprod_desktop.domain.errors import CopyStopped, StorageTrouble
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.records import StepName
from coprod_desktop.storage import slots
from coprod_desktop.storage.club_file import OpenBook, open_book
from coprod_desktop.storage.copies import make_copy_in, restore_copy
from coprod_desktop.storage.copy_file import read_copy, read_copy_keys
from coprod_desktop.storage.keys import keys_path, read_keys
from coprod_desktop.storage.new_key import NextKey, Renewal, opens_with_older, relock_copies, relock_copy, renew_key
from coprod_desktop.storage.restore import bring_back_over, try_copy
from coprod_desktop.storage.vault import BookVault
from tests.fakes import FakeClock

TODAY = date(2026, 11, 25)
OLD, NEW = "blue teapot hat", "green window box"


pytestmark = pytest.mark.usefixtures("quick")  # passwords that cost little


@pytest.fixture
def key(opened: OpenBook) -> bytes:
    """The key of a book with Ann in it, a password, a recovery sheet and two copies, closed."""
    _, keys, key = opened.inside()
    for name in ("Ann", "Bob"):
        with opened.store.step(StepName("test.add")) as step:
            step.put(PEOPLE, Person(name=name))
        make_copy_in(opened, opened.path.parent / "copies")
    opened.change_keys(slots.with_sheet(slots.with_password(keys, key, "Ann", OLD, TODAY), TODAY))
    opened.close()
    return key


def names(path: Path, key: bytes | None = None) -> list[str]:
    with open_book(path, key=key) as book:
        return sorted(one.name for one in book.store.some(PEOPLE))


def copies(path: Path) -> list[Path]:
    return sorted((path.parent / "copies").glob("*.clubcopy"))


def renewed(path: Path, key: bytes, passwords: dict[str, str] | None = None) -> NextKey:
    new = NextKey(2)
    renew_key(path, (key,), new, passwords or {}, TODAY)
    return new


def test_the_old_key_opens_it_no_more_and_nothing_in_it_changes(book_path: Path, key: bytes) -> None:
    salt = book_path.read_bytes()[:16]
    new = renewed(book_path, key)
    assert names(book_path) == ["Ann", "Bob"]
    assert names(book_path, new.key) == ["Ann", "Bob"]
    with pytest.raises(StorageTrouble) as trouble:
        open_book(book_path, key=key)
    assert trouble.value.code == "wrong_key"
    assert book_path.read_bytes()[:16] != salt
    assert key.hex().encode() not in keys_path(book_path).read_bytes()
    assert sorted(one.name for one in book_path.parent.iterdir()) == ["club.book", "club.book.keys", "copies"]
    with open_book(book_path) as book:
        assert book.store.next_undo() is not None
        book.store.undo()
    assert names(book_path) == ["Ann"]


def test_passwords_that_were_typed_anew_open_it_and_all_others_are_gone(book_path: Path, key: bytes) -> None:
    keys = read_keys(keys_path(book_path))
    (slot,) = slots.passwords(keys)
    both = slots.with_password(keys, key, "Bob", "yellow spoon", TODAY)
    keys_path(book_path).write_bytes(both.asking(key, asks=True).as_bytes())
    new = renewed(book_path, key, {slot.id: NEW})
    after = read_keys(keys_path(book_path))
    assert [one.who for one in slots.passwords(after)] == ["Ann"]
    assert slots.key_by_password(after, NEW) == new.key
    for gone in (OLD, "yellow spoon"):
        with pytest.raises(StorageTrouble):
            slots.key_by_password(after, gone)
    assert after.asks
    assert not after.has_laptop, "a book that asks opens with no key of this laptop"
    assert slots.sheet_made(after) == TODAY


def test_the_old_sheet_is_told_from_the_sheet_of_another_book(book_path: Path, key: bytes) -> None:
    from coprod_desktop.domain.recovery import key_groups

    new = renewed(book_path, key)
    after = read_keys(keys_path(book_path))
    assert slots.key_by_sheet(after, " ".join(new.sheet())) == new.key
    for groups, code in ((key_groups(key), "older_sheet"), (key_groups(bytes(32)), "other_sheet")):
        with pytest.raises(StorageTrouble) as trouble:
            slots.key_by_sheet(after, " ".join(groups))
        assert trouble.value.code == code


def test_a_lost_key_file_is_made_again_with_the_number_of_the_key(book_path: Path, key: bytes) -> None:
    new = renewed(book_path, key)
    keys_path(book_path).unlink()
    assert names(book_path, new.key) == ["Ann", "Bob"]
    after = read_keys(keys_path(book_path))
    assert after.number == 2
    assert after.fitted(key)


def test_each_sheet_that_is_printed_has_its_own_number(book_path: Path, key: bytes) -> None:
    with open_book(book_path) as book:
        vault = BookVault(book)
        assert vault.key_number() == 1
        assert [vault.next_key().key_number() for _ in range(2)] == [2, 3]
    with open_book(book_path) as book:
        new = BookVault(book).next_key()
        renewal = BookVault(book).renewal(new, {}, TODAY)
    assert new.key_number() == 4
    renewal.work()
    with open_book(book_path) as book:
        assert BookVault(book).key_number() == 4


def test_copies_on_this_laptop_follow_and_lose_nothing(book_path: Path, key: bytes, tmp_path: Path) -> None:
    before = [read_copy(one) for one in copies(book_path)]
    new = NextKey(2)
    assert Renewal(book_path, (key,), new, {}, TODAY).work() == 0
    after = [read_copy(one) for one in copies(book_path)]
    assert [(one.number, one.made, one.counts) for one in after] == [
        (one.number, one.made, one.counts) for one in before
    ]
    for number, found in enumerate(after, start=1):
        assert found.path.name.endswith(" key 2.clubcopy")
        restore_copy(found.path, tmp_path / str(number) / "club.book", new.key)
        assert len(names(tmp_path / str(number) / "club.book")) == number
        with pytest.raises(StorageTrouble):
            try_copy(found.path, key, tmp_path)
        assert not read_copy_keys(found.path).has_laptop
    again = NextKey(3)
    Renewal(book_path, (key, new.key), again, {}, TODAY).work()
    assert all(one.name.endswith("1 key 3.clubcopy") or "2 key 3" in one.name for one in copies(book_path))
    assert {read_copy(one).key_number for one in copies(book_path)} == {3}


def test_an_older_copy_is_known_tested_and_brought_back_under_the_key_of_today(
    book_path: Path, key: bytes, tmp_path: Path, clock: FakeClock
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    old = copies(book_path)[0].rename(stick / "old.clubcopy")
    new = renewed(book_path, key)
    with open_book(book_path) as book:
        vault = BookVault(book)
        (found,) = vault.copies_in(stick)
        assert vault.has_older_key(found)
        assert vault.key_for(old) == key
        assert vault.try_copy(old, lambda _done, _total: True).counts.people == 1
        assert vault.rehearse(old, None, lambda _done, _total: True).counts.people == 1
        assert not vault.has_older_key(read_copy(make_copy_in(book, stick).path))
    bring_back_over(book_path, old, new.key, {}, None, clock.now(), copys_key=key)
    assert names(book_path) == ["Ann"]
    assert names(book_path, new.key) == ["Ann"]
    assert not [one for one in book_path.parent.iterdir() if one.name.endswith(".part")]


def test_a_damaged_copy_and_one_of_another_club_are_left_as_they_are(
    book_path: Path, key: bytes, tmp_path: Path
) -> None:
    one, two = copies(book_path)
    content = bytearray(one.read_bytes())
    content[len(content) // 2] ^= 1
    one.write_bytes(content)
    new = NextKey(2)
    assert Renewal(book_path, (key,), new, {}, TODAY).work() == 1
    assert one.read_bytes() == content
    keys = read_keys(keys_path(book_path))
    assert opens_with_older(one, keys)
    assert not two.exists()
    assert not opens_with_older(tmp_path / "none.clubcopy", keys)
    with pytest.raises(StorageTrouble) as trouble:
        relock_copy(one, keys, (), new.key, tmp_path)
    assert trouble.value.code == "wrong_key"


def test_a_stop_before_the_swap_changes_nothing_and_one_after_it_leaves_the_other_copies(
    book_path: Path, key: bytes
) -> None:
    before = book_path.read_bytes(), keys_path(book_path).read_bytes()
    with pytest.raises(CopyStopped):
        Renewal(book_path, (key,), NextKey(2), {}, TODAY).work(lambda _done, _total: False)
    assert (book_path.read_bytes(), keys_path(book_path).read_bytes()) == before
    assert sorted(one.name for one in book_path.parent.iterdir()) == ["club.book", "club.book.keys", "copies"]
    new = renewed(book_path, key)
    keys = read_keys(keys_path(book_path))
    assert relock_copies(copies(book_path), keys, (key,), new.key, book_path.parent, only_the_first()) == 1
    assert [opens_with_older(one, keys) for one in copies(book_path)] == [False, True]


def only_the_first() -> Callable[[int, int], bool]:
    return lambda done, _total: done < 1


def test_a_copy_that_was_made_anew_and_not_taken_away_is_not_made_twice(book_path: Path, key: bytes) -> None:
    old = copies(book_path)[0]
    content = old.read_bytes()
    new = renewed(book_path, key)
    keys = read_keys(keys_path(book_path))
    made = relock_copy(old, keys, (key,), new.key, book_path.parent)
    same = made.read_bytes()
    old.write_bytes(content)
    assert relock_copy(old, keys, (key,), new.key, book_path.parent) == made
    assert made.read_bytes() == same
    assert not old.exists()
    old.write_bytes(content)
    made.write_bytes(same[:-4000])
    relock_copy(old, keys, (key,), new.key, book_path.parent)
    try_copy(made, new.key, book_path.parent)


def test_a_wrong_key_renews_nothing(book_path: Path, key: bytes) -> None:
    with pytest.raises(StorageTrouble) as trouble:
        renew_key(book_path, (bytes(32),), NextKey(2), {}, TODAY)
    assert trouble.value.code == "wrong_key"
    assert names(book_path, key) == ["Ann", "Bob"]
