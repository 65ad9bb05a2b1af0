"""Decisions on the real store: kept, found, looked at again, replaced, and held by agreed minutes."""

from datetime import date

import pytest

from coprod_desktop.domain.decisions import JOBS, Decision, Job
from coprod_desktop.domain.document import Heading, PictureRow
from coprod_desktop.domain.errors import AlreadyAgreed, ChangedElsewhere, NotSaved
from coprod_desktop.domain.meetings import AGENDA_ITEMS, MEETINGS, POINTS, AgendaItem, Meeting, Point
from coprod_desktop.services.book import Book
from coprod_desktop.services.decisions import LOOK_AGAIN, DecisionService

TODAY = date(2026, 11, 25)


@pytest.fixture
def decisions(book: Book) -> DecisionService:
    return DecisionService(book)


def minuted(book: Book, state: str = "draft") -> Decision:
    """Keep a decision that was made at a meeting, with its point under an item."""
    decisions = DecisionService(book)
    with book.step("steps.meeting_planned", name="club") as step:
        meeting = step.put(MEETINGS, Meeting(on=date(2026, 11, 18), state=state))
        item = step.put(AGENDA_ITEMS, AgendaItem(meeting=meeting.id, title="Tea"))
    made = decisions.add({"words": "We drink tea at three.", "meeting": meeting.id, "on": meeting.on})
    with book.step("steps.point_added") as step:
        words = made.words
        step.put(POINTS, Point(meeting=meeting.id, item=item.id, point_kind="decided", words=words, decision=made.id))
    return made


def test_a_decision_is_kept_with_today_and_can_be_undone(decisions: DecisionService, book: Book) -> None:
    made = decisions.add({"words": "  We open on Fridays.\n", "look_again": "in 3 months"})
    assert (made.words, made.on, made.look_again) == ("We open on Fridays.", TODAY, date(2027, 2, 25))
    name = book.store.next_undo()
    assert name is not None
    assert book.say(name.code, **dict(name.values)) == "decision “We open on Fridays.” added"
    book.undo()
    assert decisions.count() == 0
    book.redo()
    assert decisions.count() == 1


def test_a_decision_needs_words(decisions: DecisionService) -> None:
    with pytest.raises(NotSaved) as trouble:
        decisions.add({"look_again": "the moon"})
    assert [(one.field, one.code) for one in trouble.value.problems] == [
        ("words", "empty"),
        ("look_again", "not_a_date"),
    ]
    assert decisions.count() == 0


def test_the_register_is_newest_first_and_searched(decisions: DecisionService) -> None:
    for words, on in (("Roses", "4/11/26"), ("Tea at three", "18/11/26"), ("Old rule", "1/3/25")):
        decisions.add({"words": words, "on": on, "why": "Because of the garden" if words == "Roses" else ""})
    assert [line.decision.words for line in decisions.decisions()] == ["Tea at three", "Roses", "Old rule"]
    assert [line.decision.words for line in decisions.decisions(limit=1, offset=1)] == ["Roses"]
    assert [line.decision.words for line in decisions.decisions(words="gard")] == ["Roses"]
    assert decisions.decisions(words="nothing like it") == []
    assert decisions.count(words="tea") == 1
    assert decisions.decisions()[0].line == "Decided on Wednesday 18 November 2026."


def test_what_to_look_at_again(decisions: DecisionService) -> None:
    due = decisions.add({"words": "Old price", "look_again": "1 nov"})
    today = decisions.add({"words": "Bus", "look_again": TODAY})
    decisions.add({"words": "Later", "look_again": "in 2 weeks"})
    decisions.add({"words": "Never"})
    assert decisions.to_look_at() == [due, today]
    assert decisions.count(LOOK_AGAIN) == 2
    assert [line.look_again for line in decisions.decisions()].count(True) == 2
    newer = decisions.add({"words": "New price", "replaces": due.id})
    assert decisions.to_look_at() == [today]
    assert decisions.decisions(LOOK_AGAIN, "price") == []
    looked = decisions.looked_at(today, "It works well.", "in 6 months")
    assert decisions.to_look_at() == []
    assert (looked.what_happened, looked.look_again) == ("It works well.", date(2027, 5, 25))
    again = decisions.looked_at(looked, "Still good.")
    assert (again.what_happened, again.look_again) == ("It works well.\nStill good.", None)
    assert decisions.get(newer.id) == newer


def test_the_story_links_both_ways(decisions: DecisionService, book: Book) -> None:
    old = minuted(book)
    new = decisions.add({"words": "We drink tea at four.", "replaces": old.id})
    with book.step("steps.job_added", name="x") as step:
        job = step.put(JOBS, Job(what="Buy tea", decision=new.id))
    before, after = decisions.story(old.id), decisions.story(new.id)
    assert before is not None
    assert after is not None
    assert before.replaced_by == (new,)
    assert after.replaces == old
    assert after.jobs == (job,)
    assert before.meeting_name == "Club meeting, Wednesday 18 November 2026"
    assert before.item is not None
    assert before.item.title == "Tea"
    assert before.point is not None
    assert before.point.words == old.words
    assert decisions.story(999) is None


def test_a_decision_cannot_replace_itself(decisions: DecisionService) -> None:
    made = decisions.add({"words": "Tea"})
    with pytest.raises(NotSaved):
        decisions.save(made, {"replaces": made.id})


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"how": "all"}, ("We all agreed.",)),
        ({"how": "most", "how_words": "Two did not. They like coffee."},
         ("Most of us agreed.", "Two did not.", "They like coffee.")),
        ({"how": "vote", "votes_for": "5", "votes_against": 2, "votes_unsure": 1},
         ("We voted.", "5 people said yes.", "2 people said no.", "1 person was not sure.")),
        ({"how": "somebody", "how_words": "Because it was late."},
         ("One of us decided for all of us.", "Because it was late.")),
        ({}, ()),
    ],
)  # fmt: skip
def test_how_it_was_decided_is_said(
    decisions: DecisionService, answers: dict[str, object], said: tuple[str, ...]
) -> None:
    assert decisions.how_lines(decisions.add({"words": "Tea", **answers})) == said


def test_new_words_reach_the_minutes_until_they_are_agreed(decisions: DecisionService, book: Book) -> None:
    made = minuted(book)
    changed = decisions.save(made, {"words": "We drink tea at two."})
    (point,) = book.store.some(POINTS)
    assert point.words == "We drink tea at two."
    book.undo()
    assert [one.words for one in book.store.some(POINTS)] == ["We drink tea at three."]
    assert changed.words == "We drink tea at two."


def test_what_agreed_minutes_say_does_not_change(decisions: DecisionService, book: Book) -> None:
    made = minuted(book, "agreed")
    for answers in ({"words": "Coffee"}, {"how": "all"}, {"votes_for": 3}):
        with pytest.raises(AlreadyAgreed):
            decisions.save(made, answers)
    with pytest.raises(AlreadyAgreed):
        decisions.remove(made)
    kept = decisions.save(made, {"words": made.words, "what_happened": "We did.", "worries": "Cost"})
    assert (kept.what_happened, kept.worries) == ("We did.", "Cost")
    story = decisions.story(made.id)
    assert story is not None
    assert story.agreed


def test_removing_takes_it_off_its_point_and_undo_brings_both_back(decisions: DecisionService, book: Book) -> None:
    made = minuted(book)
    decisions.remove(made)
    (point,) = book.store.some(POINTS)
    assert (point.point_kind, point.decision, decisions.count()) == ("told", 0, 0)
    book.undo()
    (point,) = book.store.some(POINTS)
    assert (point.point_kind, point.decision, decisions.count()) == ("decided", made.id, 1)


def test_saving_nothing_is_no_step_and_old_answers_are_refused(decisions: DecisionService, book: Book) -> None:
    made = decisions.add({"words": "Tea"})
    assert decisions.save(made, {"words": " Tea "}) == made
    decisions.save(made, {"why": "Thirst"})
    with pytest.raises(ChangedElsewhere):
        decisions.save(made, {"why": "Habit"})


def test_the_register_on_paper_has_the_order_of_the_screen(decisions: DecisionService) -> None:
    decisions.add({"words": "Roses.", "on": "4/11/25", "how": "all", "worries": "Thorns. Greenfly."})
    decisions.add({"words": "Tea.", "on": "18/11/26", "look_again": "4 dec"})
    decisions.add({"words": "Old.", "on": "17/11/26", "look_again": "20 nov"})
    paper = decisions.register()
    assert [block.text for block in paper.blocks if isinstance(block, Heading)] == [
        "Decided in 2026",
        "Decided in 2025",
    ]
    rows = [block for block in paper.blocks if isinstance(block, PictureRow)]
    assert rows[0].lines == (
        "**Tea.**",
        "Decided on Wednesday 18 November 2026.",
        "Look at it again on Friday 4 December 2026.",
    )
    assert rows[1].lines[-1] == "It is time to look at this again."
    assert rows[2].lines == (
        "**Roses.**",
        "Decided on Tuesday 4 November 2025.",
        "We all agreed.",
        "Worries that we keep in mind:",
        "Thorns.",
        "Greenfly.",
    )
