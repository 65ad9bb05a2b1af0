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
from tests.benchmarks.measure import ROUNDS, Line, compared

CLUBS = ((50, 3), (2_000, 20))  # people, years of weekly meetings
MORE_MEMORY = 24  # MB over the bare window

READY = """
import time
def most_memory():  # in kB; Linux's ru_maxrss would hold whatever the parent had
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    except OSError:
        import resource
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
def ready():
    app.processEvents()
    print((time.perf_counter_ns() - start) // 1000, most_memory(), flush=True)
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
from coprod_desktop.starting import EarlyBook, load
from coprod_desktop.system.folders import Folders
folder = Path(sys.argv[1])
early = EarlyBook(folder / "club.book")
load()
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


def lines(small: Path, large: Path) -> list[Line]:
    """Measure a start of the small club, and of the large one, whose book has been checked wholly today."""
    found = []
    for name, book, promise in (("small", small, 1.6), ("large", large, 2.2)):
        with tempfile.TemporaryDirectory() as cache:
            folder = str(book.parent)
            pairs = [(measure(PROGRAM, cache, folder), measure(BARE, cache)) for _round in range(ROUNDS + 1)][1:]
        times = compared([(program[0] / 1000, bare[0] / 1000) for program, bare in pairs])
        more = median(program[1] - bare[1] for program, bare in pairs) / 1000
        found.append(Line("1", f"a start, {name} club", times.ratio, promise, beside=times.beside))
        found.append(Line("3", f"its memory over a bare window's, {name} club", more, MORE_MEMORY, "MB"))
    return found


def main() -> int:
    """Measure a small and a large club and say how it went."""
    with tempfile.TemporaryDirectory() as name:
        clubs = []
        for people, years in CLUBS:
            clubs.append(Path(name) / str(people) / "club.book")
            clubs[-1].parent.mkdir()
            make_club(clubs[-1], people, years)
        found = lines(*clubs)
    for line in found:
        print(line)
    return 0 if all(line.holds for line in found) else 1


if __name__ == "__main__":
    sys.exit(main())
