"""Dates, times, money and phone numbers are tied, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.printing.ties import tie


def tied(sentence: str) -> str:
    return tie(sentence).replace("\u00a0", "_")


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("We meet on Tuesday 4 November 2025 in the hall.", "We meet on Tuesday_4_November_2025 in the hall."),
        ("Come on 4 November.", "Come on 4_November."),
        ("The 4th of November is a Tuesday.", "The 4th_of_November is a Tuesday."),
        ("It was in November 2025.", "It was in November_2025."),
        ("See you on Sat 3.", "See you on Sat_3."),
        ("Tea is at 2 pm.", "Tea is at 2_pm."),
        ("From 10.30 am to 12 noon.", "From 10.30_am to 12_noon."),
        ("At 9 o'clock.", "At 9_o'clock."),
        ("At half past two or quarter to 3.", "At half_past_two or quarter_to_3."),
        ("It costs £ 5 or 5 pounds and 50 pence.", "It costs £_5 or 5_pounds and 50_pence."),
        ("The grant is £2 million.", "The grant is £2_million."),
        ("Ring 020 7946 0123 now.", "Ring 020_7946_0123 now."),
        ("Ring (020) 7946 0123 or +44 20 7946 0123.", "Ring (020)_7946_0123 or +44_20_7946_0123."),
        ("Ring 07700 900456.", "Ring 07700_900456."),
    ],
)
def test_what_belongs_together_is_tied(sentence, shown):
    assert tied(sentence) == shown


@pytest.mark.parametrize(
    "sentence",
    [
        "We may come.",
        "There were 40 people and 3 dogs.",
        "Rooms 12 14 and 16 are free.",
        "Can you march in March?",
        "In 2024 100 people came.",
        "Past the shop and to the left.",
        "",
    ],
)
def test_what_does_not_belong_together_is_left_alone(sentence):
    assert tied(sentence) == sentence


@given(st.text())
def test_only_spaces_ever_change(sentence):
    assert tie(sentence).replace("\u00a0", " ") == sentence.replace("\u00a0", " ")
