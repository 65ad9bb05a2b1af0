"""Minutes on the real store: points with their decisions and jobs, pasted notes, agreeing and freezing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from coprod_desktop.domain.club import PICTURE_WORDS, WORDS, Word
from coprod_desktop.domain.decisions import DECISIONS, JOBS
from coprod_desktop.domain.document import Bullets, Faces, Heading, PictureRow, Words
from coprod_desktop.domain.errors import AlreadyAgreed, NotSaved
from coprod_desktop.domain.meetings import FROZEN_MINUTES, POINTS, Meeting
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.services.book import Book
from coprod_desktop.services.frozen import from_json, to_json
from coprod_desktop.services.minutes_paper import bold_names
from tests.services.meeting_parts import LAST_WEEK, ClubInBook

NOTES = Path(__file__).parent.parent / "files" / "notes"


@pytest.fixture
def club(book: Book) -> ClubInBook:
    return ClubInBook(book)


@pytest.fixture
def meeting(club: ClubInBook) -> Meeting:
    meeting = club.meetings.plan("club", LAST_WEEK, starts="10:30", ends="15:00")
    club.meetings.raise_item("The Christmas party", meeting_id=meeting.id)
    return meeting


def rows(document) -> dict[str, PictureRow]:
    return {block.anchor: block for block in document.blocks if isinstance(block, PictureRow)}


def test_a_decided_point_is_a_decision_in_one_step(club: ClubInBook, meeting: Meeting) -> None:
    made = []
    assert club.steps_taken(lambda: made.append(club.minutes.add_point(meeting.id, "A party at 1 pm.", "decided"))) == 1
    decision = club.book.store.get(DECISIONS, made[0].decision)
    assert (decision.words, decision.on, decision.meeting) == ("A party at 1 pm.", LAST_WEEK, meeting.id)
    whole = club.minutes.change_point(
        made[0].id, {"words": "A party at 2 pm.", "how": "vote", "votes_for": "5", "look_again": "in feb"}
    )
    assert (whole.decision.words, whole.decision.votes_for) == ("A party at 2 pm.", 5)
    assert whole.decision.look_again == date(2027, 2, 1)
    club.book.undo()
    assert club.minutes.point(made[0].id).decision.words == "A party at 1 pm."
    club.minutes.remove_point(made[0].id)
    assert club.book.store.some(DECISIONS) == []
    club.book.undo()
    assert club.minutes.point(made[0].id).decision.removed == ""


def test_a_job_takes_its_people_and_its_day_from_its_words(club: ClubInBook, meeting: Meeting) -> None:
    point = club.minutes.add_point(meeting.id, "Grace and Tunde will ask the school, by Friday 27 November.", "job")
    job = club.book.store.get(JOBS, point.job)
    assert job.owners == point.people == (club.grace.id, club.tunde.id)
    assert job.due == date(2026, 11, 27)
    whole = club.minutes.change_point(point.id, {"words": "Ken will ask the school, by 4 December."})
    assert (whole.job.owners, whole.job.due) == ((club.ken.id,), date(2026, 12, 4))
    club.minutes.change_point(point.id, {"people": (club.joan.id,), "due": "11 December"})
    whole = club.minutes.change_point(point.id, {"words": "Ken will ask the school soon."})
    assert (whole.job.owners, whole.job.due) == ((club.joan.id,), date(2026, 12, 11))
    whole = club.minutes.change_point(point.id, {"everyone": True})
    assert (whole.job.owners, whole.point.people, whole.job.everyone) == ((), (), True)


def test_changing_the_kind_there_and_back_loses_nothing(club: ClubInBook, meeting: Meeting) -> None:
    point = club.minutes.add_point(meeting.id, "Ken will bring tea by 4 December.", "decided")
    club.minutes.change_point(point.id, {"worries": "Who pays?"})
    whole = club.minutes.change_kind(point.id, "job")
    assert (whole.job.owners, whole.job.due, whole.decision) == ((club.ken.id,), date(2026, 12, 4), None)
    assert club.book.store.some(DECISIONS) == []
    whole = club.minutes.change_kind(point.id, "decided")
    assert (whole.decision.worries, whole.decision.removed, whole.job) == ("Who pays?", "", None)
    assert club.book.store.some(JOBS) == []
    assert club.steps_taken(lambda: club.minutes.change_kind(point.id, "told")) == 1


def test_points_keep_their_order_and_move_over_items(club: ClubInBook, meeting: Meeting) -> None:
    first, second, _last = club.meetings.items(meeting.id)
    one = club.minutes.add_point(meeting.id, "One.", item=first.id)
    three = club.minutes.add_point(meeting.id, "Three.", item=first.id)
    club.minutes.add_point(meeting.id, "Two.", item=first.id, after=one.id)

    def told() -> list[list[str]]:
        return [[whole.point.words for whole in topic.points] for topic in club.minutes.topics(meeting.id)]

    assert told()[0] == ["One.", "Two.", "Three."]
    club.minutes.move_point(three.id, -1)
    assert told()[0] == ["One.", "Three.", "Two."]
    club.minutes.move_point(three.id, 1)
    assert club.steps_taken(lambda: club.minutes.move_point(three.id, 1)) == 1
    assert told() == [["One.", "Two."], ["Three."], []]
    club.minutes.move_point(three.id, -1)
    assert told() == [["One.", "Two.", "Three."], [], []]
    club.minutes.move_to_item(one.id, second.id)
    assert told() == [["Two.", "Three."], ["One."], []]
    assert (
        club.steps_taken(lambda: club.minutes.move_point(club.minutes.topics(meeting.id)[0].points[0].point.id, -1))
        == 0
    )


def test_a_picture_chosen_by_hand_is_proposed_next_time(club: ClubInBook, meeting: Meeting) -> None:
    point = club.minutes.add_point(meeting.id, "The choir will visit us.")
    club.minutes.choose_picture(point.id, "singing")
    assert club.minutes.point(point.id).point.picture == "singing"
    assert [one.word for one in club.book.store.some(PICTURE_WORDS)] == ["choir"]
    other = club.minutes.add_point(meeting.id, "A choir needs chairs.")
    assert rows(club.minutes.document(meeting.id))[f"point:{other.id}"].picture.key == "singing"
    club.minutes.choose_picture(other.id, "-")
    assert rows(club.minutes.document(meeting.id))[f"point:{other.id}"].picture is None
    club.book.undo()
    club.book.undo()
    club.book.undo()
    assert club.book.store.some(PICTURE_WORDS) == []


def test_the_page_has_one_order_and_plain_forms(club: ClubInBook, meeting: Meeting) -> None:
    item = club.meetings.items(meeting.id)[1]
    club.meetings.mark_many(meeting.id, (club.grace.id, club.tunde.id))
    club.meetings.mark(meeting.id, club.joan.id, "sent_wishes")
    club.meetings.mark(meeting.id, club.yusuf.id, "came")
    said = club.minutes.add_point(
        meeting.id, "Yusuf cannot get home after dark.", "said", item=item.id, answers={"read_back": True}
    )
    decided = club.minutes.add_point(
        meeting.id, "We decided to start at 1 pm.", "decided", item=item.id, answers={"how": "all"}
    )
    job = club.minutes.add_point(
        meeting.id, "Grace and Tunde will ask the school, by Friday 27 November.", "job", item=item.id
    )
    club.meetings.plan("club", date(2026, 12, 2), starts="2 pm")
    document = club.minutes.document(meeting.id)
    assert document.title == "Minutes: Club meeting"
    assert document.date == "Wednesday 18 November 2026"
    headings = [block.text for block in document.blocks if isinstance(block, Heading) and block.level == 2]
    assert headings == [
        "Who came", "What we talked about", "What we decided", "Who will do what", "Next meeting", "Who to ask",
    ]  # fmt: skip
    page = rows(document)
    assert page["when"].lines == (
        "**Wednesday 18 November 2026**", "**From 10:30 am to 3 pm**", "The garden room",
    )  # fmt: skip
    assert page[f"point:{said.id}"].lines == ("Yusuf cannot get home after dark.", "We read this back to Yusuf Ali.")
    assert page[f"point:{decided.id}"].lines == ("**We decided** to start at 1 pm.", "We all agreed.")
    assert page[f"point:{job.id}"].lines == (
        "**Grace and Tunde** will ask the school.", "By Friday 27 November 2026.",
    )  # fmt: skip
    assert page["next_row"].lines == ("**Wednesday 2 December 2026**", "At 2 pm", "The garden room")
    assert page["ask"].lines[-1] == "**Grace 020 7946 0123**"
    faces = next(block for block in document.blocks if isinstance(block, Faces))
    assert [name for _face, name, _line in faces.people] == ["Grace Osei", "Tunde Adeyemi", "Yusuf Ali"]
    assert Words(("Joan Mensah sent their wishes.",)) in document.blocks
    bullets = [block.lines for block in document.blocks if isinstance(block, Bullets)]
    assert bullets[0] == ("We decided to start at 1 pm.",)
    places = [getattr(block, "anchor", "") for block in document.blocks]
    assert places.index("talked") < places.index(f"point:{decided.id}") < places.index("decided")
    assert places.index("jobs") < places.index(f"point:{job.id}") < places.index("next")
    assert places.count(f"point:{job.id}") == 1  # under "Who will do what", where people look for their name


def test_many_names_stand_at_the_end(club: ClubInBook, meeting: Meeting) -> None:
    with club.book.step("steps.person_added", name="many") as step:
        people = [step.put(PEOPLE, Person(name=f"Person {letter}")) for letter in "ABCDEFGHIJKLM"]
    club.meetings.mark_many(meeting.id, tuple(one.id for one in people[:12]))
    document = club.minutes.document(meeting.id)
    assert Words(("12 people came.",)) in document.blocks
    assert isinstance(document.blocks[document.blocks.index(Words(("12 people came.",))) + 1], Faces)
    club.meetings.mark(meeting.id, people[12].id, "came")
    document = club.minutes.document(meeting.id)
    rows_now = [block.lines for block in document.blocks if isinstance(block, PictureRow)]
    assert ("**13 people came.**", "Their names are at the end.") in rows_now
    assert document.blocks[-2] == Heading("Everyone who came", anchor="names")
    assert [name for _face, name, _line in document.blocks[-1].people] == [f"Person {one}" for one in "ABCDEFGHIJKLM"]


def test_something_talked_about_that_is_only_a_job_says_where_it_is(club: ClubInBook, meeting: Meeting) -> None:
    item = club.meetings.items(meeting.id)[1]
    club.minutes.add_point(meeting.id, "Grace will ask the school.", "job", item=item.id)
    document = club.minutes.document(meeting.id)
    place = next(at for at, one in enumerate(document.blocks) if getattr(one, "anchor", "") == f"item:{item.id}")
    assert document.blocks[place + 1] == Words(("What we will do is under “Who will do what”.",))


def test_a_hard_word_is_bold_and_explained_once(club: ClubInBook, meeting: Meeting) -> None:
    with club.book.step("steps.person_added", name="x") as step:
        step.put(WORDS, Word(word="quorum", meaning="enough people to decide"))
    one = club.minutes.add_point(meeting.id, "There was no Quorum. We went home.")
    two = club.minutes.add_point(meeting.id, "A quorum is 5.")
    page = rows(club.minutes.document(meeting.id))
    assert page[f"point:{one.id}"].lines == (
        "There was no **Quorum**.", "**Quorum** means: enough people to decide", "We went home.",
    )  # fmt: skip
    assert page[f"point:{two.id}"].lines == ("A quorum is 5.",)


def test_a_quotation_is_not_cut_by_what_explains_a_word_in_it(club: ClubInBook, meeting: Meeting) -> None:
    with club.book.step("steps.person_added", name="x") as step:
        step.put(WORDS, Word(word="quorum", meaning="enough people to decide"))
    said = 'The rules say \u201cNo quorum. No vote.\u201d We laughed. He wrote "a quorum. Is ten".'
    point = club.minutes.add_point(meeting.id, said)
    lines = rows(club.minutes.document(meeting.id))[f"point:{point.id}"].lines
    assert lines[1].startswith("No vote.")
    assert lines[2] == "**quorum** means: enough people to decide"


def test_an_empty_meeting_still_makes_a_page(club: ClubInBook, meeting: Meeting) -> None:
    words = [block.lines for block in club.minutes.document(meeting.id).blocks if isinstance(block, Words)]
    assert ("Nothing is written here yet.",) in words
    assert ("Nobody is ticked yet.",) in words


def test_the_check_says_what_is_missing_and_where(club: ClubInBook, meeting: Meeting) -> None:
    assert {"nobody_came", "no_points", "no_next_meeting"} <= {one.code for one in club.minutes.check(meeting.id)}
    item = club.meetings.items(meeting.id)[1]
    for other in (club.meetings.items(meeting.id)[0], club.meetings.items(meeting.id)[2]):
        club.meetings.set_outcome(other.id, "done")
    club.meetings.mark(meeting.id, club.grace.id, "came")
    club.meetings.change(meeting.id, {"next_meeting": "Wednesday 25 November at 10:30 am"})
    decided = club.minutes.add_point(meeting.id, "A party.", "decided", item=item.id)
    job = club.minutes.add_point(meeting.id, "Ask the school.", "job", item=item.id)
    found = [(one.code, one.point) for one in club.minutes.check(meeting.id)]
    assert found == [("decision_no_way", decided.id), ("job_no_name", job.id), ("job_no_day", job.id)]
    assert club.minutes.check(meeting.id)[0].words == "How did we decide this? “A party.”"
    club.minutes.change_point(decided.id, {"how": "most"})
    club.minutes.change_point(job.id, {"people": (club.ken.id,), "due": "friday"})
    assert club.minutes.check(meeting.id) == []


def test_nobody_has_come_because_somebody_quotes_them(club: ClubInBook, meeting: Meeting) -> None:
    club.meetings.mark(meeting.id, club.grace.id, "came")
    club.meetings.mark(meeting.id, club.ken.id, "could_not_come")
    club.minutes.add_point(meeting.id, "Yusuf says that the door is too steep.", "said")
    club.minutes.add_point(meeting.id, "Ken said that he will sing.", "said")
    assert [one.id for one in club.meetings.who_came(meeting.id)] == [club.grace.id]
    seats = {seat.person.id: seat for seat in club.meetings.seats(meeting.id)}
    assert (seats[club.yusuf.id].came, seats[club.yusuf.id].heard) == ("invited", ("spoke",))
    assert (seats[club.ken.id].came, seats[club.ken.id].heard) == ("sent_wishes", ("told_before",))
    asked = [one.words for one in club.minutes.check(meeting.id) if one.code == "was_here"]
    assert asked == ["Yusuf Ali was heard. Did they come?"]


def test_empty_parts_of_the_agenda_are_told_in_one_sentence_behind_the_others(
    club: ClubInBook, meeting: Meeting
) -> None:
    club.minutes.add_point(meeting.id, "A party.", "decided", item=club.meetings.items(meeting.id)[1].id)
    codes = [one.code for one in club.minutes.check(meeting.id)]
    assert codes == ["nobody_came", "decision_no_way", "items_empty", "no_next_meeting"]
    words = next(one.words for one in club.minutes.check(meeting.id) if one.code == "items_empty")
    assert words.startswith("Nothing is written under “")
    assert words.endswith("That is fine.")


def test_agreed_minutes_print_the_same_whatever_changes_later(club: ClubInBook, meeting: Meeting) -> None:
    item = club.meetings.items(meeting.id)[1]
    with club.book.step("steps.person_added", name="x") as step:
        photo = step.keep_photo(b"\xff\xd8 grace as a jpeg")
        club.grace = step.put(PEOPLE, replace(club.grace, photo=photo, photo_kept=True, photo_printed=True))
    club.meetings.mark(meeting.id, club.grace.id, "came")
    point = club.minutes.add_point(meeting.id, "Grace will make tea for the bus trip.", "job", item=item.id)
    before = club.minutes.document(meeting.id)
    agreed = club.minutes.agree(meeting.id, "2 December")
    assert (agreed.state, agreed.agreed_on) == ("agreed", date(2026, 12, 2))
    frozen = to_json(club.minutes.document(meeting.id))
    assert from_json(frozen) == club.minutes.document(meeting.id)
    assert dict(club.minutes.document(meeting.id).drawings)[f"photo:{photo}"] == b"\xff\xd8 grace as a jpeg"
    used = {block.picture.key for block in before.blocks if isinstance(block, PictureRow) and block.picture}
    assert used <= set(dict(club.minutes.document(meeting.id).drawings))
    kept_text = club.book.store.some(FROZEN_MINUTES)[0].document
    with club.book.step("steps.person_added", name="x") as step:
        step.put(PEOPLE, replace(club.book.store.get(PEOPLE, club.grace.id), name="Another Name", photo=0))
        step.put(POINTS, replace(club.minutes.point(point.id).point, words="Something else."))
        step.put(JOBS, replace(club.minutes.point(point.id).job, what="Something else.", owners=()))
    club.pictures.drawings = dict.fromkeys(club.pictures.drawings, b"<svg>changed</svg>")
    assert to_json(club.minutes.document(meeting.id)) == frozen == kept_text
    for act in (
        lambda: club.minutes.add_point(meeting.id, "More."),
        lambda: club.minutes.change_point(point.id, {"words": "Less."}),
        lambda: club.minutes.change_kind(point.id, "told"),
        lambda: club.minutes.move_point(point.id, 1),
        lambda: club.minutes.move_to_item(point.id, 0),
        lambda: club.minutes.remove_point(point.id),
        lambda: club.minutes.choose_picture(point.id, "tea"),
        lambda: club.minutes.agree(meeting.id, "today"),
        lambda: club.minutes.keep_notes(meeting.id, club.minutes.preview_notes(meeting.id, "A note.")),
    ):
        with pytest.raises(AlreadyAgreed):
            act()


def test_a_correction_is_a_dated_addition(club: ClubInBook, meeting: Meeting) -> None:
    club.minutes.add_point(meeting.id, "We sang.")
    with pytest.raises(ValueError, match="draft"):
        club.minutes.correct(meeting.id, "We danced.")
    club.minutes.agree(meeting.id, date(2026, 11, 25))
    agreed = club.minutes.document(meeting.id)
    club.minutes.correct(meeting.id, "We danced too.")
    document = club.minutes.document(meeting.id)
    assert document.blocks[: len(agreed.blocks)] == agreed.blocks
    assert document.blocks[-1] == Words(("**On Wednesday 25 November 2026:**", "We danced too."))
    with pytest.raises(NotSaved):
        club.minutes.correct(meeting.id, " ")


def test_the_meeting_that_agreed_is_found_by_its_day(club: ClubInBook, meeting: Meeting) -> None:
    club.minutes.add_point(meeting.id, "We sang.")
    after = club.meetings.plan("club", date(2026, 11, 25))
    assert club.minutes.agree(meeting.id, "today").agreed_at == after.id


def test_agreeing_wants_points_and_a_day(club: ClubInBook, meeting: Meeting) -> None:
    with pytest.raises(NotSaved) as told:
        club.minutes.agree(meeting.id, "")
    assert told.value.problems[0].code == "empty"
    with pytest.raises(NotSaved) as told:
        club.minutes.agree(meeting.id, "today")
    assert told.value.problems[0].code == "none"
    club.minutes.add_point(meeting.id, "We sang.")
    club.minutes.agree(meeting.id, "today")
    club.book.undo()
    assert club.meetings.get(meeting.id).state == "draft"
    club.minutes.add_point(meeting.id, "And danced.")


NAMES = {
    "access-group.txt": ("Sue", "Jan", "Carol", "Ken", "Dot"),
    "allotment-committee.txt": ("Martin", "Doreen", "Tony", "Bren", "Mick", "Geoff"),
    "canoe-club.txt": ("Ned G", "Mark R"),
}


@pytest.mark.parametrize("name", sorted(NAMES))
def test_real_notes_are_kept_whole_in_one_step(club: ClubInBook, name: str) -> None:
    text = (NOTES / name).read_text(encoding="utf-8")
    meeting = club.meetings.plan("committee", LAST_WEEK)
    preview = club.minutes.preview_notes(meeting.id, text)
    assert preview.points >= 12
    assert set(NAMES[name]) <= {*preview.new_names, *(one.short_name for one in preview.known)} | {"Ken"}
    steps = club.steps_taken(lambda: club.minutes.keep_notes(meeting.id, preview, preview.new_names))
    assert steps == 1
    topics = club.minutes.topics(meeting.id)
    points = [whole for topic in topics for whole in topic.points if topic.item]
    assert len(points) == preview.points
    assert all(whole.point.words for whole in points)
    assert sum(whole.job is not None for whole in points) >= 1
    assert sum(whole.decision is not None for whole in points) >= 1
    assert all(whole.job.owners == whole.point.people for whole in points if whole.job)
    assert len(club.meetings.who_came(meeting.id)) >= len(NAMES[name])
    assert text.strip()[:200] in club.meetings.get(meeting.id).notes
    assert club.meetings.get(meeting.id).next_meeting
    document = club.minutes.document(meeting.id)
    assert len(rows(document)) >= preview.points
    club.book.undo()
    assert club.book.store.count(POINTS) == 0
    assert [one.name for one in club.book.store.some(PEOPLE, {"name": "Doreen"})] == []


def test_pasted_titles_find_their_items(club: ClubInBook, meeting: Meeting) -> None:
    text = "1. Christmas party - the choir can come.\n2. Money. We have £40. Ken to bank it."
    club.minutes.keep_notes(meeting.id, club.minutes.preview_notes(meeting.id, text))
    told = {topic.item.title: len(topic.points) for topic in club.minutes.topics(meeting.id) if topic.points}
    assert told["The Christmas party"] == 1
    assert told["Money"] >= 1


@pytest.mark.parametrize(
    ("words", "owners", "printed"),
    [
        ("Put up the notice. ACTION: Bren.", ["Bren"], "**Bren**: Put up the notice."),
        ("To be told to members by email - Clara T.", ["Clara T"], "**Clara T**: To be told to members by email."),
        ("Sweep the hall (Rob, Bren)", ["Bren", "Rob"], "**Bren and Rob**: Sweep the hall."),
        ("Grace and Tunde will ask.", ["Grace", "Tunde"], "**Grace and Tunde** will ask."),
        ("Give the key to Rob and Bren.", ["Rob", "Bren"], "Give the key to **Rob and Bren**."),
        ("Bren will ask Rob, Bren.", ["Bren"], "**Bren** will ask Rob, Bren."),
    ],
)
def test_a_job_that_ends_in_names_begins_with_them_on_paper(words, owners, printed):
    people = [Person(name=name) for name in owners]
    assert bold_names(words, people, " and ".join(owners)) == printed
