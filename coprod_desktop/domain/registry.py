"""Every kind of record that the club keeps. A new kind is one line here."""

from __future__ import annotations

from typing import Any

from coprod_desktop.domain import club, consents, decisions, gifts, meetings, own_pictures, papers, people
from coprod_desktop.domain.records import RecordType

ALL_TYPES: tuple[RecordType[Any], ...] = (
    club.CLUBS,
    club.WORDS,
    club.PICTURE_WORDS,
    people.PEOPLE,
    people.NEEDS,
    people.ROLES,
    people.ROLES_HELD,
    people.TIES_KEPT,
    gifts.SKILLS,
    gifts.GIFTS,
    meetings.MEETINGS,
    meetings.AGENDA_ITEMS,
    meetings.STANDING_ITEMS,
    meetings.ATTENDANCE,
    meetings.POINTS,
    meetings.FROZEN_MINUTES,
    meetings.CORRECTIONS,
    decisions.DECISIONS,
    decisions.JOBS,
    papers.HANDED,
    papers.SHEETS,
    consents.CONSENTS,
    own_pictures.PICTURE_PACKS,
    own_pictures.OWN_PICTURES,
)
BY_KIND: dict[str, RecordType[Any]] = {one.kind: one for one in ALL_TYPES}
