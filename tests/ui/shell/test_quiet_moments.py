"""What can wait is done when nobody is at the keys, and stops at the next key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from coprod_desktop.ui.shell.quiet_moments import QuietMoments


class Pile:
    """Something to do, of which one piece is done at a time."""

    def __init__(self) -> None:
        self.left = 0

    def waits(self) -> bool:
        return self.left > 0

    def some(self) -> bool:
        self.left -= 1
        return self.left > 0


@pytest.fixture
def pile() -> Pile:
    return Pile()


@pytest.fixture
def quiet(qapp: QApplication, pile: Pile) -> Iterator[QuietMoments]:
    made = QuietMoments(qapp, pile.waits, pile.some)
    yield made
    made.stop()


def test_the_pile_goes_down_when_it_is_quiet(quiet: QuietMoments, pile: Pile) -> None:
    pile.left = 3
    quiet.look()
    assert pile.left == 3  # somebody may have typed just before
    for _ in range(9):
        quiet.look()
    assert pile.left == 0


def test_it_waits_while_somebody_types(qtbot: QtBot, quiet: QuietMoments, pile: Pile) -> None:
    box = QLineEdit()
    qtbot.addWidget(box)
    box.show()
    pile.left = 3
    quiet.look()
    QTest.keyClick(box, Qt.Key.Key_A)
    quiet.look()
    assert pile.left == 3
    quiet.look()
    assert pile.left == 2
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    quiet.look()
    assert pile.left == 2


def test_keys_are_not_heard_while_nothing_waits(qtbot: QtBot, quiet: QuietMoments, pile: Pile) -> None:
    box = QLineEdit()
    qtbot.addWidget(box)
    box.show()
    quiet.look()
    QTest.keyClick(box, Qt.Key.Key_A)
    pile.left = 1
    quiet.look()
    quiet.look()
    assert pile.left == 0


def test_the_timer_does_it(qtbot: QtBot, quiet: QuietMoments, pile: Pile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coprod_desktop.ui.shell.quiet_moments.QUIET", 5)
    quiet._timer.setInterval(5)
    pile.left = 4
    qtbot.waitUntil(lambda: pile.left == 0)
