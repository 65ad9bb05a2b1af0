"""A row that is half out of sight stays under the mouse while it is pressed, and opens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from coprod_desktop.ui.models.card_rows import Row
from coprod_desktop.ui.parts.card_list import CardList
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.scrolling import DownScroll


def test_a_row_half_out_of_sight_opens_at_the_first_press(looks, qtbot) -> None:
    rows = [Row("person", number, f"Person {number}", "", "people") for number in range(1, 21)]
    inside = QWidget()
    down = column(inside, spacing=0)
    down.addWidget(QLabel("People"))
    people = CardList("People")
    people.set_rows(rows)
    down.addWidget(people)
    scroll = DownScroll()
    scroll.setWidget(inside)
    qtbot.addWidget(scroll)
    scroll.resize(500, 400)
    scroll.show()
    qtbot.waitExposed(scroll)
    view = scroll.viewport()
    last = next(
        number
        for number in range(20)
        if people.viewport().mapTo(view, people.visualRect(people.rows.index(number, 0)).bottomLeft()).y()
        > view.height()
    )
    top = people.viewport().mapTo(view, people.visualRect(people.rows.index(last, 0)).topLeft()).y()
    assert top < view.height() - 4, "a row lies half out of sight"
    at = view.mapTo(scroll, view.rect().topLeft())
    at.setX(60)
    at.setY(at.y() + (top + view.height()) // 2)
    chosen: list[object] = []
    people.chosen.connect(lambda row: chosen.append(row.id))
    QTest.mousePress(scroll.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    before = scroll.verticalScrollBar().value()
    QTest.mouseRelease(scroll.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at, 50)
    assert before == 0, "the page keeps still under the mouse"
    assert chosen == [last + 1]
