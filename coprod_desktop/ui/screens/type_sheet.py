"""Typing in a form that came back on paper: the questions of the paper, in its order."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from coprod_desktop.domain.papers import FORMS, Sheet
from coprod_desktop.services.all import Services
from coprod_desktop.services.paper_forms import OTHER, Ask, Line, PaperForms, Question, Section
from coprod_desktop.services.typing_in import KEEP
from coprod_desktop.services.who_is_it import is_called, the_one_called, who_may_it_be
from coprod_desktop.ui.parts.ask import AskBar
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.examples import Examples
from coprod_desktop.ui.parts.form import Form, FormRow
from coprod_desktop.ui.parts.form_page import FormPage
from coprod_desktop.ui.parts.form_rows import ChoiceRow, ChoicesRow, DateRow, LineRow, LongRow
from coprod_desktop.ui.parts.layouts import column, row
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Place
from coprod_desktop.ui.parts.pictures import PictureTile
from coprod_desktop.ui.parts.who_row import NamedRow, WhoRow
from coprod_desktop.ui.parts.words import Heading, Text

translate = QCoreApplication.translate

NOTHING = "-"  # the choice that stands for a paper with no tick


class TypeSheetPage(FormPage):
    """One sheet of paper. `place.id` is its number, 0 for a sheet without one, whose form is `place.extra`."""

    key = "type_sheet"
    door = "together"
    help_topic = "forms"
    kind = "sheet"
    private = True

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing: a sheet of each form."""
        out = tuple((f"{cls.key}_{one.form}", Place(cls.key, one.id, one.form)) for one in services.sheets.out()[:1])
        return (*out, *((f"{cls.key}_no_number_{form}", Place(cls.key, 0, form)) for form in FORMS))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._sheets = desk.services.sheets
        self._typing = desk.services.typing_in
        self._paper = Sheet(form=FORMS[0])
        self._goes_to_chosen = False
        self._sheets_known: dict[str, _Questions] = {}
        super().__init__(desk, parent)
        self.typed_notice = Notice(translate("TypeSheetPage", "This sheet is typed in already."), picture="agree")
        self.body.insertWidget(0, self.typed_notice)
        self.ask = AskBar()
        self.ask.answered.connect(self._answered)
        self.body.insertWidget(0, self.ask)
        self.see_button = MainButton(translate("TypeSheetPage", "See what was typed in"))
        self.see_button.setObjectName("see_sheet")
        self.see_button.clicked.connect(lambda _on=False: self.go.emit(Place("sheet", self._paper.id)))
        self.add_main(self.see_button)
        self.empty_button = self._gone_button(translate("TypeSheetPage", "It came back empty"), "empty")
        self.lost_button = self._gone_button(translate("TypeSheetPage", "This one will not come back"), "lost")

    def title(self) -> str:
        """Return which sheet it is."""
        return self._sheets.name(self._paper)

    def open(self, place: Place) -> None:
        """Ask what this sheet asks."""
        found = self._sheets.get(place.id) if place.id else None
        form = found.form if found else place.extra if place.extra in FORMS else FORMS[0]
        self._paper = found or Sheet(form=form)
        self._show_questions()
        is_typed = self._paper.outcome == "typed"
        self.ask.hide()
        for button in (self.empty_button, self.lost_button):
            button.setVisible(bool(self._paper.id) and self._paper.outcome == "out")
        super().open(place)
        if "typed_on" in self.form.rows:  # a sheet that was begun yesterday is typed in today
            self.form.rows["typed_on"].set_answer(self.desk.clock.today())
        self.typed_notice.setVisible(is_typed)
        self.see_button.setVisible(is_typed)
        for part in (self.form, self.save_button):
            part.setVisible(not is_typed)

    def first_focus(self) -> QWidget:
        """Return the first box, or the heading of a sheet that is typed in."""
        return self.heading if self._paper.outcome == "typed" else super().first_focus()

    def save_words(self) -> str:
        """Return the words of the main button."""
        return translate("TypeSheetPage", "Keep this sheet")

    def saved_words(self) -> str:
        """Say that it is kept."""
        return translate("TypeSheetPage", "The sheet is in the book.")

    def kept_answers(self) -> dict[str, Any]:
        """Return what the page begins with."""
        names: dict[str, Any] = dict.fromkeys(self.form.rows)
        if "goes_to" in names:
            names["goes_to"] = self._typing.places()[0][0]
        return {**names, **self._typing.starting()}

    def draft_key(self) -> str:
        """Return the name under which what is typed is kept, whichever way one came here."""
        return f"{self.key}:{self._paper.id}:{self._paper.form}"

    def save(self, answers: dict[str, Any]) -> Place:
        """Keep the sheet in one step, and show it. Raises NotSaved and ChangedElsewhere."""
        typed = {name: "" if answer == NOTHING else answer for name, answer in answers.items()}
        return Place("sheet", self._typing.type_in(self._paper.form, self._paper.id, typed).id)

    # The questions

    def _show_questions(self) -> None:
        """Show the questions of this form. Papers come in piles, so those of each form are kept for the next sheet."""
        asked = PaperForms(self.desk.services.book)
        lines = (*asked.lines(self._paper.form, numbered=bool(self._paper.id)), *asked.for_the_book())
        wanted = (lines, tuple(self._typing.places()))
        known = self._sheets_known.get(self._paper.form)
        if known is None or known.asks != wanted:
            if known is not None:
                self.form.inside.removeWidget(known)
                known.deleteLater()
            known = self._sheets_known[self._paper.form] = _Questions(wanted)
            self.form.rows = {}
            self.form.add_part(known)
            self._fill(known, lines)
            known.rows = self.form.rows
        for one in self._sheets_known.values():
            one.setVisible(one is known)
        self.form.rows = known.rows
        self._goes_to_chosen = False

    def _fill(self, into: _Questions, lines: tuple[Line, ...]) -> None:
        form = self.form
        intro = translate("TypeSheetPage", "Type what is on the paper. The questions are in the same order.")
        into.inside.addWidget(Text(intro))
        own = len(PaperForms(self.desk.services.book).for_the_book())
        for line in lines[:-own]:
            self._add(form, line, into)
        if self._paper.form == "want_to_say":
            label = translate("TypeSheetPage", "Where do these words go?")
            goes_to = form.add(ChoiceRow("goes_to", label, self._typing.places()), into)
            self._goes_to_chosen = False
            goes_to.changed.connect(self._chose_where)
            form.rows["talk"].changed.connect(self._propose_where)
        for line in lines[-own:]:
            self._add(form, line, into)

    def _add(self, form: Form, line: Line, into: _Questions) -> None:
        if isinstance(line, Section):
            into.inside.addSpacing(8)
            into.inside.addWidget(Heading(line.words, 2))
            return
        beside: QWidget = into
        if line.picture:
            beside = _Beside(line.picture)
            into.inside.addWidget(beside)
        form.add(self._row(line), beside)
        if line.other:
            other = form.add(LineRow(f"{OTHER}{line.name}", line.other), beside)
            other.box.setAccessibleName(f"{line.other} {line.label}")

    def _row(self, line: Question) -> FormRow:
        match line.ask:
            case Ask.LONG:
                return LongRow(line.name, line.label, lines=line.rules)
            case Ask.DAY:
                return self._day(line)
            case Ask.WHO:
                return self._who(line)
            case Ask.SOMEBODY:
                return NamedRow(line.name, line.label, self._called)
            case Ask.ONE:
                nothing = (NOTHING, translate("TypeSheetPage", "Nothing is ticked"))
                return ChoiceRow(line.name, line.label, (*line.choices, nothing), across=True)
            case Ask.MANY:
                return ChoicesRow(line.name, line.label, line.choices, across=True)
            case _:
                hint = translate(
                    "TypeSheetPage", "The number at the top of the paper. Leave it empty when there is none."
                )
                return LineRow(line.name, line.label, hint if line.name == "sheet_number" else "")

    def _day(self, line: Question) -> DateRow:
        hint = ""
        if line.name == "written_on":
            hint = translate("TypeSheetPage", "The day on the paper, not today. Leave it empty when there is none.")
        return DateRow(line.name, line.label, self.desk.services.book.say, self.desk.clock.today, hint, past=True)

    def _who(self, line: Question) -> WhoRow:
        book = self.desk.services.book
        new = translate("TypeSheetPage", "Nobody of this name is in the book yet. They are added with this sheet.")
        alone = translate("TypeSheetPage", "Nobody of this name is in the book. Only the name is kept.")

        def may_be(typed: str) -> list[tuple[int, str]]:
            return [(one.id, one.name) for one in who_may_it_be(book, typed)]

        def guess(typed: str) -> int:
            found = the_one_called(book, typed)
            sure = found is not None and is_called(found, typed) and self._paper.form != "new_member"
            return found.id if found is not None and sure else 0

        return WhoRow(line.name, line.label, may_be, guess, alone if line.name == "name_if_you_like" else new)

    def _called(self, typed: str) -> str:
        found = the_one_called(self.desk.services.book, typed)
        return found.name if found else ""

    def _chose_where(self) -> None:
        self._goes_to_chosen = True

    def _propose_where(self) -> None:
        """Follow what the paper says about a meeting, until somebody chose where the words go."""
        if not self._goes_to_chosen:
            no = self.form.rows["talk"].answer == "no"
            self.form.rows["goes_to"].set_answer(KEEP if no else self._typing.places()[0][0])

    # What else may have become of it

    def _gone_button(self, words: str, outcome: str) -> Button:
        button = Button(words)
        button.setObjectName(f"sheet_{outcome}")
        button.clicked.connect(lambda _on=False: self._ask_gone(outcome))
        self.add_main(button)
        return button

    def _ask_gone(self, outcome: str) -> None:
        """Ask when something is typed: this button stands beside the one that keeps it."""
        if not self.typed:
            self._gone(outcome)
            return
        go_on = translate("TypeSheetPage", "Go on typing")
        gone = {
            "empty": translate("TypeSheetPage", "The paper is empty"),
            "lost": translate("TypeSheetPage", "It will not come back"),
        }
        question = translate("TypeSheetPage", "You typed something from this sheet. Is it not to be kept?")
        self.ask.ask(question, (("go_on", go_on), (outcome, gone[outcome])))

    def _answered(self, answer: str) -> None:
        if answer != "go_on":
            self._gone(answer)

    def _gone(self, outcome: str) -> None:
        self._timer.stop()
        self._sheets.will_not_come(self._paper, outcome)
        self.said.emit(translate("TypeSheetPage", "Kept. Undo brings the sheet back to this list."))
        self.go.emit(Place("paper_back"))


class _Questions(QWidget):
    """The questions of one form: what they were made from, and their rows by name."""

    def __init__(self, asks: object, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asks = asks
        self.rows: dict[str, FormRow] = {}
        self.inside = column(self, spacing=24)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class _Beside(QWidget):
    """A picture at the left, as on the paper, and the questions that belong to it."""

    def __init__(self, picture: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        across = row(self, spacing=16)
        across.addWidget(PictureTile(picture, 72), 0, Qt.AlignmentFlag.AlignTop)
        self.inside = column(spacing=12)
        across.addLayout(self.inside, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
