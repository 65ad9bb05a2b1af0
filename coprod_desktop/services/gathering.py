"""Gathers what is kept about people in a few questions to the store, however long the list is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from coprod_desktop.domain.decisions import JOBS
from coprod_desktop.domain.gifts import GIFTS, SKILLS, Skill
from coprod_desktop.domain.meetings import ATTENDANCE, MEETINGS, POINTS, Meeting
from coprod_desktop.domain.papers import SHEETS
from coprod_desktop.domain.people import NEEDS, PEOPLE, ROLES, ROLES_HELD, TIES_KEPT, Needs, Person, Role, RoleHeld
from coprod_desktop.domain.plain_letters import plain
from coprod_desktop.services.person_story import (
    GiftLine,
    HeldRole,
    PersonLine,
    PersonStory,
    SaidLine,
    TieLine,
)
from coprod_desktop.services.photos import PhotoService

if TYPE_CHECKING:
    from coprod_desktop.services.book import Book

NEWEST = 12  # how many meetings and sayings a person's page shows


def is_held(held: RoleHeld, today: date) -> bool:
    """Say whether a role is held on the day `today`: it has begun, and has not ended by then."""
    return (held.since is None or held.since <= today) and (held.until is None or held.until > today)


def gift_lines(book: Book, person_ids: Iterable[int], ways: tuple[str, ...]) -> dict[int, tuple[GiftLine, ...]]:
    """Return the gifts of these people in these ways, by person, each person's by the name of the skill."""
    gifts = book.store.some(GIFTS, {"person": tuple(person_ids), "way": ways})
    ids = {gift.skill for gift in gifts}
    skills: dict[int, Skill] = {one.id: one for one in book.store.some(SKILLS, {"id": tuple(ids)})} if ids else {}
    lines = [GiftLine(gift, skills[gift.skill]) for gift in gifts if gift.skill in skills]
    lines.sort(key=lambda line: plain(line.skill.name))
    by_person: defaultdict[int, list[GiftLine]] = defaultdict(list)
    for line in lines:
        by_person[line.gift.person].append(line)
    return {person: tuple(found) for person, found in by_person.items()}


def lines_about(book: Book, people: list[Person]) -> list[PersonLine]:
    """Return one line for each of `people`, in their order, with roles held today and what they can share."""
    if not people:
        return []
    ids = tuple(person.id for person in people)
    roles = {role.id: role for role in book.store.some(ROLES)}
    held_by: defaultdict[int, list[Role]] = defaultdict(list)
    for held in book.store.some(ROLES_HELD, {"person": ids}):
        if held.role in roles and is_held(held, book.today) and roles[held.role] not in held_by[held.person]:
            held_by[held.person].append(roles[held.role])
    shares = gift_lines(book, ids, ("share",))
    return [
        PersonLine(
            person,
            tuple(sorted(held_by[person.id], key=lambda role: plain(role.name))),
            shares.get(person.id, ()),
        )
        for person in people
    ]


def gather(book: Book, person: Person) -> PersonStory:
    """Return everything that is kept about one person."""
    return PersonStory(
        person=person,
        roles=_roles(book, person),
        needs=next(iter(book.store.some(NEEDS, {"person": person.id})), Needs(person=person.id)),
        ties=_ties(book, person),
        gifts=gift_lines(book, (person.id,), ("share", "learn", "help")).get(person.id, ()),
        jobs=tuple(job for job in book.store.linked(JOBS, "owners", person.id) if job.state == "open"),
        meetings=_meetings(book, person),
        said=_said(book, person),
        sheets=tuple(book.store.some(SHEETS, {"person": person.id, "outcome": "typed"}, order=("-written_on", "-id"))),
        photo_said=PhotoService(book).lines(person),
    )


def _roles(book: Book, person: Person) -> tuple[HeldRole, ...]:
    """Return roles held now first, then the ones held before; each by the day it began."""
    roles = {role.id: role for role in book.store.some(ROLES)}
    held = [one for one in book.store.some(ROLES_HELD, {"person": person.id}) if one.role in roles]
    lines = [HeldRole(one, roles[one.role], is_held(one, book.today)) for one in held]
    return tuple(sorted(lines, key=lambda line: (not line.now, line.held.since or date.min, plain(line.role.name))))


def _ties(book: Book, person: Person) -> tuple[TieLine, ...]:
    """Return ties both ways: those who stand by the person first, then those the person stands by."""
    mine = book.store.some(TIES_KEPT, {"person": person.id})
    theirs = book.store.some(TIES_KEPT, {"other": person.id})
    ids = {tie.other for tie in mine} | {tie.person for tie in theirs}
    if not ids:
        return ()
    known = {one.id: one for one in book.store.some(PEOPLE, {"id": tuple(ids)})}
    lines = [TieLine(tie, person, known[tie.other], known[tie.other]) for tie in mine if tie.other in known]
    lines += [TieLine(tie, known[tie.person], person, known[tie.person]) for tie in theirs if tie.person in known]
    return tuple(lines)


def _meetings(book: Book, person: Person) -> tuple[Meeting, ...]:
    came = book.store.some(ATTENDANCE, {"person": person.id, "came": "came"})
    ids = tuple(one.meeting for one in came)
    return tuple(book.store.some(MEETINGS, {"id": ids}, order=("-on", "-id"), limit=NEWEST)) if ids else ()


def _said(book: Book, person: Person) -> tuple[SaidLine, ...]:
    points = [one for one in book.store.linked(POINTS, "people", person.id) if one.point_kind == "said"]
    ids = {point.meeting for point in points}
    meetings = {one.id: one for one in book.store.some(MEETINGS, {"id": tuple(ids)})} if ids else {}
    lines = [SaidLine(point, meetings[point.meeting]) for point in points if point.meeting in meetings]
    lines.sort(key=lambda line: ((line.meeting and line.meeting.on) or date.min, line.point.id), reverse=True)
    return tuple(lines[:NEWEST])
