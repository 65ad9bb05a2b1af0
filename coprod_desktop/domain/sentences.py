"""Finds where one sentence ends and the next begins in hurried British notes."""

from __future__ import annotations

import re

from coprod_desktop.domain.late import late_pattern

_SHORT_FORM = late_pattern(
    r"""a\.m|p\.m|am|pm|no|nos|incl|assoc|orig|approx|etc|e\.g|i\.e|eg|ie|mr|mrs|ms|dr|rev|st|rd|ave|tel|ext|pp|vs
    |cttee|mtgs?|mins?|sec|treas|chair|dept|org|asst|govt|info|max|refs?|re|yrs?|mths?|wks?|hrs?|a/c|addr|hon|ltd|co
    |cont|prev|temp|tbc|misc|est|acc|bal|exp|inc|excl|bros|jnr|snr|fr|cllr|prof|jr|sr|capt|sgt|apt
    |jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|weds?|thu|thurs?|fri|sat|sun""",
    re.IGNORECASE | re.VERBOSE,
)
_MAY_END_A_SENTENCE = late_pattern(
    r"etc|a\.?m|p\.?m|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|tbc|ltd", re.IGNORECASE
)
_STOP = late_pattern(r"([.!?\u2026]+[\"'\u201d\u2019)\]]*)\s+")
_GOES_ON = late_pattern(r"\s+(?:he|she|they|it|this|which|who)\b")  # about what stands in front of a semicolon
_NUMBER = late_pattern(r"\*{0,2}\d+\.")
_WORD_BEFORE = late_pattern(r"(\S+)$")


def split_sentences(text: str, names: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Return the sentences of one line, each as it was typed, with its own stop.

    "rec'd", "no. 5", "incl. tea", "6.30pm" and "£149.65" do not end a sentence; a semicolon does, unless "he", "it"
    or the like stands behind it. A stop before a small letter does not, unless it is "!" or "?". `names` are names
    that end in one letter, such as "Clara T".
    """
    sentences: list[str] = []
    begin = 0
    for stop in _STOP.finditer(text):
        if _ends(text[begin : stop.start()], stop[1], text[stop.end() :], names):
            sentences.append(text[begin : stop.start()] + stop[1])
            begin = stop.end()
    sentences.append(text[begin:])
    return tuple(part for sentence in sentences for part in _at_semicolons(sentence.strip()) if part)


def _ends(before: str, mark: str, after: str, names: frozenset[str]) -> bool:
    if not after or not before.strip():
        return bool(before.strip())
    if before.count("(") > before.count(")") + mark.count(")"):
        return False
    following = after.lstrip("\"'\u201c\u2018(")[:1]
    if mark[0] != ".":
        return not (")" in mark and following.islower())
    if following.islower():
        return False
    word = _WORD_BEFORE.search(before)
    last = word[1].lstrip("(\"'\u201c\u2018") if word else ""
    if len(last) == 1 and last.isupper():
        return any(before.endswith(name) for name in names) or not after[:1].isupper()
    if last.lower() in ("no", "nos"):
        return not following.isdigit()
    return not _SHORT_FORM.fullmatch(last) or bool(_MAY_END_A_SENTENCE.fullmatch(last) and following.isupper())


def _at_semicolons(sentence: str) -> tuple[str, ...]:
    parts: list[str] = []
    begin = depth = 0
    for place, letter in enumerate(sentence):
        depth += (letter in "([") - (letter in ")]")
        if letter == ";" and depth <= 0 and not _GOES_ON.match(sentence, place + 1):
            parts.append(sentence[begin : place + 1].strip())
            begin = place + 1
    parts.append(sentence[begin:].strip())
    return tuple(part for part in parts if part)


def on_lines(line: str) -> tuple[str, ...]:
    """Return one line of a paper as it stands there: each sentence on a line of its own (W3).

    Words between two "**" stay bold in each of them. The number of a thing stays with its name: "1. Welcome".
    """
    parts = split_sentences(line)
    if len(parts) < 2:
        return (line,)
    if _NUMBER.fullmatch(parts[0]):
        parts = (f"{parts[0]} {parts[1]}", *parts[2:])
    lines = []
    bold = False
    for part in parts:
        opened = "**" if bold else ""
        bold ^= part.count("**") % 2 == 1
        lines.append(f"{opened}{part}{'**' if bold else ''}")
    return tuple(lines)
