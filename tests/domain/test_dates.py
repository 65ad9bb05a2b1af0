"""Dates and times as people type them."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.domain.dates import NoSuchDay, NotADate, NotATime, add_months, read_date, read_time
from coprod_desktop.wording.dates import say_ago, say_date, say_due, say_month, say_short, say_time, say_weekday
from coprod_desktop.wording.say import Say

SATURDAY = date(2026, 11, 21)
SAY = Say()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("4 nov", date(2026, 11, 4)),
        ("4/11", date(2026, 11, 4)),
        ("4/11/25", date(2025, 11, 4)),
        ("4.11.2025", date(2025, 11, 4)),
        ("4 11 25", date(2025, 11, 4)),
        ("03.02.21", date(2021, 2, 3)),
        ("4/11/46", date(2046, 11, 4)),
        ("4/11/47", date(1947, 11, 4)),
        ("2018-11-07", date(2018, 11, 7)),
        ("20181107", date(2018, 11, 7)),
        ("041125", date(2025, 11, 4)),
        ("11/25/2025", date(2025, 11, 25)),
        ("11/2025", date(2025, 11, 1)),
        ("Wed 4th November 2026", date(2026, 11, 4)),
        ("Wednesday, the 4th of November, 2026", date(2026, 11, 4)),
        ("November 4, 2025", date(2025, 11, 4)),
        ("4nov25", date(2025, 11, 4)),
        ("4-Nov-2025", date(2025, 11, 4)),
        ("Fri 6 Nov", date(2026, 11, 6)),
        ("by Fri 6 Nov", date(2026, 11, 6)),
        ("Sat 6 Nov", date(2027, 11, 6)),  # only next year's is a Saturday
        ("Tues 25/4", date(2027, 4, 25)),  # no Tuesday within a year, so the nearest
        ("10 jan", date(2027, 1, 10)),
        ("1 sept", date(2026, 9, 1)),
        ("29 feb", date(2028, 2, 29)),
        ("feb", date(2027, 2, 1)),
        ("in Feb", date(2027, 2, 1)),
        ("december 2027", date(2027, 12, 1)),
        ("the 17th", date(2026, 11, 17)),
        ("the 3rd", date(2026, 12, 3)),
        ("today", SATURDAY),
        ("Tomorrow ", date(2026, 11, 22)),
        ("the day after tomorrow", date(2026, 11, 23)),
        ("yesterday", date(2026, 11, 20)),
        ("wednesday", date(2026, 11, 25)),
        ("on Saturday", SATURDAY),
        ("next wednesday", date(2026, 11, 25)),
        ("last friday", date(2026, 11, 20)),
        ("last saturday", date(2026, 11, 14)),
        ("wednesday week", date(2026, 12, 2)),
        ("a week on wednesday", date(2026, 12, 2)),
        ("in 2 weeks", date(2026, 12, 5)),
        ("two weeks time", date(2026, 12, 5)),
        ("a fortnight", date(2026, 12, 5)),
        ("in a day", date(2026, 11, 22)),
        ("3 days ago", date(2026, 11, 18)),
        ("in 3 months", date(2027, 2, 21)),
        ("next week", date(2026, 11, 28)),
        ("next month", date(2026, 12, 21)),
        ("end of november", date(2026, 11, 30)),
        ("by the end of Nov", date(2026, 11, 30)),
        ("end of february", date(2027, 2, 28)),
        ("end of february 2028", date(2028, 2, 29)),
        ("end of the month", date(2026, 11, 30)),
        ("end of next month", date(2026, 12, 31)),
        ("end of the year", date(2026, 12, 31)),
        ("start of may 2027", date(2027, 5, 1)),
        ("mid-December", date(2026, 12, 15)),
        ("christmas day", date(2026, 12, 25)),
        ("New Year’s Eve", date(2026, 12, 31)),  # noqa: RUF001
    ],
)
def test_a_date_is_read_as_it_is_meant(typed: str, meant: date) -> None:
    assert read_date(typed, SATURDAY) == meant


def test_next_wednesday_said_on_a_monday_is_in_the_next_week() -> None:
    monday = date(2026, 11, 23)
    assert read_date("next wednesday", monday) == date(2026, 12, 2)
    assert read_date("this wednesday", monday) == date(2026, 11, 25)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "soon",
        "31 feb",
        "30/2",
        "99/99",
        "4",
        "13.13.2026",
        "4 nov nov",
        "in 0 weeks",
        "in lots of weeks",
        "4/11/3025",
        "the moon",
        "may be",
        "1 2 3 4",
        "next",
        "end",
        "99999999999999 days",
        "half two",
        "-",
        "th",
    ],
)
def test_what_says_no_day_is_refused(typed: str) -> None:
    with pytest.raises(NotADate):
        read_date(typed, SATURDAY)


@given(
    st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    st.dates(date(1950, 1, 1), date(2150, 1, 1)),
)
def test_every_whole_date_that_is_said_can_be_read_back(day: date, today: date) -> None:
    assert read_date(say_date(day, SAY), today) == day
    assert read_date(say_short(day, SAY), today) == day
    assert read_date(day.isoformat(), today) == day
    assert read_date(f"{day.day}/{day.month}/{day.year}", today) == day


@given(st.dates(date(1950, 1, 1), date(2150, 1, 1)), st.integers(-170, 170))
def test_a_date_without_its_year_is_the_near_one(today: date, away: int) -> None:
    day = today + timedelta(days=away)
    if (day.month, day.day) != (2, 29):
        assert read_date(say_short(day, SAY, today=day), today) == day
        assert read_date(f"{say_weekday(day, SAY)[:3]} {day.day} {say_month(day, SAY)[:3]}", today) == day


@given(st.dates(date(1950, 1, 1), date(2150, 1, 1)), st.integers(0, 13))
def test_how_far_off_a_day_is_can_be_read_back(today: date, away: int) -> None:
    day = today + timedelta(days=away)
    assert read_date(say_due(day, today, SAY), today) == day
    assert read_date(say_ago(today, day, SAY), day) == today


@given(st.text(), st.dates(date(1950, 1, 1), date(2150, 1, 1)))
def test_any_words_give_a_day_or_a_plain_no(typed: str, today: date) -> None:
    with suppress(NotADate):
        assert 1900 <= read_date(typed, today).year < 2200


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("half two", "14:30"),
        ("half past two", "14:30"),
        ("2", "14:00"),
        ("two", "14:00"),
        ("2pm", "14:00"),
        ("2 p.m.", "14:00"),
        ("2am", "02:00"),
        ("14.00", "14:00"),
        ("14:00", "14:00"),
        ("02:00", "02:00"),
        ("1330", "13:30"),
        ("230", "14:30"),
        ("0930", "09:30"),
        ("10 o'clock", "10:00"),
        ("Two o’clock", "14:00"),  # noqa: RUF001
        ("12 noon", "12:00"),
        ("noon", "12:00"),
        ("12", "12:00"),
        ("12.30", "12:30"),
        ("12am", "00:00"),
        ("midnight", "00:00"),
        ("quarter past ten", "10:15"),
        ("quarter to one", "12:45"),
        ("ten to two", "13:50"),
        ("20 past 3", "15:20"),
        ("ten minutes to 11", "10:50"),
        ("6.30pm", "18:30"),
        ("half six in the evening", "18:30"),
        ("3 in the afternoon", "15:00"),
        ("7", "19:00"),
        ("07:30", "07:30"),
        ("8", "08:00"),
        ("10 in the morning", "10:00"),
        ("two thirty", "14:30"),
    ],
)
def test_a_time_is_read_as_it_is_meant(typed: str, meant: str) -> None:
    assert read_time(typed) == meant


@pytest.mark.parametrize("typed", ["", "25", "24:00", "2:5", "12:60", "half", "quarter", "lunch", "quarter two", "am"])
def test_what_says_no_time_is_refused(typed: str) -> None:
    with pytest.raises(NotATime):
        read_time(typed)


@given(st.integers(0, 23), st.integers(0, 59))
def test_every_time_that_is_kept_or_said_can_be_read_back(hour: int, minute: int) -> None:
    kept = f"{hour:02}:{minute:02}"
    assert read_time(kept) == kept
    assert read_time(say_time(kept, SAY)) == kept


@given(st.text())
def test_any_words_give_a_time_or_a_plain_no(typed: str) -> None:
    with suppress(NotATime):
        assert len(read_time(typed)) == 5


def test_a_month_later_never_runs_over() -> None:
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2026, 3, 31), -1) == date(2026, 2, 28)
    assert add_months(date(2026, 11, 21), 14) == date(2028, 1, 21)


@pytest.mark.parametrize(
    ("away", "said"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (3, "in 3 days"),
        (7, "in 1 week"),
        (13, "in 13 days"),
        (14, "in 2 weeks"),
        (90, "in 3 months"),
        (-1, "1 day late"),
        (-6, "6 days late"),
        (-7, "1 week late"),
        (-14, "2 weeks late"),
        (-25, "3 weeks late"),
        (-89, "2 months late"),
        (-729, "23 months late"),
        (-70, "2 months late"),
        (-800, "2 years late"),
    ],
)
def test_due_is_said_plainly(away: int, said: str) -> None:
    assert say_due(SATURDAY + timedelta(days=away), SATURDAY, SAY) == said


def test_dates_and_times_are_said_the_way_they_are_printed() -> None:
    assert say_date(date(2025, 11, 4), SAY) == "Tuesday 4 November 2025"
    assert say_short(date(2026, 11, 25), SAY, SATURDAY) == "25 November"
    assert say_short(date(2025, 11, 25), SAY, SATURDAY) == "25 November 2025"
    assert [say_time(at, SAY) for at in ("14:00", "12:00", "14:30", "09:05", "")] == [
        "2 pm",
        "12 noon",
        "2:30 pm",
        "9:05 am",
        "",
    ]
    assert say_ago(SATURDAY - timedelta(days=1), SATURDAY, SAY) == "yesterday"
    assert say_ago(SATURDAY - timedelta(days=40), SATURDAY, SAY) == "6 weeks ago"


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("31 February", 28), ("Feb 30 2024", 29), ("31/2/26", 28), ("31.11.2026", 30), ("the 31st of June", 30),
        ("Mon 31 April", 30),
    ],
)  # fmt: skip
def test_a_day_that_its_month_does_not_have(typed: str, days: int) -> None:
    with pytest.raises(NoSuchDay) as told:
        read_date(typed, date(2026, 11, 25))
    assert told.value.days == days


@pytest.mark.parametrize("typed", ["32 February", "99/99", "soon", "31 February June", "4 5 6 7", "0/0/0"])
def test_what_is_no_day_at_all(typed: str) -> None:
    with pytest.raises(NotADate) as told:
        read_date(typed, date(2026, 11, 25))
    assert not isinstance(told.value, NoSuchDay)
