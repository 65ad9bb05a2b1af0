"""Sees that an open book is still the file in its place, and puts it back there when somebody moved or replaced it.

Where a file can be moved while it is open, as on Linux, what is saved afterwards would go to a file without a name,
and would be gone when the program closes.
"""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from coprod_desktop.storage.checks import check_kind, check_whole
from coprod_desktop.storage.connection import Connection, close, connect
from coprod_desktop.storage.errors import files_told_apart, told_apart
from coprod_desktop.storage.files import move_journal_aside, new_file, settle, sync_file
from coprod_desktop.storage.keys import Keys, keep_keys_aside, keys_path, read_keys, write_keys

Identity = tuple[int, int]
CAN_BE_MOVED = os.name != "nt"  # Windows lets nobody move or delete a file that is open


def identity_of(path: Path) -> Identity:
    """Return what tells the file at `path` from every other; (0, 0) when there is none. Raises OSError otherwise."""
    try:
        found = os.stat(path)  # noqa: PTH116 - a third of the time that Path takes, before every save
    except (FileNotFoundError, NotADirectoryError):
        return 0, 0
    return found.st_dev, found.st_ino


def is_still(path: Path, identity: Identity) -> bool:
    """Say whether the file at `path` is still the one with this identity. True, too, when the disk does not tell."""
    if not CAN_BE_MOVED or not identity[1]:
        return True
    try:
        return identity_of(path) == identity
    except OSError:  # a network that stutters moves nothing
        return True


def real_place(book: Path) -> Path:
    """Return where a book's file really is, when it is reached through a link."""
    return Path(os.path.realpath(book))


def drive_is_gone(path: Path, identity: Identity) -> bool:
    """Say whether the drive that held the file at `path` is not there, as when a stick with the book on it is pulled.

    What is in its place then is a folder of another drive, and nothing of the club's belongs in it.
    """
    try:
        found = (identity_of(folder) for folder in path.parents)
        return next((device != identity[0] for device, number in found if number), True)
    except OSError:
        return True


def put_back(conn: Connection, book: Path, keys: Keys, key: bytes, moment: datetime) -> Connection:
    """Write the open book anew in its place, with its key file, and return the connection to it. Closes `conn`.

    Where `book` is a link, the place is what it links to. A file that is there now is kept beside it under another
    name. Raises StorageTrouble; then `conn` may still be open.
    """
    path = real_place(book)
    part = path.with_name(f".{path.name}.{os.urandom(4).hex()}.part")
    with files_told_apart(), told_apart():
        for folder in (path.parent, book.parent):
            folder.mkdir(parents=True, exist_ok=True)
        try:
            new_file(part).close()
            made = connect(part, key, lasting=False)
            try:
                conn.backup(made)
                check_kind(made)
                check_whole(made)
            finally:
                close(made)
            sync_file(part)
            conn.close()
            _keep_other_aside(path, moment)
            move_journal_aside(path)
            _put_keys_back(book, keys)
            part.rename(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        settle(path)
        conn = connect(book if book.exists() else path, key)
        conn.execute("BEGIN EXCLUSIVE")
        conn.execute("COMMIT")
    return conn


def _keep_other_aside(path: Path, moment: datetime) -> None:
    number = 1
    while (goal := path.with_name(f"{path.name} {moment:%Y-%m-%d %H%M} {number}.replaced")).exists():
        number += 1
    if path.exists():
        path.rename(goal)


def _put_keys_back(book: Path, keys: Keys) -> None:
    place = keys_path(book)
    if place.exists() and read_keys(place) == keys:
        return
    keep_keys_aside(book)
    write_keys(place, keys)
