"""Reads the lines at the top of hurried notes: what meeting it was, when and where, who came and who could not."""

from __future__ import annotations

import re
from datetime import date, timedelta

from coprod_desktop.domain.dates import NotADate, NotATime, read_date, read_time, weekday_number
from coprod_desktop.domain.late import late_pattern
from coprod_desktop.domain.names import Names, read_name_list
from coprod_desktop.domain.notes_days import WHOLE_DAY
from coprod_desktop.domain.notes_lines import (
    BULLET,
    FACT,
    GREETING,
    HASHES,
    NAMED_ITEM,
    NEXT,
    NUMBERED,
    OFFICE,
    PEOPLE,
    TIMES,
)
from coprod_desktop.domain.sentences import split_sentences

_DAY = late_pattern(WHOLE_DAY, re.IGNORECASE)
_TO_DO = late_pattern(r"[A-Z]\S*(?: \S+){0,3} to [a-z]")
_MEETING_WORD = late_pattern(
    r"\b(?:minutes|mins|meeting|mtg|committee|cttee|group|club|notes|agm|assn|association|session|forum|board|trustees"
    r"|panel|council|team|morning|get[- ]together)\b",
    re.IGNORECASE,
)
SOMETHING_HAPPENED = late_pattern(
    r"\b(?:actions?\s*:|agreed|decided|resolved|said|asked|will|to be|thanked|told|reported)\b", re.IGNORECASE
)
_BEFORE_A_PLACE = late_pattern(r"^(?:held )?(?:in|at)\s+(?=[A-Z]|the\b)")
_BEFORE_A_DAY = late_pattern(r"\s*(?:\bmeeting\s+)?(?:\bheld\s+)?\b(?:on|at|of)$", re.IGNORECASE)
_BEFORE_A_TIME = late_pattern(r"\s*\b(?:on|at|of|from|commencing|starting|beginning)$", re.IGNORECASE)
_CAME_LATE = late_pattern(r"(?P<who>[A-Z][^.,;]*?)\s+(?P<how>(?:came|arrived|joined|left|was|were)\b.*)")
_NOT_SOMEBODY = late_pattern(r"(?:[Nn]ot|[Nn]o)\s+(?P<who>[A-Z][^.,;]*?)(?:\s*[,;(\-\u2013]\s*(?P<why>.*))?")
_LISTED = late_pattern(r",|&|;|\band\b|^[-*\u2022]")
_MOST_TITLE_WORDS = 8
_MOST_DATE_WORDS = 20
_YEARS_BACK = 10  # so old may notes be that name a weekday and no year


class Head:
    """The lines at the top, while they are being read.

    `lines` are those that belong to the head, as they were typed. Times are "HH:MM" or empty. `left_over` holds what
    is no name: people without a name, and what is told of one, such as "Ken (came late)". `no_year` is the day as it
    stands in the notes when they do not say its year.
    """

    def __init__(self, people: tuple[str, ...], today: date) -> None:
        self._people = people
        self._today = today
        self._into: list[str] | None = None  # the list whose names may go on in the next line
        self._one_a_line = False  # whether they stand on lines of their own, so that one word can be a name
        self.title = self.starts = self.ends = self.place = ""
        self.on: date | None = None
        self.no_year = ""
        self.came: list[str] = []
        self.not_there: list[str] = []
        self.left_over: list[str] = []
        self.lines: list[str] = []

    def read(self, lines: list[str]) -> int:
        """Read as many lines as belong to the head and return their number."""
        for number, line in enumerate(lines):
            if not self._takes(HASHES.sub("", line), number, lines):
                return number
            self.lines.append(line)
        return len(lines)

    def _takes(self, line: str, number: int, lines: list[str]) -> bool:
        """Read one line when it belongs to the head, and say whether it does."""
        if NUMBERED.match(line) or NAMED_ITEM.match(line):
            return False
        if _names_people(line):
            self._read_people(line)
        elif fact := FACT.match(line):
            self._read_fact(fact[1].lower(), line[fact.end() :])
        elif office := OFFICE.match(line):
            self._read_office(office[1].lower(), line[office.end() :])
        elif self._into is not None and _could_be_names(line) and (self._one_a_line or _LISTED.search(line)):
            self._read_names(BULLET.sub("", line), self._into)
            return True
        elif number == 0 and GREETING.match(line) and len(lines) > 1 and len(line.split()) <= _MOST_DATE_WORDS:
            self._read_greeting(line)
        elif self._is_first_line(line, lines[1:]) if not number else self._is_date_line(line, number):
            self._read_first_line(line)
        else:
            return False
        if not _names_people(line):
            self._into = None
        return True

    def _is_first_line(self, line: str, more: list[str]) -> bool:
        words = len(line.split())
        if words > 25 or any(sign.search(line) for sign in (SOMETHING_HAPPENED, _TO_DO, BULLET, NEXT)):
            return False
        has_day = bool(_DAY.search(line))
        most = _MOST_DATE_WORDS if line.upper() == line or line[:7].lower() == "minutes" else _MOST_TITLE_WORDS
        title = bool(more) and words <= most and line[-1] not in ".?!:"
        if _MEETING_WORD.search(line):
            return has_day or title
        if has_day and more:
            return words <= 12 or bool(_DAY.match(line) and words <= _MOST_DATE_WORDS)
        return title and (_names_people(more[0]) or bool(FACT.match(more[0])) or self._is_date_line(more[0], 1))

    def _is_date_line(self, line: str, number: int) -> bool:
        """Say whether a line behind the title tells the day: "Tues 4 May, the hall" or "Meeting held on 4 May"."""
        day = _DAY.search(line)
        if number > 2 or self.on or not day or SOMETHING_HAPPENED.search(line) or _TO_DO.search(line):
            return False
        first = not day.start() or bool(re.match(r"(?i)(?:meeting|held|on|date)\b", line))
        return first and len(line.split()) < _MOST_DATE_WORDS and not BULLET.match(line)

    def _read_greeting(self, line: str) -> None:
        if day := _DAY.search(line):
            self._read_day(day[0])

    def _read_first_line(self, line: str) -> None:
        spans: list[tuple[int, int]] = []
        day = _DAY.search(line)
        if day:
            self._read_day(day[0])
            spans.append(day.span())
            line_without = line[: day.start()] + " " * (day.end() - day.start()) + line[day.end() :]
        else:
            line_without = line
        times = TIMES.search(line_without)
        if times and self._read_times(times):
            spans.append(times.span())
        if not spans:
            self.title = self.title or line.strip(" .")
            return
        edges = " ,.-\u2013\u2014:;@"
        first, last = min(spans)[0], max(end for _start, end in spans)
        between = line[min(spans)[1] : max(spans)[0]].strip(edges) if len(spans) == 2 else ""
        after = line[last:].strip(edges)
        before = _BEFORE_A_DAY.sub("", line[:first].strip(edges)).strip(edges)
        between = _BEFORE_A_TIME.sub("", _BEFORE_A_TIME.sub("", between)).strip(edges)
        if not before and not self.title and ", " in between:
            before, between = between.split(", ", 1)
        if not re.fullmatch(r"(?i)meeting|held|date|minutes of (?:the )?meeting", before):
            self.title = self.title or before
        places = [_BEFORE_A_PLACE.sub("", part) for part in (between, after) if len(part) > 2]
        self.place = self.place or ", ".join(places)

    def _read_day(self, said: str) -> None:
        """Read a day. Without a year it is the last such day, in which the weekday fits if that is in ten years."""
        has_year = bool(re.search(r"\d{4}|/\d+/|\.\d+\.", said))
        base = self._today if has_year else self._today - timedelta(days=178)
        try:
            self.on = read_date(said, base)
        except NotADate:
            self.on = None
            return
        if has_year:
            return
        self.no_year = said.strip()
        weekday = max(weekday_number(word) for word in re.findall("[A-Za-z]+", said) or [""])
        years = (read_date(said, base - timedelta(days=round(365.25 * back))) for back in range(_YEARS_BACK))
        self.on = next((day for day in years if day.weekday() == weekday), self.on)

    def _read_times(self, found: re.Match[str]) -> bool:
        begins, ends = (found["from"] or found["about_from"] or found["at"], found["to"] or found["about_to"] or "")
        try:
            self.starts = read_time(begins.removesuffix("ish"))
            self.ends = read_time(ends.removesuffix("ish")) if ends else ""
        except NotATime:
            self.starts = self.ends = ""
        return bool(self.starts)

    def _read_fact(self, label: str, said: str) -> None:
        if label in ("date", "when", "time"):
            day, times = _DAY.search(said), TIMES.search(said)
            if day:
                self._read_day(day[0])
            if times:
                self._read_times(times)
        elif label in ("title", "meeting"):
            self.title = self.title or said.strip(" .")
        else:
            self.place = self.place or said.strip(" .")

    def _read_office(self, office: str, said: str) -> None:
        names, left = read_name_list(said, Names(self._people, within=said))
        self.came += [name for name in names if name not in self.came]
        self.left_over += [f"{name} ({office})" for name in names]
        self.left_over += left

    def _read_people(self, line: str) -> None:
        """Read "Present: Ann, Bob (chair).  Apols: Cy" in one line or several."""
        bare = re.sub(r"\([^()]*\)", lambda match: "\0" * len(match[0]), line)
        labels = [one for one in PEOPLE.finditer(bare) if not one.start() or one["label"][0].isupper()]
        for number, label in enumerate(labels):
            end = labels[number + 1].start() if number + 1 < len(labels) else len(line)
            self._into = self.not_there if label["not"] else self.came
            self._one_a_line = not line[label.end() : end].strip() or line.rstrip().endswith((",", "&", " and"))
            self._read_names(line[label.end() : end].strip(), self._into)

    def _read_names(self, said: str, into: list[str]) -> None:
        names = Names(self._people, within=said)
        sentences = split_sentences(said, frozenset(re.findall(r"\b[A-Z]\w+ [A-Z]\b", said)))
        for number, sentence in enumerate(sentences):
            plain = sentence.rstrip(" .")
            if number and (missing := _NOT_SOMEBODY.fullmatch(plain)):
                self._read_aside(missing["who"], missing["why"] or "", names, self.not_there)
            elif number and (late := _CAME_LATE.fullmatch(plain)) and _all_capital(late["who"]):
                self._read_aside(late["who"], late["how"], names, into)
            elif number and not _all_capital(sentence):
                self.left_over.append(sentence)
            else:
                found, left = read_name_list(sentence, names)
                into += [name for name in found if name not in into]
                self.left_over += left

    def _read_aside(self, who: str, aside: str, names: Names, into: list[str]) -> None:
        """Keep who is meant, and what is told of them as "Ken (came late)"."""
        found, left = read_name_list(who, names)
        into += [name for name in found if name not in into]
        self.left_over += left
        told = aside.strip(" ()")
        self.left_over += [f"{name} ({told})" for name in found[:1] if told] or ([told] if told else [])


def _names_people(line: str) -> bool:
    """Say whether a line is a list of who came or could not, or the heading of one."""
    label = PEOPLE.match(line)
    if not label or not (label["colon"].strip() or label["label"][0].isupper()):
        return False
    rest = line[label.end() :]
    return bool(label["colon"].strip() or not rest or _could_be_names(rest))


def _could_be_names(line: str) -> bool:
    """Say whether a line holds hardly anything but names: every word is a capital's, but for roles in brackets."""
    plain = BULLET.sub("", line)
    bare = re.sub(r"\([^()]*\)", ",", plain)
    if not bare.strip() or plain[-1] in "!?:" or SOMETHING_HAPPENED.search(bare):
        return False
    short = [part for part in re.split(r"[,;&+.]|\band\b", bare) if part.strip()]
    return (
        _all_capital(bare.replace("+", " ")) and all(len(part.split()) <= 4 for part in short) and bare.upper() != bare
    )


def _all_capital(sentence: str) -> bool:
    return all(word[0].isupper() or word in ("and", "&", "(") for word in re.findall(r"[^\s,.]+", sentence))
