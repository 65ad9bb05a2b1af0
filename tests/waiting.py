"""Waiting as a person does: until the window shows that it is done."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from coprod_desktop.ui.parts.laying_out import LayingOut
from coprod_desktop.ui.parts.working import Working

PATIENCE = 30.0  # seconds, on a computer that does much else


def until(done: Callable[[], object], what: str = "") -> None:
    """Let the window work until `done`. Fails when that never is."""
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end, what or "this never came"
        QTest.qWait(5)


def settled() -> None:
    """Wait until nothing is done on another thread that some page shows."""
    QTest.qWait(1)
    until(lambda: not _busy(Working))


def laid_out() -> None:
    """Wait until every paper that is wanted is laid out."""
    if _busy(LayingOut):
        until(lambda: not _busy(LayingOut))


def _busy(kind: type[Working]) -> bool:
    windows = [one for one in QApplication.topLevelWidgets() if isValid(one)]
    return any(one.busy for window in windows for one in window.findChildren(kind))
