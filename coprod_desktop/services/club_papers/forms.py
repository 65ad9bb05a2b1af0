"""Forms to fill in by hand, in the order of the page that types them in: both are made from one list."""

from __future__ import annotations

from collections.abc import Iterable

from coprod_desktop.domain.document import Block, Document, Heading, Picture, TickHere, Words, WriteHere
from coprod_desktop.domain.papers import FORMS
from coprod_desktop.services.club_papers.sheet import ClubSheet
from coprod_desktop.services.paper_forms import Ask, Line, PaperForms, Section

TICKED = (Ask.ONE, Ask.MANY)


class FormPapers(ClubSheet):
    """The forms. `number` is the sheet's number; without one there is a line to write it on."""

    def form(self, key: str, number: int = 0) -> Document:
        """Return one form by its key in FORMS. Raises KeyError."""
        if key not in FORMS:
            raise KeyError(key)
        asked = PaperForms(self.book)
        sheet = self.say("forms.sheet", number=number) if number else ""
        blocks = [
            Words((*((f"**{sheet}**",) if sheet else ()), *self.told(f"forms.{key}.intro"))),
            *self._blocks(asked.lines(key, numbered=bool(number))),
            self._give_back(),
            *self._blocks(asked.for_the_book()),
        ]
        return self.document(self.say(f"forms.{key}.title"), blocks)

    def new_member(self) -> Document:
        """Return the form for somebody new, without a number."""
        return self.form("new_member")

    def gift_cards(self) -> Document:
        """Return the cards of Getting to know you, without a number."""
        return self.form("gift_cards")

    def want_to_say(self) -> Document:
        """Return the form for what somebody wants to say, without a number."""
        return self.form("want_to_say")

    def _blocks(self, lines: Iterable[Line]) -> list[Block]:
        return [self._block(line) for line in lines]

    def _block(self, line: Line) -> Block:
        if isinstance(line, Section):
            return Heading(line.words)
        if line.ask not in TICKED:
            return WriteHere(line.label, line.rules)
        choices = tuple(words for _code, words in line.choices)
        if not line.picture:
            return TickHere(line.label, choices, other=line.other, sizes=line.sizes)
        picture = Picture(line.picture, self.book.pictures.name(line.picture) or line.label)
        return TickHere(f"**{line.label}**", choices, picture, line.other)

    def _give_back(self) -> Words:
        helper = " ".join((self.club.helper_name, self.club.helper_phone)).strip()
        give = (self.say("forms.give_to"), f"**{helper}**") if helper else (self.say("forms.give_back"),)
        return Words((*give, *self.told("forms.thank_you")))
