"""The program is killed while somebody types: it opens again with their words, and with no lock in the way."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from coprod_desktop.running.program import Program
from coprod_desktop.system.folders import Folders
from coprod_desktop.ui.parts.page import Place
from tests.waiting import settled

ROOT = Path(__file__).resolve().parents[2]
TYPED = "Every Wednesday in the lounge"
# Types in the real window until the draft is kept, and dies with no chance to tidy up.
TYPE_AND_DIE = """
import os, signal, sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from coprod_desktop.running.program import Program, make_application
from coprod_desktop.system.folders import Folders
from coprod_desktop.ui.parts.page import Place
from tests.waiting import until
folder = Path(sys.argv[1])
app = make_application([])
program = Program(app, folder / "club.book", Folders(folder, folder / "config", folder / "documents"))
program.show_first()
if program.start_window is not None:
    program.start_club({"name": "Our Club"})
window = program.club.window
if sys.argv[3] == "type_sheet":
    program.club.services.sheets.print_sheets("gift_cards", 1)
window.go(Place(sys.argv[3], int(sys.argv[4])))
QTest.keyClicks(window.page.findChild(QLineEdit, sys.argv[5]), sys.argv[2])
store = program.club.opened.store
until(lambda: any(sys.argv[2] in store.draft(key).values() for key, _when in store.drafts()), "no draft was kept")
os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Zoë & Łuk"


def type_and_die(folder: Path, page: str = "club_form", record: int = 0, box: str = "box_meets_when") -> int:
    done = subprocess.run(
        [sys.executable, "-c", TYPE_AND_DIE, str(folder), TYPED, page, str(record), box],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        timeout=120,
        check=False,
    )
    return done.returncode


def test_what_was_typed_is_there_after_a_kill(qtbot: QtBot, qapp: QApplication, folder: Path) -> None:
    letters = qapp.font()
    assert type_and_die(folder) != 0
    program = Program(qapp, folder / "club.book", Folders(folder, folder / "config", folder / "documents"))
    assert program.show_first()
    assert program.club is not None, "the book did not open again"
    window = program.club.window
    assert program.club.services.club.club().name == "Our Club"
    window.go(Place("club_form"))
    assert window.page is not None
    box = window.page.findChild(QLineEdit, "box_meets_when")
    assert box.text() == TYPED
    seen = [one.text() for one in window.page.findChildren(QLabel) if one.isVisible()]
    assert "We kept what you were typing." in seen
    window.close()
    program.deleteLater()
    qapp.setFont(letters)
    settled()


def test_a_half_typed_sheet_of_paper_is_there_after_a_kill(qtbot: QtBot, qapp: QApplication, folder: Path) -> None:
    letters = qapp.font()
    assert type_and_die(folder, "type_sheet", 1, "box_other:card:learn") != 0
    program = Program(qapp, folder / "club.book", Folders(folder, folder / "config", folder / "documents"))
    assert program.show_first()
    assert program.club is not None
    window = program.club.window
    window.go(Place("type_sheet", 1))
    assert window.page is not None
    assert window.page.findChild(QLineEdit, "box_other:card:learn").text() == TYPED
    assert [one.id for one in program.club.services.sheets.out()] == [1]
    window.close()
    program.deleteLater()
    qapp.setFont(letters)
    settled()
