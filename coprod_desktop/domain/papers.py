"""Paper that left the printer: who has had theirs, and forms that went out to be filled in by hand."""

from __future__ import annotations

from datetime import date

from coprod_desktop.domain.fields import Field, Kind
from coprod_desktop.domain.records import Record, RecordType
from coprod_desktop.domain.values import dataclass

FORMS = ("new_member", "gift_cards", "want_to_say")
OUTCOMES = ("out", "typed", "empty", "lost")


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed(Record):
    """One paper of a meeting that one person has had: `paper` is its key, `on` the day they got it."""

    meeting: int = 0
    person: int = 0
    paper: str = "minutes"
    on: date | None = None


HANDED = RecordType(
    kind="handed",
    table="handed",
    make=Handed,
    fields=(
        Field("meeting", Kind.LINK, target="meeting", required=True),
        Field("person", Kind.LINK, target="person", required=True),
        Field("paper", max_length=60),
        Field("on", Kind.DATE),
    ),
    title="",
    order=("meeting", "person"),
    found=False,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet(Record):
    """One form on paper, with its id as the number on it. An id is never used again, so no two sheets mix up.

    `outcome` is out, typed, empty (it came back with nothing on it) or lost, since `ended_on`. `written_on` is the day
    on the paper itself, None when nobody wrote one. `printed_on` is None for a sheet that was printed without a
    number and got one when it was typed in. `answers` are those of the paper as they were typed, as JSON by the names
    of the questions. `person`, `item` and `point` are what came of it.
    """

    form: str = ""
    printed_on: date | None = None
    outcome: str = "out"
    ended_on: date | None = None
    written_on: date | None = None
    helped_by: str = ""
    typed_by: str = ""
    person: int = 0
    item: int = 0
    point: int = 0
    answers: str = ""


SHEETS = RecordType(
    kind="sheet",
    table="sheets",
    make=Sheet,
    fields=(
        Field("form", Kind.CHOICE, choices=FORMS),
        Field("printed_on", Kind.DATE),
        Field("outcome", Kind.CHOICE, choices=OUTCOMES),
        Field("ended_on", Kind.DATE),
        Field("written_on", Kind.DATE),
        Field("helped_by", max_length=120),
        Field("typed_by", max_length=120),
        Field("person", Kind.LINK, target="person"),
        Field("item", Kind.LINK, target="agenda_item"),
        Field("point", Kind.LINK, target="point"),
        Field("answers", Kind.LONG_TEXT, max_length=60_000, private=True),
    ),
    title="",
    order=("id",),
    found=False,
)
