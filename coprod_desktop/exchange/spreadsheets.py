"""Reads the first sheet of a spreadsheet (.xlsx and .ods) as a table of words, and nothing else of it.

Both kinds are zip files of XML. Nothing is unpacked to the disk, nothing is worked out and nothing is fetched: a
formula gives the answer that was last saved in the file. A cell is what a person sees there, but for two things: a
day is written 2018-11-07, which nobody can misread, and a number has all its figures and no commas.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from datetime import datetime, timedelta
from posixpath import join, normpath
from xml.etree import ElementTree

from coprod_desktop.domain.tables import MOST_COLUMNS, MOST_ROWS, NotAList, Rows, tidied

LARGEST_MEMBER = 20_000_000  # bytes of one of the files packed in it
SQUEEZED = 200  # times smaller than itself: a member that is more is made to fill a computer
MOST_FILES = 2000
_FIRST_DAY = datetime(1899, 12, 30)  # noqa: DTZ001 - day 0 of Excel, which knows no time zones
_FIRST_DAY_MAC = datetime(1904, 1, 1)  # noqa: DTZ001 - as above, in books begun on an old Macintosh
_LAST_DAY = 110_000  # 2201, in days of Excel
_DAY_FORMATS = frozenset({*range(14, 18), 22, *range(27, 37), *range(50, 59)})
_QUOTED = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_LINKED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def read_spreadsheet(content: bytes) -> Rows:
    """Return the rows of the first sheet that can be seen and has something in it.

    Raises NotAList: damaged, too_big, locked, too_many_rows, empty, or not_a_list for any other zip file.
    """
    try:
        pack = zipfile.ZipFile(io.BytesIO(content))
        names = set(pack.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, RecursionError) as broken:
        raise NotAList("damaged") from broken
    if len(names) > MOST_FILES:
        raise NotAList("too_big")
    members = _Members(pack, names)
    if "xl/workbook.xml" in names:
        sheets: Iterator[list[list[str]]] = _Excel(members).sheets()
    elif "content.xml" in names:
        sheets = _open_document(members)
    else:
        raise NotAList("not_a_list")
    try:
        for rows in sheets:
            if any(any(cell.strip() for cell in row) for row in rows):
                return tidied(rows)
    except RecursionError as deep:
        raise NotAList("damaged") from deep
    raise NotAList("empty")


class _Members:
    """The files packed in a spreadsheet, which is a zip file: each is read in memory and only up to a limit."""

    def __init__(self, pack: zipfile.ZipFile, names: set[str]) -> None:
        self._pack = pack
        self.names = names

    def xml(self, name: str) -> ElementTree.Element:
        """Return a member as its tree. Raises NotAList for one that is damaged, hostile or locked."""
        text = self.read(name)
        if b"<!DOCTYPE" in text or b"<!ENTITY" in text or b"\0" in text[:200]:
            raise NotAList("damaged")  # no spreadsheet has any, and text that stands for other text has no end
        try:
            return ElementTree.fromstring(text)
        except (ElementTree.ParseError, ValueError, LookupError, RecursionError) as broken:
            raise NotAList("damaged") from broken

    def read(self, name: str) -> bytes:
        """Return the bytes of a member. Raises NotAList."""
        try:
            one = self._pack.getinfo(name)
        except KeyError as missing:
            raise NotAList("damaged") from missing
        if one.flag_bits & 0x1:
            raise NotAList("locked")
        squeezed = one.file_size > SQUEEZED * max(1, one.compress_size) and one.file_size > 1_000_000
        if one.file_size > LARGEST_MEMBER or squeezed:
            raise NotAList("too_big")
        try:
            with self._pack.open(one) as file:
                text = file.read(LARGEST_MEMBER + 1)  # what the zip file says of its size may be untrue
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as broken:
            raise NotAList("damaged") from broken
        if len(text) > LARGEST_MEMBER:
            raise NotAList("too_big")
        return text


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _inside(parent: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    """Return the children of that name, in whatever namespace: there are two of Excel's."""
    return [child for child in parent if _local(child.tag) == name]


class _Excel:
    """A workbook of Excel (ECMA-376)."""

    def __init__(self, members: _Members) -> None:
        self._members = members
        self._book = members.xml("xl/workbook.xml")
        told = [one.get("date1904", "0") for one in self._book.iter() if _local(one.tag) == "workbookPr"]
        self._first_day = _FIRST_DAY_MAC if "1" in told or "true" in told else _FIRST_DAY
        self._shared = self._shared_words()
        self._days, self._noughts = self._styles()

    def sheets(self) -> Iterator[list[list[str]]]:
        """Give the sheets that are not hidden, in order."""
        links = self._members.xml("xl/_rels/workbook.xml.rels")
        places = {one.get("Id", ""): one.get("Target", "") for one in links}
        for sheet in self._book.iter():
            if _local(sheet.tag) != "sheet" or sheet.get("state", "visible") != "visible":
                continue
            place = places.get(sheet.get(_LINKED) or "", "")
            path = place.lstrip("/") if place.startswith("/") else normpath(join("xl", place))
            if path in self._members.names:
                yield self._rows(self._members.xml(path))

    def _rows(self, sheet: ElementTree.Element) -> list[list[str]]:
        rows: list[list[str]] = []
        for line in (one for data in _inside(sheet, "sheetData") for one in _inside(data, "row")):
            number = line.get("r", "")
            at = int(number) - 1 if number.isdecimal() and len(number) < 9 else len(rows)
            cells: dict[int, str] = {}
            for cell in _inside(line, "c"):
                place = _column(cell.get("r", ""), len(cells))
                if words := self._words(cell):
                    cells[place] = words
            if not cells:
                continue
            if at < len(rows) or at >= 4 * MOST_ROWS:
                raise NotAList("damaged" if at < len(rows) else "too_many_rows")
            if max(cells) >= MOST_COLUMNS:
                raise NotAList("too_many_rows")
            rows += [[] for _ in range(at - len(rows))]
            rows.append([cells.get(place, "") for place in range(max(cells) + 1)])
        return rows

    def _words(self, cell: ElementTree.Element) -> str:
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return "".join(_written(one) for one in _inside(cell, "is"))
        value = next((one.text or "" for one in _inside(cell, "v")), "").strip(" " if kind == "str" else None)
        match kind:
            case "s":
                return self._shared[int(value)] if value.isdecimal() and int(value) < len(self._shared) else value
            case "b":
                return {"1": "TRUE", "0": "FALSE"}.get(value, value)
            case "d":
                return value.partition("T")[0]
            case "n":
                return self._number(value, cell.get("s", "0"))
            case _:
                return _unescaped(value)

    def _number(self, value: str, style: str) -> str:
        """Return a number with all its figures and the noughts that its style puts before it, or a day."""
        try:
            number = float(value)
        except ValueError:
            return value
        if style in self._days and 0 < number < _LAST_DAY:
            return (self._first_day + timedelta(days=int(number))).date().isoformat()
        if number.is_integer() and abs(number) < 1e15:
            return str(int(number)).zfill(self._noughts.get(style, 0))
        return value

    def _shared_words(self) -> list[str]:
        if "xl/sharedStrings.xml" not in self._members.names:
            return []
        return [_written(one) for one in _inside(self._members.xml("xl/sharedStrings.xml"), "si")]

    def _styles(self) -> tuple[frozenset[str], dict[str, int]]:
        """Return the styles that show a number as a day, and those that show it with so many figures at least."""
        if "xl/styles.xml" not in self._members.names:
            return frozenset(), {}
        styles = self._members.xml("xl/styles.xml")
        own = {
            one.get("numFmtId", ""): _QUOTED.sub("", one.get("formatCode", "").lower())
            for formats in _inside(styles, "numFmts")
            for one in formats
        }
        days, noughts = set(), {}
        for number, style in enumerate(one for group in _inside(styles, "cellXfs") for one in _inside(group, "xf")):
            code = style.get("numFmtId", "0")
            shown = own.get(code, "")
            known = code.isdecimal() and int(code) in _DAY_FORMATS
            if known or ("y" in shown and "general" not in shown) or ("d" in shown and "m" in shown):
                days.add(str(number))
            elif re.fullmatch("0{2,20}", shown):
                noughts[str(number)] = len(shown)
        return frozenset(days), noughts


def _written(parent: ElementTree.Element) -> str:
    """Return the words of a cell, without how they are said in another script (rPh)."""
    words = []
    for child in parent:
        if _local(child.tag) == "t":
            words.append(child.text or "")
        elif _local(child.tag) == "r":
            words += [one.text or "" for one in _inside(child, "t")]
    return _unescaped("".join(words))


def _unescaped(words: str) -> str:
    """Return words with signs in the place of what Excel writes for those that XML has not, such as _x000D_."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), words).replace("\r\n", "\n") if "_x" in words else words


def _column(place: str, otherwise: int) -> int:
    """Return 0 for "A12", 27 for "AB3", or `otherwise` when a cell does not say where it stands."""
    letters = re.match(r"[A-Z]{1,3}", place)
    if letters is None:
        return otherwise
    number = 0
    for letter in letters[0]:
        number = 26 * number + ord(letter) - 64
    return number - 1


def _open_document(members: _Members) -> Iterator[list[list[str]]]:
    """Give the sheets of a spreadsheet of LibreOffice (ISO 26300), in order."""
    manifest = members.read("META-INF/manifest.xml") if "META-INF/manifest.xml" in members.names else b""
    if b"encryption-data" in manifest:
        raise NotAList("locked")
    content = members.xml("content.xml")
    for table in content.iter(f"{_TABLE}table"):
        yield _sheet_rows(table)


def _sheet_rows(table: ElementTree.Element) -> list[list[str]]:
    rows: list[list[str]] = []
    empty = 0
    for line in _lines(table):
        cells: list[str] = []
        gap = 0
        for cell in line:
            if cell.tag not in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
                continue
            times = _times(cell, "number-columns-repeated")
            words = _seen(cell)
            if not words:
                gap += times
                continue
            if len(cells) + gap + times > MOST_COLUMNS:
                raise NotAList("too_many_rows")
            cells += [""] * gap + [words] * times
            gap = 0
        times = _times(line, "number-rows-repeated")
        if not cells:
            empty += times
            continue
        if len(rows) + empty + times > MOST_ROWS:
            raise NotAList("too_many_rows")
        rows += [[] for _ in range(empty)] + [list(cells) for _ in range(times)]
        empty = 0
    return rows


def _lines(table: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """Give the rows of a sheet, also those in groups and those that are printed on every page."""
    for child in table:
        if child.tag == f"{_TABLE}table-row":
            yield child
        elif child.tag in (f"{_TABLE}table-header-rows", f"{_TABLE}table-row-group", f"{_TABLE}table-rows"):
            yield from _lines(child)


def _times(element: ElementTree.Element, name: str) -> int:
    told = element.get(f"{_TABLE}{name}", "1")
    return int(told) if told.isdecimal() and len(told) < 9 else 1


def _seen(cell: ElementTree.Element) -> str:
    """Return what a person sees in a cell; a day as 2018-11-07, a number with all its figures."""
    kind = cell.get(f"{_OFFICE}value-type", "")
    day = cell.get(f"{_OFFICE}date-value", "")
    if kind == "date" and day:
        return day.partition("T")[0]
    seen = "\n".join(_spoken(one) for one in cell if one.tag == f"{_TEXT}p")
    value = cell.get(f"{_OFFICE}value", "")
    if kind == "float" and value and not re.fullmatch(r"0\d+", seen):
        try:
            number = float(value)
        except ValueError:
            return value
        return str(int(number)) if number.is_integer() and abs(number) < 1e15 else value
    return seen


def _spoken(paragraph: ElementTree.Element) -> str:
    """Return the words of a paragraph, without remarks that hang on it."""
    words = [paragraph.text or ""]
    for child in paragraph:
        match _local(child.tag):
            case "s":
                told = child.get(f"{_TEXT}c", "1")
                words.append(" " * min(int(told) if told.isdecimal() else 1, 100))
            case "tab":
                words.append("\t")
            case "line-break":
                words.append("\n")
            case "annotation" | "note":
                pass
            case _:
                words.append(_spoken(child))
        words.append(child.tail or "")
    return "".join(words)
