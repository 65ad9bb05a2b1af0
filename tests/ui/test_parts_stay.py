"""Parts that are on the screen are never cleared away by Python's collector."""

from __future__ import annotations

import gc

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coprod_desktop.app import build
from coprod_desktop.storage.club_file import OpenBook
from coprod_desktop.ui.theme.looks import Looks
from tests.fakes import FakeClock
from tests.waiting import settled


def test_every_page_keeps_its_parts(qtbot: QtBot, looks: Looks, sample_opened: OpenBook, clock: FakeClock) -> None:
    club = build(sample_opened, looks, clock=clock)
    qtbot.addWidget(club.window)
    club.window.resize(1366, 768)
    club.window.show()
    gone = []
    seen = 0
    for name, place in club.window.examples():
        club.window.go(place)
        settled()
        gc.collect()
        for part in club.window.findChildren(QWidget):
            if type(part).__module__.startswith("coprod_desktop.ui.parts") and "__init__" in vars(type(part)):
                seen += 1
                if not vars(part):
                    gone.append(f"{name}: {type(part).__name__} {part.objectName()}")
    club.close()
    assert seen > 1000
    assert gone == []
