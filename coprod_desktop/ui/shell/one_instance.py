"""A second start of the same book brings the first window to the front.

The exclusive lock on the book is what keeps two programs from writing at once. This is only the knock on the door:
a local socket named after the book. It is set up after the first paint, so that it costs the start nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

WAIT = 1000  # milliseconds for the first window to answer


def name_for(book: Path) -> str:
    """Return the name of the socket for one book: short, and the same for every way of writing its path."""
    return "our-club-book-" + sha256(str(book.resolve()).encode()).hexdigest()[:24]


class Doorbell(QObject):
    """Hears a second start of `book` and calls `rung`. Only the holder of the book's lock may make one."""

    def __init__(self, book: Path, rung: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._rung = rung
        self._server: QLocalServer | None = None

    def listen(self) -> bool:
        """Begin to listen. A socket left by a crash is taken away first. False when the system does not allow it."""
        from PySide6.QtNetwork import QLocalServer

        name = name_for(self._book)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        if self._server.listen(name):
            return True
        QLocalServer.removeServer(name)
        return self._server.listen(name)

    def stop(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()

    def _answer(self) -> None:
        while self._server is not None and (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
        self._rung()


def ring(book: Path) -> bool:
    """Ask the window that has `book` open to come to the front. False when nobody answers."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name_for(book))
    if not socket.waitForConnected(WAIT):
        return False
    if socket.state() != QLocalSocket.LocalSocketState.UnconnectedState:
        socket.waitForDisconnected(WAIT)
    return True
