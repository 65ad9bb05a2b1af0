"""Every page about people at 100% and 200%: named, big enough, not cut, never sideways, Tab in reading order."""

import pytest

from coprod_desktop.services.gifts import NewGift
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.wording.help import TOPICS
from tests.ui.people.conftest import PAGES
from tests.ui.walks import walk
from tests.waiting import settled


@pytest.fixture
def full(hand):
    """A club with a few people of long and short names, gifts, wishes and ties."""
    people, gifts = hand.services.people, hand.services.gifts
    roles = tuple(role.id for role in people.roles())
    ann = people.add({"name": "Ann"}, roles)
    long = people.add({"name": "Wolfeschlegelsteinhausenbergerdorff-Brown Nguyen", "known_as": "Mrs Wolfe (upstairs)"})
    people.move(people.add({"name": "Joan & Stan Murphy"}), "waiting")
    for skill in ("cooking", "used to keep the books at the bus garage", "singing"):
        gifts.add(ann, NewGift(skill))
    gifts.add(long, NewGift("cooking", "learn"))
    gifts.add(long, NewGift("mending things", "help"))
    people.add_tie(ann, long.id, note="Rings her on Tuesdays.")
    people.save_needs(ann, {"helps": ("hearing_loop",), "words": "Sits near the window, away from the door."})
    ann = people.save(ann, {"phone": "020 7946 0123", "telling": ("easy_read", "phone"), "telling_review": "1/12/2026"})
    full_of_words = {"print": "yes", "on": "3 May 2026", "way": "supporter", "there": "Joan, her sister, and her nurse"}
    ann = hand.services.photos.note(ann, full_of_words)
    hand.services.photos.note(ann, {"print": "no", "way": "words"})
    return hand


PLACES = (
    Place("people"),
    Place("person", 1),
    Place("person", 2),
    Place("person_form"),
    *(
        Place("person_form", 1, part)
        for part in ("name", "roles", "contact", "telling", "helps", "around", "emergency", "photo_said")
    ),
    Place("person_photo", 1),
    Place("person_gifts", 1),
    Place("add_people"),
    Place("bring_list"),
    Place("bring_list", extra="example_columns"),
    Place("bring_list", extra="example_people"),
    Place("know_you", 1),
    Place("skills"),
    Place("skill", 1),
)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("place", PLACES, ids=lambda place: f"{place.page}-{place.id}-{place.extra}".rstrip("-"))
def test_a_page_walks_well(full, place, percent):
    full.desk.looks.set_text_percent(percent)
    page = full.go(place)
    assert page is not None
    assert walk(page) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_problems_and_questions_walk_well(full, percent):
    full.desk.looks.set_text_percent(percent)
    full.go(Place("add_people"))
    full.here.form.rows["names"].box.setPlainText("Ann & Bob Lee\nOsei, Hyacinth\nAnn")
    full.press("save_button")
    settled()
    assert walk(full.here) == []
    full.go(Place("person", 1))
    full.press("move_died")
    settled()
    assert walk(full.here) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_the_last_page_of_the_cards_walks_well(full, percent):
    full.desk.looks.set_text_percent(percent)
    full.go(Place("know_you", 1))
    for card in full.services.gifts.cards():
        full.press(f"answer_{card.answers[0].code}")
        full.press("next_card")
    settled()
    assert walk(full.here) == []


def test_every_page_about_people_has_help():
    topics = {key for key, _picture, _steps in TOPICS}
    assert {page.help_topic for page in PAGES} <= topics
