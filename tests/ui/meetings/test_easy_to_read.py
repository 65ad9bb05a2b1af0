"""Points that could be easier to read are marked in words, and a key goes from one to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

from coprod_desktop.ui.parts.meeting.press_card import PressCard
from coprod_desktop.ui.parts.page import Place
from tests.ui.meetings.conftest import AtTheWindow

HARD = ("The venue is warm.", "Ann will facilitate.")
MARK = "could be easier to read"


def written(hand: AtTheWindow) -> list[int]:
    """Write four points, the second and the last hard, and return their ids."""
    meeting = hand.plan()
    minutes = hand.services.minutes
    words = ("We had tea.", HARD[0], "It rained.", HARD[1])
    points = [minutes.add_point(meeting, one).id for one in words]
    hand.go("meeting", meeting, "minutes")
    return points


def typed_in(hand: AtTheWindow) -> str:
    return hand.find("point_words", QPlainTextEdit).toPlainText()


def test_each_hard_point_says_so(hand: AtTheWindow) -> None:
    points = written(hand)
    assert hand.find("how_easy", QLabel).text() == "2 of 4 points are easy to read."
    marked = [MARK in hand.find(f"point_{one}", PressCard).accessibleName() for one in points]
    assert marked == [False, True, False, True]


def test_the_key_goes_from_one_to_the_next_and_round(hand: AtTheWindow) -> None:
    written(hand)
    hand.page.heading.setFocus()
    hand.find("how_easy").parentWidget().setFocus()
    hand.press("next_hard")
    assert typed_in(hand) == HARD[0]
    hand.key(Qt.Key.Key_F4)
    assert typed_in(hand) == HARD[1]
    hand.key(Qt.Key.Key_F4)
    assert typed_in(hand) == HARD[0]


def test_a_point_that_was_made_easier_loses_its_mark(hand: AtTheWindow) -> None:
    points = written(hand)
    hand.press("next_hard")
    hand.type_in("point_words", "The place is warm.")
    hand.key(Qt.Key.Key_F4)
    assert typed_in(hand) == HARD[1]
    assert MARK not in hand.find(f"point_{points[1]}", PressCard).accessibleName()
    hand.type_in("point_words", "Ann will help.")
    hand.key(Qt.Key.Key_F4)
    assert hand.window.bottom_line.said.accessibleName() == "All points are easy to read."
    assert hand.find("how_easy", QLabel).text() == "All points are easy to read."
    assert QApplication.focusWidget() is hand.find("point_words")


def test_the_check_page_leads_to_them(hand: AtTheWindow) -> None:
    points = written(hand)
    meeting = hand.page.place.id
    hand.go("meeting", meeting, "agree")
    hand.press("next_hard")
    assert hand.page.place == Place("meeting", meeting, f"minutes:{points[1]}")
    assert typed_in(hand) == HARD[0]
