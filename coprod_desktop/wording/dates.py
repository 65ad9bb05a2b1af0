"""Says dates, times and how far off they are, the way people say them aloud.

The names and the patterns are words like any other, so that another language can put them in its own order.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from coprod_desktop.wording.say import Say

_SOON = 12  # days: an example of a coming day, far enough off to be written as a date

WORDS: dict[str, str] = {
    "dates.month.1": QT_TRANSLATE_NOOP("wording", "January"),
    "dates.month.2": QT_TRANSLATE_NOOP("wording", "February"),
    "dates.month.3": QT_TRANSLATE_NOOP("wording", "March"),
    "dates.month.4": QT_TRANSLATE_NOOP("wording", "April"),
    "dates.month.5": QT_TRANSLATE_NOOP("wording", "May"),
    "dates.month.6": QT_TRANSLATE_NOOP("wording", "June"),
    "dates.month.7": QT_TRANSLATE_NOOP("wording", "July"),
    "dates.month.8": QT_TRANSLATE_NOOP("wording", "August"),
    "dates.month.9": QT_TRANSLATE_NOOP("wording", "September"),
    "dates.month.10": QT_TRANSLATE_NOOP("wording", "October"),
    "dates.month.11": QT_TRANSLATE_NOOP("wording", "November"),
    "dates.month.12": QT_TRANSLATE_NOOP("wording", "December"),
    "dates.weekday.0": QT_TRANSLATE_NOOP("wording", "Monday"),
    "dates.weekday.1": QT_TRANSLATE_NOOP("wording", "Tuesday"),
    "dates.weekday.2": QT_TRANSLATE_NOOP("wording", "Wednesday"),
    "dates.weekday.3": QT_TRANSLATE_NOOP("wording", "Thursday"),
    "dates.weekday.4": QT_TRANSLATE_NOOP("wording", "Friday"),
    "dates.weekday.5": QT_TRANSLATE_NOOP("wording", "Saturday"),
    "dates.weekday.6": QT_TRANSLATE_NOOP("wording", "Sunday"),
    "dates.whole": QT_TRANSLATE_NOOP("wording", "{weekday} {day} {month} {year}"),
    "dates.no_weekday": QT_TRANSLATE_NOOP("wording", "{day} {month} {year}"),
    "dates.no_year": QT_TRANSLATE_NOOP("wording", "{day} {month}"),
    "dates.morning": QT_TRANSLATE_NOOP("wording", "{hour} am"),
    "dates.afternoon": QT_TRANSLATE_NOOP("wording", "{hour} pm"),
    "dates.morning_minutes": QT_TRANSLATE_NOOP("wording", "{hour}:{minutes} am"),
    "dates.afternoon_minutes": QT_TRANSLATE_NOOP("wording", "{hour}:{minutes} pm"),
    "dates.noon": QT_TRANSLATE_NOOP("wording", "12 noon"),
    "dates.midnight": QT_TRANSLATE_NOOP("wording", "12 midnight"),
    "dates.today": QT_TRANSLATE_NOOP("wording", "today"),
    "dates.tomorrow": QT_TRANSLATE_NOOP("wording", "tomorrow"),
    "dates.yesterday": QT_TRANSLATE_NOOP("wording", "yesterday"),
    "dates.in.days": QT_TRANSLATE_NOOP("wording", "in {count} days"),
    "dates.in.week": QT_TRANSLATE_NOOP("wording", "in 1 week"),
    "dates.in.weeks": QT_TRANSLATE_NOOP("wording", "in {count} weeks"),
    "dates.in.months": QT_TRANSLATE_NOOP("wording", "in {count} months"),
    "dates.in.years": QT_TRANSLATE_NOOP("wording", "in {count} years"),
    "dates.late.day": QT_TRANSLATE_NOOP("wording", "1 day late"),
    "dates.late.days": QT_TRANSLATE_NOOP("wording", "{count} days late"),
    "dates.late.week": QT_TRANSLATE_NOOP("wording", "1 week late"),
    "dates.late.weeks": QT_TRANSLATE_NOOP("wording", "{count} weeks late"),
    "dates.late.months": QT_TRANSLATE_NOOP("wording", "{count} months late"),
    "dates.late.years": QT_TRANSLATE_NOOP("wording", "{count} years late"),
    "dates.ago.days": QT_TRANSLATE_NOOP("wording", "{count} days ago"),
    "dates.ago.week": QT_TRANSLATE_NOOP("wording", "1 week ago"),
    "dates.ago.weeks": QT_TRANSLATE_NOOP("wording", "{count} weeks ago"),
    "dates.ago.months": QT_TRANSLATE_NOOP("wording", "{count} months ago"),
    "dates.ago.years": QT_TRANSLATE_NOOP("wording", "{count} years ago"),
}


def say_date(on: date, say: Say) -> str:
    """Say a whole date: "Tuesday 4 November 2025"."""
    return say("dates.whole", weekday=say_weekday(on, say), day=on.day, month=say_month(on, say), year=on.year)


def say_short(on: date, say: Say, today: date | None = None) -> str:
    """Say a date without its weekday: "4 November 2025", or "4 November" when it is in the year of `today`."""
    if today and on.year == today.year:
        return say("dates.no_year", day=on.day, month=say_month(on, say))
    return say("dates.no_weekday", day=on.day, month=say_month(on, say), year=on.year)


def say_example(today: date, say: Say, *, past: bool = False) -> str:
    """Say a day that is still to come, or past, as an example of how a day is written: "4 December"."""
    return say_short(today + timedelta(-_SOON if past else _SOON), say, today)


def say_weekday(on: date, say: Say) -> str:
    """Say the day of the week: "Tuesday"."""
    return say(f"dates.weekday.{on.weekday()}")


def say_month(on: date, say: Say) -> str:
    """Say the month: "November"."""
    return say(f"dates.month.{on.month}")


def say_time(at: str, say: Say) -> str:
    """Say a time kept as "HH:MM": "2 pm", "2:30 pm", "12 noon". An empty time is an empty text."""
    if not at:
        return ""
    if at in ("12:00", "00:00"):
        return say("dates.noon" if at == "12:00" else "dates.midnight")
    hour, minutes = int(at[:2]), at[3:]
    half = "dates.morning" if hour < 12 else "dates.afternoon"
    clock = hour % 12 or 12
    if minutes == "00":
        return say(half, hour=clock)
    return say(half + "_minutes", hour=clock, minutes=minutes)


def say_due(due: date, today: date, say: Say) -> str:
    """Say when something is due: "today", "tomorrow", "in 3 days", "2 weeks late"."""
    away = (due - today).days
    if away in (0, 1):
        return say("dates.tomorrow" if away else "dates.today")
    return _distance(abs(away), "in" if away > 0 else "late", say)


def say_ago(on: date, today: date, say: Say) -> str:
    """Say how long ago something was: "today", "yesterday", "3 days ago". A day to come is said like a due day."""
    away = (today - on).days
    if away < 0:
        return say_due(on, today, say)
    if away in (0, 1):
        return say("dates.yesterday" if away else "dates.today")
    return _distance(away, "ago", say)


def _distance(days: int, way: str, say: Say) -> str:
    about = int if way == "late" else round  # nobody is told to be later than they are
    if days == 1:
        return say(f"dates.{way}.day")
    if days == 7:
        return say(f"dates.{way}.week")
    if days < 14:
        return say(f"dates.{way}.days", count=days)
    if days < 61:
        return say(f"dates.{way}.weeks", count=about(days / 7))
    if days < (2 * 366 if way == "late" else 700):
        return say(f"dates.{way}.months", count=about(days / 30.44))
    return say(f"dates.{way}.years", count=about(days / 365.25))
