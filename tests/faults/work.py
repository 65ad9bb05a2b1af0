"""What the program is doing when the fault strikes: saving, copying, bringing back and so on, act by act.

After every act a club is in a known state. Whatever happens to the process, what is found afterwards must be the
state after the last act that was acknowledged, or after the one that was under way, and nothing in between.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import Any

from sqlite_utils import Migrations

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.domain.records import StepName
from coprod_desktop.storage import migrations, slots
from coprod_desktop.storage.club_file import OpenBook, create_book
from coprod_desktop.storage.copies import make_copy_in
from coprod_desktop.storage.keys import Keys, keys_path, read_keys
from coprod_desktop.storage.migrations import steps
from tests.faults.club import (
    GIVER,
    Broken,
    State,
    good_copies,
    home,
    make_club,
    now,
    opened,
    read_book,
    save,
    state_of,
    stick,
)

Act = tuple[str, Callable[["Scene"], None]]


class Scene:
    """A folder with a club in it, and the book while it is open."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self.folder = folder
        self.key = key
        self._book: OpenBook | None = None

    @property
    def book(self) -> OpenBook:
        """The open book, opened when it is first asked for."""
        if self._book is None or not self._book.is_open:
            self._book = opened(self.folder)
        return self._book

    def close(self) -> None:
        """Close the book if it is open."""
        if self._book is not None:
            self._book.close()


class Work(ABC):
    """One kind of work. A subclass says how it is prepared, its acts, and what is found when they have been done."""

    name = ""
    acts: tuple[Act, ...] = ()

    def __init__(self) -> None:
        self.key = b""
        self.known: set[str] = set()

    def prepare(self, folder: Path) -> None:
        """Make the club that every try begins with."""
        self.key = make_club(folder)

    @abstractmethod
    def find(self, folder: Path, scratch: Path) -> State:
        """Return what is there, seen from a fresh start. Raises Broken and StorageTrouble."""

    def is_done(self, scene: Scene, act: int, states: list[State]) -> bool:
        """Say whether an act that reported trouble was done all the same, as somebody sees who looks."""
        return False

    @contextmanager
    def surroundings(self) -> Iterator[None]:
        """Change the program for the time of this work, such as to a newer one."""
        yield


class Saving(Work):
    """Steps, drafts, undo, redo, the bin, and the close."""

    name = "save, draft, undo, close"
    acts = (
        ("save 1", lambda scene: save(scene.book.store, 1)),
        ("draft 1", lambda scene: scene.book.store.keep_draft("page", {"typed": 1})),
        ("catch up", lambda scene: _must(scene.book.store.catch_up(1))),
        ("save 2", lambda scene: save(scene.book.store, 2)),
        ("undo", lambda scene: _must(scene.book.store.undo())),
        ("redo", lambda scene: _must(scene.book.store.redo())),
        ("draft 2", lambda scene: scene.book.store.keep_draft("page", {"typed": 2})),
        ("drop draft", lambda scene: scene.book.store.drop_draft("page")),
        ("remove", lambda scene: _remove_and_restore(scene.book)),
        ("close", lambda scene: scene.close()),
    )

    def find(self, folder: Path, scratch: Path) -> State:
        """Read the book."""
        found = read_book(home(folder))
        _nothing_else(home(folder))
        return found

    def is_done(self, scene: Scene, act: int, states: list[State]) -> bool:
        """Look into the book that is open."""
        return states[act + 1] != states[act] and state_of(scene.book.store) == states[act + 1]


class Copying(Work):
    """Copies on a stick that holds an older one, with saves in between."""

    name = "copy"
    acts = (
        ("copy 2", lambda scene: _copy(scene)),
        ("save", lambda scene: save(scene.book.store, 1)),
        ("copy 3", lambda scene: _copy(scene)),
        ("close", lambda scene: scene.close()),
    )

    def find(self, folder: Path, scratch: Path) -> State:
        """Read the book and bring every copy back."""
        return read_book(home(folder)), good_copies(stick(folder), self.key, scratch, self.known)

    def is_done(self, scene: Scene, act: int, states: list[State]) -> bool:
        """Count the copies that have a name."""
        if not self.acts[act][0].startswith("copy"):
            return self.acts[act][0] == "save" and state_of(scene.book.store) == states[act + 1][0]
        return len(list(stick(scene.folder).glob("*.clubcopy"))) == states[act + 1][1]


class Migrating(Work):
    """A newer program opens the book of an older one."""

    name = "open with a newer program"
    acts = (("open", lambda scene: _must(scene.book)), ("close", lambda scene: scene.close()))

    def prepare(self, folder: Path) -> None:
        """Make a club of today, or of yesterday as the newer program sees it."""
        super().prepare(folder)
        with opened(folder) as book:
            for number in range(1, 4):
                save(book.store, number)

    @contextmanager
    def surroundings(self) -> Iterator[None]:
        """Be a newer program, with one more step in its migrations."""
        from coprod_desktop.storage.migrations import m0001_first_release  # noqa: F401 - adds its step

        before, names = steps.STEPS, migrations.NAMES
        newer = Migrations(migrations.SET)
        for one in before._migrations:
            newer(name=one.name)(one.fn)
        newer(name="9999_newer")(_newer_step)
        steps.STEPS, migrations.NAMES = newer, (*names, "9999_newer")
        try:
            yield
        finally:
            steps.STEPS, migrations.NAMES = before, names

    def find(self, folder: Path, scratch: Path) -> State:
        """See whether the step has been taken, whole; then all else must be as it was."""
        path = home(folder)
        taken = _steps_taken(path, self.key)
        found = read_book(path)  # takes the step if it was not
        with opened(folder) as book:
            conn = book.inside()[0]
            marked = conn.execute('SELECT count(*) FROM "people" WHERE "newer" = 7').fetchone()[0]
            if (
                marked != len(book.store.some(PEOPLE))
                or conn.execute('SELECT count(*) FROM "extra"').fetchone()[0] != 1
            ):
                raise Broken("the newer step is half there")
        if not good_copies(path.parent / "copies", self.key, scratch, self.known):
            raise Broken("the copy that was made first does not come back")
        return found, taken


class ChangingPasswords(Work):
    """A password is set, changed, asked for at opening, and taken away."""

    name = "change passwords"
    acts = (
        ("set", lambda scene: _set_password(scene, "oak tree")),
        ("change", lambda scene: _change_password(scene, "elm tree")),
        ("ask", lambda scene: _ask(scene, asks=True)),
        ("ask no more", lambda scene: _ask(scene, asks=False)),
        ("remove", lambda scene: _remove_password(scene)),
        ("close", lambda scene: scene.close()),
    )

    def find(self, folder: Path, scratch: Path) -> State:
        """See what opens the book: this laptop, the first password, the second."""
        path = home(folder)
        keys = read_keys(keys_path(path))
        found = _what_opens(keys)
        if not keys.has_laptop and not found[2]:
            raise Broken("nothing opens the book")
        read_book(path, None if keys.has_laptop else slots.key_by_password(keys, found[2][0]))
        return found

    def is_done(self, scene: Scene, act: int, states: list[State]) -> bool:
        """Look at what the open book takes for its slots."""
        return self.acts[act][0] != "close" and _what_opens(scene.book.inside()[1]) == states[act + 1]

    @contextmanager
    def surroundings(self) -> Iterator[None]:
        """Make trying a password cheap: how dear it is has nothing to do with what is tried here."""
        memory, passes = slots.MEMORY, slots.PASSES
        slots.MEMORY, slots.PASSES = 8192, 1
        try:
            yield
        finally:
            slots.MEMORY, slots.PASSES = memory, passes


class Making(Work):
    """A new club's first book."""

    name = "make a new book"
    acts = (("make", lambda scene: create_book(home(scene.folder), now=now).close()),)

    def prepare(self, folder: Path) -> None:
        """Make an empty folder."""
        home(folder).parent.mkdir(parents=True)

    def find(self, folder: Path, scratch: Path) -> State:
        """Open the book, or make it now: a second try must work."""
        there = home(folder).exists()
        with opened(folder) if there else create_book(home(folder), now=now) as book:
            if book.store.some(PEOPLE):
                raise Broken("a new book has people in it")
        return (there,)

    def is_done(self, scene: Scene, act: int, states: list[State]) -> bool:
        """See whether there is a book."""
        return home(scene.folder).exists()


def _must(found: object) -> None:
    if found is None:
        raise Broken("there was nothing to do")


def _remove_and_restore(book: OpenBook) -> None:
    store = book.store
    (one,) = (person for person in store.some(PEOPLE) if person.name == GIVER)
    with store.step(StepName("test.remove")) as step:
        step.remove(PEOPLE, one.id)
        step.restore(PEOPLE, one.id)


def _copy(scene: Scene) -> None:
    make_copy_in(scene.book, stick(scene.folder))


def _newer_step(database: Any) -> None:
    database["people"].add_column("newer", int, not_null_default=0)
    database.execute('UPDATE "people" SET "newer" = 7')
    database["extra"].create({"id": int, "words": str}, pk="id")
    database["extra"].insert({"id": 1, "words": "here"})


def _steps_taken(path: Path, key: bytes) -> int:
    from coprod_desktop.storage.checks import taken_steps
    from coprod_desktop.storage.connection import close, connect

    conn = connect(path, key)
    try:
        return len(taken_steps(conn))
    finally:
        close(conn)


def _what_opens(keys: Keys) -> tuple[bool, bool, tuple[str, ...]]:
    works = []
    for password in ("oak tree", "elm tree"):
        with suppress(StorageTrouble):
            slots.key_by_password(keys, password)
            works.append(password)
    return keys.has_laptop, keys.asks, tuple(works)


def _set_password(scene: Scene, password: str) -> None:
    book = scene.book
    book.change_keys(slots.with_password(book.inside()[1], scene.key, "Ann", password, date(2026, 11, 25)))


def _change_password(scene: Scene, password: str) -> None:
    book = scene.book
    keys = book.inside()[1]
    (one,) = slots.passwords(keys)
    book.change_keys(slots.with_changed_password(keys, scene.key, one.id, password, date(2026, 11, 25)))


def _ask(scene: Scene, *, asks: bool) -> None:
    book = scene.book
    book.change_keys(book.inside()[1].asking(scene.key, asks))


def _remove_password(scene: Scene) -> None:
    book = scene.book
    keys = book.inside()[1]
    (one,) = slots.passwords(keys)
    book.change_keys(slots.without_password(keys, one.id))


def _nothing_else(path: Path) -> None:
    names = {one.name for one in path.parent.iterdir()} - {path.name, f"{path.name}.keys"}
    if names:
        raise Broken(f"these were left beside the book: {sorted(names)}")
