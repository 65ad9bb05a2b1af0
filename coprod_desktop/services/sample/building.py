"""Builds the sample club in one step."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from coprod_desktop.domain.club import CLUBS, WORDS, Club, Word
from coprod_desktop.domain.consents import KEEP, NO, PRINT, YES, Consent
from coprod_desktop.domain.gifts import GIFTS, SKILLS, Gift, Skill
from coprod_desktop.domain.know_you import READY_SKILLS
from coprod_desktop.domain.meetings import AGENDA_ITEMS, STANDING_ITEMS, AgendaItem, StandingItem
from coprod_desktop.domain.people import (
    NEEDS,
    ROLES,
    ROLES_HELD,
    TIES_KEPT,
    Needs,
    Person,
    Role,
    RoleHeld,
    Tie,
)
from coprod_desktop.domain.values import replace
from coprod_desktop.services.book import Book
from coprod_desktop.services.club import FIRST_ITEMS, FIRST_ROLES
from coprod_desktop.services.photos import PhotoService, new_answers
from coprod_desktop.services.ports import Step
from coprod_desktop.services.sample import gifts, people, the_club
from coprod_desktop.services.sample.first_half import FIRST_HALF
from coprod_desktop.services.sample.gathered import Gatherings
from coprod_desktop.services.sample.paper import put_paper
from coprod_desktop.services.sample.second_half import NEXT_TIME, SECOND_HALF, TALKS, WAITING_ITEMS
from coprod_desktop.services.sample.shapes import Who

_MONTH = 30  # days
NO_PHOTOS, TOOK_BACK = "Noor", "Arjun"  # what these two said about photos of them
_ROLE = re.compile(r"(?P<name>\D+?)(?: (?P<since>\d+)?(?:-(?P<until>\d+))?)?")


def build_sample(book: Book, portrait: Callable[[str], bytes] = lambda _called: b"") -> None:
    """Fill an empty book with the sample club, in one step. Raises StorageTrouble.

    `portrait` gives the picture file of somebody by the name the club calls them, or b"".
    """
    with book.step("steps.club_started", name=the_club.NAME) as step:
        standing = _start(book, step)
        known = _people(book, step, portrait)
        _gifts(book, step, known)
        gatherings = Gatherings(book, step, known, standing)
        gatherings.hold((*FIRST_HALF, *SECOND_HALF, *TALKS, *NEXT_TIME))
        for place, (name, title, note) in enumerate(WAITING_ITEMS, start=1):
            item = AgendaItem(place_in_list=place, title=title, raised_by=known[name], note=note)
            waiting = step.put(AGENDA_ITEMS, item)
        put_paper(book, step, known, waiting)
        gatherings.freeze()


def _start(book: Book, step: Step) -> list[StandingItem]:
    say = book.say
    step.put(
        CLUBS,
        Club(
            name=the_club.NAME,
            meets_where=the_club.WHERE,
            meets_when=the_club.WHEN,
            how_we_work=say("club.how_we_work"),
            helper_name=the_club.HELPER[0],
            helper_phone=the_club.HELPER[1],
            sample=True,
        ),
    )
    for word, meaning in the_club.WORDS:
        step.put(WORDS, Word(word=word, meaning=meaning, picture=_picture(book, word)))
    items = []
    for place, (kind, code, last) in enumerate(FIRST_ITEMS, start=1):
        title = say(f"club.standing.{code}")
        picture = _picture(book, title)
        item = StandingItem(meeting_kind=kind, place_in_list=place, title=title, last=last, picture=picture)
        items.append(step.put(STANDING_ITEMS, item))
    return items


def _people(book: Book, step: Step, portrait: Callable[[str], bytes]) -> dict[str, int]:
    """Keep everybody with their roles, what helps them and who stands by them. Return ids by called name."""
    names = sorted({*(book.say(f"club.role.{code}") for code in FIRST_ROLES), *the_club.ROLES})
    roles = {name: step.put(ROLES, Role(name=name, picture=_picture(book, name))).id for name in names}
    known: dict[str, int] = {}
    for who in people.PEOPLE:
        drawn = portrait(who.called) if who.called != NO_PHOTOS else b""
        photo = step.keep_photo(drawn) if drawn else 0
        told = _photo_said(who, book.today) if photo or who.called == NO_PHOTOS else []
        person = PhotoService(book).put_answers(step, replace(_person(who, book.today), photo=photo), told)
        known[who.called] = person.id
        if who.helps:
            step.put(NEEDS, Needs(person=person.id, helps=who.helps, words=who.helps_words))
        for held in _roles_of(who, book.today):
            step.put(ROLES_HELD, RoleHeld(person=person.id, role=roles[held[0]], since=held[1], until=held[2]))
    for name, other, tie, note in people.TIES:
        step.put(TIES_KEPT, Tie(person=known[name], other=known[other], tie=tie, note=note))
    return known


def _photo_said(who: Who, today: date) -> list[Consent]:
    """Return what somebody of the sample said about a photo: most of them on paper, one no, one yes taken back."""
    if who.called == NO_PHOTOS:
        return new_answers({KEEP: NO, PRINT: NO}, today, on=today - timedelta(days=9 * _MONTH), way="supporter")
    told = new_answers({KEEP: YES, PRINT: YES}, today, on=today - timedelta(days=7 * _MONTH), way="paper")
    if who.called == TOOK_BACK:
        told += new_answers({PRINT: NO}, today, on=today - timedelta(days=_MONTH), way="words", there="Marta")
    return told


def _person(who: Who, today: date) -> Person:
    return Person(
        name=who.name,
        known_as=who.called,
        standing=who.standing,
        phone=who.phone,
        telling=who.telling,
        print_size=who.size,
        language=who.language,
        telling_steps=who.steps,
        telling_review=today + timedelta(days=who.asked_again) if who.asked_again else None,
        emergency_name=who.emergency[0],
        emergency_phone=who.emergency[1],
        came_by=who.came_by,
        joined=who.joined,
        left=who.left,
        about=who.about,
        notes=who.notes,
    )


def _roles_of(who: Who, today: date) -> Iterable[tuple[str, date | None, date | None]]:
    for words in who.roles:
        held = _ROLE.fullmatch(words)
        if held is None:
            raise ValueError(words)
        since, until = (
            today - timedelta(days=_MONTH * int(ago)) if ago else None for ago in held.group("since", "until")
        )
        yield held["name"], since, until


def _gifts(book: Book, step: Step, known: dict[str, int]) -> None:
    ready = {code: (book.say(f"skill.{code}"), *rest) for code, rest in READY_SKILLS.items()}
    more = {name: (name, family, picture) for name, family, picture in gifts.MORE_SKILLS}
    skills: dict[str, int] = {}
    for name, way, code, words in gifts.GIFTS:
        if code not in skills:
            title, family, picture = (ready | more)[code]
            skills[code] = step.put(SKILLS, Skill(name=title, category=family, picture=picture)).id
        step.put(GIFTS, Gift(person=known[name], skill=skills[code], way=way, words=words))


def _picture(book: Book, words: str) -> str:
    found = book.pictures.propose(words, count=1)
    return found[0].key if found else ""
