"""Reads a list of people from a file: text with marks between the cells, or a spreadsheet of Excel or LibreOffice."""

from __future__ import annotations

from pathlib import Path

from coprod_desktop.domain.tables import NotAList, TableRead, rows_of, text_of

LARGEST_FILE = 20_000_000  # bytes
_ZIP = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # also an Excel file behind a password
_NO_LISTS = (b"%PDF", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"SQLite format", b"Rar!", b"7z\xbc\xaf")
_PAGES = (b"<!doctype html", b"<html")


def read_list(path: Path) -> TableRead:
    """Return the table in a file. What kind of file it is, its first bytes say, and not its name.

    Raises NotAList and OSError.
    """
    if path.stat().st_size > LARGEST_FILE:
        raise NotAList("too_big")
    content = path.read_bytes()
    if content.startswith(_ZIP):
        from coprod_desktop.exchange.spreadsheets import read_spreadsheet

        return TableRead(read_spreadsheet(content), path.name)
    if content.startswith(_OLD_OFFICE):
        raise NotAList("old_excel")
    if content.startswith(_NO_LISTS) or content[:200].lstrip().lower().startswith(_PAGES):
        raise NotAList("not_a_list")
    text = text_of(content)
    if sum(not letter.isprintable() and not letter.isspace() for letter in text[:4000]) > len(text[:4000]) // 20:
        raise NotAList("not_a_list")
    return TableRead(rows_of(text), path.name)
