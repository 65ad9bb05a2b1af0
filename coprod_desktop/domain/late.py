"""Things that are made when they are first used, so that nobody waits for them at the start."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, cast


class Late:
    """Stands for something that is made when it is first asked for anything."""

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], object]) -> None:
        self._make = make
        self._made: object = None

    def __getattr__(self, name: str) -> Any:
        if self._made is None:
            self._made = self._make()
        return getattr(self._made, name)


def late_pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled at its first use: compiling takes longer than most uses."""
    return cast("re.Pattern[str]", Late(lambda: re.compile(pattern, flags)))
