"""The main job from the first start to the bin, in the real program, with no mouse at all.

A hand that has only a keyboard finds every control with Tab, arrows and the keys that Help lists.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pdfminer.high_level import extract_text
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coprod_desktop.domain.decisions import DECISIONS, JOBS
from coprod_desktop.domain.meetings import POINTS
from coprod_desktop.running.program import Program
from coprod_desktop.system.folders import Folders
from tests.fakes import FakeClock
from tests.hands import Keyboard, words
from tests.waiting import settled

NOTES = """Tea and cake
Ann said the tea was too cold.
We decided to buy a new kettle.
Joan will buy the kettle by 1 December.
"""


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    """The program on a computer where it was never started before."""
    letters = qapp.font()
    folders = Folders(tmp_path / "data", tmp_path / "config", tmp_path / "documents")
    made = Program(qapp, folders.book, folders)
    made.clock = clock  # type: ignore[assignment]
    yield made
    if made.club is not None:
        made.club.close()
    if made.start_window is not None:
        made.start_window.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    qapp.setFont(letters)


def pdfs(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.pdf"), key=lambda one: one.stat().st_mtime_ns)


def test_the_main_job_from_the_first_start_to_the_bin_with_no_mouse(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    hands = Keyboard()
    ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

    # Start our club
    assert program.show_first()
    start = program.start_window
    assert start is not None
    start.activateWindow()
    qtbot.waitUntil(lambda: start.isActiveWindow() and QApplication.focusWidget() is not None, timeout=20000)
    hands.press("start_club")
    hands.fill("box_name", "The Wednesday Club")
    hands.press("save_button")
    club = program.club
    assert club is not None
    window, services = club.window, club.services
    window.activateWindow()
    qtbot.waitUntil(lambda: window.page is not None and window.page.isVisible(), timeout=20000)

    # People
    hands.door(2)
    assert window.page is not None
    assert window.page.key == "people"
    hands.press("add_people")
    hands.fill("box_names", "Ann Baker\nJoan Murphy\nTunde Ola")
    hands.press("save_button")
    assert [one.name for one in services.people.here()] == ["Ann Baker", "Joan Murphy", "Tunde Ola"]
    ann, joan, tunde = services.people.here()

    # Plan
    hands.door(3)
    hands.press("plan_button")
    hands.fill("box_on", "25 November")
    hands.fill("box_starts", "half past ten")
    hands.press("save_button")
    meeting = window.page.place.id
    assert services.meetings.get(meeting).starts == "10:30"
    hands.fill("box_new_item", "The Christmas party")
    hands.key(Qt.Key.Key_Return)
    items = [one.title for one in services.meetings.items(meeting)]
    assert "The Christmas party" in items

    # Meet: who came, then points with the F keys
    hands.press("start_button")
    hands.press(f"face_{ann.id}")
    hands.press(f"face_{joan.id}")
    assert {one.id for one in services.meetings.who_came(meeting)} == {ann.id, joan.id}
    for _step in range(items.index("The Christmas party")):
        hands.press("item_next")
    hands.fill("short_point", "The choir can come on 16 December.")
    hands.key(Qt.Key.Key_F5)
    hands.fill("short_point", "Ann wants a short day.")
    hands.key(Qt.Key.Key_F6)
    hands.fill("short_point", "The party is from 1 pm to 3 pm.")
    hands.key(Qt.Key.Key_F7)
    hands.fill("short_point", "Joan will ask the choir, by Friday 27 November.")
    hands.key(Qt.Key.Key_F8)
    kinds = [one.point_kind for one in services.book.store.some(POINTS)]
    assert sorted(kinds) == ["decided", "job", "said", "told"]

    # Minutes: paste notes
    hands.press("to_minutes")
    hands.press("paste_button")
    hands.tab_to("notes_box")
    hands.type(NOTES)
    hands.press("read_notes")
    hands.press("keep_notes")
    assert len(services.book.store.some(POINTS)) > len(kinds)
    assert len(services.book.store.some(DECISIONS)) == 2
    assert len(services.book.store.some(JOBS)) == 2

    # How we decided, in the minutes
    decided = next(one for one in services.book.store.some(POINTS) if "party is" in one.words)
    hands.press(f"point_{decided.id}")
    hands.press("choice_how_all")
    hands.press("point_done")
    assert "all" in [one.how for one in services.book.store.some(DECISIONS)]

    # Check, then save the PDF in 16 and 24 point
    hands.press("check_button")
    assert window.page.place.extra == "agree"
    for size in (16, 24):
        hands.press(f"print_{size}")
        qtbot.waitUntil(lambda: window.page is not None and window.page.key == "paper", timeout=20000)
        hands.press("save_pdf")
        settled()
        assert "Saved as" in words(window)
        hands.key(Qt.Key.Key_Escape)
        assert window.page.key == "meeting"
    saved = pdfs(program.folders.documents)
    assert len(saved) == 2
    for path in saved:
        assert "The party is from 1 pm to 3 pm." in " ".join(extract_text(path).split())
    assert saved[0].read_bytes() != saved[1].read_bytes()

    # Agree
    hands.press("agree_button")
    hands.press("answer_agree")
    assert services.meetings.get(meeting).state == "agreed"
    hands.press("print_16")
    hands.press("save_pdf")
    settled()
    agreed = pdfs(program.folders.documents)[-1].read_bytes()
    hands.key(Qt.Key.Key_Escape)

    # Rename a person: the same paper
    hands.key(Qt.Key.Key_F, ctrl)
    hands.type("joan mur")
    hands.tab_to("found_person")
    hands.key(Qt.Key.Key_Return)
    assert window.page.key == "person"
    hands.press("change_name")
    hands.fill("box_name", "Joan Green")
    hands.press("save_button")
    assert services.people.get(joan.id).name == "Joan Green"
    hands.door(3)
    hands.tab_to("past_list")
    hands.key(Qt.Key.Key_Return)
    hands.press("print_16")
    hands.press("save_pdf")
    settled()
    again = pdfs(program.folders.documents)[-1]
    assert again.read_bytes() == agreed
    hands.key(Qt.Key.Key_Escape)

    # Remove, undo, redo, and back out of the bin
    hands.door(2)
    hands.tab_to("people_list")
    hands.key(Qt.Key.Key_End)
    hands.key(Qt.Key.Key_Return)
    hands.press("remove_person")
    names = [one.name for one in services.people.here()]
    assert names == ["Ann Baker", "Joan Green"]
    hands.key(Qt.Key.Key_Z, ctrl)
    assert len(services.people.here()) == 3
    hands.key(Qt.Key.Key_Z, ctrl | shift)
    assert len(services.people.here()) == 2
    hands.key(Qt.Key.Key_Z, ctrl)
    hands.tab_to("people_list")
    hands.key(Qt.Key.Key_End)
    hands.key(Qt.Key.Key_Return)
    hands.press("remove_person")
    hands.press("door_safe")
    hands.press("tab_bin")
    hands.press(f"put_back_person_{tunde.id}")
    assert len(services.people.here()) == 3

    # Help is one key away, and the way back another
    hands.key(Qt.Key.Key_F1)
    assert window.page.key == "help"
    hands.key(Qt.Key.Key_Escape)
    assert window.page.key == "bin"
