"""A lost password, a damaged book, a burnt laptop: each met as the person who has to open the book meets it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from coprod_desktop.domain.copies import Stick
from coprod_desktop.domain.document import PrintWish
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.domain.recovery import key_groups
from coprod_desktop.program import Program
from coprod_desktop.storage import slots
from coprod_desktop.storage.club_file import create_book
from coprod_desktop.storage.copies import make_copy_in
from coprod_desktop.system.folders import Folders
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.shell.trouble import Catcher
from tests.waiting import settled, until

PASSWORD = "blue teapot hat"  # noqa: S105 - of a club that is not there


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slots, "MEMORY", 1 << 20)
    monkeypatch.setattr(slots, "PASSES", 1)


@dataclass(frozen=True)
class Laptop:
    """One computer: its folders, and how the program is started on it."""

    folders: Folders
    start: Callable[[], Program]


@pytest.fixture
def laptops(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[str], Laptop]]:
    """Make a laptop by a name; every program that was started on one is closed at the end."""
    started: list[Program] = []
    letters = qapp.font()

    def make(name: str) -> Laptop:
        home = tmp_path / name
        folders = Folders(home / "data", home / "config", home / "documents")

        def start() -> Program:
            program = Program(qapp, folders.book, folders)
            started.append(program)
            program.show_first()
            return program

        return Laptop(folders, start)

    yield make
    for one in started:
        one.end()
        if one.parts is not None:
            one._close_parts(copy=False)
        if one.start_window is not None:
            one.start_window.close()
            one.start_window.deleteLater()
        one.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setFont(letters)


@pytest.fixture
def laptop(laptops: Callable[[str], Laptop]) -> Laptop:
    return laptops("Zoë & Łuk %41 #1?")


@pytest.fixture
def club(laptop: Laptop) -> Program:
    """The program with a club of two people, open."""
    program = laptop.start()
    assert program.start_window is not None
    press(program.start_window, "start_club")
    program.start_window.form.form.set_answers({"name": "Tea Club"})
    press(program.start_window.form, "save_button")
    services = program.parts.services
    services.people.add({"name": "Ann"})
    services.people.add({"name": "Bob"})
    return program


def press(window: QWidget, name: str) -> None:
    button = window.findChild(QAbstractButton, name)
    assert button is not None, name
    if not button.isVisible():  # what was just added is shown when Qt next draws
        QTest.qWait(20)
    assert button.isVisible(), name
    button.click()
    settled()


def words(window: QWidget) -> str:
    return "\n".join(one.text() for one in window.findChildren(QLabel) if one.isVisible())


def names(program: Program) -> list[str]:
    assert program.parts is not None, words(program.start_window)
    return sorted(one.name for one in program.parts.opened.store.some(PEOPLE))


def close(program: Program) -> None:
    program.parts.window.close()
    until(lambda: program.parts is None)


def want_password(program: Program) -> None:
    privacy = program.parts.services.privacy
    privacy.add("Ann", PASSWORD)
    privacy.vault.note_sheet(privacy.book.today)
    privacy.set_asks(True)


def type_password(window: QWidget, typed: str) -> None:
    box = window.findChild(QLineEdit, "box_password")
    box.clear()
    QTest.keyClicks(box, typed)
    press(window.findChild(QWidget, "unlock_form"), "unlock_button")


# Copies by themselves


def test_every_close_leaves_a_copy_when_something_changed(club: Program, laptop: Laptop) -> None:
    close(club)
    assert len(list(laptop.folders.copies.glob("*.clubcopy"))) == 1
    again = laptop.start()
    close(again)
    assert len(list(laptop.folders.copies.glob("*.clubcopy"))) == 1


def test_a_close_with_no_room_still_closes(club: Program, laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: type("Usage", (), {"free": 1}))
    club.parts.window.close()
    settled()
    said = words(club.parts.window.work)
    assert "The copy on this computer could not be made" in said
    assert "There is no room left on this computer." in said
    assert "The book itself is safe." in said
    press(club.parts.window, "try_copy_again")
    assert "There is no room left on this computer." in words(club.parts.window.work)
    press(club.parts.window, "close_without_copy")
    assert club.parts is None
    again = laptop.start()
    assert names(again) == ["Ann", "Bob"]
    assert "Last time, no copy was made on this computer" in words(again.parts.window)
    monkeypatch.undo()
    close(again)
    assert len(list(laptop.folders.copies.glob("*.clubcopy"))) == 1
    assert "Last time, no copy" not in words(laptop.start().parts.window)


def test_a_close_says_that_a_copy_is_being_made(club: Program, laptop: Laptop) -> None:
    window = club.parts.window
    window.close()
    assert window.isVisible()
    assert "A copy of the book is being made. Then the program closes." in words(window)
    until(lambda: club.parts is None)
    assert not window.isVisible()
    assert len(list(laptop.folders.copies.glob("*.clubcopy"))) == 1


@pytest.mark.parametrize("how", ["close again", "stop"])
def test_nobody_has_to_wait_for_the_copy_of_a_close(club: Program, laptop: Laptop, how: str) -> None:
    window = club.parts.window
    window.close()
    if how == "stop":
        press(window, "stop_button")
    else:
        window.close()
    until(lambda: club.parts is None)
    assert list(laptop.folders.copies.glob("*")) == []
    again = laptop.start()
    assert names(again) == ["Ann", "Bob"]
    assert "The book was closed before its copy was ready." in words(again.parts.window)


def test_who_does_not_want_to_close_after_all_goes_on_writing(club: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: type("Usage", (), {"free": 1}))
    window = club.parts.window
    window.go(Place("person_form"))
    window.close()
    settled()
    press(window, "do_not_close")
    assert club.parts is not None
    assert window.page.key == "person_form"
    QTest.keyClicks(window.page.findChild(QLineEdit, "box_name"), "Cas")
    press(window.page, "save_button")
    assert names(club) == ["Ann", "Bob", "Cas"]


def test_what_cannot_be_kept_at_a_close_is_told_once_and_closes_all_the_same(
    club: Program, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = club.parts.window
    window.go(Place("person_form"))
    QTest.keyClicks(window.page.findChild(QLineEdit, "box_name"), "Cas")

    def no_room(*_words: object) -> None:
        raise StorageTrouble("disk_full")

    monkeypatch.setattr(club.parts.opened.store, "keep_draft", no_room)
    window.close()
    assert window.isVisible()
    assert "There is no room left on this computer" in words(window.trouble)
    press(window, "trouble_close")
    until(lambda: club.parts is None)
    assert names(laptop.start()) == ["Ann", "Bob"]


def test_a_second_start_while_the_copy_is_made_keeps_the_window(club: Program) -> None:
    window = club.parts.window
    window.close()
    club._rung(None)
    settled()
    assert club.parts is not None
    assert window.isVisible()
    assert window.page.isVisible()


def test_a_locked_book_is_copied_behind_the_lock_and_opens_at_once(club: Program, laptop: Laptop) -> None:
    want_password(club)
    club.lock()
    assert "The club's book is locked" in words(club.start_window)
    until(lambda: club._shutting.is_shut)
    assert len(list(laptop.folders.copies.glob("*.clubcopy"))) == 1
    type_password(club.start_window.lock, PASSWORD)
    club.parts.services.people.add({"name": "Cas"})
    club.lock()
    type_password(club.start_window.lock, PASSWORD)  # before its copy is ready
    assert names(club) == ["Ann", "Bob", "Cas"]


def test_the_hourly_copy_says_when_there_is_no_room(club: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: type("Usage", (), {"free": 1}))
    keeping = club._keeping
    keeping.copy_by_itself()
    until(lambda: keeping._work is None)
    assert "The copy on this computer could not be made." in words(club.parts.window.bottom_line)
    club.parts.window.open_door("today")
    assert "Last time, no copy was made on this computer" in words(club.parts.window)
    monkeypatch.undo()
    keeping.copy_by_itself()
    until(lambda: keeping._work is None)
    club.parts.window.open_door("today")
    assert "Last time, no copy" not in words(club.parts.window)


def test_an_hour_of_use_makes_a_copy(club: Program, laptop: Laptop, qtbot: QtBot) -> None:
    keeping = club._keeping
    keeping.copy_by_itself()
    qtbot.waitUntil(lambda: keeping._work is None, timeout=10_000)
    assert len(list(laptop.folders.copies.glob("*.clubcopy"))) == 1
    assert not club.parts.services.copies.wanted_here()
    keeping.copy_by_itself()
    assert keeping._work is None


def test_a_stick_of_the_clubs_own_is_offered_a_copy_when_it_is_put_in(club: Program, tmp_path: Path) -> None:
    stick = Stick("1111-AAAA", "BLUE", tmp_path / "BLUE", device="/dev/sdb1")
    stick.folder.mkdir()
    inside = [stick]
    copies = club.parts.services.copies
    object.__setattr__(copies, "drives", SimpleNamespace(sticks=lambda: list(inside), eject=lambda _stick: True))
    keeping = club._keeping
    keeping.look_for_sticks()
    assert "is in." not in words(club.parts.window.strip)
    job = copies.start(copies.sticks()[0])
    copies.keep(job, job.work())
    for put_in, offered in (([], False), ([stick], False), ([], False)):
        inside[:] = put_in
        keeping.look_for_sticks()
        assert ("Stick A is in." in words(club.parts.window.strip)) is offered
    club.parts.services.people.add({"name": "Cas"})
    inside[:] = [stick]
    keeping.look_for_sticks()
    assert "Stick A is in. There is something new to copy." in words(club.parts.window.strip)
    press(club.parts.window.strip, "make_copy_here")
    assert club.parts.window.page.key == "copies"


# The lock


def test_a_book_that_asks_opens_with_the_password_and_not_without(club: Program, laptop: Laptop) -> None:
    want_password(club)
    close(club)
    program = laptop.start()
    window = program.start_window
    assert program.parts is None
    assert "The club's book is locked" in words(window)
    assert "Tea Club" not in words(window)
    for typed in ("", "teapot", "BLUE TEAPOT HAT", "blue teapot hats"):
        type_password(window.lock, typed)
        assert program.parts is None
    assert "This password does not open the book" in words(window)
    type_password(window.lock, f"{PASSWORD} ")
    assert names(program) == ["Ann", "Bob"]
    assert program.start_window is None


def test_a_lost_password_is_no_loss_with_the_sheet(club: Program, laptop: Laptop) -> None:
    want_password(club)
    groups = club.parts.services.privacy.vault.sheet()
    close(club)
    program = laptop.start()
    lock = program.start_window.lock
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
    assert names(program) == ["Ann", "Bob"]
    page = program.parts.window.page
    assert page.key == "privacy"
    assert "The recovery sheet opened the book." in words(page)
    press(page, "change_password_0")
    QTest.keyClicks(page.findChild(QLineEdit, "box_password"), "green window box")
    press(page, "save_password")
    close(program)
    again = laptop.start()
    type_password(again.start_window.lock, PASSWORD)
    assert again.parts is None
    type_password(again.start_window.lock, "green window box")
    assert names(again) == ["Ann", "Bob"]
    assert again.parts.window.page.key == "today"


def test_locking_keeps_what_was_being_typed_and_comes_back_to_it(club: Program) -> None:
    want_password(club)
    window = club.parts.window
    window.go(Place("person_form"))
    box = window.page.findChild(QLineEdit, "box_name")
    QTest.keyClicks(box, "Half a na")
    window.go(Place("lock"))
    QTest.qWait(50)
    assert club.parts is None
    lock = club.start_window.lock
    assert "Half a na" not in words(club.start_window)
    type_password(lock, PASSWORD)
    assert club.parts.window.page.key == "person_form"
    assert club.parts.window.page.findChild(QLineEdit, "box_name").text() == "Half a na"


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
    club: Program, laptop: Laptop
) -> None:
    want_password(club)
    club.parts.services.people.add({"name": "Cas Lock", "phone": "020 1111 2222"})
    window = club.parts.window
    for place in ("people", "today", "find", "copies", "privacy", "person_form"):
        window.go(Place(place))
        QTest.qWait(10)
    QTest.keyClicks(window.page.findChild(QLineEdit, "box_name"), "Half a na")
    window.paper(club.parts.services.privacy.sheet_document("Tea Club"), PrintWish())
    groups = club.parts.services.privacy.vault.sheet()
    assert "Tea Club" in everything_shown()
    assert open_files(laptop.folders.book)
    window.go(Place("lock"))
    QTest.qWait(50)
    left = everything_shown()
    assert "The club's book is locked" in left
    for word in ("Tea Club", "Cas", "020 1111", "Half a na", PASSWORD, *groups):
        assert word not in left, word
    until(lambda: club._shutting.is_shut)
    assert open_files(laptop.folders.book) == []
    assert not list(laptop.folders.data.glob("*-journal"))
    type_password(club.start_window.lock, PASSWORD)
    assert names(club) == ["Ann", "Bob", "Cas Lock"]


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


def test_it_locks_by_itself_after_a_time_and_a_sleep(club: Program) -> None:
    want_password(club)
    club.parts.services.privacy.set_lock_after(5)
    club._keeping.watch()
    club._keeping.idle.idle.emit()
    assert club.parts is None
    type_password(club.start_window.lock, PASSWORD)
    assert club.parts is not None
    club._keeping.idle.slept.emit()
    assert club.parts is None


def test_without_a_password_nothing_locks(club: Program) -> None:
    club.lock()
    assert club.parts is not None


# Bringing back


def test_a_copy_is_brought_back_and_the_book_from_before_put_back(club: Program) -> None:
    copy = make_copy_in(club.parts.opened, club.parts.services.copies.vault.folder).path
    club.parts.services.people.add({"name": "Cas"})
    club.parts.window.go(Place("restore", extra=str(copy)))
    QTest.qWait(50)
    settled()
    assert names(club) == ["Ann", "Bob"]
    page = club.parts.window.page
    assert page.key == "copies"
    assert "is back. This is now the club's book." in words(page)
    press(page, "undo_bring_back")
    QTest.qWait(50)
    settled()
    assert names(club) == ["Ann", "Bob", "Cas"]
    press(club.parts.window.page, "keep_brought_back")
    assert "The book from before is still among the copies." in words(club.parts.window.page)
    assert club.parts.services.copies.before_this() is None


def test_a_book_that_asks_is_brought_back_without_asking_twice(club: Program) -> None:
    copy = make_copy_in(club.parts.opened, club.parts.services.copies.vault.folder).path
    want_password(club)
    club.coming_back.restore(copy)
    settled()
    assert names(club) == ["Ann", "Bob"]
    assert club.parts.services.privacy.asks()
    assert [one.who for one in club.parts.services.privacy.passwords()] == ["Ann"]


def test_a_copy_that_went_bad_leaves_the_book_as_it_is(club: Program) -> None:
    copy = make_copy_in(club.parts.opened, club.parts.services.copies.vault.folder).path
    copy.write_bytes(copy.read_bytes()[:-5000])
    club.parts.services.people.add({"name": "Cas"})
    club.coming_back.restore(copy)
    settled()
    assert names(club) == ["Ann", "Bob", "Cas"]
    assert "This copy of the book is damaged" in words(club.parts.window)


@pytest.mark.parametrize("way", ["password", "sheet"])
def test_another_clubs_copy_says_so_is_asked_about_twice_and_can_be_undone(
    club: Program, laptops: Callable[[str], Laptop], tmp_path: Path, way: str
) -> None:
    theirs = laptops("their laptop").start()
    press(theirs.start_window, "start_club")
    theirs.start_window.form.form.set_answers({"name": "Chess Club"})
    press(theirs.start_window.form, "save_button")
    theirs.parts.services.people.add({"name": "Zoe"})
    want_password(theirs)
    groups = theirs.parts.services.privacy.vault.sheet()
    copy = make_copy_in(theirs.parts.opened, tmp_path / "their stick").path
    close(theirs)
    window = club.parts.window
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
    assert names(club) == ["Ann", "Bob"]
    press(page, "bring_it_back")
    press(page, "answer_bring")
    QTest.qWait(50)
    settled()
    assert names(club) == ["Zoe"]
    assert club.parts.services.club.club().name == "Chess Club"
    assert club.parts.services.privacy.asks()
    press(club.parts.window.page, "undo_bring_back")
    QTest.qWait(50)
    settled()
    assert names(club) == ["Ann", "Bob"]
    assert club.parts.services.club.club().name == "Tea Club"
    close(club)


# Trouble


def damage(book: Path) -> None:
    content = bytearray(book.read_bytes())
    content[len(content) // 2] ^= 1
    book.write_bytes(content)


def test_a_damaged_book_offers_the_newest_good_copy(club: Program, laptop: Laptop) -> None:
    folder = club.parts.services.copies.vault.folder
    make_copy_in(club.parts.opened, folder)
    club.parts.services.people.add({"name": "Cas"})
    close(club)
    newest = max(folder.glob("*.clubcopy"), key=lambda one: one.name)
    newest.write_bytes(newest.read_bytes()[:-9000])
    damage(laptop.folders.book)
    damaged = laptop.folders.book.read_bytes()
    program = laptop.start()
    window = program.start_window
    until(lambda: "The newest good copy:" in words(window))
    said = words(window)
    assert "The club's book is damaged" in said
    assert "The newest good copy:" in said
    assert "2 people, 0 meetings." in said
    assert window.findChild(QAbstractButton, "trouble_copy").main
    assert not window.findChild(QAbstractButton, "trouble_main").main
    press(window, "trouble_copy")
    assert names(program) == ["Ann", "Bob"]
    assert [one.read_bytes() for one in laptop.folders.data.glob("*.damaged")] == [damaged]


def test_a_damaged_book_with_no_copy_is_saved_as_far_as_it_can_be_read(club: Program, laptop: Laptop) -> None:
    close(club)
    shutil.rmtree(laptop.folders.copies)
    damage(laptop.folders.book)
    program = laptop.start()
    window = program.start_window
    assert not window.findChild(QAbstractButton, "trouble_copy").isVisible()
    press(window, "trouble_salvage")
    assert program.parts is not None
    assert set(names(program)) <= {"Ann", "Bob"}
    assert "were saved. Look what is missing." in words(program.parts.window)


def test_a_lost_key_file_is_no_loss_with_the_sheet(club: Program, laptop: Laptop) -> None:
    groups = club.parts.services.privacy.vault.sheet()
    close(club)
    laptop.folders.book.with_name("club.book.keys").unlink()
    program = laptop.start()
    window = program.start_window
    assert "The key to the book is not there" in words(window)
    press(window, "trouble_sheet")
    window.lock.findChild(QPlainTextEdit, "box_sheet").setPlainText(" ".join(groups))
    press(window.lock, "unlock_button")
    assert names(program) == ["Ann", "Bob"]
    close(program)
    assert names(laptop.start()) == ["Ann", "Bob"]


def test_a_fault_while_the_first_page_is_made_is_told_in_the_window_that_is_seen(
    club: Program, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    want_password(club)
    close(club)
    program = laptop.start()

    def fault(_self: object) -> tuple[object, ...]:
        raise ZeroDivisionError

    monkeypatch.setattr("coprod_desktop.services.today.TodayService.cards", fault)
    catcher = Catcher()
    catcher.caught.connect(program.failed)
    catcher.start()
    try:
        type_password(program.start_window.lock, PASSWORD)
        until(lambda: "Something in the program went wrong" in words(program.start_window))
    finally:
        catcher.stop()


def test_the_key_file_of_another_club_is_no_damage_and_the_sheet_puts_it_right(
    club: Program, laptop: Laptop, tmp_path: Path
) -> None:
    groups = club.parts.services.privacy.vault.sheet()
    close(club)
    shutil.rmtree(laptop.folders.copies)
    create_book(tmp_path / "other.book").close()
    keys = laptop.folders.book.with_name("club.book.keys")
    others = (tmp_path / "other.book.keys").read_bytes()
    keys.write_bytes(others)
    before = laptop.folders.book.read_bytes()
    program = laptop.start()
    window = program.start_window
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
    assert names(program) == ["Ann", "Bob"]
    close(program)
    assert names(laptop.start()) == ["Ann", "Bob"]
    assert others in [one.read_bytes() for one in laptop.folders.data.glob("*.old")]


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody delete a file that is open")
def test_the_book_deleted_while_it_is_open_is_put_back_and_said(club: Program, laptop: Laptop) -> None:
    catcher = Catcher()
    catcher.caught.connect(club.failed)
    catcher.start()
    window = club.parts.window
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
    close(club)
    assert names(laptop.start()) == ["Ann", "Bob", "Cas"]


# A new laptop


@pytest.mark.parametrize("way", ["password", "sheet"])
def test_a_burnt_laptop_comes_back_from_a_stick(
    club: Program, laptops: Callable[[str], Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    want_password(club)
    groups = club.parts.services.privacy.vault.sheet()
    stick = tmp_path / "stick"
    make_copy_in(club.parts.opened, stick)
    close(club)
    other = laptops("the new one")
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", lambda *_: str(stick))
    program = other.start()
    window = program.start_window
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
    assert names(program) == ["Ann", "Bob"]
    assert program.parts.services.privacy.asks()
    assert program.parts.window.page.key == ("privacy" if way == "sheet" else "today")


def test_a_club_with_no_password_is_asked_for_the_sheet_alone_and_sees_the_stick_by_itself(
    club: Program, laptops: Callable[[str], Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    groups = club.parts.services.privacy.vault.sheet()
    make_copy_in(club.parts.opened, tmp_path / "BLUE" / "Our Club Book")
    close(club)
    inside: list[Stick] = []
    monkeypatch.setattr(
        "coprod_desktop.system.drives.drives_of_this_computer", lambda: SimpleNamespace(sticks=lambda: list(inside))
    )
    program = laptops("the new one").start()
    window = program.start_window
    press(window, "bring_back")
    assert "No copy is here. Put the stick in and wait a moment." in words(window)
    inside.append(Stick("1111-AAAA", "BLUE", tmp_path / "BLUE"))
    window.fetch._look_again()
    QTest.qWait(20)
    assert "2 people, 0 meetings." in words(window)
    press(window.fetch, "choose_copy_0")
    assert "What is your password?" not in words(window)
    assert not window.fetch.unlock.other_button.isVisible()
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
    assert names(program) == ["Ann", "Bob"]
    assert program.parts.window.page.key == "today"
    close(program)
