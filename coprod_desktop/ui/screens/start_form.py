"""The form that starts a club: its name is enough."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.fields import Problem
from coprod_desktop.ui.parts.buttons import Button, ButtonRow, MainButton
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.form_rows import LineRow
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.scrolling import DownScroll
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.wording.keys import SAVE
from coprod_desktop.wording.say import Say

translate = QCoreApplication.translate


class StartForm(QWidget):
    """Asks for the club's name, where and when it meets, and who can help. `ready` brings the answers."""

    ready = Signal(object)  # dict[str, str]
    back_wanted = Signal()

    def __init__(self, say: Say, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start_form")
        inner = QWidget()
        body = column(inner, spacing=16)
        body.setContentsMargins(48, 28, 48, 24)
        back = Button(translate("StartForm", "Back"), "back")
        back.setObjectName("back_button")
        back.clicked.connect(self.back_wanted)
        heading = Heading(translate("StartForm", "Start our club"), 1)
        heading.setObjectName("page_heading")
        body.addWidget(ButtonRow(back))
        body.addWidget(heading)
        body.addWidget(Text(translate("StartForm", "The name is enough. You can add or change all of it later.")))
        self.form = Form("club", say)
        self.form.add(LineRow("name", translate("StartForm", "What is your club called?")))
        self.form.add(LineRow("meets_where", translate("StartForm", "Where do you meet?")))
        self.form.add(
            LineRow(
                "meets_when",
                translate("StartForm", "When do you meet?"),
                translate("StartForm", "For example: every Wednesday, 10:30 am to 3 pm"),
            )
        )
        self.form.add(
            LineRow(
                "helper_name",
                translate("StartForm", "Who can people ask for help with this book?"),
                translate("StartForm", "This name stands at the bottom of every page."),
            )
        )
        self.form.add(LineRow("helper_phone", translate("StartForm", "What is their phone number?")))
        body.addWidget(self.form)
        self.save_button = MainButton(translate("StartForm", "Start our club"))
        self.save_button.setObjectName("save_button")
        self.save_button.clicked.connect(lambda: self.ready.emit(self.form.answers()))
        self.form.finished.connect(self.save_button.click)
        QShortcut(QKeySequence(SAVE), self).activated.connect(self.save_button.click)
        body.addStretch(1)
        scroll = DownScroll(self)
        scroll.setWidget(inner)
        foot = ButtonRow(self.save_button)
        whole = column(self)
        whole.addWidget(scroll, 1)
        below = column()
        below.setContentsMargins(48, 4, 48, 12)
        below.addWidget(foot)
        whole.addLayout(below)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what has to be put right."""
        self.form.show_problems(problems)

    def first_focus(self) -> QWidget:
        """Return the first box."""
        return self.form.rows["name"].focus_box()
