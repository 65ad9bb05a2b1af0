"""A quiet strip under the top bar: one sentence or a choice, with its buttons. It stays until it is closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QHBoxLayout, QWidget
from shiboken6 import isValid

from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.flow import FlowLayout
from coprod_desktop.ui.parts.layouts import empty
from coprod_desktop.ui.parts.words import Text

translate = QCoreApplication.translate

Choice = tuple[str, str, Callable[[], None]]  # objectName, words, what it does


class Strip(QFrame):
    """Shows one thing at a time. Opening another closes the first.

    What is `asked` for came because of what somebody pressed: Esc closes it, and then the keyboard goes back to where
    it was. `closed` is sent when nothing has the keyboard afterwards.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.about = ""
        self.asked = False
        self._before: QWidget | None = None
        self._flow = FlowLayout(self, spacing=12)
        self._flow.setContentsMargins(16, 8, 16, 8)
        self.hide()

    def show_words(self, about: str, words: str, choices: Sequence[Choice] = (), *, asked: bool = False) -> None:
        """Show a sentence and its buttons. `about` names what it is about."""
        buttons = []
        for name, text, do in choices:
            button = Button(text)
            button.setObjectName(name)
            button.clicked.connect(lambda _on=False, do=do: do())
            buttons.append(button)
        self.show_parts(about, words, buttons, asked=asked)

    def show_parts(
        self, about: str, words: str, parts: Sequence[QWidget], *, asked: bool = False, take_keys: bool = False
    ) -> None:
        """Show a sentence and parts that the caller made. `take_keys` gives the first, or the one that is chosen, the
        keyboard.

        The keyboard stays in the strip when it was there.
        """
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self._before = focused if asked else None
        else:
            take_keys = True
        self.asked = asked
        empty(self._flow)
        self.about = about
        self.setAccessibleName(words)
        close = Button(translate("Strip", "Close"))
        close.setObjectName("strip_close")
        close.clicked.connect(self.close_strip)
        sentence = QWidget(self)
        line = QHBoxLayout(sentence)
        line.setContentsMargins(0, 10, 0, 10)
        line.addWidget(Text(words))
        for part in (sentence, *parts, close):
            self._flow.addWidget(part)
            part.show()  # what is not on the screen yet cannot take the keyboard
        self.show()
        if take_keys:
            chosen = (one for one in parts if isinstance(one, QAbstractButton) and one.isChecked())
            next(chosen, parts[0] if parts else close).setFocus()

    def put_away(self) -> None:
        """Hide the strip without moving the keyboard, because what it says is no longer so."""
        self.about, self.asked, self._before = "", False, None
        self.hide()

    def close_strip(self) -> None:
        """Put the strip away, and give the keyboard back."""
        if self.isHidden():
            return
        before = self._before
        self.put_away()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        else:
            self.closed.emit()
