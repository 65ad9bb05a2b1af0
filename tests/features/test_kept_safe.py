"""Copies are made by themselves, and nobody has to wait for them or fear them."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from coprod_desktop.domain.copies import Stick
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.running.program import Program
from coprod_desktop.storage.gone_beside import LIST_FILE
from coprod_desktop.ui.parts.page import Place
from tests.features.at_the_laptop import PASSWORD, Laptop, close, names, type_password, want_password
from tests.hands import press, words
from tests.waiting import settled, until

# Copies by themselves


def test_every_close_leaves_a_copy_when_something_changed(program: Program, laptop: Laptop) -> None:
    close(program)
    assert len(list(laptop.folders.copies.glob("*.clubcopy"))) == 1
    again = laptop.start()
    close(again)
    assert len(list(laptop.folders.copies.glob("*.clubcopy"))) == 1


def test_a_close_with_no_room_still_closes(program: Program, laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: type("Usage", (), {"free": 1}))
    program.club.window.close()
    settled()
    said = words(program.club.window.work)
    assert "The copy on this computer could not be made" in said
    assert "There is no room left on this computer." in said
    assert "The book itself is safe." in said
    press(program.club.window, "try_copy_again")
    assert "There is no room left on this computer." in words(program.club.window.work)
    press(program.club.window, "close_without_copy")
    assert program.club is None
    again = laptop.start()
    assert names(again) == ["Ann", "Bob"]
    assert "Last time, no copy was made on this computer" in words(again.club.window)
    monkeypatch.undo()
    close(again)
    assert len(list(laptop.folders.copies.glob("*.clubcopy"))) == 1
    assert "Last time, no copy" not in words(laptop.start().club.window)


def test_a_close_says_that_a_copy_is_being_made(program: Program, laptop: Laptop) -> None:
    window = program.club.window
    window.close()
    assert window.isVisible()
    assert "A copy of the book is being made. Then the program closes." in words(window)
    until(lambda: program.club is None)
    assert not window.isVisible()
    assert len(list(laptop.folders.copies.glob("*.clubcopy"))) == 1


@pytest.mark.parametrize("how", ["close again", "stop"])
def test_nobody_has_to_wait_for_the_copy_of_a_close(program: Program, laptop: Laptop, how: str) -> None:
    window = program.club.window
    window.close()
    if how == "stop":
        press(window, "stop_button")
    else:
        window.close()
    until(lambda: program.club is None)
    assert list(laptop.folders.copies.glob("*")) == []
    again = laptop.start()
    assert names(again) == ["Ann", "Bob"]
    assert "The book was closed before its copy was ready." in words(again.club.window)


def test_who_does_not_want_to_close_after_all_goes_on_writing(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: type("Usage", (), {"free": 1}))
    window = program.club.window
    window.go(Place("person_form"))
    window.close()
    settled()
    press(window, "do_not_close")
    assert program.club is not None
    assert window.page.key == "person_form"
    QTest.keyClicks(window.page.findChild(QLineEdit, "box_name"), "Cas")
    press(window.page, "save_button")
    assert names(program) == ["Ann", "Bob", "Cas"]


def test_what_cannot_be_kept_at_a_close_is_told_once_and_closes_all_the_same(
    program: Program, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = program.club.window
    window.go(Place("person_form"))
    QTest.keyClicks(window.page.findChild(QLineEdit, "box_name"), "Cas")

    def no_room(*_words: object) -> None:
        raise StorageTrouble("disk_full")

    monkeypatch.setattr(program.club.opened.store, "keep_draft", no_room)
    window.close()
    assert window.isVisible()
    assert "There is no room left on this computer" in words(window.trouble)
    press(window, "trouble_close")
    until(lambda: program.club is None)
    assert names(laptop.start()) == ["Ann", "Bob"]


def test_a_second_start_while_the_copy_is_made_keeps_the_window(program: Program) -> None:
    window = program.club.window
    window.close()
    program.caretaker.come_to_front(None)
    settled()
    assert program.club is not None
    assert window.isVisible()
    assert window.page.isVisible()


def test_a_locked_book_is_copied_behind_the_lock_and_opens_at_once(program: Program, laptop: Laptop) -> None:
    want_password(program)
    program.lock()
    assert "The club's book is locked" in words(program.start_window)
    until(lambda: program._shutting.is_shut)
    assert len(list(laptop.folders.copies.glob("*.clubcopy"))) == 1
    type_password(program.start_window.lock, PASSWORD)
    program.club.services.people.add({"name": "Cas"})
    program.lock()
    type_password(program.start_window.lock, PASSWORD)  # before its copy is ready
    assert names(program) == ["Ann", "Bob", "Cas"]


def test_the_hourly_copy_says_when_there_is_no_room(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: type("Usage", (), {"free": 1}))
    keeping = program.caretaker.keeping
    keeping.copy_by_itself()
    until(lambda: keeping._work is None)
    assert "The copy on this computer could not be made." in words(program.club.window.bottom_line)
    program.club.window.open_door("today")
    assert "Last time, no copy was made on this computer" in words(program.club.window)
    monkeypatch.undo()
    keeping.copy_by_itself()
    until(lambda: keeping._work is None)
    program.club.window.open_door("today")
    assert "Last time, no copy" not in words(program.club.window)


def test_an_hour_of_use_makes_a_copy(program: Program, laptop: Laptop, qtbot: QtBot) -> None:
    keeping = program.caretaker.keeping
    keeping.copy_by_itself()
    qtbot.waitUntil(lambda: keeping._work is None, timeout=10_000)
    assert len(list(laptop.folders.copies.glob("*.clubcopy"))) == 1
    assert not program.club.services.copies.due.wanted_here()
    keeping.copy_by_itself()
    assert keeping._work is None


def test_a_stick_of_the_clubs_own_is_offered_a_copy_when_it_is_put_in(program: Program, tmp_path: Path) -> None:
    stick = Stick("1111-AAAA", "BLUE", tmp_path / "BLUE", device="/dev/sdb1")
    stick.folder.mkdir()
    inside = [stick]
    copies = program.club.services.copies
    object.__setattr__(copies, "drives", SimpleNamespace(sticks=lambda: list(inside), eject=lambda _stick: True))
    keeping = program.caretaker.keeping
    keeping.look_for_sticks()
    assert "is in." not in words(program.club.window.strip)
    job = copies.start(copies.sticks.inside()[0])
    copies.keep(job, job.work())
    for put_in, offered in (([], False), ([stick], False), ([], False)):
        inside[:] = put_in
        keeping.look_for_sticks()
        assert ("Stick A is in." in words(program.club.window.strip)) is offered
    program.club.services.people.add({"name": "Cas"})
    inside[:] = [stick]
    keeping.look_for_sticks()
    assert "Stick A is in. There is something new to copy." in words(program.club.window.strip)
    told = stick.folder / "Our Club Book" / LIST_FILE
    assert not told.exists()
    cas = next(one for one in program.club.services.people.here() if one.name == "Cas")
    inside[:] = []
    keeping.look_for_sticks()
    program.club.services.people.remove(cas)
    program.club.services.forgetting.forget(cas)  # who is in no copy: there is nothing to tell
    assert not told.exists()
    bob = next(one for one in program.club.services.people.here() if one.name == "Bob")
    program.club.services.people.remove(bob)
    program.club.services.forgetting.forget(bob)
    inside[:] = [stick]
    keeping.look_for_sticks()
    assert told.exists()  # its older copies hold Bob
    press(program.club.window.strip, "make_copy_here")
    assert program.club.window.page.key == "copies"
