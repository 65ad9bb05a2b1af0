"""The computer round the book: its clock, folders, letters and settings, a home that is locked, another program.

Each row says what is odd about the computer; the whole round of a club must go well all the same, or be told in words.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from coprod_desktop.domain.copies import never_stop
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.thinning import Dated, thinned
from coprod_desktop.storage.club_file import create_book, open_book
from coprod_desktop.storage.copies import make_copy_in, restore_copy
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
        except Exception as error:  # it never raises
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
            except Exception as error:  # anything else is not in plain words
                row.spoil(f"{words}: not told in plain words: {error!r}")
        row.acknowledged += 1
        if keep_settings(place / "settings.json", Settings()) or read_settings(place / "settings.json") != Settings():
            row.spoil("the settings")
        if not keys_path(home(place / "club")).exists():
            row.lose("the key file is gone")
    yield row


def _first(folder: Path) -> Path:
    return min(folder.glob("*.clubcopy"))
