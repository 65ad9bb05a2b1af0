"""Escape at a question gives its safe answer and stays on the page, wherever the keyboard is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from coprod_desktop.app import OpenClub, build
from coprod_desktop.storage.club_file import OpenBook
from coprod_desktop.ui.parts.ask import AskBar
from coprod_desktop.ui.theme.looks import Looks
from tests.fakes import FakeClock
from tests.hands import press, sees
from tests.waiting import settled

ASKS = {
    "forget": ("forget_person", "keep"),
    "decision": ("remove_decision", "keep"),
    "job": ("remove_job", "keep"),
    "person": ("move_died", "keep"),
    "meeting": ("bin_meeting", "keep"),
    "meeting_agree": ("agree_button", "wait"),
}


@pytest.fixture
def club(looks: Looks, sample_opened: OpenBook, clock: FakeClock) -> Iterator[OpenClub]:
    """The sample club in its window."""
    made = build(sample_opened, looks, clock=clock)
    made.window.resize(1366, 768)
    made.window.show()
    made.window.open_first()
    made.window.activateWindow()
    QTest.qWaitForWindowActive(made.window)
    yield made
    made.close()


@pytest.mark.parametrize("elsewhere", [False, True], ids=["in the question", "elsewhere on the page"])
@pytest.mark.parametrize("name", ASKS)
def test_escape_gives_the_safe_answer(club: OpenClub, name: str, elsewhere: bool) -> None:
    button, safe = ASKS[name]
    window = club.window
    for place in [one for example, one in window.examples() if example.startswith(name)]:
        window.go(place)
        settled()
        if sees(window, button):
            break
    page, here = window.page, window.here
    assert page is not None
    press(window, button)
    (question,) = [one for one in page.findChildren(AskBar) if one.isVisible()]
    answers: list[str] = []
    question.answered.connect(answers.append)
    if elsewhere:
        page.heading.setFocus()
    else:
        assert question.findChild(QAbstractButton, f"answer_{safe}").hasFocus()
    before = club.services.book.store.next_undo()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    settled()
    assert answers == [safe]
    assert (window.page, window.here) == (page, here)
    assert not question.isVisible()
    assert club.services.book.store.next_undo() == before, "nothing was done"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    settled()
    assert window.page is not page, "with no question, Escape goes back"
