"""Work on another thread: the one way in this program, so that nothing that takes time holds up the window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from threading import Event
from typing import ClassVar

from PySide6.QtCore import QThread, Signal

from coprod_desktop.domain.copies import Watch

PATIENCE = 0.05  # seconds that a job waits at most for the window, each time it tells how far it is
BESIDE_A_WINDOW = (
    0.0005  # seconds until a job lets go of Python for the window, which asks for it at each part it paints
)
_USUAL = sys.getswitchinterval()


class Work(QThread):
    """Runs `job` on another thread. `ready` brings what it returned, `broke` what it raised, on the window's thread.

    The job is given a watch: it tells how far it is, and hears when somebody pressed Stop. There it also waits until
    the window has done what it is doing, such as a key: a page is read and kept with many statements, and a copy that
    is made between them would hold up each. While nobody does anything that is no wait at all.

    Meanwhile Python lets the window have its turn ten times as soon as usual. And it does not look for rubbish: on this
    thread it might take away a part of some window, which only the window's own may do.

    A job never reads or writes in the open book, but to copy it whole: two threads on one connection wait for each
    other without end when one of them is in the middle of a search.
    """

    # What is being done now. It holds each until it is over: Qt ends the program when a thread goes before its work,
    # and a window may go at any time. Changed on the window's thread alone.
    _under_way: ClassVar[set[Work]] = set()

    _over_now: ClassVar[list[Work]] = []  # let go when the next begins: Qt may still be telling of their end

    ready = Signal(object)
    broke = Signal(object)
    _asks = Signal()  # the window hears it when it has nothing else to do

    def __init__(self, job: Callable[[Watch], object]) -> None:
        super().__init__()
        self._job: Callable[[Watch], object] | None = job
        self._answer: object = None
        self._failure: Exception | None = None
        self.percent = 0
        self.stopping = False
        self._goes_on = Event()
        self._asks.connect(self._let_go_on)
        self.finished.connect(self._tell)

    def begin(self) -> None:
        """Start the job. Not `start`, which is Qt's own."""
        Work._over_now.clear()
        if not Work._under_way:
            gc.disable()
            sys.setswitchinterval(BESIDE_A_WINDOW)
        Work._under_way.add(self)
        self.start()

    def run(self) -> None:
        """Do the job. Nothing of the window is touched from here."""
        job = self._job
        if job is None:
            return
        try:
            self._answer = job(self._watch)
        except Exception as failure:  # it is raised again where the window can show it
            self._failure = failure

    def stop(self) -> None:
        """Ask it to stop. It stops where that is safe, which is at once or very soon."""
        self.stopping = True

    def end(self) -> None:
        """Stop it, wait until it has, and tell nobody: the window it belongs to goes."""
        self.stop()
        self.wait()
        self._over()

    @classmethod
    def any_under_way(cls) -> bool:
        """Say whether anything is being done anywhere."""
        return bool(cls._under_way)

    @classmethod
    def end_all(cls) -> None:
        """End whatever is being done anywhere: the program ends."""
        for one in list(cls._under_way):
            one.end()

    def _over(self) -> None:
        if self not in Work._under_way:
            return
        Work._under_way.discard(self)
        Work._over_now.append(self)
        self._job = None  # what it holds is let go on the window's thread
        if not Work._under_way:
            sys.setswitchinterval(_USUAL)
            gc.enable()

    def _watch(self, done: int, total: int) -> bool:
        self.percent = round(100 * done / total) if total else 0
        self._goes_on.clear()
        self._asks.emit()
        self._goes_on.wait(PATIENCE)
        return not self.stopping

    def _let_go_on(self) -> None:
        self._goes_on.set()

    def _tell(self) -> None:
        if self not in Work._under_way:
            return  # it was ended, and nobody wants to hear of it
        self._over()
        answer, failure = self._answer, self._failure
        self._answer = self._failure = None
        if failure is not None:
            self.broke.emit(failure)
        else:
            self.ready.emit(answer)
