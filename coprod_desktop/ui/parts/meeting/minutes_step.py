"""Step 3: the points as cards under what was talked about, one edited in place, the printed page beside them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.document import Document, Printed, PrintWish
from coprod_desktop.domain.meetings import Meeting, Point
from coprod_desktop.domain.records import Changes
from coprod_desktop.services.minutes_paper import MinutesPaper
from coprod_desktop.services.pen import PHOTO
from coprod_desktop.services.points import WholePoint
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.meeting.easy_to_read import EasyToRead
from coprod_desktop.ui.parts.meeting.next_meeting import NextMeetingOffer
from coprod_desktop.ui.parts.meeting.page_printer import PagePrinter
from coprod_desktop.ui.parts.meeting.point_list import CardLook, PointList
from coprod_desktop.ui.parts.meeting.point_writing import MinutesRead, PointWriting
from coprod_desktop.ui.parts.meeting.step import KIND_KEYS, KIND_USES, MeetingStep
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Place
from coprod_desktop.ui.parts.paper import PaperView
from coprod_desktop.ui.parts.unprinted import UnprintedNotice
from coprod_desktop.wording.keys import HARDER

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
        self.printer = PagePrinter(desk.printer, desk.services.book.store.photo, self)
        self.printer.printed.connect(self._printed)
        self._notice = Notice()
        self._notice.setObjectName("minutes_notice")
        self._notice.hide()
        self.list = PointList(self._look_of)
        self.list.point_pressed.connect(self.edit_point)
        self.list.add_pressed.connect(self.edit_item)
        self.list.outcome_pressed.connect(self.services.meetings.set_outcome)
        self.writing = PointWriting(self, self.list)
        self.writing.list_wanted.connect(self._refresh)
        self.writing.page_wanted.connect(self.print_page)
        self.writing.follow_wanted.connect(self._paper.follow)
        self.writing.noticed.connect(self._notice.say)
        self.writing.open_changed.connect(self.writing_wanted)
        self._next = NextMeetingOffer(self.services.book.say)
        self._next.wanted.connect(self._write_next)
        self._next.plan_wanted.connect(lambda meeting: self.go.emit(Place("meeting", meeting, "plan")))
        words = translate("MinutesStep", "Next point to make easier ({key})").format(key=HARDER)
        self._easy = EasyToRead(self.services.words, words)
        self._easy.wanted.connect(self.edit_point)
        self._easy.none_left.connect(self.said)
        self._unprinted = UnprintedNotice()
        self._wanted: Document | None = None
        self._made = False  # the next meeting was written down here a moment ago
        self.down.addWidget(self._notice)
        self.down.addWidget(self._next)
        self.down.addWidget(self._unprinted)
        self.down.addWidget(self._easy)
        self.down.addWidget(self.list)
        self.on_key(HARDER, self._go_on)
        for kind, key in KIND_KEYS.items():
            self.on_key(key, partial(self.writing.change_kind, kind))

    # What the page uses

    def show_meeting(self, meeting: Meeting) -> None:
        """Show a meeting's minutes, or go on with what was being typed."""
        if meeting.id != self.meeting.id:
            self.writing.close()
            self._paper.follow("")
        super().show_meeting(meeting)
        self._notice.hide()
        if self.agreed:
            words = translate("MinutesStep", "These minutes are agreed. They do not change. You can add a correction.")
            self._notice.say(words)
        self._made = False
        self._refresh()
        self.print_page()
        if not self.agreed and self.writing.editor is None:
            self.writing.take_draft()

    def on_changes(self, changes: Changes) -> None:
        """Show again what changed, and leave alone what is being typed."""
        if changes.kinds & KINDS:
            self.meeting = self.services.meetings.get(self.meeting.id)
            self._refresh()
            self.writing.on_changes()
            self.print_page()

    def leave(self) -> None:
        """Keep the point that is being typed."""
        if self.writing.keep():
            self.writing.close()

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
        return self.writing.editor.box if self.writing.editor is not None else None

    def edit_point(self, point_id: int) -> None:
        """Open one point for editing, keeping the one before."""
        if not self.agreed and self.writing.keep():
            self.writing.open(self._minutes.point(point_id))

    def edit_item(self, item_id: int) -> None:
        """Start a new point at the end of one item."""
        if not self.agreed and self.writing.keep():
            self.writing.open(WholePoint(Point(meeting=self.meeting.id, item=item_id)))

    def print_page(self, whole: WholePoint | None = None) -> None:
        """Ask for the page beside, with the point as it is being typed."""
        read = self.writing.read
        if read is None:
            return
        if self.agreed:
            self._want(self._minutes.document(self.meeting.id))
            return
        whole = whole or self.writing.as_typed()
        facts = read.facts
        if whole is not None and (whole.point.id or whole.point.words):
            facts = facts.typed(whole.point, whole.decision, whole.job, after=self.writing.after)
        self._want(self.services.documents.minutes_of(facts))

    def _want(self, document: Document) -> None:
        self._wanted = document
        self.printer.want(document, PrintWish())

    # Showing

    def _refresh(self) -> None:
        facts = self.services.documents.facts(self.meeting.id)
        names = self._minutes.names(self.meeting.id)
        self.writing.read = MinutesRead(facts, names, MinutesPaper(self.services.documents.pen, facts))
        editor = self.writing.editor
        had_focus = editor is not None and editor.isAncestorOf(editor.window().focusWidget() or self)
        focused = editor.window().focusWidget() if editor is not None and had_focus else None
        told = self._minutes.told_next(self.meeting.id)
        if told is not None or not self._made:
            self._made = False
            self._next.offer(told.on if told else None, self.services.book.today)
        topics = self._minutes.topics_of(facts)
        self._easy.look_again()
        self._easy.show_points([] if self.agreed else [one.point for topic in topics for one in topic.points])
        if self.list.show_topics(topics, fixed=self.agreed, editor=editor) and editor is not None:
            self.list.place(editor, editor.whole.point, self.writing.after)
            if focused is not None:
                focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        """Keep the point that is open and go to the next one that could be easier to read."""
        editor = self.writing.editor
        if self.agreed or not self.writing.keep():
            return
        self._refresh()
        self._easy.go_on(editor.whole.point.id if editor is not None else 0)

    def _write_next(self) -> None:
        self._made = True
        meeting = self._minutes.plan_told(self.meeting.id)
        if meeting is not None and meeting.on is not None:
            self._next.tell_made(meeting.id, meeting.on, self.services.book.today)

    def _look_of(self, whole: WholePoint) -> CardLook:
        assert self.writing.read is not None
        kind = whole.point.point_kind
        picture = self.writing.read.writer.picture(whole.point)
        key = picture.key if picture else ""
        photo = self.photo(int(key.removeprefix(PHOTO))) if key.startswith(PHOTO) else b""
        title = self.services.book.say(f"choice.point_kind.{kind}")
        if not self.agreed and self._easy.is_hard(whole.point.words):
            title = translate("MinutesStep", "{kind}, could be easier to read").format(kind=title)
        return CardLook(title, whole.point.words, key, KIND_USES[kind], photo)

    def _printed(self, printed: Printed) -> None:
        self._paper.show_pdf(printed)
        if self._wanted is not None:
            self._unprinted.tell(self.services.book.say, [(self._wanted, printed.missing)])
