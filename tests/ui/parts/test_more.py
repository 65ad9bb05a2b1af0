"""Long lists a few at a time: nothing is read before it is seen, and everything can be reached."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coprod_desktop.ui.models.card_rows import Row
from coprod_desktop.ui.parts import announce as announce_module
from coprod_desktop.ui.parts.buttons import ToggleButton
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.more import FIRST, MORE, MoreCards, MoreParts
from coprod_desktop.ui.parts.scrolling import DownScroll
from tests.ui.walks import walk
from tests.waiting import settled, until

COUNT = 400


def heard(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    told: list[str] = []
    monkeypatch.setattr(announce_module.QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    return told


class Jobs:
    """Rows of four hundred jobs, and how many of them were ever read."""

    def __init__(self) -> None:
        self.read_so_far: list[int] = []

    def read(self, offset: int, limit: int) -> Sequence[Row]:
        numbers = range(offset, min(COUNT, offset + limit))
        self.read_so_far += numbers
        return [Row("job", number, f"Ask the school {number}", "Grace and Tunde", "job") for number in numbers]


@pytest.fixture
def on_a_page(looks, qtbot) -> Callable[[QWidget], DownScroll]:
    kept: list[DownScroll] = []

    def put(part: QWidget) -> DownScroll:
        area, content = DownScroll(), QWidget()
        kept.append(area)
        column(content, margin=16).addWidget(part)
        area.setWidget(content)
        qtbot.addWidget(area)
        area.resize(1000, 600)
        area.show()
        area.activateWindow()
        QTest.qWaitForWindowActive(area, 1000)
        settled()
        return area

    return put


def in_view(area: DownScroll, cards: MoreCards, number: int) -> bool:
    row = cards.cards.visualRect(cards.cards.rows.index(number, 0))
    top = cards.cards.viewport().mapTo(area.viewport(), row.topLeft()).y()
    return top >= 0 and top + row.height() <= area.viewport().height()


def test_only_what_is_seen_is_read_and_all_of_it_can_be_reached_by_key(on_a_page, said):
    jobs, cards = Jobs(), MoreCards("Jobs we said we would do", "promised")
    cards.show_rows(COUNT, jobs.read)
    area = on_a_page(cards)
    assert jobs.read_so_far == list(range(FIRST))
    assert heard(cards.button) == f"Show {MORE} more of {COUNT - FIRST}. Jobs we said we would do"
    cards.cards.setFocus()
    QTest.keyClick(cards.cards, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is cards.button
    QTest.keyClick(cards.button, Qt.Key.Key_Space)
    settled()
    assert cards.cards.hasFocus()
    assert cards.cards.current_row().id == FIRST
    assert said[-1] == f"{MORE} more are shown."
    until(lambda: in_view(area, cards, FIRST))
    presses = 1
    while cards.button.isVisible():
        cards.button.setFocus()
        QTest.keyClick(cards.button, Qt.Key.Key_Return)
        settled()
        presses += 1
    assert presses == -(-(COUNT - FIRST) // MORE)
    assert jobs.read_so_far == list(range(COUNT))
    assert cards.cards.rows.rowCount() == COUNT
    voice = QAccessible.queryAccessibleInterface(cards.cards)
    assert voice.child(COUNT - 1).text(QAccessible.Text.Name) == f"Ask the school {COUNT - 1}, Grace and Tunde"
    chosen: list[int] = []
    cards.chosen.connect(lambda row: chosen.append(row.id))
    QTest.keyClick(cards.cards, Qt.Key.Key_End)
    QTest.keyClick(cards.cards, Qt.Key.Key_Return)
    assert chosen == [COUNT - 1]
    until(lambda: in_view(area, cards, COUNT - 1))


def test_pressed_with_the_mouse_what_it_brought_stands_where_it_was(on_a_page):
    jobs, cards = Jobs(), MoreCards("Jobs", "jobs")
    cards.show_rows(COUNT, jobs.read)
    area = on_a_page(cards)
    area.ensureWidgetVisible(cards.button)
    settled()
    before = area.verticalScrollBar().value()
    QTest.mouseClick(cards.button, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
    settled()
    until(lambda: in_view(area, cards, FIRST))
    assert area.verticalScrollBar().value() - before < cards.cards.row_height(FIRST)


def test_every_row_has_the_height_that_its_words_need_however_it_came(on_a_page, looks):
    jobs, cards, whole = Jobs(), MoreCards("Jobs", "jobs"), MoreCards("Jobs", "all", first=COUNT)
    cards.show_rows(COUNT, jobs.read)
    on_a_page(cards)
    whole.show_rows(COUNT, jobs.read)
    on_a_page(whole)
    cards.show_more()
    for percent in (100, 200):
        looks.set_text_percent(percent)
        settled()
        shown = range(FIRST + MORE)
        assert [cards.cards.row_height(one) for one in shown] == [whole.cards.row_height(one) for one in shown]


def test_a_short_list_has_no_button_and_the_last_few_are_counted(on_a_page, said):
    jobs, cards = Jobs(), MoreCards("Jobs", "jobs")
    cards.show_rows(3, jobs.read)
    on_a_page(cards)
    assert cards.button.isHidden()
    cards.show_rows(FIRST + 1, jobs.read)
    assert cards.button.text() == "Show 1 more"
    cards.show_more()
    assert cards.button.isHidden()
    assert said[-1] == "1 more is shown."


def test_what_was_opened_stays_open_when_the_list_is_read_again(on_a_page):
    jobs, cards = Jobs(), MoreCards("Jobs", "jobs")
    cards.show_rows(COUNT, jobs.read)
    on_a_page(cards)
    cards.show_more()
    QTest.keyClick(cards.cards, Qt.Key.Key_Down)
    cards.show_rows(COUNT, jobs.read, shown=cards.shown)
    assert cards.shown == FIRST + MORE
    assert cards.cards.current_row().id == FIRST + 1
    cards.reveal(100)
    assert cards.shown == 101


def test_buttons_too_are_made_when_they_are_to_be_seen(on_a_page, said):
    made: list[int] = []

    def make(number: int) -> QWidget:
        made.append(number)
        return ToggleButton(f"Person {number}")

    parts = MoreParts("Who has had theirs?", "handed", first=12, more=50)
    parts.show_parts(COUNT, make)
    area = on_a_page(parts)
    assert made == list(range(12))
    parts.button.setFocus()
    QTest.keyClick(parts.button, Qt.Key.Key_Space)
    settled()
    focused = QApplication.focusWidget()
    assert isinstance(focused, ToggleButton)
    assert focused.text() == "Person 12"
    assert made == list(range(62))
    assert said[-1] == "50 more are shown."
    parts.show_parts(COUNT, make, shown=parts.shown)
    assert parts.shown == 62
    settled()
    assert area.widget().findChildren(ToggleButton)[61].isVisible()


@pytest.mark.parametrize(("theme", "percent"), [("light", 100), ("dark", 200)])
def test_walks(on_a_page, looks, theme, percent):
    looks.set_theme(theme)
    looks.set_text_percent(percent)
    both = QWidget()
    down = column(both, spacing=16)
    jobs, cards, parts = Jobs(), MoreCards("Jobs", "jobs"), MoreParts("People", "people")
    cards.show_rows(COUNT, jobs.read)
    parts.show_parts(COUNT, lambda number: ToggleButton(f"Person {number}"))
    down.addWidget(cards)
    down.addWidget(parts)
    area = on_a_page(both)
    cards.show_more()
    parts.show_more()
    settled()
    found = [one for one in walk(area) if "heading" not in one and "main button" not in one]
    assert found == []
