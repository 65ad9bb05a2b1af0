"""A form to fill in by hand: how many sheets to print, and which ones are not typed in yet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.document import PrintWish
from coprod_desktop.domain.papers import Sheet
from coprod_desktop.services.club_papers.service import BY_KEY
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.form_rows import ChoiceRow
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.wording.dates import say_date

translate = QCoreApplication.translate

HOW_MANY = (1, 2, 5, 10, 20)
FIRST = "new_member"
TYPE_IN = {"new_member": Place("person_form"), "gift_cards": Place("people"), "want_to_say": Place("meetings")}


class SheetsPage(Page):
    """One form. `place.extra` is its key."""

    key = "sheets"
    door = "together"
    place_back = True
    help_topic = "print"
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
        self._out = QWidget()
        self._out_down = column(self._out, spacing=12)
        self.body.addWidget(self._out)
        printed = MainButton(translate("SheetsPage", "Print these sheets"))
        printed.setObjectName("print_sheets")
        printed.clicked.connect(lambda _on=False: self._print())
        self.add_main(printed)
        plain = Button(translate("SheetsPage", "Print one without a number"))
        plain.setObjectName("print_unnumbered")
        plain.clicked.connect(lambda _on=False: self._print_unnumbered())
        self.add_main(plain)

    def title(self) -> str:
        """Return the form's name."""
        return self.desk.services.papers.name(self._form)

    def open(self, place: Place) -> None:
        """Show one form and the sheets of it that are out."""
        self._form = place.extra if place.extra in TYPE_IN else FIRST
        super().open(place)
        self._intro.setText(self.desk.services.papers.line(self._form))
        if not self.count.answer:
            self.count.set_answer(str(HOW_MANY[0]))
        self._fill()

    def _fill(self) -> None:
        with self.refilled(self._out_down):
            out = [one for one in self._sheets.out() if one.form == self._form]
            if out:
                words = translate("SheetsPage", "{count} sheets not typed in yet").format(count=len(out))
                if len(out) == 1:
                    words = translate("SheetsPage", "1 sheet not typed in yet")
                self._out_down.addWidget(Heading(words, 2))
            for sheet in out:
                self._out_down.addWidget(self._card(sheet))

    def _card(self, sheet: Sheet) -> Card:
        say = self.desk.services.book.say
        name = translate("SheetsPage", "Sheet {number}").format(number=sheet.id)
        day = say_date(sheet.printed_on, say) if sheet.printed_on else ""
        card = Card("form", name, (translate("SheetsPage", "Printed on {date}.").format(date=day),), level=3)
        actions = (
            ("type", translate("SheetsPage", "Type it in"), lambda: self.go.emit(TYPE_IN[self._form])),
            ("typed", translate("SheetsPage", "It is typed in"), lambda: self._sheets.typed_in(sheet)),
            ("lost", translate("SheetsPage", "It will not come back"), lambda: self._sheets.lost(sheet)),
        )
        for code, words, act in actions:
            button = Button(words)
            button.setObjectName(f"{code}_{sheet.id}")
            button.setAccessibleName(translate("SheetsPage", "{words}: {sheet}").format(words=words, sheet=name))
            button.clicked.connect(lambda _on=False, act=act: act())
            card.add_button(button)
        return card

    def _print(self) -> None:
        count = int(self.count.answer or HOW_MANY[0])
        document = self._sheets.print_sheets(self._form, count)
        self.print_wanted.emit(document, BY_KEY[self._form].wish)

    def _print_unnumbered(self) -> None:
        self.print_wanted.emit(self.desk.services.papers.make(self._form), PrintWish())
