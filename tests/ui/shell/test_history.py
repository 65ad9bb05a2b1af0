"""Back goes where one was."""

from __future__ import annotations

from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.shell.history import LONGEST, History


def test_a_door_starts_anew() -> None:
    history = History()
    history.add(Place("people"))
    history.add(Place("person", 3))
    history.start(Place("today"))
    assert not history.can_go_back
    assert history.here == Place("today")


def test_back_step_by_step() -> None:
    history = History()
    history.start(Place("people"))
    history.add(Place("person", 3))
    history.add(Place("person", 4))
    assert history.back() == Place("person", 3)
    assert history.back() == Place("people")
    assert history.back() is None


def test_the_parts_of_one_meeting_are_one_place() -> None:
    history = History()
    history.start(Place("meetings"))
    history.add(Place("meeting", 1, "plan"))
    history.add(Place("meeting", 1, "minutes"))
    assert history.back() == Place("meetings")


def test_a_topic_of_help_goes_back_to_all_of_them() -> None:
    history = History()
    history.start(Place("help"))
    history.add(Place("help", 0, "plan"))
    assert history.back() == Place("help")


def test_a_place_that_is_left_is_passed_over() -> None:
    history = History()
    history.start(Place("people"))
    history.add(Place("person_form", 3))
    history.leave()
    history.add(Place("person", 3))
    assert history.back() == Place("people")


def test_it_does_not_grow_for_ever() -> None:
    history = History()
    for number in range(3 * LONGEST):
        history.add(Place("person", number + 1))
    steps = 0
    while history.back() is not None:
        steps += 1
    assert steps == LONGEST - 1
