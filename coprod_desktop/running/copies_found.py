"""Finds copies of a club's book when no book is open, and says what is in each."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from coprod_desktop.domain.copies import CopyFound
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.running.unlocking import keys_beside, laptop_key
from coprod_desktop.wording.forgetting import say_forgotten

if TYPE_CHECKING:
    from coprod_desktop.services.ports import Drives
    from coprod_desktop.storage.keys import Keys
    from coprod_desktop.ui.screens.fetch_copy import CopyOffered
    from coprod_desktop.wording.say import Say


def newest_good_copy(book: Path, key: bytes) -> CopyFound | None:
    """Return the newest copy on this laptop that passes the whole test, or None.

    It says how many people in it are forgotten again, as far as the damaged book and the files beside it tell.
    """
    from coprod_desktop.storage.forgetting import carried_by
    from coprod_desktop.storage.restore import try_copy
    from coprod_desktop.storage.vault import copies_folder, copies_in

    keys, facts = keys_beside(book), carried_by(book, key)
    for found in copies_in(copies_folder(book)):
        if found.trouble or keys is None or found.club_id != keys.club_id:
            continue
        try:
            return try_copy(found.path, key, book.parent, facts=facts)
        except StorageTrouble:
            continue
    return None


def offered_copies(book: Path, drives: Drives, folders: Iterable[Path], say: Say) -> list[CopyOffered]:
    """Return the copies that can be brought back where there is no book: on this laptop, on sticks, in `folders`."""
    from coprod_desktop.services.copies.sticks import FOLDER_ON_STICK
    from coprod_desktop.storage.copy_file import read_copy_keys
    from coprod_desktop.storage.gone_beside import Forgets
    from coprod_desktop.storage.slots import passwords, sheet_made
    from coprod_desktop.storage.vault import copies_folder, copies_in
    from coprod_desktop.ui.screens.fetch_copy import CopyOffered

    key, forgets = laptop_key(book), Forgets()
    places = [copies_folder(book)]
    for folder in (*(one.folder for one in drives.sticks()), *folders):
        places += [folder / FOLDER_ON_STICK, folder]
    kept: list[tuple[CopyFound, Keys]] = []
    for found in sorted(
        (one for place in places for one in copies_in(place) if not one.trouble),
        key=lambda one: (one.made.isoformat() if one.made else "", one.number),
        reverse=True,
    ):
        try:
            keys = read_copy_keys(found.path)
        except StorageTrouble:
            continue
        kept.append((found, keys))
    several = len({keys.number for _, keys in kept}) > 1
    offered = []
    for found, keys in kept:
        opens, by_password = key is not None and keys.fits(key), bool(passwords(keys))
        line = copy_line(found, say)
        if several:
            line = f"{line} {say('copies.with_key', number=keys.number)}"
        by_sheet = sheet_made(keys) is not None
        line = "\n".join(one for one in (line, say_forgotten(forgets(found), say)) if one)
        offered.append(CopyOffered(found.path, found.club or found.path.stem, line, opens, by_password, by_sheet))
    return offered


def opened_copy(book: Path, file: Path, say: Say) -> tuple[CopyOffered | None, str]:
    """Return the copy that somebody opened where there is no book, or None and why it cannot be brought back."""
    from coprod_desktop.storage.any_file import look_at
    from coprod_desktop.storage.copy_file import read_copy_keys
    from coprod_desktop.storage.gone_beside import Forgets
    from coprod_desktop.storage.slots import passwords, sheet_made
    from coprod_desktop.ui.screens.fetch_copy import CopyOffered

    found = look_at(file)
    key = laptop_key(book)
    opens = by_password = by_sheet = False
    try:
        if not found.trouble:
            keys = read_copy_keys(file)
            opens, by_password = key is not None and keys.fits(key), bool(passwords(keys))
            by_sheet = sheet_made(keys) is not None
    except StorageTrouble as trouble:
        found = CopyFound(file, trouble=trouble.code)
    if found.trouble:
        code = f"copies.one.{found.trouble}"
        return None, say(code if say.knows(code) else "copies.one.not_a_copy")
    line = "\n".join(one for one in (copy_line(found, say), say_forgotten(Forgets()(found), say)) if one)
    return CopyOffered(file, found.club or file.stem, line, opens, by_password, by_sheet), ""


def copy_line(found: CopyFound, say: Say) -> str:
    """Say when a copy was made and what is in it."""
    from coprod_desktop.wording.dates import say_date, say_time

    people = say("copies.people.one" if found.counts.people == 1 else "copies.people.many", count=found.counts.people)
    meetings = say(
        "copies.meetings.one" if found.counts.meetings == 1 else "copies.meetings.many", count=found.counts.meetings
    )
    made = found.made
    when = say("copies.made_on", date=say_date(made.date(), say), time=say_time(f"{made:%H:%M}", say)) if made else ""
    return f"{when}. {say('copies.holds', people=people, meetings=meetings)}" if when else ""
