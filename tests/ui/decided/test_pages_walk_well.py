"""Today leads to meetings and jobs, and every page about what was decided can be seen, heard and worked by keys."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from coprod_desktop.domain.decisions import Job
from coprod_desktop.domain.meetings import MEETINGS, Meeting
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.screens.decision import DecisionPage
from coprod_desktop.ui.screens.decision_form import DecisionFormPage
from coprod_desktop.ui.screens.decisions import DecisionsPage
from coprod_desktop.ui.screens.job import JobPage
from coprod_desktop.ui.screens.job_form import JobFormPage
from coprod_desktop.ui.screens.jobs import JobsPage
from coprod_desktop.ui.screens.today import TodayPage
from coprod_desktop.ui.theme.looks import Looks
from tests.hands import press, words
from tests.ui import walks
from tests.ui.decided.conftest import Club, add_minuted, add_people
from tests.waiting import settled

LONG = "We will ask the council, the school and the church whether we may use their hall " * 3


def test_today_leads_to_the_meeting_and_the_jobs(club: Club, qtbot: Any) -> None:
    book = club.desk.services.book
    add_people(book, "Ann")
    with book.step("steps.meeting_planned", name="club") as step:
        meeting = step.put(MEETINGS, Meeting(on=date(2026, 12, 2), starts="14:00", place="the lounge"))
    page = club.open(TodayPage)
    assert "2 December, 2 pm. The lounge." in words(page)
    club.desk.services.jobs.add({"what": "Urn", "due": "tomorrow"})
    settled()
    assert "1 job is due" in words(page)
    press(page, "today_meeting_button")
    press(page, "today_jobs_button")
    assert club.went == [Place("meeting", meeting.id, "plan"), Place("jobs", 0, "")]


def test_names_of_who_was_not_heard_hide_in_room_view(club: Club, looks: Looks) -> None:
    book = club.desk.services.book
    add_people(book, "Beryl")
    with book.step("steps.meeting_planned", name="club") as step:
        for day in (11, 18):
            step.put(MEETINGS, Meeting(on=date(2026, 11, day), state="agreed"))
    page = club.open(TodayPage)
    assert "We have not heard Beryl at the last 2 meetings." in words(page)
    looks.set_room_view(True)
    settled()
    assert "Beryl" not in words(page)


# All pages, walked


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_every_page_walks_well(club: Club, looks: Looks, percent: int) -> None:
    looks.set_text_percent(percent)
    book, jobs = club.desk.services.book, club.desk.services.jobs
    ann, bob = add_people(book, "Ann Lee", "Bartholomew Featherstonehaugh-Cholmondeley")
    add_minuted(club, "agreed")
    due = club.desk.services.decisions.add(
        {"words": LONG, "how": "vote", "votes_for": 5, "look_again": "20 nov", "worries": LONG, "question": "Why?"}
    )
    club.desk.services.decisions.add({"words": "Newer.", "replaces": 1})
    job = jobs.add({"what": LONG, "owners": (ann.id, bob.id), "due": "11 nov", "decision": due.id, "meeting": 1})
    jobs.save(job, {"steps": ("Ring the shop", LONG[:180]), "help_wanted": "a driver"})
    with book.step("steps.meeting_planned", name="club") as step:
        step.put(MEETINGS, Meeting(on=date(2026, 12, 2), starts="14:00", place="the lounge"))
    for make, place in (
        (TodayPage, Place("today")),
        (DecisionsPage, Place("decisions")),
        (DecisionPage, Place("decision", due.id)),
        (DecisionPage, Place("decision", 1)),
        (DecisionFormPage, Place("decision_form")),
        (DecisionFormPage, Place("decision_form", due.id)),
        (DecisionFormPage, Place("decision_form", due.id, "look")),
        (JobsPage, Place("jobs")),
        (JobPage, Place("job", job.id)),
        (JobFormPage, Place("job_form", job.id)),
    ):
        page = club.open(make, place, doors=percent < 150)
        assert walks.walk(page) == [], place
        club.windows[-1].hide()


def test_a_page_of_what_is_not_there_says_so(club: Club) -> None:
    assert "This decision is not in the book." in words(club.open(DecisionPage, Place("decision", 99)))
    assert "This job is not in the book." in words(club.open(JobPage, Place("job", 99)))
    gone = club.desk.services.jobs.add({"what": "Urn"})
    club.desk.services.jobs.remove(gone)
    assert "This job is in the bin." in words(club.open(JobPage, Place("job", gone.id)))
    assert isinstance(gone, Job)
