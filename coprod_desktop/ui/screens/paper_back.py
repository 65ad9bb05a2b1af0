"""Paper that comes back: the sheets that are not typed in yet, and those that were."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.domain.papers import FORMS, Sheet
from coprod_desktop.services.club_papers.service import BY_KEY
from coprod_desktop.services.meetings import MeetingService
from coprod_desktop.ui.parts.buttons import Button, ButtonRow
from coprod_desktop.ui.parts.card_list import CardList, Row
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.words import Heading, Text

translate = QCoreApplication.translate

ENDED_PICTURES = {"typed": "agree", "empty": "form", "lost": "cancelled"}


class PaperBackPage(Page):
    """A card opens the page that types its sheet in, or shows a sheet that is in the book."""

    key = "paper_back"
    door = "together"
    place_back = True
    help_topic = "forms"
    kinds = frozenset({"sheet", "person", "meeting", "attendance"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._sheets = desk.services.sheets
        self.none = Notice(translate("PaperBackPage", "Every sheet with a number is typed in."), picture="agree")
        self.none.setObjectName("no_sheets")
        self.body.addWidget(self.none)
        self.none_yet = Notice(
            translate("PaperBackPage", "No form is out. Print one, and its sheets wait here to be typed in."),
            picture="form",
        )
        self.none_yet.setObjectName("no_sheets_yet")
        self.body.addWidget(self.none_yet)
        self.out_words = Heading("", 2)
        self.body.addWidget(self.out_words)
        self.out = self._cards(translate("PaperBackPage", "Not typed in yet"), "sheets_out", "type_sheet")
        self.none_will_button = Button(translate("PaperBackPage", "None of these will come back"))
        self.none_will_button.setObjectName("none_will_come")
        self.none_will_button.clicked.connect(lambda _on=False: self._none_will_come())
        self.body.addWidget(self.none_will_button)
        self.signing = Heading(translate("PaperBackPage", "The sign-in sheet of a meeting"), 2)
        self.body.addWidget(self.signing)
        self.sign_in = self._cards(self.signing.text(), "sign_in_sheets", "type_sign_in")
        self.body.addWidget(Heading(translate("PaperBackPage", "A sheet without a number"), 2))
        self.body.addWidget(Text(translate("PaperBackPage", "Say which form it is. It gets a number.")))
        buttons = ButtonRow()
        for form in FORMS:
            button = Button(desk.services.papers.name(form), BY_KEY[form].picture)
            button.setObjectName(f"no_number_{form}")
            heard = translate("PaperBackPage", "Type in a sheet: {form}")
            button.setAccessibleName(heard.format(form=button.text()))
            button.clicked.connect(lambda _on=False, form=form: self.go.emit(Place("type_sheet", 0, form)))
            buttons.add(button)
        self.body.addWidget(buttons)
        self.ended_words = Heading(translate("PaperBackPage", "Typed in before"), 2)
        self.body.addWidget(self.ended_words)
        self.ended = self._cards(translate("PaperBackPage", "Typed in before"), "sheets_ended", "sheet")

    def title(self) -> str:
        """Return the page's title."""
        return translate("PaperBackPage", "Paper that comes back")

    def open(self, place: Place) -> None:
        """List the sheets."""
        super().open(place)
        out, ended = self._sheets.out(), self._sheets.ended()
        begun = {key for key, _at in self.desk.services.book.store.drafts()}
        self.none.setVisible(not out and bool(ended))
        self.none_yet.setVisible(not out and not ended)
        self.out_words.setText(self._sheets.out_words(len(out)))
        self.out_words.setVisible(bool(out))
        self.out.setVisible(bool(out))
        self.none_will_button.setVisible(len(out) > 1)
        self.out.set_rows([self._row(one, BY_KEY[one.form].picture, begun) for one in out])
        meetings = self.desk.services.meetings
        rows = [self._sign_in_row(meetings, one) for one in meetings.to_sign_in()]
        self.sign_in.set_rows(rows)
        for part in (self.signing, self.sign_in):
            part.setVisible(bool(rows))
        self.ended_words.setVisible(bool(ended))
        self.ended.setVisible(bool(ended))
        self.ended.set_rows([self._row(one, ENDED_PICTURES[one.outcome]) for one in ended])

    def _none_will_come(self) -> None:
        count = self._sheets.none_will_come()
        words = translate("PaperBackPage", "{count} sheets will not come back. Undo brings them back to this list.")
        self.said.emit(words.format(count=count))

    def _sign_in_row(self, meetings: MeetingService, meeting: Meeting) -> Row:
        came = len(meetings.who_came(meeting.id))
        line = translate("PaperBackPage", "Nobody is ticked yet.")
        if came == 1:
            line = translate("PaperBackPage", "1 person is ticked.")
        elif came:
            line = translate("PaperBackPage", "{count} people are ticked.").format(count=came)
        return Row("sign_in", meeting.id, meetings.name_of(meeting), line, "welcome")

    def _row(self, sheet: Sheet, picture: str, begun: set[str] | None = None) -> Row:
        is_begun = f"type_sheet:{sheet.id}:{sheet.form}" in (begun or ())
        badge = translate("PaperBackPage", "Begun") if is_begun else ""
        return Row(sheet.form, sheet.id, self._sheets.name(sheet), self._sheets.one_line(sheet), picture, badge=badge)

    def _cards(self, words: str, name: str, page: str) -> CardList:
        cards = CardList(words)
        cards.setObjectName(name)
        cards.chosen.connect(lambda row: self.go.emit(Place(page, row.id, row.key if page == "type_sheet" else "")))
        self.body.addWidget(cards)
        return cards
