"""Jobs: who does what by when, and what became of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.club import CLUBS, Club
from coprod_desktop.domain.decisions import DECISIONS, JOBS, Decision, Job
from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.fields import read_answers
from coprod_desktop.domain.meetings import AGENDA_ITEMS, MEETINGS, POINTS, Meeting, Point
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.spotting import spot_doer
from coprod_desktop.domain.values import dataclass, replace
from coprod_desktop.services.lines import calm, sentences, short
from coprod_desktop.services.meeting_base import MeetingVerbs
from coprod_desktop.wording.dates import say_date, say_due
from coprod_desktop.wording.lists import together

if TYPE_CHECKING:
    from coprod_desktop.domain.document import Block, Document
    from coprod_desktop.services.book import Book
    from coprod_desktop.services.ports import Step

OPEN, DONE, LET_GO = "open", "done", "let_go"
ANYBODY, NOBODY, EVERYONE = 0, -1, -2
STEP_DONE, STEP_TO_DO = "+", "-"
SOON = timedelta(days=7)
_FOUND_AT_MOST = 2000


@dataclass(frozen=True, slots=True)
class JobLine:
    """One job as a list shows it: who does it and when, in words, and whether it is late.

    `of` says what was talked about when it came up, and when: "From: The newsletter, 16 September 2026", or "".
    """

    job: Job
    who: str
    when: str
    late: bool
    of: str = ""


@dataclass(frozen=True, slots=True)
class JobStory:
    """One job with everything around it. `steps` are the small steps with whether each is done."""

    job: Job
    who: str
    when: str
    late: bool
    owners: tuple[Person, ...]
    steps: tuple[tuple[str, bool], ...]
    meeting: Meeting | None
    meeting_name: str
    point: Point | None
    decision: Decision | None


@dataclass(frozen=True, slots=True)
class JobService:
    """Everything a club does with its jobs."""

    book: Book

    # Lists

    def jobs(
        self, shown: str = OPEN, whose: int = ANYBODY, words: str = "", *, limit: int = -1, offset: int = 0
    ) -> list[JobLine]:
        """Return one page of jobs: open ones by their day, the late ones first; others by when they ended.

        `shown` is "open", "done" or "let_go". `whose` is a person's id, ANYBODY, NOBODY or EVERYONE; the jobs of a
        person hold those that everyone does. `words` are the starts of words in a job.
        """
        where = self._where(shown, whose, words)
        if where is None:
            return []
        order = ("due", "id") if shown == OPEN else ("-ended_on", "-id")
        return self.lines(self.book.store.some(JOBS, where, order=order, limit=limit, offset=offset))

    def count(self, shown: str = OPEN, whose: int = ANYBODY, words: str = "") -> int:
        """Return how many jobs `jobs` would return without a limit."""
        where = self._where(shown, whose, words)
        return 0 if where is None else self.book.store.count(JOBS, where)

    def due(self, within: timedelta = SOON, *, limit: int = -1) -> list[JobLine]:
        """Return open jobs that are late or due soon, the latest first."""
        return self.lines(self.book.store.some(JOBS, self._due_within(within), limit=limit))

    def count_due(self, within: timedelta = SOON) -> int:
        """Return how many jobs `due` would return without a limit."""
        return self.book.store.count(JOBS, self._due_within(within))

    def whose(self) -> list[tuple[Person, int]]:
        """Return everybody with open jobs of their own, by name, and how many each has."""
        counts: dict[int, int] = {}
        for job in self.book.store.some(JOBS, {"state": OPEN}):
            for owner in job.owners:
                counts[owner] = counts.get(owner, 0) + 1
        people = self.book.store.some(PEOPLE, {"id": tuple(counts)}) if counts else []
        return [(person, counts[person.id]) for person in people]

    def lines(self, jobs: Iterable[Job]) -> list[JobLine]:
        """Return these jobs as lists show them, in the same order."""
        found = tuple(jobs)
        people = self._people({owner for job in found for owner in job.owners})
        of = self._talks({one.id for one in found})
        return [
            JobLine(one, self._who(one, people), self._when(one), self._late(one), of.get(one.id, "")) for one in found
        ]

    def renamed(self, words: str, before: Iterable[int], now: Iterable[int]) -> str:
        """Return a job's words with the names of those who do it now where they begin with those who did.

        "Doreen and Tara will make one" becomes "Doreen and Mick will make one". Other words stay as they are.
        """
        were, are = list(before), list(now)
        people = self._people({*were, *are})
        who = [people[one] for one in were if one in people]
        new = together(self.book.say, (people[one].short_name for one in are if one in people))
        for names in ([one.short_name for one in who], [one.name for one in who], [first_name(one) for one in who]):
            old = together(self.book.say, names)
            if old and new and re.match(rf"{re.escape(old)} (?:will|to|is going to|are going to)\b", words):
                return new + words[len(old) :]
        return words

    # One job

    def get(self, job_id: int) -> Job | None:
        """Return one job, also from the bin, or None."""
        return self.book.store.get(JOBS, job_id)

    def story(self, job_id: int) -> JobStory | None:
        """Return one job with everything around it, or None when there is none with this id."""
        store = self.book.store
        job = store.get(JOBS, job_id)
        if job is None:
            return None
        people = self._people(set(job.owners))
        points = store.some(POINTS, {"job": job_id}, limit=1)
        meeting = store.get(MEETINGS, job.meeting) if job.meeting else None
        return JobStory(
            job=job,
            who=self._who(job, people),
            when=self._when(job),
            late=self._late(job),
            owners=tuple(people[one] for one in job.owners if one in people),
            steps=tuple((step[1:].strip(), step.startswith(STEP_DONE)) for step in job.steps),
            meeting=meeting,
            meeting_name=MeetingVerbs(self.book).name_of(meeting) if meeting else "",
            point=points[0] if points else None,
            decision=store.get(DECISIONS, job.decision) if job.decision else None,
        )

    # Verbs

    def add(self, answers: Mapping[str, Any]) -> Job:
        """Keep a new job. Raises NotSaved."""
        job = Job(**self._read({"what": "", **answers}))
        with self.book.step("steps.job_added", name=short(job.what)) as step:
            return step.put(JOBS, job)

    def save(self, job: Job, answers: Mapping[str, Any]) -> Job:
        """Keep what was changed. One step, or none when nothing changed. Raises NotSaved and ChangedElsewhere.

        While its minutes are not agreed, the point in them gets the same words and names.
        """
        changed = replace(job, **self._read(answers, job.steps))
        if changed == job:
            return job
        with self.book.step("steps.job_changed", name=short(changed.what)) as step:
            self._write_point(step, changed)
            return step.put(JOBS, changed)

    def done(self, job: Job, on: date | None = None) -> Job:
        """Note that a job is done, today when no day is said."""
        return self._end(job, DONE, on, "", "steps.job_done")

    def let_go(self, job: Job, why: str = "", on: date | None = None) -> Job:
        """Note that nobody will do this job any more, and why."""
        return self._end(job, LET_GO, on, why, "steps.job_let_go")

    def put_back(self, job: Job) -> Job:
        """Take up again a job that was done or let go. The reason it was let go stays to be read."""
        if job.state == OPEN:
            return job
        with self.book.step("steps.job_put_back", name=short(job.what)) as step:
            return step.put(JOBS, replace(job, state=OPEN, ended_on=None))

    def tick(self, job: Job, number: int, done: bool) -> Job:
        """Note that one small step, counted from 0, is done or not. Raises IndexError when there is no such step."""
        steps = list(job.steps)
        steps[number] = (STEP_DONE if done else STEP_TO_DO) + steps[number][1:]
        if tuple(steps) == job.steps:
            return job
        code = "steps.job_step_done" if done else "steps.job_step_to_do"
        with self.book.step(code, name=short(steps[number][1:])) as step:
            return step.put(JOBS, replace(job, steps=tuple(steps)))

    def add_step(self, job: Job, words: str) -> Job:
        """Add one small step at the end. Empty words add nothing. Raises ChangedElsewhere."""
        return self.save(job, {"steps": (*job.steps, *with_marks((words,)))})

    def remove(self, job: Job) -> None:
        """Put a job in the bin. It can be undone."""
        with self.book.step("steps.job_removed", name=short(job.what)) as step:
            for point in self._open_points(job.id):
                step.put(POINTS, replace(point, job=0, point_kind="told"))
            step.remove(JOBS, job.id)

    # Paper

    def paper(self, shown: str = OPEN, whose: int = ANYBODY, words: str = "") -> Document:
        """Return the jobs as a document, in the order of the screen."""
        from coprod_desktop.domain.document import Document, PictureRow, Words
        from coprod_desktop.services.pen import Pen

        say, pen = self.book.say, Pen(self.book)
        drawn = pen.chosen_for("job")
        blocks: list[Block] = []
        for line in self.jobs(shown, whose, words):
            when = line.when
            if line.job.state == OPEN and line.job.due:  # how far off it is does not stay true on paper
                when = say("jobs.by_day", date=say_date(line.job.due, say))
            named = line.job.what.startswith(line.who)  # a name is said once
            what = line.job.what.replace(line.who, f"**{line.who}**", 1) if named else line.job.what
            told = [*([] if named else [f"**{line.who}**"]), *sentences(what), *sentences(when)]
            told += [say("jobs.past")] if line.late else []
            told += [line.of] if line.of else []
            told += [
                say("jobs.step_done" if step.startswith(STEP_DONE) else "jobs.step_to_do", step=step[1:].strip())
                for step in line.job.steps
            ]
            if line.job.help_wanted:
                told.append(say("jobs.help_wanted", help=line.job.help_wanted))
            if shown == LET_GO and line.job.why:
                told += [say("jobs.why_let_go"), *sentences(line.job.why)]
            picture = drawn(line.job.id, line.job.what) or pen.picture("job")
            blocks.append(PictureRow(picture, tuple(told), f"job:{line.job.id}"))
        person = self.book.store.get(PEOPLE, whose) if whose > 0 else None
        return Document(
            title=say("jobs.list_for", name=person.short_name) if person else say("jobs.list"),
            club=(self.book.store.get(CLUBS, 1) or Club()).name,
            date=say_date(self.book.today, say),
            blocks=tuple(blocks) or (Words((say("jobs.none"),)),),
            page_words=say("minutes.page", page="{page}", pages="{pages}"),
            credit=say("minutes.credit"),
        )

    # Inside

    def _where(self, shown: str, whose: int, words: str) -> dict[str, Any] | None:
        where: dict[str, Any] = {"state": shown}
        ids: set[int] | None = None
        if whose == EVERYONE:
            where["everyone"] = True
        elif whose == NOBODY:
            where["everyone"] = False
            ids = {one.id for one in self.book.store.some(JOBS, {"state": shown}) if not one.owners}
        elif whose:
            ids = {one.id for one in self.book.store.linked(JOBS, "owners", whose)}
            ids |= {one.id for one in self.book.store.some(JOBS, {"state": shown, "everyone": True})}
        if words.strip():
            found = {one.id for one in self.book.store.search(words, (JOBS.kind,), _FOUND_AT_MOST)}
            ids = found if ids is None else ids & found
        if ids is not None:
            where["id"] = tuple(sorted(ids))
        return None if ids is not None and not ids else where

    def _due_within(self, within: timedelta) -> dict[str, Any]:
        return {"state": OPEN, "due__from": date.min, "due__before": self.book.today + within + timedelta(days=1)}

    def _people(self, ids: set[int]) -> dict[int, Person]:
        return {one.id: one for one in (self.book.store.get(PEOPLE, one) for one in sorted(ids)) if one}

    def _talks(self, jobs: set[int]) -> dict[int, str]:
        """Return for jobs that came up under a heading of an agenda what it was and when."""
        store, say = self.book.store, self.book.say
        came_up = store.values(POINTS, ("job", "item", "meeting"), {"job": jobs, "item__not": 0}) if jobs else []
        if not came_up:
            return {}
        titles = dict(store.values(AGENDA_ITEMS, ("id", "title"), {"id": {item for _job, item, _meeting in came_up}}))
        days = dict(store.values(MEETINGS, ("id", "on"), {"id": {meeting for _job, _item, meeting in came_up}}))
        return {
            job: say("jobs.of", topic=calm(titles[item]), date=say_date(days[meeting], say))
            for job, item, meeting in came_up
            if titles.get(item) and days.get(meeting)
        }

    def _who(self, job: Job, people: Mapping[int, Person]) -> str:
        if job.everyone:
            return self.book.say("jobs.everyone")
        names = (people[one].short_name for one in job.owners if one in people)
        return together(self.book.say, names) or spot_doer(job.what) or self.book.say("jobs.nobody")

    def _when(self, job: Job) -> str:
        say, today = self.book.say, self.book.today
        if job.state != OPEN:
            if job.ended_on:
                return say(f"jobs.{job.state}_on", date=say_date(job.ended_on, say))
            return say(f"jobs.{job.state}")
        if job.due is None:
            return say("jobs.no_day")
        code = "jobs.late" if job.due < today else "jobs.by"
        return say(code, date=say_date(job.due, say), due=say_due(job.due, today, say))

    def _late(self, job: Job) -> bool:
        return bool(job.state == OPEN and job.due and job.due < self.book.today)

    def _end(self, job: Job, state: str, on: date | None, why: str, code: str) -> Job:
        values = self._read({"why": why}) if why.strip() else {}
        with self.book.step(code, name=short(job.what)) as step:
            return step.put(JOBS, replace(job, state=state, ended_on=on or self.book.today, **values))

    def _write_point(self, step: Step, job: Job) -> None:
        for point in self._open_points(job.id):
            same = replace(point, words=job.what, people=() if job.everyone else job.owners)
            if same != point:
                step.put(POINTS, same)

    def _open_points(self, job_id: int) -> list[Point]:
        """Return the points of a job in minutes that are not agreed yet."""
        found = self.book.store.some(POINTS, {"job": job_id})
        meetings = {one.meeting: self.book.store.get(MEETINGS, one.meeting) for one in found}
        return [one for one in found if (at := meetings[one.meeting]) and at.state != "agreed"]

    def _read(self, answers: Mapping[str, Any], steps: Iterable[str] = ()) -> dict[str, Any]:
        values, problems = read_answers(JOBS.fields, answers, self.book.today)
        if problems:
            raise NotSaved(problems)
        if values.get("everyone"):
            values["owners"] = ()
        if "steps" in values:
            typed = values["steps"]
            values["steps"] = with_marks(typed.splitlines() if isinstance(typed, str) else typed, steps)
        return values


def first_name(person: Person) -> str:
    """Return the first of a person's names."""
    return person.name.split()[0] if person.name.split() else ""


def with_marks(steps: Iterable[str], before: Iterable[str] = ()) -> tuple[str, ...]:
    """Return small steps as a job keeps them: each with its mark, none empty.

    A step typed without a mark keeps the one that the same words have in `before`, or is still to do.
    """
    known = {step[1:].strip(): step[:1] for step in before}
    marked = []
    for step in steps:
        mark, words = (step[:1], step[1:]) if step[:1] in (STEP_DONE, STEP_TO_DO) else ("", step)
        words = " ".join(words.split())
        if words:
            marked.append((mark or known.get(words, STEP_TO_DO)) + words)
    return tuple(marked)
