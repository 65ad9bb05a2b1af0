"""The papers for before a meeting: the agenda on the table and an invitation in somebody's own size."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.document import Bullets, Heading, NewPage, PictureRow, Words, WriteHere
from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.services.book import Book
from coprod_desktop.services.lines import calm
from tests.services.meeting_parts import LAST_WEEK, ClubInBook


@pytest.fixture
def club(book: Book) -> ClubInBook:
    return ClubInBook(book)


@pytest.fixture
def meeting(club: ClubInBook) -> Meeting:
    last = club.meetings.plan("club", LAST_WEEK)
    club.minutes.add_point(last.id, "Grace will ask the school by 4 December.", "job")
    club.minutes.add_point(last.id, "Bring cups.", "job", answers={"people": (club.ken.id,), "due": "2 December"})
    club.meetings.raise_item("A trip to the sea", raised_by=club.joan.id, note="It takes a day. We go by bus.")
    return club.meetings.plan("club", date(2026, 12, 2), starts="2 pm")


def test_the_agenda_says_what_who_asked_and_what_was_promised(club: ClubInBook, meeting: Meeting) -> None:
    document = club.minutes.documents.agenda(meeting.id)
    assert document.title == "Agenda: Club meeting"
    rows = [block.lines for block in document.blocks if isinstance(block, PictureRow)]
    assert rows[0] == ("**Wednesday 2 December 2026**", "**At 2 pm**", "The garden room")
    assert ("**1. Welcome**", "We did not finish this last time.") in rows or ("**1. Welcome**",) in rows
    assert (
        "**2. A trip to the sea**", "Joan Mensah asked for this.", "It takes a day.", "We go by bus.",
    ) in rows  # fmt: skip
    bullets = [block.lines for block in document.blocks if isinstance(block, Bullets)]
    assert set(bullets[0]) == {
        "**Grace** will ask the school by 4 December.",
        "**Ken Achebe**: Bring cups.\nBy Wednesday 2 December 2026.",
    }
    assert bullets[1] == ("One at a time.",)


def test_an_invitation_is_for_one_person(club: ClubInBook, meeting: Meeting) -> None:
    documents = club.minutes.documents
    document = documents.invitation(meeting.id, club.tunde.id)
    when, where, *_rest = (block.lines for block in document.blocks if isinstance(block, PictureRow))
    assert (when, where) == (("**Wednesday 2 December 2026**", "**At 2 pm**"), ("The garden room",))
    assert Words(("Dear Tunde Adeyemi,", "We would like you to come to our next meeting.")) in document.blocks
    bullets = [block.lines for block in document.blocks if isinstance(block, Bullets)]
    assert bullets == [("Welcome", "A trip to the sea", "Anything else"), ("A hearing loop",)]
    assert any(isinstance(block, WriteHere) for block in document.blocks)
    assert documents.wish_for(club.tunde).size == 24
    plain = documents.wish_for(replace(club.tunde, telling=("plain_print",)))
    assert not plain.pictures
    with pytest.raises(LookupError):
        documents.invitation(meeting.id, 999)


def test_invitations_together_start_on_their_own_pages(club: ClubInBook, meeting: Meeting) -> None:
    document = club.minutes.documents.invitations(meeting.id, [club.grace.id, club.ken.id])
    assert sum(isinstance(block, NewPage) for block in document.blocks) == 1
    named = [block.lines[0] for block in document.blocks if isinstance(block, Words) and block.lines[0][:4] == "Dear"]
    assert named == ["Dear Grace Osei,", "Dear Ken Achebe,"]
    assert sum(isinstance(block, Heading) and block.text == document.title for block in document.blocks) == 1


def test_a_title_in_capitals_is_written_small_and_names_are_not():
    assert calm("TRIP TO THE SEA") == "Trip to the sea"
    assert calm("3. ASK TUNDE ABOUT IT", ["Tunde Ade"]) == "3. Ask Tunde about it"
    assert calm("NHS AGM") == "NHS AGM"
    assert calm("The NHS and the BBC") == "The NHS and the BBC"
