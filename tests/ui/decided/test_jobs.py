"""Jobs are typed, done, let go and found by hand, with their people and their steps."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.screens.decision import DecisionPage
from coprod_desktop.ui.screens.job import JobPage
from coprod_desktop.ui.screens.job_form import JobFormPage
from coprod_desktop.ui.screens.jobs import JobsPage
from tests.hands import press, type_in, type_keys, words
from tests.ui.decided.conftest import Club, add_people, rows
from tests.waiting import settled


def test_a_job_is_typed_with_its_people_and_steps(club: Club, qtbot: Any) -> None:
    ann, _bob = add_people(club.desk.services.book, "Ann Lee", "Bob Ray")
    form = club.open(JobFormPage)
    type_in(form, "box_what", "Order the tea urn")
    type_in(form, "search_owners", "an")
    press(form, f"choose_owners_{ann.id}")
    type_in(form, "box_due", "next friday")
    type_in(form, "box_steps", "Find the best price\nRing the shop")
    press(form, "save_button")
    (job,) = club.desk.services.jobs.jobs()
    assert (job.who, job.job.due) == ("Ann Lee", date(2026, 12, 4))
    assert job.job.steps == ("-Find the best price", "-Ring the shop")
    page = club.open(JobPage, club.went[-1])
    press(page, "step_0")
    kept = club.desk.services.jobs.get(job.job.id)
    assert kept is not None
    assert kept.steps[0] == "+Find the best price"
    type_in(page, "box_new_step", "Fetch it")
    box = page.findChild(QWidget, "box_new_step")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    settled()
    tick = page.findChild(QAbstractButton, "step_2")
    assert tick is not None
    assert (tick.text(), tick.isChecked()) == ("Fetch it", False)


def test_another_person_does_it_and_the_words_say_so(club: Club, qtbot: Any) -> None:
    ann, bob = add_people(club.desk.services.book, "Ann Lee", "Bob Ray")
    job = club.desk.services.jobs.add({"what": "Ann Lee will make the first one.", "owners": (ann.id,)})
    form = club.open(JobFormPage, Place("job_form", job.id))
    press(form, f"remove_owners_{ann.id}")
    assert form.form.rows["what"].answer == "Ann Lee will make the first one.", "nobody else does it yet"
    type_in(form, "search_owners", "bo")
    press(form, f"choose_owners_{bob.id}")
    assert form.form.rows["what"].answer == "Bob Ray will make the first one."
    press(form, "save_button")
    (line,) = club.desk.services.jobs.jobs()
    assert (line.who, line.job.what) == ("Bob Ray", "Bob Ray will make the first one.")


def test_everyone_needs_no_names(club: Club, qtbot: Any) -> None:
    add_people(club.desk.services.book, "Ann Lee")
    form = club.open(JobFormPage)
    type_in(form, "box_what", "Bring a photo")
    press(form, "box_everyone")
    assert not form.form.rows["owners"].isVisible()
    press(form, "save_button")
    assert club.desk.services.jobs.jobs()[0].who == "Everyone"


def test_done_let_go_and_taken_up_again(club: Club, qtbot: Any) -> None:
    job = club.desk.services.jobs.add({"what": "Order the urn", "due": "11 nov"})
    page = club.open(JobPage, Place("job", job.id))
    assert "By Wednesday 11 November 2026. This is 2 weeks late." in words(page)
    press(page, "job_done")
    assert "Done on Wednesday 25 November 2026." in words(page)
    press(page, "put_back")
    press(page, "let_go")
    type_in(page, "box_why", "We have two urns.")
    press(page, "let_go_now")
    assert "Why: We have two urns." in words(page)
    kept = club.desk.services.jobs.get(job.id)
    assert kept is not None
    assert (kept.state, kept.why) == ("let_go", "We have two urns.")
    club.desk.services.book.undo()
    settled()
    assert page.findChild(QAbstractButton, "job_done").isVisible()


def test_keeping_a_job_after_all(club: Club, qtbot: Any) -> None:
    job = club.desk.services.jobs.add({"what": "Order the urn"})
    page = club.open(JobPage, Place("job", job.id))
    press(page, "let_go")
    type_in(page, "box_why", "Hm")
    press(page, "keep_job")
    kept = club.desk.services.jobs.get(job.id)
    assert kept is not None
    assert kept.state == "open"
    assert "Why do we let it go?" not in words(page)


def test_a_step_that_was_not_added_yet_is_still_there_later(club: Club, qtbot: Any) -> None:
    job = club.desk.services.jobs.add({"what": "Order the urn"})
    page = club.open(JobPage, Place("job", job.id))
    type_in(page, "box_new_step", "Ring the sh")
    page.leave()
    again = club.open(JobPage, Place("job", job.id))
    box = again.findChild(QLineEdit, "box_new_step")
    assert box.text() == "Ring the sh"
    type_keys(box, "op")
    press(again, "add_step")
    kept = club.desk.services.jobs.get(job.id)
    assert kept is not None
    assert kept.steps == ("-Ring the shop",)
    assert club.desk.services.book.store.drafts() == []


def test_the_list_of_jobs_by_state_and_by_person(club: Club, qtbot: Any) -> None:
    ann, _bob = add_people(club.desk.services.book, "Ann", "Bob")
    jobs = club.desk.services.jobs
    jobs.add({"what": "Urn", "due": "11 nov", "owners": (ann.id,)})
    jobs.add({"what": "Cake"})
    jobs.done(jobs.add({"what": "Roses"}))
    page = club.open(JobsPage)
    assert rows(page) == [
        "Urn, Ann. By Wednesday 11 November 2026, 2 weeks late",
        "Cake, Nobody yet. No day was set",
    ]
    press(page, "whose_button")
    press(page, f"whose_{ann.id}")
    assert club.said[-1] == "1 job"
    assert page.whose.button.text() == "Whose job? Ann (1)"
    press(page, "print_jobs")
    assert club.printed[0].title == "Jobs for Ann"
    press(page, "state_done")
    assert "There is no job here for this choice." in words(page)
    press(page, "whose_0")
    assert rows(page) == ["Roses, Nobody yet. Done on Wednesday 25 November 2026"]


def test_a_job_of_a_decision_is_found_from_both(club: Club, qtbot: Any) -> None:
    made = club.desk.services.decisions.add({"words": "We open on Fridays."})
    page = club.open(DecisionPage, Place("decision", made.id))
    press(page, "add_job")
    form = club.open(JobFormPage, club.went[-1])
    type_in(form, "box_what", "Tell the hall")
    press(form, "save_button")
    job = club.open(JobPage, club.went[-1])
    links = job.findChild(QWidget, "job_links")
    assert links.rows.row(0).heard == "We open on Fridays, It came of this decision"
    listed = page.findChild(QWidget, "decision_jobs")
    assert listed.rows.row(0).heard == "Tell the hall, Nobody yet. No day was set"


# Today
