"""What every page is: a place with a title, a body that scrolls down but never sideways, and signals."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLayout, QListView, QVBoxLayout, QWidget

from coprod_desktop.domain.values import dataclass
from coprod_desktop.services.silence import NoSpeech
from coprod_desktop.ui.parts.buttons import Button, ToggleButton
from coprod_desktop.ui.parts.flow import FlowLayout
from coprod_desktop.ui.parts.layouts import Column, TopColumn, empty, holds, order_tabs, show_new
from coprod_desktop.ui.parts.scrolling import DownScroll, ScrollEdge
from coprod_desktop.ui.parts.words import Heading
from coprod_desktop.ui.parts.wrapping import READING
from coprod_desktop.ui.theme.paint import LINE

if TYPE_CHECKING:
    from coprod_desktop.domain.records import Changes
    from coprod_desktop.services.all import Services
    from coprod_desktop.services.ports import Clock, Files, Printer, Speech
    from coprod_desktop.ui.parts.aloud import Passage
    from coprod_desktop.ui.theme.looks import Looks

translate = QCoreApplication.translate

BY_SHEET = "opened_by_sheet"  # the detail of the place "privacy" after the recovery sheet opened the book
ROOM_FOR_BOTH = 84  # letters across, below which the page and the paper take turns
ROOM_TO_READ = 7  # lines that the body must have below a title that stays; with fewer, the title scrolls with it

ABOVE_BODY = 8  # pixels between a title that stays and what scrolls, with the line that shows that there is more
ROOM_BESIDE_FOOT = 10  # lines above the bottom row, with fewer of which it is put away while somebody writes


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page is: its key, the record it shows (0 for none or a new one) and a detail of its own."""

    page: str
    id: int = 0
    extra: str = ""


_NO_SPEECH = NoSpeech()


@dataclass(frozen=True, slots=True)
class Desk:
    """What a page is given to work with."""

    services: Services
    printer: Printer
    clock: Clock
    files: Files
    looks: Looks
    speech: Speech = _NO_SPEECH


class Page(QWidget):
    """One page of the program.

    A screen sets the class attributes, fills `self.body` and, for its main button, `self.foot`. It overrides
    `title`, `open`, `on_changes` and `leave` as it needs. The window calls `open` each time the page is shown
    and `focus_first` after that.
    """

    key = ""
    door = ""
    tab = ""
    place_back = False
    private = False
    help_topic = ""
    kinds: frozenset[str] = frozenset()

    room_to_read = ROOM_TO_READ  # lines; a page where people write at length wants more

    _beside: QWidget | None = None
    _beside_wanted = True
    _foot_may_go = False
    _foot_is_away = False
    beside_button: ToggleButton | None = None

    go = Signal(object)
    back_wanted = Signal()
    said = Signal(str)
    print_wanted = Signal(object, object)
    read_wanted = Signal(object)  # a list of Passages

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.place = Place(self.key)
        self.setObjectName(f"{self.key}_page")
        self.heading = Heading("", 1, self)
        self.heading.setObjectName("page_heading")
        self.back_button = Button(translate("Page", "Back"), picture="back", parent=self)
        self.back_button.setObjectName("back_button")
        self.back_button.setVisible(self.place_back)
        self.back_button.clicked.connect(self.back_wanted)

        self._head = QWidget(self)
        self._above = above = Column(self._head)
        above.setContentsMargins(28, 12, 28, 0)
        header = QHBoxLayout()
        header.setSpacing(16)
        header.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        header.addWidget(self.heading, 1)

        self.top = Column()
        self.top.setSpacing(8)
        above.addLayout(header)
        above.addLayout(self.top)
        above.setSpacing(8)

        self._content = QWidget()
        self._sheet = QVBoxLayout(self._content)
        self._sheet.setContentsMargins(0, 0, 0, 0)
        self._sheet.setSpacing(6)
        self.body = TopColumn()
        self._sheet.addLayout(self.body, 1)
        self.body.setContentsMargins(28, 8, 28, 16)
        self.body.setSpacing(16)
        self.scroller = DownScroll(self)
        self.scroller.setObjectName("page_scroll")
        self.scroller.setWidget(self._content)

        self._foot = QWidget(self)
        self.foot = FlowLayout(self._foot)
        self.foot.setContentsMargins(28, 8, 28, 12)
        self._foot.hide()

        self._main = main = QVBoxLayout()
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(0)
        main.addWidget(self._head)
        main.addSpacing(ABOVE_BODY - LINE)
        main.addWidget(ScrollEdge(self.scroller, below=False))
        main.addWidget(self.scroller, 1)
        main.addWidget(ScrollEdge(self.scroller, below=True))
        main.addWidget(self._foot)
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._columns.addLayout(main, 3)

    # What a screen overrides

    def is_done(self) -> bool:
        """Say whether there is nothing here to come back to, as in a form that has been saved."""
        return False

    @classmethod
    def examples(cls, services: Services) -> tuple[tuple[str, Place], ...]:
        """Return the looks of this page that are worth seeing: a name of its own and a place for each.

        Pictures and tests of every page are made from these. A page that shows a record chooses one here, and has
        no example while there is none.
        """
        return ((cls.key, Place(cls.key)),)

    def title(self) -> str:
        """Return the page's title as it is now: the one heading of level 1."""
        return ""

    def open(self, place: Place) -> None:
        """Fill the page for `place`. A screen calls this first, then fills, then `show_title` if it needs to."""
        self.place = place
        self.show_title()

    def start_anew(self) -> None:
        """Forget what was looked for here. Called before `open` when one comes by a door or a tab, not by Back."""

    def on_changes(self, changes: Changes) -> None:
        """Refresh, when one of the kinds shown here changed. Without an override: open again, if it is visible."""
        if changes.kinds & self.kinds and self.isVisible():
            self.open(self.place)

    def leave(self) -> None:
        """Keep what is typed. Called before another page is shown and before the window closes."""

    def first_focus(self) -> QWidget:
        """Return the part that has the keyboard when the page is shown: the heading, or the first box."""
        return self.heading

    def passages(self) -> list[Passage] | None:
        """Return what is read aloud here, or None for all the words on the page. Empty when nothing may be."""
        return None

    # What a screen uses

    def show_title(self) -> None:
        """Show `title()` in the heading."""
        self.heading.setText(self.title())
        self.setAccessibleName(self.title())
        self._fit_head()

    def focus_first(self) -> None:
        """Give the keyboard to `first_focus()` and scroll to the top."""
        order_tabs(self)
        self.scroller.verticalScrollBar().setValue(0)
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def add_main(self, button: QWidget) -> None:
        """Put a button in the row that stays at the bottom of the page. Main button first."""
        self.foot.addWidget(button)
        self._foot.show()

    def let_foot_go(self, on: bool) -> None:
        """Put the bottom row away, while `on`, where it would leave few lines to write in."""
        self._foot_may_go = on
        self._fit()

    def clear_foot(self) -> None:
        """Take every button out of the bottom row and hide it."""
        empty(self.foot)
        self._foot.hide()

    def clear_body(self) -> None:
        """Take everything out of the body."""
        empty(self.body)

    def set_beside(self, widget: QWidget, share: int = 2) -> None:
        """Show `widget` (the paper) in a column at the right of the page; the page itself has 3 shares.

        Where there is no room for both, a button above the page shows the one or the other.
        """
        self._beside = QWidget(self)
        inside = Column(self._beside)
        inside.setContentsMargins(0, 12, 28, 12)
        inside.addWidget(widget, 1)
        self._columns.addWidget(self._beside, share)
        self.beside_button = ToggleButton(translate("Page", "See the paper"))
        self.beside_button.setObjectName("beside_button")
        self.beside_button.toggled.connect(lambda _on: self._fit())
        self.top.addWidget(self.beside_button)
        self._fit()

    def show_beside(self, on: bool) -> None:
        """Say whether the column at the right is wanted now; without it the page has all the room."""
        self._beside_wanted = on
        self._fit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go the way one reads, also after parts of the page were made anew."""
        order_tabs(self)
        return super().focusNextPrevChild(forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the paper beside the page, or instead of it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._fit_beside()
        self._fit_head()
        self._fit_foot()

    def _fit_foot(self) -> None:
        if self._foot_may_go or self._foot_is_away:
            line = self.fontMetrics().lineSpacing() * READING
            left = self.height() - self._foot.heightForWidth(self.width())
            self._foot_is_away = self._foot_may_go and left < ROOM_BESIDE_FOOT * line
            self._foot.setHidden(self._foot_is_away or not self.foot.count())

    def _fit_head(self) -> None:
        """Let the title scroll away with the page where text is so large that it would leave no room to read."""
        foot = self._foot.heightForWidth(self.width()) if not self._foot.isHidden() else 0
        left = self.height() - self._head.heightForWidth(self.width()) - foot
        scrolls = not self.scroller.isHidden() and left < self.room_to_read * self.fontMetrics().lineSpacing() * READING
        if scrolls == (self._sheet.indexOf(self._head) >= 0):
            return
        focused: QWidget | None = self.focusWidget()
        if focused is not None and not self._head.isAncestorOf(focused):
            focused = None
        if focused is not None:
            focused.clearFocus()  # else Qt hands the keyboard to some button on the way, and that is read out
        if scrolls:
            self._main.removeWidget(self._head)
            self._sheet.insertWidget(0, self._head)
            self._above.setContentsMargins(28, 12 - ABOVE_BODY, 8, 0)  # beside the scroll bar
        else:
            self._sheet.removeWidget(self._head)
            self._main.insertWidget(0, self._head)
            self._above.setContentsMargins(28, 12, 28, 0)
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit_beside(self) -> None:
        if self._beside is None or self.beside_button is None:
            return
        letters = self.width() / self.fontMetrics().averageCharWidth()
        both = letters >= ROOM_FOR_BOTH and self._beside_wanted
        paper_only = self._beside_wanted and not both and self.beside_button.isChecked()
        self.beside_button.setVisible(self._beside_wanted and not both)
        self._beside.setVisible(both or paper_only)
        self.scroller.setVisible(not paper_only)
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if paper_only else QBoxLayout.Direction.LeftToRight)
        self._columns.setStretch(0, 0 if paper_only else 3)
        margins = self._beside.layout()
        if margins is not None:
            margins.setContentsMargins(28 if paper_only else 12, 12, 28, 12)

    @contextmanager
    def refilled(self, layout: QLayout | None = None) -> Iterator[None]:
        """Empty the body (or `layout`), let the caller fill it, then put the scroll and the keyboard back.

        The keyboard goes back to the part with the same objectName, so give one to every button.
        """
        bar = self.scroller.verticalScrollBar()
        was_at = bar.value()
        focused = self.focusWidget()
        name = focused.objectName() if focused is not None and self.isAncestorOf(focused) else ""
        if focused is not None and name and holds(layout if layout is not None else self.body, focused):
            focused.clearFocus()  # else Qt hands the keyboard to some button on the way, and that is read out
        self.setUpdatesEnabled(False)
        try:
            empty(layout if layout is not None else self.body)
            yield
        finally:
            show_new(layout if layout is not None else self.body)
            self.setUpdatesEnabled(True)
        if name:
            again = self.findChild(QWidget, name)
            if again is not None:
                again.setFocus(Qt.FocusReason.OtherFocusReason)
            elif QApplication.focusWidget() is None:
                self.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        QCoreApplication.sendPostedEvents(self._content, QEvent.Type.LayoutRequest)
        bar.setValue(was_at)

    def lay_out(self, part: QWidget) -> None:
        """Give `part` of the body and all in it their places now.

        Lists that get their places only when they are about to be painted are painted twice.
        """
        for one in (part, self._content, self.scroller.viewport()):
            QCoreApplication.sendPostedEvents(one, QEvent.Type.LayoutRequest)
        for one in part.findChildren(QListView):
            if one.isVisible():
                one.executeDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Look again at what has room when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
