"""Kills the program while somebody types and saves at its window."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.people import PEOPLE
from tests.faults.club import home, make_club, opened
from tests.faults.options import Options
from tests.faults.table import Row
from tests.faults.trial import fast_folder

PROJECT = Path(__file__).resolve().parents[3]


def run(options: Options) -> Iterator[Row]:
    """Kill the window at random moments, again and again on the same book."""
    room = Path(tempfile.mkdtemp(prefix="faults-", dir=fast_folder()))
    row = Row("at the window: killed at a random moment")
    dice = options.dice("window")
    try:
        make_club(room, copies=0)
        for number in range(options.times(15, 2)):
            said = _killed(home(room), dice.uniform(0.05, 2.0))
            row.tries += 1
            row.acknowledged += len([line for line in said if line != "open"])
            _judge(row, room, said, f"kill {number + 1}")
    finally:
        shutil.rmtree(room, ignore_errors=True)
    yield row


def _killed(book: Path, after: float) -> list[str]:
    """Start a window on the book, kill it a while after it is open, and return what it said."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.journey", str(book)], cwd=PROJECT, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert process.stdout is not None
    first = process.stdout.readline().strip()
    time.sleep(after)
    process.kill()
    rest = process.stdout.read().splitlines(keepends=True)
    process.communicate()
    return [first, *(line.strip() for line in rest if line.endswith("\n"))]


def _judge(row: Row, room: Path, said: list[str], where: str) -> None:
    if said[0] != "open":
        row.spoil(f"{where}: the window did not open")
        return
    saved = max((int(line.split()[1]) for line in said if line.startswith("saved")), default=0)
    typed = max((int(line.split()[1]) for line in said if line.startswith("typed")), default=0)
    try:
        with opened(room) as book:
            count = book.store.count(PEOPLE)
            drafts = " ".join(str(book.store.draft(key)) for key, _ in book.store.drafts())
    except StorageTrouble as trouble:
        row.spoil(f"{where}: {trouble}")
        return
    if count < saved:
        row.lose(f"{where}: person {saved} was saved, {count} people are there")
    if typed > count and f"Person {typed}" not in drafts:
        row.lose(f"{where}: what was typed for person {typed} is gone")
