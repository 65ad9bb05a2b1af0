"""Reads hurried meeting notes: their head, who came, what was talked about, and the next meeting.

Nothing is thrown away. Each word ends up in the head, an item's title, a point, or what is left over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from coprod_desktop.domain.dates import NotADate, NotATime, read_date, read_time
from coprod_desktop.domain.names import Names, read_name_list, without_names
from coprod_desktop.domain.notes_points import WHOLE_DAY, NotePoint, read_points
from coprod_desktop.domain.sentences import split_sentences

__all__ = ("NoteItem", "NotePoint", "NotesRead", "split_notes")


@dataclass(frozen=True, slots=True)
class NoteItem:
    """One thing that was talked about. A title that the notes did not have is made of the first words."""

    title: str
    points: tuple[NotePoint, ...] = ()


@dataclass(frozen=True, slots=True)
class NotesRead:
    """What the notes say. Times are "HH:MM" or empty.

    `head` holds the lines at the top as they were typed. `left_over` holds words from the lists of names that are
    no name: a role in brackets, or people without a name.
    """

    title: str = ""
    on: date | None = None
    starts: str = ""
    ends: str = ""
    place: str = ""
    came: tuple[str, ...] = ()
    not_there: tuple[str, ...] = ()
    items: tuple[NoteItem, ...] = ()
    next_meeting: str = ""
    who_to_ask: str = ""
    head: tuple[str, ...] = ()
    left_over: tuple[str, ...] = ()


_NUMBERED = re.compile(
    r"^(?:(?:agenda\s+)?item\s+\d{1,2}\s*[.):\-\u2013]?|\(?\d{1,2}\s*[.):\]]|\d\.\d[.)]?)\s+(?=\S)", re.I
)
_BULLET = re.compile(r"^(?:[-\u2013\u2014*\u2022\u00b7\u25aa\u25e6>]|[a-z]\))\s+(?=\S)")
_HASHES = re.compile(r"^#{1,6}\s+(?=\S)")
_LABEL_HERE = re.compile(
    r"(?:^|(?<=[.;,])\s+|\s{2,}|(?<=[.)])\s*|(?<=\s))"
    r"(?P<label>(?P<came>"
    r"(?i:also present|in attendance|members present|present|attended|attending|who came|there|came))"
    r"|(?P<not>(?i:apologies for absence|sent apologies|apologies|apols|absent|not there|not present|could not come)))"
    r"(?P<colon>\s*(?:from\b\s*)?[:.\-\u2013]\s*|\s+(?=[A-Z]))"
)
_FACT = re.compile(r"^(date|when|time|place|venue|where|location|held at|title|meeting)\s*:\s*(?=\S)", re.I)
_NEXT = re.compile(
    r"^(?:(?:date of (?:the )?)?next\s+(?:club |committee )?(?:meeting|mtg|time we meet|session)\b"
    r"\s*(?:is|will be|on)?\s*[:\-\u2013]?"
    r"|next\s*[:\-\u2013]"
    rf"|next(?=\s+{WHOLE_DAY}))\s*(?=\S)",
    re.I,
)
_ASK = re.compile(r"\b(?:ring|phone|call|contact|ask for|speak to|any (?:problems|questions|queries))\b", re.I)
_TO_DO = re.compile(r"[A-Z]\S*(?: \S+){0,3} to [a-z]")
_MEETING_WORD = re.compile(
    r"\b(?:minutes|mins|meeting|mtg|committee|cttee|group|club|notes|agm|assn|association|session|forum|board|trustees"
    r"|panel|council|team)\b",
    re.I,
)
_SOMETHING_HAPPENED = re.compile(
    r"\b(?:actions?\s*:|agreed|decided|resolved|said|asked|will|to be|thanked|told|reported)\b", re.I
)
_DAY = re.compile(WHOLE_DAY, re.I)
_CLOCK = (
    r"(?:\d{1,2}[.:]\d{2}\s*(?:am|pm)?|\d{1,2}\s*(?:am|pm|noon|o'?clock)|noon|midday"
    r"|half\s+(?:past\s+)?[a-z]+|quarter\s+(?:past|to)\s+[a-z]+)"
)
_TIMES = re.compile(
    rf"(?<![\w£/.])(?:(\d{{1,2}}|{_CLOCK})\s*(?:-|\u2013|to|until|till)\s*({_CLOCK})|({_CLOCK}))(?![\w/])", re.I
)
_TITLE_MARK = re.compile(r"^([^.:?!]{1,60}?)(?:\s+[-\u2013\u2014]\s+|:\s+|:$)(.*)$")
_SMALL = re.compile(
    r"an?|the|of|for|in|to|at|on|and|or|by|with|is|was|are|were|has|had|have|that|this|our|my", re.IGNORECASE
)
_CUT = re.compile(
    r"and|that|which|who|was|were|is|are|has|have|had|taken|to|would|will|should|because|so|but|with|from|for|when"
)
_TITLE_WORDS = 8


def split_notes(text: str, people_names: Iterable[str], today: date) -> NotesRead:
    """Read notes as somebody typed or pasted them on `today`.

    `people_names` are those in the book: a short form that only one of them can be comes back as their whole name.
    The words of titles and points are never changed. The date of the notes is taken to be in the past year
    unless they name another.
    """
    lines = [" ".join(line.split()) for line in text.replace("\u00a0", " ").splitlines()]
    people = tuple(people_names)
    filled = [line for line in lines if line]
    reading = _Head(people, today)
    body = filled[reading.read(filled) :]
    names = Names(people, (*reading.came, *reading.not_there), within=text)
    base = reading.on or today
    next_meeting, who_to_ask, kept = _take_next(body)
    items = tuple(_read_item(title, rest, names, base) for title, rest in _blocks(kept, names))
    return NotesRead(
        title=reading.title,
        on=reading.on,
        starts=reading.starts,
        ends=reading.ends,
        place=reading.place,
        came=tuple(reading.came),
        not_there=tuple(reading.not_there),
        items=items,
        next_meeting=next_meeting,
        who_to_ask=who_to_ask,
        head=tuple(reading.lines),
        left_over=tuple(reading.left_over),
    )


class _Head:
    """The lines at the top, while they are being read."""

    def __init__(self, people: tuple[str, ...], today: date) -> None:
        self._people = people
        self._today = today
        self.title = self.starts = self.ends = self.place = ""
        self.on: date | None = None
        self.came: list[str] = []
        self.not_there: list[str] = []
        self.left_over: list[str] = []
        self.lines: list[str] = []

    def read(self, lines: list[str]) -> int:
        """Read as many lines as belong to the head and return their number."""
        for number, line in enumerate(lines):
            plain = _HASHES.sub("", line)
            if _NUMBERED.match(plain):
                return number
            label = _LABEL_HERE.match(plain)
            fact = _FACT.match(plain)
            if label and (label["colon"].strip() or label["label"][0].isupper()):
                self._read_people(plain)
            elif fact:
                self._read_fact(fact[1].lower(), plain[fact.end() :])
            elif self._is_first_line(plain, len(lines) > 1) if not number else self._is_date_line(plain, number):
                self._read_first_line(plain)
            else:
                return number
            self.lines.append(line)
        return len(lines)

    def _is_first_line(self, line: str, more: bool) -> bool:
        if len(line.split()) > 25 or any(sign.search(line) for sign in (_SOMETHING_HAPPENED, _TO_DO, _BULLET, _NEXT)):
            return False
        if _MEETING_WORD.search(line):
            return bool(_DAY.search(line)) or (more and len(line.split()) <= _TITLE_WORDS and line[-1] not in ".?!:")
        return more and bool(_DAY.search(line)) and len(line.split()) <= 12

    def _is_date_line(self, line: str, number: int) -> bool:
        return number == 1 and not self.on and bool(self.title and _DAY.match(line)) and len(line.split()) < 15

    def _read_first_line(self, line: str) -> None:
        spans: list[tuple[int, int]] = []
        day = _DAY.search(line)
        if day:
            self._read_day(day[0])
            spans.append(day.span())
            line_without = line[: day.start()] + " " * (day.end() - day.start()) + line[day.end() :]
        else:
            line_without = line
        times = _TIMES.search(line_without)
        if times and self._read_times(times):
            spans.append(times.span())
        if not spans:
            self.title = self.title or line.strip(" .")
            return
        edges = " ,.-\u2013\u2014:;@"
        first, last = min(spans)[0], max(end for _start, end in spans)
        between = line[min(spans)[1] : max(spans)[0]].strip(edges) if len(spans) == 2 else ""
        after = line[last:].strip(edges)
        before = line[:first].strip(edges)
        if before.lower().endswith((" on", " at", " of")):
            before = before[:-3].strip(edges)
        self.title = self.title or before or ""
        self.place = self.place or ", ".join(part for part in (between, after) if len(part) > 2)

    def _read_day(self, said: str) -> None:
        try:
            has_year = re.search(r"\d{4}|/\d+/|\.\d+\.", said)
            self.on = read_date(said, self._today if has_year else self._today - timedelta(days=178))
        except NotADate:
            self.on = None

    def _read_times(self, found: re.Match[str]) -> bool:
        try:
            if found[3]:
                self.starts = read_time(found[3])
            else:
                self.starts, self.ends = read_time(found[1]), read_time(found[2])
        except NotATime:
            self.starts = self.ends = ""
        return bool(self.starts)

    def _read_fact(self, label: str, said: str) -> None:
        if label in ("date", "when", "time"):
            day, times = _DAY.search(said), _TIMES.search(said)
            if day:
                self._read_day(day[0])
            if times:
                self._read_times(times)
        elif label in ("title", "meeting"):
            self.title = self.title or said.strip(" .")
        else:
            self.place = self.place or said.strip(" .")

    def _read_people(self, line: str) -> None:
        """Read "Present: Ann, Bob (chair).  Apols: Cy" in one line or several."""
        bare = re.sub(r"\([^()]*\)", lambda match: "\0" * len(match[0]), line)
        labels = [one for one in _LABEL_HERE.finditer(bare) if not one.start() or one["label"][0].isupper()]
        for number, label in enumerate(labels):
            end = labels[number + 1].start() if number + 1 < len(labels) else len(line)
            self._read_names(line[label.end() : end].strip(), self.not_there if label["not"] else self.came)

    def _read_names(self, said: str, into: list[str]) -> None:
        names = Names(self._people, within=said)
        sentences = split_sentences(said, frozenset(re.findall(r"\b[A-Z]\w+ [A-Z]\b", said)))
        for number, sentence in enumerate(sentences):
            if number and not _all_capital(sentence):
                self.left_over.append(sentence)
                continue
            found, left = read_name_list(sentence, names)
            into += [name for name in found if name not in into]
            self.left_over += left


def _all_capital(sentence: str) -> bool:
    return all(word[0].isupper() or word in ("and", "&", "(") for word in re.findall(r"[^\s,.]+", sentence))


def _take_next(lines: list[str]) -> tuple[str, str, list[str]]:
    """Take "Next mtg Tues 27 June at the plots" out of the lines, with whom to ask when that stands behind it."""
    next_meeting, who_to_ask, kept = "", "", []
    for line in lines:
        plain = _NUMBERED.sub("", line)
        found = _NEXT.match(plain)
        if not found or next_meeting:
            kept.append(line)
            continue
        first, *rest = split_sentences(plain[found.end() :])
        when, dash, what = first.partition(" - ")
        if dash and _TO_DO.match(what):
            first = when
            rest = [what, *rest]
        next_meeting = first
        asking = [one for one in rest if _ASK.search(one) and not _TO_DO.match(one)]
        who_to_ask = " ".join(asking) if len(asking) == len(rest) else ""
        if rest and not who_to_ask:
            kept += ["\0" + found[0].strip(" :-\u2013"), *rest]
    return next_meeting, who_to_ask, kept


def _blocks(lines: list[str], names: Names) -> list[tuple[str, list[str]]]:
    """Gather the lines into items: a title, which may be empty, and the lines under it.

    A line that starts with a nul is a title that the reader has found already.
    """
    numbered = any(_NUMBERED.match(line) for line in lines)
    blocks: list[tuple[str, list[str]]] = []
    for line in lines:
        plain = _HASHES.sub("", line)
        number = _NUMBERED.match(plain)
        if plain.startswith("\0"):
            blocks.append((plain[1:], []))
        elif number:
            blocks.append(_titled(plain[number.end() :], names))
        elif _is_bare_title(line, plain, names):
            blocks.append((plain.rstrip(": "), []))
        elif not numbered and not _BULLET.match(plain) and _short_title(plain, names):
            blocks.append(_titled(plain, names))
        else:
            if not blocks:
                blocks.append(("", []))
            blocks[-1][1].append(_BULLET.sub("", plain))
    return blocks


def _is_bare_title(line: str, plain: str, names: Names) -> bool:
    words = plain.split()
    if not words or len(words) > _TITLE_WORDS or _BULLET.match(line):
        return False
    capitals = plain.upper() == plain and sum(letter.isalpha() for letter in plain) > 2 and plain[-1] not in ".!?"
    return line != plain or (plain.endswith(":") and not names.meant(plain[:-1])[1]) or capitals


def _short_title(line: str, names: Names) -> re.Match[str] | None:
    """Return the match of "Fees - we talked", or None when what stands in front is no title."""
    mark = _TITLE_MARK.match(line)
    if not mark or not mark[1][:1].isupper() or len(mark[1].split()) > 5:
        return None
    named = names.find(mark[1])
    only_names = named and not re.sub(r"[\s,&]|\band\b", "", without_names(mark[1], named))
    is_action = re.match(r"(?i:actions?|to do|note|nb)\b", mark[1])
    return None if only_names or is_action or _SOMETHING_HAPPENED.search(mark[1]) else mark


def _titled(text: str, names: Names) -> tuple[str, list[str]]:
    """Part an item's title from what follows: "Money. We have..." and "Fees - all agreed..."."""
    first, *rest = split_sentences(text, names.with_initial)
    mark = _short_title(text, names)
    short = (
        rest and first.endswith(".") and len(first.split()) <= _TITLE_WORDS and not _SOMETHING_HAPPENED.search(first)
    )
    if short and (not mark or len(mark[2].split(". ")[0].split()) <= 3) and not names.find(first[:1]):
        return first[:-1], [text[len(first) :].strip()]
    if mark:
        return mark[1].strip(), [mark[2]] if mark[2] else []
    if not rest and len(first.split()) <= 5 and first[-1] not in ".!?" and not _SOMETHING_HAPPENED.search(first):
        return first, []
    return "", [text]


def _read_item(title: str, lines: list[str], names: Names, base: date) -> NoteItem:
    points = read_points(tuple(lines), names, base)
    return NoteItem(title or _opening(points), points)


def _opening(points: tuple[NotePoint, ...]) -> str:
    """Return the first few words of the first point, to stand as a title."""
    words = points[0].words.split() if points else []
    taken: list[str] = []
    for word in words[:5]:
        if len(taken) >= 2 and _CUT.fullmatch(word.lower().strip(",.")):
            break
        taken.append(word)
    while len(taken) > 1 and _SMALL.fullmatch(taken[-1]):
        taken.pop()
    return " ".join(taken).rstrip(".,:;-")
