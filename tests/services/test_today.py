"""Today on the real store: the next meeting, what is due, and who was not heard."""

from datetime import date, datetime

import pytest

from coprod_desktop.domain.decisions import JOBS, Job
from coprod_desktop.domain.meetings import AGENDA_ITEMS, ATTENDANCE, MEETINGS, AgendaItem, Attendance, Meeting
from coprod_desktop.domain.people import NEEDS, PEOPLE, Needs, Person
from coprod_desktop.services.book import Book
from coprod_desktop.services.decisions import DecisionService
from coprod_desktop.services.jobs import JobService
from coprod_desktop.services.today import DRAFTS_INSIDE, TodayCard, TodayService
from coprod_desktop.wording import ALL_WORDS
from tests.fakes import FakeClock

TODAY = date(2026, 11, 25)  # a Wednesday


@pytest.fixture
def today(book: Book) -> TodayService:
    return TodayService(book)


def cards(today: TodayService) -> dict[str, TodayCard]:
    return {card.key: card for card in today.cards()}


def add_people(book: Book, *names: str) -> list[Person]:
    with book.step("steps.people_added", count=len(names)) as step:
        return [step.put(PEOPLE, Person(name=name)) for name in names]


def add_meeting(book: Book, on: date, state: str = "planned", **more: object) -> Meeting:
    with book.step("steps.meeting_planned", name="club") as step:
        return step.put(MEETINGS, Meeting(on=on, state=state, **more))  # type: ignore[arg-type]


def test_an_empty_book_asks_for_the_first_person_and_a_meeting(today: TodayService) -> None:
    found = today.cards()
    assert [card.key for card in found] == ["nobody", "meeting", "quiet"]
    assert (found[0].button, found[0].page) == ("Add a person", "person_form")
    assert found[0].lines[-1] == "Is there a list in a spreadsheet? Press People, then Bring in a list."
    assert (found[1].title, found[1].button) == ("No meeting is planned", "Plan a meeting")
    assert found[1].page == "plan_meeting"


def test_the_next_meeting_with_what_people_need(today: TodayService, book: Book, clock: FakeClock) -> None:
    ann, bob, cy = add_people(book, "Ann", "Bob", "Cy")
    meeting = add_meeting(
        book, date(2026, 12, 2), starts="14:00", place="in the lounge.", invited=(ann.id, bob.id, cy.id)
    )
    add_meeting(book, date(2026, 12, 9))
    with book.step("steps.person_needs", name="Ann") as step:
        step.put(NEEDS, Needs(person=ann.id, helps=("transport", "breaks")))
        step.put(NEEDS, Needs(person=bob.id, helps=("transport", "hearing_loop")))
        step.put(AGENDA_ITEMS, AgendaItem(meeting=meeting.id, title="Tea"))
        step.put(AGENDA_ITEMS, AgendaItem(meeting=meeting.id, title="Bus"))
    card = cards(today)["meeting"]
    assert card.title == "Club meeting on Wednesday"
    assert card.lines == (
        "2 December, 2 pm. In the lounge.",
        "2 things to talk about.",
        "2 people need a lift.",
        "1 person needs the hearing loop.",
    )
    assert (card.button, card.page, card.id, card.extra) == ("Plan the meeting", "meeting", meeting.id, "plan")
    clock.time = datetime(2026, 12, 1, 9)  # noqa: DTZ001
    assert cards(today)["meeting"].title == "Club meeting tomorrow"
    clock.time = datetime(2026, 12, 2, 9)  # noqa: DTZ001
    card = cards(today)["meeting"]
    assert (card.title, card.button, card.extra) == ("Club meeting today", "Start the meeting", "meet")


def test_what_is_arranged_is_not_said_again(today: TodayService, book: Book) -> None:
    (ann,) = add_people(book, "Ann")
    add_meeting(book, date(2026, 12, 2), invited=(ann.id,), access_done=("transport",))
    with book.step("steps.person_needs", name="Ann") as step:
        step.put(NEEDS, Needs(person=ann.id, helps=("transport",)))
    assert cards(today)["meeting"].lines == ("2 December.", "Nothing is on the agenda yet.")


def test_a_planned_meeting_that_is_past_waits(today: TodayService, book: Book) -> None:
    add_meeting(book, date(2026, 11, 18))
    card = cards(today)["meeting"]
    assert (card.title, card.button) == ("Club meeting on 18 November is still open", "Start the meeting")


def test_jobs_due(today: TodayService, book: Book) -> None:
    grace, tunde = add_people(book, "Grace", "Tunde")
    jobs = JobService(book)
    jobs.add({"what": "Ask the school about Friday.", "due": "11 nov", "owners": (grace.id, tunde.id)})
    jobs.add({"what": "Order the urn", "due": "tomorrow", "everyone": True})
    jobs.add({"what": "Far off", "due": "in 3 weeks"})
    card = cards(today)["jobs"]
    assert card.title == "2 jobs are due"
    assert card.lines == (
        "Grace and Tunde: Ask the school about Friday. **2\N{NO-BREAK SPACE}weeks\N{NO-BREAK SPACE}late.**",
        "Everyone: Order the urn. **Tomorrow.**",
    )
    jobs.add({"what": "Grace will ring", "due": "10 nov", "owners": (grace.id,)})
    assert cards(today)["jobs"].lines[0] == "Grace will ring. **2\N{NO-BREAK SPACE}weeks\N{NO-BREAK SPACE}late.**"
    for number in range(2):
        jobs.add({"what": f"More {number}", "due": "in 2 days"})
    assert cards(today)["jobs"].lines[-1] == "And 2 more jobs."


def test_one_decision_or_several_to_look_at(today: TodayService, book: Book) -> None:
    decisions = DecisionService(book)
    one = decisions.add({"words": "Tea at three.", "look_again": "1 nov"})
    card = cards(today)["look_again"]
    assert (card.lines, card.page, card.id) == (("Tea at three.",), "decision", one.id)
    decisions.add({"words": "Roses.", "look_again": "2 nov"})
    card = cards(today)["look_again"]
    assert (card.title, card.page, card.extra) == ("Look at 2 decisions again", "decisions", "look_again")


def test_who_was_not_heard(today: TodayService, book: Book) -> None:
    ann, beryl, _cy, _dee, _eve = add_people(book, "Ann", "Beryl", "Cy", "Dee", "Eve")
    first = add_meeting(book, date(2026, 11, 11), "agreed")
    with book.step("steps.heard", name="Ann") as step:
        step.put(ATTENDANCE, Attendance(meeting=first.id, person=ann.id, came="came", heard=("spoke",)))
    assert "not_heard" not in cards(today)
    add_meeting(book, date(2026, 11, 18), "agreed")
    card = cards(today)["not_heard"]
    assert card.lines == ("We have not heard Beryl, Cy, Dee and 1 more at the last 2 meetings.",)
    assert (card.button, card.page, card.id, card.private) == ("See Beryl", "person", beryl.id, True)


def test_minutes_to_finish(today: TodayService, book: Book) -> None:
    add_meeting(book, date(2026, 11, 11), "draft")
    newest = add_meeting(book, date(2026, 11, 18), "held")
    card = cards(today)["minutes"]
    assert card.lines == (
        "Club meeting, Wednesday 18 November 2026.",
        "1 more meeting has minutes that are not agreed.",
    )
    assert (card.page, card.id, card.extra) == ("meeting", newest.id, "minutes")


def test_a_coming_meeting_whose_minutes_are_begun_stands_there_once(today: TodayService, book: Book) -> None:
    coming = add_meeting(book, date(2026, 11, 27), "draft")
    shown = cards(today)
    assert "minutes" not in shown
    card = shown["meeting"]
    assert (card.id, card.button, card.extra) == (coming.id, "Write the minutes", "minutes")
    older = add_meeting(book, date(2026, 11, 18), "held")
    assert cards(today)["minutes"].id == older.id
    assert len(cards(today)["minutes"].lines) == 1


def test_people_to_ask_again_and_what_was_being_typed(today: TodayService, book: Book) -> None:
    with book.step("steps.person_added", name="Ann") as step:
        step.put(PEOPLE, Person(name="Ann", telling_review=TODAY))
        step.put(PEOPLE, Person(name="Bob", telling_review=date(2026, 12, 1)))
        step.put(PEOPLE, Person(name="Cy", telling_review=TODAY, standing="left"))
    book.store.keep_draft("job_form:7:", {"what": "Order the"})
    book.store.keep_draft("window:place", {})
    found = cards(today)
    assert found["ask_again"].lines == ("Ask Ann how they like to be told things.",)
    assert found["drafts"].lines == ("What you typed is kept: a job.",)
    assert (found["drafts"].page, found["drafts"].id) == ("job_form", 7)
    assert "quiet" not in found


@pytest.mark.parametrize(
    ("key", "place"),
    [
        ("point:3", ("a point of the minutes", "meeting", 3, "minutes")),
        ("notes:3", ("notes of a meeting", "paste_notes", 3, "")),
        ("decision_form:0:replaces=7", ("a decision", "decision_form", 0, "replaces=7")),
    ],
)
def test_typing_goes_on_where_it_stopped(
    today: TodayService, book: Book, key: str, place: tuple[str, str, int, str]
) -> None:
    book.store.keep_draft(key, {"words": "Half a"})
    (found,) = today.drafts()
    assert (found.what, found.page, found.id, found.extra) == place


def test_every_page_that_today_leads_to_is_in_the_program() -> None:
    from coprod_desktop.app import PAGES

    words = {code.removeprefix("today.draft.") for code in ALL_WORDS if code.startswith("today.draft.")}
    leads_to = {DRAFTS_INSIDE.get(name, (name, ""))[0] for name in words}
    leads_to |= {"person_form", "plan_meeting", "meeting", "jobs", "decision", "decisions", "person"}
    assert leads_to <= {one.key for one in PAGES}


def test_a_job_from_an_old_paper_blames_nobody(today: TodayService, book: Book) -> None:
    with book.step("steps.job_added", name="") as step:
        step.put(JOBS, Job(what="Write to the funder.", due=date(2020, 11, 6)))
    told = cards(today)["jobs"].lines[0]
    assert told.endswith("**From\N{NO-BREAK SPACE}November\N{NO-BREAK SPACE}2020.**")
    assert "late" not in told
