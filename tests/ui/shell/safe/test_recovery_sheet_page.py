"""The recovery sheet, as somebody presses through it: printing, typing back, and the yearly look."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from coprod_desktop.app import Parts
from coprod_desktop.domain.document import Document
from coprod_desktop.ui.parts.page import Place
from tests.fakes import FakeClock
from tests.ui.shell.conftest import press, words
from tests.ui.shell.safe.conftest import type_in
from tests.waiting import settled


def test_the_sheet_is_printed_and_two_groups_are_typed_back(parts: Parts) -> None:
    window = parts.window
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
    groups = parts.services.privacy.vault.sheet()
    assert not any(group in words(page) for group in groups)
    first, second = page._numbers
    type_in(page, "box_first", groups[first - 1].lower())
    type_in(page, "box_second", "WRONG")
    press(page, "check_groups")
    assert "This is not what stands on the sheet." in words(page)
    type_in(page, "box_second", groups[second - 1])
    press(page, "check_groups")
    assert "The recovery sheet is right." in words(page)
    assert parts.services.privacy.has_sheet()


def test_another_paper_can_be_saved_again_after_the_secret_one(parts: Parts) -> None:
    from coprod_desktop.domain.document import PrintWish, Words

    parts.window.paper(parts.services.privacy.sheet_document("Club"), PrintWish())
    parts.window.paper(Document("Minutes", "Club", "today", (Words(("We sang.",)),)), PrintWish())
    assert parts.window.page.save_button.isVisible()


def test_somebody_says_once_a_year_where_both_sheets_are(parts: Parts, clock: FakeClock) -> None:
    window = parts.window
    window.go(Place("recovery_sheet"))
    assert "Do you know where both sheets are?" not in words(window.page)
    parts.services.privacy.note_seen()
    clock.time += timedelta(days=400)
    window.go(Place("today"))
    press(window.page, "today_sheet_button")
    page = window.page
    assert "Somebody last saw them on 25 November 2026." in words(page)
    press(page, "one_missing")
    assert "Print the sheet again below" in words(page)
    press(page, "both_there")
    settled()
    assert "Somebody last saw them on 30 December 2027." in words(page)
    window.go(Place("today"))
    assert window.page.findChild(QWidget, "today_sheet") is None
