"""The sign-in sheet: whom it names, and what comes of typing it in, in one step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coprod_desktop.domain.document import TickHere, WriteHere
from coprod_desktop.domain.errors import AlreadyAgreed, NotSaved
from coprod_desktop.domain.meetings import MEETINGS
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.services.club_papers.sign_in import SignInPaper
from coprod_desktop.services.meetings import MeetingService
from coprod_desktop.services.people import PeopleService


@pytest.fixture
def people(book):
    made = PeopleService(book)
    return [made.add({"name": name}) for name in ("Zoë Hart", "ann Baker", "Tunde Ola")]


@pytest.fixture
def meetings(book):
    return MeetingService(book)


def came(meetings, meeting):
    return [one.short_name for one in meetings.who_came(meeting.id)]


def test_it_names_everybody_by_name_or_those_who_are_invited(book, meetings, people):
    zoe, ann, tunde = people
    club = meetings.plan("club", "2 December 2026", invited=())
    few = meetings.plan("committee", "2 December 2026", invited=(tunde.id, zoe.id))
    (ticks,) = [one for one in SignInPaper(book).sign_in(club.id).blocks if isinstance(one, TickHere)]
    assert ticks.large
    assert ticks.choices == ("**ann Baker**", "**Tunde Ola**", "**Zoë Hart**")
    assert meetings.sheet_names(few) == [(tunde.id, "Tunde Ola"), (zoe.id, "Zoë Hart")]
    meetings.mark(few.id, ann.id, "came")
    assert [name for _id, name in meetings.sheet_names(few)] == ["ann Baker", "Tunde Ola", "Zoë Hart"]


def test_two_who_are_called_alike_stand_there_with_their_whole_names(book, meetings, people):
    made = PeopleService(book)
    for one in people[:2]:
        made.save(one, {"name": one.name, "known_as": "Ann"})
    few = meetings.plan("committee", "2 December 2026", invited=tuple(one.id for one in people))
    assert sorted(name for _id, name in meetings.sheet_names(few)) == ["Tunde Ola", "Zoë Hart", "ann Baker"]


def test_a_club_with_nobody_has_lines_to_write_on(book, meetings):
    meeting = meetings.plan("club", "2 December 2026")
    blocks = SignInPaper(book).sign_in(meeting.id).blocks
    assert not [one for one in blocks if isinstance(one, TickHere)]
    assert [one.rules for one in blocks if isinstance(one, WriteHere)] == [5]


def test_typed_in_it_is_one_step_and_one_undo(book, meetings, people):
    _zoe, ann, tunde = people
    meeting = meetings.plan("club", "today")
    assert meetings.sign_in(meeting.id, (ann.id,), "  Mary   Moss\n\nTunde Ola\nMary Moss") == 3
    assert came(meetings, meeting) == ["ann Baker", "Mary Moss", "Tunde Ola"]
    assert meetings.get(meeting.id).state == "held"
    assert book.store.count(PEOPLE, {"name": "Tunde Ola"}) == 1  # who is in the book already is not added again
    assert dict(book.store.next_undo().values)["count"] == "3"
    book.undo()
    assert came(meetings, meeting) == []
    assert book.store.count(PEOPLE) == 3
    assert meetings.get(meeting.id).state == "planned"
    assert tunde.id


def test_a_tick_that_was_a_mistake_comes_off_and_nothing_else_changes(book, meetings, people):
    zoe, ann, tunde = people
    meeting = meetings.plan("club", "today")
    meetings.mark(meeting.id, zoe.id, "sent_wishes", note="On holiday")
    meetings.mark(meeting.id, ann.id, "came", heard=("spoke",))
    meetings.mark(meeting.id, tunde.id, "came")
    meetings.sign_in(meeting.id, (ann.id,))
    seats = {seat.person.id: (seat.came, seat.heard, seat.note) for seat in meetings.seats(meeting.id)}
    assert seats[zoe.id] == ("sent_wishes", (), "On holiday")
    assert seats[ann.id] == ("came", ("spoke",), "")
    assert seats[tunde.id][0] == "invited"


def test_a_name_too_long_is_told_at_its_box_and_nothing_is_kept(book, meetings, people):
    meeting = meetings.plan("club", "today")
    with pytest.raises(NotSaved) as trouble:
        meetings.sign_in(meeting.id, (people[0].id,), "x" * 500)
    assert [one.field for one in trouble.value.problems] == ["new_names"]
    assert came(meetings, meeting) == []


def test_agreed_minutes_do_not_change(book, meetings, people):
    meeting = meetings.plan("club", "today")
    meetings.sign_in(meeting.id, (people[0].id,))
    with book.step("steps.x") as step:
        step.put(MEETINGS, replace(meetings.get(meeting.id), state="agreed"))
    with pytest.raises(AlreadyAgreed):
        meetings.sign_in(meeting.id, ())


def test_sheets_to_type_in_are_of_meetings_that_have_begun(book, meetings, people):
    past = meetings.plan("club", "18 November 2026")
    meetings.plan("club", "2 December 2026")
    meetings.plan("one_to_one", "18 November 2026")
    today = meetings.plan("committee", "today")
    assert [one.id for one in meetings.to_sign_in()] == [today.id, past.id]
