"""Soaks the program: eight simulated hours of a club's year at the real window. Leaves with 1 when something grows.

python -m tests.soak [--short] [--seed N]
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
import traceback
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from statistics import median
from types import TracebackType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QFileDialog

from coprod_desktop.app import build, open_sample
from coprod_desktop.running.program import make_application
from coprod_desktop.system.folders import Folders, LocalFiles
from coprod_desktop.ui.parts.work import Work
from coprod_desktop.ui.theme.looks import Looks
from tests.fakes import FakeClock
from tests.soak.measure import Held, look
from tests.soak.person import Person

HOURS = 8.0
SHORT_HOURS = 0.5
SECONDS_EACH = 20  # simulated seconds between one thing that is done and the next
SITTING = 30  # things done at one sitting; the next is a week later
LOOKS = 12  # how often the process is looked at
WARM = 1 / 3  # of the looks, before what is cached is cached
# How much more there may be at the end than after the warm-up: a share, and a number on top of it.
ALLOWED = {
    "memory": (0.05, 0.0),
    "handles": (0.0, 0.0),
    "threads": (0.0, 0.0),
    "widgets": (0.02, 40.0),
    "windows": (0.0, 0.0),
    "objects": (0.05, 2000.0),
    "probe": (0.25, 8.0),
}
MORE_WHEN_SHORT = {"probe": 1.0, "widgets": 0.15, "memory": 0.08}
WHAT = {
    "memory": "memory in use, MB",
    "handles": "files, sockets and pipes open",
    "threads": "threads",
    "widgets": "parts of windows",
    "windows": "windows",
    "objects": "objects of Python",
    "probe": "time to open every door once, ms",
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """One line of the table."""

    name: str
    warm: float
    last: float
    most: float

    @property
    def holds(self) -> bool:
        """Whether nothing grew."""
        return self.last <= self.most

    def __str__(self) -> str:
        line = f"{WHAT[self.name]:<34} {self.warm:>12.1f} {self.last:>12.1f} {self.most:>12.1f}"
        return line if self.holds else f"{line}  GREW"


def judge(held: list[Held], *, short: bool = False) -> list[Verdict]:
    """Compare the end with the time just after the warm-up: the median of a third of the looks each.

    A short run is over before everything has been seen, so there times and what pages hold may differ more.
    """
    third = max(1, round(len(held) * WARM))
    after_warm_up, at_the_end = held[third : 2 * third], held[-third:]
    verdicts = []
    for name, (share, more) in ALLOWED.items():
        warm = median(float(getattr(one, name)) for one in after_warm_up)
        last = median(float(getattr(one, name)) for one in at_the_end)
        if short:
            share = MORE_WHEN_SHORT.get(name, share)
        verdicts.append(Verdict(name, warm, last, warm * (1 + share) + more))
    return verdicts


def soak(hours: float, seed: int) -> tuple[list[Held], Person, list[str]]:
    """Use the program for so many simulated hours. Returns what was held, who used it, and what went wrong."""
    faults: list[str] = []

    def caught(kind: type[BaseException], failure: BaseException, trace: TracebackType | None) -> None:
        faults.append("".join(traceback.format_exception(kind, failure, trace)))

    QFileDialog.getExistingDirectory = staticmethod(lambda *_words, **_more: "")  # type: ignore[method-assign]  # nobody is there to choose
    QFileDialog.getOpenFileName = staticmethod(lambda *_words, **_more: ("", ""))  # type: ignore[method-assign]  # the same
    app = make_application([])
    clock = FakeClock()
    actions = int(hours * 3600 / SECONDS_EACH)
    held: list[Held] = []
    sys.excepthook = caught
    try:
        with tempfile.TemporaryDirectory(prefix="club-book-soak-") as folder:
            home = Path(folder)
            files = LocalFiles(Folders(home / "data", home / "config", home / "documents"))
            looks = Looks(app, theme="light")
            club = build(open_sample(home / "sample.book", clock), looks, clock=clock, files=files)
            club.window.resize(1366, 768)
            club.window.show()
            club.window.open_first()
            person = Person(club, seed)
            person.see_everything()

            def probe() -> None:
                for door in range(1, 6):
                    club.window.open_nth_door(door)
                    person.rest()

            for done in range(1, actions + 1):
                person.do_something()
                clock.time += timedelta(seconds=SECONDS_EACH)
                if done % SITTING == 0:
                    clock.time += timedelta(days=7)
                if done * LOOKS // actions > (done - 1) * LOOKS // actions:
                    person.go_home()
                    held.append(look(done, probe, 3 if hours < 1 else 5))
                    say(f"{done:>8}  " + "".join(f"{float(getattr(held[-1], name)):>10.1f}" for name in ALLOWED))
            Work.end_all()
            club.close()
    finally:
        sys.excepthook = sys.__excepthook__
    return held, person, faults


def main() -> int:
    """Read what is wanted, soak, and print the table."""
    parser = argparse.ArgumentParser(prog="soak", description=__doc__)
    parser.add_argument("--short", action="store_true", help=f"{SHORT_HOURS:g} simulated hours instead of {HOURS:g}")
    parser.add_argument("--seed", type=int, default=1, help="another number does other things")
    wanted = parser.parse_args()
    started = time.monotonic()
    say("    done  " + "".join(f"{name:>10}" for name in ALLOWED))
    held, person, faults = soak(SHORT_HOURS if wanted.short else HOURS, wanted.seed)
    say("")
    say(", ".join(f"{what}: {count}" for what, count in person.did.most_common()))
    say("")
    say(f"{'':<34} {'warmed up':>12} {'at the end':>12} {'at most':>12}")
    verdicts = judge(held, short=wanted.short)
    for verdict in verdicts:
        say(str(verdict))
    for number, fault in enumerate(faults[:5], 1):
        say(f"\nFAULT {number} of {len(faults)}\n{fault}")
    say(f"\n{held[-1].actions} things done in {time.monotonic() - started:.0f} s, {len(faults)} faults.")
    return 0 if all(one.holds for one in verdicts) and not faults else 1


def say(words: str) -> None:
    """Print one line at once."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
