"""Walks that measure what is really drawn: contrast of words and edges, and the band round what has the keyboard."""

from __future__ import annotations

import sys
from collections import Counter
from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.choosing import Round, Tick
from coprod_desktop.ui.parts.tabs import TabsRow
from tests.ui.walks import Walked, focusable, say_widget, shown
from tests.waiting import settled

WORDS = 7.0  # to 1 (C1)
OFF = 4.5  # to 1, for what is switched off
EDGES = 3.0  # to 1 (C3)
RING = 8  # pixels round a widget in which its band may be
TALL = 300  # pixels: what is higher may be seen in part
CHANGE = 3.0  # to 1, for a pixel of the band (K4)
ALMOST = 0.98  # letters are drawn with soft edges

Colours = Counter[int]


@lru_cache(maxsize=100_000)
def contrast(one: int, other: int) -> float:
    """Return the contrast of two colours 0xAARRGGBB, from 1 to 21."""
    high, low = sorted((_light(one), _light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@lru_cache(maxsize=100_000)
def _light(rgb: int) -> float:
    colour = QColor.fromRgb(rgb)
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


class Drawn:
    """The pixels of a window, and of what lies in its scroll areas also where it is scrolled away."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._kept: dict[QWidget, _Pixels] = {}

    def part(self, widget: QWidget, rect: QRect) -> Colours:
        """Count the colours in `rect` of `widget`."""
        return self._pixels(widget).colours(self._on_root(widget, rect))

    def row(self, widget: QWidget, rect: QRect) -> list[int]:
        """Return the colours of `rect` of `widget`, one row after another."""
        return self._pixels(widget).flat(self._on_root(widget, rect))

    def _pixels(self, widget: QWidget) -> _Pixels:
        root = self._root(widget)
        if root not in self._kept:
            self._kept[root] = _Pixels(root.grab().toImage())
        return self._kept[root]

    def _on_root(self, widget: QWidget, rect: QRect) -> QRect:
        root = self._root(widget)
        return QRect(widget.mapTo(root, rect.topLeft()), rect.size())

    def _root(self, widget: QWidget) -> QWidget:
        one: QWidget | None = widget
        while one is not None and one is not self._window:
            holder = one.parentWidget().parentWidget() if one.parentWidget() is not None else None
            if isinstance(holder, QScrollArea) and holder.widget() is one:
                return one
            one = one.parentWidget()
        return self._window


class _Pixels:
    def __init__(self, image: QImage) -> None:
        self._image = image.convertToFormat(QImage.Format.Format_RGB32)
        self._width = self._image.width()
        self._flat = memoryview(self._image.constBits()).cast("I")
        self._line = self._image.bytesPerLine() // 4

    def flat(self, rect: QRect) -> list[int]:
        """Return the colours in `rect`, row after row, without what is outside the picture."""
        area = rect.intersected(self._image.rect())
        found: list[int] = []
        for y in range(area.top(), area.bottom() + 1):
            start = y * self._line + area.left()
            found += self._flat[start : start + area.width()].tolist()
        return found

    def colours(self, rect: QRect) -> Colours:
        """Count the colours in `rect`, without what is outside the picture."""
        area = rect.intersected(self._image.rect())
        starts = (y * self._line + area.left() for y in range(area.top(), area.bottom() + 1))
        rows = Counter(self._flat[start : start + area.width()].tobytes() for start in starts)
        found: Colours = Counter()
        for row, times in rows.items():  # rows between lines of words are all the same
            colours = Counter(memoryview(row).cast("I").tolist())
            for one, count in colours.items() if times > 1 else ():
                colours[one] = count * times
            found.update(colours)
        return found

    def changes(self, other: _Pixels) -> Counter[tuple[int, int]]:
        """Count the pairs of colours that stand in the same place of two pictures of one size and are not the same."""
        assert (self._width, self._image.height()) == (other._width, other._image.height())
        lines = [slice(y * self._line, y * self._line + self._width) for y in range(self._image.height())]
        other_ones = [
            one for one in lines if self._flat[one].tobytes() != other._flat[one].tobytes()
        ]  # most are the same
        pairs = bytearray(8 * self._width * len(other_ones))
        for at, picture in enumerate((self, other)):
            drawn = b"".join(picture._flat[one].tobytes() for one in other_ones)
            for byte in range(4):  # so a pair is one number of eight bytes, which is counted in no time
                pairs[4 * at + byte :: 8] = drawn[byte::4]
        each = Counter(memoryview(pairs).cast("Q").tolist())
        split = (tuple(memoryview(one.to_bytes(8, sys.byteorder)).cast("I")) for one in each)
        return Counter({pair: count for pair, count in zip(split, each.values(), strict=True) if pair[0] != pair[1]})


def words_contrast(window: QWidget) -> Walked:
    """All words are drawn 7:1 on what is behind them, 4.5:1 where they are switched off (C1)."""
    drawn = Drawn(window)
    found: Walked = []
    for widget in shown(window):
        for rect in _where_words_are(widget):
            if rect.width() < 4 or rect.height() < 4:
                continue
            least = WORDS if widget.isEnabled() else OFF
            best = _best(drawn.part(widget, rect))
            if best < least * ALMOST:
                found.append(f"words at {best:.1f} to 1: {say_widget(widget)}")
    return found


def edges_contrast(window: QWidget) -> Walked:
    """The edge of everything that is pressed or typed in is 3:1 against what is round it (C3)."""
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
        settled()
    drawn = Drawn(window)
    found: Walked = []
    for widget in shown(window):
        box = isinstance(widget, QLineEdit) and widget.hasFrame()
        framed = box or (isinstance(widget, Button) and not isinstance(widget.parentWidget(), TabsRow))
        if not framed or not widget.isEnabled():
            continue
        middle = widget.height() // 2
        outside = drawn.row(widget, QRect(-2, middle, 1, 1))
        edge = drawn.row(widget, QRect(0, middle, 4, 1))
        if outside and edge and max(contrast(outside[0], one) for one in edge) < EDGES * ALMOST:
            found.append(f"edge too faint: {say_widget(widget)}")
    return found


def focus_rings(window: QWidget) -> Walked:
    """Whatever Tab comes to is wholly in view, with a band of 2 pixels or more that changes by 3:1 (K4, K5)."""
    waiting = list(focusable(window))
    found: Walked = []
    seen: set[QWidget] = set()
    if waiting:
        waiting[0].setFocus(Qt.FocusReason.TabFocusReason)
    while (widget := QApplication.focusWidget()) is not None and widget not in seen:
        seen.add(widget)
        settled()
        found += _ring(window, widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    return found


def _ring(window: QWidget, widget: QWidget) -> Walked:
    rect = _of_focus(widget)
    seen = widget.visibleRegion().boundingRect()
    if isinstance(widget, QListView):
        seen = widget.viewport().visibleRegion().boundingRect().translated(widget.viewport().pos())
    if not seen.intersects(rect):
        return [f"has the keyboard but is not in view: {say_widget(widget)}"]
    found: Walked = []
    if rect.height() <= TALL and not seen.adjusted(-1, -1, 1, 1).contains(rect):
        found.append(f"has the keyboard but is not wholly in view: {say_widget(widget)}")
    whole, rect = rect, rect.intersected(seen)
    area = QRect(widget.mapTo(window, rect.topLeft()), rect.size()).adjusted(-RING, -RING, RING, RING)
    with_band = _Pixels(window.grab(area).toImage())
    widget.clearFocus()
    settled()
    pairs = with_band.changes(_Pixels(window.grab(area).toImage()))
    changed = sum(count for (one, other), count in pairs.items() if contrast(one, other) >= CHANGE)
    ends = (whole.top() >= rect.top()) + (whole.bottom() <= rect.bottom())  # what is higher than the view has fewer
    wanted = 2 * (ends * rect.width() + 2 * rect.height()) - 16
    if changed < wanted:
        found.append(f"faint band, {changed} of {wanted} pixels: {say_widget(widget)}")
    return found


def _of_focus(widget: QWidget) -> QRect:
    """Return the part of a widget that shows the band: the row of a list, else all of it."""
    if isinstance(widget, QListView) and widget.currentIndex().isValid():
        row = widget.visualRect(widget.currentIndex())
        return QRect(widget.viewport().mapTo(widget, row.topLeft()), row.size()).adjusted(0, 4, 0, -4)
    return widget.rect()


def _best(colours: Colours) -> float:
    """Return the contrast of the clearest ink with the ground, which is the colour of most pixels."""
    if len(colours) < 2:
        return 0.0
    ground = colours.most_common(1)[0][0]
    return max(contrast(ground, one) for one, count in colours.items() if count > 1 or len(colours) < 20)


def _where_words_are(widget: QWidget) -> list[QRect]:
    """Return the parts of a widget that hold words and no picture, or nothing."""
    inner = widget.rect().adjusted(5, 5, -5, -5)
    if isinstance(widget, QLabel):
        return [widget.rect()] if widget.text().strip() else []
    if isinstance(widget, Button):
        if not widget.text().strip():
            return []
        return [inner.adjusted(inner.width() // 2, 0, 0, 0)] if widget._picture_side() else [inner]
    if isinstance(widget, Tick | Round):
        return [widget.rect().adjusted(widget._left(), 0, 0, 0)]
    if isinstance(widget, QAbstractButton):
        return []
    if isinstance(widget, QLineEdit):
        return [inner] if widget.text().strip() else []
    if isinstance(widget, QPlainTextEdit):
        return [inner] if widget.toPlainText().strip() else []
    return []
