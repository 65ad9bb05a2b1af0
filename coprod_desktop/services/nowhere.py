"""A vault and drives for a book that lives nowhere: for papers printed with no window, and for trying out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coprod_desktop import __version__
from coprod_desktop.domain.copies import CopyFound, Counts, Stick, Watch
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.passwords import PasswordSlot
from coprod_desktop.domain.updates import Computer, Newer, UpdateRefused

if TYPE_CHECKING:
    from coprod_desktop.services.ports import NextKey, Renewal


class NoDrives:
    """A computer with no sticks."""

    def sticks(self) -> list[Stick]:
        """Return none."""
        return []

    def is_elsewhere(self, folder: Path) -> bool:
        """Say no."""
        return False

    def eject(self, stick: Stick) -> bool:
        """Say that it cannot be done."""
        return False


class NoUpdates:
    """A program that takes no updates."""

    computer = Computer(__version__, "", "")

    def why_not(self) -> str:
        """Say that this build takes none."""
        return "no_key"

    def look(self, stick: Path) -> Newer | None:
        """Find none."""
        return None

    def bring(self, newer: Newer, watch: Watch) -> None:
        """Raise UpdateRefused("no_key")."""
        raise UpdateRefused("no_key")

    def earlier(self) -> str:
        """Know of none."""
        return ""

    def go_back(self) -> str:
        """Raise UpdateRefused("no_earlier")."""
        raise UpdateRefused("no_earlier")


class NoVault:
    """A book with no file: there is nothing to copy and nothing to lock. What needs a file raises StorageTrouble."""

    folder = Path("copies")

    def club_id(self) -> str:
        """Return no id."""
        return ""

    def state(self) -> str:
        """Return words that never change."""
        return ""

    def counts(self) -> Counts:
        """Count nothing."""
        return Counts(0, 0)

    def begin(self) -> Any:
        """Raise StorageTrouble("no_file")."""
        raise StorageTrouble("no_file")

    def finish(self, begun: Any, folder: Path, watch: Watch) -> CopyFound:
        """Raise StorageTrouble("no_file")."""
        raise StorageTrouble("no_file")

    def drop(self, begun: Any) -> None:
        """Do nothing."""

    def copies_in(self, folder: Path) -> list[CopyFound]:
        """Return none."""
        return []

    def look_at(self, path: Path) -> CopyFound:
        """Say that there is no such file."""
        return CopyFound(path, trouble="no_file")

    def remove_copy(self, path: Path) -> None:
        """Do nothing."""

    def try_copy(self, path: Path, watch: Watch, facts: Mapping[str, str] | None = None) -> CopyFound:
        """Raise StorageTrouble("no_file")."""
        raise StorageTrouble("no_file")

    def keep_gone_beside(self, folders: Iterable[Path]) -> None:
        """Do nothing."""

    def key_for(self, path: Path) -> bytes | None:
        """Return None."""
        return None

    def unlock_copy(self, path: Path, way: str, typed: str) -> None:
        """Raise StorageTrouble("no_file")."""
        raise StorageTrouble("no_file")

    def rehearse(self, path: Path, key: bytes | None, watch: Watch) -> CopyFound:
        """Raise StorageTrouble("no_file")."""
        raise StorageTrouble("no_file")

    def passwords(self) -> tuple[PasswordSlot, ...]:
        """Return none."""
        return ()

    def seal(self, who: str, password: str, since: date, slot_id: str = "") -> Any:
        """Raise KeyError for a password that there is not, else StorageTrouble("no_file")."""
        if slot_id:
            raise KeyError(slot_id)
        raise StorageTrouble("no_file")

    def keep_seal(self, seal: Any) -> None:
        """Raise StorageTrouble("no_file")."""
        raise StorageTrouble("no_file")

    def remove_password(self, slot_id: str) -> None:
        """Raise KeyError: there is none."""
        raise KeyError(slot_id)

    def asks(self) -> bool:
        """Say no."""
        return False

    def set_asks(self, asks: bool) -> None:
        """Raise StorageTrouble("no_file")."""
        raise StorageTrouble("no_file")

    def sheet(self) -> tuple[str, ...]:
        """Raise StorageTrouble("no_file")."""
        raise StorageTrouble("no_file")

    def key_words(self) -> str:
        """Raise StorageTrouble("no_file")."""
        raise StorageTrouble("no_file")

    def key_number(self) -> int:
        """Return that of the first."""
        return 1

    def next_key(self) -> NextKey:
        """Raise StorageTrouble("no_file")."""
        raise StorageTrouble("no_file")

    def renewal(self, new: NextKey, passwords: Mapping[str, str], since: date) -> Renewal:
        """Raise StorageTrouble("no_file")."""
        raise StorageTrouble("no_file")

    def has_older_key(self, found: CopyFound) -> bool:
        """Say no."""
        return False

    def relocking(self, copies: Sequence[Path]) -> Callable[[Watch], int]:
        """Raise StorageTrouble("no_file")."""
        raise StorageTrouble("no_file")

    def sheet_since(self) -> date | None:
        """Return None."""
        return None

    def note_sheet(self, since: date) -> None:
        """Raise StorageTrouble("no_file")."""
        raise StorageTrouble("no_file")
