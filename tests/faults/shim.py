"""Builds the layer in shim.c and gives it its orders."""

from __future__ import annotations

import ctypes
import enum
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SOURCE = Path(__file__).with_name("shim.c")


class Mode(enum.IntEnum):
    """What happens at call number N. The numbers are those of shim.c."""

    ONLY_COUNT = 0
    KILL = 1
    TEAR = 2
    FAIL = 3


def built() -> Path | None:
    """Return the built layer, made if need be, or None where it cannot be: not Linux, or no C compiler."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if not sys.platform.startswith("linux") or compiler is None:
        return None
    mark = hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:16]
    goal = Path(tempfile.gettempdir()) / f"our-club-book-shim-{os.getuid()}-{mark}.so"
    if not goal.exists():
        part = goal.with_suffix(f".{os.getpid()}")
        done = subprocess.run(
            [compiler, "-O1", "-shared", "-fPIC", "-o", part, SOURCE, "-ldl"], capture_output=True, check=False
        )
        if done.returncode:
            return None
        part.replace(goal)
    return goal


def loaded() -> bool:
    """Say whether this process runs on the layer."""
    return hasattr(ctypes.CDLL(None), "fault_orders") if sys.platform.startswith("linux") else False


class Shim:
    """The layer under this process, and under every child that is forked from it."""

    def __init__(self) -> None:
        self._calls = ctypes.CDLL(None)
        self._calls.fault_count.restype = ctypes.c_long

    def watch(self, folder: Path | None) -> None:
        """Count calls that change something in `folder` from now on; None for nowhere."""
        self._calls.fault_watch(os.fsencode(f"{folder}/") if folder else b"")

    def order(self, mode: Mode, at: int = 0, error: int = 0, for_good: bool = False) -> None:
        """Strike at call number `at`, counted from now. With `for_good` every later call fails too."""
        self._calls.fault_orders(int(mode), ctypes.c_long(at), error, int(for_good))

    def hold(self, seconds: float) -> None:
        """Refuse new names and renames for so long, as a program against viruses does that looks at a file."""
        self._calls.fault_hold(ctypes.c_double(seconds))

    def forget_second_fsync(self, forget: bool) -> None:
        """Leave out the fsync of a file that has just been renamed."""
        self._calls.fault_forget(int(forget))

    def record(self, number: int) -> None:
        """Write every change down in the open file with this number; -1 for none."""
        self._calls.fault_record(number)

    def note(self, words: str) -> None:
        """Write `words` down between the changes."""
        self._calls.fault_note(words.encode())

    @property
    def counted(self) -> int:
        """How many calls changed something since the last order."""
        return int(self._calls.fault_count())
