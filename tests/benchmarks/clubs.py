"""Clubs of any size for measuring: invented people, weekly meetings, points, decisions and jobs."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from random import Random

from coprod_desktop.domain.club import CLUBS, Club
from coprod_desktop.domain.decisions import DECISIONS, JOBS, Decision, Job
from coprod_desktop.domain.gifts import GIFTS, SKILLS, Gift, Skill
from coprod_desktop.domain.meetings import (
    AGENDA_ITEMS,
    ATTENDANCE,
    MEETINGS,
    POINTS,
    AgendaItem,
    Attendance,
    Meeting,
    Point,
)
from coprod_desktop.domain.people import PEOPLE, ROLES, ROLES_HELD, Person, Role, RoleHeld
from coprod_desktop.domain.records import StepName
from coprod_desktop.services.ports import Step
from coprod_desktop.storage.club_file import create_book

FIRST = tuple(
    "Ann Bo Carla Desmond Esi Farid Grace Hal Ines Jamal Kofi Lucja Mavis Noor Olu Paddy Rosa Sean Tunde Yusuf".split()
)
LAST = tuple(
    "Adeyemi Brown Clarke Da-Costa Evans Farah Grant Hussein Iqbal Jones Kelly Lopez Murphy Nowak Osei Patel".split()
)
WORDS = tuple(
    "tea garden bus choir lunch money room key poster trip school music letter photo grant party hall walk".split()
)


def make_club(path: Path, people: int, years: int, seed: int = 1) -> None:
    """Make a book at `path` with so many people and so many years of weekly meetings up to today."""
    random = Random(seed)
    with create_book(path) as opened, opened.store.step(StepName("steps.club_started")) as step:
        step.put(CLUBS, Club(id=1, name="The Measured Club"))
        ids = _people(step, people, random)
        today = date.today()  # noqa: DTZ011 - a club has one place and its paper no zones
        for week in range(years * 52, 0, -1):
            _meeting(step, today - timedelta(weeks=week), ids, random)
        step.put(MEETINGS, Meeting(on=today + timedelta(days=3), starts="14:00", invited=tuple(ids[:50])))


def _people(step: Step, count: int, random: Random) -> list[int]:
    roles = [step.put(ROLES, Role(name=name)).id for name in ("Member", "Carer", "Volunteer")]
    skills = [step.put(SKILLS, Skill(name=word.capitalize())).id for word in WORDS]
    ids = []
    for number in range(count):
        name = f"{random.choice(FIRST)} {random.choice(LAST)} {number}"
        ids.append(
            step.put(PEOPLE, Person(name=name, known_as=name.split()[0], about=" ".join(random.choices(WORDS, k=9)))).id
        )
        step.put(ROLES_HELD, RoleHeld(person=ids[-1], role=random.choice(roles)))
        step.put(
            GIFTS, Gift(person=ids[-1], skill=random.choice(skills), way=random.choice(("share", "learn", "help")))
        )
    return ids


def _meeting(step: Step, on: date, people: list[int], random: Random) -> None:
    meeting = step.put(MEETINGS, Meeting(on=on, starts="14:00", ends="15:30", place="The lounge", state="agreed"))
    for person in random.sample(people, min(len(people), 40)):
        heard = ("spoke",) if random.random() < 0.4 else ()
        step.put(ATTENDANCE, Attendance(meeting=meeting.id, person=person, came="came", heard=heard))
    for number in range(4):
        item = step.put(AGENDA_ITEMS, AgendaItem(meeting=meeting.id, place_in_list=number, title=random.choice(WORDS)))
        for place in range(4):
            words = " ".join(random.choices(WORDS, k=8)).capitalize() + "."
            kind = ("told", "said", "decided", "job")[place]
            point = Point(meeting=meeting.id, item=item.id, place_in_list=place, point_kind=kind, words=words)
            step.put(POINTS, point)
            if kind == "decided":
                step.put(DECISIONS, Decision(words=words, on=on, meeting=meeting.id, how="all"))
            if kind == "job":
                owners = tuple(random.sample(people, 2))
                state = "open" if random.random() < 0.1 else "done"
                step.put(
                    JOBS, Job(what=words, owners=owners, due=on + timedelta(weeks=3), state=state, meeting=meeting.id)
                )
