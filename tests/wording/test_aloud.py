"""What is written is said the way people say it, and the word that sounds is found again in what is shown."""

from __future__ import annotations

import pytest

from coprod_desktop.wording.aloud import said
from coprod_desktop.wording.say import Say

SAY = Say()


@pytest.mark.parametrize(
    ("shown", "heard"),
    [
        ("Wednesday 4 November 2025", "Wednesday the fourth of November 2025"),
        ("Before 31 March, then.", "Before the thirty-first of March, then."),
        ("We are 4 people.", "We are 4 people."),
        ("Tea & cake", "Tea and cake"),
        ("It costs £5.50.", "It costs 5 pounds 50."),
        ("It costs £1, not £0.40", "It costs 1 pound, not 40 pence"),
        ("£1,200.00", "1200 pounds"),
        ("Ring 07700 900123 today", "Ring 0 7 7 0 0, 9 0 0 1 2 3, today"),
        ("Ring (020) 7946 0123.", "Ring 0 2 0, 7 9 4 6, 0 1 2 3."),
        ("In 2026 12 people came", "In 2026 12 people came"),
        ("yes \u2013 no", "yes , no"),
        ("\u2022 Joan\u2019s \u201cidea\u201d \U0001f600", "Joan's idea"),
        ("", ""),
        ("\u2610 \u2022", ""),
    ],
)
def test_what_is_written_is_said_as_people_say_it(shown: str, heard: str) -> None:
    assert said(shown, SAY).text == heard


def test_each_spoken_word_is_found_where_it_is_shown() -> None:
    shown = "On 4 November we pay £5.50 & go."
    spoken = said(shown, SAY)

    def marked(heard: str) -> str:
        return shown[slice(*spoken.shown(spoken.text.index(heard)))]

    assert [marked(one) for one in ("fourth", "of", "November", "pounds", "50", "and", "go")] == [
        *("4", "4", "November", "£5.50", "£5.50", "&", "go.")
    ]


def test_words_that_are_said_first_are_not_marked() -> None:
    spoken = said("Save", SAY, before="Button:")
    assert spoken.text == "Button: Save"
    assert spoken.shown(0) == (0, 0)
    assert spoken.shown(8) == (0, 4)
    assert said("", SAY, before="Button:", instead="Nothing is written here.").text == "Nothing is written here."
