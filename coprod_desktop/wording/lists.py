"""The words that join things into a list: "Ann, Tunde and Joy"."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "list.and": QT_TRANSLATE_NOOP("wording", "{some} and {last}"),
    "list.or": QT_TRANSLATE_NOOP("wording", "{some} or {last}"),
    "list.then": QT_TRANSLATE_NOOP("wording", "{some}, {next}"),
    "list.more": QT_TRANSLATE_NOOP("wording", "{some} and {count} more"),
}


def together(
    say: Callable[..., str], names: Iterable[str], *, joined_by: str = "and", at_most: int = 0, more: int = 0
) -> str:
    """Return names as one phrase: "Ann", "Ann and Tunde", "Ann, Tunde and Joy", or "" for none.

    `joined_by` is "and" or "or". With `at_most`, longer lists end in "and 4 more". `more` counts
    those who are not among the names at all.
    """
    every = [name for name in names if name]
    if not every:
        return ""
    shown = every[:at_most] if at_most and len(every) > at_most else every
    hidden = len(every) - len(shown) + more
    first = shown if hidden else shown[:-1] or shown
    phrase = first[0]
    for name in first[1:]:
        phrase = say("list.then", some=phrase, next=name)
    if hidden:
        return say("list.more", some=phrase, count=hidden)
    return phrase if len(shown) == 1 else say(f"list.{joined_by}", some=phrase, last=shown[-1])
