"""The contract about speed, measured in one run: `python -m tests.benchmarks`, or `python3 packaging/dev.py bench`.

Every line stands beside the least the same work could cost on this computer, and both take turns. Prints one table
and ends with 1 when a promise is broken. Lines that are exact counts are tests, and run with the others.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

# Read by measure.py when it is imported.
os.environ["OUR_CLUB_BOOK_BUSY"] = "1" if "--busy" in sys.argv else ""
os.environ["OUR_CLUB_BOOK_SHORT"] = "1" if "--short" in sys.argv else ""
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # the screen that is none talks a lot

from tests.benchmarks import (
    everybody,
    growth,
    holding_up,
    installed,
    pages,
    paper_stalls,
    peers,
    printing_speed,
    showing,
    starting,
    storing,
    writing,
)
from tests.benchmarks.clubs import make_club
from tests.benchmarks.measure import Line

CLUBS = {"small": (50, 3), "half": (1_000, 10), "large": (2_000, 20)}  # people, years of weekly meetings
HEAD = f"{'':>3}  {'what':<58} {'measured':>8} {'':<5} {'promise':>6}"
Clubs = dict[str, Path]
Measure = Callable[[Clubs, Path, list[str]], list[Line]]  # clubs, a folder, how the installed program is started
PARTS: dict[str, Measure] = {
    "starting": lambda clubs, _folder, _program: starting.lines(clubs["small"], clubs["half"], clubs["large"]),
    "writing": lambda clubs, _folder, _program: writing.lines(clubs["small"]),
    "storing": lambda clubs, folder, _program: storing.lines(clubs["large"], clubs["half"], folder),
    "printing": lambda _clubs, _folder, _program: printing_speed.lines(),
    "showing": lambda clubs, folder, _program: showing.lines(clubs["large"], clubs["half"], folder),
    "everybody": lambda clubs, _folder, _program: everybody.lines(clubs["half"]),
    "pages": lambda clubs, _folder, _program: pages.lines(clubs["large"]),
    "paper_stalls": lambda clubs, folder, _program: paper_stalls.lines(clubs["half"], folder),
    "holding_up": lambda _clubs, folder, _program: holding_up.lines(folder),
    "installed": lambda _clubs, _folder, program: installed.lines(program),
    "growth": lambda _clubs, folder, _program: growth.lines(folder),
}


def main(wanted: argparse.Namespace) -> int:
    """Measure what is asked for and print one table. Return 1 when a promise is broken, else 0."""
    with tempfile.TemporaryDirectory(prefix="club-book-bench-") as name:
        folder = Path(name)
        tell("Making the clubs ...")
        clubs = {}
        for club, (people, years) in CLUBS.items():
            clubs[club] = folder / club / "club.book"
            clubs[club].parent.mkdir()
            make_club(clubs[club], people, years)
        if wanted.parts == ["peers"]:
            return peers.table(clubs["small"])
        found: list[Line] = []
        for part in wanted.parts or PARTS:
            began = time.monotonic()
            measured = measure(part, clubs, folder, wanted.program)
            found += measured
            tell(f"{part}: {len(measured)} lines in {time.monotonic() - began:.0f} s")
    print(HEAD)
    for line in sorted(found, key=lambda line: int(line.number)):
        print(line)
    broken = sum(not line.holds for line in found)
    print(f"{broken} of {len(found)} promises are broken." if broken else f"All {len(found)} promises hold.")
    return 1 if broken else 0


def measure(part: str, clubs: Clubs, folder: Path, program: list[str]) -> list[Line]:
    """Measure one part in copies of the clubs, so that none finds what another wrote in them."""
    own = folder / part
    copied = {club: own / club / path.name for club, path in clubs.items()}
    for club, path in copied.items():
        shutil.copytree(clubs[club].parent, path.parent)
    lines = PARTS[part](copied, own, program)
    shutil.rmtree(own)
    return lines


def tell(words: str) -> None:
    """Say how far it is, beside the table."""
    print(words, file=sys.stderr, flush=True)


def asked() -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", help=f"only these of {', '.join(PARTS)}; or peers")
    parser.add_argument("--busy", action="store_true", help="count the work of our own process, not the clock")
    parser.add_argument("--short", action="store_true", help="fewer rounds: quicker, and less sure")
    parser.add_argument("--program", nargs=argparse.REMAINDER, default=[], help="how the installed program is started")
    wanted = parser.parse_args()
    if unknown := set(wanted.parts) - {*PARTS, "peers"}:
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    return wanted


if __name__ == "__main__":
    sys.exit(main(asked()))
