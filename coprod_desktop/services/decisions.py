"""Decisions: the club's register of what it decided, why, how, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.club import CLUBS, Club
from coprod_desktop.domain.decisions import DECISIONS, JOBS, Decision, Job
from coprod_desktop.domain.errors import AlreadyAgreed, NotSaved
from coprod_desktop.domain.fields import Problem, read_answers
from coprod_desktop.domain.meetings import AGENDA_ITEMS, MEETINGS, POINTS, AgendaItem, Meeting, Point
from coprod_desktop.domain.values import dataclass, replace
from coprod_desktop.services.lines import sentences, short
from coprod_desktop.services.meeting_base import MeetingVerbs
from coprod_desktop.wording.dates import say_date

if TYPE_CHECKING:
    from coprod_desktop.domain.document import Block, Document
    from coprod_desktop.services.book import Book

ALL = "all"
LOOK_AGAIN = "look_again"
SHOWN = (ALL, LOOK_AGAIN)
AS_AGREED = ("words", "question", "options", "how", "how_words", "votes_for", "votes_against", "votes_unsure", "on")
_FOUND_AT_MOST = 2000


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """One decision as a list shows it: a sentence under it, and whether it is time to look at it again."""

    decision: Decision
    line: str
    look_again: bool


@dataclass(frozen=True, slots=True)
class DecisionStory:
    """One decision with everything around it. `agreed` means that its minutes are agreed, so its words stay.

    `replaces` is the decision it took the place of, `replaced_by` those that took its own place.
    """

    decision: Decision
    agreed: bool
    look_again: bool
    how: tuple[str, ...]
    meeting: Meeting | None
    meeting_name: str
    item: AgendaItem | None
    point: Point | None
    replaces: Decision | None
    replaced_by: tuple[Decision, ...]
    jobs: tuple[Job, ...]


@dataclass(frozen=True, slots=True)
class DecisionService:
    """Everything a club does with what it decided."""

    book: Book

    # Lists

    def decisions(self, shown: str = ALL, words: str = "", *, limit: int = -1, offset: int = 0) -> list[DecisionLine]:
        """Return one page of the register: newest first, or for "look_again" the one that waits longest first.

        `words` are the starts of words in a decision, its question, reasons, worries or what happened.
        """
        where = self._where(shown, words)
        if where is None:
            return []
        order = ("look_again", "id") if shown == LOOK_AGAIN else ("-on", "-id")
        found = self.book.store.some(DECISIONS, where, order=order, limit=limit, offset=offset)
        replaced = self._replaced()
        return [DecisionLine(one, self._line(one, one.id in replaced), self._due(one, replaced)) for one in found]

    def count(self, shown: str = ALL, words: str = "") -> int:
        """Return how many decisions `decisions` would return without a limit."""
        where = self._where(shown, words)
        return 0 if where is None else self.book.store.count(DECISIONS, where)

    def to_look_at(self) -> list[Decision]:
        """Return the decisions that it is time to look at again, the one that waits longest first."""
        return [line.decision for line in self.decisions(LOOK_AGAIN)]

    # One decision

    def get(self, decision_id: int) -> Decision | None:
        """Return one decision, also from the bin, or None."""
        return self.book.store.get(DECISIONS, decision_id)

    def story(self, decision_id: int) -> DecisionStory | None:
        """Return one decision with everything around it, or None when there is none with this id."""
        store = self.book.store
        decision = store.get(DECISIONS, decision_id)
        if decision is None:
            return None
        points = store.some(POINTS, {"decision": decision_id}, limit=1)
        point = points[0] if points else None
        meeting = store.get(MEETINGS, decision.meeting) if decision.meeting else None
        replaced_by = tuple(store.some(DECISIONS, {"replaces": decision_id}))
        return DecisionStory(
            decision=decision,
            agreed=self._agreed(decision),
            look_again=self._due(decision, {decision_id} if replaced_by else set()),
            how=self.how_lines(decision),
            meeting=meeting,
            meeting_name=MeetingVerbs(self.book).name_of(meeting) if meeting else "",
            item=store.get(AGENDA_ITEMS, point.item) if point and point.item else None,
            point=point,
            replaces=store.get(DECISIONS, decision.replaces) if decision.replaces else None,
            replaced_by=replaced_by,
            jobs=tuple(store.some(JOBS, {"decision": decision_id})),
        )

    def how_lines(self, decision: Decision) -> tuple[str, ...]:
        """Say how it was decided, one sentence a line; () when nobody wrote it down."""
        if not decision.how:
            return sentences(decision.how_words)
        say = self.book.say
        said = [say("decisions.voted" if decision.how == "vote" else f"minutes.how.{decision.how}")]
        if decision.how == "vote":
            for name in ("votes_for", "votes_against", "votes_unsure"):
                count = getattr(decision, name)
                if count:
                    said.append(say(f"minutes.{name}.{'one' if count == 1 else 'many'}", count=count))
        return (*said, *sentences(decision.how_words))

    # Verbs

    def add(self, answers: Mapping[str, Any]) -> Decision:
        """Keep a new decision, decided today when no day is said. Raises NotSaved."""
        values = self._read({"words": "", **answers}, 0)
        decision = Decision(**{"on": self.book.today, **values})
        with self.book.step("steps.decision_added", name=short(decision.words)) as step:
            return step.put(DECISIONS, decision)

    def save(self, decision: Decision, answers: Mapping[str, Any]) -> Decision:
        """Keep what was changed. One step, or none when nothing changed.

        While its minutes are not agreed, the point in them gets the same words. Once they are agreed, what was
        decided and how stays: then raises AlreadyAgreed. Raises NotSaved and ChangedElsewhere.
        """
        changed = replace(decision, **self._read(answers, decision.id))
        if changed == decision:
            return decision
        if self._agreed(decision) and any(getattr(changed, name) != getattr(decision, name) for name in AS_AGREED):
            raise AlreadyAgreed
        with self.book.step("steps.decision_changed", name=short(changed.words)) as step:
            for point in self.book.store.some(POINTS, {"decision": decision.id}):
                if changed.words != decision.words and not self._agreed(decision):
                    step.put(POINTS, replace(point, words=changed.words))
            return step.put(DECISIONS, changed)

    def looked_at(self, decision: Decision, what_happened: str = "", again: date | str | None = None) -> Decision:
        """Note that a decision was looked at: what happened, and when to look next, or never. Raises NotSaved."""
        told = "\n".join(part for part in (decision.what_happened, what_happened.strip()) if part)
        values = self._read({"look_again": again or None, "what_happened": told}, decision.id)
        with self.book.step("steps.decision_looked_at", name=short(decision.words)) as step:
            return step.put(DECISIONS, replace(decision, **values))

    def remove(self, decision: Decision) -> None:
        """Put a decision in the bin. It can be undone. Raises AlreadyAgreed when agreed minutes hold it."""
        if self._agreed(decision):
            raise AlreadyAgreed
        with self.book.step("steps.decision_removed", name=short(decision.words)) as step:
            for point in self.book.store.some(POINTS, {"decision": decision.id}):
                step.put(POINTS, replace(point, decision=0, point_kind="told"))
            step.remove(DECISIONS, decision.id)

    # Paper

    def register(self, shown: str = ALL, words: str = "") -> Document:
        """Return the register as a document, in the order of the screen, by year."""
        from coprod_desktop.domain.document import Document, Heading, PictureRow, Words
        from coprod_desktop.services.pen import Pen

        say, pen = self.book.say, Pen(self.book)
        blocks: list[Block] = []
        drawn = pen.chosen_for("decision")
        year: int | None = -1
        for line in self.decisions(shown, words):
            one = line.decision
            decided_in = one.on.year if one.on else None
            if shown == ALL and decided_in != year:
                year = decided_in
                blocks.append(Heading(say("decisions.year", year=year) if year else say("decisions.year_unknown")))
            told = [f"**{' '.join(sentences(one.words))}**", *self._lines_under(one, line)]
            picture = drawn(one.id, one.words) or pen.picture("decision")
            blocks.append(PictureRow(picture, tuple(told), f"decision:{one.id}"))
        title = say("decisions.register" if shown == ALL else "decisions.register_look_again")
        return Document(
            title=title,
            club=(self.book.store.get(CLUBS, 1) or Club()).name,
            date=say_date(self.book.today, say),
            blocks=tuple(blocks) or (Words((say("decisions.none"),)),),
            page_words=say("minutes.page", page="{page}", pages="{pages}"),
            credit=say("minutes.credit"),
        )

    def _lines_under(self, one: Decision, line: DecisionLine) -> list[str]:
        say = self.book.say
        told = [*sentences(line.line), *self.how_lines(one)]
        for code, text in (
            ("decisions.why", one.why),
            ("minutes.worries", one.worries),
            ("decisions.what_happened", one.what_happened),
        ):
            if text:
                told += [say(code), *sentences(text)]
        if line.look_again:
            told.append(say("decisions.look_again_due"))
        elif one.look_again:
            told.append(say("decisions.look_again_on", date=say_date(one.look_again, say)))
        return told

    # Inside

    def _where(self, shown: str, words: str) -> dict[str, Any] | None:
        where: dict[str, Any] = {}
        if shown == LOOK_AGAIN:
            where["look_again__from"] = date.min
            where["look_again__before"] = self.book.today + timedelta(days=1)
            replaced = self._replaced()
            if replaced:
                where["id__not"] = tuple(sorted(replaced))
        if words.strip():
            ids = {one.id for one in self.book.store.search(words, (DECISIONS.kind,), _FOUND_AT_MOST)}
            if shown == LOOK_AGAIN:
                ids -= self._replaced()
                where.pop("id__not", None)
            if not ids:
                return None
            where["id"] = tuple(sorted(ids))
        return where

    def _replaced(self) -> set[int]:
        return {one.replaces for one in self.book.store.some(DECISIONS, {"replaces__not": 0})}

    def _due(self, decision: Decision, replaced: set[int]) -> bool:
        again = decision.look_again
        return bool(again and again <= self.book.today and decision.id not in replaced)

    def _line(self, one: Decision, replaced: bool) -> str:
        say = self.book.say
        first = say("decisions.on", date=say_date(one.on, say)) if one.on else say("decisions.no_day")
        if replaced:
            return say("decisions.two_sentences", first=first, second=say("decisions.replaced"))
        return first

    def _agreed(self, decision: Decision) -> bool:
        meeting = self.book.store.get(MEETINGS, decision.meeting) if decision.meeting else None
        in_minutes = self.book.store.count(POINTS, {"decision": decision.id}) if decision.id else 0
        return bool(meeting and meeting.state == "agreed" and in_minutes)

    def _read(self, answers: Mapping[str, Any], decision_id: int) -> dict[str, Any]:
        values, problems = read_answers(DECISIONS.fields, answers, self.book.today)
        if decision_id and values.get("replaces") == decision_id:
            problems = (*problems, Problem("replaces", "itself"))
        if problems:
            raise NotSaved(problems)
        return values
