"""Says in words what a copy is: when it was made, what is in it, whose it is, and what is wrong with it."""

from __future__ import annotations

from datetime import date, datetime

from coprod_desktop.domain.copies import CopyFound, Counts
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.values import dataclass
from coprod_desktop.services.book import Book
from coprod_desktop.services.ports import Vault
from coprod_desktop.wording.dates import say_date, say_short, say_time
from coprod_desktop.wording.forgetting import say_forgotten


@dataclass(frozen=True, slots=True)
class CopyWords:
    """Has the sentence for every copy. None holds a person's name."""

    book: Book
    vault: Vault

    # One copy

    def name(self, found: CopyFound) -> str:
        """Say when a copy was made, or what its file is called when it does not tell."""
        if found.made is None:
            return found.path.name
        return self.moment(found.made)

    def moment(self, at: datetime) -> str:
        """Say a day with its time."""
        say = self.book.say
        return say("copies.made_on", date=say_date(at.date(), say), time=say_time(f"{at:%H:%M}", say))

    def line(self, found: CopyFound) -> str:
        """Say what is in a copy, or what is wrong with it."""
        say = self.book.say
        if found.trouble:
            return say("copies.too_new" if found.trouble == "too_new" else "copies.damaged")
        if found.club_id != self.vault.club_id():
            return say("copies.other_club", club=found.club)
        return say("copies.holds", **self._counted(found.counts))

    def key_line(self, found: CopyFound) -> str:
        """Say which sheet opens a copy that the sheet of today does not open, or ""."""
        if not self.vault.has_older_key(found):
            return ""
        return self.book.say("new_key.copy", number=found.key_number)

    def about(self, found: CopyFound) -> tuple[str, ...]:
        """Say all that is known of one file: when it was made, what is in it, how large it is and whose it is."""
        say = self.book.say
        if found.trouble:
            code = f"copies.one.{found.trouble}"
            return (say(code if say.knows(code) else "copies.one.not_a_copy"),)
        return (
            say("copies.one.made", date=self.name(found)),
            say("copies.one.holds", **self._counted(found.counts)),
            say("copies.one.size", size=self._size(found.size)),
            say("copies.one.ours" if found.club_id == self.vault.club_id() else "copies.one.theirs"),
        )

    def beside(self, found: CopyFound) -> tuple[str, ...]:
        """Say what is in the book now beside what is in a copy."""
        say = self.book.say
        here, there = self.vault.counts(), found.counts
        return (
            say("copies.people_beside", here=here.people, there=there.people),
            say("copies.meetings_beside", here=here.meetings, there=there.meetings),
            say("copies.newest_beside", here=self._newest(here), there=self._newest(there)),
        )

    def forgets(self, found: CopyFound) -> str:
        """Say how many people in a tested copy were forgotten since, and are so again; "" for nobody."""
        return say_forgotten(found.forgets, self.book.say)

    # What came of it

    def made(self, found: CopyFound, on: date, code: str) -> str:
        """Say that a copy was made safely; `code` says where it is."""
        return self.book.say(f"copies.done_{code}", date=say_date(on, self.book.say), **self._counted(found.counts))

    def not_made(self, trouble: StorageTrouble) -> str:
        """Say why a copy could not be made on a stick or in a folder."""
        code = f"copies.stick.{trouble.code}"
        return self.book.say(code if self.book.say.knows(code) else "copies.stick.other")

    def tested(self, found: CopyFound) -> str:
        """Say that a copy was tested and is good."""
        return self.book.say("copies.tested", **self._counted(found.counts))

    def not_passed(self, trouble: StorageTrouble) -> str:
        """Say why a copy did not pass its test, and what to do."""
        say = self.book.say
        if trouble.code == "no_file":
            return say("copies.gone")
        return f"{say(f'trouble.{trouble.code}.what')}.\n{say(f'trouble.{trouble.code}.do')}"

    # Parts of sentences

    def people(self, count: int) -> str:
        """Say "84 people"."""
        return self.book.say("copies.people.one" if count == 1 else "copies.people.many", count=count)

    def meetings(self, count: int) -> str:
        """Say "31 meetings"."""
        return self.book.say("copies.meetings.one" if count == 1 else "copies.meetings.many", count=count)

    def _counted(self, counts: Counts) -> dict[str, str]:
        return {"people": self.people(counts.people), "meetings": self.meetings(counts.meetings)}

    def _size(self, count: int) -> str:
        """Say a size in bytes as people read it on a stick: "340 KB", "2 MB"."""
        if count < 1_000_000:
            return self.book.say("copies.kilobytes", count=max(1, round(count / 1000)))
        return self.book.say("copies.megabytes", count=round(count / 1_000_000))

    def _newest(self, counts: Counts) -> str:
        say = self.book.say
        if counts.newest_meeting is None:
            return say("copies.no_meeting")
        return say_short(counts.newest_meeting, say)
