"""The window of a club with two people, with sticks that a test puts in and pulls out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coprod_desktop.app import OpenClub, build
from coprod_desktop.domain.copies import Stick
from coprod_desktop.storage import slots
from coprod_desktop.ui.parts.working import Working
from coprod_desktop.ui.theme.looks import Looks
from tests.fakes import FakeClock, FakeDrives, FakeFiles


@pytest.fixture
def stick(drives: FakeDrives) -> Stick:
    return drives.blue


@pytest.fixture
def club(
    qtbot: QtBot,
    looks: Looks,
    book_path: Path,
    clock: FakeClock,
    files: FakeFiles,
    drives: FakeDrives,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[OpenClub]:
    """The window of a club with two people, with drives of the test's own."""
    monkeypatch.setattr(slots, "MEMORY", 1 << 20)
    monkeypatch.setattr(slots, "PASSES", 1)
    made = build(book_path, looks, clock=clock, files=files, drives=drives)
    made.services.club.start("Healthy Living Club")
    made.services.people.add({"name": "Ann Baker"})
    made.services.people.add({"name": "Tunde Ola"})
    qtbot.addWidget(made.window)
    made.window.resize(1366, 768)
    made.window.show()
    made.window.open_first()
    QTest.qWaitForWindowExposed(made.window)
    yield made
    for one in made.window.findChildren(Working):
        one.end()
    made.close()
