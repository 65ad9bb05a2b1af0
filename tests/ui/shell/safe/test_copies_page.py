"""Copies, as somebody presses through them: making, testing, comparing, and where they are."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from coprod_desktop.app import OpenClub
from coprod_desktop.domain.copies import Stick
from coprod_desktop.storage import copy_file
from coprod_desktop.ui.parts.page import Place
from tests.fakes import FakeClock, FakeDrives
from tests.hands import press, words
from tests.waiting import settled


def test_a_copy_is_made_with_one_press_and_the_sentence_stays(club: OpenClub, drives: FakeDrives, stick: Stick) -> None:
    window = club.window
    assert "No copy on USB yet." in words(window.bottom_line)
    window.go(Place("copies"))
    page = window.page
    press(page, "make_copy")
    assert "Put a USB stick in first, or choose a folder." in words(page)
    drives.inside = [stick]
    page._look_for_sticks()
    assert "A stick that is new here." in words(page)
    press(page, "make_copy", wait=False)
    assert "Making a copy. Leave the stick in." in words(page)
    settled()
    said = words(page)
    assert "Safe copy made on Wednesday 25 November 2026: 2 people, 0 meetings.\nYou can take the stick out." in said
    assert "Write A on this stick." in said
    assert drives.ejected == ["BLUE"]
    assert "Last copy to USB: today." in words(window.bottom_line)
    assert list((stick.folder / "Our Club Book").glob("*.clubcopy"))
    press(page, "make_copy")
    settled()
    assert "You can take the stick out." in words(page)
    assert "Write A on this stick." not in words(page)


def test_a_stick_that_goes_is_not_told_as_one_that_came(club: OpenClub, drives: FakeDrives, stick: Stick) -> None:
    drives.inside = [stick, drives.red]
    club.window.go(Place("copies"))
    said: list[str] = []
    club.window.page.said.connect(said.append)
    drives.inside = [stick]
    club.window.page._look_for_sticks()
    assert said == []
    drives.inside = [stick, drives.red]
    club.window.page._look_for_sticks()
    assert said == ["A USB stick is in."]


def test_a_copy_can_be_stopped(
    club: OpenClub, drives: FakeDrives, stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copy_file, "PIECE", 512)
    drives.inside = [stick]
    club.window.go(Place("copies"))
    page = club.window.page
    press(page, "make_copy", wait=False)
    page.working.stop()
    settled()
    assert "Stopped. No copy was made." in words(page)
    assert not list(stick.folder.rglob("*.clubcopy"))


def test_a_copy_in_a_folder_starts_at_home_and_still_asks_for_a_stick(
    club: OpenClub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(_parent: object, _title: str, folder: str) -> str:
        asked.append(folder)
        return str(tmp_path / "chosen")

    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", choose)
    club.window.go(Place("copies"))
    page = club.window.page
    assert page is not None
    press(page, "choose_folder")
    assert page.working.words.text() == "Making a copy."  # no stick is in that could be left in
    settled()
    assert asked == [str(Path.home())]
    assert "Put a USB stick in. It shows here by itself." in words(page)
    assert "If the computer is lost, this copy is lost too." in words(page)
    assert "No copy on USB yet." in words(club.window.bottom_line)
    club.window.go(Place("today"))
    assert "Make a copy of the book" in words(club.window.page)
    club.window.go(Place("copies"))
    assert "In the folder chosen" in words(club.window.page)


def test_a_copy_that_fails_says_why_and_what_to_do(
    club: OpenClub, drives: FakeDrives, stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    drives.inside = [stick]
    club.window.go(Place("copies"))
    page = club.window.page
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: type("Usage", (), {"free": 1}))
    press(page, "make_copy")
    settled()
    assert "There is no room on the stick." in words(page)


def test_a_copy_is_tested_and_compared_before_it_is_brought_back(club: OpenClub) -> None:
    club.services.copies.copy_here()
    club.services.people.add({"name": "Cas"})
    window = club.window
    window.go(Place("copies"))
    page = window.page
    press(page, "test_here_0")
    settled()
    assert "This copy is good. In it are 2 people and 0 meetings." in words(page)
    press(page, "bring_back_here_0")
    page = window.page
    assert page.key == "bring_back"
    settled()
    said = words(page)
    assert "3 people here, 2 in this copy." in said
    assert "First, the book as it is today is kept as a copy." in said
    asked: list[Place] = []
    window.outside_wanted.connect(asked.append)
    press(page, "bring_it_back")
    assert [one.page for one in asked] == ["restore"]
    assert asked[0].extra.endswith(".clubcopy")


def test_a_damaged_copy_is_not_brought_back(club: OpenClub) -> None:
    club.services.copies.copy_here()
    (found,) = club.services.copies.here()
    content = bytearray(found.path.read_bytes())
    content[len(content) // 2] ^= 1
    found.path.write_bytes(content)
    club.window.go(Place("bring_back", extra=str(found.path)))
    page = club.window.page
    settled()
    assert "This copy of the book is damaged" in words(page)
    asked: list[Place] = []
    club.window.outside_wanted.connect(asked.append)
    press(page, "bring_it_back")
    assert asked == []
    assert "did not pass the test" in words(page)


def test_two_sticks_are_a_choice(club: OpenClub, drives: FakeDrives, stick: Stick, tmp_path: Path) -> None:
    drives.inside = [stick, drives.red]
    club.window.go(Place("copies"))
    page = club.window.page
    assert "Which stick?" in words(page)
    press(page, "choice_stick_1")
    press(page, "make_copy")
    settled()
    assert drives.ejected == ["RED"]


def test_without_a_sheet_the_page_says_that_copies_open_here_only(club: OpenClub) -> None:
    club.window.go(Place("copies"))
    assert "Your copies open on this computer only." in words(club.window.page)
    press(club.window.page, "see_sheet")
    assert club.window.page.key == "recovery_sheet"


def test_each_place_says_what_is_newest_and_which_stick_is_next(
    club: OpenClub, drives: FakeDrives, stick: Stick, tmp_path: Path, clock: FakeClock
) -> None:
    copies = club.services.copies
    for days, one in ((0, stick), (3, drives.red)):
        clock.time += timedelta(days=days)
        drives.inside = [one]
        club.services.people.add({"name": one.name})
        job = copies.start(copies.sticks.inside()[0])
        copies.keep(job, job.work())
    club.window.go(Place("copies"))
    said = words(club.window.page)
    assert "Stick B, RED: it is in" in said
    assert "Stick A, BLUE" in said
    assert "It is not in. Last copy on it: 3 days ago." in said
    assert "This time, put in stick A. It was not used for longest." in said
    drives.inside = [stick, drives.red, Stick("3333-CCCC", "VISITOR", tmp_path)]
    assert [one.stick.name for one in copies.sticks.inside()] == ["BLUE", "RED", "VISITOR"]


def test_a_copy_found_damaged_by_its_test_says_so_in_its_place(club: OpenClub) -> None:
    club.services.copies.copy_here()
    (found,) = club.services.copies.here()
    content = bytearray(found.path.read_bytes())
    content[len(content) // 2] ^= 1
    found.path.write_bytes(content)
    club.window.go(Place("copies"))
    page = club.window.page
    press(page, "test_here_0")
    settled()
    said = words(page)
    found.path.rename(found.path.with_suffix(".elsewhere"))
    press(page, "test_here_0")
    settled()
    assert "This copy is not there any more. Look whether its stick is in." in words(page)
    assert "This copy is damaged. Do not rely on it." in said
    assert "Choose another copy, the newest one before this." in said
