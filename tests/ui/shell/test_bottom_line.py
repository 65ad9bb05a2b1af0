"""The line at the bottom tells what just happened, and lets go of it when somebody goes to another page."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from coprod_desktop.app import OpenClub
from coprod_desktop.ui.parts.page import Place
from tests.hands import press
from tests.waiting import settled


def said(club: OpenClub) -> str:
    return club.window.bottom_line.said.accessibleName()


def test_old_words_do_not_come_along_to_another_page(club: OpenClub, qtbot: QtBot) -> None:
    club.window.say("The picture is changed.")
    settled()
    assert said(club) == "The picture is changed."
    club.window.go(Place("people"))
    assert said(club) == ""
    club.window.say("Ann is there.")
    settled()
    club.window.back()
    assert said(club) == ""


def test_what_a_press_did_is_told_on_the_page_it_leads_to(club: OpenClub, qtbot: QtBot) -> None:
    club.window.go(Place("person_form"))
    club.window.page.form.set_answers({"name": "Ann Baker"})
    press(club.window.page, "save_button")
    settled()
    assert club.window.page.key == "person"
    assert said(club) == "Saved."
