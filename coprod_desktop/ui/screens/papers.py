"""Everything that can be printed, in one place: cards with a picture and a name, by what they are for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.services.club_papers.service import BY_KEY, COMING, GROUPS, KINDS, PAST, NothingToPrint, PaperKind
from coprod_desktop.services.meeting_base import MeetingVerbs
from coprod_desktop.ui.parts.card_list import CardList, Row
from coprod_desktop.ui.parts.folded import Folded
from coprod_desktop.ui.parts.layouts import empty
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.sound_maker import SoundMaker
from coprod_desktop.ui.parts.words import Heading

translate = QCoreApplication.translate

FORMS = "forms"
EVERYONE = "everyone"
LISTEN = "listen"
BACK = "paper_back"


class PapersPage(Page):
    """The list of papers. A card opens its paper; a form asks first how many sheets are wanted."""

    key = "papers"
    door = "together"
    tab = "papers"
    help_topic = "print"
    kinds = frozenset({"meeting", "point", "sheet", "club"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._papers = desk.services.papers
        self._say = desk.services.book.say
        self._names = MeetingVerbs(desk.services.book)
        self._chosen: dict[str, Meeting | None] = {PAST: None, COMING: None}
        self.notice = Notice(picture="printer")
        self.notice.setObjectName("papers_notice")
        self.notice.hide()
        self.body.addWidget(self.notice)
        self.sound = SoundMaker(desk)
        self.sound.told.connect(self._tell)
        self.body.addWidget(self.sound)
        self.lists: dict[str, CardList] = {}
        self.other = Folded(translate("PapersPage", "Choose another meeting"))
        self.other.button.setObjectName("other_meeting")
        for group in GROUPS:
            words = self._say(f"papers.group.{group}")
            self.body.addWidget(Heading(words, 2))
            cards = self.lists[group] = CardList(words)
            cards.setObjectName(f"papers_{group}")
            cards.chosen.connect(self._open_paper)
            self.body.addWidget(cards)
            if group == "meeting":
                self.body.addWidget(self.other)

    def title(self) -> str:
        """Return the page's title."""
        return translate("PapersPage", "Print something")

    def open(self, place: Place) -> None:
        """Show every paper."""
        super().open(place)
        self.notice.hide()
        for when, paper in ((PAST, "minutes"), (COMING, "agenda")):
            meetings = self._papers.meetings(paper)
            ids = {one.id for one in meetings}
            kept = self._chosen[when]
            if kept is None or kept.id not in ids:
                self._chosen[when] = meetings[0] if meetings else None
        for group, cards in self.lists.items():
            rows = [self._row(kind) for kind in KINDS if kind.group == group]
            if group == "meeting":
                rows.insert(0, self._everyone_row())
                rows.append(self._listen_row())
            if group == FORMS:
                rows.append(self._back_row())
            cards.set_rows(rows)
        self._fill_meetings()

    def _everyone_row(self) -> Row:
        line = translate("PapersPage", "Each person's own copy, in the format they asked for.")
        return Row(EVERYONE, 0, translate("PapersPage", "Print for everyone"), line, "people")

    def _back_row(self) -> Row:
        out = len(self.desk.services.sheets.out())
        line = translate("PapersPage", "Type in a form that was filled in by hand.")
        if out:
            line = translate("PapersPage", "{count}.").format(count=self.desk.services.sheets.out_words(out))
        return Row(BACK, 0, translate("PapersPage", "Paper that comes back"), line, "writing")

    def _listen_row(self) -> Row:
        line = self._with_meeting(translate("PapersPage", "A sound file that reads them aloud."), PAST)
        return Row(LISTEN, 0, translate("PapersPage", "Minutes to listen to"), line, "loudspeaker")

    def _with_meeting(self, line: str, when: str) -> str:
        meeting = self._chosen[when]
        none = translate("PapersPage", "There is no meeting yet.")
        if when != PAST:
            none = translate("PapersPage", "No meeting is planned.")
        of = self._names.short_name_of(meeting) if meeting else none
        return translate("PapersPage", "{line} {meeting}").format(line=line, meeting=of)

    def _row(self, kind: PaperKind) -> Row:
        line = self._papers.line(kind.key)
        if kind.meeting:
            line = self._with_meeting(line, kind.meeting)
        return Row(kind.key, 0, self._papers.name(kind.key), line, kind.picture)

    def _fill_meetings(self) -> None:
        empty(self.other.inside)
        rows = []
        for when, paper in ((COMING, "agenda"), (PAST, "minutes")):
            for meeting in self._papers.meetings(paper):
                chosen = self._chosen[when]
                badge = translate("PapersPage", "Chosen") if chosen and chosen.id == meeting.id else ""
                state = self._say(f"choice.state.{meeting.state}")
                rows.append(Row(when, meeting.id, self._names.name_of(meeting), state, "meeting", badge=badge))
        self.other.setVisible(len(rows) > 1)
        cards = CardList(translate("PapersPage", "Choose another meeting"))
        cards.setObjectName("choose_meeting")
        cards.set_rows(rows)
        cards.chosen.connect(self._choose_meeting)
        self.other.inside.addWidget(cards)

    def _choose_meeting(self, row: Row) -> None:
        self._chosen[row.key] = self.desk.services.meetings.get(row.id)
        self.other.set_open(False)
        self.open(self.place)
        self.said.emit(translate("PapersPage", "Chosen: {meeting}").format(meeting=row.title))

    def _open_paper(self, row: Row) -> None:
        if row.key == EVERYONE:
            meeting = self._chosen[PAST] or self._chosen[COMING]
            if meeting is None:
                self._say_no_meeting()
            else:
                self.go.emit(Place("print_everyone", meeting.id, "minutes" if self._chosen[PAST] else "agenda"))
            return
        if row.key == BACK:
            self.go.emit(Place(BACK))
            return
        if row.key == LISTEN:
            self._make_sound()
            return
        kind = BY_KEY[row.key]
        if kind.group == FORMS:
            self.go.emit(Place("sheets", extra=kind.key))
            return
        meeting = self._chosen[kind.meeting] if kind.meeting else None
        try:
            document = self._papers.make(kind.key, meeting.id if meeting else 0)
        except NothingToPrint:
            self._say_no_meeting()
            return
        self.print_wanted.emit(document, kind.wish)

    def leave(self) -> None:
        """Stop a sound file that is being made."""
        self.sound.end()

    def _make_sound(self) -> None:
        meeting = self._chosen[PAST]
        if meeting is None:
            self._say_no_meeting()
        elif not self.sound.busy:
            self.notice.hide()
            self.sound.make(self._papers.make("minutes", meeting.id))
            self.scroller.verticalScrollBar().setValue(0)

    def _say_no_meeting(self) -> None:
        self._tell(translate("PapersPage", "There is no meeting for this paper yet. Plan one first, in Meetings."))

    def _tell(self, words: str) -> None:
        self.notice.say(words)
        self.said.emit(words)
        self.scroller.verticalScrollBar().setValue(0)
