"""People's photos, and what each person said about theirs: when, how, and that they took it back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.consents import (
    ABOUT,
    CONSENTS,
    ENDED,
    KEEP,
    NEW_PHOTO,
    NO,
    PRINT,
    TAKEN_AWAY,
    YES,
    Consent,
    holds,
    in_order,
    newest,
)  # fmt: skip
from coprod_desktop.domain.errors import NotSaved, PhotoProblem
from coprod_desktop.domain.fields import Problem, read_answers
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.values import dataclass, replace
from coprod_desktop.wording.dates import say_short

if TYPE_CHECKING:
    from coprod_desktop.services.book import Book
    from coprod_desktop.services.ports import Step
    from coprod_desktop.wording.say import Say

IN_WORDS, ON_PAPER = "words", "paper"  # the first is how somebody told us when a tick was pressed beside them


@dataclass(frozen=True, slots=True)
class PhotoService:
    """Everything a club does with the photos of its people. A photo is kept and printed only with a yes to each.

    The answers are a list to which one only adds. What holds today stands on the person, too, in the same step: lists
    and papers ask a thousand people at a time.
    """

    book: Book

    def answers(self, person_id: int) -> list[Consent]:
        """Return what a person said, as it was given, the oldest first."""
        return in_order(self.book.store.some(CONSENTS, {"person": person_id}))

    def lines(self, person: Person) -> tuple[str, ...]:
        """Say what a person said, the newest first: "Winnie said yes to printing on 3 May 2026, on paper."."""
        return consent_lines(self.book.say, self.answers(person.id), person.short_name)

    def newest_line(self, person: Person, about: str) -> str:
        """Say in short the answer about keeping or printing that holds today, or that nobody has asked."""
        answers = self.answers(person.id)
        found = newest(answers, about, person.photo)
        if found is None:
            return self.book.say("consents.not_asked")
        if found.answer == YES:
            return self.book.say("consents.told", how=_how(self.book.say, found))
        return _sentence(self.book.say, found, [one for one in answers if one.about == about], person.short_name)

    def was_just_ticked(self, person: Person, about: str) -> bool:
        """Say whether the yes that holds was ticked today, so that an empty tick may only put right a slip."""
        found = newest(self.answers(person.id), about, person.photo)
        return bool(found and found.answer == YES and found.noted == self.book.today and found.way == IN_WORDS)

    # Photos

    def set_photo(self, person: Person, picture: bytes) -> Person:
        """Keep a first photo, scaled and turned the right way.

        Raises NotSaved when the person did not say yes to keeping it, or when it is not a picture that can be used.
        """
        if person.photo or not person.photo_kept:
            raise NotSaved((Problem("photo", "ask_first"),))
        jpeg = self._read(picture)
        with self.book.step("steps.person_photo", name=person.short_name) as step:
            return step.put(PEOPLE, replace(person, photo=step.keep_photo(jpeg)))

    def can_be_used(self, picture: bytes) -> None:
        """Raise NotSaved when this is no picture that can be a photo."""
        self._read(picture)

    def put_new_photo(self, person: Person, picture: bytes, *, printed: bool) -> Person:
        """Keep another photo, to which the person said yes; `printed` is what they said to printing this one.

        What they said about the photo before holds no more. Raises NotSaved as `set_photo` does.
        """
        jpeg = self._read(picture)
        with self.book.step("steps.person_photo", name=person.short_name) as step:
            photo = step.keep_photo(jpeg)
            self._end(step, person, NEW_PHOTO)
            new = self._new(person.id, {KEEP: YES, PRINT: YES if printed else NO}, photo=photo, way=IN_WORDS)
            return self.put_answers(step, replace(person, photo=photo), new)

    def clear_photo(self, person: Person) -> Person:
        """Take a person's photo away, and with it what they said about it. It can be undone."""
        if not person.photo:
            return person
        with self.book.step("steps.person_photo_cleared", name=person.short_name) as step:
            self._end(step, person, TAKEN_AWAY)
            return self.put_answers(step, replace(person, photo=0), ())

    # On paper

    def not_to_print(self, photos: Iterable[int]) -> frozenset[int]:
        """Return which of these photos, of today or of before, are of somebody whose newest answer is a no.

        Agreed minutes keep the photos that they had, also one that was taken away since. On paper a no counts.
        """
        ids = tuple(photos)
        if not ids:
            return frozenset()
        store = self.book.store
        whose = {one.photo: one for one in store.some(PEOPLE, {"photo": ids})}
        for about_it in store.some(CONSENTS, {"photo": ids}):
            person = whose.get(about_it.photo) or store.get(PEOPLE, about_it.person)
            if person is not None:
                whose[about_it.photo] = person
        known: dict[int, list[Consent]] = {person.id: [] for person in whose.values()}
        for one in store.some(CONSENTS, {"person": tuple(known)}) if known else ():
            known[one.person].append(one)
        return frozenset(
            photo
            for photo, person in whose.items()
            for found in (newest(known[person.id], about, person.photo) for about in ABOUT)
            if found is not None and found.answer == NO
        )

    # What they say

    def say_about_photo(self, person: Person, *, kept: bool, printed: bool) -> Person:
        """Add what somebody said today to keeping their photo, and to printing it. Raises ChangedElsewhere.

        Who does not want it kept does not want it printed. Nothing is added for what stands so already.
        """
        wanted = {KEEP: kept, PRINT: kept and printed}
        known = self.answers(person.id)
        told = {
            about: YES if wanted[about] else NO
            for about in ABOUT
            if wanted[about] != (person.photo_kept if about == KEEP else person.photo_printed)
            or (wanted[about] and newest(known, about, person.photo) is None)
        }
        return self._say(person, told, way=IN_WORDS) if told else person

    def note(self, person: Person, told: Mapping[str, Any]) -> Person:
        """Add what somebody said, with its day, how, and who was there. Raises NotSaved and ChangedElsewhere.

        `told` has "keep" and "print" (yes, no or ""), "on", "way" and "there".
        """
        said = {about: str(told.get(about) or "") for about in ABOUT}
        if said[PRINT] == YES and said[KEEP] == NO:
            raise NotSaved((Problem(PRINT, "not_kept"),))
        if said[PRINT] == YES and not said[KEEP] and not person.photo_kept:
            said[KEEP] = YES
        if said[KEEP] == NO and person.photo_printed:
            said[PRINT] = NO
        given = {about: answer for about, answer in said.items() if answer}
        how = {name: told.get(name) or "" for name in ("on", "way", "there")}
        values, problems = read_answers(CONSENTS.fields, how, self.book.today)
        wrong = list(problems)
        if not given:
            wrong.insert(0, Problem(KEEP, "empty"))
        if values["on"] and values["on"] > self.book.today:
            wrong.append(Problem("on", "not_yet"))
        if wrong:
            raise NotSaved(tuple(wrong))
        return self._say(person, given, **values)

    def take_slip_back(self, person: Person, about: str) -> Person:
        """Take away the yes that was ticked today by a slip, as if nobody had pressed. It can be undone.

        A slip at keeping takes the yes to printing of today with it.
        """
        known = self.answers(person.id)
        with self.book.step("steps.person_photo_asked", name=person.short_name) as step:
            for one in (PRINT, KEEP) if about == KEEP else (PRINT,):
                found = newest(known, one, person.photo)
                if found and found.answer == YES and found.noted == self.book.today:
                    step.remove(CONSENTS, found.id)
                    known.remove(found)
            kept, printed = holds(known, person.photo)
            return step.put(PEOPLE, replace(person, photo_kept=kept, photo_printed=printed))

    def put_answers(self, step: Step, person: Person, new: Iterable[Consent]) -> Person:
        """Keep a person and new answers of theirs in a step, with what holds after them. Returns the person kept."""
        new = tuple(new)
        if not person.id:
            kept, printed = holds(new)
            person = step.put(PEOPLE, replace(person, photo_kept=kept, photo_printed=printed))
            for one in new:
                step.put(CONSENTS, replace(one, person=person.id))
            return person
        added = [step.put(CONSENTS, replace(one, person=person.id)) for one in new]
        known = {one.id: one for one in (*self.answers(person.id), *added)}
        kept, printed = holds(known.values(), person.photo)
        return step.put(PEOPLE, replace(person, photo_kept=kept, photo_printed=printed))

    def put_paper(self, step: Step, person: Person, printed: str, on: date | None, sheet: int) -> Person:
        """Keep in a step what a paper says to "May we print your photo?": yes, no or "".

        A yes is one to keeping it, too. A no is about paper alone.
        """
        told = {KEEP: YES if printed == YES and not person.photo_kept else "", PRINT: printed}
        return self.put_answers(step, person, new_answers(told, self.book.today, on=on, way=ON_PAPER, sheet=sheet))

    # Inside

    def _say(self, person: Person, told: Mapping[str, str], **how: Any) -> Person:
        with self.book.step("steps.person_photo_asked", name=person.short_name) as step:
            return self.put_answers(step, person, self._new(person.id, told, **({"photo": person.photo} | how)))

    def _new(self, person_id: int, told: Mapping[str, str], **how: Any) -> list[Consent]:
        return new_answers(told, self.book.today, person=person_id, **({"on": self.book.today} | how))

    def _end(self, step: Step, person: Person, way: str) -> None:
        """End every yes, because the photo that it was about goes."""
        known = self.answers(person.id)
        held = [newest(known, about, person.photo) for about in ABOUT]
        ended = {one.about: ENDED for one in held if one and one.answer == YES}
        for one in self._new(person.id, ended, photo=person.photo, way=way):
            step.put(CONSENTS, one)

    def _read(self, picture: bytes) -> bytes:
        try:
            return self.book.read_photo(picture)
        except PhotoProblem as problem:
            raise NotSaved((Problem("photo", problem.code),)) from problem


def new_answers(told: Mapping[str, str], today: date, **how: Any) -> list[Consent]:
    """Return answers to be added: `told` is what was said to keeping and to printing, `how` the rest of each."""
    return [Consent(about=about, answer=told[about], noted=today, **how) for about in ABOUT if told.get(about)]


def consent_lines(say: Say, answers: Iterable[Consent], name: str) -> tuple[str, ...]:
    """Say each answer in a sentence, the newest first. A photo that went is one line, whatever it ended."""
    known = in_order(answers)
    lines = [_line(say, one, [other for other in known if other.about == one.about], name) for one in known]
    return tuple(dict.fromkeys(reversed(lines)))


def _line(say: Say, one: Consent, about_it: list[Consent], name: str) -> str:
    """Say one answer, with who was there and the paper it stands on."""
    line = _sentence(say, one, about_it, name)
    if one.there:
        line = f"{line} {say('consents.there', name=one.there)}"
    return f"{line} {say('consents.sheet', number=one.sheet)}" if one.sheet else line


def _sentence(say: Say, one: Consent, about_it: list[Consent], name: str) -> str:
    """Say one answer. A no after a yes is a yes taken back: `about_it` are all the answers to the same question."""
    if one.answer == ENDED:
        return say(f"consents.{one.way}", name=name, date=say_short(one.day, say))
    place = about_it.index(one)
    before = about_it[place - 1].answer if place else ""
    answer = "back" if one.answer == NO and before == YES else one.answer
    return say(f"consents.{answer}.{one.about}", name=name, how=_how(say, one))


def _how(say: Say, one: Consent) -> str:
    """Say when and how an answer was given: "on 3 May 2026, on paper"."""
    day = say_short(one.day, say)
    when = say("consents.on" if one.on else "consents.before", date=day)
    return say(f"consents.how.{one.way}", when=when, date=day) if one.way else when
