"""What a password must be, and what can be shown of one."""

from __future__ import annotations

from datetime import date

from coprod_desktop.domain.values import dataclass

SHORTEST = 8  # characters: three small words are longer, and are easier to remember
LONGEST = 200


@dataclass(frozen=True, slots=True)
class PasswordSlot:
    """One password as it can be shown: its random id, whose it is and the day it was set. Never the password."""

    id: str
    who: str
    since: date | None
