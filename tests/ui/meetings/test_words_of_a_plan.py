"""Small words round a plan: examples of days that are still to come, and titles that are told from the sentence."""

from __future__ import annotations

from tests.ui.meetings.conftest import AtTheWindow


def test_the_example_of_a_day_is_still_to_come(hand: AtTheWindow) -> None:
    hand.go("meetings")
    hand.press("plan_button")
    today = hand.services.book.today
    assert (today.month, today.day) == (11, 25)
    assert "For example “7 December” or “next Tuesday”." in hand.words()
    hand.go("job_form")
    assert "For example: 7 December, or next Tuesday." in hand.words()


def test_what_is_put_on_the_agenda_is_quoted(hand: AtTheWindow) -> None:
    hand.plan()
    said: list[str] = []
    hand.page.said.connect(said.append)
    hand.type_in("box_new_item", "Who has the key to the shed?")
    hand.press("add_item_button")
    assert "“Who has the key to the shed?” is on the agenda." in said


def test_notes_of_a_past_meeting_are_written_up_without_planning_it(hand: AtTheWindow) -> None:
    hand.services.meetings.raise_item("A trip to the sea")  # waits for a meeting that is still to come
    hand.go("meetings")
    hand.press("past_button")
    assert hand.page.title() == "Write up a past meeting"
    assert "For example “13 November” or “last Tuesday”." in hand.words()
    hand.type_in("box_on", "thursday")
    hand.press("save_button")
    assert hand.page.key == "paste_notes"
    meeting = hand.services.meetings.get(hand.page.place.id)
    assert str(meeting.on) == "2026-11-19"
    assert "A trip to the sea" not in {one.title for one in hand.services.meetings.items(meeting.id)}
    assert [one.title for one in hand.services.meetings.waiting()] == ["A trip to the sea"]
    hand.type_in("notes_box", "Present: Grace\n1. Tea\nWe had tea.")
    hand.press("read_notes")
    hand.press("keep_notes")
    assert hand.page.place.extra == "minutes"
    hand.go("meetings")
    hand.press("plan_button")
    assert "next Tuesday" in hand.words()
