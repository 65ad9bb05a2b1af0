"""A club starts with a name alone, and says what it likes about itself."""

from __future__ import annotations

import pytest

from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.meetings import StandingItem
from coprod_desktop.domain.people import PEOPLE, ROLES_HELD, Person, Role, RoleHeld
from coprod_desktop.services.book import Book
from coprod_desktop.services.club import ClubService


@pytest.fixture
def club(book: Book) -> ClubService:
    service = ClubService(book)
    service.start("Healthy Living Club")
    return service


def titles(service: ClubService, kind: str = "club") -> list[str]:
    return [one.title for one in service.standing_items(kind)]


def test_there_is_no_club_in_a_new_book(book: Book) -> None:
    assert ClubService(book).club().id == 0


def test_a_name_is_enough(club: ClubService) -> None:
    kept = club.club()
    assert (kept.id, kept.name, kept.meets_where) == (1, "Healthy Living Club", "")
    assert "We are all equal" in kept.how_we_work
    assert [role.name for role in club.roles()] == [
        "Carer", "Member", "Neighbour", "Partner", "Staff", "Trustee", "Volunteer",
    ]  # fmt: skip
    assert titles(club)[0] == "Welcome, and who is here"
    assert titles(club)[-1] == "When we meet next"
    assert "Our money" in titles(club, "committee")


def test_starting_is_one_step(club: ClubService, told: list[object]) -> None:
    assert len(told) == 1
    name = club.book.store.next_undo()
    assert name is not None
    assert club.book.say(name.code, **dict(name.values)) == "Healthy Living Club started"


@pytest.mark.parametrize("name", ["", "   "])
def test_a_club_without_a_name_is_not_started(book: Book, name: str) -> None:
    with pytest.raises(NotSaved) as problems:
        ClubService(book).start(name)
    assert [(one.field, one.code) for one in problems.value.problems] == [("name", "empty")]
    assert ClubService(book).club().id == 0


def test_details_are_kept_and_undone_in_words(club: ClubService) -> None:
    club.save(club.club(), {"meets_when": "  every Wednesday ", "helper_name": "Grace"})
    assert club.club().meets_when == "every Wednesday"
    name = club.book.store.next_undo()
    assert name is not None
    assert club.book.say(name.code, **dict(name.values)) == "club details changed"
    club.book.undo()
    assert club.club().helper_name == ""


def test_saving_the_same_takes_no_step(club: ClubService, told: list[object]) -> None:
    before = len(told)
    club.save(club.club(), {"name": "Healthy Living Club"})
    assert len(told) == before


def test_how_we_work_has_a_step_of_its_own(club: ClubService) -> None:
    club.save(club.club(), {"how_we_work": "We laugh."})
    name = club.book.store.next_undo()
    assert name is not None
    assert name.code == "steps.how_we_work_changed"


def test_a_role_name_is_taken_once_only(club: ClubService) -> None:
    club.save_role(Role(), "Singer")
    with pytest.raises(NotSaved) as problems:
        club.save_role(Role(), "singer")
    assert problems.value.problems[0].code == "taken"
    singer = next(one for one in club.roles() if one.name == "Singer")
    assert club.save_role(singer, "Choir").name == "Choir"


def test_a_role_is_removed_with_who_held_it_and_comes_back_with_them(club: ClubService) -> None:
    role = club.roles()[0]
    with club.book.step("steps.role_added", name="") as step:
        ann = step.put(PEOPLE, Person(name="Ann"))
        step.put(ROLES_HELD, RoleHeld(person=ann.id, role=role.id))
    assert club.holders(role) == 1
    club.remove_role(role)
    assert role.name not in [one.name for one in club.roles()]
    assert club.holders(role) == 0
    club.book.undo()
    assert club.holders(role) == 1


def test_a_new_item_comes_behind_the_first_ones(club: ClubService) -> None:
    club.save_item(StandingItem(meeting_kind="club"), "Lunch")
    names = titles(club)
    assert names.index("Lunch") == names.index("Anything else") - 1


def test_items_move_by_one_and_over_the_gap(club: ClubService) -> None:
    items = club.standing_items("club")
    jobs = next(one for one in items if one.title == "How our jobs are going")
    club.move_item(jobs, -1)
    assert titles(club)[1] == "How our jobs are going"
    club.move_item(next(one for one in club.standing_items("club") if one.id == jobs.id), 1)
    assert titles(club) == [one.title for one in items]
    club.move_item(jobs_now(club, jobs.id), 1)
    assert jobs_now(club, jobs.id).last
    assert titles(club) == [one.title for one in items]


def test_the_ends_do_not_move(club: ClubService, told: list[object]) -> None:
    before = len(told)
    items = club.standing_items("club")
    club.move_item(items[0], -1)
    club.move_item(items[-1], 1)
    assert len(told) == before


def jobs_now(club: ClubService, item_id: int) -> StandingItem:
    return next(one for one in club.standing_items("club") if one.id == item_id)
