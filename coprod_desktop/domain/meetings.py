"""Meetings: the plan, who came, and the points that become the minutes."""

from __future__ import annotations

from datetime import date

from coprod_desktop.domain.fields import Field, Kind
from coprod_desktop.domain.records import Record, RecordType
from coprod_desktop.domain.values import dataclass

MEETING_KINDS = ("club", "committee", "one_to_one", "review", "other")
STATES = ("planned", "held", "draft", "agreed")
ITEM_STATES = ("open", "done", "next_time")
CAME = ("invited", "came", "sent_wishes", "could_not_come")
HEARD = ("spoke", "card", "gesture", "through_supporter", "told_before")
POINT_KINDS = ("told", "said", "decided", "job", "later")
WHOSE_WORDS = ("own", "with_help", "for_them")
NO_PICTURE = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Record):
    """One meeting, from a blank agenda to agreed minutes. Times are "HH:MM"."""

    meeting_kind: str = "club"
    title: str = ""
    on: date | None = None
    starts: str = ""
    ends: str = ""
    place: str = ""
    state: str = "planned"
    invited: tuple[int, ...] = ()
    ground_rules: str = ""
    next_meeting: str = ""
    who_to_ask: str = ""
    notes: str = ""
    access_done: tuple[str, ...] = ()
    access_note: str = ""
    agreed_on: date | None = None
    agreed_at: int = 0


MEETINGS = RecordType(
    kind="meeting",
    table="meetings",
    make=Meeting,
    fields=(
        Field("meeting_kind", Kind.CHOICE, choices=MEETING_KINDS),
        Field("title", max_length=120, searchable=True),
        Field("on", Kind.DATE, required=True),
        Field("starts", Kind.TIME),
        Field("ends", Kind.TIME),
        Field("place", max_length=200, searchable=True),
        Field("state", Kind.CHOICE, choices=STATES),
        Field("invited", Kind.LINKS, target="person"),
        Field("ground_rules", Kind.LONG_TEXT, max_length=4000),
        Field("next_meeting", max_length=300),
        Field("who_to_ask", max_length=200),
        Field("notes", Kind.LONG_TEXT, max_length=20000, searchable=True),
        Field("access_done", Kind.LINES),
        Field("access_note", Kind.LONG_TEXT, max_length=2000, private=True),
        Field("agreed_on", Kind.DATE),
        Field("agreed_at", Kind.LINK, target="meeting"),
    ),
    title="title",
    order=("-on", "-starts"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem(Record):
    """One thing to talk about. A `meeting` of 0 means it was raised and waits for the next agenda.

    `raised_on` is the day somebody asked for it, when that is known, and `whose` says whose words the note holds.
    """

    meeting: int = 0
    place_in_list: int = 0
    title: str = ""
    raised_by: int = 0
    raised_words: str = ""
    note: str = ""
    standing: int = 0
    carried_from: int = 0
    state: str = "open"
    picture: str = ""
    raised_on: date | None = None
    whose: str = ""


AGENDA_ITEMS = RecordType(
    kind="agenda_item",
    table="agenda_items",
    make=AgendaItem,
    fields=(
        Field("meeting", Kind.LINK, target="meeting"),
        Field("place_in_list", Kind.NUMBER),
        Field("title", required=True, max_length=200, searchable=True),
        Field("raised_by", Kind.LINK, target="person"),
        Field("raised_words", max_length=200),
        Field("note", Kind.LONG_TEXT, max_length=2000, searchable=True),
        Field("standing", Kind.LINK, target="standing_item"),
        Field("carried_from", Kind.LINK, target="agenda_item"),
        Field("state", Kind.CHOICE, choices=ITEM_STATES),
        Field("picture", max_length=60),
        Field("raised_on", Kind.DATE),
        Field("whose", Kind.CHOICE, choices=WHOSE_WORDS),
    ),
    title="title",
    order=("meeting", "place_in_list"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingItem(Record):
    """Something every meeting of one kind talks about. `last` puts it after the items people raised."""

    meeting_kind: str = "club"
    place_in_list: int = 0
    title: str = ""
    last: bool = False
    picture: str = ""


STANDING_ITEMS = RecordType(
    kind="standing_item",
    table="standing_items",
    make=StandingItem,
    fields=(
        Field("meeting_kind", Kind.CHOICE, choices=MEETING_KINDS),
        Field("place_in_list", Kind.NUMBER),
        Field("title", required=True, max_length=200),
        Field("last", Kind.YES_NO),
        Field("picture", max_length=60),
    ),
    title="title",
    order=("meeting_kind", "place_in_list"),
    found=False,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance(Record):
    """How one person took part in one meeting: came or not, and every way they were heard."""

    meeting: int = 0
    person: int = 0
    came: str = "invited"
    heard: tuple[str, ...] = ()
    note: str = ""


ATTENDANCE = RecordType(
    kind="attendance",
    table="attendance",
    make=Attendance,
    fields=(
        Field("meeting", Kind.LINK, target="meeting", required=True),
        Field("person", Kind.LINK, target="person", required=True),
        Field("came", Kind.CHOICE, choices=CAME),
        Field("heard", Kind.CHOICES, choices=HEARD),
        Field("note", max_length=400),
    ),
    title="",
    order=("meeting", "person"),
    found=False,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Point(Record):
    """One idea in the minutes, with one picture.

    `people` are those whose words they are (said) or who do it (job). `picture` is a picture's key, "photo:ID",
    "-" for none, or empty for the one that is proposed. A decided point has a `decision`, a job point a `job`.
    """

    meeting: int = 0
    item: int = 0
    place_in_list: int = 0
    point_kind: str = "told"
    words: str = ""
    people: tuple[int, ...] = ()
    whose: str = ""
    read_back: bool = False
    picture: str = ""
    decision: int = 0
    job: int = 0


POINTS = RecordType(
    kind="point",
    table="points",
    make=Point,
    fields=(
        Field("meeting", Kind.LINK, target="meeting", required=True),
        Field("item", Kind.LINK, target="agenda_item"),
        Field("place_in_list", Kind.NUMBER),
        Field("point_kind", Kind.CHOICE, choices=POINT_KINDS),
        Field("words", Kind.LONG_TEXT, max_length=4000, searchable=True),
        Field("people", Kind.LINKS, target="person"),
        Field("whose", Kind.CHOICE, choices=WHOSE_WORDS),
        Field("read_back", Kind.YES_NO),
        Field("picture", max_length=60),
        Field("decision", Kind.LINK, target="decision"),
        Field("job", Kind.LINK, target="job"),
    ),
    title="words",
    order=("meeting", "item", "place_in_list"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenMinutes(Record):
    """Agreed minutes as they were agreed: a whole document as JSON, its pictures with it. Never changed."""

    meeting: int = 0
    document: str = ""


FROZEN_MINUTES = RecordType(
    kind="frozen_minutes",
    table="frozen_minutes",
    make=FrozenMinutes,
    fields=(
        Field("meeting", Kind.LINK, target="meeting", required=True),
        Field("document", Kind.LONG_TEXT, max_length=50_000_000),
    ),
    title="",
    order=("meeting",),
    found=False,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction(Record):
    """A dated addition to agreed minutes."""

    meeting: int = 0
    on: date | None = None
    words: str = ""


CORRECTIONS = RecordType(
    kind="correction",
    table="corrections",
    make=Correction,
    fields=(
        Field("meeting", Kind.LINK, target="meeting", required=True),
        Field("on", Kind.DATE),
        Field("words", Kind.LONG_TEXT, required=True, max_length=2000, searchable=True),
    ),
    title="words",
    order=("meeting", "on"),
)
