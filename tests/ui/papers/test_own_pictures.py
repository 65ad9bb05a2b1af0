"""A club adds a pack of pictures, names them, chooses one for a point, a gift and a word, and removes it again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from coprod_desktop.app import OpenClub
from coprod_desktop.ui.parts.drawings import drawing, picture
from coprod_desktop.ui.parts.page import Place
from tests.exchange.test_picture_packs import GOOD, hostile_zip
from tests.hands import choose, press, press_button, type_in, words
from tests.ui import walks
from tests.ui.papers.conftest import page
from tests.waiting import settled


@pytest.fixture
def chosen(monkeypatch, tmp_path: Path) -> Path:
    """The computer's own window gives this zip file back."""
    path = tmp_path / "our pack.zip"
    hostile_zip(path)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(path)], ""))
    return path


def test_a_pack_goes_in_and_what_cannot_is_told_by_name(club, chosen, qtbot):
    club.window.go(Place("settings"))
    press(club.window, "open_own_pictures")
    assert "There is no picture here yet." in words(page(club))
    press(club.window, "add_pictures")
    press(club.window, "choose_files")
    assert "Say whose pictures these are." in words(page(club))
    press_button(page(club).whose.buttons["others"])
    press(club.window, "choose_files")
    assert "Type who made the pictures, as it shall be printed." in words(page(club))
    type_in(club.window, "box_credit", "Pictures by Pat.")
    press(club.window, "choose_files")
    qtbot.waitUntil(lambda: not page(club).working.busy, timeout=10000)
    told = words(page(club))
    assert "2 pictures are in the book." in told
    for line in (
        "nothing.png has nothing in it.",
        "letter.jpg is not a picture.",
        "huge.png is too big. Save it smaller first.",
        "bomb.bmp is made to fill up a computer.",
        "script.svg holds more than a picture, and might do harm.",
        "../../escape.svg wants to go outside its zip file, so it stays out.",
        "good again.svg is the same picture as good.svg.",
    ):
        assert line in told
    assert page(club).names_button.main
    assert page(club).names_button.hasFocus()
    assert not page(club).files_button.main
    press(club.window, "name_pictures")
    assert page(club).title() == "good"
    assert page(club).form.rows["name"].box.selectedText() == "good"
    type_in(club.window, "box_name", "our yellow sun")
    type_in(club.window, "box_meaning", "a sunny day")
    press(club.window, "save_button")
    assert page(club).title() == "last"
    type_in(club.window, "box_meaning", "a sunny day")
    press(club.window, "save_button")
    assert "The picture our yellow sun has this meaning already." in words(page(club))
    type_in(club.window, "box_meaning", "the end")
    press(club.window, "save_button")
    assert page(club).key == "own_pictures"
    rows = [page(club).list.rows.row(number) for number in range(page(club).list.rows.rowCount())]
    assert [(row.title, row.line) for row in rows] == [
        ("last", "It means: the end."),
        ("our yellow sun", "It means: a sunny day."),
    ]
    press(club.window, "top_undo")
    press(club.window, "top_undo")
    press(club.window, "top_undo")
    assert "There is no picture here yet." in words(page(club))


def test_it_is_chosen_for_a_word_and_more_are_added_on_the_way(club, tmp_path, qtbot):
    (tmp_path / "tombola_stall.svg").write_text(GOOD)
    club.window.go(Place("add_pictures"))
    press_button(page(club).whose.buttons["ours"])
    page(club).add([tmp_path / "tombola_stall.svg"])
    qtbot.waitUntil(lambda: not page(club).working.busy, timeout=10000)
    assert "1 picture is in the book." in words(page(club))
    club.window.go(Place("word_form"))
    press(club.window, "box_picture")
    type_into_search(club, "tombola")
    press(club.window, "picture_own:1")
    assert page(club).form.rows["picture"].answer == "own:1"
    assert b"circle" in drawing("own:1")
    assert not picture("own:1", 40).isNull()
    type_in(club.window, "box_word", "Tombola")
    press(club.window, "box_picture")
    press(club.window, "add_own_pictures")
    assert page(club).key == "add_pictures"
    press_button(page(club).back_button)
    assert page(club).form.rows["word"].answer == "Tombola"


def type_into_search(club: OpenClub, text: str) -> None:
    settled()
    QTest.keyClicks(page(club).form.rows["picture"].picker.box, text)


def test_a_removed_picture_goes_to_the_bin_and_comes_back(club, tmp_path, qtbot):
    (tmp_path / "sun.svg").write_text(GOOD)
    club.window.go(Place("add_pictures"))
    press_button(page(club).whose.buttons["ours"])
    page(club).add([tmp_path / "sun.svg"])
    qtbot.waitUntil(lambda: not page(club).working.busy, timeout=10000)
    club.window.go(Place("own_pictures"))
    choose(club.window, "own_picture_list", "sun")
    press(club.window, "remove_picture")
    assert "There is no picture here yet." in words(page(club))
    club.window.go(Place("bin"))
    assert "sun" in words(page(club))
    club.services.finding.restore("own_picture", 1)
    assert club.services.book.pictures.name("own:1") == "sun"


@pytest.mark.parametrize("percent", [100, 200])
def test_the_pages_walk_well(club, looks, percent, tmp_path, qtbot, chosen):
    looks.set_text_percent(percent)
    club.window.go(Place("add_pictures"))
    press_button(page(club).whose.buttons["ours"])
    press(club.window, "choose_files")
    qtbot.waitUntil(lambda: not page(club).working.busy, timeout=10000)
    for place in (Place("add_pictures"), Place("own_pictures"), Place("own_picture", 1)):
        if place.page != page(club).key:
            club.window.go(place)
        settled()
        assert walks.walk(page(club)) == [], place.page
