"""Somebody is quoted who was not ticked: the check asks, and one press answers."""

from __future__ import annotations

from tests.ui.meetings.conftest import AtTheWindow


def test_one_press_says_that_they_came(hand: AtTheWindow) -> None:
    services = hand.services
    meeting = hand.plan()
    grace, tunde = (hand.people[name] for name in ("Grace Osei", "Tunde Adeyemi"))
    services.meetings.mark(meeting, grace.id, "came")
    services.minutes.add_point(meeting, "Tunde says that the door is too steep.", "said")
    hand.go("meeting", meeting, "agree")
    assert "Tunde was heard. Did they come?" in hand.words()
    assert [one.id for one in services.meetings.who_came(meeting)] == [grace.id]
    hand.press("they_came")
    assert "Did they come?" not in hand.words()
    assert {one.id for one in services.meetings.who_came(meeting)} == {grace.id, tunde.id}
    services.book.undo()
    assert [one.id for one in services.meetings.who_came(meeting)] == [grace.id]


def test_what_always_stands_on_the_agenda_is_not_left_over_when_nobody_spoke_of_it(hand: AtTheWindow) -> None:
    services = hand.services
    meeting = hand.plan("12 November 2026")
    services.minutes.add_point(meeting, "We had tea.")
    assert [one for one in services.meetings.unfinished(services.meetings.get(meeting)) if one.standing] == []


def test_our_own_thing_that_nobody_wrote_about_is_left_for_next_time_in_one_press(hand: AtTheWindow) -> None:
    services = hand.services
    meeting = hand.plan()
    shed = services.meetings.raise_item("The key to the shed", meeting_id=meeting)
    services.minutes.add_point(meeting, "We had tea.")
    hand.go("meeting", meeting, "agree")
    asks = "Nothing is written under “The key to the shed”. Shall we leave it for next time?"
    assert asks in hand.words()
    assert not any("shed" in line for line in hand.words().split("\n") if line.endswith("That is fine."))
    hand.press(f"next_time_{shed.id}")
    assert asks not in hand.words()
    item = next(one for one in services.meetings.items(meeting) if one.id == shed.id)
    assert item.state == "next_time"
    services.book.undo()
    assert asks in hand.words()
