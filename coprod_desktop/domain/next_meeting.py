"""Reads what minutes say about when we meet next: "Wed 9 December 10 o'clock same way"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from coprod_desktop.domain.dates import NotADate, NotATime, read_date, read_time, weekday_number
from coprod_desktop.domain.late import late_pattern
from coprod_desktop.domain.notes_days import NEAR_DAY, WEEKDAY, WHOLE_DAY
from coprod_desktop.domain.notes_lines import TIMES
from coprod_desktop.domain.values import dataclass

_FURTHEST = 400  # days: words that seem to mean a later day are about something else
_HALF_A_YEAR = timedelta(days=178)  # a day without its year is read as the one nearest to a day: the one to come

_WHOLE = late_pattern(WHOLE_DAY, re.IGNORECASE)
_NEAR = late_pattern(NEAR_DAY, re.IGNORECASE)
_WEEKDAY = late_pattern(WEEKDAY, re.IGNORECASE)
_HAS_YEAR = late_pattern(r"\d{4}|/\d+/|\.\d+\.")
_NOT_SURE = late_pattern(
    r"\b(?:or|either|maybe|perhaps|not sure|to be (?:confirmed|agreed|decided)|tbc|tba)\b|\?", re.I
)
_PLACE = late_pattern(r"\b(?:at|in)\s+(?P<place>(?:the|our|[A-Z])[^,.;:]*)")


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """The day of the next meeting, with its times as "HH:MM" and its place where the words say them, else empty."""

    on: date
    starts: str = ""
    ends: str = ""
    place: str = ""


def read_next_meeting(words: str, after: date) -> NextMeeting | None:
    """Return the meeting that `words` name, or None when they name no one day after `after`, or are not sure of it.

    "Tuesday 10 December" is not sure when the 10th is a Thursday. A day without a year is the first one after `after`.
    """
    found = _WHOLE.search(words)
    whole = found is not None
    found = found or _NEAR.search(words)
    if found is None or _NOT_SURE.search(words):
        return None
    try:
        on = read_date(found[0], after + _HALF_A_YEAR if whole and not _HAS_YEAR.search(found[0]) else after)
    except NotADate:
        return None
    if not after < on <= after + timedelta(days=_FURTHEST):
        return None
    if (said := _WEEKDAY.search(found[0])) and weekday_number(said[0]) not in (-1, on.weekday()):
        return None
    rest = f"{words[: found.start()]} , {words[found.end() :]}"
    starts, ends = _times(rest)
    rest = TIMES.sub(",", rest)
    place = _PLACE.search(rest)
    return NextMeeting(on, starts, ends, _capital(place["place"].strip()) if place else "")


def _times(words: str) -> tuple[str, str]:
    found = TIMES.search(words)
    if found is None:
        return "", ""
    begins, ends = found["from"] or found["about_from"] or found["at"], found["to"] or found["about_to"] or ""
    try:
        starts = read_time(begins)
        return starts, read_time(ends) if ends else ""
    except NotATime:
        return "", ""


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
