"""People: finding them, adding them, and keeping what they tell us about themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.fields import Problem, read_answers
from coprod_desktop.domain.gifts import GIFTS, SKILLS
from coprod_desktop.domain.name_lines import (
    in_usual_letters,
    may_be_no_person,
    name_and_phone,
    name_key,
    name_lines,
    turned_round,
    two_people,
)  # fmt: skip
from coprod_desktop.domain.people import (
    NEEDS,
    PEOPLE,
    PRINT_SIZES,
    ROLES,
    ROLES_HELD,
    TIES,
    TIES_KEPT,
    Needs,
    Person,
    Role,
    RoleHeld,
    Tie,
)
from coprod_desktop.domain.values import dataclass, replace
from coprod_desktop.services.gathering import gather, is_held, lines_about

if TYPE_CHECKING:
    from coprod_desktop.services.book import Book
    from coprod_desktop.services.person_story import PersonLine, PersonStory

EVERYONE = "everyone"
WAITING = "waiting"
LEFT = "left"
ROLE = "role:"
FOUND_AT_MOST = 2000
# The name of a step that changed only these fields of a person, such as "steps.person_phone". The first that fits.
STEP_OF_FIELDS: Mapping[str, frozenset[str]] = {
    "name": frozenset({"name", "known_as", "joined", "came_by", "about", "notes"}),
    "phone": frozenset({"phone"}),
    "contact": frozenset({"phone", "other_phone", "email", "address"}),
    "telling": frozenset({"telling", "print_size", "language", "telling_steps", "telling_review"}),
    "emergency": frozenset({"emergency_name", "emergency_phone"}),
}


@dataclass(frozen=True, slots=True)
class NameDoubt:
    """A line of a list of names to look at before it is kept.

    `doubt` is no_person (a title, a heading or a total), two (may be two people), turned (surname first), capitals,
    known (in the book already) or twice (in the list twice). `better` holds the lines it may stand for; it is empty
    when the line may simply go.
    """

    line: str
    doubt: str
    better: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PeopleService:
    """Everything a club does with its list of people."""

    book: Book

    # Lists

    def people(self, shown: str = EVERYONE, words: str = "", *, limit: int = -1, offset: int = 0) -> list[PersonLine]:
        """Return one page of people by name.

        `shown` is "everyone", "waiting", "left" or "role:ID". `words` are the starts of words in a name, in what
        is told about the person, or in a gift that they share. Looked for among everyone, people who left are
        found too.
        """
        where = self._where(shown, words)
        if where is None:
            return []
        found = self.book.store.some(PEOPLE, where, order=("name", "id"), limit=limit, offset=offset)
        return lines_about(self.book, found)

    def count(self, shown: str = EVERYONE, words: str = "") -> int:
        """Return how many people `people` would return without a limit."""
        where = self._where(shown, words)
        return 0 if where is None else self.book.store.count(PEOPLE, where)

    def lines(self, ids: Iterable[int]) -> list[PersonLine]:
        """Return these people by name, without those in the bin."""
        wanted = tuple(ids)
        return lines_about(self.book, self.book.store.some(PEOPLE, {"id": wanted})) if wanted else []

    def here(self) -> list[Person]:
        """Return everybody who is in the club now, by name."""
        return self.book.store.some(PEOPLE, {"standing": "here"})

    def names(self, ids: Iterable[int]) -> dict[int, str]:
        """Return what people are called, by id, also of people in the bin."""
        people = (self.book.store.get(PEOPLE, one) for one in dict.fromkeys(ids))
        return {person.id: person.short_name for person in people if person}

    def roles(self) -> list[Role]:
        """Return the roles of the club, by name."""
        return self.book.store.some(ROLES)

    def telling_due(self) -> list[Person]:
        """Return people who are here and whom it is time to ask again how they like to be told things."""
        due = self.book.store.some(PEOPLE, {"standing": "here", "telling_review__from": date.min})
        return [one for one in due if one.telling_review and one.telling_review <= self.book.today]

    # One person

    def get(self, person_id: int) -> Person | None:
        """Return one person, also from the bin, or None."""
        return self.book.store.get(PEOPLE, person_id)

    def story(self, person_id: int) -> PersonStory | None:
        """Return everything about one person, or None when there is nobody with this id."""
        person = self.book.store.get(PEOPLE, person_id)
        return gather(self.book, person) if person else None

    def photo(self, person: Person) -> bytes:
        """Return the bytes of a person's photo, or b"" when there is none."""
        return self.book.store.photo(person.photo) if person.photo else b""

    def add(self, answers: Mapping[str, Any], roles: Iterable[int] = ()) -> Person:
        """Keep a new person with the roles they hold. Raises NotSaved; a name is enough."""
        values = self._read({"name": "", **answers})
        with self.book.step("steps.person_added", name=values["name"]) as step:
            person = step.put(PEOPLE, Person(**values))
            for role in roles:
                step.put(ROLES_HELD, RoleHeld(person=person.id, role=role))
        return person

    def look_over(self, text: str) -> tuple[tuple[str, ...], tuple[NameDoubt, ...]]:
        """Read a list of names, one a line. Returns the names as typed, and what to look at before they are kept."""
        names = name_lines(text)
        known = {name_key(name) for (name,) in self.book.store.values(PEOPLE, ("name",))}
        doubts: list[NameDoubt] = []
        alone: set[str] = set()
        for line in names:
            name, phone = name_and_phone(line)
            if may_be_no_person(name):
                doubts.append(NameDoubt(line, "no_person"))
            elif both := two_people(name):
                doubts.append(NameDoubt(line, "two", tuple(f"{one} {phone}".strip() for one in both)))
            elif better := turned_round(name):
                doubts.append(NameDoubt(line, "turned", (f"{better} {phone}".strip(),)))
            elif name_key(name) in known:
                doubts.append(NameDoubt(line, "known"))
            elif name_key(name) in alone:
                doubts.append(NameDoubt(line, "twice"))
            elif better := in_usual_letters(name):
                doubts.append(NameDoubt(line, "capitals", (f"{better} {phone}".strip(),)))
            alone.add(name_key(name))
        return names, tuple(doubts)

    def add_several(self, names: Iterable[str], roles: Iterable[int] = ()) -> list[Person]:
        """Keep several new people in one step, each by name. Raises NotSaved when there is no name at all.

        A telephone number behind a name is kept as the person's number: a name is printed, a number is private.
        """
        split = [name_and_phone(line) for line in names]
        every = [self._read({"name": name, "phone": phone}) for name, phone in split]
        if not every:
            raise NotSaved((Problem("name", "empty"),))
        held = tuple(roles)
        with self.book.step("steps.people_added", count=len(every)) as step:
            people = [step.put(PEOPLE, Person(**values)) for values in every]
            for person in people:
                for role in held:
                    step.put(ROLES_HELD, RoleHeld(person=person.id, role=role))
        return people

    def save(self, person: Person, answers: Mapping[str, Any]) -> Person:
        """Keep answers over a person and return them as kept. Raises NotSaved and ChangedElsewhere.

        Nothing is kept, and there is nothing to undo, when nothing changed.
        """
        values = self._read(answers)
        changed = replace(person, **values)
        names = {name for name, value in values.items() if value != getattr(person, name)}
        if not names:
            return person
        what = next((what for what, fields in STEP_OF_FIELDS.items() if names <= fields and what != "name"), "changed")
        code = "steps.person_name" if names <= {"name", "known_as"} else f"steps.person_{what}"
        with self.book.step(code, name=changed.short_name) as step:
            return step.put(PEOPLE, changed)

    def remove(self, person: Person) -> None:
        """Put a person in the bin. What they did and said stays where it is."""
        with self.book.step("steps.person_removed", name=person.short_name) as step:
            step.remove(PEOPLE, person.id)

    def move(self, person: Person, standing: str, when: str = "") -> Person:
        """Note that a person is waiting, here, has left or has died, and when, as it was told.

        Somebody who left or died holds no role from today on, and nobody is asked to write to them or invite
        them. Coming back starts with no roles.
        """
        changed = replace(person, standing=standing, left=when.strip() if standing in ("left", "died") else "")
        if changed == person:
            return person
        ending = [] if standing in ("here", "waiting") else self._held_now(person.id)
        with self.book.step(f"steps.person_{standing}", name=person.short_name) as step:
            kept = step.put(PEOPLE, changed)
            for held in ending:
                step.put(ROLES_HELD, replace(held, until=self.book.today))
        return kept

    def reviewed(self, person: Person, again: date | str | None) -> Person:
        """Note that we asked again how a person likes to be told things, and when to ask next. Raises NotSaved."""
        values = self._read({"telling_review": again})
        steps = person.telling_steps if "review" in person.telling_steps else (*person.telling_steps, "review")
        with self.book.step("steps.person_reviewed", name=person.short_name) as step:
            return step.put(PEOPLE, replace(person, telling_steps=steps, **values))

    # Roles

    def hold(self, person: Person, role_id: int, since: date | str | None = None) -> RoleHeld:
        """Give a person a role, with the day it began when that is known. Raises NotSaved."""
        values = self._read_held({"role": role_id, "since": since})
        with self.book.step("steps.person_roles", name=person.short_name) as step:
            return step.put(ROLES_HELD, RoleHeld(person=person.id, **values))

    def end(self, person: Person, held: RoleHeld, until: date | str | None = None) -> RoleHeld:
        """Note that a role ended, today when no day is said. Raises NotSaved for a day before it began."""
        values = self._read_held({"until": until or self.book.today})
        if held.since and values["until"] and values["until"] < held.since:
            raise NotSaved((Problem("until", "before_since"),))
        with self.book.step("steps.person_roles", name=person.short_name) as step:
            return step.put(ROLES_HELD, replace(held, **values))

    def set_roles(
        self, person: Person, role_ids: Iterable[int], since: Mapping[int, date | str | None] | None = None
    ) -> None:
        """Make these the roles a person holds today, in one step: new ones begin, others end.

        `since` gives the day a role began, by its id; a role that is not in it keeps the day it has. Raises
        NotSaved with the name "since_ID" for a day that cannot be read.
        """
        wanted = tuple(dict.fromkeys(role_ids))
        days = self._read_since(since or {})
        now = {one.role: one for one in self._held_now(person.id)}
        ending = [one for role, one in now.items() if role not in wanted]
        begun = [now.get(role, RoleHeld(person=person.id, role=role)) for role in wanted]
        dated = [replace(one, since=days.get(one.role, one.since)) for one in begun]
        changed = [one for one in dated if one != now.get(one.role)]
        if not ending and not changed:
            return
        with self.book.step("steps.person_roles", name=person.short_name) as step:
            for held in ending:
                if held.since == self.book.today:
                    step.remove(ROLES_HELD, held.id)
                else:
                    step.put(ROLES_HELD, replace(held, until=self.book.today))
            for held in changed:
                step.put(ROLES_HELD, held)

    # What helps, and who stands by whom

    def needs(self, person_id: int) -> Needs:
        """Return what helps a person take part. Its id is 0 while nobody has said."""
        return next(iter(self.book.store.some(NEEDS, {"person": person_id})), Needs(person=person_id))

    def save_needs(self, person: Person, answers: Mapping[str, Any]) -> Needs:
        """Keep what helps a person take part (`helps`, `words`). Raises NotSaved and ChangedElsewhere."""
        before = self.needs(person.id)
        values, problems = read_answers(NEEDS.fields, answers, self.book.today)
        if problems:
            raise NotSaved(problems)
        changed = replace(before, **values)
        if changed == before:
            return before
        with self.book.step("steps.person_needs", name=person.short_name) as step:
            return step.put(NEEDS, changed)

    def add_tie(self, person: Person, other_id: int, tie: str = "supporter", note: str = "") -> Tie:
        """Note that `other_id` is the supporter, buddy, family or friend of `person`. Raises NotSaved."""
        problem = self._tie_problem(person.id, other_id)
        if problem:
            raise NotSaved((problem,))
        same = self.book.store.some(TIES_KEPT, {"person": person.id, "other": other_id, "tie": tie})
        if same and same[0].note == note.strip():
            return same[0]
        one = replace(same[0] if same else Tie(person=person.id, other=other_id, tie=tie), note=note.strip())
        with self.book.step("steps.person_ties", name=person.short_name) as step:
            return step.put(TIES_KEPT, one)

    def set_ties(self, person: Person, others: Mapping[str, Iterable[int]]) -> None:
        """Make these the people who stand by a person, by tie, in one step. Ties not named stay. Raises NotSaved."""
        wanted = {(tie, other) for tie, ids in others.items() for other in ids}
        problems = {self._tie_problem(person.id, other) for _tie, other in wanted} - {None}
        if problems:
            raise NotSaved(tuple(one for one in problems if one))
        kept = self.book.store.some(TIES_KEPT, {"person": person.id, "tie": tuple(others)})
        ending = [one for one in kept if (one.tie, one.other) not in wanted]
        starting = sorted(wanted - {(one.tie, one.other) for one in kept}, key=lambda one: (TIES.index(one[0]), one[1]))
        if not ending and not starting:
            return
        with self.book.step("steps.person_ties", name=person.short_name) as step:
            for one in ending:
                step.remove(TIES_KEPT, one.id)
            for tie, other in starting:
                step.put(TIES_KEPT, Tie(person=person.id, other=other, tie=tie))

    def end_tie(self, person: Person, tie: Tie) -> None:
        """Take a tie away. It can be undone."""
        with self.book.step("steps.person_ties", name=person.short_name) as step:
            step.remove(TIES_KEPT, tie.id)

    # Inside

    def _where(self, shown: str, words: str) -> dict[str, Any] | None:
        where: dict[str, Any] = {}
        ids = self._matching(words) if words.strip() else None
        if shown.startswith(ROLE):
            held = self.book.store.some(ROLES_HELD, {"role": int(shown.removeprefix(ROLE))})
            holders = {one.person for one in held if is_held(one, self.book.today)}
            ids = holders if ids is None else ids & holders
            where["standing"] = "here"
        elif shown == WAITING:
            where["standing"] = "waiting"
        elif shown == LEFT:
            where["standing"] = ("left", "died")
        elif ids is None:
            where["standing"] = ("here", "waiting")
        if ids is not None:
            where["id"] = tuple(sorted(ids))
        return None if ids is not None and not ids else where

    def _matching(self, words: str) -> set[int]:
        store = self.book.store
        ids = {one.id for one in store.search(words, (PEOPLE.kind,), FOUND_AT_MOST)}
        skills = tuple(one.id for one in store.search(words, (SKILLS.kind,), FOUND_AT_MOST))
        if skills:
            ids |= {one.person for one in store.some(GIFTS, {"skill": skills, "way": "share"})}
        return ids

    def _held_now(self, person_id: int) -> list[RoleHeld]:
        held = self.book.store.some(ROLES_HELD, {"person": person_id})
        return [one for one in held if is_held(one, self.book.today)]

    def _tie_problem(self, person_id: int, other_id: int) -> Problem | None:
        if not other_id:
            return Problem("other", "empty")
        return Problem("other", "same_person") if other_id == person_id else None

    def _read(self, answers: Mapping[str, Any]) -> dict[str, Any]:
        values, problems = read_answers(PEOPLE.fields, answers, self.book.today)
        size = values.get("print_size", 0)
        if size and size not in PRINT_SIZES:
            problems = (*problems, Problem("print_size", "not_a_choice"))
        if problems:
            raise NotSaved(problems)
        return values

    def _read_since(self, since: Mapping[int, date | str | None]) -> dict[int, date | None]:
        days: dict[int, date | None] = {}
        problems: list[Problem] = []
        for role, day in since.items():
            values, wrong = read_answers(ROLES_HELD.fields, {"since": day}, self.book.today)
            began: date | None = values["since"]
            days[role] = began
            if wrong:
                problems.append(replace(wrong[0], field=f"since_{role}"))
            elif began and began > self.book.today:
                problems.append(Problem(f"since_{role}", "not_yet"))
        if problems:
            raise NotSaved(tuple(problems))
        return days

    def _read_held(self, answers: Mapping[str, Any]) -> dict[str, Any]:
        values, problems = read_answers(ROLES_HELD.fields, answers, self.book.today)
        if problems:
            raise NotSaved(problems)
        return values
