"""After a new key: the copies that open with an older sheet, as somebody presses through them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from coprod_desktop.app import OpenClub, build
from coprod_desktop.storage.club_file import create_book
from coprod_desktop.storage.copy_file import read_copy
from coprod_desktop.storage.new_key import NextKey, renew_key
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.theme.looks import Looks
from tests.fakes import FakeClock, FakeDrives, FakeFiles
from tests.hands import press, words
from tests.ui.walks import walk
from tests.waiting import settled


@pytest.fixture
def renewed(
    in_the_window: Callable[[OpenClub], OpenClub],
    looks: Looks,
    book_path: Path,
    clock: FakeClock,
    files: FakeFiles,
    drives: FakeDrives,
) -> OpenClub:
    """The window of a club whose book has key 2, with a copy of key 1 here, one on stick A, and two on stick B."""
    made = build(create_book(book_path, now=clock.now), looks, clock=clock, files=files, drives=drives)
    made.services.club.start("Healthy Living Club")
    copies = made.services.copies
    copies.copy_here()
    for stick in (drives.blue, drives.red, drives.red):
        drives.inside = [stick]
        job = copies.start(copies.sticks.inside()[0])
        copies.keep(job, job.work())
    drives.inside = [drives.red]
    key = made.opened.inside()[2]
    made.close()
    renew_key(book_path, (key,), NextKey(2), {}, date(2026, 11, 25))
    return in_the_window(build(book_path, looks, clock=clock, files=files, drives=drives))


def numbers_on(folder: Path) -> list[int]:
    return sorted(read_copy(one).key_number for one in folder.rglob("*.clubcopy"))


def test_each_place_follows_at_one_press_and_the_old_sheets_may_go(renewed: OpenClub, drives: FakeDrives) -> None:
    window = renewed.window
    window.go(Place("older_copies", extra="renewed"))
    page = window.page
    assert "The book has key 2 now." in words(page)
    assert "Keep one old sheet until a stick has a copy with key 2." in words(page)
    assert "2 copies here open with an older sheet." in words(page)
    assert "It is not in. Its copies open with an older sheet." in words(page)
    press(page, "relock_here")
    settled()
    assert "Every copy here has key 2." in words(page)
    assert "Keep one old sheet" in words(page), "what is on this computer burns with it"
    press(page, "relock_stick0")
    settled()
    assert "The copies have key 2 now." in words(page)
    assert "Tear up every sheet with a smaller number than key 2." in words(page)
    assert numbers_on(drives.red.folder) == [2, 2]
    assert numbers_on(drives.blue.folder) == [1]
    window.go(Place("copies"))
    assert "Some sticks still open with an older sheet." in words(window.page)
    drives.inside = [drives.blue]
    window.page._look_for_sticks()
    assert "It opens with an older sheet, with key 1." in words(window.page)
    press(window.page, "see_older")
    press(window.page, "relock_stick0")
    settled()
    window.go(Place("copies"))
    assert "older sheet" not in words(window.page)


def test_a_damaged_copy_keeps_its_key_and_is_told_of(renewed: OpenClub, drives: FakeDrives) -> None:
    bad = min(drives.red.folder.rglob("*.clubcopy"))
    content = bytearray(bad.read_bytes())
    content[len(content) // 2] ^= 1
    bad.write_bytes(content)
    renewed.window.go(Place("older_copies"))
    page = renewed.window.page
    press(page, "relock_stick0")
    settled()
    assert "Some copies kept their old key: 1. Look whether the stick is full or locked, and test them." in words(page)
    assert numbers_on(drives.red.folder) == [1, 2]
    assert "1 copy here opens with an older sheet." in words(page)
    press(page, "take_away_stick0")
    press(page, "answer_keep")
    assert bad.exists()
    press(page, "take_away_stick0")
    press(page, "answer_away")
    assert "The old copies are taken away." in words(page)
    assert not bad.exists()
    assert numbers_on(drives.red.folder) == [2]
    assert "Every copy here has key 2." in words(page)


def test_a_newer_copy_beside_older_ones_does_not_quiet_the_reminder(renewed: OpenClub, drives: FakeDrives) -> None:
    window = renewed.window
    window.go(Place("copies"))
    press(window.page, "make_copy")
    settled()
    assert numbers_on(drives.red.folder) == [1, 1, 2]
    drives.inside = []
    window.go(Place("older_copies"))
    assert words(window.page).count("It is not in. Its copies open with an older sheet.") == 2


def test_copies_in_the_chosen_folder_follow_too(renewed: OpenClub, drives: FakeDrives, tmp_path: Path) -> None:
    old = min(drives.blue.folder.rglob("*.clubcopy"))
    chosen = tmp_path / "chosen"
    chosen.mkdir()
    old.rename(chosen / old.name)
    renewed.services.copies.choose_folder(chosen)
    renewed.window.go(Place("older_copies"))
    page = renewed.window.page
    assert "In the folder chosen" in words(page)
    press(page, "relock_folder")
    settled()
    assert numbers_on(chosen) == [2]


def test_an_older_copy_is_still_tested_and_brought_back(renewed: OpenClub) -> None:
    window = renewed.window
    window.go(Place("copies"))
    press(window.page, "test_here_0")
    settled()
    assert "This copy is good." in words(window.page)
    press(window.page, "bring_back_here_0")
    settled()
    assert window.page.findChild(QAbstractButton, "bring_it_back").isEnabled()
    assert "This copy is good." in words(window.page)


def test_a_lost_stick_is_forgotten(renewed: OpenClub) -> None:
    renewed.window.go(Place("today"))
    press(renewed.window.page, "today_older_copies_button")
    page = renewed.window.page
    press(page, "lost_A")
    assert "We forget this stick." in words(page)
    assert page.findChild(QWidget, "lost_A") is None
    press(page, "relock_stick0")
    settled()
    renewed.window.go(Place("today"))
    assert renewed.window.page.findChild(QWidget, "today_older_copies") is None


@pytest.mark.parametrize(("theme", "percent"), [("light", 100), ("dark", 200)])
def test_it_walks_well(renewed: OpenClub, theme: str, percent: int) -> None:
    renewed.desk.looks.set_theme(theme)
    renewed.desk.looks.set_text_percent(percent)
    renewed.window.go(Place("older_copies", extra="renewed"))
    settled()
    settled()
    settled()
    assert walk(renewed.window.page) == []
