"""When the last copies were made, and whether the next one is wanted: on this laptop, and away from it.

Only a copy that can outlive this laptop counts as one away from it: on a stick, or in a folder of a network.
"""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date, datetime
from typing import TYPE_CHECKING

from coprod_desktop.domain.club import CLUBS
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.domain.values import dataclass
from coprod_desktop.services.book import Book
from coprod_desktop.wording.dates import say_ago

if TYPE_CHECKING:
    from coprod_desktop.services.ports import Vault

REMIND_AFTER = 7  # days
_LAST, _HERE = "last_copy", "laptop_copy"
_MISSED = "copy_missed"  # when a copy on this laptop was not made, and why
_FIRST = "first_copy"  # the day of the first copy that left this laptop


@dataclass(frozen=True, slots=True)
class CopiesDue:
    """Remembers the last copies, and says when it is time for another."""

    book: Book
    vault: Vault

    # Away from this laptop

    def note_away(self, on: datetime, state: str, letter: str, *, stick: bool) -> None:
        """Remember a copy that left this laptop, made when the book was in this `state`."""
        last = {"on": on.isoformat(), "state": state, "stick": letter, "place": "stick" if stick else "folder"}
        self.book.store.keep_fact(_LAST, json.dumps(last))
        if self.first() is None:
            self.book.store.keep_fact(_FIRST, on.date().isoformat())

    def first(self) -> date | None:
        """Return the day of the first copy that left this laptop, or None while there was none."""
        kept = self.book.store.fact(_FIRST)
        return date.fromisoformat(kept) if kept else None

    def has_left(self) -> bool:
        """Say whether some copy has left this laptop."""
        return self._last() is not None

    def wants_stick(self) -> bool:
        """Say whether the club's last copy is on no stick: a folder may be in the house that burns."""
        return not self.has_left() or self._last_place() == "folder"

    def is_due(self) -> bool:
        """Say whether it is time for a copy on a stick: a week has gone and something changed, or there is none."""
        club = self.book.store.some(CLUBS, limit=1)
        if not club or club[0].sample:
            return False
        last = self._last()
        if last is None:
            return self.book.store.count(PEOPLE) > 0
        if 0 <= (self.book.today - last.date()).days < REMIND_AFTER:
            return False
        return self.has_news()

    def has_news(self) -> bool:
        """Say whether something changed since the last copy that left this laptop."""
        kept = self.book.store.fact(_LAST)
        return not kept or bool(json.loads(kept)["state"] != self.vault.state())

    def last_words(self) -> str:
        """Say when the last copy was made and where it went: "Last copy to USB: 3 days ago."."""
        last = self._last()
        if last is None:
            return self.book.say("copies.never")
        code = "copies.last_folder" if self._last_place() == "folder" else "copies.last"
        return self.book.say(code, ago=say_ago(last.date(), self.book.today, self.book.say))

    # On this laptop, by itself

    def note_here(self, state: str) -> None:
        """Remember a copy on this laptop, made when the book was in this `state`."""
        self.book.store.keep_fact(_HERE, state)
        if self.book.store.fact(_MISSED):
            self.book.store.keep_fact(_MISSED, "")

    def wanted_here(self) -> bool:
        """Say whether something changed since the last copy on this laptop. The sample club wants none."""
        club = self.book.store.some(CLUBS, limit=1)
        if not club or club[0].sample:
            return False
        return self.vault.state() != self.book.store.fact(_HERE)

    def note_missed(self, code: str) -> None:
        """Remember that a copy on this laptop was not made, and why; "" when somebody stopped it. Never raises."""
        with suppress(StorageTrouble):  # when there is no room even for this, the next start sees it by itself
            self.book.store.keep_fact(_MISSED, json.dumps({"on": self.book.clock.now().isoformat(), "code": code}))

    def see_missed(self) -> bool:
        """At a start, see whether the last close left no copy although something had changed. True when that is new."""
        if self.book.store.fact(_HERE) and not self.book.store.fact(_MISSED) and self.wanted_here():
            self.note_missed("")
            return True
        return False

    def missed_words(self) -> str:
        """Say why the last copy on this laptop was not made; "" when it was."""
        kept = self.book.store.fact(_MISSED)
        return self.why_not_here(str(json.loads(kept)["code"])) if kept else ""

    def why_not_here(self, code: str) -> str:
        """Say in words why a copy on this laptop could not be made, and what helps."""
        words = f"copies.here.{code or 'stopped'}"
        return self.book.say(words if self.book.say.knows(words) else "copies.here.other")

    # Inside

    def _last(self) -> datetime | None:
        kept = self.book.store.fact(_LAST)
        return datetime.fromisoformat(json.loads(kept)["on"]) if kept else None

    def _last_place(self) -> str:
        kept = self.book.store.fact(_LAST)
        return str(json.loads(kept).get("place", "stick")) if kept else ""
