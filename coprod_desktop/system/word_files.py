"""Reads the coach's lists of words from the files that come with the program."""

from __future__ import annotations

import tomllib
from functools import cache

from coprod_desktop.domain.coach import Coach
from coprod_desktop.system.resources import resource_folder


@cache
def load_coach(language: str = "en") -> Coach:
    """Return the coach for a language such as "en" or "en-GB", read once (about 15 ms).

    For a language without lists the coach still sees length, dates, figures and the like.
    """
    return Coach(_words("swaps", language), _words("hard_words", language))


def _words(name: str, language: str) -> dict[str, str]:
    path = resource_folder() / "words" / f"{name}_{language.partition('-')[0]}.toml"
    if not path.is_file():
        return {}
    with path.open("rb") as file:
        return tomllib.load(file)
