"""Trying again what another program holds up for a moment, such as one that looks for viruses in every new file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

PATIENCE = 6.0  # seconds in all
FIRST_WAIT = 0.02  # seconds until the second try; each wait is twice as long as the one before
LONGEST_WAIT = 0.5  # seconds
# Windows says so when another program has a file open: access denied, sharing violation, lock violation
# (learn.microsoft.com/windows/win32/debug/system-error-codes). Elsewhere a file that is open can be renamed.
HELD = frozenset({5, 32, 33})


def is_held(trouble: OSError) -> bool:
    """Say whether another program has the file, so that it makes sense to try again."""
    return getattr(trouble, "winerror", None) in HELD


def patiently(work: Callable[[], T], now: Callable[[], float], wait: Callable[[float], object]) -> T:
    """Do `work`, again and again for PATIENCE seconds while another program has the file. Return what it returns.

    `now` tells seconds, `wait` waits for some. Raises what the last try raised, and at once what no waiting mends.
    """
    end = now() + PATIENCE
    pause = FIRST_WAIT
    while True:
        try:
            return work()
        except OSError as trouble:
            if not is_held(trouble) or now() + pause > end:
                raise
        wait(pause)
        pause = min(pause * 2, LONGEST_WAIT)
