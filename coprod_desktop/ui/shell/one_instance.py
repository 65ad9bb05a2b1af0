"""A second start of the same book brings the first window to the front.

The exclusive lock on the book is what keeps two programs from writing at once. This is only the knock on the door:
a local socket named after the book. It is set up after the first paint, so that it costs the start nothing. The second
start may hand in the path of a file that somebody opened.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT = 1000  # milliseconds for the first window to answer
END = b"\0"
LONGEST = 4096  # bytes of a path that is handed in: what is longer is no file that a system has


def name_for(book: Path) -> str:
    """Return the name of the socket for one book: short, and the same for every way of writing its path."""
    return "our-club-book-" + sha256(str(book.resolve()).encode()).hexdigest()[:24]


class Doorbell(QObject):
    """Hears a second start of `book` and calls `rung` with the file it brought, or None.

    Only the holder of the book's lock may make one.
    """

    def __init__(self, book: Path, rung: Callable[[Path | None], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._rung = rung
        self._server: QLocalServer | None = None
        self._callers: list[QLocalSocket] = []  # who came to the door and has not said yet what for

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
            caller.readyRead.connect(self._hear)
            self._callers.append(caller)
        self._hear()

    def _hear(self) -> None:
        """Answer every caller who has said everything. What is said ends with a nought."""
        self._callers = [one for one in self._callers if isValid(one)]  # but for those who went away unheard
        for caller in tuple(self._callers):
            said = bytes(caller.peek(LONGEST + 1).data())
            if END not in said and len(said) <= LONGEST:
                continue
            self._callers.remove(caller)
            caller.disconnectFromServer()
            if END in said:
                words = said.partition(END)[0].decode("utf-8", "surrogateescape")
                self._rung(Path(words) if words else None)


def ring(book: Path, file: Path | None = None) -> bool:
    """Ask the window that has `book` open to come to the front, and to show `file`. False when nobody answers."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name_for(book))
    if not socket.waitForConnected(WAIT):
        return False
    words = str(file.absolute()).encode("utf-8", "surrogateescape") if file else b""
    socket.write(words[:LONGEST] + END)
    socket.waitForBytesWritten(WAIT)
    if socket.state() != QLocalSocket.LocalSocketState.UnconnectedState:
        socket.waitForDisconnected(WAIT)
    return True
