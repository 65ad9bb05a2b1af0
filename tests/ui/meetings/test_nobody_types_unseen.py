"""The box that somebody types in is on the screen, whatever opened below another or was scrolled meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coprod_desktop.domain.people import PEOPLE, Person
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


def test_after_the_ticks_one_press_leads_to_the_box_to_write_in(hand: AtTheWindow) -> None:
    with hand.services.book.step("steps.person_added", name="many") as step:
        for number in range(40):
            step.put(PEOPLE, Person(name=f"Person {number:02}"))
    meeting = hand.plan()
    hand.go("meeting", meeting, "meet")
    box = hand.find("short_point")
    assert box.visibleRegion().isEmpty(), "forty faces stand above it"
    hand.press(f"face_{hand.people['Grace Osei'].id}")
    hand.press("write_button")
    assert QApplication.focusWidget() is box
    hand.qtbot.waitUntil(lambda: is_whole(box))
    assert not hand.sees("write_button")
