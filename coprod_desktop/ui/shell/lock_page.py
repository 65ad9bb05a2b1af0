"""The page of a locked book: a password or the recovery sheet opens it. Nothing of the club is on it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.parts.buttons import Button, ButtonRow
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.scrolling import DownScroll
from coprod_desktop.ui.parts.secret import UnlockForm
from coprod_desktop.ui.parts.words import Heading, Text

translate = QCoreApplication.translate


class LockPage(QWidget):
    """Asks for what opens the book, as often as somebody likes to try.

    `tried` brings "password" or "sheet", and what was typed.
    """

    tried = Signal(str, str)
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lock_page")
        inner = QWidget()
        body = column(inner, spacing=16)
        body.setContentsMargins(48, 28, 48, 24)
        heading = Heading(translate("LockPage", "The club's book is locked"), 1)
        heading.setObjectName("page_heading")
        self.text = Text(translate("LockPage", "Everything in it is safe. You can try as often as you like."))
        self.unlock = UnlockForm(translate("LockPage", "Open the book"))
        self.unlock.tried.connect(self.tried)
        close = Button(translate("LockPage", "Close the program"))
        close.setObjectName("lock_close")
        close.clicked.connect(self.close_wanted)
        for part in (heading, self.text, self.unlock, ButtonRow(close)):
            body.addWidget(part)
        body.addStretch(1)
        scroll = DownScroll(self)
        scroll.setWidget(inner)
        column(self).addWidget(scroll)

    def ask(self, words: str = "", way: str = "password") -> None:
        """Ask anew. `words` say why, in place of the usual line."""
        if words:
            self.text.setText(words)
        self.unlock.clear()
        self.unlock.use(way)

    def first_focus(self) -> QWidget:
        """Return the box that has the keyboard first."""
        return self.unlock.first_focus()
