"""A list of painted cards: picture or face, one bold line, one plain line. Fast at 100,000 rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QEvent, QModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from coprod_desktop.ui.models.card_rows import FACE, CardRows, Index, Row
from coprod_desktop.ui.parts.boxes import BAR
from coprod_desktop.ui.parts.drawings import draw_tile
from coprod_desktop.ui.parts.pictures import draw_face
from coprod_desktop.ui.parts.scrolling import DownScroll
from coprod_desktop.ui.parts.words import lettering, letters_changed, line_width, scaled
from coprod_desktop.ui.parts.wrapping import READING, TIGHT, Wrapped
from coprod_desktop.ui.theme.focus import OWN_FOCUS
from coprod_desktop.ui.theme.letters import letters_of
from coprod_desktop.ui.theme.paint import arrow, band_inside, box
from coprod_desktop.ui.theme.style import SEE_THROUGH
from coprod_desktop.ui.theme.tokens import colour

__all__ = ("FACE", "CardList", "Row")

WHOLE = 300  # rows up to this many each get the height they need, and the page scrolls them
BETWEEN = 4  # pixels above and below a card
PAD = 12  # pixels inside a card, above and below
TILE = 52  # pixels of a picture at 14 points
INDENT = 18  # pixels inside a card, at its sides
GAP = 16  # pixels between the picture and the words
BATCH = 20_000  # rows of a long list that get their places at once: 2 ms, then keys and mouse have their turn
MADE = 2 * WHOLE  # rows whose words are kept as they were laid out
STEP = 5  # rows that Page down goes on


_Words = tuple[Wrapped, Wrapped | None, Wrapped | None]  # a row's title, its line, and its badge when it has room
_Made = dict[tuple[Row, bool], _Words]


class _Sizes:
    """The letters of a card and the lengths that go with them, in pixels: made once, and not for each row."""

    def __init__(self) -> None:
        self.plain = lettering()
        self.bold = lettering(bold=True)
        self.tile = scaled(TILE)
        self.mark = scaled(16)
        self.line = line_width(self.plain)


class _CardDelegate(QStyledItemDelegate):
    """Paints rows and knows their heights."""

    def __init__(self, view: CardList, photo_of: Callable[[int], bytes]) -> None:
        super().__init__(view)
        self._view = view
        self._photo_of = photo_of
        self._known: _Sizes | None = None
        self._made: _Made = {}
        self._made_before: _Made = {}

    def forget_letters(self) -> None:
        """Make fonts and lengths anew: the letters are others now."""
        self._known = None
        self._made, self._made_before = {}, {}

    def expect_others(self) -> None:
        """Keep the words of the rows until now for those of them that are among the next: most are, while one types."""
        self._made, self._made_before = {}, self._made

    @property
    def _sizes(self) -> _Sizes:
        if self._known is None:
            self._known = _Sizes()
        return self._known

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one card."""
        row = self._view.rows.row(index.row())
        palette = self._view.palette()
        card = option.rect.adjusted(0, BETWEEN, 0, -BETWEEN)
        state = option.state
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        ground, lines = colour(palette, "quiet" if hovered else "ground"), colour(palette, "lines")
        if row.colour:
            box(painter, card, ground, None)
            painter.save()
            painter.setClipRect(QRect(card.left(), card.top(), BAR, card.height()))
            box(painter, card, colour(palette, row.colour), None)
            painter.restore()
            box(painter, card, None, lines)
        else:
            box(painter, card, ground, lines)
        if self._view.hasFocus() and index.row() == self._view.currentIndex().row():
            band_inside(painter, card, colour(palette, "text"), colour(palette, "focus"))
        self._draw_inside(painter, card, row)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of one row in the view as it is now."""
        return QSize(self._view.viewport().width(), self._view.row_height(index.row()))

    def measure(self, row: Row, width: int) -> int:
        """Return the height in pixels that all of `row` needs at `width`."""
        title, line, _badge = self._words(row)
        room = self._room(row, width)
        height = ceil(title.lay(room) + (line.lay(room) if line is not None else 0))
        return max(height, self._sizes.tile if row.picture else 0) + 2 * PAD + 2 * BETWEEN

    def lines(self, row: Row, width: int) -> list[str]:
        """Return all of the words of `row` as they are broken into lines at `width`."""
        room = self._room(row, width)
        return [one for part in self._words(row)[:2] if part is not None for one in part.lines(room)]

    def even_height(self) -> int:
        """Return the height in pixels of a row with one bold and two plain lines."""
        words = Wrapped("Ag", self._sizes.bold, TIGHT).lay(1000)
        words += 2 * Wrapped("Ag", self._sizes.plain, READING).lay(1000)
        return max(ceil(words), self._sizes.tile) + 2 * PAD + 2 * BETWEEN

    def told(self, row: Row) -> list[str]:
        """Return the parts of a row's words, as each is drawn."""
        return [one.text for one in self._words(row) if one is not None]

    def _draw_inside(self, painter: QPainter, card: QRect, row: Row) -> None:
        palette = self._view.palette()
        title, line, badge = self._words(row)
        left = card.left() + INDENT + (BAR if row.colour else 0)
        side = self._sizes.tile
        if row.picture:
            tile = QRect(left, card.top() + (card.height() - side) // 2, side, side)
            if row.picture == FACE:
                draw_face(painter, tile, row.title, self._photo_of(row.photo) if row.photo else b"", palette)
            else:
                draw_tile(painter, tile, row.picture)
            left += side + GAP
        room = self._room(row, card.width())
        even = not self._view.whole
        high = title.lay(room, 1 if even else 0)
        total = high + (line.lay(room, 2 if even else 0) if line is not None else 0)
        top = card.top() + max(PAD, (card.height() - total) / 2)
        painter.setPen(colour(palette, "text"))
        title.draw(painter, left, top, 1 if even else 0)
        if line is not None:
            line.draw(painter, left, top + high, 2 if even else 0)
        right = card.right() - INDENT
        mark = self._sizes.mark
        middle = (card.height() - mark) // 2
        arrow(painter, QRect(right - mark, card.top() + middle, mark, mark), colour(palette, "lines"), "right")
        if badge is not None:
            wide = badge.natural_width
            high = badge.lay(wide + 2)
            painter.setPen(colour(palette, row.colour or "text"))
            badge.draw(painter, right - mark - GAP - wide, card.top() + (card.height() - high) / 2)

    def _words(self, row: Row) -> _Words:
        beside = bool(row.badge) and self._beside(row)
        found = self._made.get((row, beside)) or self._made_before.get((row, beside)) or self._make(row, beside=beside)
        if len(self._made) >= MADE:
            self._made.clear()  # of a list with more rows than anybody sees
        self._made[row, beside] = found
        return found

    def _make(self, row: Row, *, beside: bool) -> _Words:
        title = Wrapped(row.title, self._sizes.bold, TIGHT)
        under = row.line
        if row.badge and not beside:
            under = f"{row.line}\n**{row.badge}**" if row.line else f"**{row.badge}**"
        line = Wrapped(under, self._sizes.plain, READING) if under else None
        return title, line, Wrapped(row.badge, self._sizes.bold, TIGHT) if beside else None

    def _beside(self, row: Row) -> bool:
        """Say whether the badge has room at the right: it takes at most a third of the row."""
        return self._badge_width(row) * 3 < self._view.viewport().width()

    def _badge_width(self, row: Row) -> float:
        return letters_of(self._sizes.bold).advance(row.badge)

    def _room(self, row: Row, width: int) -> float:
        """Return the pixels that words have in a card of `width`."""
        taken = 2 * INDENT + self._sizes.mark + GAP
        if row.colour:
            taken += BAR
        if row.picture:
            taken += self._sizes.tile + GAP
        if row.badge and self._beside(row):
            taken += ceil(self._badge_width(row)) + GAP
        return min(max(60, width - taken), self._sizes.line)


class CardList(QListView):
    """A list of Rows under one name. A click, Enter or Space chooses a row.

    Up to 300 rows are shown whole and the page scrolls them; longer lists scroll themselves, with even heights, unless
    they are to be `always_whole`. `photo_of` returns a photo's bytes by its id.
    """

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        *,
        photo_of: Callable[[int], bytes] | None = None,
        always_whole: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._always_whole = always_whole
        self.rows = CardRows(self)
        self._heights: list[int] = []
        self._known: dict[int, list[int]] = {}  # the heights at each width that was asked for
        self._shown: Sequence[Row] | None = None  # the rows, when they were all given at once
        self._measured = 0  # the width at which the heights were measured
        self._scrolled_by_page: bool | None = None  # how the parts of the list are set up now
        self._card = _CardDelegate(self, photo_of or (lambda _photo: b""))
        self.setAccessibleName(name)
        self.setProperty(OWN_FOCUS, True)
        self.setProperty(SEE_THROUGH, True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(self.rows)
        self.setItemDelegate(self._card)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setBatchSize(BATCH)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.activated.connect(self._activated)
        self.set_rows(())

    @property
    def whole(self) -> bool:
        """Whether every row is shown in full, each as high as it needs."""
        return self._always_whole or self.rows.rowCount() <= WHOLE

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows. The row with the keyboard stays the same one when it is still there.

        The same rows again cost nothing: a page that is opened anew often has them.
        """
        if self._shown is not None and self._shown == rows:
            return
        self._shown = rows if isinstance(rows, list | tuple) else None
        was = self.current_row()
        self._measured = 0
        self._card.expect_others()
        self.rows.set_rows(rows)
        if self.whole is not self._scrolled_by_page:
            self._scroll_by_page(self.whole)
        self.updateGeometry()
        if was is not None and self.whole:
            for number, row in enumerate(rows):
                if (row.key, row.id) == (was.key, was.id):
                    self.setCurrentIndex(self.rows.index(number, 0))
                    break

    def _scroll_by_page(self, whole: bool) -> None:
        """Show every row in full and let the page scroll them, or scroll a long list by itself."""
        self._scrolled_by_page = whole
        self.setUniformItemSizes(not whole)
        self.setLayoutMode(QListView.LayoutMode.SinglePass if whole else QListView.LayoutMode.Batched)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if whole else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed if whole else QSizePolicy.Policy.Expanding
        )
        policy.setHeightForWidth(whole)
        self.setSizePolicy(policy)

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Show more rows below those of a list that is shown whole, which keep their places and the keyboard."""
        if not rows:
            return
        self._shown = None
        if self._measured:
            self._heights += [self._card.measure(row, self._measured) for row in rows]
            self._known = {self._measured: self._heights}
        self.rows.add_rows(rows)
        self.updateGeometry()

    def current_row(self) -> Row | None:
        """Return the row that has the keyboard, or None."""
        index = self.currentIndex()
        return self.rows.row(index.row()) if index.isValid() else None

    def told(self, number: int) -> list[str]:
        """Return the words of a row as they are read aloud, in the parts that they are drawn in."""
        return self._card.told(self.rows.row(number))

    def focus_rect(self) -> QRect:
        """Return where the row with the keyboard is, or the whole list."""
        if not self.whole or not self.currentIndex().isValid():
            return self.rect()
        row = self.visualRect(self.currentIndex())
        return QRect(self.viewport().mapTo(self, row.topLeft()), row.size())

    def row_height(self, number: int) -> int:
        """Return the height of a row in pixels, at the width that the list has."""
        if not self.whole:
            return self._card.even_height()
        self._measure(self.viewport().width())
        return self._heights[number]

    def lines(self, number: int) -> list[str]:
        """Return the words of a row as they are broken into lines on the screen now."""
        return self._card.lines(self.rows.row(number), self.viewport().width())

    def hasHeightForWidth(self) -> bool:
        """Say whether the height follows from the width: it does for a list that is shown whole."""
        return self.whole

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at `width`."""
        self._measure(width)
        return sum(self._heights) + 2

    def sizeHint(self) -> QSize:
        """Ask for all rows, or for a good part of the page."""
        width = max(self.width(), 320)
        return QSize(width, self.heightForWidth(width) if self.whole else 480)

    def minimumSizeHint(self) -> QSize:
        """Shrink to a narrow list."""
        return QSize(160, 0 if self.whole else min(480, 3 * self._card.even_height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter and Space."""
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select)
        if event.key() in keys and self.currentIndex().isValid():
            self._activated(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go a few rows on with Page down, because the list itself may be higher than the window."""
        steps = {
            QAbstractItemView.CursorAction.MovePageDown: STEP,
            QAbstractItemView.CursorAction.MovePageUp: -STEP,
        }
        if self.whole and action in steps and self.rows.rowCount():
            wanted = self.currentIndex().row() + steps[action]
            return self.rows.index(max(0, min(wanted, self.rows.rowCount() - 1)), 0)
        return super().moveCursor(action, modifiers)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at the first row."""
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.selectionModel().blockSignals(True)  # the list is told first, then its row, and each once
            self.setCurrentIndex(self.rows.index(0, 0))
            self.selectionModel().blockSignals(False)
        super().focusInEvent(event)
        self._show_current()
        QTimer.singleShot(0, self, self._tell_row)

    def _tell_row(self) -> None:
        """Tell screen readers which row has the keyboard: Qt tells them only the list that was come to."""
        if self.hasFocus() and self.currentIndex().isValid() and QAccessible.isActive():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(self.currentIndex().row())
            QAccessible.updateAccessibility(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Keep the row with the keyboard in sight."""
        super().currentChanged(current, previous)
        if self.hasFocus():
            self._show_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again at the new width."""
        super().resizeEvent(event)
        if self.whole and event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again with new letters."""
        super().changeEvent(event)
        if letters_changed(event):
            self._measured = 0
            self._card.forget_letters()
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def _measure(self, width: int) -> None:
        if width == self._measured:
            return
        if not self._measured:  # other rows or other letters
            self._known.clear()
        self._measured = width
        if width not in self._known:  # Qt asks for a few widths in turn
            count = self.rows.rowCount()
            self._known[width] = [self._card.measure(self.rows.row(number), width) for number in range(count)]
        self._heights = self._known[width]

    def _show_current(self) -> None:
        """Scroll the page to the row with the keyboard. What is being pressed with the mouse stays under it."""
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        area = self.parentWidget()
        while area is not None and not isinstance(area, DownScroll):
            area = area.parentWidget()
        if self.whole and area is not None and self.currentIndex().isValid():
            area.show_whole(self)

    def _activated(self, index: QModelIndex) -> None:
        self.chosen.emit(self.rows.row(index.row()))
