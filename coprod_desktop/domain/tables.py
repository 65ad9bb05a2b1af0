"""Reads a table out of text: from a file of any usual encoding, or as cells are copied from a spreadsheet.

Nothing of it is lost: every character stands in some cell, but for the marks between cells and round them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from coprod_desktop.domain.values import dataclass

MOST_ROWS = 20_000
MOST_COLUMNS = 200
SEPARATORS = ("\t", ";", ",", "|")
_LOOKED_AT = 400  # rows from which the mark between the cells is guessed
_USUAL = 0.6  # of the rows that hold as many cells as most rows do, when a mark is the one between cells
_MARKS = (("utf-8-sig", b"\xef\xbb\xbf"), ("utf-16", b"\xff\xfe"), ("utf-16", b"\xfe\xff"))

Rows = tuple[tuple[str, ...], ...]


class NotAList(Exception):
    """The file cannot be read as a list.

    `code` is empty, too_big, too_many_rows, locked, damaged, old_excel or not_a_list.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class TableRead:
    """A table as it was found: its rows, cell by cell, and the name of the file or ""."""

    rows: Rows = ()
    name: str = ""


def text_of(content: bytes) -> str:
    """Return the text of a file: UTF-8 or UTF-16 with or without a mark at the start, else windows-1252.

    Windows leaves five bytes without a letter: they stay what they are in Latin-1, and nothing is lost.
    """
    for encoding, mark in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    if (wide := _wide(content)) is not None:
        return wide
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    try:
        return content.decode("windows-1252")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _wide(content: bytes) -> str | None:
    """Return text in UTF-16 that has no mark at its start, or None. In Latin letters every other byte is nought."""
    start = content[:4000]
    for encoding, first in (("utf-16-le", 1), ("utf-16-be", 0)):
        noughts = start[first::2].count(0)
        if noughts > len(start) // 5 and noughts > 3 * start[1 - first :: 2].count(0):
            return content.decode(encoding, "replace")
    return None


def rows_of(text: str) -> Rows:
    """Return the rows of a table, each with its cells, without the blanks round each cell.

    Raises NotAList when there is nothing, or more than a list of people ever has.
    """
    text = text.removeprefix("\ufeff").replace("\0", "")
    between = ""
    if told := re.match(r"\s*\"?sep=(.)\"?\s*(?:\r\n|\r|\n)", text):  # what Excel writes for itself
        between, text = told[1], text[told.end() :]
    if not any(map(str.isalnum, text)):
        raise NotAList("empty")
    return tidied(_cut(text, between or separator_of(text)))


def tidied(rows: Sequence[Sequence[str]]) -> Rows:
    """Return rows without blanks round the cells, and without blank cells at their ends and blank rows at the end.

    Raises NotAList for a table with nothing in it, or with more than a list of people ever has.
    """
    neat = [[cell.strip() for cell in row] for row in rows[: MOST_ROWS + 1]]
    for row in neat:
        while row and not row[-1]:
            row.pop()
    while neat and not neat[-1]:
        neat.pop()
    if not neat:
        raise NotAList("empty")
    if len(neat) > MOST_ROWS or max(map(len, neat)) > MOST_COLUMNS:
        raise NotAList("too_many_rows")
    return tuple(map(tuple, neat))


def is_a_table(text: str) -> bool:
    """Say whether text is cells of a table beyond doubt: with tabs, or three cells or more on most lines."""
    mark = separator_of(text)
    return mark == "\t" or (mark != "" and _usual_width(_filled(text, mark))[0] > 2)


def separator_of(text: str) -> str:
    """Return the mark that stands between the cells: a tab, ";", "," or "|", or "" when each line is one cell.

    "Osei, Hyacinth" on every line is a list of names with the family name first, and not a table.
    """
    best, most = "", 0
    for mark in SEPARATORS:
        if mark not in text:
            continue
        rows = _filled(text, mark)
        width, often = _usual_width(rows)
        if mark == "\t" and width:
            return mark
        if width == 2 and mark == "," and (len(rows) == 1 or _is_names_turned(rows)):
            continue
        cut = sum(len(row) > 1 for row in rows)
        if cut >= _USUAL * len(rows) and often * width > most:
            best, most = mark, often * width
    return best


def _filled(text: str, mark: str) -> list[list[str]]:
    return [row for row in _cut(text, mark, _LOOKED_AT) if any(cell.strip() for cell in row)]


def _usual_width(rows: Sequence[Sequence[str]]) -> tuple[int, int]:
    """Return how many cells most rows of several cells have, and how many rows those are; (0, 0) for none."""
    widths = Counter(len(row) for row in rows if len(row) > 1)
    return max(widths.items(), key=lambda one: (one[1], one[0]), default=(0, 0))


def _is_names_turned(rows: Sequence[Sequence[str]]) -> bool:
    """Say whether rows of two cells are names such as "Osei, Hyacinth": a blank, then a word or two with a capital."""
    pairs = [row for row in rows if len(row) == 2]
    names = [row for row in pairs if re.fullmatch(r" [A-Z][^\d@]{0,30}", row[1]) and len(row[1].split()) <= 2]
    return len(names) > _USUAL * len(pairs)


def _cut(text: str, mark: str, at_most: int = 0) -> list[list[str]]:
    """Cut text into rows and cells. A cell in quotes may hold marks and line breaks; a lone quote is a quote.

    Reading goes over each character a fixed number of times, whatever is in the file.
    """
    if not mark:
        return [[line] for line in re.split(r"\r\n|\r|\n", text)]
    between = re.escape(mark)
    blank = r"[ ]*" if mark == "\t" else r"[ \t]*"
    # "*+" never goes back over what it has read
    quoted = re.compile(rf'{blank}"((?:[^"]|"")*+)"{blank}(?={between}|\r|\n|\Z)')
    plain = re.compile(rf"[^{between}\r\n]*")
    rows: list[list[str]] = []
    row: list[str] = []
    at = 0
    while True:
        found = quoted.match(text, at) if text[at : at + 12].lstrip(" \t")[:1] == '"' else None
        if found is not None:
            row.append(found[1].replace('""', '"').replace("\r\n", "\n").replace("\r", "\n"))
            at = found.end()
        else:
            cell = plain.match(text, at)
            assert cell is not None
            row.append(cell[0])
            at = cell.end()
        if text.startswith(mark, at):
            at += len(mark)
            continue
        rows.append(row)
        row = []
        if at >= len(text) or (at_most and len(rows) >= at_most) or len(rows) > 2 * MOST_ROWS:
            return rows
        at += 2 if text.startswith("\r\n", at) else 1
