"""Passwords and the recovery sheet open the book and nothing else does; changing one rewrites the key file alone."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from coprod_desktop.domain.club import CLUBS, Club
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.records import StepName
from coprod_desktop.domain.recovery import NotTheSheet, key_groups
from coprod_desktop.storage import slots
from coprod_desktop.storage.club_file import OpenBook, open_book
from coprod_desktop.storage.copies import make_copy_in, restore_copy
from coprod_desktop.storage.keys import Keys, keys_path, new_keys, parse_keys, read_keys
from coprod_desktop.storage.slots import (
    key_by_password,
    key_by_sheet,
    passwords,
    sheet_made,
    with_changed_password,
    with_password,
    with_sheet,
    without_password,
)

DAY = date(2026, 11, 25)


pytestmark = pytest.mark.usefixtures("quick")  # passwords that cost little


@pytest.fixture
def key_and_keys() -> tuple[bytes, Keys]:
    key, keys = new_keys()
    keys = with_password(keys, key, "Ann", "the blue teapot", DAY)
    return key, with_password(keys, key, "Zoë", "Café Łódź", DAY)


def test_each_password_opens_and_says_whose_it_is(key_and_keys: tuple[bytes, Keys]) -> None:
    key, keys = key_and_keys
    again = parse_keys(keys.as_bytes())
    assert [(one.who, one.since) for one in passwords(again)] == [("Ann", DAY), ("Zoë", DAY)]
    assert key_by_password(again, "the blue teapot") == key
    assert key_by_password(again, "Café Łódź") == key


def test_the_file_gives_neither_key_nor_password_away(key_and_keys: tuple[bytes, Keys]) -> None:
    key, keys = key_and_keys
    content = keys.without_laptop().as_bytes().decode()
    assert key.hex() not in content
    assert "teapot" not in content
    assert "Łódź" not in content


@pytest.mark.parametrize("typed", ["", "The blue teapot", "the blue teapot ", "teapot", "x" * 5000, "\ud800"])
def test_a_wrong_password_does_not_open_however_often_it_is_tried(key_and_keys: tuple[bytes, Keys], typed: str) -> None:
    _, keys = key_and_keys
    for _ in range(5):
        with pytest.raises(StorageTrouble) as trouble:
            key_by_password(keys, typed)
        assert trouble.value.code == "wrong_password"
    assert key_by_password(keys, "the blue teapot")


def test_accents_open_however_the_keyboard_made_them(key_and_keys: tuple[bytes, Keys]) -> None:
    key, keys = key_and_keys
    assert key_by_password(keys, "Cafe\u0301 Ło\u0301dz\u0301") == key
    half_width = with_password(keys, key, "Ken", "ｱｲ", DAY)
    assert key_by_password(half_width, "アイ") == key


def test_a_password_is_changed_and_removed_without_the_others(key_and_keys: tuple[bytes, Keys]) -> None:
    key, keys = key_and_keys
    ann, zoe = passwords(keys)
    changed = with_changed_password(keys, key, ann.id, "the red kettle", DAY)
    assert [one.id for one in passwords(changed)] == [ann.id, zoe.id]
    assert key_by_password(changed, "the red kettle") == key
    with pytest.raises(StorageTrouble):
        key_by_password(changed, "the blue teapot")
    gone = without_password(changed, zoe.id)
    assert [one.who for one in passwords(gone)] == ["Ann"]
    with pytest.raises(StorageTrouble):
        key_by_password(gone, "Café Łódź")
    for act in (lambda: without_password(gone, zoe.id), lambda: with_changed_password(gone, key, "no", "x", DAY)):
        with pytest.raises(KeyError):
            act()


def test_a_slot_cannot_be_carried_to_another_club(key_and_keys: tuple[bytes, Keys]) -> None:
    _, keys = key_and_keys
    _, other = new_keys()
    moved = parse_keys(json.dumps(json.loads(other.as_bytes()) | {"slots": list(keys.slots[1:])}).encode())
    with pytest.raises(StorageTrouble) as trouble:
        key_by_password(moved, "the blue teapot")
    assert trouble.value.code == "wrong_password"


@pytest.mark.parametrize(
    "change",
    [{"memory": 1 << 62}, {"memory": 1}, {"passes": 0}, {"passes": 10**9}, {"salt": "zz"}, {"salt": "00"},
     {"nonce": "00"}, {"sealed": ""}, {"method": "none"}, {"memory": "much"}, {"passes": None}],
)  # fmt: skip
def test_a_slot_that_makes_no_sense_neither_opens_nor_breaks(
    key_and_keys: tuple[bytes, Keys], change: dict[str, object]
) -> None:
    key, keys = key_and_keys
    content = json.loads(keys.as_bytes())
    content["slots"][1] |= change
    bent = parse_keys(json.dumps(content).encode())
    with pytest.raises(StorageTrouble) as trouble:
        key_by_password(bent, "the blue teapot")
    assert trouble.value.code == "wrong_password"
    assert key_by_password(bent, "Café Łódź") == key


def test_the_sheet_opens_and_leaves_only_its_day(key_and_keys: tuple[bytes, Keys]) -> None:
    key, keys = key_and_keys
    assert sheet_made(keys) is None
    noted = with_sheet(with_sheet(keys, date(2025, 1, 1)), DAY)
    assert sheet_made(parse_keys(noted.as_bytes())) == DAY
    groups = key_groups(key)
    assert not any(group in noted.as_bytes().decode() for group in groups)
    assert key_by_sheet(noted, " ".join(groups).lower()) == key
    with pytest.raises(NotTheSheet):
        key_by_sheet(noted, "nothing")
    other, _ = new_keys()
    with pytest.raises(StorageTrouble) as trouble:
        key_by_sheet(noted, " ".join(key_groups(other)))
    assert trouble.value.code == "other_sheet"


def test_a_club_that_wants_a_password_is_asked_for_it(opened: OpenBook) -> None:
    path = opened.path
    _, keys, key = opened.inside()
    with opened.store.step(StepName("test.club")) as step:
        step.put(CLUBS, Club(name="Tea Club"))
        step.put(PEOPLE, Person(name="Ann"))
    opened.change_keys(with_password(keys, key, "Ann", "teapot", DAY).asking(key, True))
    opened.close()
    book = path.read_bytes()
    assert key.hex() not in keys_path(path).read_text()
    with pytest.raises(StorageTrouble) as trouble:
        open_book(path)
    assert trouble.value.code == "book_locked"
    with pytest.raises(StorageTrouble) as trouble:
        open_book(path, key=bytes(32))
    assert trouble.value.code == "wrong_key"
    assert path.read_bytes() == book
    with open_book(path, key=key_by_password(read_keys(keys_path(path)), "teapot")) as again:
        assert [one.name for one in again.store.some(PEOPLE)] == ["Ann"]
        again.change_keys(again.inside()[1].asking(key, False))
    open_book(path).close()


def test_changing_passwords_rewrites_the_key_file_alone(opened: OpenBook) -> None:
    path = opened.path
    _, keys, key = opened.inside()
    opened.close()
    book = path.read_bytes()
    with open_book(path) as again:
        again.change_keys(with_password(keys, key, "Ann", "teapot", DAY))
    assert path.read_bytes() == book
    assert sorted(one.name for one in path.parent.iterdir()) == ["club.book", "club.book.keys"]


def test_copies_carry_the_passwords_of_their_day_and_a_new_laptop_asks_too(opened: OpenBook, tmp_path: Path) -> None:
    _, keys, key = opened.inside()
    opened.change_keys(with_password(keys, key, "Ann", "teapot", DAY).asking(key, True))
    copy = make_copy_in(opened, tmp_path / "stick").path
    target = tmp_path / "new laptop" / "club.book"
    restore_copy(copy, target, key)
    brought = read_keys(keys_path(target))
    assert brought.asks
    assert not brought.has_laptop
    assert key_by_password(brought, "teapot") == key


def test_a_book_whose_key_file_is_lost_opens_with_the_sheet(opened: OpenBook) -> None:
    path = opened.path
    _, keys, key = opened.inside()
    opened.close()
    keys_path(path).unlink()
    for other in (bytes(32), new_keys()[0]):
        with pytest.raises(StorageTrouble) as trouble:
            open_book(path, key=other)
        assert trouble.value.code == "wrong_key"
        assert not keys_path(path).exists()
    with open_book(path, key=key) as again:
        assert again.club_id == keys.club_id
    open_book(path).close()


def test_a_real_slot_asks_for_much_memory() -> None:
    """What every club's password is stretched by, whatever the quick tests use."""
    source = Path(slots.__file__).read_text(encoding="utf-8")
    assert "MEMORY = 64 * 1024 * 1024" in source
    assert "PASSES = 3" in source
