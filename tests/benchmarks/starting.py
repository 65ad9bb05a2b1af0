"""How long a start takes, beside a bare Qt window: from the first moment of Python to Today painted, ready for a key.

Run it: `python tests/benchmarks/starting.py`. Program and bare window take turns; the median of the ratios counts.
Prints a line for a small and one for a large club, with memory, and exits with 1 when a promise is broken.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmarks.clubs import make_club

ROUNDS = 9
CLUBS = {"small": (50, 3, 1.6), "large": (2_000, 20, 2.2)}  # people, years of weekly meetings, times a bare window
MORE_MEMORY = 24_000  # kB over the bare window

READY = """
import resource, time
def ready():
    app.processEvents()
    print((time.perf_counter_ns() - start) // 1000, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, flush=True)
    os._exit(0)
"""
BARE = f"""
import os, sys, time
start = time.perf_counter_ns()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
{READY}
app = QApplication([])
label = QLabel("Today")
label.resize(1366, 768)
label.show()
QTimer.singleShot(0, ready)
app.exec()
"""
PROGRAM = f"""
import os, sys, time
start = time.perf_counter_ns()
from pathlib import Path
from coprod_desktop.starting import EarlyBook, load_qt
from coprod_desktop.system.folders import Folders
folder = Path(sys.argv[1])
early = EarlyBook(folder / "club.book")
load_qt()
from PySide6.QtCore import QTimer
from coprod_desktop.program import Program, make_application
{READY}
app = make_application([])
program = Program(app, folder / "club.book", Folders(folder, folder, folder), early)
program.show_first()
assert program.parts is not None
QTimer.singleShot(0, ready)
app.exec()
"""


def measure(script: str, cache: str, *words: str) -> tuple[int, int]:
    """Run one start and return its microseconds and its most memory in kB. `cache` keeps the compiled modules."""
    env = {**os.environ, "PYTHONPYCACHEPREFIX": cache, "PYTHONDONTWRITEBYTECODE": ""}
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-c", script, *words]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    time_taken, memory = done.stdout.split()[-2:]
    return int(time_taken), int(memory)


def main() -> int:
    """Measure every size of club and say how it went."""
    broken = 0
    for name, (people, years, promise) in CLUBS.items():
        with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as cache:
            make_club(Path(folder) / "club.book", people, years)
            pairs = [(measure(BARE, cache), measure(PROGRAM, cache, folder)) for _round in range(ROUNDS + 1)][1:]
        ratio = median(program[0] / bare[0] for bare, program in pairs)
        more = median(program[1] - bare[1] for bare, program in pairs)
        took = median(program[0] for _bare, program in pairs) / 1000
        well = ratio <= promise and (name != "small" or more <= MORE_MEMORY)
        broken += not well
        print(
            f"start, {name} club: {ratio:.2f} x a bare window (promise {promise}), {took:.0f} ms, "
            f"{more / 1000:+.0f} MB{'' if well else '  BROKEN'}"
        )
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
