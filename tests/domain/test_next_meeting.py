"""What minutes say about the next meeting is read as people write it, and never guessed."""

from __future__ import annotations

from datetime import date

import pytest

from coprod_desktop.domain.next_meeting import NextMeeting, read_next_meeting

AFTER = date(2020, 10, 28)  # a Wednesday


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("10 December", NextMeeting(date(2020, 12, 10))),
        ("Wed 9 December 10 o'clock same way.", NextMeeting(date(2020, 12, 9), "10:00")),
        ("10 December, 2 to 4 pm, in the hall", NextMeeting(date(2020, 12, 10), "14:00", "16:00", "The hall")),
        ("next Tuesday at 2pm at the library", NextMeeting(date(2020, 11, 3), "14:00", "", "The library")),
        ("5 January", NextMeeting(date(2021, 1, 5))),
        ("10/12/20 2.30pm", NextMeeting(date(2020, 12, 10), "14:30")),
        ("in 2 weeks", NextMeeting(date(2020, 11, 11))),
    ],
)  # fmt: skip
def test_a_day_that_is_named_is_read(words: str, meant: NextMeeting) -> None:
    assert read_next_meeting(words, AFTER) == meant


@pytest.mark.parametrize(
    "words",
    [
        "",
        "to be arranged",
        "AGM in June",
        "10 May or 17th depending on the trip - Ned to ring round",
        "10 December?",
        "Tuesday 10 December",  # it is a Thursday
        "1 October 2020",  # before this meeting
        "15 October 2030",
    ],
)
def test_what_is_not_sure_is_not_guessed(words: str) -> None:
    assert read_next_meeting(words, AFTER) is None
