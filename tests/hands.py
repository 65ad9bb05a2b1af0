"""What a person's hands and eyes do at a window: press a button, type in a box, choose a row, read the words.

Everything is found by the name of its widget, so that a sentence can be put better without a test to change. Each
does what Qt does for a real mouse or keyboard, and then waits until the window has nothing left to do.
"""

from __future__ import annotations

from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from tests.waiting import settled

W = TypeVar("W", bound=QWidget)
MOST_TABS = 200  # presses of Tab after which something is taken to be out of reach
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def find(window: QWidget, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
    """Return the widget called `name` that is on the screen."""
    shown = _shown(window, name, kind)
    if not shown:  # what was just added is shown when Qt next draws
        settled()
        shown = _shown(window, name, kind)
    assert shown, f"{name} is not on the screen"
    return shown[0]


def sees(window: QWidget, name: str) -> bool:
    """Say whether a widget called `name` is on the screen."""
    return bool(_shown(window, name, QWidget))


def press(window: QWidget, name: str, *, wait: bool = True) -> None:
    """Press the button called `name` with the mouse. Without `wait`, what it began is still going on afterwards."""
    press_button(find(window, name, QAbstractButton), wait=wait)


def press_button(button: QAbstractButton, *, wait: bool = True) -> None:
    """Press a button that is at hand with the mouse: it has to be on the screen and on."""
    assert button.isVisible(), f"{button.objectName()} is not on the screen"
    assert button.isEnabled(), f"{button.objectName()} does nothing"
    _bring_into_view(button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(min(12, button.width() // 2), button.height() // 2))
    if wait:
        settled()


def type_in(window: QWidget, name: str, words: str) -> None:
    """Type over whatever is in a box; no words leave it empty. A new line is the Enter key."""
    box = find(window, name)
    box.setFocus()
    box.selectAll()  # type: ignore[attr-defined] # every box has it
    QTest.keyClick(box, Qt.Key.Key_Delete)
    type_keys(box, words)
    settled()


def type_keys(box: QWidget, words: str) -> None:
    """Type into a box where its caret is. A new line is the Enter key."""
    for number, line in enumerate(words.split("\n")):
        if number:
            QTest.keyClick(box, Qt.Key.Key_Return)
        for letter in line:
            if letter.isascii():
                QTest.keyClick(box, letter)
                continue
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):  # QTest itself types ASCII only
                QApplication.sendEvent(box, QKeyEvent(kind, 0, NO_MODIFIER, letter))


def choose(window: QWidget, name: str, title: str) -> None:
    """Press the card with this title in a list, with the mouse."""
    cards: Any = find(window, name)
    for number in range(cards.rows.rowCount()):
        if cards.rows.row(number).title == title:
            place = cards.rows.index(number, 0)
            cards.scrollTo(place)
            QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=cards.visualRect(place).center())
            settled()
            return
    raise AssertionError(f"{title} is not in {name}")


def rows(window: QWidget, name: str) -> list[str]:
    """Return what is heard for each row of a list."""
    cards: Any = find(window, name)
    return [cards.rows.row(number).heard for number in range(cards.rows.rowCount())]


def words(window: QWidget) -> str:
    """Return all that can be read on the screen, in the order in which one reads, one widget a line."""
    seen = []
    for one in window.findChildren(QWidget):
        text = getattr(one, "text", None)
        if one.isVisible() and callable(text) and text() and one.window() is window.window():
            at = one.mapTo(window, QPoint(0, 0))
            seen.append((at.y(), at.x(), str(text())))
    return "\n".join(text for _, _, text in sorted(seen, key=lambda one: one[:2]))


class Keyboard:
    """Hands with a keyboard and nothing else. Every key goes to whatever has the keyboard, as Qt has it."""

    @property
    def focused(self) -> QWidget:
        """Whatever has the keyboard."""
        settled()
        focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the keyboard"
        return focused

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press one key."""
        QTest.keyClick(self.focused, key, modifier)
        settled()

    def type(self, words: str) -> None:
        """Type; a new line is the Enter key, which may lead to another box."""
        for number, line in enumerate(words.split("\n")):
            if number:
                self.key(Qt.Key.Key_Return)
            type_keys(self.focused, line)
        settled()

    def tab_to(self, name: str) -> QWidget:
        """Go with Tab to the control called `name`."""
        passed = []
        for _press in range(MOST_TABS):
            focused = self.focused
            if focused.objectName() == name:
                assert focused.isVisible()
                return focused
            passed.append(focused.objectName() or type(focused).__name__)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {name}, only to {', '.join(dict.fromkeys(passed))}")

    def press(self, name: str, *, wait: bool = True) -> None:
        """Go to a button and press it with Space."""
        QTest.keyClick(self.tab_to(name), Qt.Key.Key_Space)
        if wait:
            settled()

    def fill(self, name: str, words: str) -> None:
        """Go to a box, choose what is in it and type over it."""
        self.tab_to(name)
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(words)

    def door(self, number: int) -> None:
        """Open a door with Alt and its number."""
        self.key(Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.AltModifier)


class Hands(Keyboard):
    """Both hands and the eyes of somebody who looks at `here`: a page or a window."""

    @property
    def here(self) -> QWidget:
        """What they look at."""
        raise NotImplementedError

    def find(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
        """Return the widget called `name` that is on the screen."""
        return find(self.here, name, kind)

    def sees(self, name: str) -> bool:
        """Say whether a widget called `name` is on the screen."""
        return sees(self.here, name)

    def press(self, name: str, *, wait: bool = True) -> None:
        """Press a button with the mouse."""
        press(self.here, name, wait=wait)

    def type_in(self, name: str, words: str) -> None:
        """Type over whatever is in a box."""
        type_in(self.here, name, words)

    def choose(self, name: str, title: str) -> None:
        """Press the card with this title in a list."""
        choose(self.here, name, title)

    def rows(self, name: str) -> list[str]:
        """Return what is heard for each row of a list."""
        return rows(self.here, name)

    def words(self) -> str:
        """Return all that can be read, once it has been drawn."""
        settled()
        return words(self.here)


def _shown(window: QWidget, name: str, kind: type[W]) -> list[W]:
    return [one for one in window.findChildren(kind, name) if one.isVisible()]


def _bring_into_view(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
