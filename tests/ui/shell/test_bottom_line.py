"""The line at the bottom tells what just happened, and lets go of it when somebody goes to another page."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from coprod_desktop.app import Parts
from coprod_desktop.ui.parts.page import Place
from tests.ui.shell.conftest import press
from tests.waiting import settled


def said(parts: Parts) -> str:
    return parts.window.bottom_line.said.accessibleName()


def test_old_words_do_not_come_along_to_another_page(parts: Parts, qtbot: QtBot) -> None:
    parts.window.say("The picture is changed.")
    settled()
    assert said(parts) == "The picture is changed."
    parts.window.go(Place("people"))
    assert said(parts) == ""
    parts.window.say("Ann is there.")
    settled()
    parts.window.back()
    assert said(parts) == ""


def test_what_a_press_did_is_told_on_the_page_it_leads_to(parts: Parts, qtbot: QtBot) -> None:
    parts.window.go(Place("person_form"))
    parts.window.page.form.set_answers({"name": "Ann Baker"})
    press(parts.window.page, "save_button")
    settled()
    assert parts.window.page.key == "person"
    assert said(parts) == "Saved."
