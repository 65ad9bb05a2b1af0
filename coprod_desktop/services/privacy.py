"""Passwords, the recovery sheet and the lock: who can open the book, and what happens when somebody forgets."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.fields import Problem
from coprod_desktop.domain.passwords import LONGEST, SHORTEST, PasswordSlot
from coprod_desktop.domain.records import Changes
from coprod_desktop.domain.recovery import GROUPS, tidy
from coprod_desktop.domain.values import dataclass
from coprod_desktop.services.book import Book
from coprod_desktop.services.copies.service import COPIED

if TYPE_CHECKING:
    from coprod_desktop.domain.copies import Watch
    from coprod_desktop.domain.document import Document
    from coprod_desktop.services.ports import Vault

A_YEAR = timedelta(days=365)
LONGEST_NAME = 100
LOCK_AFTER = (0, 5, 15, 30, 60)  # minutes without a key or a press; 0 is never
_AFTER, _ON_SLEEP, _SHEET = "lock_after", "lock_on_sleep", "sheet_found"


class PasswordJob:
    """A password about to be set. `work` takes a while, so that guessing takes long, and may run on any thread."""

    def __init__(self, vault: Vault, who: str, password: str, since: date, slot_id: str = "") -> None:
        self._vault = vault
        self._words = (who, password, since, slot_id)

    def work(self, _watch: Watch | None = None) -> object:
        """Make the lock that the password opens. Nothing is kept before `PrivacyService.keep`."""
        return self._vault.seal(*self._words)


@dataclass(frozen=True, slots=True)
class PrivacyService:
    """What people can do about who opens the book."""

    book: Book
    vault: Vault

    # Passwords

    def passwords(self) -> tuple[PasswordSlot, ...]:
        """Return the passwords that open the book, oldest first. Each says whose it is, and never itself."""
        return self.vault.passwords()

    def start_adding(self, who: str, password: str) -> PasswordJob:
        """Begin to let one more password open the book.

        Raises NotSaved: who empty or too_long, password empty, too_short or too_long.
        """
        problems = self.problems(who, password)
        if problems:
            raise NotSaved(tuple(problems))
        return PasswordJob(self.vault, " ".join(who.split()), password, self.book.today)

    def problems(self, who: str | None, password: str) -> list[Problem]:
        """Return what is wrong with whose password it is and with the password; `who` None when that stays."""
        name = None if who is None else " ".join(who.split())
        problems = [Problem("who", "empty")] if name == "" else []
        if name is not None and len(name) > LONGEST_NAME:
            problems.append(Problem("who", "too_long"))
        return problems + _problems_of(password)

    def start_changing(self, slot_id: str, password: str) -> PasswordJob:
        """Begin to put another password in the place of one. Raises NotSaved as `start_adding` does."""
        problems = self.problems(None, password)
        if problems:
            raise NotSaved(tuple(problems))
        return PasswordJob(self.vault, "", password, self.book.today, slot_id)

    def keep(self, seal: object) -> None:
        """Let the password open the book whose lock is ready."""
        self.vault.keep_seal(seal)

    def add(self, who: str, password: str) -> None:
        """Let one more password open the book, on this thread. Raises NotSaved as `start_adding` does."""
        self.keep(self.start_adding(who, password).work())

    def change(self, slot_id: str, password: str) -> None:
        """Put another password in the place of one, on this thread. Raises NotSaved, and KeyError."""
        self.keep(self.start_changing(slot_id, password).work())

    def remove(self, slot_id: str) -> None:
        """Take a password away. With the last one, the book asks for none any more. Raises KeyError."""
        if self.asks() and len(self.passwords()) == 1:
            self.vault.set_asks(False)
        self.vault.remove_password(slot_id)

    def asks(self) -> bool:
        """Say whether a password is wanted each time the book is opened."""
        return self.vault.asks()

    def set_asks(self, asks: bool) -> None:
        """Want a password each time, or none. Raises NotSaved: asks no_password, no_sheet."""
        if asks and not self.passwords():
            raise NotSaved((Problem("asks", "no_password"),))
        if asks and self.vault.sheet_since() is None:
            raise NotSaved((Problem("asks", "no_sheet"),))
        self.vault.set_asks(asks)

    # The recovery sheet

    def sheet_document(self, club: str) -> Document:
        """Return the recovery sheet, to be printed twice and never saved as a file."""
        from coprod_desktop.services.recovery_sheet import recovery_sheet

        return recovery_sheet(self.book, self.vault, club)

    def two_groups(self, seed: int) -> tuple[int, int]:
        """Return the numbers of two groups to type back, not beside each other; the same for the same seed."""
        return two_groups(seed)

    def prove_sheet(self, numbers: tuple[int, int], typed: tuple[str, str]) -> None:
        """Count the sheet as there, when both groups typed from it are right. Raises NotSaved: empty, wrong."""
        problems = problems_of_groups(self.vault.sheet(), numbers, typed)
        if problems:
            raise NotSaved(tuple(problems))
        self.note_seen()

    def note_seen(self) -> None:
        """Remember that somebody had the recovery sheet in hand today, or saw both in their places."""
        self.vault.note_sheet(self.book.today)
        self.book.store.keep_fact(_SHEET, self.book.today.isoformat())
        self.book.tell(Changes("sheet_seen", frozenset({COPIED}), frozenset()))

    def sheet_seen(self) -> date | None:
        """Return the day on which somebody last had the sheet in hand or saw both, or None."""
        kept = self.book.store.fact(_SHEET)
        return date.fromisoformat(kept) if kept else None

    def has_sheet(self) -> bool:
        """Say whether a recovery sheet was printed and proved."""
        return self.vault.sheet_since() is not None

    def sheet_is_old(self) -> bool:
        """Say whether a year has gone since somebody last had the sheet in hand."""
        seen = self.sheet_seen()  # and not from the key file, which need not be read for this at every start
        return seen is not None and self.book.today - seen > A_YEAR

    # The lock

    def can_lock(self) -> bool:
        """Say whether locking makes sense: somebody can open the book again with a password."""
        return bool(self.passwords())

    def lock_after(self) -> int:
        """Return after how many minutes without a key the book locks by itself; 0 is never."""
        kept = self.book.store.fact(_AFTER)
        return int(kept) if kept.isdecimal() and int(kept) in LOCK_AFTER else 0

    def set_lock_after(self, minutes: int) -> None:
        """Lock by itself after so many minutes, one of LOCK_AFTER."""
        self.book.store.keep_fact(_AFTER, str(minutes))

    def lock_on_sleep(self) -> bool:
        """Say whether the book locks when the computer sleeps."""
        return self.book.store.fact(_ON_SLEEP) == "yes"

    def set_lock_on_sleep(self, on: bool) -> None:
        """Lock when the computer sleeps, or do not."""
        self.book.store.keep_fact(_ON_SLEEP, "yes" if on else "")


def two_groups(seed: int) -> tuple[int, int]:
    """Return the numbers of two groups to type back, not beside each other; the same for the same seed."""
    import random

    first = random.Random(seed).randrange(1, GROUPS - 2)
    second = random.Random(seed + 1).randrange(first + 2, GROUPS + 1)
    return first, second


def problems_of_groups(groups: tuple[str, ...], numbers: tuple[int, int], typed: tuple[str, str]) -> list[Problem]:
    """Return what is wrong with two groups that were typed from a sheet: first and second, empty or wrong."""
    problems = []
    for name, number, words in zip(("first", "second"), numbers, typed, strict=True):
        if not words.strip():
            problems.append(Problem(name, "empty"))
        elif tidy(words) != groups[number - 1]:
            problems.append(Problem(name, "wrong"))
    return problems


def _problems_of(password: str) -> list[Problem]:
    if not password:
        return [Problem("password", "empty")]
    if len(password) < SHORTEST:
        return [Problem("password", "too_short", (("least", SHORTEST),))]
    return [Problem("password", "too_long")] if len(password) > LONGEST else []
