"""What tests of the screen share: the looks of the program, put back after each test, and a club in its window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coprod_desktop import app
from coprod_desktop.app import LatePrinter, OpenClub, build
from coprod_desktop.domain.copies import Watch
from coprod_desktop.domain.document import Document, Printed, PrintWish
from coprod_desktop.storage.club_file import OpenBook
from coprod_desktop.ui.parts.working import Working
from coprod_desktop.ui.shell.portraits import View, views
from coprod_desktop.ui.shell.start_window import StartWindow
from coprod_desktop.ui.theme.looks import Looks
from coprod_desktop.wording.say import Say
from tests.fakes import FakeClock, FakeFiles, FakeSpeech

Members = tuple[Mapping[str, Any], ...]


@pytest.fixture
def looks(qapp: QApplication) -> Iterator[Looks]:
    """The program's style, letters and light theme at 100%."""
    made = Looks(qapp, theme="light")
    yield made
    made.set_room_view(False)
    made.set_text_percent(100)
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def files(tmp_path: Path) -> FakeFiles:
    """Where papers are saved. A test module may have another kind."""
    return FakeFiles(tmp_path)


@pytest.fixture
def speech() -> FakeSpeech:
    """A voice that is heard as far as a test says."""
    return FakeSpeech()


@pytest.fixture
def in_the_window(qtbot: QtBot) -> Iterator[Callable[[OpenClub], OpenClub]]:
    """Shows what a test has built at its first page, on an old laptop's screen, and closes it at the end."""
    shown: list[OpenClub] = []

    def show(made: OpenClub) -> OpenClub:
        shown.append(made)
        window = made.window
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        window.open_first()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)  # without it no box hears that it is left
        return made

    yield show
    for made in shown:
        for one in made.window.findChildren(Working):
            one.end()
        made.close()


@pytest.fixture
def members() -> Members:
    """Who is in the club, as they are added. A test module may have others."""
    return ({"name": "Ann Baker", "phone": "020 1111 2222"}, {"name": "Tunde Ola"})


@pytest.fixture
def beside(speech: FakeSpeech) -> dict[str, Any]:
    """What the computer has beside its files, as `build` takes it. A test module may add drives or releases."""
    return {"speech": speech}


@pytest.fixture
def club(
    in_the_window: Callable[[OpenClub], OpenClub],
    looks: Looks,
    book_path: Path,
    clock: FakeClock,
    files: FakeFiles,
    beside: dict[str, Any],
    members: Members,
) -> OpenClub:
    """The window of a club with its members, open at its first page."""
    made = build(book_path, looks, clock=clock, files=files, **beside)
    made.services.club.start("Healthy Living Club", helper_name="Grace", helper_phone="020 7946 0123")
    for one in members:
        made.services.people.add(one)
    return in_the_window(made)


class KeepingPrinter(LatePrinter):
    """The real printer, which keeps every paper of the sample club: walks judge the same ones again and again."""

    kept: ClassVar[dict[tuple[Document, PrintWish], Printed]] = {}

    def print_document(self, document: Document, wish: PrintWish, watch: Watch | None = None) -> Printed:
        """Return the paper, laid out when it is wanted for the first time."""
        if (document, wish) not in self.kept:
            self.kept[document, wish] = super().print_document(document, wish, watch)
        return self.kept[document, wish]


@pytest.fixture
def every(
    looks: Looks, sample_opened: OpenBook, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[list[View]]:
    """Every view of both windows, on a sample club of its own."""
    monkeypatch.setattr(app, "LatePrinter", KeepingPrinter)
    club = build(sample_opened, looks, clock=clock)
    start = StartWindow(looks, Say(QCoreApplication.translate), "Wednesday 25 November 2026")
    yield views(club.window, start)
    start.close()
    start.deleteLater()
    club.close()
