"""The paper round trip: forms go out with a number, come back filled in, and are typed in."""

from __future__ import annotations

import json

from coprod_desktop.domain.document import Block, Document, Heading, NewPage
from coprod_desktop.domain.papers import SHEETS, Sheet
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.domain.values import dataclass, replace
from coprod_desktop.services.book import Book
from coprod_desktop.services.club_papers.forms import FormPapers
from coprod_desktop.services.paper_forms import OTHER, Ask, PaperForms, Question
from coprod_desktop.wording.dates import say_date, say_short

NAMES = ("name", "name_if_you_like")


@dataclass(frozen=True, slots=True)
class SheetService:
    """What people do with forms that are filled in by hand."""

    book: Book

    def print_sheets(self, form: str, count: int) -> Document:
        """Give numbers to so many new sheets of one form and return them as one document. One step.

        `count` is 1 or more: raises ValueError for less. Raises KeyError for a form that there is not.
        """
        if count < 1:
            raise ValueError(count)
        papers = FormPapers(self.book)
        with self.book.step("steps.sheets_numbered", count=count) as step:
            kept = [step.put(SHEETS, Sheet(form=form, printed_on=self.book.today)) for _ in range(count)]
        documents = [papers.form(form, sheet.id) for sheet in kept]
        blocks: list[Block] = list(documents[0].blocks)
        for other in documents[1:]:
            blocks += [NewPage(letter=True), Heading(other.title), *other.blocks]
        names = tuple(self.book.say("forms.sheet", number=sheet.id) for sheet in kept)
        return replace(documents[0], blocks=tuple(blocks), letter_names=names)

    def get(self, sheet_id: int) -> Sheet | None:
        """Return one sheet, or None."""
        return self.book.store.get(SHEETS, sheet_id)

    def out(self, form: str = "") -> list[Sheet]:
        """Return the sheets that are not typed in yet, by number; with `form`, those of one form."""
        return self.book.store.some(SHEETS, {"outcome": "out", **({"form": form} if form else {})})

    def ended(self, limit: int = 20) -> list[Sheet]:
        """Return the sheets that were typed in, came back empty or were lost, the newest first."""
        return self.book.store.some(SHEETS, {"outcome__not": "out"}, order=("-ended_on", "-id"), limit=limit)

    def will_not_come(self, sheet: Sheet, outcome: str) -> Sheet:
        """Note that a sheet came back "empty" or is "lost". One step; its number is not used again."""
        with self.book.step(f"steps.sheet_{outcome}", number=sheet.id) as step:
            return step.put(SHEETS, replace(sheet, outcome=outcome, ended_on=self.book.today))

    def none_will_come(self) -> int:
        """Note that no sheet that is out will come back, in one step. Returns how many there were."""
        out = self.out()
        if out:
            with self.book.step("steps.sheets_lost", count=len(out)) as step:
                for sheet in out:
                    step.put(SHEETS, replace(sheet, outcome="lost", ended_on=self.book.today))
        return len(out)

    def wait_again(self, sheet: Sheet) -> Sheet:
        """Note that a sheet that was lost or empty may still come back filled in. One step."""
        with self.book.step("steps.sheet_out", number=sheet.id) as step:
            return step.put(SHEETS, replace(sheet, outcome="out", ended_on=None))

    def out_words(self, count: int) -> str:
        """Say how many sheets are not typed in yet."""
        return self.book.say("sheets.out.one" if count == 1 else "sheets.out.many", count=count)

    def name(self, sheet: Sheet) -> str:
        """Return what a sheet is called: "Sheet 3: Somebody new"."""
        say = self.book.say
        form = say(f"papers.kind.{sheet.form}")
        return say("sheets.name", number=sheet.id, form=form) if sheet.id else say("sheets.no_number", form=form)

    def lines(self, sheet: Sheet) -> tuple[str, ...]:
        """Say what became of a sheet, one sentence a line: when it was written, and who typed it in and when."""
        say = self.book.say
        lines = []
        if sheet.printed_on and sheet.outcome != "typed":
            lines.append(say("sheets.printed_on", date=say_date(sheet.printed_on, say)))
        if sheet.outcome == "typed":
            written = sheet.written_on
            lines.append(say("sheets.written_on", date=say_date(written, say)) if written else say("sheets.no_day"))
            if sheet.helped_by:
                lines.append(say("sheets.helped_by", name=sheet.helped_by))
        if sheet.ended_on:
            code = f"sheets.ended.{sheet.outcome}"
            if sheet.outcome == "typed" and sheet.typed_by:
                code = "sheets.ended.typed_by"
            lines.append(say(code, name=sheet.typed_by, date=say_date(sheet.ended_on, say)))
        return tuple(lines)

    def one_line(self, sheet: Sheet) -> str:
        """Say a sheet in one line: whose it is, when it was written, and who typed it in."""
        say = self.book.say
        person = self.book.store.get(PEOPLE, sheet.person) if sheet.person else None
        if sheet.outcome == "typed" and person and sheet.written_on:
            written = say_short(sheet.written_on, say, self.book.today)
            return " ".join((say("sheets.of", name=person.short_name, date=written), self.lines(sheet)[-1]))
        return " ".join((*((say("sheets.of_undated", name=person.short_name),) if person else ()), *self.lines(sheet)))

    def answers(self, sheet: Sheet) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return what stands on a sheet that was typed in, in its order: each question and its answers in words."""
        typed = json.loads(sheet.answers) if sheet.answers else {}
        told = []
        for line in PaperForms(self.book).lines(sheet.form, numbered=True):
            if not isinstance(line, Question) or line.name in ("written_on", "filled_in_by"):
                continue
            answer = typed.get(line.name)
            if line.ask in (Ask.ONE, Ask.MANY):
                codes = [answer] if isinstance(answer, str) else answer or []
                words = dict(line.choices)
                said = [words.get(code, code) for code in codes]
            else:
                said = str(answer).splitlines() if answer else []
            said += [typed[f"{OTHER}{line.name}"]] if typed.get(f"{OTHER}{line.name}") else []
            if said:
                told.append((line.label, tuple(said)))
        return tuple(told)
