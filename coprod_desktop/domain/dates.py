"""Reads dates the way people in Britain type them; times come with them from times.py.

Numbers come day first. The caller shows what was understood, with its weekday, so that a wrong guess is seen.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from coprod_desktop.domain.late import late_pattern
from coprod_desktop.domain.times import NUMBER_WORDS, NotATime, read_time

__all__ = (
    "MONTHS",
    "WEEKDAYS",
    "NotADate",
    "NotATime",
    "add_months",
    "month_number",
    "read_date",
    "read_past_date",
    "read_time",
    "weekday_number",
)

MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
YEARS = range(1900, 2200)

_TOKEN = late_pattern(r"\d+|[a-z]+|[/.:-]")
_FILLERS = frozenset(
    ("on", "by", "the", "of", "due", "from", "for", "at", "before", "until", "till", "to", "about", "coming")
)
_ORDINALS = frozenset(("st", "nd", "rd", "th"))
_DAY_WORDS = {
    "today": 0,
    "tonight": 0,
    "now": 0,
    "tomorrow": 1,
    "tomorow": 1,
    "tommorow": 1,
    "tmrw": 1,
    "yesterday": -1,
}
_FEASTS = {
    "christmas": (25, 12),
    "xmas": (25, 12),
    "christmas eve": (24, 12),
    "xmas eve": (24, 12),
    "christmas day": (25, 12),
    "boxing day": (26, 12),
    "new years day": (1, 1),
    "new year": (1, 1),
    "new years eve": (31, 12),
}
_WEEKDAY_NUMBERS = {
    name: number
    for number, weekday in enumerate(WEEKDAYS)
    for name in (weekday, weekday + "s", weekday[:3], weekday[:3] + "s", weekday[:4])
} | {"tues": 1, "weds": 2, "wednes": 2, "thur": 3, "thurs": 3}
_MONTH_NUMBERS = {
    month[:length]: number for number, month in enumerate(MONTHS, 1) for length in range(3, len(month) + 1)
}


_MOST_DAYS = 31


class NotADate(Exception):
    """The words do not say a day."""


class NoSuchDay(NotADate):
    """The words name a day that its month does not have, such as 31 February. `days` are those that it has."""

    def __init__(self, text: str, days: int) -> None:
        super().__init__(text)
        self.days = days


def read_date(text: str, today: date) -> date:
    """Return the day that `text` means, as somebody means it who types it on `today`.

    Reads "4 nov", "4/11", "4/11/25", "03.02.21", "2018-11-07", "Wed 4th November 2026", "the 17th", "tomorrow",
    "next wednesday" (the one in next week), "wednesday week", "in 2 weeks", "end of november", "feb" (its first
    day). A day with no year is the one nearest to `today`, before or after; if a weekday stands with it, then the
    nearest in which the weekday fits. Two digits of a year mean at most 20 years ahead. If the weekday and a whole
    date disagree, the date counts. Raises NotADate, and NoSuchDay for a day that its month does not have.
    """
    words = _words(text)
    if not words:
        raise NotADate(text)
    for reader in _READERS:
        found = reader(words, today)
        if found is not None and found.year in YEARS:
            return found
    days = _days_of_its_month(words, today)
    raise NoSuchDay(text, days) if days else NotADate(text)


def read_past_date(text: str, today: date) -> date:
    """Return the day that `text` means when it cannot be still to come, such as the day on a paper. Raises NotADate.

    "4 nov", typed in February, is last November; "friday", typed on a Monday, is last Friday. A day that has its
    year stays as it is.
    """
    found = read_date(text, today)
    yesterday = timedelta(days=1)
    if found > today and read_date(text, today - yesterday) == found - yesterday:
        return found  # "tomorrow" is tomorrow
    for back in (7, 31, 366):
        if found <= today:
            break
        earlier = read_date(text, today - timedelta(days=back))
        if earlier <= today:
            found = earlier
    return found


def month_number(word: str) -> int:
    """Return 1 to 12 for a month's name or its first letters (three or more), or 0."""
    return _MONTH_NUMBERS.get(word.lower(), 0)


def weekday_number(word: str) -> int:
    """Return 0 for Monday to 6 for Sunday, for the name or a common short form, or -1."""
    return _WEEKDAY_NUMBERS.get(word.lower(), -1)


def add_months(day: date, months: int) -> date:
    """Return the same day `months` later, or the last day of that month when it is shorter."""
    whole = day.year * 12 + day.month - 1 + months
    year, month = divmod(whole, 12)
    return date(year, month + 1, min(day.day, _days_in(year, month + 1)))


def _words(text: str) -> list[str]:
    lowered = text.lower().replace("’", "").replace("'", "")  # noqa: RUF001 - the curly mark that word processors write
    return [word for word in _TOKEN.findall(lowered) if word not in _FILLERS]


def _days_in(year: int, month: int) -> int:
    return (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day


def _days_of_its_month(words: list[str], today: date) -> int:
    """Return how many days the month has in "31 February", "31/2/26" or "the 31st of June", or 0 for other words."""
    numbers = [int(word) for word in words if word.isdecimal()]
    named = [month for month in map(month_number, words) if month]
    if not named and len(numbers) in (2, 3) and not any(word[0].isalpha() for word in words):
        named = [numbers.pop(1)]
    if len(named) != 1 or not 1 <= named[0] <= 12 or len(numbers) not in (1, 2):
        return 0
    year = _whole_year(str(numbers[1]), today) if len(numbers) > 1 else today.year
    days = _days_in(year, named[0]) if year in YEARS else 0
    return days if days < numbers[0] <= _MOST_DAYS else 0


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None


def _whole_year(digits: str, today: date) -> int:
    year = int(digits)
    if len(digits) != 2:
        return year
    year += today.year // 100 * 100
    return year - 100 if year > today.year + 20 else year


def _nearest(month: int, day: int, today: date, weekday: int = -1) -> date | None:
    made = (_make(year, month, day) for year in (today.year - 1, today.year, today.year + 1))
    near = sorted((one for one in made if one), key=lambda one: abs((one - today).days))
    if not near:  # 29 February may be up to eight years off
        leap = (_make(year, month, day) for year in range(today.year - 8, today.year + 9))
        near = sorted((one for one in leap if one), key=lambda one: abs((one - today).days))[:1]
    fitting = [one for one in near if one.weekday() == weekday]
    return next(iter(fitting or near), None)


def _read_numbers(words: list[str], today: date) -> date | None:
    """Read "2018-11-07", "4/11", "4/11/25", "4 11 2025", "11/2025", "041125", each with or without a weekday."""
    weekday = weekday_number(words[0])
    words = words[1:] if weekday >= 0 else words
    numbers = [word for word in words if word.isdecimal()]
    if not numbers or any(not word.isdecimal() and word not in "/.:-" for word in words):
        return None
    if len(numbers) == 1 and len(words) == 1:
        return _read_run(numbers[0], today)
    if len(numbers) == 2:
        first, second = numbers
        if len(second) == 4:
            return _make(int(second), int(first), 1)
        return _nearest(int(second), int(first), today, weekday)
    if len(numbers) != 3:
        return None
    if len(numbers[0]) == 4:
        return _make(int(numbers[0]), int(numbers[1]), int(numbers[2]))
    day, month, year = int(numbers[0]), int(numbers[1]), _whole_year(numbers[2], today)
    return _make(year, month, day) or (_make(year, day, month) if month > 12 else None)


def _read_run(digits: str, today: date) -> date | None:
    if len(digits) == 6:
        return _make(_whole_year(digits[4:], today), int(digits[2:4]), int(digits[:2]))
    if len(digits) == 8:
        day_first = _make(int(digits[4:]), int(digits[2:4]), int(digits[:2]))
        return day_first or _make(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    return None


def _read_named(words: list[str], today: date) -> date | None:
    """Read a day and a month's name in either order, a month alone, or a day of the month such as "the 17th"."""
    weekday, month, day, year = -1, 0, 0, 0
    ordinal = False
    for word in words:
        if word in "/.:-" or (word in _ORDINALS and day):
            ordinal = ordinal or word in _ORDINALS
        elif word.isdecimal():
            if len(word) <= 2 and not day:
                day = int(word)
            elif not year and len(word) in (2, 4):
                year = _whole_year(word, today)
            else:
                return None
        elif month_number(word) and not month:
            month = month_number(word)
        elif weekday_number(word) >= 0 and weekday < 0:
            weekday = weekday_number(word)
        elif word not in ("in", "this"):
            return None
    if month:
        if not day and weekday >= 0:
            return None
        return _make(year, month, day or 1) if year else _nearest(month, day or 1, today, weekday)
    if day and not year and (ordinal or weekday >= 0):
        return _nearest_day(day, weekday, today)
    return None


def _nearest_day(day: int, weekday: int, today: date) -> date | None:
    firsts = (add_months(today.replace(day=1), away) for away in (-1, 0, 1))
    days = [one for one in (_make(first.year, first.month, day) for first in firsts) if one]
    near = sorted(days, key=lambda one: abs((one - today).days))
    fitting = [one for one in near if one.weekday() == weekday]
    return next(iter(fitting or near), None)


def _read_said(words: list[str], today: date) -> date | None:
    """Read "tomorrow", "day after tomorrow", "next week", "christmas" and the like."""
    said = " ".join(words)
    if said in _DAY_WORDS:
        return today + timedelta(days=_DAY_WORDS[said])
    if said in _FEASTS:
        day, month = _FEASTS[said]
        return _nearest(month, day, today)
    if said in ("day after tomorrow", "overmorrow"):
        return today + timedelta(days=2)
    match words:
        case ["next", unit]:
            return _move(today, 1, unit)
        case ["last", unit]:
            return _move(today, -1, unit)
        case ["this", "week" | "month" | "year"]:
            return today
        case _:
            return None


def _read_weekday(words: list[str], today: date) -> date | None:
    """Read "wednesday", "this wed", "next wednesday", "last friday", "wednesday week", "a week on wednesday"."""
    coming = {n: today + timedelta(days=(n - today.weekday()) % 7) for n in range(7)}
    match words:
        case [name] | ["this", name] if weekday_number(name) >= 0:
            return coming[weekday_number(name)]
        case ["next", name] if weekday_number(name) >= 0:
            monday = today - timedelta(days=today.weekday())
            return monday + timedelta(days=7 + weekday_number(name))
        case ["last", name] if weekday_number(name) >= 0:
            return coming[weekday_number(name)] - timedelta(days=7)
        case [name, "week"] | ["a", "week", name] | ["week", name] if weekday_number(name) >= 0:
            return coming[weekday_number(name)] + timedelta(days=7)
        case _:
            return None


def _move(today: date, count: int, unit: str) -> date | None:
    if count > 1200 or count < -1200:
        return None
    match unit:
        case "day" | "days":
            return today + timedelta(days=count)
        case "week" | "weeks" | "wk" | "wks":
            return today + timedelta(weeks=count)
        case "fortnight" | "fortnights":
            return today + timedelta(weeks=2 * count)
        case "month" | "months" | "mth" | "mths":
            return add_months(today, count)
        case "year" | "years" | "yr" | "yrs":
            return add_months(today, 12 * count)
        case _:
            return None


def _read_away(words: list[str], today: date) -> date | None:
    """Read "in 2 weeks", "2 weeks", "a fortnight", "in 3 days time", "a month ago"."""
    words = [word for word in words if word not in ("in", "time", "away", "now")]
    if not words:
        return None
    sign = 1
    if words[-1] in ("ago", "back"):
        words, sign = words[:-1], -1
    match words:
        case ["fortnight" as unit]:
            return _move(today, sign, unit)
        case [count, unit]:
            pass
        case _:
            return None
    number = int(count) if count.isdecimal() else NUMBER_WORDS.get(count, 0)
    return _move(today, sign * number, unit) if number else None


def _read_part(words: list[str], today: date) -> date | None:
    """Read "end of november", "end of the month", "start of may", "mid june", "end of the week"."""
    part, rest = words[0], words[1:]
    if part in ("late", "early"):
        part = "end" if part == "late" else "start"
    if part not in ("end", "start", "beginning", "mid", "middle") or not rest:
        return None
    rest = [word for word in rest if word not in ("this", "-")]
    if rest == ["week"]:
        monday = today - timedelta(days=today.weekday())
        return monday + timedelta(days={"end": 4, "mid": 2, "middle": 2}.get(part, 0))
    if rest in (["year"], ["next", "year"]):
        year = today.year + len(rest) - 1
        return {"end": _make(year, 12, 31), "mid": _make(year, 7, 1), "middle": _make(year, 7, 1)}.get(
            part, _make(year, 1, 1)
        )
    first = today.replace(day=1) if rest == ["month"] else _read_named(rest, today)
    if rest == ["next", "month"]:
        first = add_months(today.replace(day=1), 1)
    if first is None:
        return None
    day = {"end": _days_in(first.year, first.month), "mid": 15, "middle": 15}.get(part, 1)
    if len(rest) == 1 and month_number(rest[0]):
        return _nearest(first.month, day, today) or first.replace(day=day)
    return first.replace(day=day)


_READERS: tuple[Callable[[list[str], date], date | None], ...] = (
    _read_numbers,
    _read_said,
    _read_weekday,
    _read_away,
    _read_part,
    _read_named,
)
