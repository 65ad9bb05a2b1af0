"""Find, paper, bin, settings and help, used in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

from coprod_desktop.app import OpenClub
from coprod_desktop.domain.document import Document, PrintWish, Words
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.ui.parts.card_list import CardList
from coprod_desktop.ui.parts.page import Place
from tests.fakes import FakeFiles
from tests.hands import press, press_button, words
from tests.waiting import laid_out, settled

PAPER = Document("Minutes: club meeting", "Healthy Living Club", "25 November 2026", (Words(("We sang.",)),))


def find(club: OpenClub, typed: str) -> str:
    club.window.go(Place("find"))
    box = club.window.page.findChild(QLineEdit, "box_words")
    box.selectAll()
    QTest.keyClicks(box, typed)
    return words(club.window.page)


# Find


def test_typing_finds_at_once_and_enter_opens(club: OpenClub) -> None:
    assert "We found 1 thing." in find(club, "tun")
    cards = club.window.page.findChild(CardList, "found_person")
    cards.setFocus()
    QTest.keyClick(cards, Qt.Key.Key_Return)
    assert club.window.page.key == "person"
    assert club.window.page.title() == "Tunde Ola"
    press(club.window.page, "back_button")
    assert club.window.page.key == "find"
    assert club.window.page.findChild(QLineEdit, "box_words").text() == "tun"


def test_nothing_found_says_what_to_try(club: OpenClub) -> None:
    assert "Nothing is found. Try fewer letters, or another word." in find(club, "zebra")


def test_a_phone_number_is_not_found(club: OpenClub) -> None:
    assert "Nothing is found." in find(club, "1111")


# Paper


def test_the_paper_shows_its_pages_and_follows_the_wish(club: OpenClub) -> None:
    club.window.paper(PAPER, PrintWish(size=24))
    laid_out()
    page = club.window.page
    assert page.title() == "Minutes: club meeting"
    assert "1 page." in words(page)
    assert page.findChild(QAbstractButton, "choice_size_24").isChecked()
    press(page, "choice_size_28")
    assert page._wish.size == 28


def test_the_paper_is_saved_as_pdf_once_and_opened(club: OpenClub, files: FakeFiles) -> None:
    club.window.paper(PAPER, PrintWish())
    laid_out()
    press(club.window.page, "save_pdf")
    settled()
    assert f"It is in the folder {files.folder}." in words(club.window.page)
    press(club.window.page, "open_saved")
    assert [path.suffix for path in files.opened] == [".pdf"]
    assert files.opened[0].read_bytes().startswith(b"%PDF")


def test_a_full_disk_is_told_in_the_page(club: OpenClub, files: FakeFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_name: str, _write: object) -> Path:
        raise StorageTrouble("disk_full")

    monkeypatch.setattr(files, "keep_written", full)
    club.window.paper(PAPER, PrintWish())
    laid_out()
    press(club.window.page, "save_pdf")
    settled()
    assert "There is no room left on this computer" in words(club.window.page)


# Bin


def test_what_is_removed_is_put_back_from_the_bin(club: OpenClub) -> None:
    tunde = next(one for one in club.services.people.here() if one.name == "Tunde Ola")
    club.services.people.remove(tunde)
    press(club.window, "door_safe")
    press(club.window.page, "tab_bin")
    assert "Tunde Ola" in words(club.window.page)
    assert "Removed on Wednesday 25 November 2026 at 2 pm." in words(club.window.page)
    button = club.window.page.findChild(QAbstractButton, f"put_back_person_{tunde.id}")
    assert button.accessibleName() == "Put back Tunde Ola"
    press_button(button)
    assert "The bin is empty." in words(club.window.page)
    assert club.services.people.count() == 2


# Settings


def test_choices_for_the_screen_work_at_once(club: OpenClub) -> None:
    club.window.go(Place("settings"))
    press(club.window.page, "choice_text_size_125")
    press(club.window.page, "choice_theme_cream")
    press(club.window.page, "choice_letters_atkinson")
    looks = club.desk.looks
    assert (looks.text_percent, looks.theme, looks.font) == (125, "cream", "atkinson")
    press(club.window, "top_smaller")
    assert club.window.page.findChild(QAbstractButton, "choice_text_size_110").isChecked()


def test_a_role_is_added_renamed_and_removed(club: OpenClub) -> None:
    club.window.go(Place("roles"))
    page = club.window.page
    press(page, "add_name")
    assert page.focusWidget() is page.findChild(QLineEdit, "box_name")
    press(page, "save_name")
    assert "Type a name for the role." in words(page)
    QTest.keyClicks(page.findChild(QLineEdit, "box_name"), "Singer")
    press(page, "save_name")
    assert "Singer" in words(page)
    singer = next(one for one in club.services.club.roles() if one.name == "Singer")
    press(page, f"rename_{singer.id}")
    box = page.findChild(QLineEdit, "box_name")
    assert box.text() == "Singer"
    box.selectAll()
    QTest.keyClicks(box, "Choir")
    press(page, "save_name")
    assert "Choir" in words(page)
    press(page, f"remove_{singer.id}")
    assert "Choir" not in [one.name for one in club.services.club.roles()]


def test_a_name_being_typed_stays_when_something_else_changes(club: OpenClub) -> None:
    club.window.go(Place("roles"))
    press(club.window.page, "add_name")
    QTest.keyClicks(club.window.page.findChild(QLineEdit, "box_name"), "Sin")
    club.services.club.save_role(club.services.club.roles()[0], "Supporter")
    assert club.window.page.findChild(QLineEdit, "box_name").text() == "Sin"


def test_what_every_meeting_talks_about_is_moved_and_removed(club: OpenClub) -> None:
    club.window.go(Place("standing"))
    page = club.window.page
    first, second = club.services.club.standing_items("club")[:2]
    assert page.findChild(QAbstractButton, f"up_{first.id}") is None
    press(page, f"down_{first.id}")
    assert [one.id for one in club.services.club.standing_items("club")][:2] == [second.id, first.id]
    press(page, f"remove_{first.id}")
    assert first.id not in [one.id for one in club.services.club.standing_items("club")]
    press(page, "choice_meeting_kind_committee")
    assert "Our money" in words(page)


def test_words_to_start_from_take_nothing_away(club: OpenClub) -> None:
    club.window.go(Place("how_we_work"))
    page = club.window.page
    box = page.findChild(QPlainTextEdit, "box_how_we_work")
    box.setPlainText("We laugh.")
    press(page, "starter_words")
    assert box.toPlainText().startswith("We laugh.\nWe are all equal.")
    press(page, "save_button")
    assert club.services.club.club().how_we_work.startswith("We laugh.")


# Help


def test_help_is_found_read_and_printed(club: OpenClub) -> None:
    club.window.go(Place("help"), from_door=True)
    QTest.keyClicks(club.window.page.findChild(QLineEdit, "box_words"), "agend")
    assert club.window.page.findChild(QAbstractButton, "topic_room") is None
    press(club.window.page, "topic_plan")
    assert club.window.page.title() == "Plan a meeting"
    assert "Choose who is invited." in words(club.window.page)
    press(club.window.page, "print_help")
    assert club.window.page.key == "paper"
    assert club.window.page.title() == "Plan a meeting"
