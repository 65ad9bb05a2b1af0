"""A question inside the page, answered with plain verbs. The safe answer comes first and has the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.parts.announce import announce
from coprod_desktop.ui.parts.boxes import Boxed
from coprod_desktop.ui.parts.buttons import Button, ButtonRow
from coprod_desktop.ui.parts.layouts import column, empty
from coprod_desktop.ui.parts.scrolling import reveal
from coprod_desktop.ui.parts.words import Text


class AskBar(Boxed):
    """Hidden until it asks. `answered` brings the code of the answer; Escape gives the safe one."""

    accessible_role = QAccessible.Role.Grouping
    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, quiet=True, use="come_back")
        self._inside = column(self, spacing=10)
        self._inside.setContentsMargins(26, 14, 16, 14)
        self._safe = ""
        self._came_from: QWidget | None = None
        self.hide()

    def ask(self, question: str, answers: Sequence[tuple[str, str]]) -> None:
        """Ask. `answers` are a code and its words, such as ("keep", "Keep it"), the safe one first."""
        empty(self._inside)
        self._safe = answers[0][0]
        self._came_from = self.window().focusWidget()
        self.setAccessibleName(question)
        self._inside.addWidget(Text(question, bold=True))
        buttons = ButtonRow()
        first: Button | None = None
        for code, words in answers:
            button = Button(words)
            button.setObjectName(f"answer_{code}")
            button.clicked.connect(lambda _on=False, code=code: self._answer(code))
            buttons.add(button)
            first = first or button
        self._inside.addWidget(buttons)
        self.show()
        announce(self, question, at_once=True)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        reveal(self)

    def answer_safely(self) -> None:
        """Give the safe answer, if a question is asked. The window does so at Escape, wherever the keyboard is."""
        self._answer(self._safe)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Escape as the safe answer, in a window that has no Escape of its own."""
        if event.key() == Qt.Key.Key_Escape:
            self.answer_safely()
        else:
            super().keyPressEvent(event)

    def _answer(self, code: str) -> None:
        if self.isHidden():
            return
        came_from, self._came_from = self._came_from, None
        self.hide()
        if came_from is not None and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self.answered.emit(code)
