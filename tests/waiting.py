"""Waiting as a person does: until the window shows that it is done. The one place where a test lets time pass.

Nothing else in the tests lets the window's loop turn or sleeps: a round too few fails on a slow computer, and a sleep
that is long enough there makes every run long. `tests/project/test_house.py` looks for both.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QThread, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from coprod_desktop.ui.parts.laying_out import LayingOut
from coprod_desktop.ui.parts.small_steps import SmallSteps
from coprod_desktop.ui.parts.work import Work
from coprod_desktop.ui.parts.working import Working

PATIENCE = 30.0  # seconds, on a computer that does much else
MOMENT = 50  # milliseconds in which what must not come would have come

UNSETTLED = frozenset(
    {
        QEvent.Type.LayoutRequest,  # something asks for another size
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.MetaCall,  # a signal that is heard later, or another thread's answer
        QEvent.Type.DeferredDelete,
    }
)


class _Watch(QObject):
    """Notes whether anything happened after which more may come."""

    def __init__(self) -> None:
        super().__init__()
        self.unsettled = False

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() in UNSETTLED and not isinstance(thing, QThread):  # which is told of the end of each turn
            self.unsettled = True
        return False


def until(done: Callable[[], object], what: str = "") -> None:
    """Let the window work until `done`. Fails when that never is."""
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end, what or "this never came"
        QTest.qWait(5)


def settled() -> None:
    """Wait until the window has nothing left to do: no work on another thread, no paper to lay out, nothing to draw.

    A change of width may change heights, and those the width again, and each is asked for after the one before: so
    the loop turns until it has turned once with nothing of the kind. Fails when that never is. A test that looks at
    what is not finished yet waits for what it wants to see, with `until`.
    """
    _turn_until_quiet()
    while _busy(Working) or _busy(LayingOut):
        until(lambda: not _busy(Working) and not _busy(LayingOut), "the work never came to its end")
        _turn_until_quiet()


def laid_out() -> None:
    """Wait until every paper that is wanted is laid out."""
    if _busy(LayingOut):
        until(lambda: not _busy(LayingOut))


def for_a_moment() -> None:
    """Let a moment pass in which what must not be would have come. To wait for what must, use `until`."""
    QTest.qWait(MOMENT)


def _turn_until_quiet() -> None:
    app = QCoreApplication.instance()
    assert app is not None
    watch, end = _Watch(), time.monotonic() + PATIENCE
    app.installEventFilter(watch)
    try:
        watch.unsettled = True
        while watch.unsettled:
            assert time.monotonic() < end, "the window never came to rest"
            watch.unsettled = False
            turn = QEventLoop()
            QTimer.singleShot(0, turn.quit)  # comes after all that waited before it
            turn.exec()
    finally:
        app.removeEventFilter(watch)


def _busy(kind: type[LayingOut] | type[Working]) -> bool:
    if not Work.any_under_way() and not SmallSteps.any_under_way():
        return False  # looking through all parts of a window takes as long as the rest of a walk's step
    windows = [one for one in QApplication.topLevelWidgets() if isValid(one)]
    return any(one.busy for window in windows for one in window.findChildren(kind))
