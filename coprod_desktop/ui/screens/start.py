"""The very first page: start our club, look round a sample club, or bring back a copy."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.scrolling import DownScroll
from coprod_desktop.ui.parts.words import Heading, Text

translate = QCoreApplication.translate


class StartPage(QWidget):
    """Three big choices. `copy` says in words which copy is on this computer; "" when there is none."""

    start_wanted = Signal()
    sample_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, copy: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start_page")
        inner = QWidget()
        body = column(inner, spacing=16)
        body.setContentsMargins(48, 28, 48, 24)
        heading = Heading(translate("StartPage", "Welcome to Our Club Book"), 1)
        heading.setObjectName("page_heading")
        body.addWidget(heading)
        body.addWidget(
            Text(
                translate(
                    "StartPage",
                    "This book remembers your people, your meetings and what you decide.\n"
                    "Everything stays on this computer.",
                )
            )
        )
        self.start_button = MainButton(translate("StartPage", "Start our club"))
        self.start_button.setObjectName("start_club")
        self.start_button.clicked.connect(self.start_wanted)
        self.sample_button = Button(translate("StartPage", "Look round a sample club"))
        self.sample_button.setObjectName("look_round")
        self.sample_button.clicked.connect(self.sample_wanted)
        self.copy_button = Button(translate("StartPage", "Bring back a copy"))
        self.copy_button.setObjectName("bring_back")
        self.copy_button.clicked.connect(self.copy_wanted)
        choices = [
            (
                "together",
                translate("StartPage", "We are a club"),
                (translate("StartPage", "You need the name of your club. Nothing else."),),
                self.start_button,
            ),
            (
                "eye",
                translate("StartPage", "We want to see how it works"),
                (translate("StartPage", "Nobody in the sample club is real. Try everything. You cannot break it."),),
                self.sample_button,
            ),
        ]
        title = translate("StartPage", "We had a book before")
        elsewhere = translate("StartPage", "A copy on a USB stick can be brought back.")
        choices.append(("copy_usb", title, (copy or elsewhere,), self.copy_button))
        for picture, title, lines, button in choices:
            card = Card(picture, title, lines)
            card.add_button(button)
            body.addWidget(card)
        body.addStretch(1)
        scroll = DownScroll(self)
        scroll.setWidget(inner)
        column(self).addWidget(scroll)

    def first_focus(self) -> QWidget:
        """Return the button that has the keyboard first."""
        return self.start_button
