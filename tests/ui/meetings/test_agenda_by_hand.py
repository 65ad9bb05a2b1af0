"""The agenda is changed by hand, before the meeting and while we meet."""

from __future__ import annotations

from PySide6.QtCore import Qt

from coprod_desktop.ui.parts.paper import PaperView
from tests.hands import press_button
from tests.ui.meetings.conftest import AtTheWindow
from tests.waiting import settled


def test_something_new_comes_up_while_we_meet(hand: AtTheWindow) -> None:
    meeting = hand.plan()
    hand.go("meeting", meeting, "meet")
    hand.press("new_thing")
    hand.type_in("box_new_title", "The broken kettle")
    hand.key(Qt.Key.Key_Return)
    assert hand.find("item_title").text() == "The broken kettle"
    assert "The broken kettle" in [item.title for item in hand.services.meetings.items(meeting)]


def test_the_agenda_is_changed_in_its_place(hand: AtTheWindow) -> None:
    meeting = hand.plan()
    first, second = hand.services.meetings.items(meeting)[:2]
    hand.press(f"item_card_{first.id}")
    hand.type_in("box_item_title", "Hello everyone")
    hand.press("item_down")
    items = hand.services.meetings.items(meeting)
    assert [item.id for item in items[:2]] == [second.id, first.id]
    assert items[1].title == "Hello everyone"
    hand.press("item_remove")
    assert first.id not in [item.id for item in hand.services.meetings.items(meeting)]


def test_asking_for_something_before_there_is_a_meeting(hand: AtTheWindow) -> None:
    hand.go("meetings")
    hand.press("raise_button")
    hand.press("put_on_next")
    assert "Type what you want to talk about." in hand.words()
    hand.type_in("box_raised", "A trip to the sea")
    hand.type_in("search_raised_by", "yus")
    hand.key(Qt.Key.Key_Return)
    hand.press("put_on_next")
    assert "A trip to the sea" in hand.words()
    meeting = hand.plan()
    raised = next(one for one in hand.services.meetings.items(meeting) if one.title == "A trip to the sea")
    assert raised.raised_by == hand.people["Yusuf Ali"].id


def test_next_and_before_stay_where_they_are(hand: AtTheWindow) -> None:
    meeting = hand.plan()
    hand.go("meeting", meeting, "meet")
    last = len(hand.services.meetings.items(meeting))
    before, after = hand.find("item_before"), hand.find("item_next")
    places = set()
    for _times in range(last + 2):
        press_button(after)
        settled()
        places.add((before.mapTo(hand.page, before.pos()).x(), before.geometry().top(), after.geometry().left()))
        assert before.isVisible()
        assert after.isVisible()
    assert len(places) == 1
    assert "This is the last thing on the agenda." in hand.window.bottom_line.said.text()


def test_another_meeting_begins_at_its_first_page(hand: AtTheWindow) -> None:
    first, second = hand.plan(), hand.plan("2 December")
    for number in range(24):
        hand.services.minutes.add_point(first, f"We talked about thing {number}.")
        hand.services.minutes.add_point(second, f"We talked about thing {number}.")
    paper = hand.page.findChild(PaperView)
    hand.go("meeting", first, "minutes")
    hand.qtbot.waitUntil(lambda: paper.pages > 2)
    paper.show_page(2)
    assert paper.page == 2
    hand.go("meeting", second, "minutes")
    assert paper.page == 0
    hand.go("meetings")


def test_a_new_meeting_says_like_which_one_it_is_filled_in(hand: AtTheWindow) -> None:
    hand.go("plan_meeting")
    assert "Filled in like" not in hand.words()
    hand.plan()
    hand.services.meetings.plan("club", "28 October 2020", starts="10:00", place="on the telephone")
    hand.go("plan_meeting")
    assert "Filled in like “Club meeting, Wednesday 25 November 2026”. Change what is different." in hand.words()
    assert hand.find("box_starts").text() == "2 pm"  # type: ignore[attr-defined]
