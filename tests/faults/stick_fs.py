"""A stick of our own: a folder with a switch that pulls it, and one that makes it lie. Runs as a process of its own.

    python -m tests.faults.stick_fs BACKING MOUNT SWITCH

SWITCH is a file with one word and a number. "steady" is a good stick. "pull N" takes the stick out at operation N,
counted from when the word was written; "pull-at S" after S seconds. What was not synced by then is gone: its files
are there in name alone, as on FAT. "small N" is a stick that claims more room than it has: what is written behind
byte N of a file is dropped, and nobody is told. "flip N" writes a wrong bit at byte N. "full N" refuses to write
behind byte N of a file with EPERM, as FAT may do.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from pathlib import Path
from typing import Any

import mfusepy as fuse


class Stick(fuse.Operations):  # type: ignore[misc]
    """The operations of the stick. Raises FuseOSError(EIO) for everything while it is pulled."""

    use_ns = True

    def __init__(self, backing: Path, switch: Path) -> None:
        self._backing = backing
        self._switch = switch
        self._words = ""
        self._mode, self._number = "steady", 0.0
        self._since, self._operations = 0.0, 0
        self._pulled = False
        self._unsynced: set[Path] = set()

    def getattr(self, path: str, fh: int | None = None) -> dict[str, Any]:
        """Say what a file is like."""
        found = os.lstat(self._at(path))
        names = ("st_mode", "st_nlink", "st_size", "st_uid", "st_gid")
        times = {name: getattr(found, f"{name}_ns") for name in ("st_atime", "st_mtime", "st_ctime")}
        return {name: getattr(found, name) for name in names} | times

    def readdir(self, path: str, fh: int) -> list[str]:
        """List a folder."""
        return [".", "..", *(one.name for one in self._at(path).iterdir())]

    def statfs(self, path: str) -> dict[str, int]:
        """Say how much room there is."""
        found = os.statvfs(self._at(path))
        names = ("f_bavail", "f_bfree", "f_blocks", "f_bsize", "f_frsize", "f_namemax")
        return {name: getattr(found, name) for name in names}

    def open(self, path: str, flags: int) -> int:
        """Open a file."""
        return os.open(self._at(path), flags & ~os.O_APPEND)

    def create(self, path: str, mode: int, fi: Any = None) -> int:
        """Make a file."""
        place = self._at(path)
        number = os.open(place, os.O_RDWR | os.O_CREAT | os.O_EXCL, mode)
        self._unsynced.add(place)
        return number

    def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
        """Read from the stick itself."""
        self._at(path)
        return os.pread(fh, size, offset)

    def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
        """Write, or claim to."""
        self._unsynced.add(self._at(path))
        limit = int(self._number)
        if self._mode == "full" and offset + len(data) > limit:
            raise fuse.FuseOSError(errno.EPERM)
        kept = data
        if self._mode == "small":
            kept = data[: max(0, limit - offset)] + bytes(min(len(data), max(0, offset + len(data) - limit)))
        if self._mode == "flip" and offset <= limit < offset + len(data):
            place = limit - offset
            kept = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        return os.pwrite(fh, kept, offset)

    def truncate(self, path: str, length: int, fh: int | None = None) -> None:
        """Cut a file."""
        self._unsynced.add(self._at(path))
        os.truncate(self._at(path), length)

    def rename(self, old: str, new: str) -> None:
        """Give a file another name. On FAT its size is sure again only after another sync."""
        source, goal = self._at(old), self._backing / new.lstrip("/")
        source.rename(goal)
        self._unsynced.discard(source)
        self._unsynced.add(goal)

    def unlink(self, path: str) -> None:
        """Take a file away."""
        self._at(path).unlink()
        self._unsynced.discard(self._backing / path.lstrip("/"))

    def mkdir(self, path: str, mode: int) -> None:
        """Make a folder."""
        self._at(path).mkdir(mode)

    def rmdir(self, path: str) -> None:
        """Take a folder away."""
        self._at(path).rmdir()

    def chmod(self, path: str, mode: int) -> None:
        """Do nothing: FAT has no such thing."""
        self._at(path)

    def utimens(self, path: str, times: Any = None) -> None:
        """Do nothing."""
        self._at(path)

    def fsync(self, path: str, datasync: int, fh: int) -> None:
        """Make a file sure."""
        place = self._at(path)
        os.fsync(fh)
        self._unsynced.discard(place)

    def fsyncdir(self, path: str, datasync: int, fh: int) -> None:
        """Make the names sure."""
        self._at(path)

    def release(self, path: str, fh: int) -> None:
        """Close a file, pulled or not."""
        os.close(fh)

    def _at(self, path: str) -> Path:
        """Count an operation, obey the switch, and return where a file really is."""
        words = self._switch.read_text(encoding="ascii")
        if words != self._words:
            self._words = words
            self._mode, number, *_ = words.split()
            self._number, self._since, self._operations = float(number), time.monotonic(), 0
            self._pulled = False
            self._unsynced.clear()
        self._operations += 1
        late = self._mode == "pull-at" and time.monotonic() - self._since >= self._number
        if not self._pulled and (late or (self._mode == "pull" and self._operations >= self._number)):
            self._pulled = True
            for file in self._unsynced:
                if file.exists() and stat.S_ISREG(file.stat().st_mode):
                    os.truncate(file, 0)
            self._unsynced.clear()
        if self._pulled:
            raise fuse.FuseOSError(errno.EIO)
        return self._backing / path.lstrip("/")


if __name__ == "__main__":
    backing, mount, switch = (Path(one) for one in sys.argv[1:4])
    fuse.FUSE(Stick(backing, switch), str(mount), foreground=True, nothreads=True, attr_timeout=0, entry_timeout=0)
