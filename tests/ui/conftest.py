"""What tests of the screen share: the looks of the program, put back after each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from coprod_desktop.ui.theme.looks import Looks


@pytest.fixture
def looks(qapp: QApplication) -> Iterator[Looks]:
    """The program's style, letters and light theme at 100%."""
    made = Looks(qapp, theme="light")
    yield made
    made.set_room_view(False)
    made.set_text_percent(100)
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
