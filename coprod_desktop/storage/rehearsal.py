"""Rehearses the day on which the laptop is lost: a copy is brought back to a place of its own, opened and read.

Nothing of the club's own book is touched. What was brought back is encrypted as ever, and is taken away again.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from coprod_desktop.domain.copies import CopyFound, Counts, Watch, never_stop
from coprod_desktop.domain.errors import CopyStopped, StorageTrouble
from coprod_desktop.domain.meetings import MEETINGS
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.domain.values import replace
from coprod_desktop.storage.club_file import open_book
from coprod_desktop.storage.copy_file import read_copy_manifest
from coprod_desktop.storage.errors import files_told_apart
from coprod_desktop.storage.restore import restore_copy, try_copy

STAGING = ".copying."  # what starts like this beside a book is swept away when the book is next opened
_LETTERS = 3  # of somebody's name, by which they are looked for


def rehearse(copy: Path, key: bytes, work_in: Path, watch: Watch = never_stop) -> CopyFound:
    """Bring `copy` back in a folder inside `work_in`, open it, and count what is in it. On any thread.

    Returns the copy with what was counted in the book that came back, and not with what the copy says of itself.
    Raises CopyStopped and StorageTrouble: copy_damaged, wrong_key, too_new, no_file, disk_full, or what the disk says.
    """
    found = read_copy_manifest(copy).found_at(copy)
    try_copy(copy, key, work_in, watch)  # which hears Stop all the way
    with files_told_apart():
        folder = work_in / f"{STAGING}{os.urandom(4).hex()}"
        folder.mkdir(mode=0o700)
    try:
        restore_copy(copy, folder / "club.book", key)
        if not watch(1, 1):
            raise CopyStopped
        with open_book(folder / "club.book", key=key) as book:
            store = book.store
            held = store.some(MEETINGS, {"state__not": "planned", "on__not": None}, order=("-on", "-id"), limit=1)
            someone = store.some(PEOPLE, limit=1)
            first = someone[0].name.split()[0][:_LETTERS] if someone and someone[0].name.split() else ""
            if first and not store.search(first, (PEOPLE.kind,)):
                raise StorageTrouble("copy_damaged", "search")
            counts = Counts(store.count(PEOPLE), store.count(MEETINGS), held[0].on if held else None)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return replace(found, counts=counts)
