"""The yearly rehearsal: a copy is really brought back, in a place of its own, and what is in it is counted."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.club import CLUBS, Club
from coprod_desktop.domain.copies import CopyFound, Watch, never_stop
from coprod_desktop.domain.records import Changes
from coprod_desktop.domain.recovery import read_groups
from coprod_desktop.domain.values import dataclass
from coprod_desktop.services.book import Book
from coprod_desktop.services.copies.service import COPIED, CopyService
from coprod_desktop.services.privacy import A_YEAR, PrivacyService
from coprod_desktop.wording.dates import say_date, say_short

if TYPE_CHECKING:
    from coprod_desktop.domain.document import Document
    from coprod_desktop.services.ports import Vault

FIRST_AFTER = timedelta(days=30)  # from the first copy on a stick to the first rehearsal
_FACT = "rehearsed"


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """One copy about to be brought back in a place of its own. `work` may run on any thread."""

    vault: Vault
    found: CopyFound
    key: bytes | None = None

    @property
    def with_sheet(self) -> bool:
        """Whether the recovery sheet opens it, and not this computer's own key."""
        return self.key is not None

    def work(self, watch: Watch = never_stop) -> CopyFound:
        """Bring the copy back and count what is in it; return it with that. Raises CopyStopped and StorageTrouble."""
        return self.vault.rehearse(self.found.path, self.key, watch)


@dataclass(frozen=True, slots=True)
class RehearsalService:
    """What people can do to know that a copy helps on a bad day. Nothing here changes what the club has written."""

    book: Book
    vault: Vault
    copies: CopyService
    privacy: PrivacyService

    # When

    def last(self) -> date | None:
        """Return the day of the last rehearsal that went well, or None."""
        kept = self._kept()
        return datetime.fromisoformat(kept["on"]).date() if kept else None

    def is_due(self) -> bool:
        """Say whether a year has gone since the last one, or a month since a club that had none began to copy."""
        club = self.book.store.some(CLUBS, limit=1)
        if not club or club[0].sample:
            return False
        last = self.last()
        if last is not None:
            return self.book.today - last > A_YEAR
        first = self.copies.due.first()
        return first is not None and self.book.today - first > FIRST_AFTER

    def last_words(self) -> str:
        """Say when the last one was, or that there was none."""
        kept = self._kept()
        if not kept:
            return self.book.say("rehearsal.never")
        on = say_date(datetime.fromisoformat(kept["on"]).date(), self.book.say)
        return self.book.say("rehearsal.last", date=on)

    # Which copy

    def to_try(self) -> list[tuple[CopyFound, str]]:
        """Return the newest copy on each stick that is in, in the folder chosen for copies, and on this computer.

        Each comes with the words for the choice.
        """
        say = self.book.say
        found = []
        for seen in self.copies.sticks.inside():
            on_stick = self._newest(self.copies.on(seen.stick.folder))
            if on_stick is not None:
                found.append((on_stick, say("rehearsal.on_stick", name=seen.stick.name, copy=self._line(on_stick))))
        folder = self.copies.chosen_folder()
        if folder is not None and self.copies.sticks.with_folder(folder) is None:
            in_folder = self._newest(self.copies.on(folder))
            if in_folder is not None:
                found.append((in_folder, say("rehearsal.in_folder", name=folder.name, copy=self._line(in_folder))))
        here = self._newest(self.copies.here())
        if here is not None:
            found.append((here, say("rehearsal.here", copy=self._line(here))))
        return found

    # Doing it

    def prepare(self, found: CopyFound, typed: str = "") -> Rehearsal:
        """Return the rehearsal of one copy; with what was `typed` from the recovery sheet, by that alone.

        Raises NotTheSheet when it is mistyped.
        """
        return Rehearsal(self.vault, found, read_groups(typed) if typed.strip() else None)

    def keep(self, done: CopyFound, *, with_sheet: bool) -> str:
        """Remember that a rehearsal went well, and say what came of it."""
        say = self.book.say
        kept = {
            "on": self.book.clock.now().isoformat(),
            "made": done.made.isoformat() if done.made else "",
            "people": done.counts.people,
            "meetings": done.counts.meetings,
            "newest": done.counts.newest_meeting.isoformat() if done.counts.newest_meeting else "",
            "sheet": with_sheet,
        }
        self.book.store.keep_fact(_FACT, json.dumps(kept))
        if with_sheet:
            self.privacy.note_seen()
        self.book.tell(Changes("rehearsed", frozenset({COPIED}), frozenset()))
        lines = [self._came_back(), *self._beside()]
        lines.append(say("rehearsal.by_sheet" if with_sheet else "rehearsal.by_key"))
        lines.append(say("rehearsal.gone"))
        return "\n".join(lines)

    def paper(self) -> Document | None:
        """Return what came of the last rehearsal on paper, with lines to tick and sign, or None when there was none."""
        from coprod_desktop.domain.document import Document, Heading, Picture, PictureRow, TickHere, Words, WriteHere

        kept = self._kept()
        if not kept:
            return None
        say = self.book.say
        on = datetime.fromisoformat(kept["on"]).date()
        club = self.book.store.get(CLUBS, 1) or Club()
        return Document(
            title=say("rehearsal.paper.title"),
            club=club.name,
            date=say_date(on, say),
            blocks=(
                PictureRow(
                    Picture("copy_usb", self.book.pictures.name("copy_usb") or say("rehearsal.paper.title")),
                    (f"**{self._came_back()}**", *self._beside()),
                ),
                Words((say("rehearsal.by_sheet" if kept["sheet"] else "rehearsal.by_key"), say("rehearsal.gone"))),
                Heading(say("rehearsal.paper.look"), 2),
                TickHere(
                    say("rehearsal.paper.ticks"), tuple(say(f"rehearsal.paper.tick.{one}") for one in ("1", "2", "3"))
                ),
                Words((say("rehearsal.paper.next_line", date=say_date(on + A_YEAR, say)),)),
                WriteHere(say("rehearsal.paper.who"), 1),
            ),
            page_words=say("minutes.page", page="{page}", pages="{pages}"),
            credit=say("minutes.credit"),
        )

    # Inside

    def _kept(self) -> dict[str, Any]:
        return dict(json.loads(self.book.store.fact(_FACT) or "{}"))

    def _newest(self, found: list[CopyFound]) -> CopyFound | None:
        return next((one for one in found if not one.trouble and self.copies.is_ours(one)), None)

    def _line(self, found: CopyFound) -> str:
        return f"{self.copies.words.name(found)}. {self.copies.words.line(found)}"

    def _came_back(self) -> str:
        kept = self._kept()
        return self.book.say(
            "rehearsal.came_back",
            copy=self.copies.words.moment(datetime.fromisoformat(kept["made"])) if kept["made"] else "",
            people=self.copies.words.people(kept["people"]),
            meetings=self.copies.words.meetings(kept["meetings"]),
        )

    def _beside(self) -> tuple[str, ...]:
        say, kept, here = self.book.say, self._kept(), self.vault.counts()
        newest = say_short(date.fromisoformat(kept["newest"]), say) if kept["newest"] else say("copies.no_meeting")
        return (
            say("rehearsal.newest", date=newest),
            say(
                "rehearsal.now",
                people=self.copies.words.people(here.people),
                meetings=self.copies.words.meetings(here.meetings),
            ),
        )
