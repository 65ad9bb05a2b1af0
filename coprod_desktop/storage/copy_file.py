"""Reads and writes one copy: a zip file with three members in a fixed order, none of them compressed.

They are what it holds in numbers, the keys without the laptop's own, and the book, encrypted as ever. Nothing in a
copy is believed before it is checked, and nothing in it is ever run.
"""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Any, BinaryIO

from coprod_desktop.domain.copies import CopyFound, Counts, Watch, never_stop
from coprod_desktop.domain.errors import CopyStopped, StorageTrouble
from coprod_desktop.domain.gone_list import GoneList, read_line
from coprod_desktop.domain.values import dataclass, replace
from coprod_desktop.storage import migrations
from coprod_desktop.storage.checks import check_kind, check_schema, check_whole
from coprod_desktop.storage.connection import Connection, close, connect
from coprod_desktop.storage.errors import files_told_apart, told_apart
from coprod_desktop.storage.files import new_file, sync_file
from coprod_desktop.storage.keys import Keys, parse_keys

FORMAT = 1
SUFFIX = ".clubcopy"
BOOK = "book.db"
PIECE = 1 << 20  # bytes copied at a time
_MANIFEST, _KEYS = "manifest.json", "keys.json"
_MEMBERS = [_MANIFEST, _KEYS, BOOK]
_LARGEST_MANIFEST = 1_000_000  # bytes: it has room for 20,000 people who were forgotten
_LARGEST_NUMBER = 999_999_999  # of a copy: those made after it count on from there, and it stands in their names
_LARGEST_KEYS = 1_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a copy says of itself: nothing personal. `made` is local time, `size` the book's bytes.

    `newest_meeting` is a day in ISO 8601, or "" when there is none or an older program made the copy. `forgotten` has
    the marks of everybody who was forgotten by then (domain/gone_list.py), `gone_word` what stands in place of a name.
    """

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
    newest_meeting: str = ""
    forgotten: str = ""
    gone_word: str = ""

    @property
    def gone(self) -> GoneList:
        """Who was forgotten for good by then."""
        return GoneList(read_line(self.forgotten), self.gone_word)

    def found_at(self, path: Path) -> CopyFound:
        """Return the copy at `path` as it is listed. Raises StorageTrouble("copy_damaged") for a made-up date."""
        try:
            newest = date.fromisoformat(self.newest_meeting) if self.newest_meeting else None
            made = datetime.fromisoformat(self.made).replace(tzinfo=None)
        except ValueError as error:
            raise StorageTrouble("copy_damaged", "date") from error
        counts = Counts(self.people, self.meetings, newest)
        return CopyFound(path, self.club_id, self.club, self.number, made, counts, self.size, gone=self.forgotten)


def counts_of(conn: Connection) -> Counts:
    """Count what the book on this connection holds."""
    people = conn.execute('SELECT count(*) FROM "people" WHERE "removed" = \'\'').fetchone()[0]
    meetings, newest = conn.execute(
        'SELECT count(*), max(CASE WHEN "state" <> \'planned\' THEN "on" END) FROM "meetings" WHERE "removed" = \'\''
    ).fetchone()
    return Counts(int(people), int(meetings), date.fromisoformat(newest) if newest else None)


def read_copy_manifest(copy: Path) -> Manifest:
    """Return what a copy says of itself, without a key. Raises StorageTrouble: copy_damaged, too_new, no_file."""
    with unpacking(copy) as whole:
        return manifest_of(whole)


def read_copy_keys(copy: Path) -> Keys:
    """Return the slots that came with a copy. Raises StorageTrouble: copy_damaged, no_key, too_new, no_file."""
    with unpacking(copy) as whole:
        manifest_of(whole)
        return keys_of(whole)


def read_copy(copy: Path) -> CopyFound:
    """Return a copy as it is listed, without a key. Raises StorageTrouble: copy_damaged, too_new, no_file."""
    with unpacking(copy) as whole:
        keys = keys_of(whole)
        return replace(manifest_of(whole).found_at(copy), lock=keys.check, key_number=keys.number)


def pack(
    whole: Path, manifest: Manifest, keys: Keys, book: Path, watch: Watch = never_stop, done: int = 0, total: int = 0
) -> None:
    """Put a book that has been looked at into a new copy. Raises CopyStopped and OSError."""
    with zipfile.ZipFile(whole, "x", zipfile.ZIP_STORED) as packed:
        packed.writestr(zipfile.ZipInfo(_MANIFEST), json.dumps(asdict(manifest), indent=2, ensure_ascii=False))
        packed.writestr(zipfile.ZipInfo(_KEYS), keys.without_laptop().as_bytes())
        member = zipfile.ZipInfo(BOOK)
        member.file_size = manifest.size
        with book.open("rb") as source, packed.open(member, "w") as goal:
            copy_in_pieces(source, goal, watch, done, total)


@contextmanager
def unpacking(copy: Path) -> Iterator[zipfile.ZipFile]:
    """Open a copy to be read. Raises StorageTrouble: copy_damaged, no_file, or what the disk says."""
    with files_told_apart():
        if not copy.exists():
            raise StorageTrouble("no_file")
        if not copy.is_file():  # a folder, or a pipe, which one would wait for without end
            raise StorageTrouble("copy_damaged", "not a file")
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


def manifest_of(whole: zipfile.ZipFile) -> Manifest:
    """Return what an open copy says of itself. Raises StorageTrouble: copy_damaged, too_new."""
    try:
        found: dict[str, Any] = json.loads(_read(whole, _MANIFEST, _LARGEST_MANIFEST))
        if int(found["format"]) > FORMAT:
            raise StorageTrouble("too_new", "copy")
        known = {name: kind(found[name]) for name, kind in _MANIFEST_KINDS.items()}
        steps = tuple(str(step) for step in found["steps"])
        known |= {name: str(found.get(name, "")) for name in ("newest_meeting", "forgotten", "gone_word")}
        manifest = Manifest(steps=steps, **known)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise StorageTrouble("copy_damaged", "manifest") from error
    if not 0 <= manifest.number <= _LARGEST_NUMBER:
        raise StorageTrouble("copy_damaged", "number")
    if manifest.size != whole.getinfo(BOOK).file_size:
        raise StorageTrouble("copy_damaged", "size")
    if any(step not in migrations.NAMES for step in manifest.steps):
        raise StorageTrouble("too_new", "copy")
    return manifest


def keys_of(whole: zipfile.ZipFile) -> Keys:
    """Return the slots in an open copy. Raises StorageTrouble: copy_damaged, too_new."""
    try:
        return parse_keys(_read(whole, _KEYS, _LARGEST_KEYS))
    except StorageTrouble as trouble:
        if trouble.code == "no_key":  # it is the copy that is at fault, and no file beside the book
            raise StorageTrouble("copy_damaged", trouble.detail) from trouble
        raise


def unpack_book(whole: zipfile.ZipFile, manifest: Manifest, part: Path, watch: Watch = never_stop) -> None:
    """Take the book out of a copy into the new file `part`, and compare it with what the copy says of it.

    Raises StorageTrouble("copy_damaged"), CopyStopped and OSError, and leaves it to the caller to take `part` away.
    """
    with whole.open(BOOK) as source, new_file(part) as goal:
        copy_in_pieces(source, goal, watch, 0, manifest.size * 2)
    if part.stat().st_size != manifest.size or sha256_of(part, watch, manifest.size) != manifest.sha256:
        raise StorageTrouble("copy_damaged", "book")
    sync_file(part)


def check_book(part: Path, manifest: Manifest, key: bytes) -> None:
    """Open a book that came out of a copy, and believe nothing of it before it is checked.

    Raises StorageTrouble: copy_damaged, too_new, or what the disk says.
    """
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


def copy_in_pieces(source: Any, goal: Any, watch: Watch = never_stop, done: int = 0, total: int = 0) -> None:
    """Copy from one open file to another. `watch` hears of each piece, counted on from `done`. Raises CopyStopped."""
    while piece := source.read(PIECE):
        goal.write(piece)
        done += len(piece)
        if not watch(done, total):
            raise CopyStopped


def sha256_of(path: Path, watch: Watch = never_stop, done: int = 0, total: int = 0) -> str:
    """Return the SHA-256 of a file, read in pieces. Raises CopyStopped and OSError."""
    with path.open("rb") as file:
        return _digest(file, watch, done, total or done * 2)


def _digest(file: BinaryIO, watch: Watch, done: int, total: int) -> str:
    digest = hashlib.sha256()
    while piece := file.read(PIECE):
        digest.update(piece)
        done += len(piece)
        if not watch(done, total):
            raise CopyStopped
    return digest.hexdigest()


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


def unfinished_beside(path: Path) -> Path:
    """Return a name for a file that is being made and will be called `path`."""
    return path.with_name(f".{os.urandom(6).hex()}{SUFFIX}.part")
