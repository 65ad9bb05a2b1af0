"""What is known of a copy, of a stick, and of the book that a copy is compared with."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from coprod_desktop.domain.values import dataclass

Watch = Callable[[int, int], bool]
"""Is told how much of how much is done, such as bytes or files, and answers whether to go on."""


def never_stop(_done: int, _total: int) -> bool:
    """Watch nothing and go on to the end."""
    return True


@dataclass(frozen=True, slots=True)
class Counts:
    """What a book holds, in numbers that a person can check: people, meetings and the day of the newest meeting."""

    people: int
    meetings: int
    newest_meeting: date | None = None


@dataclass(frozen=True, slots=True)
class CopyFound:
    """A copy as it can be listed. `made` is local time, `size` is in bytes.

    `trouble` is empty, or the code of what is wrong with it: copy_damaged, too_new, and then only `path` is sure,
    and `made` may be None. `lock` tells its key from others and gives nothing of it away; `key_number` counts the keys
    that the club's book has had. `gone` are the marks of people who were forgotten by then, as one line of text, and
    `forgets` is how many people in it were forgotten since: it is known of a copy that was tested.
    """

    path: Path
    club_id: str = ""
    club: str = ""
    number: int = 0
    made: datetime | None = None
    counts: Counts = Counts(0, 0)
    size: int = 0
    trouble: str = ""
    lock: str = ""
    key_number: int = 1
    gone: str = ""
    forgets: int = 0


@dataclass(frozen=True, slots=True)
class Stick:
    """A drive that can be taken out. `id` belongs to its file system and is "" when the system does not tell.

    `folder` is where its files are, `free` is in bytes and 0 when it is not known, `device` is the system's own name.
    """

    id: str
    name: str
    folder: Path
    free: int = 0
    read_only: bool = False
    device: str = ""
