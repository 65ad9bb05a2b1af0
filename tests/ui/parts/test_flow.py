"""Buttons that stand on one line are of one height, whatever is written on them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coprod_desktop.ui.parts.buttons import Button, ButtonRow, MainButton
from coprod_desktop.ui.parts.picture_button import PictureButton
from coprod_desktop.ui.parts.words import Text
from coprod_desktop.ui.theme.looks import Looks
from tests.waiting import settled


def shown(qtbot: QtBot, width: int, *parts: QWidget) -> ButtonRow:
    row = ButtonRow(*parts)
    qtbot.addWidget(row)
    row.resize(width, row.heightForWidth(width))
    row.show()
    settled()
    return row


def test_picture_buttons_on_one_line_are_as_high_as_the_highest(looks: Looks, qtbot: QtBot) -> None:
    names = ("Bus", "People who use wheelchairs at a meeting", "Tea")
    short, long, other = (PictureButton("bus", name) for name in names)
    row = shown(qtbot, 900, short, long, other)
    assert short.y() == long.y() == other.y() == 0
    assert short.height() == long.height() == other.height()
    assert row.height() == long.height() > short.sizeHint().height()


def test_each_line_has_its_own_height(looks: Looks, qtbot: QtBot) -> None:
    main, plain = MainButton("Print"), Button("Save")
    alone = Button("A button that needs a line of its own because of all its words")
    row = shown(qtbot, 420, main, plain, alone)
    assert main.height() == plain.height() > plain.sizeHint().height()
    assert row.height() > alone.y() > main.y()
    assert alone.height() == alone.heightForWidth(alone.width())


def test_words_beside_a_button_stay_in_the_middle(looks: Looks, qtbot: QtBot) -> None:
    words, button = Text("4 points"), Button("Next")
    row = shown(qtbot, 600, words, button)
    assert words.height() < button.height() == row.height()
    assert abs(words.geometry().center().y() - button.geometry().center().y()) <= 1
