"""The full record of a meeting: all that the minutes say, and how each person was heard, in words alone.

Nothing private stands in it: not what somebody needs to take part, and no note about a person.
"""

from __future__ import annotations

from coprod_desktop.domain.decisions import Decision
from coprod_desktop.domain.document import Block, Document, Heading, Table, Words
from coprod_desktop.domain.meetings import AgendaItem
from coprod_desktop.domain.plain_letters import plain
from coprod_desktop.domain.values import replace
from coprod_desktop.services.lines import sentences
from coprod_desktop.services.meeting_facts import MeetingFacts
from coprod_desktop.services.minutes_paper import MinutesPaper, with_corrections
from coprod_desktop.services.pen import Pen
from coprod_desktop.wording.lists import together


class FullRecord(MinutesPaper):
    """Writes everything that one meeting's facts hold, in the order of the minutes."""

    jobs_in_place = True

    def __init__(self, pen: Pen, facts: MeetingFacts) -> None:
        super().__init__(pen, facts)
        self._heard_of = {one.person: one for one in facts.attendance}

    def document(self) -> Document:
        """Return the whole document, with what was put right later."""
        whole = super().document()
        title = self.say("papers.full_record.of", kind=self.pen.kind(self.facts.meeting))
        blocks = (*whole.blocks, *self._how_we_work())
        return with_corrections(replace(whole, title=title, blocks=blocks), self.facts.corrections, self.pen)

    def _who_came(self) -> list[Block]:
        heading = Heading(self.say("minutes.who_came"), anchor="who")
        people = sorted(
            (self.facts.people[one] for one in self._heard_of if one in self.facts.people),
            key=lambda person: plain(person.short_name),
        )
        rows = []
        for person in people:
            seat = self._heard_of[person.id]
            if seat.came != "came" and not seat.heard:
                continue
            ways = [self.say(f"choice.heard.{way}") for way in seat.heard]
            heard = together(self.say, (way if number == 0 else _small(way) for number, way in enumerate(ways)))
            rows.append((person.name, heard))
        if not rows:
            return [heading, Words((self.say("minutes.nobody_marked"),))]
        columns = ("papers.full_record.who", "papers.full_record.heard")
        table = Table(tuple(self.say(code) for code in columns), tuple(rows))
        not_heard = [
            person.short_name
            for person in people
            if self._heard_of[person.id].came == "came" and not self._heard_of[person.id].heard
        ]
        lines = [self.how_many(len(self._came())), *self.absent()]
        if not_heard:
            lines.append(self.say("papers.full_record.not_heard", names=together(self.say, not_heard)))
        return [heading, Words(tuple(lines)), table]

    def _everyone_who_came(self) -> list[Block]:
        return []  # the table says it

    def _talked_about(self) -> list[Block]:
        blocks: list[Block] = []
        raised = {f"item:{item.id}": self._raised(item) for item in self.facts.items}
        for block in super()._talked_about():
            blocks.append(block)
            told = raised.get(block.anchor, ()) if isinstance(block, Heading) else ()
            if told:
                blocks.append(Words(told))
        return blocks

    def _raised(self, item: AgendaItem) -> tuple[str, ...]:
        person = self.facts.people.get(item.raised_by)
        lines = []
        if person:
            lines.append(self.say("papers.full_record.raised_by", name=person.name))
        elif item.raised_words:
            lines.append(self.say("papers.full_record.raised_by", name=item.raised_words))
        if item.carried_from:
            lines.append(self.say("papers.full_record.carried"))
        return (*lines, *sentences(item.note))

    def _how(self, decision: Decision) -> tuple[str, ...]:
        asked = self._part("question", decision.question) + self._part("options", decision.options)
        later = self._part("told_before", decision.told_before) + self._part("happened", decision.what_happened)
        return (*asked, *super()._how(decision), *later)

    def _part(self, code: str, text: str) -> tuple[str, ...]:
        return (self.say(f"papers.full_record.{code}"), *sentences(text)) if text.strip() else ()

    def _how_we_work(self) -> list[Block]:
        rules = sentences(self.facts.meeting.ground_rules)
        return [Heading(self.say("agenda.how_we_work")), Words(rules)] if rules else []


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
