"""The club's own sticks: which are in, which are away, and which one is to be used next."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from coprod_desktop.domain.copies import Stick
from coprod_desktop.domain.values import dataclass
from coprod_desktop.services.book import Book
from coprod_desktop.wording.dates import say_ago

if TYPE_CHECKING:
    from coprod_desktop.services.ports import Drives

FOLDER_ON_STICK = "Our Club Book"
LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ"
_STICKS, _KEY_NUMBER = "sticks", "key_number"


@dataclass(frozen=True, slots=True)
class StickSeen:
    """A stick that is in now. `letter` is what the club calls it, "" for a new one; `last` the day of its last copy."""

    stick: Stick
    letter: str = ""
    last: date | None = None


@dataclass(frozen=True, slots=True)
class StickAway:
    """A stick of the club's own that is not in. `is_next` when it is the one to put in next.

    `key_number` is the lowest of a key that some copy on it has.
    """

    letter: str
    name: str
    last: date
    is_next: bool
    key_number: int = 1


@dataclass(frozen=True, slots=True)
class ClubSticks:
    """Knows each stick that has had a copy, by a letter that somebody writes on it."""

    book: Book
    drives: Drives

    def inside(self) -> list[StickSeen]:
        """Return the sticks that are in now, the one not used for longest first."""
        known = {one["id"]: one for one in self._known()}
        seen = []
        for stick in self.drives.sticks():
            kept = known.get(stick.id) if stick.id else None
            last = datetime.fromisoformat(kept["on"]).date() if kept else None
            seen.append(StickSeen(stick, kept["letter"] if kept else "", last))
        if len(known) > 1:  # a third stick is a visitor's, and is not chosen before the club's own
            return sorted(seen, key=lambda one: (not one.letter, one.last or date.min, one.letter))
        return sorted(seen, key=lambda one: (one.last or date.min, one.letter))

    def away(self) -> list[StickAway]:
        """Return the club's own sticks that are not in, by their letters."""
        inside = {stick.id for stick in self.drives.sticks()}
        known = sorted(self._known(), key=lambda one: one["letter"])
        longest = min((one["on"] for one in known), default="")
        return [
            StickAway(
                one["letter"],
                one.get("name", ""),
                datetime.fromisoformat(one["on"]).date(),
                len(known) > 1 and one["on"] == longest,
                int(one.get("key", "1")),
            )
            for one in known
            if one["id"] not in inside
        ]

    def with_folder(self, folder: Path) -> Stick | None:
        """Return the stick that is in and holds this folder, or None."""
        return next((one for one in self.drives.sticks() if folder.is_relative_to(one.folder)), None)

    def with_older_key(self) -> bool:
        """Say whether some stick has a copy that was made before the book got the key of today."""
        number = int(self.book.store.fact(_KEY_NUMBER) or "1")  # and not from the vault, which a start need not load
        return number > 1 and any(int(one.get("key", "1")) < number for one in self._known())

    def wants_second(self) -> bool:
        """Say whether the club has one stick alone."""
        return len(self._known()) == 1

    def note(self, stick: Stick, on: datetime, key_number: int) -> str:
        """Remember that a stick had a copy, and return its letter. One that cannot be told apart gets none.

        `key_number` is the lowest of a key that some copy on it has.
        """
        if not stick.id:
            return ""
        known = self._known()
        others = [one for one in known if one["id"] != stick.id]
        mine = next((one["letter"] for one in known if one["id"] == stick.id), "")
        taken = {one["letter"] for one in others}
        letter = mine or next((one for one in LETTERS if one not in taken), "Z")
        kept = [*others, {"id": stick.id, "letter": letter, "on": on.isoformat(), "name": stick.name}]
        kept[-1]["key"] = str(key_number)
        self.book.store.keep_fact(_STICKS, json.dumps(kept))
        return letter

    def note_key(self, stick: Stick, key_number: int) -> None:
        """Remember that every copy on a stick has the key with this number."""
        known = self._known()
        for one in known:
            if one["id"] == stick.id:
                one["key"] = str(key_number)
        self.book.store.keep_fact(_STICKS, json.dumps(known))

    def forget(self, letter: str) -> None:
        """Forget a stick of the club's own, because it is lost. Its letter can be given to another."""
        self.book.store.keep_fact(_STICKS, json.dumps([one for one in self._known() if one["letter"] != letter]))

    # In words

    def advice(self) -> str:
        """Say which stick to put in: the one not used for longest, or a second one. "" when there is nothing to say."""
        known = sorted(self._known(), key=lambda one: str(one["on"]))
        if not known:
            return ""
        if len(known) == 1:
            return self.book.say("copies.want_second")
        return self.book.say("copies.want_stick", letter=known[0]["letter"])

    def mark(self, stick: Stick) -> str:
        """Say which letter to write on a stick, or ""."""
        letter = next((one["letter"] for one in self._known() if stick.id and one["id"] == stick.id), "")
        return self.book.say("copies.mark_stick", letter=letter) if letter else ""

    def offer(self, seen: StickSeen) -> str:
        """Say that a stick of the club's own is in, and that a copy can be made on it."""
        return self.book.say("copies.stick_in", letter=seen.letter)

    def line(self, seen: StickSeen) -> str:
        """Say which stick this is and when it had its last copy."""
        say = self.book.say
        name = say("copies.stick", letter=seen.letter) if seen.letter else say("copies.stick_new")
        if seen.last is None:
            return say("copies.stick_none", name=name)
        return say("copies.stick_last", name=name, ago=say_ago(seen.last, self.book.today, say))

    def name(self, seen: StickSeen | StickAway) -> str:
        """Say what a stick is called: "Stick A, BLUE", and for one that is in, that it is."""
        say = self.book.say
        name = seen.stick.name if isinstance(seen, StickSeen) else seen.name
        letter = say("copies.stick", letter=seen.letter) if seen.letter else ""
        full = say("copies.stick_named", stick=letter, name=name) if letter and name else letter or name
        return say("copies.stick_is_in", stick=full) if isinstance(seen, StickSeen) else full

    def away_lines(self, away: StickAway) -> list[str]:
        """Say when a stick that is not in had its last copy, and whether it is the one to put in next."""
        say = self.book.say
        lines = [say("copies.stick_away", ago=say_ago(away.last, self.book.today, say))]
        if away.is_next:
            lines.append(self.advice())
        return lines

    # Inside

    def _known(self) -> list[dict[str, str]]:
        return list(json.loads(self.book.store.fact(_STICKS) or "[]"))
