"""Finds out whether a file is a whole club file, before anything is done with it."""

from __future__ import annotations

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.storage import migrations
from coprod_desktop.storage.connection import Connection, connect_nowhere
from coprod_desktop.storage.errors import told_apart

APPLICATION_ID = 0x4F434231  # "OCB1", for programs that look into a file to name its kind

_BROKEN_TREES = """
    SELECT found.quick_check FROM sqlite_schema AS one, pragma_quick_check(one.name) AS found
    WHERE one.type = 'table' AND one.sql NOT LIKE 'CREATE VIRTUAL %' AND found.quick_check <> 'ok'
"""


def check_kind(conn: Connection) -> None:
    """Make sure that this program may use the file. Writes nothing.

    Raises StorageTrouble: not_a_club_file, too_new when a step has been taken that this program does not know, and
    damaged when the first page cannot be read (the key is known to fit).
    """
    with told_apart():
        if conn.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise StorageTrouble("not_a_club_file")
        if unknown := [name for name in taken_steps(conn) if name not in migrations.NAMES]:
            raise StorageTrouble("too_new", ", ".join(unknown))


def check_whole(conn: Connection) -> None:
    """Make sure that every page, index and link of the file is sound. Raises StorageTrouble: damaged.

    Each of the three checks sees something that the others miss: the trees, the seal on each page, and the links.
    The trees are walked table by table: a check of the file in one go also reads the search index as words, which
    takes as long as all the rest and finds nothing that cannot be made again. It is one statement, because at a
    start each statement waits for its turn at Python.
    """
    check_trees(conn)
    check_seals(conn)
    check_links(conn)


def check_trees(conn: Connection) -> None:
    """Make sure that every table and index is in order. Raises StorageTrouble: damaged."""
    with told_apart():
        if found := conn.execute(_BROKEN_TREES).fetchone():
            raise StorageTrouble("damaged", str(found[0]))


def check_seals(conn: Connection) -> None:
    """Make sure that every page is as this program wrote it. Raises StorageTrouble: damaged.

    This finds what a failing disk does to a file, in a third of the time that the whole check takes.
    """
    with told_apart():
        if found := conn.execute("PRAGMA cipher_integrity_check").fetchone():
            _check_that_matters(conn, str(found[0]))


def _check_that_matters(conn: Connection, broken_seal: str) -> None:
    """Let a broken seal pass when it is on an empty page. Raises StorageTrouble: damaged.

    A page that is free and is being used again is the one kind that the journal does not put back, because nothing is
    on it. So when the power goes while such a page is written, it may stay torn, in a book that is whole. The check of
    the file in one go reads every other page with its seal, also those that say which pages are free.
    """
    if conn.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise StorageTrouble("damaged", broken_seal)


def check_links(conn: Connection) -> None:
    """Make sure that no link leads nowhere. Raises StorageTrouble: damaged."""
    if found := conn.execute("PRAGMA foreign_key_check").fetchone():
        raise StorageTrouble("damaged", f"a link in {found[0]} leads nowhere")


def check_schema(conn: Connection) -> None:
    """Make sure that a file from elsewhere has our tables and nothing that would run. Raises StorageTrouble: damaged.

    The tables are compared, letter by letter, with those that the same migrations make in a new file.
    """
    taken = taken_steps(conn)
    if tuple(taken) != migrations.NAMES[: len(taken)] or not taken:
        raise StorageTrouble("damaged", "steps")
    sample = connect_nowhere()
    try:
        after = migrations.NAMES[len(taken) :]
        migrations.bring_up_to_date(sample, stop_before=after[0] if after else None)
        if _schema(conn) != _schema(sample):
            raise StorageTrouble("damaged", "tables")
    finally:
        sample.close()


def _schema(conn: Connection) -> list[tuple[str, str, str, str]]:
    rows = conn.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name")
    return list(rows)


def taken_steps(conn: Connection) -> list[str]:
    """Return the names of the migrations that shaped this file, oldest first."""
    if not conn.execute("SELECT 1 FROM sqlite_schema WHERE name = '_sqlite_migrations'").fetchone():
        return []
    rows = conn.execute(
        'SELECT "name" FROM "_sqlite_migrations" WHERE "migration_set" = ? ORDER BY "id"', (migrations.SET,)
    )
    return [name for (name,) in rows]
