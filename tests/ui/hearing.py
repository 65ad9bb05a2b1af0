"""Walks over what a screen reader is told of a page: labels, groups, states, levels, pictures and names that differ."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from coprod_desktop.ui.parts.card_list import CardList
from coprod_desktop.ui.parts.pictures import FaceTile, PictureTile
from coprod_desktop.ui.parts.words import Heading
from tests.ui.walks import Walked, focusable, say_widget, shown

PARTS_OF_A_DATE = {"day", "month", "year"}


def hear(page: QWidget) -> Walked:
    """Take every walk of this module."""
    found: Walked = []
    for one in (labels, states, groups, levels, pictures, alike, rows):
        found += one(page)
    return found


def labels(page: QWidget) -> Walked:
    """Every box is labelled by words that can be seen, also for a reader that follows relations (R3, S6)."""
    buddies = {id(one.buddy()): one for one in page.findChildren(QLabel) if one.buddy() is not None}
    found: Walked = []
    for widget in focusable(page):
        if not isinstance(widget, QLineEdit | QPlainTextEdit | QComboBox):
            continue
        label = buddies.get(id(widget))
        if label is None:
            found.append(f"no label beside it: {say_widget(widget)}")
        elif not label.isVisible() or label.text() not in widget.accessibleName():
            found.append(f"labelled {label.text()!r} but heard as {widget.accessibleName()!r}")
    return found


def states(page: QWidget) -> Walked:
    """What is on, off, chosen or switched off is told as it is, and what takes the keyboard says so (R9)."""
    found: Walked = []
    for widget in focusable(page):
        state = QAccessible.queryAccessibleInterface(widget).state()
        if not state.focusable:
            found.append(f"not told that it takes the keyboard: {say_widget(widget)}")
        if isinstance(widget, QAbstractButton) and widget.isCheckable():
            if not state.checkable or bool(state.checked) != widget.isChecked():
                found.append(f"not told whether it is on: {say_widget(widget)}")
        elif isinstance(widget, QAbstractButton) and state.checkable:
            found.append(f"told as on or off and is neither: {say_widget(widget)}")
    for widget in shown(page):
        off = isinstance(widget, QAbstractButton | QLineEdit) and not widget.isEnabled()
        if off and not QAccessible.queryAccessibleInterface(widget).state().disabled:
            found.append(f"not told that it is off: {say_widget(widget)}")
    return found


def groups(page: QWidget) -> Walked:
    """Choices, and boxes for the parts of a date, lie in a group with a name of its own (R7, R8)."""
    found: Walked = []
    for widget in shown(page):
        part_of_date = isinstance(widget, QLineEdit) and widget.accessibleName().lower() in PARTS_OF_A_DATE
        if (isinstance(widget, QRadioButton) or part_of_date) and not _named_group(widget):
            found.append(f"in no group with a name: {say_widget(widget)}")
    return found


def _named_group(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        voice = QAccessible.queryAccessibleInterface(parent)
        if voice.role() == QAccessible.Role.Grouping and parent.accessibleName().strip():
            return True
        parent = parent.parentWidget()
    return False


def levels(page: QWidget) -> Walked:
    """Every heading tells its level, so that a screen reader can list headings and jump to one (R7)."""
    found: Walked = []
    for one in shown(page):
        if not isinstance(one, Heading) or not one.text():
            continue
        attributes = QAccessible.queryAccessibleInterface(one).attributesInterface()
        told = attributes.attributeValue(QAccessible.Attribute.Level) if attributes is not None else None
        if told != one.level:
            found.append(f"level {one.level} is told as {told}: {one.text()}")
    return found


def pictures(page: QWidget) -> Walked:
    """A picture has a name, or only decorates and is no stop on the way (R4)."""
    found: Walked = []
    for widget in shown(page):
        if not isinstance(widget, PictureTile | FaceTile):
            continue
        name = widget.accessibleName()
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not name:
            found.append(f"a picture without a name takes the keyboard: {say_widget(widget)}")
        if "_" in name or name.endswith(".svg"):
            found.append(f"a picture is called by its file, {name!r}: {say_widget(widget)}")
    return found


def alike(page: QWidget) -> Walked:
    """No two buttons or boxes are heard alike: a list of them makes sense out of its place."""
    heard: defaultdict[str, list[QWidget]] = defaultdict(list)
    for widget in focusable(page):
        if isinstance(widget, QRadioButton | QCheckBox):
            continue  # heard with the name of its group
        name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        heard[f"{name.strip()}, {widget.accessibleDescription()}"].append(widget)
    return [f"{len(several)} are heard as {say_widget(several[0])}" for several in heard.values() if len(several) > 1]


def rows(page: QWidget) -> Walked:
    """Every row of a list is read out in full, and no two rows alike (R5)."""
    found: Walked = []
    for cards in page.findChildren(CardList):
        if not cards.isVisible():
            continue
        voice = QAccessible.queryAccessibleInterface(cards)
        for number in range(min(cards.rows.rowCount(), 20)):
            row, child = cards.rows.row(number), voice.child(number)
            told = child.text(QAccessible.Text.Name) if child is not None else ""
            for part in (row.title, row.line, row.badge):
                if part.strip(". ") and part.rstrip(".") not in told:
                    found.append(f"a row does not say {part!r}: {told!r}")
    return found
