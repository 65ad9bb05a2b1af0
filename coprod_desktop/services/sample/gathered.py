"""Turns the sample club's meetings, as they are written down, into records with dates and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from coprod_desktop.domain.decisions import DECISIONS, JOBS, Decision, Job
from coprod_desktop.domain.meetings import (
    AGENDA_ITEMS,
    ATTENDANCE,
    CORRECTIONS,
    FROZEN_MINUTES,
    HEARD,
    MEETINGS,
    POINTS,
    AgendaItem,
    Attendance,
    Correction,
    FrozenMinutes,
    Meeting,
    Point,
    StandingItem,
)
from coprod_desktop.domain.values import replace
from coprod_desktop.services.attendance import HEARD_AS
from coprod_desktop.services.book import Book
from coprod_desktop.services.documents import DocumentService
from coprod_desktop.services.ports import Step
from coprod_desktop.services.sample.people import PEOPLE
from coprod_desktop.services.sample.shapes import Decided, Do, Entry, Gathering, Item, Later, Said, Told
from coprod_desktop.wording.dates import say_month, say_weekday

WEDNESDAY = 2
STILL_WRITING = {("club", 0), ("committee", 5), ("one_to_one", 8)}  # kind, weeks
SELDOM_HEARD = frozenset(("Bernie", "Desta", "Eamon", "Esi", "Noor", "Zainab"))
# Who was still in the club so many weeks ago, though not any more.
ONCE_HERE = {"Cyril": 36, "Stefan": 14}
_READ_AND_AGREED = Told("We read the last minutes and agreed them.", "minutes")
_IN_WORDS = re.compile(r"\{\+(\d+)\}")


class Gatherings:
    """Writes meetings within one step. Keeps what later meetings refer to."""

    def __init__(self, book: Book, step: Step, known: Mapping[str, int], standing: list[StandingItem]) -> None:
        self.book = book
        self.step = step
        self.known = known
        self.standing = standing
        self._decisions: dict[str, int] = {}
        self._kept: list[tuple[Gathering, Meeting]] = []
        self._done: list[date] = []
        self._raised: dict[tuple[str, str], int] = {}

    def hold(self, gatherings: Iterable[Gathering]) -> None:
        """Keep these meetings, the oldest first, whatever their order."""
        for one in sorted(gatherings, key=lambda one: -one.weeks):
            self._hold(one)

    def freeze(self) -> None:
        """Agree every meeting whose minutes are finished, at the next one of its kind, and freeze what it printed."""
        documents = DocumentService(self.book)
        for one, meeting in self._kept:
            if one.weeks < 1 or one.notes or (one.kind, one.weeks) in STILL_WRITING or meeting.on is None:
                continue
            after = [
                other
                for _, other in self._kept
                if other.meeting_kind == one.kind and other.on and other.on > meeting.on and other.state != "planned"
            ]
            at = (
                min(after, key=lambda other: other.on or date.max)
                if after and one.kind in ("club", "committee")
                else None
            )
            on = at.on if at else meeting.on + timedelta(days=7)
            agreed = replace(meeting, state="agreed", agreed_on=on, agreed_at=at.id if at else 0)
            kept = self.step.put(MEETINGS, agreed)
            text = documents.frozen(documents.facts(kept.id))
            self.step.put(FROZEN_MINUTES, FrozenMinutes(meeting=kept.id, document=text))
            if one.correction and on:
                later = on + timedelta(days=7)
                self.step.put(CORRECTIONS, Correction(meeting=kept.id, on=later, words=one.correction))

    def day(self, one: Gathering) -> date:
        """Return the date of a meeting: a Wednesday, and the Monday before it for a talk of two people."""
        today = self.book.today
        since = (today.weekday() - WEDNESDAY - 1) % 7 + 1  # days since the latest Wednesday that is over
        latest = today - timedelta(days=since)
        if one.weeks < 0:
            coming = latest + timedelta(weeks=1 if since < 7 else 2)
            return coming + timedelta(weeks=-one.weeks - 1)
        return latest - timedelta(weeks=one.weeks) - timedelta(days=2 if one.kind == "one_to_one" else 0)

    def _hold(self, one: Gathering) -> None:
        on = self.day(one)
        invited = self._ids(one.people) if one.people else self._whole_club(one.weeks)
        state = "planned" if one.weeks < 0 else "held" if one.notes else "draft"
        meeting = self.step.put(
            MEETINGS,
            Meeting(
                meeting_kind=one.kind,
                title=one.title,
                on=on,
                starts=one.starts,
                ends=one.ends,
                place=one.place,
                state=state,
                invited=invited,
                notes=one.notes,
                next_meeting=one.next_time,
                access_done=one.access,
            ),
        )
        self._kept.append((one, meeting))
        came = 0 if state == "planned" else self._attend(one, meeting)
        self._agenda(one, meeting, came)

    def _whole_club(self, weeks: int) -> tuple[int, ...]:
        return tuple(
            self.known[who.called]
            for who in PEOPLE
            if who.standing == "here" or weeks >= ONCE_HERE.get(who.called, 1000)
        )

    def _attend(self, one: Gathering, meeting: Meeting) -> int:
        """Keep who came and how each was heard. Return how many came."""
        heard: dict[str, set[str]] = {}
        for item in one.items:
            for entry in item.entries:
                if isinstance(entry, Said):
                    for name in _names(entry.who):
                        heard.setdefault(name, set()).add(HEARD_AS[entry.whose])
        for names, way in ((one.cards, "card"), (one.signs, "gesture"), (one.before, "told_before")):
            for name in _names(names):
                heard.setdefault(name, set()).add(way)
        away, wishes = set(_names(one.away)), set(_names(one.wishes))
        called = {number: name for name, number in self.known.items()}
        count = 0
        for place, person in enumerate(meeting.invited):
            name = called[person]
            ways = heard.get(name, set())
            came = "came"
            if name in wishes:
                came, ways = "sent_wishes", ways | {"told_before"}
            elif name in away or (not one.people and not ways and (place * 5 + one.weeks * 3) % 8 == 0):
                came = "could_not_come"
            elif not ways and name not in SELDOM_HEARD and (one.people or (place + one.weeks) % 2):
                ways = {"spoke"}
            count += came == "came"
            told = tuple(way for way in HEARD if way in ways)
            self.step.put(ATTENDANCE, Attendance(meeting=meeting.id, person=person, came=came, heard=told))
        return count

    def _agenda(self, one: Gathering, meeting: Meeting, came: int) -> None:
        """Keep what stood on the agenda. What always stands there and was not talked about is left off afterwards."""
        items: list[tuple[Item, StandingItem | None]] = []
        always = {item.title: item for item in self.standing if item.meeting_kind == one.kind}
        raised = {item.title: item for item in one.items}
        planned = meeting.state == "planned"
        said = {} if planned else self._said_at_the_start(one, meeting, came, list(always))
        for title, standing in always.items():
            item = raised.pop(title, Item(title, said.get(title, ()), state="open" if planned else "done"))
            if planned or item.entries:
                items.append((item, standing))
        before_last = sum(not one_of.last for _, one_of in items if one_of)
        items[before_last:before_last] = [(item, None) for item in raised.values()]
        for place, (item, always_there) in enumerate(items, start=1):
            kept = self._item(item, meeting, place, always_there)
            for number, entry in enumerate(item.entries, start=1):
                self._point(entry, meeting, kept, number)

    def _said_at_the_start(
        self, one: Gathering, meeting: Meeting, came: int, titles: list[str]
    ) -> dict[str, tuple[Entry, ...]]:
        """Return what was said under the first three things that always stand on an agenda."""
        earlier = [other.on for _, other in self._kept if other.meeting_kind == one.kind and other.id != meeting.id]
        since = max((on for on in earlier if on), default=None)
        said: list[tuple[Entry, ...]] = [(Told(one.opening.format(came=came), "welcome"),) if one.opening else ()]
        if since and meeting.on:
            done = sum(since < ended <= meeting.on for ended in self._done)
            said.append((_READ_AND_AGREED,))
            said.append((Told(f"We went through our jobs. {_count(done)}", "job"),) if done else ())
        return dict(zip(titles, said, strict=False))

    def _item(self, item: Item, meeting: Meeting, place: int, standing: StandingItem | None) -> AgendaItem:
        proposed = self.book.pictures.propose(item.title, count=1)
        kept = self.step.put(
            AGENDA_ITEMS,
            AgendaItem(
                meeting=meeting.id,
                place_in_list=place,
                title=item.title,
                raised_by=self.known[item.by] if item.by else 0,
                raised_words=item.words,
                note=item.note,
                standing=standing.id if standing else 0,
                carried_from=self._raised.get((meeting.meeting_kind, item.title), 0) if item.carried else 0,
                state=item.state,
                picture=standing.picture if standing else proposed[0].key if proposed else "",
            ),
        )
        self._raised[meeting.meeting_kind, item.title] = kept.id
        return kept

    def _point(self, entry: Entry, meeting: Meeting, item: AgendaItem, place: int) -> None:
        words = self._dated(entry.words, meeting)
        point = Point(meeting=meeting.id, item=item.id, place_in_list=place, words=words, picture=entry.picture)
        match entry:
            case Said():
                people = self._ids(entry.who)
                point = replace(point, point_kind="said", people=people, whose=entry.whose, read_back=entry.read_back)
            case Decided():
                point = replace(point, point_kind="decided", decision=self._decision(entry, words, meeting))
            case Do():
                job = self._job(entry, words, meeting)
                point = replace(point, point_kind="job", people=job.owners, job=job.id)
            case Later():
                point = replace(point, point_kind="later")
            case Told():
                pass
        self.step.put(POINTS, point)

    def _decision(self, entry: Decided, words: str, meeting: Meeting) -> int:
        votes_for, votes_against, votes_unsure = entry.votes
        kept = self.step.put(
            DECISIONS,
            Decision(
                words=words,
                question=entry.question,
                options=entry.options,
                why=entry.why,
                how=entry.how,
                how_words=entry.how_words,
                votes_for=votes_for,
                votes_against=votes_against,
                votes_unsure=votes_unsure,
                on=meeting.on,
                meeting=meeting.id,
                told_before=entry.told_before,
                worries=entry.worries,
                look_again=_after(meeting, entry.again),
                replaces=self._decisions[entry.replaces] if entry.replaces else 0,
                what_happened=entry.happened,
            ),
        )
        if entry.key:
            self._decisions[entry.key] = kept.id
        return kept.id

    def _job(self, entry: Do, words: str, meeting: Meeting) -> Job:
        everyone = entry.who == "everyone"
        ended = entry.done if entry.done is not None else entry.let_go
        if entry.done is not None and meeting.on:
            self._done.append(meeting.on + timedelta(days=entry.done))
        return self.step.put(
            JOBS,
            Job(
                what=words,
                owners=() if everyone else self._ids(entry.who),
                everyone=everyone,
                due=_after(meeting, entry.by),
                steps=entry.steps,
                help_wanted=entry.help_wanted,
                state="done" if entry.done is not None else "let_go" if entry.let_go is not None else "open",
                why=entry.why,
                ended_on=_after(meeting, ended),
                meeting=meeting.id,
                decision=self._decisions[entry.decision] if entry.decision else 0,
            ),
        )

    def _ids(self, names: str) -> tuple[int, ...]:
        return tuple(self.known[name] for name in _names(names))

    def _dated(self, words: str, meeting: Meeting) -> str:
        say = self.book.say

        def day(found: re.Match[str]) -> str:
            on = _after(meeting, int(found[1]))
            return f"{say_weekday(on, say)} {on.day} {say_month(on, say)}" if on else ""

        return _IN_WORDS.sub(day, words)


def _count(done: int) -> str:
    return "1 of them is done." if done == 1 else f"{done} of them are done."


def _names(names: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in names.split(",") if name.strip())


def _after(meeting: Meeting, days: int | None) -> date | None:
    return meeting.on + timedelta(days=days) if meeting.on and days is not None else None
