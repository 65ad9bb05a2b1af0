"""Kills the program at moments that chance decides, while it does each kind of work as fast as it can."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from random import Random

from tests.faults.every_work import ALL
from tests.faults.options import Options
from tests.faults.table import Row
from tests.faults.trial import Ground


def run(options: Options) -> Iterator[Row]:
    """Kill each kind of work so many times."""
    if os.name != "posix":
        yield Row("killed at a random moment", skipped="there is no SIGKILL here")
        return
    for kind in ALL:
        with Ground(kind(), options.shim) as ground, ground.work.surroundings():
            yield _killed(ground, options, options.dice(ground.work.name))


def _killed(ground: Ground, options: Options, dice: Random) -> Row:
    row = Row(f"{ground.work.name}: killed at a random moment")
    with ground.try_folder() as folder:
        began = time.monotonic()
        ground.child(folder, lambda: None)
        usual = time.monotonic() - began
    for number in range(options.times(40, 5)):
        with ground.try_folder() as folder:
            told = ground.child(folder, lambda: _die_in(dice.uniform(0.1, 1.0) * usual))
            dice.random()  # the child's throws are its own
            ground.judge(row, folder, told, f"kill {number + 1}")
    return row


def _die_in(seconds: float) -> None:
    """Have a second process kill this one after a while."""
    target = os.getpid()
    if os.fork() == 0:
        time.sleep(seconds)
        if os.getppid() == target:  # else it has ended by itself, and its number may be another's
            os.kill(target, signal.SIGKILL)
        os._exit(0)
