"""What each button on top and each key of the window does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from coprod_desktop.ui.parts.ask import AskBar
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.shell import keys
from coprod_desktop.ui.shell.doors import DoorsPage
from coprod_desktop.ui.shell.look_buttons import LookButtons
from coprod_desktop.wording.help import topic_for
from coprod_desktop.wording.keys import MOST_DOORS, WINDOW

if TYPE_CHECKING:
    from coprod_desktop.ui.shell.undoing import Undoing
    from coprod_desktop.ui.shell.window import MainWindow

ALWAYS = frozenset({"smaller", "bigger", "usual"})  # the keys that also work behind a page that lies over everything


class Presses:
    """Does what is pressed: each name of `wording/keys.py` that is not a door, and each button of the top bar."""

    def __init__(self, window: MainWindow, undoing: Undoing) -> None:
        self._window = window
        look = LookButtons(window.desk.looks, window.strip, window.say)
        self._does = {
            "doors": lambda: window.go(Place(DoorsPage.key)),
            "find": lambda: window.go(Place("find")),
            "undo": undoing.undo,
            "redo": undoing.redo,
            "smaller": look.smaller,
            "bigger": look.bigger,
            "usual": look.usual,
            "colours": look.colours,
            "aloud": window.read_aloud,
            "room": lambda: window.set_room_view(not window.desk.looks.room_view),
            "help": self._help,
            "back": self._escape,
        }
        window.top_bar.pressed.connect(lambda name: self._does[name]())
        does = {name: (lambda name=name: self._key(name)) for name in WINDOW if not name.startswith("door_")}
        doors = range(1, MOST_DOORS + 1)
        does |= {f"door_{number}": (lambda number=number: window.open_nth_door(number)) for number in doors}
        keys.bind(window, does)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            keys.TextUndo(app, window)

    def _key(self, name: str) -> None:
        if self._window.covers.is_open or name in ALWAYS:
            self._does[name]()

    def _help(self) -> None:
        """Open help about the part of the page one is at, or about the page."""
        page, here = self._window.page, self._window.here
        part = here.extra.partition(":")[0] if here is not None and here.id else ""
        self._window.go(Place("help", extra=topic_for(part, page.help_topic if page is not None else "")))

    def _escape(self) -> None:
        """Stop what is read, or give a question its safe answer, or close what was asked for, or go back."""
        window = self._window
        if window.aloud.stop():
            return
        focused = QApplication.focusWidget()
        in_strip = focused is not None and window.strip.isAncestorOf(focused)
        if not window.strip.isHidden() and (in_strip or window.strip.asked):
            window.strip.close_strip()
        elif (question := self._question()) is not None:
            question.answer_safely()
        elif window.can_go_back:
            window.back()

    def _question(self) -> AskBar | None:
        """Return the question that is asked on the page now, or None."""
        page = self._window.page
        asked = page.findChildren(AskBar) if page is not None else []
        return next((one for one in asked if one.isVisible()), None)
