"""Work on the window's own thread, a little at a time, so that the window goes on painting and Stop can be pressed.

It is for what must write in the open book, which no other thread may do (see `work`).
"""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

AT_ONCE = 0.02  # seconds of work between two looks at the window

_WAITS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.Shortcut,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.ContextMenu,
        QEvent.Type.Drop,
    }
)


class SmallSteps(QObject):
    """Goes through `steps`, which give the number of what is done out of `count`. It has the signals of `Work`.

    `ready` brings True when all is done, and False when somebody pressed Stop; `broke` brings what was raised. `steps`
    are closed when they are stopped: they must leave nothing half done. Keys and mouse wait until then, but for the
    button that stops it: half of a step is in the book, and nothing else may be kept between.
    """

    _under_way: ClassVar[set[SmallSteps]] = set()  # it holds each until it is over, as `Work` does

    ready = Signal(object)
    broke = Signal(object)

    def __init__(self, steps: Iterator[int], count: int, stop_button: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._count = max(1, count)
        self._stop_button = stop_button
        self._over = False
        self.percent = 0
        self.stopping = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Start. The first part is done before anything else, so that short work is done at once."""
        SmallSteps._under_way.add(self)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._timer.start(0)

    @classmethod
    def any_under_way(cls) -> bool:
        """Say whether anything is being done a little at a time."""
        return bool(cls._under_way)

    def stop(self) -> None:
        """Ask it to stop, which it does before its next part."""
        self.stopping = True

    def end(self) -> None:
        """Stop it now, and tell nobody."""
        if not self._over:
            self._finish()
            self._close()

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        """Let nothing through that may write in the book; a key brings the keyboard to the button that stops it."""
        if event.type() not in _WAITS or thing is self._stop_button:
            return False
        if event.type() != QEvent.Type.Shortcut and not isinstance(thing, QWidget):
            return False  # on its way to a part of the window
        if event.type() == QEvent.Type.KeyPress and self._stop_button.isVisible():
            self._stop_button.setFocus()
        return True

    def _go_on(self) -> None:
        end = perf_counter() + AT_ONCE
        try:
            while not self.stopping and perf_counter() < end:
                self.percent = round(100 * next(self._steps) / self._count)
        except StopIteration:
            self._finish()
            self.ready.emit(True)
        except Exception as failure:  # it is raised again where the window can show it
            self._finish()
            self.broke.emit(failure)
        else:
            if self.stopping:
                self._finish()
                self._close()
                self.ready.emit(False)

    def _finish(self) -> None:
        self._over = True
        SmallSteps._under_way.discard(self)
        self._timer.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def _close(self) -> None:
        close = getattr(self._steps, "close", None)
        if close is not None:
            close()
