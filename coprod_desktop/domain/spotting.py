"""Spots the names of people and the day something is due in words that somebody typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cached_property
from itertools import pairwise

from coprod_desktop.domain.dates import NotADate, month_number, read_date, weekday_number
from coprod_desktop.domain.late import late_pattern
from coprod_desktop.domain.values import dataclass

_LEAD = late_pattern(r"\b(?:by|before|until|till|due)\b(?: the)? ", re.IGNORECASE)
_AWAY = late_pattern(
    r"\b(?:in|within) (?=(?:\d+|a|one|two|three|four|six) (?:day|week|fortnight|month))", re.IGNORECASE
)
_SAID = late_pattern(r"\b(?=(?:today|tomorrow|next (?:week|month|\w+day))\b)", re.IGNORECASE)
_WORD = late_pattern(r"[\w/.’'-]+")  # noqa: RUF001 - the curly mark that word processors write
_NAME_PART = late_pattern(r"[^\W\d_]+(?:['’-][^\W\d_]{2,})*")  # noqa: RUF001 - as in O'Brien, typed or curly
_JOINED = late_pattern(r"\s*(?:,|&|and|, and)\s*")
_MOST_WORDS = 6  # "Friday the 27th of November 2026"
_NEVER_LAST = ("to", "of", "the", "on", "at", "by", "for", "from", "in", "about", "before", "until")
_YEAR = late_pattern(r"\b\d{4}\b|/\d\d\b")
_EVERYONE = late_pattern(r"\b(?:everyone|everybody|all of us)\b", re.IGNORECASE)
_ALL_AGREED = late_pattern(r"\b(?:all agreed|everyone agreed|agreed by (?:everyone|all)|unanimous)", re.IGNORECASE)
_NOT_ALL = late_pattern(r"\bnot (?:all|everyone) agreed", re.IGNORECASE)
_SOMEBODY = r"(?:[A-Z][\w'\u2019.-]*)(?: [A-Z][\w'\u2019.-]*)*"
_DOER = late_pattern(
    rf"(?P<who>{_SOMEBODY}(?:(?:, and |, | and | & )(?:the [a-z]+|{_SOMEBODY}))*) "
    r"(?:will|to|has to|agreed to|offered to|volunteered to|promised to|is going to|are going to) (?!be )[a-z]"
)
_DOER_AT_THE_END = late_pattern(rf"(?:\bACTIONS?:\s*|\s[-\u2013]\s*|,\s|\()(?P<who>{_SOMEBODY})[)?.!]*$")
_NO_DOERS = frozenset(
    """
    to we i it this that there they you he she all everyone everybody somebody someone nobody anyone anybody monday
    tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept
    oct nov dec
    """.split()  # noqa: SIM905 - a list to read
)


@dataclass(frozen=True, slots=True)
class DaySpotted:
    """A day found in words, and where the words for it, "by" included, start and end."""

    on: date
    start: int
    end: int


def spot_day(words: str, today: date) -> DaySpotted | None:
    """Return the first day that `words` say something is to be done by, or None.

    A day with no year is never before `today`: "by 3 March", typed in November, is next year's.
    """
    for lead in sorted((m for pattern in (_LEAD, _AWAY, _SAID) for m in pattern.finditer(words)), key=re.Match.start):
        spotted = _read_from(words, lead.start(), lead.end(), today)
        if spotted:
            return spotted
    return None


def _read_from(words: str, start: int, after: int, today: date) -> DaySpotted | None:
    tokens = list(_WORD.finditer(words, after))[:_MOST_WORDS]
    gaps = [words[one.end() : two.start()] for one, two in pairwise(tokens)]
    close = next((n for n, gap in enumerate(gaps, 1) if gap.strip(" ,")), len(tokens))
    for count in range(close, 0, -1):
        if tokens[count - 1][0].lower() in _NEVER_LAST:
            continue
        end = tokens[count - 1].end()
        text = words[start if words[start:after].lower().startswith(("in ", "within ")) else after : end].rstrip(".")
        if count == 1 and not _one_word_day(text):
            continue
        try:
            on = read_date(text.replace("within", "in"), today)
        except NotADate:
            continue
        if on < today and not _YEAR.search(text):
            on = _a_year_on(on)
        return DaySpotted(on, start, start + len(words[start:end].rstrip(".")))
    return None


def _one_word_day(text: str) -> bool:
    word = text.strip(" .")
    named = month_number(word) and not word.islower() and len(word) >= 3
    said = word.lower() in ("today", "tomorrow", "christmas", "xmas")
    return bool(named or said or weekday_number(word) >= 0 or re.search(r"\d[/.]\d", word) or word[:1].isdigit())


def _a_year_on(on: date) -> date:
    return on.replace(year=on.year + 1, day=28 if (on.month, on.day) == (2, 29) else on.day)


class Names:
    """The names of people as they may stand in notes, ready to be spotted in words again and again.

    `ways` maps an id to every way that person is named, or is what to ask for that, once, when there are words to look
    at. A way that two people share names nobody, unless only one of them is `nearer` (at the meeting, say).
    """

    def __init__(
        self,
        ways: Mapping[int, Iterable[str]] | Callable[[], Mapping[int, Iterable[str]]],
        nearer: frozenset[int] = frozenset(),
    ) -> None:
        self._ways = ways
        self._nearer = nearer

    @cached_property
    def _owner(self) -> dict[tuple[str, ...], int]:
        """The one whom each way means, or 0 where it may mean several."""
        owners: dict[tuple[str, ...], set[int]] = {}
        for person, named in (self._ways() if callable(self._ways) else self._ways).items():
            for way in named:
                owners.setdefault(tuple(_NAME_PART.findall(way.casefold())), set()).add(person)
        owner: dict[tuple[str, ...], int] = {}
        for parts, people in owners.items():
            meant = people if len(people) == 1 else people & self._nearer
            owner[parts] = next(iter(meant)) if len(meant) == 1 else 0
        return owner

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self._owner), default=0)

    def spot(self, words: str) -> tuple[int, ...]:
        """Return the ids of the people whose names stand in `words`, in the order they are named, each once."""
        return tuple(dict.fromkeys(person for person, _start, _end in self._found(words)))

    def spot_first(self, words: str) -> tuple[int, ...]:
        """Return the ids of whoever is named first, and of those joined to them by "and" or a comma.

        "Grace and Tunde will ask Yusuf" gives Grace and Tunde: the one who is asked does not do it.
        """
        first: list[int] = []
        last = 0
        for person, start, end in self._found(words):
            if first and not _JOINED.fullmatch(words[last:start]):
                break
            first.append(person)
            last = end
        return tuple(dict.fromkeys(first))

    def _found(self, words: str) -> list[tuple[int, int, int]]:
        found = []
        parts = list(_NAME_PART.finditer(words))
        at = 0
        while at < len(parts):
            step = 1
            if parts[at][0][0].isupper():
                for count in range(min(self._longest, len(parts) - at), 0, -1):
                    person = self._owner.get(tuple(part[0].casefold() for part in parts[at : at + count]))
                    if person is not None:
                        if person:
                            found.append((person, parts[at].start(), parts[at + count - 1].end()))
                        step = count
                        break
            at += step
        return found


def spot_everyone(words: str) -> bool:
    """Say whether `words` give something to everyone."""
    return bool(_EVERYONE.search(words))


def says_all_agreed(words: str) -> bool:
    """Say whether a decision's own words tell that everyone agreed to it."""
    return bool(_ALL_AGREED.search(words)) and not _NOT_ALL.search(words)


def spot_doer(words: str) -> str:
    """Return whoever a job's words say will do it, known to the book or not: "S and the manager", or ""."""
    for found in (_DOER.match(words), _DOER_AT_THE_END.search(words)):
        if found and found["who"].split()[0].casefold().strip(".") not in _NO_DOERS:
            return found["who"].strip(".")
    return ""


def ways_to_name(name: str, known_as: str = "") -> tuple[str, ...]:
    """Return the ways a person is named in notes: in full, as known, and by the first of their names."""
    first = name.split()[0] if name.split() else ""
    return tuple(dict.fromkeys(way for way in (name, known_as, first) if way))
