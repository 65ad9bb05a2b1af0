"""The list of people who were forgotten for good, as it lies beside copies, where a book needs no key to be told.

It stands in each copy that was made since, and in a small file in the same folder. So an older copy on the same stick
is cleaned when it is brought back, also on a computer that never saw it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from coprod_desktop.domain.copies import CopyFound
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.gone_list import NOBODY_GONE, GoneList, read_line
from coprod_desktop.storage.copy_file import SUFFIX, read_copy_manifest
from coprod_desktop.storage.files import write_whole

LIST_FILE = "Our Club Book, keep this file.txt"
_LARGEST = 4_000_000  # bytes: 100,000 people
_CLUB = re.compile(r"^([0-9a-f]{8,64}) \((.{0,40})\): (.*)$", re.MULTILINE)


def gone_beside(copy: Path, club_id: str) -> GoneList:
    """Return who was forgotten in this club, as the files around a copy tell it. Never raises; takes a moment.

    Looked at are the copies in the same folder, and the small file there, in the folder around it and in those in it.
    """
    found = NOBODY_GONE
    with suppress(OSError):
        folder = copy.parent
        lists = [folder / LIST_FILE, folder.parent / LIST_FILE, *folder.glob(f"*/{LIST_FILE}")]
        for path in lists:
            with suppress(OSError):
                found = found.with_more(_read(path).get(club_id, NOBODY_GONE))
        for other in folder.glob(f"*{SUFFIX}"):
            with suppress(StorageTrouble):
                manifest = read_copy_manifest(other)
                if manifest.club_id == club_id:
                    found = found.with_more(manifest.gone)
    return found


class Forgets:
    """Counts how many people in copies were forgotten since, as far as that shows without a key.

    Each folder is looked through once. Somebody who came and was forgotten between two copies is in neither.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[Path, str], GoneList] = {}

    def __call__(self, found: CopyFound) -> int:
        """Return the number for one copy."""
        place = (found.path.parent, found.club_id)
        if place not in self._known:
            self._known[place] = gone_beside(found.path, found.club_id)
        return self._known[place].not_in(read_line(found.gone), found.number)


def has_copy_of(folder: Path, club_id: str) -> bool:
    """Say whether a copy of this club lies in a folder: nothing is written on a stranger's stick. Never raises."""
    with suppress(OSError):
        for copy in folder.glob(f"*{SUFFIX}"):
            with suppress(StorageTrouble):
                if read_copy_manifest(copy).club_id == club_id:
                    return True
    return False


def keep_beside(folder: Path, club_id: str, gone: GoneList) -> None:
    """Put the list of one club in the file beside copies, with whoever stands there already. Never raises.

    The copies themselves hold the list, too: what goes wrong here spoils nothing. Nothing is written where the file
    says all of it, and where there is no such folder.
    """
    path = folder / LIST_FILE
    with suppress(OSError, StorageTrouble):
        if not gone.marks or not folder.is_dir():
            return
        every = _read(path)
        both = gone.with_more(every.get(club_id, NOBODY_GONE))
        if club_id in every and both.marks == every[club_id].marks:
            return
        every[club_id] = both
        lines = [gone.about, "", *(f"{club} ({one.word}): {one.as_line()}" for club, one in sorted(every.items()))]
        write_whole(path, "\r\n".join([*lines, ""]).encode())


def _read(path: Path) -> dict[str, GoneList]:
    """Return the lists in a small file by the ids of their clubs: {} when there is none. Raises OSError."""
    try:
        with path.open("rb") as file:
            text = file.read(_LARGEST).decode("utf-8", "replace")
    except FileNotFoundError:
        return {}
    return dict(_lists(text.replace("\r\n", "\n")))


def _lists(text: str) -> Iterator[tuple[str, GoneList]]:
    for club, word, line in _CLUB.findall(text):
        yield club, GoneList(read_line(line), word)
