"""Tells what a file is that somebody opened with the program: a copy, a club's book, or neither. Only reads."""

from __future__ import annotations

from pathlib import Path

from coprod_desktop.domain.copies import CopyFound
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.storage.copy_file import SUFFIX, read_copy
from coprod_desktop.storage.keys import keys_path

BOOKS = ".book"
_ZIP = b"PK\x03\x04"


def look_at(path: Path) -> CopyFound:
    """Return what is known of a file. `trouble` is one of a copy's own, or not_a_copy, is_a_book or no_file.

    Never raises for what is in the file.
    """
    try:
        return read_copy(path)
    except StorageTrouble as trouble:
        code = trouble.code
    if code == "copy_damaged" and path.suffix.lower() != SUFFIX and not _is_zip(path):
        is_book = path.is_file() and (path.suffix.lower() == BOOKS or keys_path(path).is_file())
        code = "is_a_book" if is_book else "not_a_copy"
    return CopyFound(path, trouble=code)


def _is_zip(path: Path) -> bool:
    """Say whether a file begins as a copy does. A folder, or what cannot be read, does not."""
    if not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            return file.read(len(_ZIP)) == _ZIP
    except OSError:
        return False
