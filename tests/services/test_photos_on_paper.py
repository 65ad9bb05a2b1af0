"""A photo stands on paper only with the person's yes, and a no on the form takes it off every new paper at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from coprod_desktop.domain.document import lines_of
from coprod_desktop.domain.meetings import AGENDA_ITEMS, FROZEN_MINUTES, POINTS, Meeting
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.services.book import Book
from coprod_desktop.services.club_papers.service import BY_KEY, PaperService
from coprod_desktop.services.frozen import pictures_of, to_json
from coprod_desktop.services.pen import PHOTO
from coprod_desktop.services.photos import PhotoService
from coprod_desktop.services.typing_in import TypingService
from tests.services.meeting_parts import LAST_WEEK, ClubInBook

JPEG = b"\xff\xd8 grace as a jpeg"


@pytest.fixture
def club(book: Book) -> ClubInBook:
    """A club in which Grace came, spoke of tea beside her photo, and will open the next meeting beside it."""
    made = ClubInBook(replace(book, read_photo=lambda _picture: JPEG))
    photos = PhotoService(made.book)
    made.grace = photos.set_photo(photos.say_about_photo(made.grace, kept=True, printed=True), JPEG)
    held, coming = meet(made, LAST_WEEK), made.meetings.plan("club", date(2026, 12, 2), starts="10:30")
    item = made.meetings.raise_item("Tea with Grace", meeting_id=coming.id)
    made.minutes.add_point(held.id, "We bought a kettle.", "decided")
    with made.book.step("steps.person_added", name="x") as step:
        step.put(AGENDA_ITEMS, replace(item, picture=f"{PHOTO}{made.grace.photo}"))
    return made


def meet(club: ClubInBook, on: date) -> Meeting:
    """Hold a meeting to which Grace came and said something, with her photo chosen beside it."""
    meeting = club.meetings.plan("club", on, starts="10:30", ends="15:00")
    club.meetings.mark(meeting.id, club.grace.id, "came")
    point = club.minutes.add_point(meeting.id, "Grace makes tea.", "told")
    with club.book.step("steps.person_added", name="x") as step:
        step.put(POINTS, replace(point, picture=f"{PHOTO}{club.grace.photo}"))
    return meeting


def grace(club: ClubInBook) -> Person:
    found = club.book.store.get(PEOPLE, club.grace.id)
    assert found is not None
    return found


def papers_with_a_photo(club: ClubInBook) -> set[str]:
    """Return the keys of all papers, about every meeting they may be about, on which a photo of anybody stands."""
    papers = PaperService(club.book)
    return {
        key
        for key in BY_KEY
        for meeting in papers.meetings(key) or [Meeting()]
        for picture in pictures_of(papers.make(key, meeting.id))
        if picture.key.startswith(PHOTO)
    }


def type_the_form(club: ClubInBook, answer: str) -> None:
    """Type in the form "Somebody new" on which Grace answered whether her photo may be printed."""
    today = club.book.today
    who = {"typed": "Grace Osei", "person": club.grace.id}
    answers = {"name": who, "photo": answer, "written_on": LAST_WEEK, "typed_by": "Joan", "typed_on": today}
    TypingService(club.book).type_in("new_member", 0, answers)


def test_a_no_on_the_form_takes_the_photo_off_every_paper_at_once(club: ClubInBook) -> None:
    assert {"whos_who", "minutes", "agenda"} <= papers_with_a_photo(club)
    type_the_form(club, "no")
    assert papers_with_a_photo(club) == set()
    assert grace(club).photo == club.grace.photo  # she said yes to keeping it
    assert grace(club).photo_kept
    assert grace(club).notes == ""  # the answer is in the list of answers
    club.book.undo()
    assert "whos_who" in papers_with_a_photo(club)


def test_a_yes_on_the_form_and_no_answer(club: ClubInBook) -> None:
    photos = PhotoService(club.book)
    photos.note(grace(club), {"print": "no", "on": LAST_WEEK - timedelta(days=1)})
    type_the_form(club, "")
    assert papers_with_a_photo(club) == set()
    type_the_form(club, "yes")
    assert "whos_who" in papers_with_a_photo(club)


def test_who_no_longer_wants_a_photo_kept_is_on_no_paper(club: ClubInBook) -> None:
    photos = PhotoService(club.book)
    said = photos.say_about_photo(grace(club), kept=False, printed=True)
    assert (said.photo_kept, said.photo_printed, said.printed_photo) == (False, False, 0)
    assert papers_with_a_photo(club) == set()


def test_a_photo_that_was_taken_away_is_on_no_paper(club: ClubInBook) -> None:
    """Not even beside a point for which it was once chosen."""
    PhotoService(club.book).clear_photo(grace(club))
    assert papers_with_a_photo(club) == set()


def test_agreed_minutes_are_kept_as_they_were_and_printed_without_the_photo_of_a_no(club: ClubInBook) -> None:
    meeting = meet(club, date(2026, 11, 11))
    club.minutes.agree(meeting.id, "18 November")
    before = club.minutes.document(meeting.id)
    (kept,) = club.book.store.some(FROZEN_MINUTES)
    key = f"{PHOTO}{club.grace.photo}"
    assert dict(before.drawings)[key] == JPEG
    type_the_form(club, "no")
    after = club.minutes.document(meeting.id)
    assert key not in dict(after.drawings)
    assert key not in {one.key for one in pictures_of(after)}
    assert list(lines_of(after)) == list(lines_of(before))
    assert club.book.store.some(FROZEN_MINUTES) == [kept]
    PhotoService(club.book).note(grace(club), {"print": "yes", "on": club.book.today})
    assert to_json(club.minutes.document(meeting.id)) == to_json(before)


def test_a_photo_from_before_goes_from_agreed_minutes_too(club: ClubInBook) -> None:
    """A new photo in its place is no answer about them; a no is one, whichever photo it was."""
    meeting = meet(club, date(2026, 11, 11))
    club.minutes.agree(meeting.id, "18 November")
    key = f"{PHOTO}{club.grace.photo}"
    photos = PhotoService(replace(club.book, read_photo=lambda _picture: b"another"))
    photos.put_new_photo(grace(club), b"another", printed=True)
    assert key in dict(club.minutes.document(meeting.id).drawings)
    photos.note(grace(club), {"print": "no"})
    assert key not in dict(club.minutes.document(meeting.id).drawings)
