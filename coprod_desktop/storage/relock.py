"""Writes a closed book anew under another key, and believes the new file only when it has been opened and checked."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from coprod_desktop.domain.copies import Watch, never_stop
from coprod_desktop.domain.errors import CopyStopped
from coprod_desktop.storage.checks import check_kind, check_whole
from coprod_desktop.storage.connection import close, connect
from coprod_desktop.storage.errors import files_told_apart, told_apart
from coprod_desktop.storage.facts import keep_fact
from coprod_desktop.storage.files import new_file, sync_file

_PAGES = 256  # taken at a time, which is 1 MB: so soon a Stop is heard


def lock_anew(
    book: Path, key: bytes, part: Path, new_key: bytes, facts: Mapping[str, str], watch: Watch = never_stop
) -> None:
    """Write the book at `book`, which is closed, into the new file `part` under `new_key`, with other `facts` in it.

    Every page goes over as it is, under a salt of its own. When this returns, `part` is on the disk, opens with the new
    key and is whole. `book` is only read. Raises CopyStopped and StorageTrouble: in_use, damaged, or what the disk
    says; then it is left to the caller to take `part` away.
    """

    def went_on(_code: int, left: int, pages: int) -> None:
        if not watch(pages - left, pages):
            raise CopyStopped

    with files_told_apart(), told_apart():
        new_file(part).close()
        source = connect(book, key)
        try:
            source.execute("BEGIN EXCLUSIVE")  # nobody else writes in it meanwhile
            source.execute("COMMIT")
            goal = connect(part, new_key, lasting=False)
            try:
                source.backup(goal, pages=_PAGES, progress=went_on)
                for name, value in facts.items():
                    keep_fact(goal, name, value)
            except BaseException:
                goal.close()  # half a book: reading it would hide what happened
                raise
            close(goal)
        finally:
            close(source)
        made = connect(part, new_key)
        try:
            check_kind(made)
            check_whole(made)
        finally:
            close(made)
        sync_file(part)
