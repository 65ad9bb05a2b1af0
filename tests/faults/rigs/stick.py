"""Pulls the stick, at every operation and at random moments, and copies to sticks that lie."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from tests.faults.club import stick
from tests.faults.options import Options
from tests.faults.table import Row
from tests.faults.trial import Ground, Told
from tests.faults.work import Copying

PROJECT = Path(__file__).resolve().parents[3]


class CannotPlug(Exception):
    """This computer has no FUSE for us. Says why."""


class OwnStick:
    """A mounted stick and its switch."""

    def __init__(self, room: Path) -> None:
        self.folder = room / "stick"
        self._backing = room / "backing"
        self._switch = room / "switch"
        self._words = 0

    @contextmanager
    def plugged(self) -> Iterator[OwnStick]:
        """Mount the stick. Raises CannotPlug."""
        if not Path("/dev/fuse").exists():
            raise CannotPlug("there is no /dev/fuse")
        for folder in (self.folder, self._backing):
            folder.mkdir(parents=True)
        self.set("steady")
        command = [sys.executable, "-m", "tests.faults.stick_fs", self._backing, self.folder, self._switch]
        bare = {name: value for name, value in os.environ.items() if name != "LD_PRELOAD"}
        process = subprocess.Popen(command, cwd=PROJECT, env=bare, stderr=subprocess.PIPE, text=True)
        try:
            while not self.folder.is_mount():
                if process.poll() is not None:
                    last = (process.stderr.read() if process.stderr else "").strip().splitlines()[-1:] or ["it ended"]
                    raise CannotPlug(f"it needs mfusepy and Debian's fuse3 and libfuse: {last[0]}")
                time.sleep(0.02)
            yield self
        finally:
            if process.poll() is None:
                unmount = shutil.which("fusermount3") or shutil.which("fusermount") or "umount"
                option = ["-uz"] if "fuser" in unmount else ["-l"]
                subprocess.run([unmount, *option, str(self.folder)], check=False, capture_output=True)
                process.terminate()
            process.communicate()

    def set(self, word: str, number: float = 0) -> None:
        """Turn the switch. The count of operations begins anew."""
        self._words += 1
        part = self._switch.with_suffix(".part")
        part.write_text(f"{word} {number} {self._words}", encoding="ascii")
        part.replace(self._switch)  # never half read


def run(options: Options) -> Iterator[Row]:
    """Copy to a stick that is pulled, and to sticks that lie."""
    try:
        with Ground(Copying(), options.shim) as ground, OwnStick(ground.seed.with_name("own")).plugged() as own:
            ground.move("stick", own.folder)
            yield _pulled(ground, own, "stick pulled at operation N", "pull", count(2, 30 if options.short else 1))
            dice = options.dice("pull")
            moments = [dice.uniform(0.0, 0.25) for _ in range(options.times(200, 15))]
            yield _pulled(ground, own, "stick pulled at a random moment", "pull-at", moments)
            yield _lying(ground, own, "stick that drops what it has no room for", "small", _places(options))
            yield _lying(ground, own, "stick that writes a wrong bit", "flip", _places(options))
            yield _lying(ground, own, "stick that is full and says EPERM", "full", _places(options))
    except CannotPlug as why:
        yield Row("stick pulled, lying, full", skipped=str(why))


def _pulled(ground: Ground, own: OwnStick, words: str, word: str, numbers: Iterable[float]) -> Row:
    """Pull at each number; with operations, until the work is over before the pull."""
    row = Row(words)
    for number in numbers:
        with ground.try_folder() as folder:
            told = ground.child(folder, lambda number=number: own.set(word, number))  # type: ignore[misc]
            own.set("steady")  # put in again
            _judge(ground, row, folder, told, f"{word} {number:.3f}")
        _wipe(own)
        if word == "pull" and told.finished:
            break
    return row


def _lying(ground: Ground, own: OwnStick, words: str, word: str, places: range) -> Row:
    row = Row(words)
    for place in places:
        with ground.try_folder() as folder:
            told = ground.child(folder, lambda place=place: own.set(word, place))  # type: ignore[misc]
            own.set("steady")
            if told.finished:
                row.spoil(f"byte {place}: the program noticed nothing")
            _judge(ground, row, folder, told, f"byte {place}")
        _wipe(own)
    return row


def _judge(ground: Ground, row: Row, folder: Path, told: Told, where: str) -> None:
    """Judge as ever, and see that half copies have no copy's name when the program said that it failed."""
    if not told.finished and not told.codes and not told.odd:
        told.odd = "nothing was said"
    ground.judge(row, folder, told, where, stick=True)
    if len(list(stick(folder).glob("*.clubcopy"))) < 1:
        row.lose(f"{where}: the older copy is gone")


def _wipe(own: OwnStick) -> None:
    for one in own.folder.iterdir():
        one.unlink()


def _places(options: Options) -> range:
    return range(4096, 370_000, 90_000 if options.short else 9_000)
