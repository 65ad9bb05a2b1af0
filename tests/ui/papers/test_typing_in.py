"""Paper comes back and is typed in as a person does it: in the order of the paper, with the day on it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from coprod_desktop.app import OpenClub
from coprod_desktop.domain.document import PrintWish
from coprod_desktop.domain.gifts import GIFTS
from coprod_desktop.domain.meetings import AGENDA_ITEMS
from coprod_desktop.domain.papers import FORMS
from coprod_desktop.services.club_papers.forms import FormPapers
from coprod_desktop.ui.parts.form import FormRow
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.parts.words import Heading
from tests.hands import choose, press, press_button, type_in, words
from tests.printing.paper import Paper
from tests.ui.conftest import Members
from tests.ui.papers.conftest import page
from tests.waiting import settled


@pytest.fixture
def members() -> Members:
    return ({"name": "Ann Baker"}, {"name": "Tunde Ola"})


@pytest.fixture(autouse=True)
def sheets(club: OpenClub) -> None:
    """A sheet of each form is out."""
    for form in FORMS:
        club.services.sheets.print_sheets(form, 1)


def tick(club: OpenClub, row: str, code: str) -> None:
    press_button(page(club).form.rows[row].buttons[code])


def labels_on_screen(club: OpenClub) -> list[str]:
    """Return the headings and labels of the form, from top to bottom, as they stand on the screen."""
    form = page(club).form
    placed = [
        (one.mapTo(form, one.rect().topLeft()).y(), one)
        for one in form.findChildren(QWidget)
        if isinstance(one, FormRow | Heading) and not one.isHidden()
    ]
    placed.sort(key=lambda pair: pair[0])
    return [one.label.text() if isinstance(one, FormRow) else one.text() for _y, one in placed]


@pytest.mark.parametrize("numbered", [True, False], ids=["with a number", "without"])
@pytest.mark.parametrize("form", FORMS)
def test_the_screen_asks_in_the_order_of_the_printed_paper(club, form, numbered):
    number = FORMS.index(form) + 1 if numbered else 0
    club.window.go(Place("type_sheet", number, form))
    settled()
    asked = labels_on_screen(club)
    assert len(asked) > 8
    if form == "want_to_say":
        asked.remove("Where do these words go?")  # the paper does not know
    document = FormPapers(club.services.book).form(form, number)
    printed = club.desk.printer.print_document(document, PrintWish())
    on_paper = Paper(printed.pdf).spoken()
    at = 0
    for label in asked:
        found = on_paper.find(label, at)
        assert found >= 0, (label, on_paper[at : at + 200])
        at = found + len(label)
    choices = [button.text() for row in page(club).form.rows.values() if hasattr(row, "buttons")
               for code, button in row.buttons.items() if code != "-" and row.name != "goes_to"]  # fmt: skip
    at = 0
    for words_of_choice in choices:
        found = on_paper.find(words_of_choice, at)
        assert found >= 0, words_of_choice
        at = found + len(words_of_choice)


def test_today_and_papers_say_how_many_are_out_and_lead_to_them(club):
    club.window.go(Place("today"))
    assert "3 sheets not typed in yet" in words(club.window)
    press(club.window, "today_sheets_button")
    assert page(club).key == "paper_back"
    club.window.go(Place("papers"))
    choose(club.window, "papers_forms", "Paper that comes back")
    choose(club.window, "sheets_out", "Sheet 2: Getting to know you")
    assert page(club).title() == "Sheet 2: Getting to know you"


def test_cards_are_typed_in_for_somebody_of_the_book(club):
    club.window.go(Place("type_sheet", 2, "gift_cards"))
    type_in(club.window, "box_written_on", "4 nov")
    type_in(club.window, "box_name", "Ann Baker")
    assert "Wednesday 4 November 2026" in words(page(club))  # said back under the box
    assert page(club).form.rows["name"].answer["person"] == 1
    tick(club, "card:kitchen", "baking")
    type_in(club.window, "box_other:card:learn", "the harp")
    type_in(club.window, "box_typed_by", "Grace")
    press(club.window, "save_button")
    assert page(club).key == "sheet"
    told = words(page(club))
    assert "Written on Wednesday 4 November 2026." in told
    assert "Typed in by Grace on Wednesday 25 November 2026." in told
    assert "In the kitchen I..." in told
    assert "bake" in told
    gifts = club.services.book.store.some(GIFTS, {"person": 1})
    assert [one.told_on.isoformat() for one in gifts] == ["2026-11-04", "2026-11-04"]
    press(club.window, "see_person")
    assert "What Ann Baker wrote on paper" in words(page(club))
    press(club.window, "top_undo")
    assert club.services.book.store.some(GIFTS, {"person": 1}) == []
    assert len(club.services.sheets.out()) == 3


def test_a_name_of_the_book_is_asked_about_before_a_new_member_is_added(club):
    club.window.go(Place("type_sheet", 1, "new_member"))
    type_in(club.window, "box_name", "Ann Baker")
    assert "This name is in the book. Say who it is." in words(page(club))
    press(club.window, "save_button")
    assert "Say who this is. Choose one of the names." in words(page(club))
    press(club.window, "who_name_0")
    press(club.window, "save_button")
    assert page(club).key == "sheet"
    assert [one.name for one in club.services.people.here()] == ["Ann Baker", "Ann Baker", "Tunde Ola"]


def test_what_is_typed_into_a_name_around_is_read_back(club):
    club.window.go(Place("type_sheet", 1, "new_member"))
    type_in(club.window, "box_around_buddy", "tunde")
    page(club).form.rows["around_friend"].focus_box().setFocus()
    assert "This is Tunde Ola, who is in the book." in words(page(club))


def test_words_follow_what_the_paper_says_about_a_meeting(club):
    club.services.meetings.plan("club", "2 December 2026")
    club.window.go(Place("type_sheet", 3, "want_to_say"))
    rows = page(club).form.rows
    assert rows["goes_to"].answer == "agenda:1"
    tick(club, "talk", "no")
    assert rows["goes_to"].answer == "keep"
    tick(club, "talk", "not_sure")
    assert rows["goes_to"].answer == "agenda:1"
    tick(club, "goes_to", "next")
    tick(club, "talk", "no")
    assert rows["goes_to"].answer == "next"
    type_in(club.window, "box_want_to_say", "More singing.")
    tick(club, "whose", "-")
    press(club.window, "save_button")
    assert "These words wait for the next agenda." in words(page(club))
    (item,) = [one for one in club.services.book.store.some(AGENDA_ITEMS) if one.title == "More singing."]
    assert (item.meeting, item.whose) == (0, "")
    press(club.window, "next_sheet")
    assert page(club).title() == "Sheet 1: Somebody new"


def test_a_half_typed_sheet_is_there_when_one_comes_back(club):
    club.window.go(Place("type_sheet", 1, "new_member"))
    type_in(club.window, "box_name", "Ann Baker")
    press(club.window, "who_name_1")
    type_in(club.window, "box_written_on", "4/11")
    tick(club, "helps", "breaks")
    club.window.go(Place("today"))
    assert "What you typed is kept: a form on paper." in words(page(club))
    club.window.go(Place("paper_back"))
    badges = [page(club).out.rows.row(number).badge for number in range(3)]
    assert badges == ["Begun", "", ""]
    club.window.go(Place("today"))
    press(club.window, "today_drafts_button")
    rows = page(club).form.rows
    assert page(club).title() == "Sheet 1: Somebody new"
    assert rows["name"].answer == {"typed": "Ann Baker", "person": 1}
    assert rows["helps"].answer == ("breaks",)
    assert rows["written_on"].answer.isoformat() == "2026-11-04"
    press(club.window, "save_button")
    club.window.go(Place("today"))
    assert "a form on paper" not in words(page(club))


def test_a_photocopy_is_typed_in_and_gets_a_number(club):
    club.window.go(Place("paper_back"))
    press(club.window, "no_number_gift_cards")
    assert page(club).title() == "A sheet without a number: Getting to know you"
    assert page(club).lost_button.isHidden()
    assert isinstance(page(club).first_focus(), QLineEdit)
    type_in(club.window, "box_sheet_number", "1")
    type_in(club.window, "box_name", "Nia")
    assert "They are added with this sheet." in words(page(club))
    press(club.window, "save_button")
    assert "No sheet of this form has the number 1." in words(page(club))
    page(club).form.rows["sheet_number"].box.clear()
    press(club.window, "save_button")
    assert "Write this number on the paper: 4." in words(page(club))


def test_a_sheet_that_will_not_come_back_may_come_after_all(club):
    club.window.go(Place("type_sheet", 1, "new_member"))
    press(club.window, "sheet_lost")
    assert page(club).key == "paper_back"
    choose(club.window, "sheets_ended", "Sheet 1: Somebody new")
    assert "It will not come back. Told on Wednesday 25 November 2026." in words(page(club))
    press(club.window, "came_back")
    assert page(club).key == "type_sheet"
    press(club.window, "sheet_empty")
    assert "2 sheets not typed in yet" in words(club.window)
    for number in (2, 3):
        club.window.go(Place("type_sheet", number, ""))
        press(club.window, "sheet_empty")
    assert "Every sheet with a number is typed in." in words(page(club))


def test_a_club_that_printed_no_form_is_not_told_that_all_are_typed_in(club):
    for _form in range(3):
        press(club.window, "top_undo")
        settled()
    assert club.services.sheets.out() == []
    club.window.go(Place("paper_back"))
    assert "Every sheet with a number is typed in." not in words(page(club))
    assert "No form is out." in words(page(club))


def test_it_stays_closed_in_room_view(club, looks):
    looks.set_room_view(True)
    club.window.go(Place("type_sheet", 1, "new_member"))
    assert page(club).key != "type_sheet"


def test_a_sheet_that_is_typed_in_leads_to_what_was_typed(club):
    club.window.go(Place("type_sheet", 2, "gift_cards"))
    type_in(club.window, "box_name", "Nia")
    press(club.window, "save_button")
    assert page(club).key == "sheet"
    press_button(page(club).back_button)
    assert page(club).key == "today"  # not the empty form
    club.window.go(Place("type_sheet", 2, "gift_cards"))
    settled()
    assert "This sheet is typed in already." in words(page(club))
    assert not page(club).form.isVisible()
    press(club.window, "see_sheet")
    assert page(club).key == "sheet"


def test_sheets_that_were_never_given_out_go_in_one_press_and_come_back_with_undo(club):
    club.window.go(Place("paper_back"))
    press(club.window, "none_will_come")
    assert "Every sheet with a number is typed in." in words(page(club))
    assert len(club.services.sheets.ended()) == 3
    press(club.window, "top_undo")
    assert len(club.services.sheets.out()) == 3


def test_a_sheet_that_was_begun_yesterday_is_typed_in_today(club, clock):
    club.window.go(Place("type_sheet", 2, "gift_cards"))
    type_in(club.window, "box_name", "Nia")
    club.window.go(Place("today"))
    clock.time = clock.time.replace(day=26)
    club.window.go(Place("type_sheet", 2, "gift_cards"))
    press(club.window, "save_button")
    assert "Typed in on Thursday 26 November 2026." in words(page(club))


def test_somebody_who_went_into_the_bin_meanwhile_is_asked_for_again(club):
    club.window.go(Place("type_sheet", 2, "gift_cards"))
    type_in(club.window, "box_name", "Ann Baker")
    club.services.people.remove(club.services.people.get(1))
    press(club.window, "save_button")
    kept = club.services.sheets.get(2)
    assert kept.person not in (0, 1)


def test_a_sheet_that_is_half_typed_is_not_called_empty_by_a_slip(club):
    club.window.go(Place("type_sheet", 1, "new_member"))
    type_in(club.window, "box_name", "Nia")
    press(club.window, "sheet_empty")
    assert "You typed something from this sheet." in words(page(club))
    press(club.window, "answer_go_on")
    assert page(club).key == "type_sheet"
    assert page(club).form.rows["name"].box.text() == "Nia"
    press(club.window, "sheet_empty")
    press(club.window, "answer_empty")
    assert page(club).key == "paper_back"
