"""One sheet of paper as it is in the book: when it was written, who typed it in, and what stands on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.meetings import AGENDA_ITEMS, POINTS
from coprod_desktop.domain.papers import Sheet
from coprod_desktop.services.all import Services
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.examples import Examples, of_record
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.words import Heading, Text

translate = QCoreApplication.translate


class SheetPage(Page):
    """Shows one sheet. What stands on it is private, so the page stays closed in Room view."""

    key = "sheet"
    private = True
    door = "together"
    place_back = True
    help_topic = "forms"
    kinds = frozenset({"sheet", "person"})

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing: a sheet of each form that was typed in."""
        typed = {one.form: one for one in services.sheets.ended()}
        return tuple(example for one in typed.values() for example in of_record(cls.key, one.id, one.form))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._sheets = desk.services.sheets
        self._paper: Sheet | None = None

    def title(self) -> str:
        """Return which sheet it is."""
        return self._sheets.name(self._paper) if self._paper else translate("SheetPage", "A sheet of paper")

    def open(self, place: Place) -> None:
        """Show one sheet."""
        self._paper = self._sheets.get(place.id)
        super().open(place)
        self.clear_foot()
        with self.refilled():
            if self._paper is None:
                self.body.addWidget(Text(translate("SheetPage", "This sheet is not in the book.")))
            else:
                self._fill(self._paper)

    def _fill(self, sheet: Sheet) -> None:
        card = Card("form" if sheet.outcome == "out" else "agree", "", self._sheets.lines(sheet))
        card.setObjectName("sheet_story")
        if sheet.outcome == "typed" and not sheet.printed_on:
            words = translate("SheetPage", "Write this number on the paper: **{number}**.")
            card.add_line(words.format(number=sheet.id))
        person = self.desk.services.people.get(sheet.person) if sheet.person else None
        if person:
            words = translate("SheetPage", "See {name}").format(name=person.short_name)
            card.add_button(self._button(Button(words), "see_person", lambda: self._go("person", person.id)))
        meeting = self._meeting(sheet)
        if meeting:
            words = translate("SheetPage", "See the meeting")
            tab = "plan" if sheet.item else "minutes"
            card.add_button(self._button(Button(words), "see_meeting", lambda: self._go("meeting", meeting, tab)))
        elif sheet.item:
            card.add_line(translate("SheetPage", "These words wait for the next agenda."))
        self.body.addWidget(card)
        answers = self._sheets.answers(sheet)
        if answers:
            self.body.addWidget(Heading(translate("SheetPage", "What stands on the paper"), 2))
        for question, said in answers:
            self.body.addWidget(Card("", question, said, level=3))
        self._fill_foot(sheet)

    def _fill_foot(self, sheet: Sheet) -> None:
        out = self._sheets.out()
        if sheet.outcome == "out":
            words = translate("SheetPage", "Type it in")
            self._at_foot(MainButton(words), "type_it_in", lambda: self._go("type_sheet", sheet.id, sheet.form))
        elif out:
            words = translate("SheetPage", "Type in the next sheet: {left} left").format(left=len(out))
            self._at_foot(MainButton(words), "next_sheet", lambda: self._go("type_sheet", out[0].id, out[0].form))
        if sheet.outcome in ("empty", "lost"):
            words = translate("SheetPage", "It came back after all")
            self._at_foot(Button(words), "came_back", lambda: self._came_back(sheet))
        self._at_foot(Button(translate("SheetPage", "See all sheets")), "all_sheets", lambda: self._go("paper_back"))

    def _meeting(self, sheet: Sheet) -> int:
        """Return the id of the meeting that has the words of this sheet, or 0."""
        store = self.desk.services.book.store
        item = store.get(AGENDA_ITEMS, sheet.item) if sheet.item else None
        point = store.get(POINTS, sheet.point) if sheet.point else None
        return point.meeting if point else item.meeting if item else 0

    def _came_back(self, sheet: Sheet) -> None:
        self._sheets.wait_again(sheet)
        self._go("type_sheet", sheet.id, sheet.form)

    def _go(self, page: str, record_id: int = 0, extra: str = "") -> None:
        self.go.emit(Place(page, record_id, extra))

    def _at_foot(self, button: Button, name: str, press: Callable[[], None]) -> None:
        self.add_main(self._button(button, name, press))

    def _button(self, button: Button, name: str, press: Callable[[], None]) -> Button:
        button.setObjectName(name)
        button.clicked.connect(lambda _on=False: press())
        return button
