"""Writes small files whole or not at all, and makes them last."""

from __future__ import annotations

import errno
import os
import time
from pathlib import Path
from typing import BinaryIO

from coprod_desktop.domain.patience import patiently


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` in the file at `path`: after a power cut it holds the old bytes or the new ones.

    Raises OSError, and then `path` is as it was.
    """
    part = path.with_name(f".{path.name}.{os.urandom(4).hex()}.part")
    try:
        with new_file(part) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(part, path)
    except BaseException:
        take_away(part)
        raise
    settle(path)


def new_file(path: Path) -> BinaryIO:
    """Make a file that only its owner may read, and open it to be written. Raises OSError when it is there already."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)  # Windows alone tells text from bytes
    return os.fdopen(os.open(path, flags, 0o600), "wb")


def put_in_place(part: Path, path: Path) -> None:
    """Give a finished file its name, in the place of what has it now. Raises OSError.

    On Windows a program that looks for viruses may have either of the two open for some seconds.
    """
    patiently(lambda: part.replace(path), time.monotonic, time.sleep)


def give_name(part: Path, path: Path) -> None:
    """Give a file another name, which nothing has. Raises OSError: FileExistsError when something has it after all."""
    if path.exists():  # Windows alone says so by itself
        raise FileExistsError(errno.EEXIST, "the name is taken", str(path))
    patiently(lambda: part.rename(path), time.monotonic, time.sleep)


def make_folder(folder: Path) -> None:
    """Make a folder that lasts, with those it lies in: a file in it is no safer than its folder's own name.

    Raises OSError.
    """
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    for one in missing:
        sync_folder(one.parent)


def take_away(path: Path) -> None:
    """Take a file away, if it is there. Raises OSError."""
    patiently(lambda: path.unlink(missing_ok=True), time.monotonic, time.sleep)


def settle(path: Path) -> None:
    """Wait until the file at `path` and its name are on the disk. Never for an open club file.

    The file is synced again after its rename: on FAT the name may otherwise lead to nothing after a power cut.
    """
    sync_file(path)
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Wait until the bytes of a closed file are on the disk."""
    with patiently(lambda: path.open("rb+"), time.monotonic, time.sleep) as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in `folder` are on the disk. Does nothing on Windows, which has no such call."""
    if os.name == "nt":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def journal_of(book: Path) -> Path:
    """Return where sqlite keeps the journal of a book."""
    return book.with_name(f"{book.name}-journal")


def move_journal_aside(book: Path) -> None:
    """Give a journal that belongs to another book a name that no book has: it would be written into the new one.

    Raises OSError.
    """
    journal = journal_of(book)
    if journal.exists():
        give_name(journal, journal.with_name(f"{journal.name}.{os.urandom(4).hex()}.old"))
        sync_folder(book.parent)
