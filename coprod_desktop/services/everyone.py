"""Print for everyone: each person's copy in the format they asked for, and who has had theirs."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractContextManager
from datetime import date

from coprod_desktop.domain.document import Document, PrintWish, TickHere, Words, WriteHere
from coprod_desktop.domain.meetings import ATTENDANCE, MEETINGS
from coprod_desktop.domain.papers import HANDED, Handed
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.plain_letters import plain
from coprod_desktop.domain.values import dataclass
from coprod_desktop.services.book import Book
from coprod_desktop.services.club_papers.sheet import ClubSheet
from coprod_desktop.services.club_papers.sign_in import SignInPaper
from coprod_desktop.services.documents import DocumentService
from coprod_desktop.services.meeting_base import MeetingVerbs
from coprod_desktop.services.pen import wish_for
from coprod_desktop.services.ports import Step
from coprod_desktop.wording.lists import together

ON_PAPER = frozenset({"easy_read", "large_print", "plain_print"})
ALOUD = frozenset({"audio", "phone", "face_to_face"})
PAPERS = ("minutes", "agenda", "invitation")
_MOST_EASY = 20  # pages


@dataclass(frozen=True, slots=True)
class Copy:
    """How one person has one paper: `wish` is None for whoever wants no paper.

    `aloud`, `sound` (a file to listen to) and `by_email` are other ways they asked for. `language` is the one they
    asked for, or empty. `handed` is the day they had theirs, or None.
    """

    person: Person
    wish: PrintWish | None
    aloud: bool
    sound: bool
    by_email: bool
    language: str
    handed: Handed | None


@dataclass(frozen=True, slots=True)
class Batch:
    """Copies that print alike: the document, how, for whom, and how often it is printed.

    Letters with a name on them are one document for all of them, so they are printed once.
    """

    document: Document
    wish: PrintWish
    name: str
    people: tuple[Person, ...]
    copies: int


class EveryoneService:
    """What people do so that everybody has their own copy of one meeting's paper."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.say = book.say
        self.documents = DocumentService(book)

    def copies(self, meeting_id: int, paper: str = "minutes", *, can_speak: bool = False) -> list[Copy]:
        """Return everybody who is to have a paper, by name: who was invited, came or sent word, and is here.

        Where the computer `can_speak`, whoever asked for a recording has a sound file; else somebody reads to them.
        Raises LookupError when there is no such meeting.
        """
        meeting = self.book.store.get(MEETINGS, meeting_id)
        if meeting is None:
            raise LookupError(meeting_id)
        ids = {*meeting.invited}
        if paper == "minutes":
            ids |= {one.person for one in self.book.store.some(ATTENDANCE, {"meeting": meeting_id})}
        people = self.book.store.some(PEOPLE, {"id": tuple(ids), "standing": ("here", "waiting")}) if ids else []
        handed = {one.person: one for one in self._handed(meeting_id, paper)}
        by_name = sorted(people, key=lambda one: plain(one.short_name))
        return [_copy_for(person, handed.get(person.id), can_speak) for person in by_name]

    def batches(self, meeting_id: int, paper: str = "minutes", only: Iterable[int] | None = None) -> list[Batch]:
        """Return what is to be printed, the plainest wish first. `only` are the people whose copies are wanted.

        With everybody's agenda comes one sign-in sheet for the door, which is nobody's own.
        """
        wanted = None if only is None else set(only)
        groups: dict[PrintWish, list[Person]] = {}
        for copy in self.copies(meeting_id, paper):
            if copy.wish and (wanted is None or copy.person.id in wanted):
                groups.setdefault(copy.wish, []).append(copy.person)
        batches = []
        for wish in sorted(groups, key=lambda one: (not one.pictures, one.size)):
            people = tuple(groups[wish])
            document = self._document(meeting_id, paper, people)
            once = paper == "invitation"
            batches.append(Batch(document, wish, self.format_name(wish), people, 1 if once else len(people)))
        if paper == "agenda" and batches and wanted is None:
            door = SignInPaper(self.book).sign_in(meeting_id)
            batches.append(Batch(door, PrintWish(), self.say("everyone.door"), (), 1))
        return batches

    def format_name(self, wish: PrintWish, pages: int = 0) -> str:
        """Say how copies look: "Easy read, 16 point". A paper of more than 20 `pages` is never called that (P12)."""
        code = "with_pictures" if pages > _MOST_EASY else "easy_read"
        return self.say(f"everyone.{code if wish.pictures else 'words_only'}", size=wish.size)

    def how(self, copy: Copy) -> str:
        """Say how one person has their copy: "Easy read, 16 point. Read aloud"."""
        ways = [self.format_name(copy.wish)] if copy.wish else []
        if copy.aloud:
            ways.append(self.say("everyone.aloud"))
        if copy.sound:
            ways.append(self.say("everyone.sound"))
        if copy.by_email:
            ways.append(self.say("everyone.email"))
        if copy.language:
            ways.append(self.say("everyone.language", language=copy.language))
        return ". ".join(ways)

    def aloud_words(self, copies: Iterable[Copy]) -> str:
        """Say who wants theirs read aloud and has not had it, and ask who will do it; "" for nobody."""
        names = [copy.person.short_name for copy in copies if copy.aloud and not copy.handed]
        if not names:
            return ""
        code = "everyone.aloud_one" if len(names) == 1 else "everyone.aloud_many"
        return self.say(code, count=len(names), names=together(self.say, names))

    def sound_words(self, copies: Iterable[Copy]) -> str:
        """Say who is to have a sound file and has not had it; "" for nobody."""
        names = [copy.person.short_name for copy in copies if copy.sound and not copy.handed]
        if not names:
            return ""
        code = "everyone.sound_one" if len(names) == 1 else "everyone.sound_many"
        return self.say(code, count=len(names), names=together(self.say, names))

    def aloud_job(self, meeting_id: int, copies: Iterable[Copy]) -> str:
        """Return the words of a job to read the paper to whoever wants it read; "" for nobody."""
        names = [copy.person.short_name for copy in copies if copy.aloud and not copy.handed]
        meeting = self.book.store.get(MEETINGS, meeting_id)
        if not names or meeting is None:
            return ""
        of = MeetingVerbs(self.book).short_name_of(meeting)
        return self.say("everyone.aloud_job", names=together(self.say, names), meeting=of)

    def cover(self, meeting_id: int, paper: str = "minutes", *, can_speak: bool = False) -> Document:
        """Return the list that lies on top of the copies: who gets what, with a box to tick for each."""
        sheet = ClubSheet(self.book)
        copies = self.copies(meeting_id, paper, can_speak=can_speak)
        meeting = self.book.store.get(MEETINGS, meeting_id)
        of = MeetingVerbs(self.book).name_of(meeting) if meeting else ""
        lines = tuple(f"**{copy.person.short_name}:** {self.how(copy)}" for copy in copies)
        ticks = TickHere(self.say("everyone.tick"), lines) if lines else Words((self.say("everyone.nobody"),))
        aloud = self.aloud_words(copies)
        blocks = [Words((of,)), ticks, *([WriteHere(aloud, 2)] if aloud else [])]
        return sheet.document(self.say(f"everyone.cover.{paper}"), blocks)

    # Who has had theirs

    def hand(self, meeting_id: int, people: Iterable[int], paper: str = "minutes", on: date | None = None) -> None:
        """Note that people have had their copy, today when no day is said. One step, or none when all had theirs."""
        had = {one.person for one in self._handed(meeting_id, paper)}
        wanted = [one for one in dict.fromkeys(people) if one not in had]
        if not wanted:
            return
        with self._step("handed", wanted) as step:
            for person in wanted:
                step.put(HANDED, Handed(meeting=meeting_id, person=person, paper=paper, on=on or self.book.today))

    def take_back(self, meeting_id: int, person_id: int, paper: str = "minutes") -> None:
        """Note that a person has not had their copy after all. One step, or none when they had not."""
        kept = [one for one in self._handed(meeting_id, paper) if one.person == person_id]
        if kept:
            with self._step("not_handed", [person_id]) as step:
                for one in kept:
                    step.remove(HANDED, one.id)

    def _step(self, code: str, people: list[int]) -> AbstractContextManager[Step]:
        first = self.book.store.get(PEOPLE, people[0])
        if len(people) == 1:
            return self.book.step(f"steps.{code}", name=first.short_name if first else "")
        return self.book.step(f"steps.{code}_many", count=len(people))

    def _handed(self, meeting_id: int, paper: str) -> list[Handed]:
        return self.book.store.some(HANDED, {"meeting": meeting_id, "paper": paper})

    def document(self, meeting_id: int, paper: str) -> Document:
        """Return the minutes or the agenda: what everybody has alike."""
        return self._document(meeting_id, paper, ())

    def _document(self, meeting_id: int, paper: str, people: tuple[Person, ...]) -> Document:
        if paper == "invitation":
            return self.documents.invitations(meeting_id, [one.id for one in people])
        return self.documents.agenda(meeting_id) if paper == "agenda" else self.documents.minutes(meeting_id)


def _copy_for(person: Person, handed: Handed | None, can_speak: bool) -> Copy:
    """Work out how one person has their copy. Whoever said nothing gets easy read on paper.

    A phone call beside paper is how we reach them; a phone call alone means that somebody reads the paper to them.
    """
    ways = set(person.telling)
    no_paper = bool(ways & (ALOUD | {"email"})) and not ways & ON_PAPER and not person.print_size
    sound = can_speak and "audio" in ways
    aloud = not sound and ("audio" in ways or (no_paper and bool(ways & ALOUD)))
    language = person.language if "other_language" in ways else ""
    return Copy(person, None if no_paper else wish_for(person), aloud, sound, "email" in ways, language, handed)
