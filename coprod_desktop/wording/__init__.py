"""Every sentence that the program says about its records, keyed by code and marked for translation.

Codes have a dotted form, "area.code". Each module of this package holds one area in a dict called WORDS.
"""

from coprod_desktop.wording import (
    aloud,
    bring,
    cards,
    choices,
    club,
    copies,
    dates,
    decisions,
    everyone,
    finding,
    forgetting,
    forms,
    gifts,
    help,
    jobs,
    keys,
    lists,
    meetings,
    minutes,
    own_pictures,
    papers,
    people,
    privacy,
    problems,
    rehearsal,
    sheets,
    steps,
    tips,
    today,
    trouble,
    updates,
    words,
)

ALL_WORDS: dict[str, str] = {}
for _area in (
    aloud,
    bring,
    cards,
    choices,
    club,
    copies,
    dates,
    decisions,
    everyone,
    finding,
    forgetting,
    forms,
    gifts,
    help,
    jobs,
    keys,
    lists,
    meetings,
    minutes,
    own_pictures,
    papers,
    people,
    privacy,
    problems,
    rehearsal,
    sheets,
    steps,
    tips,
    today,
    trouble,
    updates,
    words,
):
    for _code, _text in _area.WORDS.items():
        if _code in ALL_WORDS:
            raise ValueError(_code)
        ALL_WORDS[_code] = _text
