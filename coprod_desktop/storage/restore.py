"""Brings a book back from a copy: to a new laptop, or in the place of the book that is there.

Whatever stops it, there is the old book or the new one, whole. `try_copy` is "Test this copy".
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from coprod_desktop.domain.copies import CopyFound, Watch, never_stop
from coprod_desktop.domain.errors import CopyStopped, StorageTrouble
from coprod_desktop.domain.gone_list import GoneList
from coprod_desktop.domain.values import replace
from coprod_desktop.storage.connection import Connection, close, connect
from coprod_desktop.storage.copy_file import Manifest, check_book, keys_of, manifest_of, unpack_book, unpacking
from coprod_desktop.storage.errors import files_told_apart, told_apart
from coprod_desktop.storage.facts import CLUB_ID, COPIES_MADE, FORGOTTEN, copies_made, keep_fact
from coprod_desktop.storage.files import (
    give_name,
    journal_of,
    make_folder,
    move_journal_aside,
    put_in_place,
    settle,
    sync_file,
    sync_folder,
    take_away,
)
from coprod_desktop.storage.forgetting import carried_by, forget_again, living_in
from coprod_desktop.storage.gone_beside import gone_beside
from coprod_desktop.storage.keys import (
    keep_keys_aside,
    keep_keys_too,
    keys_path,
    read_keys_of,
    settle_keys,
    waiting_keys,
    write_keys,
)
from coprod_desktop.storage.marks import gone_list
from coprod_desktop.storage.relock import lock_anew

FACT = "brought_back"  # where a book remembers that it came from a copy, and which copy holds the one before it


def try_copy(
    copy: Path, key: bytes, work_in: Path, watch: Watch = never_stop, facts: Mapping[str, str] | None = None
) -> CopyFound:
    """Test a copy wholly, as if it were brought back, and leave nothing behind. On any thread.

    `work_in` is a folder on the laptop. `facts` are today's of the book that it would replace: the answer says how many
    people in it were forgotten since. Raises CopyStopped and StorageTrouble: copy_damaged, wrong_key, too_new.
    """
    part = work_in / f".testing.{os.urandom(4).hex()}.part"
    try:
        manifest = _take_out(copy, part, key, watch)
        told = gone_list((facts or {}).get(FORGOTTEN, "")).with_more(gone_beside(copy, manifest.club_id))
        return replace(manifest.found_at(copy), forgets=_forgets(part, key, told))
    finally:
        _drop(part)


def restore_copy(
    copy: Path, target: Path, key: bytes, watch: Watch = never_stop, moment: datetime | None = None
) -> Manifest:
    """Bring the book in `copy` back to `target`, where there must be none, and keep `key` in its laptop slot.

    Whoever was forgotten since, as the files beside the copy tell it, is forgotten again before the book gets its name.
    `moment` is now; without it the day of the copy is noted. A club that wants a password at opening gets no laptop
    slot. The book is tested wholly before it gets its name. Raises StorageTrouble: copy_damaged, wrong_key, too_new,
    name_taken, or what the disk says; then nothing of it is left.
    """
    if target.exists():
        raise StorageTrouble("name_taken")
    part = target.with_name(f".{target.name}.{os.urandom(4).hex()}.part")
    with files_told_apart():
        make_folder(target.parent)
        try:
            manifest = _take_out(copy, part, key, watch)
            with unpacking(copy) as whole:
                keys = keys_of(whole)
            told = gone_beside(copy, manifest.club_id)
            if told.marks:
                when = moment or datetime.fromisoformat(manifest.made)
                _change(part, key, lambda conn: forget_again(conn, told, when))
            move_journal_aside(target)
            keep_keys_aside(target)
            write_keys(keys_path(target), keys if keys.asks else keys.with_laptop(key))
            give_name(part, target)
        except BaseException:
            _drop(part)
            raise
        settle(target)
    return manifest


def bring_back_over(
    path: Path,
    copy: Path,
    key: bytes,
    facts: Mapping[str, str],
    kept: Path | None,
    moment: datetime,
    watch: Watch = never_stop,
    copys_key: bytes | None = None,
) -> Manifest:
    """Put the book in `copy` in the place of the closed book at `path`, in one rename. The keys stay today's.

    `copys_key` opens the copy, when the book has had another key since: what comes back is locked with `key`.

    `facts` are today's facts of the book, which go on: sticks, and the number of copies made. `kept` is the copy that
    holds today's book; for a book too damaged to be copied it is None, and its file is kept aside as it is. Raises
    StorageTrouble: copy_damaged, wrong_key, other_club, too_new, or what the disk says; then the book is as it was.
    """
    keys = read_keys_of(path)
    part = path.with_name(f".{path.name}.{os.urandom(4).hex()}.part")
    with files_told_apart():
        try:
            if not keys.fits(key):
                raise StorageTrouble("wrong_key")
            manifest = _take_out(copy, part, copys_key or key, watch, keys.club_id)
            if copys_key is not None and copys_key != key:
                part = _under(key, copys_key, part)
            note = {"copy": copy.name, "made": manifest.made, "kept": str(kept or ""), "at": moment.isoformat()}
            known = dict(facts)
            if not kept and path.exists():
                known = carried_by(path, key) | known
            told = gone_beside(copy, manifest.club_id)
            _change(part, key, lambda conn: _carry_on_facts(conn, known, told, manifest.number, note, moment))
            if kept is None and path.exists():
                keep_aside(path, moment)
            move_journal_aside(path)
            put_in_place(part, path)
        except BaseException:
            _drop(part)
            raise
        settle(path)
    return manifest


def bring_back_other(
    path: Path, copy: Path, key: bytes, kept: Path, moment: datetime, watch: Watch = never_stop
) -> Manifest:
    """Put the book of another club in the place of the closed book at `path`. Its keys come with it.

    `key` is the copy's. `kept` is the copy that holds today's book; today's keys are kept beside, so that it can be put
    back. Whatever stops it, the old book opens with its keys, or the new one with its own. Raises StorageTrouble as
    `bring_back_over` does; then the book is as it was.
    """
    part = path.with_name(f".{path.name}.{os.urandom(4).hex()}.part")
    waiting: Path | None = None
    with files_told_apart():
        try:
            manifest = _take_out(copy, part, key, watch)
            with unpacking(copy) as whole:
                keys = keys_of(whole)
            note = {"copy": copy.name, "made": manifest.made, "kept": str(kept), "at": moment.isoformat()}
            told = gone_beside(copy, manifest.club_id)
            _change(part, key, lambda conn: _carry_on_facts(conn, {}, told, manifest.number, note, moment))
            waiting = waiting_keys(path, part)
            write_keys(waiting, keys if keys.asks else keys.with_laptop(key))
            keep_keys_too(path)
            move_journal_aside(path)
            put_in_place(part, path)
        except BaseException:
            _drop(part)
            if waiting is not None:
                with suppress(OSError):
                    take_away(waiting)
            raise
        settle(path)
    settle_keys(path)
    return manifest


def keep_aside(path: Path, moment: datetime) -> Path:
    """Keep a damaged book, and its journal, under another name beside it, and return the path. Raises OSError."""
    number = 1
    while (goal := path.with_name(f"{path.name} {moment:%Y-%m-%d %H%M} {number}.damaged")).exists():
        number += 1
    journal = journal_of(path)
    for source, other in ((journal, goal.with_name(f"{goal.name}-journal")), (path, goal)):
        if source.exists():
            shutil.copyfile(source, other)
            sync_file(other)
    sync_folder(path.parent)
    return goal


def _take_out(copy: Path, part: Path, key: bytes, watch: Watch = never_stop, club_id: str = "") -> Manifest:
    """Take the book out of a copy into `part`, wholly tested. Raises as `restore_copy` does, and OSError."""
    with files_told_apart(), unpacking(copy) as whole:
        manifest = manifest_of(whole)
        if club_id and manifest.club_id != club_id:
            raise StorageTrouble("other_club")
        if not keys_of(whole).fits(key):
            raise StorageTrouble("wrong_key")
        unpack_book(whole, manifest, part, watch)
        check_book(part, manifest, key)
        if not watch(manifest.size * 2, manifest.size * 2):
            raise CopyStopped
    return manifest


def _under(key: bytes, older: bytes, part: Path) -> Path:
    """Put a book that came out of an older copy under the key of today, and return where it is now."""
    made = part.with_name(f"{part.stem}.anew.part")
    try:
        lock_anew(part, older, made, key, {})
    except BaseException:
        _drop(made)
        raise
    _drop(part)
    return made


def _change(part: Path, key: bytes, work: Callable[[Connection], object]) -> None:
    """Change a book that is about to be brought back, in one transaction, before it gets its name."""
    with told_apart():
        conn = connect(part, key)
        try:
            conn.execute("BEGIN EXCLUSIVE")
            work(conn)
            conn.execute("COMMIT")
        finally:
            close(conn)
    sync_file(part)


def _carry_on_facts(
    conn: Connection, facts: Mapping[str, str], told: GoneList, number: int, note: dict[str, Any], moment: datetime
) -> None:
    """Write into a book that is about to be brought back what must not go back with it.

    Whoever is forgotten for good, as today's book or the files beside the copy tell it, is forgotten in it again.
    """
    newest = max(copies_made(conn), number, int(facts.get(COPIES_MADE, "0")))
    again = forget_again(conn, told, moment, facts.get(FORGOTTEN, ""))
    note = note | {"forgotten": again}
    for name, value in (dict(facts) | {COPIES_MADE: str(newest), FACT: json.dumps(note)}).items():
        if name not in (CLUB_ID, FORGOTTEN):
            keep_fact(conn, name, value)


def _forgets(part: Path, key: bytes, told: GoneList) -> int:
    """Return how many people in a book that was taken out of a copy would be forgotten again."""
    if not told.marks:
        return 0
    with told_apart():
        conn = connect(part, key, "ro")
        try:
            return living_in(conn, told)
        finally:
            conn.close()


def _drop(part: Path) -> None:
    for left in (part, journal_of(part)):
        with suppress(OSError):
            take_away(left)
