"""Somebody else may have our sheet: a new key, by mouse and by keys, and what becomes of the old sheet and sticks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from coprod_desktop.domain.document import Document, Table
from coprod_desktop.domain.errors import CopyStopped, StorageTrouble
from coprod_desktop.running.program import Program
from coprod_desktop.storage import new_key as storage_new_key
from coprod_desktop.storage.copy_file import read_copy
from coprod_desktop.storage.relock import lock_anew
from coprod_desktop.ui.parts.page import Place
from tests.fakes import FakeDrives
from tests.features.at_the_laptop import PASSWORD, Laptop, close, names, type_password, want_password
from tests.hands import press, type_in, words
from tests.waiting import settled, until

NEW = "green window box"


@pytest.fixture
def drives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeDrives:
    """A computer with one stick at hand, which is in."""
    made = FakeDrives(tmp_path / "media", blue_in=True)
    monkeypatch.setattr("coprod_desktop.system.drives.drives_of_this_computer", lambda: made)
    return made


def paper_of(program: Program) -> list[str]:
    """Press "See the new paper", read the groups off it as a person does, and go back."""
    page = program.club.window.page
    printed: list[Document] = []
    page.print_wanted.connect(lambda document, _wish: printed.append(document))
    press(page, "see_paper")
    assert program.club.window.page.key == "paper"
    assert printed[0].secret
    program.club.window.back()
    (table,) = (one for one in printed[0].blocks if isinstance(one, Table) and len(one.headings) == 6)
    found = {int(row[at]): row[at + 1].strip("*") for row in table.rows for at in (0, 2, 4) if row[at]}
    return [found[number] for number in sorted(found)]


def type_groups(program: Program, groups: list[str]) -> None:
    page = program.club.window.page
    for name, number in zip(("box_first", "box_second"), program.club.services.new_key.two_groups(), strict=True):
        type_in(page, name, groups[number - 1].lower())


def give(program: Program) -> None:
    press(program.club.window.page, "give_key")
    until(
        lambda: program.club is not None and program.start_window is None and program.club.window.page.key != "new_key"
    )
    settled()


def test_a_stolen_sheet_opens_the_book_no_more(program: Program, laptop: Laptop, drives: FakeDrives) -> None:
    copies = program.club.services.copies
    job = copies.start(copies.sticks.inside()[0])
    copies.keep(job, job.work())
    want_password(program)
    stolen = " ".join(program.club.services.privacy.vault.sheet())
    window = program.club.window
    window.go(Place("privacy"))
    press(window.page, "see_new_key")
    page = window.page
    assert "Step 1 of 3: print the new sheet twice" in words(page)
    press(page, "give_key")
    assert "See the new paper first, and print it." in words(page)
    groups = paper_of(program)
    page = window.page
    assert "The new sheet has key 2 on it." in words(page)
    type_in(page, "box_first", "WRONG")
    type_in(page, "box_password_0", "short")
    press(page, "give_key")
    said = words(page)
    assert "This is not what stands on the new sheet." in said
    assert "Make the password longer: 8 letters or more." in said
    assert "Type the same password once more." in said
    type_groups(program, groups)
    type_in(page, "box_password_0", "")
    press(page, "give_key")
    assert "The book asks for a password each time. Type at least one here." in words(page)
    type_in(page, "box_password_0", NEW)
    type_in(page, "box_again_0", NEW)
    give(program)
    assert names(program) == ["Ann", "Bob"]
    page = program.club.window.page
    assert page.key == "older_copies"
    said = words(page)
    assert "The book has key 2 now." in said
    assert "Keep one old sheet until a stick has a copy with key 2." in said
    assert "Every copy here has key 2." in said
    assert "1 copy here opens with an older sheet." in said
    press(page, "relock_stick0")
    settled()
    said = words(page)
    assert "The copies have key 2 now." in said
    assert "Tear up every sheet with a smaller number than key 2." in said
    (kept,) = (drives.blue.folder / "Our Club Book").glob("*.clubcopy")
    assert read_copy(kept).key_number == 2
    assert names(program) == ["Ann", "Bob"]
    close(program)
    again = laptop.start()
    lock = again.start_window.lock
    type_password(lock, PASSWORD)
    assert "This password does not open the book" in words(again.start_window)
    press(lock, "other_way_button")
    box = lock.findChild(QPlainTextEdit, "box_sheet")
    box.setPlainText(stolen)
    press(lock, "unlock_button")
    assert "This is an older recovery sheet" in words(again.start_window)
    box.setPlainText(" ".join(groups))
    press(lock, "unlock_button")
    assert names(again) == ["Ann", "Bob"]
    close(again)
    third = laptop.start()
    type_password(third.start_window.lock, NEW)
    assert names(third) == ["Ann", "Bob"]


def test_a_new_key_by_keys_alone_in_a_club_without_passwords(
    program: Program, laptop: Laptop, drives: FakeDrives
) -> None:
    window = program.club.window
    window.go(Place("recovery_sheet"))
    press_key(window.page, "see_new_key")
    assert "Step 1 of 2: print the new sheet twice" in words(window.page)
    groups = paper_of(program)
    page = window.page
    first, second = (groups[number - 1] for number in program.club.services.new_key.two_groups())
    box = page.findChild(QLineEdit, "box_first")
    box.setFocus()
    QTest.keyClicks(box, first)
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClicks(window.focusWidget(), second)
    assert page.findChild(QLineEdit, "box_second").text() == second
    button = page.findChild(QAbstractButton, "give_key")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    until(
        lambda: program.club is not None and program.start_window is None and program.club.window.page.key != "new_key"
    )
    assert "The book has key 2 now." in words(program.club.window.page)
    close(program)
    again = laptop.start()
    assert names(again) == ["Ann", "Bob"]
    assert again.club.services.privacy.has_sheet()


def press_key(page: QWidget, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    settled()


def test_a_stick_that_is_away_is_asked_for_on_today_until_it_follows_or_is_lost(
    program: Program, drives: FakeDrives
) -> None:
    copies = program.club.services.copies
    for stick in (drives.blue, drives.red):
        drives.inside = [stick]
        job = copies.start(copies.sticks.inside()[0])
        copies.keep(job, job.work())
    drives.inside = []
    program.club.window.go(Place("new_key"))
    groups = paper_of(program)
    type_groups(program, groups)
    give(program)
    window = program.club.window
    said = words(window.page)
    assert said.count("It is not in. Its copies open with an older sheet.") == 2
    assert "Keep one old sheet until a stick has a copy with key 2." in said
    press(window.page, "lost_B")
    assert "We forget this stick." in words(window.page)
    window.go(Place("today"))
    press(window.page, "today_older_copies_button")
    assert window.page.key == "older_copies"
    drives.inside = [drives.blue]
    window.page._look_for_sticks()
    press(window.page, "relock_stick0")
    assert "The copies have key 2 now." in words(window.page)
    window.go(Place("today"))
    assert window.page.findChild(QWidget, "today_older_copies") is None


def test_what_stops_it_leaves_the_old_sheet_good_and_says_what_to_do_with_the_new_one(
    program: Program, drives: FakeDrives, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageTrouble("disk_full")

    before = program.club.services.privacy.vault.sheet()
    program.club.window.go(Place("new_key"))
    type_groups(program, paper_of(program))
    monkeypatch.setattr(storage_new_key, "lock_anew", full)
    give_up(program)
    assert "There is no room left on this computer" in words(program.club.window)
    assert "You can try again with the same new sheet" in words(program.club.window)
    assert program.club.services.privacy.vault.sheet() == before
    assert names(program) == ["Ann", "Bob"]
    monkeypatch.setattr(storage_new_key, "lock_anew", lock_anew)
    groups = paper_of(program)
    type_groups(program, groups)
    give(program)
    assert program.club.services.privacy.vault.sheet() == tuple(groups)
    assert program.club.services.privacy.vault.key_number() == 2


def test_a_stop_changes_nothing(program: Program, drives: FakeDrives, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> None:
        raise CopyStopped

    program.club.window.go(Place("new_key"))
    type_groups(program, paper_of(program))
    monkeypatch.setattr(storage_new_key, "lock_anew", stopped)
    give_up(program)
    page = program.club.window.page
    assert page.key == "new_key"
    assert "Stopped.\nThe book has its old key still, and nothing was changed." in words(page)
    assert names(program) == ["Ann", "Bob"]
    program.club.window.go(Place("recovery_sheet"))
    assert "The book has key" not in words(program.club.window.page)


def test_trouble_that_comes_after_the_swap_opens_the_book_under_its_new_key(
    program: Program, drives: FakeDrives, monkeypatch: pytest.MonkeyPatch
) -> None:
    def late(*_: object) -> None:
        raise StorageTrouble("disk_trouble")

    program.club.window.go(Place("new_key"))
    type_groups(program, paper_of(program))
    monkeypatch.setattr(storage_new_key, "settle_keys", late)
    give(program)
    assert "The book has key 2 now." in words(program.club.window.page)
    assert names(program) == ["Ann", "Bob"]
    program.club.window.go(Place("recovery_sheet"))
    assert "The book has key 2. Only a sheet with key 2 opens it." in words(program.club.window.page)


def test_on_a_new_laptop_each_copy_says_which_sheet_opens_it(
    program: Program, drives: FakeDrives, laptops: Callable[[str], Laptop]
) -> None:
    copies = program.club.services.copies
    job = copies.start(copies.sticks.inside()[0])
    copies.keep(job, job.work())
    program.club.window.go(Place("new_key"))
    groups = paper_of(program)
    type_groups(program, groups)
    give(program)
    copies = program.club.services.copies
    job = copies.start(copies.sticks.inside()[0])
    copies.keep(job, job.work())
    close(program)
    again = laptops("the new one").start()
    window = again.start_window
    press(window, "bring_back")
    said = words(window.fetch)
    assert "It opens with a sheet that has key 2 on it." in said
    assert "It opens with a sheet that has key 1 on it." in said
    box = window.fetch.findChild(QPlainTextEdit, "box_sheet")
    press(window.fetch, "choose_copy_1")
    box.setPlainText(" ".join(groups))
    press(window.fetch, "unlock_button")
    assert "An older copy opens with the older sheet." in words(window.fetch)
    press(window.fetch, "back_button")
    press(window.fetch, "choose_copy_0")
    box.setPlainText(" ".join(groups))
    press(window.fetch, "unlock_button")
    assert names(again) == ["Ann", "Bob"]


def give_up(program: Program) -> None:
    press(program.club.window.page, "give_key")
    until(lambda: program.club is not None and program.start_window is None)
    settled()
