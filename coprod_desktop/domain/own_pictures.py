"""The club's own pictures: photographs it took, and packs of drawings that it may use."""

from __future__ import annotations

import re
from datetime import date

from coprod_desktop.domain.fields import Field, Kind
from coprod_desktop.domain.late import late_pattern
from coprod_desktop.domain.records import Record, RecordType
from coprod_desktop.domain.values import dataclass

OWN = "own:"  # before the id of one of these pictures, where a picture's key is wanted
MOST_AT_ONCE = 500  # pictures added in one go
MOST_IN_BOOK = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class PicturePack(Record):
    """Pictures that came together. `credit` is what is printed where one of them is used; "" for the club's own."""

    name: str = ""
    credit: str = ""
    added_on: date | None = None


PICTURE_PACKS = RecordType(
    kind="picture_pack",
    table="picture_packs",
    make=PicturePack,
    fields=(
        Field("name", required=True, max_length=80),
        Field("credit", max_length=300),
        Field("added_on", Kind.DATE),
    ),
    title="name",
    order=("name",),
    found=False,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPicture(Record):
    """One picture of the club's own: a plain name, the words it is found by, and the one thing that it means.

    `content` is the id of its SVG text, PNG or JPEG, which is kept as photos are.
    """

    name: str = ""
    words: str = ""
    meaning: str = ""
    content: int = 0
    pack: int = 0

    @property
    def key(self) -> str:
        """The key by which points, skills and words hold this picture."""
        return f"{OWN}{self.id}"


OWN_PICTURES = RecordType(
    kind="own_picture",
    table="own_pictures",
    make=OwnPicture,
    fields=(
        Field("name", required=True, max_length=80, searchable=True),
        Field("words", max_length=400, searchable=True),
        Field("meaning", max_length=80, searchable=True),
        Field("content", Kind.LINK, target="photo"),
        Field("pack", Kind.LINK, target="picture_pack"),
    ),
    title="name",
    order=("name",),
    found=False,
)


@dataclass(frozen=True, slots=True)
class FoundPicture:
    """A picture that was read from a file and is safe and small: SVG text, PNG or JPEG."""

    file: str
    content: bytes


@dataclass(frozen=True, slots=True)
class RefusedPicture:
    """A file that cannot be used: why, as a code. `other` names what it is the same as, where that is why."""

    file: str
    code: str
    other: str = ""


@dataclass(frozen=True, slots=True)
class PackRead:
    """What came of reading files: the pictures, and the files that are not used."""

    found: tuple[FoundPicture, ...] = ()
    refused: tuple[RefusedPicture, ...] = ()


_ENDING = late_pattern(r"\.[A-Za-z0-9]{1,5}$")
_NOTHING_SAID = late_pattern(
    r"^(?:img|dsc[nf]?|dscf|pict?|p|photo|image|picture|screenshot|scan|whats ?app image|untitled|\d)"
    r"[\s\d.-]*(?:at .*)?$",
    re.IGNORECASE,
)
_ADDED = late_pattern(
    r"\s*(?:\(\d+\)|\bcopy\b(?: \d+)?|\bfinal\b|\bv\d+\b|\b\d+ ?x ?\d+(?: ?px)?\b|\b(?:rgb|cmyk|colour|color|bw)\b)\s*",
    re.IGNORECASE,
)
_HUMP = late_pattern(r"(?<=[a-z])(?=[A-Z])")


def name_from_file(file: str) -> str:
    """Return the name that a file's name proposes: "CupOfTea_02.png" is "cup of tea"; "" when it says nothing."""
    last = file.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    words = _HUMP.sub(" ", _ENDING.sub("", last))
    words = " ".join(re.sub(r"[_\-+.~]+", " ", words).split())
    if _NOTHING_SAID.match(words):
        return ""
    words = " ".join(_ADDED.sub(" ", words).split())
    words = " ".join(re.sub(r"^\d+\s+|\s+\d+$", "", words).split())
    if not any(letter.isalpha() for letter in words):
        return ""
    return (words.lower() if words.isupper() or words.istitle() else words)[:80]
