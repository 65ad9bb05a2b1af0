"""Everything on the agenda with its points as cards to press, and a place for the one that is edited."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.meetings import Point
from coprod_desktop.domain.values import dataclass
from coprod_desktop.services.points import Topic, WholePoint
from coprod_desktop.ui.parts.buttons import Button, ButtonRow
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.meeting.press_card import PressCard
from coprod_desktop.ui.parts.words import Heading, Text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CardLook:
    """How one point's card looks: its kind in words, its own words, its picture and its colour's use."""

    title: str
    words: str
    picture: str
    use: str
    photo: bytes = b""


class PointList(QWidget):
    """The points of a meeting. `look_of` says how a point's card looks; `fixed` is a list that nobody may change."""

    point_pressed = Signal(int)
    add_pressed = Signal(int)
    outcome_pressed = Signal(int, str)

    def __init__(self, look_of: Callable[[WholePoint], CardLook], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look_of = look_of
        self._around = column(self)
        self._inside = QWidget()
        self._around.addWidget(self._inside)
        self._down = column(self._inside, spacing=10)
        self._shape: list[tuple[int, str, str, tuple[int, ...]]] = []
        self._fixed = False
        self.cards: dict[int, PressCard] = {}

    @property
    def items(self) -> list[int]:
        """The ids of what is on the agenda, in order; 0 stands for no heading."""
        return [item for item, _title, _state, _points in self._shape]

    def show_topics(self, topics: Sequence[Topic], *, fixed: bool, editor: QWidget | None) -> bool:
        """Show the points. Say whether the list was built anew, so that the editor, if any, must be placed again."""
        shape = [
            (
                topic.item.id if topic.item else 0,
                topic.item.title if topic.item else "",
                topic.item.state if topic.item else "",
                tuple(one.point.id for one in topic.points),
            )
            for topic in topics
        ]
        if shape == self._shape and fixed == self._fixed and self.cards:
            for topic in topics:
                for whole in topic.points:
                    self._fill(self.cards[whole.point.id], whole)
            return False
        self._shape, self._fixed = shape, fixed
        self._build(topics, editor)
        return True

    def place(self, editor: QWidget, point: Point, after: int) -> None:
        """Put the editor where `point` stands, in place of its card; a new point stands after point `after`."""
        for card in self.cards.values():
            card.show()
        self._down.removeWidget(editor)
        card_of = self.cards.get(point.id)
        if card_of is not None:
            self._down.insertWidget(self._down.indexOf(card_of), editor)
            card_of.hide()
        else:
            before = self.cards.get(after) or self._last_under(point.item)
            at = self._down.indexOf(before) + 1 if before is not None else self._down.count()
            self._down.insertWidget(at, editor)
        editor.show()

    def way_in(self, point: Point) -> QWidget | None:
        """Return the card of a point, or the button that adds one to its item."""
        return self.cards.get(point.id) or self._inside.findChild(QWidget, f"add_point_{point.item}")

    def _last_under(self, item: int) -> QWidget | None:
        under = next((points for one, _title, _state, points in self._shape if one == item), ())
        # Not `self`: what stood here before the list was made again is still under it for a moment.
        return self.cards[under[-1]] if under else self._inside.findChild(QWidget, f"item_{item}")

    def _build(self, topics: Sequence[Topic], editor: QWidget | None) -> None:
        if editor is not None:
            editor.setParent(self)
            editor.hide()
        old, self._inside = self._inside, QWidget()
        self._down = column(self._inside, spacing=10)
        self.cards = {}
        if not topics:
            self._down.addWidget(Text(translate("PointList", "Nothing is on the agenda yet.")))
            if not self._fixed:
                self._down.addWidget(self._add_button(0, translate("PointList", "other things")))
        for topic in topics:
            self._add_topic(topic)
        self._around.replaceWidget(old, self._inside)
        old.hide()
        old.deleteLater()

    def _add_topic(self, topic: Topic) -> None:
        item_id = topic.item.id if topic.item else 0
        title = topic.item.title if topic.item else translate("PointList", "Other things")
        heading = Heading(title, 2)
        heading.setObjectName(f"item_{item_id}")
        self._down.addSpacing(6)
        self._down.addWidget(heading)
        for whole in topic.points:
            card = PressCard("", parent=self._inside)
            card.setObjectName(f"point_{whole.point.id}")
            card.clicked.connect(lambda _on=False, point=whole.point.id: self.point_pressed.emit(point))
            self._fill(card, whole)
            self.cards[whole.point.id] = card
            self._down.addWidget(card)
        if self._fixed:
            return
        buttons = ButtonRow(self._add_button(item_id, title))
        if topic.item and not topic.points:
            buttons.add(self._next_time_button(item_id, title, put_off=topic.item.state == "next_time"))
        self._down.addWidget(buttons)

    def _fill(self, card: PressCard, whole: WholePoint) -> None:
        look = self._look_of(whole)
        card.show_words(look.title, look.words, look.picture, look.use, look.photo)

    def _add_button(self, item_id: int, title: str) -> Button:
        add = Button(translate("PointList", "Add a point"))
        add.setObjectName(f"add_point_{item_id}")
        add.setAccessibleName(translate("PointList", "Add a point to {title}").format(title=title))
        add.clicked.connect(lambda: self.add_pressed.emit(item_id))
        return add

    def _next_time_button(self, item_id: int, title: str, *, put_off: bool) -> Button:
        if put_off:
            words = translate("PointList", "We did talk about it")
            name = translate("PointList", "We did talk about it: {title}")
        else:
            words = translate("PointList", "Leave it for next time")
            name = translate("PointList", "Leave it for next time: {title}")
        button = Button(words)
        button.setObjectName(f"next_time_{item_id}")
        button.setAccessibleName(name.format(title=title))
        button.clicked.connect(lambda: self.outcome_pressed.emit(item_id, "open" if put_off else "next_time"))
        return button
