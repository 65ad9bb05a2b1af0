"""Cuts the power, in a model: every change is recorded, and the disk is put together as it would be at each moment."""

from __future__ import annotations

from collections.abc import Iterator

from tests.faults.club import stick
from tests.faults.disk import Change, Disk, Luck, read_changes
from tests.faults.every_work import ALL
from tests.faults.options import Options
from tests.faults.shim import Shim
from tests.faults.table import Row
from tests.faults.trial import Ground, Told

ENOUGH = 9  # moments of each kind of work in the short round


def run(options: Options) -> Iterator[Row]:
    """Cut the power after every change of every kind of work; in the short round after some."""
    if not options.shim:
        yield Row("power cut, in a model", skipped=options.why_no_shim)
        return
    for kind in ALL:
        with Ground(kind(), options.shim) as ground, ground.work.surroundings(), ground.try_folder() as folder:
            disk = Disk(folder, stick(folder))
            changes = _record(ground, options.shim)
            rows = {luck: Row(f"{ground.work.name}: power cut, {luck.value}") for luck in Luck}
            _cut(ground, options, disk, changes, rows)
            yield from rows.values()


def _record(ground: Ground, shim: Shim) -> list[Change]:
    """Do the work once and return every change, with a note after each act that was acknowledged."""
    folder = ground.seed.with_name("try")
    log = ground.seed.with_name("changes")
    with log.open("wb") as file:
        shim.record(file.fileno())
        try:
            told = ground.child(folder, lambda: None)
        finally:
            shim.record(-1)
    if not told.finished:
        raise RuntimeError(f"{ground.work.name} fails with no fault: {told}")
    changes = list(read_changes(log))
    log.unlink()
    return changes


def _cut(ground: Ground, options: Options, disk: Disk, changes: list[Change], rows: dict[Luck, Row]) -> None:
    chosen = set(options.every(len(changes), ENOUGH))
    # The moment just after an acknowledgement is the one that matters most: it is always tried.
    chosen |= {number for number, change in enumerate(changes, 1) if change.what == "n"}
    goal = ground.seed.with_name("after the cut")
    dice = options.dice(ground.work.name)
    acknowledged = 0
    for number, change in enumerate(changes, 1):
        disk.change(change)
        acknowledged += change.what == "n"
        if number in chosen:
            for luck, row in rows.items():
                disk.lay_out(goal, luck, dice)
                told = Told(acknowledged=acknowledged)
                ground.judge(row, goal, told, f"after change {number} of {len(changes)}")
