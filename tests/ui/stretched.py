"""A language that no one speaks: every sentence is longer, accented and in brackets.

It shows at a glance which words of the screen cannot be translated, and what breaks when words are longer.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_ACCENTS = str.maketrans("aeiouAEIOUnc", "áéíóúÁÉÍÓÚñç")
_KEEP = re.compile(r"(\{[^{}]*\}|\*\*|&)")
LONGER = 1.35  # German and Portuguese run about a third longer than English


def stretch(text: str) -> str:
    """Return `text` in the stretched language. What stands in {braces} is kept, since values go there."""
    if not text.strip():
        return text
    words = "".join(part if _KEEP.fullmatch(part) else part.translate(_ACCENTS) for part in _KEEP.split(text))
    more = round(len(_KEEP.sub("", text)) * (LONGER - 1))
    return f"[{words}{' ~' * (more // 2)}]"


def is_stretched(text: str) -> bool:
    """Say whether `text` came through the translator."""
    return "[" in text and "]" in text


class StretchedLanguage(QTranslator):
    """Translates into the stretched language and remembers every text it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        """Qt asks whether this translator has anything to say."""
        return False

    def translate(self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        """Qt asks for the words of one text."""
        self.asked.add((context, source))
        return stretch(source)
