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
