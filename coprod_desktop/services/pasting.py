"""Notes pasted or typed elsewhere, read into points, people and the next meeting, and kept in one step."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.late import late_pattern
from coprod_desktop.domain.meetings import (
    AGENDA_ITEMS,
    ATTENDANCE,
    MEETINGS,
    STANDING_ITEMS,
    AgendaItem,
    Attendance,
    Meeting,
    Point,
)
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.spotting import says_all_agreed, ways_to_name
from coprod_desktop.domain.values import dataclass, replace
from coprod_desktop.services.points import Points, WholePoint
from coprod_desktop.services.ports import Step
from coprod_desktop.wording.dates import say_date, say_time

if TYPE_CHECKING:
    from coprod_desktop.domain.notes import NotePoint, NotesRead

NOBODY: Mapping[str, tuple[str, ...]] = MappingProxyType({})
_MOST_NOTES = 20_000  # characters that a meeting keeps of the notes as they were pasted
# fmt: off
_COMMON = frozenset({
    "the", "a", "an", "of", "our", "and", "for", "to", "in", "on", "at", "is", "are", "with", "what", "who", "how",
    "this",
})
# fmt: on

_ASIDE = late_pattern(r"(?P<name>[^()]+?) \((?P<aside>[^()]+)\)")
_ROLE_WORDS = 3  # "chair", "easy read worker"; more is no role
_ANYTHING_ELSE = late_pattern(r"a\.?o\.?c?\.?b\.?|any other (?:competent )?business", re.IGNORECASE)
_PEOPLE = "people"  # the picture beside those whom the book does not know


@dataclass(frozen=True, slots=True)
class NotesPreview:
    """What pasted notes hold, before anything is kept.

    `new_names` are people the notes name as there or not there whom the book does not know. `points` counts points.
    `facts` is when and where the notes say it was, in words, where they say otherwise than the meeting, whose own is
    `facts_now`; both are empty when they agree. `other_people` holds what the notes say of who came that is no name.
    `namesakes` are, for a new name, people in the book whose first name it is: it may be one of them.
    """

    text: str
    read: NotesRead
    known: tuple[Person, ...]
    new_names: tuple[str, ...]
    points: int
    facts: str = ""
    facts_now: str = ""
    other_people: tuple[str, ...] = ()
    namesakes: Mapping[str, tuple[str, ...]] = NOBODY


class Pasting(Points):
    """The verbs of pasted notes."""

    def preview_notes(self, meeting_id: int, text: str) -> NotesPreview:
        """Read notes without keeping anything. Their days count from the meeting's own day."""
        from coprod_desktop.domain.notes import split_notes  # reading notes is a language of its own, and few paste any

        meeting = self.get(meeting_id)
        people = self._by_name(meeting)
        read = split_notes(text, [one.name for one in self.book.store.some(PEOPLE)], meeting.on or self.book.today)
        named = (*read.came, *read.not_there)
        known = {people[name.casefold()].id: people[name.casefold()] for name in named if name.casefold() in people}
        new = dict.fromkeys(name for name in named if name.casefold() not in people)
        facts = self._facts(meeting, read)
        return NotesPreview(
            text,
            read,
            tuple(known.values()),
            tuple(new),
            sum(len(one.points) for one in read.items),
            self._when_and_where(read.on, read.starts, read.ends, read.place) if facts else "",
            self._when_and_where(meeting.on, meeting.starts, meeting.ends, meeting.place) if facts else "",
            tuple(words for words in read.left_over if not _role(words)),
            self._namesakes(new),
        )

    def _namesakes(self, names: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
        """Return who in the book has one of these names as a first name, by name."""
        found: dict[str, tuple[str, ...]] = {}
        people = [name for (name,) in self.book.store.values(PEOPLE, ("name",))]
        for name in names:
            alike = tuple(sorted(one for one in people if one.casefold().startswith(f"{name.casefold()} ")))
            if alike:
                found[name] = alike
        return found

    def keep_notes(
        self, meeting_id: int, preview: NotesPreview, add_people: Iterable[str] = (), *, use_facts: bool = True
    ) -> None:
        """Keep what the notes say, all in one step.

        Points go under the item of the agenda whose title is most like theirs, or under a new one. Who came is
        ticked. The names in `add_people` become people; those that nobody wanted to add, and people without a name,
        become a point of their own ("Also here: the manager"). With `use_facts` the meeting takes the day, the times
        and the place of the notes. The notes stay with the meeting as they were pasted. Raises AlreadyAgreed.
        """
        meeting = self.changeable(meeting_id)
        read = preview.read
        with self.book.step("steps.notes_pasted", count=preview.points) as step:
            people = self._by_name(meeting)
            for name in add_people:
                person = step.put(PEOPLE, Person(name=name))
                people |= {way.casefold(): person for way in ways_to_name(name)} | {name.casefold(): person}
            self._tick(step, meeting, people, read)
            facts = self._facts(meeting, read) if use_facts else {}
            meeting = step.put(MEETINGS, replace(meeting, **{**self._filled_in(meeting, preview), **facts}))
            if others := self._other_people(read, people):
                picture = _PEOPLE if self.book.pictures.name(_PEOPLE) else ""
                self.write(step, meeting, WholePoint(Point(meeting=meeting_id, words=others, picture=picture)))
            items = self.book.store.some(AGENDA_ITEMS, {"meeting": meeting_id})
            for note in read.items:
                item = self._item_for(step, meeting, note.title, items)
                for place, point in enumerate(note.points, start=len(self._under(meeting_id, item.id)) + 1):
                    whole = self._noted(meeting, item, place, point, people)
                    meeting = self.get(meeting_id)
                    self.write(step, meeting, whole)
            self._close_empty(step, meeting_id, items, (one.title for one in read.nothing_said))

    def _close_empty(self, step: Step, meeting_id: int, items: list[AgendaItem], titles: Iterable[str]) -> None:
        """Tick off what stands on the agenda and about which, as the notes say, there was nothing."""
        for title in titles:
            item = _item_like(self._our_words(title), items)
            if item is not None and item.state == "open" and not self._under(meeting_id, item.id):
                step.put(AGENDA_ITEMS, replace(item, state="done"))

    def _facts(self, meeting: Meeting, read: NotesRead) -> dict[str, Any]:
        """Return the day, times and place of the notes where the meeting has others; nothing where they agree."""
        said: dict[str, Any] = {}
        if read.on and read.on != meeting.on:
            said["on"] = read.on
        if read.starts and read.starts != meeting.starts:
            said |= {"starts": read.starts, "ends": read.ends}
        elif read.ends and read.ends != meeting.ends:
            said["ends"] = read.ends
        if read.place and read.place.casefold() not in meeting.place.casefold():
            said["place"] = read.place[:1].upper() + read.place[1:]
        return said

    def _when_and_where(self, on: date | None, starts: str, ends: str, place: str) -> str:
        say = self.book.say
        times = (say_time(starts, say), say_time(ends, say))
        return ", ".join(one for one in (say_date(on, say) if on else "", *times, place) if one)

    def _other_people(self, read: NotesRead, people: dict[str, Person]) -> str:
        """Return what the notes say of who came, for all who are nobody in the book, in sentences."""
        asides = {found["name"]: found["aside"] for words in read.left_over if (found := _ASIDE.fullmatch(words))}
        unknown = {name: f"{name} ({asides[name]})" if _role(f"{name} ({asides.get(name, '')})") else name
                   for name in (*read.came, *read.not_there) if name.casefold() not in people}  # fmt: skip
        plain = [words for words in read.left_over if not _ASIDE.fullmatch(words)]
        here = [unknown[name] for name in read.came if name in unknown]
        here += [re.sub(r"^(?:and )?also ", "", words, flags=re.IGNORECASE).rstrip(" .") for words in plain]
        away = [unknown[name] for name in read.not_there if name in unknown]
        about = [words for words in read.left_over if _ASIDE.fullmatch(words) and not _role(words)]
        told = (("minutes.also_here", here), ("minutes.not_here", away), ("minutes.about_people", about))
        return "\n".join(self.book.say(code, names=", ".join(names)) + "." for code, names in told if names)

    def _noted(
        self, meeting: Meeting, item: AgendaItem, place: int, note: NotePoint, people: dict[str, Person]
    ) -> WholePoint:
        ids = tuple(dict.fromkeys(people[name.casefold()].id for name in note.names if name.casefold() in people))
        point = Point(meeting=meeting.id, item=item.id, place_in_list=place, point_kind=note.kind, people=ids)
        answers: dict[str, Any] = {"words": note.words}
        if note.kind == "job":
            answers |= {"due": note.due, "everyone": note.everyone}
        elif note.kind == "decided":
            answers |= {"look_again": note.due, "how": "all" if says_all_agreed(note.words) else ""}
        return self._answered(WholePoint(point), answers, meeting)

    def _filled_in(self, meeting: Meeting, preview: NotesPreview) -> dict[str, Any]:
        """Return what the notes say of the meeting itself, where nothing was known."""
        read = preview.read
        notes = "\n\n".join(part for part in (meeting.notes, preview.text.strip()) if part)
        found = {
            "starts": meeting.starts or read.starts,
            "ends": meeting.ends or read.ends,
            "place": meeting.place or read.place,
            "next_meeting": meeting.next_meeting or read.next_meeting,
            "notes": notes[:_MOST_NOTES],
        }
        if read.who_to_ask:
            found["who_to_ask"] = read.who_to_ask
        return found

    def _tick(self, step: Step, meeting: Meeting, people: dict[str, Person], read: NotesRead) -> None:
        kept = {one.person: one for one in self.book.store.some(ATTENDANCE, {"meeting": meeting.id})}
        roles = dict(filter(None, map(_role, read.left_over)))
        for names, came in ((read.not_there, "could_not_come"), (read.came, "came")):
            for name in names:
                person = people.get(name.casefold())
                if person is None or (person.id in kept and kept[person.id].came != "invited"):
                    continue
                seat = kept.get(person.id) or Attendance(meeting=meeting.id, person=person.id)
                note = seat.note or roles.get(name, "")
                kept[person.id] = step.put(ATTENDANCE, replace(seat, came=came, note=note))

    def _item_for(self, step: Step, meeting: Meeting, title: str, items: list[AgendaItem]) -> AgendaItem:
        """Return the item whose title is most like `title`, or a new one, which `items` then holds too.

        A new one stands before the things that always come last.
        """
        found = _item_like(self._our_words(title), items)
        if found is not None:
            return found
        last = {one.id for one in self.book.store.some(STANDING_ITEMS, {"last": True})}
        at = len(items)
        while at and items[at - 1].standing in last:
            at -= 1
        title = title or self.book.say("minutes.our_meeting" if not items else "minutes.other_things")
        new = step.put(AGENDA_ITEMS, AgendaItem(meeting=meeting.id, place_in_list=at + 1, title=title))
        items.insert(at, new)
        for place, item in enumerate(items, start=1):
            if item.place_in_list != place:
                items[place - 1] = step.put(AGENDA_ITEMS, replace(item, place_in_list=place))
        return new

    def _our_words(self, title: str) -> str:
        """Return a title as our agendas say it: "AOB" is "Anything else"."""
        return self.book.say("club.standing.anything_else") if _ANYTHING_ELSE.fullmatch(title) else title

    def _under(self, meeting_id: int, item_id: int) -> tuple[Point, ...]:
        return tuple(
            one for topic in self.topics(meeting_id) for one in (w.point for w in topic.points) if one.item == item_id
        )

    def _by_name(self, meeting: Meeting) -> dict[str, Person]:
        """Return people by every way they are named that only one of them has; who was invited is meant first."""
        found: dict[str, Person] = {}
        shared: set[str] = set()
        people = sorted(self.book.store.some(PEOPLE), key=lambda one: one.id not in meeting.invited)
        for person in people:
            for way in ways_to_name(person.name, person.known_as):
                key = way.casefold()
                if key in found and (found[key].id in meeting.invited) == (person.id in meeting.invited):
                    shared.add(key)
                found.setdefault(key, person)
        return {key: person for key, person in found.items() if key not in shared}


def _role(words: str) -> tuple[str, str] | None:
    """Return the name and the role in "Ned G (sec)", or None when that is not what the words are."""
    found = _ASIDE.fullmatch(words)
    if found is None or len(found["aside"].split()) > _ROLE_WORDS:
        return None
    return found["name"], found["aside"]


def _item_like(title: str, items: Iterable[AgendaItem]) -> AgendaItem | None:
    """Return the first item whose title says the same as `title`, or None."""
    wanted = _telling_words(title)
    for item in items:
        words = _telling_words(item.title)
        if wanted and words and (wanted <= words or words <= wanted):
            return item
    return None


def _telling_words(title: str) -> frozenset[str]:
    words = re.findall(r"\w+", title.casefold())
    return frozenset(word.rstrip("s") for word in words if word not in _COMMON)
