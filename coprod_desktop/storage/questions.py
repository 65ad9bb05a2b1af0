"""Questions that one SQL statement answers better than the reading of records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_desktop.domain.records import Found
from coprod_desktop.domain.registry import ALL_TYPES

if TYPE_CHECKING:
    from coprod_desktop.storage.connection import Connection

# CROSS JOIN keeps the order of the tables: the few meetings first, then who came to each. Left to itself, one
# version of sqlite reads everybody's attendance of twenty years. A test looks at the plan.
NOT_HEARD = """
WITH "recent" AS MATERIALIZED (
    SELECT "id" FROM "meetings"
    WHERE "removed" = '' AND "on" IS NOT NULL AND "state" IN ('held', 'draft', 'agreed')
        AND (:meeting_kind = '' OR "meeting_kind" = :meeting_kind)
    ORDER BY "on" DESC, "starts" DESC, "id" DESC LIMIT :meetings_back
)
SELECT "id" FROM "people"
WHERE "removed" = '' AND "standing" = 'here' AND EXISTS (SELECT 1 FROM "recent")
    AND "id" NOT IN (
        SELECT a."person" FROM "recent" m CROSS JOIN "attendance" a ON a."meeting" = m."id"
        WHERE a."removed" = '' AND a."heard" <> '[]' AND a."person" IS NOT NULL
    )
    AND "id" NOT IN (
        SELECT w.value FROM "recent" m CROSS JOIN "points" p ON p."meeting" = m."id", json_each(p."people") w
        WHERE p."removed" = '' AND p."point_kind" = 'said'
    )
ORDER BY "in_order", "id"
"""

_TITLES = {kind.kind: f'"{kind.title}"' if kind.title else "''" for kind in ALL_TYPES}
_BIN = " UNION ALL ".join(
    f'SELECT \'{kind.kind}\' AS "kind", "id", {_TITLES[kind.kind]} AS "title", "removed" '
    f'FROM "{kind.table}" WHERE "removed" <> \'\''
    for kind in ALL_TYPES
)


def not_heard(conn: Connection, meetings_back: int, meeting_kind: str) -> list[int]:
    """Return the ids of people who are here and were not heard at the last so many held meetings, by name.

    Heard means any way of being heard that was ticked, or their own words in the minutes. Before the first
    meeting was held there is nobody to return.
    """
    rows = conn.execute(NOT_HEARD, {"meetings_back": meetings_back, "meeting_kind": meeting_kind})
    return [row[0] for row in rows]


def in_bin(conn: Connection, limit: int) -> list[Found]:
    """Return what was removed, newest first."""
    rows = conn.execute(f'{_BIN} ORDER BY "removed" DESC, kind, "id" DESC LIMIT ?', (limit,))
    return [Found(kind, record_id, title, when=when) for kind, record_id, title, when in rows]
