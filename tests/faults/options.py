"""What was asked for on the command line, and what this computer has."""

from __future__ import annotations

import random
from dataclasses import dataclass

from tests.faults.shim import Shim


@dataclass(frozen=True, slots=True)
class Options:
    """How much is tried, and what is broken on purpose. `seed` makes every round the same again."""

    short: bool = False
    broken: str = ""
    seed: int = 1
    shim: Shim | None = None
    why_no_shim: str = "it needs Linux and a C compiler (Debian: gcc)"

    def every(self, count: int, enough: int) -> range:
        """Return the numbers from 1 to `count`: all of them, or about `enough` in the short round, evenly spread."""
        step = max(1, count // enough) if self.short else 1
        return range(1 + (self.seed % step), count + 1, step)

    def times(self, many: int, few: int) -> int:
        """Return how often to try something at random."""
        return few if self.short else many

    def dice(self, name: str) -> random.Random:
        """Return a source of chance that is the same in every round with this seed."""
        return random.Random(f"{self.seed} {name}")
