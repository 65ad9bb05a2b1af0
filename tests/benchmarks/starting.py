"""How long a start takes, beside a bare Qt window: from the first moment of Python to Today painted, ready for a key.

Run it: `python tests/benchmarks/starting.py`. Program and bare window take turns; the median of the ratios counts.
Prints a line for a small and one for a large club, with memory, and exits with 1 when a promise is broken.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from coprod_desktop.system.folders import PROGRAM as PROGRAM_NAME
from tests.benchmarks.clubs import make_club
from tests.benchmarks.measure import BUSY, ROUNDS, Compared, Line, compared

CLUBS = ((50, 3), (1_000, 10), (2_000, 20))  # people, years of weekly meetings
MORE_MEMORY = 24  # MB over the bare window
MEASURED_BY = 1 if BUSY else 0  # what a start is measured by: the work of the thread of the window, or the clock

MEASURED = """
def most_memory():  # in kB; Linux's ru_maxrss would hold whatever the parent had
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    except OSError:
        import resource
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
def ready():
    app.processEvents()
    wall, work = time.perf_counter_ns() - start, time.thread_time_ns() - worked
    print(wall // 1000, work // 1000, most_memory(), flush=True)
    os._exit(0)
"""
BARE = f"""
import os, sys, time
start, worked = time.perf_counter_ns(), time.thread_time_ns()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
{MEASURED}
app = QApplication([])
label = QLabel("Today")
label.resize(1366, 768)
label.show()
QTimer.singleShot(0, ready)
app.exec()
"""
# The program as a double click starts it, but that it ends when Today is painted and ready for a key.
PROGRAM = f"""
import os, sys, time
start, worked = time.perf_counter_ns(), time.thread_time_ns()
from coprod_desktop import __main__
from coprod_desktop.running import starting
{MEASURED}
begin = starting.begin
def begin_and_watch(book):
    early = begin(book)
    from coprod_desktop.running.program import Program
    show_first = Program.show_first
    def shown(self, **how):
        global app
        app = self.app
        done = show_first(self, **how)
        assert self.club is not None
        from PySide6.QtCore import QTimer
        QTimer.singleShot(0, ready)
        return done
    Program.show_first = shown
    return early
starting.begin = begin_and_watch
sys.exit(__main__.main([]))
"""


def measure(script: str, cache: str, home: Path) -> tuple[float, float, float]:
    """Run one start in `home` and return its milliseconds, those that its first thread worked, and its most MB.

    `cache` keeps the compiled modules, which an installed program has.
    """
    env = {**os.environ, "PYTHONPYCACHEPREFIX": cache, "PYTHONDONTWRITEBYTECODE": ""}
    env |= {"HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=env, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    wall, work, memory = done.stdout.split()[-3:]
    return int(wall) / 1000, int(work) / 1000, int(memory) / 1000


def starts(book: Path) -> tuple[Compared, float]:
    """Start the program on `book` and a bare window in turn. Return how they compare, and the program's more MB."""
    with tempfile.TemporaryDirectory() as folder:
        cache, home = str(Path(folder) / "compiled"), Path(folder) / "home"
        shutil.copytree(book.parent, home / PROGRAM_NAME)
        pairs = [(measure(PROGRAM, cache, home), measure(BARE, cache, home)) for _ in range(ROUNDS + 1)][1:]
    more = median(program[2] - bare[2] for program, bare in pairs)
    return compared([(program[MEASURED_BY], bare[MEASURED_BY]) for program, bare in pairs]), more


def grown(half: Path, large: Path) -> Line:
    """Measure how a start grows when everything in the book is twice as much. Both take turns."""
    with tempfile.TemporaryDirectory() as folder:
        cache, homes = str(Path(folder) / "compiled"), (Path(folder) / "half", Path(folder) / "large")
        for home, book in zip(homes, (half, large), strict=True):
            shutil.copytree(book.parent, home / PROGRAM_NAME)
        pairs = [[measure(PROGRAM, cache, home)[MEASURED_BY] for home in homes] for _ in range(ROUNDS + 1)][1:]
    times = compared([(twice, once) for once, twice in pairs])
    return Line("20", "line 1 when the data doubles", times.ratio, 1.3, beside=times.beside)


def lines(small: Path, half: Path, large: Path) -> list[Line]:
    """Measure a start of the small club, and of the large one, whose book has been checked wholly today."""
    found = []
    for name, book, promise in (("small", small, 1.6), ("large", large, 2.2)):
        times, more = starts(book)
        found.append(Line("1", f"a start, {name} club", times.ratio, promise, beside=times.beside))
        found.append(Line("3", f"its memory over a bare window's, {name} club", more, MORE_MEMORY, "MB"))
    return [*found, grown(half, large)]


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
