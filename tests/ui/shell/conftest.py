"""A real window on a real book, with a page of our own behind each of three doors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from coprod_desktop.app import OpenClub, build
from coprod_desktop.ui.theme.looks import Looks
from tests.fakes import FakeClock, FakeFiles, FakeSpeech
from tests.waiting import settled

Make = Callable[[], OpenClub]


@pytest.fixture
def club(
    in_the_window: Callable[[OpenClub], OpenClub],
    looks: Looks,
    book_path: Path,
    clock: FakeClock,
    files: FakeFiles,
    speech: FakeSpeech,
) -> OpenClub:
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
