"""What a person does at the window of a whole program: presses, reads, closes, types a password."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.running.program import Program
from coprod_desktop.system.folders import Folders
from tests.hands import find, press, type_in, words
from tests.waiting import until

PASSWORD = "blue teapot hat"


@dataclass(frozen=True)
class Laptop:
    """One computer: its folders, and how the program is started on it."""

    folders: Folders
    start: Callable[[], Program]


def names(program: Program) -> list[str]:
    assert program.club is not None, words(program.start_window)
    return sorted(one.name for one in program.club.opened.store.some(PEOPLE))


def close(program: Program) -> None:
    program.club.window.close()
    until(lambda: program.club is None)


def want_password(program: Program) -> None:
    privacy = program.club.services.privacy
    privacy.add("Ann", PASSWORD)
    privacy.vault.note_sheet(privacy.book.today)
    privacy.set_asks(True)


def type_password(window: QWidget, typed: str) -> None:
    form = find(window, "unlock_form")
    type_in(form, "box_password", typed)
    press(form, "unlock_button")


def damage(book: Path) -> None:
    """Change one bit in the middle of a closed book."""
    content = bytearray(book.read_bytes())
    content[len(content) // 2] ^= 1
    book.write_bytes(content)
