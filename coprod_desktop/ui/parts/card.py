"""A box with a picture, a bold line, plain lines and buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.parts.boxes import BAR, Boxed
from coprod_desktop.ui.parts.buttons import ButtonRow
from coprod_desktop.ui.parts.layouts import TopColumn, column, empty, row
from coprod_desktop.ui.parts.pictures import PictureTile
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.ui.parts.wrapping import plain


class Card(Boxed):
    """One thing to know, with its buttons.

    `picture` is a key of the catalogue, or give a `tile` (a FaceTile). `lines` may have "**bold**" parts.
    `use` colours a bar at the left ("decided", "job", "come_back"); the words must say the same.
    """

    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self,
        picture: str = "",
        title: str = "",
        lines: Sequence[str] = (),
        *,
        tile: QWidget | None = None,
        use: str = "",
        level: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, use=use)
        across = row(self, spacing=16)
        across.setContentsMargins(16 + (BAR if use else 0), 14, 16, 14)
        if tile is None and picture:
            tile = PictureTile(picture, 64)
        if tile is not None:
            across.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        self.inside = TopColumn()  # in a row of cards the lower one has room left over below its words
        self.inside.setSpacing(6)
        across.addLayout(self.inside, 1)
        self.title = Heading(title, level)
        if not title:
            self.title.hide()
        self.inside.addWidget(self.title)
        self._lines = column(spacing=4)
        self.inside.addLayout(self._lines)
        for line in lines:
            self.add_line(line)
        self._buttons: ButtonRow | None = None
        self.setAccessibleName(plain(title))

    def add_line(self, words: str) -> Text:
        """Add a line of words and return it."""
        line = Text(words)
        self._lines.addWidget(line)
        return line

    def set_lines(self, lines: Sequence[str]) -> None:
        """Show these lines of words in place of those there were."""
        empty(self._lines)
        for line in lines:
            self.add_line(line)

    def add_button(self, button: QWidget) -> None:
        """Add a button in the row below the lines."""
        if self._buttons is None:
            self._buttons = ButtonRow()
            self.inside.addSpacing(8)
            self.inside.addWidget(self._buttons)
        self._buttons.add(button)

    def add(self, widget: QWidget) -> None:
        """Add any part below the lines."""
        self.inside.addWidget(widget)
