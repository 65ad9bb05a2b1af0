"""Keeps how this laptop shows the program: text size, colours, letters, the last size of the window.

Nothing about the club is in it, so it is lost without harm: a damaged file means the settings of a new laptop.
"""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any

from coprod_desktop.domain.aloud import USUAL_PACE
from coprod_desktop.domain.patience import patiently
from coprod_desktop.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """This laptop's settings. `window` is the last width and height in pixels, or (0, 0).

    `room` says whether Room view was on. `theme` and `font` are names that the screen knows. `pace` is how many words
    a minute are read aloud.
    """

    text_percent: int = 100
    theme: str = "computer"
    font: str = "lato"
    room: bool = False
    window: tuple[int, int] = (0, 0)
    full_screen: bool = False
    pace: int = USUAL_PACE


_NAMES = Settings.__match_args__


def read_settings(path: Path) -> Settings:
    """Return the settings kept at `path`. What cannot be read there is as on a new laptop. Never raises."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    known: dict[str, Any] = {}
    usual = Settings()
    for name in _NAMES:
        value = _read(getattr(usual, name), found.get(name))
        if value is not None:
            known[name] = value
    return Settings(**known)


def keep_settings(path: Path, settings: Settings) -> bool:
    """Keep the settings whole; False when the disk will not have them, and then the old ones stay. Never raises."""
    kept = {name: getattr(settings, name) for name in _NAMES}
    part = path.with_name(f".{path.name}.{os.urandom(4).hex()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with part.open("xb") as file:
                file.write((json.dumps(kept, indent=2) + "\n").encode())
                file.flush()
                os.fsync(file.fileno())
            patiently(lambda: part.replace(path), time.monotonic, time.sleep)
        finally:
            part.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _read(usual: Any, value: Any) -> Any:
    """Return `value` if it is of the kind of the usual one, else None."""
    if isinstance(usual, tuple):
        right = isinstance(value, list) and len(value) == len(usual) and all(type(one) is int for one in value)
        return tuple(value) if right else None
    return value if type(value) is type(usual) else None
