"""Papers are found, shown, numbered, printed for everyone and handed out, as a person does it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from coprod_desktop.app import Parts
from coprod_desktop.domain.document import Document, Heading, NewPage, PrintWish, Words, WriteHere
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.services.club_papers.service import KINDS
from coprod_desktop.ui.parts import printing
from coprod_desktop.ui.parts.card_list import CardList
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.parts.unprinted import UnprintedNotice
from tests.ui import walks
from tests.ui.papers.conftest import choose, page
from tests.ui.shell.conftest import press, words
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


def test_every_paper_is_on_the_page(parts, meeting):
    parts.window.go(Place("papers"))
    rows = [
        cards.rows.row(number).key for cards in page(parts).lists.values() for number in range(cards.rows.rowCount())
    ]
    of_meetings = [kind.key for kind in KINDS if kind.group == "meeting"]
    others = [kind.key for kind in KINDS if kind.group != "meeting"]
    assert rows == ["everyone", *of_meetings, "listen", *others, "paper_back"]


@pytest.mark.parametrize("kind", [one for one in KINDS if one.group != "forms"], ids=lambda one: one.key)
def test_each_card_opens_its_paper(parts, meeting, kind):
    parts.window.go(Place("papers"))
    choose(parts, f"papers_{kind.group}", parts.services.papers.name(kind.key))
    assert page(parts).key == "paper"
    assert page(parts).title() == parts.services.papers.make(kind.key).title
    assert page(parts).size_row.answer == str(kind.wish.size)
    assert page(parts).pictures_row.answer == kind.wish.pictures
    laid_out()
    assert page(parts).view.pages >= 1


def test_without_a_meeting_it_says_what_to_do(parts):
    parts.window.go(Place("papers"))
    for title in ("Minutes with pictures", "Print for everyone"):
        choose(parts, "papers_meeting", title)
        assert page(parts).key == "papers"
        assert page(parts).notice.words().startswith("There is no meeting for this paper yet.")


def test_after_the_last_meeting_an_agenda_says_that_none_is_planned(parts, clock):
    past = parts.services.meetings.plan("club", "4 November 2026")
    parts.services.meetings.hold(past.id)
    parts.window.go(Place("papers"))
    cards = page(parts).findChild(CardList, "papers_meeting")
    every = "\n".join(cards.rows.row(number).line for number in range(cards.rows.rowCount()))
    assert "What we will talk about. No meeting is planned." in every
    assert "One letter for each person who is invited. No meeting is planned." in every


def test_another_meeting_can_be_chosen(parts, meeting):
    older = parts.services.meetings.plan("committee", "4 November 2026")
    parts.services.minutes.add_point(older.id, "We counted the money.")
    parts.services.meetings.hold(older.id)
    parts.window.go(Place("papers"))
    press(parts.window, "other_meeting")
    choose(parts, "choose_meeting", "Committee meeting, Wednesday 4 November 2026")
    choose(parts, "papers_meeting", "Minutes with pictures")
    assert page(parts).title() == "Minutes: Committee meeting"


def test_sheets_get_numbers_and_are_ticked_off_when_typed_in(parts):
    parts.window.go(Place("papers"))
    choose(parts, "papers_forms", "What I want to say")
    assert page(parts).title() == "What I want to say"
    page(parts).count.set_answer("2")
    press(parts.window, "print_sheets")
    assert page(parts).key == "paper"
    parts.window.go(Place("sheets", extra="want_to_say"))
    assert "2 sheets not typed in yet" in words(parts.window)
    choose(parts, "sheets_of_form", "Sheet 2: What I want to say")
    assert page(parts).title() == "Sheet 2: What I want to say"
    press(parts.window, "sheet_lost")
    assert page(parts).key == "paper_back"
    assert "1 sheet not typed in yet" in words(parts.window)
    parts.window.go(Place("sheets", extra="want_to_say"))
    press(parts.window, "print_unnumbered")
    assert page(parts).key == "paper"
    assert [one.id for one in parts.services.sheets.out()] == [1]


def test_everyone_has_their_own_copy_with_paper_counted(parts, meeting):
    parts.window.go(Place("print_everyone", meeting.id, "minutes"))
    laid_out()
    shown = words(parts.window)
    assert "Easy read, 16 point" in shown
    assert "Easy read, 24 point" in shown
    assert "Joy Osei wants theirs read aloud. Who will do it?" in shown
    assert "sheets of paper" in page(parts).total.text()
    press(parts.window, "see_1")
    assert page(parts).key == "paper"
    assert page(parts).size_row.answer == "24"


def test_printing_says_how_far_it_is_and_ends(parts, meeting, printer, qtbot):
    parts.window.go(Place("print_everyone", meeting.id, "minutes"))
    laid_out()
    here = page(parts)
    seen = []
    press(parts.window, "print_all")
    pages = here.printing.run.pages
    here.printing.run.progress.connect(lambda done, of: seen.append((done, of)))
    qtbot.waitUntil(lambda: here.printing.run is None, timeout=20000)
    assert seen == [(number, pages) for number in range(1, pages + 1)]
    assert here.notice.words() == f"Saved as printed.pdf. It is in the folder {printer.parent}."
    assert printer.read_bytes().startswith(b"%PDF")
    assert not here.printing.stop_button.isVisible()


def test_stop_stops(parts, meeting, printer, qtbot):
    parts.window.go(Place("print_everyone", meeting.id, "minutes"))
    laid_out()
    here = page(parts)
    press(parts.window, "print_all")
    here.printing.run.progress.connect(lambda done, _of: here.printing.stop_button.click() if done == 1 else None)
    qtbot.waitUntil(lambda: here.printing.run is None, timeout=20000)
    assert here.notice.words() == "Stopped. What is in the printer may still come out."


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_cannot_is_told(parts, meeting, printer, qtbot, tmp_path):
    (tmp_path / "printed.pdf").mkdir()  # nothing can be written there
    parts.window.go(Place("print_everyone", meeting.id, "minutes"))
    laid_out()
    here = page(parts)
    press(parts.window, "print_all")
    qtbot.waitUntil(lambda: here.printing.run is None, timeout=20000)
    assert here.notice.words().startswith("The printer did not answer.")


def test_changing_ones_mind_prints_nothing(parts, meeting, monkeypatch):
    monkeypatch.setattr(printing, "choose_printer", lambda _title, _parent: None)
    parts.window.go(Place("print_everyone", meeting.id, "minutes"))
    laid_out()
    press(parts.window, "print_all")
    assert page(parts).printing.run is None


def test_all_of_it_can_be_saved(parts, meeting, files):
    parts.window.go(Place("print_everyone", meeting.id, "minutes"))
    laid_out()
    press(parts.window, "save_all")
    settled()
    assert sorted(path.name for path in files.folder.glob("*.pdf")) == [
        "Minutes 2026-11-18 Club meeting, Easy read, 16 point.pdf",
        "Minutes 2026-11-18 Club meeting, Easy read, 24 point.pdf",
        "Who gets the minutes 2026-11-25.pdf",
    ]


def test_names_are_ticked_as_copies_are_given_out(parts, meeting):
    parts.window.go(Place("print_everyone", meeting.id, "minutes"))
    laid_out()
    ann = next(one for one in parts.services.people.here() if one.name == "Ann Baker")
    press(parts.window, f"handed_{ann.id}")
    handed = {one.person.id for one in parts.services.everyone.copies(meeting.id) if one.handed}
    assert handed == {ann.id}
    press(parts.window, f"handed_{ann.id}")
    assert not any(one.handed for one in parts.services.everyone.copies(meeting.id))
    press(parts.window, "handed_all")
    settled()
    assert all(one.handed for one in parts.services.everyone.copies(meeting.id))
    assert parts.window.findChild(type(page(parts).print_button), "handed_all") is None
    parts.services.book.undo()
    assert not any(one.handed for one in parts.services.everyone.copies(meeting.id))


def test_reading_aloud_becomes_a_job(parts, meeting):
    parts.window.go(Place("print_everyone", meeting.id, "minutes"))
    laid_out()
    press(parts.window, "aloud_job")
    assert page(parts).key == "job"
    assert "Read the paper aloud to Joy Osei" in words(parts.window)


def test_it_opens_from_the_agree_step(parts, meeting):
    parts.window.go(Place("meeting", meeting.id, "agree"))
    press(parts.window, "print_everyone")
    assert page(parts).key == "print_everyone"


def test_nobody_invited_is_said(parts, meeting):
    for one in parts.services.people.here():
        with parts.services.book.step("steps.person_left", name=one.name) as step:
            step.put(PEOPLE, replace(one, standing="left"))
    parts.window.go(Place("print_everyone", meeting.id, "minutes"))
    laid_out()
    assert page(parts).total.text() == "Nobody is invited yet."
    press(parts.window, "print_all")
    assert page(parts).notice.words() == "Nobody is invited yet."


@pytest.mark.parametrize("percent", [100, 200])
def test_the_pages_walk_well(parts, meeting, looks, percent):
    looks.set_text_percent(percent)
    parts.services.sheets.print_sheets("new_member", 2)
    places = (Place("papers"), Place("print_everyone", meeting.id, "minutes"), Place("sheets", extra="new_member"))
    for place in places:
        parts.window.go(place)
        settled()
        assert walks.walk(page(parts)) == [], place.page


def unprinted(parts: Parts) -> str:
    """What the page says about letters that cannot be printed, "" when it says nothing."""
    notice = page(parts).findChild(UnprintedNotice)
    return notice.words() if notice.isVisible() else ""


SAID = (
    "These letters cannot be printed: བོད (Tibetan) and 🦨 (skunk).\nThey stand in “Pema བོད” and “The 🦨 was in the…”."
)


def test_what_cannot_be_printed_is_said_before_printing(parts, meeting, qtbot):
    services = parts.services
    pema = services.people.add({"name": "Pema བོད"})
    services.meetings.mark(meeting.id, pema.id, "came")
    point = services.minutes.add_point(meeting.id, "The 🦨 was in the garden with a fox and a mole.")
    parts.window.go(Place("paper", meeting.id))
    laid_out()
    assert unprinted(parts) == SAID
    parts.window.go(Place("print_everyone", meeting.id))
    laid_out()
    assert unprinted(parts) == SAID
    parts.window.go(Place("meeting", meeting.id, "minutes"))
    qtbot.waitUntil(lambda: unprinted(parts) == SAID, timeout=8000)
    services.minutes.change_point(point.id, {"words": "The bus 🚌 was in the garden."})
    qtbot.waitUntil(lambda: unprinted(parts).endswith("They stand in “Pema བོད”."), timeout=8000)
    services.people.save(pema, {"name": "Pema"})
    qtbot.waitUntil(lambda: unprinted(parts) == "", timeout=8000)


def test_letters_are_counted_and_forms_are_as_long_as_what_they_ask(parts: Parts) -> None:
    one = tuple(Words((f"Sentence {number}." * 8,)) for number in range(60))
    letters = Document("Letters", "Tea", "", (*one, NewPage(letter=True), Heading("For Tunde"), *one))
    form = Document("A form", "Tea", "", (*one, *one, WriteHere("What is your name?", 2)))
    plain = Document("A paper", "Tea", "", (*one, *one))
    told = []
    for document in (letters, form, plain):
        parts.window.paper(document, PrintWish())
        laid_out()
        told.append(words(parts.window.page))
    assert "2 papers, each for somebody else." in told[0]
    assert "That is" not in told[1]
    assert "That is long." in told[2] or "too long" in told[2]


def test_a_paper_printed_to_a_file_says_where_the_file_is(parts, printer, qtbot):
    paper = Document("The trip", "Club", "today", (Words(("We go by bus.",)),))
    said = print_it(parts, paper, qtbot)
    assert printer.read_bytes().startswith(b"%PDF")
    assert said == f"Saved as printed.pdf. It is in the folder {printer.parent}."
    assert "printer" not in said


def test_a_secret_paper_printed_to_a_file_says_who_may_find_it(parts, printer, qtbot):
    said = print_it(parts, parts.services.privacy.sheet_document("Club"), qtbot)
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
def test_a_printer_that_makes_files_is_known_by_its_name(parts, printer, qtbot, monkeypatch, name, told):
    """Windows' own printer asks for the file by itself and tells nobody which one it was."""
    chosen = printing.choose_printer("x", parts.window)
    monkeypatch.setattr(printing, "choose_printer", lambda _title, _parent: chosen)
    monkeypatch.setattr(chosen, "outputFileName", lambda: "", raising=False)
    monkeypatch.setattr(chosen, "printerName", lambda: name, raising=False)
    assert print_it(parts, Document("The trip", "Club", "today", (Words(("By bus.",)),)), qtbot) == told


def print_it(parts, paper, qtbot):
    """Open a paper, press Print, and return what is told when it is done."""
    parts.window.paper(paper, PrintWish())
    laid_out()
    here = page(parts)
    press(parts.window, "print_paper")
    qtbot.waitUntil(lambda: here.printing.run is None, timeout=20000)
    return here.notice.words()
