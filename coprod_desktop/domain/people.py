"""Everyone in the club, the roles they hold, and who stands by whom."""

from __future__ import annotations

from datetime import date

from coprod_desktop.domain.fields import Field, Kind
from coprod_desktop.domain.records import Record, RecordType
from coprod_desktop.domain.values import dataclass

WAYS_OF_TELLING = (
    "easy_read",
    "large_print",
    "plain_print",
    "audio",
    "phone",
    "face_to_face",
    "email",
    "other_language",
)
PRINT_SIZES = (16, 18, 20, 24, 28)  # points (UKAAF MS03)
STANDINGS = ("here", "waiting", "left", "died")
SIX_STEPS = ("identify", "record", "flag", "share", "meet", "review")  # NHS Accessible Information Standard, 2025
HELPS = (
    "hearing_loop",
    "step_free",
    "wheelchair_space",
    "transport",
    "supporter",
    "breaks",
    "quiet_place",
    "papers_ahead",
    "read_aloud",
    "interpreter",
    "bright_light",
    "near_the_door",
    "food_or_medicine",
    "more_time",
)
TIES = ("supporter", "buddy", "family", "friend")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """One person. A name is enough: nothing else is ever required."""

    name: str = ""
    known_as: str = ""
    photo: int = 0
    photo_kept: bool = False
    photo_printed: bool = False
    standing: str = "here"
    phone: str = ""
    other_phone: str = ""
    email: str = ""
    address: str = ""
    telling: tuple[str, ...] = ()
    print_size: int = 0
    language: str = ""
    telling_steps: tuple[str, ...] = ()
    telling_review: date | None = None
    emergency_name: str = ""
    emergency_phone: str = ""
    came_by: str = ""
    joined: str = ""
    left: str = ""
    about: str = ""
    notes: str = ""

    @property
    def short_name(self) -> str:
        """What people call them: the known-as name, or the name."""
        return self.known_as or self.name

    @property
    def printed_photo(self) -> int:
        """Their photo as papers may show it: 0 without their yes to keeping it and their yes to printing it."""
        return self.photo if self.photo_kept and self.photo_printed else 0

    @property
    def minutes_size(self) -> int:
        """The size of print they asked for, in points: their own, 24 for large print, else 16."""
        return self.print_size or (24 if "large_print" in self.telling else 16)


PEOPLE = RecordType(
    kind="person",
    table="people",
    make=Person,
    fields=(
        Field("name", required=True, max_length=120, searchable=True),
        Field("known_as", max_length=80, searchable=True),
        Field("photo", Kind.LINK, target="photo"),
        Field("photo_kept", Kind.YES_NO),
        Field("photo_printed", Kind.YES_NO),
        Field("standing", Kind.CHOICE, choices=STANDINGS),
        Field("phone", max_length=60, private=True),
        Field("other_phone", max_length=60, private=True),
        Field("email", max_length=200, private=True),
        Field("address", Kind.LONG_TEXT, max_length=500, private=True),
        Field("telling", Kind.CHOICES, choices=WAYS_OF_TELLING),
        Field("print_size", Kind.NUMBER),
        Field("language", max_length=60),
        Field("telling_steps", Kind.CHOICES, choices=SIX_STEPS),
        Field("telling_review", Kind.DATE),
        Field("emergency_name", max_length=120, private=True),
        Field("emergency_phone", max_length=60, private=True),
        Field("came_by", max_length=200),
        Field("joined", max_length=60),
        Field("left", max_length=60),
        Field("about", Kind.LONG_TEXT, max_length=4000, searchable=True),
        Field("notes", Kind.LONG_TEXT, max_length=4000, private=True),
    ),
    title="name",
    order=("name",),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs(Record):
    """What helps one person take part. Kept apart from the person and never searched."""

    person: int = 0
    helps: tuple[str, ...] = ()
    words: str = ""


NEEDS = RecordType(
    kind="needs",
    table="needs",
    make=Needs,
    fields=(
        Field("person", Kind.LINK, target="person", required=True),
        Field("helps", Kind.CHOICES, choices=HELPS, private=True),
        Field("words", Kind.LONG_TEXT, max_length=2000, private=True),
    ),
    title="",
    order=("person",),
    found=False,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Role(Record):
    """A role in the club, such as member or trustee. None is above another."""

    name: str = ""
    picture: str = ""


ROLES = RecordType(
    kind="role",
    table="roles",
    make=Role,
    fields=(Field("name", required=True, max_length=60, searchable=True), Field("picture", max_length=60)),
    title="name",
    order=("name",),
    found=False,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleHeld(Record):
    """One role that one person holds or held, with dates as they were told to us."""

    person: int = 0
    role: int = 0
    since: date | None = None
    until: date | None = None


ROLES_HELD = RecordType(
    kind="role_held",
    table="roles_held",
    make=RoleHeld,
    fields=(
        Field("person", Kind.LINK, target="person", required=True),
        Field("role", Kind.LINK, target="role", required=True),
        Field("since", Kind.DATE),
        Field("until", Kind.DATE),
    ),
    title="",
    order=("person", "since"),
    found=False,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie(Record):
    """Somebody who stands by somebody: `other` is the supporter, buddy, relative or friend of `person`."""

    person: int = 0
    other: int = 0
    tie: str = "supporter"
    note: str = ""


TIES_KEPT = RecordType(
    kind="tie",
    table="ties",
    make=Tie,
    fields=(
        Field("person", Kind.LINK, target="person", required=True),
        Field("other", Kind.LINK, target="person", required=True),
        Field("tie", Kind.CHOICE, choices=TIES),
        Field("note", max_length=200),
    ),
    title="",
    order=("person",),
    found=False,
)
