"""Copies of the book: making one where it is wanted, what is in each, and when the next is due."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

from coprod_desktop.domain.club import CLUBS
from coprod_desktop.domain.copies import CopyFound, Counts, Stick, Watch, never_stop
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.domain.records import Changes
from coprod_desktop.domain.thinning import NEWEST_KEPT, Dated, thinned
from coprod_desktop.domain.values import dataclass
from coprod_desktop.services.book import Book
from coprod_desktop.services.ports import Drives, Vault
from coprod_desktop.wording.dates import say_ago, say_date, say_short, say_time

FOLDER_ON_STICK = "Our Club Book"
REMIND_AFTER = 7  # days
LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ"
COPIED = "copy"  # the kind that screens hear of when a copy was made
_LAST, _STICKS, _HERE, _BACK = "last_copy", "sticks", "laptop_copy", "brought_back"
_MISSED = "copy_missed"  # when a copy on this laptop was not made, and why
_FIRST = "first_copy"  # the day of the first copy that left this laptop


@dataclass(frozen=True, slots=True)
class StickSeen:
    """A stick that is in now. `letter` is what the club calls it, "" for a new one; `last` the day of its last copy."""

    stick: Stick
    letter: str = ""
    last: date | None = None


@dataclass(frozen=True, slots=True)
class StickAway:
    """A stick of the club's own that is not in. `is_next` when it is the one to put in next."""

    letter: str
    name: str
    last: date
    is_next: bool


@dataclass(frozen=True, slots=True)
class CopyDone:
    """A copy that was made. `ejected` says whether its stick can be taken out, None when it is on no stick."""

    found: CopyFound
    ejected: bool | None


@dataclass(frozen=True, slots=True)
class CopyJob:
    """A copy about to be made, and where it goes. `work` may run on any thread, once; the book stays open until then.

    `state` is that of the book when it began: what is saved while it is made counts as news for the next one.
    """

    vault: Vault
    drives: Drives
    folder: Path
    stick: Stick | None
    state: str
    moment: datetime
    begun: Any

    def __repr__(self) -> str:
        """Say where the copy goes, and nothing of the book."""
        return f"CopyJob(folder={self.folder!r})"

    def work(self, watch: Watch = never_stop) -> CopyDone:
        """Make the copy, thin the old ones beside it, and make its stick safe to take out.

        Raises CopyStopped and StorageTrouble; then no copy is there and nothing was thinned.
        """
        found = self.vault.finish(self.begun, self.folder, watch)
        if self.stick and self.stick.id and self.stick.id not in {one.id for one in self.drives.sticks()}:
            raise StorageTrouble("stick_gone", "another stick is in its place")  # which has the copy now
        self._thin()
        return CopyDone(found, self.drives.eject(self.stick) if self.stick else None)

    def drop(self) -> None:
        """Forget it before it was begun."""
        self.vault.drop(self.begun)

    def _thin(self) -> None:
        mine = {one.number: one for one in self.vault.copies_in(self.folder) if one.club_id == self.vault.club_id()}
        dated = [Dated(number, one.made, not one.trouble) for number, one in mine.items() if one.made is not None]
        if not thinned(dated, self.moment):
            return
        dated = self._looked_at(dated, mine)
        for old in thinned(dated, self.moment):
            with suppress(StorageTrouble):  # a copy that will not go does no harm
                self.vault.remove_copy(mine[old.number].path)

    def _looked_at(self, dated: list[Dated], mine: dict[int, CopyFound]) -> list[Dated]:
        """Test the newest copies until 3 are found whole, before any goes: a stick may have spoiled them since."""
        sound: list[Dated] = []
        spoiled: set[int] = set()
        for one in sorted(dated, key=lambda one: one.number, reverse=True):
            if not one.verified:
                continue
            try:
                self.vault.try_copy(mine[one.number].path, never_stop)
                sound.append(one)
            except StorageTrouble:
                spoiled.add(one.number)
            if len(sound) == NEWEST_KEPT:
                break
        return [Dated(one.number, one.made, one.verified and one.number not in spoiled) for one in dated]


@dataclass(frozen=True, slots=True)
class CopyService:
    """What people can do with copies. Making one has three parts, so that the window never waits: `start` here,
    `work` of what it returns on another thread, and `keep` here again."""

    book: Book
    vault: Vault
    drives: Drives

    # Making one

    def sticks(self) -> list[StickSeen]:
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
            )
            for one in known
            if one["id"] not in inside
        ]

    def advice(self) -> str:
        """Say which stick to put in: the one not used for longest, or a second one. "" when there is nothing to say."""
        known = sorted(self._known(), key=lambda one: str(one["on"]))
        if not known:
            return ""
        if len(known) == 1:
            return self.book.say("copies.want_second")
        return self.book.say("copies.want_stick", letter=known[0]["letter"])

    def wants_second(self) -> bool:
        """Say whether the club has one stick alone."""
        return len(self._known()) == 1

    def start(self, where: StickSeen | Path) -> CopyJob:
        """Begin a copy of the book, on a stick or in a chosen folder. Raises StorageTrouble."""
        stick = where.stick if isinstance(where, StickSeen) else None
        folder = stick.folder / FOLDER_ON_STICK if stick else Path(str(where))
        state = self.vault.state()
        return CopyJob(self.vault, self.drives, folder, stick, state, self.book.clock.now(), self.vault.begin())

    def keep(self, job: CopyJob, done: CopyDone) -> str:
        """Remember a copy that was made, tell the screens, and return the sentence that says it is safe."""
        say = self.book.say
        on = job.moment
        counts = done.found.counts
        values = {
            "date": say_date(on.date(), say),
            "people": self.people(counts.people),
            "meetings": self.meetings(counts.meetings),
        }
        letter = self._note_stick(job.stick, on) if job.stick else ""
        if job.folder == self.vault.folder:
            self.book.store.keep_fact(_HERE, job.state)
            if self.book.store.fact(_MISSED):
                self.book.store.keep_fact(_MISSED, "")
        else:
            place = "stick" if job.stick else "folder"
            last = {"on": on.isoformat(), "state": job.state, "stick": letter, "place": place}
            self.book.store.keep_fact(_LAST, json.dumps(last))
            if self.first() is None:
                self.book.store.keep_fact(_FIRST, on.date().isoformat())
        self.tell()
        if done.ejected is None:
            return say("copies.done_folder", **values)
        return say("copies.done_stick" if done.ejected else "copies.done_held", **values)

    def mark(self, stick: Stick) -> str:
        """Say which letter to write on a stick, or ""."""
        letter = next((one["letter"] for one in self._known() if stick.id and one["id"] == stick.id), "")
        return self.book.say("copies.mark_stick", letter=letter) if letter else ""

    # On the laptop, by itself

    def wanted_here(self) -> bool:
        """Say whether something changed since the last copy on this laptop. The sample club wants none."""
        club = self.book.store.some(CLUBS, limit=1)
        if not club or club[0].sample:
            return False
        return self.vault.state() != self.book.store.fact(_HERE)

    def copy_here(self) -> str:
        """Make a copy on this laptop at once, on this thread. Raises StorageTrouble."""
        job = self.start(self.vault.folder)
        return self.keep(job, job.work())

    def note_missed(self, code: str) -> None:
        """Remember that a copy on this laptop was not made, and why; "" when somebody stopped it. Never raises."""
        with suppress(StorageTrouble):  # when there is no room even for this, the next start sees it by itself
            self.book.store.keep_fact(_MISSED, json.dumps({"on": self.book.clock.now().isoformat(), "code": code}))

    def see_missed(self) -> None:
        """At a start, see whether the last close left no copy although something had changed, and remember it."""
        if self.book.store.fact(_HERE) and not self.book.store.fact(_MISSED) and self.wanted_here():
            self.note_missed("")
            self.tell()

    def tell(self) -> None:
        """Tell the screens that something about the copies is new."""
        self.book.tell(Changes("copied", frozenset({COPIED}), frozenset()))

    def missed_words(self) -> str:
        """Say why the last copy on this laptop was not made; "" when it was."""
        kept = self.book.store.fact(_MISSED)
        return self.why_not_here(str(json.loads(kept)["code"])) if kept else ""

    def why_not_here(self, code: str) -> str:
        """Say in words why a copy on this laptop could not be made, and what helps."""
        words = f"copies.here.{code or 'stopped'}"
        return self.book.say(words if self.book.say.knows(words) else "copies.here.other")

    # What there is

    def here(self) -> list[CopyFound]:
        """Return the copies on this laptop, newest first."""
        return self.vault.copies_in(self.vault.folder)

    def on(self, folder: Path) -> list[CopyFound]:
        """Return the copies in a folder and in the folder of this program inside it, newest first."""
        found = [*self.vault.copies_in(folder / FOLDER_ON_STICK), *self.vault.copies_in(folder)]
        return sorted(found, key=lambda one: (not one.trouble, one.number), reverse=True)

    def look_at(self, path: Path) -> CopyFound:
        """Return what is known of a file that somebody opened. Never raises; what is wrong is its `trouble`."""
        return self.vault.look_at(path)

    def test(self, path: Path, watch: Watch = never_stop) -> CopyFound:
        """Test a copy wholly, as if it were brought back. On any thread. Raises CopyStopped and StorageTrouble."""
        return self.vault.try_copy(path, watch)

    def test_other(self, path: Path, way: str, typed: str, watch: Watch = never_stop) -> CopyFound:
        """Open a copy of another club with what was typed, and test it. On any thread.

        Raises NotTheSheet, CopyStopped and StorageTrouble.
        """
        self.vault.unlock_copy(path, way, typed)
        return self.vault.try_copy(path, watch)

    def opens(self, path: Path) -> bool:
        """Say whether a copy can be opened here without asking anybody."""
        try:
            return self.vault.key_for(path) is not None
        except StorageTrouble:
            return True  # what is wrong with it shows in the test

    def is_ours(self, found: CopyFound) -> bool:
        """Say whether a copy belongs to this club."""
        return found.club_id == self.vault.club_id()

    # In words

    def last_words(self) -> str:
        """Say when the last copy was made and where it went: "Last copy to USB: 3 days ago."."""
        last = self._last()
        if last is None:
            return self.book.say("copies.never")
        code = "copies.last_folder" if self._last_place() == "folder" else "copies.last"
        return self.book.say(code, ago=say_ago(last.date(), self.book.today, self.book.say))

    def first(self) -> date | None:
        """Return the day of the first copy that left this laptop, or None while there was none."""
        kept = self.book.store.fact(_FIRST)
        return date.fromisoformat(kept) if kept else None

    def has_left(self) -> bool:
        """Say whether some copy has left this laptop."""
        return self._last() is not None

    def wants_stick(self) -> bool:
        """Say whether the club's last copy is on no stick: a folder may be on the computer that can be lost."""
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
        return bool(json.loads(self.book.store.fact(_LAST))["state"] != self.vault.state())

    def has_news(self) -> bool:
        """Say whether something changed since the last copy on a stick."""
        kept = self.book.store.fact(_LAST)
        return not kept or bool(json.loads(kept)["state"] != self.vault.state())

    def offer(self, seen: StickSeen) -> str:
        """Say that a stick of the club's own is in, and that a copy can be made on it."""
        return self.book.say("copies.stick_in", letter=seen.letter)

    def opens_nowhere_else(self) -> bool:
        """Say whether copies open on this laptop alone, because there is neither a password nor a recovery sheet."""
        return not self.vault.passwords() and self.vault.sheet_since() is None

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
        if not self.is_ours(found):
            return say("copies.other_club", club=found.club)
        counts = found.counts
        return say("copies.holds", people=self.people(counts.people), meetings=self.meetings(counts.meetings))

    def about(self, found: CopyFound) -> tuple[str, ...]:
        """Say all that is known of one file: when it was made, what is in it, how large it is and whose it is."""
        say = self.book.say
        if found.trouble:
            code = f"copies.one.{found.trouble}"
            return (say(code if say.knows(code) else "copies.one.not_a_copy"),)
        return (
            say("copies.one.made", date=self.name(found)),
            say(
                "copies.one.holds",
                people=self.people(found.counts.people),
                meetings=self.meetings(found.counts.meetings),
            ),
            say("copies.one.size", size=self._size(found.size)),
            say("copies.one.ours" if self.is_ours(found) else "copies.one.theirs"),
        )

    def test_trouble(self, trouble: StorageTrouble) -> str:
        """Say why a copy did not pass its test, and what to do."""
        say = self.book.say
        if trouble.code == "no_file":
            return say("copies.gone")
        return f"{say(f'trouble.{trouble.code}.what')}.\n{say(f'trouble.{trouble.code}.do')}"

    def tested(self, found: CopyFound) -> str:
        """Say that a copy was tested and is good."""
        counts = found.counts
        people, meetings = self.people(counts.people), self.meetings(counts.meetings)
        return self.book.say("copies.tested", people=people, meetings=meetings)

    def beside(self, found: CopyFound) -> tuple[str, ...]:
        """Say what is in the book now beside what is in a copy."""
        say = self.book.say
        here, there = self.vault.counts(), found.counts
        return (
            say("copies.people_beside", here=here.people, there=there.people),
            say("copies.meetings_beside", here=here.meetings, there=there.meetings),
            say("copies.newest_beside", here=self._newest(here), there=self._newest(there)),
        )

    def stick_line(self, seen: StickSeen) -> str:
        """Say which stick this is and when it had its last copy."""
        say = self.book.say
        name = say("copies.stick", letter=seen.letter) if seen.letter else say("copies.stick_new")
        if seen.last is None:
            return say("copies.stick_none", name=name)
        return say("copies.stick_last", name=name, ago=say_ago(seen.last, self.book.today, say))

    def stick_name(self, seen: StickSeen | StickAway) -> str:
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

    def trouble_line(self, trouble: StorageTrouble) -> str:
        """Say why a copy could not be made on a stick or in a folder."""
        code = f"copies.stick.{trouble.code}"
        return self.book.say(code if self.book.say.knows(code) else "copies.stick.other")

    def people(self, count: int) -> str:
        """Say "84 people"."""
        return self.book.say("copies.people.one" if count == 1 else "copies.people.many", count=count)

    def meetings(self, count: int) -> str:
        """Say "31 meetings"."""
        return self.book.say("copies.meetings.one" if count == 1 else "copies.meetings.many", count=count)

    # After a copy was brought back

    def before_this(self) -> Path | None:
        """Return the copy that holds the book from before a copy was brought back, while it is there."""
        kept = str(self._back().get("kept", ""))
        return Path(kept) if kept and Path(kept).exists() else None

    def brought_back_words(self) -> str:
        """Say which copy this book came from, or "" when it came from none."""
        made = str(self._back().get("made", ""))
        return self.book.say("copies.brought_back", date=self.moment(datetime.fromisoformat(made))) if made else ""

    def forget_before(self) -> None:
        """Offer no more to put the book from before back. Its copy stays."""
        self.book.store.keep_fact(_BACK, "")

    # Inside

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

    def _back(self) -> dict[str, Any]:
        return dict(json.loads(self.book.store.fact(_BACK) or "{}"))

    def _last(self) -> datetime | None:
        kept = self.book.store.fact(_LAST)
        return datetime.fromisoformat(json.loads(kept)["on"]) if kept else None

    def _last_place(self) -> str:
        kept = self.book.store.fact(_LAST)
        return str(json.loads(kept).get("place", "stick")) if kept else ""

    def _known(self) -> list[dict[str, str]]:
        return list(json.loads(self.book.store.fact(_STICKS) or "[]"))

    def _note_stick(self, stick: Stick, on: datetime) -> str:
        """Remember that a stick had a copy, and return its letter. One that cannot be told apart gets none."""
        if not stick.id:
            return ""
        known = self._known()
        others = [one for one in known if one["id"] != stick.id]
        mine = next((one["letter"] for one in known if one["id"] == stick.id), "")
        taken = {one["letter"] for one in others}
        letter = mine or next((one for one in LETTERS if one not in taken), "Z")
        kept = [*others, {"id": stick.id, "letter": letter, "on": on.isoformat(), "name": stick.name}]
        self.book.store.keep_fact(_STICKS, json.dumps(kept))
        return letter
