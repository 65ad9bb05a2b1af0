"""Leaves out what the protocol asks for, in the process of the rig alone, to see whether the rigs notice."""

from __future__ import annotations

from coprod_desktop.storage import connection

WAYS = ("second-fsync", "journal")


def break_journal() -> None:
    """Use sqlite's usual journal, which tells of a save before the folder knows that the journal is gone."""
    connection._TO_WRITE = (
        "PRAGMA locking_mode = NORMAL",
        "PRAGMA journal_mode = DELETE",
        "PRAGMA synchronous = FULL",
    )
