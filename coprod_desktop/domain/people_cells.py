"""Reads the cells of one row of a list of people. What is not understood for sure stays, word for word, as a note."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from coprod_desktop.domain.dates import NotADate, month_number, read_date, weekday_number
from coprod_desktop.domain.people import PEOPLE, PRINT_SIZES
from coprod_desktop.domain.people_columns import (
    ADDRESS,
    EMAIL,
    FAMILY,
    FIRST,
    GIFTS,
    JOINED,
    KNOWN_AS,
    LEFT_OUT,
    NAME,
    NEEDS,
    NOTE,
    PHONE,
    PHOTO,
    ROLES,
    Column,
    heading_meaning,
    looks_like_phone,
)  # fmt: skip
from coprod_desktop.domain.values import dataclass, replace

_LONGEST = {field.name: field.max_length for field in PEOPLE.fields}
LONGEST_GIFT = 80  # letters of the name of a skill
LONGEST_GIFT_WORDS = 400
LONGEST_NEEDS = 2000
LONGEST_NOTES = _LONGEST["notes"]
DAY, MONTH, YEAR = "day", "month", "year"

_APART = re.compile(r"\s*(?:[/;,&+\n]|\band\b)\s*", re.IGNORECASE)
_PHONES_APART = re.compile(r"\s*(?:[/;,\n]|\bor\b)\s*", re.IGNORECASE)
_GIFTS_APART = re.compile(r"\s*[;\n]\s*")
_ASIDE = re.compile(r"^(?P<what>[^()]{2,80}?)\s+(?:\((?P<in>[^()]+)\)|[-\u2013]\s+(?P<behind>.+))$")
_EMAIL = re.compile(r"^(?:mailto:)?<?([^\s<>;,]+@[^\s<>;,]+\.[^\s<>;,]+)>?$", re.IGNORECASE)
_THREE = re.compile(r"^\D*(\d{1,2})[./ -](\d{1,2})[./ -](\d{2}|\d{4})\b")
_FIGURES_GONE = re.compile(r"^[\d.]+E\+\d+$", re.IGNORECASE)  # 7.7009E+09: a spreadsheet kept the first figures only
_YEAR = re.compile(r"^(?:19|20)\d\d$")
_SAID_NICELY = re.compile(r"\b(?:needs?|pls|plse|please|uses|an?|the|must have|likes)\b|[!.]", re.IGNORECASE)
_POINTS = re.compile(r"\b(\d\d) ?(?:pt|point)s?\b", re.IGNORECASE)

# What people write in a list for what the book has a tick for. Only the whole answer counts: "not near the loop"
# holds "loop" and says the contrary.
_HELPS: Mapping[str, str] = {
    "hearing loop": "hearing_loop", "loop": "hearing_loop", "induction loop": "hearing_loop",
    "no stairs": "step_free", "no steps": "step_free", "step free": "step_free", "step-free": "step_free",
    "no steps or stairs": "step_free", "level access": "step_free",
    "wheelchair": "wheelchair_space", "wheelchair space": "wheelchair_space", "wheelchair user": "wheelchair_space",
    "room for wheelchair": "wheelchair_space",
    "lift home": "transport", "lift": "transport", "transport": "transport", "lift there and back": "transport",
    "supporter": "supporter", "supporter beside them": "supporter", "breaks": "breaks",
    "quiet place": "quiet_place", "quiet room": "quiet_place", "quiet space": "quiet_place",
    "papers ahead": "papers_ahead", "papers before meeting": "papers_ahead", "interpreter": "interpreter",
    "papers read aloud": "read_aloud", "good light": "bright_light", "bright light": "bright_light",
    "seat near door": "near_the_door", "more time": "more_time",
}  # fmt: skip
# A yes or a no that leaves no doubt. A cross alone may be either, and stays a note.
_PLAIN: Mapping[str, str] = {
    **dict.fromkeys(("yes", "y", "ok", "okay", "agreed", "true", "yes please", "\u2713", "\u2714", "\u2611"), "yes"),
    **dict.fromkeys(("no", "n", "false", "no thanks", "no thank you", "refused", "declined", "\u2717", "\u2718"), "no"),
}
_ONE_WAY = frozenset({"lift", "lift home"})  # say something else than "there and back"
_TELLING: Mapping[str, str] = {"easy read": "easy_read", "easyread": "easy_read", "large print": "large_print"}


@dataclass(frozen=True, slots=True)
class Joined:
    """When somebody joined, as far as the list says it: a day, a month or a year."""

    on: date
    known: str = DAY


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """One person as a row of a list tells of them.

    `roles` are words as written. `gifts` are what they can share and words about it. `notes` are headings and words.
    `photo` is yes or no to keeping and printing a photo, "" when the list does not say so plainly.
    """

    row: int
    name: str = ""
    known_as: str = ""
    phone: str = ""
    other_phone: str = ""
    email: str = ""
    address: str = ""
    joined: Joined | None = None
    roles: tuple[str, ...] = ()
    gifts: tuple[tuple[str, str], ...] = ()
    needs: tuple[str, ...] = ()
    helps: tuple[str, ...] = ()
    telling: tuple[str, ...] = ()
    print_size: int = 0
    notes: tuple[tuple[str, str], ...] = ()
    photo: str = ""


def name_in(row: Sequence[str], columns: Iterable[Column]) -> str:
    """Return the name that a row has, from one column or from first and family name; "" when there is none."""
    cells = {
        one.meaning: " ".join(_cell(row, one).split())
        for one in columns
        if one.meaning in (NAME, FIRST, FAMILY) and _cell(row, one)
    }
    return cells.get(NAME) or " ".join(cells[one] for one in (FIRST, FAMILY) if one in cells)


def read_row(
    number: int, row: Sequence[str], columns: Sequence[Column], today: date, month_first: frozenset[int] = frozenset()
) -> ListedPerson:
    """Read one row. `month_first` are the places of columns in which 12/03/2019 may be the third of December."""
    found = _Reading()
    name = name_in(row, columns)
    one_name = any(one.meaning == NAME and _cell(row, one) for one in columns)
    for column in columns:
        cell = _cell(row, column)
        if not cell or column.meaning in (NAME, LEFT_OUT):
            continue
        if column.meaning in (FIRST, FAMILY):
            if one_name:  # the whole name stands in a column of its own
                found.note(column, cell)
            continue
        found.read(column, cell, today, is_sure=column.place not in month_first)
    if len(name) > _LONGEST["name"]:
        found.notes.insert(0, ("", name))
        name = name[: _LONGEST["name"]].rsplit(" ", 1)[0]
    return ListedPerson(
        row=number, name=name, known_as=found.lines.get(KNOWN_AS, ""), phone=found.lines.get(PHONE, ""),
        other_phone=found.lines.get("other_phone", ""), email=found.lines.get(EMAIL, ""),
        address="\n".join(found.address), joined=found.joined, roles=tuple(dict.fromkeys(found.roles)),
        gifts=tuple(dict.fromkeys(found.gifts)), needs=tuple(found.needs), helps=tuple(dict.fromkeys(found.helps)),
        telling=tuple(dict.fromkeys(found.telling)), print_size=found.print_size, notes=tuple(found.notes),
        photo=found.photo,
    )  # fmt: skip


def columns_month_first(rows: Iterable[Sequence[str]], columns: Iterable[Column]) -> frozenset[int]:
    """Return the places of columns that have a day such as 03/25/2019, so that nobody can tell what 12/03 is."""
    wanted = [one.place for one in columns if one.meaning == JOINED]
    found = set()
    for row in rows:
        for place in wanted:
            three = _THREE.match(row[place]) if place < len(row) else None
            if three and int(three[1]) <= 12 < int(three[2]) <= 31:
                found.add(place)
    return frozenset(found)


def read_joined(cell: str, today: date) -> Joined | None:
    """Return when somebody joined, or None when the words leave any doubt: "last year" is another year in a year.

    Without its year, or still to come, a day is not sure.
    """
    words = cell.strip().rstrip(".")
    if _YEAR.match(words):
        return Joined(date(int(words), 1, 1), YEAR) if int(words) <= today.year else None
    parts = re.findall(r"\d+|[^\W\d_]+", words)
    numbers = [one for one in parts if one.isdecimal()]
    letters = [one for one in parts if not one.isdecimal()]
    months = [one for one in letters if month_number(one)]
    others = [one for one in letters if one not in months and weekday_number(one.casefold()) < 0]
    if [one for one in others if one.casefold() not in ("st", "nd", "rd", "th", "of", "the", "in")] or len(months) > 1:
        return None
    if months and len(numbers) == 1:
        if len(numbers[0]) != 4:
            return None  # "7 Jan" and "Jan 22" lack something
        known = MONTH
    elif (months and len(numbers) == 2) or (not months and len(numbers) == 3):
        known = DAY
    else:
        return None
    try:
        on = read_date(words, today)
    except NotADate:
        return None
    return Joined(on, known) if on <= today else None


def lost_nought(phone: str) -> str:
    """Return a telephone number with the 0 that a spreadsheet took from its start, or "" when none is missing."""
    digits = "".join(phone.split())
    return f"0{digits}" if re.fullmatch(r"[12378]\d{9}", digits) else ""


def for_two(person: ListedPerson, names: Sequence[str], headings: Mapping[str, str]) -> tuple[ListedPerson, ...]:
    """Return the people that one row stands for. What only one of them may have said is a note of both.

    Number, e-mail, address, roles and day stay with both. `headings` are the words over gifts and needs.
    """
    gifts = tuple((headings.get(GIFTS, ""), f"{what} ({words})" if words else what) for what, words in person.gifts)
    needs = tuple((headings.get(NEEDS, ""), words) for words in person.needs)
    called = ((headings.get(KNOWN_AS, ""), person.known_as),) if person.known_as else ()
    photo = ((headings.get(PHOTO, ""), person.photo),) if person.photo else ()
    both = replace(
        person, known_as="", gifts=(), needs=(), helps=(), telling=(), print_size=0,
        notes=(*person.notes, *called, *gifts, *needs, *photo), photo="",
    )  # fmt: skip
    return tuple(replace(both, name=name) for name in names)


class _Reading:
    """What the cells of one row have told so far."""

    def __init__(self) -> None:
        self.lines: dict[str, str] = {}
        self.address: list[str] = []
        self.joined: Joined | None = None
        self.roles: list[str] = []
        self.gifts: list[tuple[str, str]] = []
        self.needs: list[str] = []
        self.helps: list[str] = []
        self.telling: list[str] = []
        self.print_size = 0
        self.notes: list[tuple[str, str]] = []
        self.photo = ""

    def note(self, column: Column, cell: str) -> None:
        """Keep a cell as a note, under its heading."""
        says = column.heading if heading_meaning(column.heading) != NOTE else ""
        self.notes.append((says, cell))

    def read(self, column: Column, cell: str, today: date, *, is_sure: bool) -> None:
        """Read one cell as what its column means."""
        match column.meaning:
            case "phone":
                understood = self._phone(cell)
            case "email":
                told = _EMAIL.match(cell)
                understood = told is not None and self._line(EMAIL, told[1])
            case "known_as":
                understood = self._line(KNOWN_AS, " ".join(cell.split()))
            case "address":
                self.address.append(cell)
                understood = sum(map(len, self.address)) + len(self.address) <= _LONGEST["address"]
                if not understood:
                    self.address.pop()
            case "joined":
                joined = read_joined(cell, today) if is_sure or not _THREE.match(cell) else None
                understood = joined is not None and self.joined is None
                self.joined = joined if understood else self.joined
            case "roles":
                self.roles += [one for one in _APART.split(cell) if any(map(str.isalnum, one))]
                understood = any(map(str.isalnum, cell))
            case "gifts":
                understood = self._gifts(cell)
            case "needs":
                understood = self._needs(cell)
            case "photo":
                said = _PLAIN.get(" ".join(cell.casefold().split()).rstrip(".!"), "")
                understood = bool(said) and self.photo in ("", said)
                self.photo = self.photo or said
            case _:
                understood = False
        if not understood:
            self.note(column, cell)

    def _line(self, name: str, words: str) -> bool:
        if self.lines.get(name) or len(words) > _LONGEST[name]:
            return False
        self.lines[name] = words
        return True

    def _phone(self, cell: str) -> bool:
        """Keep a number, or two; words that hold a number stay together as they were written."""
        line = " ".join(cell.split())
        parts = [one for one in _PHONES_APART.split(cell) if one]
        if not all(looks_like_phone(one) for one in parts):
            whole = sum(map(str.isdecimal, line)) > 5 and not _EMAIL.match(line) and not _FIGURES_GONE.match(line)
            parts = [line] if whole else []
        free = [name for name in (PHONE, "other_phone") if name not in self.lines]
        if not parts or len(parts) > len(free) or any(len(one) > _LONGEST[PHONE] for one in parts):
            return False
        self.lines |= dict(zip(free, (" ".join(one.split()) for one in parts), strict=False))
        return True

    def _gifts(self, cell: str) -> bool:
        found = []
        for part in (one for one in _GIFTS_APART.split(cell) if any(map(str.isalnum, one))):
            aside = _ASIDE.match(part)
            what, words = (aside["what"], aside["in"] or aside["behind"]) if aside else (part, "")
            if len(what) > LONGEST_GIFT or len(words) > LONGEST_GIFT_WORDS:
                return False
            found.append((" ".join(what.split()), " ".join(words.split())))
        said_none = " ".join(cell.casefold().split()) in ("n/a", "na", "none", "?", "no", "nothing", "tbc", "not known")
        if not found or said_none:
            return False
        self.gifts += found
        return True

    def _needs(self, cell: str) -> bool:
        if not any(map(str.isalnum, cell)) or sum(map(len, self.needs)) + len(cell) > LONGEST_NEEDS - 10:
            return False
        self.needs.append(cell)
        for plain in _plain_needs(cell):
            if plain in _HELPS:
                self.helps.append(_HELPS[plain])
            if plain in _TELLING:
                self.telling.append(_TELLING[plain])
        sizes = [int(one) for one in _POINTS.findall(cell)]
        if len(sizes) == 1 and sizes[0] in PRINT_SIZES:
            self.print_size = sizes[0]
            self.telling.append("large_print")
        return True


def says_more(cell: str) -> bool:
    """Say whether the words of a need say more than what is ticked for them, as "wheelchair, sits by the door" does."""
    known = (_HELPS.keys() | _TELLING.keys()) - _ONE_WAY
    return not known.issuperset(one for one in _plain_needs(cell) if one)


def _plain_needs(cell: str) -> list[str]:
    """Return each need in a cell in small letters, without "needs", "please" and full stops."""
    return [" ".join(_SAID_NICELY.sub(" ", part).casefold().split()) for part in _APART.split(cell)]


def _cell(row: Sequence[str], column: Column) -> str:
    return row[column.place] if column.place < len(row) else ""


__all__ = (
    "ADDRESS", "DAY", "LONGEST_NOTES", "MONTH", "ROLES", "YEAR", "Joined", "ListedPerson", "columns_month_first",
    "for_two", "lost_nought", "name_in", "read_joined", "read_row", "says_more",
)  # fmt: skip
