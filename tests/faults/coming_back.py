"""Books that come back: from a copy to a new laptop, over a book that is there, over a damaged one, or salvaged."""

from __future__ import annotations

import shutil
from pathlib import Path

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.storage.club_file import open_book
from coprod_desktop.storage.copies import make_copy_in, restore_copy
from coprod_desktop.storage.copy_file import read_copy_keys
from coprod_desktop.storage.keys import keys_path, older_key, read_keys
from coprod_desktop.storage.restore import bring_back_other, bring_back_over
from coprod_desktop.storage.salvage import salvage_book
from tests.faults.club import (
    NOW,
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
from tests.faults.work import Scene, Work

PAGE = 4096  # bytes


class Restoring(Work):
    """A copy comes back to a new laptop."""

    name = "bring back to a new laptop"
    acts = (("bring back", lambda scene: _restore(scene)),)

    def prepare(self, folder: Path) -> None:
        """Make a club, keep its copy, and lose its laptop, but for a journal of another time."""
        super().prepare(folder)
        shutil.rmtree(home(folder).parent)
        home(folder).parent.mkdir()

    def find(self, folder: Path, scratch: Path) -> State:
        """Read the book if there is one, else bring it back now: a second try must work."""
        there = home(folder).exists()
        if not there:
            restore_copy(_copy_in(folder), home(folder), self.key)
        read_book(home(folder))
        if good_copies(stick(folder), self.key, scratch, self.known) != 1:
            raise Broken("the copy was harmed")
        return (there,)

    def is_done(self, scene: Scene, act: int, states: list[State]) -> bool:
        """See whether there is a book."""
        return home(scene.folder).exists()


class BringingBack(Work):
    """A copy comes back in the place of a book that is there and holds more, which is kept as a copy first."""

    name = "bring back over a book"
    acts = (
        ("keep today's book", lambda scene: _keep_today(scene)),
        ("bring back", lambda scene: _bring_back(scene)),
        ("save", lambda scene: save(scene.book.store, 2)),
        ("close", lambda scene: scene.close()),
    )

    def prepare(self, folder: Path) -> None:
        """Make a club with a copy, and go on after it."""
        super().prepare(folder)
        with opened(folder) as book:
            save(book.store, 1)

    def find(self, folder: Path, scratch: Path) -> State:
        """Read the book: the old one or the new one. Today's comes back from its copy."""
        if good_copies(stick(folder), self.key, scratch, self.known) != 1:
            raise Broken("the copy was harmed")
        kept = good_copies(home(folder).parent / "copies", self.key, scratch, self.known)
        return read_book(home(folder)), kept

    def is_done(self, scene: Scene, act: int, states: list[State]) -> bool:
        """Look into the book, and count what was kept."""
        copies = len(list((home(scene.folder).parent / "copies").glob("*.clubcopy")))
        found = state_of(scene.book.store), copies
        if self.acts[act][0] != "save":
            scene.close()
        return states[act + 1] != states[act] and found == states[act + 1]


class BringingBackOther(Work):
    """The copy of another club, which has another key, takes the place of a book that is there."""

    name = "bring back another club's book"
    acts = (("bring back", lambda scene: _bring_back_other(scene)), ("close", lambda scene: scene.close()))

    def prepare(self, folder: Path) -> None:
        """Make a club, and another one with a copy, whose key is known."""
        super().prepare(folder)
        theirs = folder / "theirs"
        key = make_club(theirs, copies=0)
        with opened(theirs) as book:
            save(book.store, 1)
            make_copy_in(book, theirs)
        (theirs / "key").write_bytes(key)

    def find(self, folder: Path, scratch: Path) -> State:
        """Read the book: ours with our key, or theirs with their own. Ours can come back from its copy."""
        found = read_book(home(folder))
        if list(home(folder).parent.glob("*.new")):
            raise Broken("keys are left waiting beside the book")
        kept = read_copy_keys(_copy_in(folder))
        ours = read_keys(keys_path(home(folder)))
        if not (ours.has_laptop and kept.fits(ours.laptop_key())) and older_key(home(folder), kept) != self.key:
            raise Broken("the key of today's book is lost")
        return (found,)

    def is_done(self, scene: Scene, act: int, states: list[State]) -> bool:
        """Look into the book."""
        if self.acts[act][0] == "close":
            return False
        found = (state_of(scene.book.store),)
        scene.close()
        return states[act + 1] != states[act] and found == states[act + 1]


class BringingBackOverDamage(Work):
    """A copy comes back in the place of a damaged book, whose file is kept aside."""

    name = "bring back over a damaged book"
    acts = (("bring back", lambda scene: _bring_back(scene, damaged=True)),)

    def prepare(self, folder: Path) -> None:
        """Make a club with a copy, and damage its book."""
        super().prepare(folder)
        _damage(home(folder), page=0)

    def find(self, folder: Path, scratch: Path) -> State:
        """Read the book; while it is the damaged one, a second try must work."""
        there = _is_whole(home(folder))
        if not there:
            bring_back_over(home(folder), _copy_in(folder), self.key, {}, None, NOW)
            read_book(home(folder))
        if not _damaged_ones(home(folder)):
            raise Broken("the damaged book was thrown away")
        return (there,)

    def is_done(self, scene: Scene, act: int, states: list[State]) -> bool:
        """See whether the book opens."""
        return _is_whole(home(scene.folder))


class Salvaging(BringingBackOverDamage):
    """There is no copy: what a damaged book still holds is saved into a new one."""

    name = "save what a damaged book holds"
    acts = (("save", lambda scene: _salvage(scene)),)

    def prepare(self, folder: Path) -> None:
        """Make a club and damage a page in the middle of its book."""
        Work.prepare(self, folder)
        with opened(folder) as book:
            for number in range(1, 6):
                save(book.store, number)
        path = home(folder)
        _damage(path, page=path.stat().st_size // PAGE - 3)

    def find(self, folder: Path, scratch: Path) -> State:
        """Open the new book; while there is the damaged one, a second try must work."""
        there = _is_whole(home(folder))
        if not there:
            salvage_book(home(folder), self.key, NOW)
        with opened(folder) as book:
            people = book.store.count(PEOPLE)
        if not _damaged_ones(home(folder)):
            raise Broken("the damaged book was thrown away")
        if people < 2:
            raise Broken("hardly anything was saved")
        return there, people


def _copy_in(folder: Path) -> Path:
    return min(stick(folder).glob("*.clubcopy"))


def _restore(scene: Scene) -> None:
    restore_copy(_copy_in(scene.folder), home(scene.folder), scene.key)


def _keep_today(scene: Scene) -> None:
    make_copy_in(scene.book, home(scene.folder).parent / "copies")
    scene.close()


def _bring_back(scene: Scene, *, damaged: bool = False) -> None:
    facts, kept = {"copies_made": "2"}, stick(scene.folder)
    path, copy = home(scene.folder), _copy_in(scene.folder)
    bring_back_over(path, copy, scene.key, {} if damaged else facts, None if damaged else kept, NOW)


def _bring_back_other(scene: Scene) -> None:
    (copy,) = (scene.folder / "theirs").glob("*.clubcopy")
    key = (scene.folder / "theirs" / "key").read_bytes()
    bring_back_other(home(scene.folder), copy, key, _copy_in(scene.folder), NOW)


def _salvage(scene: Scene) -> None:
    salvage_book(home(scene.folder), scene.key, NOW)


def _damage(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[page * PAGE + 300] ^= 1
    path.write_bytes(content)


def _is_whole(path: Path) -> bool:
    try:
        opened_book = open_book(path, now=now)
    except StorageTrouble as trouble:
        if trouble.code == "damaged":
            return False
        raise
    opened_book.close()
    return True


def _damaged_ones(path: Path) -> list[Path]:
    return list(path.parent.glob("*.damaged"))
