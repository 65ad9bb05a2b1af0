"""Makes one copy where it is wanted, so that it lasts, and thins the old ones beside it."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.copies import CopyFound, Stick, Watch, never_stop
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.thinning import NEWEST_KEPT, Dated, thinned
from coprod_desktop.domain.values import dataclass

if TYPE_CHECKING:
    from coprod_desktop.services.ports import Drives, Vault


@dataclass(frozen=True, slots=True)
class CopyDone:
    """A copy that was made. `ejected` says whether its stick can be taken out, None when it is on no stick.

    `oldest_key` is the lowest number of a key that some copy of the club beside it still has.
    """

    found: CopyFound
    ejected: bool | None
    oldest_key: int = 1


@dataclass(frozen=True, slots=True)
class CopyJob:
    """A copy about to be made, and where it goes. `work` may run on any thread, once; the book stays open until then.

    `state` is that of the book when it began: what is saved while it is made counts as news for the next one.
    """

    vault: Vault
    drives: Drives
    folder: Path
    stick: Stick | None
    state: str
    moment: datetime
    begun: Any

    def __repr__(self) -> str:
        """Say where the copy goes, and nothing of the book."""
        return f"CopyJob(folder={self.folder!r})"

    def work(self, watch: Watch = never_stop) -> CopyDone:
        """Make the copy, thin the old ones beside it, and make its stick safe to take out.

        Raises CopyStopped and StorageTrouble; then no copy is there and nothing was thinned.
        """
        found = self.vault.finish(self.begun, self.folder, watch)
        if self.stick and self.stick.id and self.stick.id not in {one.id for one in self.drives.sticks()}:
            raise StorageTrouble("stick_gone", "another stick is in its place")  # which has the copy now
        self._thin()
        oldest = min((one.key_number for one in self._mine()), default=found.key_number)
        return CopyDone(found, self.drives.eject(self.stick) if self.stick else None, oldest)

    def drop(self) -> None:
        """Forget a copy that nobody will make after all."""
        self.vault.drop(self.begun)

    def _mine(self) -> list[CopyFound]:
        """Return the club's copies that are beside this one."""
        return [one for one in self.vault.copies_in(self.folder) if one.club_id == self.vault.club_id()]

    def _thin(self) -> None:
        mine = {one.number: one for one in self._mine()}
        dated = [Dated(number, one.made, not one.trouble) for number, one in mine.items() if one.made is not None]
        if not thinned(dated, self.moment):
            return
        dated = self._looked_at(dated, mine)
        for old in thinned(dated, self.moment):
            with suppress(StorageTrouble):  # a copy that will not go does no harm
                self.vault.remove_copy(mine[old.number].path)

    def _looked_at(self, dated: list[Dated], mine: dict[int, CopyFound]) -> list[Dated]:
        """Test the newest copies until 3 are found whole, before any goes: a stick may have spoiled them since."""
        sound: list[Dated] = []
        spoiled: set[int] = set()
        for one in sorted(dated, key=lambda one: one.number, reverse=True):
            if not one.verified:
                continue
            try:
                self.vault.try_copy(mine[one.number].path, never_stop)
                sound.append(one)
            except StorageTrouble:
                spoiled.add(one.number)
            if len(sound) == NEWEST_KEPT:
                break
        return [Dated(one.number, one.made, one.verified and one.number not in spoiled) for one in dated]
