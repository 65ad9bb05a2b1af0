"""What is in memory when a paper was shown and printed, in the program as it is started: exact, by name."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from coprod_desktop.app import ComputerClock, serve
from coprod_desktop.storage.club_file import create_book
from tests.printing.test_ready_drawings import WITHOUT

ROOT = Path(__file__).resolve().parents[2]
# What the first paper is shown without: each takes the window some milliseconds, or memory for the evening.
NOT_SHOWN = (
    *WITHOUT, "tomllib", "coprod_desktop.domain.notes", "coprod_desktop.ui.parts.aloud",
    "coprod_desktop.ui.parts.print_run", "coprod_desktop.ui.screens.meeting", "PySide6.QtPrintSupport",
)  # fmt: skip
SHOW_AND_PRINT = """
import sys
from pathlib import Path
from coprod_desktop.running.starting import begin
begin()
from coprod_desktop.running.program import Program, make_application
from coprod_desktop.system.folders import Folders
folder = Path(sys.argv[1])
app = make_application([])
program = Program(app, folder / "club.book", Folders(folder, folder / "config", folder / "documents"))
program.show_first()
window = program.club.window
from coprod_desktop.ui.parts.page import Place
from tests.waiting import until
def say(*names):
    print(*(name for name in names if name in sys.modules), flush=True)
window.showNormal()
window.resize(1366, 768)
window.go(Place("paper", int(sys.argv[2])))
until(lambda: window.page._printed and not window.page.view._sheet.image.isNull())
say(*sys.argv[4:])
from PySide6.QtPrintSupport import QPrinter
from coprod_desktop.ui.parts.print_run import PrintRun, Stack
printer = QPrinter()
printer.setOutputFileName(str(folder / "printed.pdf"))
run = PrintRun(printer, [Stack(window.page._printed.pdf)])
over = []
run.finished.connect(lambda: over.append(True))
run.start()
until(lambda: over)
say(*sys.argv[4 : 4 + int(sys.argv[3])])
program.club.close()
"""


def test_minutes_are_shown_and_printed_without_what_they_do_not_need(tmp_path: Path) -> None:
    with create_book(tmp_path / "club.book") as opened:
        services = serve(opened.store, ComputerClock(), lambda _changes: None)
        services.club.start("The Try-out Club")
        past = services.meetings.plan("club", "yesterday")
        services.minutes.add_point(past.id, "We all go to the sea by bus.")
        services.meetings.hold(past.id)
    words = [sys.executable, "-c", SHOW_AND_PRINT, str(tmp_path), str(past.id), str(len(WITHOUT)), *NOT_SHOWN]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"}
    env |= {name: str(tmp_path / name.lower()) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA")}
    done = subprocess.run(words, cwd=ROOT, env=env, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["", ""]
    assert (tmp_path / "printed.pdf").stat().st_size > 1000
