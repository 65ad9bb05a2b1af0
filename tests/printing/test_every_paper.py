"""Every paper of the program, of the sample club and of difficult ones, keeps the print rules in every size."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from coprod_desktop.domain.club import CLUBS, Club
from coprod_desktop.domain.decisions import DECISIONS, JOBS, Decision, Job
from coprod_desktop.domain.document import Labels, PictureRow
from coprod_desktop.domain.meetings import ATTENDANCE, MEETINGS, POINTS, Attendance, Meeting, Point
from coprod_desktop.domain.people import NEEDS, PEOPLE, PRINT_SIZES, ROLES, Needs, Person, Role
from coprod_desktop.printing.font_files import OWN
from coprod_desktop.services.book import Book
from coprod_desktop.services.club_papers.service import BY_KEY, KINDS, NothingToPrint, PaperService
from coprod_desktop.services.club_papers.sheet import ClubSheet
from coprod_desktop.services.gifts import GiftService, NewGift
from coprod_desktop.services.sample import build_sample
from coprod_desktop.storage.club_file import create_book
from coprod_desktop.system.picture_files import load_catalogue
from coprod_desktop.system.resources import portrait
from coprod_desktop.wording.say import Say
from tests.fakes import FakeClock
from tests.printing.page_reader import problems
from tests.printing.test_paper import LONG_NAME

NAMES = ("فاطمة الزهراء", "ফাতেমা বেগম", "प्रिया शर्मा", "Łucja Ångström", "Ann 🎉 Jones", LONG_NAME)
TITLE = " ".join(["A meeting"] * 10)
PRIVATE = ("07700 900461", "Private words", "Ring my sister", "14 Hidden Lane")


def book_at(path: Path) -> Iterator[Book]:
    clock = FakeClock()
    with create_book(path, now=clock.now) as opened:
        yield Book(opened.store, clock, load_catalogue(), Say(), lambda _changes: None)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    for book in book_at(tmp_path_factory.mktemp("sample") / "sample.book"):
        build_sample(book, portrait)
        yield book


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """80 people with long and foreign names, each with private facts, at one meeting with long points."""
    for book in book_at(tmp_path_factory.mktemp("hostile") / "hostile.book"):
        fill_with_trouble(book)
        yield book


@pytest.fixture(scope="module")
def nobody(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """A club of which only the name is known."""
    for book in book_at(tmp_path_factory.mktemp("nobody") / "nobody.book"):
        with book.step("steps.club_started", name="x") as step:
            step.put(CLUBS, Club(name="Tea"))
        yield book


def fill_with_trouble(book: Book) -> None:
    phone, words, contact, home = PRIVATE
    with book.step("steps.club_started", name="x") as step:
        step.put(
            CLUBS,
            Club(name=f"The {LONG_NAME} club", how_we_work="", helper_name=LONG_NAME, helper_phone="020 7946 0123"),
        )
        for name in ("Member", "Volunteer and neighbour of the whole street and of the next"):
            step.put(ROLES, Role(name=name))
        people = [
            step.put(
                PEOPLE,
                Person(
                    name=f"{NAMES[n % len(NAMES)]} {n}",
                    phone=phone,
                    address=home,
                    notes=words,
                    emergency_name=contact,
                    emergency_phone=phone,
                ),
            )
            for n in range(80)
        ]
        for one in people:
            step.put(NEEDS, Needs(person=one.id, helps=("hearing_loop",), words=words))
        ids = tuple(one.id for one in people)
        meeting = step.put(
            MEETINGS,
            Meeting(
                title=" ".join(["A meeting"] * 10),
                on=book.today,
                state="held",
                invited=ids,
                ground_rules="Be kind.\n" * 20,
            ),
        )
        step.put(MEETINGS, Meeting(on=book.today.replace(month=12), invited=ids[:6]))
        for one in people:
            step.put(
                ATTENDANCE,
                Attendance(meeting=meeting.id, person=one.id, came="came", heard=("spoke", "card"), note="Chair"),
            )
        long = "Everyone wanted to say a lot about the tea, the trip and the room. " * 20
        decision = step.put(
            DECISIONS, Decision(words=long, why=long, worries=long, how="vote", votes_for=9, on=book.today)
        )
        job = step.put(JOBS, Job(what=long[:900], owners=ids[:6], due=book.today, steps=("-One step", "+Another")))
        step.put(POINTS, Point(meeting=meeting.id, words=long, people=ids[:40], point_kind="said"))
        step.put(POINTS, Point(meeting=meeting.id, words=long, point_kind="decided", decision=decision.id))
        step.put(POINTS, Point(meeting=meeting.id, words=long[:900], point_kind="job", job=job.id))
    for number, one in enumerate(people[:30]):
        GiftService(book).add(one, NewGift(f"{('cooking', 'singing', 'listening')[number % 3]} {LONG_NAME}"[:80]))


def every_wish(key: str):
    """Every size of print; some in black, some in the other letters. With OUR_CLUB_BOOK_LONG=1 all of it in all."""
    wish = BY_KEY[key].wish
    looks = {18: {"colour": False}, 20: {"font": "atkinson"}, 24: {"colour": False, "font": "atkinson"}}
    every = [replace(wish, size=size, **looks.get(size, {})) for size in PRINT_SIZES]
    if os.environ.get("OUR_CLUB_BOOK_LONG") != "1":
        return every
    return [replace(one, colour=colour, font=font) for one in every for colour in (True, False) for font in OWN]


@pytest.mark.parametrize("key", BY_KEY)
def test_every_paper_of_the_sample_club_keeps_the_print_rules(sample, printer, key):
    document = PaperService(sample).make(key)
    if key == "invitations":  # 38 letters are all alike
        document = replace(document, blocks=document.blocks[:20])
    for wish in every_wish(key):
        printed = printer.print_document(document, wish)
        assert problems(printed, document, wish) == [], (key, wish)
        assert printed.missing == ""


@pytest.mark.parametrize("key", BY_KEY)
def test_every_paper_of_a_difficult_club_keeps_the_print_rules(hostile, printer, key):
    document = PaperService(hostile).make(key)
    for wish in every_wish(key):
        printed = printer.print_document(document, wish)
        assert problems(printed, document, wish) == [], (key, wish)
        # Words only, and sheets of labels, have no room for the small picture that an emoji is.
        small = not wish.pictures or key in ("badges_l7160", "badges_l7418")
        assert printed.missing == ("🎉" if small and "🎉" in repr(document) else "")


@pytest.mark.parametrize("key", BY_KEY)
def test_nothing_private_stands_on_any_paper(hostile, key):
    text = repr(PaperService(hostile).make(key))
    assert [words for words in PRIVATE if words in text] == []


@pytest.mark.parametrize("key", [kind.key for kind in KINDS if not kind.meeting])
def test_every_paper_of_a_club_with_nobody_says_so(nobody, printer, key):
    document = PaperService(nobody).make(key)
    wish = BY_KEY[key].wish
    assert problems(printer.print_document(document, wish), document, wish) == []
    assert document.blocks


@pytest.mark.parametrize("key", [kind.key for kind in KINDS if kind.meeting])
def test_a_paper_of_a_meeting_there_is_not_is_not_printed(nobody, key):
    assert PaperService(nobody).meetings(key) == []
    with pytest.raises(NothingToPrint):
        PaperService(nobody).make(key)


def test_every_paper_has_a_name_a_line_and_a_picture(sample):
    papers = PaperService(sample)
    for kind in KINDS:
        assert papers.name(kind.key)
        assert papers.line(kind.key).endswith(".")
        assert sample.pictures.name(kind.picture), kind.picture
        assert sample.say(f"papers.group.{kind.group}")


def test_every_picture_that_a_paper_asks_for_is_there(sample):
    for key in ("guide", "hand_over", "gift_cards", "skills_map", "how_we_work", "job_cards"):
        rows = [block for block in PaperService(sample).make(key).blocks if isinstance(block, PictureRow)]
        assert all(row.picture for row in rows), key


def test_badges_hold_everybody_who_is_here_and_nobody_else(sample):
    here = sample.store.some(PEOPLE, {"standing": "here"})
    for key in ("badges", "badges_l7160", "badges_l7418"):
        (labels,) = [one for one in PaperService(sample).make(key).blocks if isinstance(one, Labels)]
        assert sorted(label.name for label in labels.labels) == sorted(one.short_name for one in here)


def test_the_full_papers_of_a_meeting_say_who_was_heard_and_how(sample):
    papers = PaperService(sample)
    meeting = papers.meetings("full_record")[0]
    table = next(one for one in papers.make("full_record", meeting.id).blocks if hasattr(one, "headings"))
    kept = [one for one in sample.store.some(ATTENDANCE, {"meeting": meeting.id}) if one.heard]
    assert len([row for row in table.rows if row[1]]) == len(kept)


def test_a_sheet_has_its_number_on_it_or_a_line_for_it(sample):
    from coprod_desktop.domain.papers import FORMS
    from coprod_desktop.services.club_papers.forms import FormPapers

    for way in FORMS:
        assert "Sheet 12" in repr(FormPapers(sample).form(way, 12))
        assert "Sheet number" in repr(FormPapers(sample).form(way))


def test_a_sheet_of_the_club_has_its_name_and_the_day(sample):
    sheet = ClubSheet(sample).document("A title", ())
    assert (sheet.club, sheet.date) == ("The Wednesday Club", "Wednesday 25 November 2026")
