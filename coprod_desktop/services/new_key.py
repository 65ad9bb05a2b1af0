"""A new key for the book, for when somebody else may have the recovery sheet or knows a password.

The new sheet is printed and proved first. Until the book is closed and written anew, nothing is different.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.fields import Problem
from coprod_desktop.domain.passwords import LONGEST, SHORTEST
from coprod_desktop.services.book import Book
from coprod_desktop.services.copies.service import CopyService
from coprod_desktop.services.copies.sticks import StickAway, StickSeen
from coprod_desktop.services.ports import NextKey, Renewal, Vault
from coprod_desktop.services.privacy import PrivacyService, problems_of_groups, two_groups

if TYPE_CHECKING:
    from coprod_desktop.domain.copies import CopyFound, Watch
    from coprod_desktop.domain.document import Document


class NewKeyService:
    """Makes everything ready for a new key, and knows afterwards which copies still open with an older sheet.

    The new key is in memory alone until the book has it: closing or locking the book forgets it.
    """

    def __init__(self, book: Book, vault: Vault, copies: CopyService, privacy: PrivacyService) -> None:
        self.book = book
        self.vault = vault
        self.copies = copies
        self.privacy = privacy
        self._next: NextKey | None = None
        self._renewal: Renewal | None = None

    # Before

    def printed(self) -> int:
        """Return the number of the new key whose sheet was made, or 0."""
        return self._next.key_number() if self._next is not None else 0

    def sheet_document(self, club: str) -> Document:
        """Return the recovery sheet of the new key, to be printed twice and never saved as a file."""
        from coprod_desktop.services.recovery_sheet import recovery_sheet

        if self._next is None:
            self._next = self.vault.next_key()
        return recovery_sheet(self.book, self._next, club)

    def two_groups(self) -> tuple[int, int]:
        """Return the numbers of two groups to type back from the new sheet; others each day."""
        return two_groups(self.book.today.toordinal() + 1)

    def make_ready(self, numbers: tuple[int, int], typed: tuple[str, str], passwords: Mapping[str, str]) -> None:
        """Make ready to give the book its new key. `passwords` are by the id of their slot, "" for one that goes.

        Raises NotSaved: first not_printed, first and second empty or wrong, and for a password, by its slot's id,
        password_too_short, password_too_long or one_password.
        """
        if self._next is None:
            raise NotSaved((Problem("first", "not_printed"),))
        problems = problems_of_groups(self._next.sheet(), numbers, typed)
        wanted = {slot: password for slot, password in passwords.items() if password}
        for slot, password in wanted.items():
            if len(password) < SHORTEST:
                problems.append(Problem(slot, "password_too_short", (("least", SHORTEST),)))
            elif len(password) > LONGEST:
                problems.append(Problem(slot, "password_too_long"))
        if self.vault.asks() and not wanted:
            problems.append(Problem(next(iter(passwords), "first"), "one_password"))
        if problems:
            raise NotSaved(tuple(problems))
        self._renewal = self.vault.renewal(self._next, wanted, self.book.today)

    def take(self) -> Renewal | None:
        """Return what gives the book its new key once it is closed, when everything is ready; only once."""
        renewal, self._renewal = self._renewal, None
        return renewal

    def note_done(self) -> str:
        """Remember that somebody had the new sheet in hand today, and say that the book has its new key."""
        self.privacy.note_seen()
        return self.book.say("new_key.done", number=self.vault.key_number())

    def is_done(self, renewal: Renewal) -> bool:
        """Say whether the book has the key that it was to get. If not, the new sheet stays good for another try."""
        if self.vault.key_number() == renewal.new.key_number():
            return True
        self._next = renewal.new
        return False

    def not_done(self, code: str) -> str:
        """Say that the book has its old key still, and why: the code of trouble with the disk, or "stopped"."""
        say = self.book.say
        why = say("new_key.stopped") if code == "stopped" else f"{say(f'trouble.{code}.what')}."
        return f"{why}\n{say('new_key.not_done')}"

    # Afterwards

    def is_first(self) -> bool:
        """Say whether the book still has its first key: then no copy can have an older one."""
        return self.vault.key_number() == 1

    def here(self) -> list[CopyFound]:
        """Return the copies on this laptop that open with an older sheet."""
        return [one for one in self.copies.here() if self.vault.has_older_key(one)]

    def on(self, folder: Path) -> list[CopyFound]:
        """Return the copies on a stick or in a folder that open with an older sheet."""
        return [one for one in self.copies.on(folder) if self.vault.has_older_key(one)]

    def away(self) -> list[StickAway]:
        """Return the club's own sticks that are not in, and whose copies open with an older sheet."""
        return [one for one in self.copies.sticks.away() if one.key_number < self.vault.key_number()]

    def is_on_a_stick(self) -> bool:
        """Say whether a stick of the club's own has a copy with the key of today."""
        number = self.vault.key_number()
        if any(one.key_number == number for one in self.copies.sticks.away()):
            return True
        inside = (found for seen in self.copies.sticks.inside() for found in self.copies.on(seen.stick.folder))
        return any(self.copies.is_ours(one) and not one.trouble and not self.vault.has_older_key(one) for one in inside)

    def following(self, found: list[CopyFound]) -> Callable[[Watch], int]:
        """Return what gives these copies the key of today, on any thread. It returns how many kept an older one."""
        return self.vault.relocking([one.path for one in found])

    def note_followed(self, left: int, seen: StickSeen | None) -> str:
        """Remember that the copies in a place have the key of today but for `left`, and say so."""
        if left:
            return self.book.say("new_key.left", count=left)
        if seen is not None:
            self.copies.sticks.note_key(seen.stick, self.vault.key_number())
        self.copies.tell()
        return self.book.say("new_key.followed", number=self.vault.key_number())

    def take_away(self, older: list[CopyFound], seen: StickSeen | None) -> str:
        """Take copies away that cannot get the key of today, and say so. Raises StorageTrouble."""
        for one in older:
            self.vault.remove_copy(one.path)
        self.note_followed(0, seen)
        return self.book.say("new_key.taken_away")

    def is_lost(self, away: StickAway) -> None:
        """Forget a stick that nobody will put in any more."""
        self.copies.sticks.forget(away.letter)
        self.copies.tell()

    # In words

    def line(self, older: list[CopyFound]) -> str:
        """Say how many copies of one place open with an older sheet."""
        say = self.book.say
        if not older:
            return say("new_key.copies.none", number=self.vault.key_number())
        return say("new_key.copies.one" if len(older) == 1 else "new_key.copies.many", count=len(older))

    def away_line(self) -> str:
        """Say of a stick that is not in that its copies open with an older sheet."""
        return self.book.say("new_key.away")

    def sheets_line(self) -> str:
        """Say what to do with the old sheets: one is kept until a copy has left this laptop under the new key."""
        code = "new_key.tear_up" if self.is_on_a_stick() else "new_key.keep_one"
        return self.book.say(code, number=self.vault.key_number())
