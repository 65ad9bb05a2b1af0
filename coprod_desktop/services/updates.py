"""A newer Our Club Book from a stick: finding it, saying what is new, bringing it here, and going back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_desktop.domain.copies import Watch, never_stop
from coprod_desktop.domain.records import Changes
from coprod_desktop.domain.updates import Newer, UpdateRefused
from coprod_desktop.domain.values import dataclass

if TYPE_CHECKING:
    from coprod_desktop.services.book import Book
    from coprod_desktop.services.copies.making import CopyDone, CopyJob
    from coprod_desktop.services.copies.service import CopyService
    from coprod_desktop.services.ports import Drives, Updates

UPDATE = "update"  # the kind that screens hear of when a newer release was found, or is gone with its stick


@dataclass(frozen=True, slots=True)
class UpdateJob:
    """A release about to be brought here, and the copy of the club's book that is made first."""

    updates: Updates
    newer: Newer
    copy: CopyJob

    def work(self, watch: Watch = never_stop) -> CopyDone:
        """Make the copy, then bring the release. May run on any thread, once.

        Raises CopyStopped and StorageTrouble while the copy is made, and UpdateRefused; then the program is as it was.
        """
        done = self.copy.work(watch)
        self.updates.bring(self.newer, watch)
        return done


class UpdateService:
    """What people can do about a newer release. It remembers what the last look found, so that pages need not look."""

    def __init__(self, book: Book, copies: CopyService, drives: Drives, updates: Updates) -> None:
        self._book = book
        self._copies = copies
        self._drives = drives
        self._updates = updates
        self.newer: Newer | None = None
        self.refused = ""  # the code of why what is on a stick is not taken
        self.waiting = ""  # the version that the next start will use

    def look(self) -> Newer | None:
        """Look for a newer release on the sticks that are in, and tell the screens when the answer is another."""
        newer, refused = None, ""
        for stick in self._drives.sticks():
            try:
                newer = self._updates.look(stick.folder)
            except UpdateRefused as why:
                refused = refused or why.code
            if newer is not None:
                refused = ""
                break
        if newer is not None and newer.release.version == self.waiting:
            newer = None
        if (newer, refused) != (self.newer, self.refused):
            self.newer, self.refused = newer, refused
            self._tell()
        return newer

    def start(self, newer: Newer) -> UpdateJob:
        """Take the book as it is now, for the copy that comes first. Raises StorageTrouble."""
        return UpdateJob(self._updates, newer, self._copies.start(self._copies.vault.folder))

    def keep(self, job: UpdateJob, done: CopyDone) -> str:
        """Remember what was brought and the copy that was made, and return the sentence that says it is here."""
        self._copies.keep(job.copy, done)
        self.waiting, self.newer, self.refused = job.newer.release.version, None, ""
        self._tell()
        return self._book.say("update.done", version=self.waiting)

    def earlier(self) -> str:
        """Return the version that can be used again, or ""."""
        return self._updates.earlier()

    def go_back(self) -> str:
        """Let the next start use the release from before, and say so. Raises UpdateRefused."""
        self.waiting = self._updates.go_back()
        self._tell()
        return self._book.say("update.gone_back", version=self.waiting)

    # In words

    def version_line(self) -> str:
        """Say which release this is."""
        return self._book.say("update.this", version=self._updates.computer.version)

    def state_line(self) -> str:
        """Say what is known of newer releases: one on a stick, why one is not taken, or that none is there."""
        say = self._book.say
        if self.waiting:
            return say("update.waiting", version=self.waiting)
        if self.newer is not None:
            return self.offer_line(self.newer)
        if self.refused:
            return self.refused_line(self.refused)
        code = self._updates.why_not()
        return self.refused_line(code) if code else say("update.none")

    def offer_line(self, newer: Newer) -> str:
        """Say that a newer release is on the stick, and what is new in it."""
        return self._book.say("update.offer", version=newer.release.version, new=newer.release.new)

    def refused_line(self, code: str) -> str:
        """Say why a release is not taken."""
        return self._book.say(f"update.refused.{code}")

    def _tell(self) -> None:
        self._book.tell(Changes("update", frozenset({UPDATE}), frozenset()))
