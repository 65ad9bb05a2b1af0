"""Long lists a few at a time: what comes first, and one button that shows more of it.

Only what is seen is read and made, so a page of thousands opens like one of ten, and takes no more memory. Nothing is
out of reach: by mouse, keys and screen reader the button leads on to the very last, and the keyboard goes to the first
of what it brought.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget

from coprod_desktop.ui.models.card_rows import Row
from coprod_desktop.ui.parts.announce import announce
from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.card_list import CardList
from coprod_desktop.ui.parts.flow import FlowLayout
from coprod_desktop.ui.parts.layouts import column, empty, show_new
from coprod_desktop.ui.parts.scrolling import reveal

translate = QCoreApplication.translate

FIRST = 6  # shown before anybody asks for more (S5)
MORE = 20  # brought by a press

Read = Callable[[int, int], Sequence[Row]]


class _More(QWidget):
    """What long lists share: `bring` is asked to show more, and the button says how many are left.

    `more_shown` brings how many are shown after a press.
    """

    more_shown = Signal(int)

    def __init__(self, title: str, name: str, first: int, more: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._title = title
        self._first = first
        self._more = more
        self.count = 0
        self.shown = 0
        self.down = column(self, spacing=8)
        self.button = Button("")
        self.button.setObjectName(f"more_{name}")
        self.button.clicked.connect(self.show_more)

    @abstractmethod
    def bring(self, count: int) -> None:
        """Show those that are not shown yet of the first `count`."""

    @abstractmethod
    def focus_on(self, number: int) -> None:
        """Give the keyboard to one of them."""

    def show_more(self) -> None:
        """Show the next ones, and go to the first of them."""
        before = self.shown
        self._show_to(min(self.count, before + self._more))
        words = translate("More", "{count} more are shown.").format(count=self.shown - before)
        if self.shown - before == 1:
            words = translate("More", "1 more is shown.")
        announce(self, words)
        self.focus_on(before)
        self.more_shown.emit(self.shown)

    def reveal(self, number: int) -> None:
        """Show at least as many as it takes to see one of them, counted from 0."""
        if self.shown <= number < self.count:
            self._show_to(number + 1)

    def _show_to(self, count: int) -> None:
        self.bring(count)
        self.shown = count
        left = self.count - count
        words = translate("More", "Show {count} more of {left}").format(count=min(left, self._more), left=left)
        if left <= self._more:
            words = translate("More", "Show {count} more").format(count=left)
        self.button.setText(words)
        self.button.setAccessibleName(f"{words}. {self._title}")
        self.button.setVisible(left > 0)


class MoreCards(_More):
    """A long list of cards, which are read when they are to be seen."""

    chosen = Signal(object)

    def __init__(
        self,
        title: str,
        name: str,
        *,
        first: int = FIRST,
        more: int = MORE,
        photo_of: Callable[[int], bytes] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, name, first, more, parent)
        self._read: Read = lambda _offset, _limit: ()
        self.cards = CardList(title, photo_of=photo_of, always_whole=True)
        self.cards.setObjectName(name)
        self.cards.chosen.connect(self.chosen)
        self.down.addWidget(self.cards)
        self.down.addWidget(self.button)

    def show_rows(self, count: int, read: Read, *, shown: int = 0) -> None:
        """Show a list of `count` rows: the first of them, or as many as were `shown` when somebody was here before.

        `read` is asked for rows from an offset, at most so many of them.
        """
        self._read, self.count, self.shown = read, count, 0
        self._show_to(min(count, max(self._first, shown)))

    def bring(self, count: int) -> None:
        """Show the first `count` rows. Those that are there stay, with the keyboard."""
        rows = list(self._read(self.shown, count - self.shown))
        if self.shown:
            self.cards.add_rows(rows)
        else:
            self.cards.set_rows(rows)

    def focus_on(self, number: int) -> None:
        """Give the keyboard to one row."""
        self.cards.setCurrentIndex(self.cards.rows.index(number, 0))
        self.cards.setFocus(Qt.FocusReason.OtherFocusReason)
        reveal(self.cards)


class MoreParts(_More):
    """A long list of parts of a page, such as buttons side by side. `make` is asked for each when it is to be seen."""

    def __init__(
        self, title: str, name: str, *, first: int = FIRST, more: int = MORE, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, name, first, more, parent)
        self._make: Callable[[int], QWidget] = lambda _number: QWidget()
        self._parts: list[QWidget] = []
        inside = QWidget()
        inside.setAccessibleName(title)
        self.inside: QLayout = FlowLayout(inside)
        self.down.addWidget(inside)
        self.down.addWidget(self.button)

    def show_parts(self, count: int, make: Callable[[int], QWidget], *, shown: int = 0) -> None:
        """Show other parts, made anew: the first of them, or as many as were `shown` before."""
        empty(self.inside)
        self._parts, self._make, self.count, self.shown = [], make, count, 0
        self._show_to(min(count, max(self._first, shown)))

    def bring(self, count: int) -> None:
        """Make the parts up to `count`."""
        for number in range(self.shown, count):
            part = self._make(number)
            self._parts.append(part)
            self.inside.addWidget(part)
        show_new(self.inside)
        if self._parts:
            QWidget.setTabOrder(self._parts[-1], self.button)

    def focus_on(self, number: int) -> None:
        """Give the keyboard to one part."""
        self._parts[number].setFocus(Qt.FocusReason.OtherFocusReason)
        reveal(self._parts[number])
