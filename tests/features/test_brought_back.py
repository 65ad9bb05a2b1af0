"""A damaged book, a lost key, a burnt laptop: each met as the person who has to open the book meets it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

from coprod_desktop.domain.copies import Stick
from coprod_desktop.domain.recovery import key_groups
from coprod_desktop.running.program import Program
from coprod_desktop.storage.club_file import create_book
from coprod_desktop.storage.connection import close as close_connection
from coprod_desktop.storage.connection import connect
from coprod_desktop.storage.copies import make_copy_in
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.shell.trouble import Catcher
from tests.features.at_the_laptop import PASSWORD, Laptop, close, damage, names, type_password, want_password
from tests.hands import press, words
from tests.waiting import settled, until

# Bringing back


def test_a_copy_is_brought_back_and_the_book_from_before_put_back(program: Program) -> None:
    copy = make_copy_in(program.club.opened, program.club.services.copies.vault.folder).path
    program.club.services.people.add({"name": "Cas"})
    program.club.window.go(Place("restore", extra=str(copy)))
    settled()
    assert names(program) == ["Ann", "Bob"]
    page = program.club.window.page
    assert page.key == "copies"
    assert "is back. This is now the club's book." in words(page)
    press(page, "undo_bring_back")
    settled()
    assert names(program) == ["Ann", "Bob", "Cas"]
    press(program.club.window.page, "keep_brought_back")
    assert "The book from before is still among the copies." in words(program.club.window.page)
    assert program.club.services.copies.before_this() is None


def test_a_book_that_asks_is_brought_back_without_asking_twice(program: Program) -> None:
    copy = make_copy_in(program.club.opened, program.club.services.copies.vault.folder).path
    want_password(program)
    program.coming_back.restore(copy)
    settled()
    assert names(program) == ["Ann", "Bob"]
    assert program.club.services.privacy.asks()
    assert [one.who for one in program.club.services.privacy.passwords()] == ["Ann"]


def test_a_copy_that_went_bad_leaves_the_book_as_it_is(program: Program) -> None:
    copy = make_copy_in(program.club.opened, program.club.services.copies.vault.folder).path
    copy.write_bytes(copy.read_bytes()[:-5000])
    program.club.services.people.add({"name": "Cas"})
    program.coming_back.restore(copy)
    settled()
    assert names(program) == ["Ann", "Bob", "Cas"]
    assert "This copy of the book is damaged" in words(program.club.window)


@pytest.mark.parametrize("way", ["password", "sheet"])
def test_another_clubs_copy_says_so_is_asked_about_twice_and_can_be_undone(
    program: Program, laptops: Callable[[str], Laptop], tmp_path: Path, way: str
) -> None:
    theirs = laptops("their laptop").start()
    press(theirs.start_window, "start_club")
    theirs.start_window.form.form.set_answers({"name": "Chess Club"})
    press(theirs.start_window.form, "save_button")
    theirs.club.services.people.add({"name": "Zoe"})
    want_password(theirs)
    groups = theirs.club.services.privacy.vault.sheet()
    copy = make_copy_in(theirs.club.opened, tmp_path / "their stick").path
    close(theirs)
    window = program.club.window
    window.go(Place("bring_back", extra=str(copy)))
    page = window.page
    assert "This copy belongs to another club: Chess Club." in words(page)
    assert "A password or the recovery sheet of that club opens it." in words(page)
    assert not page.back_main.isVisible()
    if way == "password":
        type_password(page, "not theirs at all")
        assert "This password does not open the book" in words(page)
        type_password(page, PASSWORD)
    else:
        press(page, "other_way_button")
        page.findChild(QPlainTextEdit, "box_sheet").setPlainText(" ".join(groups))
        press(page, "unlock_button")
    until(lambda: "2 people here, 1 in this copy." in words(page))
    press(page, "bring_it_back")
    assert "Chess Club is another club. Shall its book take the place of Tea Club?" in words(page)
    press(page, "answer_leave")
    assert names(program) == ["Ann", "Bob"]
    press(page, "bring_it_back")
    press(page, "answer_bring")
    settled()
    assert names(program) == ["Zoe"]
    assert program.club.services.club.club().name == "Chess Club"
    assert program.club.services.privacy.asks()
    press(program.club.window.page, "undo_bring_back")
    settled()
    assert names(program) == ["Ann", "Bob"]
    assert program.club.services.club.club().name == "Tea Club"
    close(program)


# Trouble


def test_a_damaged_book_offers_the_newest_good_copy(program: Program, laptop: Laptop) -> None:
    folder = program.club.services.copies.vault.folder
    make_copy_in(program.club.opened, folder)
    program.club.services.people.add({"name": "Cas"})
    close(program)
    newest = max(folder.glob("*.clubcopy"), key=lambda one: one.name)
    newest.write_bytes(newest.read_bytes()[:-9000])
    damage(laptop.folders.book)
    damaged = laptop.folders.book.read_bytes()
    again = laptop.start()
    window = again.start_window
    until(lambda: "The newest good copy:" in words(window))
    said = words(window)
    assert "The club's book is damaged" in said
    assert "The newest good copy:" in said
    assert "2 people, 0 meetings." in said
    assert window.findChild(QAbstractButton, "trouble_copy").main
    assert not window.findChild(QAbstractButton, "trouble_main").main
    press(window, "trouble_copy")
    assert names(again) == ["Ann", "Bob"]
    assert [one.read_bytes() for one in laptop.folders.data.glob("*.damaged")] == [damaged]


def test_after_going_back_to_an_older_program_the_copy_from_before_is_offered(program: Program, laptop: Laptop) -> None:
    make_copy_in(program.club.opened, program.club.services.copies.vault.folder)
    key = program.club.opened.inside()[2]
    close(program)
    conn = connect(laptop.folders.book, key)
    conn.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('our_club_book', '9999_later', '')"
    )
    close_connection(conn)
    newer = laptop.folders.book.read_bytes()
    again = laptop.start()
    window = again.start_window
    until(lambda: "The newest good copy:" in words(window))
    assert "This book was written by a newer Our Club Book" in words(window)
    press(window, "trouble_copy")
    until(lambda: again.club is not None)
    assert names(again) == ["Ann", "Bob"]
    assert [one.read_bytes() for one in laptop.folders.data.glob("*.damaged")] == [newer]


def test_a_damaged_book_with_no_copy_is_saved_as_far_as_it_can_be_read(program: Program, laptop: Laptop) -> None:
    close(program)
    shutil.rmtree(laptop.folders.copies)
    damage(laptop.folders.book)
    again = laptop.start()
    window = again.start_window
    assert not window.findChild(QAbstractButton, "trouble_copy").isVisible()
    press(window, "trouble_salvage")
    assert again.club is not None
    assert set(names(again)) <= {"Ann", "Bob"}
    assert "were saved. Look what is missing." in words(again.club.window)


def test_a_lost_key_file_is_no_loss_with_the_sheet(program: Program, laptop: Laptop) -> None:
    groups = program.club.services.privacy.vault.sheet()
    close(program)
    laptop.folders.book.with_name("club.book.keys").unlink()
    again = laptop.start()
    window = again.start_window
    assert "The key to the book is not there" in words(window)
    press(window, "trouble_sheet")
    window.lock.findChild(QPlainTextEdit, "box_sheet").setPlainText(" ".join(groups))
    press(window.lock, "unlock_button")
    assert names(again) == ["Ann", "Bob"]
    close(again)
    assert names(laptop.start()) == ["Ann", "Bob"]


def test_a_fault_while_the_first_page_is_made_is_told_in_the_window_that_is_seen(
    program: Program, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    want_password(program)
    close(program)
    again = laptop.start()

    def fault(_self: object) -> tuple[object, ...]:
        raise ZeroDivisionError

    monkeypatch.setattr("coprod_desktop.services.today.TodayService.cards", fault)
    catcher = Catcher()
    catcher.caught.connect(again.failed)
    catcher.start()
    try:
        type_password(again.start_window.lock, PASSWORD)
        until(lambda: "Something in the program went wrong" in words(again.start_window))
    finally:
        catcher.stop()


def test_the_key_file_of_another_club_is_no_damage_and_the_sheet_puts_it_right(
    program: Program, laptop: Laptop, tmp_path: Path
) -> None:
    groups = program.club.services.privacy.vault.sheet()
    close(program)
    shutil.rmtree(laptop.folders.copies)
    create_book(tmp_path / "other.book").close()
    keys = laptop.folders.book.with_name("club.book.keys")
    others = (tmp_path / "other.book.keys").read_bytes()
    keys.write_bytes(others)
    before = laptop.folders.book.read_bytes()
    again = laptop.start()
    window = again.start_window
    assert "The key on this computer does not open this book" in words(window)
    assert window.findChild(QAbstractButton, "trouble_sheet").main
    press(window, "trouble_sheet")
    box = window.lock.findChild(QPlainTextEdit, "box_sheet")
    box.setPlainText(" ".join(key_groups(bytes(32))))
    press(window.lock, "unlock_button")
    assert "This recovery sheet belongs to another book" in words(window)
    assert laptop.folders.book.read_bytes() == before
    box.setPlainText(" ".join(groups))
    press(window.lock, "unlock_button")
    assert names(again) == ["Ann", "Bob"]
    close(again)
    assert names(laptop.start()) == ["Ann", "Bob"]
    assert others in [one.read_bytes() for one in laptop.folders.data.glob("*.old")]


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody delete a file that is open")
def test_the_book_deleted_while_it_is_open_is_put_back_and_said(program: Program, laptop: Laptop) -> None:
    catcher = Catcher()
    catcher.caught.connect(program.failed)
    catcher.start()
    window = program.club.window
    try:
        window.go(Place("person_form"))
        QTest.keyClicks(window.page.findChild(QLineEdit, "box_name"), "Cas")
        shutil.rmtree(laptop.folders.book.parent)
        press(window.page, "save_button")
    finally:
        catcher.stop()
    said = words(window.trouble)
    assert "The book's file was moved while the book was open" in said
    assert "Everything is safe. The book has been put back in its place" in said
    press(window.trouble, "trouble_main")
    assert window.page.findChild(QLineEdit, "box_name").text() == "Cas"
    press(window.page, "save_button")
    close(program)
    assert names(laptop.start()) == ["Ann", "Bob", "Cas"]


# A new laptop


@pytest.mark.parametrize("way", ["password", "sheet"])
def test_a_burnt_laptop_comes_back_from_a_stick(
    program: Program, laptops: Callable[[str], Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    want_password(program)
    groups = program.club.services.privacy.vault.sheet()
    stick = tmp_path / "stick"
    make_copy_in(program.club.opened, stick)
    close(program)
    other = laptops("the new one")
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", lambda *_: str(stick))
    again = other.start()
    window = again.start_window
    press(window, "bring_back")
    press(window.fetch, "look_in_folder")
    assert "Tea Club" in words(window)
    assert "2 people, 0 meetings." in words(window)
    press(window.fetch, "choose_copy_0")
    if way == "sheet":
        press(window.fetch, "other_way_button")
        window.fetch.findChild(QPlainTextEdit, "box_sheet").setPlainText(" ".join(groups).lower())
        press(window.fetch, "unlock_button")
    else:
        type_password(window.fetch, "not this one")
        assert "This password does not open the book" in words(window)
        type_password(window.fetch, PASSWORD)
    assert names(again) == ["Ann", "Bob"]
    assert again.club.services.privacy.asks()
    assert again.club.window.page.key == ("privacy" if way == "sheet" else "today")


def test_a_club_with_no_password_is_asked_for_the_sheet_alone_and_sees_the_stick_by_itself(
    program: Program, laptops: Callable[[str], Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    groups = program.club.services.privacy.vault.sheet()
    make_copy_in(program.club.opened, tmp_path / "BLUE" / "Our Club Book")
    close(program)
    inside: list[Stick] = []
    monkeypatch.setattr(
        "coprod_desktop.system.drives.drives_of_this_computer", lambda: SimpleNamespace(sticks=lambda: list(inside))
    )
    again = laptops("the new one").start()
    window = again.start_window
    press(window, "bring_back")
    assert "No copy is here. Put the stick in and wait a moment." in words(window)
    inside.append(Stick("1111-AAAA", "BLUE", tmp_path / "BLUE"))
    window.fetch._look_again()
    settled()
    assert "2 people, 0 meetings." in words(window)
    press(window.fetch, "choose_copy_0")
    assert "What is your password?" not in words(window)
    assert not window.fetch.unlock.other_button.isVisible()
    assert "No recovery sheet was printed when this copy was made." in words(window)
    box = window.fetch.findChild(QPlainTextEdit, "box_sheet")
    QTest.keyClicks(box, " ".join(groups[:6]).lower())
    assert "6 of 13 groups are right." in words(window)
    inside.clear()  # somebody bumps the stick: what is typed stays
    window.fetch._look_again()
    QTest.keyClicks(box, " " + " ".join(groups[6:12]))
    press(window.fetch, "unlock_button")
    assert "A group is missing, or lacks a sign. Look here: 13." in words(window)
    QTest.keyClicks(box, f" {groups[12]}")
    press(window.fetch, "unlock_button")
    assert names(again) == ["Ann", "Bob"]
    assert again.club.window.page.key == "today"
    close(again)


def test_a_damaged_copy_at_home_leads_to_the_next_one_and_nothing_is_typed_twice(
    program: Program, laptops: Callable[[str], Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    groups = " ".join(program.club.services.privacy.vault.sheet())
    older = make_copy_in(program.club.opened, tmp_path / "BLUE" / "Our Club Book").path
    program.club.services.people.add({"name": "Cas"})
    newest = make_copy_in(program.club.opened, tmp_path / "BLUE" / "Our Club Book").path
    close(program)
    content = bytearray(newest.read_bytes())
    content[len(content) // 2] ^= 1
    newest.write_bytes(content)
    inside = [Stick("1111-AAAA", "BLUE", tmp_path / "BLUE")]
    monkeypatch.setattr(
        "coprod_desktop.system.drives.drives_of_this_computer", lambda: SimpleNamespace(sticks=lambda: list(inside))
    )
    again = laptops("at home").start()
    window = again.start_window
    press(window, "bring_back")
    press(window.fetch, "choose_copy_0")
    box = window.fetch.findChild(QPlainTextEdit, "box_sheet")
    QTest.keyClicks(box, groups)
    press(window.fetch, "unlock_button")
    said = words(window.fetch)
    assert "That copy is damaged, and nothing was changed. Choose the next one." in said
    assert "This copy is damaged. Do not rely on it." in said
    assert window.fetch.findChild(QAbstractButton, "choose_copy_0") is None
    press(window.fetch, "choose_copy_1")
    assert box.toPlainText() == groups
    away = older.rename(tmp_path / "in somebody's hand")
    press(window.fetch, "unlock_button")
    assert "This copy is not there any more. Look whether its stick is in." in words(window.fetch)
    away.rename(older)
    press(window.fetch, "unlock_button")
    assert names(again) == ["Ann", "Bob"]
    again.club.window.go(Place("copies"))
    assert "Your copies open on this computer only." not in words(again.club.window.page), "the sheet is at hand"


def test_with_no_good_copy_on_a_stick_another_is_asked_for(
    program: Program, laptops: Callable[[str], Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    groups = " ".join(program.club.services.privacy.vault.sheet())
    copy = make_copy_in(program.club.opened, tmp_path / "BLUE" / "Our Club Book").path
    close(program)
    content = bytearray(copy.read_bytes())
    content[len(content) // 2] ^= 1
    copy.write_bytes(content)
    stick = Stick("1111-AAAA", "BLUE", tmp_path / "BLUE")
    monkeypatch.setattr(
        "coprod_desktop.system.drives.drives_of_this_computer", lambda: SimpleNamespace(sticks=lambda: [stick])
    )
    window = laptops("at home").start().start_window
    press(window, "bring_back")
    press(window.fetch, "choose_copy_0")
    window.fetch.findChild(QPlainTextEdit, "box_sheet").setPlainText(groups)
    press(window.fetch, "unlock_button")
    assert "That copy is damaged, and nothing was changed. Look for another stick." in words(window.fetch)
    press(window.fetch, "back_button")
    press(window, "bring_back")
    assert window.fetch.findChild(QPlainTextEdit, "box_sheet").toPlainText() == ""
