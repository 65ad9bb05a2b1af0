"""Hears that the computer is about to sleep, so that the book can be locked before it does.

On Linux, systemd's login service says so, and waits for those who asked it to. On Windows it is a message to every
window. Elsewhere nobody says it, and the tick that comes late tells afterwards (`idle.py`).
"""

from __future__ import annotations

import sys
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QObject, Signal, Slot

LOGIN, PATH, MANAGER = "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager"
HEARS: Any = "1about_to(bool)"  # the slot as SLOT() writes it; the stubs say bytes, which PySide refuses
POWER, ABOUT_TO_SLEEP = 0x218, 4  # WM_POWERBROADCAST and PBT_APMSUSPEND of Windows


class Sleeping(QObject):
    """Sends `coming` just before the computer sleeps. It listens from when it is made until `stop`."""

    coming = Signal()

    def stop(self) -> None:
        """Listen no more, and hold nobody up."""


class LinuxSleeping(Sleeping):
    """Listens to systemd's login service. `bus` is the system's own but in tests.

    The service waits (5 seconds at most) while we hold what it gave us, so the lock is done before the sleep.
    """

    def __init__(self, bus: Any = None, parent: QObject | None = None) -> None:
        from PySide6.QtDBus import QDBusConnection

        super().__init__(parent)
        self._bus: Any = bus if bus is not None else QDBusConnection.systemBus()
        self._held: Any = None
        self._asked: Any = None
        self.listens = self._bus.isConnected() and self._bus.connect(
            LOGIN, PATH, MANAGER, "PrepareForSleep", self, HEARS
        )
        self._hold()

    def stop(self) -> None:
        """Listen no more, and let the computer sleep."""
        if self.listens:
            self.listens = False
            self._bus.disconnect(LOGIN, PATH, MANAGER, "PrepareForSleep", self, HEARS)
        self._held = self._asked = None

    @Slot(bool)
    def about_to(self, sleep: bool) -> None:
        """Hear that the computer is about to sleep, or that it woke up."""
        if sleep:
            self.coming.emit()
            self._held = None
        else:
            self._hold()

    def _hold(self) -> None:
        """Ask the service to wait for us. Without an answer, we hear of the sleep all the same."""
        if not self.listens:
            return
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        asked = QDBusMessage.createMethodCall(LOGIN, PATH, MANAGER, "Inhibit")
        asked.setArguments(["sleep", "Our Club Book", "The book is locked first", "delay"])
        self._asked = QDBusPendingCallWatcher(self._bus.asyncCall(asked), self)
        self._asked.finished.connect(self._answered)

    def _answered(self, watcher: Any) -> None:
        from PySide6.QtDBus import QDBusMessage

        reply = watcher.reply()
        if self.listens and reply.type() == QDBusMessage.MessageType.ReplyMessage:
            self._held = next(iter(reply.arguments()), None)
        self._asked = None
        watcher.deleteLater()  # for it holds the reply, and with it what makes the service wait


class _Messages(QAbstractNativeEventFilter):
    """Looks at each message of Windows for the one about sleep."""

    def __init__(self, sleeping: WindowsSleeping) -> None:
        super().__init__()
        self._sleeping = sleeping

    def nativeEventFilter(self, kind: Any, message: Any) -> Any:
        """Tell of a sleep, and let every message through."""
        if bytes(kind) == b"windows_generic_MSG":
            found = wintypes.MSG.from_address(int(message))
            if found.message == POWER and found.wParam == ABOUT_TO_SLEEP:
                self._sleeping.coming.emit()
        return False, 0


class WindowsSleeping(Sleeping):
    """Listens to what Windows tells every window. `app` is the program's own."""

    def __init__(self, app: QCoreApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self.messages = _Messages(self)
        app.installNativeEventFilter(self.messages)

    def stop(self) -> None:
        """Listen no more."""
        self._app.removeNativeEventFilter(self.messages)


def sleeping_of_this_computer(app: QCoreApplication, parent: QObject | None = None) -> Sleeping:
    """Return what hears of sleep on the system that the program runs on."""
    if sys.platform == "win32":
        return WindowsSleeping(app, parent)
    if sys.platform == "linux":
        try:
            return LinuxSleeping(parent=parent)
        except ImportError:  # a Qt of the system's own may come without it
            return Sleeping(parent)
    return Sleeping(parent)
