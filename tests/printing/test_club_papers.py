"""The papers that the program really makes, from pasted notes to invitations, keep the print rules."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from coprod_desktop.domain.document import Document, PrintWish
from coprod_desktop.services.book import Book
from coprod_desktop.services.documents import DocumentService
from coprod_desktop.services.meetings import MeetingService
from coprod_desktop.services.minutes import MinutesService
from coprod_desktop.system.picture_files import load_catalogue
from tests.printing.page_reader import problems
from tests.services.meeting_parts import LAST_WEEK, ClubInBook

NOTES = sorted((Path(__file__).parent.parent / "files" / "notes").glob("*.txt"))


@pytest.fixture
def book_with_pictures(book: Book) -> Book:
    ClubInBook(book)
    return replace(book, pictures=load_catalogue())


def papers(book: Book, text: str) -> dict[str, Document]:
    """Return the papers of one meeting whose notes were pasted: minutes, agenda and an invitation."""
    meetings, minutes = MeetingService(book), MinutesService(book)
    meeting = meetings.plan("club", LAST_WEEK, starts="10:30", ends="15:00")
    meetings.raise_item("The Christmas party", meeting_id=meeting.id)
    preview = minutes.preview_notes(meeting.id, text)
    minutes.keep_notes(meeting.id, preview, preview.new_names)
    documents = DocumentService(book)
    whom = meetings.who_came(meeting.id)[0].id
    return {
        "minutes": documents.minutes(meeting.id),
        "agenda": documents.agenda(meeting.id),
        "invitation": documents.invitation(meeting.id, whom),
    }


@pytest.mark.parametrize("notes", NOTES, ids=lambda path: path.stem)
def test_papers_from_pasted_notes_keep_the_print_rules(book_with_pictures, printer, notes):
    for name, document in papers(book_with_pictures, notes.read_text(encoding="utf-8")).items():
        for wish in (PrintWish(16), PrintWish(28, colour=False), PrintWish(20, pictures=False, font="atkinson")):
            printed = printer.print_document(document, wish)
            assert problems(printed, document, wish) == [], (name, wish)
            assert printed.missing == ""


def test_an_agenda_with_a_few_points_is_one_sheet_of_paper(book_with_pictures, printer):
    meetings = MeetingService(book_with_pictures)
    meeting = meetings.plan("club", LAST_WEEK, starts="14:00", ends="16:00")
    for title in ("The Christmas dinner", "The key to the shed", "A trip to the sea", "The garden"):
        meetings.raise_item(title, meeting_id=meeting.id)
    document = DocumentService(book_with_pictures).agenda(meeting.id)
    printed = printer.print_document(document, PrintWish(16))
    assert problems(printed, document, PrintWish(16)) == []
    assert printed.pages == 2
