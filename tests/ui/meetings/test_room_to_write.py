"""On an old laptop's screen, 1366 x 768, whoever writes sees what they write and what it can be made."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.theme.looks import Looks
from tests.ui.meetings.conftest import AtTheWindow
from tests.waiting import settled


def whole(part: QWidget) -> bool:
    """Say whether all of a part is on the screen."""
    return part.visibleRegion().boundingRect() == part.rect()


def opened(hand: AtTheWindow) -> None:
    """Open the second point of some minutes."""
    meeting = hand.plan()
    points = [hand.services.minutes.add_point(meeting, words).id for words in ("We had tea.", "It rained.")]
    hand.go("meeting", meeting, f"minutes:{points[1]}")
    hand.qtbot.waitUntil(lambda: whole(hand.find("point_words")), timeout=2000)


def test_a_whole_point_shows_at_the_usual_size(hand: AtTheWindow) -> None:
    opened(hand)
    hand.qtbot.waitUntil(lambda: whole(hand.find("point_editor")), timeout=2000)
    assert hand.find("check_button").isVisible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_at_the_largest_text_the_words_the_kinds_and_the_picture_show(
    hand: AtTheWindow, looks: Looks, theme: str
) -> None:
    looks.set_theme(theme)
    looks.set_text_percent(200)
    opened(hand)
    wanted = ("point_words", "kind_told", "kind_later", "picture_name")
    hand.qtbot.waitUntil(lambda: all(whole(hand.find(name)) for name in wanted), timeout=2000)
    assert not hand.page.findChild(QWidget, "check_button").isVisible()
    hand.key(Qt.Key.Key_Escape)
    settled()
    assert hand.find("check_button").isVisible()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_in_the_meeting_the_buttons_show_with_the_box(hand: AtTheWindow, looks: Looks, percent: int) -> None:
    looks.set_text_percent(percent)
    meeting = hand.plan()
    hand.services.meetings.mark(meeting, hand.people["Grace Osei"].id, "came")
    hand.go("meeting", meeting, "meet")
    wanted = ("short_point", "add_told", "add_later")
    hand.qtbot.waitUntil(lambda: all(whole(hand.find(name)) for name in wanted), timeout=2000)
