"""Sentences into lines: nothing is lost, nothing is split that should not be."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from coprod_desktop.printing.fonts import Family
from coprod_desktop.printing.typesetting import Typesetter, plain

SETTER = Typesetter(Family("lato"))


def shown(sentence: str, width: float = 300, size: float = 16) -> list[str]:
    lines, _ = SETTER.lines(sentence, width, size)
    return ["".join(letters for _, letters in runs) for runs in lines]


def test_every_line_but_the_last_ends_with_a_space():
    lines = shown("We will all go together to the sea on the big red bus and come home late.")
    assert len(lines) > 1
    assert all(line.endswith(" ") for line in lines[:-1])
    assert not lines[-1].endswith(" ")


def test_bold_is_what_stands_between_two_marks_and_may_end_inside_a_word():
    lines, _ = SETTER.lines("**Grace**'s bus and **Sam Day** go.", 500, 16)
    assert lines == (
        (
            ("Lato-Bold", "Grace"),
            ("Lato-Regular", "'s bus and "),
            ("Lato-Bold", "Sam Day"),
            ("Lato-Regular", " go."),
        ),
    )


def test_a_mark_that_never_closes_makes_the_rest_bold_and_prints_no_star():
    assert "*" not in "".join(shown("We **decided this"))


def test_a_date_goes_to_the_next_line_whole():
    for width in range(190, 400, 10):
        lines = shown("The next trip to the sea is on Friday 14 November 2025 if we can.", width)
        assert [line for line in lines if "Friday 14 November 2025" in line], lines


def test_a_date_too_long_for_a_line_loses_its_weekday_first():
    assert shown("Wednesday 24 September 2025", 200) == ["Wednesday ", "24 September 2025"]


def test_a_word_too_long_for_a_line_breaks_at_its_end_and_gains_nothing():
    word = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
    lines = shown(f"We went to {word} today.", 200)
    assert "".join(lines) == f"We went to {word} today."
    assert all(SETTER.width(line.strip(), 16) <= 200 for line in lines)


def test_a_letter_and_its_accent_that_come_apart_in_the_file_are_one_letter_on_paper():
    assert shown("Zoe\u0308") == ["Zo\u00eb"]


def test_missing_letters_are_told():
    assert SETTER.lines("Ann བ", 300, 16)[1] == "བ"


words = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs"), max_codepoint=0x24F), max_size=200)


@given(words, st.integers(60, 480), st.sampled_from([16, 28, 41]))
@settings(max_examples=150, deadline=None)
def test_whatever_is_typed_comes_out_the_same_and_fits(sentence, width, size):
    sentence = sentence.replace("*", "")
    lines, missing = SETTER.lines(sentence, width, size)
    text = "".join(letters for runs in lines for _, letters in runs)
    if not missing and sentence.isprintable():
        assert text == plain(sentence)
    for runs in lines:
        line = "".join(letters for _, letters in runs).strip()
        assert SETTER.width(line, size) <= width + 0.01 or len(line) == 1
