"""Who came, how each was heard, and who has not been heard yet."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.fields import Problem, read_answers
from coprod_desktop.domain.meetings import ATTENDANCE, HEARD, MEETINGS, Attendance, Meeting, Point
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.plain_letters import plain
from coprod_desktop.domain.values import dataclass, replace
from coprod_desktop.services.meeting_base import MeetingVerbs
from coprod_desktop.services.named import Named, named
from coprod_desktop.services.who_is_it import is_called, the_one_called

if TYPE_CHECKING:
    from coprod_desktop.services.ports import Step

FEW = 12  # so many people may still be offered by name before somebody types a letter
NEW_NAMES = "new_names"
HEARD_AS = {"own": "spoke", "with_help": "through_supporter", "for_them": "through_supporter", "": "spoke"}


@dataclass(frozen=True, slots=True)
class Seat:
    """One person at one meeting: whether they came, and every way they were heard."""

    person: Person
    came: str
    heard: tuple[str, ...]
    note: str
    invited: bool


class Attendances(MeetingVerbs):
    """The verbs of coming and being heard."""

    def seats(self, meeting_id: int) -> list[Seat]:
        """Return everyone who was invited, came or sent word, by name."""
        meeting = self.get(meeting_id)
        kept = {one.person: one for one in self._kept(meeting_id)}
        people = self.people({*meeting.invited, *kept})
        seats = [
            Seat(
                person,
                kept[person.id].came if person.id in kept else "invited",
                kept[person.id].heard if person.id in kept else (),
                kept[person.id].note if person.id in kept else "",
                person.id in meeting.invited,
            )
            for person in people.values()
        ]
        return sorted(seats, key=lambda seat: plain(seat.person.short_name))

    def people_to_choose(self, meeting: Meeting) -> list[Named]:
        """Return everybody who is here, was invited or came, by name."""
        kept = self.book.store.values(ATTENDANCE, ("person",), {"meeting": meeting.id}) if meeting.id else []
        at_it = {*meeting.invited, *(person for (person,) in kept)}
        found = {one.id: one for one in named(self.book, {"standing": "here"})}
        if more := at_it - found.keys():
            found |= {one.id: one for one in named(self.book, {"id": more})}
        return sorted(found.values(), key=lambda one: plain(one.short_name))

    def are_many(self) -> bool:
        """Say whether more people are here than can be offered at once."""
        return self.book.store.count(PEOPLE, {"standing": "here"}) > FEW

    def sheet_names(self, meeting: Meeting) -> list[tuple[int, str]]:
        """Return the ids and the names of the sign-in sheet, by name: who was invited or came, or everybody here.

        It says what people call them, and the whole name where two are called alike.
        """
        came = {one.person for one in self._kept(meeting.id) if one.came == "came"}
        people = self.people_to_choose(meeting)
        if meeting.invited:
            people = [one for one in people if one.id in meeting.invited or one.id in came]
        called = [one.short_name for one in people]
        return [(one.id, one.name if called.count(one.short_name) > 1 else one.short_name) for one in people]

    def to_sign_in(self, limit: int = 3) -> list[Meeting]:
        """Return the meetings whose sign-in sheet may be typed in, the newest first: begun, and not agreed yet."""
        where = {
            "state": ("planned", "held", "draft"),
            "on__before": self.book.today + timedelta(days=1),
            "meeting_kind__not": "one_to_one",
        }
        return self.book.store.some(MEETINGS, where, order=("-on", "-starts", "-id"), limit=limit)

    def who_came(self, meeting_id: int) -> list[Person]:
        """Return those who came, by name."""
        return [seat.person for seat in self.seats(meeting_id) if seat.came == "came"]

    def mark(
        self,
        meeting_id: int,
        person_id: int,
        came: str,
        *,
        heard: tuple[str, ...] | None = None,
        note: str | None = None,
    ) -> None:
        """Say whether one person came, and if `heard` is given, every way they were heard. One step.

        The first mark also says that the meeting was held. Raises AlreadyAgreed.
        """
        meeting = self.changeable(meeting_id)
        person = self.book.store.get(PEOPLE, person_id)
        code = {"came": "steps.came", "sent_wishes": "steps.sent_wishes", "could_not_come": "steps.could_not_come"}
        with self.book.step(code.get(came, "steps.mark_taken_off"), name=person.short_name if person else "") as step:
            self._put(step, meeting, person_id, came, heard, note)
            self.begun(step, meeting)

    def mark_many(self, meeting_id: int, people: tuple[int, ...], came: str = "came") -> None:
        """Say of several people whether they came. One step."""
        meeting = self.changeable(meeting_id)
        with self.book.step("steps.many_came", count=len(people)) as step:
            for person_id in people:
                self._put(step, meeting, person_id, came, None, None)
            self.begun(step, meeting)

    def toggle_heard(self, meeting_id: int, person_id: int, way: str) -> None:
        """Say that one person was heard in one `way`, or take that off. One step.

        Whoever spoke, showed a card or made a sign has come; whoever told us before and did not come sent wishes.
        """
        seat = self._seat(meeting_id, person_id)
        had = seat.heard if seat else ()
        heard = tuple(one for one in HEARD if (one in had) != (one == way))
        came = seat.came if seat else "invited"
        if heard and came in ("invited", "could_not_come"):
            came = "sent_wishes" if heard == ("told_before",) else "came"
        meeting = self.changeable(meeting_id)
        person = self.book.store.get(PEOPLE, person_id)
        code = "steps.heard" if way in heard else "steps.not_heard"
        with self.book.step(code, name=person.short_name if person else "") as step:
            self._put(step, meeting, person_id, came, heard, None)
            self.begun(step, meeting)

    def somebody_new(self, meeting_id: int, name: str) -> Person:
        """Add a person by name alone, who came to this meeting. One step. Raises NotSaved."""
        meeting = self.changeable(meeting_id)
        values, problems = read_answers(PEOPLE.fields, {"name": name}, self.book.today)
        if problems:
            raise NotSaved(problems)
        with self.book.step("steps.came_new", name=values["name"]) as step:
            person = step.put(PEOPLE, Person(**values))
            self._put(step, meeting, person.id, "came", None, None)
            self.begun(step, meeting)
        return person

    def sign_in(self, meeting_id: int, came: tuple[int, ...], new_names: str = "") -> int:
        """Keep a sign-in sheet in one step: who ticked their name, and, one a line, who wrote theirs. Returns how many.

        Whoever is not ticked any more did not come. A new name that is already somebody's means that person. Raises
        NotSaved, AlreadyAgreed and LookupError.
        """
        meeting = self.changeable(meeting_id)
        new, known = self._new_people(new_names)
        here = {*came, *known}
        off = {one.person for one in self._kept(meeting_id) if one.came == "came"} - here
        with self.book.step("steps.signed_in", count=len(here) + len(new)) as step:
            here |= {step.put(PEOPLE, one).id for one in new}
            for person_id in here:
                self._put(step, meeting, person_id, "came", None, None)
            for person_id in off:
                self._put(step, meeting, person_id, "invited", (), None)
            if here:
                self.begun(step, meeting)
        return len(here)

    def _new_people(self, names: str) -> tuple[list[Person], set[int]]:
        """Return the people to add and the ids of those who are in the book, from one name a line. Raises NotSaved."""
        new: list[Person] = []
        known: set[int] = set()
        problems: list[Problem] = []
        for line in dict.fromkeys(" ".join(one.split()) for one in names.splitlines()):
            if not line:
                continue
            found = the_one_called(self.book, line)
            if found is not None and is_called(found, line):
                known.add(found.id)
                continue
            values, wrong = read_answers(PEOPLE.fields, {"name": line}, self.book.today)
            problems += [replace(one, field=NEW_NAMES) for one in wrong]
            new.append(Person(**values))
        if problems:
            raise NotSaved(tuple(problems[:1]))
        return new, known

    def heard_not_ticked(self, meeting_id: int) -> list[Person]:
        """Return those who were heard at this meeting, of whom nobody has said whether they came, by name."""
        return [seat.person for seat in self.seats(meeting_id) if seat.came == "invited" and seat.heard]

    def not_heard_here(self, meeting_id: int) -> list[Person]:
        """Return those who came to this meeting and were not heard in any way so far, by name."""
        return [seat.person for seat in self.seats(meeting_id) if seat.came == "came" and not seat.heard]

    def not_heard_lately(self, meetings_back: int = 4, meeting_kind: str = "") -> list[Person]:
        """Return people who are here and were not heard at the last so many meetings, by name."""
        people = self.people(tuple(self.book.store.not_heard(meetings_back, meeting_kind)))
        return sorted(people.values(), key=lambda person: plain(person.short_name))

    def hear_point(self, step: Step, meeting: Meeting, point: Point) -> None:
        """Within `step`, note that those whose words a point holds were heard.

        Whoever could not come told us before. Nobody is said to have come because of it: people ring up, and are
        quoted. `what_is_missing` asks about those.
        """
        if point.point_kind != "said":
            return
        kept = {one.person: one for one in self._kept(meeting.id)}
        for person_id in point.people:
            one = kept.get(person_id)
            if one and one.heard:
                continue
            came = one.came if one else "invited"
            away = came in ("sent_wishes", "could_not_come")
            way = "told_before" if away else HEARD_AS[point.whose]
            self._put(step, meeting, person_id, "sent_wishes" if away else came, (way,), None)

    def told_before(self, step: Step, meeting: Meeting, person_id: int) -> None:
        """Within `step`, note that one person told us before the meeting; whoever has not come sent their wishes."""
        seat = self._seat(meeting.id, person_id)
        had = seat.heard if seat else ()
        heard = tuple(one for one in HEARD if one in had or one == "told_before")
        came = seat.came if seat and seat.came == "came" else "sent_wishes"
        self._put(step, meeting, person_id, came, heard, None)

    def _seat(self, meeting_id: int, person_id: int) -> Attendance | None:
        kept = self.book.store.some(ATTENDANCE, {"meeting": meeting_id, "person": person_id})
        return kept[0] if kept else None

    def _kept(self, meeting_id: int) -> list[Attendance]:
        return self.book.store.some(ATTENDANCE, {"meeting": meeting_id})

    def _put(
        self,
        step: Step,
        meeting: Meeting,
        person_id: int,
        came: str,
        heard: tuple[str, ...] | None,
        note: str | None,
    ) -> None:
        seat = self._seat(meeting.id, person_id) or Attendance(meeting=meeting.id, person=person_id)
        new = replace(
            seat,
            came=came,
            heard=seat.heard if heard is None else heard,
            note=seat.note if note is None else note,
        )
        if new != seat or not seat.id:
            step.put(ATTENDANCE, new)
