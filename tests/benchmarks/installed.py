"""How an installed program starts beside the one of this environment: line 19 of the contract.

`python -m tests.benchmarks installed` takes what is at /usr/lib or /opt. Behind `--program` stands another way to
start it, word by word, with {display} for the screen: so `dev.py package debian --try` measures what it has put into
a bare computer.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tests.benchmarks.measure import Line, compared
from tests.benchmarks.screen import screen
from tests.benchmarks.starting import ROOT

PLACES = (Path("/usr/lib/our-club-book/our-club-book"), Path("/opt/our-club-book/our-club-book"))
PROMISE = Line("19", "the installed program beside this one, to Today painted", 0, 1.3)
PAIRS = 7


def lines(program: Sequence[str] = ()) -> list[Line]:
    """Start both with the sample club, in turn, on a screen that nobody sees. Not measured where there is none."""
    if not program:
        program = [str(path) for path in PLACES if path.is_file()][:1]
    if not program:
        return [replace(PROMISE, not_measured=f"no program at {PLACES[0]}")]
    if not shutil.which("Xvfb"):
        return [replace(PROMISE, not_measured="no Xvfb")]
    with tempfile.TemporaryDirectory(prefix="club-book-starts-") as home, screen() as shown:
        rooms = {"HOME": home, "XDG_DATA_HOME": f"{home}/data", "XDG_CONFIG_HOME": f"{home}/config"}
        env = {**os.environ, **rooms, "PYTHONPATH": str(ROOT)}
        there = [word.replace("{display}", shown.display) for word in program]
        ways = ([*there, "--sample"], [sys.executable, "-m", "coprod_desktop", "--sample"])
        pairs = [[shown.start(way, env) for way in ways] for _ in range(PAIRS + 1)][1:]
    times = compared([(one.took, other.took) for one, other in pairs])
    beside = f"{times.ours:.0f} ms and {pairs[0][0].memory:.0f} MB, here {times.floor:.0f} and {pairs[0][1].memory:.0f}"
    return [replace(PROMISE, measured=times.ratio, beside=beside)]
