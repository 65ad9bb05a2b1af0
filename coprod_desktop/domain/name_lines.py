"""What a line that was typed as a name may really be: two people, a surname first, a name and a number."""

from __future__ import annotations

import re

_MARK = re.compile(r"^\s*(?:[-*\u2022\u2013]|\d{1,3}[.)])\s+")
_BETWEEN = re.compile(r"\s*(?:&|\+|/|\band\b)\s*", re.IGNORECASE)
_PHONE = re.compile(
    r"[\s,;:\u2013-]+(?:(?:tel|telephone|phone|mob|mobile)\b[.:]?\s*)?(?P<phone>[+(]?\d[\d\s()-]{4,}\d)\s*$",
    re.IGNORECASE,
)
_HEADS_WITHIN = 6  # lines: a title may stand above the headings of a table
_NAME_HEADS = frozenset({"name", "names", "full name", "member", "first name", "forename", "given name"})
_SURNAME_HEADS = frozenset({"surname", "last name", "family name", "second name"})
_PHONE_HEADS = frozenset({"tel", "tel.", "tel no", "phone", "phone number", "telephone", "telephone number", "mobile"})
_FEWEST_DIGITS = 6  # a local number without its area code; "Table 12" and "Ward 1944" stay names
_CAPITALS = re.compile(r"(?<![^\W\d_])[^\W\d_a-z](?:[^\W\d_]|['\u2019-])*[^\W\d_](?![^\W\d_])")
_LETTERS_BEHIND = frozenset({"MBE", "OBE", "CBE", "BEM", "III", "MSP"})
_TOTAL = re.compile(r"(?:grand |sub-?)?totals?\b|number of (?:people|members)\b|count\b", re.IGNORECASE)
_HEADINGS = frozenset({"name", "names", "full name", "member", "members", "first name", "surname", "people"})
_MOST_WORDS = 8
_TITLES = frozenset({"mr", "mrs", "miss", "ms", "mx", "dr", "rev", "revd", "sir", "lady", "father", "sister"})


def name_lines(text: str) -> tuple[str, ...]:
    """Return one name a line, in the order typed, without blank lines, list marks and double spaces.

    Of a table with a heading such as "Name", each row gives its name, with the telephone number behind it.
    """
    if table := _table(text):
        return table
    lines = (" ".join(_MARK.sub("", line).split()) for line in text.splitlines())
    return tuple(line for line in lines if any(letter.isalpha() for letter in line))


def is_table(text: str) -> bool:
    """Say whether a text is a table from a spreadsheet, of which only names and telephone numbers are taken."""
    return bool(_table(text))


def _table(text: str) -> tuple[str, ...]:
    lines = text.splitlines()
    for at, line in enumerate(lines[:_HEADS_WITHIN]):
        mark = next((one for one in "\t;," if one in line), "")
        heads = [cell.strip(' "*:').casefold() for cell in line.split(mark)] if mark else []
        name = [n for n, head in enumerate(heads) if head in _NAME_HEADS]
        if not name:
            continue
        phone = [n for n, head in enumerate(heads) if head in _PHONE_HEADS]
        import csv  # here: few people ever paste a table, and every start would wait for it

        wanted = (*name, *(n for n, head in enumerate(heads) if head in _SURNAME_HEADS))
        told = [_row(row, wanted, phone) for row in csv.reader(lines[at + 1 :], delimiter=mark)]
        return tuple(one for one in told if any(letter.isalpha() for letter in one))
    return ()


def _row(cells: list[str], name: tuple[int, ...], phone: list[int]) -> str:
    """Return the name in a row of a table, with its telephone number where there is one; "ask daughter" is none."""
    told = " ".join(" ".join(cells[n] for n in name if n < len(cells)).split())
    number = next((cells[n] for n in phone if n < len(cells)), "")
    return f"{told} {number}" if name_and_phone(f"x {number}")[1] else told


def name_and_phone(line: str) -> tuple[str, str]:
    """Return the name and the telephone number behind it as typed; "" when no number stands there."""
    found = _PHONE.search(line)
    if found is None or sum(letter.isdigit() for letter in found["phone"]) < _FEWEST_DIGITS:
        return line, ""
    name = line[: found.start()].strip()
    return (name, found["phone"]) if name else (line, "")


def two_people(name: str) -> tuple[str, ...]:
    """Return the people that one name may stand for, or () when it reads as one person.

    "Joan & Stan Murphy" gives both the surname; "Mr and Mrs Grant" gives each the name.
    """
    parts = [part.strip() for part in _BETWEEN.split(name.split("(")[0]) if part.strip()]
    if len(parts) > 1:
        parts = [one.strip() for part in parts for one in part.split(",") if one.strip()]
    if len(parts) < 2:
        return ()
    last = parts[-1].split()
    family = last[-1] if len(last) > 1 else ""
    people = []
    for part in parts[:-1]:
        alone = len(part.split()) == 1
        people.append(f"{part} {family}" if alone and family else part)
    people.append(parts[-1])
    return tuple(people)


def turned_round(name: str) -> str:
    """Return "Hyacinth Osei" for "Osei, Hyacinth", or "" when the name does not stand that way round."""
    halves = [half.strip() for half in name.split(",")]
    if len(halves) != 2 or not all(halves) or two_people(name):
        return ""
    surname, first = halves
    if len(surname.split()) > 3 or len(first.split()) > 3 or not first[0].isalpha():
        return ""
    return f"{first} {surname}"


def in_usual_letters(name: str) -> str:
    """Return "Fatima Hussein" for "FATIMA HUSSEIN" or "Fatima HUSSEIN", or "" when no word is all in capitals."""
    better = _CAPITALS.sub(lambda found: _usual(found[0]) if _is_shouted(found[0]) else found[0], name)
    return better if better != name else ""


def _is_shouted(word: str) -> bool:
    return len(word) > 2 and word.isupper() and word not in _LETTERS_BEHIND


def _usual(word: str) -> str:
    parts = [part[:1] + part[1:].lower() for part in re.split(r"(['\u2019-])", word)]
    parts = [f"Mc{part[2:].capitalize()}" if part.startswith("Mc") and len(part) > 4 else part for part in parts]
    return "".join(parts)


def may_be_no_person(line: str) -> bool:
    """Say whether a line of a list of names reads like a title, a heading or a total, and not like a name."""
    words = line.split()
    if _TOTAL.match(line) or line.strip(" .:?*").casefold() in _HEADINGS:
        return True
    small = sum(word[0].islower() for word in words)
    return (small > 2 and small < len(words)) or ":" in line or len(words) > _MOST_WORDS


def same_name(one: str, other: str) -> bool:
    """Say whether two names are the same but for capitals, spaces and dots."""
    return name_key(one) == name_key(other)


def name_key(name: str) -> str:
    """Return what is alike in two names that are the same but for capitals, spaces, dots and titles."""
    words = name.casefold().replace(".", " ").split()
    return " ".join(word for word in words if word not in _TITLES or len(words) == 1)
