"""The keys of the window. A text box keeps Ctrl+Z for itself while it has something of its own to undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from coprod_desktop.wording.keys import WINDOW


def bind(window: QWidget, does: Mapping[str, Callable[[], None]]) -> list[QShortcut]:
    """Give each key of the window's list (`wording/keys.py`) the action that `does` has for its name."""
    made = []
    for name, sequences in WINDOW.items():
        for sequence in sequences if name in does else ():
            shortcut = QShortcut(QKeySequence(sequence), window)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(does[name])
            made.append(shortcut)
    return made


class TextUndo(QObject):
    """Lets Ctrl+Z and Ctrl+Shift+Z through to the window when the text box has nothing to undo."""

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None
        app.focusChanged.connect(self._moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse the text box its claim on a key that it could do nothing with."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        undo = event.matches(QKeySequence.StandardKey.Undo)
        redo = event.matches(QKeySequence.StandardKey.Redo)
        if (undo and not _has_own_step(watched, "Undo")) or (redo and not _has_own_step(watched, "Redo")):
            event.ignore()
            return True
        return False

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None
        if isinstance(new, QLineEdit | QTextEdit | QPlainTextEdit):
            new.installEventFilter(self)
            self._watched = new


def _has_own_step(box: QObject, what: str) -> bool:
    """Say whether a text box has a step of its own to undo or redo."""
    if isinstance(box, QLineEdit):
        return box.isUndoAvailable() if what == "Undo" else box.isRedoAvailable()
    if isinstance(box, QTextEdit | QPlainTextEdit):
        document = box.document()
        return document.isUndoAvailable() if what == "Undo" else document.isRedoAvailable()
    return False
