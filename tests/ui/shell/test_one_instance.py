"""A second start of the same book rings at the first window's door."""

from __future__ import annotations

from pathlib import Path
from threading import Thread

from pytestqt.qtbot import QtBot

from coprod_desktop.ui.shell.one_instance import Doorbell, name_for, ring


def test_the_first_window_hears_the_second(qtbot: QtBot, tmp_path: Path) -> None:
    book = tmp_path / "club.book"
    rung: list[bool] = []
    bell = Doorbell(book, lambda: rung.append(True))
    assert bell.listen()
    answers: list[bool] = []
    second = Thread(target=lambda: answers.append(ring(book)))
    second.start()
    qtbot.waitUntil(lambda: bool(rung and answers))
    second.join()
    bell.stop()
    assert answers == [True]
    assert rung == [True]


def test_nobody_answers_for_another_book(tmp_path: Path) -> None:
    assert not ring(tmp_path / "other.book")


def test_a_bell_left_by_a_crash_is_taken_over(qtbot: QtBot, tmp_path: Path) -> None:
    book = tmp_path / "club.book"
    left = Doorbell(book, lambda: None)
    assert left.listen()
    again = Doorbell(book, lambda: None)
    assert again.listen()
    again.stop()
    left.stop()


def test_one_name_for_every_way_of_writing_a_path(tmp_path: Path) -> None:
    assert name_for(tmp_path / "x" / ".." / "club.book") == name_for(tmp_path / "club.book")
    assert len(name_for(tmp_path / ("long " * 40) / "club.book")) < 60
