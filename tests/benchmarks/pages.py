"""What every page costs on a large club: from the press to the page painted, and what is left after many walks."""

from __future__ import annotations

import gc
import threading
from collections import defaultdict
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from coprod_desktop.app import OpenClub
from coprod_desktop.running.program import make_application
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.theme.looks import Looks
from tests.benchmarks.measure import Line, clock, p95
from tests.benchmarks.showing import let_go, opened_window, settled

WALKS = 5
MANY_WALKS = 50
LONGEST = 50  # milliseconds that a page may take
SLOWEST = 100  # milliseconds that the one slowest page may take: the 95th of 100 says nothing of one among 74
MORE = 1.05  # times what there was after the first walks


def walk(club: OpenClub, places: list[tuple[str, Place]], times: dict[str, list[float]]) -> None:
    """Go to every place once, and note how long each took until it was painted."""
    for name, place in places:
        start = clock()
        club.window.go(place)
        settled()
        club.window.repaint()
        times[name].append((clock() - start) * 1000)


def left(app: QApplication) -> tuple[int, int, int, float]:
    """Return how many parts of windows, threads and open files there are, and the MB in memory now."""
    gc.collect()
    settled()
    open_files = Path("/proc/self/fd")
    files = len(list(open_files.iterdir())) if open_files.is_dir() else 0
    status = Path("/proc/self/status")
    memory = next((int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmRSS")), 0)
    return len(app.allWidgets()), threading.active_count(), files, memory / 1000


def lines(large: Path, walks: int = MANY_WALKS) -> list[Line]:
    """Walk all pages of a large club, a few times with the watch, then many times to see what piles up."""
    app = QApplication.instance() or make_application([])
    assert isinstance(app, QApplication)
    club = opened_window(large, Looks(app, theme="light"))
    places = club.window.examples()
    times: dict[str, list[float]] = defaultdict(list)
    for _ in range(WALKS + 1):
        walk(club, places, times)
    first = {name: each.pop(0) for name, each in times.items()}  # with the import of its module
    usual = {name: median(each) for name, each in times.items()}
    slow = sorted(((took, name) for name, took in usual.items() if took > LONGEST), reverse=True)
    beside = ", ".join(f"{name} {took:.0f}" for took, name in slow[:6])
    slowest = sorted(((took, name) for name, took in first.items()), reverse=True)[:3]
    found = [
        Line("9", f"any of {len(places)} pages to its paint, p95", p95(usual.values()), LONGEST, "ms", beside),
        Line("9", "the slowest of them", max(usual.values()), SLOWEST, "ms", max(usual, key=usual.__getitem__)),
        Line("9", "the same, each page's first time", p95(first.values()), 2 * LONGEST, "ms",
             ", ".join(f"{name} {took:.0f}" for took, name in slowest)),
    ]  # fmt: skip
    before = left(app)
    for _ in range(walks):
        walk(club, places, times)
    after = left(app)
    for what, was, now in zip(("widgets", "threads", "open files", "MB"), before, after, strict=True):
        grown = now / was if was else 1.0
        found.append(Line("21", f"{what} after {walks} walks of all pages", grown, MORE, "x", f"{was:g}, then {now:g}"))
    club.close()
    let_go(club.window)
    return found
