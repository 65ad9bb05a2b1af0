"""What all of the club's papers share: sentences, hard words, pictures, names, days and who to ask."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from coprod_desktop.domain.dates import NotADate, read_date
from coprod_desktop.domain.document import Block, Document, Heading, Picture, PictureRow, PrintWish
from coprod_desktop.domain.late import late_pattern
from coprod_desktop.domain.meetings import NO_PICTURE, POINTS, Meeting
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.services.lines import printed
from coprod_desktop.wording.dates import say_date, say_time

if TYPE_CHECKING:
    from coprod_desktop.domain.club import Word
    from coprod_desktop.domain.people import Person
    from coprod_desktop.services.book import Book
    from coprod_desktop.services.meeting_facts import MeetingFacts

PHOTO = "photo:"
CALENDAR, NEXT_MEETING, PLACE, WHO_TO_ASK = "calendar", "next_meeting", "place", "who_to_ask"
KIND_PICTURES = {"decided": "decision", "job": "job", "said": "said", "later": "come_back_to_this"}
_KEPT_PROPOSALS = 2000
_WHOLE_SENTENCE = late_pattern(r"\b(?:ring|phone|call|contact|ask|speak to|write to|problems?|questions?)\b", re.I)


class Pen:
    """Writes the parts that papers share, in the words and pictures of the book.

    What it proposed for the same words before it remembers, so that a page is quick to write again.
    """

    def __init__(self, book: Book) -> None:
        self.book = book
        self.say = book.say
        self._proposed: dict[str, Picture | None] = {}
        self._learned: Mapping[str, str] = {}
        self._keys: tuple[str, ...] = ()
        self._hard: dict[str, tuple[tuple[str, str], ...]] = {}
        self._own_words: Mapping[str, str] = {}

    def picture(self, key: str) -> Picture | None:
        """Return one picture of the catalogue, or None when it has none by this key."""
        name = self.book.pictures.name(key)
        return Picture(key, name, self.book.pictures.credit(key)) if name else None

    def face(self, person: Person) -> Picture | None:
        """Return the photo of a person, or None when there is none, or no yes to printing it."""
        if not person.printed_photo:
            return None
        return Picture(f"{PHOTO}{person.printed_photo}", self.say("minutes.photo_of", name=person.short_name))

    def chosen(self, key: str, people: Iterable[Person]) -> Picture | None:
        """Return the picture somebody chose: of the catalogue, a photo, or none.

        A photo that was taken away, or that nobody in the book said yes to, is on no paper.
        """
        if key == NO_PICTURE:
            return None
        if key.startswith(PHOTO):
            whose = [one for one in people if key == f"{PHOTO}{one.photo}"]
            whose = whose or self.book.store.some(PEOPLE, {"photo": int(key.removeprefix(PHOTO))}, limit=1)
            return self.face(whose[0]) if whose else None
        return self.picture(key)

    def proposed(self, words: str, learned: Mapping[str, str]) -> Picture | None:
        """Return the picture that suits `words` best, or None. `learned` is what people chose by hand."""
        keys = self.book.pictures.keys()  # another tuple when a picture of the club's own came, went or changed
        if learned != self._learned or keys is not self._keys or len(self._proposed) > _KEPT_PROPOSALS:
            self._learned, self._keys, self._proposed = dict(learned), keys, {}
        if words not in self._proposed:
            found = self.book.pictures.propose(words, learned, count=1)
            self._proposed[words] = found[0] if found else None
        return self._proposed[words]

    def chosen_for(self, field: str) -> Callable[[int, str], Picture | None]:
        """Return what gives the picture of a "decision" or a "job" by its id and words: the one that its minutes show.

        That is the one chosen there by hand, else the proposed one, else None.
        """
        points = self.book.store.some(POINTS, {f"{field}__not": 0})
        chosen = {getattr(point, field): point.picture for point in points if point.picture}

        def picture(record_id: int, words: str) -> Picture | None:
            key = chosen.get(record_id, "")
            return self.chosen(key, ()) if key else self.proposed(words, {})

        return picture

    def hard_words(self, line: str, own: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
        """Return the hard words of a line with their meanings. `own` are the club's."""
        if own != self._own_words or len(self._hard) > _KEPT_PROPOSALS:
            self._own_words, self._hard = dict(own), {}
        if line not in self._hard:
            self._hard[line] = self.book.coach.hard_words(line.replace("**", ""), own)
        return self._hard[line]

    def when_and_where(self, meeting: Meeting, of_place: str = "", *, apart: bool = False) -> list[Block]:
        """Return the day and the times in bold, and the place: in one row, or `apart`, each with its picture.

        In one row an agenda or minutes keep a page for what people talk about. An invitation has them apart.
        """
        day = [say_date(meeting.on, self.say)] if meeting.on else []
        starts, ends = say_time(meeting.starts, self.say), say_time(meeting.ends, self.say)
        if starts and ends:
            day.append(self.say("minutes.from_to", starts=starts, ends=ends))
        elif starts:
            day.append(self.say("minutes.at", starts=starts))
        when = tuple(f"**{line}**" for line in day)
        where = printed(meeting.place or of_place)
        if when and not apart:
            return [PictureRow(self.picture(CALENDAR), (*when, *where), "when")]
        rows = (PictureRow(self.picture(CALENDAR), when, "when"), PictureRow(self.picture(PLACE), where, "where"))
        return [row for row in rows if row.lines]

    def who_to_ask(self, facts: MeetingFacts) -> list[Block]:
        """Return whom to ask and how, or nothing when nobody is named."""
        club = facts.club
        who = facts.meeting.who_to_ask or " ".join((club.helper_name, club.helper_phone)).strip()
        if not who:
            return []
        lines = printed(who) if _WHOLE_SENTENCE.search(who) else (self.say("minutes.ask"), f"**{who}**")
        return [
            Heading(self.say("minutes.who_to_ask"), beside=True),
            PictureRow(self.picture(WHO_TO_ASK), lines, "ask"),
        ]

    def date(self, on: date | None) -> str:
        """Say a date in full, or nothing for None."""
        return say_date(on, self.say) if on else ""

    def kind(self, meeting: Meeting) -> str:
        """Return a meeting's own name, or the name of its kind."""
        return meeting.title or self.say(f"choice.meeting_kind.{meeting.meeting_kind}")


class HardWords:
    """Makes hard words bold where each is first used and says there what it means (W4).

    The club's own meanings win over the coach's.
    """

    def __init__(self, words: Iterable[Word], pen: Pen) -> None:
        self._pen = pen
        self._own = {one.word: one.meaning for one in words}
        self._told: set[str] = set()

    def explain(self, lines: Iterable[str]) -> tuple[str, ...]:
        """Return the lines, with a line of explanation after each that uses a hard word for the first time.

        Words in quotation marks may stand on several lines. What explains a word in them comes after the last.
        """
        told: list[str] = []
        means: list[str] = []
        inside = False
        for line in lines:
            inside = _is_quoted_on(line, inside)
            for word, meaning in self._pen.hard_words(line, self._own):
                if meaning not in self._told:
                    self._told.add(meaning)
                    line = _in_bold(line, word)
                    means.append(self._pen.say("minutes.word_means", word=word, meaning=meaning))
            told.append(line)
            if not inside:
                told += means
                means = []
        return (*told, *means)


def file_name(document: Document) -> str:
    """Return the name of a document's file, with its day as computers sort it: "Minutes 2026-11-25 Club meeting"."""
    try:
        day = read_date(document.date, date.max.replace(year=2100)).isoformat() if document.date else ""
    except NotADate:
        day = document.date
    kind, _, rest = document.title.partition(": ")
    return " ".join(part for part in (kind, day, rest) if part)


def wish_for(person: Person) -> PrintWish:
    """Return how one person wants paper: their size, and words only for whoever asked for plain print alone."""
    plain = "plain_print" in person.telling and "easy_read" not in person.telling
    return PrintWish(size=person.minutes_size, pictures=not plain)


def _is_quoted_on(line: str, inside: bool) -> bool:
    """Say whether a quotation is still open at the end of a line, when one was open (`inside`) before it or not."""
    for sign in line:
        if sign in '\u201c\u201d"':
            inside = sign == "\u201c" or (sign == '"' and not inside)
    return inside


def _in_bold(line: str, word: str) -> str:
    parts = line.split("**")
    for place in range(0, len(parts), 2):
        if word in parts[place]:
            parts[place] = parts[place].replace(word, f"**{word}**", 1)
            break
    return "**".join(parts)
