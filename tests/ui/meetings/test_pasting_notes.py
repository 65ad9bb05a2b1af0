"""Notes pasted by hand become points, and the next meeting that they name is offered."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit

from coprod_desktop.domain.meetings import MEETINGS, POINTS
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.ui.parts.choosing import Tick
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.ui.theme.looks import Looks
from tests.ui.meetings.conftest import AtTheWindow
from tests.waiting import settled

NOTES = Path(__file__).parents[2] / "files" / "notes"
STARTS = {"access-group": "10:00", "allotment-committee": "18:30", "canoe-club": "14:00"}


def show_notes(hand: AtTheWindow, words: str) -> None:
    """Paste notes into the page of a new meeting and look at what they make."""
    hand.go("meeting", hand.plan(), "minutes")
    hand.press("paste_button")
    hand.find("notes_box", QPlainTextEdit).setPlainText(words)
    hand.press("read_notes")


def test_a_first_name_of_two_in_the_book_is_nobody_new_without_a_press(hand: AtTheWindow) -> None:
    with hand.services.book.step("steps.person_added", name="two more") as step:
        for name in ("Dot Uddin", "Dot Wright"):
            step.put(PEOPLE, Person(name=name))
    show_notes(hand, "Present: Dot, Maureen, Grace\n1. Tea\nDot to buy the tea by Friday.")
    ticks = {one.text(): one.isChecked() for one in hand.page.findChildren(Tick) if one.objectName()[:4] == "new_"}
    assert ticks == {"Another Dot, beside Dot Uddin and Dot Wright": False, "Maureen": True}
    assert "Grace" in hand.words()
    hand.press("keep_notes")
    names = [name for (name,) in hand.services.book.store.values(PEOPLE, ("name",))]
    assert "Dot" not in names
    assert "Maureen" in names


@pytest.mark.parametrize("name", sorted(STARTS))
def test_pasted_notes_become_points(hand: AtTheWindow, name: str) -> None:
    meeting = hand.plan()
    hand.go("meeting", meeting, "minutes")
    hand.press("paste_button")
    box = hand.find("notes_box", QPlainTextEdit)
    box.setPlainText((NOTES / f"{name}.txt").read_text(encoding="utf-8"))
    hand.press("read_notes")
    assert "points. You can change each one after you keep them." in hand.words()
    assert hand.services.book.store.count(POINTS) == 0
    assert ("The notes say: " in hand.words()) == (name == "access-group"), "the others give no year"
    assert ("and no year. We think they mean " in hand.words()) == (name != "access-group")
    assert "This meeting has: Wednesday 25 November 2026, 2 pm." in hand.words()
    ticks = [one for one in hand.page.findChildren(Tick) if one.objectName().startswith("new_")]
    assert ticks
    assert [one.text() for one in ticks if not one.isChecked()] == [
        one.text() for one in ticks if len(one.text()) == 1
    ], "who L is, nobody knows"
    hand.press("keep_notes")
    assert hand.services.meetings.get(meeting).starts == STARTS[name]
    assert hand.page.key == "meeting"
    count = hand.services.book.store.count(POINTS, {"item__not": 0})
    assert count >= 12
    assert f"{count} points" in hand.services.book.say(
        "steps.notes_pasted", **dict(hand.services.book.store.next_undo().values)
    )
    assert hand.services.meetings.who_came(meeting)


def test_a_day_without_a_year_is_the_one_that_its_weekday_fits(hand: AtTheWindow) -> None:
    show_notes(hand, "Committee, Tues 25/4, 6pm, the hall\nPresent: Ann Moss, L, S.R., Bob Ash\n\nSubs\nThey stay.")
    assert "The notes say \u201cTues 25/4\u201d, and no year." in hand.words()
    assert "We think they mean Tuesday 25 April 2023, 6 pm, the hall." in hand.words()
    hand.press("keep_notes")
    assert hand.services.book.store.some(MEETINGS)[0].on == date(2023, 4, 25)


def test_new_people_are_ticked_all_at_once_or_none(hand: AtTheWindow) -> None:
    show_notes(hand, "Committee, 4 May 2026\nPresent: Ann Moss, L, S.R., Bob Ash\n\nSubs\nThey stay.")
    ticks = {one.text(): one for one in hand.page.findChildren(Tick) if one.objectName().startswith("new_")}
    assert [name for name, one in ticks.items() if one.isChecked()] == ["Ann Moss", "Bob Ash"]
    hand.press("tick_all")
    assert all(one.isChecked() for one in ticks.values())
    hand.press("tick_none")
    hand.press("keep_notes")
    assert hand.services.book.store.count(PEOPLE, {"name": tuple(ticks)}) == 0


def test_whom_to_ask_is_shown_before_it_is_kept(hand: AtTheWindow) -> None:
    show_notes(hand, (NOTES / "access-group.txt").read_text(encoding="utf-8"))
    assert "Who to ask" in [one.text() for one in hand.page.findChildren(Heading)]
    assert "Any problems ring the office" in hand.words()


def test_after_notes_are_kept_back_does_not_show_the_empty_box_for_notes(hand: AtTheWindow) -> None:
    meeting = hand.plan("12 November 2026")
    hand.go("meeting", meeting, "minutes")
    hand.press("paste_button")
    hand.find("notes_box", QPlainTextEdit).setPlainText((NOTES / "coffee-morning.txt").read_text(encoding="utf-8"))
    hand.press("read_notes")
    assert all(one.text() for one in hand.page.findChildren(Heading))  # an empty one is read out as a heading
    hand.press("keep_notes")
    assert hand.page.key == "meeting"
    hand.window.back()
    assert hand.page.key == "meetings"


def test_the_next_meeting_that_notes_name_is_written_down_with_one_press(hand: AtTheWindow) -> None:
    meeting = hand.plan()
    hand.go("paste_notes", meeting)
    hand.find("notes_box", QPlainTextEdit).setPlainText("1. Tea. We had tea.\nNext meeting 10 December at 3 pm")
    hand.press("read_notes")
    hand.press("keep_notes")
    assert hand.page.place == Place("meeting", meeting, "minutes")
    button = hand.find("write_next_meeting", QAbstractButton)
    assert button.text() == "Write down the meeting of Thursday 10 December"
    hand.press("write_next_meeting")
    assert "The meeting of Thursday 10 December is in the book now." in hand.words()
    made = hand.services.meetings.coming()[-1]
    assert (made.on, made.starts) == (date(2026, 12, 10), "15:00")
    hand.services.book.undo()
    assert hand.find("write_next_meeting", QAbstractButton).isVisible()
    hand.press("write_next_meeting")
    hand.press("plan_next_meeting")
    assert hand.page.place == Place("meeting", hand.services.meetings.coming()[-1].id, "plan")
    hand.go("meeting", meeting, "minutes")
    assert not hand.page.findChild(Notice, "next_meeting_offer").isVisible()


@pytest.mark.parametrize("percent", [100, 200])
def test_the_page_ends_with_its_last_words(hand: AtTheWindow, looks: Looks, percent: int) -> None:
    looks.set_text_percent(percent)
    meeting = hand.plan()
    hand.go("paste_notes", meeting)
    words = (NOTES / "allotment-committee.txt").read_text(encoding="utf-8")
    hand.find("notes_box", QPlainTextEdit).setPlainText(words)
    hand.press("read_notes")
    settled()
    content = hand.page.scroller.widget()
    last = max(part.geometry().bottom() for part in content.findChildren(Text) if part.parentWidget() is content)
    assert content.height() > hand.page.scroller.height()
    assert content.height() - last < 40
