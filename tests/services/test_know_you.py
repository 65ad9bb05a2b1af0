"""Getting to know you can be stopped at any card, and goes on where it stopped."""

import pytest

from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.services.gifts import GiftService
from coprod_desktop.services.know_you import LONGEST_NAME, KnowYouService, Talk, own_words, talk_from
from coprod_desktop.services.people import PeopleService


@pytest.fixture
def gifts(book):
    return GiftService(book)


@pytest.fixture
def know_you(gifts):
    return KnowYouService(gifts)


@pytest.fixture
def ann(book):
    return PeopleService(book).add({"name": "Ann"})


def test_a_talk_stopped_half_way_comes_back_the_same(know_you, ann):
    talk = Talk().pick("kitchen", "cooking", True).say("work", "books at the bus garage").at(5)
    know_you.keep(ann, talk)
    assert know_you.talk(ann) == talk
    assert talk_from(talk.as_draft()) == talk


def test_a_talk_that_has_not_begun_leaves_nothing_behind(know_you, ann, book):
    know_you.keep(ann, Talk())
    assert book.store.drafts() == []


def test_picking_and_letting_go(gifts):
    talk = Talk().pick("music", "singing", True).pick("music", "piano", True).pick("music", "singing", False)
    assert [gift.skill for gift in talk.gifts(gifts.cards())] == ["playing the piano"]
    assert talk.pick("music", "piano", False).is_empty


def test_a_gift_told_twice_is_one_gift_but_a_wish_is_another(gifts):
    talk = Talk().pick("kitchen", "cooking", True).pick("ask_me", "cooking", True).pick("learn", "cooking", True)
    assert [(gift.skill, gift.way) for gift in talk.gifts(gifts.cards())] == [
        ("cooking", "share"),
        ("cooking", "learn"),
    ]


def test_the_end_keeps_every_gift_in_one_step_and_forgets_the_talk(know_you, gifts, ann, book):
    talk = Talk().pick("kitchen", "baking", True).say("hands", "bell ringing\nwhittling").pick("help", "lifts", True)
    talk = talk.leave_out("share:whittling", True)
    know_you.keep(ann, talk)
    kept = know_you.finish(ann, talk)
    assert [gift.skill for gift in kept] == ["bell ringing", "baking", "lifts home"]
    assert {(line.skill.name, bool(line.share), bool(line.help)) for line in gifts.skills()} == {
        ("baking", True, False),
        ("bell ringing", True, False),
        ("lifts home", False, True),
    }
    assert book.store.drafts() == []
    book.undo()
    assert gifts.skills() == ()


def test_a_gift_left_out_can_be_taken_in_again(gifts):
    talk = Talk().pick("music", "drums", True).leave_out("share:playing the drums", True)
    assert talk.kept(gifts.cards()) == ()
    assert len(talk.leave_out("share:playing the drums", False).kept(gifts.cards())) == 1


def test_long_own_words_are_kept_whole_beside_a_short_name(gifts, ann):
    words = "I used to keep the books at the bus garage in Camberwell for thirty years and never lost a penny of it"
    gift = own_words(words, "share")
    assert len(gift.skill) <= LONGEST_NAME
    assert words.startswith(gift.skill)
    assert gifts.add(ann, gift).words == words


def test_own_words_without_an_end_are_a_problem_and_stay_in_the_talk(know_you, ann, book):
    talk = Talk().say("hands", "x" * 1000)
    know_you.keep(ann, talk)
    with pytest.raises(NotSaved) as told:
        know_you.finish(ann, talk)
    only = told.value.problems[0]
    assert book.say(f"problem.gift.{only.field}.{only.code}", **dict(only.values)).startswith("Make your words shorter")
    assert know_you.talk(ann) == talk
