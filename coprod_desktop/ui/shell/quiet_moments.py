"""Does what can wait while nobody types or presses, a little at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from coprod_desktop.ui.shell.idle import BY_HAND

QUIET = 5_000  # milliseconds without a key or a press, after which nobody seems to be at it
NEXT = 50  # milliseconds from one little to the next, in which a key is heard


class QuietMoments(QObject):
    """Calls `some`, again and again, while there is quiet and `waits` says that something is to be done.

    `some` does a little, for no longer than a key may wait, and returns whether there is more. Keys are heard only
    while something waits.
    """

    def __init__(
        self, app: QApplication, waits: Callable[[], bool], some: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._waits = waits
        self._some = some
        self._listens = False
        self._quiet = True
        self._timer = QTimer(self)
        self._timer.setInterval(QUIET)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """See whether it is quiet, and then do some. The timer does this."""
        if not self._listens:
            if self._waits():
                self._listen(True)
        elif not self._quiet:
            self._quiet = True
            self._timer.setInterval(QUIET)
        elif self._some():
            self._timer.setInterval(NEXT)
        else:
            self._listen(False)
            self._timer.setInterval(QUIET)

    def stop(self) -> None:
        """Do nothing any more."""
        self._timer.stop()
        if self._listens:
            self._listen(False)

    def _listen(self, on: bool) -> None:
        self._listens, self._quiet = on, True
        (self._app.installEventFilter if on else self._app.removeEventFilter)(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there, and let everything through."""
        if event.type() in BY_HAND:
            self._quiet = False
        return False
