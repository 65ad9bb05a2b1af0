"""Reads a time of day the way people in Britain type it."""

from __future__ import annotations

import re

from coprod_desktop.domain.late import late_pattern

NUMBER_WORDS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}


class NotATime(Exception):
    """The words do not say a time of day."""


_CLOCK = late_pattern(r"(\d{1,2})(?:[.:h](\d{2}))?")
_RUN = late_pattern(r"(\d{1,2})(\d{2})")
_PAST = late_pattern(r"(half|quarter|five|ten|twenty|\d{1,2})(?: minutes?| mins?)? ?(past|to|after)? ([a-z]+|\d{1,2})")
_MINUTES = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20}


def read_time(text: str) -> str:
    """Return the time of day that `text` means, as "HH:MM" on a clock of 24 hours.

    Reads "2", "2pm", "14.00", "1330", "10 o'clock", "12 noon", "quarter past ten", "half two" (14:30). A club meets
    by day: 1 to 7 with nothing else mean the afternoon, unless a nought stands in front ("07:30"). Raises NotATime.
    """
    said = re.sub(r"[’'`]", "", text.lower())  # noqa: RUF001 - the curly mark that word processors write
    said = re.sub(r"\b([ap])\.? ?m\b\.?", r"\1m", said)
    said = re.sub(r"(\d)([ap]m)", r"\1 \2", said)
    said = re.sub(r"\b(at|about|around|from|the|in|o|of)\b", " ", said)
    said = re.sub(r"\bo ?clock\b|\bclock\b|\bsharp\b|\bhrs?\b|\bhours?\b", " ", said)
    words = said.replace(",", " ").split()
    if words in (["noon"], ["midday"], ["12", "noon"], ["12", "midday"], ["twelve", "noon"]):
        return "12:00"
    if words in (["midnight"], ["12", "midnight"], ["twelve", "midnight"]):
        return "00:00"
    half = ""
    if words and words[-1] in ("am", "morning"):
        words, half = words[:-1], "am"
    elif words and words[-1] in ("pm", "afternoon", "evening", "night", "noon"):
        words, half = words[:-1], "pm"
    if words == ["half"]:
        raise NotATime(text)
    found = _read_clock(" ".join(words), half) or _read_spoken(" ".join(words), half)
    if found is None:
        raise NotATime(text)
    return found


def _read_clock(said: str, half: str) -> str | None:
    match = _CLOCK.fullmatch(said.replace(" ", "")) or _RUN.fullmatch(said)
    if not match:
        return None
    return _clock(int(match[1]), int(match[2] or 0), half, said.startswith("0"))


def _read_spoken(said: str, half: str) -> str | None:
    if said in NUMBER_WORDS and said not in ("a", "an"):
        return _clock(NUMBER_WORDS[said], 0, half)
    match = _PAST.fullmatch(said)
    if not match:
        first, _space, second = said.partition(" ")  # "two thirty", "ten fifteen"
        minutes = {"fifteen": 15, "thirty": 30, "forty": 40, "fortyfive": 45}.get(second, 0)
        return _clock(NUMBER_WORDS[first], minutes, half) if minutes and first in NUMBER_WORDS else None
    amount, way, named = match[1], match[2], match[3]
    minutes = int(amount) if amount.isdecimal() else _MINUTES[amount]
    hour = int(named) if named.isdecimal() else NUMBER_WORDS.get(named, 0)
    if named in ("noon", "midday"):
        hour, half = 12, "pm"
    if not hour or minutes > 59 or (not way and amount != "half"):
        return None
    whole = _clock(hour, 0, half)
    if whole is None:
        return None
    total = (int(whole[:2]) * 60 + (-minutes if way == "to" else minutes)) % (24 * 60)
    return f"{total // 60:02}:{total % 60:02}"


def _clock(hour: int, minute: int, half: str, nought: bool = False) -> str | None:
    if hour > 23 or minute > 59:
        return None
    if half and hour <= 12 and not (hour == 0 and half == "pm"):
        hour = hour % 12 + (12 if half == "pm" else 0)
    elif not half and 1 <= hour <= 7 and not nought:
        hour += 12
    return f"{hour:02}:{minute:02}"
