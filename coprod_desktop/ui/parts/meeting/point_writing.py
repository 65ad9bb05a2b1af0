"""Writing one point where it stands: opened, kept as a draft at every pause, moved, and kept for good."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from coprod_desktop.domain.document import Picture
from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.meetings import Point
from coprod_desktop.domain.spotting import Names
from coprod_desktop.domain.values import dataclass, replace
from coprod_desktop.services.meeting_facts import MeetingFacts
from coprod_desktop.services.minutes_paper import MinutesPaper
from coprod_desktop.services.pen import PHOTO
from coprod_desktop.services.points import WholePoint
from coprod_desktop.ui.parts.form_page import KEEP_AFTER, as_draft
from coprod_desktop.ui.parts.meeting.point_editor import PointEditor
from coprod_desktop.ui.parts.meeting.point_list import PointList
from coprod_desktop.ui.parts.meeting.step import MeetingStep

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class MinutesRead:
    """What the minutes say now, read once: facts, names to look for in words, and who writes them on paper."""

    facts: MeetingFacts
    names: Names
    writer: MinutesPaper


class PointWriting(QObject):
    """The one point of a meeting that is being written, if any, in its editor inside the list of points.

    `list_wanted` asks for the list as it is kept now, `page_wanted` for the page beside with the point as it is typed,
    which is None when no point is open. `follow_wanted` names the place on the page that is to show. `noticed` is a
    sentence for the person who types, such as why a point cannot be kept. `open_changed` says whether a point is
    open. Whoever shows the list fills `read`.
    """

    list_wanted = Signal()
    page_wanted = Signal(object)
    follow_wanted = Signal(str)
    noticed = Signal(str)
    open_changed = Signal(bool)

    def __init__(self, step: MeetingStep, points: PointList) -> None:
        super().__init__(step)
        self._step = step
        self._list = points
        self._minutes = step.services.minutes
        self.read: MinutesRead | None = None
        self.editor: PointEditor | None = None
        self.after = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER)
        self._timer.timeout.connect(self._keep_draft)

    # What the step uses

    def open(self, whole: WholePoint, after: int = 0) -> None:
        """Open one point for writing; a new one stands after the point `after`, else at the end of its item."""
        if self.editor is None:
            self.editor = self._make_editor()
            self.open_changed.emit(True)
        self.after = after
        self._show_in_editor(whole, fresh=True)
        items = self._step.services.meetings.items(self._step.meeting.id)
        self.editor.offer_items([(one.id, one.title) for one in items])
        self.list_wanted.emit()
        self._list.place(self.editor, whole.point, after)
        self.follow_wanted.emit(f"point:{whole.point.id}")
        self.page_wanted.emit(whole)
        self.editor.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._step.bring_into_view(self.editor)

    def on_changes(self) -> None:
        """Show again the point that is open after something was kept; what is being typed stays."""
        editor = self.editor
        if editor is None or not editor.whole.point.id:
            return
        whole = self._minutes.point(editor.whole.point.id)
        if whole.point.removed:
            self.close()
        elif whole != editor.whole:
            self._show_in_editor(whole, fresh=whole.point.words != editor.whole.point.words)

    def as_typed(self) -> WholePoint | None:
        """Return the open point as it stands in its boxes, or None when none is open or a box cannot be read."""
        if self.editor is None or self.read is None:
            return None
        point = self.editor.whole.point
        kept = self._minutes.point(point.id) if point.id else WholePoint(replace(point, words="", people=()))
        try:
            return self._minutes.as_typed(kept, self.editor.answers(), self._step.meeting, self.read.names)
        except NotSaved:
            return None

    def keep(self) -> bool:
        """Keep what is typed, and say whether it could be kept. A new point without words is let go."""
        self._timer.stop()
        editor = self.editor
        if editor is None or self._step.agreed:
            return True
        point, answers = editor.whole.point, editor.answers()
        try:
            if point.id:
                whole = self._minutes.change_point(point.id, answers)
            elif answers["words"].strip():
                more = {"picture": point.picture} | {name: one for name, one in answers.items() if name != "words"}
                kept = self._minutes.add_point(
                    point.meeting, answers["words"], point.point_kind, item=point.item, after=self.after, answers=more
                )
                whole = self._minutes.point(kept.id)
            else:
                self._drop_draft()
                return True
        except NotSaved as trouble:
            self._keep_draft()
            self._show_problems(trouble)
            return False
        self._drop_draft()
        editor.show_point(whole, fresh=True)
        return True

    def close(self) -> None:
        """Take the editor away, keeping nothing: the point's card shows again."""
        editor, self.editor = self.editor, None
        if editor is not None:
            self.open_changed.emit(False)
            card = self._list.cards.get(editor.whole.point.id)
            editor.hide()
            editor.deleteLater()
            if card is not None:
                card.show()

    def change_kind(self, kind: str) -> None:
        """Make the open point one of another kind. Nothing happens when none is open."""
        editor = self.editor
        if editor is None or self._step.agreed or not editor.whole.point.id or not self.keep():
            if editor is not None and not editor.whole.point.id:
                point = replace(editor.whole.point, point_kind=kind, people=())
                self._show_in_editor(WholePoint(point), fresh=False)
                self._typed()
        else:
            self._show_in_editor(self._minutes.change_kind(editor.whole.point.id, kind), fresh=False)
        if editor is not None:
            editor.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_draft(self) -> None:
        """Go on with the point that was being typed when the program stopped, if any."""
        draft = self._step.services.book.store.draft(f"point:{self._step.meeting.id}")
        if draft is None or self.read is None:
            return
        where = draft["where"]
        if where["point"] in {one.id for one in self.read.facts.points}:
            whole = self._minutes.point(where["point"])
        else:
            whole = WholePoint(Point(meeting=self._step.meeting.id, item=where["item"], point_kind=where["kind"]))
        self.open(whole, where["after"])
        assert self.editor is not None
        self.editor.take_draft(draft["answers"])
        self.noticed.emit(translate("PointWriting", "We kept what you were typing."))

    # The editor

    def _make_editor(self) -> PointEditor:
        step, book = self._step, self._step.services.book
        people = step.people_here()
        editor = PointEditor(book.say, self._day, book.coach, book.pictures, people, step.photo, self._list)
        editor.own_words = tuple(one.word for one in self.read.facts.words) if self.read is not None else ()
        editor.left = step.services.words.left()
        editor.tip_left.connect(step.services.words.leave)
        editor.changed.connect(self._typed)
        editor.done.connect(self._next_point)
        editor.close_wanted.connect(self._done)
        editor.kind_chosen.connect(self.change_kind)
        editor.picture_chosen.connect(self._choose_picture)
        editor.move_wanted.connect(self._move)
        editor.item_wanted.connect(self._move_to)
        editor.remove_wanted.connect(self._remove)
        editor.read_wanted.connect(step.read_wanted)
        return editor

    def _day(self) -> date:
        return self._step.meeting.on or self._step.services.book.today

    def _show_in_editor(self, whole: WholePoint, *, fresh: bool) -> None:
        assert self.editor is not None
        self.editor.show_point(whole, fresh=fresh)
        self._show_picture(whole)

    def _show_picture(self, whole: WholePoint) -> None:
        if self.editor is None or self.read is None:
            return
        point = whole.point
        photos = [
            Picture(
                f"{PHOTO}{one.printed_photo}", translate("PointWriting", "Photo of {name}").format(name=one.short_name)
            )
            for one in self.read.facts.who(point.people)
            if one.printed_photo
        ]
        offers = self._minutes.pictures_for(point.words) if point.words.strip() else []
        now = self.read.writer.picture(point)
        self.editor.picture.show_picture(now, point.words, self.read.facts.learned, offers, photos)

    def _typed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
        whole = self.as_typed()
        if whole is not None and self.editor is not None:
            self.editor.show_answers(whole)
            self._show_picture(whole)
            self.page_wanted.emit(whole)

    # Keeping

    def _show_problems(self, trouble: NotSaved) -> None:
        assert self.editor is not None
        for problem in trouble.problems:
            words = self._step.services.book.say(f"problem.{problem.code}", **dict(problem.values))
            row = self.editor.rows.get(problem.field)
            if row is None:
                self.noticed.emit(words)
            else:
                row.show_problem(words)
                row.focus_box().setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self) -> None:
        if self.editor is None or not self.keep():
            return
        point = self.editor.whole.point
        self.close()
        self.list_wanted.emit()
        self.page_wanted.emit(None)
        way_in = self._list.way_in(point)
        if way_in is not None:
            way_in.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next_point(self) -> None:
        """Keep this point and start the next; an empty one goes on to the next thing on the agenda."""
        if self.editor is None or not self.keep():
            return
        point = self.editor.whole.point
        items = self._list.items
        at = items.index(point.item) + 1 if point.item in items else len(items)
        if point.id:
            self.open(WholePoint(Point(meeting=self._step.meeting.id, item=point.item)), point.id)
        elif at < len(items):
            self.open(WholePoint(Point(meeting=self._step.meeting.id, item=items[at])), 0)
        else:
            self._done()

    def _choose_picture(self, key: str) -> None:
        editor = self.editor
        if editor is None or not self.keep():
            return
        if editor.whole.point.id:
            self._show_in_editor(self._minutes.choose_picture(editor.whole.point.id, key), fresh=False)
        else:
            point = replace(editor.whole.point, picture=key)
            self._show_in_editor(WholePoint(point), fresh=False)
        self.page_wanted.emit(self.as_typed())

    def _move(self, by: int) -> None:
        if self.editor is not None and self.keep() and self.editor.whole.point.id:
            self._minutes.move_point(self.editor.whole.point.id, by)

    def _move_to(self, item: int) -> None:
        if self.editor is not None and self.keep():
            point = self.editor.whole.point.id
            self._minutes.move_to_item(point, item)
            self.open(self._minutes.point(point), 0)

    def _remove(self) -> None:
        if self.editor is None:
            return
        point = self.editor.whole.point
        self._timer.stop()
        self._drop_draft()
        self.close()
        self._minutes.remove_point(point.id)
        self._step.said.emit(translate("PointWriting", "The point is in the bin. Undo brings it back."))
        way_in = self._list.way_in(Point(item=point.item))
        if way_in is not None:
            way_in.setFocus(Qt.FocusReason.OtherFocusReason)

    # Drafts

    def _keep_draft(self) -> None:
        if self.editor is None:
            return
        point = self.editor.whole.point
        where = {"point": point.id, "item": point.item, "after": self.after, "kind": point.point_kind}
        draft = {"where": where, "answers": as_draft(self.editor.answers())}
        self._step.services.book.store.keep_draft(f"point:{self._step.meeting.id}", draft)

    def _drop_draft(self) -> None:
        self._step.services.book.store.drop_draft(f"point:{self._step.meeting.id}")
