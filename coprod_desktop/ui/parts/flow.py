"""A layout that fills lines from the left and starts a new line when one is full."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays widgets out like words in a paragraph. `spacing` is in pixels, both ways."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 12) -> None:
        if parent is None:
            super().__init__()
        else:
            super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._at: dict[QWidget | None, int] = {}  # where each widget is, when somebody has asked
        self._heights: dict[int, int] = {}  # by width, until something in here changes: Qt asks again and again
        self._hint: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)
        self._at = {}

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out and return it, or None."""
        self._at = {}
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def indexOf(self, part: QWidget | QLayoutItem) -> int:
        """Return where a widget or an item is, or -1. Qt would ask for every item, for each of hundreds of names."""
        if isinstance(part, QLayoutItem):
            return next((number for number, item in enumerate(self._items) if item is part), -1)
        if not self._at:
            self._at = {item.widget(): number for number, item in enumerate(self._items)}
        return self._at.get(part, -1)

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than the items need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels that the items need at `width`."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was measured: something in here is shown, hidden or of another size."""
        self._heights = {}
        self._hint = None
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Put every item in its place."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        if self._hint is None:
            self._hint = self._on_one_line()
        return self._hint

    def _on_one_line(self) -> QSize:
        width, height = 0, 0
        for item in self._shown():
            hint = item.sizeHint()
            width += hint.width() + (self.spacing() if width else 0)
            height = max(height, hint.height())
        return self._with_margins(QSize(width, height))

    def minimumSize(self) -> QSize:
        """Shrink to the widest item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        x, y, line = inner.x(), inner.y(), 0
        placed: list[tuple[QLayoutItem, QRect]] = []
        for item in self._shown():
            hint = item.sizeHint()
            width = hint.width()
            if width > inner.width():
                width = min(width, max(inner.width(), item.minimumSize().width()))
            height = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
            if x > inner.x() and x + width > inner.x() + inner.width():
                if move:
                    _place(placed, line)
                x, y, line, placed = inner.x(), y + line + self.spacing(), 0, []
            placed.append((item, QRect(QPoint(x, y), QSize(width, height))))
            x += width + self.spacing()
            line = max(line, height)
        if move:
            _place(placed, line)
        return y + line - rect.y() + margins.bottom()


def _place(line: list[tuple[QLayoutItem, QRect]], height: int) -> None:
    """Put the items of one line in their places, each in the middle of the line's height.

    The buttons of one line are as high as the highest of them.
    """
    parts = [(item.widget(), item, rect) for item, rect in line]
    highest = max((rect.height() for part, _item, rect in parts if isinstance(part, QAbstractButton)), default=0)
    for part, item, rect in parts:
        if isinstance(part, QAbstractButton):  # set directly: its item would keep it at the height that it asks for
            rect.setHeight(highest)
            part.setGeometry(rect.translated(0, (height - highest) // 2))
        else:
            item.setGeometry(rect.translated(0, (height - rect.height()) // 2))
