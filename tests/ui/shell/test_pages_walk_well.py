"""The window and its own pages can be used by eye, by keys and by ear, at 100% and 200%, in light and dark."""

from __future__ import annotations

import pytest

from coprod_desktop.app import Parts
from coprod_desktop.domain.document import Document, PrintWish, Words
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.ui.parts.page import Place
from tests.ui.shell.conftest import press
from tests.ui.walks import names, targets, walk
from tests.waiting import settled

PAPER = Document("Minutes: club meeting", "Healthy Living Club", "25 November 2026", (Words(("We sang.",)),))
PLACES = (
    Place("bin"), Place("settings"), Place("help"), Place("help", 0, "plan"), Place("club_form"),
    Place("how_we_work"), Place("roles"), Place("standing"), Place("find", 0, "tunde"), Place("doors"),
)  # fmt: skip


@pytest.mark.parametrize(("theme", "percent"), [("light", 100), ("dark", 200)])
def test_the_windows_own_pages(parts: Parts, theme: str, percent: int) -> None:
    parts.services.people.remove(parts.services.people.here()[1])
    parts.desk.looks.set_theme(theme)
    parts.desk.looks.set_text_percent(percent)
    found = {}
    for place in PLACES:
        parts.window.go(place)
        settled()
        assert parts.window.page is not None
        found[f"{place.page} {place.extra}"] = walk(parts.window.page)
    parts.window.go(Place("roles"))
    press(parts.window.page, "add_name")
    settled()
    found["a role being typed"] = walk(parts.window.page)
    parts.window.paper(PAPER, PrintWish())
    settled()
    found["paper"] = walk(parts.window.page)
    assert {page: words for page, words in found.items() if words} == {}


@pytest.mark.parametrize(("theme", "percent"), [("light", 100), ("dark", 200)])
def test_the_pages_about_somebody_who_is_forgotten(parts: Parts, theme: str, percent: int) -> None:
    one = parts.services.people.here()[1]
    parts.services.people.save(parts.services.people.here()[0], {"notes": f"Ring {one.name} first."})
    parts.desk.looks.set_theme(theme)
    parts.desk.looks.set_text_percent(percent)
    parts.window.go(Place("forget", one.id))
    press(parts.window.page, "forget_person")
    settled()
    found = {"asked": walk(parts.window.page)}
    press(parts.window.page, "answer_forget")
    settled()
    found["done"] = walk(parts.window.page)
    for place in (Place("bin"), Place("person", one.id)):
        parts.window.go(place)
        settled()
        found[place.page] = walk(parts.window.page)
    assert {page: words for page, words in found.items() if words} == {}


@pytest.mark.parametrize("percent", [100, 200])
def test_the_frame_of_the_window(parts: Parts, percent: int) -> None:
    parts.desk.looks.set_text_percent(percent)
    press(parts.window, "top_undo")
    press(parts.window, "top_colours")
    settled()
    for part in (parts.window.top_bar, parts.window.strip, parts.window.doors, parts.window.bottom_line):
        assert (names(part), targets(part)) == ([], []), part.objectName()


def test_the_page_about_trouble(parts: Parts) -> None:
    parts.desk.looks.set_text_percent(200)
    parts.window.show_trouble(StorageTrouble("disk_full"))
    settled()
    assert (names(parts.window.trouble), targets(parts.window.trouble)) == ([], [])
