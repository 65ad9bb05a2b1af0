"""What people say about their photos is kept as they said it: when, how, and that they took it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from coprod_desktop.domain.consents import CONSENTS
from coprod_desktop.domain.errors import NotSaved, PhotoProblem
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.services.book import Book
from coprod_desktop.services.people import PeopleService
from coprod_desktop.services.photos import PhotoService
from coprod_desktop.services.typing_in import TypingService

PICTURE, ANOTHER = b"\xff\xd8 a picture", b"\xff\xd8 another"
MAY = date(2026, 5, 3)


@pytest.fixture
def photos(book: Book) -> PhotoService:
    return PhotoService(book)


@pytest.fixture
def winnie(book: Book) -> Person:
    return PeopleService(book).add({"name": "Winnie Bell", "known_as": "Winnie"})


def now(book: Book, person: Person) -> Person:
    found = book.store.get(PEOPLE, person.id)
    assert found is not None
    return found


def codes(told: pytest.ExceptionInfo[NotSaved]) -> list[tuple[str, str]]:
    return [(one.field, one.code) for one in told.value.problems]


def test_a_photo_is_kept_in_the_book_and_can_be_taken_away(book: Book, photos: PhotoService, winnie: Person) -> None:
    with pytest.raises(NotSaved) as told:
        photos.set_photo(winnie, PICTURE)
    assert codes(told) == [("photo", "ask_first")]
    winnie = photos.say_about_photo(winnie, kept=True, printed=True)
    winnie = photos.set_photo(winnie, PICTURE)
    people = PeopleService(book)
    assert people.photo(winnie) == PICTURE
    assert winnie.printed_photo
    winnie = photos.clear_photo(winnie)
    assert people.photo(winnie) == b""
    assert (winnie.photo_kept, winnie.photo_printed) == (False, False)
    assert photos.clear_photo(winnie) == winnie
    assert photos.lines(winnie)[0] == "The photo was taken away on 25 November 2026."
    assert photos.newest_line(winnie, "keep") == "Nobody has asked yet."


def test_a_photo_that_cannot_be_read_is_a_problem_with_words(book: Book, winnie: Person) -> None:
    def no_reader(_picture: bytes) -> bytes:
        raise PhotoProblem("not_a_picture")

    photos = PhotoService(replace(book, read_photo=no_reader))
    winnie = photos.say_about_photo(winnie, kept=True, printed=False)
    with pytest.raises(NotSaved) as told:
        photos.set_photo(winnie, b"%PDF")
    ((field, code),) = codes(told)
    assert book.say.knows(f"problem.person.{field}.{code}")
    assert now(book, winnie).photo == 0


def test_each_answer_says_when_and_how_and_that_it_was_taken_back(
    book: Book, photos: PhotoService, winnie: Person
) -> None:
    told = {"keep": "yes", "print": "yes", "on": "3 May 2026", "way": "paper", "there": "Joan"}
    winnie = photos.note(winnie, told)
    assert (winnie.photo_kept, winnie.photo_printed) == (True, True)
    winnie = photos.say_about_photo(winnie, kept=True, printed=False)
    assert photos.lines(winnie) == (
        "Winnie took back the yes to printing it on 25 November 2026, in words.",
        "Winnie said yes to printing it on 3 May 2026, on paper. With them: Joan.",
        "Winnie said yes to keeping a photo on 3 May 2026, on paper. With them: Joan.",
    )
    assert len(book.store.some(CONSENTS)) == 3  # nothing that was said before is changed
    book.undo()
    assert now(book, winnie).photo_printed
    assert len(photos.lines(winnie)) == 2
    book.redo()
    assert not now(book, winnie).photo_printed
    assert photos.lines(winnie)[0].startswith("Winnie took back")


def test_an_answer_that_makes_no_sense_is_asked_again(photos: PhotoService, winnie: Person) -> None:
    for told, code in (
        ({"keep": "", "print": ""}, ("keep", "empty")),
        ({"keep": "no", "print": "yes"}, ("print", "not_kept")),
        ({"keep": "yes", "on": "26 November 2026"}, ("on", "not_yet")),
        ({"keep": "yes", "on": "soon"}, ("on", "not_a_date")),
    ):
        with pytest.raises(NotSaved) as raised:
            photos.note(winnie, told)
        assert codes(raised) == [code]
    assert photos.answers(winnie.id) == []


def test_a_yes_to_printing_is_one_to_keeping_and_a_no_to_keeping_is_one_to_printing(
    photos: PhotoService, winnie: Person
) -> None:
    winnie = photos.note(winnie, {"print": "yes", "on": MAY})
    assert (winnie.photo_kept, winnie.photo_printed) == (True, True)
    winnie = photos.note(winnie, {"keep": "no"})
    assert (winnie.photo_kept, winnie.photo_printed) == (False, False)
    assert photos.lines(winnie)[0] == "Winnie took back the yes to printing it before 25 November 2026."


def test_an_older_paper_typed_in_later_does_not_bring_a_yes_back(
    book: Book, photos: PhotoService, winnie: Person
) -> None:
    winnie = photos.note(winnie, {"keep": "yes", "print": "no", "on": date(2026, 6, 4), "way": "words"})
    answers = {"name": {"typed": winnie.name, "person": winnie.id}, "photo": "yes", "written_on": MAY}
    sheet = TypingService(book).type_in("new_member", 0, {**answers, "typed_by": "Joan", "typed_on": book.today})
    assert not now(book, winnie).photo_printed
    assert photos.lines(winnie)[-1] == (
        f"Winnie said yes to printing it on 3 May 2026, on paper. It is sheet {sheet.id}."
    )


def test_a_new_photo_asks_again(book: Book, photos: PhotoService, winnie: Person) -> None:
    winnie = photos.note(winnie, {"keep": "yes", "print": "yes", "on": MAY, "way": "paper"})
    winnie = photos.set_photo(winnie, PICTURE)
    assert winnie.printed_photo
    with pytest.raises(NotSaved) as told:
        photos.set_photo(winnie, ANOTHER)
    assert codes(told) == [("photo", "ask_first")]
    old = winnie.photo
    winnie = photos.put_new_photo(winnie, ANOTHER, printed=False)
    assert PeopleService(book).photo(winnie) == ANOTHER
    assert (winnie.photo_kept, winnie.photo_printed, winnie.printed_photo) == (True, False, 0)
    assert photos.lines(winnie)[:3] == (
        "Winnie said no to printing it on 25 November 2026, in words.",
        "Winnie said yes to keeping a photo on 25 November 2026, in words.",
        "A new photo came on 25 November 2026. What was said before is about the old one.",
    )
    book.undo()
    assert (now(book, winnie).photo, now(book, winnie).printed_photo) == (old, old)
    assert photos.lines(winnie)[0] == "Winnie said yes to printing it on 3 May 2026, on paper."


def test_a_tick_that_was_a_slip_leaves_no_trace_in_the_list(book: Book, photos: PhotoService, winnie: Person) -> None:
    winnie = photos.say_about_photo(winnie, kept=True, printed=True)
    assert photos.was_just_ticked(winnie, "print")
    winnie = photos.take_slip_back(winnie, "print")
    assert (winnie.photo_kept, winnie.photo_printed) == (True, False)
    assert photos.lines(winnie) == ("Winnie said yes to keeping a photo on 25 November 2026, in words.",)
    winnie = photos.take_slip_back(winnie, "keep")
    assert photos.lines(winnie) == ()
    earlier = photos.note(winnie, {"keep": "yes", "on": book.today - timedelta(days=1), "way": "paper"})
    assert not photos.was_just_ticked(earlier, "keep")
