"""The first start, the second start, and the start after trouble, as a person meets them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from coprod_desktop.app import open_sample, serve
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.running.program import Program
from coprod_desktop.storage.club_file import open_book
from coprod_desktop.storage.copies import make_copy_in
from coprod_desktop.system.folders import Folders
from coprod_desktop.system.settings import read_settings
from tests.fakes import FakeClock
from tests.hands import press, words
from tests.waiting import settled, until


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    home = tmp_path / "Zoë & Łuk %41 #1?"
    return Folders(home / "data", home / "config", home / "documents")


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, folders: Folders) -> Iterator[type[Program]]:
    """Start the program on this computer's folders; every program that was started is closed at the end."""
    started: list[Program] = []
    letters = qapp.font()

    class Started(Program):
        def __init__(self) -> None:
            super().__init__(qapp, folders.book, folders)
            started.append(self)

    yield Started  # type: ignore[misc]
    for one in started:
        one.end()
        if one.club is not None:
            one.club.close()
        if one.start_window is not None:
            one.start_window.close()
        one.deleteLater()
        QCoreApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete)
    qapp.setFont(letters)
    settled()


def begin(program: Program, name: str = "Healthy Living Club") -> None:
    assert program.show_first()
    window = program.start_window
    assert window is not None
    press(window, "start_club")
    QTest.keyClicks(window.findChild(QLineEdit, "box_name"), name)
    press(window, "save_button")


def test_a_club_starts_with_its_name_alone(start: type[Program]) -> None:
    program = start()
    begin(program)
    assert program.club is not None
    assert program.start_window is None
    assert program.club.services.club.club().name == "Healthy Living Club"
    assert "Healthy Living Club" in words(program.club.window)


def test_by_keys_alone(start: type[Program]) -> None:
    program = start()
    program.show_first()
    window = program.start_window
    assert window is not None
    window.activateWindow()
    QTest.keyClick(window.start_page.start_button, Qt.Key.Key_Return)
    box = window.findChild(QLineEdit, "box_name")
    QTest.keyClicks(box, "Our Club")
    button = window.findChild(QAbstractButton, "save_button")
    for _step in range(20):
        if QApplication.focusWidget() is button:
            break
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert program.club is not None


def test_without_a_name_the_form_says_what_to_do_and_makes_no_book(start: type[Program], folders: Folders) -> None:
    program = start()
    begin(program, "")
    window = program.start_window
    assert window is not None
    assert "Type the name of your club." in words(window)
    assert not folders.book.exists()


def test_with_no_copy_here_a_stick_is_asked_for(start: type[Program]) -> None:
    program = start()
    program.show_first()
    window = program.start_window
    assert window is not None
    press(window, "bring_back")
    assert "No copy is here. Put the stick in and wait a moment. Its copies show here." in words(window)
    press(window.fetch, "back_button")
    assert window.start_page.isVisible()


def test_text_and_colours_can_be_changed_before_anything_else(start: type[Program], folders: Folders) -> None:
    program = start()
    program.show_first()
    window = program.start_window
    assert window is not None
    press(window, "top_bigger")
    press(window, "top_colours")
    press(window, "theme_cream")
    assert (program.looks.text_percent, program.looks.theme) == (110, "cream")
    kept = read_settings(folders.settings)
    assert (kept.text_percent, kept.theme) == (110, "cream")


def test_the_second_start_opens_the_club_as_it_was_left(start: type[Program]) -> None:
    first = start()
    begin(first)
    first.looks.set_text_percent(125)
    assert first.club is not None
    first.club.window.close()
    until(lambda: first.club is None)
    second = start()
    assert second.show_first()
    assert second.club is not None
    assert second.club.services.club.club().name == "Healthy Living Club"
    assert second.looks.text_percent == 125


def test_a_book_that_is_open_brings_its_window_to_the_front(start: type[Program], qtbot: QtBot) -> None:
    first = start()
    begin(first)
    settled()
    second = start()
    second.show_first()
    # Both live in one process here, so the bell is heard only after the second has stopped waiting for an answer.
    assert second.club is None
    assert first.club is not None


def test_a_damaged_book_is_never_taken_for_a_new_club(start: type[Program], folders: Folders) -> None:
    first = start()
    begin(first)
    assert first.club is not None
    first.club.window.close()
    until(lambda: first.club is None)
    folders.book.write_bytes(b"")
    second = start()
    second.show_first()
    window = second.start_window
    assert window is not None
    assert "The file of the book is empty" in words(window)
    assert not window.start_page.isVisible()
    press(window, "trouble_main")
    assert "The file of the book is empty" in words(second.start_window or window)


def test_a_copy_is_brought_back_when_the_book_is_gone(start: type[Program], folders: Folders) -> None:
    first = start()
    begin(first)
    assert first.club is not None
    make_copy_in(first.club.opened, folders.copies)
    first.club.window.close()
    until(lambda: first.club is None)
    folders.book.unlink()
    second = start()
    second.show_first()
    window = second.start_window
    assert window is not None
    assert "There is a copy of Healthy Living Club" in words(window)
    press(window, "bring_back")
    press(window, "choose_copy_0")
    assert second.club is not None
    assert second.club.services.club.club().name == "Healthy Living Club"


def test_the_sample_club_says_what_it_is_and_leads_to_ones_own(start: type[Program], folders: Folders) -> None:
    program = start()
    program.show_first()
    assert program.start_window is not None
    press(program.start_window, "look_round")
    assert program.club is not None
    assert "This is a sample club. Nobody in it is real." in words(program.club.window)
    assert not folders.book.exists()
    sample = program.caretaker
    assert sample is not None
    press(program.club.window, "leave_sample")
    assert program.start_window is not None
    assert program.start_window.form.isVisible()
    assert program.club is None
    assert not isValid(sample), "something still looks after the sample's book, which is closed"


def test_a_damaged_sample_is_made_anew(start: type[Program], folders: Folders) -> None:
    sample = folders.data / "sample" / "sample.book"
    sample.parent.mkdir(parents=True)
    sample.write_bytes(b"not a book at all")
    program = start()
    assert program.show_first(sample=True)
    assert program.club is not None
    assert program.club.services.club.club().sample


def test_the_sample_club_keeps_what_was_tried_until_the_next_day(folders: Folders, clock: FakeClock) -> None:
    sample = folders.data / "sample" / "sample.book"
    with open_sample(sample, clock) as opened:
        serve(opened.store, clock, lambda _changes: None).people.add({"name": "Łucja Novak"})
    with open_sample(sample, clock) as opened:
        assert [one.title for one in opened.store.search("novak")] == ["Łucja Novak"]
    clock.time += timedelta(days=1)
    with open_sample(sample, clock) as opened:
        assert opened.store.search("novak") == []
        assert opened.store.count(PEOPLE) > 30


def test_what_was_kept_is_in_the_file(start: type[Program], folders: Folders) -> None:
    program = start()
    begin(program)
    assert program.club is not None
    program.club.services.people.add({"name": "Łucja"})
    program.club.window.close()
    until(lambda: program.club is None)
    with open_book(folders.book) as opened:
        assert [one.title for one in opened.store.search("łuc")] == ["Łucja"]
