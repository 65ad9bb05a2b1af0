"""Every paper of a meeting as a document that the screen shows and the printer prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_desktop.domain.document import Block, Document, Heading, NewPage, PrintWish
from coprod_desktop.domain.meetings import CORRECTIONS, FROZEN_MINUTES
from coprod_desktop.domain.people import NEEDS, PEOPLE, Person
from coprod_desktop.domain.values import replace
from coprod_desktop.services.agenda import Agenda
from coprod_desktop.services.agenda_paper import AgendaPaper
from coprod_desktop.services.frozen import from_json, to_json, with_drawings, without
from coprod_desktop.services.meeting_facts import MeetingFacts, facts_of
from coprod_desktop.services.minutes_paper import MinutesPaper, with_corrections
from coprod_desktop.services.pen import PHOTO, Pen, wish_for
from coprod_desktop.services.photos import PhotoService

if TYPE_CHECKING:
    from coprod_desktop.services.book import Book


class DocumentService:
    """Writes minutes, agendas and invitations. Nothing here changes the book."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.pen = Pen(book)

    def facts(self, meeting_id: int) -> MeetingFacts:
        """Return all that one meeting's papers say. Raises LookupError."""
        return facts_of(self.book, meeting_id)

    def minutes(self, meeting_id: int) -> Document:
        """Return a meeting's minutes: once agreed, the frozen ones with what was put right since.

        What is kept never changes. On paper, a photo of somebody who says no today is left out.
        """
        kept = self.book.store.some(FROZEN_MINUTES, {"meeting": meeting_id})
        if not kept:
            return self.minutes_of(self.facts(meeting_id))
        corrections = self.book.store.some(CORRECTIONS, {"meeting": meeting_id}, order=("on", "id"))
        return with_corrections(self._as_people_say(from_json(kept[0].document)), tuple(corrections), self.pen)

    def minutes_of(self, facts: MeetingFacts) -> Document:
        """Return minutes from facts at hand, also with points that are still being typed."""
        return MinutesPaper(self.pen, facts).document()

    def frozen(self, facts: MeetingFacts) -> str:
        """Return the minutes of `facts` as text, with every picture in it."""
        return to_json(with_drawings(self.minutes_of(facts), self._drawing))

    def agenda(self, meeting_id: int) -> Document:
        """Return a meeting's agenda. Raises LookupError when there is no such meeting."""
        return self._agenda_paper(meeting_id).agenda()

    def invitation(self, meeting_id: int, person_id: int) -> Document:
        """Return the invitation of one person to a meeting. Raises LookupError."""
        return self._letters(meeting_id, [person_id])[0]

    def invitations(self, meeting_id: int, people: list[int]) -> Document:
        """Return the invitations of several people as one document, each on its own page. Raises LookupError."""
        first, *others = self._letters(meeting_id, people)
        blocks: list[Block] = list(first.blocks)
        for other in others:
            blocks += [NewPage(letter=True), Heading(other.title), *other.blocks]
        return replace(first, blocks=tuple(blocks))

    def wish_for(self, person: Person) -> PrintWish:
        """Return how one person wants paper."""
        return wish_for(person)

    def _letters(self, meeting_id: int, people: list[int]) -> list[Document]:
        """Return one invitation for each person, in their order. What all of them say is read once."""
        store, say = self.book.store, self.book.say
        found = {one.id: one for one in store.some(PEOPLE, {"id": tuple(people)})}
        told: dict[int, list[str]] = {}
        for needs in store.some(NEEDS, {"person": tuple(people)}):
            told.setdefault(needs.person, []).extend(f"choice.helps.{code}" for code in needs.helps)
        paper = self._agenda_paper(meeting_id)
        letters = []
        for one in people:
            if one not in found:
                raise LookupError(one)
            helps = tuple(say(code) for code in told.get(one, ()) if say.knows(code))
            letters.append(paper.invitation(found[one], helps))
        return letters

    def _agenda_paper(self, meeting_id: int) -> AgendaPaper:
        agenda = Agenda(self.book)
        jobs = agenda.jobs_promised(meeting_id)
        owners = agenda.people({one for job in jobs for one in job.owners})
        return AgendaPaper(self.pen, self.facts(meeting_id), agenda.agenda(meeting_id), jobs, owners)

    def _as_people_say(self, document: Document) -> Document:
        ids = {int(key.removeprefix(PHOTO)) for key, _content in document.drawings if key.startswith(PHOTO)}
        return without(document, frozenset(f"{PHOTO}{one}" for one in PhotoService(self.book).not_to_print(ids)))

    def _drawing(self, key: str) -> bytes:
        if key.startswith(PHOTO):
            return self.book.store.photo(int(key.removeprefix(PHOTO)))
        return self.book.pictures.drawing(key)
