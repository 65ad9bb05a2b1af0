"""The next meeting that minutes name is offered while it is not in the book, and written down in one step."""

from __future__ import annotations

from datetime import date

import pytest

from coprod_desktop.domain.meetings import MEETINGS, Meeting
from coprod_desktop.services.book import Book
from tests.services.meeting_parts import LAST_WEEK, ClubInBook

THE_TENTH = date(2026, 12, 10)


@pytest.fixture
def club(book: Book) -> ClubInBook:
    return ClubInBook(book)


def told(club: ClubInBook, words: str, on: date = LAST_WEEK) -> Meeting:
    meeting = club.meetings.plan("club", on, starts="10:00", ends="12:00", place="The garden room")
    preview = club.minutes.preview_notes(meeting.id, f"1. Tea. We had tea.\nNext meeting {words}")
    club.minutes.keep_notes(meeting.id, preview)
    return club.meetings.get(meeting.id)


def test_what_the_words_leave_open_is_as_at_this_meeting(club: ClubInBook) -> None:
    meeting = told(club, "10 December 2 pm")
    made = club.minutes.plan_told(meeting.id)
    assert made is not None
    assert (made.on, made.starts, made.ends, made.place) == (THE_TENTH, "14:00", "", "The garden room")
    assert made.meeting_kind == "club"
    assert len(made.invited) == 5


def test_it_is_one_step_and_undo_takes_it_away_again(club: ClubInBook) -> None:
    meeting = told(club, "10 December")
    club.minutes.plan_told(meeting.id)
    assert club.minutes.told_next(meeting.id) is None
    club.book.undo()
    assert club.book.store.count(MEETINGS, {"on": THE_TENTH}) == 0
    offered = club.minutes.told_next(meeting.id)
    assert offered is not None
    assert (offered.on, offered.starts, offered.ends) == (THE_TENTH, "10:00", "12:00")


def test_a_meeting_that_is_there_already_is_not_offered(club: ClubInBook) -> None:
    meeting = told(club, "10 December")
    club.meetings.plan("committee", THE_TENTH)
    assert club.minutes.told_next(meeting.id) is None
    assert club.minutes.plan_told(meeting.id) is None


def test_old_minutes_do_not_ask_for_a_meeting_that_time_has_passed_over(club: ClubInBook) -> None:
    first = told(club, "10 January 2025", date(2024, 12, 4))
    assert club.minutes.told_next(first.id) is not None
    told(club, "", date(2025, 2, 5))
    assert club.minutes.told_next(first.id) is None


def test_agreed_minutes_ask_for_nothing(club: ClubInBook) -> None:
    meeting = told(club, "10 December")
    club.minutes.agree(meeting.id, "today")
    assert club.minutes.told_next(meeting.id) is None
