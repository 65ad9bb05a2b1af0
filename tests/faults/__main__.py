"""Runs the rigs and prints the table. Leaves with 1 when anything was lost.

python -m tests.faults [--short] [--only NAME] [--break second-fsync|journal] [--seed N]
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import time

from tests.faults import shim
from tests.faults.broken import WAYS, break_journal
from tests.faults.options import Options
from tests.faults.table import Row, print_head, print_row, print_sums, say

RIGS = (
    "calls", "power", "room", "damage", "stick", "places", "everyday", "surroundings", "copies", "clock", "moments",
    "window", "kernel",
)  # fmt: skip


def main() -> int:
    """Read what is wanted, run the rigs one after the other, and print what came of them."""
    parser = argparse.ArgumentParser(prog="faults", description=__doc__)
    parser.add_argument("--short", action="store_true", help="some of everything, in under three minutes")
    parser.add_argument("--only", action="append", choices=RIGS, default=[], help="only this rig; may be said again")
    parser.add_argument("--break", dest="broken", choices=WAYS, default="")
    parser.add_argument("--seed", type=int, default=1, help="another number tries other moments")
    parser.add_argument("--details", type=int, default=5, help="how many losses to tell under each row")
    wanted = parser.parse_args()
    if os.name != "posix":
        say("Faults are made on purpose on Linux alone: skipped here. The tests hold what they can without them.")
        return 0
    layer = shim.built()
    if layer and not shim.loaded():
        again = [sys.executable, "-m", "tests.faults", *sys.argv[1:]]
        os.execve(sys.executable, again, {**os.environ, "LD_PRELOAD": str(layer)})
    options = Options(wanted.short, wanted.broken, wanted.seed, shim.Shim() if shim.loaded() else None)
    _break_on_purpose(options)
    started = time.monotonic()
    rows: list[Row] = []
    print_head()
    for name in wanted.only or RIGS:
        for row in importlib.import_module(f"tests.faults.rigs.{name}").run(options):
            print_row(row, wanted.details)
            rows.append(row)
    whole = print_sums(rows, started)
    if options.broken:
        say(
            f"The protocol was broken on purpose ({options.broken}), so this should be red: {'no' if whole else 'yes'}."
        )
    return 0 if whole else 1


def _break_on_purpose(options: Options) -> None:
    """Leave out what the protocol asks for, in the rig's process alone, to see whether the rigs notice."""
    if options.broken == "second-fsync":
        if not options.shim:
            raise SystemExit(f"This cannot be broken here: {options.why_no_shim}.")
        options.shim.forget_second_fsync(forget=True)
    if options.broken == "journal":
        break_journal()


if __name__ == "__main__":
    sys.exit(main())
