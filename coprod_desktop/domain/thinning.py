"""Decides which old copies may go, so that a stick never fills up and no good copy is pushed out."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime, timedelta

from coprod_desktop.domain.values import dataclass

EVERY_COPY_OF = timedelta(days=2)
DAYS, WEEKS, MONTHS = 12, 10, 12
NEWEST_KEPT = 3


@dataclass(frozen=True, slots=True)
class Dated:
    """A copy as thinning sees it: its number from the book, its local time, and whether it has been found whole."""

    number: int
    made: datetime
    verified: bool = True


def thinned(copies: Iterable[Dated], now: datetime) -> tuple[Dated, ...]:
    """Return the copies that may go, oldest number first.

    Kept are all of the last 2 days, the newest of each of the last 12 days, 10 weeks and 12 months that have any, and
    the newest 3 verified ones. Days without a copy do not count, so a club that rests loses nothing. A copy that is
    not verified takes nobody's place, and is never thinned itself: somebody may still need what is in it. Numbers
    tell which copy is newer, for a clock can be wrong.
    """
    newest_first = sorted((one for one in copies if one.verified), key=lambda one: one.number, reverse=True)
    kept = {one.number for one in newest_first[:NEWEST_KEPT]}
    kept |= {one.number for one in newest_first if one.made >= now - EVERY_COPY_OF}
    for span, count in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        kept |= _newest_of_each(newest_first, span, count)
    return tuple(one for one in reversed(newest_first) if one.number not in kept)


def _newest_of_each(newest_first: Iterable[Dated], span: Callable[[datetime], Hashable], count: int) -> set[int]:
    seen: dict[Hashable, int] = {}
    for one in newest_first:
        seen.setdefault(span(one.made), one.number)
    return set(list(seen.values())[:count])


def _day(made: datetime) -> Hashable:
    return made.date()


def _week(made: datetime) -> Hashable:
    return made.isocalendar()[:2]


def _month(made: datetime) -> Hashable:
    return made.year, made.month
