"""A person at the window, typing and saving as fast as the program goes. Killed from outside at any moment.

    python -m tests.faults.journey BOOK

Says "open", then "typed N" once what was typed in the form is kept, and "saved N" once a person has been saved.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coprod_desktop.app import build
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.theme.looks import Looks

FORM = Place("person_form")


def main() -> None:
    """Add people until killed."""
    app = QApplication(sys.argv[:1])
    club = build(Path(sys.argv[1]), Looks(app, theme="light"))
    store = club.services.book.store
    club.window.resize(1366, 768)
    club.window.show()
    say("open")
    for number in count(store.count(PEOPLE) + 1):
        club.window.go(FORM)
        box = _part(club.window, "box_name")
        QTest.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(box, f"Person {number}")
        club.window.go(Place("people"))  # what is typed is kept when one leaves
        if not any(f"Person {number}" in str(store.draft(key)) for key, _ in store.drafts()):
            raise RuntimeError("what was typed is not kept")
        say(f"typed {number}")
        club.window.go(FORM)
        QTest.mouseClick(_part(club.window, "save_button"), Qt.MouseButton.LeftButton)
        if store.count(PEOPLE) != number:
            raise RuntimeError("the person is not saved")
        say(f"saved {number}")


def say(words: str) -> None:
    """Tell the rig one line at once."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def _part(window: QWidget, name: str) -> QWidget:
    QTest.qWait(1)  # a person sees the page before pressing anything on it
    found = [one for one in window.findChildren(QWidget, name) if one.isVisible()]
    if not found:
        raise RuntimeError(f"there is no {name} on the page")
    return found[0]


if __name__ == "__main__":
    main()
