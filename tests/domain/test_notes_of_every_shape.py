"""Notes that clubs write in their own ways come through: names on lines, labels, tables, greetings, minutes."""

from datetime import date
from pathlib import Path

import pytest

from coprod_desktop.domain.notes import NotePoint, NotesRead, split_notes

NOTES = Path(__file__).parent.parent / "files" / "notes"
SUNDAY = date(2026, 11, 22)


def read(name: str, *people: str) -> NotesRead:
    return split_notes((NOTES / f"{name}.txt").read_text(encoding="utf-8"), people, SUNDAY)


def kinds(notes: NotesRead) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """Return the kind of each point and whose it is, by the title it stands under."""
    return {each.title: [(one.kind, one.names) for one in each.points] for each in notes.items}


def point(notes: NotesRead, start: str) -> NotePoint:
    return next(one for each in notes.items for one in each.points if one.words.startswith(start))


class TestTeaAndChat:
    @pytest.fixture
    def notes(self) -> NotesRead:
        return read("tea-and-chat", "Pat Moran", "Sunil Shah", "Mrs O'Leary")

    def test_the_day_the_time_and_the_place_stand_on_one_line(self, notes: NotesRead) -> None:
        assert (notes.title, notes.on) == ("tea & chat", date(2026, 11, 10))
        assert (notes.starts, notes.ends, notes.place) == ("14:00", "16:00", "St Mary's hall")

    def test_nicknames_titles_and_people_without_a_name(self, notes: NotesRead) -> None:
        assert notes.came == ("Pat Moran", "Big Dave", "Little Dave", "Mrs O'Leary", "Sunil Shah")
        assert notes.not_there == ("Joan",)
        assert {"me", "the twins", "Joan (hospital app)"} <= set(notes.left_over)

    def test_what_was_said_decided_and_taken_on(self, notes: NotesRead) -> None:
        assert kinds(notes) == {
            "Christmas do": [
                ("said", ("Sunil Shah",)),
                ("told", ()),
                ("said", ("Little Dave",)),
                ("decided", ()),
                ("job", ("Big Dave",)),
                ("job", ("Bridie",)),  # in no list of names, and not in the book
            ],
            "Minibus": [("job", ("Sunil Shah",))],
            "money": [("told", ()), ("decided", ()), ("told", ())],
            "AOB": [("told", ())],
        }
        key = point(notes, "Big Dave to ask")
        assert (key.words, key.due) == ("Big Dave to ask Fr. Michael for the key (by end Nov!!)", date(2026, 11, 30))
        assert notes.next_meeting == "24th same place"


class TestOneLongParagraph:
    @pytest.fixture
    def notes(self) -> NotesRead:
        return read("steering-group")

    def test_names_behind_the_title(self, notes: NotesRead) -> None:
        assert notes.on == date(2026, 11, 3)
        assert notes.came == ("Angela", "Tom", "Precious", "Mr Ahmed", "Wendy")
        assert notes.not_there == ("Colin",)
        assert notes.left_over == ("Angela (chair)", "interpreter")

    def test_whose_words_and_whose_jobs(self, notes: NotesRead) -> None:
        assert point(notes, "Mr Ahmed (through interpreter) said").names == ("Mr Ahmed",)
        assert point(notes, "Colin had emailed to say").kind == "said"
        chase = point(notes, "Matters arising" if "Matters arising" not in kinds(notes) else "Tom has still")
        assert (chase.kind, chase.names) == ("job", ("Tom",))
        assert chase.words.endswith("; he will chase.")
        assert point(notes, "Wendy to find the form").due == date(2026, 11, 30)
        assert point(notes, "Tom/Angela to put up posters").names == ("Tom", "Angela")
        assert point(notes, "It was agreed to move the Friday session").due == date(2027, 3, 1)
        assert notes.next_meeting == "Tuesday 1 December, 10.30 to 12 noon at the Library."


class TestNamesOnLinesOfTheirOwn:
    @pytest.fixture
    def notes(self) -> NotesRead:
        return read("tenants-and-friends", "Jean Tull")

    def test_head(self, notes: NotesRead) -> None:
        assert (notes.title, notes.on, notes.starts) == ("HILLSIDE TENANTS & FRIENDS", date(2026, 11, 2), "19:00")
        assert notes.place == "the Community Room"
        assert notes.came == ("Jean Tull", "Harold Obi", "Cllr Singh")
        assert notes.not_there == ("Mavis", "Dr Patel")

    def test_a_list_of_actions_at_the_end(self, notes: NotesRead) -> None:
        jobs = next(each.points for each in notes.items if each.title == "ACTIONS")
        assert [(one.kind, one.words, one.names, one.everyone) for one in jobs] == [
            ("job", "ring the coach firm by Friday", ("Jean Tull",), False),  # she is in the book, so her name may go
            ("job", "Harold/Mavis: raffle prizes", ("Harold Obi", "Mavis"), False),
            ("job", "All - bring a tin for the food bank", (), True),
        ]
        assert jobs[0].due == date(2026, 11, 6)

    def test_a_vote_is_a_decision_with_its_outcome(self, notes: NotesRead) -> None:
        vote = point(notes, "Votes:")
        assert (vote.kind, vote.words) == ("decided", "Votes: Margate 9, Brighton 4, Hastings 2. Margate wins!")
        assert point(notes, "Jean booking coach").names == ("Jean Tull",)


class TestAGreetingAndBullets:
    @pytest.fixture
    def notes(self) -> NotesRead:
        return read("coffee-morning")

    def test_who_came_late_and_who_did_not(self, notes: NotesRead) -> None:
        assert notes.came == ("Maureen", "Ted", "Bea", "Joyce", "Kemi", "Ken")
        assert notes.not_there == ("Phil",)
        assert notes.left_over == ("Joyce's carer", "Ken (came late)", "Phil (he's poorly)")

    def test_notes_without_titles_have_no_title_made_up(self, notes: NotesRead) -> None:
        assert [each.title for each in notes.items] == [""]

    def test_what_people_will_do(self, notes: NotesRead) -> None:
        jobs = [(one.words, one.names) for each in notes.items for one in each.points if one.kind == "job"]
        assert jobs == [
            ("Kemi will ask the warden", ("Kemi",)),
            ("Maureen offered to find frames", ("Maureen",)),
            ("Ted and Bea to do the washing up rota for Dec", ("Ted", "Bea")),
        ]
        assert notes.next_meeting == "Weds 2nd Dec half ten"


class TestLabels:
    @pytest.fixture
    def notes(self) -> NotesRead:
        return read("garden-group")

    def test_head(self, notes: NotesRead) -> None:
        assert (notes.on, notes.starts, notes.ends) == (date(2026, 11, 14), "11:00", "12:30")
        assert notes.place == "the shed"
        assert notes.came == ("Priya", "Lou", "Desmond", "Aunty Grace")
        assert notes.not_there == ("Femi",)
        assert notes.left_over == ("Lou (minute taker)",)

    def test_each_label_says_what_its_words_are(self, notes: NotesRead) -> None:
        assert kinds(notes)["Seeds"] == [
            ("told", ()), ("said", ("Aunty Grace",)), ("decided", ()), ("job", ("Priya",)),
        ]  # fmt: skip
        assert kinds(notes)["Broken gate"] == [
            ("told", ()), ("told", ()), ("later", ()), ("job", ("Desmond",)), ("job", ("Lou",)),
        ]  # fmt: skip
        assert point(notes, "buy okra seeds").kind == "decided"
        assert point(notes, "none yet").kind == "later"


def test_a_table_pasted_from_another_program() -> None:
    notes = read("lunch-club-table")
    assert notes.came == ("Jean Tull", "Harold Obi", "Bob Ray", "Ngozi")
    assert notes.not_there == ("Sheila", "Winston")
    assert kinds(notes) == {
        "Welcome": [("said", ("Bob Ray",)), ("told", ())],
        "Lunch prices": [("told", ()), ("told", ()), ("decided", ()), ("job", ("Ngozi",))],
        "Driver needed": [("told", ()), ("job", ("Jean Tull", "Harold Obi"))],  # written "JT / HO"
    }
    assert [one.title for one in notes.nothing_said] == ["Any other business"]
    assert point(notes, "Ngozi: Ask the Co-op").due == date(2026, 11, 30)
    assert notes.next_meeting == "Thursday 10 December at 12.30pm, same room"


@pytest.mark.parametrize(
    "words",
    [
        "AOB: None",
        "2. Any other business. None.",
        "AOB\nThere was no other business.",
        "- AOB: none raised",
        "2) AOB - nil",
    ],
)
def test_nothing_was_said_is_no_point(words: str) -> None:
    notes = split_notes(f"1. Tea. We had tea.\n{words}\nNext meeting 10 December", (), SUNDAY)
    assert [(one.title, len(one.points)) for one in notes.items] == [("Tea", 1)]
    assert len(notes.nothing_said) == 1
    assert notes.next_meeting == "10 December"


def test_words_that_begin_with_nothing_are_kept() -> None:
    notes = split_notes("Garden: nothing will grow there this year.\nHall: none of us has a key.", (), SUNDAY)
    assert [one.words for each in notes.items for one in each.points] == [
        "nothing will grow there this year.", "none of us has a key.",
    ]  # fmt: skip
    assert notes.nothing_said == ()


def test_minutes_with_initials_and_numbers_by_the_year() -> None:
    notes = read("annual-meeting")
    assert (notes.on, notes.starts, notes.place) == (date(2026, 10, 14), "14:00", "the Day Room")
    assert notes.came == ("Mrs J Whitlow", "Mr P Osei", "Miss D Farr", "Mr Lund", "Mrs Lund")
    assert [each.title for each in notes.items] == [
        "Minutes of previous AGM", "Chair's report", "Treasurer's report", "Election of officers",
    ]  # fmt: skip
    assert kinds(notes)["Minutes of previous AGM"] == [("decided", ())]
    assert point(notes, "JW thanked all volunteers.").names == ("Mrs J Whitlow",)
    assert point(notes, "DF wishes to stand down").names == ("Miss D Farr",)
    assert point(notes, "all to think of a new secretary").everyone


def test_messages_from_a_telephone() -> None:
    notes = split_notes("[10/11/2026, 14:02] Lou: notes from today\n# bench\nDes says we could mend it", (), SUNDAY)
    assert notes.on == date(2026, 11, 10)
    assert point(notes, "Des says").kind == "told"  # nobody has said that Des is a person
    assert [each.title for each in notes.items][-1] == "bench"
