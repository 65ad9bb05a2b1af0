"""Strikes at every call that changes something: the process is killed, a write is torn, the disk fails or is full."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from dataclasses import dataclass

from tests.faults.every_work import ALL
from tests.faults.options import Options
from tests.faults.shim import Mode, Shim
from tests.faults.table import Row
from tests.faults.trial import Ground
from tests.faults.work import Work


@dataclass(frozen=True, slots=True)
class Strike:
    """What happens at call number N. With `for_good`, at every later call too, until the person tries again."""

    words: str
    mode: Mode
    error: int = 0
    for_good: bool = False


STRIKES = (
    Strike("killed at call N", Mode.KILL),
    Strike("killed half-way through write N", Mode.TEAR),
    Strike("disk fails from call N on", Mode.FAIL, errno.EIO, for_good=True),
    Strike("disk fails at call N alone", Mode.FAIL, errno.EIO),
    Strike("disk full from call N on", Mode.FAIL, errno.ENOSPC, for_good=True),
    Strike("not allowed (EPERM) from call N on", Mode.FAIL, errno.EPERM, for_good=True),
)
ENOUGH = 9  # tries of each strike at each kind of work in the short round


def run(options: Options) -> Iterator[Row]:
    """Strike at every N of every kind of work; in the short round at some of them."""
    if not options.shim:
        yield Row("killed or failed at every call", skipped=options.why_no_shim)
        return
    for kind in ALL:
        with Ground(kind(), options.shim) as ground, ground.work.surroundings():
            for strike in STRIKES:
                yield _struck(ground, options.shim, strike, options.every(ground.calls, ENOUGH))


def _struck(ground: Ground, shim: Shim, strike: Strike, calls: range) -> Row:
    work: Work = ground.work
    row = Row(f"{work.name}: {strike.words}")
    for at in calls:
        with ground.try_folder() as folder:

            def arm(at: int = at) -> None:
                shim.order(strike.mode, at, strike.error, strike.for_good)

            def lift() -> None:
                shim.order(Mode.ONLY_COUNT)

            told = ground.child(folder, arm, lift=lift if strike.mode is Mode.FAIL else None)
            ground.judge(row, folder, told, f"N = {at}")
    return row
