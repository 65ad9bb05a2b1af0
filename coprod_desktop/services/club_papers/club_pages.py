"""Papers about the club and its program: how we work together, the quick guide, and the page for handing over."""

from __future__ import annotations

from coprod_desktop.domain.document import (
    Block,
    Bullets,
    Document,
    Heading,
    NewPage,
    PictureRow,
    TickHere,
    Words,
    WriteHere,
)
from coprod_desktop.domain.meetings import MEETINGS
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.services.club_papers.sheet import ClubSheet
from coprod_desktop.services.decisions import DecisionService
from coprod_desktop.services.help import HelpService
from coprod_desktop.services.jobs import OPEN, JobService
from coprod_desktop.services.lines import sentences

# The guide's jobs, in the order in which a club meets them, and how many steps of each it shows.
GUIDE = (
    ("way", 3),
    ("people", 2),
    ("gifts", 2),
    ("plan", 3),
    ("meet", 2),
    ("minutes", 2),
    ("agree", 2),
    ("print", 2),
    ("copies", 2),
    ("undo", 1),
    ("trouble", 2),
)
TO_HAND_OVER = ("laptop", "password", "stick", "sheet", "printer", "folder", "keys")
OPEN_OUTSIDE = ("1", "2", "3", "4", "5", "6")


class ClubPages(ClubSheet):
    """Papers that say how the club and its book work."""

    def how_we_work(self) -> Document:
        """Return how we work together, in the club's own words: one rule, one picture."""
        rules = [line.strip(" -•*") for line in self.club.how_we_work.splitlines() if line.strip(" -•*")]
        blocks: list[Block] = []
        for rule in rules:
            lines = sentences(rule)
            picture = self.pen.proposed(rule, {}) or self.picture("together")
            blocks.append(PictureRow(picture, (f"**{lines[0]}**", *lines[1:])))
        if not blocks:
            blocks = [Words(self.told("papers.how_we_work.none")), WriteHere(self.say("papers.how_we_work.write"), 10)]
        return self.document(self.say("papers.how_we_work.title"), blocks)

    def guide(self) -> Document:
        """Return the quick guide: each main job of the program in a few sentences with its picture."""
        topics = HelpService(self.book)
        blocks: list[Block] = [Words((*self.told("papers.guide.intro"), *self.told("papers.guide.more")))]
        for key, count in GUIDE:
            topic = topics.topic(key)
            steps = topic.steps[:count]
            asked: list[str] = []
            if key == "trouble" and self._helper():  # the paper says whom to ask, so it need not say where that stands
                steps, asked = topic.steps[1 : count + 1], [self.say("minutes.ask"), f"**{self._helper()}**"]
            lines = [*asked, *(line for step in steps for line in step.lines)]
            blocks.append(self.row(topic.picture, f"**{topic.title}**", *lines, anchor=f"help:{key}"))
        return self.document(self.say("papers.guide.title"), blocks)

    def hand_over(self) -> Document:
        """Return the page for whoever keeps the book next: what there is, what waits, and how to open the book."""
        say = self.say
        things = tuple(say(f"papers.hand_over.thing.{code}") for code in TO_HAND_OVER)
        blocks: list[Block] = [
            Words(self.told("papers.hand_over.intro")),
            self.row("together", f"**{self.club.name}**", self.club.meets_when, self.club.meets_where),
            *self._who_to_ask(),
            Heading(say("papers.hand_over.things")),
            TickHere(say("papers.hand_over.things_ticks"), things),
            Heading(say("papers.hand_over.book")),
            Words((*self._how_much(), *self.told("papers.hand_over.where"))),
            Heading(say("papers.hand_over.waits")),
            *self._what_waits(),
            Heading(say("papers.hand_over.signed")),
            WriteHere(say("papers.hand_over.from")),
            WriteHere(say("papers.hand_over.to")),
            WriteHere(say("papers.hand_over.day")),
            NewPage(),  # for somebody else, and only one day
            Heading(say("papers.hand_over.outside")),
            Words(self.told("papers.hand_over.outside_why")),
            Bullets(tuple(say(f"papers.hand_over.outside.{code}") for code in OPEN_OUTSIDE)),
        ]
        return self.document(say("papers.hand_over.title"), blocks)

    def _who_to_ask(self) -> list[Block]:
        helper = self._helper()
        return [self.row("who_to_ask", self.say("minutes.ask"), f"**{helper}**")] if helper else []

    def _helper(self) -> str:
        return " ".join((self.club.helper_name, self.club.helper_phone)).strip()

    def _how_much(self) -> tuple[str, ...]:
        counts = {
            "people": self.store.count(PEOPLE, {"standing": "here"}),
            "meetings": self.store.count(MEETINGS, {"state__not": "planned"}),
            "decisions": DecisionService(self.book).count(),
        }
        return tuple(
            self.say(f"papers.hand_over.{name}.{'one' if count == 1 else 'many'}", count=count)
            for name, count in counts.items()
        )

    def _what_waits(self) -> list[Block]:
        say, pen = self.say, self.pen
        lines = []
        planned = self.store.some(MEETINGS, {"state": "planned"}, order=("on", "starts", "id"), limit=1)
        for meeting in planned:
            lines.append(say("papers.hand_over.next", kind=pen.kind(meeting), date=pen.date(meeting.on)))
        jobs = JobService(self.book).count(OPEN)
        if jobs:
            lines.append(say(f"papers.hand_over.jobs.{'one' if jobs == 1 else 'many'}", count=jobs))
        again = len(DecisionService(self.book).to_look_at())
        if again:
            lines.append(say(f"papers.hand_over.again.{'one' if again == 1 else 'many'}", count=again))
        return [Bullets(tuple(lines))] if lines else [Words((say("papers.hand_over.nothing"),))]
