"""The one table that the rigs fill: what was tried, what was acknowledged, what was lost."""

from __future__ import annotations

import sys
import textwrap
import time
from collections import Counter
from dataclasses import dataclass, field

from coprod_desktop.wording.say import Say

_COLUMNS = (("fault", 66), ("tries", 6), ("acknowledged", 12), ("lost", 5), ("corrupt", 7))


def say(words: str) -> None:
    """Print one line at once."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def words_for(code: str) -> str:
    """Return what the program shows for a trouble: the heading of its page."""
    return Say()(code if Say().knows(code) else f"trouble.{code}.what")


def words_on_a_stick(code: str) -> str:
    """Return the line that the program shows when a copy on a stick did not succeed."""
    say = Say()
    return say(f"copies.stick.{code}" if say.knows(f"copies.stick.{code}") else "copies.stick.other")


@dataclass(slots=True)
class Row:
    """What came of one fault. `details` tells each loss in a line; `skipped` says why nothing was tried."""

    fault: str
    tries: int = 0
    acknowledged: int = 0
    lost: int = 0
    corrupt: int = 0
    shown: Counter[str] = field(default_factory=Counter)
    details: list[str] = field(default_factory=list)
    skipped: str = ""

    def lose(self, detail: str) -> None:
        """Note that something acknowledged is not there."""
        self.lost += 1
        self.details.append(f"LOST {detail}")

    def spoil(self, detail: str) -> None:
        """Note that something is half there, or was not told in plain words."""
        self.corrupt += 1
        self.details.append(f"CORRUPT {detail}")

    def show(self, code: str, stick: bool = False) -> None:
        """Note the page that the program would show, or with `stick` its line about a copy on a stick."""
        self.shown[words_on_a_stick(code) if stick else words_for(code)] += 1


def print_head() -> None:
    """Print the names of the columns."""
    say(_line([name for name, _ in _COLUMNS]) + "  message shown")
    say("-" * 152)


def print_row(row: Row, details: int = 5) -> None:
    """Print one row, and under it the first few losses."""
    if row.skipped:
        say(f"{row.fault:<66}  skipped: {row.skipped}")
        return
    first, *more = textwrap.wrap("; ".join(row.shown) or "-", 50) or ["-"]
    numbers = [str(number) for number in (row.tries, row.acknowledged, row.lost, row.corrupt)]
    say(f"{_line([row.fault, *numbers])}  {first}")
    for line in more:
        say(" " * 102 + line)
    for detail in row.details[:details]:
        say(f"    {detail}")
    if len(row.details) > details:
        say(f"    and {len(row.details) - details} more")


def print_sums(rows: list[Row], started: float) -> bool:
    """Print the last line and say whether nothing was lost."""
    tried = [row for row in rows if not row.skipped]
    sums = {name: sum(getattr(row, name) for row in tried) for name in ("tries", "acknowledged", "lost", "corrupt")}
    say("-" * 152)
    say(
        f"{len(tried)} kinds of fault, "
        + "".join(f"{number} {name}, " for name, number in sums.items())
        + f"{len(rows) - len(tried)} skipped, {time.monotonic() - started:.0f} s"
    )
    idle = [row.fault for row in tried if not row.tries]
    if idle:
        say(f"Not right: nothing was tried of: {'; '.join(idle)}")
        return False
    return not sums["lost"] and not sums["corrupt"]


def _line(cells: list[str]) -> str:
    padded = [
        f"{cell:<{width}}" if place == 0 else f"{cell:>{width}}"
        for place, (cell, (_, width)) in enumerate(zip(cells, _COLUMNS, strict=True))
    ]
    return " ".join(padded)
