"""What each paper form asks, in one list: the printed form and the page that types it in are both made from it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from coprod_desktop.domain.meetings import WHOSE_WORDS
from coprod_desktop.domain.people import HELPS, PRINT_SIZES, ROLES, TIES, WAYS_OF_TELLING
from coprod_desktop.domain.values import dataclass
from coprod_desktop.services.gifts import GiftService

if TYPE_CHECKING:
    from coprod_desktop.services.book import Book

OTHER = "other:"  # before the name of a card: what somebody wrote behind "Something else"
CARD = "card:"  # before the code of a card: what was ticked on it
AROUND = "around_"  # before a tie: who stands by somebody, as they wrote it


class Ask(Enum):
    """How a question is answered by hand, and so how its answer is typed."""

    LINE = "line"  # one line
    LONG = "long"  # several lines
    DAY = "day"  # a day
    WHO = "who"  # the name of whoever the paper is from
    SOMEBODY = "somebody"  # the name of somebody else, who may be in the book
    ONE = "one"  # one tick
    MANY = "many"  # as many ticks as are true


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a form. `choices` are (code, words). `rules` is how many lines there are to write on.

    `sizes` are those in which the choices are printed, in points, where each shows what it means. `other` is what
    stands before a line for an answer of one's own, whose name is OTHER and the question's.
    """

    name: str
    label: str
    ask: Ask
    choices: tuple[tuple[str, str], ...] = ()
    rules: int = 1
    picture: str = ""
    other: str = ""
    sizes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading among the questions."""

    words: str


Line = Question | Section


class PaperForms:
    """The questions of every form, in the words and with the roles and cards of this book."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.say = book.say

    def lines(self, form: str, *, numbered: bool) -> tuple[Line, ...]:
        """Return what a form asks, in its order. A sheet without a number asks for one first. Raises KeyError."""
        asked = {"new_member": self._new_member, "gift_cards": self._gift_cards, "want_to_say": self._want_to_say}
        top = () if numbered else (self._line("sheet_number"),)
        return (*top, self._line("written_on", Ask.DAY), *asked[form](), self._line("filled_in_by"))

    def for_the_book(self) -> tuple[Line, ...]:
        """Return the last lines of every form, for whoever types it in."""
        return (self._line("typed_by"), self._line("typed_on", Ask.DAY))

    def _new_member(self) -> tuple[Line, ...]:
        say = self.say
        roles = tuple((str(role.id), role.name) for role in self.book.store.some(ROLES))
        sizes = tuple((str(size), say("forms.size", size=size)) for size in PRINT_SIZES)
        return (
            self._line("name", Ask.WHO),
            self._line("known_as"),
            *((Question("roles", say("forms.roles_ticks"), Ask.MANY, roles),) if roles else ()),
            self._line("came_by"),
            Section(say("forms.reach")),
            *(self._line(name) for name in ("phone", "other_phone", "email")),
            self._line("address", Ask.LONG, 3),
            Section(say("forms.telling")),
            self._ticks("telling", "forms.telling_ticks", Ask.MANY, "choice.telling.", WAYS_OF_TELLING),
            Question("print_size", say("forms.size_ticks"), Ask.ONE, sizes, sizes=PRINT_SIZES),
            self._line("language"),
            Section(say("forms.helps")),
            self._ticks("helps", "forms.helps_ticks", Ask.MANY, "choice.helps.", HELPS),
            self._line("helps_words", Ask.LONG, 3),
            Section(say("forms.around")),
            *(self._line(f"{AROUND}{tie}", Ask.SOMEBODY) for tie in TIES),
            Section(say("forms.emergency")),
            self._line("emergency_name"),
            self._line("emergency_phone"),
            Section(say("forms.photo")),
            self._ticks("photo", "forms.photo_ticks", Ask.ONE, "forms.", ("yes", "no")),
        )

    def _gift_cards(self) -> tuple[Line, ...]:
        cards = GiftService(self.book).cards()
        other = self.say("forms.write.something_else")
        return (
            self._line("name", Ask.WHO),
            *(
                Question(
                    f"{CARD}{card.code}",
                    card.prompt,
                    Ask.MANY,
                    tuple((answer.code, answer.words) for answer in card.answers),
                    picture=card.picture,
                    other=other,
                )
                for card in cards
            ),
        )

    def _want_to_say(self) -> tuple[Line, ...]:
        return (
            self._line("want_to_say", Ask.LONG, 6),
            self._ticks("whose", "forms.whose_ticks", Ask.ONE, "forms.whose.", WHOSE_WORDS),
            self._ticks("talk", "forms.talk_ticks", Ask.ONE, "forms.", ("yes", "no", "not_sure")),
            self._ticks("may_name", "forms.name_ticks", Ask.ONE, "forms.", ("yes", "no")),
            self._line("name_if_you_like", Ask.WHO),
        )

    def _line(self, name: str, ask: Ask = Ask.LINE, rules: int = 1) -> Question:
        return Question(name, self.say(f"forms.write.{name}"), ask, rules=rules)

    def _ticks(self, name: str, label: str, ask: Ask, start: str, codes: tuple[str, ...]) -> Question:
        return Question(name, self.say(label), ask, tuple((code, self.say(f"{start}{code}")) for code in codes))
