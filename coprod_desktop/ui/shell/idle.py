"""Notices that nobody has typed or pressed for a while, and that the computer has slept."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from coprod_desktop.ui.shell.sleeping import Sleeping

TICK = 5_000  # milliseconds between two looks
ASLEEP = 30.0  # seconds that a tick is late when the computer slept in between
BY_HAND = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


def clock_that_counts_sleep() -> float:
    """Return seconds that go on while the computer sleeps, from no day in particular."""
    counting = getattr(time, "CLOCK_BOOTTIME", None)  # Linux alone; elsewhere the other one goes on
    return time.clock_gettime(counting) if counting is not None else time.monotonic()


class Idle(QObject):
    """Sends `idle` when nobody has typed or pressed for so many minutes, and `slept` at a sleep or after it."""

    idle = Signal()
    slept = Signal()

    def __init__(
        self, app: QApplication, now: Callable[[], float] = clock_that_counts_sleep, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._now = now
        self._minutes = 0
        self._watches_sleep = False
        self._sleeping: Sleeping | None = None
        self._last = self._ticked = now()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self.look)

    def watch(self, minutes: int, sleep: bool) -> None:
        """Watch for so many minutes of nothing (0: not at all), and for sleep. Hears keys only when it must."""
        if sleep != (self._sleeping is not None):
            self._hear_of_sleep(sleep)
        if bool(minutes) != bool(self._minutes):
            (self._app.installEventFilter if minutes else self._app.removeEventFilter)(self)
        self._minutes = minutes
        self._watches_sleep = sleep
        self._last = self._ticked = self._now()
        if minutes or sleep:
            self._timer.start()
        else:
            self._timer.stop()

    def want(self, minutes: int, sleep: bool) -> None:
        """Watch for these from now on; nothing changes when they are watched already."""
        if (minutes, sleep) != (self._minutes, self._watches_sleep):
            self.watch(minutes, sleep)

    def stop(self) -> None:
        """Watch nothing."""
        self.watch(0, False)

    def _hear_of_sleep(self, on: bool) -> None:
        """Hear of a sleep before it comes, where the system tells. A late tick tells afterwards in any case."""
        if on:
            from coprod_desktop.ui.shell.sleeping import sleeping_of_this_computer  # loaded by whoever wants it alone

            self._sleeping = sleeping_of_this_computer(self._app, self)
            self._sleeping.coming.connect(self.slept)
        elif self._sleeping is not None:
            self._sleeping.stop()
            self._sleeping.deleteLater()
            self._sleeping = None

    def look(self) -> None:
        """See what time it is. The timer does this."""
        now = self._now()
        late = now - self._ticked - TICK / 1000
        self._ticked = now
        if self._watches_sleep and late > ASLEEP:
            self._last = now
            self.slept.emit()
        elif self._minutes and now - self._last >= self._minutes * 60:
            self._last = now
            self.idle.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there, and let everything through."""
        if event.type() in BY_HAND:
            self._last = self._now()
        return False
