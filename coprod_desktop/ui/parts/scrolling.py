"""Scrolling down, never sideways."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from shiboken6 import isValid

from coprod_desktop.ui.theme.paint import LINE, fill
from coprod_desktop.ui.theme.style import SEE_THROUGH
from coprod_desktop.ui.theme.tokens import colour

ROOM = 16  # pixels kept free above and below what has the keyboard, for the band round it
SETTLE = (
    200  # milliseconds in which what was just opened gets its place: on an old laptop a page lays itself out slowly
)


class DownScroll(QScrollArea):
    """Scrolls what is in it up and down. Its content is always exactly as wide as the space there is.

    Whatever gets the keyboard is brought wholly into view, from wherever the keyboard came. A part that is higher
    than the view says with `focus_rect()` which of its rows has the keyboard.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = QWidget()
        self._view.setAutoFillBackground(True)
        self.setViewport(self._view)
        self.setWidgetResizable(True)
        self.setProperty(SEE_THROUGH, True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(120)
        self._wanted: QWidget | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLE)
        self._settled.timeout.connect(self._show_wanted_last)
        self.verticalScrollBar().rangeChanged.connect(self._show_wanted)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def sizeHint(self) -> QSize:
        """Ask for little: the layout gives what is left."""
        return QSize(240, 160)

    def minimumSizeHint(self) -> QSize:
        """Shrink to a small window."""
        return QSize(120, 80)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on with Tab. Qt then shows only the text cursor of a box, so the whole box is shown after that."""
        moved = super().focusNextPrevChild(forward)
        focused = QApplication.focusWidget()
        if focused is not None:
            self.show_whole(focused)
        return moved

    def show_whole(self, part: QWidget) -> None:
        """Scroll just so far that all of `part` is in view, if it lies in here and is not higher than the view.

        A part that is of little use alone says with `shown_with` what comes into view with it where there is room.
        """
        content = self.widget()
        if content is None or not content.isAncestorOf(part):
            return
        around: QWidget | None = getattr(part, "shown_with", None)
        if around is None or not self.bring(around, content):
            self.bring(part, content)

    def bring(self, part: QWidget, content: QWidget) -> bool:
        """Scroll so that all of `part` is in view, or say that it is higher than the view."""
        rect: QRect = getattr(part, "focus_rect", part.rect)()
        top = part.mapTo(content, rect.topLeft()).y() - ROOM
        bottom = top + rect.height() + 2 * ROOM
        bar, view = self.verticalScrollBar(), self.viewport().height()
        if bottom - top > view:
            return False
        if top < bar.value():
            bar.setValue(max(0, top))
        elif bottom > bar.value() + view:
            bar.setValue(bottom - view)
        return True

    def reveal(self, part: QWidget) -> None:
        """Bring all of `part` into view: now, and again when what was just opened has its place.

        Of a part that is higher than the view, the top is shown, or as much below it as what has the keyboard needs.
        """
        self._wanted = part
        self._settled.start()
        self._show_wanted()

    def _show_wanted(self) -> None:
        part, content = self._wanted, self.widget()
        if part is None or content is None or not isValid(part) or not content.isAncestorOf(part):
            return
        if part.height() + 2 * ROOM > self.viewport().height() and not self._sees_keyboard_in(part):
            self.verticalScrollBar().setValue(max(0, part.mapTo(content, part.rect().topLeft()).y() - ROOM))
        self.show_whole(part)
        focused = QApplication.focusWidget()
        if focused is not None and part.isAncestorOf(focused):
            self.show_whole(focused)

    def _sees_keyboard_in(self, part: QWidget) -> bool:
        """Say whether the row of `part` that has the keyboard is wholly in view, so that nothing has to move."""
        row: QRect = getattr(part, "focus_rect", part.rect)()
        at = part.mapTo(self.viewport(), row.topLeft()).y()
        return row.height() < part.height() and at >= 0 and at + row.height() <= self.viewport().height()

    def _show_wanted_last(self) -> None:
        self._show_wanted()
        self._wanted = None

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Show what the keyboard has come to. What is being pressed with the mouse stays under it."""
        if new is not None and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.show_whole(new)
            content = self.widget()
            if content is not None and content.isAncestorOf(new) and not self._is_wanted(new):
                self._wanted = None  # the keyboard has gone on: what it left does not pull the page back
            if self._wanted is None and content is not None and content.isAncestorOf(new):
                self.reveal(new)  # also what is whole now: a line below the box before it may push it down

    def _is_wanted(self, part: QWidget) -> bool:
        """Say whether `part` is, or is in, what is being brought into view."""
        wanted = self._wanted
        return wanted is not None and isValid(wanted) and (wanted is part or wanted.isAncestorOf(part))


def _is_whole(part: QWidget) -> bool:
    """Say whether all of `part` is on the screen as it is laid out now."""
    return part.visibleRegion().boundingRect() == part.rect()


def see_while_typing(box: QWidget) -> None:
    """Bring a box that somebody types in back into view when it was scrolled away. A box in view stays still."""
    if _is_whole(box):
        return
    around = box.parentWidget()
    while around is not None:
        content = around.widget() if isinstance(around, DownScroll) else None
        if isinstance(around, DownScroll) and content is not None:
            around.bring(box, content)
        around = around.parentWidget()


def reveal(part: QWidget) -> None:
    """Bring all of `part` into view in whatever it scrolls in. What opens on a page calls this."""
    around = part.parentWidget()
    while around is not None:
        if isinstance(around, DownScroll):
            around.reveal(part)
        around = around.parentWidget()


class ScrollEdge(QWidget):
    """A line above or below a scroll area, drawn only while there is more to see on that side."""

    def __init__(self, area: QScrollArea, *, below: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = area.verticalScrollBar()
        self._below = below
        self.setFixedHeight(LINE)
        self._bar.valueChanged.connect(self.update)
        self._bar.rangeChanged.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line if something is hidden behind it."""
        more = self._bar.value() < self._bar.maximum() if self._below else self._bar.value() > self._bar.minimum()
        if more:
            painter = QPainter(self)
            fill(painter, self.rect(), colour(self.palette(), "lines"))
            painter.end()
