"""Writes the book's key as 13 short groups for the recovery sheet, and reads what somebody typed from it.

A group has five signs: four carry the key, the fifth is a check that tells which group was mistyped. The signs are
figures and capitals without I, L, O and U, so that nothing on the sheet looks like something else.
"""

from __future__ import annotations

import hashlib
import re

from coprod_desktop.domain.late import late_pattern
from coprod_desktop.domain.values import dataclass

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 13
GROUP = 5  # signs in a group, the check with them
KEY_BYTES = 32
_BITS = 4 * 5  # of the key in one group
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})
_NUMBERING = late_pattern(r"(?m)(?:^|(?<=\s))(?:1[0-3]|[1-9])[.):]\s*")


class NotTheSheet(ValueError):
    """What was typed is not what stands on a recovery sheet.

    `wrong` holds the numbers of the groups that are mistyped, from 1; none when it is not known which. With
    `missing`, at least one of them was left out. `count` is how many signs were typed.
    """

    def __init__(self, wrong: tuple[int, ...] = (), count: int = 0, *, missing: bool = False) -> None:
        super().__init__(f"groups {wrong}, {count} signs")
        self.wrong = wrong
        self.count = count
        self.missing = missing


@dataclass(frozen=True, slots=True)
class SoFar:
    """How far somebody is who types the sheet: how many groups are right, and the numbers of those that are not."""

    right: int = 0
    wrong: tuple[int, ...] = ()


def key_groups(key: bytes) -> tuple[str, ...]:
    """Return the 13 groups that stand for a key of 32 bytes. Raises ValueError for any other length."""
    if len(key) != KEY_BYTES:
        raise ValueError("a key has 32 bytes")
    number = int.from_bytes(key) << 4 | _last_bits(key)
    parts = [number >> _BITS * (GROUPS - 1 - place) & (1 << _BITS) - 1 for place in range(GROUPS)]
    return tuple(_group(part, place) for place, part in enumerate(parts))


def read_groups(typed: str) -> bytes:
    """Return the key that was typed: small letters, spaces, dashes, and O for 0 or I for 1 are all understood.

    Raises NotTheSheet, with the numbers of the groups that are mistyped.
    """
    groups = _split(typed)
    wrong = tuple(place + 1 for place, group in enumerate(groups) if not group_fits(group, place + 1))
    if wrong:
        raise NotTheSheet(wrong, sum(map(len, groups)))
    number = 0
    for group in groups:
        for sign in group[:-1]:
            number = number << 5 | SIGNS.index(sign)
    key = (number >> 4).to_bytes(KEY_BYTES)
    if number & 15 != _last_bits(key):
        raise NotTheSheet((), GROUPS * GROUP)
    return key


def read_so_far(typed: str) -> SoFar:
    """Return how far somebody is who is still typing. The group under way counts when it is whole."""
    written = _written(typed)
    if written and len(written[-1]) > GROUP:  # typed without spaces
        signs = "".join(written)
        written = [signs[start : start + GROUP] for start in range(0, len(signs), GROUP)]
    if written and len(written[-1]) < GROUP and typed[-1:].isalnum():
        written = written[:-1]
    right = [group_fits(group, number) for number, group in enumerate(written[:GROUPS], start=1)]
    return SoFar(sum(right), tuple(number for number, fits in enumerate(right, start=1) if not fits))


def group_fits(group: str, number: int) -> bool:
    """Say whether what was typed can be the group with this number, from 1. Its check belongs to its place too."""
    signs = tidy(group)
    if len(signs) != GROUP or any(sign not in SIGNS for sign in signs):
        return False
    part = 0
    for sign in signs[:-1]:
        part = part << 5 | SIGNS.index(sign)
    return _group(part, number - 1) == signs


def tidy(typed: str) -> str:
    """Return typed signs as they stand on the sheet: capitals, with no spaces and dashes, 0 for O and 1 for I and L."""
    return "".join(sign for sign in typed.upper() if sign.isalnum()).translate(_READ_AS)


def _split(typed: str) -> list[str]:
    """Return the 13 groups of what was typed. Raises NotTheSheet when there are more or fewer."""
    written = _written(typed)
    if len(written) == GROUPS:  # each apart: a group that lacks a sign does not shift those after it
        return written
    signs = "".join(written)
    if len(signs) == GROUPS * GROUP:
        return [signs[start : start + GROUP] for start in range(0, len(signs), GROUP)]
    raise NotTheSheet(*_left_out(written, signs), missing=len(written) < GROUPS)


def _written(typed: str) -> list[str]:
    """Return the parts that stand apart in what was typed, without the numbers of the groups.

    A number stuck to its group is one where most have one: else it may be a sign too many.
    """
    parts = [part for part in re.split(r"[^0-9A-Za-z]+", _NUMBERING.sub(" ", typed)) if part]
    written: list[str] = []
    numbered = sum(len(part) > GROUP and part[0].isdecimal() for part in parts) > len(parts) // 2
    for place, part in enumerate(parts):
        number = str(len(written) + 1)
        following = parts[place + 1] if place + 1 < len(parts) else ""
        if part == number and len(following) >= GROUP - 1:
            continue
        longer = numbered and len(part) == GROUP + len(number) and part.startswith(number)
        written.append(tidy(part[len(number) :] if longer else part))
    return written


def _left_out(written: list[str], signs: str) -> tuple[tuple[int, ...], int]:
    """Return the groups that seem to be left out or cut short, and how many signs there are.

    Every right group tells its own number, for its check belongs to its place.
    """
    if GROUPS - 3 <= len(written) < GROUPS:
        there = _longest_rising([_number_of(group) for group in written])
        wrong = tuple(number for number in range(1, GROUPS + 1) if number not in there)
        return (wrong if len(wrong) <= GROUPS // 2 else ()), len(signs)
    if abs(len(signs) - GROUPS * GROUP) == 1:  # typed without spaces, with one sign too few or too many
        front = next((n for n in range(GROUPS) if not group_fits(signs[n * GROUP : (n + 1) * GROUP], n + 1)), GROUPS)
        back = next(
            (n for n in range(GROUPS) if not group_fits(signs[len(signs) - (n + 1) * GROUP :][:GROUP], GROUPS - n)),
            GROUPS,
        )
        return ((front + 1,) if front + back == GROUPS - 1 else ()), len(signs)
    return (), len(signs)


def _number_of(group: str) -> int:
    """Return the number of the group that this one says it is, or 0."""
    return next((number for number in range(1, GROUPS + 1) if group_fits(group, number)), 0)


def _longest_rising(numbers: list[int]) -> set[int]:
    """Return the most numbers above 0 that stand in rising order."""
    best: list[list[int]] = []
    for number in numbers:
        before = max((one for one in best if one[-1] < number), key=len, default=[])
        if number:
            best.append([*before, number])
    longest: list[int] = max(best, key=len, default=[])
    return set(longest)


def _group(part: int, place: int) -> str:
    """Return one group. The check changes with any one sign, with any two that changed places, and with the place."""
    signs = [part >> shift & 31 for shift in (15, 10, 5, 0)]
    check = place
    for weight, sign in zip((2, 4, 8, 16), signs, strict=True):
        check ^= _times(weight, sign)
    return "".join(SIGNS[sign] for sign in (*signs, check))


def _times(one: int, other: int) -> int:
    """Multiply in the field of 32 elements, whose rule is x^5 = x^2 + 1."""
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & 32:
            one ^= 0b100101
        other >>= 1
    return product


def _last_bits(key: bytes) -> int:
    """Return what fills the last group: four bits that tell of a mistake which every group's check let through."""
    return hashlib.sha256(b"recovery sheet" + key).digest()[0] & 15
