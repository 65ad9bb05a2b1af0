"""Turns codes into sentences, in the language that is wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from coprod_desktop.wording import ALL_WORDS

CONTEXT = "wording"

Translate = Callable[[str, str], str]


def untranslated(_context: str, text: str) -> str:
    """Return `text` as it is: the translation into English."""
    return text


class Say:
    """Says the sentence that belongs to a code. `translate` takes a context and the English text."""

    def __init__(self, translate: Translate = untranslated) -> None:
        self._translate = translate

    def __call__(self, code: str, **values: Any) -> str:
        """Return the sentence for `code` with `values` in it. Raises KeyError for a code without words."""
        return self._translate(CONTEXT, ALL_WORDS[code]).format(**values)

    def knows(self, code: str) -> bool:
        """Say whether there are words for `code`."""
        return code in ALL_WORDS
