"""The minutes as a document, in one order: when and where, who came, what we talked about, decided and will do."""

from __future__ import annotations

import re

from coprod_desktop.domain.decisions import Decision, Job
from coprod_desktop.domain.document import Block, Bullets, Document, Faces, Heading, Picture, PictureRow, Words
from coprod_desktop.domain.late import late_pattern
from coprod_desktop.domain.meetings import NO_PICTURE, AgendaItem, Correction, Point
from coprod_desktop.domain.notes_points import look_again_day
from coprod_desktop.domain.people import Person
from coprod_desktop.domain.plain_letters import plain
from coprod_desktop.domain.spotting import says_all_agreed, spot_day, spot_doer, ways_to_name
from coprod_desktop.domain.values import replace
from coprod_desktop.services.lines import calm, printed, sentences
from coprod_desktop.services.meeting_facts import MeetingFacts
from coprod_desktop.services.pen import KIND_PICTURES, NEXT_MEETING, HardWords, Pen
from coprod_desktop.wording.dates import say_time
from coprod_desktop.wording.lists import together

ABOUT_WHO_CAME = ("minutes.also_here", "minutes.not_here", "minutes.about_people")  # how words from notes begin
_NAMES_IN_PLACE = 12  # more who came are named at the end, so that what was said comes first
_A_JOB = 2  # words that a job has at least
_EVERYONE_FIRST = late_pattern(r"(?:everyone|everybody|all of us|we all|all members)\b", re.IGNORECASE)


class MinutesPaper:
    """Writes one meeting's minutes from its facts. Pure: the same facts give the same document.

    Each job stands once, under "Who will do what", where people look for their name. `jobs_in_place` puts it also
    where it was talked about.
    """

    jobs_in_place = False

    def __init__(self, pen: Pen, facts: MeetingFacts) -> None:
        self.pen = pen
        self.say = pen.say
        self.facts = facts
        self.hard_words = HardWords(facts.words, pen)

    def document(self) -> Document:
        """Return the whole document."""
        meeting = self.facts.meeting
        blocks = [
            *self._state(),
            *self.pen.when_and_where(meeting),
            *self._who_came(),
            *self._talked_about(),
            *self._decided(),
            *self._jobs(),
            *self._next_meeting(),
            *self.pen.who_to_ask(self.facts),
            *self._everyone_who_came(),
        ]
        return Document(
            title=self.say("minutes.title", kind=self.pen.kind(meeting)),
            club=self.facts.club.name,
            date=self.pen.date(meeting.on),
            blocks=tuple(blocks),
            page_words=self.say("minutes.page", page="{page}", pages="{pages}"),
            credit=self.say("minutes.credit"),
        )

    def _state(self) -> list[Block]:
        meeting = self.facts.meeting
        if meeting.state != "agreed":
            return [Words((self.say("minutes.not_agreed"), self.say("minutes.tell_us")))]
        return [Words((self.say("minutes.agreed_on", date=self.pen.date(meeting.agreed_on)),))]

    def _who_came(self) -> list[Block]:
        facts = self.facts
        came = self._came()
        blocks: list[Block] = [Heading(self.say("minutes.who_came"), anchor="who")]
        lines = [self.how_many(len(came))] if came else []
        if 0 < len(came) <= _NAMES_IN_PLACE:
            blocks += [Words(tuple(lines)), self._faces(came)]
            lines = []
        elif came:
            lines = [f"**{lines[0]}**", self.say("minutes.names_at_end")]
        else:
            blocks.append(Words((self.say("minutes.nobody_marked"),)))
        lines += self.absent()
        more: list[Block] = [Words(tuple(lines))] if lines else []
        if len(came) > _NAMES_IN_PLACE:
            more = [PictureRow(self.pen.picture("who_came"), tuple(lines))]
        return [*blocks, *more, *(self.row(point) for point in facts.under(0) if self._is_about_who_came(point))]

    def how_many(self, count: int) -> str:
        """Say how many people came."""
        return self.say("minutes.people_came" if count != 1 else "minutes.person_came", count=count)

    def absent(self) -> list[str]:
        """Say who sent their wishes and who could not come."""
        told = []
        for state in ("sent_wishes", "could_not_come"):
            names = [person.short_name for person in self._who(state)]
            if names:
                told.append(self.say(f"minutes.{state}", names=together(self.say, names)))
        return told

    def _came(self) -> list[Person]:
        return self._who("came")

    def _who(self, state: str) -> list[Person]:
        people = (self.facts.people.get(one.person) for one in self.facts.attendance if one.came == state)
        return sorted((one for one in people if one), key=lambda person: plain(person.short_name))

    def _faces(self, came: list[Person]) -> Faces:
        faces = [(self.pen.face(person), person.short_name, self._roles()[person.id]) for person in came]
        return Faces(tuple(faces)) if any(face for face, *_ in faces) else self._names(came)

    def _names(self, came: list[Person]) -> Faces:
        """Return names without photos: one list, close together."""
        roles = self._roles()
        return Faces(tuple((None, self._with_role(one.short_name, roles[one.id]), "") for one in came))

    def _roles(self) -> dict[int, str]:
        return {one.person: one.note for one in self.facts.attendance}

    def _with_role(self, name: str, role: str) -> str:
        return self.say("minutes.name_with_role", name=name, role=role) if role else name

    def _everyone_who_came(self) -> list[Block]:
        came = self._came()
        if len(came) <= _NAMES_IN_PLACE:
            return []
        # Names alone: the photos of so many people would take more pages than all that they talked about.
        return [Heading(self.say("minutes.everyone_who_came"), anchor="names"), self._names(came)]

    def _is_about_who_came(self, point: Point) -> bool:
        """Say whether a point under no heading holds those whom the notes name and the book does not know."""
        starts = (self.say(code, names="").strip() for code in ABOUT_WHO_CAME)
        return point.words.startswith(tuple(starts))

    def _talked_about(self) -> list[Block]:
        blocks: list[Block] = [Heading(self.say("minutes.talked_about"), anchor="talked")]
        unsorted = (one for one in self.facts.under(0) if not self._is_about_who_came(one))
        blocks += [self.row(point) for point in unsorted if self._stands_here(point)]
        number = 0
        for item in self.facts.items:
            points = self.facts.under(item.id)
            if not points and item.state == "open":
                continue
            number += 1
            names = (person.name for person in self.facts.people.values())
            title = self.say("minutes.item", number=number, title=calm(item.title, names))
            blocks.append(Heading(title, 3, f"item:{item.id}", beside=True))
            rows: list[Block] = [self.row(point) for point in points if self._stands_here(point)]
            if points and not rows:
                rows = [Words((self.say("minutes.jobs_below"),))]
            blocks += [*rows, *self._outcome(item, bool(points))]
        if len(blocks) == 1:
            blocks.append(Words((self.say("minutes.nothing_yet"),)))
        return blocks

    def _stands_here(self, point: Point) -> bool:
        """Say whether a point is printed where it was talked about."""
        return self.jobs_in_place or point.point_kind != "job"

    def _outcome(self, item: AgendaItem, talked: bool) -> list[Block]:
        if item.state == "next_time":
            return [Words((self.say("minutes.again_next_time" if talked else "minutes.next_time"),))]
        return [] if talked else [Words((self.say("minutes.item_done"),))]

    def row(self, point: Point) -> PictureRow:
        """Return one point as it is printed: its picture, its sentences, and what belongs to its kind."""
        write = {"said": self._said, "decided": self._decision_lines, "job": self._job_lines, "later": self._later}
        lines = write.get(point.point_kind, self._told)(point)
        return PictureRow(self.picture(point), self.hard_words.explain(lines), f"point:{point.id}")

    def picture(self, point: Point) -> Picture | None:
        """Return the picture of a point: the chosen one, else the proposed one, else the one for its kind."""
        if point.picture:
            chosen = self.pen.chosen(point.picture, self.facts.people.values())
            if chosen or point.picture == NO_PICTURE:
                return chosen  # a picture of the club's own that was removed leaves the one that is proposed
        found = self.pen.proposed(point.words, self.facts.learned)
        return found or self.pen.picture(KIND_PICTURES.get(point.point_kind, ""))

    def _told(self, point: Point) -> tuple[str, ...]:
        return printed(point.words)

    def _later(self, point: Point) -> tuple[str, ...]:
        return (*printed(point.words), self.say("minutes.come_back"))

    def _said(self, point: Point) -> tuple[str, ...]:
        people = self.facts.who(point.people)
        names = [person.short_name for person in people]
        lines = list(printed(point.words))
        if names and not any(name_in(point.words, person) for person in people):
            lines.insert(0, self.say("minutes.said", names=together(self.say, names)))
        if names and point.whose in ("with_help", "for_them"):
            lines.append(self.say(f"minutes.whose.{point.whose}", names=together(self.say, names)))
        if names and point.read_back:
            lines.append(self.say("minutes.read_back", names=together(self.say, names)))
        return tuple(lines)

    def _decision_lines(self, point: Point) -> tuple[str, ...]:
        said = self.say("minutes.we_decided")
        if point.words.casefold().startswith(said.casefold()):
            first, *rest = sentences(f"**{point.words[: len(said)]}**{point.words[len(said) :]}")
            lines = [first, *rest]
        else:
            lines = [f"**{said}**", *printed(point.words)]
        decision = self.facts.decisions.get(point.decision)
        return (*lines, *(self._how(decision) if decision else ()))

    def _how(self, decision: Decision) -> tuple[str, ...]:
        """Return how it was decided and when to look at it again, where its own words do not say so already."""
        lines = []
        if decision.how == "vote":
            for name in ("for", "against", "unsure"):
                count = getattr(decision, f"votes_{name}")
                if count or name != "unsure":
                    number = "one" if count == 1 else "many"
                    lines.append(self.say(f"minutes.votes_{name}.{number}", count=count))
        elif decision.how and not (decision.how == "all" and says_all_agreed(decision.words)):
            lines.append(self.say(f"minutes.how.{decision.how}"))
        lines += sentences(decision.how_words)
        if decision.why:
            lines += [self.say("minutes.why"), *sentences(decision.why)]
        if decision.worries:
            lines += [self.say("minutes.worries"), *sentences(decision.worries)]
        said = look_again_day(decision.words, self.facts.meeting.on) if self.facts.meeting.on else None
        if decision.look_again and said != decision.look_again:
            lines.append(self.say("minutes.look_again", date=self.pen.date(decision.look_again)))
        return tuple(lines)

    def _job_lines(self, point: Point) -> tuple[str, ...]:
        job = self.facts.jobs.get(point.job) or Job(what=point.words, owners=point.people)
        people = self.facts.who(job.owners)
        names = together(self.say, (person.short_name for person in people))
        if job.everyone:
            names = self.say("minutes.everyone")
        words = self._without_day(point.words, job)
        if names:
            lines = list(printed(bold_names(words, people, names)))
        elif doer := spot_doer(words):
            lines = list(printed(words.replace(doer, f"**{doer}**", 1)))
        else:
            lines = [*printed(words), self.say("minutes.nobody_yet")]
        if job.due:
            lines.append(self.say("minutes.by_day", date=self.pen.date(job.due)))
        if job.help_wanted:
            lines.append(self.say("minutes.help_wanted", words=job.help_wanted))
        return tuple(lines)

    def _without_day(self, words: str, job: Job) -> str:
        """Return a job's words without the day they say, when that day is printed on a line of its own."""
        on = self.facts.meeting.on
        spotted = spot_day(words, on) if on and job.due else None
        if spotted is None or spotted.on != job.due:
            return words
        before, after = words[: spotted.start].rstrip(" ,;:-–("), words[spotted.end :].lstrip(" )")  # noqa: RUF001 - a dash
        if not before:
            return words
        joined = before + (after if after[:1] in (".", ",", ";", "!", "?", "") else f" {after}")
        return joined if joined.endswith((".", "!", "?")) else f"{joined.rstrip(',;')}."

    def _decided(self) -> list[Block]:
        decided = (one.words for one in self.facts.points if one.point_kind == "decided" and one.words.strip())
        lines = [" ".join(printed(words)) for words in decided]
        return [Heading(self.say("minutes.decided"), anchor="decided"), Bullets(tuple(lines))] if lines else []

    def _jobs(self) -> list[Block]:
        points = [one for one in self.facts.points if one.point_kind == "job"]
        jobs = [Words(self._job_lines(one)) if self.jobs_in_place else self.row(one) for one in points]
        return [Heading(self.say("minutes.jobs"), anchor="jobs"), *jobs] if jobs else []

    def _next_meeting(self) -> list[Block]:
        meeting, planned = self.facts.meeting, self.facts.next_planned
        heading = Heading(self.say("minutes.next_meeting"), anchor="next", beside=True)
        if meeting.next_meeting:
            return [heading, PictureRow(self.pen.picture(NEXT_MEETING), printed(meeting.next_meeting), "next_row")]
        if planned is None:
            return []
        lines = [f"**{self.pen.date(planned.on)}**"]
        if planned.starts:
            lines.append(self.say("minutes.at", starts=say_time(planned.starts, self.say)))
        if planned.place:
            lines.append(planned.place)
        return [heading, PictureRow(self.pen.picture(NEXT_MEETING), tuple(lines), "next_row")]


def with_corrections(document: Document, corrections: tuple[Correction, ...], pen: Pen) -> Document:
    """Return agreed minutes with what was put right later, each with its date, at their end."""
    if not corrections:
        return document
    blocks: list[Block] = [Heading(pen.say("minutes.put_right"), anchor="put_right")]
    for one in corrections:
        on = pen.say("minutes.put_right_on", date=pen.date(one.on))
        blocks.append(Words((f"**{on}**", *sentences(one.words))))
    return replace(document, blocks=(*document.blocks, *blocks))


def bold_names(words: str, people: list[Person], names: str) -> str:
    """Return a job's words with the names of whoever does it in bold; `names` in front when they do not name all.

    "Grace and Tunde will ask" is "**Grace and Tunde** will ask"; "Ask the school" is "**Grace**: Ask the school", and
    so is "Ask the school. ACTION: Grace", for people look for their name where a line begins.
    """
    if not people and (everyone := _EVERYONE_FIRST.match(words)):
        return f"**{everyone[0]}**{words[everyone.end() :]}"
    named = [name_in(words, person) for person in people]
    if all(named) and (job := _before_names(words, named)):
        return f"**{names}**: {job}"
    if not all(named) or not named:
        return words if words.startswith(f"{names} ") else f"**{names}**: {words}"
    for name in sorted(set(named), key=len, reverse=True):
        words = re.sub(rf"(?<![\w*]){re.escape(name)}(?![\w*])", f"**{name}**", words, count=1)
    return re.sub(r"\*\*( and | & |, )\*\*", r"\1", words)


def _before_names(words: str, names: list[str]) -> str:
    """Return the job in words that end in no more than the names of whoever does it, or "" for any others."""
    listed = "(?:, ?| and | ?& ?)".join(re.escape(name) for name in sorted(names, key=words.find))
    begins = r"(?:\s*[-\u2013,;:(\[]\s*|(?<=[.!?])\s+)(?i:action(?: by)?\s*[-\u2013:]?\s*)?"
    end = re.search(rf"{begins}{listed}[)\]]?\.?$", words)
    job = words[: end.start()].rstrip() if end else ""
    if len(job.split()) < _A_JOB or job.startswith(tuple(names)):
        return ""
    return job if job.endswith((".", "!", "?")) else f"{job}."


def name_in(words: str, person: Person) -> str:
    """Return the name by which `words` name a person, the longest there is, or ""."""
    ways = sorted(ways_to_name(person.name, person.known_as), key=len, reverse=True)
    found = (way for way in ways if way in words)  # patterns take long to make, and most names are not there
    return next((way for way in found if re.search(rf"(?<!\w){re.escape(way)}(?!\w)", words)), "")
