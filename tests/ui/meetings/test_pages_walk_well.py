"""Every page of meetings can be used by eye, by keys and by ear, in light and dark, at 100% and 200%."""

from __future__ import annotations

import pytest

from coprod_desktop.ui.theme.looks import Looks
from tests.ui.meetings.conftest import AtTheWindow
from tests.ui.walks import walk
from tests.waiting import settled

STEPS = ("plan", "meet", "minutes", "agree")


def filled(hand: AtTheWindow) -> int:
    """Make a meeting with points of every kind, and return its id."""
    services = hand.services
    services.meetings.raise_item("A trip to the sea", raised_by=hand.people["Yusuf Ali"].id)
    meeting = services.meetings.plan("club", "25 November", starts="2 pm", ends="4 pm", place="The garden room")
    item = services.meetings.items(meeting.id)[0].id
    services.meetings.mark_many(meeting.id, tuple(one.id for one in hand.people.values())[:3])
    for words, kind in (
        ("The school choir can come on 16 December, and they would like to have lunch with us.", "told"),
        ("Yusuf said he cannot get home after dark.", "said"),
        ("The party will be in the afternoon, from 1 pm to 3 pm.", "decided"),
        ("Grace and Tunde will ask the school, by Friday 27 November.", "job"),
        ("Who brings the piano?", "later"),
    ):
        services.minutes.add_point(meeting.id, words, kind, item=item)
    return meeting.id


@pytest.mark.parametrize(("theme", "percent"), [("light", 100), ("dark", 200), ("light", 200)])
def test_walks(hand: AtTheWindow, looks: Looks, theme: str, percent: int) -> None:
    meeting = filled(hand)
    looks.set_theme(theme)
    looks.set_text_percent(percent)
    found = {}
    points = [whole.point for topic in hand.services.minutes.topics(meeting) for whole in topic.points]
    item = hand.services.meetings.items(meeting)[1].id
    places = [("meetings", 0, ""), ("plan_meeting", 0, ""), ("paste_notes", meeting, "")]
    places += [("meeting", meeting, step) for step in STEPS]
    places += [("meeting", meeting, f"minutes:{point.id}") for point in points[1:4]]
    for page, record, extra in places:
        hand.go(page, record, extra)
        settled()
        found[f"{page} {extra}"] = walk(hand.page)
    hand.go("meeting", meeting, "plan")
    hand.press(f"item_card_{item}")
    hand.press("invited_button")
    settled()
    found["open item"] = walk(hand.page)
    hand.go("meeting", meeting, "meet")
    hand.press("came_button")
    hand.press("not_heard_button")
    settled()
    found["who came"] = walk(hand.page)
    assert {page: words for page, words in found.items() if words} == {}


def test_room_view_hides_what_helps_people(hand: AtTheWindow, looks: Looks) -> None:
    meeting = filled(hand)
    hand.go("meeting", meeting, "plan")
    assert "What helps people take part" in hand.words()
    looks.set_room_view(True)
    settled()
    assert "What helps people take part" not in hand.words()
