"""What the window costs, on a large club: lines 6, 9, 10, 11, 12 and 18 of the contract. Needs no screen."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPlainTextEdit, QPushButton, QWidget

from coprod_desktop.app import OpenClub, build
from coprod_desktop.running.program import make_application
from coprod_desktop.ui.models.card_rows import Row
from coprod_desktop.ui.models.paged_rows import PagedRows
from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.card_list import CardList
from coprod_desktop.ui.parts.flow import FlowLayout
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.parts.words import Text
from coprod_desktop.ui.shell.doors import DOORS
from coprod_desktop.ui.theme.looks import Looks
from coprod_desktop.ui.theme.tokens import palette_of, read_theme
from tests.benchmarks.measure import ROUNDS, Compared, Line, clock, compare, compared, p95

SIZE = (1366, 768)
WIDGETS = 1000
TYPED = "We all go to the sea by bus on a Friday, and we take tea with us for everybody who comes. "
SOUGHT = ("ann", "tea", "bus tr", "grace", "mo")
PATIENCE = 60.0  # seconds, on a computer that others use too


class Stalls(QObject):
    """Sees how long the window hears nothing: a timer that should ring every millisecond."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._ring)

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Watch during the block."""
        self._last = time.perf_counter()
        self._timer.start()
        yield
        self._ring()
        self._timer.stop()

    def _ring(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now


class Painted(QObject):
    """Knows when a widget was painted last."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.at = clock()
        return False


def until(done: Callable[[], bool], patience: float = PATIENCE) -> None:
    """Let the window work until `done`, at most `patience` seconds. Raises TimeoutError."""
    start = time.perf_counter()
    alarm = QTimer(interval=20)  # wakes the wait, which is asleep as a real window's is: a busy one slows the printer
    alarm.start()
    while not done():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.perf_counter() - start > patience:
            raise TimeoutError


def settled() -> None:
    """Let the window do everything that waits, also let go of what is no longer shown."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]
        QCoreApplication.processEvents()


def let_go(widget: QWidget) -> None:
    """Close a widget and delete it now."""
    widget.close()
    widget.deleteLater()
    settled()


def opened_window(path: Path, looks: Looks) -> OpenClub:
    """Open the real window on the book at `path`."""
    club = build(path, looks)
    club.window.resize(*SIZE)
    club.window.open_first()
    club.window.show()
    club.window.activateWindow()
    settled()
    return club


def finding(club: OpenClub, rounds: int = ROUNDS) -> float:
    """Press keys in Find and return the 95th of 100 times until the list is painted, first letters included."""
    window = club.window
    window.go(Place("find"))
    settled()
    assert window.page is not None
    box = window.page.findChild(QLineEdit)
    assert box is not None
    times = []
    for round_number in range(rounds + 1):
        for words in SOUGHT:
            box.clear()
            settled()
            for letter in words:
                start = clock()
                QTest.keyClick(box, letter)
                settled()
                window.repaint()
                if round_number:
                    times.append((clock() - start) * 1000)
    return p95(times)


def doors(club: OpenClub, rounds: int = ROUNDS) -> float:
    """Press each door and return the 95th of 100 times until its page is painted."""
    window = club.window
    keys = [door.key for door in DOORS]
    times = []
    for round_number in range(rounds + 1):
        for key in keys:
            start = clock()
            window.open_door(key)
            settled()
            window.repaint()
            if round_number:
                times.append((clock() - start) * 1000)
    return p95(times)


def lists(folder: Path, count: int) -> tuple[Any, float]:
    """Paint a list of `count` rows for the first time, beside Qt's own list on the same rows; then jump by pages."""
    path = folder / f"rows_{count}.sqlite"
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE rows (id INTEGER PRIMARY KEY, title TEXT, line TEXT)")
    conn.executemany(
        "INSERT INTO rows (title, line) VALUES (?, ?)", ((f"Ann Brown {n}", "Comes on foot.") for n in range(count))
    )
    conn.commit()
    base = QSqlDatabase.addDatabase("QSQLITE", f"rows_{count}")
    base.setDatabaseName(str(path))
    base.open()
    kept: list[QWidget] = []

    def read(offset: int, limit: int) -> list[Row]:
        rows = conn.execute("SELECT id, title, line FROM rows ORDER BY id LIMIT ? OFFSET ?", (limit, offset))
        return [Row("person", number, title, line) for number, title, line in rows]

    def shown(view: QWidget) -> None:
        view.resize(900, 600)
        view.show()
        settled()
        view.repaint()
        kept.append(view)

    def ours() -> None:
        rows = conn.execute("SELECT count(*) FROM rows").fetchone()[0]
        view = CardList("People")
        view.set_rows(PagedRows(rows, read))
        shown(view)

    def floor() -> None:
        model = QSqlQueryModel()
        model.setQuery("SELECT title FROM rows ORDER BY id", base)
        view = QListView()
        view.setUniformItemSizes(True)
        view.setModel(model)
        model.setParent(view)
        shown(view)

    result = compare(ours, floor)
    view = next(one for one in reversed(kept) if isinstance(one, CardList))
    bar = view.verticalScrollBar()
    jumps = []
    for _ in range(60):
        start = clock()
        bar.setValue(bar.value() + bar.pageStep())
        view.viewport().repaint()
        jumps.append((clock() - start) * 1000)
    for widget in kept:
        let_go(widget)
    return result, p95(jumps)


def looks_changed(app: QApplication, looks: Looks) -> tuple[Compared, Compared]:
    """Change text size and colours under a thousand widgets, beside Qt's own labels and buttons.

    Every font and every palette really changes.
    """

    def full(make: Callable[[int], QWidget]) -> QWidget:
        window = QWidget()
        flow = FlowLayout(window)
        for number in range(WIDGETS):
            flow.addWidget(make(number))
        window.resize(*SIZE)
        window.show()
        settled()
        return window

    def measured(window: QWidget, change: Callable[[int], object], look: Callable[[QWidget], object]) -> list[float]:
        times = []
        for number in range(ROUNDS + 1):
            before = [look(one) for one in window.findChildren(QWidget)]
            start = clock()
            change(number)
            settled()
            times.append((clock() - start) * 1000)
            after = [look(one) for one in window.findChildren(QWidget)]
            if any(a == b for a, b in zip(before, after, strict=True)):
                raise AssertionError("a part kept its old look")
        return times[1:]

    def both(
        window: QWidget, letters: Callable[[int], object], colours: Callable[[int], object]
    ) -> tuple[list[float], list[float]]:
        found = (
            measured(window, letters, lambda one: one.font().pointSizeF()),
            measured(window, colours, lambda one: one.palette().color(QPalette.ColorRole.WindowText).name()),
        )
        let_go(window)
        return found

    ours = both(
        full(lambda n: Text(f"Words {n}") if n % 2 else Button(f"Press {n}")),
        lambda n: looks.set_text_percent((110, 125)[n % 2]),
        lambda n: looks.set_theme(("dark", "light")[n % 2]),
    )
    looks.set_text_percent(100)
    looks.set_theme("light")
    font = app.font()
    palettes = [palette_of(read_theme(name)) for name in ("dark", "light")]

    def plainly(number: int) -> None:
        font.setPointSizeF((15.0, 17.0)[number % 2])
        app.setFont(font)

    style = app.style().name()
    app.setStyle("Fusion")
    floor = both(
        full(lambda n: QLabel(f"Words {n}") if n % 2 else QPushButton(f"Press {n}")),
        plainly,
        lambda n: app.setPalette(palettes[n % 2]),
    )
    del style
    letters, colours = (compared(list(zip(a, b, strict=True))) for a, b in zip(ours, floor, strict=True))
    return letters, colours


def meeting_of_four_pages(club: OpenClub) -> tuple[int, int]:
    """Write minutes of about four pages, and return the meeting and the point to type in."""
    services = club.services
    meeting = services.meetings.plan("club", "today")
    points = [
        services.minutes.add_point(
            meeting.id, f"Person {number} told us about the trip to the sea. It costs £{number}."
        )
        for number in range(18)
    ]
    services.meetings.hold(meeting.id)
    return meeting.id, points[-2].id


def typing(club: OpenClub, stalls: Stalls | None, letters: str = TYPED * 2) -> tuple[list[float], int]:
    """Type in a point and return the times from each key to the printed page painted, and the pages."""
    meeting, point = meeting_of_four_pages(club)
    window = club.window
    window.go(Place("meeting", meeting, f"minutes:{point}"))
    page = window.page
    assert page is not None
    box = page.findChild(QPlainTextEdit, "point_words")
    sheet, paper = page.findChild(QWidget, "paper_sheet"), page.findChild(QWidget, "paper")
    assert box is not None
    assert sheet is not None
    assert paper is not None
    box.setFocus()
    painted = Painted(sheet)
    until(lambda: paper.is_drawn)  # type: ignore[attr-defined]
    times = []
    for number, letter in enumerate(letters):
        with stalls.watched() if stalls else nullcontext():
            before = sheet.image.cacheKey()  # type: ignore[attr-defined]
            pressed, start = time.perf_counter(), clock()
            QTest.keyClick(box, letter)
            until(lambda before=before, start=start: sheet.image.cacheKey() not in (0, before) and painted.at > start)  # type: ignore[attr-defined]
        if number > 10:
            times.append((painted.at - start) * 1000)
        until(lambda pressed=pressed: time.perf_counter() - pressed > 0.1)  # ten keys a second
    return times, paper.pages  # type: ignore[attr-defined]


def lines(large: Path, half: Path, folder: Path) -> list[Line]:
    """Measure everything."""
    app = QApplication.instance() or make_application([])
    assert isinstance(app, QApplication)
    looks = Looks(app, theme="light")
    found = []
    took: dict[str, list[float]] = {"6": [], "9": []}
    for path in (half, large):
        club = opened_window(path, looks)
        took["6"].append(finding(club))
        took["9"].append(doors(club))
        if path == large:
            stalls = Stalls()
            keys, pages = typing(club, stalls)
            found += [
                Line("6", "a key in Find to the list painted, p95", took["6"][1], 16, "ms"),
                Line("9", "a door pressed to its page painted, p95", took["9"][1], 50, "ms"),
                Line("12", f"a key in a point to its page redrawn, {pages} pages, p95", p95(keys), 80, "ms"),
                Line("18", "the longest stall while typing", stalls.longest, 50, "ms"),
            ]
        club.close()
        let_go(club.window)
    paints = []
    for count in (2_000, 100_000):
        first, jump = lists(folder, count)
        paints.append(first.ours)
        found += [
            Line("10", f"first paint of a list of {count:,}", first.ratio, 3.5, beside=first.beside),
            Line("10", f"a page's jump in a list of {count:,}, p95", jump, 16, "ms"),
        ]
    found.append(Line("10", "first paint of 100,000 beside that of 2,000", paints[1] / paints[0], 2.2))
    for what, changed in zip(("text size", "colours"), looks_changed(app, looks), strict=True):
        found.append(Line("11", f"{what} changed, 1,000 widgets", changed.ratio, 2.0, beside=changed.beside))
    found += [
        Line("20", f"line {number} when the data doubles", after / before, 1.3)
        for number, (before, after) in took.items()
    ]
    return sorted(found, key=lambda line: int(line.number))
