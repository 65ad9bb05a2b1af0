"""Copies from elsewhere, made by somebody who wishes us ill: bombs, traversals, hostile books, other clubs' copies."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.storage.connection import close, connect
from coprod_desktop.storage.copies import make_copy_in, restore_copy
from coprod_desktop.storage.copy_file import sha256_of
from coprod_desktop.storage.keys import keys_path, read_keys
from coprod_desktop.storage.restore import bring_back_over
from coprod_desktop.storage.vault import copies_in
from tests.faults.club import NOW, home, make_club, opened, read_book, save, stick
from tests.faults.options import Options
from tests.faults.table import Row
from tests.faults.trial import fast_folder

SECONDS = 20  # the longest that any copy may keep the program busy
Forge = Callable[["Bench", Path], object]


class TooLong(BaseException):
    """The program did not come back in time. No kind of OSError, which the program would take for its disk."""


class Bench:
    """A club with a good copy taken apart, out of which bad ones are made."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.key = make_club(folder)
        self.state = read_book(home(folder))
        (self.good,) = stick(folder).glob("*.clubcopy")
        with zipfile.ZipFile(self.good) as whole:
            self.members = {name: whole.read(name) for name in whole.namelist()}

    def pack(self, goal: Path, members: dict[str, bytes], method: int = zipfile.ZIP_STORED) -> None:
        """Write a copy with these members."""
        with zipfile.ZipFile(goal, "w", method) as whole:
            for name, content in members.items():
                whole.writestr(name, content)

    def with_book(self, goal: Path, sql: str) -> None:
        """Write a copy by all our rules whose book somebody with the key has changed."""
        part = self.folder / "hostile.db"
        part.write_bytes(self.members["book.db"])
        conn = connect(part, self.key)
        conn.executescript(sql)
        close(conn)
        content = part.read_bytes()
        manifest = json.loads(self.members["manifest.json"]) | {"size": len(content), "sha256": sha256_of(part)}
        part.unlink()
        self.pack(goal, {**self.members, "manifest.json": json.dumps(manifest).encode(), "book.db": content})

    def with_manifest(self, goal: Path, **changes: Any) -> None:
        """Write a copy that says something else of itself."""
        manifest = json.dumps(json.loads(self.members["manifest.json"]) | changes).encode()
        self.pack(goal, {**self.members, "manifest.json": manifest})


def run(options: Options) -> Iterator[Row]:
    """List each copy, test it, bring it back to a new laptop and over the club's book; nothing must come of it."""
    room = Path(tempfile.mkdtemp(prefix="faults-", dir=fast_folder()))
    try:
        bench = Bench(room / "club")
        for words, forges in _FORGED.items():
            row = Row(f"a copy from elsewhere: {words}")
            for number, forge in enumerate(forges):
                _try(bench, row, forge, room, f"{words} {number + 1}")
            yield row
        yield _other_club(bench, room)
    finally:
        shutil.rmtree(room, ignore_errors=True)


def _try(bench: Bench, row: Row, forge: Forge, room: Path, where: str) -> None:
    place = room / "elsewhere"
    place.mkdir()
    copy = place / "forged 000009.clubcopy"
    forge(bench, copy)
    before = _files(room)
    restored = room / "new laptop" / "club.book"
    ways: tuple[tuple[str, Callable[[], object]], ...] = (
        ("list", lambda: _raise_if_bad(place)),
        ("new laptop", lambda: restore_copy(copy, restored, bench.key)),
        ("over", lambda: bring_back_over(home(bench.folder), copy, bench.key, {}, None, NOW)),
    )
    for way, act in ways:
        row.tries += 1
        row.acknowledged += 1
        signal.signal(signal.SIGALRM, _too_long)
        signal.alarm(SECONDS)
        try:
            act()
            if way != "list":  # what is inside a locked book shows only to whoever has its key
                row.spoil(f"{where}, {way}: it was taken for good")
        except StorageTrouble as trouble:
            row.show(trouble.code)
        except (Exception, TooLong) as error:  # anything else is not in plain words
            row.spoil(f"{where}, {way}: not told in plain words: {error!r}")
        finally:
            signal.alarm(0)
        shutil.rmtree(restored.parent, ignore_errors=True)
        if _files(room) != before:
            row.spoil(f"{where}, {way}: it left or changed {sorted(set(_files(room)) ^ set(before))}")
    if read_book(home(bench.folder)) != bench.state:
        row.lose(f"{where}: the club's book was changed")
    shutil.rmtree(place)


def _other_club(bench: Bench, room: Path) -> Row:
    """Another club's copy, with and without its key."""
    row = Row("a copy of another club")
    key = make_club(room / "other")
    (copy,) = stick(room / "other").glob("*.clubcopy")
    for name, used in (("our key", bench.key), ("their key", key)):
        row.tries += 1
        row.acknowledged += 1
        try:
            bring_back_over(home(bench.folder), copy, used, {}, None, NOW)
            row.lose(f"{name}: it took the place of the club's book")
        except StorageTrouble as trouble:
            row.show(trouble.code)
    if read_book(home(bench.folder)) != bench.state:
        row.lose("the club's book was changed")
    with opened(bench.folder) as book:
        save(book.store, 1)
        make_copy_in(book, stick(bench.folder))
    if read_keys(keys_path(home(bench.folder))).club_id == read_keys(keys_path(home(room / "other"))).club_id:
        row.spoil("the key file was changed")
    return row


def _raise_if_bad(folder: Path) -> None:
    """List a folder as the program does. Raises StorageTrouble for a copy that is listed as bad."""
    for found in copies_in(folder):
        if found.trouble:
            raise StorageTrouble(found.trouble)


def _files(room: Path) -> dict[str, int]:
    """Return every file below `room` with a mark of its content, but for what cannot be read."""
    return {
        str(path.relative_to(room)): hash(path.read_bytes()) if path.stat().st_size < 1 << 24 else path.stat().st_size
        for path in room.rglob("*")
        if path.is_file()
    }


def _too_long(*_: object) -> None:
    raise TooLong


def _huge(bench: Bench, goal: Path) -> None:
    """A terabyte that takes no room: the member says so and the file has a hole."""
    with zipfile.ZipFile(goal, "w", zipfile.ZIP_STORED) as whole:
        for name in ("manifest.json", "keys.json"):
            whole.writestr(name, bench.members[name])
        info = zipfile.ZipInfo("book.db")
        with whole.open(info, "w", force_zip64=True) as member:
            member.write(bytes(1 << 20))
    content = goal.read_bytes()
    goal.write_bytes(content.replace((1 << 20).to_bytes(8, "little"), (1 << 40).to_bytes(8, "little")))


def _overlapping(bench: Bench, goal: Path) -> None:
    """Three names for the same bytes."""
    bench.pack(goal, bench.members)
    content = bytearray(goal.read_bytes())
    first = content.find(b"PK\x01\x02")
    second = content.find(b"PK\x01\x02", first + 4)
    content[second + 42 : second + 46] = content[first + 42 : first + 46]
    goal.write_bytes(content)


def _many(bench: Bench, goal: Path) -> None:
    bench.pack(goal, bench.members | {f"{number}": b"" for number in range(60_000)})


def _pipe(bench: Bench, goal: Path) -> None:
    os.mkfifo(goal)


def _folder(bench: Bench, goal: Path) -> None:
    goal.mkdir()


def _clear(bench: Bench, goal: Path) -> None:
    """A book that is not encrypted."""
    part = bench.folder / "clear.db"
    with closing(sqlite3.connect(part)) as conn:
        conn.execute("CREATE TABLE people (name)")
    content = part.read_bytes()
    manifest = json.loads(bench.members["manifest.json"]) | {"size": len(content), "sha256": sha256_of(part)}
    part.unlink()
    bench.pack(goal, {**bench.members, "manifest.json": json.dumps(manifest).encode(), "book.db": content})


def _sql(sql: str) -> Forge:
    return lambda bench, goal: bench.with_book(goal, sql)


def _says(**changes: Any) -> Forge:
    return lambda bench, goal: bench.with_manifest(goal, **changes)


def _member(name: str, content: bytes) -> Forge:
    return lambda bench, goal: bench.pack(goal, bench.members | {name: content})


_DEEP = b"[" * 60_000
_FORGED: dict[str, tuple[Forge, ...]] = {
    "a bomb": (
        lambda bench, goal: bench.pack(goal, bench.members | {"book.db": bytes(200 << 20)}, zipfile.ZIP_DEFLATED),
        _huge,
        _overlapping,
        _many,
        _member("manifest.json", b" " * (10 << 20)),
        _member("keys.json", b" " * (10 << 20)),
        _member("manifest.json", _DEEP),
        _member("keys.json", _DEEP),
    ),
    "a path out of its folder": (
        _member("../../evil.book", b"evil"),
        _member("/tmp/evil.book", b"evil"),
        _member("C:\\evil.book", b"evil"),
    ),
    "it says what is not so": (
        _says(size=3),
        _says(size=-1),
        _says(size=1 << 70),
        _says(sha256="00"),
        _says(club_id="00"),
        _says(format=99),
        _says(format="x"),
        _says(steps=["../x"]),
        _says(number="many"),
        _says(number=10**300),
        _says(number=-1),
        _says(made=None, people=[]),
        _member("manifest.json", b"null"),
        _member("manifest.json", b"\xff\xfe"),
        _member("keys.json", b"{}"),
        _member("keys.json", b"[1, 2]"),
    ),
    "a hostile book": (
        _sql('CREATE TRIGGER evil AFTER INSERT ON "people" BEGIN DELETE FROM "people"; END'),
        _sql("CREATE VIEW evil AS SELECT load_extension('evil')"),
        _sql("CREATE TABLE evil (x)"),
        _sql("CREATE TABLE evil (x DEFAULT (randomblob(1000000000)))"),
        _sql('CREATE INDEX evil ON "people" (abs(id))'),
        _sql('DROP TABLE "needs"'),
        _sql("PRAGMA application_id = 7"),
        _sql("UPDATE facts SET value = 'other' WHERE name = 'club_id'"),
        _sql('DELETE FROM "_sqlite_migrations"'),
        _clear,
    ),
    "no copy at all": (
        lambda _bench, goal: goal.write_bytes(b""),
        lambda _bench, goal: goal.write_bytes(b"PK\x05\x06" + bytes(18)),
        lambda _bench, goal: goal.write_bytes(b"%PDF-1.7 " * 9999),
        _folder,
        _pipe,
    ),
}
