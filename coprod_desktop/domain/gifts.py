"""Skills and gifts: what people can share, would like to learn, or would like help with."""

from __future__ import annotations

from datetime import date

from coprod_desktop.domain.fields import Field, Kind
from coprod_desktop.domain.records import Record, RecordType
from coprod_desktop.domain.values import dataclass

CATEGORIES = (
    "cooking",
    "music",
    "listening",
    "writing",
    "book_keeping",
    "computers",
    "driving",
    "garden",
    "languages",
    "memories",
    "company",
    "making",
    "moving",
    "time",
    "other",
)
WAYS = ("share", "learn", "help")


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill(Record):
    """One thing that people can do or know."""

    name: str = ""
    category: str = "other"
    picture: str = ""
    about: str = ""


SKILLS = RecordType(
    kind="skill",
    table="skills",
    make=Skill,
    fields=(
        Field("name", required=True, max_length=80, searchable=True),
        Field("category", Kind.CHOICE, choices=CATEGORIES),
        Field("picture", max_length=60),
        Field("about", Kind.LONG_TEXT, max_length=1000, searchable=True),
    ),
    title="name",
    order=("name",),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gift(Record):
    """What one person brings or wishes for. `way` is share, learn or help (would like help with).

    `told_on` is the day they said so, when that is known: the day on their paper.
    """

    person: int = 0
    skill: int = 0
    way: str = "share"
    words: str = ""
    told_on: date | None = None


GIFTS = RecordType(
    kind="gift",
    table="gifts",
    make=Gift,
    fields=(
        Field("person", Kind.LINK, target="person", required=True),
        Field("skill", Kind.LINK, target="skill", required=True),
        Field("way", Kind.CHOICE, choices=WAYS),
        Field("words", max_length=400, searchable=True),
        Field("told_on", Kind.DATE),
    ),
    title="words",
    order=("person",),
    found=False,
)
