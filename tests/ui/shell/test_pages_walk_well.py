"""The window and its own pages can be used by eye, by keys and by ear, at 100% and 200%, in light and dark."""

from __future__ import annotations

import pytest

from coprod_desktop.app import OpenClub
from coprod_desktop.domain.document import Document, PrintWish, Words
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.ui.parts.page import Place
from tests.hands import press
from tests.ui.walks import names, targets, walk
from tests.waiting import settled

PAPER = Document("Minutes: club meeting", "Healthy Living Club", "25 November 2026", (Words(("We sang.",)),))
PLACES = (
    Place("bin"), Place("settings"), Place("help"), Place("help", 0, "plan"), Place("club_form"),
    Place("how_we_work"), Place("roles"), Place("standing"), Place("find", 0, "tunde"), Place("doors"),
)  # fmt: skip


@pytest.mark.parametrize(("theme", "percent"), [("light", 100), ("dark", 200)])
def test_the_windows_own_pages(club: OpenClub, theme: str, percent: int) -> None:
    club.services.people.remove(club.services.people.here()[1])
    club.desk.looks.set_theme(theme)
    club.desk.looks.set_text_percent(percent)
    found = {}
    for place in PLACES:
        club.window.go(place)
        settled()
        assert club.window.page is not None
        found[f"{place.page} {place.extra}"] = walk(club.window.page)
    club.window.go(Place("roles"))
    press(club.window.page, "add_name")
    settled()
    found["a role being typed"] = walk(club.window.page)
    club.window.paper(PAPER, PrintWish())
    settled()
    found["paper"] = walk(club.window.page)
    assert {page: words for page, words in found.items() if words} == {}


@pytest.mark.parametrize(("theme", "percent"), [("light", 100), ("dark", 200)])
def test_the_pages_about_somebody_who_is_forgotten(club: OpenClub, theme: str, percent: int) -> None:
    one = club.services.people.here()[1]
    club.services.people.save(club.services.people.here()[0], {"notes": f"Ring {one.name} first."})
    club.desk.looks.set_theme(theme)
    club.desk.looks.set_text_percent(percent)
    club.window.go(Place("forget", one.id))
    press(club.window.page, "forget_person")
    settled()
    found = {"asked": walk(club.window.page)}
    press(club.window.page, "answer_forget")
    settled()
    found["done"] = walk(club.window.page)
    for place in (Place("bin"), Place("person", one.id)):
        club.window.go(place)
        settled()
        found[place.page] = walk(club.window.page)
    assert {page: words for page, words in found.items() if words} == {}


@pytest.mark.parametrize("percent", [100, 200])
def test_the_frame_of_the_window(club: OpenClub, percent: int) -> None:
    club.desk.looks.set_text_percent(percent)
    press(club.window, "top_undo")
    press(club.window, "top_colours")
    settled()
    for part in (club.window.top_bar, club.window.strip, club.window.doors, club.window.bottom_line):
        assert (names(part), targets(part)) == ([], []), part.objectName()


def test_the_page_about_trouble(club: OpenClub) -> None:
    club.desk.looks.set_text_percent(200)
    club.window.show_trouble(StorageTrouble("disk_full"))
    settled()
    assert (names(club.window.trouble), targets(club.window.trouble)) == ([], [])
