"""A list of people as clubs keep it: what each column and each cell is read as, and what stays as it was written."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.domain.name_lines import in_usual_letters, may_be_no_person
from coprod_desktop.domain.people_cells import (
    Joined,
    columns_month_first,
    lost_nought,
    read_joined,
    read_row,
    says_more,
)
from coprod_desktop.domain.people_columns import MEANINGS, Column, read_columns

TODAY = date(2026, 11, 25)


def meanings(*rows):
    return [one.meaning for one in read_columns(rows, ["Member", "Carer"]).columns]


def cell(meaning, words, heading="Heading"):
    columns = (Column(0, "Name", "name", True), Column(1, heading, meaning, True))
    return read_row(1, ("Ann", words), columns, TODAY)


def test_columns_are_known_by_their_headings():
    head = (
        "Full Name",
        "Role(s)",
        "Tel. No.",
        "E-mail",
        "Member since",
        "Skills",
        "Access needs",
        "Photo OK?",
        "Remarks",
    )
    row = ("Ann", "Member", "020 7946 0101", "a@b.org", "2016", "tea", "loop", "no", "?")
    assert meanings(head, row) == [
        "name", "roles", "phone", "email", "joined", "gifts", "needs", "photo", "note",
    ]  # fmt: skip
    assert meanings(("First name", "Surname", "Mobile"), ("Ann", "Lee", "x")) == ["first", "family", "phone"]


@pytest.mark.parametrize("heading", ["Photo?", "Photos", "Picture"])
def test_a_column_that_says_photo_alone_is_asked_about(heading):
    found = read_columns([("Name", heading), ("Ann", "yes"), ("Bob", "no")], [])
    assert [(one.meaning, one.sure) for one in found.columns] == [("name", True), ("note", False)]


@pytest.mark.parametrize(
    ("words", "said"),
    [("Yes", "yes"), ("y", "yes"), ("OK", "yes"), ("\u2713", "yes"), ("NO", "no"), ("No thanks.", "no"), ("n", "no")],
)
def test_a_plain_yes_or_no_about_a_photo_is_an_answer(words, said):
    found = cell("photo", words, "Photo OK?")
    assert (found.photo, found.notes) == (said, ())


@pytest.mark.parametrize("words", ["no photo!", "asked May", "x", "yes but not online", "?", "1", "not yet"])
def test_what_is_no_plain_yes_or_no_about_a_photo_stays_a_note(words):
    found = cell("photo", words, "Photo OK?")
    assert (found.photo, found.notes) == ("", (("Photo OK?", words),))


def test_columns_without_headings_are_known_by_what_stands_in_them():
    rows = [
        ("1", "Ann Lee", "carer", "020 7946 0101", "a@b.org"),
        ("2", "Bob Ray", "Members", "07700900456", "b@c.org"),
    ]
    table = read_columns(rows, ["Member", "Carer"])
    assert table.head == -1
    assert [one.meaning for one in table.columns] == ["left_out", "name", "roles", "phone", "email"]


def test_days_without_a_heading_may_be_birthdays_and_stay_notes():
    table = read_columns([("Name", "DoB"), ("Ann", "3/4/1946"), ("Bob", "5/6/1950")])
    assert [(one.meaning, one.sure) for one in table.columns] == [("name", True), ("note", False)]


def test_a_column_called_no_that_does_not_count_is_kept():
    assert meanings(("No", "Name"), ("1", "Ann"), ("2", "Bob")) == ["left_out", "name"]
    assert meanings(("No", "Name"), ("milk", "Ann"), ("sugar", "Bob")) == ["note", "name"]


def test_a_title_above_does_not_hide_the_headings():
    table = read_columns([("Our members, by Win",), (), ("Name", "Phone"), ("Ann", "020 7946 0101")])
    assert table.head == 2
    assert [one.heading for one in table.columns] == ["Name", "Phone"]


@pytest.mark.parametrize(
    ("words", "joined"),
    [
        ("12/03/2019", Joined(date(2019, 3, 12))),
        ("2018-11-07", Joined(date(2018, 11, 7))),
        ("03.02.21", Joined(date(2021, 2, 3))),
        ("7 Jan 22", Joined(date(2022, 1, 7))),
        ("Sept 2020", Joined(date(2020, 9, 1), "month")),
        ("2016", Joined(date(2016, 1, 1), "year")),
    ],
)
def test_a_day_is_read_when_it_is_sure(words, joined):
    assert read_joined(words, TODAY) == joined


@pytest.mark.parametrize(
    "words",
    ["last year", "7 Jan", "Jan 22", "summer 2019", "2016?", "31/02/2020", "2031", "25/12/26", "n/a", "about 2016"],
)
def test_what_leaves_a_doubt_stays_in_its_own_words(words):
    assert read_joined(words, TODAY) is None
    assert cell("joined", words, "Since").notes == (("Since", words),)


def test_where_one_day_is_american_none_is_sure():
    columns = (Column(0, "Name", "name", True), Column(1, "Joined", "joined", True))
    rows = [("Ann", "03/25/2019"), ("Bob", "04/05/2019"), ("Cy", "2016")]
    doubtful = columns_month_first(rows, columns)
    people = [read_row(n, row, columns, TODAY, doubtful) for n, row in enumerate(rows)]
    assert [one.joined for one in people] == [None, None, Joined(date(2016, 1, 1), "year")]
    assert people[1].notes == (("Joined", "04/05/2019"),)


@pytest.mark.parametrize(
    ("words", "phones", "notes"),
    [
        ("020 7946 0101", ("020 7946 0101", ""), ()),
        ("+44 20 7946 0101", ("+44 20 7946 0101", ""), ()),
        ("020 7946 0101 / 07700 900456", ("020 7946 0101", "07700 900456"), ()),
        ("07700 900456 (daughter Rita)", ("07700 900456 (daughter Rita)", ""), ()),
        ("ask daughter", ("", ""), (("Tel", "ask daughter"),)),
        ("7.7009E+09", ("", ""), (("Tel", "7.7009E+09"),)),
        ("n/a", ("", ""), (("Tel", "n/a"),)),
    ],
)
def test_numbers_are_numbers_and_words_are_notes(words, phones, notes):
    read = cell("phone", words, "Tel")
    assert ((read.phone, read.other_phone), read.notes) == (phones, notes)


def test_only_a_number_that_lacks_its_nought_is_asked_about():
    assert lost_nought("7700900456") == "07700900456"
    assert lost_nought("2079460101") == "02079460101"
    for whole in ("07700900456", "+447700900456", "900456", "4412345678", "77009004567"):
        assert lost_nought(whole) == ""


def test_needs_keep_their_words_and_tick_only_what_is_meant():
    read = cell("needs", "large print pls / no stairs")
    assert (read.needs, read.helps, read.telling) == (
        ("large print pls / no stairs",),
        ("step_free",),
        ("large_print",),
    )
    assert cell("needs", "glasses! 24pt").print_size == 24
    for words in ("not near the loop", "no wheelchair", "daughter comes too"):
        assert (cell("needs", words).helps, cell("needs", words).needs) == ((), (words,))


def test_words_that_say_no_more_than_their_tick_are_known():
    for words in ("wheelchair", "Large print pls.", "quiet place; no stairs", "easy read", "needs a hearing loop"):
        assert not says_more(words), words
    for words in ("lift home", "glasses! 24pt", "wheelchair, by the door", "no wheelchair", "daughter comes too"):
        assert says_more(words), words


def test_gifts_keep_what_is_said_beside_them():
    assert cell("gifts", "cooking (Jollof!)").gifts == (("cooking", "Jollof!"),)
    assert cell("gifts", "woodwork - retired joiner; tea").gifts == (("woodwork", "retired joiner"), ("tea", ""))
    assert cell("gifts", "gardening, beans esp.").gifts == (("gardening, beans esp.", ""),)
    assert cell("gifts", "n/a", "Good at").notes == (("Good at", "n/a"),)


@pytest.mark.parametrize(
    ("typed", "better"),
    [
        ("FATIMA HUSSEIN", "Fatima Hussein"),
        ("Fatima HUSSEIN", "Fatima Hussein"),
        ("MAVIS O'NEILL-MCCARTHY", "Mavis O'Neill-McCarthy"),
        ("ZOË", "Zoë"),
        ("Ann Lee MBE", ""),
        ("JT", ""),
        ("Ann McCarthy", ""),
    ],
)
def test_capitals_become_usual_letters(typed, better):
    assert in_usual_letters(typed) == better


@pytest.mark.parametrize("line", ["TOTAL", "Total: 14", "Name", "Club members list - updated by B.", "Grand total 80"])
def test_titles_headings_and_totals_are_no_names(line):
    assert may_be_no_person(line)


@pytest.mark.parametrize("line", ["Mrs Grant (upstairs)", "Rosa de la Cruz", "Person 12", "Nan from no. 9", "ann lee"])
def test_odd_names_are_names(line):
    assert not may_be_no_person(line)


words = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=90).map(
    str.strip
)


@given(words.filter(bool), st.sampled_from([one for one in MEANINGS if one != "left_out"]))
def test_whatever_a_cell_says_all_of_it_is_kept(words, meaning):
    columns = (Column(0, "Name", "name", True), Column(1, "Other", meaning, True))
    if meaning == "name":
        columns = (Column(1, "Name", "name", True),)
    read = read_row(0, ("Ann", words), columns, TODAY)
    kept = " ".join(
        [
            read.name,
            read.known_as,
            read.phone,
            read.other_phone,
            read.email,
            read.address,
            *read.roles,
            *read.needs,
            *(" ".join(one) for one in (*read.gifts, *read.notes)),
            str(read.joined.on) if read.joined else "",
        ]
    )
    if read.joined is None:
        lost = [letter for letter in words if letter.isalnum() and letter not in kept]
        assert not lost
