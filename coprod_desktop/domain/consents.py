"""What somebody said about their photo: a list of answers to which one only adds, and what holds of it today."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from coprod_desktop.domain.fields import Field, Kind
from coprod_desktop.domain.records import Record, RecordType
from coprod_desktop.domain.values import dataclass

KEEP, PRINT = "keep", "print"
ABOUT = (KEEP, PRINT)
YES, NO, ENDED = "yes", "no", "ended"
WAYS_ASKED = ("words", "sign", "paper", "supporter")  # as a person chooses one: what else there is, the book knows
LIST, NEW_PHOTO, TAKEN_AWAY = "list", "new_photo", "taken_away"
WAYS = (*WAYS_ASKED, LIST, NEW_PHOTO, TAKEN_AWAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Record):
    """One answer of one person: yes or no, or ended, when a yes was about a photo that is no longer there.

    `on` is the day of the answer where it is known, `noted` the day on which it came into the book. `there` names who
    was with them, and `sheet` is the paper it stands on. `photo` is the id of the photo it is about, 0 for any: a
    number and no link, because an answer outlives its photo.
    """

    person: int = 0
    about: str = KEEP
    answer: str = YES
    on: date | None = None
    noted: date | None = None
    way: str = ""
    there: str = ""
    photo: int = 0
    sheet: int = 0

    @property
    def day(self) -> date:
        """The day by which answers stand in order: their own, or else that on which they were noted."""
        return self.on or self.noted or date.min


CONSENTS = RecordType(
    kind="consent",
    table="consents",
    make=Consent,
    fields=(
        Field("person", Kind.LINK, target="person", required=True),
        Field("about", Kind.CHOICE, choices=ABOUT),
        Field("answer", Kind.CHOICE, choices=(YES, NO, ENDED)),
        Field("on", Kind.DATE),
        Field("noted", Kind.DATE),
        Field("way", Kind.CHOICE, choices=WAYS),
        Field("there", max_length=120, private=True),
        Field("photo", Kind.NUMBER),
        Field("sheet", Kind.LINK, target="sheet"),
    ),
    title="",
    order=("person", "id"),
    found=False,
)


def in_order(answers: Iterable[Consent]) -> list[Consent]:
    """Return answers as they were given: by their day, and those of one day as they came into the book."""
    return sorted(answers, key=lambda one: (one.day, one.id))


def newest(answers: Iterable[Consent], about: str, photo: int = 0) -> Consent | None:
    """Return the answer that holds today for the photo `photo`, or None when nobody has said.

    When a photo went, the yes that was said before holds no more. An older day counts after that only when the answer
    is about the photo that is there now, such as one that was asked for beforehand.

    A no holds until there is a yes that is newer by its day and came into the book later: where two answers gainsay
    each other, such as an older paper typed in today, the photo stays off paper and somebody asks again.
    """
    every = [one for one in answers if one.about == about]
    ends = [one for one in every if one.answer == ENDED]
    given = [one for one in every if one.answer == YES]
    standing = [one for one in every if one.answer == NO and not any(_beats(yes, one) for yes in given)]
    if standing:
        return max(standing, key=lambda one: one.id)
    if ends:
        end = max(ends, key=lambda one: one.id)
        given = [one for one in given if _is_since(one, end, photo)]
    return in_order(given)[-1] if given else None


def holds(answers: Iterable[Consent], photo: int = 0) -> tuple[bool, bool]:
    """Return whether there is a yes to keeping the photo, and to printing it: what is not kept is not printed."""
    known = tuple(answers)
    kept, printed = (newest(known, about, photo) for about in ABOUT)
    may_keep = kept is not None and kept.answer == YES
    return may_keep, may_keep and printed is not None and printed.answer == YES


def _beats(yes: Consent, no: Consent) -> bool:
    return yes.id > no.id and yes.day >= no.day


def _is_since(one: Consent, end: Consent, photo: int) -> bool:
    return one.id > end.id and (one.day >= end.day or (photo != 0 and one.photo == photo))
