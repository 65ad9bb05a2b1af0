"""A table of what is kept when old copies are thinned."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.domain.thinning import NEWEST_KEPT, Dated, thinned

NOW = datetime(2026, 11, 25, 14, 0)  # noqa: DTZ001 - a Wednesday, in local time as the book keeps it


def ago(days: float, number: int, verified: bool = True) -> Dated:
    return Dated(number, NOW - timedelta(days=days), verified)


def each_hour_for(days: int) -> list[Dated]:
    hours = days * 24
    return [ago(hour / 24, hours - hour) for hour in range(hours)]


def daily_for(days: int) -> list[Dated]:
    return [ago(day, days - day) for day in range(days)]


TABLE = [
    ("nothing", [], 0, []),
    ("one old copy", [ago(400, 1)], 1, []),
    ("three old copies of one day", [ago(400, 1), ago(400.01, 2), ago(400.02, 3)], 3, []),
    ("four of one old day: the newest three", [ago(400, n) for n in (1, 2, 3, 4)], 3, [1]),
    ("every hour of the last two days", each_hour_for(2), 48, []),
    ("every hour of four days: 49 hours and the last of two days more", each_hour_for(4), 51, None),
    ("twelve days, one a day", daily_for(12), 12, []),
    # 12 days (14 to 25 November), 7 more Sundays back to 27 September, 11 more last days of a month.
    ("every day of three years", daily_for(1095), 12 + 7 + 11, None),
    ("one a week for a year: 12 days with copies, then the last of each month", [ago(7 * w, 52 - w) for w in range(52)],
     12 + 9, None),
    ("one a month for three years: the last twelve", [ago(30.44 * m, 36 - m) for m in range(36)], 12, None),
    ("damaged copies push nothing out", [ago(400, 1), ago(399, 2), ago(398, 3),
                                         *[ago(1, n, False) for n in range(4, 40)]], 39, []),
    ("a clock in the future keeps what it made",
     [Dated(n, NOW + timedelta(days=3000 + n)) for n in range(1, 30)], 29, []),
]  # fmt: skip


@pytest.mark.parametrize(("name", "copies", "kept", "gone"), TABLE, ids=[row[0] for row in TABLE])
def test_the_table(name: str, copies: list[Dated], kept: int, gone: list[int] | None) -> None:
    going = thinned(copies, NOW)
    assert len(copies) - len(going) == kept, name
    if gone is not None:
        assert [one.number for one in going] == gone


def test_numbers_and_not_the_clock_tell_which_is_newest() -> None:
    """The clock was five years ahead for the first copies, and was put right."""
    ahead = [Dated(n, NOW + timedelta(days=1825, minutes=n)) for n in range(1, 6)]
    right = [ago(0.5 - n / 100, n) for n in range(6, 10)]
    assert thinned(ahead + right, NOW) == ()
    behind = [Dated(n, datetime(2001, 1, 1, 0, n)) for n in range(10, 15)]  # noqa: DTZ001 - and then it stood at nought
    going = {one.number for one in thinned(ahead + right + behind, NOW)}
    assert going.isdisjoint({12, 13, 14, 9})
    assert going <= {10, 11}


made = st.builds(
    Dated,
    st.integers(1, 10**6),
    st.datetimes(datetime(1980, 1, 1), datetime(2099, 1, 1)),  # noqa: DTZ001
    st.booleans(),
)


@given(st.lists(made, max_size=80, unique_by=lambda one: one.number))
def test_whatever_the_copies_the_newest_good_three_stay(copies: list[Dated]) -> None:
    going = thinned(copies, NOW)
    good = sorted((one for one in copies if one.verified), key=lambda one: one.number)
    assert set(good[-NEWEST_KEPT:]).isdisjoint(going)
    assert all(one.verified for one in going)
    assert all(one.made < NOW - timedelta(days=2) for one in going)
    left = [one for one in copies if one not in going]
    assert thinned(left, NOW) == ()


@given(st.lists(made, max_size=80, unique_by=lambda one: one.number))
def test_never_more_than_the_promise_beyond_two_days(copies: list[Dated]) -> None:
    old = [one for one in copies if one.verified and one.made < NOW - timedelta(days=2)]
    going = set(thinned(copies, NOW))
    assert len([one for one in old if one not in going]) <= 12 + 10 + 12 + 3
