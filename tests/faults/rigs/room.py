"""Fills disks up: small disks in memory stand for the laptop and for the stick, and some cannot be written at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

from tests.faults.club import home
from tests.faults.coming_back import BringingBack, Restoring
from tests.faults.mounts import CannotMount, in_own_space, make_read_only, small_disk
from tests.faults.options import Options
from tests.faults.table import Row
from tests.faults.trial import Ground
from tests.faults.work import ChangingPasswords, Copying, Migrating, Saving, Work

PLENTY = 64 << 20  # bytes
PIECE = 4096  # bytes by which the room grows from try to try
BALLAST = "large film.mp4"


def run(options: Options) -> Iterator[Row]:
    """Try every kind of work with less and less room, on the laptop and on the stick."""
    try:
        yield from in_own_space(lambda: _all(options))
    except CannotMount as why:
        yield Row("disks that are full or read-only", skipped=str(why))


def _all(options: Options) -> Iterator[Row]:
    sizes = [0, 1, *options.every(160, 10)]
    for kind in (Saving, Copying, Restoring, BringingBack, Migrating, ChangingPasswords):
        yield _full(kind(), options, _home_name(), "no room on the laptop", sizes)
    yield _full(Copying(), options, "stick", "no room on the stick", sizes)
    yield _full(Copying(), options, "stick", "no room for another name on the stick", range(3, 12), names=True)
    for kind in (Saving, Copying, ChangingPasswords):
        yield _read_only(kind(), options, _home_name(), "the laptop's folder is read-only")
    yield _read_only(Copying(), options, "stick", "the stick is read-only")


def _full(work: Work, options: Options, name: str, words: str, sizes: Iterable[int], *, names: bool = False) -> Row:
    """Leave so many pieces of room, or so many names, where `name` is; make room after the first trouble."""
    row = Row(f"{work.name}: {words}")
    with Ground(work, options.shim) as ground, ground.work.surroundings():
        for size in sizes:
            place = ground.seed.with_name("small disk")
            with small_disk(place, PLENTY, size if names else 0):
                ground.move(name, place)
                try:
                    with ground.try_folder() as folder:
                        if not names:
                            _leave(place, size * PIECE)
                        told = ground.child(folder, lambda: None, lift=None if names else _make_room(place))
                        _make_room(place)()
                        ground.judge(
                            row,
                            folder,
                            told,
                            stick=name == "stick",
                            where=f"room for {size} {'names' if names else 'pages'}",
                        )
                except (OSError, shutil.Error):
                    continue  # not even the older copies fit
    return row


def _read_only(work: Work, options: Options, name: str, words: str) -> Row:
    """Make the place read-only before the work begins."""
    row = Row(f"{work.name}: {words}")
    with Ground(work, options.shim) as ground, ground.work.surroundings(), ExitStack() as stack:
        place = stack.enter_context(small_disk(ground.seed.with_name("small disk"), PLENTY))
        ground.move(name, place)
        with ground.try_folder() as folder:
            make_read_only(place)
            told = ground.child(folder, lambda: None)
            copy = ground.seed.with_name("writable")
            shutil.copytree(folder, copy)  # looked at where it can be opened
            ground.judge(row, copy, told, words, stick=name == "stick")
            if not told.codes:
                row.spoil(f"{words}: nothing was said")
    return row


def _leave(place: Path, free: int) -> None:
    """Fill a small disk up to the last `free` bytes."""
    left = shutil.disk_usage(place).free - free
    with (place / BALLAST).open("wb") as file:
        file.write(bytes(max(0, left)))


def _make_room(place: Path) -> Callable[[], None]:
    return lambda: (place / BALLAST).unlink(missing_ok=True)


def _home_name() -> str:
    return home(Path()).parent.name
