"""Types a form that came back on paper into the book: one sheet, one step, with the day on the paper."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.fields import Problem, read_answers
from coprod_desktop.domain.meetings import AGENDA_ITEMS, MEETINGS, POINTS, AgendaItem, Meeting, Point
from coprod_desktop.domain.papers import SHEETS, Sheet
from coprod_desktop.domain.people import (
    NEEDS,
    PEOPLE,
    ROLES_HELD,
    TIES,
    TIES_KEPT,
    Needs,
    Person,
    RoleHeld,
    Tie,
)  # fmt: skip
from coprod_desktop.domain.values import dataclass, replace
from coprod_desktop.services.agenda import Agenda
from coprod_desktop.services.attendance import Attendances
from coprod_desktop.services.gathering import is_held
from coprod_desktop.services.gifts import GiftService
from coprod_desktop.services.know_you import Talk
from coprod_desktop.services.lines import short
from coprod_desktop.services.paper_forms import AROUND, CARD, OTHER, PaperForms, Question
from coprod_desktop.services.photos import PhotoService
from coprod_desktop.services.who_is_it import the_one_called, who_may_it_be
from coprod_desktop.wording.dates import say_short

if TYPE_CHECKING:
    from coprod_desktop.services.book import Book
    from coprod_desktop.services.ports import Step

    Writing = Callable[[Sheet], Sheet]

NOT_SAID, SOMEBODY_NEW = -1, 0  # instead of a person's id
NEXT, KEEP, AGENDA, MINUTES = "next", "keep", "agenda:", "minutes:"
PERSON_LINES = (
    "known_as", "came_by", "phone", "other_phone", "email", "address", "telling", "print_size", "language",
    "emergency_name", "emergency_phone",
)  # fmt: skip
TITLE_LENGTH = 80
PLACES_AT_MOST = 2  # meetings offered of each kind


@dataclass(frozen=True, slots=True)
class Who:
    """A name as it stands on the paper, and whom it means: an id, SOMEBODY_NEW or NOT_SAID."""

    typed: str = ""
    person: int = NOT_SAID

    @classmethod
    def read(cls, answer: Any) -> Who:
        """Return the answer of a page or of a draft."""
        if isinstance(answer, Mapping):
            return cls(" ".join(str(answer.get("typed", "")).split()), int(answer.get("person", NOT_SAID)))
        return cls()


@dataclass(frozen=True, slots=True)
class TypingService:
    """Types sheets in. `type_in` is one step whatever the form brings."""

    book: Book

    def starting(self) -> dict[str, Any]:
        """Return the answers a page begins with: typed in today, by whoever typed the last one in today."""
        today = self.book.today
        last = self.book.store.some(SHEETS, {"outcome": "typed", "ended_on": today}, order=("-id",), limit=1)
        return {"typed_on": today, "typed_by": last[0].typed_by if last else ""}

    def places(self) -> tuple[tuple[str, str], ...]:
        """Return where words from a paper may go, as (code, words): agendas, minutes, the next agenda, nowhere."""
        say, store, verbs = self.book.say, self.book.store, Agenda(self.book)
        coming = store.some(MEETINGS, {"state": "planned"}, order=("on", "starts", "id"), limit=PLACES_AT_MOST)
        open_ones = store.some(
            MEETINGS,
            {"state": ("held", "draft"), "meeting_kind__not": "one_to_one"},
            order=("-on", "-id"),
            limit=PLACES_AT_MOST,
        )
        return (
            *((f"{AGENDA}{one.id}", say("sheets.to_agenda", meeting=verbs.short_name_of(one))) for one in coming),
            *((f"{MINUTES}{one.id}", say("sheets.to_minutes", meeting=verbs.short_name_of(one))) for one in open_ones),
            (NEXT, say("sheets.to_next")),
            (KEEP, say("sheets.to_nowhere")),
        )

    def type_in(self, form: str, sheet_id: int, answers: Mapping[str, Any]) -> Sheet:
        """Keep what stands on one sheet, in one step, and return the sheet as kept.

        `answers` are by the names of the questions, and "goes_to" is a code of `places`. A `sheet_id` of 0 is a sheet
        without a number: it gets one. Raises NotSaved and ChangedElsewhere.
        """
        return _OneSheet(self.book, form, sheet_id, answers).keep()


class _OneSheet:
    """One sheet that is being kept."""

    def __init__(self, book: Book, form: str, sheet_id: int, answers: Mapping[str, Any]) -> None:
        self.book, self.store, self.say = book, book.store, book.say
        self.form = form
        self.answers = answers
        self.problems: list[Problem] = []
        lines = PaperForms(book).lines(form, numbered=bool(sheet_id))
        self.questions = [line for line in lines if isinstance(line, Question)]
        self.sheet = self._sheet(sheet_id)
        self.who = self._still_there(Who.read(answers.get("name" if form != "want_to_say" else "name_if_you_like")))

    def keep(self) -> Sheet:
        """Check everything, then keep it in one step, and return the sheet as kept.

        Raises NotSaved with every problem there is, in the order of the questions on the paper.
        """
        values, wrong = read_answers(
            SHEETS.fields,
            {
                "written_on": self.answers.get("written_on"),
                "helped_by": self.answers.get("filled_in_by", ""),
                "typed_by": self.answers.get("typed_by", ""),
                "answers": json.dumps(self._as_typed(), ensure_ascii=False),
            },
            self.book.today,
        )
        names = {"helped_by": "filled_in_by", "answers": self.questions[1].name}
        self.problems += [replace(one, field=names.get(one.field, one.field)) for one in wrong]
        self.written_on: date | None = values.get("written_on")
        typed_on = self._day("typed_on")
        if self.written_on and self.written_on > self.book.today:
            self.problems.append(Problem("written_on", "not_yet"))
        self._check_who()
        keeping = {"new_member": self._person, "gift_cards": self._gifts, "want_to_say": self._words}[self.form]
        write = keeping()
        if self.problems:
            order = [*(one.name for one in self.questions), "goes_to", "typed_by", "typed_on"]
            raise NotSaved(tuple(sorted(self.problems, key=lambda one: order.index(one.field))))
        sheet = replace(self.sheet, outcome="typed", ended_on=typed_on, **values)
        return write(sheet)

    # The three forms: each checks, and returns what keeps the sheet in a step of its own

    def _person(self) -> Writing:
        before = self.store.get(PEOPLE, self.who.person) if self.who.person > 0 else None
        typed: dict[str, Any] = {name: self.answers.get(name, "") for name in PERSON_LINES}
        typed["print_size"] = int(typed["print_size"] or 0)
        typed["telling"] = tuple(typed["telling"] or ())
        typed = {name: answer for name, answer in typed.items() if answer}
        values, wrong = read_answers(PEOPLE.fields, typed, self.book.today)
        needs = {"helps": tuple(self.answers.get("helps") or ()), "words": self.answers.get("helps_words", "")}
        helps, wrong_helps = read_answers(NEEDS.fields, needs, self.book.today)
        self.problems += [*wrong, *(replace(one, field="helps_words") for one in wrong_helps)]

        def write(sheet: Sheet) -> Sheet:
            ties, others = self._around()
            notes = self._notes(others)
            kept_notes = "\n".join(one for one in (before.notes if before else "", *notes) if one)
            person = replace(before or Person(name=self.who.typed), **values, notes=kept_notes)
            with self.book.step(**self._step(person.short_name)) as step:
                person = step.put(PEOPLE, person)
                for role in self._new_roles(person.id):
                    step.put(ROLES_HELD, RoleHeld(person=person.id, role=role, since=self.written_on))
                self._put_needs(step, person.id, helps)
                for tie, other in ties:
                    if other != person.id and not self._tied(person.id, other, tie):
                        step.put(TIES_KEPT, Tie(person=person.id, other=other, tie=tie))
                kept = step.put(SHEETS, replace(sheet, person=person.id))
                photo = str(self.answers.get("photo") or "")
                PhotoService(self.book).put_paper(step, person, photo, self.written_on, kept.id)
                return kept

        return write

    def _gifts(self) -> Writing:
        service = GiftService(self.book)
        ticked = {one.name.removeprefix(CARD): tuple(self.answers.get(one.name) or ()) for one in self.questions
                  if one.name.startswith(CARD)}  # fmt: skip
        own = {card: str(self.answers.get(f"{OTHER}{CARD}{card}") or "") for card in ticked}
        gifts = Talk(picked=ticked, own=own).gifts(service.cards())

        def write(sheet: Sheet) -> Sheet:
            before = self.store.get(PEOPLE, self.who.person) if self.who.person > 0 else None
            name = before.short_name if before else self.who.typed
            with self.book.step(**self._step(name)) as step:
                person = before or step.put(PEOPLE, Person(name=self.who.typed))
                service.put_all(step, person, gifts, self.written_on)
                return step.put(SHEETS, replace(sheet, person=person.id))

        return write

    def _words(self) -> Writing:
        words = str(self.answers.get("want_to_say") or "").strip()
        if not words:
            self.problems.append(Problem("want_to_say", "empty"))
        goes_to = str(self.answers.get("goes_to") or "")
        if goes_to not in dict(TypingService(self.book).places()):
            self.problems.append(Problem("goes_to", "empty"))
        named = self.answers.get("may_name") == "yes"
        person = self.who.person if named and self.who.person > 0 else 0
        whose = str(self.answers.get("whose") or "")
        where, _, number = goes_to.partition(":")
        point = Point(point_kind="said", words=words, whose=whose, people=(person,) if person else ())
        item = AgendaItem(
            title=short(words, TITLE_LENGTH),
            note=words if short(words, TITLE_LENGTH) != words else "",
            raised_by=person,
            raised_words=self.who.typed if named and not person else "",
            raised_on=self.written_on,
            whose=whose,
        )
        _values, wrong = read_answers(AGENDA_ITEMS.fields, {"note": words}, self.book.today)
        self.problems += [replace(one, field="want_to_say") for one in wrong]

        def write(sheet: Sheet) -> Sheet:
            agenda = Agenda(self.book)
            meeting = agenda.changeable(int(number)) if number else None
            with self.book.step(**self._step(self.who.typed if named else "")) as step:
                kept = replace(sheet, person=person)
                if where == MINUTES.rstrip(":") and meeting:
                    kept = replace(kept, point=self._put_point(step, meeting, point))
                elif where != KEEP:
                    kept = replace(kept, item=agenda.put_item(step, replace(item, meeting=int(number or 0))).id)
                if meeting and person:
                    Attendances(self.book).told_before(step, meeting, person)
                return step.put(SHEETS, kept)

        return write

    # Parts of them

    def _step(self, name: str) -> dict[str, Any]:
        """Return the step's code and values: whose paper it is, its number, and the day on it."""
        number = self.sheet.id or ""
        code = "steps.sheet_of_typed" if name else "steps.sheet_typed" if number else "steps.paper_typed"
        written = say_short(self.written_on, self.say) if self.written_on else ""
        return {"code": code, "name": name, "number": number, "written": written}

    def _sheet(self, sheet_id: int) -> Sheet:
        """Return the sheet that is typed in: the one shown, the one whose number stands on the paper, or a new one."""
        if sheet_id:
            sheet = self.store.get(SHEETS, sheet_id)
            if sheet is None or sheet.form != self.form:
                raise LookupError(sheet_id)
            if sheet.outcome == "typed":
                self.problems.append(Problem(self.questions[0].name, "typed", (("number", sheet.id),)))
            return sheet
        typed = str(self.answers.get("sheet_number") or "").strip()
        if not typed:
            return Sheet(form=self.form)
        found = self.store.get(SHEETS, int(typed)) if typed.isdecimal() and len(typed) < 10 else None
        if found is None or found.form != self.form or found.removed:
            self.problems.append(Problem("sheet_number", "unknown", (("number", typed),)))
        elif found.outcome == "typed":
            self.problems.append(Problem("sheet_number", "typed", (("number", typed),)))
        return found or Sheet(form=self.form)

    def _still_there(self, who: Who) -> Who:
        """Return whom a name means, without somebody who went into the bin while the sheet was half typed."""
        person = self.store.get(PEOPLE, who.person) if who.person > 0 else None
        return replace(who, person=NOT_SAID) if who.person > 0 and (person is None or person.removed) else who

    def _day(self, name: str) -> date | None:
        values, wrong = read_answers(SHEETS.fields, {"ended_on": self.answers.get(name)}, self.book.today)
        day: date | None = values.get("ended_on")
        if wrong:
            self.problems.append(replace(wrong[0], field=name))
        elif day is None:
            self.problems.append(Problem(name, "empty"))
        elif day > self.book.today:
            self.problems.append(Problem(name, "not_yet"))
        return day

    def _check_who(self) -> None:
        """Ask for a name where the form needs one, and whose it is where the book has people of this name."""
        needed = self.form != "want_to_say"
        name = "name" if needed else "name_if_you_like"
        if needed and not self.who.typed and self.who.person <= 0:
            self.problems.append(Problem(name, "empty"))
        elif self.who.typed and self.who.person == NOT_SAID and who_may_it_be(self.book, self.who.typed):
            self.problems.append(Problem(name, "who"))
        elif self.who.typed:
            _values, wrong = read_answers(PEOPLE.fields, {"name": self.who.typed}, self.book.today)
            self.problems += [replace(one, field=name) for one in wrong]

    def _around(self) -> tuple[list[tuple[str, int]], list[str]]:
        """Return the people of the book who are named around somebody, by tie, and in words what names nobody."""
        ties, others = [], []
        labels = {one.name: one.label for one in self.questions}
        for tie in TIES:
            name = f"{AROUND}{tie}"
            typed = str(self.answers.get(name) or "").strip()
            found = the_one_called(self.book, typed) if typed else None
            if found:
                ties.append((tie, found.id))
            elif typed:
                others.append(self.say("sheets.note", question=labels[name], answer=typed))
        return ties, others

    def _notes(self, others: list[str]) -> Iterator[str]:
        """Give the lines for the person's notes: what the book has no place of its own for, with its day."""
        if others:
            day = say_short(self.written_on, self.say) if self.written_on else ""
            yield self.say("sheets.notes_on" if day else "sheets.notes", date=day)
            yield from others

    def _new_roles(self, person_id: int) -> list[int]:
        held = {one.role for one in self.store.some(ROLES_HELD, {"person": person_id}) if is_held(one, self.book.today)}
        return [int(code) for code in self.answers.get("roles") or () if int(code) not in held]

    def _put_needs(self, step: Step, person_id: int, told: Mapping[str, Any]) -> None:
        """Add what helps to what was known; nothing that was told before is taken away."""
        if not told["helps"] and not told["words"]:
            return
        before = next(iter(self.store.some(NEEDS, {"person": person_id})), Needs(person=person_id))
        helps = tuple(dict.fromkeys((*before.helps, *told["helps"])))
        words = "\n".join(dict.fromkeys(one for one in (before.words, told["words"]) if one))
        step.put(NEEDS, replace(before, helps=helps, words=words))

    def _tied(self, person_id: int, other: int, tie: str) -> bool:
        return bool(self.store.count(TIES_KEPT, {"person": person_id, "other": other, "tie": tie}))

    def _put_point(self, step: Step, meeting: Meeting, point: Point) -> int:
        others = self.store.some(POINTS, {"meeting": meeting.id, "item": 0})
        return step.put(POINTS, replace(point, meeting=meeting.id, place_in_list=len(others) + 1)).id

    def _as_typed(self) -> dict[str, Any]:
        """Return what stands on the paper, by the names of its questions, as JSON values, without what is empty."""
        typed: dict[str, Any] = {}
        for question in self.questions:
            for name in (question.name, f"{OTHER}{question.name}"):
                answer = self.answers.get(name)
                if isinstance(answer, Mapping):
                    answer = answer.get("typed", "")
                if isinstance(answer, date):
                    answer = answer.isoformat()
                if answer:
                    typed[name] = list(answer) if isinstance(answer, tuple) else answer
        return typed
