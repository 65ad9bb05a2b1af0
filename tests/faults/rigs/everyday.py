"""What people and other programs do to a club's files on any day: move, rename, replace, swap, sync, fill.

Nothing here breaks a disk. Each row says what was done; what was acknowledged must be there, and be told in words.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.thinning import Dated, thinned
from coprod_desktop.storage.club_file import OpenBook, create_book
from coprod_desktop.storage.copies import begin_copy, finish_copy, make_copy_in, restore_copy
from coprod_desktop.storage.rehearsal import rehearse
from coprod_desktop.storage.restore import try_copy
from coprod_desktop.storage.vault import copies_in
from tests.faults.club import NOW, home, make_club, opened, read_book, save, stick, try_copy_at
from tests.faults.options import Options
from tests.faults.table import Row
from tests.faults.trial import fast_folder

SEVERAL = 5_000  # files on a stick that somebody uses for everything


def run(options: Options) -> Iterator[Row]:
    """Do all of it: to the open book, to sticks, and to copies in a folder that a cloud keeps the same."""
    room = Path(tempfile.mkdtemp(prefix="faults-", dir=fast_folder()))
    try:
        if os.name == "posix":
            yield from _moved(room / "moved", options)
        yield _swapped(room / "swapped", options)
        yield _crowded(room / "crowded", options)
        yield _renamed(room / "renamed")
        yield from _synced(room / "synced", options)
    finally:
        shutil.rmtree(room, ignore_errors=True)


# The file of the open book


def _moved(room: Path, options: Options) -> Iterator[Row]:
    """The file goes away or is replaced between two saves, at every moment of the work."""
    ways: dict[str, Callable[[OpenBook, Path], object]] = {
        "deleted": lambda book, _: book.path.unlink(),
        "moved to another folder": lambda book, desktop: book.path.rename(desktop / "moved"),
        "replaced by an older one": lambda book, desktop: (desktop / "older").replace(book.path),
        "deleted with its whole folder": lambda book, _: shutil.rmtree(book.path.parent),
        "replaced by another club's": lambda book, desktop: (desktop / "other.book").replace(book.path),
    }
    for words, way in ways.items():
        row = Row(f"the open book is {words}")
        for at in range(options.times(6, 3)):
            folder = room / words.replace(" ", "") / str(at)
            make_club(folder)
            desktop = folder / "desktop"
            desktop.mkdir()
            shutil.copy(home(folder), desktop / "older")
            create_book(desktop / "other.book").close()
            _between_saves(row, folder, way, at, f"after save {at}")
        yield row


def _between_saves(row: Row, folder: Path, way: Callable[[OpenBook, Path], object], at: int, where: str) -> None:
    row.tries += 1
    book, number = opened(folder), 0
    for turn in range(6):
        if turn == at:
            way(book, folder / "desktop")
        for _again in range(2):
            try:
                save(book.store, number + 1)
            except StorageTrouble as trouble:
                row.show(trouble.code)
                continue
            number += 1
            row.acknowledged += 1
            break
        else:
            row.spoil(f"{where}: trying again did not help")
    book.close()
    found = len(read_book(home(folder))[0]) - 2  # type: ignore[arg-type]
    if found != number:
        row.lose(f"{where}: {number} acknowledged, {found} there")


# Sticks


def _swapped(room: Path, options: Options) -> Row:
    """Stick A is pulled and stick B is in its place while the copy is under way: nothing is said to be safe."""
    row = Row("sticks A and B are swapped while a copy is made")
    key = make_club(room)
    other = room / "other stick"
    with opened(room) as book:
        make_copy_in(book, other)
        steps = _count_steps(book, room / "scratch")
        for number in options.every(steps, 8):
            heard = 0

            def watch(_done: int, _total: int, number: int = number) -> bool:
                nonlocal heard
                heard += 1
                if heard == number:
                    _swap(stick(room), other, room / "hand")
                return True

            row.tries += 1
            before = {one.name for place in (stick(room), other) for one in place.glob("*.clubcopy")}
            try:
                made = finish_copy(begin_copy(book), stick(room), watch).path
            except StorageTrouble as trouble:
                row.show(trouble.code, stick=True)
                made = None
            if heard >= number:
                _swap(stick(room), other, room / "hand")
            after = {one.name for place in (stick(room), other) for one in place.glob("*.clubcopy")}
            if before - after:
                row.lose(f"step {number}: an older copy is gone")
            if made is not None:
                row.acknowledged += 1
                if not any(try_copy_at(place / made.name, key, room / "try") for place in (stick(room), other)):
                    row.lose(f"step {number}: what was said to be safe is on neither stick")
            for one in after - before:
                for place in (stick(room), other):
                    if (place / one).exists() and not try_copy_at(place / one, key, room / "try"):
                        row.spoil(f"step {number}: a half copy has a copy's name")
    return row


def _count_steps(book: OpenBook, folder: Path) -> int:
    count = 0

    def watch(_done: int, _total: int) -> bool:
        nonlocal count
        count += 1
        return True

    finish_copy(begin_copy(book), folder, watch)
    return count


def _swap(one: Path, other: Path, hand: Path) -> None:
    one.rename(hand)
    other.rename(one)
    hand.rename(other)


def _crowded(room: Path, options: Options) -> Row:
    """A stick that somebody uses for everything, with thousands of other files and a few that are called copies."""
    row = Row(f"a stick with {SEVERAL} other files")
    key = make_club(room, copies=0)
    for number in range(options.times(SEVERAL, SEVERAL // 5)):
        (stick(room) / f"IMG_{number:05}.jpg").write_bytes(b"\xff\xd8")
    for name in ("holiday.clubcopy", "Ünïcode.clubcopy", ".hidden.clubcopy", "empty (2).clubcopy"):
        (stick(room) / name).write_bytes(b"PK\x03\x04" * 7)
    (stick(room) / "folder.clubcopy").mkdir()
    with opened(room) as book:
        for number in range(1, 4):
            row.tries += 1
            save(book.store, number)
            made = make_copy_in(book, stick(room)).path
            row.acknowledged += 1
            started = time.monotonic()
            found = [one for one in copies_in(stick(room)) if not one.trouble]
            if time.monotonic() - started > 2:
                row.spoil(f"listing took {time.monotonic() - started:.1f} s")
            if [one.number for one in found] != list(range(number, 0, -1)) or found[0].path != made:
                row.lose(f"copy {number} is not listed first")
            if not try_copy_at(made, key, room / "try"):
                row.lose(f"copy {number} does not come back")
    return row


def _renamed(room: Path) -> Row:
    """Copies are copied, renamed and moved by hand, as Windows and people do."""
    row = Row("a copy renamed and doubled by hand")
    key = make_club(room, copies=0)
    with opened(room) as book:
        save(book.store, 1)
        made = make_copy_in(book, stick(room)).path
    content = made.read_bytes()
    made.unlink()
    names = (
        f"{made.stem} (1).clubcopy", f"{made.stem} - Copy.clubcopy", "x.clubcopy", "Zoë's\u200b.clubcopy",
        f"{made.stem}.clubcopy.clubcopy", "a" * 200 + ".clubcopy", "MADE IN 8.3~1.clubcopy", "e\u0301.clubcopy",
        os.fsdecode(b"latin \xeb.clubcopy") if os.name == "posix" else "y.clubcopy",
    )  # fmt: skip
    for name in names:
        (stick(room) / name).write_bytes(content)
    found = copies_in(stick(room))
    for one in found:
        row.tries += 1
        row.acknowledged += 1
        if one.trouble or one.number != 1 or not try_copy_at(one.path, key, room / "try"):
            row.lose(f"{one.path.name!r} does not come back")
    if len(found) != len(names):
        row.lose(f"{len(found)} of {len(names)} are listed")
    if thinned((Dated(one.number, one.made) for one in found if one.made), NOW + timedelta(days=900)):
        row.lose("the only copy would be thinned away, for its doubles")
    return row


# Folders that a cloud keeps the same


def _synced(room: Path, options: Options) -> Iterator[Row]:
    """The program of a cloud changes a copy while it is tested, rehearsed or brought back."""
    key = make_club(room)
    with opened(room) as book:
        for number in range(1, 30):
            save(book.store, number)
        good = make_copy_in(book, room / "cloud").path
    content, older = good.read_bytes(), next(stick(room).glob("*.clubcopy")).read_bytes()
    half = content[: len(content) // 2]
    before = read_book(home(room))
    changes: dict[str, Callable[[Path], object]] = {
        "cut while it is read": lambda path: path.write_bytes(half),
        "replaced by an older one": lambda path: path.write_bytes(older),
        "taken away": lambda path: path.unlink(),
        "replaced by a page of the web": lambda path: path.write_bytes(b"<html>Sign in</html>" * 99),
    }
    for words, change in changes.items():
        row = Row(f"a copy in a synced folder is {words}")
        for number in options.every(8, 4):
            good.write_bytes(content)
            _while_read(row, good, key, room, change, number)
        yield row
    good.write_bytes(content)
    if read_book(home(room)) != before:
        raise RuntimeError("the club's own book was changed")


def _while_read(row: Row, copy: Path, key: bytes, room: Path, change: Callable[[Path], object], number: int) -> None:
    heard = 0

    def watch(_done: int, _total: int) -> bool:
        nonlocal heard
        heard += 1
        if heard == number:
            change(copy)
        return True

    for name, act in (("test", try_copy), ("rehearse", rehearse)):
        heard = 0
        row.tries += 1
        try:
            act(copy, key, room, watch)
        except StorageTrouble as trouble:
            row.show(trouble.code)
        except Exception as error:  # anything else is not in plain words
            row.spoil(f"{name}, step {number}: not told in plain words: {error!r}")
        else:
            row.acknowledged += 1  # it was read to its end before it was changed
    target = room / "back" / "club.book"
    shutil.rmtree(target.parent, ignore_errors=True)
    row.tries += 1
    try:
        restore_copy(copy, target, key)
    except StorageTrouble as trouble:
        row.show(trouble.code)
        if target.exists():
            row.spoil(f"step {number}: half a book was left")
    else:
        row.acknowledged += 1
        read_book(target)
