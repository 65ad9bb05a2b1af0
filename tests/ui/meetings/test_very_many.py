"""Pages of meetings with very much on them: the plan while four hundred jobs wait, and all that were ever held."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from coprod_desktop.domain.decisions import JOBS, Job
from coprod_desktop.domain.meetings import MEETINGS, Meeting
from coprod_desktop.ui.parts.card_list import CardList
from coprod_desktop.ui.parts.more import FIRST, MORE
from coprod_desktop.ui.screens.meetings import SHOWN
from coprod_desktop.ui.theme.looks import Looks
from tests.ui.meetings.conftest import AtTheWindow
from tests.ui.walks import walk
from tests.waiting import settled

MANY = 400


def with_many_jobs(hand: AtTheWindow) -> int:
    """Keep a meeting that gave out very many jobs, plan the next, and return its id."""
    store, grace = hand.services.book.store, hand.people["Grace Osei"]
    clock = hand.services.book.today
    with hand.services.book.step("steps.person_added", name="jobs") as step:
        last = step.put(MEETINGS, Meeting(on=clock.replace(year=clock.year - 1), state="agreed"))
        for number in range(MANY):
            step.put(JOBS, Job(what=f"Job {number}", owners=(grace.id,), meeting=last.id))
    assert store.count(JOBS) == MANY
    return hand.services.meetings.plan("club", "25 November").id


def test_the_plan_shows_the_first_jobs_and_the_rest_by_key(hand: AtTheWindow) -> None:
    meeting = with_many_jobs(hand)
    hand.go("meeting", meeting, "plan")
    jobs = hand.find("promised_jobs", CardList)
    assert jobs.rows.rowCount() == FIRST
    assert "Job 0" in jobs.told(0)
    hand.find("more_promised_jobs").setFocus()
    hand.key(Qt.Key.Key_Space)
    assert jobs.hasFocus()
    assert jobs.rows.rowCount() == FIRST + MORE
    hand.key(Qt.Key.Key_Down)
    ids = [one.id for one in hand.services.meetings.jobs_promised(meeting)]
    current = jobs.current_row()
    assert current is not None
    assert current.id == ids[FIRST + 1]
    hand.services.meetings.raise_item("Something else", meeting_id=meeting)  # the page is filled again
    settled()
    assert jobs.hasFocus()
    assert jobs.rows.rowCount() == FIRST + MORE
    assert jobs.current_row() == current
    while hand.page.findChild(CardList, "promised_jobs").rows.rowCount() < MANY:
        hand.find("more_promised_jobs").setFocus()
        hand.key(Qt.Key.Key_Return)
    voice = QAccessible.queryAccessibleInterface(jobs)
    assert [voice.child(one).text(QAccessible.Text.Name).partition(",")[0] for one in (0, FIRST, MANY - 1)] == [
        "Job 0",
        f"Job {FIRST}",
        f"Job {MANY - 1}",
    ]
    hand.key(Qt.Key.Key_End)
    hand.key(Qt.Key.Key_Return)
    settled()
    assert hand.page.key == "job"
    assert hand.page.place.id == ids[-1]


def test_another_meeting_begins_with_the_first_jobs(hand: AtTheWindow) -> None:
    meeting = with_many_jobs(hand)
    hand.go("meeting", meeting, "plan")
    hand.press("more_promised_jobs")
    other = hand.services.meetings.plan("club", "26 November").id
    hand.go("meeting", other, "plan")
    assert hand.find("promised_jobs", CardList).rows.rowCount() == FIRST
    assert len(hand.services.documents.agenda(other).blocks) >= 1


def test_walks_with_many_jobs(hand: AtTheWindow, looks: Looks) -> None:
    meeting = with_many_jobs(hand)
    for theme, percent in (("light", 100), ("dark", 200)):
        looks.set_theme(theme)
        looks.set_text_percent(percent)
        hand.go("meeting", meeting, "plan")
        hand.press("more_promised_jobs")
        settled()
        assert QApplication.focusWidget() is hand.find("promised_jobs")
        assert walk(hand.page) == []


def test_every_meeting_that_was_held_can_be_reached(hand: AtTheWindow) -> None:
    services, today = hand.services, hand.services.book.today
    with services.book.step("steps.person_added", name="meetings") as step:
        for week in range(1, 41):
            step.put(MEETINGS, Meeting(on=today - timedelta(weeks=week), state="agreed"))
        step.put(MEETINGS, Meeting(on=today + timedelta(days=2), state="draft"))  # begun before its day: still coming
    hand.window.open_door("together")
    settled()
    past = hand.find("past_list", CardList)
    assert past.rows.rowCount() == SHOWN
    hand.press("more_past_list")
    hand.press("more_past_list")
    assert [past.rows.row(one).id for one in range(past.rows.rowCount())] == [
        one.id for one in services.meetings.past()
    ]
    assert past.rows.rowCount() == services.meetings.count_past() == 40
    assert hand.page.findChild(QWidget, "more_past_list").isHidden()
    hand.window.open_door("together")
    assert past.rows.rowCount() == SHOWN
