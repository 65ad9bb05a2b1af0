"""Each walk over what is heard, and over how a page is worked, finds what it is there to find."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton, QVBoxLayout, QWidget

from coprod_desktop.ui.models.card_rows import Row
from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.card_list import CardList
from coprod_desktop.ui.parts.form import Group
from coprod_desktop.ui.parts.form_rows import LineRow
from coprod_desktop.ui.parts.pictures import PictureTile
from coprod_desktop.ui.parts.words import Heading, Text
from tests.ui import handling, hearing
from tests.ui.test_walks import shown
from tests.waiting import settled


class Unlevelled(Heading):
    """A heading that forgot its level."""

    def __init__(self) -> None:
        super().__init__("Who came", 2)
        QAccessible.queryAccessibleInterface(self)
        self.level = 3


class Twice(QPushButton):
    """A plain Qt button: each press of a double click counts."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)


class Long(Text):
    """Words in lines that nobody finds the beginning of."""

    def __init__(self, words: str) -> None:
        super().__init__(words, line=500)


def unlabelled() -> QWidget:
    box = QLineEdit()
    box.setAccessibleName("Name")
    return box


def heard_otherwise() -> QWidget:
    row = LineRow("name", "Name")
    row.box.setAccessibleName("Title")
    return row


def lonely_choice() -> QWidget:
    holder = QWidget()
    down = QVBoxLayout(holder)
    down.addWidget(QRadioButton("Yes"))
    return holder


def nameless_group() -> QWidget:
    group = Group()
    QVBoxLayout(group).addWidget(QRadioButton("Yes"))
    return group


def lonely_day() -> QWidget:
    return LineRow("day", "Day")


def on_and_untold() -> QWidget:
    button = QPushButton("See more")
    button.setCheckable(True)
    button.setAccessibleName("See more")
    button.isCheckable = lambda: False  # type: ignore[method-assign]
    return button


def file_name() -> QWidget:
    return PictureTile("tea", name="hot_drink.svg")


def picture_that_stops() -> QWidget:
    tile = PictureTile("tea")
    tile.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return tile


def two_alike() -> QWidget:
    holder = QWidget()
    down = QVBoxLayout(holder)
    for _again in range(2):
        down.addWidget(Button("Remove this"))
    return holder


class HalfRead(CardList):
    """A list whose rows say only their titles."""


def half_read_rows() -> QWidget:
    cards = HalfRead("People")
    cards.set_rows((Row("person", 1, "Ann Baker", "Carer and volunteer"),))
    cards.rows.data = lambda index, role=0: "Ann Baker"  # type: ignore[method-assign]
    return cards


HEARD: list[tuple[Callable[[QWidget], list[str]], Callable[[], QWidget], str]] = [
    (hearing.labels, unlabelled, "no label beside it"),
    (hearing.labels, heard_otherwise, "heard as 'Title'"),
    (hearing.states, on_and_untold, "told as on or off and is neither"),
    (hearing.groups, lonely_choice, "in no group"),
    (hearing.groups, nameless_group, "in no group"),
    (hearing.groups, lonely_day, "in no group"),
    (hearing.levels, Unlevelled, "level 3 is told as 2"),
    (hearing.pictures, file_name, "called by its file"),
    (hearing.pictures, picture_that_stops, "takes the keyboard"),
    (hearing.alike, two_alike, "2 are heard as"),
    (hearing.rows, half_read_rows, "does not say 'Carer and volunteer'"),
]


def close_together() -> QWidget:
    holder = QWidget()
    down = QVBoxLayout(holder)
    down.setSpacing(3)
    down.addWidget(Button("Add a person"))
    down.addWidget(Button("Add a job"))
    return holder


def typed_key() -> QWidget:
    button = Button("Add a person")
    QShortcut(QKeySequence("N"), button)
    return button


def key_of_two() -> QWidget:
    button = Button("Add a person")
    QShortcut(QKeySequence("Ctrl+E"), button)
    QShortcut(QKeySequence("Ctrl+E"), button)
    return button


def without_enter() -> QWidget:
    button = QPushButton("Add a person")
    button.setAutoDefault(False)
    return button


def long_lines() -> QWidget:
    return Long("It goes on and on, " * 20)


HANDLED: list[tuple[Callable[[QWidget], list[str]], Callable[[], QWidget], str]] = [
    (handling.gaps, close_together, "3 pixels between"),
    (handling.double_clicks, lambda: Twice("Pay"), "does it twice"),
    (handling.enter_presses, without_enter, "Enter does not press it"),
    (handling.plain_keys, typed_key, "N is a key that one types with"),
    (handling.plain_keys, key_of_two, "Ctrl+E does two things"),
    (handling.line_length, long_lines, "a line of"),
    (handling.words_of_buttons, lambda: Button("Kettle"), "does not say what it does"),
    (handling.words_of_buttons, lambda: Button("add a person"), "not in sentence case"),
    (handling.words_of_buttons, lambda: Button("Add A New Person"), "not in sentence case"),
    (handling.words_of_buttons, lambda: Button("SAVE THIS"), "in capitals"),
]


@pytest.mark.parametrize(("walk", "make", "says"), HEARD + HANDLED, ids=lambda one: getattr(one, "__name__", None))
def test_a_bad_page_is_found(looks, walk, make, says):
    window, page = shown(looks, make())
    assert any(says in one for one in walk(page)), walk(page)
    window.close()


def test_a_page_that_begins_at_a_button_is_found(looks):
    window, page = shown(looks, Button("Add a person"))
    page.findChildren(Button)[-1].setFocus()
    assert any("begins at" in one for one in handling.beginning(page))
    page.focus_first()
    assert handling.beginning(page) == []
    window.close()


def test_a_good_page_passes_all_of_them(looks):
    cards = CardList("People")
    cards.set_rows((Row("person", 1, "Ann Baker", "Carer and volunteer"),))
    parts = (Heading("Who came", 2), LineRow("name", "Name"), cards, Button("Add a person"), QLabel("Nobody else"))
    window, page = shown(looks, *parts)
    page.focus_first()
    settled()
    assert handling.handle(page) + hearing.hear(page) == []
    window.close()
