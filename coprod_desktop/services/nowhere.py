"""A vault and drives for a book that lives nowhere: for papers printed from the command line, and for trying out."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from coprod_desktop.domain.copies import CopyFound, Counts, Stick, Watch
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.passwords import PasswordSlot


class NoDrives:
    """A computer with no sticks."""

    def sticks(self) -> list[Stick]:
        """Return none."""
        return []

    def eject(self, stick: Stick) -> bool:
        """Say that it cannot be done."""
        return False


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

    def stage(self) -> Any:
        """Raise StorageTrouble("no_file")."""
        raise StorageTrouble("no_file")

    def finish(self, staged: Any, folder: Path, watch: Watch) -> CopyFound:
        """Raise StorageTrouble("no_file")."""
        raise StorageTrouble("no_file")

    def drop(self, staged: Any) -> None:
        """Do nothing."""

    def copies_in(self, folder: Path) -> list[CopyFound]:
        """Return none."""
        return []

    def remove_copy(self, path: Path) -> None:
        """Do nothing."""

    def try_copy(self, path: Path, watch: Watch) -> CopyFound:
        """Raise StorageTrouble("no_file")."""
        raise StorageTrouble("no_file")

    def passwords(self) -> tuple[PasswordSlot, ...]:
        """Return none."""
        return ()

    def add_password(self, who: str, password: str, since: date) -> None:
        """Raise StorageTrouble("no_file")."""
        raise StorageTrouble("no_file")

    def change_password(self, slot_id: str, password: str, since: date) -> None:
        """Raise KeyError: there is none."""
        raise KeyError(slot_id)

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

    def sheet_since(self) -> date | None:
        """Return None."""
        return None

    def note_sheet(self, since: date) -> None:
        """Raise StorageTrouble("no_file")."""
        raise StorageTrouble("no_file")
