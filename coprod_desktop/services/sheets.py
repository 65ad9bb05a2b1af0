"""The paper round trip: forms go out with a number, come back filled in, and are typed in."""

from __future__ import annotations

from dataclasses import dataclass, replace

from coprod_desktop.domain.document import Block, Document, Heading, NewPage
from coprod_desktop.domain.papers import SHEETS, Sheet
from coprod_desktop.services.book import Book
from coprod_desktop.services.club_papers.forms import FormPapers


@dataclass(frozen=True, slots=True)
class SheetService:
    """What people do with forms that are filled in by hand."""

    book: Book

    def print_sheets(self, form: str, count: int) -> Document:
        """Give numbers to so many new sheets of one form and return them as one document. One step."""
        if count < 1:
            raise ValueError(count)
        papers = FormPapers(self.book)
        with self.book.step("steps.sheets_numbered", count=count) as step:
            kept = [step.put(SHEETS, Sheet(form=form, printed_on=self.book.today)) for _ in range(count)]
        documents = [papers.form(form, sheet.id) for sheet in kept]
        blocks: list[Block] = list(documents[0].blocks)
        for other in documents[1:]:
            blocks += [NewPage(letter=True), Heading(other.title), *other.blocks]
        return replace(documents[0], blocks=tuple(blocks))

    def out(self) -> list[Sheet]:
        """Return the sheets that are not typed in yet, by number."""
        return self.book.store.some(SHEETS, {"typed_on": None})

    def typed_in(self, sheet: Sheet) -> Sheet:
        """Note that a sheet was typed in today."""
        with self.book.step("steps.sheet_typed", number=sheet.id) as step:
            return step.put(SHEETS, replace(sheet, typed_on=self.book.today))

    def lost(self, sheet: Sheet) -> None:
        """Put a sheet that will not come back in the bin. Its number is not used again."""
        with self.book.step("steps.sheet_gone", number=sheet.id) as step:
            step.remove(SHEETS, sheet.id)
