"""A sentence in the page, on quiet ground, with its buttons. Nothing pops up and nothing goes away by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.parts.announce import announce
from coprod_desktop.ui.parts.boxes import Boxed
from coprod_desktop.ui.parts.buttons import ButtonRow
from coprod_desktop.ui.parts.layouts import row
from coprod_desktop.ui.parts.pictures import PictureTile
from coprod_desktop.ui.parts.words import Text
from coprod_desktop.ui.parts.wrapping import plain


class Notice(Boxed):
    """A tip, a reminder or a fact. `words` may have "**bold**" parts."""

    accessible_role = QAccessible.Role.Note

    def __init__(
        self, words: str = "", *buttons: QWidget, picture: str = "", use: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, quiet=True, use=use)
        across = row(self, spacing=16)
        across.setContentsMargins(24 if use else 16, 12, 16, 12)
        if picture:
            across.addWidget(PictureTile(picture, 48))
        self._text = Text(words)
        self._buttons = ButtonRow(self._text, *buttons)
        across.addWidget(self._buttons, 1, Qt.AlignmentFlag.AlignVCenter)  # beside a picture that is taller
        self.setAccessibleName(plain(words))

    def words(self) -> str:
        """Return what the notice says."""
        return self._text.text()

    def say(self, words: str, *, quietly: bool = False) -> None:
        """Say something else, and have it read out unless it is said `quietly`, as a number that counts up is."""
        self._text.setText(words)
        self.setAccessibleName(plain(words))
        self.show()
        if not quietly:
            announce(self, plain(words))

    def add_button(self, button: QWidget) -> None:
        """Add a button below the words."""
        self._buttons.add(button)
