"""Everything the club wrote down is found by the start of a word, and what was removed comes back."""

from __future__ import annotations

from datetime import date

import pytest

from coprod_desktop.domain.decisions import DECISIONS, JOBS, Decision, Job
from coprod_desktop.domain.meetings import AGENDA_ITEMS, MEETINGS, POINTS, AgendaItem, Meeting, Point
from coprod_desktop.domain.people import NEEDS, PEOPLE, Needs, Person
from coprod_desktop.domain.records import Found
from coprod_desktop.services.book import Book
from coprod_desktop.services.finding import FindService


@pytest.fixture
def finding(book: Book) -> FindService:
    """A book with one thing of many kinds, each with "party" in it."""
    with book.step("steps.club_started", name="") as step:
        ann = step.put(PEOPLE, Person(name="Ann Party", known_as="Annie", phone="020 1234"))
        step.put(NEEDS, Needs(person=ann.id, words="Ann needs a party hat"))
        meeting = step.put(MEETINGS, Meeting(title="", on=date(2026, 11, 18)))
        step.put(POINTS, Point(meeting=meeting.id, words="The party is at 2 pm.\nEveryone comes."))
        step.put(AGENDA_ITEMS, AgendaItem(meeting=0, title="The Christmas party"))
        step.put(DECISIONS, Decision(words="We will have a party.", on=date(2026, 11, 18)))
        step.put(JOBS, Job(what="Buy party food.", owners=(ann.id,), due=date(2026, 11, 27)))
    return FindService(book)


def test_nothing_typed_finds_nothing(finding: FindService) -> None:
    assert finding.find("  ") == []


def test_what_is_found_comes_by_kind_with_people_first(finding: FindService) -> None:
    kinds = [one.kind for one in finding.find("par")]
    assert kinds == ["person", "decision", "job", "agenda_item", "point"]


def test_every_line_tells_things_apart_in_plain_words(finding: FindService) -> None:
    lines = {one.kind: (one.title, one.line) for one in finding.find("party")}
    assert lines["person"] == ("Ann Party", "Annie")
    assert lines["decision"] == ("We will have a party.", "Decided on Wednesday 18 November 2026")
    assert lines["job"] == ("Buy party food.", "Annie, by Friday 27 November 2026")
    assert lines["agenda_item"] == ("The Christmas party", "Waiting for a meeting")
    assert lines["point"][0] == "The party is at 2 pm."
    assert "Wednesday 18 November 2026" in lines["point"][1]


def test_what_is_private_is_never_found(finding: FindService) -> None:
    assert finding.find("hat") == []
    assert finding.find("020") == []


def test_a_point_opens_in_its_meeting(finding: FindService) -> None:
    point = next(one for one in finding.find("party") if one.kind == "point")
    kind, meeting_id = finding.opens(point)
    assert kind == "meeting"
    meeting = finding.book.store.get(MEETINGS, meeting_id)
    assert meeting is not None
    assert meeting.on == date(2026, 11, 18)


def test_an_item_that_waits_opens_as_itself(finding: FindService) -> None:
    item = next(one for one in finding.find("christmas"))
    assert finding.opens(item) == ("agenda_item", item.id)


def test_what_was_removed_is_in_the_bin_and_comes_back(finding: FindService) -> None:
    person = next(one for one in finding.find("ann"))
    with finding.book.step("steps.put_back", name="") as step:
        step.remove(PEOPLE, person.id)
    assert finding.find("annie") == []
    removed = finding.bin()
    assert [(one.kind, one.title) for one in removed] == [("person", "Ann Party")]
    assert removed[0].when.startswith("2026-11-25T14:00")
    finding.restore("person", person.id)
    assert finding.bin() == []
    assert [one.title for one in finding.find("annie")] == ["Ann Party"]
    name = finding.book.store.next_undo()
    assert name is not None
    assert finding.book.say(name.code, **dict(name.values)) == "Ann Party put back"


def test_parts_of_another_record_are_not_in_the_bin(finding: FindService) -> None:
    needs = finding.book.store.some(NEEDS)[0]
    with finding.book.step("steps.put_back", name="") as step:
        step.remove(NEEDS, needs.id)
    assert finding.bin() == []


def test_an_unknown_kind_is_not_put_back(finding: FindService) -> None:
    with pytest.raises(KeyError):
        finding.restore("balloon", 1)
    assert finding.opens(Found("balloon", 1, "A balloon")) == ("balloon", 1)


@pytest.mark.parametrize("words", ["wedne", "Wednesday 18 nov", "18 november 2026"])
def test_a_meeting_is_found_by_its_day(finding: FindService, words: str) -> None:
    assert [one.kind for one in finding.find(words)] == ["meeting"]


@pytest.mark.parametrize("words", ["thurs", "wednesday 19", "18", "we"])
def test_no_meeting_on_another_day(finding: FindService, words: str) -> None:
    assert [one for one in finding.find(words) if one.kind == "meeting"] == []
