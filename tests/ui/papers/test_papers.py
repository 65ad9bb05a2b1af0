"""Papers are found, shown, numbered, printed for everyone and handed out, as a person does it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from coprod_desktop.app import OpenClub
from coprod_desktop.domain.document import Document, Heading, NewPage, PrintWish, Words, WriteHere
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.services.club_papers.service import KINDS
from coprod_desktop.ui.parts import printing
from coprod_desktop.ui.parts.card_list import CardList
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.parts.unprinted import UnprintedNotice
from tests.hands import choose, press, words
from tests.ui import walks
from tests.ui.papers.conftest import page
from tests.waiting import laid_out, settled


@pytest.fixture
def printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person chooses a printer that prints into a file; returns the file."""
    path = tmp_path / "printed.pdf"

    def choose(title: str, _parent: object) -> QPrinter:
        chosen = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        chosen.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        chosen.setOutputFileName(str(path))
        chosen.setDocName(title)
        return chosen

    monkeypatch.setattr(printing, "choose_printer", choose)
    return path


def test_every_paper_is_on_the_page(club, meeting):
    club.window.go(Place("papers"))
    rows = [
        cards.rows.row(number).key for cards in page(club).lists.values() for number in range(cards.rows.rowCount())
    ]
    of_meetings = [kind.key for kind in KINDS if kind.group == "meeting"]
    others = [kind.key for kind in KINDS if kind.group != "meeting"]
    assert rows == ["everyone", *of_meetings, "listen", *others, "paper_back"]


@pytest.mark.parametrize("kind", [one for one in KINDS if one.group != "forms"], ids=lambda one: one.key)
def test_each_card_opens_its_paper(club, meeting, kind):
    club.window.go(Place("papers"))
    choose(club.window, f"papers_{kind.group}", club.services.papers.name(kind.key))
    assert page(club).key == "paper"
    assert page(club).title() == club.services.papers.make(kind.key).title
    assert page(club).size_row.answer == str(kind.wish.size)
    assert page(club).pictures_row.answer == kind.wish.pictures
    laid_out()
    assert page(club).view.pages >= 1


def test_without_a_meeting_it_says_what_to_do(club):
    club.window.go(Place("papers"))
    for title in ("Minutes with pictures", "Print for everyone"):
        choose(club.window, "papers_meeting", title)
        assert page(club).key == "papers"
        assert page(club).notice.words().startswith("There is no meeting for this paper yet.")


def test_after_the_last_meeting_an_agenda_says_that_none_is_planned(club, clock):
    past = club.services.meetings.plan("club", "4 November 2026")
    club.services.meetings.hold(past.id)
    club.window.go(Place("papers"))
    cards = page(club).findChild(CardList, "papers_meeting")
    every = "\n".join(cards.rows.row(number).line for number in range(cards.rows.rowCount()))
    assert "What we will talk about. No meeting is planned." in every
    assert "One letter for each person who is invited. No meeting is planned." in every


def test_another_meeting_can_be_chosen(club, meeting):
    older = club.services.meetings.plan("committee", "4 November 2026")
    club.services.minutes.add_point(older.id, "We counted the money.")
    club.services.meetings.hold(older.id)
    club.window.go(Place("papers"))
    press(club.window, "other_meeting")
    choose(club.window, "choose_meeting", "Committee meeting, Wednesday 4 November 2026")
    choose(club.window, "papers_meeting", "Minutes with pictures")
    assert page(club).title() == "Minutes: Committee meeting"


def test_sheets_get_numbers_and_are_ticked_off_when_typed_in(club):
    club.window.go(Place("papers"))
    choose(club.window, "papers_forms", "What I want to say")
    assert page(club).title() == "What I want to say"
    page(club).count.set_answer("2")
    press(club.window, "print_sheets")
    assert page(club).key == "paper"
    club.window.go(Place("sheets", extra="want_to_say"))
    assert "2 sheets not typed in yet" in words(club.window)
    choose(club.window, "sheets_of_form", "Sheet 2: What I want to say")
    assert page(club).title() == "Sheet 2: What I want to say"
    press(club.window, "sheet_lost")
    assert page(club).key == "paper_back"
    assert "1 sheet not typed in yet" in words(club.window)
    club.window.go(Place("sheets", extra="want_to_say"))
    press(club.window, "print_unnumbered")
    assert page(club).key == "paper"
    assert [one.id for one in club.services.sheets.out()] == [1]


def test_everyone_has_their_own_copy_with_paper_counted(club, meeting):
    club.window.go(Place("print_everyone", meeting.id, "minutes"))
    laid_out()
    shown = words(club.window)
    assert "Easy read, 16 point" in shown
    assert "Easy read, 24 point" in shown
    assert "Joy Osei wants theirs read aloud. Who will do it?" in shown
    assert "sheets of paper" in page(club).total.text()
    press(club.window, "see_1")
    assert page(club).key == "paper"
    assert page(club).size_row.answer == "24"


def test_printing_says_how_far_it_is_and_ends(club, meeting, printer, qtbot):
    club.window.go(Place("print_everyone", meeting.id, "minutes"))
    laid_out()
    here = page(club)
    seen = []
    press(club.window, "print_all")
    pages = here.printing.run.pages
    here.printing.run.progress.connect(lambda done, of: seen.append((done, of)))
    qtbot.waitUntil(lambda: here.printing.run is None, timeout=20000)
    assert seen == [(number, pages) for number in range(1, pages + 1)]
    assert here.notice.words() == f"Saved as printed.pdf. It is in the folder {printer.parent}."
    assert printer.read_bytes().startswith(b"%PDF")
    assert not here.printing.stop_button.isVisible()


def test_stop_stops(club, meeting, printer, qtbot):
    club.window.go(Place("print_everyone", meeting.id, "minutes"))
    laid_out()
    here = page(club)
    press(club.window, "print_all")
    here.printing.run.progress.connect(lambda done, _of: here.printing.stop_button.click() if done == 1 else None)
    qtbot.waitUntil(lambda: here.printing.run is None, timeout=20000)
    assert here.notice.words() == "Stopped. What is in the printer may still come out."


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_cannot_is_told(club, meeting, printer, qtbot, tmp_path):
    (tmp_path / "printed.pdf").mkdir()  # nothing can be written there
    club.window.go(Place("print_everyone", meeting.id, "minutes"))
    laid_out()
    here = page(club)
    press(club.window, "print_all")
    qtbot.waitUntil(lambda: here.printing.run is None, timeout=20000)
    assert here.notice.words().startswith("The printer did not answer.")


def test_changing_ones_mind_prints_nothing(club, meeting, monkeypatch):
    monkeypatch.setattr(printing, "choose_printer", lambda _title, _parent: None)
    club.window.go(Place("print_everyone", meeting.id, "minutes"))
    laid_out()
    press(club.window, "print_all")
    assert page(club).printing.run is None


def test_all_of_it_can_be_saved(club, meeting, files):
    club.window.go(Place("print_everyone", meeting.id, "minutes"))
    laid_out()
    press(club.window, "save_all")
    settled()
    assert sorted(path.name for path in files.folder.glob("*.pdf")) == [
        "Minutes 2026-11-18 Club meeting, Easy read, 16 point.pdf",
        "Minutes 2026-11-18 Club meeting, Easy read, 24 point.pdf",
        "Who gets the minutes 2026-11-25.pdf",
    ]


def test_names_are_ticked_as_copies_are_given_out(club, meeting):
    club.window.go(Place("print_everyone", meeting.id, "minutes"))
    laid_out()
    ann = next(one for one in club.services.people.here() if one.name == "Ann Baker")
    press(club.window, f"handed_{ann.id}")
    handed = {one.person.id for one in club.services.everyone.copies(meeting.id) if one.handed}
    assert handed == {ann.id}
    press(club.window, f"handed_{ann.id}")
    assert not any(one.handed for one in club.services.everyone.copies(meeting.id))
    press(club.window, "handed_all")
    settled()
    assert all(one.handed for one in club.services.everyone.copies(meeting.id))
    assert club.window.findChild(type(page(club).print_button), "handed_all") is None
    club.services.book.undo()
    assert not any(one.handed for one in club.services.everyone.copies(meeting.id))


def test_reading_aloud_becomes_a_job(club, meeting):
    club.window.go(Place("print_everyone", meeting.id, "minutes"))
    laid_out()
    press(club.window, "aloud_job")
    assert page(club).key == "job"
    assert "Read the paper aloud to Joy Osei" in words(club.window)


def test_it_opens_from_the_agree_step(club, meeting):
    club.window.go(Place("meeting", meeting.id, "agree"))
    press(club.window, "print_everyone")
    assert page(club).key == "print_everyone"


def test_nobody_invited_is_said(club, meeting):
    for one in club.services.people.here():
        with club.services.book.step("steps.person_left", name=one.name) as step:
            step.put(PEOPLE, replace(one, standing="left"))
    club.window.go(Place("print_everyone", meeting.id, "minutes"))
    laid_out()
    assert page(club).total.text() == "Nobody is invited yet."
    press(club.window, "print_all")
    assert page(club).notice.words() == "Nobody is invited yet."


@pytest.mark.parametrize("percent", [100, 200])
def test_the_pages_walk_well(club, meeting, looks, percent):
    looks.set_text_percent(percent)
    club.services.sheets.print_sheets("new_member", 2)
    places = (Place("papers"), Place("print_everyone", meeting.id, "minutes"), Place("sheets", extra="new_member"))
    for place in places:
        club.window.go(place)
        settled()
        assert walks.walk(page(club)) == [], place.page


def unprinted(club: OpenClub) -> str:
    """What the page says about letters that cannot be printed, "" when it says nothing."""
    notice = page(club).findChild(UnprintedNotice)
    return notice.words() if notice.isVisible() else ""


SAID = (
    "These letters cannot be printed: བོད (Tibetan) and 🦨 (skunk).\nThey stand in “Pema བོད” and “The 🦨 was in the…”."
)


def test_what_cannot_be_printed_is_said_before_printing(club, meeting, qtbot):
    services = club.services
    pema = services.people.add({"name": "Pema བོད"})
    services.meetings.mark(meeting.id, pema.id, "came")
    point = services.minutes.add_point(meeting.id, "The 🦨 was in the garden with a fox and a mole.")
    club.window.go(Place("paper", meeting.id))
    laid_out()
    assert unprinted(club) == SAID
    club.window.go(Place("print_everyone", meeting.id))
    laid_out()
    assert unprinted(club) == SAID
    club.window.go(Place("meeting", meeting.id, "minutes"))
    qtbot.waitUntil(lambda: unprinted(club) == SAID, timeout=8000)
    services.minutes.change_point(point.id, {"words": "The bus 🚌 was in the garden."})
    qtbot.waitUntil(lambda: unprinted(club).endswith("They stand in “Pema བོད”."), timeout=8000)
    services.people.save(pema, {"name": "Pema"})
    qtbot.waitUntil(lambda: unprinted(club) == "", timeout=8000)


def test_letters_are_counted_and_forms_are_as_long_as_what_they_ask(club: OpenClub) -> None:
    one = tuple(Words((f"Sentence {number}." * 8,)) for number in range(60))
    letters = Document("Letters", "Tea", "", (*one, NewPage(letter=True), Heading("For Tunde"), *one))
    form = Document("A form", "Tea", "", (*one, *one, WriteHere("What is your name?", 2)))
    plain = Document("A paper", "Tea", "", (*one, *one))
    told = []
    for document in (letters, form, plain):
        club.window.paper(document, PrintWish())
        laid_out()
        told.append(words(club.window.page))
    assert "2 papers, each for somebody else." in told[0]
    assert "That is" not in told[1]
    assert "That is long." in told[2] or "too long" in told[2]


def test_a_paper_printed_to_a_file_says_where_the_file_is(club, printer, qtbot):
    paper = Document("The trip", "Club", "today", (Words(("We go by bus.",)),))
    said = print_it(club, paper, qtbot)
    assert printer.read_bytes().startswith(b"%PDF")
    assert said == f"Saved as printed.pdf. It is in the folder {printer.parent}."
    assert "printer" not in said


def test_a_secret_paper_printed_to_a_file_says_who_may_find_it(club, printer, qtbot):
    said = print_it(club, club.services.privacy.sheet_document("Club"), qtbot)
    assert said.splitlines() == [
        f"Saved as printed.pdf. It is in the folder {printer.parent}.",
        "Whoever finds this file can open the book. Print it, then throw the file away.",
    ]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Microsoft Print to PDF", "This printer makes a file, not paper. It is where you saved it."),
        ("Office laser", "The paper is on its way to the printer."),
    ],
)
def test_a_printer_that_makes_files_is_known_by_its_name(club, printer, qtbot, monkeypatch, name, told):
    """Windows' own printer asks for the file by itself and tells nobody which one it was."""
    chosen = printing.choose_printer("x", club.window)
    monkeypatch.setattr(printing, "choose_printer", lambda _title, _parent: chosen)
    monkeypatch.setattr(chosen, "outputFileName", lambda: "", raising=False)
    monkeypatch.setattr(chosen, "printerName", lambda: name, raising=False)
    assert print_it(club, Document("The trip", "Club", "today", (Words(("By bus.",)),)), qtbot) == told


def print_it(club, paper, qtbot):
    """Open a paper, press Print, and return what is told when it is done."""
    club.window.paper(paper, PrintWish())
    laid_out()
    here = page(club)
    press(club.window, "print_paper")
    qtbot.waitUntil(lambda: here.printing.run is None, timeout=20000)
    return here.notice.words()
