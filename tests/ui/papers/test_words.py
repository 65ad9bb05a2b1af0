"""The club's words are listed, added, changed, found and removed by hand, and the check page says how easy it is."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from coprod_desktop.ui.parts.page import Place
from tests.hands import choose, press, words
from tests.ui import walks
from tests.ui.papers.conftest import page
from tests.waiting import settled


def type_word(club, word: str, meaning: str) -> None:
    form = page(club).form
    form.rows["word"].set_answer(word)
    form.rows["meaning"].set_answer(meaning)
    press(club.window, "save_button")


def test_a_word_is_added_changed_found_and_removed(club):
    club.window.go(Place("settings"))
    press(club.window, "open_words")
    assert "There is no word here yet." in words(club.window)
    press(club.window, "add_word")
    type_word(club, "", "Our meeting once a year.")
    assert "Type the word." in words(club.window)
    type_word(club, "AGM", "Our meeting once a year.")
    assert page(club).key == "words"
    choose(club.window, "word_list", "AGM")
    assert page(club).title() == "AGM"
    type_word(club, "AGM", "Our big meeting once a year.")
    assert club.services.words.words()[0].meaning == "Our big meeting once a year."
    club.window.go(Place("find", extra="AGM"))
    row = club.services.finding.find("AGM")[0]
    assert (row.kind, row.title) == ("word", "AGM")
    club.window.go(Place("word_form", row.id))
    press(club.window, "remove_word")
    assert club.services.words.words() == []
    club.services.book.undo()
    assert [one.word for one in club.services.words.words()] == ["AGM"]


def test_the_check_page_says_how_easy_the_minutes_are_to_read(club, meeting):
    club.window.go(Place("meeting", meeting.id, "agree"))
    shown = page(club).findChild(QLabel, "how_easy")
    assert shown.text() == "All points are easy to read."


def test_the_pages_walk_well(club, looks):
    club.window.go(Place("word_form"))
    type_word(club, "AGM", "Our meeting once a year.")
    for percent in (100, 200):
        looks.set_text_percent(percent)
        for place in (Place("words"), Place("word_form", 1)):
            club.window.go(place)
            settled()
            assert walks.walk(page(club)) == [], place.page
