"""Editing one point where it stands: its kind, its words, its picture, and what belongs to its kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.coach import Coach, Tip
from coprod_desktop.domain.decisions import WAYS_OF_DECIDING
from coprod_desktop.domain.meetings import POINT_KINDS, WHOSE_WORDS, Point
from coprod_desktop.services.points import WholePoint
from coprod_desktop.ui.parts.aloud import passages_of
from coprod_desktop.ui.parts.boxes import Boxed, LongBox
from coprod_desktop.ui.parts.buttons import Button, ButtonRow, ToggleButton
from coprod_desktop.ui.parts.folded import Folded
from coprod_desktop.ui.parts.form import FormRow
from coprod_desktop.ui.parts.form_rows import ChoiceRow, DateRow, LineRow, LongRow, TickRow
from coprod_desktop.ui.parts.layouts import column, empty
from coprod_desktop.ui.parts.meeting.point_picture import PointPicture
from coprod_desktop.ui.parts.meeting.step import KIND_KEYS, KIND_USES
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.pick_people import Choosable, Everyone, PeopleRow
from coprod_desktop.ui.parts.pick_picture import Catalogue
from coprod_desktop.ui.parts.words import Text
from coprod_desktop.wording.say import Say

translate = QCoreApplication.translate


class PointBox(LongBox):
    """The box for a point's words. Enter is done with it; Shift and Enter start a new line.

    With `takes_escape`, the key Esc is told with `escaped`, and does not go back to the page before.
    """

    done = Signal()
    escaped = Signal()
    shown_with: QWidget | None = None  # what comes into view with it
    takes_escape = False

    def event(self, event: QEvent) -> bool:
        """Claim Esc from the window, if it is wanted here."""
        claims = self.takes_escape and event.type() == QEvent.Type.ShortcutOverride
        if claims and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and Escape."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class PointEditor(Boxed):
    """The editor of one point. It keeps nothing itself: whoever holds it asks for `answers`.

    `changed` is sent at every key. `touched` answers are those somebody gave; the rest follow the words.
    """

    accessible_role = QAccessible.Role.Grouping
    changed = Signal()
    done = Signal()
    close_wanted = Signal()
    kind_chosen = Signal(str)
    picture_chosen = Signal(str)
    move_wanted = Signal(int)
    item_wanted = Signal(int)  # the id of the agenda item that the point belongs to
    remove_wanted = Signal()
    tip_left = Signal(str, str)  # the tip's code, and what it is about
    read_wanted = Signal(object)  # a list of Passages: the words of the point, as they stand in the box

    def __init__(
        self,
        say: Say,
        today: Callable[[], date],
        coach: Coach,
        catalogue: Catalogue,
        people: Sequence[Choosable] | Everyone,
        photo_of: Callable[[int], bytes],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, use="lines")
        self.setObjectName("point_editor")
        self._say, self._today, self._coach = say, today, coach
        self._people = people
        self._photo_of = photo_of
        self._touched: set[str] = set()
        self.left: frozenset[tuple[str, str]] = frozenset()
        self._tip: Tip | None = None
        self.own_words: tuple[str, ...] = ()
        self.rows: dict[str, FormRow] = {}
        self.whole = WholePoint(Point())
        down = column(self, spacing=10)
        down.setContentsMargins(26, 10, 16, 12)
        label = Text(translate("PointEditor", "What was it? One idea, in plain words"), bold=True)
        down.addWidget(label)
        self.box = PointBox(lines=2)
        self.box.setObjectName("point_words")
        self.box.takes_escape = True
        self.box.setAccessibleName(label.text())
        self.box.setAccessibleDescription(translate("PointEditor", "Enter starts the next point."))
        self.box.textChanged.connect(self._typed)
        self.box.done.connect(self.done)
        self.box.escaped.connect(self.close_wanted)
        down.addWidget(self.box)
        self._build_tip(down)
        self._build_kinds(down)
        self._more = QWidget()
        self._more_down = column(self._more, spacing=16)
        down.addWidget(self._more)
        self.picture = PointPicture(catalogue, photo_of)
        self.picture.picked.connect(self.picture_chosen)
        down.addWidget(self.picture)
        self._build_buttons(down)

    # What whoever holds it uses

    def show_point(self, whole: WholePoint, *, fresh: bool) -> None:
        """Show a point. With `fresh`, forget what was typed; else keep the words that stand in the box."""
        kind_is_new = fresh or whole.point.point_kind != self.whole.point.point_kind
        self.whole = whole
        kind = whole.point.point_kind
        self.set_use(KIND_USES[kind])
        for code, button in self._kinds.items():
            button.setChecked(code == kind)
        if fresh:
            self._touched.clear()
            self.box.blockSignals(True)
            self.box.setPlainText(whole.point.words)
            self.box.blockSignals(False)
            self.box.moveCursor(QTextCursor.MoveOperation.End)
            self.setAccessibleName(translate("PointEditor", "Point"))
            self._place.setVisible(bool(whole.point.id))
        if kind_is_new:
            self._build_rows(kind)
        self.show_answers(whole)
        self._show_tip()

    def offer_items(self, items: Iterable[tuple[int, str]]) -> None:
        """Offer other things on the agenda, each an id and its title, to move a kept point to."""
        empty(self._elsewhere_down)
        others = [one for one in items if one[0] != self.whole.point.item]
        for item, title in others:
            button = Button(title)
            button.setObjectName(f"move_to_{item}")
            button.setAccessibleName(translate("PointEditor", "Move this point to {title}").format(title=title))
            button.clicked.connect(lambda _on=False, item=item: self.item_wanted.emit(item))
            self._elsewhere_down.addWidget(button)
        self._place.set_open(False)
        self._elsewhere.setVisible(bool(others))

    def show_answers(self, whole: WholePoint) -> None:
        """Show the answers that follow from the words, in rows nobody has touched."""
        self.whole = whole
        known = _answers_of(whole)
        for name, row in self.rows.items():
            if name not in self._touched and row.answer != known[name]:
                row.set_answer(known[name])
        votes = self.rows.get("how")
        for name in ("votes_for", "votes_against", "votes_unsure"):
            if name in self.rows and votes is not None:
                self.rows[name].setVisible(votes.answer == "vote")

    def answers(self) -> dict[str, Any]:
        """Return the words and every answer that somebody gave."""
        given = {name: row.answer for name, row in self.rows.items() if name in self._touched}
        return {"words": self.box.toPlainText(), **given}

    def take_draft(self, draft: Mapping[str, Any]) -> None:
        """Show what was being typed when the program stopped."""
        for name, answer in draft.items():
            if name in self.rows:
                self.rows[name].set_answer(answer)
                self._touched.add(name)
        self.box.setPlainText(str(draft.get("words", "")))
        self.box.moveCursor(QTextCursor.MoveOperation.End)

    # Building

    def _build_kinds(self, down: Any) -> None:
        self._kinds: dict[str, ToggleButton] = {}
        kinds = ButtonRow()
        kinds.setAccessibleName(translate("PointEditor", "Kind of point"))
        for kind in POINT_KINDS:
            words = self._say(f"choice.point_kind.{kind}")
            button = ToggleButton(f"{words} ({KIND_KEYS[kind]})")
            button.setObjectName(f"kind_{kind}")
            button.clicked.connect(lambda _on=False, kind=kind: self._choose_kind(kind))
            self._kinds[kind] = button
            kinds.add(button)
        down.addWidget(kinds)

    def _build_tip(self, down: Any) -> None:
        show = Button(translate("PointEditor", "Show me"))
        show.setObjectName("tip_show")
        show.clicked.connect(self._select_tip)
        leave = Button(translate("PointEditor", "Leave it"))
        leave.setObjectName("tip_leave")
        leave.clicked.connect(self._leave_tip)
        self.tip = Notice("", show, leave)
        self.tip.setObjectName("tip")
        self.tip.hide()
        down.addWidget(self.tip)

    def _build_buttons(self, down: Any) -> None:
        self.close_button = Button(translate("PointEditor", "Done with this point"))
        self.close_button.setObjectName("point_done")
        self.close_button.clicked.connect(self.close_wanted)
        self.up_button = Button(translate("PointEditor", "Move up"))
        self.up_button.setObjectName("point_up")
        self.up_button.clicked.connect(lambda: self.move_wanted.emit(-1))
        self.down_button = Button(translate("PointEditor", "Move down"))
        self.down_button.setObjectName("point_down")
        self.down_button.clicked.connect(lambda: self.move_wanted.emit(1))
        self.remove_button = Button(translate("PointEditor", "Remove this point"))
        self.remove_button.setObjectName("point_remove")
        self.remove_button.clicked.connect(self.remove_wanted)
        self.read_button = Button(translate("PointEditor", "Read this point"), "read_aloud")
        self.read_button.setObjectName("point_read")
        self.read_button.clicked.connect(lambda _on=False: self.read_wanted.emit(passages_of(self.box)))
        for button in (self.up_button, self.down_button):
            button.takes_double_clicks = True
        down.addWidget(ButtonRow(self.close_button, self.read_button))
        self._place = Folded(translate("PointEditor", "Move or remove this point"))
        self._place.button.setObjectName("point_place")
        self._place.inside.addWidget(ButtonRow(self.up_button, self.down_button, self.remove_button))
        self._elsewhere = QWidget()
        elsewhere = column(self._elsewhere, spacing=10)
        elsewhere.addWidget(Text(translate("PointEditor", "Move it to another thing on the agenda:"), bold=True))
        self._elsewhere_down = column(spacing=10)
        elsewhere.addLayout(self._elsewhere_down)
        self._place.inside.addWidget(self._elsewhere)
        down.addWidget(self._place)

    def _build_rows(self, kind: str) -> None:
        empty(self._more_down)
        self.rows = {}
        self._touched &= {"words"}
        build = {"said": self._said_rows, "decided": self._decided_rows, "job": self._job_rows}.get(kind)
        if build is not None:
            build()
        self._more.setVisible(bool(self.rows))

    def _said_rows(self) -> None:
        self._add(self._people_row(translate("PointEditor", "Who said it?")))
        whose = [(code, self._say(f"choice.whose.{code}")) for code in WHOSE_WORDS]
        self._add(ChoiceRow("whose", translate("PointEditor", "Whose words are these?"), whose, across=True))
        self._add(TickRow("read_back", translate("PointEditor", "Read back to them, and they agreed")))

    def _decided_rows(self) -> None:
        ways = [(code, self._say(f"choice.how.{code}")) for code in WAYS_OF_DECIDING]
        self._add(ChoiceRow("how", translate("PointEditor", "How did we decide?"), ways, across=True))
        self._add(LineRow("votes_for", translate("PointEditor", "How many said yes?"), width=4))
        self._add(LineRow("votes_against", translate("PointEditor", "How many said no?"), width=4))
        self._add(LineRow("votes_unsure", translate("PointEditor", "How many were not sure?"), width=4))
        more = Folded(translate("PointEditor", "More about this decision"))
        more.button.setObjectName("more_decision")
        self._more_down.addWidget(more)
        for row in (
            LongRow("why", translate("PointEditor", "Why did we decide this?"), lines=2),
            LongRow("worries", translate("PointEditor", "Was anybody worried? What about?"), lines=2),
            DateRow("look_again", translate("PointEditor", "When do we look at it again?"), self._say, self._today),
        ):
            self._add(row, more)

    def _job_rows(self) -> None:
        self._add(self._people_row(translate("PointEditor", "Who will do it?")))
        self._add(TickRow("everyone", translate("PointEditor", "Everyone does this")))
        label = translate("PointEditor", "By when?")
        hint = translate("PointEditor", "For example “27 November” or “in 2 weeks”.")
        self._add(DateRow("due", label, self._say, self._today, hint))

    def _people_row(self, label: str) -> PeopleRow:
        return PeopleRow("people", label, self._people, photo_of=self._photo_of)

    def _add(self, row: FormRow, into: Folded | None = None) -> None:
        self.rows[row.name] = row
        (self._more_down if into is None else into.inside).addWidget(row)
        row.changed.connect(lambda name=row.name: self._touch(name))

    # Acting

    def _choose_kind(self, kind: str) -> None:
        for code, button in self._kinds.items():
            button.setChecked(code == kind)
        self.kind_chosen.emit(kind)

    def _touch(self, name: str) -> None:
        self._touched.add(name)
        self.changed.emit()

    def _typed(self) -> None:
        self._show_tip()
        self.changed.emit()

    def _show_tip(self) -> None:
        text = self.box.toPlainText()
        tips = self._coach.tips(text, self.own_words)
        wanted = (tip for tip in tips if tip.about(text) not in self.left)
        tip = next((one for one in wanted if not _being_typed(one, text)), None)
        if tip is None:
            self.tip.hide()
        elif tip != self._tip or self.tip.isHidden():
            words = self._say(f"tip.{tip.code}", **dict(tip.values))
            if words != self.tip.words() or self.tip.isHidden():
                self.tip.say(words)
        self._tip = tip

    def _select_tip(self) -> None:
        if self._tip is not None:
            cursor = self.box.textCursor()
            cursor.setPosition(self._tip.start)
            cursor.setPosition(self._tip.end, QTextCursor.MoveMode.KeepAnchor)
            self.box.setTextCursor(cursor)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_tip(self) -> None:
        if self._tip is not None:
            about = self._tip.about(self.box.toPlainText())
            self.left |= {about}
            self.tip_left.emit(*about)
        self._show_tip()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)


def _being_typed(tip: Tip, text: str) -> bool:
    """Say whether a tip is about the word at the very end, which may not be finished yet."""
    return tip.end == len(text) and text[-1:].isalnum() and tip.end - tip.start < len(text)


def _answers_of(whole: WholePoint) -> dict[str, Any]:
    point, decision, job = whole.point, whole.decision, whole.job
    known: dict[str, Any] = {"people": point.people, "whose": point.whose, "read_back": point.read_back}
    for name in ("how", "why", "worries", "look_again"):
        known[name] = getattr(decision, name) if decision else ""
    for name in ("votes_for", "votes_against", "votes_unsure"):
        known[name] = str(getattr(decision, name) or "") if decision else ""
    return known | {"everyone": bool(job and job.everyone), "due": job.due if job else None}
