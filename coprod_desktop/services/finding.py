"""Finding things by their words, and bringing back what was put in the bin."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.club import Word
from coprod_desktop.domain.decisions import Decision, Job
from coprod_desktop.domain.gifts import SKILLS, Gift
from coprod_desktop.domain.meetings import MEETINGS, AgendaItem, Correction, Meeting, Point
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.records import Found, R, RecordType
from coprod_desktop.domain.registry import BY_KIND
from coprod_desktop.domain.values import dataclass
from coprod_desktop.wording.dates import say_date
from coprod_desktop.wording.lists import together

if TYPE_CHECKING:
    from coprod_desktop.services.book import Book

# The order in which Find shows what it found: people first, the smallest pieces last.
KINDS_IN_ORDER = ("person", "skill", "meeting", "decision", "job", "agenda_item", "point", "correction", "word")
# Records that come and go with another one, so they have no line of their own in the bin.
PARTS_OF_ANOTHER = frozenset({"attendance", "role_held", "needs", "tie", "consent", "frozen_minutes", "picture_word"})

_LEAST = 3  # letters of a weekday or a month


@dataclass(frozen=True, slots=True)
class FindService:
    """Search over everything that may be searched, and the bin. What is private is never in it."""

    book: Book

    def find(self, words: str, limit: int = 60) -> list[Found]:
        """Return what has a word starting with each word typed, by kind in a fixed order, newest first in each.

        Every found thing has a title, and a line that tells it apart. Nothing typed finds nothing.
        """
        if not words.strip():
            return []
        by_kind: dict[str, list[Found]] = defaultdict(list)
        answer = self.book.store.search(words, limit=limit)
        records = _Records(self.book, answer)
        for found in answer:
            by_kind[found.kind].append(self._told(found, records))
        known = {one.id for one in by_kind["meeting"]}
        days = [one for one in self._meetings_on(words) if one.id not in known]
        by_kind["meeting"] += [self._told(Found("meeting", one.id, ""), records) for one in days[:limit]]
        order = (*KINDS_IN_ORDER, *sorted(set(by_kind) - set(KINDS_IN_ORDER)))
        return [found for kind in order for found in by_kind[kind]]

    def _meetings_on(self, words: str) -> list[Meeting]:
        """Return the meetings, newest first, whose day is named by the start of each word: "wedne", "25 nov"."""
        say = self.book.say
        typed = words.casefold().split()
        named = [say(f"dates.weekday.{number}").casefold() for number in range(7)]
        named += [say(f"dates.month.{number}").casefold() for number in range(1, 13)]
        letters = [word for word in typed if not word.isdecimal()]
        if not letters or any(len(one) < _LEAST or not any(n.startswith(one) for n in named) for one in letters):
            return []
        found = []
        for meeting in self.book.store.some(MEETINGS, {"on__not": None}, order=("-on", "-starts", "-id")):
            day = say_date(meeting.on, say).casefold().split() if meeting.on else []
            if all(any(part == one if one.isdecimal() else part.startswith(one) for part in day) for one in typed):
                found.append(meeting)
        return found

    def opens(self, found: Found) -> tuple[str, int]:
        """Return the kind and id of the record that shows `found`: a point is read in its meeting."""
        kind = BY_KIND.get(found.kind)
        record = self.book.store.get(kind, found.id) if kind else None
        meeting = getattr(record, "meeting", 0)
        if found.kind in ("agenda_item", "point", "correction") and meeting:
            return "meeting", meeting
        if isinstance(record, Gift):
            return "person", record.person
        return found.kind, found.id

    def bin(self) -> list[Found]:
        """Return what was removed and can be put back, newest first. Parts of another record are not listed."""
        records = _Records(self.book)
        gone = {("person", one.id) for one in self.book.store.forgotten()}
        found = (one for one in self.book.store.bin() if (one.kind, one.id) not in gone)
        return [self._told(one, records) for one in found if one.kind not in PARTS_OF_ANOTHER]

    def restore(self, kind: str, record_id: int) -> None:
        """Take one thing out of the bin, in one step. Raises KeyError for a kind that is not kept."""
        record_type = BY_KIND[kind]
        told = self._told(Found(kind, record_id, ""), _Records(self.book))
        with self.book.step("steps.put_back", name=told.title) as step:
            step.restore(record_type, record_id)

    def _told(self, found: Found, records: _Records) -> Found:
        """Return `found` with a title that is never empty and a line in plain words."""
        record_type = BY_KIND.get(found.kind)
        record = records.get(record_type, found.id) if record_type else None
        title, line = _describe(self.book, record, records)
        title = _first_line(title or found.title) or self.book.say("finding.nameless")
        return Found(found.kind, found.id, title, _first_line(line or found.line), found.when)


class _Records:
    """Reads records for one answer, each only once: sixty points are often from three meetings.

    What was `found` is read first, all of a kind in one go, and then whatever that names.
    """

    def __init__(self, book: Book, found: Iterable[Found] = ()) -> None:
        self._store = book.store
        self._known: dict[tuple[str, int], Any] = {}
        self.called: dict[int, str] = {}  # what each meeting is called, said once for all of its points
        ids: dict[str, list[int]] = defaultdict(list)
        for one in found:
            ids[one.kind].append(one.id)
        for kind, wanted in ids.items():
            if kind in BY_KIND:
                self._read(BY_KIND[kind], wanted)
        named = tuple(self._known.values())
        self._read(MEETINGS, {getattr(one, "meeting", 0) for one in named})
        owners = {owner for one in named if isinstance(one, Job) for owner in one.owners}
        self._read(PEOPLE, owners | {one.person for one in named if isinstance(one, Gift)})
        self._read(SKILLS, {one.skill for one in named if isinstance(one, Gift)})

    def _read(self, kind: RecordType[Any], ids: Iterable[int]) -> None:
        """Read records that are not known yet, in one question. Those in the bin wait until somebody asks."""
        wanted = tuple(one for one in ids if one and (kind.kind, one) not in self._known)
        for record in self._store.some(kind, {"id": wanted}) if wanted else ():
            self._known[kind.kind, record.id] = record

    def get(self, kind: RecordType[R], record_id: int) -> R | None:
        """Return one record, also when it is in the bin, or None."""
        key = (kind.kind, record_id)
        if key not in self._known:
            self._known[key] = self._store.get(kind, record_id)
        record: R | None = self._known[key]
        return record


def _describe(book: Book, record: object, records: _Records) -> tuple[str, str]:
    """Return the title and the line of a record. An empty title means: the one it was found with."""
    say = book.say
    match record:
        case Person():
            return record.name, record.known_as if record.known_as != record.name else ""
        case Gift():
            person, skill = records.get(PEOPLE, record.person), records.get(SKILLS, record.skill)
            name, about = person.name if person else "", skill.name if skill else record.words
            return say("finding.gift", name=name, skill=about), record.words
        case Meeting():
            return _meeting(book, record), say_date(record.on, say) if record.on and record.title else ""
        case AgendaItem():
            return record.title, _in_meeting(book, record.meeting, records)
        case Point() | Correction():
            return record.words, _in_meeting(book, record.meeting, records)
        case Decision():
            return record.words, say("finding.decided_on", date=say_date(record.on, say)) if record.on else ""
        case Job():
            return record.what, _job_line(book, record, records)
        case Word():
            return record.word, record.meaning
        case _:
            return "", ""


def _meeting(book: Book, meeting: Meeting) -> str:
    """Return what a meeting is called: its title, or its kind and date."""
    if meeting.title:
        return meeting.title
    code = f"choice.meeting_kind.{meeting.meeting_kind}"
    kind = book.say(code) if book.say.knows(code) else ""
    date = say_date(meeting.on, book.say) if meeting.on else ""
    return book.say("finding.meeting_on", kind=kind, date=date) if kind and date else kind or date


def _in_meeting(book: Book, meeting_id: int, records: _Records) -> str:
    if meeting_id not in records.called:
        records.called[meeting_id] = _name_of_meeting(book, meeting_id, records)
    return records.called[meeting_id]


def _name_of_meeting(book: Book, meeting_id: int, records: _Records) -> str:
    meeting = records.get(MEETINGS, meeting_id) if meeting_id else None
    if meeting is None:
        return book.say("finding.no_meeting")
    if meeting.title and meeting.on:
        return book.say("finding.in_meeting", meeting=meeting.title, date=say_date(meeting.on, book.say))
    return _meeting(book, meeting)


def _job_line(book: Book, job: Job, records: _Records) -> str:
    owners = [person.short_name for one in job.owners if (person := records.get(PEOPLE, one))]
    if job.everyone:
        names = book.say("finding.job_everyone")
    else:
        names = together(book.say, owners, at_most=4) or book.say("finding.job_nobody")
    if job.due:
        return book.say("finding.job_due", names=names, date=say_date(job.due, book.say))
    return book.say("finding.job_names", names=names)


def _first_line(text: str, most: int = 120) -> str:
    """Return the first line of `text`, cut after a whole word when it is longer than `most` characters."""
    lines = text.strip().splitlines()
    line = lines[0].strip().replace("**", "") if lines else ""
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0] + " …"
