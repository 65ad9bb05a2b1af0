"""Forms to fill in by hand, in the order of the screens, so that what is written is soon typed in."""

from __future__ import annotations

from coprod_desktop.domain.document import Block, Document, Heading, Picture, TickHere, Words, WriteHere
from coprod_desktop.domain.meetings import WHOSE_WORDS
from coprod_desktop.domain.people import HELPS, PRINT_SIZES, ROLES, TIES, WAYS_OF_TELLING
from coprod_desktop.services.club_papers.sheet import ClubSheet
from coprod_desktop.services.gifts import GiftService

WAYS = ("new_member", "gift_cards", "want_to_say")


class FormPapers(ClubSheet):
    """The forms. `number` is the sheet's number; without one there is a line to write it on."""

    def form(self, key: str, number: int = 0) -> Document:
        """Return one form by its key in WAYS. Raises KeyError."""
        write = {"new_member": self.new_member, "gift_cards": self.gift_cards, "want_to_say": self.want_to_say}
        return write[key](number)

    def new_member(self, number: int = 0) -> Document:
        """Return the form for somebody new: name, reaching them, telling them things, what helps, emergencies."""
        blocks = [
            *self._top("new_member", number),
            self._write("name"),
            self._write("known_as"),
            *self._roles(),
            self._write("came_by"),
            Heading(self.say("forms.reach")),
            *(self._write(name) for name in ("phone", "other_phone", "email")),
            self._write("address", 3),
            Heading(self.say("forms.telling")),
            self._ticks("forms.telling_ticks", [f"choice.telling.{code}" for code in WAYS_OF_TELLING]),
            self._sizes(),
            self._write("language"),
            Heading(self.say("forms.helps")),
            self._ticks("forms.helps_ticks", [f"choice.helps.{code}" for code in HELPS]),
            self._write("helps_words", 3),
            Heading(self.say("forms.around")),
            *(self._write(f"around_{tie}") for tie in TIES),
            Heading(self.say("forms.emergency")),
            self._write("emergency_name"),
            self._write("emergency_phone"),
            Heading(self.say("forms.photo")),
            self._ticks("forms.photo_ticks", ["forms.yes", "forms.no"]),
            *self._foot(),
        ]
        return self.document(self.say("forms.new_member.title"), blocks)

    def gift_cards(self, number: int = 0) -> Document:
        """Return the cards of Getting to know you, each with its ready answers and room for one's own."""
        blocks: list[Block] = [*self._top("gift_cards", number), self._write("name")]
        for card in GiftService(self.book).cards():
            picture = Picture(card.picture, self.book.pictures.name(card.picture) or card.prompt)
            answers = tuple(answer.words for answer in card.answers)
            other = self.say("forms.write.something_else")
            blocks.append(TickHere(f"**{card.prompt}**", answers, picture, other))
        return self.document(self.say("forms.gift_cards.title"), [*blocks, *self._foot()])

    def want_to_say(self, number: int = 0) -> Document:
        """Return the form for what somebody wants to say: their words, whose they are, and what to do with them."""
        blocks = [
            *self._top("want_to_say", number),
            self._write("want_to_say", 6),
            self._ticks("forms.whose_ticks", [f"forms.whose.{code}" for code in WHOSE_WORDS]),
            self._ticks("forms.talk_ticks", ["forms.yes", "forms.no", "forms.not_sure"]),
            self._ticks("forms.name_ticks", ["forms.yes", "forms.no"]),
            self._write("name_if_you_like"),
            *self._foot(),
        ]
        return self.document(self.say("forms.want_to_say.title"), blocks)

    def _top(self, key: str, number: int) -> list[Block]:
        sheet = self.say("forms.sheet", number=number) if number else ""
        lines = (*((f"**{sheet}**",) if sheet else ()), *self.told(f"forms.{key}.intro"))
        unnumbered = [] if number else [self._write("sheet_number")]
        return [Words(lines), *unnumbered, self._write("date")]

    def _foot(self) -> list[Block]:
        blocks: list[Block] = [Heading(self.say("forms.end")), self._write("filled_in_by")]
        helper = " ".join((self.club.helper_name, self.club.helper_phone)).strip()
        give = (self.say("forms.give_to"), f"**{helper}**") if helper else (self.say("forms.give_back"),)
        return [*blocks, Words((*give, self.say("forms.thank_you")))]

    def _roles(self) -> list[Block]:
        names = tuple(role.name for role in self.store.some(ROLES))
        return [TickHere(self.say("forms.roles_ticks"), names)] if names else []

    def _sizes(self) -> TickHere:
        names = tuple(self.say("forms.size", size=one) for one in PRINT_SIZES)
        return TickHere(self.say("forms.size_ticks"), names, sizes=PRINT_SIZES)

    def _ticks(self, question: str, codes: list[str]) -> TickHere:
        return TickHere(self.say(question), tuple(self.say(code) for code in codes))

    def _write(self, code: str, rules: int = 1) -> WriteHere:
        return WriteHere(self.say(f"forms.write.{code}"), rules)
