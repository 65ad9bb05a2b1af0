"""What people can do with copies: make one where they want it, look at those there are, test one."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.copies import CopyFound, Watch, never_stop
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.records import Changes
from coprod_desktop.domain.values import dataclass
from coprod_desktop.services.book import Book
from coprod_desktop.services.copies.due import CopiesDue
from coprod_desktop.services.copies.sticks import FOLDER_ON_STICK, ClubSticks, StickSeen

if TYPE_CHECKING:
    from coprod_desktop.services.copies.in_words import CopyWords
    from coprod_desktop.services.copies.making import CopyDone, CopyJob
    from coprod_desktop.services.ports import Drives, Vault

COPIED = "copy"  # the kind that screens hear of when a copy was made
_BACK, _FORGOTTEN = "brought_back", "forgotten"
_FOLDER = "copy_folder"  # the folder that somebody chose last


@dataclass(frozen=True, slots=True)
class CopyService:
    """Making a copy has three parts, so that the window never waits: `start` here, `work` of what it returns on
    another thread, and `keep` here again. `sticks`, `due` and `words` are rooms of their own."""

    book: Book
    vault: Vault
    drives: Drives

    @property
    def sticks(self) -> ClubSticks:
        """The club's own sticks."""
        return ClubSticks(self.book, self.drives)

    @property
    def due(self) -> CopiesDue:
        """When the last copies were made, and whether the next one is wanted."""
        return CopiesDue(self.book, self.vault)

    @property
    def words(self) -> CopyWords:
        """What there is to say of a copy."""
        from coprod_desktop.services.copies.in_words import CopyWords

        return CopyWords(self.book, self.vault)

    # Making one

    def start(self, where: StickSeen | Path) -> CopyJob:
        """Begin a copy of the book, on a stick or in a folder, which may be on a stick, too. Raises StorageTrouble."""
        from coprod_desktop.services.copies.making import CopyJob

        stick = where.stick if isinstance(where, StickSeen) else self.sticks.with_folder(where)
        folder = where.stick.folder / FOLDER_ON_STICK if isinstance(where, StickSeen) else where
        state = self.vault.state()
        return CopyJob(self.vault, self.drives, folder, stick, state, self.book.clock.now(), self.vault.begin())

    def keep(self, job: CopyJob, done: CopyDone) -> str:
        """Remember a copy that was made, tell the screens, and return the sentence that says it is safe."""
        on = job.moment
        code = "folder"
        if job.stick is not None:
            self.due.note_away(on, job.state, self.sticks.note(job.stick, on, done.oldest_key), stick=True)
            code = "stick" if done.ejected else "held"
        elif job.folder == self.vault.folder:
            self.due.note_here(job.state)
        elif self.drives.is_elsewhere(job.folder):
            self.due.note_away(on, job.state, "", stick=False)
        else:
            code = "beside"
        self.tell()
        return self.words.made(done.found, on.date(), code)

    def copy_here(self) -> str:
        """Make a copy on this laptop at once, on this thread. Raises StorageTrouble."""
        job = self.start(self.vault.folder)
        return self.keep(job, job.work())

    def tell(self) -> None:
        """Tell the screens that something about the copies is new."""
        self.book.tell(Changes("copied", frozenset({COPIED}), frozenset()))

    # What there is

    def here(self) -> list[CopyFound]:
        """Return the copies on this laptop, newest first."""
        return self.vault.copies_in(self.vault.folder)

    def on(self, folder: Path) -> list[CopyFound]:
        """Return the copies in a folder and in the folder of this program inside it, newest first."""
        found = [*self.vault.copies_in(folder / FOLDER_ON_STICK), *self.vault.copies_in(folder)]
        return sorted(found, key=lambda one: (not one.trouble, one.number), reverse=True)

    def chosen_folder(self) -> Path | None:
        """Return the folder that somebody chose for copies last, while it is there."""
        kept = self.book.store.fact(_FOLDER)
        return Path(kept) if kept and Path(kept).is_dir() else None

    def choose_folder(self, folder: Path) -> None:
        """Remember a folder with copies in it, to be shown again."""
        self.book.store.keep_fact(_FOLDER, str(folder))

    def look_at(self, path: Path) -> CopyFound:
        """Return what is known of a file that somebody opened. Never raises; what is wrong is its `trouble`."""
        return self.vault.look_at(path)

    def is_ours(self, found: CopyFound) -> bool:
        """Say whether a copy belongs to this club."""
        return found.club_id == self.vault.club_id()

    def opens(self, path: Path) -> bool:
        """Say whether a copy can be opened here without asking anybody."""
        try:
            return self.vault.key_for(path) is not None
        except StorageTrouble:
            return True  # what is wrong with it shows in the test

    def opens_nowhere_else(self) -> bool:
        """Say whether copies open on this laptop alone, because there is neither a password nor a recovery sheet."""
        return not self.vault.passwords() and self.vault.sheet_since() is None

    # Testing one

    def test(self, path: Path, watch: Watch = never_stop) -> CopyFound:
        """Test a copy wholly, as if it were brought back. On any thread. Raises CopyStopped and StorageTrouble."""
        return self.tester(path, known=False)(watch)

    def tester(self, path: Path, *, known: bool = True) -> Callable[[Watch], CopyFound]:
        """Return what tests a copy on any thread, and counts who is forgotten again when it is brought back here."""
        facts = {_FORGOTTEN: self.book.store.fact(_FORGOTTEN)} if known else None
        return lambda watch: self.vault.try_copy(path, watch, facts)

    def test_other(self, path: Path, way: str, typed: str, watch: Watch = never_stop) -> CopyFound:
        """Open a copy of another club with what was typed, and test it. On any thread.

        Raises NotTheSheet, CopyStopped and StorageTrouble.
        """
        self.vault.unlock_copy(path, way, typed)
        return self.vault.try_copy(path, watch)

    def keep_gone_beside(self) -> None:
        """Put the list of those who were forgotten beside all copies of the club that can be reached now."""
        if not self.book.store.fact(_FORGOTTEN):
            return
        inside = (one.stick.folder / FOLDER_ON_STICK for one in self.sticks.inside())
        chosen = self.chosen_folder()
        self.vault.keep_gone_beside((self.vault.folder, *inside, *((chosen,) if chosen else ())))

    # After one was brought back

    def before_this(self) -> Path | None:
        """Return the copy that holds the book from before a copy was brought back, while it is there."""
        kept = str(self._back().get("kept", ""))
        return Path(kept) if kept and Path(kept).exists() else None

    def brought_back_words(self) -> str:
        """Say which copy this book came from, or "" when it came from none."""
        made = str(self._back().get("made", ""))
        if not made:
            return ""
        words = self.book.say("copies.brought_back", date=self.words.moment(datetime.fromisoformat(made)))
        again = int(self._back().get("forgotten", 0))
        if not again:
            return words
        return f"{words}\n{self.book.say('forgotten.again.one' if again == 1 else 'forgotten.again.many', count=again)}"

    def forget_before(self) -> None:
        """Offer no more to put the book from before back. Its copy stays."""
        self.book.store.keep_fact(_BACK, "")

    def _back(self) -> dict[str, Any]:
        return dict(json.loads(self.book.store.fact(_BACK) or "{}"))
