"""A club's own spreadsheet, from the file to the book: on the real store, in one step, and nothing of it is lost."""

from pathlib import Path

import pytest

from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.exchange.lists import read_list
from coprod_desktop.services.all import services_for
from coprod_desktop.services.bringing_in import Told

GROUP = Path(__file__).parents[1] / "files" / "thursday_group.csv"


@pytest.fixture
def club(book):
    made = services_for(book)
    made.club.start("Thursday Group")
    return made


class Secretary:
    """Answers questions about a list, and keeps it."""

    def __init__(self, club, rows):
        self.club, self.service, self.rows, self.told = club, club.bringing_in, rows, Told()
        self.changes = {"two": True, "turned": True, "capitals": True, "same": True, "known": True, "twice": False,
                        "nought": True, "role": False}  # fmt: skip

    @property
    def preview(self):
        return self.service.preview(self.service.read(self.rows, self.told), self.told)

    def settle(self, **changes):
        changes = {**self.changes, **changes}
        for _ in range(10):
            doubts = self.preview.doubts
            if not doubts:
                return self.preview
            answers = {**self.told.answers, **{one.key: changes[one.kind] for one in doubts}}
            self.told = Told(self.told.meanings, self.told.taken, answers)
        raise AssertionError(doubts)

    def keep(self):
        for _done in self.service.keep(self.preview):
            pass


@pytest.fixture
def secretary(club):
    return Secretary(club, read_list(GROUP).rows)


def everything(club):
    """Return all that the book says of people, as plain words."""
    said = {}
    for person in club.book.store.some(PEOPLE):
        story = club.people.story(person.id)
        said[person.name] = {
            "phone": person.phone,
            "email": person.email,
            "joined": person.joined,
            "notes": person.notes,
            "roles": tuple(one.role.name for one in story.roles),
            "gifts": tuple((one.skill.name, one.gift.words) for one in story.gifts),
            "helps": story.needs.helps,
            "needs": story.needs.words,
            "telling": person.telling,
            "size": person.minutes_size,
        }
    return said


def test_the_list_becomes_people_with_all_that_stands_there(club, secretary):
    secretary.settle()
    secretary.keep()
    said = everything(club)
    assert said["Maisie Brown"] == {
        "phone": "07700900123", "email": "maisie@example.org", "joined": "4 May 2018",
        "notes": "Photo: yes\nBus: 36", "roles": ("Member",), "gifts": (("singing", ""),),
        "helps": ("hearing_loop",), "needs": "", "telling": (), "size": 16,
    }  # fmt: skip
    assert said["Wei Zhang"]["notes"] == "Phone: ask son\nBus: 12"
    assert said["Wei Zhang"]["roles"] == ("Carer", "Member")
    assert said["Wei Zhang"]["gifts"] == (("calligraphy", "big brush"),)
    assert said["Wei Zhang"]["telling"] == ("large_print",)
    assert said["Olga Petrov"]["notes"] == "Mail: none\nPhoto: NO"
    assert said["Gloria Okoro"]["notes"] == "Mail: n/a\nSince: two winters ago\nPhoto: asked May"
    assert said["Gloria Okoro"]["roles"] == ("Volunteer",)
    assert said["Seán Dónal Ó Briain"]["joined"] == "October 2022"
    assert said["Seán Dónal Ó Briain"]["notes"] == "Photo: no photo!\nWhat: Befriender"
    assert said["Nan from no. 9"]["needs"] == "=1+1 sugars"
    assert said["Ines Duarte"]["phone"] == "07700 900888 (daughter Rita)"
    assert [one for one in said if one.startswith("Maisie")] == ["Maisie Brown"]


def test_two_people_of_one_line_share_a_number_and_what_one_said_is_a_note(club, secretary):
    secretary.settle()
    secretary.keep()
    said = everything(club)
    for name in ("Ravi Shah", "Meena Shah"):
        assert said[name]["phone"] == "020 7946 0202"
        assert said[name]["gifts"] == ()
        assert "Brings: he sews, she sings" in said[name]["notes"]


def test_titles_headings_totals_and_empty_lines_are_left_out_and_can_be_taken(club, secretary):
    left = {one.why: one for one in secretary.settle().left_out}
    assert {why: one.words for why, one in left.items() if why in ("above", "total")} == {
        "above": "Thursday group, who is who (kept by Win)",
        "total": "Total, 14",
    }
    assert secretary.preview.blank == 2
    secretary.told = Told(taken=frozenset({left["total"].row}), answers=secretary.told.answers)
    assert "Total" in [one.name for one in secretary.preview.people]


def test_a_list_is_one_step_and_one_undo(club, secretary):
    count = len(secretary.settle().people)
    secretary.keep()
    assert club.book.store.next_undo().values == (("name", ""), ("count", str(count)))
    club.book.undo()
    assert club.book.store.count(PEOPLE) == 0
    assert club.gifts.skills() == ()
    club.book.redo()
    assert club.book.store.count(PEOPLE) == count


def test_the_same_list_again_adds_nobody(club, secretary):
    secretary.settle()
    secretary.keep()
    before = everything(club)
    again = Secretary(club, secretary.rows)
    again.settle()
    assert again.preview.people == ()
    with pytest.raises(NotSaved):
        again.keep()
    assert everything(club) == before


def test_a_list_that_is_stopped_leaves_nothing(club, secretary, told):
    secretary.settle()
    del told[:]
    steps = secretary.service.keep(secretary.preview)
    for _ in range(3):
        next(steps)
    steps.close()
    assert (club.book.store.count(PEOPLE), club.gifts.skills(), told) == (0, (), [])
    secretary.keep()
    assert club.book.store.count(PEOPLE) == len(secretary.preview.people)


def test_a_role_that_the_club_does_not_have_is_asked_about(club, secretary):
    assert [(one.words, one.count) for one in secretary.preview.doubts_of("role")] == [("Befriender", 2)]
    secretary.settle(role=True, two=False)
    secretary.keep()
    assert "Befriender" in [one.name for one in club.people.roles()]
    said = everything(club)
    assert said["Seán Dónal Ó Briain"]["roles"] == ("Befriender",)
    assert said["Ravi & Meena Shah"]["roles"] == ("Member",)


def test_a_line_that_stands_there_twice_is_told_from_two_people_of_one_name(secretary):
    assert [one.words for one in secretary.preview.doubts_of("same")] == ["Maisie Brown"]
    secretary.settle()
    assert [one.why for one in secretary.preview.left_out if one.words.startswith(("Maisie", "Pat"))] == ["same"]


def test_every_question_kept_as_it_is_keeps_every_name_as_it_was_written(club, secretary):
    preview = secretary.settle(**dict.fromkeys(secretary.changes, False))
    names = [one.name for one in preview.people]
    assert names.count("Maisie Brown") == 2
    assert {"Adeyemi, Tola", "GLORIA OKORO", "Ravi & Meena Shah"} <= set(names)
    assert preview.people[0].phone == "7700900123"


def test_somebody_of_the_book_may_be_added_once_more(club, secretary):
    club.people.add({"name": "tola adeyemi"})
    assert [one.words for one in secretary.preview.doubts_of("known")] == []
    secretary.settle(known=False)
    assert "Tola Adeyemi" in [one.name for one in secretary.preview.people]


def test_what_was_answered_outlasts_a_draft(secretary):
    secretary.settle()
    told = Told({1: "note"}, frozenset({3}), secretary.told.answers)
    assert Told.from_draft(told.as_draft()) == told


def test_notes_longer_than_a_book_has_room_for_are_refused_and_nothing_is_kept(club):
    longer = Secretary(club, (("Name", "Notes"), ("Ann", "a"), ("Bob", "b " * 2500)))
    with pytest.raises(NotSaved) as told:
        longer.keep()
    assert dict(told.value.problems[0].values)["name"] == "Bob"
    assert club.book.store.count(PEOPLE) == 0


def test_a_plain_answer_about_a_photo_becomes_one_and_the_preview_says_so(club):
    rows = club.bringing_in.read_text("Name\tPhoto OK?\nAnn Lee\tYes\nBob Ray\tno\nCas Orr\tasked May\nDee Poe\t")
    read = club.bringing_in.read(rows, Told())
    preview = club.bringing_in.preview(read, Told())
    assert [club.bringing_in.lines(one) for one in preview.people] == [
        ("Photo: yes to keeping it, and yes to printing it",),
        ("Photo: no to keeping it, and no to printing it",),
        ("Note: Photo OK?: asked May",),
        (),
    ]
    for _done in club.bringing_in.keep(preview):
        pass
    ann, bob, cas, dee = club.people.here()
    assert [(one.photo_kept, one.photo_printed) for one in (ann, bob, cas, dee)] == [
        (True, True),
        *[(False, False)] * 3,
    ]
    assert club.photos.lines(ann) == (
        "Ann Lee said yes to printing it in a list brought in on 25 November 2026.",
        "Ann Lee said yes to keeping a photo in a list brought in on 25 November 2026.",
    )
    assert len(club.photos.lines(bob)) == 2
    assert (cas.notes, club.photos.lines(cas), club.photos.lines(dee)) == ("Photo OK?: asked May", (), ())
    club.book.undo()
    assert club.people.here() == []
