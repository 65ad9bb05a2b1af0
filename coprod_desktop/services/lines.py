"""One sentence a line, however the words were typed."""

from __future__ import annotations

from coprod_desktop.domain.sentences import split_sentences


def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a text of one line or several, in order, each trimmed."""
    found = (one.strip() for line in text.splitlines() for one in split_sentences(line))
    return tuple(one for one in found if one)


def short(words: str, limit: int = 40) -> str:
    """Return the first words of a text, at most `limit` letters, to name it in Undo."""
    line = " ".join(words.split())
    return line if len(line) <= limit else line[:limit].rsplit(" ", 1)[0] + "\u2026"
