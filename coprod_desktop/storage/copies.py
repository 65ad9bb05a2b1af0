"""Makes a safe copy of an open book, in one file, and brings a book back from one.

A copy is a zip file with three members in a fixed order, none of them compressed: what it holds in numbers, the
keys without this laptop's own, and the book, encrypted as ever. Its number comes from the book, so that a wrong
clock orders nothing.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coprod_desktop import __version__
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.storage import migrations
from coprod_desktop.storage.checks import check_kind, check_schema, check_whole, taken_steps
from coprod_desktop.storage.connection import Connection, close, connect
from coprod_desktop.storage.errors import files_told_apart, told_apart
from coprod_desktop.storage.files import new_file, settle, sync_file
from coprod_desktop.storage.keys import Keys, keep_keys_aside, keys_path, parse_keys, write_keys

if TYPE_CHECKING:
    from coprod_desktop.storage.club_file import OpenBook

FORMAT = 1
SUFFIX = ".clubcopy"
_MANIFEST, _KEYS, _BOOK = "manifest.json", "keys.json", "book.db"
_MEMBERS = [_MANIFEST, _KEYS, _BOOK]
_LARGEST_MANIFEST = 65_536  # bytes
_LARGEST_KEYS = 1_000_000  # bytes
_PIECE = 1 << 20  # bytes copied at a time
_NOT_IN_NAMES = frozenset('<>:"/\\|?*')  # what FAT and Windows do not allow


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a copy says of itself: nothing personal. `made` is local time, `size` the book's bytes."""

    format: int
    program: str
    steps: tuple[str, ...]
    club_id: str
    club: str
    number: int
    made: str
    people: int
    meetings: int
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class CopyMade:
    """A copy that was made, read back and found to be the same. `sha256` is that of the whole copy."""

    path: Path
    number: int
    people: int
    meetings: int
    made: datetime
    size: int
    sha256: str


def next_copy_name(conn: Connection, moment: datetime) -> str:
    """Return the name for the next copy, such as "Our club 2026-11-21 1930 000123.clubcopy"."""
    club = "".join(letter for letter in _club_name(conn) if letter.isprintable() and letter not in _NOT_IN_NAMES)
    return f"{club[:60].strip(' .') or 'Our club'} {moment:%Y-%m-%d %H%M} {_copies_made(conn) + 1:06d}{SUFFIX}"


def make_copy_in(book: OpenBook, folder: Path) -> CopyMade:
    """Make a verified copy of an open book in `folder`, under a name never used before. Raises StorageTrouble."""
    conn, _, _ = book.inside()
    with told_apart():
        name = next_copy_name(conn, book.now())
    with files_told_apart():
        folder.mkdir(parents=True, exist_ok=True)
    return make_copy(book, folder / name)


def make_copy(book: OpenBook, target: Path) -> CopyMade:
    """Make a verified copy of an open book at `target`, which must not be there yet.

    When this returns, the copy is on the disk and has been read back. Raises StorageTrouble: name_taken, disk_full,
    read_only, or what the disk says; then nothing of it is left.
    """
    conn, keys, key = book.inside()
    return copy_open_file(conn, keys, key, target, book.now())


def copy_open_file(conn: Connection, keys: Keys, key: bytes, target: Path, moment: datetime) -> CopyMade:
    """Do what `make_copy` says for an open connection, in whatever shape the file is."""
    if target.exists():
        raise StorageTrouble("name_taken")
    with files_told_apart(), told_apart(), _staging(_file_of(conn).parent) as staging:
        number = _count_copy(conn)
        conn.execute("VACUUM INTO ?", (str(staging / _BOOK),))
        manifest = _look_at(staging / _BOOK, keys, key, number, moment)
        whole = staging / "whole"
        _pack(whole, manifest, keys, staging / _BOOK)
        sha256 = _sha256(whole)
        _place(whole, target, sha256)
    return CopyMade(target, number, manifest.people, manifest.meetings, moment, manifest.size, sha256)


def read_copy_manifest(copy: Path) -> Manifest:
    """Return what a copy says of itself, without a key. Raises StorageTrouble: copy_damaged, too_new, no_file."""
    with _unpacking(copy) as whole:
        return _manifest_of(whole)


def restore_copy(copy: Path, target: Path, key: bytes) -> Manifest:
    """Bring the book in `copy` back to `target`, where there must be none, and keep `key` in its laptop slot.

    The book is tested wholly before it gets its name. Raises StorageTrouble: copy_damaged, wrong_key, too_new,
    name_taken, or what the disk says; then nothing of it is left.
    """
    if target.exists():
        raise StorageTrouble("name_taken")
    part = target.with_name(f".{target.name}.{os.urandom(4).hex()}.part")
    with files_told_apart(), _unpacking(copy) as whole:
        manifest = _manifest_of(whole)
        keys = parse_keys(_read(whole, _KEYS, _LARGEST_KEYS))
        if not keys.fits(key):
            raise StorageTrouble("wrong_key")
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            _unpack_book(whole, manifest, part)
            _test(part, manifest, key)
            keep_keys_aside(target)
            write_keys(keys_path(target), keys if keys.asks else keys.with_laptop(key))
            part.rename(target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        settle(target)
    return manifest


def _look_at(book: Path, keys: Keys, key: bytes, number: int, moment: datetime) -> Manifest:
    """Open the new copy with the key, check it as any book is checked, and count what it holds."""
    conn = connect(book, key)
    try:
        check_kind(conn)
        check_whole(conn)
        people = int(conn.execute('SELECT count(*) FROM "people" WHERE "removed" = \'\'').fetchone()[0])
        meetings = int(conn.execute('SELECT count(*) FROM "meetings" WHERE "removed" = \'\'').fetchone()[0])
        steps = tuple(taken_steps(conn))
        club = _club_name(conn)
    finally:
        close(conn)
    return Manifest(
        format=FORMAT,
        program=__version__,
        steps=steps,
        club_id=keys.club_id,
        club=club,
        number=number,
        made=moment.isoformat(timespec="seconds"),
        people=people,
        meetings=meetings,
        size=book.stat().st_size,
        sha256=_sha256(book),
    )


def _pack(whole: Path, manifest: Manifest, keys: Keys, book: Path) -> None:
    with zipfile.ZipFile(whole, "x", zipfile.ZIP_STORED) as packed:
        packed.writestr(zipfile.ZipInfo(_MANIFEST), json.dumps(asdict(manifest), indent=2, ensure_ascii=False))
        packed.writestr(zipfile.ZipInfo(_KEYS), keys.without_laptop().as_bytes())
        member = zipfile.ZipInfo(_BOOK)
        member.file_size = manifest.size
        with book.open("rb") as source, packed.open(member, "w") as goal:
            shutil.copyfileobj(source, goal, _PIECE)


def _place(whole: Path, target: Path, sha256: str) -> None:
    """Copy to `target` so that it lasts: written, synced, read back, named, synced again, its folder too."""
    part = target.with_name(f".{target.name[:40]}.{os.urandom(4).hex()}.part")
    try:
        with whole.open("rb") as source, part.open("xb") as goal:
            shutil.copyfileobj(source, goal, _PIECE)
            goal.flush()
            os.fsync(goal.fileno())
            if hasattr(os, "posix_fadvise"):  # so that it is read from the stick and not from memory
                os.posix_fadvise(goal.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        if _sha256(part) != sha256:
            raise StorageTrouble("disk_trouble", "the copy reads differently")
        if target.exists():
            raise StorageTrouble("name_taken")
        part.rename(target)
    except BaseException:
        _take_away(part)
        raise
    try:
        settle(target)  # when a stick has been pulled, this alone tells
    except BaseException:
        _take_away(target)
        raise


def _take_away(path: Path) -> None:
    with suppress(OSError):  # the trouble that led here is the one to tell of
        path.unlink(missing_ok=True)


@contextmanager
def _unpacking(copy: Path) -> Iterator[zipfile.ZipFile]:
    with files_told_apart():
        if not copy.exists():
            raise StorageTrouble("no_file")
        try:
            with zipfile.ZipFile(copy) as whole:
                members = whole.infolist()
                if [member.filename for member in members] != _MEMBERS:
                    raise StorageTrouble("copy_damaged", "members")
                if any(member.compress_type != zipfile.ZIP_STORED for member in members):
                    raise StorageTrouble("copy_damaged", "compressed")
                yield whole
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
            raise StorageTrouble("copy_damaged", type(error).__name__) from error


def _manifest_of(whole: zipfile.ZipFile) -> Manifest:
    try:
        found: dict[str, Any] = json.loads(_read(whole, _MANIFEST, _LARGEST_MANIFEST))
        if int(found["format"]) > FORMAT:
            raise StorageTrouble("too_new", "copy")
        known = {name: kind(found[name]) for name, kind in _MANIFEST_KINDS.items()}
        manifest = Manifest(steps=tuple(str(step) for step in found["steps"]), **known)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise StorageTrouble("copy_damaged", "manifest") from error
    if manifest.size != whole.getinfo(_BOOK).file_size:
        raise StorageTrouble("copy_damaged", "size")
    if any(step not in migrations.NAMES for step in manifest.steps):
        raise StorageTrouble("too_new", "copy")
    return manifest


_MANIFEST_KINDS: dict[str, Any] = {
    "format": int,
    "program": str,
    "club_id": str,
    "club": str,
    "number": int,
    "made": str,
    "people": int,
    "meetings": int,
    "size": int,
    "sha256": str,
}


def _read(whole: zipfile.ZipFile, name: str, largest: int) -> bytes:
    if whole.getinfo(name).file_size > largest:
        raise StorageTrouble("copy_damaged", name)
    with whole.open(name) as member:
        return member.read(largest)


def _unpack_book(whole: zipfile.ZipFile, manifest: Manifest, part: Path) -> None:
    with (
        whole.open(_BOOK) as source,
        new_file(part) as goal,
    ):
        shutil.copyfileobj(source, goal, _PIECE)
    if part.stat().st_size != manifest.size or _sha256(part) != manifest.sha256:
        raise StorageTrouble("copy_damaged", "book")
    sync_file(part)


def _test(part: Path, manifest: Manifest, key: bytes) -> None:
    """Open a book that came out of a copy, and believe nothing of it before it is checked."""
    try:
        with told_apart():
            conn = connect(part, key)
            try:
                check_kind(conn)
                check_schema(conn)
                check_whole(conn)
                owner = conn.execute('SELECT "value" FROM "facts" WHERE "name" = \'club_id\'').fetchone()
            finally:
                close(conn)
    except StorageTrouble as trouble:
        if trouble.code in ("damaged", "not_a_club_file"):
            raise StorageTrouble("copy_damaged", trouble.detail) from trouble
        raise
    if owner is None or owner[0] != manifest.club_id:
        raise StorageTrouble("copy_damaged", "another club's book")


@contextmanager
def _staging(beside: Path) -> Iterator[Path]:
    """Give a new folder on the laptop, and take it away afterwards with all that is in it."""
    folder = beside / f".copying.{os.urandom(4).hex()}"
    folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _file_of(conn: Connection) -> Path:
    return Path(conn.execute("SELECT file FROM pragma_database_list WHERE name = 'main'").fetchone()[0])


def _club_name(conn: Connection) -> str:
    row = conn.execute('SELECT "name" FROM "clubs" WHERE "removed" = \'\' ORDER BY "id" LIMIT 1').fetchone()
    return str(row[0]) if row else ""


def _copies_made(conn: Connection) -> int:
    row = conn.execute('SELECT "value" FROM "facts" WHERE "name" = \'copies_made\'').fetchone()
    return int(row[0]) if row else 0


def _count_copy(conn: Connection) -> int:
    number = _copies_made(conn) + 1
    conn.execute(
        'INSERT INTO "facts" ("name", "value") VALUES (\'copies_made\', ?) '
        'ON CONFLICT ("name") DO UPDATE SET "value" = excluded."value"',
        (str(number),),
    )
    return number


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
