"""How long the window hears nothing while a book of 50 MB is copied, tested, brought back and saved: line 18.

The window goes on as for a person: somebody types in a point and saves it while the copy is made.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from statistics import median

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from coprod_desktop.app import OpenClub
from coprod_desktop.domain.copies import Watch
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.records import StepName
from coprod_desktop.running.program import make_application
from coprod_desktop.services.copies.making import CopyJob
from coprod_desktop.storage.club_file import open_book
from coprod_desktop.storage.facts import all_facts
from coprod_desktop.storage.keys import keys_path, read_keys
from coprod_desktop.storage.restore import bring_back_over, try_copy
from coprod_desktop.storage.salvage import salvage_book
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.parts.work import Work
from coprod_desktop.ui.theme.looks import Looks
from tests.benchmarks.clubs import make_club
from tests.benchmarks.measure import Line
from tests.benchmarks.showing import Stalls, let_go, opened_window, settled, until

SIZE = 50_000_000  # bytes of the book
PHOTO = 250_000  # bytes
MOST = 50.0  # milliseconds
TYPE_EVERY = 120  # milliseconds between two keys, as somebody types who types fast
WORDS = "We all go to the sea by bus. "


def big_book(path: Path) -> None:
    """Make a book of 50 MB: a club with a year of meetings, and many photos."""
    path.parent.mkdir(parents=True)
    make_club(path, 200, 2)
    with open_book(path) as book:
        while path.stat().st_size < SIZE:
            with book.store.step(StepName("steps.club_started")) as step:
                for _ in range(20):
                    photo = step.keep_photo(os.urandom(PHOTO))
                    step.put(PEOPLE, Person(name=f"Ann {photo}", photo=photo))


class Typist:
    """Types points, a key at a time, saves each with Enter, and knows what was saved."""

    def __init__(self, club: OpenClub) -> None:
        self._services = club.services
        meeting = self._services.meetings.plan("club", "today")
        self._meeting = meeting.id
        first = self._services.minutes.add_point(meeting.id, "We begin.")
        self._services.meetings.hold(meeting.id)
        if club.window.page is None:
            raise AssertionError("there is no page")
        club.window.go(Place("meeting", meeting.id, f"minutes:{first.id}"))
        settled()
        self._page = club.window.page
        self._keys = 0
        self.saved: list[str] = []
        self.saves = False
        self.took: list[float] = []  # milliseconds of each save, and of all that the window does after it
        self._timer = QTimer(self._page, interval=TYPE_EVERY)
        self._timer.timeout.connect(self._type)
        self._box().setFocus()

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def usual_save(self) -> float:
        """Return the median of the saves since it was last asked for."""
        took, self.took = self.took, []
        return median(took)

    def lost(self) -> list[str]:
        """Return what was saved and is not in the book."""
        topics = self._services.minutes.topics(self._meeting)
        there = {whole.point.words for topic in topics for whole in topic.points}
        return [words for words in self.saved if words not in there]

    def _type(self) -> None:
        self._keys += 1
        box = self._box()
        if self._keys % 6 or not self.saves:
            QTest.keyClick(box, WORDS[self._keys % len(WORDS)])
            return
        words = box.toPlainText().strip()
        start = time.perf_counter()
        QTest.keyClick(box, Qt.Key.Key_Return)
        self.took.append((time.perf_counter() - start) * 1000)
        self.saved.append(words)

    def _box(self) -> QPlainTextEdit:
        """Return the box of the point that is open: each point has its own."""
        return next(one for one in self._page.findChildren(QPlainTextEdit, "point_words") if one.isVisible())


def stall_during(job: Callable[[Watch], object]) -> tuple[float, object]:
    """Do `job` on another thread as the program does, and return the longest stall in milliseconds and its answer."""
    answers: list[object] = []
    stalls = Stalls()
    work = Work(job)
    work.ready.connect(answers.append)
    work.broke.connect(answers.append)
    with stalls.watched():
        work.begin()
        until(lambda: bool(answers), 120)
    if isinstance(answers[0], Exception):
        raise answers[0]
    return stalls.longest, answers[0]


def quiet(seconds: float) -> float:
    """Return the longest stall while nothing is done at all: what this computer adds by itself."""
    stalls = Stalls()
    end = time.perf_counter() + seconds
    with stalls.watched():
        until(lambda: time.perf_counter() > end, 120)
    return stalls.longest


def copy_of(club: OpenClub) -> CopyJob:
    """Begin a copy on this laptop, as the program does every hour."""
    copies = club.services.copies
    return copies.start(copies.vault.folder)


def lines(folder: Path) -> list[Line]:
    """Measure everything."""
    app = QApplication.instance() or make_application([])
    if not isinstance(app, QApplication):
        raise TypeError(type(app))
    path = folder / "big" / "club.book"
    big_book(path)
    club = opened_window(path, Looks(app, theme="light"))
    alone = quiet(3)
    beside = f"nothing done: {alone:.0f} ms"
    typist = Typist(club)
    typist.start()
    typist.saves = True
    quiet(6)  # the first page is printed, and whatever prints is loaded
    typist.usual_save()
    quiet(6)
    alone_save = typist.usual_save()
    typist.saves = False
    typing = quiet(3)
    copying, _done = stall_during(copy_of(club).work)
    typist.saves = True
    before = len(typist.saved)
    while len(typist.saved) < before + 8:
        job = copy_of(club)
        _stall, done = stall_during(job.work)
    save = typist.usual_save()
    typist.stop()
    during = len(typist.saved) - before
    club.services.copies.keep(job, done)  # type: ignore[arg-type] # the job returned it
    if lost := typist.lost():
        raise AssertionError(f"lost: {lost}")
    conn, _keys, key = club.opened.inside()
    facts = all_facts(conn)
    copy = done.found.path  # type: ignore[attr-defined] # as above
    club.close()
    let_go(club.window)
    testing, _ = stall_during(lambda watch: try_copy(copy, key, path.parent, watch))
    moment = datetime.now()  # noqa: DTZ005 - as the book keeps it
    restoring, _ = stall_during(lambda watch: bring_back_over(path, copy, key, facts, copy, moment, watch))
    opening, book = stall_during(lambda _watch: open_book(path, key=read_keys(keys_path(path)).laptop_key()))
    book.close()  # type: ignore[attr-defined] # an open book
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    saving, _ = stall_during(lambda watch: salvage_book(path, key, moment, watch))
    saves = f"{save:.0f} ms, with no copy {alone_save:.0f} ms"
    return [
        Line("18", "stall: typing, and no copy is made", typing, MOST, "ms", beside),
        Line("18", "stall: typing while a copy is made", copying, MOST, "ms", beside),
        Line("18", f"a save while copies are made, {during} of {during} kept", save / alone_save, 2.0, beside=saves),
        Line("18", "stall: a copy is tested", testing, MOST, "ms", beside),
        Line("18", "stall: a copy is brought back", restoring, MOST, "ms", beside),
        Line("18", "stall: the book is opened", opening, MOST, "ms", beside),
        Line("18", "stall: a damaged book is saved", saving, MOST, "ms", beside),
    ]
