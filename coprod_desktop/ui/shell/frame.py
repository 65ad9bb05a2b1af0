"""What stands round every page, and where: the bar on top, the doors at the left, the line at the bottom."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.parts.layouts import column, row
from coprod_desktop.ui.shell.bottom_line import BottomLine
from coprod_desktop.ui.shell.doors import ORDER, DoorColumn
from coprod_desktop.ui.shell.lines import Line
from coprod_desktop.ui.shell.page_stack import PageStack
from coprod_desktop.ui.shell.strip import Strip
from coprod_desktop.ui.shell.top_bar import TopBar

if TYPE_CHECKING:
    from coprod_desktop.ui.parts.page import Desk
    from coprod_desktop.ui.shell.pages import Pages
    from coprod_desktop.ui.shell.reading_bar import ReadingBar

FOLD_FROM = 150  # per cent of text from which the doors fold into one button
WIDEST_DOORS = 0.24  # of the window's width; wider, and they fold
TOP_BUTTONS = ("doors", "undo", "redo", "find", "colours", "aloud", "room", "help", "smaller", "bigger")


class Frame(QWidget):
    """Holds the pages and what is round them. The doors fold into one button when text is large or it is narrow."""

    def __init__(self, desk: Desk, pages: Pages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = desk.looks
        self._pages = pages
        self.top_bar = TopBar(TOP_BUTTONS, self)
        self.doors = DoorColumn(self)
        self.strip = Strip(self)
        self.stack = PageStack(desk, pages, self)
        self.bottom_line = BottomLine(desk.services.book.say, self)
        self._door_line = Line(upright=True)
        self._right = column(spacing=0)
        self._right.addWidget(self.strip)
        self._right.addWidget(self.stack, 1)
        middle = row(spacing=0)
        middle.addWidget(self.doors)
        middle.addWidget(self._door_line)
        middle.addLayout(self._right, 1)
        whole = column(self, spacing=0)
        whole.addWidget(self.top_bar)
        whole.addWidget(Line())
        whole.addLayout(middle, 1)
        whole.addWidget(Line())
        whole.addWidget(self.bottom_line)
        self._looks.changed.connect(self.show_looks)

    @cached_property
    def reading_bar(self) -> ReadingBar:
        """The bar that shows while something is read aloud, made when something is."""
        from coprod_desktop.ui.shell.reading_bar import ReadingBar

        bar = ReadingBar(self)
        self._right.insertWidget(self._right.indexOf(self.stack), bar)
        return bar

    def shown_doors(self) -> tuple[str, ...]:
        """Return the doors that can be opened now, in the order in which they are shown."""
        return self._pages.doors(ORDER, room_view=self._looks.room_view)

    def show_looks(self) -> None:
        """Follow the size of text and Room view."""
        self.doors.show_doors(self.shown_doors())
        self.top_bar.set_room_view(self._looks.room_view)
        self._fold()

    def show_reading(self, *, reading: bool) -> None:
        """Give what is read the room it needs: with large text, the line at the bottom waits until the end."""
        self.top_bar.set_reading(reading)
        self.bottom_line.setHidden(reading and self.top_bar.makes_room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold the doors."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return  # it has no size yet, and folds when it gets one
        wanted = self.doors.wanted_width()
        folded = self._looks.text_percent >= FOLD_FROM or wanted > self.width() * WIDEST_DOORS
        self.doors.setFixedWidth(wanted)
        self.doors.setVisible(not folded)
        self._door_line.setVisible(not folded)
        self.top_bar.show_button("doors", folded)
