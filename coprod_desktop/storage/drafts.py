"""Keeps what is being typed, so that a power cut loses two seconds of it at most."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from coprod_desktop.storage.connection import Connection


class Drafts:
    """What was typed and not yet saved, by the key of the page it was typed on."""

    def __init__(self, conn: Connection) -> None:
        self._conn = conn

    def keep(self, key: str, answers: Mapping[str, Any], at: datetime) -> None:
        """Keep what is typed on one page in place of what was kept of it. Answers are JSON values."""
        text = json.dumps(dict(answers), ensure_ascii=False)
        self._conn.execute(
            'INSERT INTO "drafts" ("key", "answers", "at") VALUES (?, ?, ?) '
            'ON CONFLICT ("key") DO UPDATE SET "answers" = excluded."answers", "at" = excluded."at"',
            (key, text, at.isoformat()),
        )

    def get(self, key: str) -> dict[str, Any] | None:
        """Return what was typed on one page, or None."""
        row = self._conn.execute('SELECT "answers" FROM "drafts" WHERE "key" = ?', (key,)).fetchone()
        return dict(json.loads(row[0])) if row else None

    def all(self) -> list[tuple[str, datetime]]:
        """Return the key and time of every draft, newest first."""
        rows = self._conn.execute('SELECT "key", "at" FROM "drafts" ORDER BY "at" DESC, "rowid" DESC')
        return [(key, datetime.fromisoformat(at)) for key, at in rows]

    def drop(self, key: str) -> None:
        """Forget what was typed on one page."""
        self._conn.execute('DELETE FROM "drafts" WHERE "key" = ?', (key,))
