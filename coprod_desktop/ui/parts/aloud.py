"""What is read aloud of a page: its words in the order they stand in, as they are on the screen now.

What is hidden is not read: so nothing private is, in Room view. Of a box for a password nothing is read at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from coprod_desktop.domain.late import late_pattern
from coprod_desktop.domain.values import dataclass
from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.card_list import CardList
from coprod_desktop.ui.parts.choosing import Round, Tick
from coprod_desktop.ui.parts.layouts import inside
from coprod_desktop.ui.parts.meeting.faces import FaceToggle
from coprod_desktop.ui.parts.meeting.press_card import PressCard
from coprod_desktop.ui.parts.paper import PaperView
from coprod_desktop.ui.parts.scrolling import DownScroll
from coprod_desktop.ui.parts.secret import SecretRow, SheetRow
from coprod_desktop.ui.parts.spoken import SPOKEN, SpokenFrame
from coprod_desktop.ui.parts.tabs import TabsRow
from coprod_desktop.ui.parts.wrapping import MNEMONIC, plain
from coprod_desktop.ui.theme.tokens import colour

SENTENCE = late_pattern(r"[^.!?\n]+(?:[.!?]+(?!\s|$)[^.!?\n]*)*[.!?]*")
MOST_ROWS = 300  # of a list: it is long enough to listen to
ROOM = 40  # pixels kept free round what is being read


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence to be read. `before` is the code of what is said first, `instead` of what is said for no words.

    `show` marks the word between two letters of it, `hide` marks nothing, `there` says whether it can still be seen.
    `part` is what it belongs to on the page.
    """

    words: str
    show: Callable[[int, int], None]
    hide: Callable[[], None]
    there: Callable[[], bool]
    before: str = ""
    instead: str = ""
    rest: int = 200
    part: QWidget | None = None


def passages_of(*parts: QWidget) -> list[Passage]:
    """Return what is read of some parts of the screen, in the order they are given and stand in."""
    return [passage for part in parts for passage in _walk(part)]


def starting_at(passages: list[Passage], focused: QWidget | None) -> int:
    """Return which passage is the first that belongs to `focused`, or lies inside it; 0 when none does."""
    if focused is None:
        return 0
    row = focused.currentIndex().row() if isinstance(focused, CardList) else 0
    for number, passage in enumerate(passages):
        part = passage.part
        if part is not None and (part is focused or focused.isAncestorOf(part)):
            rows = [one for one in range(number, len(passages)) if passages[one].part is part]
            return next((one for one in rows if _row_of(passages[one]) >= row), number) if row > 0 else number
    return 0


def _row_of(passage: Passage) -> int:
    marker = getattr(passage.show, "__self__", None)
    return marker.row if isinstance(marker, _RowMark) else 0


def _walk(widget: QWidget) -> Iterator[Passage]:
    if not widget.isVisible() or isinstance(widget, TabsRow | PaperView):
        return
    match widget:
        case QLabel():
            yield from _sentences(plain(widget.text()), _Mark(widget, plain(widget.text())))
        case CardList():
            yield from _rows(widget)
        case PressCard():
            for words in widget.told():
                yield from _sentences(words, _Mark(widget, words))
        case QAbstractButton():
            yield from _button(widget)
        case QLineEdit():
            hidden = _is_secret(widget) or widget.echoMode() is not QLineEdit.EchoMode.Normal
            yield _frame(widget, "" if hidden else widget.text(), "aloud.hidden" if hidden else "aloud.empty")
        case QPlainTextEdit():
            yield from _long_box(widget)
        case QScrollArea():
            content = widget.widget()
            if content is not None:
                yield from _walk(content)
        case _:
            layout = widget.layout()
            if layout is not None:
                yield from _walk_layout(layout)


def _walk_layout(layout: QLayout) -> Iterator[Passage]:
    for part in inside(layout):
        if isinstance(part, QWidget):
            yield from _walk(part)
        else:
            yield from _walk_layout(part)


def _sentences(text: str, mark: _Mark, before: str = "") -> Iterator[Passage]:
    """Give the sentences of a text, each of which marks its words where they stand in all of it."""
    for number, found in enumerate(SENTENCE.finditer(text)):
        words = found[0].rstrip()
        begin = found.start() + len(words) - len(words.lstrip())
        if words.strip():
            yield Passage(
                words.lstrip(),
                mark.from_place(begin).show,
                mark.hide,
                mark.there,
                "" if number else before,
                part=mark.widget,
            )


def _button(widget: QAbstractButton) -> Iterator[Passage]:
    if widget.objectName() == "back_button":
        return
    text = MNEMONIC.sub("", widget.text(), count=1).replace("&&", "&")
    on = widget.isChecked()
    if isinstance(widget, QCheckBox):
        before = "aloud.ticked" if on else "aloud.not_ticked"
    elif isinstance(widget, QRadioButton) or widget.isCheckable():
        before = "aloud.chosen" if on else "aloud.not_chosen"
    else:
        before = "aloud.button"
    if isinstance(widget, Button | Tick | Round | FaceToggle):
        yield from _sentences(text, _Mark(widget, text), before)
    elif text:
        mark = _FrameMark(widget, text)
        yield Passage(text, mark.show, mark.hide, mark.there, before, part=widget)


def _rows(cards: CardList) -> Iterator[Passage]:
    for number in range(min(cards.rows.rowCount(), MOST_ROWS)):
        for words in cards.told(number):
            yield from _sentences(plain(words), _RowMark(cards, plain(words), number))


def _long_box(widget: QPlainTextEdit) -> Iterator[Passage]:
    text = widget.toPlainText()
    if _is_secret(widget):
        yield _frame(widget, "", "aloud.hidden")
    elif not text.strip():
        yield _frame(widget, "", "aloud.empty")
    else:
        yield from _sentences(text, _BoxMark(widget, text))


def _is_secret(widget: QWidget) -> bool:
    """Say whether a box is for a password or the recovery sheet, also while it shows what is typed."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, SecretRow | SheetRow):
            return True
        around = around.parentWidget()
    return False


def _frame(widget: QWidget, words: str, instead: str) -> Passage:
    mark = _FrameMark(widget, words)
    return Passage(words, mark.show, mark.hide, mark.there, instead=instead, part=widget)


class _Mark:
    """Marks words that a part draws itself. `begin` is where its sentence starts in all of the part's `text`."""

    def __init__(self, widget: QWidget, text: str, begin: int = 0) -> None:
        self.widget = widget
        self.text = text
        self.begin = begin

    def from_place(self, begin: int) -> _Mark:
        """Return the same mark for a sentence that starts at another place."""
        return type(self)(self.widget, self.text, begin)

    def show(self, start: int, end: int) -> None:
        """Mark a word, and bring its part into view."""
        SPOKEN.show(self.widget, self.text, self.begin + start, self.begin + end)
        show_in_view(self.widget, self.widget.rect())

    def hide(self) -> None:
        """Mark nothing."""
        SPOKEN.clear()

    def there(self) -> bool:
        """Say whether the part is still on the screen."""
        return isValid(self.widget) and not _is_hidden(self.widget)


def _is_hidden(widget: QWidget) -> bool:
    """Say whether a part, or what it lies in, was hidden. What has only not been shown yet, on its way, is not."""
    around: QWidget | None = widget
    while around is not None and not around.isWindow():
        if around.isHidden() and around.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            return True
        around = around.parentWidget()
    return False


class _RowMark(_Mark):
    """Marks words in one row of a list."""

    def __init__(self, cards: CardList, text: str, row: int, begin: int = 0) -> None:
        super().__init__(cards, text, begin)
        self.cards = cards
        self.row = row

    def from_place(self, begin: int) -> _Mark:
        """Return the same mark for a sentence that starts at another place."""
        return _RowMark(self.cards, self.text, self.row, begin)

    def show(self, start: int, end: int) -> None:
        """Mark a word, and bring its row into view."""
        index = self.cards.rows.index(self.row, 0)
        if not self.cards.whole:
            self.cards.scrollTo(index)
        area = self.cards.visualRect(index)
        SPOKEN.show(self.cards.viewport(), self.text, self.begin + start, self.begin + end, area)
        show_in_view(self.cards, area)


class _FrameMark(_Mark):
    """Puts a frame round a part, all of it."""

    def __init__(self, widget: QWidget, text: str, begin: int = 0) -> None:
        super().__init__(widget, text, begin)
        self._frame: SpokenFrame | None = None

    def show(self, start: int, end: int) -> None:
        """Show the frame."""
        if self._frame is None:
            self._frame = SpokenFrame(self.widget)
            self._frame.setObjectName("spoken_frame")
            self._frame.setWidget(self.widget)
        show_in_view(self.widget, self.widget.rect())

    def hide(self) -> None:
        """Take the frame away."""
        frame, self._frame = self._frame, None
        if frame is not None and isValid(frame):
            frame.hide()
            frame.deleteLater()


class _BoxMark(_Mark):
    """Marks words in a box for several lines, and leaves its cursor and what is selected alone."""

    def show(self, start: int, end: int) -> None:
        """Mark a word."""
        box = self.widget
        assert isinstance(box, QPlainTextEdit)
        one = QTextEdit.ExtraSelection()
        one.cursor = QTextCursor(box.document())
        start, end = (len(self.text[: self.begin + place].encode("utf-16-le")) // 2 for place in (start, end))
        last = box.document().characterCount() - 1  # somebody may have taken words away meanwhile
        one.cursor.setPosition(min(start, last))
        one.cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        one.format = _turned(box.palette())
        box.setExtraSelections([one])
        show_in_view(box, box.rect())

    def hide(self) -> None:
        """Mark nothing."""
        if isinstance(self.widget, QPlainTextEdit) and isValid(self.widget):
            self.widget.setExtraSelections([])


def _turned(palette: QPalette) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(colour(palette, "action"))
    look.setForeground(colour(palette, "on_action"))
    return look


def show_in_view(widget: QWidget, area: QRect) -> None:
    """Scroll so that `area` of a widget can be seen, in everything it scrolls in."""
    around = widget.parentWidget()
    while around is not None:
        content = around.widget() if isinstance(around, DownScroll) else None
        if isinstance(around, DownScroll) and content is not None:
            top = widget.mapTo(content, area.topLeft()).y() - ROOM
            bottom = top + area.height() + 2 * ROOM
            bar, view = around.verticalScrollBar(), around.viewport().height()
            if top < bar.value() or bottom - top > view:
                bar.setValue(max(0, top))
            elif bottom > bar.value() + view:
                bar.setValue(bottom - view)
        around = around.parentWidget()
