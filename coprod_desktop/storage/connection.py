"""Makes every connection to a club file: the one place that knows the library, the key and the pragmas."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlcipher3 import dbapi2

# sqlite-utils looks for "pysqlite3" and falls back to Python's own sqlite. Two libraries in one process do not
# know each other's errors and locks, so it is given this one. Hence this module is imported before sqlite_utils.
sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = dbapi2

Connection = Any  # sqlcipher3 ships no types
SqlError: type[Exception] = dbapi2.Error

PATIENCE = 3.0  # seconds to wait for a program that looks at every new file, such as one against viruses
_EVERY_CONNECTION = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA cell_size_check = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cache_size = -400",  # kB of pages that are remembered; a check looks at each once
)
_TO_WORK = "PRAGMA cache_size = -2000"
_TO_TRY = (  # for a file that is made anew when power goes
    "PRAGMA journal_mode = OFF",
    "PRAGMA synchronous = OFF",
    "PRAGMA cache_size = -200",  # kB; what waits in it is written at the end, while whoever saves must wait
)
# TRUNCATE with EXTRA loses no acknowledged save when the power goes: DELETE with FULL lost the last one.
_TO_WRITE = (
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = TRUNCATE",
    "PRAGMA synchronous = EXTRA",
)


def connect(path: Path, key: bytes, mode: str = "rw", *, lasting: bool = True) -> Connection:
    """Open an encrypted file with its 32-byte key and return the connection, in autocommit.

    `mode` is "rw" for a file that is there, "rwc" to make one, "ro" to look only. Without `lasting`, what is written
    may be gone when the power goes. The list of tables is read here, so a wrong key shows now. Raises the
    library's errors: wrap the call in `told_apart`. Raises ValueError for a key of another length.
    """
    if len(key) != 32:
        raise ValueError("a key has 32 bytes")
    conn = dbapi2.connect(
        _address(path, mode),
        uri=True,
        isolation_level=None,
        timeout=PATIENCE,
        cached_statements=500,
        check_same_thread=False,  # a book may be opened in one thread and handed to another, and copied from a third
    )
    try:
        conn.execute("PRAGMA cipher_log_level = NONE")
        conn.execute(f"PRAGMA key = \"x'{key.hex()}'\"")  # a raw key: nothing to derive, so no wait at start
        for pragma in _EVERY_CONNECTION + (() if mode == "ro" else _TO_WRITE if lasting else _TO_TRY):
            conn.execute(pragma)
    except BaseException:
        conn.close()
        raise
    return conn


def remember_more(conn: Connection) -> None:
    """Let a connection remember the pages that lists and searches read again and again."""
    conn.execute(_TO_WORK)


def connect_nowhere() -> Connection:
    """Open a database that lives in memory only, to see what a new club file looks like."""
    return dbapi2.connect(":memory:", isolation_level=None)


def close(conn: Connection) -> None:
    """Close a connection and leave one file behind: no journal, no lock."""
    try:
        conn.execute("PRAGMA locking_mode = NORMAL")
        conn.execute("PRAGMA journal_mode = DELETE")
    finally:
        conn.close()


def _address(path: Path, mode: str) -> str:
    """Return a path as sqlite's address. Written out here, because Path.as_uri loads the whole of urllib."""
    place = path.absolute().as_posix()
    for sign in "%?#":  # these mean something in an address; "%" goes first
        place = place.replace(sign, f"%{ord(sign):02x}")
    return f"file://{'' if place.startswith('/') else '/'}{place}?mode={mode}"  # //server/share has two slashes more
