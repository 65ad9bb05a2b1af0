"""Letters that no font has: said in one or two sentences before anything is printed, with where they stand."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from coprod_desktop.domain.document import Document, lines_of
from coprod_desktop.wording.lists import together
from coprod_desktop.wording.say import Say

_AT_MOST = 3
_WORDS_AROUND = 3  # on each side, enough to find the place again


def not_printed(say: Say, papers: Iterable[tuple[Document, str]]) -> str:
    """Say which letters of some papers cannot be printed and where they stand; "" when all can be.

    Each paper comes with its missing letters, as `Printed.missing` holds them.
    """
    letters: dict[str, None] = {}
    places: dict[str, None] = {}
    for document, missing in papers:
        if not missing:
            continue
        wanted = set(missing)
        for line in lines_of(document):
            # Printing composes letters (NFC), so the missing ones are looked for in composed words.
            words = unicodedata.normalize("NFC", line.replace("**", ""))
            if wanted & set(words):
                places[_around(words, wanted)] = None
                letters.update(dict.fromkeys(_said(words, wanted)))
    if not letters:
        return ""
    told = say("papers.unprinted.letters", letters=together(say, letters, at_most=_AT_MOST))
    quoted = [say("papers.unprinted.quoted", words=words) for words in places]
    return f"{told}\n{say('papers.unprinted.where', places=together(say, quoted, at_most=_AT_MOST))}"


def _around(line: str, missing: set[str]) -> str:
    """Return the words about the first letter that is missing, with dots where the line goes on."""
    words = line.split()
    at = next(number for number, word in enumerate(words) if missing & set(word))
    first, last = max(0, at - _WORDS_AROUND), at + _WORDS_AROUND + 1
    shown = " ".join(words[first:last])
    return f"{'…' if first else ''}{shown}{'…' if last < len(words) else ''}"


def _said(words: str, missing: set[str]) -> list[str]:
    """Name the letters that are missing: a small drawing by its name, others by their word and their script."""
    told = []
    for word in words.split():
        here = [letter for letter in word if letter in missing]
        letters = [letter for letter in here if unicodedata.category(letter)[0] in "LMN"]
        if letters:
            script = unicodedata.name(letters[0], "").partition(" ")[0].capitalize()
            told.append(f"{word} ({script})" if script else word)
        for letter in here:
            if letter not in letters:
                name = unicodedata.name(letter, "").lower()
                told.append(f"{letter} ({name})" if name else letter)
    return told
