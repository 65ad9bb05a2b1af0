"""Planning and holding meetings on the real store."""

from __future__ import annotations

from datetime import date

import pytest

from coprod_desktop.domain.errors import AlreadyAgreed, NotSaved
from coprod_desktop.domain.meetings import MEETINGS
from coprod_desktop.services.book import Book
from tests.services.meeting_parts import LAST_WEEK, ClubInBook


@pytest.fixture
def club(book: Book) -> ClubInBook:
    return ClubInBook(book)


def test_one_step_plans_a_meeting_with_all_that_is_known(club: ClubInBook) -> None:
    club.meetings.raise_item("The Christmas party", raised_by=club.yusuf.id)
    made = []
    steps = club.steps_taken(
        lambda: made.append(club.meetings.plan("club", "2 December", starts="2 pm", ends="half 3"))
    )
    meeting = made[0]
    assert steps == 1
    assert (meeting.on, meeting.starts, meeting.ends) == (date(2026, 12, 2), "14:00", "15:30")
    assert meeting.place == "The garden room"
    assert meeting.ground_rules == "One at a time."
    assert meeting.who_to_ask == "Grace 020 7946 0123"
    assert meeting.state == "planned"
    assert club.titles(meeting) == ["Welcome", "The Christmas party", "Anything else"]
    assert set(meeting.invited) == {club.grace.id, club.tunde.id, club.yusuf.id, club.joan.id, club.ken.id}
    assert club.meetings.agenda(meeting.id)[1].came_from == "Yusuf Ali asked for this."
    assert club.meetings.waiting() == []
    assert club.book.store.next_undo().code == "steps.meeting_planned"
    club.book.undo()
    assert [item.title for item in club.meetings.waiting()] == ["The Christmas party"]


def test_what_was_not_finished_comes_up_again_and_only_once(club: ClubInBook) -> None:
    last = club.meetings.plan("club", LAST_WEEK)
    put_off = club.meetings.raise_item("A trip to the sea", meeting_id=last.id, raised_by=club.joan.id)
    never_reached = club.meetings.raise_item("New chairs", meeting_id=last.id)
    talked = club.meetings.raise_item("Biscuits", meeting_id=last.id)
    half = club.meetings.raise_item("The garden", meeting_id=last.id)
    club.meetings.set_outcome(put_off.id, "next_time")
    club.minutes.add_point(last.id, "We like ginger biscuits.", item=talked.id)
    club.minutes.add_point(last.id, "Who waters it?", "later", item=half.id)
    first = club.meetings.plan("club", date(2026, 12, 2))
    assert club.titles(first) == ["Welcome", "A trip to the sea", "New chairs", "The garden", "Anything else"]
    carried = club.meetings.items(first.id)[1]
    assert (carried.carried_from, carried.state, carried.raised_by) == (put_off.id, "open", club.joan.id)
    assert club.meetings.item(never_reached.id).meeting == last.id
    second = club.meetings.plan("club", date(2026, 12, 9))
    assert club.titles(second) == ["Welcome", "Anything else"]
    club.book.undo()
    club.meetings.remove(first.id)
    assert "A trip to the sea" in club.titles(club.meetings.plan("club", date(2026, 12, 9)))


def test_a_committee_asks_whoever_came_last_time(club: ClubInBook) -> None:
    first = club.meetings.plan("committee", LAST_WEEK, invited=(club.grace.id, club.gone.id))
    club.meetings.mark(first.id, club.ken.id, "came")
    second = club.meetings.plan("committee", date(2026, 12, 2))
    assert set(second.invited) == {club.grace.id, club.ken.id}


def test_items_move_and_what_is_raised_stands_before_the_last_things(club: ClubInBook) -> None:
    meeting = club.meetings.plan("club", date(2026, 12, 2))
    party = club.meetings.raise_item("The party", meeting_id=meeting.id)
    club.meetings.raise_item("The bus", meeting_id=meeting.id, raised_words="a neighbour")
    assert club.titles(meeting) == ["Welcome", "The party", "The bus", "Anything else"]
    club.meetings.move_item(party.id, 1)
    assert club.titles(meeting) == ["Welcome", "The bus", "The party", "Anything else"]
    club.meetings.move_item(party.id, -9)
    assert club.titles(meeting)[0] == "The party"
    assert club.steps_taken(lambda: club.meetings.move_item(party.id, -1)) == 0
    club.meetings.remove_item(party.id)
    assert club.titles(meeting) == ["Welcome", "The bus", "Anything else"]
    with pytest.raises(NotSaved) as told:
        club.meetings.raise_item("  ", meeting_id=meeting.id)
    assert [(p.field, p.code) for p in told.value.problems] == [("title", "empty")]


def test_points_stay_when_their_item_is_taken_off(club: ClubInBook) -> None:
    meeting = club.meetings.plan("club", LAST_WEEK)
    item = club.meetings.raise_item("The party", meeting_id=meeting.id)
    point = club.minutes.add_point(meeting.id, "A choir can come.", item=item.id)
    assert club.steps_taken(lambda: club.meetings.remove_item(item.id)) == 1
    topic = club.minutes.topics(meeting.id)[0]
    assert (topic.item, [one.point.id for one in topic.points]) == (None, [point.id])


def test_the_access_check_counts_the_needs_of_those_invited(club: ClubInBook) -> None:
    meeting = club.meetings.plan("club", date(2026, 12, 2))
    needs = [(need.code, need.how_many, need.done) for need in club.meetings.access(meeting.id)]
    assert needs == [("hearing_loop", 2, False), ("breaks", 1, False)]
    assert club.meetings.access(meeting.id)[0].words == ("Left ear", "")
    club.meetings.tick_access(meeting.id, "hearing_loop", True)
    assert club.meetings.access(meeting.id)[0].done
    club.meetings.tick_access(meeting.id, "hearing_loop", False)
    assert not club.meetings.access(meeting.id)[0].done
    assert [(one.size, len(one.people)) for one in club.meetings.paper(meeting.id)] == [(16, 4), (24, 1)]


def test_who_has_not_been_heard(club: ClubInBook) -> None:
    meeting = club.meetings.plan("club", LAST_WEEK)
    club.meetings.mark_many(meeting.id, (club.grace.id, club.tunde.id, club.joan.id))
    assert club.meetings.get(meeting.id).state == "held"
    club.meetings.toggle_heard(meeting.id, club.grace.id, "spoke")
    club.meetings.toggle_heard(meeting.id, club.ken.id, "told_before")
    club.minutes.add_point(meeting.id, "Tunde misses the sea.", "said")
    assert [one.name for one in club.meetings.not_heard_here(meeting.id)] == ["Joan Mensah"]
    seats = {seat.person.name: (seat.came, seat.heard) for seat in club.meetings.seats(meeting.id)}
    assert seats["Ken Achebe"] == ("sent_wishes", ("told_before",))
    assert seats["Tunde Adeyemi"] == ("came", ("spoke",))
    assert {one.name for one in club.meetings.not_heard_lately()} == {"Joan Mensah", "Yusuf Ali"}
    club.meetings.toggle_heard(meeting.id, club.grace.id, "spoke")
    assert len(club.meetings.not_heard_here(meeting.id)) == 2


def test_a_new_name_at_the_door_is_a_person_who_came(club: ClubInBook) -> None:
    meeting = club.meetings.plan("club", LAST_WEEK)
    person = club.meetings.somebody_new(meeting.id, "  Rosa   Lima ")
    assert person.name == "Rosa Lima"
    assert person.id in [one.id for one in club.meetings.who_came(meeting.id)]


def test_jobs_promised_last_time_come_up(club: ClubInBook) -> None:
    last = club.meetings.plan("club", LAST_WEEK)
    club.minutes.add_point(last.id, "Grace will ask the school by 4 December.", "job")
    meeting = club.meetings.plan("club", date(2026, 12, 2))
    assert [job.what for job in club.meetings.jobs_promised(meeting.id)] == ["Grace will ask the school by 4 December."]
    other = club.meetings.plan("committee", date(2026, 12, 2))
    assert club.meetings.jobs_promised(other.id) == []


def test_a_meeting_that_cannot_be(club: ClubInBook) -> None:
    with pytest.raises(NotSaved) as told:
        club.meetings.plan("club", "soon", starts="3 pm", ends="2 pm")
    assert [(p.field, p.code) for p in told.value.problems] == [("on", "not_a_date"), ("ends", "before_start")]
    assert club.book.store.count(MEETINGS) == 0


def test_the_next_day_is_suggested_from_the_last_meeting(club: ClubInBook) -> None:
    assert club.meetings.suggest("club") == {"on": None, "starts": "", "ends": "", "place": "The garden room"}
    club.meetings.hold(club.meetings.plan("club", date(2026, 11, 4), starts="10:30", place="The hall").id)
    assert club.meetings.suggest("club")["on"] == date(2026, 12, 2)
    club.meetings.plan("club", date(2026, 12, 2), starts="11")
    assert club.meetings.suggest("club") == {
        "on": date(2026, 12, 9), "starts": "11:00", "ends": "", "place": "The garden room",
    }  # fmt: skip


def test_lists_are_in_order(club: ClubInBook) -> None:
    later, sooner = club.meetings.plan("club", date(2026, 12, 9)), club.meetings.plan("club", date(2026, 12, 2))
    held = club.meetings.plan("club", LAST_WEEK)
    club.meetings.hold(held.id)
    assert [one.id for one in club.meetings.coming()] == [sooner.id, later.id]
    assert [one.id for one in club.meetings.past()] == [held.id]
    assert club.meetings.name_of(held) == "Club meeting, Wednesday 18 November 2026"


def test_agreed_meetings_do_not_change(club: ClubInBook) -> None:
    meeting = club.meetings.plan("club", LAST_WEEK)
    item = club.meetings.items(meeting.id)[0]
    club.minutes.add_point(meeting.id, "We sang.", item=item.id)
    club.minutes.agree(meeting.id, "2 December")
    for act in (
        lambda: club.meetings.change(meeting.id, {"place": "The hall"}),
        lambda: club.meetings.mark(meeting.id, club.ken.id, "came"),
        lambda: club.meetings.raise_item("Tea", meeting_id=meeting.id),
        lambda: club.meetings.set_outcome(item.id, "done"),
        lambda: club.meetings.remove(meeting.id),
        lambda: club.meetings.tick_access(meeting.id, "breaks", True),
    ):
        with pytest.raises(AlreadyAgreed):
            act()
