"""Examples of a page: the records that show it well. Pictures and tests of every page are made from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coprod_desktop.ui.parts.page import Place

if TYPE_CHECKING:
    from coprod_desktop.domain.records import RecordType
    from coprod_desktop.services.all import Services

Examples = tuple[tuple[str, Place], ...]


def of_record(key: str, record_id: int, *extras: str) -> Examples:
    """Return one example for each of `extras`, or one without; none when there is no record to show."""
    if not record_id:
        return ()
    return tuple((f"{key}_{one}" if one else key, Place(key, record_id, one)) for one in extras or ("",))


def first_of(services: Services, kind: RecordType[Any]) -> int:
    """Return the id of the first record of a kind, or 0."""
    return next((int(one.id) for one in services.book.store.some(kind, limit=1)), 0)


def a_person(services: Services) -> int:
    """Return the id of somebody with gifts, else of anybody, else 0."""
    people = services.people.here()
    with_gifts = (one.id for one in people if services.gifts.gifts_of(one.id))
    return next(with_gifts, next((one.id for one in people), 0))


def a_coming_meeting(services: Services) -> int:
    """Return the id of the next meeting, else of the last one, else 0."""
    return next((one.id for one in (*services.meetings.coming(), *services.meetings.past())), 0)


def a_written_meeting(services: Services) -> int:
    """Return the id of the newest meeting with minutes, or 0."""
    return next((one.id for one in services.meetings.past() if services.minutes.topics(one.id)), 0)
