"""Gives an easier word the ending of the hard one: "utilised" is answered with "used", and "issues" with "problems"."""

from __future__ import annotations

from collections.abc import Mapping

# Words that may get an ending. Any other easier word is offered as it stands: better plain than wrong.
_REGULAR = frozenset(
    """agree aim allow answer ask change check decide end ease expect finish follow gather guess happen help hurry
    join last limit look loop lower move name need offer own picture plan pour print reach read repair risk share
    start stay stop suggest support talk thank trust try use want work""".split()  # noqa: SIM905 - a list to read
)
_PAST: Mapping[str, str] = {
    **{"be": "", "begin": "", "build": "built", "buy": "bought", "call": "called", "choose": "", "come": "came"},
    **{"cut": "cut", "do": "", "find": "found", "forbid": "", "get": "got", "give": "", "go": ""},
    **{"have": "had", "hide": "hid", "hold": "held", "keep": "kept", "leave": "left", "let": "let", "live": "lived"},
    **{
        "lose": "lost",
        "make": "made",
        "mean": "meant",
        "meet": "met",
        "pay": "paid",
        "put": "put",
        "read": "read",
        "run": "ran",
    },
    **{"say": "said", "send": "sent", "set": "set", "show": "showed", "speak": "", "spend": "spent"},
    **{"speed": "speeded", "take": "", "tell": "told", "think": "thought", "write": ""},
    **{"add": "added", "act": "acted", "count": "counted", "wait": "waited"},
}
_NOUNS = frozenset(
    """aim answer area change check choice decision end home idea limit message need part payment place plan problem
    question reason result rule size talk way""".split()  # noqa: SIM905 - a list to read
)
_OF_THINGS = ("ion", "ment", "ance", "ence", "ity", "al", "ive", "ure")  # how words end that name things
_DOUBLED = frozenset(("get", "put", "cut", "let", "set", "stop", "plan", "run"))


def with_ending(easier: str, hard: str, written: str) -> str:
    """Return `easier` as it stands in for `written`, which is a form of the word `hard`.

    A hard word of several words, and an easier one that is not known well, come back as they are. "" says that it
    cannot stand there: "issued" is no kind of "problem".
    """
    form, hard = written.lower(), hard.lower()
    if form == hard or " " in form:
        return easier
    first, space, rest = easier.partition(" ")
    for ending, change in (("ing", _ing), ("ed", _past)):
        if form.endswith(ending) and not hard.endswith(ending):
            if not _is_a_verb(first):
                return ""
            changed = change(first)
            return f"{changed}{space}{rest}" if changed else easier
    if not form.endswith("s") or hard.endswith("s"):
        return easier
    names_a_thing = hard.endswith(_OF_THINGS)
    counted = first in _NOUNS and rest in ("", "against")
    changed = _with_s(first) if (counted if names_a_thing else counted or _is_a_verb(first)) else first
    return f"{changed}{space}{rest}"


def _is_a_verb(word: str) -> bool:
    return word in _REGULAR or word in _PAST


def _ing(word: str) -> str:
    if word in _DOUBLED:
        return f"{word}{word[-1]}ing"
    return f"{word[:-1]}ing" if word.endswith("e") and not word.endswith("ee") else f"{word}ing"


def _past(word: str) -> str:
    if word in _PAST:
        return _PAST[word]
    if word in _DOUBLED:
        return f"{word}{word[-1]}ed"
    if word.endswith("y") and word[-2] not in "aeiou":
        return f"{word[:-1]}ied"
    return f"{word}d" if word.endswith("e") else f"{word}ed"


def _with_s(word: str) -> str:
    if word in ("do", "go"):
        return f"{word}es"
    if word == "have":
        return "has"
    if word == "be":
        return "is"
    if word.endswith("y") and word[-2] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "sh", "ch", "x")) else f"{word}s"
