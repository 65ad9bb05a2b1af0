"""Step 3: the points as cards under what was talked about, one edited in place, the printed page beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.document import Document, Picture, Printed, PrintWish
from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.meetings import Meeting, Point
from coprod_desktop.domain.records import Changes
from coprod_desktop.domain.spotting import Names
from coprod_desktop.services.meeting_facts import MeetingFacts
from coprod_desktop.services.minutes_paper import MinutesPaper
from coprod_desktop.services.paper import PHOTO
from coprod_desktop.services.points import WholePoint
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.form_page import KEEP_AFTER, as_draft
from coprod_desktop.ui.parts.meeting.page_printer import PagePrinter
from coprod_desktop.ui.parts.meeting.point_editor import PointEditor
from coprod_desktop.ui.parts.meeting.point_list import CardLook, PointList
from coprod_desktop.ui.parts.meeting.step import KIND_KEYS, KIND_USES, MeetingStep
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Place
from coprod_desktop.ui.parts.paper import PaperView
from coprod_desktop.ui.parts.unprinted import UnprintedNotice

translate = QCoreApplication.translate

KINDS = frozenset(
    {"meeting", "agenda_item", "point", "decision", "job", "attendance", "person", "picture_word", "word"}
)


class MinutesStep(MeetingStep):
    """The minutes while they are written. `paper` stands beside the page and is filled from here.

    Every key asks for the page again; the printer's own thread makes it, and the newest wish wins.
    """

    def __init__(self, desk: Desk, paper: PaperView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._paper = paper
        self._minutes = desk.services.minutes
        self._facts: MeetingFacts | None = None
        self._writer: MinutesPaper | None = None
        self._names = Names({})
        self._editor: PointEditor | None = None
        self._after = 0
        self.printer = PagePrinter(desk.printer, desk.services.book.store.photo, self)
        self.printer.printed.connect(self._printed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER)
        self._timer.timeout.connect(self._keep_draft)
        self._notice = Notice()
        self._notice.setObjectName("minutes_notice")
        self._notice.hide()
        self.list = PointList(self._look_of)
        self.list.point_pressed.connect(self.edit_point)
        self.list.add_pressed.connect(self.edit_item)
        self.list.outcome_pressed.connect(self.services.meetings.set_outcome)
        self._unprinted = UnprintedNotice()
        self._wanted: Document | None = None
        self.down.addWidget(self._notice)
        self.down.addWidget(self._unprinted)
        self.down.addWidget(self.list)
        for kind, key in KIND_KEYS.items():
            self.on_key(key, self._kind_changer(kind))

    # What the page uses

    def show_meeting(self, meeting: Meeting) -> None:
        """Show a meeting's minutes, or go on with what was being typed."""
        if meeting.id != self.meeting.id:
            self._close()
            self._paper.follow("")
        super().show_meeting(meeting)
        self._notice.hide()
        if self.agreed:
            words = translate("MinutesStep", "These minutes are agreed. They do not change. You can add a correction.")
            self._notice.say(words)
        self._refresh()
        self.print_page()
        if not self.agreed and self._editor is None:
            self._take_draft()

    def on_changes(self, changes: Changes) -> None:
        """Show again what changed, and leave alone what is being typed."""
        if changes.kinds & KINDS:
            self.meeting = self.services.meetings.get(self.meeting.id)
            self._refresh()
            self._refresh_editor()
            self.print_page()

    def leave(self) -> None:
        """Keep the point that is being typed."""
        if self._keep():
            self._close()

    def foot(self) -> list[QWidget]:
        """Return the buttons of the bottom row."""
        check = MainButton(translate("MinutesStep", "Check and print"))
        check.setObjectName("check_button")
        check.clicked.connect(lambda: self.go.emit(Place("meeting", self.meeting.id, "agree")))
        if self.agreed:
            return [check]
        paste = Button(translate("MinutesStep", "Paste notes"))
        paste.setObjectName("paste_button")
        paste.clicked.connect(lambda: self.go.emit(Place("paste_notes", self.meeting.id)))
        return [check, paste]

    def first_focus(self) -> QWidget | None:
        """Return the box that is typed in, if a point is open."""
        return self._editor.box if self._editor is not None else None

    def edit_point(self, point_id: int) -> None:
        """Open one point for editing, keeping the one before."""
        if not self.agreed and self._keep():
            self._open(self._minutes.point(point_id), 0)

    def edit_item(self, item_id: int) -> None:
        """Start a new point at the end of one item."""
        if not self.agreed and self._keep():
            self._open(WholePoint(Point(meeting=self.meeting.id, item=item_id)), 0)

    def print_page(self, whole: WholePoint | None = None) -> None:
        """Ask for the page beside, with the point as it is being typed."""
        if self._facts is None:
            return
        if self.agreed:
            self._want(self._minutes.document(self.meeting.id))
            return
        whole = whole or self._as_typed()
        facts = self._facts
        if whole is not None and (whole.point.id or whole.point.words):
            facts = facts.typed(whole.point, whole.decision, whole.job, after=self._after)
        self._want(self.services.documents.minutes_of(facts))

    def _want(self, document: Document) -> None:
        self._wanted = document
        self.printer.want(document, PrintWish())

    # Showing

    def _refresh(self) -> None:
        self._facts = self.services.documents.facts(self.meeting.id)
        self._names = self._minutes.names(self.meeting.id)
        self._writer = MinutesPaper(self.services.documents.pen, self._facts)
        editor = self._editor
        had_focus = editor is not None and editor.isAncestorOf(editor.window().focusWidget() or self)
        focused = editor.window().focusWidget() if editor is not None and had_focus else None
        parts = self._minutes.parts(self.meeting.id)
        if self.list.show_parts(parts, fixed=self.agreed, editor=editor) and editor is not None:
            self.list.place(editor, editor.whole.point, self._after)
            if focused is not None:
                focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh_editor(self) -> None:
        editor = self._editor
        if editor is None or not editor.whole.point.id:
            return
        whole = self._minutes.point(editor.whole.point.id)
        if whole.point.removed:
            self._close()
        elif whole != editor.whole:
            self._show_in_editor(whole, fresh=whole.point.words != editor.whole.point.words)

    def _look_of(self, whole: WholePoint) -> CardLook:
        assert self._writer is not None
        kind = whole.point.point_kind
        picture = self._writer.picture(whole.point)
        key = picture.key if picture else ""
        photo = self.photo(int(key.removeprefix(PHOTO))) if key.startswith(PHOTO) else b""
        title = self.services.book.say(f"choice.point_kind.{kind}")
        return CardLook(title, whole.point.words, key, KIND_USES[kind], photo)

    def _printed(self, printed: Printed) -> None:
        self._paper.show_pdf(printed)
        if self._wanted is not None:
            self._unprinted.tell(self.services.book.say, [(self._wanted, printed.missing)])

    # Editing

    def _open(self, whole: WholePoint, after: int) -> None:
        if self._editor is None:
            self._editor = self._make_editor()
        self._after = after
        self._show_in_editor(whole, fresh=True)
        items = self.services.meetings.items(self.meeting.id)
        self._editor.offer_items([(one.id, one.title) for one in items])
        self._refresh()
        self.list.place(self._editor, whole.point, after)
        self._paper.follow(f"point:{whole.point.id}")
        self.print_page(whole)
        self._editor.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bring_into_view(self._editor)

    def _make_editor(self) -> PointEditor:
        book = self.services.book
        editor = PointEditor(book.say, self._day, book.coach, book.pictures, self.people_here(), self.photo, self.list)
        editor.own_words = tuple(one.word for one in self._facts.words) if self._facts is not None else ()
        editor.left = self.services.words.left()
        editor.tip_left.connect(self.services.words.leave)
        editor.changed.connect(self._typed)
        editor.done.connect(self._next_point)
        editor.close_wanted.connect(self._done)
        editor.kind_chosen.connect(self._change_kind)
        editor.picture_chosen.connect(self._choose_picture)
        editor.move_wanted.connect(self._move)
        editor.item_wanted.connect(self._move_to)
        editor.remove_wanted.connect(self._remove)
        editor.read_wanted.connect(self.read_wanted)
        return editor

    def _day(self) -> date:
        return self.meeting.on or self.services.book.today

    def _kind_changer(self, kind: str) -> Callable[[], None]:
        return lambda: self._change_kind(kind)

    def _show_in_editor(self, whole: WholePoint, *, fresh: bool) -> None:
        assert self._editor is not None
        self._editor.show_point(whole, fresh=fresh)
        self._show_picture(whole)

    def _show_picture(self, whole: WholePoint) -> None:
        if self._editor is None or self._facts is None or self._writer is None:
            return
        point = whole.point
        photos = [
            Picture(f"{PHOTO}{one.photo}", translate("MinutesStep", "Photo of {name}").format(name=one.short_name))
            for one in self._facts.who(point.people)
            if one.photo
        ]
        offers = self._minutes.pictures_for(point.words) if point.words.strip() else []
        now = self._writer.picture(point)
        self._editor.picture.show_picture(now, point.words, self._facts.learned, offers, photos)

    def _typed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
        whole = self._as_typed()
        if whole is not None and self._editor is not None:
            self._editor.show_answers(whole)
            self._show_picture(whole)
            self.print_page(whole)

    def _as_typed(self) -> WholePoint | None:
        """Return the open point as it stands in its boxes, or None when none is open or a box cannot be read."""
        if self._editor is None:
            return None
        point = self._editor.whole.point
        kept = self._minutes.point(point.id) if point.id else WholePoint(replace(point, words="", people=()))
        try:
            return self._minutes.as_typed(kept, self._editor.answers(), self.meeting, self._names)
        except NotSaved:
            return None

    # Keeping

    def _keep(self) -> bool:
        """Keep what is typed, and say whether it could be kept. A new point without words is let go."""
        self._timer.stop()
        editor = self._editor
        if editor is None or self.agreed:
            return True
        point, answers = editor.whole.point, editor.answers()
        try:
            if point.id:
                whole = self._minutes.change_point(point.id, answers)
            elif answers["words"].strip():
                more = {"picture": point.picture} | {name: one for name, one in answers.items() if name != "words"}
                kept = self._minutes.add_point(
                    point.meeting, answers["words"], point.point_kind, item=point.item, after=self._after, answers=more
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

    def _show_problems(self, trouble: NotSaved) -> None:
        assert self._editor is not None
        for problem in trouble.problems:
            words = self.services.book.say(f"problem.{problem.code}", **dict(problem.values))
            row = self._editor.rows.get(problem.field)
            if row is None:
                self._notice.say(words)
            else:
                row.show_problem(words)
                row.focus_box().setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            card = self.list.cards.get(editor.whole.point.id)
            editor.hide()
            editor.deleteLater()
            if card is not None:
                card.show()

    def _done(self) -> None:
        if self._editor is None or not self._keep():
            return
        point = self._editor.whole.point
        self._close()
        self._refresh()
        self.print_page()
        way_in = self.list.way_in(point)
        if way_in is not None:
            way_in.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next_point(self) -> None:
        """Keep this point and start the next; an empty one goes on to the next thing on the agenda."""
        if self._editor is None or not self._keep():
            return
        point = self._editor.whole.point
        items = self.list.items
        at = items.index(point.item) + 1 if point.item in items else len(items)
        if point.id:
            self._open(WholePoint(Point(meeting=self.meeting.id, item=point.item)), point.id)
        elif at < len(items):
            self._open(WholePoint(Point(meeting=self.meeting.id, item=items[at])), 0)
        else:
            self._done()

    def _change_kind(self, kind: str) -> None:
        editor = self._editor
        if editor is None or self.agreed or not editor.whole.point.id or not self._keep():
            if editor is not None and not editor.whole.point.id:
                point = replace(editor.whole.point, point_kind=kind, people=())
                self._show_in_editor(WholePoint(point), fresh=False)
                self._typed()
        else:
            self._show_in_editor(self._minutes.change_kind(editor.whole.point.id, kind), fresh=False)
        if editor is not None:
            editor.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_picture(self, key: str) -> None:
        editor = self._editor
        if editor is None or not self._keep():
            return
        if editor.whole.point.id:
            self._show_in_editor(self._minutes.choose_picture(editor.whole.point.id, key), fresh=False)
        else:
            point = replace(editor.whole.point, picture=key)
            self._show_in_editor(WholePoint(point), fresh=False)
        self.print_page()

    def _move(self, by: int) -> None:
        if self._editor is not None and self._keep() and self._editor.whole.point.id:
            self._minutes.move_point(self._editor.whole.point.id, by)

    def _move_to(self, item: int) -> None:
        if self._editor is not None and self._keep():
            point = self._editor.whole.point.id
            self._minutes.move_to_item(point, item)
            self._open(self._minutes.point(point), 0)

    def _remove(self) -> None:
        if self._editor is None:
            return
        point = self._editor.whole.point
        self._timer.stop()
        self._drop_draft()
        self._close()
        self._minutes.remove_point(point.id)
        self.said.emit(translate("MinutesStep", "The point is in the bin. Undo brings it back."))
        way_in = self.list.way_in(Point(item=point.item))
        if way_in is not None:
            way_in.setFocus(Qt.FocusReason.OtherFocusReason)

    # Drafts

    def _keep_draft(self) -> None:
        if self._editor is None:
            return
        point = self._editor.whole.point
        where = {"point": point.id, "item": point.item, "after": self._after, "kind": point.point_kind}
        draft = {"where": where, "answers": as_draft(self._editor.answers())}
        self.services.book.store.keep_draft(f"point:{self.meeting.id}", draft)

    def _drop_draft(self) -> None:
        self.services.book.store.drop_draft(f"point:{self.meeting.id}")

    def _take_draft(self) -> None:
        draft = self.services.book.store.draft(f"point:{self.meeting.id}")
        if draft is None or self._facts is None:
            return
        where = draft["where"]
        if where["point"] in {one.id for one in self._facts.points}:
            whole = self._minutes.point(where["point"])
        else:
            whole = WholePoint(Point(meeting=self.meeting.id, item=where["item"], point_kind=where["kind"]))
        self._open(whole, where["after"])
        assert self._editor is not None
        self._editor.take_draft(draft["answers"])
        self._notice.say(translate("MinutesStep", "We kept what you were typing."))
