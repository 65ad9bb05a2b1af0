"""How written things are said: dates, money, telephone numbers and signs. And what to do when there is no voice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from coprod_desktop.domain.aloud import Said
from coprod_desktop.domain.late import late_pattern
from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from coprod_desktop.wording.say import Say

WORDS: dict[str, str] = {
    "aloud.day.1": QT_TRANSLATE_NOOP("wording", "the first of"),
    "aloud.day.2": QT_TRANSLATE_NOOP("wording", "the second of"),
    "aloud.day.3": QT_TRANSLATE_NOOP("wording", "the third of"),
    "aloud.day.4": QT_TRANSLATE_NOOP("wording", "the fourth of"),
    "aloud.day.5": QT_TRANSLATE_NOOP("wording", "the fifth of"),
    "aloud.day.6": QT_TRANSLATE_NOOP("wording", "the sixth of"),
    "aloud.day.7": QT_TRANSLATE_NOOP("wording", "the seventh of"),
    "aloud.day.8": QT_TRANSLATE_NOOP("wording", "the eighth of"),
    "aloud.day.9": QT_TRANSLATE_NOOP("wording", "the ninth of"),
    "aloud.day.10": QT_TRANSLATE_NOOP("wording", "the tenth of"),
    "aloud.day.11": QT_TRANSLATE_NOOP("wording", "the eleventh of"),
    "aloud.day.12": QT_TRANSLATE_NOOP("wording", "the twelfth of"),
    "aloud.day.13": QT_TRANSLATE_NOOP("wording", "the thirteenth of"),
    "aloud.day.14": QT_TRANSLATE_NOOP("wording", "the fourteenth of"),
    "aloud.day.15": QT_TRANSLATE_NOOP("wording", "the fifteenth of"),
    "aloud.day.16": QT_TRANSLATE_NOOP("wording", "the sixteenth of"),
    "aloud.day.17": QT_TRANSLATE_NOOP("wording", "the seventeenth of"),
    "aloud.day.18": QT_TRANSLATE_NOOP("wording", "the eighteenth of"),
    "aloud.day.19": QT_TRANSLATE_NOOP("wording", "the nineteenth of"),
    "aloud.day.20": QT_TRANSLATE_NOOP("wording", "the twentieth of"),
    "aloud.day.21": QT_TRANSLATE_NOOP("wording", "the twenty-first of"),
    "aloud.day.22": QT_TRANSLATE_NOOP("wording", "the twenty-second of"),
    "aloud.day.23": QT_TRANSLATE_NOOP("wording", "the twenty-third of"),
    "aloud.day.24": QT_TRANSLATE_NOOP("wording", "the twenty-fourth of"),
    "aloud.day.25": QT_TRANSLATE_NOOP("wording", "the twenty-fifth of"),
    "aloud.day.26": QT_TRANSLATE_NOOP("wording", "the twenty-sixth of"),
    "aloud.day.27": QT_TRANSLATE_NOOP("wording", "the twenty-seventh of"),
    "aloud.day.28": QT_TRANSLATE_NOOP("wording", "the twenty-eighth of"),
    "aloud.day.29": QT_TRANSLATE_NOOP("wording", "the twenty-ninth of"),
    "aloud.day.30": QT_TRANSLATE_NOOP("wording", "the thirtieth of"),
    "aloud.day.31": QT_TRANSLATE_NOOP("wording", "the thirty-first of"),
    "aloud.and": QT_TRANSLATE_NOOP("wording", "and"),
    "aloud.pound": QT_TRANSLATE_NOOP("wording", "{pounds} pound"),
    "aloud.pounds": QT_TRANSLATE_NOOP("wording", "{pounds} pounds"),
    "aloud.pounds_pence": QT_TRANSLATE_NOOP("wording", "{pounds} pounds {pence}"),
    "aloud.pence": QT_TRANSLATE_NOOP("wording", "{pence} pence"),
    "aloud.button": QT_TRANSLATE_NOOP("wording", "Button:"),
    "aloud.ticked": QT_TRANSLATE_NOOP("wording", "Ticked:"),
    "aloud.not_ticked": QT_TRANSLATE_NOOP("wording", "Not ticked:"),
    "aloud.chosen": QT_TRANSLATE_NOOP("wording", "Chosen:"),
    "aloud.not_chosen": QT_TRANSLATE_NOOP("wording", "Not chosen:"),
    "aloud.empty": QT_TRANSLATE_NOOP("wording", "Nothing is written here."),
    "aloud.hidden": QT_TRANSLATE_NOOP("wording", "What is written here is hidden."),
    "aloud.file": QT_TRANSLATE_NOOP("wording", "{name}, to listen to"),
    "aloud.no_voice": QT_TRANSLATE_NOOP(
        "wording", "This computer has no voice. Ask somebody to install espeak-ng, then try again."
    ),
    "aloud.no_voice_windows": QT_TRANSLATE_NOOP(
        "wording", "This computer has no voice. Ask somebody to add one in the settings of Windows, under Speech."
    ),
    "aloud.no_player": QT_TRANSLATE_NOOP(
        "wording", "No sound comes out. Is a loudspeaker there? If so, ask somebody to install alsa-utils."
    ),
    "aloud.no_player_windows": QT_TRANSLATE_NOOP("wording", "No sound comes out. Is the loudspeaker switched on?"),
}

_MONEY = late_pattern(r"£(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d\d))?")
_NOT_SPOKEN = late_pattern(r"[^\w\s.,;:!?'()&%£$€+@/-]")  # emoji, bullets, boxes: a voice would name each at length
_LONG_NUMBER = 5  # digits from which a number that starts with 0 is one to ring
_WHOLE_NUMBER = 9  # digits that any such number has at least


def said(shown: str, say: Say, *, before: str = "", instead: str = "") -> Said:
    """Return how a line is said. `before` is said first and is not shown; `instead` is said for a line with no words.

    Days, money, telephone numbers and "&" become words. What no voice can say is left out.
    """
    months = {say(f"dates.month.{number}").casefold() for number in range(1, 13)}
    tokens = [(one.start(), one.end(), one[0]) for one in re.finditer(r"\S+", shown)]
    rings = _to_ring([text for _start, _end, text in tokens])
    text = f"{before} " if before and tokens else ""
    words: list[tuple[int, int, int]] = []
    for number, (start, end, token) in enumerate(tokens):
        following = tokens[number + 1][2] if number + 1 < len(tokens) else ""
        spoken = _digits(token) if number in rings else _spoken(token, following, months, say)
        if spoken:
            words.append((len(text), start, end))
            text += f"{spoken} "
    return Said(text.rstrip() or instead, tuple(words))


def _spoken(token: str, following: str, months: set[str], say: Say) -> str:
    if (
        token.isascii()
        and token.isdecimal()
        and following.strip(".,;:!?)").casefold() in months
        and 1 <= int(token) <= 31
    ):
        return say(f"aloud.day.{int(token)}")
    if token == "&":
        return say("aloud.and")
    if token in {"-", "\u2013", "\u2014"}:
        return ","
    money = _MONEY.search(token)
    if money is not None:
        token = token[: money.start()] + _money(money[1], money[2] or "", say) + token[money.end() :]
    token = token.replace("\u2019", "'").replace("\u2018", "'").replace("\u2013", ", ").replace("\u2014", ", ")
    kept = _NOT_SPOKEN.sub("", token.replace("\u2026", "."))
    return kept if any(letter.isalnum() or letter in "&%£$€@+" for letter in kept) else ""


def _money(pounds: str, pence: str, say: Say) -> str:
    pounds = pounds.replace(",", "")
    if int(pence or 0):
        if not int(pounds):
            return say("aloud.pence", pence=int(pence))
        return say("aloud.pounds_pence", pounds=pounds, pence=int(pence))
    return say("aloud.pound" if int(pounds) == 1 else "aloud.pounds", pounds=pounds)


def _to_ring(tokens: list[str]) -> set[int]:
    """Return which tokens are parts of telephone numbers: those are said figure by figure."""
    found: set[int] = set()
    for group in _runs(tokens):
        figures = "".join(_figures(tokens[number]) for number in group)
        long = len(figures) >= _WHOLE_NUMBER or (figures.startswith("0") and len(figures) >= _LONG_NUMBER)
        if long and (figures.startswith("0") or tokens[group[0]].startswith(("+", "("))):
            found |= set(group)
    return found


def _runs(tokens: list[str]) -> Iterator[list[int]]:
    run: list[int] = []
    for number, token in enumerate(tokens):
        if _figures(token):
            run.append(number)
        else:
            if run:
                yield run
            run = []
        if run and token.endswith((".", ",", ";")):
            yield run
            run = []
    if run:
        yield run


def _figures(token: str) -> str:
    """Return the figures of a token that has nothing else but brackets, a plus or a stop; else ""."""
    bare = token.strip("()+.,;:")
    return bare if bare.isascii() and bare.isdecimal() else ""


def _digits(token: str) -> str:
    return " ".join(_figures(token)) + ("." if token.endswith(".") else ",")
