"""Step 2: who came, one thing to talk about at a time in large words, short points, and who is not heard yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.meetings import POINT_KINDS, Meeting
from coprod_desktop.domain.plain_letters import plain
from coprod_desktop.domain.records import Changes
from coprod_desktop.services.attendance import Seat
from coprod_desktop.services.points import Topic
from coprod_desktop.ui.parts.boxes import Boxed
from coprod_desktop.ui.parts.buttons import Button, ButtonRow, MainButton, ToggleButton
from coprod_desktop.ui.parts.folded import Folded
from coprod_desktop.ui.parts.form_page import KEEP_AFTER
from coprod_desktop.ui.parts.form_rows import LineRow
from coprod_desktop.ui.parts.layouts import column, empty
from coprod_desktop.ui.parts.meeting.faces import FacePicker
from coprod_desktop.ui.parts.meeting.heard import HeardBox
from coprod_desktop.ui.parts.meeting.point_editor import PointBox
from coprod_desktop.ui.parts.meeting.press_card import PressCard
from coprod_desktop.ui.parts.meeting.step import KIND_KEYS, KIND_USES, MeetingStep
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Place
from coprod_desktop.ui.parts.pick_people import PeopleRow
from coprod_desktop.ui.parts.words import Heading, Text

translate = QCoreApplication.translate

KINDS = frozenset({"meeting", "agenda_item", "point", "attendance", "person"})
LARGE = 1.7  # times the text size, for what the room reads


class _RoomHeading(Heading):
    """The heading of what is talked about, in words that the whole room can read."""

    def __init__(self) -> None:
        super().__init__("", 2)
        self._ratio = LARGE
        self.letter()


class MeetStep(MeetingStep):
    """The meeting itself: for whoever types, and for the room."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._meetings = desk.services.meetings
        self._topics: list[Topic] = []
        self._at = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER)
        self._timer.timeout.connect(self._keep_draft)
        self._build_came()
        self._build_heard()
        self._build_item()
        self._build_box()
        for kind, key in KIND_KEYS.items():
            self.on_key(key, self._adder(kind))

    # What the page uses

    def show_meeting(self, meeting: Meeting) -> None:
        """Show a meeting: the first thing that has no points yet, or where it was left."""
        new = meeting.id != self.meeting.id
        super().show_meeting(meeting)
        if new:
            self._heard.hide()
        self._read()
        if new:
            self._at = next((n for n, topic in enumerate(self._topics) if not topic.points), 0)
            self._take_draft()
            self._came.set_open(not self._meetings.who_came(meeting.id) and not self.agreed)
        self._fill()

    def on_changes(self, changes: Changes) -> None:
        """Show again what changed."""
        if changes.kinds & KINDS:
            self.meeting = self._meetings.get(self.meeting.id)
            self._read()
            self._fill()

    def leave(self) -> None:
        """Keep the words in the box."""
        self._timer.stop()
        self._keep_draft()

    def foot(self) -> list[QWidget]:
        """Return the buttons of the bottom row."""
        minutes = MainButton(translate("MeetStep", "Write the minutes"))
        minutes.setObjectName("to_minutes")
        minutes.clicked.connect(lambda: self.go.emit(Place("meeting", self.meeting.id, "minutes")))
        heard = Button(translate("MeetStep", "Who have we not heard yet?"))
        heard.setObjectName("not_heard_button")
        heard.clicked.connect(self._show_heard)
        return [minutes, heard]

    def first_focus(self) -> QWidget | None:
        """Return the box for a point."""
        return None if self.agreed or self._came.is_open else self.box

    # Who came

    def _build_came(self) -> None:
        self._came = Folded("")
        self._came.button.setObjectName("came_button")
        self._done = done = Button(translate("MeetStep", "Write what is said"))
        done.setObjectName("write_button")
        done.clicked.connect(self._go_to_box)
        self._came.inside.addWidget(done)
        self.faces = FacePicker("came", translate("MeetStep", "Who came"), self.photo)
        self.faces.pressed.connect(self._mark)
        self._came.inside.addWidget(self.faces)
        self._new = LineRow("somebody_new", translate("MeetStep", "Did somebody else come? Type their name."), width=30)
        self._new.box.returnPressed.connect(self._somebody_new)
        add = Button(translate("MeetStep", "Add this person"))
        add.setObjectName("add_somebody")
        add.clicked.connect(self._somebody_new)
        self._came.inside.addWidget(self._new)
        self._came.inside.addWidget(add)
        self._wishes = PeopleRow(
            "sent_wishes", translate("MeetStep", "Who sent their wishes?"), (), photo_of=self.photo
        )
        self._away = PeopleRow("could_not_come", translate("MeetStep", "Who could not come?"), (), photo_of=self.photo)
        for row in (self._wishes, self._away):
            row.changed.connect(lambda row=row: self._mark_away(row))
            self._came.inside.addWidget(row)
        self.down.addWidget(self._came)

    def _go_to_box(self) -> None:
        """Fold the people away, who may fill several screens, and let somebody type."""
        self._came.set_open(False)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bring_into_view(self._write)

    def _fill_came(self, seats: list[Seat]) -> None:
        came = [seat.person.id for seat in seats if seat.came == "came"]
        words = translate("MeetStep", "Who came: {count}").format(count=len(came))
        self._came.button.setText(words)
        self.faces.show_people([seat.person for seat in seats], came)
        people = self.people_here()
        for row, state in ((self._wishes, "sent_wishes"), (self._away, "could_not_come")):
            wanted = tuple(seat.person.id for seat in seats if seat.came == state)
            if row.answer != wanted or not wanted:
                row.set_people(people)
                row.set_answer(wanted)
        for part in (self.faces, self._new, self._wishes, self._away):
            part.setEnabled(not self.agreed)

    def _mark(self, person: int, on: bool) -> None:
        self._meetings.mark(self.meeting.id, person, "came" if on else "invited")

    def _mark_away(self, row: PeopleRow) -> None:
        before = {seat.person.id for seat in self._meetings.seats(self.meeting.id) if seat.came == row.name}
        for person in set(row.answer) ^ before:
            self._meetings.mark(self.meeting.id, person, row.name if person in row.answer else "invited")

    def _somebody_new(self) -> None:
        typed = self._new.answer.strip()
        known = [one for one in self.people_here().people.values() if plain(one.name) == plain(typed)]
        try:
            if known:
                self._meetings.mark(self.meeting.id, known[0].id, "came")
            else:
                self._meetings.somebody_new(self.meeting.id, typed)
        except NotSaved:
            self._new.show_problem(translate("MeetStep", "Type a name."))
        else:
            self._new.show_problem("")
            self._new.set_answer("")
            self.said.emit(translate("MeetStep", "{name} came.").format(name=typed))
        self._new.box.setFocus(Qt.FocusReason.OtherFocusReason)

    # One thing at a time

    def _build_item(self) -> None:
        self._item_box = Boxed(quiet=True)
        down = column(self._item_box, spacing=8, margin=14)
        self._count = Text()
        self._title = _RoomHeading()
        self._title.setObjectName("item_title")
        self._points = QWidget()
        self._points_down = column(self._points, spacing=8)
        self.before_button = Button(translate("MeetStep", "Before"))
        self.before_button.setObjectName("item_before")
        self.before_button.setAccessibleName(translate("MeetStep", "Before, on the agenda"))
        self.before_button.clicked.connect(lambda: self._step(-1))
        self.next_button = Button(translate("MeetStep", "Next"))
        self.next_button.setObjectName("item_next")
        self.next_button.setAccessibleName(translate("MeetStep", "Next, on the agenda"))
        self.next_button.clicked.connect(lambda: self._step(1))
        self.later_button = ToggleButton(translate("MeetStep", "Leave it for next time"))
        self.later_button.setObjectName("item_later")
        self.later_button.clicked.connect(self._put_off)
        for button in (self.before_button, self.next_button):
            button.takes_double_clicks = True
        self._turns = ButtonRow(self.before_button, self.next_button, self.later_button)
        for one in (self._turns, self._count, self._title):  # on top the buttons stay where they are
            down.addWidget(one)
        self.down.addWidget(self._item_box)

    def _fill_item(self) -> None:
        empty(self._points_down)
        topic = self._topics[self._at] if self._topics else None
        count = translate("MeetStep", "{number} of {all}").format(number=self._at + 1, all=len(self._topics))
        other = translate("MeetStep", "Other things")
        self._title.setText(topic.item.title if topic and topic.item else other)
        line = next((one for one in self._meetings.agenda(self.meeting.id) if topic and one.item == topic.item), None)
        told = [line.came_from, line.item.note] if line else []
        self._count.setText(". ".join([count, *(one for one in told if one)]) if topic else "")
        for whole in topic.points if topic else ():
            kind = whole.point.point_kind
            card = PressCard(
                self.services.book.say(f"choice.point_kind.{kind}"), whole.point.words, use=KIND_USES[kind]
            )
            card.setObjectName(f"meet_point_{whole.point.id}")
            place = Place("meeting", self.meeting.id, f"minutes:{whole.point.id}")
            card.clicked.connect(lambda _on=False, place=place: self.go.emit(place))
            self._points_down.addWidget(card)
        self._points.setVisible(bool(topic and topic.points))
        self.later_button.setVisible(bool(topic and topic.item) and not self.agreed)
        self.later_button.setChecked(bool(topic and topic.item and topic.item.state == "next_time"))

    def _step(self, by: int) -> None:
        wanted = self._at + by
        if wanted < 0:
            self.said.emit(translate("MeetStep", "This is the first thing on the agenda."))
        elif wanted >= len(self._topics):
            self.said.emit(translate("MeetStep", "This is the last thing on the agenda."))
        self._at = max(0, min(len(self._topics) - 1, wanted))
        self._fill_item()
        if not self.agreed:
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_off(self, on: bool) -> None:
        item = self._topics[self._at].item
        if item is not None:
            self._meetings.set_outcome(item.id, "next_time" if on else "open")

    # A short point

    def _build_box(self) -> None:
        self._write = QWidget()
        down = column(self._write, spacing=8)
        label = Text(translate("MeetStep", "Type a short point, then press what it is"), bold=True)
        self.box = PointBox(lines=2)
        self.box.setObjectName("short_point")
        self.box.shown_with = self._write  # the buttons below it say what was typed
        self.box.setAccessibleName(label.text())
        label.setBuddy(self.box)
        self.box.done.connect(lambda: self._add("told"))
        self.box.textChanged.connect(self._typed)
        kinds = ButtonRow()
        for kind in POINT_KINDS:
            words = self.services.book.say(f"choice.point_kind.{kind}")
            button = Button(f"{words} ({KIND_KEYS[kind]})")
            button.setObjectName(f"add_{kind}")
            button.setAccessibleName(translate("MeetStep", "Write it down as: {kind}").format(kind=button.text()))
            button.clicked.connect(self._adder(kind))
            kinds.add(button)
        self._empty = Notice(translate("MeetStep", "Type some words first."))
        self._empty.hide()
        for part in (label, self.box, self._empty, kinds):
            down.addWidget(part)
        self.down.addWidget(self._write)
        self.down.addWidget(self._points)
        self._new_thing = Folded(translate("MeetStep", "Something new came up"))
        self._new_thing.button.setObjectName("new_thing")
        self._new_title = LineRow("new_title", translate("MeetStep", "What do we talk about?"))
        self._new_title.box.returnPressed.connect(self._add_thing)
        add = Button(translate("MeetStep", "Put it on the agenda"))
        add.setObjectName("add_thing")
        add.clicked.connect(self._add_thing)
        self._new_thing.inside.addWidget(self._new_title)
        self._new_thing.inside.addWidget(add)
        self.down.addWidget(self._new_thing)

    def _add_thing(self) -> None:
        try:
            item = self._meetings.raise_item(self._new_title.answer, meeting_id=self.meeting.id)
        except NotSaved:
            self._new_title.show_problem(translate("MeetStep", "Type what you want to talk about."))
            self._new_title.box.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._new_title.show_problem("")
        self._new_title.set_answer("")
        self._new_thing.set_open(False)
        self._at = next(
            (n for n, topic in enumerate(self._topics) if topic.item and topic.item.id == item.id), self._at
        )
        self._step(0)

    def _adder(self, kind: str) -> Callable[[], None]:
        return lambda: self._add(kind)

    def _add(self, kind: str) -> None:
        words = self.box.toPlainText().strip()
        if self.agreed:
            return
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        if not words:
            self._empty.say(translate("MeetStep", "Type some words first."))
            return
        topic = self._topics[self._at] if self._topics else None
        item = topic.item.id if topic and topic.item else 0
        self.box.clear()
        self.services.minutes.add_point(self.meeting.id, words, kind, item=item)
        self._timer.stop()
        self.services.book.store.drop_draft(self._draft_key())
        self.said.emit(self.services.book.say(f"choice.point_kind.{kind}") + ". " + words)

    def _typed(self) -> None:
        self._empty.hide()
        if not self._timer.isActive():
            self._timer.start()

    def _draft_key(self) -> str:
        return f"short_point:{self.meeting.id}"

    def _keep_draft(self) -> None:
        words = self.box.toPlainText().strip()
        store = self.services.book.store
        if words:
            store.keep_draft(self._draft_key(), {"words": words, "at": self._at})
        elif store.draft(self._draft_key()):
            store.drop_draft(self._draft_key())

    def _take_draft(self) -> None:
        draft = self.services.book.store.draft(self._draft_key())
        self.box.blockSignals(True)
        self.box.setPlainText(str(draft["words"]) if draft else "")
        self.box.moveCursor(QTextCursor.MoveOperation.End)
        self.box.blockSignals(False)
        if draft and draft["at"] < len(self._topics):
            self._at = draft["at"]

    # Who is not heard yet

    def _build_heard(self) -> None:
        self._heard = HeardBox(self.services.book.say, self._meetings, self.photo)
        self._heard.hide()
        self.down.addWidget(self._heard)

    def _show_heard(self) -> None:
        self._heard.setVisible(self._heard.isHidden())
        if not self._heard.isHidden():
            self._heard.show_meeting(self.meeting.id)
            self._heard.focus_first()
            self.bring_into_view(self._heard)

    # Showing

    def _read(self) -> None:
        self._topics = self.services.minutes.topics(self.meeting.id)
        self._at = min(self._at, max(0, len(self._topics) - 1))

    def _fill(self) -> None:
        self._fill_came(self._meetings.seats(self.meeting.id))
        self._fill_item()
        for part in (self._write, self._done):
            part.setVisible(not self.agreed)
        self._new_thing.setVisible(not self.agreed)
        if not self._heard.isHidden():
            self._heard.show_meeting(self.meeting.id)
