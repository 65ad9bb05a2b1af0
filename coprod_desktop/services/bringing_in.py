"""Brings in a list of people from a spreadsheet: what it will become is seen first, and kept in one step after that."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.consents import ABOUT, LIST
from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.fields import Problem, read_answers
from coprod_desktop.domain.gifts import GIFTS, Gift
from coprod_desktop.domain.name_lines import in_usual_letters, name_key, turned_round, two_people
from coprod_desktop.domain.people import NEEDS, PEOPLE, ROLES, ROLES_HELD, Needs, Person, Role, RoleHeld
from coprod_desktop.domain.people_cells import (
    DAY,
    LONGEST_NOTES,
    MONTH,
    Joined,
    ListedPerson,
    columns_month_first,
    for_two,
    lost_nought,
    name_in,
    read_row,
    says_more,
)  # fmt: skip
from coprod_desktop.domain.people_columns import (
    MEANINGS,
    NAME,
    NOTE,
    Column,
    PeopleTable,
    is_left_out,
    read_columns,
)  # fmt: skip
from coprod_desktop.domain.tables import Rows, rows_of
from coprod_desktop.services.gifts import GiftService, NewGift
from coprod_desktop.services.photos import PhotoService, new_answers
from coprod_desktop.wording.dates import say_month, say_short
from coprod_desktop.wording.lists import together

if TYPE_CHECKING:
    from coprod_desktop.services.book import Book
    from coprod_desktop.services.ports import Step

# The questions about a list, in the order in which they are asked. The answer "change" makes it several people, turns
# the name, writes it in usual letters, leaves the line out (same, known, twice), puts the 0 back, or makes a role.
TWO, TURNED, CAPITALS, SAME, KNOWN, TWICE, NOUGHT, ROLE = (
    "two", "turned", "capitals", "same", "known", "twice", "nought", "role",
)  # fmt: skip
KINDS = (SAME, TWO, TURNED, KNOWN, TWICE, CAPITALS, NOUGHT, ROLE)
LEAVES_OUT = frozenset({SAME, KNOWN, TWICE})
AT_A_TIME = 5  # people that are kept between two looks at the window
MOST_NEW_ROLES = 12  # more words than this in a column of roles are no roles
LONGEST_ROLE = 30  # letters of a word that may become a role


@dataclass(frozen=True, slots=True)
class ListDoubt:
    """Something to look at before a list is kept.

    `key` is the name of its answer. `words` is the name, the number or the role it is about, and `better` what it
    may be, or what else stands on a line whose name is here twice. `count` is how many people have such a role.
    """

    key: str
    kind: str
    words: str
    better: tuple[str, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row that is not taken as a person. `why` is above, heading, total, title, no_name, or known, same and twice."""

    row: int
    why: str
    words: str


@dataclass(frozen=True, slots=True)
class ListRead:
    """A list whose columns are known: `people` are its rows, each read as a person, by their number."""

    table: PeopleTable
    people: Mapping[int, ListedPerson] = field(default_factory=dict)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns."""
        return self.table.columns


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody has said about a list so far: what columns mean, which rows to take, and answers by their key."""

    meanings: Mapping[int, str] = field(default_factory=dict)
    taken: frozenset[int] = frozenset()
    answers: Mapping[str, bool] = field(default_factory=dict)

    def answering(self, doubts: Iterable[ListDoubt], *, change: bool) -> Told:
        """Return all that is said, with these doubts answered: change what they are about, or keep it."""
        return replace(self, answers={**self.answers, **dict.fromkeys((one.key for one in doubts), change)})

    def calling(self, table: ListRead, place: int, meaning: str) -> Told:
        """Return all that is said, with another meaning for a column. One holds the names: the one before is a note."""
        meanings = {**self.meanings, place: meaning}
        if meaning == NAME:
            others = [one.place for one in table.columns if one.meaning == NAME and one.place != place]
            meanings |= dict.fromkeys(others, NOTE)
        return replace(self, meanings=meanings)

    def taking(self, left: LeftOut) -> Told:
        """Return all that is said, with a line taken that was left out.

        It was left out by itself, or by an answer that is now the other one.
        """
        if left.why not in LEAVES_OUT:
            return replace(self, taken=self.taken | {left.row})
        begins, ends = (f"{left.row}:", f"{left.row}."), f":{left.why}"
        taken_out = [key for key in self.answers if key.startswith(begins) and key.endswith(ends)]
        return replace(self, answers={**self.answers, **dict.fromkeys(taken_out, False)})

    def as_draft(self) -> dict[str, Any]:
        """Return what is said as JSON values."""
        meanings = {str(place): meaning for place, meaning in self.meanings.items()}
        return {"meanings": meanings, "taken": sorted(self.taken), "answers": dict(self.answers)}

    @classmethod
    def from_draft(cls, draft: Mapping[str, Any]) -> Told:
        """Return what was kept as a draft."""
        meanings = {int(place): one for place, one in draft.get("meanings", {}).items() if one in MEANINGS}
        return cls(meanings, frozenset(draft.get("taken", ())), dict(draft.get("answers", {})))


@dataclass(frozen=True, slots=True)
class ListPreview:
    """What a list will become. Nobody is kept while a doubt is open."""

    table: PeopleTable
    people: tuple[ListedPerson, ...] = ()
    doubts: tuple[ListDoubt, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    blank: int = 0
    new_roles: tuple[str, ...] = ()

    def doubts_of(self, kind: str) -> tuple[ListDoubt, ...]:
        """Return the open doubts of one kind."""
        return tuple(one for one in self.doubts if one.kind == kind)


@dataclass(frozen=True, slots=True)
class BringInService:
    """Reads a list of people and keeps it."""

    book: Book

    def read_text(self, text: str) -> Rows:
        """Return the rows of a list that was pasted or typed. Raises NotAList."""
        return rows_of(text)

    def read(self, rows: Rows, told: Told) -> ListRead:
        """Read each row by what stands in each column, as the list says it and as somebody said it."""
        table = read_columns(rows, [one.name for one in self.book.store.some(ROLES)])
        columns = tuple(
            replace(one, meaning=told.meanings[one.place], sure=True) if one.place in told.meanings else one
            for one in table.columns
        )
        month_first = columns_month_first(rows[table.head + 1 :], columns)
        today = self.book.today
        people = {n: read_row(n, row, columns, today, month_first) for n, row in enumerate(rows) if any(row)}
        return ListRead(replace(table, columns=columns), people)

    def preview(self, read: ListRead, told: Told) -> ListPreview:
        """Return the people that a list will become, what is open about them, and what is left out."""
        return _Reading(self.book, read, told).preview()

    def lines(self, person: ListedPerson) -> tuple[str, ...]:
        """Say in short lines what will be kept of one person, but for the name."""
        say = self.book.say
        ticked = [say(f"choice.helps.{one}") for one in person.helps]
        printed = [say(f"choice.telling.{one}") for one in person.telling]
        size = [say("people.print_size", size=person.print_size)] if person.print_size else []
        found = (
            ("known_as", person.known_as),
            ("roles", together(say, (one for one in person.roles if self._role(one)))),
            ("phone", "; ".join(one for one in (person.phone, person.other_phone) if one)),
            ("email", person.email),
            ("address", ", ".join(person.address.split("\n")) if person.address else ""),
            ("joined", self.joined_words(person.joined)),
            ("gifts", "; ".join(f"{what} ({words})" if words else what for what, words in person.gifts)),
            ("needs", "; ".join((*_in_own_words(person), *ticked))),
            ("telling", "; ".join((*printed, *size))),
            ("photo", say(f"bring.photo.{person.photo}") if person.photo else ""),
        )
        lines = [say("bring.line", heading=say(f"bring.short.{name}"), words=words) for name, words in found if words]
        unknown = [one for one in person.roles if not self._role(one)]
        notes = [*self._note_lines(person.notes), *unknown]
        return (*lines, *(say("bring.line", heading=say("bring.short.note"), words=one) for one in notes))

    def joined_words(self, joined: Joined | None) -> str:
        """Say when somebody joined: a day, a month with its year, or a year."""
        if joined is None:
            return ""
        if joined.known == DAY:
            return say_short(joined.on, self.book.say)
        if joined.known == MONTH:
            return self.book.say("bring.month", month=say_month(joined.on, self.book.say), year=joined.on.year)
        return str(joined.on.year)

    def keep(self, preview: ListPreview) -> Iterator[int]:
        """Keep everybody, in one step, and give the number that is done now and then: whoever asks may paint meanwhile.

        All are kept when it has come to its end, and none when it is closed before. Raises NotSaved.
        """
        if not preview.people:
            raise NotSaved((Problem("list", "empty"),))
        every = preview.people
        code, name = "steps.people_added", ""
        if len(every) == 1:
            code, name = "steps.person_added", every[0].name
        gifts, photos = GiftService(self.book), PhotoService(self.book)
        with self.book.step(code, name=name, count=len(every)) as step:
            skills = gifts.skills_by_name()
            roles = {name_key(one.name): one for one in self.book.store.some(ROLES)}
            for role in preview.new_roles:
                pictures = self.book.pictures.propose(role, count=1)
                picture = pictures[0].key if pictures else ""
                roles[name_key(role)] = step.put(ROLES, Role(name=role, picture=picture))
            for number, listed in enumerate(every):
                if number % AT_A_TIME == 0:
                    yield number
                said = new_answers(dict.fromkeys(ABOUT, listed.photo), self.book.today, way=LIST)
                kept = photos.put_answers(step, self._person(listed), said)
                self._put_rest(step, kept, listed, gifts, skills, roles)

    # Inside

    def _put_rest(
        self,
        step: Step,
        person: Person,
        listed: ListedPerson,
        gifts: GiftService,
        skills: dict[str, Any],
        roles: Mapping[str, Role],
    ) -> None:
        for role in dict.fromkeys(found.id for one in listed.roles if (found := _role_called(one, roles.values()))):
            step.put(ROLES_HELD, RoleHeld(person=person.id, role=role))
        own = _in_own_words(listed)
        if own or listed.helps:
            step.put(NEEDS, Needs(person=person.id, helps=listed.helps, words="\n".join(own)))
        for what, words in listed.gifts:
            skill = gifts.found_or_made(step, NewGift(what), skills)
            step.put(GIFTS, Gift(person=person.id, skill=skill.id, words=words))

    def _person(self, listed: ListedPerson) -> Person:
        """Return a row as the person that is kept. Raises NotSaved when its notes are too long."""
        notes = "\n".join(self._note_lines(listed.notes))
        values = {
            "name": listed.name, "known_as": listed.known_as, "phone": listed.phone,
            "other_phone": listed.other_phone, "email": listed.email, "address": listed.address,
            "joined": self.joined_words(listed.joined), "telling": listed.telling, "print_size": listed.print_size,
            "notes": notes,
        }  # fmt: skip
        if len(notes) > LONGEST_NOTES:
            raise NotSaved((Problem("list", "notes_too_long", (("name", listed.name), ("limit", LONGEST_NOTES))),))
        read, problems = read_answers(PEOPLE.fields, values, self.book.today)
        if problems:
            raise NotSaved(problems)
        return Person(**read)

    def _note_lines(self, notes: Iterable[tuple[str, str]]) -> list[str]:
        say = self.book.say
        return [say("bring.line", heading=heading, words=words) if heading else words for heading, words in notes]

    def _role(self, word: str) -> Role | None:
        return _role_called(word, self.book.store.some(ROLES))


class _Reading:
    """One look at a whole list."""

    def __init__(self, book: Book, read: ListRead, told: Told) -> None:
        table = read.table
        self.book, self.table, self.read, self.told = book, table, read.people, told
        self.known = {name_key(name) for (name,) in book.store.values(PEOPLE, ("name",))}
        self.roles = book.store.some(ROLES)
        self.headings = {one.meaning: one.heading for one in reversed(table.columns)}
        self.doubts: list[ListDoubt] = []
        self.left_out: list[LeftOut] = []
        self.seen: set[str] = set()
        self.seen_rows: set[tuple[str, ...]] = set()
        self.same: set[int] = set()  # rows that are here two times: of their names nothing more is asked

    def preview(self) -> ListPreview:
        """Read every row."""
        table, blank = self.table, 0
        people: list[ListedPerson] = []
        for number, row in enumerate(table.rows):
            name = name_in(row, table.columns)
            why = is_left_out(row, number, table, name)
            if why == "blank":
                blank += 1
                continue
            if why and number not in self.told.taken:
                self.left_out.append(LeftOut(number, why, _shown(row)))
                continue
            person = self.read[number]
            if not person.name:
                person = replace(person, name=next(cell for cell in row if cell)[:120])
            people += self._asked(person, row)
        people, new_roles = self._with_roles(people)
        doubts = tuple(sorted(self.doubts, key=lambda one: KINDS.index(one.kind)))
        return ListPreview(table, tuple(people), doubts, tuple(self.left_out), blank, new_roles)

    def _asked(self, person: ListedPerson, row: tuple[str, ...]) -> list[ListedPerson]:
        """Return the people of one row, after what was answered; what was not is noted as a doubt."""
        key = str(person.row)
        if row in self.seen_rows:
            self.same.add(person.row)
            if self._answer(key, SAME, person.name):
                self.left_out.append(LeftOut(person.row, SAME, _shown(row)))
                return []
        self.seen_rows.add(row)
        people = [person]
        both = two_people(person.name)
        if both and self._answer(key, TWO, person.name, both):
            people = list(for_two(person, both, self.headings))
        kept = [self._one(one, f"{key}.{place}", row) for place, one in enumerate(people)]
        return [one for one in kept if one is not None]

    def _one(self, person: ListedPerson, key: str, row: tuple[str, ...]) -> ListedPerson | None:
        name = person.name
        if (better := turned_round(name)) and self._answer(key, TURNED, name, (better,)):
            name = better
        alike = name_key(name)
        if alike in self.known and self._answer(key, KNOWN, name):
            self.left_out.append(LeftOut(person.row, KNOWN, _shown(row)))
            return None
        again = alike in self.seen and person.row not in self.same and alike not in self.known
        if again and self._answer(key, TWICE, name, (_shown(row),)):
            self.left_out.append(LeftOut(person.row, TWICE, _shown(row)))
            return None
        self.seen.add(alike)
        if (better := in_usual_letters(name)) and self._answer(key, CAPITALS, name, (better,)):
            name = better
        phones = []
        for place, phone in enumerate((person.phone, person.other_phone)):
            whole = lost_nought(phone)
            changed = whole and self._answer(f"{key}.{place}", NOUGHT, phone, (whole, name))
            phones.append(whole if changed else phone)
        return replace(person, name=name, phone=phones[0], other_phone=phones[1])

    def _answer(self, key: str, kind: str, words: str, better: tuple[str, ...] = (), count: int = 0) -> bool:
        """Return what was answered; without an answer, note the doubt and change nothing."""
        told = self.told.answers.get(f"{key}:{kind}")
        if told is None:
            self.doubts.append(ListDoubt(f"{key}:{kind}", kind, words, better, count))
        return bool(told)

    def _with_roles(self, people: list[ListedPerson]) -> tuple[list[ListedPerson], tuple[str, ...]]:
        """Return the people with roles that the club has or will have; any other word goes to their notes."""
        words = Counter(one for person in people for one in person.roles)
        meant = {one: role.name for one in words if (role := _role_called(one, self.roles))}
        unknown: dict[str, list[str]] = {}
        for one in words:
            if one not in meant:
                unknown.setdefault(name_key(one), []).append(one)
        may_be = {key: all_of for key, all_of in unknown.items() if _may_be_role(all_of[0])}
        new: list[str] = []
        for key, all_of in may_be.items() if len(may_be) <= MOST_NEW_ROLES else ():
            name = all_of[0][:1].upper() + all_of[0][1:]
            if self._answer(f"role {key}", ROLE, name, count=sum(words[one] for one in all_of)):
                new.append(name)
                meant |= dict.fromkeys(all_of, name)
        heading = self.headings.get("roles", "")
        told = []
        for person in people:
            notes = tuple((heading, one) for one in person.roles if one not in meant)
            roles = tuple(dict.fromkeys(meant[one] for one in person.roles if one in meant))
            told.append(replace(person, roles=roles, notes=(*person.notes, *notes)))
        return told, tuple(new)


def _in_own_words(person: ListedPerson) -> tuple[str, ...]:
    """Return what helps somebody, as the list says it, where it says more than what is ticked."""
    return tuple(words for words in person.needs if says_more(words))


def _role_called(word: str, roles: Iterable[Role]) -> Role | None:
    """Return the role that a word means: its name, several of it ("Members"), or the start of one alone ("vol")."""
    plain = word.casefold().strip(" .")
    names = {one.name.casefold(): one for one in roles}
    for way in (plain, plain.removesuffix("s"), f"{plain}s"):
        if way in names:
            return names[way]
    begun = [one for name, one in names.items() if name.startswith(plain)] if len(plain) > 2 else []
    return begun[0] if len(begun) == 1 else None


def _may_be_role(word: str) -> bool:
    return len(word) <= LONGEST_ROLE and len(word.split()) < 4 and all(one.isalpha() or one in " -'" for one in word)


def _shown(row: Sequence[str]) -> str:
    """Return the words of a row in one line."""
    return ", ".join(" ".join(cell.split()) for cell in row if cell)


__all__ = (
    "KINDS", "LEAVES_OUT", "BringInService", "Column", "LeftOut", "ListDoubt", "ListPreview", "Told",
)  # fmt: skip
