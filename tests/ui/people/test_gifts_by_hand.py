"""Getting to know you card by card, and the page where gifts and wishes meet."""

import pytest
from PySide6.QtCore import Qt

from coprod_desktop.services.gifts import NewGift
from coprod_desktop.ui.parts.page import Place


@pytest.fixture
def ann(club):
    return club.services.people.add({"name": "Ann"})


@pytest.fixture
def tunde(club):
    return club.services.people.add({"name": "Tunde"})


def gifts_of(club, person):
    skills = {line.skill.id: line.skill.name for line in club.services.gifts.skills()}
    return [(gift.way, skills[gift.skill]) for gift in club.services.gifts.gifts_of(person.id)]


def test_cards_picked_by_mouse_end_in_gifts(club, ann):
    cards = club.services.gifts.cards()
    club.go(Place("person", ann.id))
    club.press("know_you")
    assert f"Step 1 of {len(cards)}" in club.reads()
    for card in cards:
        assert card.prompt in club.reads()
        club.press(f"answer_{card.answers[1].code}")
        club.press("next_card")
    assert "These are the gifts we heard. Press one to leave it out." in club.reads()
    club.press("keep_share_0")
    club.press("keep_gifts")
    assert club.here.key == "person"
    wanted = list(dict.fromkeys((card.way, card.answers[1].skill) for card in cards))
    assert gifts_of(club, ann) == wanted[1:]
    club.services.book.undo()
    assert gifts_of(club, ann) == []


def test_the_same_by_keys_alone_with_own_words(club, ann):
    cards = club.services.gifts.cards()
    club.go(Place("know_you", ann.id))
    club.tab_to("own_words")
    club.type("bell ringing\nwhittling")
    for _card in cards:
        club.tab_to("next_card")
        club.key(Qt.Key.Key_Return)
    club.tab_to("keep_gifts")
    club.key(Qt.Key.Key_Space)
    assert gifts_of(club, ann) == [("share", "bell ringing"), ("share", "whittling")]


def test_stopped_half_way_it_goes_on_at_the_same_card(club, ann):
    club.go(Place("person", ann.id))
    club.press("know_you")
    club.press("answer_cooking")
    club.press("next_card")
    club.press("next_card")
    club.tab_to("own_words")
    club.type("trains")
    club.press("stop")
    assert club.here.key == "person"
    assert "The answers so far are kept." in club.reads()
    assert "Go on asking" in club.reads()
    club.press("know_you")
    assert "Step 3 of" in club.reads()
    assert club.find("own_words", object).toPlainText() == "trains"
    club.press("card_before")
    club.press("card_before")
    assert club.find("answer_cooking", object).isChecked()
    assert not club.sees("card_before")


def test_a_card_has_one_way_on_and_may_stay_empty(club, ann):
    club.go(Place("know_you", ann.id))
    assert "Choose as many as you like, or none." in club.reads()
    assert not club.sees("skip_card")
    club.press("answer_cooking")
    club.press("answer_cooking")
    club.press("next_card")
    club.press("card_before")
    assert not club.find("answer_cooking", object).isChecked()


def test_no_gift_at_all_is_fine(club, ann):
    club.go(Place("person", ann.id))
    club.press("know_you")
    for _card in club.services.gifts.cards():
        club.press("next_card")
    assert "No gift was chosen this time. Ann may say more another day." in club.reads()
    club.press("done")
    assert club.here.key == "person"
    assert gifts_of(club, ann) == []
    assert club.services.book.store.drafts() == []


def test_words_that_are_too_long_are_said_and_stay(club, ann):
    page = club.go(Place("know_you", ann.id))
    page.findChild(object, "own_words").setPlainText("x" * 500)
    for _card in club.services.gifts.cards():
        club.press("next_card")
    club.press("keep_gifts")
    assert "Make your words shorter. 400 letters are the most." in club.reads()
    assert gifts_of(club, ann) == []


def test_what_is_typed_on_a_card_is_on_the_disk_within_two_seconds(club, ann, qtbot):
    club.go(Place("know_you", ann.id))
    club.tab_to("own_words")
    club.type("bells")
    key = f"know_you:{ann.id}"
    qtbot.waitUntil(lambda: bool(club.services.book.store.draft(key)), timeout=2000)
    assert club.services.book.store.draft(key)["own"] == {"ask_me": "bells"}


def test_who_can_help_answers_in_a_sentence_and_opens_the_skill(club, ann, tunde):
    club.services.gifts.add(ann, NewGift("driving"))
    club.services.gifts.add(tunde, NewGift("driving"))
    club.go(Place("skills"))
    club.tab_to("box_who_can_help")
    club.type("drive")
    assert club.rows("help_list") == ["Ann and Tunde can share driving"]
    club.choose_row("help_list", "Ann and Tunde can share driving.")
    assert club.here.key == "skill"
    assert club.rows("people_share") == ["Ann, Can share driving", "Tunde, Can share driving"]
    club.choose_row("people_share", "Tunde")
    assert club.here.heading.text() == "Tunde"


def test_wishes_and_gifts_are_put_side_by_side(club, ann, tunde):
    add = club.services.gifts.add
    add(ann, NewGift("computers"))
    add(ann, NewGift("poems by heart"))
    add(tunde, NewGift("computers", "learn"))
    add(tunde, NewGift("plumbing", "help"))
    club.go(Place("skills"))
    assert club.rows("matches") == ["Tunde would like to learn computers, Ann can share computers"]
    assert club.rows("not_met") == ["Tunde would like help with plumbing"]
    assert "Poems by heart." in club.reads()


def test_families_open_and_stay_open(club, ann):
    club.services.gifts.add(ann, NewGift("singing"))
    club.go(Place("skills"))
    assert not club.sees("family_list_music")
    club.press("family_music")
    assert club.rows("family_list_music") == ["Singing, Ann"]
    club.services.gifts.add(ann, NewGift("playing the piano"))
    assert len(club.rows("family_list_music")) == 2


def test_a_person_is_added_to_a_skill_on_its_page(club, ann, tunde):
    club.services.gifts.add(ann, NewGift("driving"))
    skill = club.services.gifts.skills()[0].skill
    club.go(Place("skill", skill.id))
    club.press("add_sharer")
    club.press("add_this_person")
    assert "Choose a person first." in club.reads()
    club.find("search_sharer", object).setFocus()
    club.type("tun")
    club.key(Qt.Key.Key_Return)
    club.press("add_this_person")
    assert gifts_of(club, tunde) == [("share", "driving")]
    assert [one.id for one in club.services.gifts.skill(skill.id).share] == [ann.id, tunde.id]
    assert club.rows("people_share") == ["Ann, Can share driving", "Tunde, Can share driving"]
    assert "Tunde is added." in club.said


def test_a_skill_is_renamed_on_its_page(club, ann):
    club.services.gifts.add(ann, NewGift("drivng"))
    skill = club.services.gifts.skills()[0].skill
    club.go(Place("skill", skill.id))
    assert not club.sees("save_button")
    club.press("change_skill")
    box = club.find("box_name", object)
    box.setFocus()
    box.selectAll()
    club.type("driving")
    club.press("save_button")
    assert club.here.heading.text() == "Driving"
    assert "Saved." in club.said


def test_an_empty_book_of_gifts_says_how_to_begin(club):
    club.go(Place("skills"))
    assert "No gift is written here yet." in club.reads()
