"""The yearly rehearsal, as somebody presses through it."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from coprod_desktop.app import OpenClub
from coprod_desktop.domain.copies import Stick
from coprod_desktop.domain.recovery import key_groups
from coprod_desktop.ui.parts.page import Place
from tests.fakes import FakeDrives
from tests.hands import press, words
from tests.waiting import settled


def sheet_of(club: OpenClub) -> str:
    return " ".join(club.services.privacy.vault.sheet())


def test_a_rehearsal_with_the_stick_and_the_paper(club: OpenClub, drives: FakeDrives, stick: Stick) -> None:
    drives.inside = [stick]
    job = club.services.copies.start(club.services.copies.sticks.inside()[0])
    club.services.copies.keep(job, job.work())
    club.services.privacy.note_seen()
    window = club.window
    window.go(Place("copies"))
    assert "We never tried whether a copy brings the book back." in words(window.page)
    press(window.page, "see_rehearsal")
    page = window.page
    assert "On the stick BLUE: Wednesday 25 November 2026, 2 pm. 2 people, 0 meetings." in words(page)
    press(page, "rehearse")
    assert "Type the 13 groups from the sheet." in words(page)
    groups = sheet_of(club).split()
    box = page.findChild(QPlainTextEdit, "box_sheet")
    for group in [*groups[:4], "ZZZZZ"]:
        QTest.keyClicks(box, f"{group.lower()} ")
    assert "4 of 13 groups are right.\nGroup 5 is mistyped." in words(page)
    press(page, "rehearse")
    assert "The groups are not right yet." in words(page)
    box.setPlainText(sheet_of(club))
    assert "All 13 groups are right." in words(page)
    press(page, "rehearse")
    settled()
    said = words(page)
    assert "brings the book back. In it are 2 people and 0 meetings." in said
    assert "The recovery sheet opened it." in said
    assert box.toPlainText() == ""
    press(page, "see_paper")
    assert window.page.title() == "Rehearsal of a bad day"


def test_a_rehearsal_shows_a_stick_that_is_put_in_and_what_goes_wrong(
    club: OpenClub, drives: FakeDrives, stick: Stick
) -> None:
    club.window.go(Place("rehearsal"))
    page = club.window.page
    assert "There is no copy yet. Make one first." in words(page)
    job = club.services.copies.start(stick.folder / "Our Club Book")
    club.services.copies.keep(job, job.work())
    drives.inside = [stick]
    page._look_for_sticks()
    settled()
    assert "On the stick BLUE:" in words(page)
    press(page, "choice_way_sheet")
    page.findChild(QPlainTextEdit, "box_sheet").setPlainText(" ".join(key_groups(bytes(32))))
    press(page, "rehearse")
    settled()
    assert "This recovery sheet belongs to another book." in words(page)
    (copy,) = (stick.folder / "Our Club Book").glob("*.clubcopy")
    copy.write_bytes(copy.read_bytes()[:-5000] + bytes(5000))
    press(page, "choice_way_key")
    press(page, "rehearse")
    settled()
    assert "This copy of the book is damaged" in words(page)
    assert club.services.rehearsal.last() is None
