"""Muddled notes come through with their people, items, decisions, jobs and days, and with every word."""

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coprod_desktop.domain.notes import NoteItem, NotePoint, NotesRead, split_notes
from coprod_desktop.domain.sentences import split_sentences

NOTES = Path(__file__).parent.parent / "files" / "notes"
CLUB = ("Sue Marsh", "Jan Obi", "Carol Reed", "Ken Platt", "Dot Field")
PLOTS = ("Martin Cole", "Doreen Hay", "Tony Bell", "Bren Adair", "Mick Low", "Geoff Ash", "Rob Dean", "Lesley Orr")
CANOES = ("Clara Thomas", "Clara Hope", "Ned Green", "Lindy Earl", "Dai Earl", "Ivan Tull", "Mark Rees", "Ailsa Beck")


def read(name: str, people: tuple[str, ...], today: date) -> NotesRead:
    return split_notes((NOTES / name).read_text(encoding="utf-8"), people, today)


def item(notes: NotesRead, title: str) -> NoteItem:
    return next(one for one in notes.items if one.title == title)


def point(notes: NotesRead, start: str) -> NotePoint:
    return next(one for each in notes.items for one in each.points if one.words.startswith(start))


class TestTheAccessGroup:
    @pytest.fixture
    def notes(self) -> NotesRead:
        return read("access-group.txt", CLUB, date(2020, 11, 2))

    def test_head(self, notes: NotesRead) -> None:
        assert (notes.title, notes.on, notes.starts) == ("Access group", date(2020, 10, 28), "10:00")
        assert notes.place == "on the telephone and on screen"

    def test_who_came(self, notes: NotesRead) -> None:
        assert notes.came == (
            "L", "S", "Sue Marsh", "Jan Obi", "Carol Reed", "Ken Platt", "Dot Field", "Maur", "R", "La",
        )  # fmt: skip
        assert notes.not_there == ("Colin",)
        assert "L (convener)" in notes.left_over
        assert "two new young people" in notes.left_over
        assert any(line.startswith("Also the manager, operations") for line in notes.left_over)

    def test_items(self, notes: NotesRead) -> None:
        assert [one.title for one in notes.items] == [
            "L welcomed everybody",
            "Minutes of the last meeting",
            "Money",
            "Face coverings and people who lip read",
            "AOCB - the Xmas newsletter",
        ]

    def test_a_change_that_all_agreed_to_is_one_decision(self, notes: NotesRead) -> None:
        assert item(notes, "Minutes of the last meeting").points == (
            NotePoint(
                "decided",
                'Ken asked that "mobility issues" be altered to "people who use wheelchairs". Agreed by everyone.',
                ("Ken Platt",),
            ),
        )

    def test_money_becomes_what_was_told_said_decided_and_two_jobs(self, notes: NotesRead) -> None:
        money = item(notes, "Money").points
        assert [(one.kind, one.names, one.due) for one in money] == [
            ("told", (), None),
            ("said", ("Dot Field",), None),
            ("decided", (), None),
            ("job", ("S",), date(2020, 11, 6)),
            ("job", ("Dot Field",), None),
        ]
        assert money[3].words == "S and the manager to draft by Fri 6 Nov"
        assert money[4].words == "Dot to read it before it goes."

    def test_a_decision_to_look_at_again(self, notes: NotesRead) -> None:
        decided = point(notes, "Agreed we would do the poster first")
        assert (decided.kind, decided.due) == ("decided", date(2021, 2, 1))
        assert decided.words.endswith("with pics of real members, look again in Feb.")
        assert point(notes, "Not all agreed about a badge").kind == "told"

    def test_jobs_for_everyone_and_for_who_offered(self, notes: NotesRead) -> None:
        everyone = point(notes, "Everyone to send 1 good thing")
        assert (everyone.kind, everyone.everyone, everyone.due) == ("job", True, date(2020, 11, 30))
        assert point(notes, "La offered to do the drawings!").names == ("La",)

    def test_next_meeting(self, notes: NotesRead) -> None:
        assert notes.next_meeting == "Wed 9 December 10 o'clock same way."
        assert notes.who_to_ask == "Any problems ring the office, ask for the operations manager."


class TestTheAllotments:
    @pytest.fixture
    def notes(self) -> NotesRead:
        return read("allotment-committee.txt", PLOTS, date(2017, 5, 3))

    def test_head(self, notes: NotesRead) -> None:
        assert (notes.title, notes.on) == ("ALLOTMENT ASSN COMMITTEE MTG", date(2017, 4, 25))
        assert (notes.starts, notes.place) == ("18:30", "upstairs at the Mitre")
        assert notes.came == PLOTS[:6]
        assert notes.not_there == ("Rob Dean", "Lesley Orr", "Stu", "Nige")
        assert notes.left_over == ("Martin Cole (chair)",)

    def test_items(self, notes: NotesRead) -> None:
        assert [one.title for one in notes.items] == [
            "Mins of last mtg",
            "Matters arising",
            "Sec's report",
            "Treas",
            "Lettings",
            "Plot inspections",
            "AGM",
            "AOB",
        ]

    def test_short_forms_do_not_cut_a_sentence(self, notes: NotesRead) -> None:
        assert [one.words for one in item(notes, "Treas").points] == [
            "cash in hand at 25/4 £149.65 plus £134 rec'd re rental of new plots less assoc. expenses, now paid in.",
            "Current a/c £1,000.00, savings a/c £17,253.37.",
        ]
        assert len(item(notes, "AGM").points) == 1

    def test_kinds(self, notes: NotesRead) -> None:
        assert point(notes, "Mins of last mtg taken as read & accepted.").kind == "decided"
        assert point(notes, "it was suggested").kind == "said"
        assert point(notes, "agreed Mon 15 May 1330").kind == "decided"
        assert point(notes, "There will be an item on inspections at next mtg incl.").kind == "later"
        assert point(notes, "Next time someone is pruning the hedge (Lesley?) the ivy").kind == "later"

    def test_an_action_belongs_to_the_sentence_before_it(self, notes: NotesRead) -> None:
        job = point(notes, "when the noticeboard is available")
        assert (job.kind, job.names) == ("job", ("Bren Adair",))
        assert job.words.endswith("church groups.")

    def test_an_action_keeps_its_words_when_nobody_in_the_book_has_that_name(self) -> None:
        notes = read("allotment-committee.txt", (), date(2017, 5, 3))
        job = point(notes, "when the noticeboard is available")
        assert (job.kind, job.names) == ("job", ("Bren",))
        assert job.words.endswith("ACTION: Bren.")

    def test_next_meeting(self, notes: NotesRead) -> None:
        assert notes.next_meeting == "Tues 27 June at the plots."


class TestTheCanoeClub:
    @pytest.fixture
    def notes(self) -> NotesRead:
        return read("canoe-club.txt", CANOES, date(2010, 4, 20))

    def test_head(self, notes: NotesRead) -> None:
        assert (notes.title, notes.on) == ("Minutes", date(2010, 4, 5))
        assert (notes.starts, notes.place) == ("14:00", "West Reservoir")

    def test_a_list_with_brackets_for_commas(self, notes: NotesRead) -> None:
        assert notes.came == (
            "Clara Thomas", "Ned Green", "Lindy Earl", "Dai Earl", "Ivan Tull", "Clara Hope", "Mark Rees",
        )  # fmt: skip
        assert notes.not_there == ("Ailsa Beck",)
        assert {"Lindy Earl (membership)", "Dai Earl (h&s)"} <= set(notes.left_over)

    def test_items_without_numbers(self, notes: NotesRead) -> None:
        assert [one.title for one in notes.items] == ["Clara had a list", "Constitution", "Fees", "Keys", "Next"]

    def test_jobs_at_the_end_of_a_sentence(self, notes: NotesRead) -> None:
        assert point(notes, "To be communicated").names == ("Clara Thomas",)
        assert point(notes, "To be communicated").words == "To be communicated to members by email"
        assert point(notes, "Clara T to reply to Paul").names == ("Clara Thomas",)
        worked_out = point(notes, "% of individual members")
        assert (worked_out.kind, worked_out.names) == ("job", ("Lindy Earl",))
        assert point(notes, "Ned to check 2007 minutes.").kind == "job"
        assert point(notes, "BCU membership nos. to notify") == NotePoint("job", "BCU membership nos. to notify")
        assert point(notes, "everyone to look at home.").everyone
        assert point(notes, "Ned to ring round").names == ("Ned Green",)

    def test_decisions(self, notes: NotesRead) -> None:
        assert point(notes, "Committee decided on that basis").kind == "decided"
        assert point(notes, "all agreed best effort was made").kind == "decided"
        assert point(notes, "Point raised that the no. needed").kind == "said"
        assert point(notes, "Prioritised, rest carried over.").kind == "later"

    def test_next_meeting(self, notes: NotesRead) -> None:
        assert notes.next_meeting == "10 May or 17th depending on the trip"


SATURDAY = date(2026, 11, 21)


def points_of(text: str, people: tuple[str, ...] = ("Ann Lee", "Bob Ray", "Bob Moss")) -> list[NotePoint]:
    return [one for each in split_notes(text, people, SATURDAY).items for one in each.points]


@pytest.mark.parametrize(
    ("typed", "kind", "names", "due"),
    [
        ("Ann will buy seeds by friday.", "job", ("Ann Lee",), date(2026, 11, 27)),
        ("Ann Lee and Bob Ray to paint the shed by the end of the month", "job", ("Ann Lee", "Bob Ray"),
         date(2026, 11, 30)),
        ("Bob to ask the bank before 4/12", "job", ("Bob",), date(2026, 12, 4)),  # which Bob is not known
        ("Action: Ann to ring the council by 10 Jan", "job", ("Ann Lee",), date(2027, 1, 10)),
        ("It was agreed that Ann will buy seeds", "job", ("Ann Lee",), None),
        ("We decided on roses.", "decided", (), None),
        ("Not agreed yet.", "told", (), None),
        ("Ann said she likes tea.", "said", ("Ann Lee",), None),
        ("Ann: I like tea.", "said", ("Ann Lee",), None),
        ("Somebody asked about the bus.", "said", (), None),
        ("Come back to this in March.", "later", (), date(2027, 3, 1)),
        ("The tea was nice.", "told", (), None),
        ("The council has to be asked by Tuesday.", "told", (), None),
    ],
)  # fmt: skip
def test_one_sentence(typed: str, kind: str, names: tuple[str, ...], due: date | None) -> None:
    (one,) = points_of(typed)
    assert (one.kind, one.names, one.due) == (kind, names, due)


def test_other_shapes_of_notes() -> None:
    notes = split_notes(
        "Club meeting 4 Nov 2026 2-4pm\nPlace: the lounge\nPresent: Ann, Bob Ray, Zed\n\nGARDEN\n- Ann to dig\n"
        "\u2022 we decided on roses\n\nMoney:\nACTION: Bob Ray to ask the bank\nDate of next meeting: 2 December",
        ("Ann Lee", "Bob Ray"),
        SATURDAY,
    )
    assert (notes.on, notes.starts, notes.ends, notes.place) == (date(2026, 11, 4), "14:00", "16:00", "the lounge")
    assert notes.came == ("Ann Lee", "Bob Ray", "Zed")
    assert [one.title for one in notes.items] == ["GARDEN", "Money"]
    assert [one.kind for one in notes.items[0].points] == ["job", "decided"]
    assert notes.items[1].points == (NotePoint("job", "Bob Ray to ask the bank", ("Bob Ray",)),)
    assert notes.next_meeting == "2 December"


def test_no_head_at_all() -> None:
    assert split_notes("", (), SATURDAY) == NotesRead()
    notes = split_notes("We had tea.\nThe group agreed to meet on 4 November.", (), SATURDAY)
    assert (notes.title, notes.on, notes.head) == ("", None, ())
    assert [one.words for one in points_of("We had tea.\nThe group agreed to meet on 4 November.")] == [
        "We had tea.",
        "The group agreed to meet on 4 November.",
    ]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("We met at 6.30pm. Tea was made.", 2),
        ("It cost £149.65 incl. Tea for 4.", 1),
        ("See no. 5 on the list. Then go.", 2),
        ("Was that a no. Yes it was.", 2),
        ("Mr. Lee rec'd it. Good.", 2),
        ("Three keys missing!! everyone look.", 2),
        ("Tea, cake etc. Then home.", 2),
        ("Paid by J. Smith. Done.", 2),
        ("(See p. 5. It is long.) Read it.", 2),
        ("Write to them; Ann to draft it.", 2),
        ("Is that so? Yes.", 2),
    ],
)
def test_where_a_sentence_ends(line: str, parts: int) -> None:
    assert len(split_sentences(line)) == parts
    assert "".join("".join(split_sentences(line)).split()) == "".join(line.split())


# What the reader may leave out: the kind of point, its names or the next meeting say it, or it heads a table's column.
LABELS = (
    "action", "actions", "decision", "discussion", "next", "mtg", "meeting", "date", "of", "the", "is", "on", "item",
    "and", "time", "back", "again", "who", "when", "agenda",
)  # fmt: skip
WORD = re.compile(r"[^\W_]+")


def words_in(text: str) -> Counter[str]:
    return Counter(word.lower() for word in WORD.findall(text))


def everything(notes: NotesRead) -> str:
    points = [one for each in (*notes.items, *notes.nothing_said) for one in each.points]
    return " ".join(
        [*notes.head, *notes.left_over, notes.next_meeting, notes.who_to_ask]
        + [each.title for each in (*notes.items, *notes.nothing_said)]
        + [one.words for one in points]
        + [name for one in points for name in one.names]
    )


def lost(text: str, notes: NotesRead) -> set[str]:
    kept = words_in(everything(notes))
    missing = (
        words_in(re.sub(r"(?m)^\s*(?:item\s+)?\(?\d+(?:/\d+)?[.)\]:]?(?=\s)|^\s*[a-z]\)", "", text, flags=re.I)) - kept
    )
    return {
        word
        for word in missing
        if word not in LABELS and not any(other.startswith(word) and len(word) == 1 for other in kept)
    }


@pytest.mark.parametrize(
    ("name", "people"),
    [("access-group.txt", CLUB), ("allotment-committee.txt", PLOTS), ("canoe-club.txt", CANOES)]
    + [(one.name, ()) for one in sorted(NOTES.glob("*.txt"))],
)
def test_no_word_of_the_real_notes_is_lost(name: str, people: tuple[str, ...]) -> None:
    text = (NOTES / name).read_text(encoding="utf-8")
    assert lost(text, split_notes(text, people, SATURDAY)) == set()
    assert lost(text, split_notes(text, (), SATURDAY)) == set()


PIECES = st.sampled_from(
    ["Item 1.", "2)", "3. Money.", "Fees - ", "Keys:", "ACTION: Ann", "ACTION: Zed.",
     "Present: Ann, Bob Ray (chair).",
     "Apols: Zed", "There:", "Next: 4 May.",
     "Next mtg", "Minutes 4/11 2pm hall", "Agreed.", "Agreed by all.", "Ann to dig",
     "- Ann", "(Lesley?)", "look again in Feb", "by Fri 6 Nov", "to be done, Ann.", "said;", "no. 5",
     "everyone to come",
     "# Title", "- ", "Decision: seeds", "Discussion:", "Actions", "Item: Seeds", "Sorry: Zed", "Who was there - Ann",
     "Not Zed, ill.", "Ann came late.", "-> Ann", "Votes: 3 for", "he will ring", "\t", "| Item | Action | Who |",
     "| tea | buy it | Ann |", "HEADS UP", "Ann:", "6.30", "£1,000.00", ",", "12", "and", "Date: 4 Nov", "Place: hall"]
)  # fmt: skip
LINES = st.lists(st.one_of(PIECES, st.from_regex(r"[a-zA-Z]{1,9}[.,!?;:]{0,2}", fullmatch=True)), max_size=9).map(
    " ".join
)


@given(st.lists(LINES.map(" ".join), max_size=12).map("\n".join))
@settings(max_examples=300, deadline=None)
def test_no_word_of_any_notes_is_lost(text: str) -> None:
    assert lost(text, split_notes(text, ("Ann Lee", "Bob Ray"), SATURDAY)) == set()


@given(st.text(max_size=400))
@settings(deadline=None)
def test_anything_at_all_can_be_pasted(text: str) -> None:
    notes = split_notes(text, ("Ann Lee",), SATURDAY)
    assert all(one.words for each in notes.items for one in each.points)
