"""Gives a book a new key, for when somebody else may have its recovery sheet or a password.

Whatever stops it, the book opens with the old key or with the new one. Copies made before keep the old key until
`relock_copy` gives each of them the new one.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from coprod_desktop.domain.copies import Watch, never_stop
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.recovery import key_groups
from coprod_desktop.storage import slots
from coprod_desktop.storage.copies import place
from coprod_desktop.storage.copy_file import (
    BOOK,
    SUFFIX,
    check_book,
    keys_of,
    manifest_of,
    pack,
    read_copy_keys,
    sha256_of,
    unpack_book,
    unpacking,
)
from coprod_desktop.storage.errors import files_told_apart
from coprod_desktop.storage.facts import KEY_NUMBER, KEYS_GIVEN, OLDER_KEYS
from coprod_desktop.storage.files import (
    journal_of,
    move_journal_aside,
    put_in_place,
    settle,
    sync_folder,
    take_away,
)
from coprod_desktop.storage.keys import KEY_BYTES, Keys, check_of, read_keys_of, settle_keys, waiting_keys, write_keys
from coprod_desktop.storage.relock import lock_anew
from coprod_desktop.storage.restore import try_copy

_STAGING = ".copying."  # what starts like this beside a book is swept away when the book is next opened
_KEY_IN_NAME = re.compile(r" key \d+$")


class NextKey:
    """A key that a book may get. It is in memory alone, and on the sheet that somebody prints of it."""

    def __init__(self, number: int) -> None:
        self.key = os.urandom(KEY_BYTES)
        self.number = number

    def __repr__(self) -> str:
        """Say which one it is, and nothing of it."""
        return f"NextKey({self.number})"

    def sheet(self) -> tuple[str, ...]:
        """Return the groups of its recovery sheet, which are the key itself."""
        return key_groups(self.key)

    def key_words(self) -> str:
        """Return the key as other programs want it typed."""
        return self.key.hex()

    def key_number(self) -> int:
        """Return how many keys the book has had when it has this one."""
        return self.number


@dataclass(frozen=True, slots=True)
class Renewal:
    """A book about to get its new key. `work` needs the book closed, and takes a while.

    `passwords` are those that will open it, by the id of their slot; all others are gone.
    """

    path: Path
    older: tuple[bytes, ...] = field(repr=False)  # the keys that the book has had, the newest last
    new: NextKey
    passwords: Mapping[str, str] = field(repr=False)
    since: date

    @property
    def key(self) -> bytes:
        """The new key."""
        return self.new.key

    def key_now(self) -> bytes:
        """Return the key that the closed book has on the disk: after trouble, the swap may have come about or not.

        Raises StorageTrouble.
        """
        return self.key if read_keys_of(self.path).fits(self.key) else self.older[-1]

    def work(self, watch: Watch = never_stop) -> int:
        """Give the book its new key, and then the copies on this laptop. Returns how many of those kept an older one.

        Raises CopyStopped and StorageTrouble; then the book is as it was. A Stop that comes later leaves the other
        copies as they are.
        """
        renewed = renew_key(self.path, self.older, self.new, self.passwords, self.since, watch)
        copies = (self.path.parent / "copies").glob(f"*{SUFFIX}")
        return relock_copies(copies, renewed, self.older, self.key, self.path.parent, watch)


def renew_key(
    path: Path,
    older: tuple[bytes, ...],
    new: NextKey,
    passwords: Mapping[str, str],
    since: date,
    watch: Watch = never_stop,
) -> Keys:
    """Put the closed book at `path` under a new key, in one rename, and return the keys that go with it.

    `older` are its keys until now, the newest last: the book remembers them, because they open older copies. `since`
    is the day on which the new sheet was proved. Raises CopyStopped and StorageTrouble: wrong_key, or what the disk
    says; then the book is as it was.
    """
    keys = read_keys_of(path)
    if not keys.fits(older[-1]):
        raise StorageTrouble("wrong_key")
    renewed = _renewed(keys, new, passwords, since)
    facts = {
        OLDER_KEYS: json.dumps([one.hex() for one in older]),
        KEY_NUMBER: str(new.number),
        KEYS_GIVEN: str(new.number),
    }
    part = path.with_name(f".{path.name}.{os.urandom(4).hex()}.part")
    waiting: Path | None = None
    with files_told_apart():
        try:
            lock_anew(path, older[-1], part, new.key, facts, watch)
            waiting = waiting_keys(path, part)
            write_keys(waiting, renewed)
            move_journal_aside(path)
            put_in_place(part, path)
        except BaseException:
            for left in (part, journal_of(part), *([waiting] if waiting else [])):
                with suppress(OSError):
                    take_away(left)
            raise
        settle(path)
    settle_keys(path)
    return renewed


def relock_copies(
    copies: Iterable[Path], keys: Keys, older: Iterable[bytes], key: bytes, work_in: Path, watch: Watch = never_stop
) -> int:
    """Give each of these copies the key that the book has now, and return how many kept an older one.

    `keys` are the book's own. Copies of other clubs are passed over. One that is damaged, or that the disk does not
    let be changed, keeps its key. A Stop between two leaves the rest for another time.
    """
    todo = [one for one in sorted(copies) if opens_with_older(one, keys)]
    left = 0
    for number, copy in enumerate(todo):
        if not watch(number, len(todo)):
            return left + len(todo) - number
        try:
            relock_copy(copy, keys, older, key, work_in)
        except StorageTrouble:
            left += 1
    return left


def opens_with_older(copy: Path, keys: Keys) -> bool:
    """Say whether a copy is one of the book with these `keys`, and was made under a key that it had before."""
    try:
        theirs = read_copy_keys(copy)
    except StorageTrouble:
        return False
    return theirs.club_id == keys.club_id and theirs.check in keys.older


def relock_copy(copy: Path, keys: Keys, older: Iterable[bytes], key: bytes, work_in: Path) -> Path:
    """Put a copy under the key that the book has now, and return its new path. On any thread.

    The new copy is made, tested and on the disk before the old one goes. What is in it, its number and its day stay.
    Raises StorageTrouble: copy_damaged, wrong_key when none of `older` opens it, or what the disk says; then the old
    one is there.
    """
    goal = copy.with_name(f"{_KEY_IN_NAME.sub('', copy.stem)} key {keys.number}{SUFFIX}")
    with files_told_apart():
        if not _is_good(goal, key, work_in):
            folder = work_in / f"{_STAGING}{os.urandom(4).hex()}"
            folder.mkdir(mode=0o700)
            try:
                whole = _packed_anew(copy, keys, older, key, folder)
                place(whole, goal, never_stop, was_there=True)
            finally:
                shutil.rmtree(folder, ignore_errors=True)
        take_away(copy)
        sync_folder(copy.parent)
    return goal


def _packed_anew(copy: Path, keys: Keys, older: Iterable[bytes], key: bytes, folder: Path) -> Path:
    """Make a copy ready in `folder`, with the book of another one under another key, and return its path."""
    with unpacking(copy) as whole:
        manifest, theirs = manifest_of(whole), keys_of(whole)
        had = next((one for one in older if theirs.fits(one)), None)
        if had is None:
            raise StorageTrouble("wrong_key")
        unpack_book(whole, manifest, folder / "before", never_stop)
    check_book(folder / "before", manifest, had)
    book = folder / BOOK
    lock_anew(folder / "before", had, book, key, {})
    renewed = replace(manifest, size=book.stat().st_size, sha256=sha256_of(book))
    pack(folder / "whole", renewed, keys, book)
    return folder / "whole"


def _is_good(copy: Path, key: bytes, work_in: Path) -> bool:
    """Say whether a copy is there that was made anew before the power went. What is not whole is taken away."""
    if not copy.exists():
        return False
    try:
        try_copy(copy, key, work_in)
    except StorageTrouble:
        take_away(copy)
        return False
    return True


def _renewed(keys: Keys, new: NextKey, passwords: Mapping[str, str], since: date) -> Keys:
    """Return the keys of a book under its new key: the same club, and the passwords that were typed anew."""
    bare = Keys(keys.club_id, check_of(new.key), (), keys.asks, new.number, (*keys.older, keys.check))
    for slot in slots.passwords(keys):
        if slot.id in passwords:
            sealed = slots.sealed(keys, new.key, "", passwords[slot.id], since, slot.id)
            bare = slots.with_slot(bare, sealed)
    bare = slots.with_sheet(bare, since)
    return bare if keys.asks else bare.with_laptop(new.key)
