"""The sign-in sheet: printed from the list of papers, and typed back in its order by hand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coprod_desktop.app import OpenClub
from coprod_desktop.domain.document import Document, PrintWish, TickHere
from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.services.club_papers.sign_in import SignInPaper
from coprod_desktop.ui.parts.page import Place
from tests.hands import choose, press, words
from tests.printing.paper import Paper
from tests.ui import walks
from tests.ui.papers.conftest import page
from tests.waiting import settled


@pytest.fixture
def today(club: OpenClub) -> Iterator[Meeting]:
    """A meeting that is today."""
    return club.services.meetings.plan("club", "today")


def names_on(document: Document) -> list[str]:
    (ticks,) = [one for one in document.blocks if isinstance(one, TickHere)]
    return [one.strip("*") for one in ticks.choices]


def test_it_is_printed_from_the_list_of_papers(club: OpenClub, meeting: Meeting) -> None:
    club.window.go(Place("papers"))
    choose(club.window, "papers_meeting", "Sign-in sheet")
    settled()
    assert page(club).title() == "Who is here"
    assert page(club).view.pages == 1


def test_the_page_asks_in_the_order_of_the_paper(club: OpenClub) -> None:
    club.services.people.add({"name": "Amina Noor"})
    today = club.services.meetings.plan("club", "today")
    document = SignInPaper(club.services.book).sign_in(today.id)
    club.window.go(Place("type_sign_in", today.id))
    settled()
    asked = [button.text() for button in page(club).form.rows["came"].buttons.values()]
    assert asked == names_on(document) == ["Amina Noor", "Ann Baker", "Joy Osei", "Tunde Ola"]
    spoken = Paper(club.desk.printer.print_document(document, PrintWish()).pdf).spoken()
    found = [spoken.index(name) for name in asked]
    assert found == sorted(found)


def test_typed_in_from_paper_that_comes_back_to_the_meeting(club: OpenClub, today: Meeting) -> None:
    club.window.go(Place("paper_back"))
    choose(club.window, "sign_in_sheets", "Club meeting, Wednesday 25 November 2026")
    assert page(club).title() == "Who was here: Club meeting, Wednesday 25 November 2026"
    settled()
    form = page(club).form
    ann = next(button for button in form.rows["came"].buttons.values() if button.text() == "Ann Baker")
    QTest.mouseClick(ann, Qt.MouseButton.LeftButton)
    box = form.rows["new_names"].focus_box()
    QTest.mouseClick(box.viewport(), Qt.MouseButton.LeftButton)
    QTest.keyClicks(box, "Mary Moss")
    press(page(club), "save_button")
    assert page(club).key == "meeting"
    assert [one.name for one in club.services.meetings.who_came(today.id)] == ["Ann Baker", "Mary Moss"]
    club.window.go(Place("paper_back"))
    assert "2 people are ticked." in repr([page(club).sign_in.rows.row(0).line])
    club.services.book.undo()
    assert club.services.meetings.who_came(today.id) == []


def test_what_is_typed_is_kept_when_one_leaves_and_a_long_name_loses_nothing(club: OpenClub, today: Meeting) -> None:
    club.window.go(Place("type_sign_in", today.id))
    settled()
    page(club).form.rows["new_names"].set_answer("x" * 300)
    press(page(club), "save_button")
    assert page(club).key == "type_sign_in"
    assert "There is a problem" in words(page(club))
    club.window.go(Place("today"))
    club.window.go(Place("type_sign_in", today.id))
    assert page(club).form.rows["new_names"].answer == "x" * 300


@pytest.mark.parametrize("percent", [100, 200])
def test_the_pages_walk_well(club: OpenClub, today: Meeting, percent: int) -> None:
    club.desk.looks.set_text_percent(percent)
    for place in (Place("type_sign_in", today.id), Place("paper_back")):
        club.window.go(place)
        settled()
        assert walks.walk(page(club)) == [], place.page
