"""Find, paper, bin, settings and help, used in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

from coprod_desktop.app import Parts
from coprod_desktop.domain.document import Document, PrintWish, Words
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.ui.parts.card_list import CardList
from coprod_desktop.ui.parts.page import Place
from tests.fakes import FakeFiles
from tests.ui.shell.conftest import press, words
from tests.waiting import laid_out, settled

PAPER = Document("Minutes: club meeting", "Healthy Living Club", "25 November 2026", (Words(("We sang.",)),))


def find(parts: Parts, typed: str) -> str:
    parts.window.go(Place("find"))
    box = parts.window.page.findChild(QLineEdit, "box_words")
    box.selectAll()
    QTest.keyClicks(box, typed)
    return words(parts.window.page)


# Find


def test_typing_finds_at_once_and_enter_opens(parts: Parts) -> None:
    assert "We found 1 thing." in find(parts, "tun")
    cards = parts.window.page.findChild(CardList, "found_person")
    cards.setFocus()
    QTest.keyClick(cards, Qt.Key.Key_Return)
    assert parts.window.page.key == "person"
    assert parts.window.page.title() == "Tunde Ola"
    press(parts.window.page, "back_button")
    assert parts.window.page.key == "find"
    assert parts.window.page.findChild(QLineEdit, "box_words").text() == "tun"


def test_nothing_found_says_what_to_try(parts: Parts) -> None:
    assert "Nothing is found. Try fewer letters, or another word." in find(parts, "zebra")


def test_a_phone_number_is_not_found(parts: Parts) -> None:
    assert "Nothing is found." in find(parts, "1111")


# Paper


def test_the_paper_shows_its_pages_and_follows_the_wish(parts: Parts) -> None:
    parts.window.paper(PAPER, PrintWish(size=24))
    laid_out()
    page = parts.window.page
    assert page.title() == "Minutes: club meeting"
    assert "1 page." in words(page)
    assert page.findChild(QAbstractButton, "choice_size_24").isChecked()
    press(page, "choice_size_28")
    assert page._wish.size == 28


def test_the_paper_is_saved_as_pdf_once_and_opened(parts: Parts, files: FakeFiles) -> None:
    parts.window.paper(PAPER, PrintWish())
    laid_out()
    press(parts.window.page, "save_pdf")
    settled()
    assert f"It is in the folder {files.folder}." in words(parts.window.page)
    press(parts.window.page, "open_saved")
    assert [path.suffix for path in files.opened] == [".pdf"]
    assert files.opened[0].read_bytes().startswith(b"%PDF")


def test_a_full_disk_is_told_in_the_page(parts: Parts, files: FakeFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_name: str, _write: object) -> Path:
        raise StorageTrouble("disk_full")

    monkeypatch.setattr(files, "keep_written", full)
    parts.window.paper(PAPER, PrintWish())
    laid_out()
    press(parts.window.page, "save_pdf")
    settled()
    assert "There is no room left on this computer" in words(parts.window.page)


# Bin


def test_what_is_removed_is_put_back_from_the_bin(parts: Parts) -> None:
    tunde = next(one for one in parts.services.people.here() if one.name == "Tunde Ola")
    parts.services.people.remove(tunde)
    press(parts.window, "door_safe")
    press(parts.window.page, "tab_bin")
    assert "Tunde Ola" in words(parts.window.page)
    assert "Removed on Wednesday 25 November 2026 at 2 pm." in words(parts.window.page)
    button = parts.window.page.findChild(QAbstractButton, f"put_back_person_{tunde.id}")
    assert button.accessibleName() == "Put back Tunde Ola"
    button.click()
    assert "The bin is empty." in words(parts.window.page)
    assert parts.services.people.count() == 2


# Settings


def test_choices_for_the_screen_work_at_once(parts: Parts) -> None:
    parts.window.go(Place("settings"))
    press(parts.window.page, "choice_text_size_125")
    press(parts.window.page, "choice_theme_cream")
    press(parts.window.page, "choice_letters_atkinson")
    looks = parts.desk.looks
    assert (looks.text_percent, looks.theme, looks.font) == (125, "cream", "atkinson")
    press(parts.window, "top_smaller")
    assert parts.window.page.findChild(QAbstractButton, "choice_text_size_110").isChecked()


def test_a_role_is_added_renamed_and_removed(parts: Parts) -> None:
    parts.window.go(Place("roles"))
    page = parts.window.page
    press(page, "add_name")
    assert page.focusWidget() is page.findChild(QLineEdit, "box_name")
    press(page, "save_name")
    assert "Type a name for the role." in words(page)
    QTest.keyClicks(page.findChild(QLineEdit, "box_name"), "Singer")
    press(page, "save_name")
    assert "Singer" in words(page)
    singer = next(one for one in parts.services.club.roles() if one.name == "Singer")
    press(page, f"rename_{singer.id}")
    box = page.findChild(QLineEdit, "box_name")
    assert box.text() == "Singer"
    box.selectAll()
    QTest.keyClicks(box, "Choir")
    press(page, "save_name")
    assert "Choir" in words(page)
    press(page, f"remove_{singer.id}")
    assert "Choir" not in [one.name for one in parts.services.club.roles()]


def test_a_name_being_typed_stays_when_something_else_changes(parts: Parts) -> None:
    parts.window.go(Place("roles"))
    press(parts.window.page, "add_name")
    QTest.keyClicks(parts.window.page.findChild(QLineEdit, "box_name"), "Sin")
    parts.services.club.save_role(parts.services.club.roles()[0], "Supporter")
    assert parts.window.page.findChild(QLineEdit, "box_name").text() == "Sin"


def test_what_every_meeting_talks_about_is_moved_and_removed(parts: Parts) -> None:
    parts.window.go(Place("standing"))
    page = parts.window.page
    first, second = parts.services.club.standing_items("club")[:2]
    assert page.findChild(QAbstractButton, f"up_{first.id}") is None
    press(page, f"down_{first.id}")
    assert [one.id for one in parts.services.club.standing_items("club")][:2] == [second.id, first.id]
    press(page, f"remove_{first.id}")
    assert first.id not in [one.id for one in parts.services.club.standing_items("club")]
    press(page, "choice_meeting_kind_committee")
    assert "Our money" in words(page)


def test_words_to_start_from_take_nothing_away(parts: Parts) -> None:
    parts.window.go(Place("how_we_work"))
    page = parts.window.page
    box = page.findChild(QPlainTextEdit, "box_how_we_work")
    box.setPlainText("We laugh.")
    press(page, "starter_words")
    assert box.toPlainText().startswith("We laugh.\nWe are all equal.")
    press(page, "save_button")
    assert parts.services.club.club().how_we_work.startswith("We laugh.")


# Help


def test_help_is_found_read_and_printed(parts: Parts) -> None:
    parts.window.go(Place("help"), from_door=True)
    QTest.keyClicks(parts.window.page.findChild(QLineEdit, "box_words"), "agend")
    assert parts.window.page.findChild(QAbstractButton, "topic_room") is None
    press(parts.window.page, "topic_plan")
    assert parts.window.page.title() == "Plan a meeting"
    assert "Choose who is invited." in words(parts.window.page)
    press(parts.window.page, "print_help")
    assert parts.window.page.key == "paper"
    assert parts.window.page.title() == "Plan a meeting"
