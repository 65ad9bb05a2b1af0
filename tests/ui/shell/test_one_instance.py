"""A second start of the same book rings at the first window's door."""

from __future__ import annotations

from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from coprod_desktop.ui.shell.one_instance import Doorbell, name_for, ring
from tests.waiting import until


def test_the_first_window_hears_the_second(qtbot: QtBot, tmp_path: Path) -> None:
    book = tmp_path / "club.book"
    rung: list[Path | None] = []
    bell = Doorbell(book, rung.append)
    assert bell.listen()
    answers: list[bool] = []
    second = Thread(target=lambda: answers.append(ring(book)))
    second.start()
    qtbot.waitUntil(lambda: bool(rung and answers))
    second.join()
    bell.stop()
    assert answers == [True]
    assert rung == [None]


@pytest.mark.parametrize("name", ["Zoë & Łuk %41 #1?.clubcopy", "x" * 200])
def test_the_second_brings_the_file_that_was_opened(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    book = tmp_path / "club.book"
    rung: list[Path | None] = []
    bell = Doorbell(book, rung.append)
    assert bell.listen()
    second = Thread(target=lambda: ring(book, tmp_path / name))
    second.start()
    qtbot.waitUntil(lambda: bool(rung))
    second.join()
    bell.stop()
    assert rung == [tmp_path / name]


def test_nobody_answers_for_another_book(tmp_path: Path) -> None:
    assert not ring(tmp_path / "other.book")


def test_a_bell_left_by_a_crash_is_taken_over(qtbot: QtBot, tmp_path: Path) -> None:
    book = tmp_path / "club.book"
    left = Doorbell(book, lambda _file: None)
    assert left.listen()
    again = Doorbell(book, lambda _file: None)
    assert again.listen()
    again.stop()
    left.stop()


def test_one_name_for_every_way_of_writing_a_path(tmp_path: Path) -> None:
    assert name_for(tmp_path / "x" / ".." / "club.book") == name_for(tmp_path / "club.book")
    assert len(name_for(tmp_path / ("long " * 40) / "club.book")) < 60


def test_one_who_goes_away_without_a_word_does_no_harm(qtbot: QtBot, tmp_path: Path) -> None:
    book = tmp_path / "club.book"
    rung: list[Path | None] = []
    bell = Doorbell(book, rung.append)
    assert bell.listen()
    silent = QLocalSocket()
    silent.connectToServer(name_for(book))
    qtbot.waitUntil(lambda: bool(bell._callers))
    (caller,) = bell._callers
    silent.abort()
    until(lambda: not isValid(caller), "who went away unheard is still held")
    second = Thread(target=lambda: ring(book, tmp_path / "one.clubcopy"))
    second.start()
    qtbot.waitUntil(lambda: bool(rung))
    second.join()
    bell.stop()
    assert rung == [tmp_path / "one.clubcopy"]
