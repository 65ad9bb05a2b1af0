"""Tells trouble with the disk or the file from a fault in the program."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.storage.connection import SqlError

# The primary result codes of sqlite (sqlite.org/rescode.html) that are nobody's mistake.
_FROM_SQL = {
    5: "in_use",  # BUSY
    6: "in_use",  # LOCKED
    7: "disk_full",  # NOMEM: there is no room to work in
    8: "read_only",  # READONLY
    10: "disk_trouble",  # IOERR
    11: "damaged",  # CORRUPT
    13: "disk_full",  # FULL
    14: "cannot_open",  # CANTOPEN
    23: "read_only",  # AUTH and PERM: the system said no
    3: "read_only",
    26: "damaged",  # NOTADB: the key is checked before, so the first page must be at fault
}
_FROM_WORDS = {  # sqlite's own words for its codes: its backup, as Python has it, tells nothing else
    "database is locked": 5,
    "out of memory": 7,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}
_FROM_SYSTEM = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EEXIST: "name_taken",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.ENOENT: "cannot_open",
    errno.EBUSY: "in_use",
}


@contextmanager
def told_apart() -> Iterator[None]:
    """Raise StorageTrouble when sqlite meets trouble with the disk or the file; let faults of the program through."""
    try:
        yield
    except SqlError as error:
        primary = getattr(error, "sqlite_errorcode", _FROM_WORDS.get(str(error), 0)) & 0xFF
        if code := _FROM_SQL.get(primary):
            raise StorageTrouble(code, str(error)) from error
        raise


@contextmanager
def files_told_apart() -> Iterator[None]:
    """Raise StorageTrouble when a file or a folder cannot be read or written."""
    try:
        yield
    except OSError as error:
        raise StorageTrouble(_FROM_SYSTEM.get(error.errno or 0, "disk_trouble"), str(error.strerror)) from error
