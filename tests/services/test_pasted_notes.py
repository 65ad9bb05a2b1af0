"""Notes pasted into the real book print with the right people, day and place, and say nothing false or twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from coprod_desktop.domain.club import CLUBS
from coprod_desktop.domain.document import Bullets, Faces, Heading, PictureRow, Words
from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.services.book import Book
from coprod_desktop.services.pen import file_name
from tests.services.meeting_parts import LAST_WEEK, ClubInBook

NOTES = Path(__file__).parent.parent / "files" / "notes"


@pytest.fixture
def club(book: Book) -> ClubInBook:
    return ClubInBook(book)


def pasted(club: ClubInBook, name: str, *, add: bool = True, use_facts: bool = True) -> Meeting:
    meeting = club.meetings.plan("club", LAST_WEEK, starts="10:00", ends="12:00", place="The garden room")
    preview = club.minutes.preview_notes(meeting.id, (NOTES / f"{name}.txt").read_text(encoding="utf-8"))
    club.minutes.keep_notes(meeting.id, preview, preview.new_names if add else (), use_facts=use_facts)
    return club.meetings.get(meeting.id)


def lines(club: ClubInBook, meeting: Meeting) -> list[str]:
    blocks = club.minutes.document(meeting.id).blocks
    return [line for one in blocks if isinstance(one, (Words, PictureRow)) for line in one.lines]


def test_the_day_time_and_place_of_the_notes(club: ClubInBook) -> None:
    meeting = pasted(club, "canoe-club")
    assert meeting.on is not None
    assert (meeting.on.day, meeting.on.month) == (5, 4)
    assert (meeting.starts, meeting.ends, meeting.place) == ("14:00", "", "West Reservoir")
    assert "**At 2 pm**" in lines(club, meeting)


def test_the_meeting_keeps_its_own_when_somebody_says_so(club: ClubInBook) -> None:
    meeting = pasted(club, "canoe-club", use_facts=False)
    assert (meeting.on, meeting.starts, meeting.place) == (LAST_WEEK, "10:00", "The garden room")


def test_notes_that_agree_ask_nothing(club: ClubInBook) -> None:
    meeting = club.meetings.plan("club", LAST_WEEK, starts="10:00", place="The garden room")
    text = "Minutes 18 November 10am garden room\nPresent: Grace\n1. Tea. We had tea."
    preview = club.minutes.preview_notes(meeting.id, text)
    assert (preview.facts, preview.facts_now) == ("", "")


def test_people_without_a_name_are_printed(club: ClubInBook) -> None:
    told = lines(club, pasted(club, "access-group"))
    assert "10 people came." in told
    also = next(line for line in told if line.startswith("Also here:"))
    for words in ("two new young people", "the manager, operations, training", "the easy read worker"):
        assert words in also.replace("**", "")


def test_names_that_nobody_wants_to_add_are_printed(club: ClubInBook) -> None:
    told = lines(club, pasted(club, "access-group", add=False))
    also = next(line for line in told if line.startswith("Also here:"))
    assert also.startswith("Also here: L (convener), S, ")
    assert "Could not come: Colin." in told


def test_roles_and_the_apology_are_printed(club: ClubInBook) -> None:
    meeting = pasted(club, "canoe-club")
    faces = next(one for one in club.minutes.document(meeting.id).blocks if isinstance(one, Faces))
    names = {name for _picture, name, _line in faces.people}
    assert {"Clara T (chair)", "Ned G (sec)", "Lindy (membership)", "Dai E (h&s)"} <= names
    assert any("apologies TO Ailsa" in line for line in lines(club, meeting))


def test_nothing_is_said_that_the_words_deny(club: ClubInBook) -> None:
    told = lines(club, pasted(club, "access-group", add=False))
    assert "**S and the manager** to draft." in told
    assert "**La** offered to do the drawings!" in told
    assert "We need somebody to do this." not in told
    assert "We all agreed." not in told
    assert not any("1 February 2021" in line or line.endswith(";") for line in told)
    assert sum("look again in Feb" in line for line in told) == 1
    assert "If you have a question, ask:" not in told
    assert not any("Everyone**: everyone" in line for line in lines(club, pasted(club, "canoe-club")))


def test_printed_sentences_start_with_a_capital(club: ClubInBook) -> None:
    for name in ("access-group", "allotment-committee", "canoe-club"):
        small = [
            line for line in lines(club, pasted(club, name)) if line.lstrip("*")[:1].islower() and "means" not in line
        ]
        assert small == []


def test_when_we_meet_next_stays_last(club: ClubInBook) -> None:
    club.book.undo()
    meeting = pasted(club, "canoe-club")
    titles = [
        one.text for one in club.minutes.document(meeting.id).blocks if isinstance(one, Heading) and one.level == 3
    ]
    assert titles[0] == "1. Clara had a list"


def test_old_minutes_do_not_name_a_meeting_of_another_year(club: ClubInBook) -> None:
    old = club.meetings.plan("club", date(2020, 10, 28))
    club.meetings.plan("club", LAST_WEEK)
    assert club.minutes.documents.facts(old.id).next_planned is None
    soon = club.meetings.plan("club", date(2020, 11, 25))
    assert club.minutes.documents.facts(old.id).next_planned == soon


def test_a_new_meeting_is_like_the_newest_by_its_day(club: ClubInBook) -> None:
    club.meetings.plan("club", LAST_WEEK, starts="14:00", place="The hall")
    club.meetings.plan("club", date(2020, 10, 28), starts="10:00", place="on the telephone")
    suggested = club.meetings.suggest("club")
    assert (suggested["starts"], suggested["place"]) == ("14:00", "The hall")


def test_a_meeting_begun_before_its_day_is_still_coming(club: ClubInBook) -> None:
    meeting = club.meetings.plan("club", club.book.today + timedelta(days=3))
    club.minutes.add_point(meeting.id, "We had tea.")
    assert [one.id for one in club.meetings.coming()] == [meeting.id]
    assert club.meetings.past() == []


def test_whoever_told_us_is_heard(club: ClubInBook) -> None:
    meeting = club.meetings.plan("club", LAST_WEEK)
    club.meetings.mark(meeting.id, club.grace.id, "came")
    club.meetings.mark(meeting.id, club.tunde.id, "came")
    club.minutes.add_point(meeting.id, "Grace told us about the kettle.")
    assert [one.id for one in club.meetings.not_heard_here(meeting.id)] == [club.tunde.id]


def test_a_file_carries_its_day(club: ClubInBook) -> None:
    meeting = club.meetings.plan("club", LAST_WEEK)
    assert file_name(club.minutes.document(meeting.id)) == "Minutes 2026-11-18 Club meeting"


def test_the_next_agenda_says_its_jobs_with_a_capital_and_no_rules_of_our_own(club: ClubInBook) -> None:
    first = pasted(club, "canoe-club")
    assert first.on is not None
    with club.book.step("steps.club_changed", name="") as step:
        kept = club.book.store.get(CLUBS, 1)
        assert kept is not None
        step.put(CLUBS, replace(kept, how_we_work=club.book.say("club.how_we_work")))
    meeting = club.meetings.plan("club", first.on + timedelta(days=7))
    assert meeting.ground_rules == ""
    blocks = club.minutes.documents.agenda(meeting.id).blocks
    jobs = next(one.lines for one in blocks if isinstance(one, Bullets))
    assert "**Everyone** to look at home." in jobs
    assert all(not line.lstrip("*")[0].islower() for line in jobs)


def test_nothing_else_to_say_ticks_off_what_stands_on_the_agenda(club: ClubInBook) -> None:
    meeting = club.meetings.plan("club", LAST_WEEK)
    club.meetings.raise_item("The garden", meeting_id=meeting.id)
    preview = club.minutes.preview_notes(meeting.id, "1. Tea. We had tea.\n2. AOB: None\n3. Garden: nothing to report.")
    club.minutes.keep_notes(meeting.id, preview)
    states = {one.title: one.state for one in club.meetings.items(meeting.id)}
    assert states["Anything else"] == states["The garden"] == "done"
    assert "AOB" not in states
    assert [one.words for topic in club.minutes.topics(meeting.id) for one in (w.point for w in topic.points)] == [
        "We had tea."
    ]


def test_any_other_business_goes_under_anything_else(club: ClubInBook) -> None:
    meeting = club.meetings.plan("club", LAST_WEEK)
    preview = club.minutes.preview_notes(meeting.id, "1. Tea. We had tea.\n2. Any other business. The kettle leaks.")
    club.minutes.keep_notes(meeting.id, preview)
    under = {
        topic.item.title: [one.point.words for one in topic.points]
        for topic in club.minutes.topics(meeting.id)
        if topic.item
    }
    assert under["Anything else"] == ["The kettle leaks."]
