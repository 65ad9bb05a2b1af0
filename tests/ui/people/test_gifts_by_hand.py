"""Getting to know you card by card, and the page where gifts and wishes meet."""

import pytest
from PySide6.QtCore import Qt

from coprod_desktop.services.gifts import NewGift
from coprod_desktop.ui.parts.page import Place


@pytest.fixture
def ann(hand):
    return hand.services.people.add({"name": "Ann"})


@pytest.fixture
def tunde(hand):
    return hand.services.people.add({"name": "Tunde"})


def gifts_of(hand, person):
    skills = {line.skill.id: line.skill.name for line in hand.services.gifts.skills()}
    return [(gift.way, skills[gift.skill]) for gift in hand.services.gifts.gifts_of(person.id)]


def test_cards_picked_by_mouse_end_in_gifts(hand, ann):
    cards = hand.services.gifts.cards()
    hand.go(Place("person", ann.id))
    hand.press("know_you")
    assert f"Step 1 of {len(cards)}" in hand.words()
    for card in cards:
        assert card.prompt in hand.words()
        assert hand.find("prompt").font().pixelSize() >= hand.find("page_heading").font().pixelSize()
        hand.press(f"answer_{card.answers[1].code}")
        hand.press("next_card")
    assert "These are the gifts we heard. Press one to leave it out." in hand.words()
    hand.press("keep_share_0")
    hand.press("keep_gifts")
    assert hand.here.key == "person"
    wanted = list(dict.fromkeys((card.way, card.answers[1].skill) for card in cards))
    assert gifts_of(hand, ann) == wanted[1:]
    hand.services.book.undo()
    assert gifts_of(hand, ann) == []


def test_the_same_by_keys_alone_with_own_words(hand, ann):
    cards = hand.services.gifts.cards()
    hand.go(Place("know_you", ann.id))
    hand.tab_to("own_words")
    hand.type("bell ringing\nwhittling")
    for _card in cards:
        hand.tab_to("next_card")
        hand.key(Qt.Key.Key_Return)
    hand.tab_to("keep_gifts")
    hand.key(Qt.Key.Key_Space)
    assert gifts_of(hand, ann) == [("share", "bell ringing"), ("share", "whittling")]


def test_stopped_half_way_it_goes_on_at_the_same_card(hand, ann):
    hand.go(Place("person", ann.id))
    hand.press("know_you")
    hand.press("answer_cooking")
    hand.press("next_card")
    hand.press("next_card")
    hand.tab_to("own_words")
    hand.type("trains")
    hand.press("stop")
    assert hand.here.key == "person"
    assert "The answers so far are kept." in hand.words()
    assert "Go on asking" in hand.words()
    hand.press("know_you")
    assert "Step 3 of" in hand.words()
    assert hand.find("own_words", object).toPlainText() == "trains"
    hand.press("card_before")
    hand.press("card_before")
    assert hand.find("answer_cooking", object).isChecked()
    assert not hand.sees("card_before")


def test_a_card_has_one_way_on_and_may_stay_empty(hand, ann):
    hand.go(Place("know_you", ann.id))
    assert "Choose as many as you like, or none." in hand.words()
    assert not hand.sees("skip_card")
    hand.press("answer_cooking")
    hand.press("answer_cooking")
    hand.press("next_card")
    hand.press("card_before")
    assert not hand.find("answer_cooking", object).isChecked()


def test_no_gift_at_all_is_fine(hand, ann):
    hand.go(Place("person", ann.id))
    hand.press("know_you")
    for _card in hand.services.gifts.cards():
        hand.press("next_card")
    assert "No gift was chosen this time. Ann may say more another day." in hand.words()
    hand.press("done")
    assert hand.here.key == "person"
    assert gifts_of(hand, ann) == []
    assert hand.services.book.store.drafts() == []


def test_words_that_are_too_long_are_said_and_stay(hand, ann):
    page = hand.go(Place("know_you", ann.id))
    page.findChild(object, "own_words").setPlainText("x" * 500)
    for _card in hand.services.gifts.cards():
        hand.press("next_card")
    hand.press("keep_gifts")
    assert "Make your words shorter. 400 letters are the most." in hand.words()
    assert gifts_of(hand, ann) == []


def test_what_is_typed_on_a_card_is_on_the_disk_within_two_seconds(hand, ann, qtbot):
    hand.go(Place("know_you", ann.id))
    hand.tab_to("own_words")
    hand.type("bells")
    key = f"know_you:{ann.id}"
    qtbot.waitUntil(lambda: bool(hand.services.book.store.draft(key)), timeout=2000)
    assert hand.services.book.store.draft(key)["own"] == {"ask_me": "bells"}


def test_who_can_help_answers_in_a_sentence_and_opens_the_skill(hand, ann, tunde):
    hand.services.gifts.add(ann, NewGift("driving"))
    hand.services.gifts.add(tunde, NewGift("driving"))
    hand.go(Place("skills"))
    hand.tab_to("box_who_can_help")
    hand.type("drive")
    assert hand.rows("help_list") == ["Ann and Tunde can share driving"]
    hand.choose("help_list", "Ann and Tunde can share driving.")
    assert hand.here.key == "skill"
    assert hand.rows("people_share") == ["Ann, Can share driving", "Tunde, Can share driving"]
    hand.choose("people_share", "Tunde")
    assert hand.here.heading.text() == "Tunde"


def test_wishes_and_gifts_are_put_side_by_side(hand, ann, tunde):
    add = hand.services.gifts.add
    add(ann, NewGift("computers"))
    add(ann, NewGift("poems by heart"))
    add(tunde, NewGift("computers", "learn"))
    add(tunde, NewGift("plumbing", "help"))
    hand.go(Place("skills"))
    assert hand.rows("matches") == ["Tunde would like to learn computers, Ann can share computers"]
    assert hand.rows("not_met") == ["Tunde would like help with plumbing"]
    assert "Poems by heart." in hand.words()


def test_families_open_and_stay_open(hand, ann):
    hand.services.gifts.add(ann, NewGift("singing"))
    hand.go(Place("skills"))
    assert not hand.sees("family_list_music")
    hand.press("family_music")
    assert hand.rows("family_list_music") == ["Singing, Ann"]
    hand.services.gifts.add(ann, NewGift("playing the piano"))
    assert len(hand.rows("family_list_music")) == 2


def test_a_person_is_added_to_a_skill_on_its_page(hand, ann, tunde):
    hand.services.gifts.add(ann, NewGift("driving"))
    skill = hand.services.gifts.skills()[0].skill
    hand.go(Place("skill", skill.id))
    hand.press("add_sharer")
    hand.press("add_this_person")
    assert "Choose a person first." in hand.words()
    hand.find("search_sharer", object).setFocus()
    hand.type("tun")
    hand.key(Qt.Key.Key_Return)
    hand.press("add_this_person")
    assert gifts_of(hand, tunde) == [("share", "driving")]
    assert [one.id for one in hand.services.gifts.skill(skill.id).share] == [ann.id, tunde.id]
    assert hand.rows("people_share") == ["Ann, Can share driving", "Tunde, Can share driving"]
    assert "Tunde is added." in hand.said


def test_a_skill_is_renamed_on_its_page(hand, ann):
    hand.services.gifts.add(ann, NewGift("drivng"))
    skill = hand.services.gifts.skills()[0].skill
    hand.go(Place("skill", skill.id))
    assert not hand.sees("save_button")
    hand.press("change_skill")
    box = hand.find("box_name", object)
    box.setFocus()
    box.selectAll()
    hand.type("driving")
    hand.press("save_button")
    assert hand.here.heading.text() == "Driving"
    assert "Saved." in hand.said


def test_an_empty_book_of_gifts_says_how_to_begin(hand):
    hand.go(Place("skills"))
    assert "No gift is written here yet." in hand.words()
