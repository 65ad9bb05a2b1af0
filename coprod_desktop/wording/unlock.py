"""Says why what was typed does not open a book or a copy, and what to look at."""

from __future__ import annotations

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.recovery import GROUP, GROUPS, NotTheSheet
from coprod_desktop.wording.lists import together
from coprod_desktop.wording.say import Say


def why_not(failure: NotTheSheet | StorageTrouble, say: Say) -> str:
    """Return the words for a password or a recovery sheet that does not open it."""
    if isinstance(failure, StorageTrouble):
        return f"{say(f'trouble.{failure.code}.what')}.\n{say(f'trouble.{failure.code}.do')}"
    if failure.wrong and failure.missing:
        return say("unlock.left_out", numbers=together(say, map(str, failure.wrong)))
    if len(failure.wrong) == 1:
        return say("unlock.wrong_group", number=failure.wrong[0])
    if failure.wrong:
        return say("unlock.wrong_groups", numbers=together(say, map(str, failure.wrong)))
    if failure.count != GROUPS * GROUP:
        return say("unlock.not_all", count=failure.count)
    return say("unlock.not_the_sheet")


def nothing_typed(way: str, say: Say) -> str:
    """Return the words for a box that was left empty; `way` is "password" or "sheet"."""
    return say("unlock.empty_password" if way == "password" else "unlock.empty_sheet")
