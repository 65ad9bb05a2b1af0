"""Walks over how a page is worked: room between targets, keys, double clicks, where it begins, and its words."""

from __future__ import annotations

import re
from itertools import combinations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from coprod_desktop.ui.parts.card_list import CardList
from coprod_desktop.ui.parts.folded import Folded
from coprod_desktop.ui.parts.page import Page
from coprod_desktop.ui.parts.tabs import TabsRow
from coprod_desktop.ui.parts.words import LINE
from coprod_desktop.ui.shell.bottom_line import BottomLine
from tests.ui.walks import Walked, focusable, say_widget, scroller, shown

APART = 8  # pixels (S3)
NARROW = 1.15  # a line of narrow letters, such as i and l, holds so many more than a line of average ones
PRESSED = QAbstractButton | QComboBox | QLineEdit | QPlainTextEdit
# Words that say where a button leads, or what everybody knows it by. All others are a verb and a thing (S7).
KNOWN = {
    "back",
    "doors",
    "colours",
    "smaller",
    "bigger",
    "before",
    "next",
    "next card",
    "next thing",
    "text smaller",
    "text bigger",
}
KNOWN |= {"getting to know you", "room view", "thing before", "who have we not heard yet?"}
SAFE_ANSWERS = {"leave_it"}  # what a page that asks about something grave begins at (E7)
VERBS = set(
    re.findall(
        r"\w+",
        "add agree answer ask begin bring carry change check choose clear close compare copy count decide do "
        "empty end fetch find forget get give go hear help hide hold keep leave let listen lock look make mark meet "
        "merge move open paste pick plan play pause print put read rehearse remove rename rest save search see send "
        "set show skip sort start stop take tell test throw tick try turn type undo use wait write ",
    )
)


# A sentence that somebody says, such as "Amina left the club".
ANSWER = re.compile(r"\b(has|have|will|left|said|died|came|was|were)\b")


def handle(page: QWidget) -> Walked:
    """Take every walk of this module."""
    found: Walked = []
    for one in (gaps, double_clicks, enter_presses, plain_keys, line_length, words_of_buttons, beginning):
        found += one(page)
    return found


def gaps(page: QWidget) -> Walked:
    """Two things that are pressed are 8 pixels apart or more, so that a shaking hand hits the one it means (S3)."""
    found: Walked = []
    boxes = [
        (one, QRect(one.mapTo(page, QPoint(0, 0)), one.size()))
        for one in focusable(page)
        if isinstance(one, PRESSED) and not one.visibleRegion().isEmpty()
    ]
    for (one, first), (other, second) in combinations(boxes, 2):
        if scroller(one) is not scroller(other) or one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        across = max(second.left() - first.right(), first.left() - second.right()) - 1
        down = max(second.top() - first.bottom(), first.top() - second.bottom()) - 1
        if max(across, down) < APART:
            found.append(f"{max(across, down)} pixels between {say_widget(one)} and {say_widget(other)}")
    return found


def double_clicks(page: QWidget) -> Walked:
    """The second press of a double click does nothing, but where a button says that it is meant (E9)."""
    found: Walked = []
    for widget in focusable(page):
        if not isinstance(widget, QPushButton) or getattr(widget, "takes_double_clicks", False):
            continue
        middle = QPointF(widget.rect().center())
        second = QMouseEvent(
            QEvent.Type.MouseButtonDblClick,
            middle,
            QPointF(widget.mapToGlobal(widget.rect().center())),
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(widget, second)
        if widget.isDown():
            found.append(f"a double click does it twice: {say_widget(widget)}")
            widget.setDown(False)
    return found


def enter_presses(page: QWidget) -> Walked:
    """Enter presses a button as Space does (K6)."""
    return [
        f"Enter does not press it: {say_widget(one)}"
        for one in focusable(page)
        if isinstance(one, QPushButton) and not one.autoDefault()
    ]


def plain_keys(page: QWidget) -> Walked:
    """No key that one types words with does something else, and no two keys are the same (K8)."""
    found: Walked = []
    taken: set[str] = set()
    for shortcut in page.window().findChildren(QShortcut):
        if not shortcut.isEnabled() or not _reaches(shortcut, page):
            continue
        for sequence in shortcut.keys():  # noqa: SIM118 - Qt's keys, not a dictionary's
            name = sequence.toString(QKeySequence.SequenceFormat.PortableText)
            if re.fullmatch(r"(Shift\+)?\S|Space|Return|Enter|Tab|Backspace", name):
                found.append(f"{name} is a key that one types with")
            if name in taken:
                found.append(f"{name} does two things")
            taken.add(name)
    return found


def _reaches(shortcut: QShortcut, page: QWidget) -> bool:
    """Say whether a shortcut works on what is shown: those of hidden pages sleep."""
    parent = shortcut.parent()
    return isinstance(parent, QWidget) and (parent is page.window() or parent.isVisible())


def line_length(page: QWidget) -> Walked:
    """Words to read have at most 70 letters in a line (S9). The line at the bottom is one line by its nature."""
    found: Walked = []
    for widget in shown(page):
        if isinstance(widget, CardList):
            lines = [one for number in range(min(widget.rows.rowCount(), 20)) for one in widget.lines(number)]
        else:
            told = getattr(widget, "lines", None)
            lines = told() if told is not None and not isinstance(widget.parentWidget(), BottomLine) else []
        longest = max((len(one) for one in lines), default=0)
        if longest > LINE * NARROW:
            found.append(f"a line of {longest} letters: {say_widget(widget)}")
    return found


def words_of_buttons(page: QWidget) -> Walked:
    """A button says what it does, a verb and a thing, in sentence case (S7)."""
    found: Walked = []
    for widget in focusable(page):
        if not isinstance(widget, QPushButton) or widget.isCheckable():
            continue
        if isinstance(widget.parentWidget(), TabsRow | Folded) or widget.objectName().startswith("topic_"):
            continue  # it is called what it opens
        words = widget.text().replace("&", "").strip()
        heard = re.findall(r"\w+", f"{words} {widget.accessibleName()}".lower())
        answers = heard[:1] == ["we"] or ANSWER.search(words)
        if words.isupper() and len(words) > 3:
            found.append(f"in capitals: {say_widget(widget)}")
        elif words[:1].islower() or (words.istitle() and len(words.split()) > 2):
            found.append(f"not in sentence case: {say_widget(widget)}")
        elif words.lower() not in KNOWN and not answers and not VERBS.intersection(heard):
            found.append(f"does not say what it does: {say_widget(widget)}")
    return found


def beginning(page: QWidget) -> Walked:
    """A page begins at its heading, its first box or what needs an answer, never at some button on the way (K9)."""
    focused = QApplication.focusWidget()
    shows = [one for one in (page, *page.findChildren(Page)) if isinstance(one, Page) and one.isVisible()]
    if not shows:
        return []
    if focused is None or not any(one.isAncestorOf(focused) for one in shows):
        return ["the keyboard is not on the page"]
    fine = isinstance(focused, QLabel | QLineEdit | QPlainTextEdit | QRadioButton | QCheckBox)
    return [] if fine or focused.objectName() in SAFE_ANSWERS else [f"begins at {say_widget(focused)}"]
