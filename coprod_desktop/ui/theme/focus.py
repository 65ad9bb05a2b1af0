"""The band around whatever has the keyboard, the same in every theme: 4 px of #ffbf00 with a 2 px edge."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QFocusFrame, QLabel, QWidget
from shiboken6 import isValid

OWN_FOCUS = "own_focus"  # a widget with this property set shows its focus itself


class _Frame(QFocusFrame):
    """Qt's frame, which hides when its widget is outside what shows. This one comes back when that is scrolled in."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget and everything it lies in."""
        taken = super().eventFilter(watched, event)
        if self.isHidden() and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            widget, around = self.widget(), self.parentWidget()
            shows = widget is not None and widget.isVisible()
            if shows and around is not None and around.rect().intersects(self.geometry()):
                self.show()
                self.raise_()
        return taken


class FocusBand(QObject):
    """Moves one frame round the widget that has the keyboard. The style draws it."""

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame: _Frame | None = None
        app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._frame is not None and not isValid(self._frame):
            self._frame = None
        if new is None or isinstance(new, QLabel) or new.property(OWN_FOCUS):
            if self._frame is not None:
                self._frame.setWidget(None)  # type: ignore[arg-type] # the stub knows no "nothing", Qt does
            return
        if self._frame is None:
            self._frame = _Frame()
            self._frame.setObjectName("focus_band")
        self._frame.setWidget(new)
