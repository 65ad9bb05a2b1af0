"""What people and other programs do to a club's files on any day: move, rename, replace, swap, sync, fill.

Nothing here breaks a disk. Each row says what was done; what was acknowledged must be there, and be told in words.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from coprod_desktop.domain.copies import never_stop
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.thinning import Dated, thinned
from coprod_desktop.storage.club_file import OpenBook, create_book, open_book
from coprod_desktop.storage.copies import begin_copy, finish_copy, make_copy_in, restore_copy
from coprod_desktop.storage.keys import keys_path
from coprod_desktop.storage.rehearsal import rehearse
from coprod_desktop.storage.restore import try_copy
from coprod_desktop.storage.vault import copies_in
from coprod_desktop.system.settings import Settings, keep_settings, read_settings
from tests.faults.club import NOW, home, make_club, now, opened, read_book, save, stick, try_copy_at
from tests.faults.mounts import CannotMount, in_own_space, make_read_only, small_disk
from tests.faults.options import Options
from tests.faults.table import Row
from tests.faults.trial import fast_folder
from tests.faults.work import Migrating

PROJECT = Path(__file__).resolve().parents[3]
SEVERAL = 5_000  # files on a stick that somebody uses for everything
IN_A_CHILD = """
import os, sys
from pathlib import Path
from coprod_desktop.storage.club_file import create_book
from coprod_desktop.storage.copies import make_copy_in, restore_copy
from tests.faults.club import now, save
from tests.faults.rigs.places import _two_people
folder = Path(sys.argv[1])
with create_book(folder / "club.book", now=now) as book:
    _two_people(book.store)
    save(book.store, 1)
    copy = make_copy_in(book, folder / "copies").path
    restore_copy(copy, folder / "again" / "club.book", book.inside()[2])
"""


def run(options: Options) -> Iterator[Row]:
    """Do all of it."""
    room = Path(tempfile.mkdtemp(prefix="faults-", dir=fast_folder()))
    try:
        if os.name == "posix":
            yield from _moved(room / "moved", options)
        yield _swapped(room / "swapped", options)
        yield _crowded(room / "crowded", options)
        yield _renamed(room / "renamed")
        yield from _synced(room / "synced", options)
        yield _jumping_clock(room / "clock", options)
        yield _surroundings(room / "around", options)
        yield _newer_reads_older(room / "newer")
        yield _settings(room / "settings", options)
    finally:
        shutil.rmtree(room, ignore_errors=True)
    try:
        yield from in_own_space(_locked_home)
    except CannotMount as why:
        yield Row("a home folder that cannot be written in", skipped=str(why))


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
        except Exception as error:  # noqa: BLE001 - anything else is not in plain words
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


# The computer round it


def _jumping_clock(room: Path, options: Options) -> Row:
    """The clock jumps between any two looks at it while steps are kept and copies are made."""
    row = Row("the clock jumps while a copy is made")
    key = make_club(room, copies=0)
    dice = options.dice("clock")
    book = open_book(home(room), now=lambda: NOW + timedelta(days=dice.randint(-9000, 9000), seconds=dice.random()))
    for number in range(1, options.times(30, 6) + 1):
        row.tries += 1
        save(book.store, number)
        made = make_copy_in(book, stick(room))
        row.acknowledged += 2
        if made.number != number or not try_copy_at(made.path, key, room / "try"):
            row.lose(f"copy {number}")
    book.close()
    numbers = [one.number for one in copies_in(stick(room))]
    if numbers != sorted(numbers, reverse=True):
        row.lose(f"copies are listed as {numbers}")
    going = thinned(
        (Dated(one.number, one.made) for one in copies_in(stick(room)) if one.made),
        datetime(2026, 11, 25),  # noqa: DTZ001
    )
    if {one.number for one in going} & set(numbers[:3]):
        row.lose("one of the newest three copies would be thinned")
    return row


def _surroundings(room: Path, options: Options) -> Row:
    """No folder for temporary files, no home, the locale C, names that are no letters: the whole round in each."""
    row = Row("no temporary folder, no home, locale C, names that are no letters")
    plain = {"PYTHONPATH": str(PROJECT)}
    cases: list[tuple[str, dict[str, str], str]] = [
        ("no temporary folder", {"TMPDIR": "/nowhere", "TMP": "/nowhere", "TEMP": "/nowhere"}, "a"),
        ("no home", {"HOME": "/nowhere"}, "b"),
        ("locale C", {"LC_ALL": "C", "LANG": "C"}, "Zoë"),
        ("no variables at all", {}, "c"),
    ]
    if os.name == "posix":
        odd = os.fsdecode(b"Zo\xeb \xff")
        cases.append(("a name that is no letters", {}, odd))
        cases.append(("ASCII alone", {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}, odd))
    for number, (words, extra, name) in enumerate(cases):
        folder = room / str(number) / name
        folder.mkdir(parents=True)
        row.tries += 1
        said = subprocess.run(
            [sys.executable, "-c", IN_A_CHILD, str(folder)], cwd=PROJECT, env=plain | extra,
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        if said.returncode:
            row.spoil(f"{words}: {said.stderr[-200:]}")
            continue
        row.acknowledged += 2
        if read_book(folder / "club.book") != read_book(folder / "again" / "club.book"):
            row.lose(f"{words}: what comes back is not what was copied")
    return row


def _newer_reads_older(room: Path) -> Row:
    """A newer program brings back a copy that an older one made, and the older one then refuses the book."""
    row = Row("a newer program brings back an older copy", tries=1)
    newer = Migrating()
    key = make_club(room, copies=0)
    with opened(room) as book:
        save(book.store, 1)
        copy = make_copy_in(book, stick(room)).path
    before = read_book(home(room))
    with newer.surroundings():
        target = room / "newer" / "club.book"
        restore_copy(copy, target, key)
        if read_book(target)[0] != before[0]:
            row.lose("people are missing")
        if not rehearse(copy, key, room, never_stop).counts.people:
            row.lose("the rehearsal finds nobody")
        row.acknowledged += 1
    row.tries += 1
    try:
        open_book(target, now=now).close()
        row.spoil("the older program opened what a newer one wrote")
    except StorageTrouble as trouble:
        row.show(trouble.code)
    if not try_copy_at(copy, key, room / "try"):
        row.lose("the copy was changed")
    return row


def _settings(room: Path, options: Options) -> Row:
    """The file of settings is damaged in any way: the program starts with the settings of a new laptop."""
    row = Row("the settings are damaged")
    room.mkdir()
    path = room / "settings.json"
    kept = Settings(text_percent=150, theme="cream", window=(1000, 700))
    keep_settings(path, kept)
    content = path.read_bytes()
    dice = options.dice("settings")
    harmed = [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, content[:-9], b'{"window": [1e999, "a"]}']
    for _ in range(options.times(300, 60)):
        one = bytearray(content)
        one[dice.randrange(len(one))] ^= 1 << dice.randrange(8)
        harmed.append(bytes(one))
    for one in harmed:
        path.write_bytes(one)
        row.tries += 1
        try:
            found = read_settings(path)
            if keep_settings(path, found) and read_settings(path) != found:
                row.spoil(f"{one[:20]!r}: what is kept is read otherwise")
        except Exception as error:  # noqa: BLE001 - it never raises
            row.spoil(f"{one[:20]!r}: {error!r}")
    path.unlink()
    path.mkdir()
    row.tries += 1
    row.acknowledged += 1
    if read_settings(path) != Settings() or keep_settings(path, kept):
        row.spoil("a folder in the place of the settings")
    return row


def _locked_home() -> Iterator[Row]:
    """The home folder cannot be written in: a first start, an opening and the settings each say so, or go on."""
    row = Row("a home folder that cannot be written in")
    place = Path(tempfile.mkdtemp(prefix="faults-", dir=fast_folder()))
    with small_disk(place, 64 << 20):
        key = make_club(place / "club")
        make_read_only(place)
        acts: list[tuple[str, Callable[[], object]]] = [
            ("a first start", lambda: create_book(place / "new" / "club.book", now=now).close()),
            ("a new book", lambda: create_book(place / "club.book", now=now).close()),
            ("opening", lambda: opened(place / "club").close()),
            ("bringing back", lambda: restore_copy(_first(stick(place / "club")), place / "x.book", key)),
            ("testing a copy", lambda: try_copy(_first(stick(place / "club")), key, place)),
            ("rehearsing", lambda: rehearse(_first(stick(place / "club")), key, place)),
        ]
        for words, act in acts:
            row.tries += 1
            try:
                act()
                row.spoil(f"{words}: nothing was said")
            except StorageTrouble as trouble:
                row.show(trouble.code)
            except Exception as error:  # noqa: BLE001 - anything else is not in plain words
                row.spoil(f"{words}: not told in plain words: {error!r}")
        row.acknowledged += 1
        if keep_settings(place / "settings.json", Settings()) or read_settings(place / "settings.json") != Settings():
            row.spoil("the settings")
        if not keys_path(home(place / "club")).exists():
            row.lose("the key file is gone")
    yield row


def _first(folder: Path) -> Path:
    return min(folder.glob("*.clubcopy"))
