"""The club's words are listed, added, changed, found and removed by hand, and the check page says how easy it is."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from coprod_desktop.ui.parts.page import Place
from tests.ui import walks
from tests.ui.papers.conftest import choose, page
from tests.ui.shell.conftest import press, words
from tests.waiting import settled


def type_word(parts, word: str, meaning: str) -> None:
    form = page(parts).form
    form.rows["word"].set_answer(word)
    form.rows["meaning"].set_answer(meaning)
    press(parts.window, "save_button")


def test_a_word_is_added_changed_found_and_removed(parts):
    parts.window.go(Place("settings"))
    press(parts.window, "open_words")
    assert "There is no word here yet." in words(parts.window)
    press(parts.window, "add_word")
    type_word(parts, "", "Our meeting once a year.")
    assert "Type the word." in words(parts.window)
    type_word(parts, "AGM", "Our meeting once a year.")
    assert page(parts).key == "words"
    choose(parts, "word_list", "AGM")
    assert page(parts).title() == "AGM"
    type_word(parts, "AGM", "Our big meeting once a year.")
    assert parts.services.words.words()[0].meaning == "Our big meeting once a year."
    parts.window.go(Place("find", extra="AGM"))
    row = parts.services.finding.find("AGM")[0]
    assert (row.kind, row.title) == ("word", "AGM")
    parts.window.go(Place("word_form", row.id))
    press(parts.window, "remove_word")
    assert parts.services.words.words() == []
    parts.services.book.undo()
    assert [one.word for one in parts.services.words.words()] == ["AGM"]


def test_the_check_page_says_how_easy_the_minutes_are_to_read(parts, meeting):
    parts.window.go(Place("meeting", meeting.id, "agree"))
    shown = page(parts).findChild(QLabel, "how_easy")
    assert shown.text() == "All points are easy to read."


def test_the_pages_walk_well(parts, looks):
    parts.window.go(Place("word_form"))
    type_word(parts, "AGM", "Our meeting once a year.")
    for percent in (100, 200):
        looks.set_text_percent(percent)
        for place in (Place("words"), Place("word_form", 1)):
            parts.window.go(place)
            settled()
            assert walks.walk(page(parts)) == [], place.page
