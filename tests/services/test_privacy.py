"""Passwords and the sheet as a club uses them: whose they are, what has to come first, and what is never kept."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from coprod_desktop.domain.document import PictureRow, Table
from coprod_desktop.domain.errors import NotSaved, StorageTrouble
from coprod_desktop.services.all import services_for
from coprod_desktop.services.book import Book
from coprod_desktop.services.privacy import PrivacyService
from coprod_desktop.storage.club_file import OpenBook
from coprod_desktop.storage.keys import keys_path, read_keys
from coprod_desktop.storage.slots import key_by_password, key_by_sheet
from coprod_desktop.storage.vault import BookVault
from tests.fakes import FakeClock

pytestmark = pytest.mark.usefixtures("quick")  # passwords that cost little


@pytest.fixture
def privacy(book: Book, opened: OpenBook) -> PrivacyService:
    return services_for(book, BookVault(opened)).privacy


def problems(act: object, *values: object) -> list[str]:
    with pytest.raises(NotSaved) as found:
        act(*values)  # type: ignore[operator]
    return [f"{one.field} {one.code}" for one in found.value.problems]


def test_a_password_is_set_changed_and_removed(privacy: PrivacyService, opened: OpenBook) -> None:
    privacy.add("  Ann  Lee ", "blue teapot hat")
    privacy.add("Bob", "red kettle sun")
    ann, bob = privacy.passwords()
    assert (ann.who, ann.since, bob.who) == ("Ann Lee", date(2026, 11, 25), "Bob")
    privacy.change(ann.id, "green window box")
    keys = read_keys(keys_path(opened.path))
    assert key_by_password(keys, "green window box") == opened.inside()[2]
    with pytest.raises(StorageTrouble):
        key_by_password(keys, "blue teapot hat")
    privacy.remove(bob.id)
    assert [one.who for one in privacy.passwords()] == ["Ann Lee"]


def test_what_has_to_be_put_right(privacy: PrivacyService) -> None:
    assert problems(privacy.add, " ", "") == ["who empty", "password empty"]
    assert problems(privacy.add, "Ann", "short") == ["password too_short"]
    assert problems(privacy.add, "A" * 101, "x" * 201) == ["who too_long", "password too_long"]
    privacy.add("Ann", "Passwort mit Löchern")
    assert problems(privacy.change, privacy.passwords()[0].id, "") == ["password empty"]


def test_a_password_is_asked_only_when_there_is_a_way_back(privacy: PrivacyService) -> None:
    assert problems(privacy.set_asks, True) == ["asks no_password"]
    privacy.add("Ann", "blue teapot hat")
    assert problems(privacy.set_asks, True) == ["asks no_sheet"]
    prove(privacy)
    privacy.set_asks(True)
    assert privacy.asks()
    privacy.remove(privacy.passwords()[0].id)
    assert not privacy.asks()
    assert not privacy.can_lock()


def prove(privacy: PrivacyService) -> None:
    groups = privacy.vault.sheet()
    numbers = privacy.two_groups(7)
    privacy.prove_sheet(numbers, (groups[numbers[0] - 1].lower(), f" {groups[numbers[1] - 1]} "))


def test_the_sheet_counts_when_two_groups_are_typed_back(privacy: PrivacyService) -> None:
    groups = privacy.vault.sheet()
    numbers = (3, 9)
    assert problems(privacy.prove_sheet, numbers, ("", "")) == ["first empty", "second empty"]
    assert problems(privacy.prove_sheet, numbers, (groups[2], groups[2])) == ["second wrong"]
    assert not privacy.has_sheet()
    privacy.prove_sheet(numbers, (groups[2].replace("0", "o"), groups[8]))
    assert privacy.has_sheet()


def test_each_time_two_other_groups_are_asked(privacy: PrivacyService) -> None:
    asked = {privacy.two_groups(seed) for seed in range(300)}
    assert len(asked) > 30
    assert all(1 <= first < second - 1 <= 12 for first, second in asked)


def test_a_sheet_is_looked_for_once_a_year(privacy: PrivacyService, clock: FakeClock) -> None:
    assert not privacy.sheet_is_old()
    prove(privacy)
    clock.time += timedelta(days=365)
    assert not privacy.sheet_is_old()
    clock.time += timedelta(days=1)
    assert privacy.sheet_is_old()
    prove(privacy)
    assert not privacy.sheet_is_old()


def test_the_paper_holds_the_key_in_three_ways_and_is_secret(privacy: PrivacyService, opened: OpenBook) -> None:
    document = privacy.sheet_document("Tea Club")
    assert document.secret
    key = opened.inside()[2]
    table, _ = [one for one in document.blocks if isinstance(one, Table)]
    typed = " ".join(cell.strip("*") for row in table.rows for cell in row[1::2] if cell)
    assert key_by_sheet(read_keys(keys_path(opened.path)), typed) == key
    assert [cell for row in table.rows for cell in row[::2]][:13] == [str(number) for number in range(1, 14)]
    squares = [one.picture.key for one in document.blocks if isinstance(one, PictureRow) and one.picture]
    assert f"qr:{typed}" in squares
    lines = [line for block in document.blocks for line in getattr(block, "lines", ())]
    assert "".join(line for line in lines if len(line) == 16 and set(line) <= set("0123456789abcdef")) == key.hex()


def test_the_lock_is_off_until_somebody_wants_it(privacy: PrivacyService) -> None:
    assert (privacy.lock_after(), privacy.lock_on_sleep()) == (0, False)
    privacy.set_lock_after(15)
    privacy.set_lock_on_sleep(True)
    assert (privacy.lock_after(), privacy.lock_on_sleep()) == (15, True)
    privacy.book.store.keep_fact("lock_after", "7")
    assert privacy.lock_after() == 0


def test_without_a_vault_there_is_nothing_to_lock(book: Book) -> None:
    none = services_for(book).privacy
    assert none.passwords() == ()
    assert not none.asks()
    assert not none.has_sheet()
    with pytest.raises(KeyError):
        none.change("x", "long enough")
    for call in (lambda: none.add("Ann", "long enough"), lambda: none.sheet_document("Tea")):
        with pytest.raises(StorageTrouble):
            call()
