"""Cuts words down to their stems, so that "dances", "danced" and "dancing" are one word to look up."""

from __future__ import annotations

from functools import lru_cache

from coprod_desktop.domain.late import late_pattern

_WORD = late_pattern(r"£|\w+(?:'\w+)?")
_DOUBLED = frozenset("bdgmnprt")
_VOWELS = frozenset("aeiouy")
# A word of one vowel and one consonant after it doubles that consonant before -ing and -ed, unless an e was there.
_SILENT_E = late_pattern(r"[^aeiouy]*[aeiouy][bcdfgklmnprstvz]")


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of `text` as typed: hyphens part words, "£" is a word, and a closing 's is left off."""
    plain = text.replace("\u2019", "'").replace("-", " ")
    return tuple(word[:-2] if word.lower().endswith("'s") else word for word in _WORD.findall(plain))


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return the stem of one word in small letters: no plural, no -ing, no -ed and no silent e at its end.

    A short word keeps the e that makes it another one: "care" is no "car", and "taped" comes from "tape", not "tap".
    """
    word = word.lower()
    if len(word) > 4 and word.endswith("ies"):
        word = word[:-3] + "y"
    elif len(word) > 4 and word.endswith(("sses", "shes", "ches", "xes", "zes")):
        word = word[:-2]
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending, least in (("ing", 6), ("ed", 5)):
        if len(word) >= least and word.endswith(ending):
            rest = word[: -len(ending)]
            if not _VOWELS.intersection(rest):
                break
            if _SILENT_E.fullmatch(rest):
                return f"{rest}e"
            word = rest[:-1] if rest[-1] == rest[-2] and rest[-1] in _DOUBLED else rest
            break
    if word.endswith("e") and _SILENT_E.fullmatch(word[:-1]):
        return word
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


def stems(text: str) -> tuple[str, ...]:
    """Return the stem of each word of `text`."""
    return tuple(stem(word) for word in words_of(text))
