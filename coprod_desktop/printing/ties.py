"""What stays together on one line: dates, times, money and phone numbers (P6). Pure functions of text."""

from __future__ import annotations

import re

from coprod_desktop.printing.fonts import TIE

_DAYS = "Mon|Tues?|Wed|Wednes|Thu|Thurs?|Fri|Sat|Satur|Sun"
_MONTHS = (
    "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    "|Nov(?:ember)?|Dec(?:ember)?"
)
_TOGETHER = re.compile(
    "|".join(
        (
            # Tuesday 4 November 2025, 4 November, the 4th of November, Tuesday 4
            rf"\b(?:(?:{_DAYS})(?:day)?,? )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTHS})\b(?:,? \d{{4}}\b)?",
            rf"\b(?:{_MONTHS}) \d{{4}}\b",
            rf"\b(?:{_DAYS})(?:day)? \d{{1,2}}(?:st|nd|rd|th)?\b",
            # 2 pm, 10.30 a.m., 12 noon, 12 midnight, 9 o'clock
            r"\b\d{1,2}(?:[.:]\d\d)? (?:[ap]\.?m\b\.?|noon\b|midnight\b|o['\u2019]clock\b)",
            # half past 2, quarter to two
            r"\b(?:half|(?:a )?quarter) (?:past|to) \w+",
            # £ 5, 5 pounds, 50 pence, £2 million
            r"[£$€] \d[\d,.]*",
            r"[£$€]?\b\d[\d,.]* (?:pounds?|pence|euros?|million|thousand)\b",
            # 020 7946 0123, 07700 900456, +44 20 7946 0123, (020) 7946 0123: seven digits or more
            r"(?<![\w£$€])(?:\+\d|\(?0)\d{0,5}\)?(?: \(?\d{2,6}\)?)+(?!\w)",
        )
    ),
    re.IGNORECASE,
)
_PHONE_DIGITS = 7


def tie(sentence: str) -> str:
    """Return `sentence` with a tie in place of every space at which a line must not break."""
    return _TOGETHER.sub(_tied, sentence)


def _tied(match: re.Match[str]) -> str:
    found = match.group()
    digits = sum(map(str.isdigit, found))
    only_numbers = not any(map(str.isalpha, found)) and found[0] not in "£$€"
    if only_numbers and digits < _PHONE_DIGITS:
        return found
    return found.replace(" ", TIE)
