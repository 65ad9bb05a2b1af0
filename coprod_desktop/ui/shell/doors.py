"""The seven doors: what they are called, their pictures, and the two ways they are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from coprod_desktop.domain.values import dataclass
from coprod_desktop.ui.parts.flow import FlowLayout
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.scrolling import DownScroll
from coprod_desktop.ui.shell.door_button import DoorButton
from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Door:
    """One door: its code, its picture and its English words."""

    key: str
    picture: str
    words: str


DOORS = (
    Door("today", "today", QT_TRANSLATE_NOOP("Doors", "Today")),
    Door("people", "people", QT_TRANSLATE_NOOP("Doors", "People")),
    Door("together", "together", QT_TRANSLATE_NOOP("Doors", "Together")),
    Door("decided", "decision", QT_TRANSLATE_NOOP("Doors", "Decided")),
    Door("give", "give", QT_TRANSLATE_NOOP("Doors", "Give and take")),
    Door("doing", "doing", QT_TRANSLATE_NOOP("Doors", "How are we doing?")),
    Door("safe", "safe", QT_TRANSLATE_NOOP("Doors", "Keep safe")),
)
ORDER = tuple(door.key for door in DOORS)

TABS = {
    "today": QT_TRANSLATE_NOOP("Doors", "Today"),
    "people": QT_TRANSLATE_NOOP("Doors", "People"),
    "skills": QT_TRANSLATE_NOOP("Doors", "Skills and gifts"),
    "meetings": QT_TRANSLATE_NOOP("Doors", "Meetings"),
    "papers": QT_TRANSLATE_NOOP("Doors", "Papers"),
    "decisions": QT_TRANSLATE_NOOP("Doors", "Decisions"),
    "jobs": QT_TRANSLATE_NOOP("Doors", "Jobs"),
    "copies": QT_TRANSLATE_NOOP("Doors", "Copies"),
    "privacy": QT_TRANSLATE_NOOP("Doors", "Privacy"),
    "bin": QT_TRANSLATE_NOOP("Doors", "Bin"),
    "settings": QT_TRANSLATE_NOOP("Doors", "Settings"),
    "help": QT_TRANSLATE_NOOP("Doors", "Help"),
}


def door_words(key: str) -> str:
    """Return the words on a door, in the language of the screen. Raises KeyError for a door there is not."""
    return translate("Doors", {door.key: door.words for door in DOORS}[key])


def tab_words(code: str) -> str:
    """Return the words on a tab."""
    return translate("Doors", TABS.get(code, code))


class DoorColumn(QFrame):
    """The doors down the left side, always in the same order, the open one filled."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("doors")
        self.setAccessibleName(translate("Doors", "Doors"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.AlternateBase)
        self._inner = QWidget()
        self._inner.setAutoFillBackground(False)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(12, 12, 12, 12)
        self._column.setSpacing(8)
        scroll = DownScroll(self)
        scroll.setWidget(self._inner)
        scroll.viewport().setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._buttons: dict[str, DoorButton] = {}

    def show_doors(self, keys: Sequence[str]) -> None:
        """Show these doors and no others."""
        if tuple(self._buttons) == tuple(keys):
            return
        for button in self._buttons.values():
            button.deleteLater()
        while self._column.takeAt(0) is not None:
            pass
        self._buttons = {}
        shown = [door for door in DOORS if door.key in keys]
        for number, door in enumerate(shown, start=1):
            button = DoorButton(door_words(door.key), door.picture, self._inner)
            button.setObjectName(f"door_{door.key}")
            by_keys = translate("Doors", "Alt and {number}").format(number=number)
            button.setToolTip(by_keys)
            button.keys = by_keys
            button.setChecked(False)
            button.clicked.connect(lambda _on=False, key=door.key: self.chosen.emit(key))
            self._column.addWidget(button)
            self._buttons[door.key] = button
        self._column.addStretch(1)

    def show_open(self, key: str) -> None:
        """Fill the door that is open. Tab comes to each door, so they are no group in which only arrows go on."""
        for one, button in self._buttons.items():
            button.setChecked(one == key)

    def wanted_width(self) -> int:
        """Return the width in pixels that the words of the widest door need."""
        return max((button.sizeHint().width() for button in self._buttons.values()), default=0) + 26


class DoorsPage(Page):
    """The full list of the doors, for large text and narrow windows."""

    key = "doors"
    door_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._buttons: list[DoorButton] = []
        self.keys: tuple[str, ...] = ORDER
        self.open_door = ""

    def title(self) -> str:
        """Return the question that the button "Go to" asks."""
        return translate("Doors", "Where do you want to go?")

    def open(self, place: Place) -> None:
        """List the doors that there are."""
        super().open(place)
        self.clear_body()
        holder = QWidget()
        flow = FlowLayout(holder, spacing=12)
        self._buttons = []
        for door in DOORS:
            if door.key not in self.keys:
                continue
            button = DoorButton(door_words(door.key), door.picture, holder)
            button.setObjectName(f"list_door_{door.key}")
            button.setChecked(door.key == self.open_door)
            button.clicked.connect(lambda _on=False, key=door.key: self.door_chosen.emit(key))
            flow.addWidget(button)
            self._buttons.append(button)
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        for button in self._buttons:
            button.setMinimumWidth(widest)
        self.body.addWidget(holder)
