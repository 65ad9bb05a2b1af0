"""How each cost grows with the club: line 20. Clubs of 50, 500 and 2,000 people, each with 1, 5 and 20 years.

Every cost is measured in every club, and each club is compared with those that have more people, more years or both.
Between two clubs the data doubles a few times; what counts is how much a cost grew each time, where it grew most.
"""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from itertools import count, product
from math import log2
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from coprod_desktop.app import OpenClub
from coprod_desktop.running.program import make_application
from coprod_desktop.storage.club_file import OpenBook, open_book
from coprod_desktop.storage.copies import make_copy
from coprod_desktop.system.folders import PROGRAM as PROGRAM_NAME
from coprod_desktop.ui.theme.looks import Looks
from tests.benchmarks import showing, starting
from tests.benchmarks.clubs import make_club
from tests.benchmarks.everybody import EverybodysMeeting
from tests.benchmarks.measure import Line, p95, taken
from tests.benchmarks.pages import walk
from tests.benchmarks.storing import PAGES_OF, READS, not_heard_in, page_in, save_in

PEOPLE_IN = (50, 500, 2_000)
YEARS = (1, 5, 20)
ROUNDS = 3
LETTERS = "We all go to the sea by bus ."
FLAT, DOUBLE = 1.3, 2.2  # what a cost may grow by when the data doubles: search and opening stay flat
Club = tuple[int, int]  # people, years
# What is measured, and the most that it may grow.
COSTS = {
    "1 a start": FLAT,
    "1 the first start of a day, when the whole book is checked": DOUBLE,
    "3 its memory": FLAT,
    "4 a save": FLAT,
    "6 a key in Find, p95": FLAT,
    "7 a page of 50, the slowest list": FLAT,
    "8 who have we not heard": DOUBLE,
    "9 a door, p95": FLAT,
    "9 any page, p95": FLAT,
    "12 a key in a point, median": DOUBLE,
    "13 minutes printed": DOUBLE,
    "15 everybody's copy": DOUBLE,
    "17 a safe copy": DOUBLE,
}


def lines(folder: Path) -> list[Line]:
    """Measure every cost in every club."""
    clubs: dict[Club, Path] = {}
    for people, years in product(PEOPLE_IN, YEARS):
        path = clubs[people, years] = folder / f"{people}_{years}" / PROGRAM_NAME / "club.book"
        path.parent.mkdir(parents=True)
        make_club(path, people, years)
    found: dict[str, dict[Club, float]] = defaultdict(dict)
    _starts(clubs, folder / "compiled", found)
    looks = Looks(_application(), theme="light")
    with ExitStack() as books:
        opened = {club: books.enter_context(open_book(path, now=datetime.now)) for club, path in clubs.items()}
        _storing(opened, folder, found)
    for club, path in clubs.items():
        _showing(path, looks, found, club)
    return [_line(cost, found[cost], promise) for cost, promise in COSTS.items()]


def grown(costs: dict[Club, float]) -> tuple[float, str]:
    """Return the most that a cost grew when the data doubled, and between which two clubs."""
    worst, where = 0.0, ""
    for (fewer, shorter), (more, longer) in product(costs, repeat=2):
        beside = _next(PEOPLE_IN, fewer, more) and _next(YEARS, shorter, longer)
        doublings = max(log2(more / fewer), log2(longer / shorter)) if beside else 0
        if doublings:
            each = (costs[more, longer] / costs[fewer, shorter]) ** (1 / doublings)
            if each > worst:
                worst, where = each, f"{fewer:,} x {shorter} to {more:,} x {longer}"
    return worst, where


def _next(sizes: tuple[int, ...], one: int, other: int) -> bool:
    return sizes.index(other) - sizes.index(one) in (0, 1)


def _line(cost: str, costs: dict[Club, float], promise: float) -> Line:
    number, _, what = cost.partition(" ")
    worst, where = grown(costs)
    unit = "MB" if what == "its memory" else "ms"
    each = " | ".join(" ".join(_short(costs[people, years]) for years in YEARS) for people in PEOPLE_IN)
    return Line("20", f"line {number}, {what}", worst, promise, beside=f"{each} {unit}; most from {where}")


def _short(value: float) -> str:
    return f"{value:.0f}" if value >= 10 else f"{value:.1f}" if value >= 1 else f"{value:.2f}"


def _application() -> QApplication:
    app = QApplication.instance() or make_application([])
    if not isinstance(app, QApplication):
        raise TypeError(type(app))
    return app


def _starts(clubs: dict[Club, Path], cache: Path, found: dict[str, dict[Club, float]]) -> None:
    """Start the program in every club in turn, so that whatever else the computer does slows down all of them."""
    one = next(iter(clubs.values()))
    shutil.copytree(one.parent.parent, cache.parent / "warm")
    starting.measure(starting.PROGRAM, str(cache), cache.parent / "warm")  # compiles what is imported
    rounds = [
        {club: starting.measure(starting.PROGRAM, str(cache), path.parent.parent) for club, path in clubs.items()}
        for _ in range(ROUNDS + 1)
    ]
    for club in clubs:
        first, *usual = (each[club] for each in rounds)
        found["1 the first start of a day, when the whole book is checked"][club] = first[0]
        found["1 a start"][club] = median(each[starting.MEASURED_BY] for each in usual)
        found["3 its memory"][club] = median(each[2] for each in usual)


def _storing(books: dict[Club, OpenBook], folder: Path, found: dict[str, dict[Club, float]]) -> None:
    copies = (folder / f"{number}.clubcopy" for number in count())
    in_turn(found["4 a save"], {club: save_in(book) for club, book in books.items()})
    for kind in PAGES_OF:
        times: dict[Club, float] = {}
        in_turn(times, {club: page_in(book, kind) for club, book in books.items()}, rounds=READS)
        found["7 a page of 50, the slowest list"] = max(found["7 a page of 50, the slowest list"], times, key=total)
    asks = {club: not_heard_in(book) for club, book in books.items()}
    in_turn(found["8 who have we not heard"], asks, rounds=READS)
    safe = {club: lambda book=book: make_copy(book, next(copies)) for club, book in books.items()}
    in_turn(found["17 a safe copy"], safe, rounds=2)
    meetings = {club: EverybodysMeeting(book) for club, book in books.items()}
    in_turn(found["13 minutes printed"], {club: one.print_minutes for club, one in meetings.items()})
    in_turn(found["15 everybody's copy"], {club: one.print_all for club, one in meetings.items()}, rounds=1)


def in_turn(found: dict[Club, float], works: dict[Club, Callable[[], object]], rounds: int = ROUNDS) -> None:
    """Do the same work in every club in turn, and put the median of its milliseconds into `found`."""
    times = [{club: taken(work) for club, work in works.items()} for _ in range(rounds + 1)][1:]
    found.update({club: median(each[club] for each in times) for club in works})


def total(costs: dict[Club, float]) -> float:
    """Return all costs together, by which the slowest list is known."""
    return sum(costs.values())


def _showing(path: Path, looks: Looks, found: dict[str, dict[Club, float]], which: Club) -> None:
    club = showing.opened_window(path, looks)
    found["6 a key in Find, p95"][which] = showing.finding(club, ROUNDS)
    found["9 a door, p95"][which] = showing.doors(club, ROUNDS)
    found["9 any page, p95"][which] = _pages(club)
    found["12 a key in a point, median"][which] = median(showing.typing(club, None, LETTERS)[0])
    club.close()
    showing.let_go(club.window)


def _pages(club: OpenClub) -> float:
    times: dict[str, list[float]] = defaultdict(list)
    places = club.window.examples()
    for _ in range(ROUNDS):
        walk(club, places, times)
    return p95(median(each[1:]) for each in times.values())
