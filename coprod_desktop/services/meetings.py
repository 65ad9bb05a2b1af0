"""Meetings: planned in one step from what is known, held, and found again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from coprod_desktop.domain.club import CLUBS
from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.fields import Problem, read_answers
from coprod_desktop.domain.meetings import AGENDA_ITEMS, ATTENDANCE, MEETINGS, POINTS, Meeting
from coprod_desktop.domain.people import HELPS, NEEDS, PEOPLE, Person
from coprod_desktop.domain.plain_letters import plain
from coprod_desktop.domain.values import dataclass, replace
from coprod_desktop.services.agenda import Agenda
from coprod_desktop.services.attendance import Attendances

_HELD = {"state": ("held", "draft", "agreed")}
_BEGUN = {"state": ("held", "draft")}


@dataclass(frozen=True, slots=True)
class AccessNeed:
    """One thing that helps people take part: how many of those invited it helps, and whether it is arranged.

    `people` says who, and `words` what each added in their own words; both are private.
    """

    code: str
    how_many: int
    people: tuple[Person, ...]
    words: tuple[str, ...]
    done: bool


@dataclass(frozen=True, slots=True)
class PaperNeed:
    """How many of those invited want paper in one size, in points."""

    size: int
    people: tuple[Person, ...]


class MeetingService(Agenda, Attendances):
    """What people do with meetings. Changing an agreed meeting raises AlreadyAgreed."""

    def coming(self) -> list[Meeting]:
        """Return the meetings that are planned, the next one first, and those begun before their day."""
        planned = self.book.store.some(MEETINGS, {"state": "planned"}, order=("on", "starts", "id"))
        begun = self.book.store.some(MEETINGS, self._ahead())
        return sorted([*planned, *begun], key=lambda one: (one.on or date.min, one.starts, one.id))

    def past(self, limit: int = -1, offset: int = 0) -> list[Meeting]:
        """Return the meetings that were held, newest first; not those begun before their day."""
        store, order = self.book.store, ("-on", "-starts", "-id")
        if not store.count(MEETINGS, self._ahead()):
            return store.some(MEETINGS, _HELD, order=order, limit=limit, offset=offset)
        today = self.book.today
        found = [
            one
            for one in store.some(MEETINGS, _HELD, order=order)
            if one.state == "agreed" or one.on is None or one.on <= today
        ]
        return found[offset:] if limit < 0 else found[offset : offset + limit]

    def count_past(self) -> int:
        """Return how many meetings `past` would return without a limit."""
        store = self.book.store
        return store.count(MEETINGS, _HELD) - store.count(MEETINGS, self._ahead())

    def _ahead(self) -> dict[str, Any]:
        """Ask for the meetings that were begun before their day."""
        return {**_BEGUN, "on__from": self.book.today + timedelta(days=1)}

    def last_of(self, kind: str, before: date) -> Meeting | None:
        """Return the newest meeting of one kind that was held on or before a day, or None."""
        where: dict[str, Any] = {
            "meeting_kind": kind,
            "state": ("held", "draft", "agreed"),
            "on__before": before + timedelta(days=1),
        }
        found = self.book.store.some(MEETINGS, where, order=("-on", "-starts", "-id"), limit=1)
        return found[0] if found else None

    def newest_of(self, kind: str) -> Meeting | None:
        """Return the meeting of one kind with the latest day, planned or held, or None."""
        where = {"meeting_kind": kind, "on__not": None}
        found = self.book.store.some(MEETINGS, where, order=("-on", "-starts", "-id"), limit=1)
        return found[0] if found else None

    def next_of(self, meeting: Meeting) -> Meeting | None:
        """Return the next meeting of the same kind that is planned after this one, or None."""
        if meeting.on is None:
            return None
        where: dict[str, Any] = {"meeting_kind": meeting.meeting_kind, "on__from": meeting.on + timedelta(days=1)}
        found = self.book.store.some(MEETINGS, where, order=("on", "starts", "id"), limit=1)
        return found[0] if found else None

    def suggest(self, kind: str) -> dict[str, Any]:
        """Return what a new meeting of one kind is likely to be: day, times and place, from the newest by date.

        The day is the next one with the weekday of that meeting that comes after every meeting planned.
        """
        like = self.newest_of(kind)
        club = self.book.store.get(CLUBS, 1)
        if like is None or like.on is None:
            return {"on": None, "starts": "", "ends": "", "place": club.meets_where if club else ""}
        on = like.on + timedelta(days=7)
        while on <= self.book.today:
            on += timedelta(days=7)
        return {"on": on, "starts": like.starts, "ends": like.ends, "place": like.place}

    def plan(self, kind: str, on: date | str, **answers: Any) -> Meeting:
        """Make a meeting with all that is known already. One step.

        Its agenda gets what always stands on it, what was not finished last time and what people raised. To a club
        meeting everyone who is here is invited; to another, whoever came or was invited last time. Times may be as
        typed ("2 pm"). Raises NotSaved.
        """
        values = self._read_meeting({"meeting_kind": kind, "on": on, **answers})
        last = self.last_of(kind, values["on"])
        club = self.book.store.get(CLUBS, 1)
        known: dict[str, Any] = {
            "invited": self._who_to_invite(kind, last),
            "ground_rules": self._own_rules(club.how_we_work) if club else "",
            "who_to_ask": " ".join((club.helper_name, club.helper_phone)).strip() if club else "",
            "place": (club.meets_where if club else "") or (last.place if last else ""),
        }
        meeting = Meeting(**known | {key: value for key, value in values.items() if value})
        with self.book.step("steps.meeting_planned", name=self.name_of(meeting)) as step:
            meeting = step.put(MEETINGS, meeting)
            self.fill(step, meeting, last)
        return meeting

    def change(self, meeting_id: int, answers: Mapping[str, Any]) -> Meeting:
        """Change what is known of a meeting. One step, or none when nothing changed. Raises NotSaved."""
        meeting = self.changeable(meeting_id)
        changed = replace(meeting, **self._read_meeting(answers, meeting))
        if changed == meeting:
            return meeting
        code = "steps.invited" if set(answers) == {"invited"} else "steps.meeting_changed"
        with self.book.step(code, name=self.name_of(changed)) as step:
            return step.put(MEETINGS, changed)

    def hold(self, meeting_id: int) -> Meeting:
        """Say that a planned meeting was held. One step, or none when that was known."""
        meeting = self.changeable(meeting_id)
        if meeting.state != "planned":
            return meeting
        with self.book.step("steps.meeting_held", name=self.name_of(meeting)) as step:
            return self.begun(step, meeting)

    def remove(self, meeting_id: int) -> None:
        """Put a meeting in the bin. One step. What people raised for it waits for the next agenda again."""
        meeting = self.changeable(meeting_id)
        talked = {point.item for point in self.book.store.some(POINTS, {"meeting": meeting_id})}
        with self.book.step("steps.meeting_removed", name=self.name_of(meeting)) as step:
            for item in self.items(meeting_id):
                if not item.standing and not item.carried_from and item.id not in talked:
                    step.put(AGENDA_ITEMS, replace(item, meeting=0, place_in_list=0))
            step.remove(MEETINGS, meeting_id)

    def access(self, meeting_id: int) -> list[AccessNeed]:
        """Return what helps those invited to take part, the most wanted first. Private."""
        meeting = self.get(meeting_id)
        people = self.people(meeting.invited)
        needs = self.book.store.some(NEEDS, {"person": tuple(people)}) if people else []
        answer = []
        for code in HELPS:
            who = [need for need in needs if code in need.helps]
            if who:
                named = tuple(people[need.person] for need in who)
                words = tuple(need.words for need in who)
                answer.append(AccessNeed(code, len(who), named, words, code in meeting.access_done))
        return sorted(answer, key=lambda need: -need.how_many)

    def tick_access(self, meeting_id: int, code: str, done: bool) -> Meeting:
        """Say whether one thing that helps is arranged. One step."""
        meeting = self.changeable(meeting_id)
        kept = tuple(one for one in meeting.access_done if one != code)
        words = self.book.say(f"choice.helps.{code}") if self.book.say.knows(f"choice.helps.{code}") else code
        with self.book.step("steps.access_ticked", name=words) as step:
            return step.put(MEETINGS, replace(meeting, access_done=(*kept, code) if done else kept))

    def paper(self, meeting_id: int) -> list[PaperNeed]:
        """Return how many copies are wanted in each size, smallest first."""
        people = sorted(self.people(self.get(meeting_id).invited).values(), key=lambda one: plain(one.short_name))
        sizes = sorted({person.minutes_size for person in people})
        return [PaperNeed(size, tuple(one for one in people if one.minutes_size == size)) for size in sizes]

    def _own_rules(self, words: str) -> str:
        """Return the club's words about how it works, or "" while they are those that every club starts from."""
        return "" if words.strip() == self.book.say("club.how_we_work").strip() else words

    def _who_to_invite(self, kind: str, last: Meeting | None) -> tuple[int, ...]:
        here = self.book.store.some(PEOPLE, {"standing": "here"})
        if kind == "club":
            return tuple(person.id for person in here)
        if last is None:
            return ()
        came = self.book.store.some(ATTENDANCE, {"meeting": last.id, "came": "came"})
        wanted = {*last.invited, *(one.person for one in came)}
        return tuple(person.id for person in here if person.id in wanted)

    def _read_meeting(self, answers: Mapping[str, Any], before: Meeting | None = None) -> dict[str, Any]:
        values, problems = read_answers(MEETINGS.fields, answers, self.book.today)
        starts = values.get("starts", before.starts if before else "")
        ends = values.get("ends", before.ends if before else "")
        if starts and ends and ends < starts:
            problems = (*problems, Problem("ends", "before_start"))
        if problems:
            raise NotSaved(problems)
        return values
