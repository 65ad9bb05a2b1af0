"""Somebody who uses the program: random but sensible, the same for the same seed, only with the mouse and the keys."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from coprod_desktop.app import OpenClub
from coprod_desktop.ui.parts.page import Page, Place
from coprod_desktop.ui.parts.work import Work
from coprod_desktop.ui.parts.working import Working
from coprod_desktop.ui.shell.door_button import DoorButton

# What leaves the program, asks the computer for a printer or a file, or makes a sound: nobody is there to answer.
LEFT_ALONE = frozenset(
    {"print_paper", "print_all", "print_everyone", "invite_everyone", "choose_folder", "look_in_folder", "choose_photo"}
    | {
        "open_saved",
        "open_pdf",
        "save_all",
        "lock_now",
        "lock_close",
        "trouble_close",
        "aloud_button",
        "paste_button",
        "close_program",
    }
)
WORDS = (
    "tea",
    "the hall is free",
    "Ann",
    "bus",
    "we will have a party",
    "soup for everyone",
    "31 May",
    "Grace",
    "7",
)  # keys for plain letters alone
NAMES = ("Ann", "Bob", "Lukasz", "Zoe", "Grace", "Tunde", "Yusuf", "Beryl", "Marta", "Jose")
LONGEST_WAIT = 60.0  # seconds of work of our own for a paper, a copy or a test to be done
LONGEST_IDLE = 600.0  # seconds of the clock, when others use the computer too


class Person:
    """Sits at the window of `club`. `did` counts what was done."""

    def __init__(self, club: OpenClub, seed: int) -> None:
        self._club = club
        self._window = club.window
        self._dice = random.Random(seed)
        self._places = [place for _name, place in club.window.examples()]
        self.did: Counter[str] = Counter()
        self._habits: tuple[tuple[int, str, Callable[[], None]], ...] = (
            (24, "open a door", self._open_a_door),
            (20, "follow a link", self._follow_a_link),
            (30, "press a button", self._press_a_button),
            (8, "type", self._type),
            (5, "press on the bar", self._press_on_the_bar),
            (5, "add a person", self._add_a_person),
            (4, "find", self._find),
            (2, "make a copy", self._make_a_copy),
            (2, "go back", self._go_back),
        )

    def do_something(self) -> None:
        """Do one thing, and let the window come to rest."""
        weights = [one[0] for one in self._habits]
        (_weight, name, habit) = self._dice.choices(self._habits, weights)[0]
        habit()
        self.did[name] += 1
        self.rest()

    def see_everything(self) -> None:
        """Open every page in each of its looks, and do everything once: what is made once and kept is made then."""
        for place in self._places:
            self._go(place)
            self.rest()
        for _weight, _name, habit in self._habits:
            habit()
            self.rest()

    def rest(self) -> None:
        """Wait until nothing is being done any more."""
        QTest.qWait(1)
        began, worked = time.monotonic(), time.process_time()
        while Work.any_under_way() or any(one.busy for one in self._window.findChildren(Working)):
            QTest.qWait(10)
            if time.process_time() - worked > LONGEST_WAIT or time.monotonic() - began > LONGEST_IDLE:
                raise RuntimeError(f"something never comes to an end on {type(self._page()).__name__}")

    def go_home(self) -> None:
        """Put everything away and go to the first page, in the usual size."""
        self._window.desk.looks.set_text_percent(100)
        if not self._window.strip.isHidden():
            self._window.strip.close_strip()
        self._window.set_room_view(False)
        self._window.open_first()
        self.rest()

    def doors(self) -> list[QAbstractButton]:
        """Return the doors that can be seen."""
        return [one for one in self._window.findChildren(DoorButton) if one.isVisible()]

    # Habits

    def _open_a_door(self) -> None:
        doors = self.doors()
        if doors:
            self._click(self._dice.choice(doors))
        else:
            self._window.open_first()

    def _follow_a_link(self) -> None:
        self._go(self._dice.choice(self._places))

    def _press_a_button(self) -> None:
        page = self._page()
        wanted = [one for one in page.findChildren(QAbstractButton) if self._can_be_pressed(one)]
        if wanted:
            self._click(self._dice.choice(wanted))

    def _type(self) -> None:
        boxes = [one for one in self._page().findChildren(QWidget) if isinstance(one, QLineEdit | QPlainTextEdit)]
        boxes = [one for one in boxes if one.isVisible() and one.isEnabled()]
        if boxes:
            box = self._dice.choice(boxes)
            box.setFocus()
            QTest.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(box, self._dice.choice(WORDS))

    def _press_on_the_bar(self) -> None:
        name = self._dice.choice(("bigger", "smaller", "colours", "help", "undo", "redo", "room", "room"))
        button = self._window.top_bar.button(name)
        if button.isVisible() and button.isEnabled():
            self._click(button)

    def _add_a_person(self) -> None:
        self._go(Place("person_form"))
        self._fill("box_name", f"{self._dice.choice(NAMES)} {self._dice.randrange(10_000)}")
        self._press("save_button")

    def _find(self) -> None:
        self._go(Place("find"))
        self._fill("find_search", self._dice.choice(WORDS))

    def _make_a_copy(self) -> None:
        self._club.services.copies.copy_here()

    def _go_back(self) -> None:
        self._window.back()

    # Hands

    def _page(self) -> Page:
        page = self._window.page
        if page is None:
            raise RuntimeError("no page is shown")
        return page

    def _go(self, place: Place) -> None:
        if self._window.has(place.page):
            self._window.go(place)

    def _fill(self, name: str, words: str) -> None:
        box = self._page().findChild(QWidget, name)
        line = box if isinstance(box, QLineEdit) else box.findChild(QLineEdit) if box is not None else None
        if line is not None:
            line.setFocus()
            line.clear()
            QTest.keyClicks(line, words)

    def _press(self, name: str) -> None:
        button = self._page().findChild(QAbstractButton, name)
        if button is not None and button.isVisible():
            self._click(button)

    def _can_be_pressed(self, button: QAbstractButton) -> bool:
        return button.isVisible() and button.isEnabled() and button.objectName() not in LEFT_ALONE

    def _click(self, button: QAbstractButton) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
