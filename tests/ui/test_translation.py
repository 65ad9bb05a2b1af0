"""Every word of the screen can be translated, and the screen still fits when it is."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from coprod_desktop.app import build
from coprod_desktop.domain.registry import ALL_TYPES
from coprod_desktop.storage.club_file import OpenBook
from coprod_desktop.ui.shell.window import MainWindow
from coprod_desktop.ui.theme.looks import Looks
from tests.fakes import FakeClock
from tests.ui import walks
from tests.ui.stretched import StretchedLanguage, is_stretched, stretch

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))
import words as program_words

from tests.waiting import settled

NAMES_OF_LETTERS = {"lato", "atkinson", "hyperlegible"}  # a name is the same in every language


@pytest.fixture
def stretched(qapp: QApplication) -> Iterator[StretchedLanguage]:
    language = StretchedLanguage()
    QCoreApplication.installTranslator(language)
    yield language
    QCoreApplication.removeTranslator(language)


@pytest.fixture
def window(
    stretched: StretchedLanguage, qtbot: QtBot, looks: Looks, sample_opened: OpenBook, clock: FakeClock
) -> Iterator[MainWindow]:
    club = build(sample_opened, looks, clock=clock)
    club.window.resize(*walks.SIZE)
    with qtbot.waitExposed(club.window):
        club.window.show()
    yield club.window
    club.close()


def test_the_stretched_language_is_longer_and_keeps_what_values_fill():
    assert stretch("Remove {name}") == "[Rémóvé {name} ~]"
    assert is_stretched(stretch("Add a person"))
    assert not is_stretched("Add a person")


def test_every_page_speaks_the_language_and_fits(window: MainWindow, stretched: StretchedLanguage, tmp_path: Path):
    """Buttons and headings hold only the program's own words or the club's; the club's are in the book."""
    wrong: list[str] = []
    kept = _words_of_the_club(window)
    for name, place in window.examples():
        window.go(place)
        settled()
        for widget in (*window.findChildren(QAbstractButton), *window.findChildren(QLabel)):
            if not widget.isVisible() or is_stretched(widget.text()):
                continue
            if not set(_words(widget.text())) <= kept | NAMES_OF_LETTERS:
                wrong.append(f"{name}: {widget.objectName()}: {widget.text()!r}")
        wrong += [f"{name}: {fault}" for fault in walks.clipping(window) + walks.sideways(window)]
    assert sorted(set(wrong)) == []
    collected = tmp_path / "all.ts"
    program_words.collect(collected)
    own = {(context, text) for context, text in stretched.asked if not context.startswith("Q") and text.strip()}
    assert own - program_words.sentences(collected) == set()
    assert len(own) > 200


def _words(text: str) -> list[str]:
    return re.sub(r"[\W\d_]+", " ", text).lower().split()


def _words_of_the_club(window: MainWindow) -> set[str]:
    """Return every word that the sample club's records hold, and the initials that stand for people."""
    store = window.desk.services.book.store
    held = [
        str(getattr(record, field.name))
        for kind in ALL_TYPES
        for record in store.some(kind)
        for field in kind.fields
        if kind.kind != "frozen_minutes"
    ]
    initials = ["".join(word[0] for word in (names[0], names[-1])) for one in held if (names := one.split())]
    return set(_words(" ".join([*held, *initials])))
