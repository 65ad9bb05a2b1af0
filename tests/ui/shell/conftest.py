"""A real window on a real book, with a page of our own behind each of three doors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from coprod_desktop.app import Parts, build
from coprod_desktop.ui.theme.looks import Looks
from tests.fakes import FakeClock, FakeSpeech
from tests.waiting import settled


class FakeFiles:
    """Folders in memory's place: what was kept and what was opened."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.opened: list[Path] = []
        self.failures: list[str] = []

    def documents_folder(self) -> Path:
        return self.folder

    def open_outside(self, path: Path) -> bool:
        self.opened.append(path)
        return True

    def keep_written(self, name: str, write: Callable[[BinaryIO], None]) -> Path:
        path = self.folder / name
        try:
            with path.open("wb") as file:
                write(file)
        except BaseException:
            path.unlink()
            raise
        return path

    def keep_failure(self, details: str) -> Path:
        self.failures.append(details)
        return self.folder / "fault.txt"


Make = Callable[[], Parts]


@pytest.fixture
def files(tmp_path: Path) -> FakeFiles:
    return FakeFiles(tmp_path)


@pytest.fixture
def speech() -> FakeSpeech:
    """A voice that is heard as far as a test says."""
    return FakeSpeech()


@pytest.fixture
def parts(
    in_the_window: Callable[[Parts], Parts],
    looks: Looks,
    book_path: Path,
    clock: FakeClock,
    files: FakeFiles,
    speech: FakeSpeech,
) -> Parts:
    """The window of a club with two people, open at its first page, 1366 x 768."""
    made = build(book_path, looks, clock=clock, files=files, speech=speech)
    made.services.club.start("Healthy Living Club", helper_name="Grace", helper_phone="020 7946 0123")
    made.services.people.add({"name": "Ann Baker", "phone": "020 1111 2222"})
    made.services.people.add({"name": "Tunde Ola"})
    return in_the_window(made)


def press(window: QWidget, name: str) -> None:
    """Press a button as a person does. It must be there, on the screen and on."""
    button = window.findChild(QAbstractButton, name)
    assert button is not None, name
    if not button.isVisible():  # what was just added is shown when Qt next draws
        settled()
    assert button.isVisible(), f"{name} is not on the screen"
    assert button.isEnabled(), f"{name} does nothing"
    button.click()


def words(window: QWidget) -> str:
    """Return the words of every label and button on the screen."""
    seen = []
    for part in window.findChildren(QWidget):
        text = getattr(part, "text", None)
        if part.isVisible() and callable(text):
            seen.append(str(text()))
    return "\n".join(seen)
