"""A double click on a file: a copy of our club, of another, a damaged one, a book, a letter, and nothing at all."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coprod_desktop.__main__ import read_line
from coprod_desktop.app import ComputerClock, serve
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.running.program import Program
from coprod_desktop.storage import slots
from coprod_desktop.storage.club_file import create_book
from coprod_desktop.storage.copies import make_copy_in
from coprod_desktop.system.folders import Folders
from coprod_desktop.ui.parts.working import Working
from tests.hands import press, type_in, words

ROOT = Path(__file__).resolve().parents[2]
PASSWORD = "blue teapot hat"


pytestmark = pytest.mark.usefixtures("quick")  # passwords that cost little


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    home = tmp_path / "Zoë & Łuk %41 #1?"
    return Folders(home / "data" / "Our Club Book", home / "config", home / "documents")


@pytest.fixture
def start(qapp: QApplication, folders: Folders, started: list[Program]) -> Callable[..., Program]:
    """Start the program as a double click does."""

    def begin(file: Path | None = None) -> Program:
        program = Program(qapp, folders.book, folders)
        started.append(program)
        assert program.show_first(file=file)
        return program

    return begin


def club_with_copy(book: Path, stick: Path, name: str = "Tea Club", people: int = 2, password: str = "") -> Path:
    """Make a club at `book`, and return a copy of it in the folder `stick`."""
    book.parent.mkdir(parents=True, exist_ok=True)
    stick.mkdir(parents=True, exist_ok=True)
    with create_book(book) as opened:
        services = serve(opened.store, ComputerClock(), lambda _changes: None)
        services.club.start(name)
        for number in range(people):
            services.people.add({"name": f"Ann {number}"})
        services.meetings.plan("club", "yesterday")
        if password:
            _, keys, key = opened.inside()
            opened.change_keys(slots.with_password(keys, key, "Ann", password, ComputerClock().today()))
        return make_copy_in(opened, stick).path


@pytest.fixture
def copy(folders: Folders, tmp_path: Path) -> Path:
    return club_with_copy(folders.book, tmp_path / "a stick")


def type_password(page: QWidget) -> None:
    type_in(page, "box_password", PASSWORD)
    press(page, "unlock_button")


def at_rest(page: QWidget, qtbot: QtBot) -> None:
    working = page.findChild(Working)
    qtbot.waitUntil(lambda: not working.busy, timeout=20_000)


def test_our_own_copy_says_what_is_in_it_and_is_tested(start, copy: Path, qtbot: QtBot) -> None:
    program = start(copy)
    page = program.club.window.page
    assert page.key == "one_copy"
    said = words(page)
    for part in ("Tea Club", "2 people, 1 meeting.", "KB", "It belongs to your club.", copy.name, "Made on"):
        assert part in said
    press(page, "test_one_copy")
    at_rest(page, qtbot)
    qtbot.waitUntil(lambda: "This copy is good. In it are 2 people and 1 meeting." in words(page))


def test_our_own_copy_is_brought_back_after_what_would_change_is_shown(start, copy: Path, qtbot: QtBot) -> None:
    program = start(copy)
    program.club.services.people.add({"name": "Bob"})
    press(program.club.window.page, "bring_one_copy_back")
    page = program.club.window.page
    assert page.key == "bring_back"
    at_rest(page, qtbot)
    qtbot.waitUntil(lambda: "3 people here, 2 in this copy." in words(page))
    press(page, "bring_it_back")
    qtbot.waitUntil(lambda: program.club is not None and program.club.window.page.key == "copies", timeout=20_000)
    assert program.club.opened.store.count(PEOPLE) == 2


def test_a_copy_of_another_club_is_told_apart_and_says_so_again_before_it_comes_back(
    start, copy: Path, tmp_path: Path
) -> None:
    other = club_with_copy(tmp_path / "other" / "club.book", tmp_path / "stick", name="Chess Club")
    page = start(other).club.window.page
    assert "Chess Club" in words(page)
    assert "It belongs to another club." in words(page)
    assert [page.test_button.isVisible(), page.back_main.isVisible()] == [False, True]
    press(page, "bring_one_copy_back")
    assert "This copy belongs to another club: Chess Club." in words(page.window())


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("letter.odt", b"PK not a copy", "This file is not a copy of a club's book."),
        ("photo.jpg", b"", "This file is not a copy of a club's book."),
        ("one.clubcopy", b"PK\x03\x04 cut", "This copy is damaged."),
        ("other.book", b"locked", "This file is a club's book, not a copy."),
        ("gone.clubcopy", None, "The file is not there any more."),
        ("folder", "folder", "This file is not a copy of a club's book."),
    ],
)
@pytest.mark.parametrize("has_book", [True, False])
def test_what_is_no_copy_gets_one_sentence(
    start, folders: Folders, tmp_path: Path, name: str, content: object, sentence: str, has_book: bool
) -> None:
    if has_book:
        club_with_copy(folders.book, tmp_path / "stick")
    file = tmp_path / "a stick" / name
    file.parent.mkdir()
    if content == "folder":
        file.mkdir()
    elif isinstance(content, bytes):
        file.write_bytes(content)
    program = start(file)
    assert sentence in words(program.club.window if has_book else program.start_window)
    assert folders.book.exists() == has_book
    if isinstance(content, bytes):
        assert file.read_bytes() == content


def test_where_there_is_no_book_the_copy_is_brought_back_with_a_password(
    start, folders: Folders, tmp_path: Path
) -> None:
    copy = club_with_copy(tmp_path / "old laptop" / "club.book", tmp_path / "stick", password=PASSWORD)
    program = start(copy)
    window = program.start_window
    assert "This is the copy that you opened." in words(window)
    assert "2 people, 1 meeting." in words(window)
    press(window, "choose_copy_0")
    type_password(window.fetch)
    assert program.club is not None
    assert folders.book.exists()


def test_a_locked_book_is_opened_first_and_then_shows_the_copy(start, folders: Folders, tmp_path: Path) -> None:
    copy = club_with_copy(folders.book, tmp_path / "stick", password=PASSWORD)
    first = start()
    first.club.services.privacy.vault.note_sheet(first.clock.today())
    first.club.services.privacy.set_asks(True)
    first.step_behind()
    program = start(copy)
    type_password(program.start_window.lock)
    assert program.club.window.page.key == "one_copy"


def test_a_second_start_hands_the_copy_to_the_window_that_is_open(
    start, copy: Path, folders: Folders, qtbot: QtBot, tmp_path: Path
) -> None:
    program = start()
    qtbot.waitUntil(lambda: program.caretaker.doorbell._server is not None, timeout=5_000)
    homes = {"XDG_DATA_HOME": str(folders.data.parent), "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    second = subprocess.Popen(
        [sys.executable, "-m", "coprod_desktop", copy.name],
        cwd=copy.parent,
        env={**os.environ, "PYTHONPATH": str(ROOT), **homes},
    )
    qtbot.waitUntil(lambda: program.club.window.page.key == "one_copy", timeout=30_000)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.returncode == 0
    assert copy.name in words(program.club.window.page)


def test_a_file_stands_with_nothing_before_it_on_the_line() -> None:
    assert read_line(["My copy.clubcopy"]).file == Path("My copy.clubcopy")
    assert read_line([]).file is None
