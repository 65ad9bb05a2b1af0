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


def names(club):
    return [line.person.name for line in club.services.people.people()]


def test_twelve_people_typed_by_mouse_and_keyboard(club):
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
    club.go(Place("people"))
    for number, name in enumerate(typed):
        if number % 2:  # every other one by keys alone
            club.tab_to("add_person")
            club.key(Qt.Key.Key_Return)
            club.type(name)
            club.tab_to("save_button")
            club.key(Qt.Key.Key_Space)
        else:
            club.press("add_person")
            club.type(name)
            club.press("save_button")
        assert club.here.key == "person"
        assert club.here.heading.text() == name
        club.go(Place("people"))
    assert sorted(names(club)) == sorted(typed)
    assert "12 people" in club.reads()


def test_a_person_without_a_name_is_not_kept_and_nothing_typed_is_lost(club):
    club.go(Place("person_form"))
    club.tab_to("box_came_by")
    club.type("the library")
    club.press("save_button")
    assert "Type a name here." in club.reads()
    assert club.find("problem_0", object).hasFocus()
    club.press("problem_0")
    club.type("Ann")
    club.press("save_button")
    assert club.services.people.people()[0].person.came_by == "the library"


def test_roles_ticked_while_adding_are_read_on_the_card(club):
    club.go(Place("person_form"))
    club.type("Ann")
    roles = {role.name: role.id for role in club.services.people.roles()}
    club.press(f"choice_roles_{roles['Carer']}")
    club.press(f"choice_roles_{roles['Volunteer']}")
    club.press("save_button")
    club.go(Place("people"))
    assert club.rows("people_list") == ["Ann, Carer and volunteer"]
    club.press("fold_filters")
    club.press(f"filter_role:{roles['Trustee']}")
    assert "Nobody is here yet." in club.reads()
    club.press("fold_filters")
    club.press(f"filter_role:{roles['Carer']}")
    assert club.rows("people_list") == ["Ann, Carer and volunteer"]


def test_what_is_typed_for_a_new_person_is_there_after_going_away(club):
    club.go(Place("person_form"))
    club.type("Conceição")
    club.go(Place("people"))
    assert names(club) == []
    club.go(Place("person_form"))
    assert "We kept what you were typing." in club.reads()
    club.press("save_button")
    assert names(club) == ["Conceição"]


def test_a_list_is_typed_in_one_box_and_kept_in_one_step(club):
    club.go(Place("people"))
    club.press("add_people")
    club.type("Ann Lee\nTunde Okafor\n\nMrs Grant (upstairs)")
    club.press("save_button")
    assert names(club) == ["Ann Lee", "Mrs Grant (upstairs)", "Tunde Okafor"]
    club.services.book.undo()
    assert names(club) == []


def test_a_table_gives_names_and_numbers_and_says_so(club):
    club.go(Place("add_people"))
    assert "This is a table." not in club.reads()
    club.type("Name,Role,Tel\nAnn Lee,carer,07700 900456\nZoë Patel,,ask daughter")
    assert "This is a table. We take the names and the phone numbers from it." in club.reads()
    club.press("save_button")
    assert names(club) == ["Ann Lee", "Zoë Patel"]
    assert [one.phone for one in club.services.book.store.some(PEOPLE)] == ["07700 900456", ""]


def test_lines_that_may_be_something_else_are_asked_about(club):
    club.services.people.add({"name": "Elsie Clarke"})
    club.go(Place("add_people"))
    club.type("Joan & Stan Murphy\nOsei, Hyacinth\nElsie Clarke\nZoë Patel")
    club.press("save_button")
    assert names(club) == ["Elsie Clarke"]
    assert "“Joan & Stan Murphy” may be two people: Joan Murphy and Stan Murphy." in club.reads()
    club.press("change_line_0")
    assert "“Osei, Hyacinth” may be the other way round: Hyacinth Osei." in club.reads()
    club.press("keep_line_0")
    assert "Elsie Clarke is in this book already." in club.reads()
    club.press("change_line_0")
    assert not club.sees("name_doubts")
    assert club.find("save_button", object).hasFocus()
    club.press("save_button")
    assert names(club) == ["Elsie Clarke", "Joan Murphy", "Osei, Hyacinth", "Stan Murphy", "Zoë Patel"]


def test_two_people_in_one_line_may_stay_one(club):
    club.go(Place("add_people"))
    club.type("Joan & Stan Murphy")
    club.press("save_button")
    club.press("keep_line_0")
    club.press("save_button")
    assert names(club) == ["Joan & Stan Murphy"]


def test_an_empty_list_says_what_to_do(club):
    club.go(Place("add_people"))
    club.press("save_button")
    assert "Type at least one name." in club.reads()


def test_a_whole_secretarys_list_is_pasted_settled_and_found(club):
    listed = names_of_members()
    page = club.go(Place("add_people"))
    page.form.rows["names"].box.setPlainText("\n".join(listed))
    club.press("save_button")
    settled = 0
    while club.sees("name_doubts"):
        club.press("keep_line_0" if settled % 2 else "change_line_0")
        settled += 1
        assert settled < 40
    club.press("save_button")
    assert settled == 17
    assert club.here.key == "people"
    assert club.services.book.store.count(PEOPLE) == club.here.list.rows.rowCount()
    for typed, found in (
        ("siob pat", "Siobhán Patel"),
        ("upstairs", "Mrs Grant (upstairs)"),
        ("lukasz oka", "Lukasz Okafor"),
    ):
        club.here.find_row.box.clear()
        club.here.find_row.box.setFocus()
        club.type(typed)
        assert club.rows("people_list") == [found]


def test_nobody_found_says_so_in_the_page(club):
    club.services.people.add({"name": "Ann"})
    club.go(Place("people"))
    club.tab_to("box_find")
    club.type("zzz")
    assert "Nobody is found with these letters. Try fewer letters." in club.reads()


def test_an_empty_book_says_how_to_begin(club):
    club.go(Place("people"))
    assert "Nobody is in the book yet. A name is enough to begin." in club.reads()
    assert not club.sees("people_list")


def test_a_card_opens_its_person_by_mouse_and_by_keys(club):
    ann = club.services.people.add({"name": "Ann"})
    bob = club.services.people.add({"name": "Bob"})
    club.go(Place("people"))
    club.choose_row("people_list", "Bob")
    assert club.asked_for[-1] == Place("person", bob.id)
    club.go(Place("people"))
    club.tab_to("people_list")
    club.key(Qt.Key.Key_Up)
    club.key(Qt.Key.Key_Return)
    assert club.asked_for[-1] == Place("person", ann.id)


def test_two_thousand_people_are_read_a_page_at_a_time(club, qtbot, monkeypatch):
    club.services.people.add_several([f"Person {number:04}" for number in range(2000)])
    asked = []
    service = type(club.services.people)
    whole = service.people

    def counted(self, shown="everyone", words="", *, limit=-1, offset=0):
        asked.append((limit, offset))
        return whole(self, shown, words, limit=limit, offset=offset)

    monkeypatch.setattr(service, "people", counted)
    page = club.go(Place("people"))
    assert page.list.rows.rowCount() == 2000
    qtbot.waitUntil(lambda: bool(asked))
    assert len(asked) <= 2
    assert all(limit == 60 for limit, _offset in asked)
    assert page.list.rows.row(1999).title == "Person 1999"


@pytest.mark.parametrize("shown", ["waiting", "left"])
def test_waiting_and_left_have_their_own_button(club, shown):
    ann = club.services.people.add({"name": "Ann"})
    club.services.people.move(ann, shown)
    club.go(Place("people"))
    club.press("fold_filters")
    club.press(f"filter_{shown}")
    words = {"waiting": "Ann, Waiting for a place", "left": "Ann, Left the club"}[shown]
    assert club.rows("people_list") == [words]


def test_the_page_forgets_a_search_when_one_comes_by_its_door(club):
    club.services.people.add({"name": "Ann"})
    club.services.people.add({"name": "Florence"})
    page = club.go(Place("people"))
    club.find("box_find", object).setFocus()
    club.type("flor")
    assert len(club.rows("people_list")) == 1
    assert club.find("people_count", object).text() == "1 person"
    page.start_anew()
    club.go(Place("people"))
    assert len(club.rows("people_list")) == 2
    assert club.find("people_count", object).text() == "2 people"


def test_the_first_question_about_a_line_has_the_keyboard_and_is_seen(club):
    club.services.people.add({"name": "Ann"})
    page = club.go(Place("add_people"))
    page.window().resize(900, 480)
    club.type("Grace\nAnn\n" + "Somebody\n" * 2 + "Tunde")
    club.press("save_button")
    settled()
    first = club.find("change_line_0", object)
    assert QApplication.focusWidget() is first
    assert first.visibleRegion().boundingRect() == first.rect()


def test_the_buttons_fold_so_that_people_come_first(club):
    club.services.people.add({"name": "Ann"})
    club.desk.looks.set_text_percent(200)
    club.go(Place("people"))
    assert not club.sees("people_filters")
    club.press("fold_filters")
    assert club.sees("box_find")
    club.press("filter_waiting")
    assert club.find("fold_filters", object).text() == "Shown: Waiting to join. Find or change"
    assert not club.sees("people_filters")


def test_a_name_with_an_and_sign_is_whole_on_every_button(club):
    both = club.services.people.add({"name": "Joan & Stan Murphy"})
    club.go(Place("person", both.id))
    button = club.find("remove_person", object)
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Remove Joan & Stan Murphy"
    assert button._words().text == "Remove Joan & Stan Murphy"
    assert button.shortcut().isEmpty()


def test_a_name_that_is_in_the_book_is_told_before_it_is_added_again(club):
    club.services.people.add({"name": "Winifred Adeyemi"})
    club.go(Place("person_form"))
    club.tab_to("box_name")
    club.type("winifred ADEYEMI")
    club.key(Qt.Key.Key_Tab)
    assert "Winifred Adeyemi is in the book already. Saving adds another person." in club.reads()
    club.press("save_button")
    assert {one.name for one in club.services.book.store.some(PEOPLE)} == {"Winifred Adeyemi", "winifred ADEYEMI"}
    club.go(Place("person_form"))
    club.tab_to("box_name")
    club.type("Winifred")
    club.key(Qt.Key.Key_Tab)
    assert "in the book already" not in club.reads()


def test_the_box_one_types_in_stays_where_it_is_when_few_are_left(club):
    for name in ("Winifred Adeyemi", *(f"Ann {letter}" for letter in "ABCDEFGHIJ")):
        club.services.people.add({"name": name})
    page = club.go(Place("people"))
    page.window().resize(1100, 700)
    settled()
    box = page.find_row.box
    before = box.mapTo(page, box.rect().topLeft())
    top = page.list.mapTo(page, page.list.rect().topLeft()).y()
    box.setFocus()
    club.type("wini")
    settled()
    assert club.rows("people_list") == ["Winifred Adeyemi"]
    assert box.mapTo(page, box.rect().topLeft()) == before
    assert page.list.mapTo(page, page.list.rect().topLeft()).y() == top
