"""The papers for before a meeting: the agenda on the table, and an invitation for one person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_desktop.domain.document import Block, Bullets, Document, Heading, PictureRow, Words, WriteHere
from coprod_desktop.domain.meetings import NO_PICTURE
from coprod_desktop.domain.spotting import spot_day
from coprod_desktop.services.lines import calm, printed, sentences
from coprod_desktop.services.minutes_paper import bold_names
from coprod_desktop.wording.lists import together

if TYPE_CHECKING:
    from coprod_desktop.domain.decisions import Job
    from coprod_desktop.domain.people import Person
    from coprod_desktop.services.agenda import AgendaLine
    from coprod_desktop.services.meeting_facts import MeetingFacts
    from coprod_desktop.services.pen import Pen


class AgendaPaper:
    """Writes the agenda of one meeting, and the invitation that holds it.

    `jobs` are those that earlier meetings said would be done, `owners` the people who do them.
    """

    def __init__(
        self,
        pen: Pen,
        facts: MeetingFacts,
        lines: list[AgendaLine],
        jobs: list[Job],
        owners: dict[int, Person],
    ) -> None:
        self.pen = pen
        self.say = pen.say
        self.facts = facts
        self.lines = lines
        self.jobs = jobs
        self.owners = owners

    def agenda(self) -> Document:
        """Return the agenda: when and where, what we will talk about, what we said we would do, how we work."""
        blocks = [
            *self.pen.when_and_where(self.facts.meeting, self.facts.club.meets_where),
            *self._items(),
            *self._jobs(),
            *self._how_we_work(),
            Heading(self.say("agenda.anything_else")),
            WriteHere(self.say("agenda.write_here"), 2),
            *self.pen.who_to_ask(self.facts),
        ]
        return self._document("agenda.title", blocks)

    def invitation(self, person: Person, helps: tuple[str, ...]) -> Document:
        """Return the invitation for one person. `helps` is what helps them take part, in words."""
        say = self.say
        blocks: list[Block] = [
            Words((say("invitation.dear", name=person.short_name), say("invitation.come"))),
            *self.pen.when_and_where(self.facts.meeting, self.facts.club.meets_where, apart=True),
            *self._titles(),
        ]
        if helps:
            blocks += [Heading(say("invitation.what_helps")), Words((say("invitation.you_told_us"),)), Bullets(helps)]
            blocks.append(WriteHere(say("invitation.anything_more")))
        else:
            blocks += [Heading(say("invitation.what_helps")), WriteHere(say("invitation.tell_us"), 2)]
        blocks += [
            Heading(say("invitation.not_coming")),
            WriteHere(say("invitation.send_wishes"), 2),
            *self.pen.who_to_ask(self.facts),
        ]
        return self._document("invitation.title", blocks)

    def _document(self, title: str, blocks: list[Block]) -> Document:
        meeting = self.facts.meeting
        return Document(
            title=self.say(title, kind=self.pen.kind(meeting)),
            club=self.facts.club.name,
            date=self.pen.date(meeting.on),
            blocks=tuple(blocks),
            page_words=self.say("minutes.page", page="{page}", pages="{pages}"),
            credit=self.say("minutes.credit"),
        )

    def _items(self) -> list[Block]:
        if not self.lines:
            return [Heading(self.say("agenda.we_will_talk")), Words((self.say("agenda.nothing_yet"),))]
        blocks: list[Block] = [Heading(self.say("agenda.we_will_talk"), anchor="items")]
        names = [person.name for person in self.facts.people.values()]
        for number, line in enumerate(self.lines, start=1):
            item = line.item
            title = self.say("minutes.item", number=number, title=calm(item.title, names))
            always = item.standing and not item.carried_from
            came_from = [line.came_from] if line.came_from and not always else []
            told = [f"**{title}**", *came_from, *sentences(item.note)]
            picture = self.pen.chosen(item.picture, self.facts.people.values()) if item.picture else None
            if picture is None and item.picture != NO_PICTURE:
                picture = self.pen.proposed(item.title, self.facts.learned)
            blocks.append(PictureRow(picture, tuple(told), f"item:{item.id}"))
        return blocks

    def _titles(self) -> list[Block]:
        if not self.lines:
            return []
        return [Heading(self.say("agenda.we_will_talk")), Bullets(tuple(calm(line.item.title) for line in self.lines))]

    def _jobs(self) -> list[Block]:
        if not self.jobs:
            return []
        return [
            Heading(self.say("agenda.jobs"), anchor="jobs"),
            Bullets(tuple(self._job(job) for job in self.jobs)),
        ]

    def _job(self, job: Job) -> str:
        people = [self.owners[one] for one in job.owners if one in self.owners]
        who = together(self.say, (person.short_name for person in people))
        if job.everyone:
            who = self.say("minutes.everyone")
        words = "\n".join(printed(bold_names(job.what, people, who) if who else job.what))
        spotted = spot_day(job.what, self.facts.meeting.on) if self.facts.meeting.on else None
        if job.due is None or spotted is not None:
            return words
        return f"{words}\n{self.say('minutes.by_day', date=self.pen.date(job.due))}"

    def _how_we_work(self) -> list[Block]:
        rules = [line.strip(" -•*") for line in self.facts.meeting.ground_rules.splitlines() if line.strip()]
        return [Heading(self.say("agenda.how_we_work")), Bullets(tuple(rules))] if rules else []
