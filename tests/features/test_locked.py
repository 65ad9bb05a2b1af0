"""A book that asks for a password: lost passwords, locks, and what was being typed."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from coprod_desktop.domain.document import PrintWish
from coprod_desktop.running.program import Program
from coprod_desktop.ui.parts.page import Place
from tests.features.at_the_laptop import PASSWORD, Laptop, close, names, type_password, want_password
from tests.hands import press, words
from tests.waiting import settled, until

# The lock


def test_a_book_that_asks_opens_with_the_password_and_not_without(program: Program, laptop: Laptop) -> None:
    want_password(program)
    close(program)
    again = laptop.start()
    window = again.start_window
    assert again.club is None
    assert "The club's book is locked" in words(window)
    assert "Tea Club" not in words(window)
    for typed in ("", "teapot", "BLUE TEAPOT HAT", "blue teapot hats"):
        type_password(window.lock, typed)
        assert again.club is None
    assert "This password does not open the book" in words(window)
    type_password(window.lock, f"{PASSWORD} ")
    assert names(again) == ["Ann", "Bob"]
    assert again.start_window is None


def test_a_lost_password_is_no_loss_with_the_sheet(program: Program, laptop: Laptop) -> None:
    want_password(program)
    groups = program.club.services.privacy.vault.sheet()
    close(program)
    again = laptop.start()
    lock = again.start_window.lock
    press(lock, "other_way_button")
    box = lock.findChild(QPlainTextEdit, "box_sheet")
    for typed, said in (
        ("", "Type the 13 groups from the sheet."),
        (" ".join(groups[:5]), "The sheet has 13 groups of 5. You typed 25 letters and figures."),
        (" ".join([*groups[:3], "ZZZZZ", *groups[4:]]), "Group 4 is mistyped. Look at it again."),
    ):
        box.setPlainText(typed)
        press(lock, "unlock_button")
        assert said in words(lock)
        assert box.toPlainText() == typed
    box.setPlainText("\n".join(f"{n}. {group.lower().replace('0', 'o')}" for n, group in enumerate(groups, 1)))
    press(lock, "unlock_button")
    assert names(again) == ["Ann", "Bob"]
    page = again.club.window.page
    assert page.key == "privacy"
    assert "The recovery sheet opened the book." in words(page)
    press(page, "change_password_0")
    QTest.keyClicks(page.findChild(QLineEdit, "box_password"), "green window box")
    QTest.keyClicks(page.findChild(QLineEdit, "box_again"), "green window box")
    press(page, "save_password")
    close(again)
    again = laptop.start()
    type_password(again.start_window.lock, PASSWORD)
    assert again.club is None
    type_password(again.start_window.lock, "green window box")
    assert names(again) == ["Ann", "Bob"]
    assert again.club.window.page.key == "today"


def test_locking_keeps_what_was_being_typed_and_comes_back_to_it(program: Program) -> None:
    want_password(program)
    window = program.club.window
    window.go(Place("person_form"))
    box = window.page.findChild(QLineEdit, "box_name")
    QTest.keyClicks(box, "Half a na")
    window.go(Place("lock"))
    settled()
    assert program.club is None
    lock = program.start_window.lock
    assert "Half a na" not in words(program.start_window)
    type_password(lock, PASSWORD)
    assert program.club.window.page.key == "person_form"
    assert program.club.window.page.findChild(QLineEdit, "box_name").text() == "Half a na"


def everything_shown() -> str:
    """Return every word that some widget still holds, shown or hidden, and the titles of the windows."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = []
    for one in QApplication.allWidgets():
        for name in ("text", "toPlainText", "windowTitle", "accessibleName", "accessibleDescription", "toolTip"):
            said = getattr(one, name, None)
            if callable(said):
                found.append(str(said()))
        model = getattr(one, "model", lambda: None)()
        if model is not None:
            found += [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return "\n".join(found)


def test_after_locking_nothing_of_the_club_is_in_any_widget_and_the_file_is_closed(
    program: Program, laptop: Laptop
) -> None:
    want_password(program)
    program.club.services.people.add({"name": "Cas Lock", "phone": "020 1111 2222"})
    window = program.club.window
    for place in ("people", "today", "find", "copies", "privacy", "person_form"):
        window.go(Place(place))
        settled()
    QTest.keyClicks(window.page.findChild(QLineEdit, "box_name"), "Half a na")
    window.paper(program.club.services.privacy.sheet_document("Tea Club"), PrintWish())
    groups = program.club.services.privacy.vault.sheet()
    assert "Tea Club" in everything_shown()
    assert open_files(laptop.folders.book)
    window.go(Place("lock"))
    settled()
    left = everything_shown()
    assert "The club's book is locked" in left
    for word in ("Tea Club", "Cas", "020 1111", "Half a na", PASSWORD, *groups):
        assert word not in left, word
    until(lambda: program._shutting.is_shut)
    assert open_files(laptop.folders.book) == []
    assert not list(laptop.folders.data.glob("*-journal"))
    type_password(program.start_window.lock, PASSWORD)
    assert names(program) == ["Ann", "Bob", "Cas Lock"]


def open_files(path: Path) -> list[str]:
    """Return the numbers of this process's open files at `path`; on Windows one, when it cannot be renamed."""
    folder = Path("/proc/self/fd")
    if folder.is_dir():
        return [one.name for one in folder.iterdir() if one.is_symlink() and os.path.realpath(one) == str(path)]
    try:
        path.rename(path.with_name("other"))
        path.with_name("other").rename(path)
    except OSError:
        return ["?"]
    return []


def test_it_locks_by_itself_after_a_time_and_a_sleep(program: Program) -> None:
    want_password(program)
    program.club.services.privacy.set_lock_after(5)
    program.caretaker.keeping.watch()
    program.caretaker.keeping.idle.idle.emit()
    assert program.club is None
    type_password(program.start_window.lock, PASSWORD)
    assert program.club is not None
    program.caretaker.keeping.idle.slept.emit()
    assert program.club is None


def test_without_a_password_nothing_locks(program: Program) -> None:
    program.lock()
    assert program.club is not None
