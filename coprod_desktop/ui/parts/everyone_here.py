"""Everybody of the club to choose from, read when somebody types the first letter of a name."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial

from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.services.all import Services
from coprod_desktop.services.named import named
from coprod_desktop.ui.parts.pick_people import AT_ONCE, Choosable, Everyone


def everyone_here(
    services: Services, *, also: Collection[int] = (), without: Collection[int] = (), waiting: bool = False
) -> Everyone:
    """Return who is here by name, also who is `waiting` to come, those with an id in `also`, not those in `without`."""
    where = {"standing": ("here", "waiting") if waiting else "here"}
    many = services.book.store.count(PEOPLE, where) > 2 * AT_ONCE + len(without)
    return Everyone(partial(_read, services, where, also, without), many=many)


def _read(
    services: Services, where: Mapping[str, object], also: Collection[int], without: Collection[int]
) -> list[Choosable]:
    found = {one.id: one for one in named(services.book, where)}
    if more := set(also) - found.keys():
        found |= {one.id: one for one in named(services.book, {"id": more})}
    return [Choosable(one.id, one.name, one.photo) for one in found.values() if one.id not in without]
