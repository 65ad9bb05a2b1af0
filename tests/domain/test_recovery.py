"""The recovery sheet survives small letters, spaces, look-alikes, and says which group is mistyped."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.domain.recovery import GROUPS, SIGNS, NotTheSheet, group_fits, key_groups, read_groups, read_so_far

KEY = bytes(range(32))
keys = st.binary(min_size=32, max_size=32)


@given(keys)
def test_every_key_comes_back(key: bytes) -> None:
    groups = key_groups(key)
    assert len(groups) == GROUPS
    assert all(len(group) == 5 and set(group) <= set(SIGNS) for group in groups)
    assert read_groups(" ".join(groups)) == key
    assert read_groups("".join(groups)) == key


@pytest.mark.parametrize("part", [b"", bytes(31), bytes(33)])
def test_a_key_has_32_bytes(part: bytes) -> None:
    with pytest.raises(ValueError, match="32"):
        key_groups(part)


@given(keys, st.sampled_from([" ", "-", "\n", " - ", ", ", "\t", " . "]))
def test_typing_is_forgiven(key: bytes, between: str) -> None:
    typed = between.join(key_groups(key)).lower()
    typed = typed.replace("0", "o").replace("1", "l")
    assert read_groups(f"  {typed} ") == key


def test_numbers_copied_from_the_sheet_are_passed_over() -> None:
    typed = "\n".join(f"{number}. {group}" for number, group in enumerate(key_groups(KEY), start=1))
    assert read_groups(typed) == KEY


@given(keys, st.integers(0, GROUPS - 1), st.integers(0, 4), st.sampled_from(SIGNS))
def test_one_wrong_sign_is_found_in_its_group(key: bytes, place: int, at: int, sign: str) -> None:
    groups = list(key_groups(key))
    wrong = groups[place][:at] + sign + groups[place][at + 1 :]
    if wrong == groups[place]:
        return
    groups[place] = wrong
    with pytest.raises(NotTheSheet) as found:
        read_groups(" ".join(groups))
    assert found.value.wrong == (place + 1,)


@given(keys, st.integers(0, GROUPS - 1), st.integers(0, 3))
def test_two_signs_that_changed_places_are_found(key: bytes, place: int, at: int) -> None:
    groups = list(key_groups(key))
    group = groups[place]
    swapped = group[:at] + group[at + 1] + group[at] + group[at + 2 :]
    if swapped == group:
        return
    assert not group_fits(swapped, place + 1)


@given(keys, st.integers(0, GROUPS - 2))
def test_two_groups_that_changed_places_are_found(key: bytes, place: int) -> None:
    groups = list(key_groups(key))
    groups[place], groups[place + 1] = groups[place + 1], groups[place]
    with pytest.raises(NotTheSheet) as found:
        read_groups(" ".join(groups))
    assert found.value.wrong == (place + 1, place + 2)


def test_a_group_that_lacks_a_sign_does_not_spoil_those_after_it() -> None:
    groups = list(key_groups(KEY))
    groups[3] = groups[3][:-1]
    with pytest.raises(NotTheSheet) as found:
        read_groups(" ".join(groups))
    assert found.value.wrong == (4,)


@pytest.mark.parametrize("numbered", ["{n} {g}", "{n}  {g}", "{n}{g}", "{n}) {g}", "{n}: {g}", "{n}\t{g}", "{n}. {g}"])
@given(keys)
def test_numbers_are_passed_over_however_they_are_written(numbered: str, key: bytes) -> None:
    typed = "\n".join(numbered.format(n=n, g=group) for n, group in enumerate(key_groups(key), start=1))
    assert read_groups(typed) == key


@given(keys, st.integers(0, GROUPS - 1))
def test_a_group_that_was_left_out_is_named(key: bytes, place: int) -> None:
    groups = [group for number, group in enumerate(key_groups(key)) if number != place]
    with pytest.raises(NotTheSheet) as found:
        read_groups(" ".join(groups))
    assert found.value.wrong == (place + 1,)
    assert found.value.missing


@given(keys, st.integers(0, GROUPS - 1), st.integers(0, 4), st.booleans())
def test_one_sign_too_few_or_too_many_is_found_without_spaces_too(
    key: bytes, place: int, at: int, too_many: bool
) -> None:
    groups = list(key_groups(key))
    group = groups[place]
    groups[place] = f"{group[:at]}Q{group[at:]}" if too_many else group[:at] + group[at + 1 :]
    for between in ("", " "):
        with pytest.raises(NotTheSheet) as found:
            read_groups(between.join(groups))
        assert found.value.wrong in ((place + 1,), ())
        assert between == "" or found.value.wrong == (place + 1,)


@given(keys, st.integers(0, GROUPS))
def test_somebody_who_types_hears_how_many_groups_are_right(key: bytes, count: int) -> None:
    groups = key_groups(key)
    for between in (" ", "", "\n"):
        typed = between.join(groups[:count]).lower()
        assert (read_so_far(typed).right, read_so_far(typed).wrong) == (count, ())
    begun = " ".join([*groups[:count], "Z2"])
    assert read_so_far(begun).wrong == ()


def test_a_wrong_group_is_told_as_soon_as_it_is_left() -> None:
    groups = list(key_groups(KEY))
    groups[1] = groups[1][:4] + ("Q" if groups[1][4] != "Q" else "R")
    assert read_so_far(" ".join(groups[:2])).wrong == (2,)
    assert read_so_far(f"{groups[0]} {groups[1][:3]} ").wrong == (2,)
    assert read_so_far("").right == 0


@pytest.mark.parametrize("typed", ["", "our club", " ".join((*key_groups(KEY), "ABCDE"))])
def test_too_little_or_too_much_is_not_the_sheet(typed: str) -> None:
    with pytest.raises(NotTheSheet) as found:
        read_groups(typed)
    assert found.value.wrong == ()


def test_a_sheet_that_fits_by_its_groups_alone_is_still_refused() -> None:
    """Four bits of the last group belong to the whole key."""
    groups = list(key_groups(KEY))
    others = [group for group in (f"{groups[0][:3]}{sign}" for sign in SIGNS) if group != groups[0][:4]]
    refused = 0
    for other in others:
        for check in SIGNS:
            if group_fits(other + check, 1):
                try:
                    read_groups(" ".join([other + check, *groups[1:]]))
                except NotTheSheet:
                    refused += 1
    assert refused >= 25


def test_the_written_form_never_changes() -> None:
    """Sheets lie in drawers for years: the same key is written the same way for ever."""
    written = "000GD 40R4X 0M300 E209K 185G3 R38ED 1W811 24GKZ 2GAH1 C5RR2 34D1B P70XX 3RFKA"
    assert " ".join(key_groups(KEY)) == written
