"""What stands in each column of a list of people, and which of its rows are people.

A column is known by its heading; where that says nothing, by what stands in it. What is not known becomes a note.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from coprod_desktop.domain.name_lines import may_be_no_person
from coprod_desktop.domain.tables import Rows
from coprod_desktop.domain.values import dataclass

NAME, FIRST, FAMILY, KNOWN_AS, ROLES = "name", "first", "family", "known_as", "roles"
PHONE, EMAIL, ADDRESS, JOINED = "phone", "email", "address", "joined"
GIFTS, NEEDS, PHOTO, NOTE, LEFT_OUT = "gifts", "needs", "photo", "note", "left_out"
MEANINGS = (
    NAME, FIRST, FAMILY, KNOWN_AS, ROLES, PHONE, EMAIL, ADDRESS, JOINED, GIFTS, NEEDS, PHOTO, NOTE, LEFT_OUT,
)  # fmt: skip

# Words that stand over columns, in letters alone. They are what people write, so they are not translated here:
# a list in another language is read by what stands in its columns, and one press says the rest.
_HEADINGS: dict[str, str] = {
    NAME: "name, names, full name, whole name, member, members, members name, member name, person, people, who,"
    " everybody",
    FIRST: "first name, firstname, forename, forenames, christian name, given name, first, first names",
    FAMILY: "surname, last name, lastname, family name, second name, last",
    KNOWN_AS: "known as, nickname, preferred name, likes to be called, called, aka, we call them, short name",
    ROLES: "what are they, role, roles, type, category, status, position, membership, member type, type of member,"
    " what, role in the club, job",
    PHONE: "tel, tel no, telephone, telephone no, telephone number, phone, phone no, phone number, phones, mobile,"
    " mobile no, mobile number, mob, cell, landline, home phone, home tel, contact number, number, ring, other phone,"
    " tel number, phone mobile, phone home",
    EMAIL: "e mail, email, mail, email address, e mail address, mail address, emails",
    ADDRESS: "address, home address, where they live, street, postcode, post code, town, address line, flat, house",
    JOINED: "joined, since, member since, date joined, joined on, start date, started, year joined, joining date,"
    " when joined",
    GIFTS: "good at, skills, skill, gifts, gift, can share, can help with, talents, offers, brings, strengths,"
    " skills and gifts, can do",
    NEEDS: "needs, need, what helps, access, access needs, support, support needs, help needed, requirements,"
    " adjustments, needs help with, what helps them take part",
    # A heading that says "photo" alone does not say what a yes is a yes to: then somebody is asked.
    PHOTO: "photo consent, photo permission, photo permissions, photo ok, photos ok, photo okay, consent photo,"
    " consent to photo, consent to photos, photo agreed, photo allowed, photos allowed, ok to photo, ok for photos,"
    " permission for photo, permission for photos, photograph consent, photograph permission, photo consent given,"
    " ok to print photo, may we print photo, may we print your photo, may we print your photo in our papers",
    NOTE: "notes, note, comments, comment, remarks, other, info, more",
    LEFT_OUT: "no, nr, ref, id, row, line",
}  # fmt: skip
_KNOWN = {words.strip(): meaning for meaning, every in _HEADINGS.items() for words in every.split(",")}
_LOOKED_FOR = 25  # rows among which the headings are looked for
_EXAMPLES = 3
_MOST = 0.6  # of the cells of a column, from which they say what it is
_ADDRESS_MARK = re.compile(r"^\S+@\S+\.\S+$")
_NUMBER = re.compile(r"^[+(]?[\d\s()./-]{6,}$")
_DAY = re.compile(r"^(?:\d{1,4}[./-]){2}\d{1,4}$")
_NAME = re.compile(r"^[^\W\d_][^\d@]*$")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its place from 0, its heading or "", what it means, whether that is sure, and some of its cells."""

    place: int
    heading: str
    meaning: str
    sure: bool
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PeopleTable:
    """A list of people as it was found. `head` is the row of the headings, or -1 where there is none."""

    rows: Rows
    head: int
    columns: tuple[Column, ...]


def read_columns(rows: Rows, roles: Sequence[str] = ()) -> PeopleTable:
    """Say what stands in each column of a table. `roles` are the names of the club's roles."""
    head = _head_of(rows)
    width = max(map(len, rows), default=0)
    columns: list[Column] = []
    taken: set[str] = set()
    for place in range(width):
        cells = [row[place] for row in rows[head + 1 :] if place < len(row) and row[place]]
        heading = " ".join(rows[head][place].split()) if head >= 0 and place < len(rows[head]) else ""
        if not heading and not cells:
            continue
        meaning, sure = _meaning(heading, cells, roles, has_head=head >= 0, has_name=NAME in taken)
        taken.add(meaning)
        columns.append(Column(place, heading, meaning, sure, tuple(dict.fromkeys(cells))[:_EXAMPLES]))
    return PeopleTable(rows, head, _with_names(columns, rows, head))


def is_left_out(row: Sequence[str], number: int, table: PeopleTable, name: str) -> str:
    """Return why a row is no person: blank, above (the headings), heading, total, title or no_name; "" when it is."""
    filled = [cell for cell in row if cell]
    if not filled:
        return "blank"
    if number == table.head or (table.head >= 0 and row == table.rows[table.head]):
        return "heading"
    if number < table.head:
        return "above"
    if not any(letter.isalpha() for letter in name):
        return "no_name"
    if may_be_no_person(name):
        few = len(filled) < 3 and not any(_ADDRESS_MARK.match(cell) for cell in filled)
        return ("total" if name.casefold().startswith(("total", "grand", "sub", "count")) else "title") if few else ""
    return ""


def heading_meaning(heading: str) -> str:
    """Return what a heading says of its column, or "" when it is not known."""
    plain = " ".join("".join(letter if letter.isalpha() else " " for letter in heading.casefold()).split())
    return _KNOWN.get(plain) or _KNOWN.get(plain.replace(" s ", "s ")) or ""


def looks_like_phone(cell: str) -> bool:
    """Say whether a cell is a telephone number and nothing else."""
    return bool(_NUMBER.match(cell)) and sum(map(str.isdecimal, cell)) > 5 and not _DAY.match(cell)


def _head_of(rows: Rows) -> int:
    """Return the row of the headings: the one with the most words that stand over columns; -1 for none."""
    best, most = -1, 0
    for number, row in enumerate(rows[:_LOOKED_FOR]):
        filled = [cell for cell in row if cell]
        known = {meaning for cell in filled if (meaning := heading_meaning(cell))}
        plain = not any(_ADDRESS_MARK.match(cell) or looks_like_phone(cell) for cell in filled)
        named = bool(known & {NAME, FIRST, FAMILY})
        if plain and len(known) > most and (len(known) > 1 or (named and len(filled) < 3)):
            best, most = number, len(known)
    return best


def _meaning(
    heading: str, cells: Sequence[str], roles: Sequence[str], *, has_head: bool, has_name: bool
) -> tuple[str, bool]:
    """Return what a column means, and whether that is sure."""
    by_heading = heading_meaning(heading)
    if not cells:
        return by_heading or NOTE, True
    if _most(cells, lambda cell: bool(_ADDRESS_MARK.match(cell))):
        return EMAIL, True
    if by_heading == LEFT_OUT and not _is_counted(cells):
        by_heading = ""
    if by_heading:
        return by_heading, True
    if not heading and _is_counted(cells):
        return LEFT_OUT, True
    if _most(cells, looks_like_phone):
        return PHONE, not has_head
    known = {role.casefold().rstrip("s") for role in roles}
    if _most(cells, lambda cell: cell.casefold().rstrip("s") in known):
        return ROLES, not has_head
    if not has_head and not has_name and _most(cells, lambda cell: bool(_NAME.match(cell)) and len(cell) < 60):
        return NAME, True
    return NOTE, False


def _most(cells: Sequence[str], fits: Callable[[str], bool]) -> bool:
    return sum(fits(cell) for cell in cells) >= _MOST * len(cells)


def _is_counted(cells: Sequence[str]) -> bool:
    """Say whether a column only counts its rows: 1, 2, 3."""
    numbers = [int(cell.rstrip(".")) for cell in cells if cell.rstrip(".").isdecimal() and len(cell) < 7]
    return len(numbers) > 1 and len(numbers) >= _MOST * len(cells) and all(one < two for one, two in pairwise(numbers))


def _with_names(columns: list[Column], rows: Rows, head: int) -> tuple[Column, ...]:
    """Return the columns with one that holds names: without any, the first whose cells look like names.

    Of two headings that both say "name", such as "Member" beside "Name", the one that says less becomes a note.
    """
    names = [one for one in columns if one.meaning == NAME]
    if len(names) > 1:
        real = next((one for one in names if "name" in one.heading.casefold()), names[0])
        columns = [
            Column(one.place, one.heading, NOTE, False, one.examples) if one in names and one is not real else one
            for one in columns
        ]
    if names or any(one.meaning in (FIRST, FAMILY) for one in columns):
        return tuple(columns)
    for number, one in enumerate(columns):
        cells = [row[one.place] for row in rows[head + 1 :] if one.place < len(row) and row[one.place]]
        if one.meaning == NOTE and _most(cells, lambda cell: bool(_NAME.match(cell)) and len(cell) < 60):
            columns[number] = Column(one.place, one.heading, NAME, False, one.examples)
            break
    return tuple(columns)
