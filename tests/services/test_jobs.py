"""Jobs on the real store: whose they are, when they are due, and what becomes of them."""

from datetime import date

import pytest

from coprod_desktop.domain.decisions import Job
from coprod_desktop.domain.document import PictureRow
from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.meetings import AGENDA_ITEMS, MEETINGS, POINTS, AgendaItem, Meeting, Point
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.services.book import Book
from coprod_desktop.services.club_papers.job_papers import JobPapers
from coprod_desktop.services.jobs import ANYBODY, DONE, EVERYONE, LET_GO, NOBODY, OPEN, JobService, with_marks

TODAY = date(2026, 11, 25)  # a Wednesday


@pytest.fixture
def jobs(book: Book) -> JobService:
    return JobService(book)


@pytest.fixture
def ann(book: Book) -> Person:
    with book.step("steps.person_added", name="Ann") as step:
        return step.put(PEOPLE, Person(name="Ann Lee", known_as="Annie"))


@pytest.fixture
def tunde(book: Book) -> Person:
    with book.step("steps.person_added", name="Tunde") as step:
        return step.put(PEOPLE, Person(name="Tunde"))


def whats(lines: list) -> list[str]:  # type: ignore[type-arg]
    return [line.job.what for line in lines]


def test_open_jobs_are_listed_by_their_day(jobs: JobService, ann: Person, tunde: Person) -> None:
    jobs.add({"what": "Some day"})
    jobs.add({"what": "Order the urn", "due": "tomorrow", "owners": (ann.id,)})
    jobs.add({"what": "Ask the school", "due": "11 nov", "owners": (ann.id, tunde.id)})
    jobs.add({"what": "Bring a cake", "due": "in 3 weeks", "everyone": True, "owners": (ann.id,)})
    found = jobs.jobs()
    assert [(line.job.what, line.who, line.when, line.late) for line in found] == [
        ("Ask the school", "Annie and Tunde", "By Wednesday 11 November 2026. This is 2 weeks late.", True),
        ("Order the urn", "Annie", "By Thursday 26 November 2026. That is tomorrow.", False),
        ("Bring a cake", "Everyone", "By Wednesday 16 December 2026. That is in 3 weeks.", False),
        ("Some day", "Nobody yet", "No day was set.", False),
    ]
    assert whats(jobs.due()) == ["Ask the school", "Order the urn"]
    assert (whats(jobs.due(limit=1)), jobs.count_due()) == (["Ask the school"], 2)
    assert whats(jobs.jobs(limit=2, offset=1)) == ["Order the urn", "Bring a cake"]


def test_whose_job(jobs: JobService, ann: Person, tunde: Person) -> None:
    jobs.add({"what": "Hers", "owners": (ann.id,)})
    jobs.add({"what": "Both", "owners": (ann.id, tunde.id)})
    jobs.add({"what": "All", "everyone": True})
    jobs.add({"what": "Free"})
    assert whats(jobs.jobs(whose=ann.id)) == ["Hers", "Both", "All"]
    assert whats(jobs.jobs(whose=tunde.id)) == ["Both", "All"]
    assert whats(jobs.jobs(whose=EVERYONE)) == ["All"]
    assert whats(jobs.jobs(whose=NOBODY)) == ["Free"]
    assert jobs.count(whose=ANYBODY) == 4
    assert jobs.count(words="bo") == 1
    assert jobs.jobs(whose=tunde.id, words="hers") == []
    assert [(person.name, count) for person, count in jobs.whose()] == [("Ann Lee", 2), ("Tunde", 1)]


def test_done_let_go_and_put_back(jobs: JobService, book: Book) -> None:
    urn, cake = jobs.add({"what": "Urn", "due": "1 nov"}), jobs.add({"what": "Cake"})
    urn = jobs.done(urn)
    cake = jobs.let_go(cake, "The oven broke.", date(2026, 11, 20))
    assert jobs.count(OPEN) == 0
    (done,) = jobs.jobs(DONE)
    assert (done.when, done.late) == ("Done on Wednesday 25 November 2026.", False)
    (gone,) = jobs.jobs(LET_GO)
    assert (gone.when, gone.job.why) == ("Let go on Friday 20 November 2026.", "The oven broke.")
    back = jobs.put_back(cake)
    assert (back.state, back.ended_on, back.why) == ("open", None, "The oven broke.")
    assert jobs.put_back(back) == back
    name = book.store.next_undo()
    assert name is not None
    assert book.say(name.code, **dict(name.values)) == "job “Cake” to do again"
    book.undo()
    assert jobs.count(LET_GO) == 1
    assert urn.ended_on == TODAY


def test_small_steps(jobs: JobService) -> None:
    job = jobs.add({"what": "Party", "steps": ("Buy  balloons", "", "- Ask Ann", "+Book the room")})
    assert job.steps == ("-Buy balloons", "-Ask Ann", "+Book the room")
    job = jobs.tick(job, 0, done=True)
    assert job.steps[0] == "+Buy balloons"
    assert jobs.tick(job, 0, done=True) == job
    job = jobs.add_step(job, "Clean up")
    assert jobs.add_step(job, "  ") == job
    job = jobs.save(job, {"steps": "Buy balloons\nAsk Ann and Joy\nClean up"})
    assert job.steps == ("+Buy balloons", "-Ask Ann and Joy", "-Clean up")
    with pytest.raises(IndexError):
        jobs.tick(job, 9, done=True)
    story = jobs.story(job.id)
    assert story is not None
    assert story.steps == (("Buy balloons", True), ("Ask Ann and Joy", False), ("Clean up", False))


def test_marks_of_steps() -> None:
    assert with_marks(("a", "b"), ("+a", "-c")) == ("+a", "-b")


def test_a_job_needs_words(jobs: JobService) -> None:
    with pytest.raises(NotSaved) as trouble:
        jobs.add({"due": "whenever"})
    assert [(one.field, one.code) for one in trouble.value.problems] == [("what", "empty"), ("due", "not_a_date")]


@pytest.mark.parametrize(("state", "follows"), [("draft", True), ("agreed", False)])
def test_the_point_in_the_minutes_follows_until_they_are_agreed(
    jobs: JobService, book: Book, ann: Person, state: str, follows: bool
) -> None:
    with book.step("steps.meeting_planned", name="club") as step:
        meeting = step.put(MEETINGS, Meeting(on=date(2026, 11, 18), state=state))
    job = jobs.add({"what": "Urn", "meeting": meeting.id})
    with book.step("steps.point_added") as step:
        step.put(POINTS, Point(meeting=meeting.id, point_kind="job", words="Urn", job=job.id))
    job = jobs.save(job, {"what": "Order the urn", "owners": (ann.id,)})
    (point,) = book.store.some(POINTS)
    assert (point.words, point.people) == (("Order the urn", (ann.id,)) if follows else ("Urn", ()))
    story = jobs.story(job.id)
    assert story is not None
    assert (story.meeting_name, story.point) == ("Club meeting, Wednesday 18 November 2026", point)
    jobs.remove(job)
    (point,) = book.store.some(POINTS)
    assert point.point_kind == ("told" if follows else "job")
    book.undo()
    assert jobs.count() == 1


def test_jobs_on_paper(jobs: JobService, ann: Person) -> None:
    jobs.add({"what": "Party. Soon.", "owners": (ann.id,), "steps": ("+Room", "Cake"), "help_wanted": "a driver"})
    paper = jobs.paper(whose=ann.id)
    assert paper.title == "Jobs for Annie"
    (row,) = (block for block in paper.blocks if isinstance(block, PictureRow))
    assert row.lines == (
        "**Annie**", "Party.", "Soon.", "No day was set.", "Done: Room", "To do: Cake", "Help wanted: a driver",
    )  # fmt: skip
    assert isinstance(jobs.paper(DONE).blocks[0], type(paper.blocks[0])) is False


def test_paper_marks_a_day_that_is_past_and_does_not_say_how_far_off_it_is(
    jobs: JobService, book: Book, ann: Person
) -> None:
    jobs.add({"what": "Urn", "due": "11 nov", "owners": (ann.id,)})
    jobs.add({"what": "Cake", "due": "30 nov", "owners": (ann.id,)})
    late, coming = (block for block in jobs.paper().blocks if isinstance(block, PictureRow))
    assert late.lines[-2:] == ("By Wednesday 11 November 2026.", "**That day is past.**")
    assert coming.lines[-1] == "By Monday 30 November 2026."
    cards = JobPapers(book).cards(ann.id)
    late, coming = (one for one in cards.blocks if isinstance(one, PictureRow) and one.anchor.startswith("job:"))
    assert late.lines[-1] == "**That day is past.**"
    assert "**That day is past.**" not in coming.lines


def test_somebody_in_the_bin_keeps_their_name_on_the_job(jobs: JobService, book: Book, ann: Person) -> None:
    job = jobs.add({"what": "Urn", "owners": (ann.id,)})
    with book.step("steps.person_removed", name="Ann") as step:
        step.remove(PEOPLE, ann.id)
    assert jobs.lines((job,))[0].who == "Annie"
    assert jobs.lines((Job(what="x", owners=(99,)),))[0].who == "Nobody yet"


def test_a_job_says_from_which_talk_it_comes_on_the_screen_and_on_paper(jobs: JobService, book: Book) -> None:
    job = jobs.add({"what": "Doreen will make the first one."})
    with book.step("steps.meeting_planned", name="x") as step:
        meeting = step.put(MEETINGS, Meeting(on=date(2026, 9, 16)))
        item = step.put(AGENDA_ITEMS, AgendaItem(meeting=meeting.id, title="The newsletter"))
        step.put(POINTS, Point(meeting=meeting.id, item=item.id, point_kind="job", words=job.what, job=job.id))
    (line,) = jobs.jobs()
    assert line.of == "From: The newsletter, Wednesday 16 September 2026."
    row = next(block for block in jobs.paper().blocks if isinstance(block, PictureRow))
    assert line.of in row.lines


def test_words_that_begin_with_who_did_it_can_begin_with_who_does(jobs: JobService, ann: Person, tunde: Person) -> None:
    both = (ann.id, tunde.id)
    assert jobs.renamed("Annie will make one.", (ann.id,), (tunde.id,)) == "Tunde will make one."
    assert jobs.renamed("Ann Lee to ring.", (ann.id,), both) == "Annie and Tunde to ring."
    assert jobs.renamed("Ann and Tunde will sing.", both, (tunde.id,)) == "Tunde will sing."
    for words in ("Annie wants a cake.", "Make one with Annie.", "Anniella will make one."):
        assert jobs.renamed(words, (ann.id,), (tunde.id,)) == words
    assert jobs.renamed("Annie will make one.", (ann.id,), ()) == "Annie will make one."
