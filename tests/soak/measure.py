"""What a process holds: memory, handles, threads, parts of windows, Python's objects; and how long a probe takes."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True)
class Held:
    """One look at the process. `memory` is in MB, `probe` in milliseconds of its own time, not of the clock."""

    actions: int
    memory: float
    handles: int
    threads: int
    widgets: int
    windows: int
    objects: int
    probe: float


def look(actions: int, probe: Callable[[], None], rounds: int = 5) -> Held:
    """Clear away what nobody uses, then measure. The probe is taken a few times, and its quickest round counts."""
    taken = []
    for _ in range(rounds):
        start = time.process_time()
        probe()
        taken.append((time.process_time() - start) * 1000)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for _ in range(3):
        gc.collect()
    give_back()
    return Held(
        actions=actions,
        memory=resident(),
        handles=handles(),
        threads=threading.active_count(),
        widgets=len(QApplication.allWidgets()),
        windows=len(QApplication.topLevelWidgets()),
        objects=len(gc.get_objects()),
        probe=min(taken),
    )


def resident() -> float:
    """Return the memory that this process has in use, in MB; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def handles() -> int:
    """Return how many files, sockets and pipes are open; 0 where the system does not tell."""
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.is_dir() else 0


def give_back() -> None:
    """Let the C library give back what it keeps for later, so that only what is in use is counted."""
    if sys.platform.startswith("linux"):
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
