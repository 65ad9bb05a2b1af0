"""Finds the files that come with the program: in an installed package, and beside it in a checkout."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from coprod_desktop.domain.plain_letters import plain

PACKAGE = Path(__file__).resolve().parent.parent


@cache
def resource_folder() -> Path:
    """Return the folder of pictures, themes and word lists. Raises FileNotFoundError when it is missing."""
    for folder in (PACKAGE / "resources", PACKAGE.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(PACKAGE / "resources")


def portrait(called: str) -> bytes:
    """Return the drawn portrait of somebody of the sample club, by what the club calls them, or b"" for none.

    Its file is named in plain letters, which every file system and installer takes.
    """
    path = resource_folder() / "portraits" / f"{plain(called)}.png"
    return path.read_bytes() if path.exists() else b""
