"""Every step that shaped the club file, oldest first.

A step that has been released is never edited. It uses literal names only, so that it still means the same when the
records have changed. Take care with `transform()`: it drops triggers, and makes a table anew without AUTOINCREMENT
and without the deferral of its links, so an ALTER TABLE is better where it will do.

`NAMES` is written out so that a start can see that nothing is to be done without loading sqlite-utils.
"""

from __future__ import annotations

from coprod_desktop.storage.connection import Connection

SET = "our_club_book"
NAMES = ("0001_first_release",)


def bring_up_to_date(conn: Connection, stop_before: str | None = None) -> None:
    """Take every step that the file has not seen, inside the transaction that the caller opened, if there is one.

    With `stop_before`, that step and those after it are left.
    """
    from sqlite_utils import Database

    from coprod_desktop.storage.migrations import m0001_first_release  # noqa: F401 - adds itself to STEPS
    from coprod_desktop.storage.migrations.steps import STEPS

    STEPS.apply(Database(conn, execute_plugins=False), stop_before=stop_before)
