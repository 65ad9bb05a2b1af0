"""A book gets a new key, and the copies that were made before follow one by one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.storage.copies import make_copy_in
from coprod_desktop.storage.copy_file import read_copy
from coprod_desktop.storage.keys import keys_path, read_keys, read_keys_of
from coprod_desktop.storage.new_key import NextKey, relock_copies, renew_key
from tests.faults.club import Broken, State, home, make_club, opened, read_book, save, state_of, stick, try_copy_at
from tests.faults.work import Scene, Work

NEW = bytes(range(32))  # what stands on the new sheet
SINCE = date(2026, 11, 25)


class GettingNewKey(Work):
    """The old sheet may be stolen: the book gets a new key, then the copies here, then the one on the stick."""

    name = "give the book a new key"
    acts = (
        ("new key", lambda scene: _renew(scene)),
        ("copy here", lambda scene: _relock(scene, home(scene.folder).parent / "copies")),
        ("copy on the stick", lambda scene: _relock(scene, stick(scene.folder))),
        ("save", lambda scene: save(scene.book.store, 1)),
        ("close", lambda scene: scene.close()),
    )

    def prepare(self, folder: Path) -> None:
        """Make a club with a copy on its stick and one on the laptop."""
        self.key = make_club(folder)
        with opened(folder) as book:
            make_copy_in(book, home(folder).parent / "copies")

    def find(self, folder: Path, scratch: Path) -> State:
        """See which of the two sheets opens the book and each copy. There must be one for each of them."""
        path = home(folder)
        keys = read_keys_of(path)
        sheet = next((number for number, key in self._sheets() if keys.fits(key)), 0)
        if not sheet:
            raise Broken("neither sheet opens the book")
        found = read_book(path)
        if read_book(path, dict(self._sheets())[sheet]) != found:
            raise Broken("the sheet opens another book")
        if list(path.parent.glob("*.new")):
            raise Broken("keys are left waiting beside the book")
        return sheet, found, self._copy(path.parent / "copies", scratch), self._copy(stick(folder), scratch)

    def is_done(self, scene: Scene, act: int, states: list[State]) -> bool:
        """Look which key the book and its copies have, and for a save into the book."""
        if act > 2:
            return self.acts[act][0] == "save" and state_of(scene.book.store) == states[act + 1][1]
        path = home(scene.folder)
        keys = read_keys_of(path)
        now = [keys.number, *(self._newest(folder) for folder in (path.parent / "copies", stick(scene.folder)))]
        wanted = (2, 1, 1), (2, 2, 1), (2, 2, 2)
        return tuple(now) == wanted[act]

    def _sheets(self) -> tuple[tuple[int, bytes], ...]:
        return (1, self.key), (2, NEW)

    def _copy(self, folder: Path, scratch: Path) -> int:
        """Return the number of the sheet that brings the one copy in a folder back, the newer one if both do."""
        good = 0
        for copy in folder.glob("*.clubcopy"):
            for number, key in self._sheets():
                mark = f"{number} {hash(copy.read_bytes())}"
                if mark in self.known or try_copy_at(copy, key, scratch / str(number)):
                    self.known.add(mark)
                    good = max(good, number)
        if not good:
            raise Broken("neither sheet brings the copy back")
        return good

    def _newest(self, folder: Path) -> int:
        """Return the key of the one copy in a folder; 0 when there are two, and one has still to go."""
        found = [read_copy(one).key_number for one in folder.glob("*.clubcopy")]
        return found[0] if len(found) == 1 else 0


def _renew(scene: Scene) -> None:
    new = NextKey(2)
    new.key = NEW
    renew_key(home(scene.folder), (scene.key,), new, {}, SINCE)


def _relock(scene: Scene, folder: Path) -> None:
    path = home(scene.folder)
    keys = read_keys(keys_path(path))
    if relock_copies(folder.glob("*.clubcopy"), keys, (scene.key,), NEW, path.parent):
        raise StorageTrouble("disk_trouble", "a copy kept its key")
