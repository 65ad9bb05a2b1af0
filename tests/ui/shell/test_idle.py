"""Nobody there, and a computer that slept, are noticed; somebody who types is not locked out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from coprod_desktop.ui.shell.idle import TICK, Idle, clock_that_counts_sleep


class Clock:
    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def idle(qapp: QApplication, clock: Clock) -> Iterator[Idle]:
    made = Idle(qapp, clock)
    yield made
    made.stop()


@pytest.fixture
def heard(idle: Idle) -> list[str]:
    words: list[str] = []
    idle.idle.connect(lambda: words.append("idle"))
    idle.slept.connect(lambda: words.append("slept"))
    return words


def wait(idle: Idle, clock: Clock, minutes: float) -> None:
    for _ in range(round(minutes * 60_000 / TICK)):
        clock.seconds += TICK / 1000
        idle.look()


def test_it_is_off_until_it_is_wanted(idle: Idle, clock: Clock, heard: list[str]) -> None:
    wait(idle, clock, 120)
    clock.seconds += 100_000
    idle.look()
    assert heard == []


def test_after_so_many_minutes_of_nothing(idle: Idle, clock: Clock, heard: list[str]) -> None:
    idle.watch(5, sleep=False)
    wait(idle, clock, 4.9)
    assert heard == []
    wait(idle, clock, 0.2)
    assert heard == ["idle"]


def test_a_key_begins_the_time_anew(qtbot: QtBot, idle: Idle, clock: Clock, heard: list[str]) -> None:
    box = QLineEdit()
    qtbot.addWidget(box)
    idle.watch(5, sleep=False)
    wait(idle, clock, 4)
    QTest.keyClick(box, Qt.Key.Key_A)
    assert box.text() == "a"
    wait(idle, clock, 4)
    assert heard == []
    wait(idle, clock, 1.1)
    assert heard == ["idle"]


def test_a_sleep_is_a_tick_that_comes_late(idle: Idle, clock: Clock, heard: list[str]) -> None:
    idle.watch(0, sleep=True)
    clock.seconds += 20  # a busy computer is not a sleeping one
    idle.look()
    assert heard == []
    clock.seconds += 3600
    idle.look()
    assert heard == ["slept"]


def test_what_is_watched_already_goes_on(idle: Idle, clock: Clock, heard: list[str]) -> None:
    idle.want(5, sleep=False)
    wait(idle, clock, 4)
    idle.want(5, sleep=False)
    wait(idle, clock, 1.1)
    assert heard == ["idle"]


def test_the_clock_goes_forward() -> None:
    assert clock_that_counts_sleep() <= clock_that_counts_sleep()
