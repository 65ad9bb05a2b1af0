"""Forgetting a person for good: where the name still stands, what goes, and what is left for people to do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.club import CLUBS, Club
from coprod_desktop.domain.consents import CONSENTS
from coprod_desktop.domain.decisions import JOBS
from coprod_desktop.domain.fields import Kind
from coprod_desktop.domain.forgotten import Gone, names_of, stands_in, without_names, written_as
from coprod_desktop.domain.gifts import GIFTS
from coprod_desktop.domain.meetings import FROZEN_MINUTES
from coprod_desktop.domain.papers import SHEETS
from coprod_desktop.domain.people import NEEDS, PEOPLE, ROLES_HELD, TIES_KEPT, Person
from coprod_desktop.domain.records import Changes, RecordType
from coprod_desktop.domain.registry import ALL_TYPES, BY_KIND
from coprod_desktop.domain.values import dataclass, replace
from coprod_desktop.wording.dates import say_date, say_short

if TYPE_CHECKING:
    from coprod_desktop.domain.copies import CopyFound
    from coprod_desktop.domain.document import Document
    from coprod_desktop.services.book import Book
    from coprod_desktop.services.copies.service import CopyService

_TEXTS = frozenset({Kind.LINE, Kind.LONG_TEXT, Kind.LINES})
_WITH_THE_PERSON = ((NEEDS, ("person",)), (ROLES_HELD, ("person",)), (TIES_KEPT, ("person", "other")),
                    (GIFTS, ("person",)), (CONSENTS, ("person",)), (SHEETS, ("person",)))  # fmt: skip
DAYS_SAID = 6  # days of copies that are named; the others are counted
PAPER = ("minutes", "names", "forms", "letters", "photos", "files")


@dataclass(frozen=True, slots=True)
class Mention:
    """A record whose words hold the name of somebody: which, the sentence, and how often a sentence of it does."""

    kind: str
    id: int
    line: str


@dataclass(frozen=True, slots=True)
class ForgetService:
    """Forgets people for good. There is no way back, so a person is asked first."""

    book: Book
    copies: CopyService

    # Before

    def names(self, person: Person) -> tuple[str, ...]:
        """Return the names by which a person stands in sentences; a short name that another has, too, is left out."""
        others = self.book.store.values(PEOPLE, ("name", "known_as"), {"id__not": person.id})
        return names_of(person.name, person.known_as, (one for both in others for one in both if one))

    def mentions(self, person: Person) -> list[Mention]:
        """Return the records whose words name a person, by kind. Those that go with the person are left out."""
        names = self.names(person)
        found = []
        for kind, record in self._others(person, names):
            line = next((one for one in _lines(kind, record) if stands_in(one, names)), "")
            if line:
                found.append(Mention(kind.kind, record.id, line))
        return found

    def put_a_member(self, person: Person, mentions: list[Mention]) -> None:
        """Put "a member" in the place of the name in all these records, in one step."""
        names, word = self.names(person), self.word
        with self.book.step("steps.name_replaced", count=len(mentions)) as step:
            for one in mentions:
                kind = BY_KIND[one.kind]
                record = self.book.store.get(kind, one.id)
                if record is not None:
                    step.put(kind, replace(record, **_changed(kind, record, names, word)))

    def shown_by(self, kind: str, record_id: int) -> tuple[str, int] | None:
        """Return the kind and id of the record whose page shows this one, or None for one in the bin."""
        record: Any = self.book.store.get(BY_KIND[kind], record_id)
        if record is None or record.removed:
            return None
        for link in () if kind in ("sheet", "job", "decision") else ("person", "meeting"):
            if target := int(getattr(record, link, None) or 0):
                return link, target
        return kind, record_id

    # Forgetting

    @property
    def word(self) -> str:
        """What stands in the place of a name."""
        return self.book.say("forgotten.word")

    def forget(self, person: Person) -> None:
        """Forget a person for good. Raises StorageTrouble; then the person is as before, or forgotten."""
        self.book.store.forget(person.id, self.word, self.book.say("forgotten.list"))
        self.copies.keep_gone_beside()
        kinds = frozenset(one.kind for one in ALL_TYPES)
        self.book.tell(Changes("forgotten", kinds, frozenset({(PEOPLE.kind, person.id)})))

    # After

    def gone(self, person_id: int) -> Gone | None:
        """Return what is known of somebody who was forgotten, or None when nobody with this id was."""
        return next((one for one in self.book.store.forgotten() if one.id == person_id), None)

    def day(self, gone: Gone) -> str:
        """Say on which day somebody was forgotten."""
        return say_date(date.fromisoformat(gone.day), self.book.say)

    def done_lines(self) -> list[str]:
        """Say what was done."""
        say = self.book.say
        return [say(f"forgotten.done.{one}") for one in ("names", "rest", "minutes", "undo")]

    def copy_lines(self, gone: Gone) -> list[str]:
        """Say which copies still hold the person, and when these go."""
        say = self.book.say
        lines = []
        if days := self._days(self.copies.here(), gone):
            lines.append(say("forgotten.copies.here", days=days))
        sticks = self.copies.sticks
        for seen in sticks.inside():
            if days := self._days(self.copies.on(seen.stick.folder), gone):
                lines.append(say("forgotten.copies.stick", name=sticks.name(seen), days=days))
        for away in sticks.away():
            lines.append(say("forgotten.copies.away", name=sticks.name(away), day=say_short(away.last, say)))
        folder = self.copies.chosen_folder()
        if folder is not None and (days := self._days(self.copies.on(folder), gone)):
            lines.append(say("forgotten.copies.folder", name=folder.name, days=days))
        if not lines:
            return [say("forgotten.copies.none"), say("forgotten.copies.others")]
        return [*lines, say("forgotten.copies.go"), say("forgotten.copies.back"), say("forgotten.copies.others")]

    def paper_lines(self) -> list[str]:
        """Say which paper and files to look for."""
        return [self.book.say(f"forgotten.paper.{one}") for one in PAPER]

    def paper(self, gone: Gone) -> Document:
        """Return what is left to do as a short paper to tick. No name stands on it."""
        from coprod_desktop.domain.document import Document, Heading, TickHere, Words, WriteHere

        say = self.book.say
        club = self.book.store.get(CLUBS, 1) or Club()
        return Document(
            title=say("forgotten.sheet.title"),
            club=club.name,
            date=self.day(gone),
            blocks=(
                Words((say("forgotten.sheet.why", day=self.day(gone)),)),
                TickHere(say("forgotten.paper.title"), tuple(self.paper_lines())),
                Heading(say("forgotten.copies.title"), 2),
                Words(tuple(self.copy_lines(gone))),
                WriteHere(say("forgotten.sheet.who"), 1),
            ),
            page_words=say("minutes.page", page="{page}", pages="{pages}"),
            credit=say("minutes.credit"),
        )

    # Inside

    def _days(self, copies: list[CopyFound], gone: Gone) -> str:
        """Say the days of those copies that were made before somebody was forgotten, the newest first; "" for none."""
        say = self.book.say
        older = [one for one in copies if not one.trouble and self.copies.is_ours(one) and one.number <= gone.copies]
        days = list(dict.fromkeys(say_short(one.made.date(), say) for one in older if one.made))
        if len(days) > DAYS_SAID:
            return say("forgotten.copies.days", days=", ".join(days[:DAYS_SAID]), more=len(days) - DAYS_SAID)
        return ", ".join(days)

    def _others(self, person: Person, names: tuple[str, ...]) -> Iterator[tuple[RecordType[Any], Any]]:
        """Give the records that hold a name letter for letter, also those in the bin, but for the person's own."""
        own = dict((kind.kind, links) for kind, links in _WITH_THE_PERSON)
        forms = written_as(names)
        for kind in ALL_TYPES:
            texts = tuple(one.name for one in kind.fields if _is_text(one))
            if kind is FROZEN_MINUTES or not texts:
                continue
            for record in self.book.store.holding(kind, texts, forms):
                if kind is PEOPLE and record.id == person.id:
                    continue
                if not any(getattr(record, link) == person.id for link in own.get(kind.kind, ())):
                    yield kind, record


def _is_text(field: Any) -> bool:
    return field.kind in _TEXTS and field.name != "picture"


def _lines(kind: RecordType[Any], record: Any) -> Iterator[str]:
    for field in kind.fields:
        if _is_text(field):
            value = getattr(record, field.name)
            marked = kind is JOBS and field.name == "steps"  # each begins with its mark, done or not
            for one in (value,) if isinstance(value, str) else value:
                yield from (one[1:].strip() if marked else one).splitlines()


def _changed(kind: RecordType[Any], record: Any, names: tuple[str, ...], word: str) -> dict[str, Any]:
    changed: dict[str, Any] = {}
    for field in kind.fields:
        if _is_text(field):
            value = getattr(record, field.name)
            if isinstance(value, str):
                changed[field.name] = without_names(value, names, word)
            else:
                changed[field.name] = tuple(without_names(one, names, word) for one in value)
    return changed
