"""What every measurement shares: pairs of program and floor in turn, medians, and the lines of the table."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import median

SHORT = bool(os.environ.get("OUR_CLUB_BOOK_SHORT"))
ROUNDS = 3 if SHORT else 9
BUSY = bool(os.environ.get("OUR_CLUB_BOOK_BUSY"))  # others use this computer too, so only our own work is counted

# Milliseconds of the clock; on a busy computer those that processors worked for this process, all threads together.
clock: Callable[[], float] = time.process_time if BUSY else time.perf_counter


@dataclass(frozen=True, slots=True)
class Line:
    """One promise: what was measured, in a unit ("x" is times the floor), and the most it may be."""

    number: str
    what: str
    measured: float
    promise: float
    unit: str = "x"
    beside: str = ""

    not_measured: str = ""  # why it cannot be measured here; then it is not broken

    @property
    def holds(self) -> bool:
        """Whether the promise is kept."""
        return bool(self.not_measured) or self.measured <= self.promise

    def __str__(self) -> str:
        if self.not_measured:
            why = f"not measured: {self.not_measured}"
            return f"{self.number:>3}  {self.what:<58} {'':>8} {self.unit:<5} {self.promise:>6g}  {why}"
        kept = "" if self.holds else "  BROKEN"
        return (
            f"{self.number:>3}  {self.what:<58} {self.measured:>8.2f} {self.unit:<5} {self.promise:>6g}  "
            f"{self.beside}{kept}"
        )


def taken(work: Callable[[], object], *, waits: bool = False) -> float:
    """Return how long `work` takes, in milliseconds. Work that `waits` for the disk is always timed by the clock."""
    now = time.perf_counter if waits else clock
    start = now()
    work()
    return (now() - start) * 1000


@dataclass(frozen=True, slots=True)
class Compared:
    """The median of the ratios to the floor, and both medians in milliseconds."""

    ratio: float
    ours: float
    floor: float

    @property
    def beside(self) -> str:
        """Both in words."""
        return f"{self.ours:.2f} ms, floor {self.floor:.2f} ms"


def compare(
    ours: Callable[[], object], floor: Callable[[], object], rounds: int = ROUNDS, *, waits: bool = False
) -> Compared:
    """Measure both in turn, so that whatever else the computer does slows down both. The first pair is dropped."""
    return compared([(taken(ours, waits=waits), taken(floor, waits=waits)) for _ in range(rounds + 1)][1:])


def compared(pairs: Iterable[tuple[float, float]]) -> Compared:
    """Return what pairs of milliseconds say."""
    each = list(pairs)
    return Compared(median(a / b for a, b in each), median(a for a, _b in each), median(b for _a, b in each))


def p95(values: Iterable[float]) -> float:
    """Return the value that 95 of 100 do not exceed."""
    found = sorted(values)
    return found[min(len(found) - 1, int(len(found) * 0.95))]
