"""Forgetting a person for good: whose names go, and what stands in the place of a name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from coprod_desktop.domain.values import dataclass

_SHORTEST = 2  # letters of a first name: an initial alone stands in too many words


@dataclass(frozen=True, slots=True)
class Gone:
    """Somebody who was forgotten: no more than an id, the day in ISO 8601, and how many copies there were by then."""

    id: int
    day: str
    copies: int = 0


def names_of(name: str, known_as: str, others: Iterable[str]) -> tuple[str, ...]:
    """Return the names by which a person stands in sentences, the longest first.

    The whole name is always among them. A short one is left out when somebody in `others`, whole names and known-as
    names, is called so too: that sentence may be about them.
    """
    short = [one for one in (known_as.strip(), *name.split()[:1]) if len(one.strip(".")) >= _SHORTEST]
    wanted = {one.casefold() for one in short}
    taken = {
        part for other in map(str.casefold, others) for part in (other, *other.split(None, 1)[:1]) if part in wanted
    }
    names = [name.strip(), *(one for one in short if one.casefold() not in taken)]
    return tuple(sorted(dict.fromkeys(one for one in names if one), key=len, reverse=True))


def written_as(names: Iterable[str]) -> tuple[str, ...]:
    """Return every way in which the names count as names: in the letters they are written in, and in capitals alone.

    So "may" is no name, and "MAY" is one.
    """
    return tuple(dict.fromkeys(form for name in names for form in (name, name.upper())))


def stands_in(text: str, names: Iterable[str]) -> bool:
    """Say whether one of the names stands in a text, as a word of its own."""
    pattern = _pattern(names)
    return bool(pattern and pattern.search(text))


def without_names(text: str, names: Iterable[str], word: str) -> str:
    """Return a text with `word` in place of every name, with a capital where a sentence begins."""
    pattern = _pattern(names)
    if pattern is None or not word:
        return text

    def instead(found: re.Match[str]) -> str:
        before = found.string[: found.start()].rstrip(" *\"'(\N{LEFT DOUBLE QUOTATION MARK}")
        starts = not before or before[-1] in ".!?:\n"
        return word[0].upper() + word[1:] if starts else word

    return pattern.sub(instead, text)


def without_names_in(value: Any, names: tuple[str, ...], word: str) -> Any:
    """Return what JSON holds, with `word` in place of every name. Pictures in it stay as they are."""
    if isinstance(value, str):
        return without_names(value, names, word)
    if isinstance(value, list):
        return [without_names_in(one, names, word) for one in value]
    if isinstance(value, dict) and "bytes" not in value:
        return {key: one if key == "kind" else without_names_in(one, names, word) for key, one in value.items()}
    return value


def _pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    every = written_as(names)
    if not every:
        return None
    return re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(one) for one in every)})(?!\w)")
