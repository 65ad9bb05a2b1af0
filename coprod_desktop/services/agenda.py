"""The agenda: what is raised, in what order, what is left over, and what became of each thing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.decisions import JOBS, Job
from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.fields import read_answers
from coprod_desktop.domain.meetings import (
    AGENDA_ITEMS,
    MEETINGS,
    POINTS,
    STANDING_ITEMS,
    AgendaItem,
    Meeting,
)
from coprod_desktop.domain.values import dataclass, replace
from coprod_desktop.services.meeting_base import MeetingVerbs

if TYPE_CHECKING:
    from coprod_desktop.services.ports import Step


HELPED = ("with_help", "for_them")


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One thing on an agenda with where it came from, in words ("Yusuf asked for this", "From last time")."""

    item: AgendaItem
    came_from: str


class Agenda(MeetingVerbs):
    """The verbs of the agenda."""

    def items(self, meeting_id: int) -> list[AgendaItem]:
        """Return what is on the agenda, in order."""
        return self.book.store.some(AGENDA_ITEMS, {"meeting": meeting_id})

    def agenda(self, meeting_id: int) -> list[AgendaLine]:
        """Return what is on the agenda, in order, each with where it came from."""
        items = self.items(meeting_id)
        people = self.people({item.raised_by for item in items if item.raised_by})
        lines = []
        for item in items:
            person = people.get(item.raised_by)
            who = person.short_name if person else item.raised_words
            lines.append(AgendaLine(item, self._came_from(item, who)))
        return lines

    def waiting(self) -> list[AgendaItem]:
        """Return what people raised that waits for the next agenda, oldest first."""
        return self.book.store.some(AGENDA_ITEMS, {"meeting": 0}, order=("id",))

    def raise_item(
        self, title: str, *, meeting_id: int = 0, raised_by: int = 0, raised_words: str = "", note: str = ""
    ) -> AgendaItem:
        """Put one thing on an agenda, or with meeting 0 let it wait for the next one. One step.

        It comes before the things that always stand at the end. Raises NotSaved and AlreadyAgreed.
        """
        if meeting_id:
            self.changeable(meeting_id)
        typed = {"title": title, "raised_by": raised_by, "raised_words": raised_words, "note": note}
        new = AgendaItem(meeting=meeting_id, **self._read_item(typed))
        with self.book.step("steps.item_raised", name=new.title) as step:
            return self.put_item(step, new)

    def put_item(self, step: Step, new: AgendaItem) -> AgendaItem:
        """Within `step`, put one new thing on its agenda, before those that always stand at the end."""
        items = self.items(new.meeting) if new.meeting else []
        at = len(items)
        while at and self._stands_last(items[at - 1]):
            at -= 1
        kept = step.put(AGENDA_ITEMS, replace(new, place_in_list=at + 1))
        self._renumber(step, [*items[:at], kept, *items[at:]])
        return kept

    def change_item(self, item_id: int, answers: Mapping[str, Any]) -> AgendaItem:
        """Change the words of one thing on an agenda. One step. Raises NotSaved and AlreadyAgreed."""
        item = self._changeable_item(item_id)
        changed = replace(item, **self._read_item(answers))
        if changed == item:
            return item
        with self.book.step("steps.item_changed", name=changed.title) as step:
            return step.put(AGENDA_ITEMS, changed)

    def move_item(self, item_id: int, by: int) -> None:
        """Move one thing up (-1) or down (1) on its agenda. One step, or none at the end of the list."""
        item = self._changeable_item(item_id)
        items = self.items(item.meeting)
        at = next(place for place, one in enumerate(items) if one.id == item_id)
        to = max(0, min(len(items) - 1, at + by))
        if to == at:
            return
        items.insert(to, items.pop(at))
        with self.book.step("steps.item_moved", name=item.title) as step:
            self._renumber(step, items)

    def remove_item(self, item_id: int) -> None:
        """Take one thing off the agenda. Its points stay, under no heading. One step."""
        item = self._changeable_item(item_id)
        points = self.book.store.some(POINTS, {"meeting": item.meeting, "item": item_id}) if item.meeting else []
        with self.book.step("steps.item_removed", name=item.title) as step:
            for point in points:
                step.put(POINTS, replace(point, item=0))
            step.remove(AGENDA_ITEMS, item_id)

    def let_wait(self, item_id: int) -> AgendaItem:
        """Take one thing off this agenda and let it wait for the next one. One step."""
        item = self._changeable_item(item_id)
        with self.book.step("steps.item_waits", name=item.title) as step:
            return step.put(AGENDA_ITEMS, replace(item, meeting=0, place_in_list=0))

    def set_outcome(self, item_id: int, state: str) -> AgendaItem:
        """Say what became of one thing: open, done or next_time. One step."""
        item = self._changeable_item(item_id)
        code = {"done": "steps.item_done", "next_time": "steps.item_next_time"}.get(state, "steps.item_open_again")
        with self.book.step(code, name=item.title) as step:
            return step.put(AGENDA_ITEMS, replace(item, state=state))

    def promised(self, meeting_id: int) -> list[int]:
        """Return the ids of the jobs still open that earlier meetings of this kind said would be done, by date."""
        meeting, store = self.get(meeting_id), self.book.store
        still_open = store.values(JOBS, ("id", "meeting"), {"state": "open"})
        where = {"id": {one for _job, one in still_open}, "meeting_kind": meeting.meeting_kind}
        earlier = {one for (one,) in store.values(MEETINGS, ("id",), {**where, "on__before": meeting.on})}
        return [job for job, one in still_open if one in earlier]

    def jobs_promised(self, meeting_id: int) -> list[Job]:
        """Return the jobs whose ids `promised` returns, in that order."""
        ids = self.promised(meeting_id)
        return self.book.store.some(JOBS, {"id": tuple(ids)}) if ids else []

    def unfinished(self, meeting: Meeting) -> list[AgendaItem]:
        """Return what a meeting did not finish and what no later agenda has taken up yet.

        That is: what was put off, what has a point to come back to, and what was never talked about. What stands on
        every agenda comes again anyway: when nobody had anything to say under it, it is not left over.
        """
        store = self.book.store
        talked: dict[int, bool] = {}
        for point in store.some(POINTS, {"meeting": meeting.id}):
            talked[point.item] = talked.get(point.item, False) or point.point_kind == "later"
        left = [
            item
            for item in self.items(meeting.id)
            if item.state == "next_time" or (item.state == "open" and talked.get(item.id, not item.standing))
        ]
        taken = store.some(AGENDA_ITEMS, {"carried_from": tuple(item.id for item in left)}) if left else []
        gone = {item.carried_from for item in taken if not self.get(item.meeting).removed}
        return [item for item in left if item.id not in gone]

    def fill(self, step: Step, meeting: Meeting, last: Meeting | None) -> list[AgendaItem]:
        """Within `step`, write a new meeting's agenda.

        First what always comes first, then what was left over, then what people raised, then what always
        comes last.
        """
        left = self.unfinished(last) if last and last.state != "planned" else []
        standing = self.book.store.some(STANDING_ITEMS, {"meeting_kind": meeting.meeting_kind})
        again = {item.standing: item.id for item in left if item.standing}
        always = [
            AgendaItem(
                meeting=meeting.id,
                title=one.title,
                picture=one.picture,
                standing=one.id,
                carried_from=again.get(one.id, 0),
            )
            for one in standing
        ]
        first = [item for item, one in zip(always, standing, strict=True) if not one.last]
        at_end = [item for item, one in zip(always, standing, strict=True) if one.last]
        known = {one.id for one in standing}
        carried = [
            replace(item, id=0, revision=0, meeting=meeting.id, carried_from=item.id, state="open")
            for item in left
            if item.standing not in known
        ]
        raised = [
            replace(item, meeting=meeting.id)
            for item in (self.waiting() if meeting.meeting_kind != "one_to_one" and self._is_to_come(meeting) else [])
        ]
        return [
            step.put(AGENDA_ITEMS, replace(item, place_in_list=place))
            for place, item in enumerate([*first, *carried, *raised, *at_end], start=1)
        ]

    def _is_to_come(self, meeting: Meeting) -> bool:
        """Say whether people may still raise something at a meeting: at one that was held, nobody can."""
        return meeting.on is None or meeting.on >= self.book.today

    def _came_from(self, item: AgendaItem, who: str) -> str:
        if item.carried_from:
            return self.book.say("meetings.from_last_time")
        if item.raised_on:
            day = self.day(item.raised_on)
            asked = self.book.say("meetings.asked_by_on" if who else "meetings.asked_on", name=who, date=day)
        else:
            asked = self.book.say("meetings.asked_by", name=who) if who else ""
        if asked:
            helped = self.book.say(f"minutes.whose.{item.whose}", names=who) if who and item.whose in HELPED else ""
            return " ".join(one for one in (asked, helped) if one)
        return self.book.say("meetings.every_time") if item.standing else ""

    def _stands_last(self, item: AgendaItem) -> bool:
        standing = self.book.store.get(STANDING_ITEMS, item.standing) if item.standing else None
        return bool(standing and standing.last)

    def _changeable_item(self, item_id: int) -> AgendaItem:
        item = self.item(item_id)
        if item.meeting:
            self.changeable(item.meeting)
        return item

    def _renumber(self, step: Step, items: list[AgendaItem]) -> None:
        for place, item in enumerate(items, start=1):
            if item.place_in_list != place:
                step.put(AGENDA_ITEMS, replace(item, place_in_list=place))

    def _read_item(self, answers: Mapping[str, Any]) -> dict[str, Any]:
        values, problems = read_answers(AGENDA_ITEMS.fields, answers, self.book.today)
        if problems:
            raise NotSaved(problems)
        return values
