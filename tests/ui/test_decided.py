"""Today, decisions and jobs used as a person uses them: keys and clicks on the real store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from coprod_desktop.domain.decisions import Decision, Job
from coprod_desktop.domain.document import Document
from coprod_desktop.domain.meetings import AGENDA_ITEMS, MEETINGS, POINTS, AgendaItem, Meeting, Point
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.records import Changes
from coprod_desktop.services.all import services_for
from coprod_desktop.services.book import Book
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.screens.decision import DecisionPage
from coprod_desktop.ui.screens.decision_form import DecisionFormPage
from coprod_desktop.ui.screens.decisions import DecisionsPage
from coprod_desktop.ui.screens.job import JobPage
from coprod_desktop.ui.screens.job_form import JobFormPage
from coprod_desktop.ui.screens.jobs import JobsPage
from coprod_desktop.ui.screens.today import TodayPage
from coprod_desktop.ui.theme.looks import Looks
from tests.fakes import FakeClock
from tests.ui import walks
from tests.waiting import settled

LONG = "We will ask the council, the school and the church whether we may use their hall " * 3


@dataclass
class Club:
    """One page at a time, in a window, on a real book. `went` is where its buttons led."""

    desk: Desk
    shown: list[Page] = field(default_factory=list)
    windows: list[QWidget] = field(default_factory=list)
    went: list[Place] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    printed: list[Document] = field(default_factory=list)
    backs: int = 0

    def open(self, make: Callable[[Desk], Page], place: Place | None = None, *, doors: bool = True) -> Any:
        page = make(self.desk)
        page.go.connect(self.went.append)
        page.said.connect(self.said.append)
        page.print_wanted.connect(lambda document, _wish: self.printed.append(document))
        page.back_wanted.connect(self._back)
        self.shown.append(page)
        self.windows.append(walks.stand(page, doors=doors))
        page.open(place or Place(page.key))
        settled()
        return page

    def tell(self, changes: Changes) -> None:
        for page in self.shown:
            page.on_changes(changes)

    def _back(self) -> None:
        self.backs += 1


@pytest.fixture
def club(book: Book, clock: FakeClock, looks: Looks) -> Iterator[Club]:
    made = Club(cast(Desk, None))
    telling = replace(book, tell=made.tell)
    made.desk = Desk(services_for(telling), cast(Any, None), clock, cast(Any, None), looks)
    yield made
    for window in made.windows:
        window.close()
        window.deleteLater()
    settled()


def words(page: QWidget) -> str:
    """Return everything that can be read on a page now."""
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def press(qtbot: Any, page: QWidget, name: str) -> None:
    button = next((one for one in page.findChildren(QAbstractButton, name) if one.isVisible()), None)
    assert button is not None, name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settled()


def type_in(qtbot: Any, page: QWidget, name: str, text: str) -> None:
    box = page.findChild(QWidget, name)
    assert box is not None, name
    box.setFocus()
    for number, line in enumerate(text.split("\n")):
        if number:
            qtbot.keyClick(box, Qt.Key.Key_Return)
        qtbot.keyClicks(box, line)
    settled()


def rows(page: Any) -> list[str]:
    return [page.list.rows.row(number).heard for number in range(page.list.rows.rowCount())]


def add_people(book: Book, *names: str) -> list[Person]:
    with book.step("steps.people_added", count=len(names)) as step:
        return [step.put(PEOPLE, Person(name=name)) for name in names]


def add_minuted(club: Club, state: str = "draft") -> Decision:
    book = club.desk.services.book
    with book.step("steps.meeting_planned", name="club") as step:
        meeting = step.put(MEETINGS, Meeting(on=date(2026, 11, 18), state=state))
        item = step.put(AGENDA_ITEMS, AgendaItem(meeting=meeting.id, title="Tea"))
    made = club.desk.services.decisions.add({"words": "We drink tea at three.", "meeting": meeting.id})
    with book.step("steps.point_added") as step:
        step.put(
            POINTS,
            Point(meeting=meeting.id, item=item.id, point_kind="decided", words=made.words, decision=made.id),
        )
    return made


# Decisions


def test_a_decision_is_typed_saved_and_read_as_a_story(club: Club, qtbot: Any) -> None:
    form = club.open(DecisionFormPage)
    type_in(qtbot, form, "box_words", "We open on Fridays.")
    type_in(qtbot, form, "box_why", "People asked for it. The hall is free.")
    assert not form.form.rows["votes_for"].isVisible()
    press(qtbot, form, "choice_how_vote")
    type_in(qtbot, form, "box_votes_for", "5")
    type_in(qtbot, form, "box_votes_against", "2")
    type_in(qtbot, form, "box_worries", "It is cold on Fridays.")
    type_in(qtbot, form, "box_look_again", "in 3 months")
    press(qtbot, form, "save_button")
    (place,) = club.went
    assert place.page == "decision"
    page = club.open(DecisionPage, place)
    told = words(page)
    for line in (
        "We open on Fridays.",
        "We decided this on Wednesday 25 November 2026.",
        "People asked for it.",
        "5 people said yes.",
        "2 people said no.",
        "It is cold on Fridays.",
        "On Thursday 25 February 2027.",
        "No job came of it yet.",
    ):
        assert line in told
    assert "The question" not in told


def test_a_decision_without_words_shows_what_to_do_and_keeps_the_rest(club: Club, qtbot: Any) -> None:
    form = club.open(DecisionFormPage)
    type_in(qtbot, form, "box_look_again", "some day")
    press(qtbot, form, "save_button")
    assert "Type what was decided, in one sentence." in words(form)
    assert form.form.rows["look_again"].answer == "some day"
    assert club.went == []
    assert club.desk.services.decisions.count() == 0


def test_what_was_being_typed_comes_back(club: Club, qtbot: Any) -> None:
    form = club.open(DecisionFormPage)
    type_in(qtbot, form, "box_words", "Half a sen")
    form.leave()
    again = club.open(DecisionFormPage)
    assert again.form.rows["words"].answer == "Half a sen"
    today = club.open(TodayPage)
    assert "What you typed is kept: a decision." in words(today)
    press(qtbot, today, "today_drafts_button")
    assert club.went == [Place("decision_form", 0, "")]


def test_the_register_is_searched_filtered_and_printed(club: Club, qtbot: Any) -> None:
    decisions = club.desk.services.decisions
    due = decisions.add({"words": "Roses by the door.", "on": "4/11/26", "look_again": "20 nov"})
    decisions.add({"words": "Tea at three.", "on": "18/11/26"})
    page = club.open(DecisionsPage)
    assert rows(page) == [
        "Tea at three, Decided on Wednesday 18 November 2026",
        "Roses by the door, Decided on Wednesday 4 November 2026, Look again",
    ]
    type_in(qtbot, page, "box_find", "ro")
    assert len(rows(page)) == 1
    press(qtbot, page, "filter_all")
    page.find_row.set_answer("")
    press(qtbot, page, "filter_look_again")
    assert club.said[-1] == "1 decision"
    assert rows(page)[0].startswith("Roses")
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert club.went == [Place("decision", due.id)]
    press(qtbot, page, "print_decisions")
    assert club.printed[0].title == "Decisions to look at again"
    type_in(qtbot, page, "box_find", "zzz")
    assert "No decision is found with these letters." in words(page)


def test_looking_at_a_decision_again(club: Club, qtbot: Any) -> None:
    made = club.desk.services.decisions.add({"words": "Roses.", "look_again": "20 nov", "what_happened": "Planted."})
    page = club.open(DecisionPage, Place("decision", made.id))
    assert "It is time to look at this decision again." in words(page)
    press(qtbot, page, "look_again")
    (place,) = club.went
    form = club.open(DecisionFormPage, place)
    assert not form.form.rows["words"].isVisible()
    assert "We decided: Roses." in words(form)
    type_in(qtbot, form, "box_what_happened", "They grow well.")
    type_in(qtbot, form, "box_look_again", "in 6 months")
    press(qtbot, form, "save_button")
    kept = club.desk.services.decisions.get(made.id)
    assert kept is not None
    assert (kept.what_happened, kept.look_again) == ("Planted.\nThey grow well.", date(2027, 5, 25))
    assert "It is time to look" not in words(page)
    assert "They grow well." in words(page)


def test_a_new_decision_in_the_place_of_an_old_one_links_both_ways(club: Club, qtbot: Any) -> None:
    old = club.desk.services.decisions.add({"words": "Tea at three.", "question": "When?"})
    page = club.open(DecisionPage, Place("decision", old.id))
    press(qtbot, page, "decide_instead")
    form = club.open(DecisionFormPage, club.went[-1])
    assert "This takes the place of: Tea at three." in words(form)
    type_in(qtbot, form, "box_words", "Tea at four.")
    press(qtbot, form, "save_button")
    new = club.open(DecisionPage, club.went[-1])
    assert "It took the place of" in words(new)
    assert "A newer decision has taken its place: Tea at four." in words(page)
    press(qtbot, page, f"newer_{new.place.id}")
    assert club.went[-1] == Place("decision", new.place.id)


def test_agreed_minutes_hold_the_words(club: Club, qtbot: Any) -> None:
    made = add_minuted(club, "agreed")
    page = club.open(DecisionPage, Place("decision", made.id))
    assert "The minutes are agreed, so these words stay." in words(page)
    assert "We talked about: Tea." in words(page)
    assert page.findChild(QAbstractButton, "remove_decision") is None
    press(qtbot, page, "see_meeting")
    assert club.went[-1] == Place("meeting", made.meeting, "minutes")
    form = club.open(DecisionFormPage, Place("decision_form", made.id))
    assert not form.form.rows["words"].isVisible()
    assert not form.form.rows["how"].isVisible()
    type_in(qtbot, form, "box_worries", "Milk runs out.")
    press(qtbot, form, "save_button")
    assert "Milk runs out." in words(page)


def test_removing_asks_first_and_the_safe_answer_has_the_keyboard(club: Club, qtbot: Any) -> None:
    made = add_minuted(club)
    page = club.open(DecisionPage, Place("decision", made.id))
    press(qtbot, page, "remove_decision")
    focused = page.focusWidget()
    assert focused is not None
    assert focused.objectName() == "answer_keep"
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert club.desk.services.decisions.count() == 1
    press(qtbot, page, "remove_decision")
    press(qtbot, page, "answer_remove")
    assert club.desk.services.decisions.count() == 0
    assert club.backs == 1


# Jobs


def test_a_job_is_typed_with_its_people_and_steps(club: Club, qtbot: Any) -> None:
    ann, _bob = add_people(club.desk.services.book, "Ann Lee", "Bob Ray")
    form = club.open(JobFormPage)
    type_in(qtbot, form, "box_what", "Order the tea urn")
    type_in(qtbot, form, "search_owners", "an")
    press(qtbot, form, f"choose_owners_{ann.id}")
    type_in(qtbot, form, "box_due", "next friday")
    type_in(qtbot, form, "box_steps", "Find the best price\nRing the shop")
    press(qtbot, form, "save_button")
    (job,) = club.desk.services.jobs.jobs()
    assert (job.who, job.job.due) == ("Ann Lee", date(2026, 12, 4))
    assert job.job.steps == ("-Find the best price", "-Ring the shop")
    page = club.open(JobPage, club.went[-1])
    press(qtbot, page, "step_0")
    kept = club.desk.services.jobs.get(job.job.id)
    assert kept is not None
    assert kept.steps[0] == "+Find the best price"
    type_in(qtbot, page, "box_new_step", "Fetch it")
    box = page.findChild(QWidget, "box_new_step")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    settled()
    tick = page.findChild(QAbstractButton, "step_2")
    assert tick is not None
    assert (tick.text(), tick.isChecked()) == ("Fetch it", False)


def test_everyone_needs_no_names(club: Club, qtbot: Any) -> None:
    add_people(club.desk.services.book, "Ann Lee")
    form = club.open(JobFormPage)
    type_in(qtbot, form, "box_what", "Bring a photo")
    press(qtbot, form, "box_everyone")
    assert not form.form.rows["owners"].isVisible()
    press(qtbot, form, "save_button")
    assert club.desk.services.jobs.jobs()[0].who == "Everyone"


def test_done_let_go_and_taken_up_again(club: Club, qtbot: Any) -> None:
    job = club.desk.services.jobs.add({"what": "Order the urn", "due": "11 nov"})
    page = club.open(JobPage, Place("job", job.id))
    assert "By Wednesday 11 November 2026. This is 2 weeks late." in words(page)
    press(qtbot, page, "job_done")
    assert "Done on Wednesday 25 November 2026." in words(page)
    press(qtbot, page, "put_back")
    press(qtbot, page, "let_go")
    type_in(qtbot, page, "box_why", "We have two urns.")
    press(qtbot, page, "let_go_now")
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
    press(qtbot, page, "let_go")
    type_in(qtbot, page, "box_why", "Hm")
    press(qtbot, page, "keep_job")
    kept = club.desk.services.jobs.get(job.id)
    assert kept is not None
    assert kept.state == "open"
    assert "Why do we let it go?" not in words(page)


def test_a_step_that_was_not_added_yet_is_still_there_later(club: Club, qtbot: Any) -> None:
    job = club.desk.services.jobs.add({"what": "Order the urn"})
    page = club.open(JobPage, Place("job", job.id))
    type_in(qtbot, page, "box_new_step", "Ring the sh")
    page.leave()
    again = club.open(JobPage, Place("job", job.id))
    box = again.findChild(QLineEdit, "box_new_step")
    assert box.text() == "Ring the sh"
    type_in(qtbot, again, "box_new_step", "op")
    press(qtbot, again, "add_step")
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
    press(qtbot, page, "whose_button")
    press(qtbot, page, f"whose_{ann.id}")
    assert club.said[-1] == "1 job"
    assert page.whose.button.text() == "Whose job? Ann (1)"
    press(qtbot, page, "print_jobs")
    assert club.printed[0].title == "Jobs for Ann"
    press(qtbot, page, "state_done")
    assert "There is no job here for this choice." in words(page)
    press(qtbot, page, "whose_0")
    assert rows(page) == ["Roses, Nobody yet. Done on Wednesday 25 November 2026"]


def test_a_job_of_a_decision_is_found_from_both(club: Club, qtbot: Any) -> None:
    made = club.desk.services.decisions.add({"words": "We open on Fridays."})
    page = club.open(DecisionPage, Place("decision", made.id))
    press(qtbot, page, "add_job")
    form = club.open(JobFormPage, club.went[-1])
    type_in(qtbot, form, "box_what", "Tell the hall")
    press(qtbot, form, "save_button")
    job = club.open(JobPage, club.went[-1])
    links = job.findChild(QWidget, "job_links")
    assert links.rows.row(0).heard == "We open on Fridays, It came of this decision"
    listed = page.findChild(QWidget, "decision_jobs")
    assert listed.rows.row(0).heard == "Tell the hall, Nobody yet. No day was set"


# Today


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
    press(qtbot, page, "today_meeting_button")
    press(qtbot, page, "today_jobs_button")
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
