"""The club's book as every service holds it: the store, the clock, the words and who is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from coprod_desktop.domain.late import Late
from coprod_desktop.domain.records import Changes, StepName
from coprod_desktop.domain.values import dataclass

if TYPE_CHECKING:
    from pathlib import Path

    from coprod_desktop.domain.coach import Coach
    from coprod_desktop.domain.copies import Watch
    from coprod_desktop.domain.own_pictures import PackRead
    from coprod_desktop.domain.tables import TableRead
    from coprod_desktop.services.ports import Clock, Pictures, Step, Store
    from coprod_desktop.wording.say import Say


def as_it_is(picture: bytes) -> bytes:
    """Return the bytes of a picture unchanged: the reader of photos where nothing has to be scaled."""
    return picture


def _without_lists() -> Coach:
    from coprod_desktop.domain.coach import Coach

    return Coach()


NO_LISTS = cast("Coach", Late(_without_lists))


def no_pictures(_paths: Iterable[Path], _watch: Watch) -> PackRead:
    """Read nothing: the reader of packs of pictures where there are none."""
    from coprod_desktop.domain.own_pictures import PackRead

    return PackRead()


def no_lists(_path: Path) -> TableRead:
    """Read nothing: the reader of lists where there are none. Raises NotAList."""
    from coprod_desktop.domain.tables import NotAList

    raise NotAList("not_a_list")


@dataclass(frozen=True, slots=True)
class Book:
    """What a service is given. `tell` hears of every step after it is kept.

    `read_photo` turns the bytes of any picture file into a small JPEG the right way up, or raises PhotoProblem.
    `read_pictures` reads files, folders and zip files of pictures; it may run on any thread.
    `read_list` reads the table in a file, or raises NotAList; it may run on any thread too.
    `coach` gives tips about plain words; without its lists of words it still sees length, dates and the like.
    """

    store: Store
    clock: Clock
    pictures: Pictures
    say: Say
    tell: Callable[[Changes], None]
    read_photo: Callable[[bytes], bytes] = as_it_is
    coach: Coach = NO_LISTS
    read_pictures: Callable[[Iterable[Path], Watch], PackRead] = no_pictures
    read_list: Callable[[Path], TableRead] = no_lists

    @property
    def today(self) -> date:
        """Today's date."""
        return self.clock.today()

    @contextmanager
    def step(self, code: str, **values: Any) -> Iterator[Step]:
        """Take one named step and tell the screens when it is kept.

        `code` is a key of wording/steps.py, and `values` go into its words. Raises ChangedElsewhere and
        StorageTrouble, and then nothing is kept.
        """
        name = StepName(code, tuple((key, str(value)) for key, value in values.items()))
        with self.store.step(name) as step:
            yield step
        self.tell(step.changes)

    def undo(self) -> Changes | None:
        """Put back the newest step, tell the screens, and return what changed, or None."""
        changes = self.store.undo()
        if changes:
            self.tell(changes)
        return changes

    def redo(self) -> Changes | None:
        """Take the undone step again, tell the screens, and return what changed, or None."""
        changes = self.store.redo()
        if changes:
            self.tell(changes)
        return changes
