"""Decisions are typed, found, looked at again, replaced and removed by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.screens.decision import DecisionPage
from coprod_desktop.ui.screens.decision_form import DecisionFormPage
from coprod_desktop.ui.screens.decisions import DecisionsPage
from coprod_desktop.ui.screens.today import TodayPage
from tests.hands import press, type_in, words
from tests.ui.decided.conftest import Club, add_minuted, rows


def test_a_decision_is_typed_saved_and_read_as_a_story(club: Club, qtbot: Any) -> None:
    form = club.open(DecisionFormPage)
    type_in(form, "box_words", "We open on Fridays.")
    type_in(form, "box_why", "People asked for it. The hall is free.")
    assert not form.form.rows["votes_for"].isVisible()
    press(form, "choice_how_vote")
    type_in(form, "box_votes_for", "5")
    type_in(form, "box_votes_against", "2")
    type_in(form, "box_worries", "It is cold on Fridays.")
    type_in(form, "box_look_again", "in 3 months")
    press(form, "save_button")
    (place,) = club.went
    assert place.page == "decision"
    page = club.open(DecisionPage, place)
    told = words(page)
    for line in (
        "We open on Fridays.",
        "We decided this on Wednesday 25 November 2026.",
        "People asked for it.",
        "5 people said yes.",
        "2 people said no.",
        "It is cold on Fridays.",
        "On Thursday 25 February 2027.",
        "No job came of it yet.",
    ):
        assert line in told
    assert "The question" not in told


def test_a_decision_without_words_shows_what_to_do_and_keeps_the_rest(club: Club, qtbot: Any) -> None:
    form = club.open(DecisionFormPage)
    type_in(form, "box_look_again", "some day")
    press(form, "save_button")
    assert "Type what was decided, in one sentence." in words(form)
    assert form.form.rows["look_again"].answer == "some day"
    assert club.went == []
    assert club.desk.services.decisions.count() == 0


def test_what_was_being_typed_comes_back(club: Club, qtbot: Any) -> None:
    form = club.open(DecisionFormPage)
    type_in(form, "box_words", "Half a sen")
    form.leave()
    again = club.open(DecisionFormPage)
    assert again.form.rows["words"].answer == "Half a sen"
    today = club.open(TodayPage)
    assert "What you typed is kept: a decision." in words(today)
    press(today, "today_drafts_button")
    assert club.went == [Place("decision_form", 0, "")]


def test_the_register_is_searched_filtered_and_printed(club: Club, qtbot: Any) -> None:
    decisions = club.desk.services.decisions
    due = decisions.add({"words": "Roses by the door.", "on": "4/11/26", "look_again": "20 nov"})
    decisions.add({"words": "Tea at three.", "on": "18/11/26"})
    page = club.open(DecisionsPage)
    assert rows(page) == [
        "Tea at three, Decided on Wednesday 18 November 2026",
        "Roses by the door, Decided on Wednesday 4 November 2026, Look again",
    ]
    type_in(page, "box_find", "ro")
    assert len(rows(page)) == 1
    press(page, "filter_all")
    page.find_row.set_answer("")
    press(page, "filter_look_again")
    assert club.said[-1] == "1 decision"
    assert rows(page)[0].startswith("Roses")
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert club.went == [Place("decision", due.id)]
    press(page, "print_decisions")
    assert club.printed[0].title == "Decisions to look at again"
    type_in(page, "box_find", "zzz")
    assert "No decision is found with these letters." in words(page)


def test_looking_at_a_decision_again(club: Club, qtbot: Any) -> None:
    made = club.desk.services.decisions.add({"words": "Roses.", "look_again": "20 nov", "what_happened": "Planted."})
    page = club.open(DecisionPage, Place("decision", made.id))
    assert "It is time to look at this decision again." in words(page)
    press(page, "look_again")
    (place,) = club.went
    form = club.open(DecisionFormPage, place)
    assert not form.form.rows["words"].isVisible()
    assert "We decided: Roses." in words(form)
    type_in(form, "box_what_happened", "They grow well.")
    type_in(form, "box_look_again", "in 6 months")
    press(form, "save_button")
    kept = club.desk.services.decisions.get(made.id)
    assert kept is not None
    assert (kept.what_happened, kept.look_again) == ("Planted.\nThey grow well.", date(2027, 5, 25))
    assert "It is time to look" not in words(page)
    assert "They grow well." in words(page)


def test_a_new_decision_in_the_place_of_an_old_one_links_both_ways(club: Club, qtbot: Any) -> None:
    old = club.desk.services.decisions.add({"words": "Tea at three.", "question": "When?"})
    page = club.open(DecisionPage, Place("decision", old.id))
    press(page, "decide_instead")
    form = club.open(DecisionFormPage, club.went[-1])
    assert "This takes the place of: Tea at three." in words(form)
    type_in(form, "box_words", "Tea at four.")
    press(form, "save_button")
    new = club.open(DecisionPage, club.went[-1])
    assert "It took the place of" in words(new)
    assert "A newer decision has taken its place: Tea at four." in words(page)
    press(page, f"newer_{new.place.id}")
    assert club.went[-1] == Place("decision", new.place.id)


def test_agreed_minutes_hold_the_words(club: Club, qtbot: Any) -> None:
    made = add_minuted(club, "agreed")
    page = club.open(DecisionPage, Place("decision", made.id))
    assert "The minutes are agreed, so these words stay." in words(page)
    assert "We talked about: Tea." in words(page)
    assert page.findChild(QAbstractButton, "remove_decision") is None
    press(page, "see_meeting")
    assert club.went[-1] == Place("meeting", made.meeting, "minutes")
    form = club.open(DecisionFormPage, Place("decision_form", made.id))
    assert not form.form.rows["words"].isVisible()
    assert not form.form.rows["how"].isVisible()
    type_in(form, "box_worries", "Milk runs out.")
    press(form, "save_button")
    assert "Milk runs out." in words(page)


def test_removing_asks_first_and_the_safe_answer_has_the_keyboard(club: Club, qtbot: Any) -> None:
    made = add_minuted(club)
    page = club.open(DecisionPage, Place("decision", made.id))
    press(page, "remove_decision")
    focused = page.focusWidget()
    assert focused is not None
    assert focused.objectName() == "answer_keep"
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert club.desk.services.decisions.count() == 1
    press(page, "remove_decision")
    press(page, "answer_remove")
    assert club.desk.services.decisions.count() == 0
    assert club.backs == 1


# Jobs
