"""What most tests begin with: a clock that stands still, and an empty book with the real store."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from coprod_desktop.domain.records import Changes
from coprod_desktop.services.book import Book
from coprod_desktop.storage import slots
from coprod_desktop.storage.club_file import OpenBook, create_book
from coprod_desktop.wording.say import Say
from tests.fakes import FakeClock, FakeDrives, FakePictures

# How long an example takes says more of what else the computer does than of the program.
settings.register_profile("any_computer", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any_computer")


@pytest.fixture(autouse=True)
def no_window_left() -> Iterator[None]:
    """Let every window go at the end of a test, by Qt and whole.

    Python's own collector takes the parts of a forgotten window one by one, and Qt may still ask one of them.
    """
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    windows = widgets.QApplication.topLevelWidgets()
    for window in windows:
        window.hide()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    work = sys.modules.get("coprod_desktop.ui.parts.work")
    if work is not None:  # a page that still prints: Qt would end everything if Python ended first
        work.Work.end_all()


@pytest.fixture
def clock() -> FakeClock:
    """A clock at 2 pm on Wednesday 25 November 2026. A test may turn it: `clock.time = ...`."""
    return FakeClock()


@pytest.fixture
def book_path(tmp_path: Path) -> Path:
    """Where a book may be made, in a folder with a difficult name."""
    folder = tmp_path / "Zoë & Łuk %41 #1?"
    folder.mkdir()
    return folder / "club.book"


@pytest.fixture
def opened(book_path: Path, clock: FakeClock) -> Iterator[OpenBook]:
    """A new, empty, encrypted book on the disk, open. A test may close it."""
    with create_book(book_path, now=clock.now) as book:
        yield book


@pytest.fixture(scope="session")
def sample_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a sample club that no test changes: making one takes a second, and copying it no time."""
    from coprod_desktop.app import open_sample

    folder = tmp_path_factory.mktemp("sample")
    open_sample(folder / "sample.book", FakeClock()).close()
    return folder


@pytest.fixture
def sample_opened(sample_made: Path, tmp_path: Path, clock: FakeClock) -> Iterator[OpenBook]:
    """A sample club of the test's own, dated from the clock's first day, open. A test may close it."""
    from coprod_desktop.app import open_sample

    shutil.copytree(sample_made, tmp_path / "sample")
    with open_sample(tmp_path / "sample" / "sample.book", clock) as opened:
        yield opened


@pytest.fixture
def told() -> list[Changes]:
    """Every change that the screens were told of, in order."""
    return []


@pytest.fixture
def book(opened: OpenBook, clock: FakeClock, told: list[Changes]) -> Book:
    """The book as services hold it: the real store, English words, four pictures. It tells `told`."""
    return Book(store=opened.store, clock=clock, pictures=FakePictures(), say=Say(), tell=told.append)


@pytest.fixture
def drives(tmp_path: Path) -> FakeDrives:
    """No stick is in."""
    return FakeDrives(tmp_path / "media")


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let passwords cost little, so that tests are quick."""
    monkeypatch.setattr(slots, "MEMORY", 1 << 20)
    monkeypatch.setattr(slots, "PASSES", 1)
