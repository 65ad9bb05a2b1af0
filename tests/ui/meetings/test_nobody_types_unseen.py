"""The box that somebody types in is on the screen, whatever opened below another or was scrolled meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.meetings.conftest import AtTheWindow
from tests.waiting import settled


def is_whole(box: QWidget) -> bool:
    return box.visibleRegion().boundingRect() == box.rect()


def test_tab_shows_the_whole_next_box_though_a_line_opens_above_it(hand: AtTheWindow) -> None:
    hand.go("meetings")
    hand.press("plan_button")
    hand.find("box_on").setFocus()
    for words in ("Thursday", "2", "4"):
        QTest.keyClicks(QApplication.focusWidget(), words)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        settled()
        box = QApplication.focusWidget()
        assert is_whole(box), f"{box.objectName()} is cut after {words} was read"
    assert "4 pm" in hand.words()


def test_a_box_that_was_scrolled_away_comes_back_with_the_first_letter(hand: AtTheWindow) -> None:
    meeting = hand.plan()
    hand.go("meeting", meeting, "minutes")
    hand.press(f"add_point_{hand.services.meetings.items(meeting)[0].id}")
    box, bar = hand.find("point_words"), hand.page.scroller.verticalScrollBar()
    hand.qtbot.waitUntil(lambda: is_whole(box))
    hand.qtbot.waitUntil(lambda: not hand.page.scroller._settled.isActive())
    bar.setValue(bar.maximum())
    assert box.visibleRegion().isEmpty()
    QTest.keyClicks(box, "W")
    assert is_whole(box)
    place = bar.value()
    QTest.keyClicks(box, "e sang.")
    settled()
    assert bar.value() == place, "what shows stays where it is"
