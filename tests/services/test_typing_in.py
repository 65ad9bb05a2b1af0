"""Forms that came back on paper become people, gifts and things to talk about, each in one step with its own day."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.gifts import GIFTS, SKILLS
from coprod_desktop.domain.meetings import AGENDA_ITEMS, ATTENDANCE, POINTS
from coprod_desktop.domain.papers import SHEETS
from coprod_desktop.domain.people import NEEDS, PEOPLE, ROLES, ROLES_HELD, TIES_KEPT, Person, Role
from coprod_desktop.services.agenda import Agenda
from coprod_desktop.services.attendance import Attendances
from coprod_desktop.services.book import Book
from coprod_desktop.services.meetings import MeetingService
from coprod_desktop.services.minutes import MinutesService
from coprod_desktop.services.sheets import SheetService
from coprod_desktop.services.today import TodayService
from coprod_desktop.services.typing_in import KEEP, NEXT, TypingService
from coprod_desktop.services.who_is_it import the_one_called, who_may_it_be

WRITTEN = date(2026, 11, 4)
TODAY = date(2026, 11, 25)
NEW = {"typed": "Ann Baker", "person": 0}


@pytest.fixture
def typing(book: Book) -> TypingService:
    SheetService(book).print_sheets("new_member", 1)
    SheetService(book).print_sheets("gift_cards", 1)
    SheetService(book).print_sheets("want_to_say", 1)
    return TypingService(book)


def add(book: Book, *names: str) -> list[Person]:
    with book.step("steps.people_added", count=len(names)) as step:
        return [step.put(PEOPLE, Person(name=name)) for name in names]


def typed(**answers: Any) -> dict[str, Any]:
    return {"written_on": WRITTEN, "typed_by": "Grace", "typed_on": TODAY, **answers}


def steps(book: Book) -> int:
    """Count the steps that can be undone, and put them back."""
    count = 0
    while book.undo():
        count += 1
    for _ in range(count):
        book.redo()
    return count


def problems(caught: pytest.ExceptionInfo[NotSaved]) -> list[tuple[str, str]]:
    return [(one.field, one.code) for one in caught.value.problems]


def test_a_new_member_is_kept_with_all_that_stands_on_the_paper(book: Book, typing: TypingService) -> None:
    joan, _stan = add(book, "Joan Mensah", "Stan Murphy")
    with book.step("steps.role_added", name="Carer") as step:
        carer = step.put(ROLES, Role(name="Carer"))
    before = steps(book)
    sheet = typing.type_in(
        "new_member",
        1,
        typed(
            name=NEW,
            known_as="Annie",
            roles=(str(carer.id),),
            came_by="The library",
            phone="020 7946 0123",
            address="1 Elm Court\nLondon",
            telling=("easy_read", "phone"),
            print_size="20",
            language="Irish",
            helps=("breaks",),
            helps_words="I tire soon.",
            around_supporter="joan",
            around_friend="my cousin Bridie",
            emergency_name="Pat",
            emergency_phone="999",
            photo="yes",
            filled_in_by="Tunde",
        ),
    )
    ann = book.store.get(PEOPLE, sheet.person)
    assert ann is not None
    assert (ann.name, ann.known_as, ann.print_size, ann.language) == ("Ann Baker", "Annie", 20, "Irish")
    assert ann.telling == ("easy_read", "phone")
    assert ann.address == "1 Elm Court\nLondon"
    assert ann.notes == ("On paper, 4 November 2026:\nWho is a friend of yours here? my cousin Bridie")
    assert (ann.photo_kept, ann.photo_printed) == (True, True)
    assert [(one.role, one.since) for one in book.store.some(ROLES_HELD, {"person": ann.id})] == [(carer.id, WRITTEN)]
    assert [(one.helps, one.words) for one in book.store.some(NEEDS)] == [(("breaks",), "I tire soon.")]
    assert [(one.other, one.tie) for one in book.store.some(TIES_KEPT)] == [(joan.id, "supporter")]
    assert (sheet.outcome, sheet.written_on, sheet.ended_on) == ("typed", WRITTEN, TODAY)
    assert (sheet.typed_by, sheet.helped_by) == ("Grace", "Tunde")
    lines = SheetService(book).lines(sheet)
    assert lines == (
        "Written on Wednesday 4 November 2026.",
        "Tunde helped to fill it in.",
        "Typed in by Grace on Wednesday 25 November 2026.",
    )
    assert steps(book) == before + 1
    book.undo()
    assert book.store.some(PEOPLE, {"name": "Ann Baker"}) == []
    assert book.store.some(NEEDS) == []
    assert [one.id for one in SheetService(book).out()] == [1, 2, 3]
    book.redo()
    assert [one.id for one in SheetService(book).out()] == [2, 3]


def test_somebody_of_the_book_keeps_what_the_paper_leaves_out(book: Book, typing: TypingService) -> None:
    with book.step("steps.person_added", name="Ann") as step:
        ann = step.put(PEOPLE, Person(name="Ann Baker", phone="1", email="ann@x", notes="Likes tea."))
    with pytest.raises(NotSaved) as caught:
        typing.type_in("new_member", 1, typed(name={"typed": "ann baker", "person": -1}))
    assert problems(caught) == [("name", "who")]
    typing.type_in("new_member", 1, typed(name={"typed": "Ann Baker", "person": ann.id}, phone="2", photo="no"))
    kept = book.store.get(PEOPLE, ann.id)
    assert kept is not None
    assert (kept.phone, kept.email) == ("2", "ann@x")
    assert kept.notes.splitlines()[0] == "Likes tea."
    assert len(book.store.some(PEOPLE)) == 1


def test_gifts_have_the_day_on_the_paper(book: Book, typing: TypingService) -> None:
    sheet = typing.type_in(
        "gift_cards", 2, typed(name=NEW, **{"card:kitchen": ("baking",), "other:card:learn": "Playing the harp"})
    )
    gifts = book.store.some(GIFTS, {"person": sheet.person})
    skills = {one.id: one.name for one in book.store.some(SKILLS)}
    assert [(skills[one.skill], one.way, one.told_on) for one in gifts] == [
        ("baking", "share", WRITTEN),
        ("Playing the harp", "learn", WRITTEN),
    ]
    assert steps(book) == 4
    told = SheetService(book).answers(sheet)
    assert told == (
        ("Your name:", ("Ann Baker",)),
        ("In the kitchen I...", ("bake",)),
        ("I have always wanted to learn...", ("Playing the harp",)),
    )


def test_what_somebody_wants_to_say_waits_for_the_next_agenda(book: Book, typing: TypingService) -> None:
    (ann,) = add(book, "Ann Baker")
    words = "Could we have lunch outside? The garden is lovely now, and there is room for forty people."
    sheet = typing.type_in(
        "want_to_say",
        3,
        typed(
            want_to_say=words,
            whose="with_help",
            talk="yes",
            may_name="yes",
            name_if_you_like={"typed": "Ann", "person": ann.id},
            goes_to=NEXT,
        ),
    )
    (item,) = book.store.some(AGENDA_ITEMS)
    assert (item.id, item.meeting, item.raised_by, item.raised_on, item.whose) == (
        sheet.item, 0, ann.id, WRITTEN, "with_help",
    )  # fmt: skip
    assert item.note == words
    meeting = MeetingService(book).plan("club", "2 December")
    line = Agenda(book).agenda(meeting.id)[0]
    assert line.came_from == (
        "Ann Baker asked for this on Wednesday 4 November 2026. Ann Baker had help to say this."
    )  # fmt: skip


def test_it_goes_on_an_agenda_and_says_that_they_told_us_before(book: Book, typing: TypingService) -> None:
    (ann,) = add(book, "Ann Baker")
    meeting = MeetingService(book).plan("club", "2 December", invited=(ann.id,))
    codes = dict(typing.places())
    assert codes[f"agenda:{meeting.id}"] == "On the agenda: Club meeting, Wednesday 2 December"
    answers = typed(want_to_say="Lunch outside.", may_name="yes", name_if_you_like={"typed": "Ann", "person": ann.id})
    typing.type_in("want_to_say", 3, {**answers, "goes_to": f"agenda:{meeting.id}"})
    assert "Lunch outside." in [one.title for one in Agenda(book).items(meeting.id)]
    (seat,) = Attendances(book).seats(meeting.id)
    assert (seat.came, seat.heard) == ("sent_wishes", ("told_before",))
    assert MeetingService(book).get(meeting.id).state == "planned"


def test_it_goes_into_minutes_that_are_being_written(book: Book, typing: TypingService) -> None:
    (ann,) = add(book, "Ann Baker")
    meetings = MeetingService(book)
    meeting = meetings.plan("club", "18 November")
    MinutesService(book).add_point(meeting.id, "We had tea.")
    meetings.hold(meeting.id)
    answers = typed(want_to_say="More cake.", may_name="yes", name_if_you_like={"typed": "Ann", "person": ann.id})
    sheet = typing.type_in("want_to_say", 3, {**answers, "whose": "own", "goes_to": f"minutes:{meeting.id}"})
    point = book.store.get(POINTS, sheet.point)
    assert point is not None
    assert (point.words, point.people, point.whose, point.point_kind) == ("More cake.", (ann.id,), "own", "said")
    (seat,) = book.store.some(ATTENDANCE)
    assert seat.heard == ("told_before",)
    assert MinutesService(book).document(meeting.id)


def test_without_leave_the_name_is_told_nowhere(book: Book, typing: TypingService) -> None:
    (ann,) = add(book, "Ann Baker")
    meeting = MeetingService(book).plan("club", "2 December")
    answers = typed(want_to_say="It is cold.", may_name="no", name_if_you_like={"typed": "Ann", "person": ann.id})
    sheet = typing.type_in("want_to_say", 3, {**answers, "goes_to": f"agenda:{meeting.id}"})
    item = next(one for one in Agenda(book).items(meeting.id) if one.title == "It is cold.")
    assert (item.raised_by, item.raised_words, sheet.person) == (0, "", 0)
    assert book.store.some(ATTENDANCE) == []
    assert "Ann" not in str(book.store.next_undo())
    assert "Ann" not in next(one.came_from for one in Agenda(book).agenda(meeting.id) if one.item.id == item.id)


def test_it_may_be_kept_with_the_sheet_alone(book: Book, typing: TypingService) -> None:
    sheet = typing.type_in("want_to_say", 3, typed(want_to_say="Thank you all.", goes_to=KEEP))
    assert (sheet.item, sheet.point) == (0, 0)
    assert SheetService(book).answers(sheet) == (("What do you want to say?", ("Thank you all.",)),)


def test_a_photocopy_gets_a_number_of_its_own(book: Book, typing: TypingService) -> None:
    sheet = typing.type_in("gift_cards", 0, typed(name=NEW))
    assert (sheet.id, sheet.printed_on, sheet.outcome) == (4, None, "typed")
    assert len(SheetService(book).out()) == 3


def test_the_number_on_an_unnumbered_print_ticks_off_its_sheet(book: Book, typing: TypingService) -> None:
    sheet = typing.type_in("gift_cards", 0, typed(name=NEW, sheet_number="2"))
    assert sheet.id == 2
    for number, code in (("2", "typed"), ("1", "unknown"), ("77", "unknown"), ("two", "unknown")):
        with pytest.raises(NotSaved) as caught:
            typing.type_in("gift_cards", 0, typed(name={"typed": "Bo", "person": 0}, sheet_number=number))
        assert problems(caught) == [("sheet_number", code)]
    with pytest.raises(NotSaved):
        typing.type_in("gift_cards", 2, typed(name={"typed": "Bo", "person": 0}))


def test_bad_answers_are_told_together_and_nothing_is_kept(book: Book, typing: TypingService) -> None:
    with pytest.raises(NotSaved) as caught:
        typing.type_in(
            "want_to_say",
            3,
            {"written_on": "Micklemas", "typed_on": date(2027, 1, 1), "want_to_say": " ", "goes_to": ""},
        )
    assert problems(caught) == [
        ("written_on", "not_a_date"), ("want_to_say", "empty"), ("goes_to", "empty"), ("typed_on", "not_yet"),
    ]  # fmt: skip
    with pytest.raises(NotSaved) as caught:
        typing.type_in("new_member", 1, {"written_on": date(2027, 1, 1), "typed_on": None, "name": {}})
    assert problems(caught) == [("written_on", "not_yet"), ("name", "empty"), ("typed_on", "empty")]
    assert len(SheetService(book).out()) == 3
    for one in caught.value.problems:
        codes = (f"problem.sheet.{one.field}.{one.code}", f"problem.{one.code}")
        assert any(book.say.knows(code) for code in codes)


def test_whoever_typed_last_today_is_proposed(book: Book, typing: TypingService) -> None:
    assert typing.starting() == {"typed_on": TODAY, "typed_by": ""}
    typing.type_in("gift_cards", 2, typed(name=NEW))
    assert typing.starting()["typed_by"] == "Grace"


def test_a_sheet_may_come_back_empty_or_not_at_all_and_after_all(book: Book, typing: TypingService) -> None:
    sheets = SheetService(book)
    one, two, three = sheets.out()
    lost = sheets.will_not_come(one, "lost")
    sheets.will_not_come(two, "empty")
    assert sheets.out() == [three]
    assert TodayService(book).cards()[2].title == "1 sheet not typed in yet"
    assert sheets.lines(lost)[1] == "It will not come back. Told on Wednesday 25 November 2026."
    back = sheets.wait_again(lost)
    assert [sheet.id for sheet in sheets.out()] == [1, 3]
    typing.type_in("new_member", back.id, typed(name=NEW))
    assert [sheet.id for sheet in sheets.out()] == [3]
    assert [(sheet.id, sheet.outcome) for sheet in sheets.ended()] == [(2, "empty"), (1, "typed")]
    assert len(book.store.some(SHEETS)) == 3


@pytest.mark.parametrize(
    ("typed_name", "expected", "the_one"),
    [
        ("Ann Baker", ["Ann Baker", "Ann"], "Ann Baker"),
        ("ann  baker", ["Ann Baker", "Ann"], "Ann Baker"),
        ("Mrs Ann Baker", ["Ann Baker", "Ann"], "Ann Baker"),
        ("Ann", ["Ann", "Ann Baker", "Ann Cole"], "Ann"),
        ("Cole", ["Ann Cole"], "Ann Cole"),
        ("my friend Ann", ["Ann"], ""),
        ("Zoë", [], ""),
        ("Ana de la Cruz", [], ""),
        ("La", ["La"], "La"),
        ("", [], ""),
    ],
)
def test_names_on_paper_are_known(book: Book, typed_name: str, expected: list[str], the_one: str) -> None:
    add(book, "Ann Baker", "Ann Cole", "Ann", "Bob Hill", "La")
    assert [one.name for one in who_may_it_be(book, typed_name)] == expected
    found = the_one_called(book, typed_name)
    assert (found.name if found else "") == the_one
