"""Help inside the program: a list of jobs, and for each job a few steps with pictures. Everything can be printed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coprod_desktop.domain.document import PrintWish
from coprod_desktop.services.all import Services
from coprod_desktop.services.help import HelpService, HelpTopic
from coprod_desktop.ui.parts.buttons import Button, ButtonRow, MainButton
from coprod_desktop.ui.parts.examples import Examples
from coprod_desktop.ui.parts.form_rows import LineRow
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.pictures import PictureTile
from coprod_desktop.ui.parts.words import Text
from coprod_desktop.wording.help import topic_for

translate = QCoreApplication.translate

TILE = 88  # pixels at 100%


class HelpPage(Page):
    """The list of topics, or one topic when the place's extra names it."""

    key = "help"
    door = "safe"
    tab = "help"
    help_topic = "way"

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing."""
        return ((cls.key, Place(cls.key)), (f"{cls.key}_topic", Place(cls.key, extra="plan")))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._help = HelpService(desk.services.book)
        self._topic: HelpTopic | None = None
        self.search = LineRow("words", translate("HelpPage", "What do you want to do?"))
        self.search.setObjectName("help_search")
        self.search.changed.connect(self._list)
        self.body.addWidget(self.search)
        self._list_holder = QWidget()
        self._rows = column(self._list_holder, spacing=8)
        self.body.addWidget(self._list_holder)
        self.body.addStretch(1)

    def title(self) -> str:
        """Return the topic's title, or that this is help."""
        return self._topic.title if self._topic is not None else translate("HelpPage", "Help")

    def open(self, place: Place) -> None:
        """Show one topic, or all of them."""
        key = topic_for(place.extra)
        self._topic = self._help.topic(key) if key else None
        super().open(place)
        self.search.setVisible(self._topic is None)
        self.clear_foot()
        if self._topic is not None:
            self._show_topic(self._topic)
        else:
            self._list()

    def first_focus(self) -> QWidget:
        """Start at the search box, or at the title of a topic."""
        return self.search.focus_box() if self._topic is None else self.heading

    def _list(self) -> None:
        topics = self._help.topics(self.search.answer)
        with self.refilled(self._rows):
            for topic in topics:
                button = Button(topic.title, topic.picture)
                button.setObjectName(f"topic_{topic.key}")
                button.clicked.connect(lambda _on=False, key=topic.key: self.go.emit(Place(self.key, extra=key)))
                self._rows.addWidget(button)
            if not topics:
                self._rows.addWidget(Text(translate("HelpPage", "Nothing is found. Try another word.")))

    def _show_topic(self, topic: HelpTopic) -> None:
        with self.refilled(self._rows):
            for step in topic.steps:
                line = QWidget()
                across = QHBoxLayout(line)
                across.setContentsMargins(0, 4, 0, 4)
                across.setSpacing(20)
                across.addWidget(PictureTile(step.picture, TILE))
                across.addWidget(Text("\n".join(step.lines)), 1)
                self._rows.addWidget(line)
            every = Button(translate("HelpPage", "See all help"))
            every.setObjectName("all_help")
            every.clicked.connect(lambda: self.go.emit(Place(self.key)))
            self._rows.addWidget(ButtonRow(every))
        print_button = MainButton(translate("HelpPage", "Print this help"))
        print_button.setObjectName("print_help")
        print_button.clicked.connect(self._print)
        self.add_main(print_button)

    def _print(self) -> None:
        if self._topic is not None:
            club = self.desk.services.club.club().name
            self.print_wanted.emit(self._help.document(self._topic, club), PrintWish())
