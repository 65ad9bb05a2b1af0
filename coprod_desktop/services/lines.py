"""One sentence a line, however the words were typed."""

from __future__ import annotations

import re
from collections.abc import Iterable

from coprod_desktop.domain.sentences import split_sentences

_A_BLOCK = 3  # words in capitals, one after another, are a block that is hard to read


def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a text of one line or several, in order, each trimmed."""
    found = (one.strip() for line in text.splitlines() for one in split_sentences(line))
    return tuple(one for one in found if one)


def printed(text: str) -> tuple[str, ...]:
    """Return the sentences of a text as they go on paper: each starts with a capital, and none ends in a semicolon."""
    return tuple(_as_printed(one) for one in sentences(text))


def _as_printed(sentence: str) -> str:
    words = sentence.rstrip(" ;,")
    if words != sentence:
        words += "."
    first = words.lstrip("*")[:1]
    word = words.split(" ", 1)[0]
    if not first.islower() or "@" in word or "." in word.rstrip(".") or word.lstrip("*")[1:2].isupper():
        return words
    return words.replace(first, first.upper(), 1)


def calm(title: str, names: Iterable[str] = ()) -> str:
    """Return a title as it goes on paper: three words or more in capitals are written small (P4), names are not.

    "3. TRIP TO THE SEA" is "3. Trip to the sea".
    """
    words = [word for word in title.split() if any(map(str.isalpha, word))]
    if len(words) < _A_BLOCK or title != title.upper():
        return title
    small = title.lower()
    for part in {part for name in names for part in name.split() if len(part) > 1}:
        small = re.sub(rf"(?<!\w){re.escape(part.lower())}(?!\w)", part, small)
    first = next(place for place, letter in enumerate(small) if letter.isalpha())
    return small[:first] + small[first].upper() + small[first + 1 :]


def short(words: str, limit: int = 40) -> str:
    """Return the first words of a text, at most `limit` letters, to name it in Undo."""
    line = " ".join(words.split())
    return line if len(line) <= limit else line[:limit].rsplit(" ", 1)[0] + "\u2026"
