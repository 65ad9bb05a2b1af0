"""A club's people: a name is enough, nothing is lost, and every step can be undone."""

import csv
from datetime import date
from pathlib import Path

import pytest

from coprod_desktop.domain.errors import ChangedElsewhere, NotSaved
from coprod_desktop.domain.people import HELPS, PEOPLE, ROLES, ROLES_HELD, SIX_STEPS, TIES, WAYS_OF_TELLING, Role
from coprod_desktop.domain.records import StepName
from coprod_desktop.services.gifts import GiftService, NewGift
from coprod_desktop.services.people import PeopleService
from coprod_desktop.services.person_story import (
    one_line,
    role_words,
    telling_lines,
    tie_words,
)

MEMBERS = Path(__file__).parents[1] / "files" / "members.csv"


@pytest.fixture
def people(book):
    return PeopleService(book)


@pytest.fixture
def roles(book):
    with book.store.step(StepName("steps.role_added")) as step:
        return {name: step.put(ROLES, Role(name=name)) for name in ("Carer", "Member", "Volunteer")}


def names(lines):
    return [line.person.name for line in lines]


def what_undo_says(book):
    step = book.store.next_undo()
    return book.say(step.code, **dict(step.values)) if step else ""


def test_a_name_is_enough(people, book):
    ann = people.add({"name": "  Ann   Lee "})
    assert (ann.name, ann.standing, ann.email, ann.telling) == ("Ann Lee", "here", "", ())
    assert people.get(ann.id) == ann
    assert what_undo_says(book) == "Ann Lee added"


def test_without_a_name_nobody_is_kept(people):
    with pytest.raises(NotSaved) as told:
        people.add({"phone": "020 7946 0123"})
    assert [(one.field, one.code) for one in told.value.problems] == [("name", "empty")]
    assert people.count() == 0


def test_a_person_with_roles_is_one_step(people, roles, book):
    ann = people.add({"name": "Ann"}, roles=(roles["Carer"].id, roles["Volunteer"].id))
    assert [one.role.name for one in people.story(ann.id).roles] == ["Carer", "Volunteer"]
    book.undo()
    assert people.count() == 0
    assert book.store.count(ROLES_HELD) == 0


def test_a_list_says_each_person_in_one_line(people, roles, book):
    ann = people.add({"name": "Ann"}, roles=(roles["Volunteer"].id, roles["Carer"].id))
    people.add({"name": "Bob"})
    GiftService(book).add(ann, NewGift("cooking"))
    assert [one_line(book.say, line) for line in people.people()] == ["Carer and volunteer. Can share cooking.", ""]


def test_a_gift_that_ends_in_a_stop_brings_no_second_one(people, book):
    ann = people.add({"name": "Ann"})
    GiftService(book).add(ann, NewGift("beans esp."))
    assert one_line(book.say, people.people()[0]) == "Can share beans esp."


def test_people_stand_as_in_a_telephone_book(people):
    people.add_several(["zoë", "Álvaro", "Bea", "amina", "Łucja", "Mo"])
    assert names(people.people()) == ["Álvaro", "amina", "Bea", "Łucja", "Mo", "zoë"]
    assert names(people.people(limit=2, offset=2)) == ["Bea", "Łucja"]
    assert people.count() == 6


def test_filters_by_role_and_standing(people, roles):
    ann = people.add({"name": "Ann"}, roles=(roles["Carer"].id,))
    bob = people.add({"name": "Bob"}, roles=(roles["Carer"].id,))
    cy = people.add({"name": "Cy"})
    people.move(bob, "left", "last spring")
    people.move(cy, "waiting")
    assert names(people.people(f"role:{roles['Carer'].id}")) == ["Ann"]
    assert names(people.people("waiting")) == ["Cy"]
    assert names(people.people("left")) == ["Bob"]
    assert names(people.people("everyone")) == ["Ann", "Cy"]
    assert people.here() == [ann]


def test_find_reads_names_marks_and_gifts(people, roles, book):
    people.add({"name": "Conceição Nowak", "known_as": "Connie"})
    ann = people.add({"name": "Ann"}, roles=(roles["Carer"].id,))
    people.add({"name": "Antonia"})
    GiftService(book).add(ann, NewGift("playing the piano"))
    assert names(people.people(words="conceicao")) == ["Conceição Nowak"]
    assert names(people.people(words="conn")) == ["Conceição Nowak"]
    assert names(people.people(words="pia")) == ["Ann"]
    assert names(people.people(f"role:{roles['Carer'].id}", "an")) == ["Ann"]
    assert people.people(words="nobody at all") == []
    assert people.count(words="nobody at all") == 0


def test_somebody_who_left_is_still_found_by_name(people):
    bob = people.add({"name": "Bob"})
    people.move(bob, "left")
    assert names(people.people(words="bob")) == ["Bob"]


def test_one_answer_changed_is_named_in_undo(people, book):
    ann = people.add({"name": "Ann", "phone": "1"})
    ann = people.save(ann, {"phone": "07700 900456", "email": ""})
    assert what_undo_says(book) == "phone number of Ann changed"
    ann = people.save(ann, {"phone": "07700 900457", "email": "ann@example.org"})
    assert what_undo_says(book) == "contact details of Ann changed"
    ann = people.save(ann, {"name": "Ann Lee"})
    assert what_undo_says(book) == "name of Ann Lee changed"
    book.undo()
    assert people.get(ann.id).name == "Ann"


def test_saving_what_is_there_already_takes_no_step(people, book):
    ann = people.add({"name": "Ann"})
    assert people.save(ann, {"name": "Ann ", "telling": ()}) == ann
    assert what_undo_says(book) == "Ann added"


def test_two_windows_cannot_overwrite_one_another(people):
    first = people.add({"name": "Ann"})
    people.save(first, {"phone": "1"})
    with pytest.raises(ChangedElsewhere):
        people.save(first, {"phone": "2"})
    assert people.get(first.id).phone == "1"


def test_a_size_that_cannot_be_printed_is_not_kept(people):
    ann = people.add({"name": "Ann"})
    with pytest.raises(NotSaved) as told:
        people.save(ann, {"print_size": 17})
    assert told.value.problems[0].field == "print_size"
    assert people.save(ann, {"print_size": 28}).minutes_size == 28


def test_how_somebody_likes_to_be_told_things_reads_as_sentences(people, book):
    ann = people.add({"name": "Ann"})
    ann = people.save(
        ann,
        {"telling": ("easy_read", "other_language"), "print_size": 24, "language": "Twi", "telling_review": "1/12/26"},
    )
    assert telling_lines(book.say, ann, date(2026, 11, 30)) == (
        "Easy read, with pictures",
        "Another language",
        "Print in 24 point.",
        "In Twi.",
        "We look at this again on Tuesday 1 December 2026.",
    )
    assert telling_lines(book.say, ann, date(2026, 12, 1))[-1].startswith("Time to look at this again.")


def test_asking_again_marks_the_step_and_moves_the_date(people, book):
    ann = people.add({"name": "Ann"})
    ann = people.save(ann, {"telling_review": book.today})
    assert [one.name for one in people.telling_due()] == ["Ann"]
    ann = people.reviewed(ann, date(book.today.year + 1, 1, 5))
    assert ann.telling_steps == ("review",)
    assert people.telling_due() == []


def test_who_left_holds_no_role_and_may_come_back(people, roles, book):
    ann = people.add({"name": "Ann"}, roles=(roles["Carer"].id,))
    ann = people.move(ann, "left", "in spring")
    assert (ann.standing, ann.left) == ("left", "in spring")
    assert people.story(ann.id).role_ids == ()
    assert what_undo_says(book) == "Ann left"
    ann = people.move(ann, "here")
    assert (ann.standing, ann.left) == ("here", "")
    book.undo()
    book.undo()
    assert people.story(ann.id).role_ids == (roles["Carer"].id,)


def test_a_removed_person_is_in_the_bin_and_comes_back_whole(people, roles, book):
    ann = people.add({"name": "Ann"}, roles=(roles["Carer"].id,))
    people.remove(ann)
    assert people.people() == []
    assert [one.title for one in book.store.bin()] == ["Ann"]
    book.undo()
    assert one_line(book.say, people.people()[0]) == "Carer."


def test_roles_are_held_and_ended_with_dates(people, roles, book):
    ann = people.add({"name": "Ann"})
    held = people.hold(ann, roles["Carer"].id, "4 November 2025")
    assert role_words(book.say, people.story(ann.id).roles[0]) == "Carer, since 4 November 2025"
    with pytest.raises(NotSaved) as told:
        people.end(ann, held, "1/1/2020")
    assert told.value.problems[0].code == "before_since"
    people.end(ann, held, "5 January 2026")
    only = people.story(ann.id).roles[0]
    assert not only.now
    assert role_words(book.say, only) == "Carer, from 4 November 2025 to 5 January 2026"


def test_ticking_roles_begins_and_ends_them_in_one_step(people, roles, book):
    ann = people.add({"name": "Ann"}, roles=(roles["Carer"].id,))
    people.set_roles(ann, (roles["Member"].id, roles["Volunteer"].id))
    assert set(people.story(ann.id).role_ids) == {roles["Member"].id, roles["Volunteer"].id}
    assert [one.role.name for one in people.story(ann.id).roles if not one.now] == ["Carer"]
    book.undo()
    assert people.story(ann.id).role_ids == (roles["Carer"].id,)
    people.set_roles(ann, (roles["Carer"].id,))
    assert what_undo_says(book) == "Ann added"


def test_the_day_a_role_began_is_kept_with_the_ticks(people, roles, book):
    ann = people.add({"name": "Ann"}, roles=(roles["Carer"].id,))
    people.set_roles(ann, (roles["Carer"].id, roles["Member"].id), {roles["Carer"].id: "march 2019"})
    assert [role_words(book.say, one) for one in people.story(ann.id).roles] == ["Member", "Carer, since 1 March 2019"]
    for day, code in (("blue moon", "not_a_date"), ("1 January 2030", "not_yet")):
        with pytest.raises(NotSaved) as told:
            people.set_roles(ann, (roles["Carer"].id,), {roles["Carer"].id: day})
        only = told.value.problems[0]
        assert (only.field, only.code) == (f"since_{roles['Carer'].id}", code)
        assert book.say.knows(f"problem.{code}")
    assert len(people.story(ann.id).role_ids) == 2


def test_ties_are_seen_from_both_ends(people, book):
    ann, joan = people.add({"name": "Ann"}), people.add({"name": "Joan"})
    people.add_tie(ann, joan.id, "supporter", "Rings her on Tuesdays.")
    assert [tie_words(book.say, one) for one in people.story(ann.id).ties] == [
        "Joan supports Ann. Rings her on Tuesdays."
    ]
    from_joan = people.story(joan.id).ties
    assert [(tie_words(book.say, one), one.to.name) for one in from_joan] == [
        ("Joan supports Ann. Rings her on Tuesdays.", "Ann")
    ]
    people.end_tie(ann, from_joan[0].tie)
    assert people.story(ann.id).ties == ()
    assert what_undo_says(book) == "people around Ann changed"


def test_nobody_is_their_own_supporter(people):
    ann = people.add({"name": "Ann"})
    for other, code in ((ann.id, "same_person"), (0, "empty")):
        with pytest.raises(NotSaved) as told:
            people.add_tie(ann, other)
        assert told.value.problems[0].code == code


def test_choosing_supporters_and_buddies_is_one_step(people, book):
    ann, joan, tunde = (people.add({"name": name}) for name in ("Ann", "Joan", "Tunde"))
    people.set_ties(ann, {"supporter": (joan.id,), "buddy": (tunde.id,)})
    people.set_ties(ann, {"supporter": (joan.id, tunde.id), "buddy": ()})
    assert [(one.tie.tie, one.to.name) for one in people.story(ann.id).ties] == [
        ("supporter", "Joan"),
        ("supporter", "Tunde"),
    ]
    book.undo()
    assert {(one.tie.tie, one.to.name) for one in people.story(ann.id).ties} == {
        ("supporter", "Joan"),
        ("buddy", "Tunde"),
    }


def test_what_helps_is_kept_apart_and_never_found(people, book):
    ann = people.add({"name": "Ann"})
    people.save_needs(ann, {"helps": ("hearing_loop", "breaks"), "words": "Sits near the xylophone"})
    people.save_needs(ann, {"helps": ("breaks",)})
    assert people.needs(ann.id).helps == ("breaks",)
    assert people.needs(ann.id).words == "Sits near the xylophone"
    assert book.store.search("xylophone") == []
    assert what_undo_says(book) == "what helps Ann changed"


def test_a_list_of_names_is_looked_over_before_it_is_kept(people):
    people.add({"name": "Elsie Clarke"})
    typed, doubts = people.look_over("Joan & Stan Murphy\nOsei, Hyacinth\nelsie clarke\nZoë Patel\nZOË PATEL\n")
    assert len(typed) == 5
    assert [(one.line, one.doubt, one.better) for one in doubts] == [
        ("Joan & Stan Murphy", "two", ("Joan Murphy", "Stan Murphy")),
        ("Osei, Hyacinth", "turned", ("Hyacinth Osei",)),
        ("elsie clarke", "known", ()),
        ("ZOË PATEL", "twice", ()),
    ]


@pytest.mark.parametrize(
    ("line", "name", "phone"),
    [
        ("Maureen Hall 01452 555123", "Maureen Hall", "01452 555123"),
        ("Ted, tel: 555123", "Ted", "555123"),
        ("Bea Lowe - (01452) 555-123", "Bea Lowe", "(01452) 555-123"),
        ("Ngozi Eze mobile +44 7700 900123", "Ngozi Eze", "+44 7700 900123"),
        ("Table 12", "Table 12", ""),
        ("Joyce 1944", "Joyce 1944", ""),
    ],
)
def test_a_number_behind_a_name_is_kept_as_the_private_number(people, line, name, phone):
    listed, doubts = people.look_over(line)
    assert doubts == ()
    (kept,) = people.add_several(listed)
    assert (kept.name, kept.phone) == (name, phone)


def test_a_number_stays_with_each_line_that_is_looked_at_again(people):
    people.add({"name": "Maureen Hall"})
    _typed, doubts = people.look_over("Joan & Stan Murphy 555123\nOsei, Hyacinth 555124\nMaureen Hall 555125\n")
    assert [(one.doubt, one.better) for one in doubts] == [
        ("two", ("Joan Murphy 555123", "Stan Murphy 555123")),
        ("turned", ("Hyacinth Osei 555124",)),
        ("known", ()),
    ]


def test_several_people_are_one_step_and_keep_their_names_as_typed(people, roles, book):
    people.add_several(["Joan & Stan Murphy", "Mrs Grant (upstairs)"], roles=(roles["Member"].id,))
    assert names(people.people(f"role:{roles['Member'].id}")) == ["Joan & Stan Murphy", "Mrs Grant (upstairs)"]
    assert what_undo_says(book) == "2 people added"
    book.undo()
    assert people.count() == 0


def test_a_secretarys_whole_spreadsheet_of_names_goes_in_and_is_found(people, book):
    with MEMBERS.open(encoding="windows-1252", newline="") as file:
        typed = "\n".join(row[0] for row in csv.reader(file) if len(row) > 2 and row[0] not in ("Name", "TOTAL"))
    listed, doubts = people.look_over(typed)
    kinds = [one.doubt for one in doubts]
    assert (kinds.count("two"), kinds.count("turned"), kinds.count("twice")) == (1, 12, 3)
    people.add_several(listed)
    assert people.count() == len(listed) == 83
    assert names(people.people(words="siobhan pat")) == ["Siobhán Patel"]
    assert names(people.people(words="upstairs")) == ["Mrs Grant (upstairs)"]
    assert len(people.people(words="o'neill")) == 4
    assert "Conceição Nowak" in names(people.people(words="conceicao"))
    book.undo()
    assert people.count() == 0


def test_the_story_of_nobody_is_none(people):
    assert people.story(12) is None


def test_a_called_name_is_said_once(people, book):
    cinty = people.add({"name": "Hyacinth Osei", "known_as": "Cinty"})
    same = people.add({"name": "Ann", "known_as": "ann"})
    people.add({"name": "Walter Kelly", "known_as": "Walter"})
    assert [one_line(book.say, line) for line in people.people()] == ["", "Called Cinty.", ""]
    assert people.names((cinty.id, same.id, 99)) == {cinty.id: "Cinty", same.id: "ann"}


def test_every_choice_about_people_has_words(book):
    groups = {"telling": WAYS_OF_TELLING, "helps": HELPS, "tie": TIES, "step": SIX_STEPS}
    groups["standing"] = PEOPLE.field("standing").choices
    for group, codes in groups.items():
        assert [code for code in codes if not book.say.knows(f"choice.{group}.{code}")] == []
