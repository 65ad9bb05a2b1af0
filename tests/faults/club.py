"""The club that is put through it: how it is made, what is done with its book, and what is in it afterwards."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from coprod_desktop.domain.club import CLUBS, Club
from coprod_desktop.domain.meetings import MEETINGS, Meeting
from coprod_desktop.domain.people import NEEDS, PEOPLE, Needs, Person
from coprod_desktop.domain.records import StepName
from coprod_desktop.storage.club_file import OpenBook, create_book, open_book
from coprod_desktop.storage.copies import make_copy_in, restore_copy
from coprod_desktop.storage.store import SqliteStore

NOW = datetime(2026, 11, 25, 14, 0)  # noqa: DTZ001 - a club keeps local time
GIVER, TAKER = "Ann Łukasz", "Bob Ángel"
State = tuple[object, ...]


class Broken(Exception):
    """What is found after a fault is not whole. Says what."""


def now() -> datetime:
    """Return a time that stands still."""
    return NOW


def home(folder: Path) -> Path:
    """Return where the laptop keeps the book, under a name that is hard on programs."""
    return folder / "Zoë & Łuk %41 #1" / "club.book"


def stick(folder: Path) -> Path:
    """Return where the stick is."""
    return folder / "stick"


def make_club(folder: Path, copies: int = 1) -> bytes:
    """Make a small club in `folder` with so many copies on its stick, and return its key."""
    home(folder).parent.mkdir(parents=True)
    stick(folder).mkdir()
    with create_book(home(folder), now=now) as book:
        with book.store.step(StepName("test.start")) as step:
            step.put(CLUBS, Club(name="The Tea Club"))
            step.put(MEETINGS, Meeting(title="Tea", on=NOW.date()))
            for name in (GIVER, TAKER):
                step.put(PEOPLE, Person(name=name, notes="0", about="Likes tea. " * 40))
        for _ in range(copies):
            make_copy_in(book, stick(folder))
        _, _, key = book.inside()
    return key


def save(store: SqliteStore, number: int) -> None:
    """Take one step that touches much: a person, what they need, and a quarter hour from one person to another."""
    with store.step(StepName("test.save", (("number", str(number)),))) as step:
        person = step.put(PEOPLE, Person(name=f"Person {number}", notes="0", about="Sings. " * 300))
        step.put(NEEDS, Needs(person=person.id, words=str(number)))
        for name, hours in ((GIVER, -1), (TAKER, 1)):
            (one,) = (person for person in store.some(PEOPLE) if person.name == name)
            step.put(PEOPLE, replace(one, notes=str(int(one.notes) + hours)))


def state_of(store: SqliteStore) -> State:
    """Return all that matters of what is in a book. Raises Broken when it does not add up."""
    people = store.some(PEOPLE)
    if sum(int(one.notes) for one in people):
        raise Broken("the ledger does not sum to nought")
    if store.count(NEEDS) != len(people) - 2:
        raise Broken("a person was kept without their needs")
    if len(store.search("person", ["person"], limit=999)) != len(people) - 2:
        raise Broken("the search index does not fit the people")
    drafts = tuple((key, str(store.draft(key))) for key, _ in store.drafts())
    listed = tuple(sorted((one.name, one.notes) for one in people))
    return listed, drafts, store.next_undo(), store.next_redo(), len(store.bin())


def read_book(path: Path, key: bytes | None = None) -> State:
    """Open a book as the program does, and return what is in it. Raises Broken and StorageTrouble."""
    with open_book(path, key=key, now=now) as book:
        found = state_of(book.store)
        book.store.catch_up()
        if state_of(book.store) != found:
            raise Broken("catching up changed what is found")
    left = [ending for ending in ("-journal", "-wal", "-shm") if path.with_name(path.name + ending).exists()]
    if left:
        raise Broken(f"a clean close leaves {left}")
    return found


def good_copies(folder: Path, key: bytes, scratch: Path, known: set[str]) -> int:
    """Return how many copies in `folder` come back whole. Raises Broken when one that is not the newest does not.

    The newest may be there in name alone, when the power went before it was acknowledged: then the count is too low
    for whoever was told that it is safe. `known` holds the marks of copies that came back before: the same bytes are
    not tried again.
    """
    copies = [one for one in sorted(folder.glob("*.clubcopy")) if not one.name.startswith(".")]
    good = 0
    for copy in copies:
        mark = hashlib.sha256(copy.read_bytes()).hexdigest()
        if mark in known or try_copy_at(copy, key, scratch / mark):
            known.add(mark)
            good += 1
        elif copy is not copies[-1]:
            raise Broken(f"an older copy does not come back: {copy.name}")
    return good


def opened(folder: Path) -> OpenBook:
    """Open the book at home."""
    return open_book(home(folder), now=now)


def try_copy_at(copy: Path, key: bytes, folder: Path) -> bool:
    """Say whether a copy comes back whole. It is brought back to a new folder, which is taken away again."""
    try:
        restore_copy(copy, folder / "club.book", key)
        read_book(folder / "club.book")
    except Exception:  # whatever it is, this copy is of no use
        return False
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return True
