"""The club itself, its hard words, and the pictures it has taught the program."""

from __future__ import annotations

from coprod_desktop.domain.fields import Field, Kind
from coprod_desktop.domain.records import Record, RecordType
from coprod_desktop.domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Club(Record):
    """The one club of this book. There is exactly one, with id 1."""

    name: str = ""
    meets_where: str = ""
    meets_when: str = ""
    how_we_work: str = ""
    helper_name: str = ""
    helper_phone: str = ""
    sample: bool = False


CLUBS = RecordType(
    kind="club",
    table="clubs",
    make=Club,
    fields=(
        Field("name", required=True, max_length=80),
        Field("meets_where", max_length=200),
        Field("meets_when", max_length=200),
        Field("how_we_work", Kind.LONG_TEXT, max_length=6000),
        Field("helper_name", max_length=120),
        Field("helper_phone", max_length=60),
        Field("sample", Kind.YES_NO),
    ),
    title="name",
    order=("id",),
    found=False,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word(Record):
    """A hard word and what it means in this club."""

    word: str = ""
    meaning: str = ""
    picture: str = ""


WORDS = RecordType(
    kind="word",
    table="words",
    make=Word,
    fields=(
        Field("word", required=True, max_length=60, searchable=True),
        Field("meaning", Kind.LONG_TEXT, required=True, max_length=500, searchable=True),
        Field("picture", max_length=60),
    ),
    title="word",
    order=("word",),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureWord(Record):
    """A picture that somebody chose by hand for a word, so that it is proposed next time."""

    word: str = ""
    picture: str = ""


PICTURE_WORDS = RecordType(
    kind="picture_word",
    table="picture_words",
    make=PictureWord,
    fields=(Field("word", required=True, max_length=60), Field("picture", required=True, max_length=60)),
    title="word",
    order=("word",),
    found=False,
)
