"""Everybody gets their own copy, in the format they asked for, and it is known who has had theirs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.document import PrintWish, TickHere, WriteHere
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.services.everyone import EveryoneService
from coprod_desktop.services.jobs import JobService
from coprod_desktop.services.sheets import SheetService
from tests.services.meeting_parts import LAST_WEEK, ClubInBook


@pytest.fixture
def club(book):
    return ClubInBook(book)


@pytest.fixture
def everyone(club):
    return EveryoneService(club.book)


@pytest.fixture
def meeting(club):
    """A meeting to which all five are invited; each has asked for something else."""
    asked = {
        club.grace.id: {"telling": ("easy_read",)},
        club.tunde.id: {"telling": ("large_print",), "print_size": 24},
        club.yusuf.id: {"telling": ("plain_print",)},
        club.joan.id: {"telling": ("phone",)},
        club.ken.id: {"telling": ("easy_read", "audio", "other_language"), "language": "Yoruba"},
    }
    with club.book.step("steps.person_telling", name="all") as step:
        for person, answers in asked.items():
            step.put(PEOPLE, replace(club.book.store.get(PEOPLE, person), **answers))
    made = club.meetings.plan("club", LAST_WEEK)
    club.minutes.add_point(made.id, "We had tea.")
    return made


def test_each_person_has_the_format_they_asked_for(everyone, meeting):
    copies = {one.person.short_name: one for one in everyone.copies(meeting.id)}
    assert list(copies) == ["Grace Osei", "Joan Mensah", "Ken Achebe", "Tunde Adeyemi", "Yusuf Ali"]
    assert {name: everyone.how(copy) for name, copy in copies.items()} == {
        "Grace Osei": "Easy read, 16 point",
        "Joan Mensah": "Read aloud",
        "Ken Achebe": "Easy read, 16 point. Read aloud. In Yoruba",
        "Tunde Adeyemi": "Easy read, 24 point",
        "Yusuf Ali": "Words only, 16 point",
    }
    assert copies["Joan Mensah"].wish is None


def test_copies_that_print_alike_are_one_batch(everyone, meeting):
    batches = everyone.batches(meeting.id)
    assert [(one.wish, one.copies, [who.short_name for who in one.people]) for one in batches] == [
        (PrintWish(16), 2, ["Grace Osei", "Ken Achebe"]),
        (PrintWish(24), 1, ["Tunde Adeyemi"]),
        (PrintWish(16, pictures=False), 1, ["Yusuf Ali"]),
    ]
    assert batches[0].document == everyone.documents.minutes(meeting.id)


def test_only_the_copies_that_are_wanted_are_printed(everyone, meeting, club):
    (batch,) = everyone.batches(meeting.id, only=[club.tunde.id])
    assert (batch.name, batch.copies) == ("Easy read, 24 point", 1)


def test_letters_with_a_name_are_printed_once_each(everyone, meeting):
    first = everyone.batches(meeting.id, "invitation")[0]
    assert first.copies == 1
    assert len([block for block in first.document.blocks if "Dear Ken" in repr(block)]) == 1


def test_with_the_agenda_comes_one_sheet_for_the_door(club, meeting, everyone):
    *own, door = everyone.batches(meeting.id, "agenda")
    assert (door.document.title, door.people, door.copies) == ("Who is here", (), 1)
    assert all(batch.people for batch in own)
    assert all(batch.people for batch in everyone.batches(meeting.id, "agenda", only=[club.tunde.id]))


def test_the_cover_says_who_gets_what(everyone, meeting):
    cover = everyone.cover(meeting.id)
    (ticks,) = [block for block in cover.blocks if isinstance(block, TickHere)]
    assert ticks.choices[3] == "**Tunde Adeyemi:** Easy read, 24 point"
    assert len(ticks.choices) == 5
    (aloud,) = [block for block in cover.blocks if isinstance(block, WriteHere)]
    assert aloud.question == "2 people want theirs read aloud: Joan Mensah and Ken Achebe. Who will do it?"


def test_a_computer_that_can_speak_makes_a_sound_file_for_whoever_wants_to_listen(everyone, meeting):
    copies = everyone.copies(meeting.id, can_speak=True)
    hows = {one.person.short_name: everyone.how(one) for one in copies}
    assert hows["Ken Achebe"] == "Easy read, 16 point. A sound file. In Yoruba"
    assert hows["Joan Mensah"] == "Read aloud"  # she asked for a phone call
    assert everyone.sound_words(copies) == "Ken Achebe wants to listen. Make a sound file."
    assert everyone.aloud_words(copies).startswith("Joan Mensah wants theirs read aloud.")
    assert everyone.sound_words(everyone.copies(meeting.id)) == ""
    assert "A sound file" in repr(everyone.cover(meeting.id, can_speak=True))


def test_reading_aloud_becomes_a_job(everyone, meeting, club):
    what = everyone.aloud_job(meeting.id, everyone.copies(meeting.id))
    assert what.startswith("Read the paper aloud to Joan Mensah and Ken Achebe: Club meeting")
    JobService(club.book).add({"what": what})


def test_who_has_had_theirs_is_kept_in_one_step_and_can_be_undone(everyone, meeting, club):
    assert club.steps_taken(lambda: everyone.hand(meeting.id, [club.joan.id, club.ken.id])) == 1
    handed = {one.person.id: one.handed for one in everyone.copies(meeting.id)}
    assert handed[club.joan.id].on == date(2026, 11, 25)
    assert handed[club.grace.id] is None
    assert everyone.aloud_words(everyone.copies(meeting.id)) == ""
    assert club.steps_taken(lambda: everyone.hand(meeting.id, [club.joan.id])) == 0
    everyone.take_back(meeting.id, club.joan.id)
    assert "Joan Mensah wants" in everyone.aloud_words(everyone.copies(meeting.id))
    club.book.undo()
    assert everyone.aloud_words(everyone.copies(meeting.id)) == ""


def test_each_paper_of_a_meeting_is_handed_by_itself(everyone, meeting, club):
    everyone.hand(meeting.id, [club.grace.id], "agenda")
    assert not any(one.handed for one in everyone.copies(meeting.id, "minutes"))


def test_whoever_left_gets_nothing(everyone, meeting, club):
    with club.book.step("steps.person_left", name="Grace") as step:
        step.put(PEOPLE, replace(club.book.store.get(PEOPLE, club.grace.id), standing="left"))
    assert "Grace Osei" not in [one.person.short_name for one in everyone.copies(meeting.id)]


def test_a_meeting_that_is_not_there(everyone):
    with pytest.raises(LookupError):
        everyone.copies(99)


def test_numbered_sheets_go_out_and_come_back(club):
    sheets = SheetService(club.book)
    document = sheets.print_sheets("want_to_say", 3)
    assert [number for number in (1, 2, 3) if f"Sheet {number}" in repr(document)] == [1, 2, 3]
    assert document.letter_names == ("Sheet 1", "Sheet 2", "Sheet 3")
    assert [one.id for one in sheets.out()] == [1, 2, 3]
    sheets.will_not_come(sheets.out()[0], "lost")
    sheets.will_not_come(sheets.out()[1], "empty")
    assert [one.id for one in sheets.out()] == [2]
    sheets.print_sheets("new_member", 1)
    assert [(one.id, one.form) for one in sheets.out()] == [(2, "want_to_say"), (4, "new_member")]
    with pytest.raises(ValueError, match="0"):
        sheets.print_sheets("new_member", 0)
