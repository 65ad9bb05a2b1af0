"""A laptop with a club on it, for the tests that act as the person in front of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coprod_desktop.running.program import Program
from coprod_desktop.system.folders import Folders
from tests.features.at_the_laptop import Laptop
from tests.hands import press


@pytest.fixture
def started(qtbot: QtBot, qapp: QApplication) -> Iterator[list[Program]]:
    """The programs that a test starts and puts in here: every one is closed at the end."""
    letters = qapp.font()
    programs: list[Program] = []
    yield programs
    for one in programs:
        one.end()
        if one.club is not None:
            one._close_club()
        if one.start_window is not None:
            one.start_window.close()
            one.start_window.deleteLater()
        one.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setFont(letters)


@pytest.fixture
def laptops(quick: None, qapp: QApplication, tmp_path: Path, started: list[Program]) -> Callable[[str], Laptop]:
    """Make a laptop by a name."""

    def make(name: str) -> Laptop:
        home = tmp_path / name
        folders = Folders(home / "data", home / "config", home / "documents")

        def start() -> Program:
            program = Program(qapp, folders.book, folders)
            started.append(program)
            program.show_first()
            return program

        return Laptop(folders, start)

    return make


@pytest.fixture
def laptop(laptops: Callable[[str], Laptop]) -> Laptop:
    return laptops("Zoë & Łuk %41 #1?")


@pytest.fixture
def program(laptop: Laptop) -> Program:
    """The program with a club of two people, open."""
    program = laptop.start()
    assert program.start_window is not None
    press(program.start_window, "start_club")
    program.start_window.form.form.set_answers({"name": "Tea Club"})
    press(program.start_window.form, "save_button")
    services = program.club.services
    services.people.add({"name": "Ann"})
    services.people.add({"name": "Bob"})
    return program
