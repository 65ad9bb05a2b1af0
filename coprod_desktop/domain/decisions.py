"""Decisions and jobs: what was decided, and who does what by when."""

from __future__ import annotations

from datetime import date

from coprod_desktop.domain.fields import Field, Kind
from coprod_desktop.domain.records import Record, RecordType
from coprod_desktop.domain.values import dataclass

WAYS_OF_DECIDING = ("all", "most", "vote", "somebody")
JOB_STATES = ("open", "done", "let_go")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Record):
    """One thing the club decided, in one plain sentence, with everything that led to it."""

    words: str = ""
    question: str = ""
    options: str = ""
    why: str = ""
    how: str = ""
    how_words: str = ""
    votes_for: int = 0
    votes_against: int = 0
    votes_unsure: int = 0
    on: date | None = None
    meeting: int = 0
    told_before: str = ""
    worries: str = ""
    look_again: date | None = None
    replaces: int = 0
    what_happened: str = ""


DECISIONS = RecordType(
    kind="decision",
    table="decisions",
    make=Decision,
    fields=(
        Field("words", Kind.LONG_TEXT, required=True, max_length=2000, searchable=True),
        Field("question", Kind.LONG_TEXT, max_length=2000, searchable=True),
        Field("options", Kind.LONG_TEXT, max_length=4000, searchable=True),
        Field("why", Kind.LONG_TEXT, max_length=4000, searchable=True),
        Field("how", Kind.CHOICE, choices=WAYS_OF_DECIDING),
        Field("how_words", Kind.LONG_TEXT, max_length=2000),
        Field("votes_for", Kind.NUMBER),
        Field("votes_against", Kind.NUMBER),
        Field("votes_unsure", Kind.NUMBER),
        Field("on", Kind.DATE),
        Field("meeting", Kind.LINK, target="meeting"),
        Field("told_before", Kind.LONG_TEXT, max_length=2000),
        Field("worries", Kind.LONG_TEXT, max_length=4000, searchable=True),
        Field("look_again", Kind.DATE),
        Field("replaces", Kind.LINK, target="decision"),
        Field("what_happened", Kind.LONG_TEXT, max_length=4000, searchable=True),
    ),
    title="words",
    order=("-on", "-id"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Job(Record):
    """One thing to do. `owners` are people; `everyone` means the whole club does it.

    `steps` are small steps, each starting with "+" when done and "-" when not.
    """

    what: str = ""
    owners: tuple[int, ...] = ()
    everyone: bool = False
    due: date | None = None
    steps: tuple[str, ...] = ()
    help_wanted: str = ""
    state: str = "open"
    why: str = ""
    ended_on: date | None = None
    meeting: int = 0
    decision: int = 0


JOBS = RecordType(
    kind="job",
    table="jobs",
    make=Job,
    fields=(
        Field("what", Kind.LONG_TEXT, required=True, max_length=1000, searchable=True),
        Field("owners", Kind.LINKS, target="person"),
        Field("everyone", Kind.YES_NO),
        Field("due", Kind.DATE),
        Field("steps", Kind.LINES),
        Field("help_wanted", max_length=300, searchable=True),
        Field("state", Kind.CHOICE, choices=JOB_STATES),
        Field("why", Kind.LONG_TEXT, max_length=1000),
        Field("ended_on", Kind.DATE),
        Field("meeting", Kind.LINK, target="meeting"),
        Field("decision", Kind.LINK, target="decision"),
    ),
    title="what",
    order=("due", "id"),
)
