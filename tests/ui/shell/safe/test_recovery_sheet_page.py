"""The recovery sheet, as somebody presses through it: printing, typing back, and the yearly look."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from coprod_desktop.app import OpenClub
from coprod_desktop.domain.document import Document
from coprod_desktop.ui.parts.page import Place
from tests.fakes import FakeClock
from tests.hands import press, type_in, words
from tests.waiting import settled


def test_the_sheet_is_printed_and_two_groups_are_typed_back(club: OpenClub) -> None:
    window = club.window
    window.go(Place("recovery_sheet"))
    page = window.page
    printed: list[Document] = []
    page.print_wanted.connect(lambda document, _wish: printed.append(document))
    press(page, "see_paper")
    assert window.page.key == "paper"
    assert printed[0].secret
    assert not window.page.save_button.isVisible()
    assert not window.page.open_button.isVisible()
    window.back()
    groups = club.services.privacy.vault.sheet()
    assert not any(group in words(page) for group in groups)
    first, second = page._numbers
    type_in(page, "box_first", groups[first - 1].lower())
    type_in(page, "box_second", "WRONG")
    press(page, "check_groups")
    assert "This is not what stands on the sheet." in words(page)
    type_in(page, "box_second", groups[second - 1])
    press(page, "check_groups")
    assert "The recovery sheet is right." in words(page)
    assert club.services.privacy.has_sheet()


def test_another_paper_can_be_saved_again_after_the_secret_one(club: OpenClub) -> None:
    from coprod_desktop.domain.document import PrintWish, Words

    club.window.paper(club.services.privacy.sheet_document("Club"), PrintWish())
    club.window.paper(Document("Minutes", "Club", "today", (Words(("We sang.",)),)), PrintWish())
    assert club.window.page.save_button.isVisible()


def test_somebody_says_once_a_year_where_both_sheets_are(club: OpenClub, clock: FakeClock) -> None:
    window = club.window
    window.go(Place("recovery_sheet"))
    assert "Do you know where both sheets are?" not in words(window.page)
    club.services.privacy.note_seen()
    clock.time += timedelta(days=400)
    window.go(Place("today"))
    press(window.page, "today_sheet_button")
    page = window.page
    assert "Somebody last saw them on 25 November 2026." in words(page)
    press(page, "one_missing")
    assert "Print the sheet again below" in words(page)
    press(page, "both_there")
    settled()
    assert "Good. We write down the day, and ask again in a year." in words(page)
    assert "Do you know where both sheets are?" not in words(page)
    press(page, "sheet_done")
    window.go(Place("today"))
    assert window.page.findChild(QWidget, "today_sheet") is None


def test_when_the_sheet_is_right_nothing_more_is_asked_and_one_is_done(club: OpenClub) -> None:
    window = club.window
    window.go(Place("recovery_sheet"))
    page = window.page
    assert "There is no letter O, I or L in it." in words(page)
    groups = club.services.privacy.vault.sheet()
    first, second = (groups[number - 1] for number in page._numbers)
    assert not page.findChild(QWidget, "sheet_done").isVisible()
    type_in(page, "box_first", first[:-1])
    QTest.keyClick(page.findChild(QLineEdit, "box_first"), Qt.Key.Key_Return)
    assert page.findChild(QLineEdit, "box_second").hasFocus()
    QTest.keyClick(page.findChild(QLineEdit, "box_second"), Qt.Key.Key_Return)
    assert "This is not what stands on the sheet." in words(page)
    QTest.keyClicks(page.findChild(QLineEdit, "box_first"), first[-1])
    assert "This is not what stands on the sheet." not in words(page)
    assert "Type this group from the paper." in words(page)
    type_in(page, "box_second", second)
    assert "There is a problem" not in words(page)
    QTest.keyClick(page.findChild(QLineEdit, "box_second"), Qt.Key.Key_Return)
    assert "The recovery sheet is right." in words(page)
    assert "Do you know where both sheets are?" not in words(page)
    assert not page.findChild(QWidget, "check_groups").isVisible()
    press(page, "sheet_done")
    assert window.page.key == "privacy"
