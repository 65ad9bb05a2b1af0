"""The verbs of points: written, changed, moved and removed, each with its decision or its job, in one step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from coprod_desktop.domain.decisions import DECISIONS, JOBS, Decision, Job
from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.fields import read_answers
from coprod_desktop.domain.meetings import ATTENDANCE, POINTS, AgendaItem, Meeting, Point
from coprod_desktop.domain.notes_points import speaker_part
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.domain.records import R, RecordType
from coprod_desktop.domain.spotting import Names, spot_day, spot_everyone, ways_to_name
from coprod_desktop.domain.values import dataclass, replace
from coprod_desktop.services.attendance import Attendances
from coprod_desktop.services.book import Book
from coprod_desktop.services.documents import DocumentService
from coprod_desktop.services.meeting_base import MeetingVerbs
from coprod_desktop.services.meeting_facts import MeetingFacts
from coprod_desktop.services.ports import Step

DECISION_ANSWERS = (
    "question", "options", "why", "how", "how_words", "votes_for", "votes_against", "votes_unsure",
    "told_before", "worries", "look_again",
)  # fmt: skip
JOB_ANSWERS = ("due", "everyone", "help_wanted")
POINT_ANSWERS = ("words", "people", "whose", "read_back", "picture")


@dataclass(frozen=True, slots=True)
class WholePoint:
    """One point with the decision or the job that it is, and the people it names."""

    point: Point
    decision: Decision | None = None
    job: Job | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing on the agenda with its points; `item` is None for points under no heading."""

    item: AgendaItem | None
    points: tuple[WholePoint, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the words of a point say by themselves: who does it or says it, by when, whether everyone does."""

    people: tuple[int, ...] = ()
    due: date | None = None
    everyone: bool = False


class Points(MeetingVerbs):
    """What people do with points. Changing agreed minutes raises AlreadyAgreed."""

    def __init__(self, book: Book) -> None:
        super().__init__(book)
        self.documents = DocumentService(book)
        self.attendances = Attendances(book)

    def topics(self, meeting_id: int) -> list[Topic]:
        """Return the agenda with every point under it; first, if there are any, the points under no heading."""
        return self.topics_of(self.documents.facts(meeting_id))

    def topics_of(self, facts: MeetingFacts) -> list[Topic]:
        """Return what `topics` does, out of facts that have been read already."""
        topics = []
        for item in (None, *facts.items):
            under = facts.under(item.id if item else 0)
            if item is not None or under:
                whole = (WholePoint(one, facts.decisions.get(one.decision), facts.jobs.get(one.job)) for one in under)
                topics.append(Topic(item, tuple(whole)))
        return topics

    def point(self, point_id: int) -> WholePoint:
        """Return one point whole. Raises LookupError when there is none."""
        point = self.book.store.get(POINTS, point_id)
        if point is None:
            raise LookupError(point_id)
        decision = self.book.store.get(DECISIONS, point.decision) if point.point_kind == "decided" else None
        job = self.book.store.get(JOBS, point.job) if point.point_kind == "job" else None
        return WholePoint(point, decision, job)

    def names(self, meeting_id: int) -> Names:
        """Return the names that may stand in a meeting's words; whoever was asked or came is meant first."""
        meeting, store = self.get(meeting_id), self.book.store
        came = (person for (person,) in store.values(ATTENDANCE, ("person",), {"meeting": meeting_id}))

        def ways() -> dict[int, tuple[str, ...]]:
            return {one: ways_to_name(*names) for one, *names in store.values(PEOPLE, ("id", "name", "known_as"))}

        return Names(ways, frozenset((*meeting.invited, *came)))

    def read_from(self, meeting: Meeting, words: str, names: Names) -> Proposal:
        """Return what `words` say by themselves: the people they name, the day they say, whether all do it."""
        people = names.spot_first(words)
        spotted = spot_day(words, meeting.on or self.book.today)
        return Proposal(people, spotted.on if spotted else None, not people and spot_everyone(words))

    def add_point(
        self,
        meeting_id: int,
        words: str,
        kind: str = "told",
        *,
        item: int = 0,
        after: int = 0,
        answers: Mapping[str, Any] | None = None,
    ) -> Point:
        """Write one point under an item, after point `after` or last. One step.

        A decided point makes its decision and a job its job, with the people and the day its words name. Raises
        NotSaved and AlreadyAgreed.
        """
        meeting = self.changeable(meeting_id)
        point = Point(meeting=meeting_id, item=item, point_kind=kind)
        answers = self._with_proposals(WholePoint(point), {"words": words, **(answers or {})}, meeting, None)
        whole = self._answered(WholePoint(point), answers, meeting)
        others = self.book.store.some(POINTS, {"meeting": meeting_id, "item": item})
        at = next((place + 1 for place, one in enumerate(others) if one.id == after), len(others))
        with self.book.step("steps.point_added") as step:
            kept = self.write(step, meeting, replace(whole, point=replace(whole.point, place_in_list=at + 1)))
            self._renumber(step, [*others[:at], kept, *others[at:]])
        return kept

    def change_point(self, point_id: int, answers: Mapping[str, Any]) -> WholePoint:
        """Change a point and, in the same step, its decision or its job. No step when nothing changed.

        `answers` may hold the answers of a point and those of what it is: how, worries, look_again and the like
        for a decision; due, everyone and help_wanted for a job, whose owners are the point's people. Raises
        NotSaved and AlreadyAgreed.
        """
        whole = self.point(point_id)
        meeting = self.changeable(whole.point.meeting)
        changed = self._answered(whole, self._with_proposals(whole, answers, meeting, None), meeting)
        if changed != whole:
            with self.book.step("steps.point_changed") as step:
                self.write(step, meeting, changed)
        return self.point(point_id)

    def change_kind(self, point_id: int, kind: str) -> WholePoint:
        """Make a point another kind. One step, or none when it is that kind.

        A decision or a job that it no longer is goes into the bin, and comes back when it becomes one again.
        """
        whole = self.point(point_id)
        point = whole.point
        if point.point_kind == kind:
            return whole
        meeting = self.changeable(point.meeting)
        other = WholePoint(
            replace(point, point_kind=kind),
            self._still(DECISIONS, point.decision) if kind == "decided" else None,
            self._still(JOBS, point.job) if kind == "job" else None,
        )
        answers = (
            {} if other.decision or other.job else self._with_proposals(other, {"words": point.words}, meeting, None)
        )
        with self.book.step(f"steps.point_{kind}") as step:
            self._let_go(step, whole)
            self.write(step, meeting, self._answered(self._restored(step, other), answers, meeting))
        return self.point(point_id)

    def move_point(self, point_id: int, by: int) -> None:
        """Move a point up (-1) or down (1); past the end of its item it goes to the next one. One step."""
        point = self.point(point_id).point
        self.changeable(point.meeting)
        topics = {(topic.item.id if topic.item else 0): [one.point for one in topic.points]
                 for topic in self.topics(point.meeting)}  # fmt: skip
        order = list(topics)
        here = point.item if point.item in topics else 0
        at = next(place for place, one in enumerate(topics[here]) if one.id == point_id)
        if 0 <= at + by < len(topics[here]):
            topics[here].insert(at + by, topics[here].pop(at))
            there = here
        else:
            beyond = order.index(here) + (1 if by > 0 else -1)
            if not 0 <= beyond < len(order):
                return
            there = order[beyond]
            moved = topics[here].pop(at)
            topics[there].insert(0 if by > 0 else len(topics[there]), replace(moved, item=there))
        with self.book.step("steps.point_moved") as step:
            if there != here:
                step.put(POINTS, replace(point, item=there, place_in_list=0))
                self._renumber(step, (self.point(one.id).point for one in topics[there]))
            self._renumber(step, topics[here])

    def move_to_item(self, point_id: int, item_id: int) -> None:
        """Move a point under another item, last. One step."""
        point = self.point(point_id).point
        self.changeable(point.meeting)
        if point.item == item_id:
            return
        others = self.book.store.some(POINTS, {"meeting": point.meeting, "item": item_id})
        with self.book.step("steps.point_moved") as step:
            step.put(POINTS, replace(point, item=item_id, place_in_list=len(others) + 1))

    def remove_point(self, point_id: int) -> None:
        """Put a point in the bin, its decision or its job with it. One step."""
        whole = self.point(point_id)
        self.changeable(whole.point.meeting)
        with self.book.step("steps.point_removed") as step:
            self._let_go(step, whole)
            step.remove(POINTS, point_id)

    def as_typed(self, whole: WholePoint, answers: Mapping[str, Any], meeting: Meeting, names: Names) -> WholePoint:
        """Return a point as it would be with these answers, nothing kept. Raises NotSaved."""
        return self._answered(whole, self._with_proposals(whole, answers, meeting, names), meeting)

    def write(self, step: Step, meeting: Meeting, whole: WholePoint) -> Point:
        """Within `step`, keep a point with its decision or its job, and note who was heard. Return it as kept."""
        point = whole.point
        if whole.decision is not None:
            point = replace(point, decision=step.put(DECISIONS, whole.decision).id)
        if whole.job is not None:
            point = replace(point, job=step.put(JOBS, whole.job).id)
        kept = step.put(POINTS, point)
        self.attendances.hear_point(step, meeting, replace(kept, **self._speakers(meeting, kept)))
        self.begun(step, meeting, "draft")
        return kept

    def _speakers(self, meeting: Meeting, point: Point) -> dict[str, Any]:
        """Return whom a point was heard from when its own words tell it: "Connie told us that ..."."""
        who = speaker_part(point.words) if point.point_kind == "told" and not point.people else ""
        people = self.names(meeting.id).spot_first(who) if who else ()
        return {"point_kind": "said", "people": people} if people else {}

    def _answered(self, whole: WholePoint, answers: Mapping[str, Any], meeting: Meeting) -> WholePoint:
        """Return a point with its answers, and the decision or job that follows from it."""
        point = replace(whole.point, **self._read(POINTS, POINT_ANSWERS, answers))
        decision, job = None, None
        if point.point_kind == "decided":
            decision = whole.decision or Decision(meeting=meeting.id, on=meeting.on)
            decision = replace(decision, words=point.words, **self._read(DECISIONS, DECISION_ANSWERS, answers))
        elif point.point_kind == "job":
            job = replace(whole.job or Job(meeting=meeting.id), **self._read(JOBS, JOB_ANSWERS, answers))
            if job.everyone:
                point = replace(point, people=())
            job = replace(job, what=point.words, owners=point.people)
        return WholePoint(point, decision, job)

    def _with_proposals(
        self, whole: WholePoint, answers: Mapping[str, Any], meeting: Meeting, names: Names | None
    ) -> Mapping[str, Any]:
        """Return the answers with what new words say by themselves, where nobody has answered otherwise."""
        kind, before = whole.point.point_kind, whole.point.words
        words = str(answers.get("words", before)).strip()
        if kind not in ("job", "said") or (words == before and whole.point.id and (whole.job or kind == "said")):
            return answers
        names = names or self.names(meeting.id)
        was, now = self.read_from(meeting, before, names), self.read_from(meeting, words, names)
        proposed: dict[str, Any] = {}
        if whole.point.people in ((), was.people):
            proposed["people"] = now.people
        if kind == "job":
            job = whole.job or Job()
            if job.due in (None, was.due):
                proposed["due"] = now.due
            if job.everyone == was.everyone:
                proposed["everyone"] = now.everyone
        return {**proposed, **answers}

    def _restored(self, step: Step, whole: WholePoint) -> WholePoint:
        """Within `step`, take the decision or the job of a point out of the bin."""
        if whole.decision is not None:
            step.restore(DECISIONS, whole.decision.id)
        if whole.job is not None:
            step.restore(JOBS, whole.job.id)
        return WholePoint(
            whole.point,
            self._still(DECISIONS, whole.point.decision) if whole.decision else None,
            self._still(JOBS, whole.point.job) if whole.job else None,
        )

    def _let_go(self, step: Step, whole: WholePoint) -> None:
        """Within `step`, put the decision or the job of a point in the bin."""
        if whole.decision is not None:
            step.remove(DECISIONS, whole.decision.id)
        if whole.job is not None:
            step.remove(JOBS, whole.job.id)

    def _still(self, kind: RecordType[R], record_id: int) -> R | None:
        return self.book.store.get(kind, record_id) if record_id else None

    def _renumber(self, step: Step, points: Iterable[Point]) -> None:
        for place, point in enumerate(points, start=1):
            if point.place_in_list != place:
                step.put(POINTS, replace(point, place_in_list=place))

    def _read(self, kind: RecordType[Any], names: tuple[str, ...], answers: Mapping[str, Any]) -> dict[str, Any]:
        """Return those of the answers that are in `names`, as a record holds them. Raises NotSaved."""
        mine = {name: answers[name] for name in names if name in answers}
        values, problems = read_answers(kind.fields, mine, self.book.today)
        if problems:
            raise NotSaved(problems)
        return values
