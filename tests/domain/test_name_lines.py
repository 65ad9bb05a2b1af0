"""Names that people really type: two in a line, surname first, numbers and marks before them."""

import pytest

from coprod_desktop.domain.name_lines import is_table, name_lines, same_name, turned_round, two_people


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


def test_a_table_gives_its_names_and_telephone_numbers():
    table = (
        "Club members list - updated by B.,,\n\nName,What are they,Tel,Good at\n"
        'Sunita Campbell,member,07700 900456,"gardening, beans"\n'
        '"Osei, Hyacinth",,020 7946 0141,books\n'
        "Zoë Patel,trustee; member,ask daughter,sewing\n,,,\n"
    )
    assert is_table(table)
    assert name_lines(table) == (
        "Sunita Campbell 07700 900456", "Osei, Hyacinth 020 7946 0141", "Zoë Patel",
    )  # fmt: skip


def test_a_table_out_of_a_spreadsheet_may_have_two_columns_for_a_name():
    assert name_lines("First name\tSurname\tMobile\nAnn\tBaker\t07700 900456") == ("Ann Baker 07700 900456",)


def test_a_list_of_names_is_no_table():
    assert not is_table("Ann Baker\nOsei, Hyacinth\nThe name, as on the list")
    assert name_lines("Ann Baker\nOsei, Hyacinth") == ("Ann Baker", "Osei, Hyacinth")
