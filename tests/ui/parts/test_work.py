"""Work on another thread: told on the window's thread, guarded from Python's collector, and ended without a word."""

from __future__ import annotations

import gc
import sys
import threading

import pytest
from pytestqt.qtbot import QtBot

from coprod_desktop.domain.copies import Watch
from coprod_desktop.domain.errors import CopyStopped
from coprod_desktop.ui.parts import work as work_module
from coprod_desktop.ui.parts.work import Work
from tests.waiting import for_a_moment


def test_what_a_job_returns_and_raises_is_told_on_the_windows_thread(qtbot: QtBot) -> None:
    told: list[tuple[object, bool]] = []
    here = threading.current_thread()
    for job in (lambda _watch: 42, lambda _watch: 1 // 0):
        work = Work(job)
        work.ready.connect(lambda answer: told.append((answer, threading.current_thread() is here)))
        work.broke.connect(lambda failure: told.append((type(failure), threading.current_thread() is here)))
        work.begin()
        qtbot.waitUntil(lambda work=work: work.isFinished(), timeout=5000)
    qtbot.waitUntil(lambda: len(told) == 2, timeout=5000)
    assert told == [(42, True), (ZeroDivisionError, True)]


def test_python_looks_for_rubbish_only_when_no_work_goes_on(qtbot: QtBot) -> None:
    go_on = [threading.Event(), threading.Event()]
    works = [Work(lambda _watch, event=event: event.wait(10)) for event in go_on]
    for work in works:
        work.begin()
    assert not gc.isenabled()
    go_on[0].set()
    qtbot.waitUntil(works[0].isFinished, timeout=5000)
    for_a_moment()
    assert not gc.isenabled()
    go_on[1].set()
    qtbot.waitUntil(gc.isenabled, timeout=5000)


def test_the_window_has_its_turn_sooner_while_work_goes_on(qtbot: QtBot) -> None:
    usual, go_on = sys.getswitchinterval(), threading.Event()
    work = Work(lambda _watch: go_on.wait(10))
    work.begin()
    assert sys.getswitchinterval() == pytest.approx(usual / 10)
    go_on.set()
    qtbot.waitUntil(gc.isenabled, timeout=5000)
    assert sys.getswitchinterval() == pytest.approx(usual)


@pytest.mark.parametrize("dropped", [True, False])
def test_work_that_is_ended_stops_soon_and_tells_nobody(qtbot: QtBot, dropped: bool) -> None:
    told: list[object] = []
    started = threading.Event()

    def job(watch: Watch) -> None:
        while watch(1, 4):
            started.set()
        raise CopyStopped

    work = Work(job)
    work.ready.connect(told.append)
    work.broke.connect(told.append)
    work.begin()
    assert started.wait(5)
    assert work.percent == 25
    work.end()
    if dropped:
        del work
    for_a_moment()
    assert told == []
    assert gc.isenabled()


def test_a_job_waits_while_the_window_is_busy_but_not_for_ever(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that is pressed while a copy is made finds the book free: the copy goes on after it."""
    steps: list[int] = []
    stop = threading.Event()

    def job(watch: Watch) -> None:
        while watch(len(steps), 0) and not stop.is_set():
            steps.append(1)

    monkeypatch.setattr(work_module, "PATIENCE", 30)
    work = Work(job)
    work.begin()
    qtbot.waitUntil(lambda: len(steps) > 20, timeout=5000)  # nobody does anything: it does not wait
    before = len(steps)
    threading.Event().wait(0.1)  # this is the window's own thread, and it hears nothing
    assert len(steps) <= before + 1
    qtbot.waitUntil(lambda: len(steps) > before + 20, timeout=5000)
    monkeypatch.setattr(work_module, "PATIENCE", 0.001)
    before = len(steps)
    qtbot.waitUntil(lambda: len(steps) > before + 20, timeout=5000)
    before = len(steps)
    threading.Event().wait(0.5)  # a window that is busy for long does not keep a copy from being made
    assert len(steps) > before + 3
    stop.set()
    qtbot.waitUntil(work.isFinished, timeout=5000)


def test_when_the_program_ends_nothing_goes_on(qtbot: QtBot) -> None:
    def job(watch: Watch) -> None:
        while watch(0, 0):
            pass

    works = [Work(job), Work(job)]
    for work in works:
        work.begin()
    Work.end_all()
    assert all(work.isFinished() for work in works)
    assert gc.isenabled()
