"""P12: a paper over 4 pages says that it is long, and one over 20 is never called easy read, on any page."""

from __future__ import annotations

import pytest

from coprod_desktop.app import OpenClub
from coprod_desktop.domain.copies import Watch
from coprod_desktop.domain.document import Document, Printed, PrintWish, Words
from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.ui.parts.page import Place
from tests.hands import press, words
from tests.ui.papers.conftest import page
from tests.waiting import settled

LONG, TOO_LONG = "That is long. Easy read works best with 4 pages or fewer.", "That is too long to be easy read."
PAPER = Document("Minutes", "Tea", "", (Words(("We sang.",)),))


@pytest.fixture(autouse=True)
def pages(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many pages every paper has."""
    number = [1]

    class SomanyPages:
        def print_document(self, document: Document, wish: PrintWish, watch: Watch | None = None) -> Printed:
            return Printed(b"%PDF-1.7\n%%EOF\n", number[0])

    monkeypatch.setattr("coprod_desktop.app.LatePrinter", lambda *_sources: SomanyPages())
    return number


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, "1 page."),
        (4, "4 pages."),
        (5, f"5 pages. {LONG}"),
        (20, f"20 pages. {LONG}"),
        (21, f"21 pages. {TOO_LONG}"),
    ],
)
def test_a_long_paper_says_so_before_it_is_printed(club: OpenClub, pages: list[int], count: int, said: str) -> None:
    pages[0] = count
    club.window.paper(PAPER, PrintWish())
    settled()
    assert page(club).length.text() == said


@pytest.mark.parametrize("count", [20, 21])
def test_everybody_s_copies_over_twenty_pages_are_not_called_easy_read(
    club: OpenClub, meeting: Meeting, pages: list[int], count: int
) -> None:
    pages[0] = count
    club.window.go(Place("print_everyone", meeting.id, "minutes"))
    settled()
    shown = words(club.window)
    assert ("Easy read, 16 point" in shown) == (count == 20)
    assert ("With pictures, 16 point" in shown) == (count == 21)


def test_words_alone_are_never_called_easy_read(club: OpenClub) -> None:
    name = club.services.everyone.format_name
    assert name(PrintWish(18, pictures=False)) == name(PrintWish(18, pictures=False), 30) == "Words only, 18 point"


def test_the_files_that_are_saved_are_not_called_easy_read_either(
    club: OpenClub, meeting: Meeting, pages: list[int]
) -> None:
    pages[0] = 21
    club.window.go(Place("print_everyone", meeting.id, "minutes"))
    settled()
    press(club.window, "save_all")
    settled()
    saved = [one.name for one in club.desk.files.folder.glob("*.pdf")]
    assert len(saved) == 3
    assert not [name for name in saved if "Easy read" in name], saved


def test_the_sheet_for_the_door_is_called_what_it_is(club: OpenClub, meeting: Meeting) -> None:
    club.window.go(Place("print_everyone", meeting.id, "agenda"))
    settled()
    assert "For the door: who is here" in words(club.window)
