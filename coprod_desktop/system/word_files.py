"""Reads the coach's lists of words from the files that come with the program."""

from __future__ import annotations

from functools import cache

from coprod_desktop.domain.coach import Coach
from coprod_desktop.system.plain_lists import read_plain_list
from coprod_desktop.system.resources import resource_folder


@cache
def load_coach(language: str = "en") -> Coach:
    """Return the coach for a language such as "en" or "en-GB", read once.

    For a language without lists the coach still sees length, dates, figures and the like.
    """
    return Coach(_words("swaps", language), _words("hard_words", language))


def _words(name: str, language: str) -> dict[str, str]:
    path = resource_folder() / "words" / f"{name}_{language.partition('-')[0]}.toml"
    return read_plain_list(path) if path.is_file() else {}
