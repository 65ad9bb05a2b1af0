"""What every meeting talks about: the items that come onto each new agenda by themselves."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.meetings import MEETING_KINDS, StandingItem
from coprod_desktop.ui.parts.form_rows import ChoiceRow
from coprod_desktop.ui.parts.name_list import Named, NameList
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.words import Text

translate = QCoreApplication.translate


class StandingPage(Page):
    """Adds, renames, moves and removes standing items, for one kind of meeting at a time."""

    key = "standing"
    door = "safe"
    place_back = True
    help_topic = "plan"
    kinds = frozenset({"standing_item"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        words = translate("StandingPage", "These come onto every new agenda. Meetings planned before stay as they are.")
        self.body.addWidget(Text(words))
        say = desk.services.book.say
        kinds = tuple((kind, say(f"choice.meeting_kind.{kind}")) for kind in MEETING_KINDS)
        self.kind_row = ChoiceRow("meeting_kind", translate("StandingPage", "Which meetings?"), kinds, across=True)
        self.kind_row.set_answer("club")
        self.kind_row.changed.connect(lambda: self.open(self.place))
        self.body.addWidget(self.kind_row)
        self.names = NameList(
            translate("StandingPage", "What do we talk about?"),
            translate("StandingPage", "Add something to talk about"),
            moves=True,
        )
        self.names.saved.connect(self._save)
        self.names.removed.connect(self._remove)
        self.names.moved.connect(self._move)
        self.body.addWidget(self.names)

    def title(self) -> str:
        """Return the title."""
        return translate("StandingPage", "What every meeting talks about")

    def open(self, place: Place) -> None:
        """List the items of the chosen kind of meeting."""
        super().open(place)
        first = translate("StandingPage", "First")
        last = translate("StandingPage", "Last, after what people raise")
        self.names.show_names(
            [Named(one.id, one.title, "", one.picture, last if one.last else first) for one in self._items()]
        )

    def _items(self) -> list[StandingItem]:
        return self.desk.services.club.standing_items(self.kind_row.answer)

    def _find(self, item_id: int) -> StandingItem | None:
        return next((one for one in self._items() if one.id == item_id), None)

    def _save(self, item_id: int, title: str) -> None:
        item = self._find(item_id) or StandingItem(meeting_kind=self.kind_row.answer)
        try:
            kept = self.desk.services.club.save_item(item, title)
        except NotSaved as problems:
            problem = problems.problems[0]
            say = self.desk.services.book.say
            code = f"problem.standing_item.title.{problem.code}"
            known = code if say.knows(code) else f"problem.{problem.code}"
            self.names.show_problem(say(known, **dict(problem.values)))
            return
        self.names.done()
        self.open(self.place)
        self.said.emit(translate("StandingPage", "{title} is saved.").format(title=kept.title))

    def _remove(self, item_id: int) -> None:
        if item := self._find(item_id):
            self.desk.services.club.remove_item(item)
            words = translate("StandingPage", "{title} is removed. Undo brings it back.")
            self.said.emit(words.format(title=item.title))

    def _move(self, item_id: int, by: int) -> None:
        if item := self._find(item_id):
            self.desk.services.club.move_item(item, by)
            button = self.findChild(QWidget, f"{'up' if by < 0 else 'down'}_{item_id}")
            if button is not None:
                button.setFocus()
