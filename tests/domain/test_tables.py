"""Tables of every encoding and every mark between the cells; and nothing of what was typed may be lost."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.domain.tables import MOST_COLUMNS, NotAList, is_a_table, rows_of, separator_of, text_of

LIST = "Name,Tel\r\nConceição Łuk,020 7946 0101\r\nZoë,\r\n"
READ = (("Name", "Tel"), ("Conceição Łuk", "020 7946 0101"), ("Zoë",))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_list_is_read_in_every_usual_encoding(encoding):
    assert rows_of(text_of(LIST.encode(encoding))) == READ


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_list_in_letters_of_another_script_is_read(encoding):
    assert text_of("Имя;Ольга".encode(encoding)) == "Имя;Ольга"


def test_a_list_of_an_old_windows_keeps_its_accents_and_its_odd_bytes():
    assert text_of("Siobhán \u201cnaïve\u201d €5".encode("windows-1252")) == "Siobhán \u201cnaïve\u201d €5"
    assert text_of(b"odd \x81 byte \xe9") == "odd \x81 byte é"


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_the_mark_between_the_cells_is_found(mark):
    text = f"Name{mark}Tel{mark}Needs\nAnn Lee{mark}020{mark}a, b\nBob{mark}{mark}"
    if mark == ",":
        text = text.replace("a, b", '"a, b"')
    assert rows_of(text) == (("Name", "Tel", "Needs"), ("Ann Lee", "020", "a, b"), ("Bob",))


def test_cells_in_quotes_hold_marks_quotes_and_new_lines():
    assert rows_of('a,b\r\n"x, ""y""\r\nz",2\r\n') == (("a", "b"), ('x, "y"\nz', "2"))


def test_a_lone_quote_does_not_swallow_the_rest_of_the_list():
    pasted = 'Name\tCalled\n"Nick Ray\tnone\nAnn "Nan" Lee\tNan\nBob\t5\'6"\n'
    assert rows_of(pasted) == (("Name", "Called"), ('"Nick Ray', "none"), ('Ann "Nan" Lee', "Nan"), ("Bob", "5'6\""))


@pytest.mark.parametrize(
    "names",
    [
        "Ann Lee\nBob Ray",
        "Osei, Hyacinth\nNowak, Desmond\nLee, Ann",
        "Ann\nOsei, Hyacinth\nBob\nCy",
        "Ann, Bob & Cy Lee",
    ],
)
def test_a_list_of_names_is_no_table(names):
    assert separator_of(names) == ""
    assert not is_a_table(names)
    assert [row[0] for row in rows_of(names)] == names.split("\n")


def test_a_table_is_known_by_its_tabs_or_its_many_cells():
    assert is_a_table("Ann Lee\t020 7946 0101")
    assert is_a_table("Name,Tel,Mail\nAnn,020,a@b.org")
    assert not is_a_table("Ann Lee, 020 7946 0101\nBob Ray, 020 7946 0102")


def test_excels_own_first_line_names_the_mark():
    assert rows_of("sep=;\r\nName;Tel, mobile\r\nAnn;1\r\n") == (("Name", "Tel, mobile"), ("Ann", "1"))


@pytest.mark.parametrize("text", ["", " \n \n", "\ufeff", ",,,\n,,\n"])
def test_a_list_with_nothing_in_it_says_so(text):
    with pytest.raises(NotAList) as told:
        rows_of(text)
    assert told.value.code == "empty"


@pytest.mark.parametrize("text", ["Ann\n" * 20_002, "x\t" * (MOST_COLUMNS + 1) + "x"])
def test_more_than_a_list_of_people_is_refused(text):
    with pytest.raises(NotAList) as told:
        rows_of(text)
    assert told.value.code == "too_many_rows"


cells = st.text(st.characters(codec="utf-8", exclude_characters="\0\r\ufeff"), max_size=12).map(str.strip)


@given(st.lists(st.tuples(cells, cells, cells), min_size=1, max_size=12), st.sampled_from(["\t", ",", ";"]))
def test_what_a_spreadsheet_wrote_is_read_as_it_stood_there(rows, mark):
    written = io.StringIO()
    csv.writer(written, delimiter=mark, quoting=csv.QUOTE_ALL).writerows([("Name", "Tel", "Mail"), *rows])
    read = rows_of(f"sep={mark}\n{written.getvalue()}")
    whole = [(*row, "", "", "")[:3] for row in read]
    expected = [("Name", "Tel", "Mail"), *rows]
    while not any(expected[-1]):
        expected.pop()
    assert whole == expected


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1))
def test_no_letter_of_any_text_is_lost(text):
    try:
        read = rows_of(text)
    except NotAList:
        return
    kept = [letter for row in read for cell in row for letter in cell if letter.isalnum()]
    told = text.partition("\n")[2] if text.lstrip().lower().startswith(("sep=", '"sep=')) else text
    assert kept == [letter for letter in told if letter.isalnum()]
