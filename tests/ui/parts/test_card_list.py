"""Lists of cards: chosen by mouse and keys, read out, and as fast at 100,000 rows as at 100."""

from __future__ import annotations

from collections.abc import Sequence
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from coprod_desktop.ui.parts.card_list import FACE, WHOLE, CardList, Row
from coprod_desktop.ui.parts.scrolling import DownScroll
from coprod_desktop.ui.parts.wrapping import Wrapped
from tests.waiting import settled

ROWS = [
    Row("person", 1, "Ann Smith", "Member. Brings singing.", FACE),
    Row("job", 2, "Ask the school", "Grace and Tunde", "job", "job", "2 weeks late"),
    Row("point", 3, "Told us", "The school choir can come on 16 December, and bring their own music. " * 4, "party"),
]


def shown(qtbot, rows: Sequence[Row], width: int = 900, height: int = 600) -> CardList:
    people = CardList("People")
    people.set_rows(rows)
    qtbot.addWidget(people)
    people.resize(width, height)
    people.show()
    people.window().activateWindow()
    settled()
    return people


def test_a_click_enter_and_space_each_choose_a_row_once(looks, qtbot):
    people = shown(qtbot, ROWS)
    chosen: list[int] = []
    people.chosen.connect(lambda row: chosen.append(row.id))
    middle = people.visualRect(people.rows.index(1, 0)).center()
    qtbot.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert chosen == [2]
    people.setFocus()
    qtbot.keyClick(people, Qt.Key.Key_Down)
    qtbot.keyClick(people, Qt.Key.Key_Return)
    assert chosen == [2, 3]
    qtbot.keyClick(people, Qt.Key.Key_Space)
    assert chosen == [2, 3, 3]


def test_a_double_click_chooses_once(looks, qtbot):
    people = shown(qtbot, ROWS)
    chosen: list[int] = []
    people.chosen.connect(lambda row: chosen.append(row.id))
    middle = people.visualRect(people.rows.index(0, 0)).center()
    qtbot.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseDClick(people.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseRelease(people.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert chosen == [1]


def test_a_row_is_read_out_whole(looks, qtbot):
    people = shown(qtbot, ROWS)
    voice = QAccessible.queryAccessibleInterface(people)
    assert voice.role() == QAccessible.Role.List
    assert voice.text(QAccessible.Text.Name) == "People"
    heard = [voice.child(number).text(QAccessible.Text.Name) for number in range(voice.childCount())]
    assert heard[:2] == ["Ann Smith, Member. Brings singing", "Ask the school, Grace and Tunde, 2 weeks late"]


def test_the_keyboard_comes_to_the_first_row_and_tab_leaves(looks, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    down = QVBoxLayout(window)
    people, after = CardList("People"), CardList("Others")
    for one in (people, after):
        one.set_rows(ROWS)
        down.addWidget(one)
    window.show()
    window.activateWindow()
    people.setFocus()
    settled()
    assert people.current_row() == ROWS[0]
    qtbot.keyClick(people, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after


def test_new_rows_keep_the_keyboard_on_the_same_row(looks, qtbot):
    people = shown(qtbot, ROWS)
    people.setFocus()
    people.setCurrentIndex(people.rows.index(1, 0))
    people.set_rows([Row("person", 9, "Before"), *ROWS])
    assert people.current_row() == ROWS[1]


@pytest.mark.parametrize("percent", [100, 200])
def test_a_long_line_gets_the_height_it_needs(looks, qtbot, percent):
    looks.set_text_percent(percent)
    settled()
    people = shown(qtbot, ROWS)
    short, long = people.row_height(0), people.row_height(2)
    assert long > short * 1.5
    assert people.heightForWidth(400) > people.heightForWidth(900)
    assert people.visualRect(people.rows.index(2, 0)).height() == long


def test_arrow_keys_bring_a_row_of_a_whole_list_into_sight(looks, qtbot):
    area = DownScroll()
    qtbot.addWidget(area)
    people = CardList("People")
    people.set_rows([Row("person", number, f"Person {number}") for number in range(40)])
    content = QWidget()
    QVBoxLayout(content).addWidget(people)
    area.setWidget(content)
    area.resize(600, 300)
    area.show()
    area.activateWindow()
    people.setFocus()
    settled()
    assert people.height() > area.height()
    for _down in range(20):
        qtbot.keyClick(people, Qt.Key.Key_Down)
    settled()
    assert isinstance(area, QScrollArea)
    row = people.visualRect(people.currentIndex())
    top = people.viewport().mapTo(area.viewport(), row.topLeft()).y()
    assert top >= 0
    assert top + row.height() <= area.viewport().height()
    qtbot.keyClick(people, Qt.Key.Key_PageDown)
    assert people.currentIndex().row() == 25


class Read(Sequence[Row]):
    """Rows that are made only when one is read, and counted."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.read: set[int] = set()

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, number: int) -> Row:  # type: ignore[override]
        self.read.add(number)
        return Row(
            "decision", number, f"Decision {number}", "We all agreed that the tea is at 3 pm.", "decision", "decided"
        )


def test_a_hundred_thousand_rows_cost_no_more_than_what_is_seen(looks, qtbot):
    rows = Read(100_000)
    people = shown(qtbot, rows)
    assert not people.whole
    assert len(rows.read) < 60
    people.verticalScrollBar().setValue(people.verticalScrollBar().maximum() // 2)
    settled()
    assert len(rows.read) < 120
    qtbot.waitUntil(lambda: people.verticalScrollBar().maximum() > 99_000 * people.row_height(0))
    people.setFocus()
    qtbot.keyClick(people, Qt.Key.Key_End)
    settled()
    assert people.currentIndex().row() == 99_999
    assert 99_999 in rows.read
    assert len(rows.read) < 300


def test_a_hundred_thousand_rows_are_painted_as_fast_as_a_few_hundred(looks, qtbot):
    def first_paint(count: int) -> float:
        people = CardList("Decisions")
        qtbot.addWidget(people)
        people.resize(900, 600)
        started = perf_counter()
        people.set_rows(Read(count))
        people.show()
        people.grab()
        return perf_counter() - started

    first_paint(WHOLE + 1)
    few = sorted(first_paint(WHOLE + 1) for _again in range(5))[2]
    many = sorted(first_paint(100_000) for _again in range(5))[2]
    assert many < few * 6 + 0.1, (few, many)


def test_rows_that_stay_are_not_laid_out_again(looks, qtbot, monkeypatch):
    """While somebody types in Find most rows stay, and shaping their words is most of the work."""
    people = shown(qtbot, ROWS)
    before = [people.row_height(number) for number in range(3)]
    shaped: list[str] = []
    made = Wrapped.__init__
    monkeypatch.setattr(
        Wrapped, "__init__", lambda self, text, *rest, **more: (shaped.append(text), made(self, text, *rest, **more))[1]
    )
    people.set_rows([*ROWS[::-1], Row("job", 9, "Sweep")])
    settled()
    assert set(shaped) == {"Sweep"}
    assert [people.row_height(number) for number in (2, 1, 0)] == before
    people.set_rows([Row("job", 9, "Sweep the hall")])
    settled()
    assert people.row_height(0) < before[2]
    people.set_rows(ROWS)
    settled()
    assert [people.row_height(number) for number in range(3)] == before


def test_a_long_list_gets_its_places_without_asking_python_for_each_row(looks, qtbot, monkeypatch):
    asked: list[int] = []
    usual = CardList.row_height
    monkeypatch.setattr(CardList, "row_height", lambda self, number: (asked.append(number), usual(self, number))[1])
    people = shown(qtbot, [Row("person", number, f"Ann {number}") for number in range(5000)])
    assert "rowCount" not in vars(type(people.rows))
    assert people.rows.rowCount() == 5000
    assert people.visualRect(people.rows.index(4999, 0)).bottom() > 4999 * 40
    assert len(asked) < 100


def test_other_rows_are_told_once_and_cannot_be_changed_or_dragged(looks, qtbot):
    people = shown(qtbot, ROWS)
    told: list[str] = []
    people.rows.modelReset.connect(lambda: told.append("reset"))
    people.rows.rowsInserted.connect(lambda _parent, first, last: told.append(f"rows {first} to {last}"))
    people.rows.rowsRemoved.connect(lambda *_: told.append("removed"))
    people.set_rows(ROWS[:2])
    people.add_rows(ROWS[2:])
    assert told == ["reset", "rows 2 to 2"]
    flags = people.rows.flags(people.rows.index(0, 0))
    assert flags == (Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren)
    people.set_rows(())
    assert people.rows.rowCount() == 0
    assert people.current_row() is None
