"""One card for each person with the jobs they took on, for the pocket or the fridge door."""

from __future__ import annotations

from coprod_desktop.domain.document import Block, Document, Heading, NewPage, PictureRow, Words
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.services.club_papers.sheet import ClubSheet
from coprod_desktop.services.jobs import OPEN, JobLine, JobService
from coprod_desktop.services.lines import sentences


class JobPapers(ClubSheet):
    """The cards of jobs."""

    def cards(self, person_id: int = 0) -> Document:
        """Return one card for everybody with open jobs, each on its own page, or the card of one person."""
        jobs = JobService(self.book)
        self._drawn = self.pen.chosen_for("job")
        if person_id:
            found = self.store.get(PEOPLE, person_id)
            people = [found] if found else []
        else:
            people = [person for person, _count in jobs.whose()]
        blocks: list[Block] = []
        for number, person in enumerate(people):
            if number:
                blocks.append(NewPage(letter=True))
            blocks += self._card(person, jobs.jobs(OPEN, person.id), first=number == 0)
        if not people:
            blocks.append(Words((self.say("jobs.none"),)))
        return self.document(self.say("papers.job_cards.title"), blocks)

    def _card(self, person: Person, lines: list[JobLine], *, first: bool) -> list[Block]:
        intro = self.say("papers.job_cards.thank_you")
        blocks: list[Block] = [
            Heading(self.say("jobs.list_for", name=person.short_name), 1 if first else 2),  # one title in all
            Words((intro,)),
        ]
        blocks += [self._job(line) for line in lines] or [Words((self.say("jobs.none"),))]
        helper = " ".join((self.club.helper_name, self.club.helper_phone)).strip()
        if helper:
            blocks.append(self.row("who_to_ask", self.say("minutes.ask"), f"**{helper}**"))
        return blocks

    def _job(self, line: JobLine) -> PictureRow:
        job = line.job
        when = self.say("jobs.by_day", date=self.pen.date(job.due)) if job.due else ""
        steps = [one[1:].strip() for one in job.steps if not one.startswith("+")]
        told = [f"**{one}**" if number == 0 else one for number, one in enumerate(sentences(job.what))]
        told += [when] if when else []
        told += [self.say("jobs.past")] if line.late else []  # how late it is does not stay true on paper
        told += [self.say("jobs.step_to_do", step=step) for step in steps]
        if len(job.owners) > 1 and line.who not in job.what:
            told.append(self.say("papers.job_cards.with", names=line.who))
        told += [line.of] if line.of else []
        picture = self._drawn(job.id, job.what) or self.picture("job")
        return PictureRow(picture, tuple(told), f"job:{job.id}")
