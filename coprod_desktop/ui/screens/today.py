"""Today: what comes next and what waits, on a few cards."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from coprod_desktop.services.today import TodayCard, TodayService
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.layouts import order_tabs
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.private import Private

translate = QCoreApplication.translate

TWO_COLUMNS_FROM = 84  # average letters of the text size in a line


class _Cards(QWidget):
    """Cards in rows of two when there is room, the two of a row as high as each other; else one below another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(16)
        self._grid.setColumnStretch(0, 1)
        self._cards: list[QWidget] = []
        self._two = False

    def show_cards(self, cards: list[QWidget], width: int) -> None:
        """Show other cards. `width` is about how many pixels there will be."""
        self._cards = cards
        self._two = self._room_for_two(width)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards into as many columns as there is room for."""
        super().resizeEvent(event)
        if self._two != self._room_for_two(self.width()):
            self._two = not self._two
            self._arrange()

    def _room_for_two(self, width: int) -> bool:
        return width >= QFontMetrics(QApplication.font()).averageCharWidth() * TWO_COLUMNS_FROM

    def _arrange(self) -> None:
        while self._grid.count():
            self._grid.takeAt(0)
        self._grid.setColumnStretch(1, int(self._two))
        self._grid.setHorizontalSpacing(20 if self._two else 0)
        shown = [one for one in self._cards if not one.isHidden()]  # what is private leaves no hole in Room view
        for number, card in enumerate([*shown, *(one for one in self._cards if one.isHidden())]):
            row, column = divmod(number, 2) if self._two else (number, 0)
            self._grid.addWidget(card, row, column)
        order_tabs(self)


class TodayPage(Page):
    """Shows the next meeting, jobs that are due, and whom to catch up with."""

    key = "today"
    door = "today"
    tab = "today"
    help_topic = "way"
    kinds = frozenset(
        {
            "meeting",
            "agenda_item",
            "job",
            "decision",
            "person",
            "needs",
            "attendance",
            "point",
            "frozen_minutes",
            "copy",
            "sheet",
            "update",
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        services = desk.services
        self._today = TodayService(
            services.book, services.copies, services.privacy, services.rehearsal, services.updates
        )

    def title(self) -> str:
        """Return the page's title."""
        return translate("TodayPage", "Today")

    def open(self, place: Place) -> None:
        """Show what there is today."""
        super().open(place)
        cards = self._today.cards()
        with self.refilled():
            area = _Cards()
            self.body.addWidget(area)
            area.show_cards([self._card(card, first=number == 0) for number, card in enumerate(cards)], self._width())

    def _width(self) -> int:
        margins = self.body.contentsMargins()
        return self.scroller.viewport().width() - margins.left() - margins.right()

    def _card(self, told: TodayCard, *, first: bool) -> QWidget:
        card = Card(told.picture, told.title, told.lines)
        card.setObjectName(f"today_{told.key}")
        if told.button:
            button = (MainButton if first else Button)(told.button)
            button.setObjectName(f"today_{told.key}_button")
            place = Place(told.page, told.id, told.extra)
            button.clicked.connect(lambda _on=False, place=place: self.go.emit(place))
            card.add_button(button)
        if not told.private:
            return card
        private = Private(self.desk.looks)
        private.add(card)
        return private
