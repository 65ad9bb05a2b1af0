"""Walks over a page that is shown, each returning what a person could not use, in words. No words: all is well.

window = stand(page)
assert walk(page) == []
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

from coprod_desktop.ui.parts.words import Heading
from tests.waiting import settled

SMALLEST = 14  # points (S1)
TARGET = 44  # pixels (S3)
SIZE = (1366, 768)  # pixels of the smallest screen (S2)
DOORS = 232  # pixels of the doors at the left, below 150% text
TOP = 72  # pixels of the bar at the top
BOTTOM = 44  # pixels of the line at the bottom

Walked = list[str]


def stand(page: QWidget, *, doors: bool = True) -> QWidget:
    """Show `page` as the window does at 1366 x 768, and return that window. Keep it while the test runs."""
    window = QWidget()
    inside = QVBoxLayout(window)
    inside.setContentsMargins(DOORS if doors else 0, TOP, 0, BOTTOM)
    inside.addWidget(page)
    window.resize(*SIZE)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window, 1000)
    settled()
    return window


def walk(page: QWidget) -> Walked:
    """Take every walk."""
    found: Walked = []
    for one in (names, targets, clipping, sideways, headings, one_main_button, letters, plainly, tab_order):
        found += one(page)
    return found


def names(page: QWidget) -> Walked:
    """Everything that takes the keyboard has a name that contains its visible words, and a real role (R1 to R3)."""
    found: Walked = []
    for widget in focusable(page):
        voice = QAccessible.queryAccessibleInterface(widget)
        name = widget.accessibleName() if isinstance(widget, QComboBox) else voice.text(QAccessible.Text.Name)
        if not name.strip():
            found.append(f"no name: {say_widget(widget)}")
        if voice.role() in (QAccessible.Role.Client, QAccessible.Role.NoRole):
            found.append(f"no role: {say_widget(widget)}")
        if isinstance(widget, QAbstractButton):
            words = widget.text().replace("&", "")
            if not words.strip():
                found.append(f"no words: {say_widget(widget)}")
            elif not all(word in name for word in words.split()):
                found.append(f"the name {name!r} hides the words {words!r}")
    for label in page.findChildren(QLabel):
        if label.isVisible() and not label.pixmap().isNull() and not label.accessibleName():
            found.append(f"picture without a name: {say_widget(label)}")
    return found


def targets(page: QWidget) -> Walked:
    """Everything that is pressed or typed in is 44 pixels wide and high, or more (S3)."""
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
    return [
        f"small, {widget.width()} x {widget.height()}: {say_widget(widget)}"
        for widget in focusable(page)
        if isinstance(widget, kinds) and (widget.width() < TARGET or widget.height() < TARGET)
    ]


def clipping(page: QWidget) -> Walked:
    """No words are cut, and no two parts with words lie over one another (S2)."""
    found: Walked = []
    spoken = [one for one in shown(page) if isinstance(one, (QLabel, QAbstractButton)) and one.text()]
    for widget in spoken:
        least = widget.minimumSizeHint()
        high = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else widget.sizeHint().height()
        if widget.width() < least.width():
            found.append(f"cut at the side, {widget.width()} of {least.width()}: {say_widget(widget)}")
        if widget.height() < high - 1:
            found.append(f"cut below, {widget.height()} of {high}: {say_widget(widget)}")
        parent = widget.parentWidget()
        if parent is not None and not parent.rect().contains(widget.geometry()):
            found.append(f"outside what holds it: {say_widget(widget)}")
    boxes = [(one, QRect(one.mapTo(page, QPoint(0, 0)), one.size())) for one in spoken]
    for number, (one, rect) in enumerate(boxes):
        for other, second in boxes[number + 1 :]:
            apart = one.isAncestorOf(other) or other.isAncestorOf(one) or scroller(one) is not scroller(other)
            if not apart and rect.adjusted(1, 1, -1, -1).intersects(second.adjusted(1, 1, -1, -1)):
                found.append(f"over one another: {say_widget(one)} and {say_widget(other)}")
    return found


def sideways(page: QWidget) -> Walked:
    """Nothing is wider than the page, and nothing scrolls sideways (S2)."""
    found: Walked = []
    if page.minimumSizeHint().width() > page.window().width():
        found.append(f"the page needs {page.minimumSizeHint().width()} pixels across")
    for area in _with_itself(page, QAbstractScrollArea):
        if not area.isVisible():
            continue
        if area.horizontalScrollBar().maximum() > 0:
            found.append(f"scrolls sideways: {say_widget(area)}")
        content = area.widget() if isinstance(area, QScrollArea) else None
        if content is not None and content.width() > area.viewport().width():
            found.append(f"wider than its place, {content.width()} of {area.viewport().width()}: {say_widget(area)}")
    return found


def headings(page: QWidget) -> Walked:
    """One heading of level 1 with words, no level left out on the way down, each with the role (R7)."""
    shown = [one for one in page.findChildren(Heading) if one.isVisible() and one.text()]
    places = {one: _unscrolled(one, page) for one in shown}  # a title may stay while what is below it scrolls away
    shown.sort(key=lambda one: (places[one].y(), places[one].x()))
    found: Walked = []
    if [one.level for one in shown].count(1) != 1:
        found.append(f"{[one.level for one in shown].count(1)} headings of level 1")
    before = 1
    for one in shown:
        if one.level > before + 1:
            found.append(f"level {one.level} after level {before}: {one.text()}")
        before = one.level
        if QAccessible.queryAccessibleInterface(one).role() != QAccessible.Role.Heading:
            found.append(f"not a heading to a screen reader: {one.text()}")
    return found


def one_main_button(page: QWidget) -> Walked:
    """At most one filled button (S5)."""
    main = [one for one in shown(page) if isinstance(one, QAbstractButton) and getattr(one, "main", False)]
    return [f"{len(main)} main buttons: " + ", ".join(one.text() for one in main)] if len(main) > 1 else []


def letters(page: QWidget) -> Walked:
    """All letters follow the application's font: 14 points or more, no fixed pixels, no style sheet (S1, S4)."""
    found: Walked = []
    for widget in shown(page):
        if widget.styleSheet():
            found.append(f"a style sheet: {say_widget(widget)}")
        if widget.font().pixelSize() > 0:
            found.append(f"letters in pixels: {say_widget(widget)}")
        elif widget.font().pointSizeF() < SMALLEST:
            found.append(f"letters of {widget.font().pointSizeF()} points: {say_widget(widget)}")
    return found


def plainly(page: QWidget) -> Walked:
    """Nothing is told only by hovering or inside a box; no key means two things; no button is off (S6, S8, S12, K8)."""
    found: Walked = []
    keys: dict[str, QWidget] = {}
    for widget in shown(page):
        name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        tip = widget.toolTip()
        if tip and tip not in name and tip not in widget.accessibleDescription():
            found.append(f"told only by hovering, {tip!r}: {say_widget(widget)}")
        if isinstance(widget, QLineEdit | QPlainTextEdit) and widget.placeholderText():
            found.append(f"told only inside the box: {say_widget(widget)}")
        if isinstance(widget, QAbstractButton) and not widget.isEnabled():
            found.append(f"switched off without a word: {say_widget(widget)}")
        key = widget.shortcut().toString() if isinstance(widget, QAbstractButton) else ""
        if key and key in keys:
            found.append(f"{key} is both {say_widget(keys[key])} and {say_widget(widget)}")
        keys.setdefault(key, widget)
    return found


def tab_order(page: QWidget) -> Walked:
    """Tab leaves everything, comes to everything, and goes the way one reads (K1 to K3)."""
    waiting = list(focusable(page))
    if not waiting:
        return []
    found: Walked = []
    settled()  # what takes the keyboard a moment after the page is shown has it now
    places = {one: _unscrolled(one, page) for one in waiting}
    begin = min(waiting, key=lambda one: (places[one].y() // TARGET, places[one].x()))
    begin.setFocus(Qt.FocusReason.TabFocusReason)
    visited: list[QWidget] = []
    for _step in range(len(list(focusable(page.window()))) + 5):
        focused = QApplication.focusWidget()
        if focused is None or focused in visited:
            break
        visited.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is focused and len(waiting) > 1:
            found.append(f"Tab stays in: {say_widget(focused)}")
            break
    for widget in waiting:
        if widget not in visited and not _one_of_several(widget):
            found.append(f"Tab does not come to: {say_widget(widget)}")
    outside = [at for at, one in enumerate(visited) if not page.isAncestorOf(one)]
    if outside:  # Tab left the page for the rest of the window and came back to its beginning
        visited = visited[outside[-1] + 1 :] + visited[: outside[0]]
    here = [one for one in visited if page.isAncestorOf(one)]
    fixed = [at for at, one in enumerate(here) if scroller(one) is None]
    if page.isWindow() and fixed:  # Tab goes round in a window: reading begins with what stands first
        top = min(fixed, key=lambda at: (places[here[at]].y() // TARGET, places[here[at]].x()))
        here = here[top:] + here[:top]
    for one, following in pairwise(here):
        if scroller(one) is not scroller(following):
            continue
        first = QRect(one.mapTo(page, QPoint(0, 0)), one.size())
        second = QRect(following.mapTo(page, QPoint(0, 0)), following.size())
        if second.bottom() < first.top() and second.left() <= first.left():
            found.append(f"Tab goes back up from {say_widget(one)} to {say_widget(following)}")
    return found


def shown(page: QWidget) -> Iterator[QWidget]:
    """Go through every part that is on the screen, or would be if one scrolled there."""
    for widget in page.findChildren(QWidget):
        if widget.isVisible():
            yield widget


def focusable(page: QWidget) -> Iterator[QWidget]:
    """Go through every part that Tab should come to."""
    for widget in shown(page):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if takes and widget.isEnabled() and not isinstance(widget, QScrollBar):
            yield widget


def _one_of_several(widget: QWidget) -> bool:
    """Say whether Tab comes to a group that a part is in, and arrows go on inside."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return isinstance(widget, QRadioButton) or (group is not None and group.exclusive())


def scroller(widget: QWidget) -> QWidget | None:
    """Return the scroll area a part lies in, or None."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QAbstractScrollArea):
        parent = parent.parentWidget()
    return parent


def _unscrolled(widget: QWidget, page: QWidget) -> QPoint:
    """Return where a widget is on a page that is scrolled to its top."""
    place, around = widget.mapTo(page, QPoint(0, 0)), scroller(widget)
    while isinstance(around, QAbstractScrollArea):
        place += QPoint(0, around.verticalScrollBar().value())
        around = scroller(around)
    return place


def _with_itself(page: QWidget, kind: type[QAbstractScrollArea]) -> list[QAbstractScrollArea]:
    return [*([page] if isinstance(page, kind) else []), *page.findChildren(kind)]


def say_widget(widget: QWidget) -> str:
    """Return which part it is, for a fault."""
    words = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else widget.accessibleName()
    return f"{type(widget).__name__} {widget.objectName()} {words[:40]!r}"
