"""Reads hurried meeting notes: their head, who came, what was talked about, and the next meeting.

Nothing is thrown away. Each word ends up in the head, an item's title, a point, or what is left over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from coprod_desktop.domain.late import late_pattern
from coprod_desktop.domain.names import Names, likely_people, without_names
from coprod_desktop.domain.notes_head import SOMETHING_HAPPENED, Head
from coprod_desktop.domain.notes_lines import (
    BULLET,
    DECISION,
    DISCUSSION,
    HASHES,
    JOBS,
    NAMED_ITEM,
    NEXT,
    NEXT_ALONE,
    NOTHING,
    NUMBERED,
    read_lines,
)
from coprod_desktop.domain.notes_points import NoteLine, NotePoint, read_points
from coprod_desktop.domain.sentences import split_sentences
from coprod_desktop.domain.values import dataclass

__all__ = ("NoteItem", "NotePoint", "NotesRead", "split_notes")


@dataclass(frozen=True, slots=True)
class NoteItem:
    """One thing that was talked about. A title that the notes did not have is made of the first words.

    It is empty when notes without any title hold many points.
    """

    title: str
    points: tuple[NotePoint, ...] = ()


@dataclass(frozen=True, slots=True)
class NotesRead:
    """What the notes say. Times are "HH:MM" or empty.

    `head` holds the lines at the top as they were typed. `left_over` holds words from the lists of names that are
    no name: a role in brackets, or people without a name. `nothing_said` holds what the notes say there was nothing
    about ("Any other business: none"). `no_year` is the day as it stands there when they do not say its year.
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
    nothing_said: tuple[NoteItem, ...] = ()
    no_year: str = ""


_ASK = late_pattern(r"\b(?:ring|phone|call|contact|ask for|speak to|any (?:problems|questions|queries))\b", re.I)
_TO_DO = late_pattern(r"[A-Z]\S*(?: \S+){0,3} to [a-z]")
_TITLE_MARK = late_pattern(r"^([^.:?!]{1,60}?)(?:\s+[-\u2013\u2014]\s+|:\s+|:$)(.*)$")
_SMALL = late_pattern(
    r"an?|the|of|for|in|to|at|on|and|or|by|with|is|was|are|were|has|had|have|that|this|our|my", re.IGNORECASE
)
_CUT = late_pattern(
    r"and|that|which|who|was|were|is|are|has|have|had|taken|to|would|will|should|because|so|but|with|from|for|when"
)
_TITLE_WORDS = 8
_FEW = 3  # points that one title made of the first words can stand for
_KNOWN_TITLE = late_pattern(  # in the middle of a line
    r"(?<=[.!?])\s+(?=(?:matters arising|AOC?B|any other business|treasurer's report|correspondence)\s*[:\-\u2013])",
    re.I,
)
_TITLE = "\0"  # in front of a line that the reader knows to be a title


def split_notes(text: str, people_names: Iterable[str], today: date) -> NotesRead:
    """Read notes as somebody typed or pasted them on `today`.

    `people_names` are those in the book: a short form that only one of them can be comes back as their whole name.
    The words of titles and points are never changed. The date of the notes is taken to be in the past year
    unless they name another.
    """
    people = tuple(people_names)
    lines = read_lines(text)
    reading = Head(people, today)
    body = lines[reading.read(lines) :]
    named = (*reading.came, *reading.not_there)
    names = Names(people, (*named, *likely_people(text, (*people, *named))), within=text)
    base = reading.on or today
    next_meeting, who_to_ask, kept = _take_next(body)
    blocks = _blocks([part for line in kept for part in _parted(line)], names)
    nothing = [one for one in blocks if one[0] and _says_nothing(one[1])]
    blocks = [one for one in blocks if one not in nothing]
    items = tuple(_read_item(title, rest, names, base, alone=len(blocks) == 1) for title, rest in blocks)
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
        nothing_said=tuple(_read_item(title, rest, names, base, alone=False) for title, rest in nothing),
        no_year=reading.no_year,
    )


def _take_next(lines: list[str]) -> tuple[str, str, list[str]]:
    """Take "Next mtg Tues 27 June at the plots" out of the lines, with whom to ask when that stands behind it."""
    next_meeting, who_to_ask, kept = "", "", []
    waiting = ""  # a heading of its own, whose line comes next
    for line in lines:
        plain = NUMBERED.sub("", HASHES.sub("", line))
        found = NEXT.match(BULLET.sub("", plain))
        if waiting and not next_meeting and not found:
            next_meeting, waiting = BULLET.sub("", plain), ""
            continue
        if NEXT_ALONE.match(plain) and not next_meeting:
            waiting = line
            continue
        if not found or next_meeting:
            kept.append(line)
            continue
        first, *rest = split_sentences(BULLET.sub("", plain)[found.end() :])
        when, dash, what = first.partition(" - ")
        if dash and _TO_DO.match(what):
            first = when
            rest = [what, *rest]
        next_meeting, waiting = first, ""
        asking = [one for one in rest if _ASK.search(one) and not _TO_DO.match(one)]
        who_to_ask = " ".join(asking) if len(asking) == len(rest) else ""
        if rest and not who_to_ask:
            kept += [_TITLE + found[0].strip(" :-\u2013"), *rest]
    return next_meeting, who_to_ask, [*kept, waiting] if waiting else kept


def _parted(line: str) -> list[str]:
    """Cut a line without a number where a title that everybody uses stands in the middle of it."""
    return [line] if NUMBERED.match(line) else _KNOWN_TITLE.split(line)


def _blocks(lines: list[str], names: Names) -> list[tuple[str, list[NoteLine]]]:
    """Gather the lines into items: a title, which may be empty, and the lines under it.

    "Decision:" and "Actions:" are no items: they say what kind the words are that stand behind them, or below. They
    are items when they stand between items, as at the end of notes.
    """
    numbered = any(NUMBERED.match(line) or NAMED_ITEM.match(line) for line in lines)
    blocks: list[tuple[str, list[NoteLine]]] = []
    kind = ""  # of the lines below
    for line in lines:
        plain = HASHES.sub("", line)
        bare = BULLET.sub("", plain)
        number = NUMBERED.match(plain)
        told, words = _labelled(bare if not number else plain[number.end() :])
        if plain.startswith(_TITLE):
            blocks.append((plain[1:], []))
            kind = ""
        elif told is not None and (words or (blocks and not number and _is_inside(line, blocks))):
            blocks = blocks or [("", [])]
            if words:
                blocks[-1][1].append(NoteLine(words, told))
            kind = told if not words else ""
        elif told is not None:
            blocks.append((plain[number.end() :].rstrip(": ") if number else plain.rstrip(": "), []))
            kind = told
        elif item := NAMED_ITEM.match(plain):
            blocks.append((plain[item.end() :].rstrip(" .:"), []))
            kind = ""
        elif number:
            title, rest = _titled(plain[number.end() :], names, numbered=True)
            blocks.append((title, [NoteLine(one) for one in rest]))
            kind = ""
        elif _is_bare_title(line, plain, names):
            blocks.append((plain.rstrip(": "), []))
            kind = ""
        elif _has_nothing(bare, names) or (not numbered and not BULLET.match(plain) and _short_title(plain, names)):
            title, rest = _titled(bare, names)
            blocks.append((title, [NoteLine(one) for one in rest]))
            kind = ""
        else:
            blocks = blocks or [("", [])]
            blocks[-1][1].append(NoteLine(bare, kind))
    return blocks


def _says_nothing(lines: list[NoteLine]) -> bool:
    return bool(lines) and all(NOTHING.fullmatch(one.words) for one in lines)


def _has_nothing(line: str, names: Names) -> bool:
    """Say whether a line is a title with "none" behind it. It is one among numbered lines, too."""
    mark = _short_title(line, names)
    return mark is not None and bool(NOTHING.fullmatch(mark[2]))


def _labelled(line: str) -> tuple[str | None, str]:
    """Return what kind "Decision:" or "Actions" says its words are, and the words behind it; None without a label."""
    for kind, label in (("", DISCUSSION), ("decided", DECISION), ("job", JOBS)):
        if found := label.match(line):
            return kind, line[found.end() :]
    return None, line


def _is_inside(line: str, blocks: list[tuple[str, list[NoteLine]]]) -> bool:
    """Say whether a bare "Decision:" or "Actions" belongs to the item above: it is not written as a title is."""
    title = HASHES.match(line) or (line.upper() == line and blocks[-1][0].upper() == blocks[-1][0])
    return not title and line.endswith(":") and bool(blocks[-1][0])


def _is_bare_title(line: str, plain: str, names: Names) -> bool:
    words = plain.split()
    if not words or len(words) > _TITLE_WORDS or BULLET.match(line):
        return False
    capitals = plain.upper() == plain and sum(letter.isalpha() for letter in plain) > 2 and plain[-1] not in ".!?"
    return line != plain or (plain.endswith(":") and not names.meant(plain[:-1])[1]) or capitals


def _short_title(line: str, names: Names, *, numbered: bool = False) -> re.Match[str] | None:
    """Return the match of "Fees - we talked", or None when what stands in front is no title."""
    mark = _TITLE_MARK.match(line)
    if not mark or not (numbered or mark[1][:1].isupper()) or len(mark[1].split()) > 5:
        return None
    named = names.find(mark[1])
    only_names = named and not re.sub(r"[\s,&/]|\band\b", "", without_names(mark[1], named))
    is_label = re.match(
        r"(?i)(?:actions?|to do|note|nb|decisions?|decided|agreed|all|everyone|votes?|ps|ask)\b", mark[1]
    )
    return None if only_names or is_label or SOMETHING_HAPPENED.search(mark[1]) else mark


def _titled(text: str, names: Names, *, numbered: bool = False) -> tuple[str, list[str]]:
    """Part an item's title from what follows: "Money. We have..." and "Fees - all agreed..."."""
    first, *rest = split_sentences(text, names.with_initial)
    mark = _short_title(text, names, numbered=numbered)
    short = rest and first.endswith(".") and len(first.split()) <= _TITLE_WORDS and not SOMETHING_HAPPENED.search(first)
    if short and (not mark or len(mark[2].split(". ")[0].split()) <= 3) and not names.find(first[:1]):
        return first[:-1], [text[len(first) :].strip()]
    if mark:
        return mark[1].strip(), [mark[2]] if mark[2] else []
    if not rest and len(first.split()) <= 5 and first[-1] not in ".!?" and not SOMETHING_HAPPENED.search(first):
        return first, []
    return "", [text]


def _read_item(title: str, lines: list[NoteLine], names: Names, base: date, *, alone: bool) -> NoteItem:
    points = read_points(tuple(lines), names, base)
    return NoteItem(title or ("" if alone and len(points) > _FEW else _opening(points)), points)


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
