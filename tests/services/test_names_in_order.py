"""Names stand in one order in every list and on every paper: by plain letters, so that Łucja is found under L."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

import pytest

from coprod_desktop.domain.document import Document, lines_of
from coprod_desktop.domain.gifts import GIFTS, SKILLS, Gift, Skill
from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.services.book import Book
from coprod_desktop.services.club_papers.service import BY_KEY, PaperService
from coprod_desktop.services.everyone import EveryoneService
from coprod_desktop.services.gifts import GiftService
from coprod_desktop.services.people import PeopleService
from tests.services.meeting_parts import LAST_WEEK, ClubInBook

IN_ORDER = ["Åsa", "Carl", "Çelik", "Eda", "Éva", "Ewan", "Lucia", "Łucja", "Lucy", "Ørjan", "ottilie", "Zainab"]


@pytest.fixture
def club(book: Book) -> ClubInBook:
    """A club whose people went in the wrong way round; all of them came, nobody was heard, all share a gift."""
    made = ClubInBook(book)
    with made.book.step("steps.people_added", count=len(IN_ORDER)) as step:
        for one in made.book.store.some(PEOPLE):
            step.remove(PEOPLE, one.id)
        skill = step.put(SKILLS, Skill(name="whistling", category="music"))
        for name in reversed(IN_ORDER):
            person = step.put(PEOPLE, Person(name=name))
            step.put(GIFTS, Gift(person=person.id, skill=skill.id, way="share"))
    held = made.meetings.plan("club", LAST_WEEK, starts="10:30")
    made.meetings.plan("club", date(2026, 12, 2), starts="10:30")
    for person in made.book.store.some(PEOPLE, order=("-id",)):
        made.meetings.mark(held.id, person.id, "came")
    made.minutes.add_point(held.id, "We whistled.", "decided")
    return made


def names(people: Iterable[Person]) -> list[str]:
    return [one.short_name for one in people]


def held_meeting(club: ClubInBook) -> Meeting:
    return club.meetings.past()[0]


def test_every_list_to_choose_from_is_in_order(club: ClubInBook) -> None:
    meeting = held_meeting(club)
    assert [line.person.name for line in PeopleService(club.book).people()] == IN_ORDER
    assert [seat.person.name for seat in club.meetings.seats(meeting.id)] == IN_ORDER
    assert [one.name for one in club.meetings.people_to_choose(meeting)] == IN_ORDER
    assert names(club.meetings.not_heard_here(meeting.id)) == IN_ORDER
    assert names(club.meetings.not_heard_lately()) == IN_ORDER
    assert [one.person.name for one in EveryoneService(club.book).copies(meeting.id)] == IN_ORDER
    (whistling,) = (one for one in GiftService(club.book).skills() if one.skill.name == "whistling")
    assert names(whistling.people("share")) == IN_ORDER


@pytest.mark.parametrize("key", BY_KEY)
def test_every_paper_that_names_people_is_in_order(club: ClubInBook, key: str) -> None:
    papers = PaperService(club.book)
    for meeting in papers.meetings(key) or [Meeting()]:
        named = names_on(papers.make(key, meeting.id))
        assert named in ([], IN_ORDER[:1], IN_ORDER), key


def names_on(paper: Document) -> list[str]:
    """Return the people of the club in the order in which a paper names each first."""
    words = re.findall(r"\w+", "\n".join(lines_of(paper)))
    return list(dict.fromkeys(word for word in words if word in IN_ORDER))


def test_who_is_who_the_badges_and_the_minutes_do_name_everybody(club: ClubInBook) -> None:
    papers = PaperService(club.book)
    for key in ("whos_who", "badges", "skills_map"):
        assert names_on(papers.make(key, 0)) == IN_ORDER
    assert names_on(papers.make("minutes", held_meeting(club).id)) == IN_ORDER
