"""Everything one meeting's papers say, read from the book once.

Papers are then built from these facts alone, as often as somebody presses a key.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from coprod_desktop.domain.club import CLUBS, PICTURE_WORDS, WORDS, Club, Word
from coprod_desktop.domain.decisions import DECISIONS, JOBS, Decision, Job
from coprod_desktop.domain.meetings import (
    AGENDA_ITEMS,
    ATTENDANCE,
    CORRECTIONS,
    MEETINGS,
    POINTS,
    AgendaItem,
    Attendance,
    Correction,
    Meeting,
    Point,
)
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.values import dataclass, replace
from coprod_desktop.services.book import Book

SOON = 120  # days: a meeting after that is not what old minutes mean by the next one


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """One meeting with all that belongs to it. Lists stand in the order they are printed.

    `learned` maps a word to the picture somebody chose for it. `next_planned` is the next meeting of its kind.
    """

    meeting: Meeting
    club: Club
    items: tuple[AgendaItem, ...]
    points: tuple[Point, ...]
    people: Mapping[int, Person]
    attendance: tuple[Attendance, ...]
    decisions: Mapping[int, Decision]
    jobs: Mapping[int, Job]
    words: tuple[Word, ...]
    learned: Mapping[str, str]
    next_planned: Meeting | None
    corrections: tuple[Correction, ...]

    def under(self, item_id: int) -> tuple[Point, ...]:
        """Return the points under one heading, in order; 0 is no heading."""
        known = {item.id for item in self.items}
        return tuple(one for one in self.points if (one.item if one.item in known else 0) == item_id)

    def typed(
        self, point: Point, decision: Decision | None = None, job: Job | None = None, *, after: int = 0
    ) -> MeetingFacts:
        """Return the facts with one point as it is being typed, its decision or its job too, not kept yet.

        A point with id 0 is a new one: it stands after the point `after`, else after the last under its heading.
        """
        points = [point if one.id == point.id else one for one in self.points]
        if point.id == 0:
            points.insert(next((n for n, one in enumerate(points, 1) if one.id == after), len(points)), point)
        return replace(
            self,
            points=tuple(points),
            decisions={**self.decisions, decision.id: decision} if decision else self.decisions,
            jobs={**self.jobs, job.id: job} if job else self.jobs,
        )

    def who(self, ids: tuple[int, ...]) -> list[Person]:
        """Return the people with these ids, in that order."""
        return [self.people[one] for one in ids if one in self.people]


def facts_of(book: Book, meeting_id: int) -> MeetingFacts:
    """Read one meeting's facts. Raises LookupError when there is no such meeting."""
    store = book.store
    meeting = store.get(MEETINGS, meeting_id)
    if meeting is None:
        raise LookupError(meeting_id)
    items = tuple(store.some(AGENDA_ITEMS, {"meeting": meeting_id}))
    points = tuple(store.some(POINTS, {"meeting": meeting_id}))
    attendance = tuple(store.some(ATTENDANCE, {"meeting": meeting_id}))
    decisions = {one.id: one for one in store.some(DECISIONS, {"meeting": meeting_id})}
    jobs = {one.id: one for one in store.some(JOBS, {"meeting": meeting_id})}
    wanted = {
        *meeting.invited,
        *(one.person for one in attendance),
        *(one for point in points for one in point.people),
        *(one for job in jobs.values() for one in job.owners),
        *(item.raised_by for item in items),
    } - {0}
    people = {one.id: one for one in store.some(PEOPLE, {"id": tuple(wanted)})} if wanted else {}
    return MeetingFacts(
        meeting=meeting,
        club=store.get(CLUBS, 1) or Club(),
        items=items,
        points=points,
        people=people,
        attendance=attendance,
        decisions=decisions,
        jobs=jobs,
        words=tuple(store.some(WORDS)),
        learned={one.word: one.picture for one in store.some(PICTURE_WORDS)},
        next_planned=_next_planned(book, meeting),
        corrections=tuple(store.some(CORRECTIONS, {"meeting": meeting_id}, order=("on", "id"))),
    )


def _next_planned(book: Book, meeting: Meeting) -> Meeting | None:
    if meeting.on is None:
        return None
    where = {
        "meeting_kind": meeting.meeting_kind,
        "on__from": meeting.on + timedelta(days=1),
        "on__before": meeting.on + timedelta(days=SOON),
    }
    found = book.store.some(MEETINGS, where, order=("on", "starts"), limit=1)
    return found[0] if found else None
