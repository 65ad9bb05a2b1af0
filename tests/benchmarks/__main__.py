"""The contract about speed, measured in one run: `python -m tests.benchmarks`, or `python3 packaging/dev.py bench`.

Every line stands beside the least the same work could cost on this computer, and both take turns. Prints one table
and ends with 1 when a promise is broken. Lines that are exact counts are tests, and run with the others.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

if "--busy" in sys.argv:  # read by measure.py when it is imported
    sys.argv.remove("--busy")
    os.environ["OUR_CLUB_BOOK_BUSY"] = "1"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # the screen that is none talks a lot

from tests.benchmarks import everybody, holding_up, pages, paper_stalls, printing_speed, showing, starting, storing
from tests.benchmarks.clubs import make_club

CLUBS = {"small": (50, 3), "half": (1_000, 10), "large": (2_000, 20)}  # people, years of weekly meetings


def main(wanted: list[str]) -> int:
    """Measure the parts that are `wanted`, such as "starting" or "holding_up", or all. Return 1 or 0."""
    parts = {
        "starting": lambda clubs, _folder: starting.lines(clubs["small"], clubs["half"], clubs["large"]),
        "storing": lambda clubs, folder: storing.lines(clubs["large"], clubs["half"], folder),
        "printing": lambda _clubs, _folder: printing_speed.lines(),
        "showing": lambda clubs, folder: showing.lines(clubs["large"], clubs["half"], folder),
        "everybody": lambda clubs, _folder: everybody.lines(clubs["half"]),
        "pages": lambda clubs, _folder: pages.lines(clubs["large"]),
        "paper_stalls": lambda clubs, folder: paper_stalls.lines(clubs["half"], folder),
        "holding_up": lambda _clubs, folder: holding_up.lines(folder),
    }
    broken = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        clubs = {}
        print("Making the clubs ...", flush=True)
        for club, (people, years) in CLUBS.items():
            clubs[club] = folder / club / "club.book"
            clubs[club].parent.mkdir()
            make_club(clubs[club], people, years)
        print(f"{'':>3}  {'what':<58} {'measured':>8} {'':<5} {'promise':>6}", flush=True)
        for part, measure in parts.items():
            for line in measure(clubs, folder) if not wanted or part in wanted else ():
                print(line, flush=True)
                broken += not line.holds
    print(f"{broken} of the promises are broken." if broken else "Every promise holds.")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
