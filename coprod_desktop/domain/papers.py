"""Paper that left the printer: who has had theirs, and forms that went out to be filled in by hand."""

from __future__ import annotations

from datetime import date

from coprod_desktop.domain.fields import Field, Kind
from coprod_desktop.domain.records import Record, RecordType
from coprod_desktop.domain.values import dataclass

FORMS = ("new_member", "gift_cards", "want_to_say")


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
    """One form that was printed with its id as the number on it.

    `typed_on` is the day it was typed in, None while it is out. An id is never used again, so no two sheets mix up.
    """

    form: str = ""
    printed_on: date | None = None
    typed_on: date | None = None


SHEETS = RecordType(
    kind="sheet",
    table="sheets",
    make=Sheet,
    fields=(
        Field("form", Kind.CHOICE, choices=FORMS),
        Field("printed_on", Kind.DATE),
        Field("typed_on", Kind.DATE),
    ),
    title="",
    order=("id",),
    found=False,
)
