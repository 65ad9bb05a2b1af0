"""Somebody types a club's people by mouse and by keys, and finds them again."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.ui.parts.page import Place
from tests.waiting import settled

MEMBERS = Path(__file__).parents[2] / "files" / "members.csv"


def names_of_members():
    with MEMBERS.open(encoding="windows-1252", newline="") as file:
        rows = [row for row in csv.reader(file) if len(row) > 2]
    return [row[0].strip() for row in rows[1:] if row[0].strip() and row[0] not in ("Name", "TOTAL")]


def names(hand):
    return [line.person.name for line in hand.services.people.people()]


def test_twelve_people_typed_by_mouse_and_keyboard(hand):
    typed = [
        "Sunita Campbell",
        "Conceição Nowak",
        "Osei, Hyacinth",
        "Joan & Stan Murphy",
        "Mrs Grant (upstairs)",
        "Zoë Patel",
        "FATIMA HUSSEIN",
        "Precious da-Costa",
        "Siobhán Patel",
        "O'Neill, Mavis",
        "José Grant",
        "Marjorie Brown-Lewis",
    ]
    hand.go(Place("people"))
    for number, name in enumerate(typed):
        if number % 2:  # every other one by keys alone
            hand.tab_to("add_person")
            hand.key(Qt.Key.Key_Return)
            hand.type(name)
            hand.tab_to("save_button")
            hand.key(Qt.Key.Key_Space)
        else:
            hand.press("add_person")
            hand.type(name)
            hand.press("save_button")
        assert hand.here.key == "person"
        assert hand.here.heading.text() == name
        hand.go(Place("people"))
    assert sorted(names(hand)) == sorted(typed)
    assert "12 people" in hand.words()


def test_a_person_without_a_name_is_not_kept_and_nothing_typed_is_lost(hand):
    hand.go(Place("person_form"))
    hand.tab_to("box_came_by")
    hand.type("the library")
    hand.press("save_button")
    assert "Type a name here." in hand.words()
    assert hand.find("problem_0", object).hasFocus()
    hand.press("problem_0")
    hand.type("Ann")
    hand.press("save_button")
    assert hand.services.people.people()[0].person.came_by == "the library"


def test_roles_ticked_while_adding_are_read_on_the_card(hand):
    hand.go(Place("person_form"))
    hand.type("Ann")
    roles = {role.name: role.id for role in hand.services.people.roles()}
    hand.press(f"choice_roles_{roles['Carer']}")
    hand.press(f"choice_roles_{roles['Volunteer']}")
    hand.press("save_button")
    hand.go(Place("people"))
    assert hand.rows("people_list") == ["Ann, Carer and volunteer"]
    hand.press("fold_filters")
    hand.press(f"filter_role:{roles['Trustee']}")
    assert "Nobody is here yet." in hand.words()
    hand.press("fold_filters")
    hand.press(f"filter_role:{roles['Carer']}")
    assert hand.rows("people_list") == ["Ann, Carer and volunteer"]


def test_what_is_typed_for_a_new_person_is_there_after_going_away(hand):
    hand.go(Place("person_form"))
    hand.type("Conceição")
    hand.go(Place("people"))
    assert names(hand) == []
    hand.go(Place("person_form"))
    assert "We kept what you were typing." in hand.words()
    hand.press("save_button")
    assert names(hand) == ["Conceição"]


def test_a_list_is_typed_in_one_box_and_kept_in_one_step(hand):
    hand.go(Place("people"))
    hand.press("add_people")
    hand.type("Ann Lee\nTunde Okafor\n\nMrs Grant (upstairs)")
    hand.press("save_button")
    assert names(hand) == ["Ann Lee", "Mrs Grant (upstairs)", "Tunde Okafor"]
    hand.services.book.undo()
    assert names(hand) == []


def test_a_table_gives_names_and_numbers_and_says_so(hand):
    hand.go(Place("add_people"))
    assert "This is a table." not in hand.words()
    hand.type("Name,Role,Tel\nAnn Lee,carer,07700 900456\nZoë Patel,,ask daughter")
    assert "This is a table. We take the names and the phone numbers from it." in hand.words()
    hand.press("save_button")
    assert names(hand) == ["Ann Lee", "Zoë Patel"]
    assert [one.phone for one in hand.services.book.store.some(PEOPLE)] == ["07700 900456", ""]


def test_lines_that_may_be_something_else_are_asked_about(hand):
    hand.services.people.add({"name": "Elsie Clarke"})
    hand.go(Place("add_people"))
    hand.type("Joan & Stan Murphy\nOsei, Hyacinth\nElsie Clarke\nZoë Patel")
    hand.press("save_button")
    assert names(hand) == ["Elsie Clarke"]
    assert "“Joan & Stan Murphy” may be two people: Joan Murphy and Stan Murphy." in hand.words()
    hand.press("change_line_0")
    assert "“Osei, Hyacinth” may be the other way round: Hyacinth Osei." in hand.words()
    hand.press("keep_line_0")
    assert "Elsie Clarke is in this book already." in hand.words()
    hand.press("change_line_0")
    assert not hand.sees("name_doubts")
    assert hand.find("save_button", object).hasFocus()
    hand.press("save_button")
    assert names(hand) == ["Elsie Clarke", "Joan Murphy", "Osei, Hyacinth", "Stan Murphy", "Zoë Patel"]


def test_two_people_in_one_line_may_stay_one(hand):
    hand.go(Place("add_people"))
    hand.type("Joan & Stan Murphy")
    hand.press("save_button")
    hand.press("keep_line_0")
    hand.press("save_button")
    assert names(hand) == ["Joan & Stan Murphy"]


def test_an_empty_list_says_what_to_do(hand):
    hand.go(Place("add_people"))
    hand.press("save_button")
    assert "Type at least one name." in hand.words()


def test_a_whole_secretarys_list_is_pasted_settled_and_found(hand):
    listed = names_of_members()
    page = hand.go(Place("add_people"))
    page.form.rows["names"].box.setPlainText("\n".join(listed))
    hand.press("save_button")
    settled = 0
    while hand.sees("name_doubts"):
        hand.press("keep_line_0" if settled % 2 else "change_line_0")
        settled += 1
        assert settled < 40
    hand.press("save_button")
    assert settled == 17
    assert hand.here.key == "people"
    assert hand.services.book.store.count(PEOPLE) == hand.here.list.rows.rowCount()
    for typed, found in (
        ("siob pat", "Siobhán Patel"),
        ("upstairs", "Mrs Grant (upstairs)"),
        ("lukasz oka", "Lukasz Okafor"),
    ):
        hand.here.find_row.box.clear()
        hand.here.find_row.box.setFocus()
        hand.type(typed)
        assert hand.rows("people_list") == [found]


def test_nobody_found_says_so_in_the_page(hand):
    hand.services.people.add({"name": "Ann"})
    hand.go(Place("people"))
    hand.tab_to("box_find")
    hand.type("zzz")
    assert "Nobody is found with these letters. Try fewer letters." in hand.words()


def test_an_empty_book_says_how_to_begin(hand):
    hand.go(Place("people"))
    assert "Nobody is in the book yet. A name is enough to begin." in hand.words()
    assert not hand.sees("people_list")


def test_a_card_opens_its_person_by_mouse_and_by_keys(hand):
    ann = hand.services.people.add({"name": "Ann"})
    bob = hand.services.people.add({"name": "Bob"})
    hand.go(Place("people"))
    hand.choose("people_list", "Bob")
    assert hand.asked_for[-1] == Place("person", bob.id)
    hand.go(Place("people"))
    hand.tab_to("people_list")
    hand.key(Qt.Key.Key_Up)
    hand.key(Qt.Key.Key_Return)
    assert hand.asked_for[-1] == Place("person", ann.id)


def test_two_thousand_people_are_read_a_page_at_a_time(hand, qtbot, monkeypatch):
    hand.services.people.add_several([f"Person {number:04}" for number in range(2000)])
    asked = []
    service = type(hand.services.people)
    whole = service.people

    def counted(self, shown="everyone", words="", *, limit=-1, offset=0):
        asked.append((limit, offset))
        return whole(self, shown, words, limit=limit, offset=offset)

    monkeypatch.setattr(service, "people", counted)
    page = hand.go(Place("people"))
    assert page.list.rows.rowCount() == 2000
    qtbot.waitUntil(lambda: bool(asked))
    assert len(asked) <= 2
    assert all(limit == 60 for limit, _offset in asked)
    assert page.list.rows.row(1999).title == "Person 1999"


@pytest.mark.parametrize("shown", ["waiting", "left"])
def test_waiting_and_left_have_their_own_button(hand, shown):
    ann = hand.services.people.add({"name": "Ann"})
    hand.services.people.move(ann, shown)
    hand.go(Place("people"))
    hand.press("fold_filters")
    hand.press(f"filter_{shown}")
    words = {"waiting": "Ann, Waiting for a place", "left": "Ann, Left the club"}[shown]
    assert hand.rows("people_list") == [words]


def test_the_page_forgets_a_search_when_one_comes_by_its_door(hand):
    hand.services.people.add({"name": "Ann"})
    hand.services.people.add({"name": "Florence"})
    page = hand.go(Place("people"))
    hand.find("box_find", object).setFocus()
    hand.type("flor")
    assert len(hand.rows("people_list")) == 1
    assert hand.find("people_count", object).text() == "1 person"
    page.start_anew()
    hand.go(Place("people"))
    assert len(hand.rows("people_list")) == 2
    assert hand.find("people_count", object).text() == "2 people"


def test_the_first_question_about_a_line_has_the_keyboard_and_is_seen(hand):
    hand.services.people.add({"name": "Ann"})
    page = hand.go(Place("add_people"))
    page.window().resize(900, 480)
    hand.type("Grace\nAnn\n" + "Somebody\n" * 2 + "Tunde")
    hand.press("save_button")
    settled()
    first = hand.find("change_line_0", object)
    assert QApplication.focusWidget() is first
    assert first.visibleRegion().boundingRect() == first.rect()


def test_the_buttons_fold_so_that_people_come_first(hand):
    hand.services.people.add({"name": "Ann"})
    hand.desk.looks.set_text_percent(200)
    hand.go(Place("people"))
    assert not hand.sees("people_filters")
    hand.press("fold_filters")
    assert hand.sees("box_find")
    hand.press("filter_waiting")
    assert hand.find("fold_filters", object).text() == "Shown: Waiting to join. Find or change"
    assert not hand.sees("people_filters")


def test_a_name_with_an_and_sign_is_whole_on_every_button(hand):
    both = hand.services.people.add({"name": "Joan & Stan Murphy"})
    hand.go(Place("person", both.id))
    button = hand.find("remove_person", object)
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Remove Joan & Stan Murphy"
    assert button._words().text == "Remove Joan & Stan Murphy"
    assert button.shortcut().isEmpty()


def test_a_name_that_is_in_the_book_is_told_before_it_is_added_again(hand):
    hand.services.people.add({"name": "Winifred Adeyemi"})
    hand.go(Place("person_form"))
    hand.tab_to("box_name")
    hand.type("winifred ADEYEMI")
    hand.key(Qt.Key.Key_Tab)
    assert "Winifred Adeyemi is in the book already. Saving adds another person." in hand.words()
    hand.press("save_button")
    assert {one.name for one in hand.services.book.store.some(PEOPLE)} == {"Winifred Adeyemi", "winifred ADEYEMI"}
    hand.go(Place("person_form"))
    hand.tab_to("box_name")
    hand.type("Winifred")
    hand.key(Qt.Key.Key_Tab)
    assert "in the book already" not in hand.words()


def test_the_box_one_types_in_stays_where_it_is_when_few_are_left(hand):
    for name in ("Winifred Adeyemi", *(f"Ann {letter}" for letter in "ABCDEFGHIJ")):
        hand.services.people.add({"name": name})
    page = hand.go(Place("people"))
    page.window().resize(1100, 700)
    settled()
    box = page.find_row.box
    before = box.mapTo(page, box.rect().topLeft())
    top = page.list.mapTo(page, page.list.rect().topLeft()).y()
    box.setFocus()
    hand.type("wini")
    settled()
    assert hand.rows("people_list") == ["Winifred Adeyemi"]
    assert box.mapTo(page, box.rect().topLeft()) == before
    assert page.list.mapTo(page, page.list.rect().topLeft()).y() == top
