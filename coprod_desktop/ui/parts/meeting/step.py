"""What the four steps of a meeting share: they are opened for a meeting, left, and told of changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.domain.records import Changes
from coprod_desktop.services.all import Services
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.page import Desk
from coprod_desktop.ui.parts.pick_people import Choosable, Everyone
from coprod_desktop.ui.parts.scrolling import reveal
from coprod_desktop.wording.keys import POINTS

MARGIN = 16  # pixels above and below what is brought into view
KIND_KEYS = POINTS
KIND_USES = {"told": "lines", "said": "lines", "decided": "decided", "job": "job", "later": "come_back"}


class MeetingStep(QWidget):
    """One step of a meeting, in the body of its page. It fills `self.down`.

    `foot` is asked for the buttons of the bottom row each time the step is shown, the main one first.
    """

    go = Signal(object)
    said = Signal(str)
    print_wanted = Signal(object, object)
    read_wanted = Signal(object)  # a list of Passages
    refill_wanted = Signal()
    writing_wanted = Signal(bool)  # whether somebody writes, so that the page gives that all the room it can

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.meeting = Meeting()
        self.down = column(self, spacing=16)

    @property
    def services(self) -> Services:
        """The services of the book."""
        return self.desk.services

    @property
    def agreed(self) -> bool:
        """Whether the minutes of this meeting are agreed, so that nothing in it changes."""
        return self.meeting.state == "agreed"

    def show_meeting(self, meeting: Meeting) -> None:
        """Show one meeting. Called each time the step is opened."""
        self.meeting = meeting

    def on_changes(self, changes: Changes) -> None:
        """Show again what changed."""

    def leave(self) -> None:
        """Keep what is typed."""

    def foot(self) -> list[QWidget]:
        """Return new buttons for the bottom row, the main one first."""
        return []

    def first_focus(self) -> QWidget | None:
        """Return the part that has the keyboard when the step opens, or None for the page's title."""
        return None

    def people_here(self) -> Everyone:
        """Return everybody who can be chosen, by name."""
        meetings, meeting = self.services.meetings, self.meeting

        def read() -> list[Choosable]:
            return [Choosable(one.id, one.short_name, one.photo) for one in meetings.people_to_choose(meeting)]

        return Everyone(read, many=meetings.are_many())

    def photo(self, photo_id: int) -> bytes:
        """Return the bytes of one photo."""
        return self.services.book.store.photo(photo_id)

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll the page so that `widget` shows, once it has its place."""
        reveal(widget)

    def on_key(self, key: str, act: Callable[[], None]) -> None:
        """Do `act` when `key` is pressed anywhere in this step."""
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
