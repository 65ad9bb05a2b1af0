"""Turns the clock back and forward while copies are made (libfaketime): a wrong clock orders and loses nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from coprod_desktop.domain.thinning import Dated, thinned
from coprod_desktop.storage.vault import copies_in
from tests.faults.club import home, make_club, read_book, stick, try_copy_at
from tests.faults.options import Options
from tests.faults.table import Row
from tests.faults.trial import fast_folder

PROJECT = Path(__file__).resolve().parents[3]
YEARS = (
    "2026-11-25 14:00:00",
    "2039-01-01 00:00:00",
    "1999-12-31 23:59:59",
    "2026-10-25 01:59:58",
    "2026-11-26 09:00:00",
)
WORK = """
import sys
from pathlib import Path
from coprod_desktop.storage.club_file import open_book
from coprod_desktop.storage.copies import make_copy_in
from tests.faults.club import home, save, stick
folder = Path(sys.argv[1])
with open_book(home(folder)) as book:  # with the computer's own clock
    save(book.store, int(sys.argv[2]))
    book.store.keep_draft("page", {"typed": int(sys.argv[2])})
    print(book.now().year, make_copy_in(book, stick(folder)).number)
"""


def run(options: Options) -> Iterator[Row]:
    """Save and copy in one year after another, in no order."""
    layer = next(iter(sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))), None)
    row = Row("the clock goes back and forward")
    if layer is None:
        yield Row(row.fault, skipped="libfaketime is not installed (Debian package libfaketime)")
        return
    room = Path(tempfile.mkdtemp(prefix="faults-", dir=fast_folder()))
    try:
        key = make_club(room, copies=0)
        for number, moment in enumerate(YEARS, 1):
            row.tries += 1
            said = subprocess.run(
                [sys.executable, "-c", WORK, str(room), str(number)], cwd=PROJECT, text=True, capture_output=True,
                env={**os.environ, "LD_PRELOAD": str(layer), "FAKETIME": f"@{moment}", "TZ": "UTC"}, check=False,
            )  # fmt: skip
            if said.returncode or said.stdout.split() != [moment[:4], str(number)]:
                row.spoil(f"{moment}: {said.stdout} {said.stderr[-200:]}")
            row.acknowledged += 2
        _judge(row, room, key)
        yield row
    finally:
        shutil.rmtree(room, ignore_errors=True)


def _judge(row: Row, room: Path, key: bytes) -> None:
    if len(read_book(home(room))[0]) != len(YEARS) + 2:  # type: ignore[arg-type]
        row.lose("a save is not there")
    found = copies_in(stick(room))
    if [one.number for one in found] != list(range(len(YEARS), 0, -1)):
        row.lose(f"copies are listed as {[one.number for one in found]}")
    for one in found:
        if not try_copy_at(one.path, key, room / "scratch"):
            row.lose(f"copy {one.number} does not come back")
    for moment in YEARS:
        going = thinned((Dated(one.number, one.made) for one in found), datetime.fromisoformat(moment))
        if {one.number for one in going} & set(range(len(YEARS) - 2, len(YEARS) + 1)):
            row.lose(f"in {moment} one of the newest three copies would be thinned")
