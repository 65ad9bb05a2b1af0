"""Gifts and wishes: found by a word, met by somebody, and drawn out by the cards of Getting to know you."""

import tomllib
from pathlib import Path

import pytest

from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.gifts import CATEGORIES, GIFTS, SKILLS, WAYS
from coprod_desktop.domain.know_you import CARDS, READY_SKILLS
from coprod_desktop.services.gifts import CATEGORY_PICTURES, WAY_PICTURES, GiftService, NewGift
from coprod_desktop.services.people import PeopleService


@pytest.fixture
def gifts(book):
    return GiftService(book)


@pytest.fixture
def club(book):
    people = PeopleService(book)
    return {name: people.add({"name": name}) for name in ("Ann", "Joan", "Tunde")}


def test_a_gift_typed_makes_its_skill_in_the_same_step(gifts, club, book):
    gifts.add(club["Ann"], NewGift("  driving "))
    line = gifts.skills()[0]
    assert (line.skill.name, line.skill.category) == ("driving", "driving")
    book.undo()
    assert book.store.count(SKILLS) == 0
    assert book.store.count(GIFTS) == 0


def test_the_same_skill_typed_another_way_is_found(gifts, club):
    gifts.add(club["Ann"], NewGift("Driving"))
    gifts.add(club["Tunde"], NewGift("driving"))
    gifts.add(club["Tunde"], NewGift("DRIVING"))
    assert [one.name for one in gifts.skills()[0].share] == ["Ann", "Tunde"]
    assert len(gifts.skills()) == 1


def test_a_gift_without_a_name_is_not_kept(gifts, club, book):
    with pytest.raises(NotSaved):
        gifts.add(club["Ann"], NewGift(" "))
    with pytest.raises(NotSaved):
        gifts.add_all(club["Ann"], (NewGift("singing"), NewGift("")))
    assert book.store.count(GIFTS) == 0


def test_who_can_share_is_said_in_a_sentence(gifts, club):
    gifts.add(club["Ann"], NewGift("driving"))
    gifts.add(club["Tunde"], NewGift("driving"))
    gifts.add(club["Joan"], NewGift("driving", "learn"))
    line = gifts.who_can_help("drive")[0]
    assert gifts.sentence(line) == "Ann and Tunde can share driving."
    assert gifts.sentence(line, "learn") == "Joan would like to learn driving."
    assert gifts.sentence(line, "help") == ""


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("drive", "driving"),
        ("somebody to fix my bike", "fixing bikes"),
        ("garden", "gardening, beans esp."),
        ("PORTUG", "Portuguese, Spanish"),
        ("jollof", "cooking (Jollof!)"),
        ("music", "playing the piano"),
    ],
)
def test_who_can_help_understands_other_forms_of_a_word(gifts, club, typed, first):
    for skill in (
        "driving",
        "fixing bikes",
        "gardening, beans esp.",
        "Portuguese, Spanish",
        "cooking (Jollof!)",
        "playing the piano",
    ):
        gifts.add(club["Ann"], NewGift(skill))
    assert gifts.who_can_help(typed)[0].skill.name == first


def test_nothing_typed_or_nothing_known_finds_nothing(gifts, club):
    gifts.add(club["Ann"], NewGift("driving"))
    assert gifts.who_can_help("  ") == ()
    assert gifts.who_can_help("a to") == ()
    assert gifts.who_can_help("plumbing") == ()


def test_a_wish_that_nobody_shares_says_so(gifts, club):
    gifts.add(club["Joan"], NewGift("plumbing", "help"))
    line = gifts.who_can_help("plumbing")[0]
    assert gifts.sentence(line) == "Nobody has said they can share plumbing yet."


def test_wishes_meet_gifts_but_not_ones_own(gifts, club):
    gifts.add(club["Ann"], NewGift("computers"))
    gifts.add(club["Joan"], NewGift("computers", "learn"))
    gifts.add(club["Tunde"], NewGift("baking", "help"))
    gifts.add(club["Tunde"], NewGift("baking"))
    (match,) = gifts.matches()
    assert (match.person.name, match.skill.name, [one.name for one in match.helpers]) == ("Joan", "computers", ["Ann"])
    (unmet,) = gifts.not_met()
    assert (unmet.person.name, unmet.skill.name) == ("Tunde", "baking")


def test_a_wish_nobody_can_meet_shows_who_knows_something_near(gifts, club):
    gifts.add(club["Ann"], NewGift("playing the piano"))
    gifts.add(club["Joan"], NewGift("singing", "learn"))
    (unmet,) = gifts.not_met()
    assert [(person.name, skill.name) for person, skill in unmet.near] == [("Ann", "playing the piano")]


def test_gifts_that_nobody_has_asked_for(gifts, club):
    gifts.add(club["Ann"], NewGift("poems"))
    gifts.add(club["Ann"], NewGift("computers"))
    gifts.add(club["Joan"], NewGift("computers", "learn"))
    assert [line.skill.name for line in gifts.not_asked_for()] == ["poems"]


def test_only_people_who_are_here_are_asked(gifts, club, book):
    gifts.add(club["Ann"], NewGift("driving"))
    gifts.add(club["Joan"], NewGift("driving"))
    PeopleService(book).move(club["Ann"], "died")
    PeopleService(book).remove(club["Joan"])
    assert gifts.skills()[0].share == ()
    assert gifts.not_asked_for() == ()


def test_families_come_in_one_order_with_their_skills(gifts, club):
    for skill in ("dominoes", "singing", "baking", "juggling geese", "soup"):
        gifts.add(club["Ann"], NewGift(skill))
    assert [(one.category, [line.skill.name for line in one.skills]) for one in gifts.categories()] == [
        ("cooking", ["baking", "soup"]),
        ("music", ["singing"]),
        ("company", ["dominoes"]),
        ("other", ["juggling geese"]),
    ]


@pytest.mark.parametrize(
    ("name", "category"),
    [
        ("used to keep the books at the bus garage", "book_keeping"),
        ("woodwork - retired joiner", "making"),
        ("good listener", "listening"),
        ("poems by heart", "writing"),
        ("tea", "cooking"),
        ("computers", "computers"),
        ("gardening, beans esp.", "garden"),
        ("lifts home", "driving"),
        ("time", "time"),
        ("knows everyone", "other"),
    ],
)
def test_a_typed_gift_finds_its_family(gifts, name, category):
    assert gifts.category_for(name) == category


def test_a_removed_gift_leaves_the_skill(gifts, club, book):
    gift = gifts.add(club["Ann"], NewGift("driving"))
    gifts.remove(club["Ann"], gift)
    assert gifts.gifts_of(club["Ann"].id) == []
    assert [line.share for line in gifts.skills()] == [()]
    book.undo()
    assert [one.id for one in gifts.gifts_of(club["Ann"].id)] == [gift.id]


def test_a_skill_is_renamed_once_and_only_to_a_free_name(gifts, club):
    gifts.add(club["Ann"], NewGift("driving"))
    gifts.add(club["Ann"], NewGift("singing"))
    driving = gifts.skills()[0].skill
    with pytest.raises(NotSaved) as told:
        gifts.save_skill(driving, {"name": "Singing"})
    assert told.value.problems[0].code == "taken"
    assert gifts.save_skill(driving, {"name": "Driving a car"}).name == "Driving a car"


def test_getting_to_know_you_is_a_dozen_or_so_cards_that_end_in_gifts(gifts, club, book):
    cards = gifts.cards()
    assert 12 <= len(cards) <= 16
    assert {card.way for card in cards} == set(WAYS)
    for card in cards:
        assert card.prompt.endswith("...")
        assert 6 <= len(card.answers) <= 8
        assert len({answer.words for answer in card.answers}) == len(card.answers)
        assert all(answer.category in CATEGORIES for answer in card.answers)
    picked = [NewGift(card.answers[0].skill, card.way, card.answers[0].category) for card in cards]
    kept = gifts.add_all(club["Ann"], [*picked, NewGift("whistling", words="with two fingers")])
    assert len({gift.id for gift in kept}) == len(gifts.gifts_of(club["Ann"].id))
    step = book.store.next_undo()
    assert book.say(step.code, **dict(step.values)) == "gifts of Ann added"
    book.undo()
    assert gifts.gifts_of(club["Ann"].id) == []
    assert gifts.skills() == ()


def test_a_gift_kept_again_keeps_the_words_it_had(gifts, club):
    gifts.add(club["Ann"], NewGift("singing", words="hymns"))
    again = gifts.add(club["Ann"], NewGift("singing"))
    assert again.words == "hymns"


def test_every_choice_about_gifts_has_words(book):
    for group, codes in (("category", CATEGORIES), ("way", WAYS)):
        assert [code for code in codes if not book.say.knows(f"choice.{group}.{code}")] == []
    assert [one for one in CATEGORIES if one != "other" and not book.say.knows(f"category.words.{one}")] == []


def test_every_picture_of_a_card_or_a_family_is_in_the_catalogue():
    folder = Path(__file__).parents[2] / "resources" / "pictures"
    catalogue = tomllib.loads((folder / "pictures.toml").read_text(encoding="utf-8"))
    used = {picture for _category, picture in READY_SKILLS.values()} | {card.picture for card in CARDS}
    used |= {*CATEGORY_PICTURES.values(), *WAY_PICTURES.values()}
    assert used - set(catalogue) == set()
    assert set(CATEGORY_PICTURES) == set(CATEGORIES)
    assert set(WAY_PICTURES) == set(WAYS)
    assert set(READY_SKILLS) >= {answer for card in CARDS for answer in card.answers}


def test_a_typed_gift_has_a_picture(gifts, club):
    gifts.add(club["Ann"], NewGift("Gardening"))
    gifts.add(club["Ann"], NewGift("good listener"))
    gifts.add(club["Ann"], NewGift("knows everyone"))
    assert {line.skill.name: line.skill.picture for line in gifts.skills()} == {
        "Gardening": "garden",
        "good listener": "listening",
        "knows everyone": "skills_gifts",
    }
