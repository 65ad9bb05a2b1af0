"""Names that people really type: two in a line, surname first, numbers and marks before them."""

import pytest

from coprod_desktop.domain.name_lines import name_lines, same_name, turned_round, two_people


def test_one_name_a_line_without_marks_and_blanks():
    text = "1. Ann Lee\n\n - Tunde  Okafor \n\u2022 Zoë Patel\n  \n22\nMrs Grant (upstairs)\n"
    assert name_lines(text) == ("Ann Lee", "Tunde Okafor", "Zoë Patel", "Mrs Grant (upstairs)")


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Joan & Stan Murphy", ("Joan Murphy", "Stan Murphy")),
        ("Mr and Mrs Grant", ("Mr Grant", "Mrs Grant")),
        ("Ann Lee and Bob Grey", ("Ann Lee", "Bob Grey")),
        ("Ann and Bob", ("Ann", "Bob")),
        ("Ann, Bob & Carol Lee", ("Ann Lee", "Bob Lee", "Carol Lee")),
        ("Ann+Bob Lee", ("Ann Lee", "Bob Lee")),
    ],
)
def test_a_line_may_be_two_people(line, people):
    assert two_people(line) == people


@pytest.mark.parametrize("line", ["Alexandra Sanderson", "Mrs Grant (upstairs)", "Osei, Hyacinth", "and", "Ann &"])
def test_most_lines_are_one_person(line):
    assert two_people(line) == ()


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Osei, Hyacinth", "Hyacinth Osei"),
        ("O'Neill, Sunita", "Sunita O'Neill"),
        ("da-Costa, Leroy", "Leroy da-Costa"),
        ("Sunita Campbell", ""),
        ("Osei,", ""),
        ("Osei, 1st floor", ""),
        ("Ann, Bob & Carol Lee", ""),
    ],
)
def test_a_surname_first_is_seen(line, name):
    assert turned_round(line) == name


def test_the_same_name_in_capitals_or_with_a_title_is_the_same():
    assert same_name("FLORENCE SILVA", "Florence  Silva")
    assert same_name("Mrs. Grant", "grant")
    assert not same_name("Elsie Clarke", "Elsie Mensah")
