"""Writes files that a power cut does not take away, for the folders of the program itself."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from coprod_desktop.domain.patience import patiently
from coprod_desktop.domain.updates import UpdateRefused

PIECE = 1 << 20  # bytes copied at a time
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` in the file at `path`: after a power cut it holds the old bytes or the new. Raises OSError."""
    with whole_file(path) as file:
        file.write(content)


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Write a file that is called `path` once all of it is on the disk. When anything is raised, nothing changes."""
    part = path.with_name(f".{path.name}.{os.urandom(4).hex()}.part")
    try:
        with part.open("xb") as file:
            yield file
            sync(file)
        patiently(lambda: part.replace(path), time.monotonic, time.sleep)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def pieces(file: BinaryIO, trouble: str) -> Iterator[bytes]:
    """Give a file in pieces. Raises UpdateRefused(trouble) when it cannot be read to its end."""
    while True:
        try:
            piece = file.read(PIECE)
        except OSError as error:
            raise UpdateRefused(trouble, str(error.strerror)) from error
        if not piece:
            return
        yield piece


def sync(file: BinaryIO) -> None:
    """Wait until the bytes of an open file are on the disk."""
    file.flush()
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


@contextmanager
def refusals() -> Iterator[None]:
    """Raise UpdateRefused("no_room") or UpdateRefused("not_changed") when the laptop's own disk says no."""
    try:
        yield
    except OSError as error:
        code = "no_room" if error.errno in _FULL else "not_changed"
        raise UpdateRefused(code, str(error.strerror)) from error
