"""A form to fill in by hand: how many sheets to print, and which ones are not typed in yet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.document import PrintWish
from coprod_desktop.domain.papers import FORMS, Sheet
from coprod_desktop.services.club_papers.service import BY_KEY
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.card_list import CardList, Row
from coprod_desktop.ui.parts.form_rows import ChoiceRow
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.words import Heading, Text

translate = QCoreApplication.translate

HOW_MANY = (1, 2, 5, 10, 20)
FIRST = "new_member"


class SheetsPage(Page):
    """One form. `place.extra` is its key."""

    key = "sheets"
    door = "together"
    place_back = True
    help_topic = "forms"
    kinds = frozenset({"sheet"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._form = FIRST
        self._sheets = desk.services.sheets
        self._intro = Text()
        self.body.addWidget(self._intro)
        counts = tuple((str(count), str(count)) for count in HOW_MANY)
        self.count = ChoiceRow("count", translate("SheetsPage", "How many sheets?"), counts, across=True)
        self.body.addWidget(self.count)
        hint = translate("SheetsPage", "Each sheet gets a number. So we know which ones are not typed in yet.")
        self.body.addWidget(Text(hint))
        self._out_words = Heading("", 2)
        self.body.addWidget(self._out_words)
        self._out = CardList(translate("SheetsPage", "Not typed in yet"))
        self._out.setObjectName("sheets_of_form")
        self._out.chosen.connect(lambda row: self.go.emit(Place("type_sheet", row.id, row.key)))
        self.body.addWidget(self._out)
        printed = MainButton(translate("SheetsPage", "Print these sheets"))
        printed.setObjectName("print_sheets")
        printed.clicked.connect(lambda _on=False: self._print())
        self.add_main(printed)
        plain = Button(translate("SheetsPage", "Print one without a number"))
        plain.setObjectName("print_unnumbered")
        plain.clicked.connect(lambda _on=False: self._print_unnumbered())
        self.add_main(plain)
        back = Button(translate("SheetsPage", "Type in a sheet that came back"))
        back.setObjectName("type_in_back")
        back.clicked.connect(lambda _on=False: self.go.emit(Place("paper_back")))
        self.add_main(back)

    def title(self) -> str:
        """Return the form's name."""
        return self.desk.services.papers.name(self._form)

    def open(self, place: Place) -> None:
        """Show one form and the sheets of it that are out."""
        self._form = place.extra if place.extra in FORMS else FIRST
        super().open(place)
        self._intro.setText(self.desk.services.papers.line(self._form))
        if not self.count.answer:
            self.count.set_answer(str(HOW_MANY[0]))
        self._fill()

    def _fill(self) -> None:
        out = self._sheets.out(self._form)
        self._out.set_rows([Row(one.form, one.id, self._sheets.name(one), self._line(one), "form") for one in out])
        self._out_words.setText(self._sheets.out_words(len(out)))
        for part in (self._out_words, self._out):
            part.setVisible(bool(out))

    def _line(self, sheet: Sheet) -> str:
        return " ".join(self._sheets.lines(sheet))

    def _print(self) -> None:
        count = int(self.count.answer or HOW_MANY[0])
        document = self._sheets.print_sheets(self._form, count)
        self.print_wanted.emit(document, BY_KEY[self._form].wish)

    def _print_unnumbered(self) -> None:
        self.print_wanted.emit(self.desk.services.papers.make(self._form), PrintWish())
