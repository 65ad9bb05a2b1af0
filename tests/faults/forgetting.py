"""Somebody is forgotten for good, a copy is made, and the older copy comes back on another computer."""

from __future__ import annotations

from pathlib import Path

from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.storage.club_file import open_book
from coprod_desktop.storage.copies import make_copy_in
from coprod_desktop.storage.gone_beside import LIST_FILE, gone_beside
from coprod_desktop.storage.restore import restore_copy
from coprod_desktop.storage.vault import BookVault
from tests.faults.club import NOW, Broken, State, good_copies, home, now, opened, read_book, save, state_of, stick
from tests.faults.work import Scene, Work

GONE = "Person 1"


class Forgetting(Work):
    """Whatever stops it, the person is there or forgotten, whole, and no copy that comes back later holds them."""

    name = "forget somebody for good"
    acts = (
        ("forget", lambda scene: _forget(scene)),
        ("copy", lambda scene: _copy(scene)),
        ("bring back elsewhere", lambda scene: _bring_back(scene)),
        ("close", lambda scene: scene.close()),
    )

    def prepare(self, folder: Path) -> None:
        """Make a club with a copy that holds somebody."""
        super().prepare(folder)
        with opened(folder) as book:
            save(book.store, 1)
            make_copy_in(book, stick(folder))

    def find(self, folder: Path, scratch: Path) -> State:
        """Read the book, the copies, the list beside them, and the book on the other computer."""
        found = read_book(home(folder))
        copies = good_copies(stick(folder), self.key, scratch, self.known)
        with opened(folder) as book:
            gone, club = len(book.store.forgotten()), book.inside()[1].club_id
        if (stick(folder) / LIST_FILE).exists() and len(gone_beside(stick(folder) / "none", club).marks) != 1:
            raise Broken("half a list lies beside the copies")
        there = _elsewhere(folder).exists()
        if there:
            with open_book(_elsewhere(folder), now=now) as other:
                if any(one.name == GONE for one in other.store.some(PEOPLE)):
                    raise Broken("somebody who was forgotten is back on another computer")
        return found, gone, copies, there

    def is_done(self, scene: Scene, act: int, states: list[State]) -> bool:
        """Look into the book, count the copies, and see whether there is a book elsewhere."""
        if self.acts[act][0] == "forget":
            return bool(scene.book.store.forgotten()) and state_of(scene.book.store) == states[act + 1][0]
        if self.acts[act][0] == "copy":
            return len(list(stick(scene.folder).glob("*.clubcopy"))) == states[act + 1][2]
        return self.acts[act][0] != "close" and _elsewhere(scene.folder).exists()


def _elsewhere(folder: Path) -> Path:
    return folder / "another computer" / "club.book"


def _forget(scene: Scene) -> None:
    store = scene.book.store
    (person,) = (one.id for one in store.some(PEOPLE) if one.name == GONE)
    store.forget(person, "a member", "No names.")
    BookVault(scene.book).keep_gone_beside([stick(scene.folder)])


def _copy(scene: Scene) -> None:
    make_copy_in(scene.book, stick(scene.folder))


def _bring_back(scene: Scene) -> None:
    older = sorted(stick(scene.folder).glob("*.clubcopy"))[1]  # the first was made before there was such a person
    restore_copy(older, _elsewhere(scene.folder), scene.key, moment=NOW)
