"""Whatever a person does is kept in one commit: never in two, of which the power may cut the second."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.app import ComputerClock, serve
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.records import StepName
from coprod_desktop.services.all import Services
from coprod_desktop.storage.club_file import OpenBook
from coprod_desktop.storage.seals import PAGE

ACTIONS: dict[str, Callable[[Services], object]] = {
    "start the club": lambda services: services.club.start("Second Club"),
    "plan a meeting": lambda services: services.meetings.plan("club", "tomorrow"),
    "write a point with its job": lambda services: services.minutes.add_point(1, "Ann will ring the hall by Friday."),
    "hold a meeting": lambda services: services.meetings.hold(1),
    "agree the minutes": lambda services: services.minutes.agree(1, date.today()),  # noqa: DTZ011
    "add a job": lambda services: services.jobs.add({"what": "Bring tea."}),
    "undo": lambda services: services.book.undo(),
    "keep what is typed": lambda services: services.book.store.keep_draft("person_form:1", {"name": "Ann"}),
}


@pytest.mark.parametrize("name", ACTIONS)
def test_an_action_is_one_commit(opened: OpenBook, name: str) -> None:
    services = serve(opened.store, ComputerClock(), lambda _changes: None)
    services.club.start("The Club")
    meeting = services.meetings.plan("club", "today")
    if name != "hold a meeting":  # the first point begins the meeting by itself
        services.minutes.add_point(meeting.id, "Tea was made.")
    if name == "agree the minutes":
        services.meetings.hold(meeting.id)
    conn, _keys, _key = opened.inside()
    said: list[str] = []
    conn.set_trace_callback(lambda sql: said.append(sql.split(maxsplit=1)[0].upper()))
    ACTIONS[name](services)
    conn.set_trace_callback(None)
    written = {"INSERT", "UPDATE", "DELETE"} & set(said)
    assert written
    assert said.count("COMMIT") == (1 if "BEGIN" in said else 0)  # outside a step, one statement is one commit
    assert "BEGIN" in said or sum(one in written for one in said) == 1


def test_a_save_writes_few_pages(opened: OpenBook) -> None:
    """Each page is locked, sealed and written twice before a save is said to be kept: a slow disk makes them felt.

    The person, the step, and the note that the person's words have to go into the search index.
    """
    with opened.store.step(StepName("test.step")) as step:
        people = [step.put(PEOPLE, Person(name=f"Ann {number}", about="Makes tea.")) for number in range(60)]
    opened.store.catch_up()
    written = []
    for number, person in enumerate(people[::6]):
        before = _pages(opened)
        with opened.store.step(StepName("test.step")) as step:
            step.put(PEOPLE, replace(person, about=f"Makes tea {number}."))
        after = _pages(opened)
        written.append(sum(old != new for old, new in zip(before, after, strict=False)) + len(after) - len(before))
    assert sorted(written)[len(written) // 2] <= 3, written


def _pages(opened: OpenBook) -> list[bytes]:
    content = opened.path.read_bytes()
    return [content[start : start + PAGE] for start in range(0, len(content), PAGE)]
