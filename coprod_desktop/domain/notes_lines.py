"""Says what one line of hurried notes is for: a list of names, a fact, a heading, the next meeting, or plain words."""

from __future__ import annotations

import re

from coprod_desktop.domain.late import late_pattern
from coprod_desktop.domain.notes_days import CLOCK, NTH, WEEKDAY, WHOLE_DAY

_CAME = (
    r"(?:people|members|those|who (?:was|were|is)|who's|also|all)\s+(?:present|there|here|attending|attended|came)"
    r"|in attendance|present|attended|attending|attendees|attendance|who came|people at the meeting|there|came|here"
)
_NOT_THERE = (
    r"apologies for absence|absent with apologies|sent apologies|apologies (?:were )?received"
    r"|apologies|apols|absent|not there|not here|not present"
    r"|(?:could|can) ?no?'?t (?:come|make it|be there)|missing|sorry|regrets"
)

# Who came, and who could not: at the start of a line, or further on in one.
PEOPLE = late_pattern(
    r"(?:^|(?<=[.;,])\s+|\s{2,}|(?<=[.)])\s*|(?<=\s))"
    rf"(?P<label>(?P<came>(?i:{_CAME}))|(?P<not>(?i:{_NOT_THERE})))"
    r"(?P<colon>\s*(?:from\b\s*)?[:.\-\u2013]\s*|\s+(?:from\s+)?(?=[A-Z])|\s*$)"
)
# A list of names that starts in the middle of a line with a day or a title.
PEOPLE_FURTHER_ON = late_pattern(rf"(?<=[.;])\s+(?=(?:{_CAME}|{_NOT_THERE})\s*:)", re.IGNORECASE)
FACT = late_pattern(
    r"^(date|when|time|place|venue|where|location|held at|title|meeting)(?: (?:of|and time of) (?:the )?meeting)?"
    r"\s*:\s*(?=\S)",
    re.IGNORECASE,
)
OFFICE = late_pattern(
    r"^(chair(?:ed by|person|man|woman)?|in the chair|(?:minutes|notes) (?:taken )?by|taken by|minute[- ]taker"
    r"|note[- ]taker|secretary|facilitator)\s*[:\-\u2013]\s*(?=\S)",
    re.IGNORECASE,
)
GREETING = late_pattern(r"(?:hi|hiya|hello|dear|good (?:morning|afternoon|evening))\b", re.IGNORECASE)

NUMBERED = late_pattern(
    r"^(?:(?:agenda\s+)?item\s+\d{1,2}\s*[.):\-\u2013]?|\(?\d{1,2}\s*[.):\]]|\d\.\d[.)]?)\s+(?=\S)", re.IGNORECASE
)
NAMED_ITEM = late_pattern(r"^(?:agenda item|item|topic|subject)\s*[:\-\u2013]\s*(?=\S)", re.IGNORECASE)
BULLET = late_pattern(r"^(?:[-\u2013\u2014*\u2022\u00b7\u25aa\u25e6>]|[a-z]\))\s+(?=\S)")
HASHES = late_pattern(r"^#{1,6}\s+(?=\S)")

# What stands in front of words to say what kind they are, and headings of such words.
DISCUSSION = late_pattern(r"^(?:discussion|discussed)\s*(?:[:\-\u2013]\s*|$)", re.IGNORECASE)
DECISION = late_pattern(
    r"^(?:decisions?(?: made| taken)?|outcome|(?:what )?we (?:have )?(?:decided|agreed))\s*(?::\s*|$)", re.IGNORECASE
)
JOBS = late_pattern(
    r"^(?:actions?(?: (?:points?|items?|list))?|to do(?: list)?|jobs?(?: list)?|tasks|things to do"
    r"|who (?:will|is) (?:do|doing) what)\s*(?::\s*|$)",
    re.IGNORECASE,
)

_A_DAY = rf"(?:{WHOLE_DAY}|{WEEKDAY}\b|(?:the\s+)?{NTH}(?<=[a-z])\b)"
NEXT = late_pattern(
    r"^(?:(?:(?:date|time)(?: and (?:time|place))? of (?:the )?)?next\s+(?:club |committee )?"
    r"(?:meeting|mtg|time we meet|session|one)\b\s*(?:is|will be|on)?\s*[:\-\u2013]?"
    r"|next\s*[:\-\u2013]"
    rf"|next(?=\s+{WHOLE_DAY})"
    rf"|next time\s*[:\-\u2013]?(?=\s*{_A_DAY})"
    rf"|(?:see (?:you|everyone)(?: all)?|back(?: again| here)?|we meet(?: again)?|meet(?:ing)? again)(?: on)?"
    rf"(?=\s+(?:next\s+)?{_A_DAY})"
    r")\s*(?=\S)",
    re.IGNORECASE,
)
NEXT_ALONE = late_pattern(r"^(?:date of )?(?:the )?next (?:meeting|mtg)\s*:?$", re.IGNORECASE)

# The whole of what is said under a heading when there was nothing to say.
NOTHING = late_pattern(
    r"(?:(?:there (?:was|were)|we had)\s+)?"
    r"(?:none|nil|nothing|n/?a"
    r"|no (?:other |further |more )?(?:business|items?|matters?|apologies|correspondence|reports?))"
    r"(?:\s+(?:at all|this time|today|else|(?:was |were )?(?:raised|received|reported|said|sent)"
    r"|to (?:report|say|add)))*"
    r"[.!]*",
    re.IGNORECASE,
)

TIMES = late_pattern(
    r"(?<![\w\u00a3/.])"
    rf"(?:(?P<from>\d{{1,2}}|{CLOCK})\s*(?:-|\u2013|to|until|till|til)\s*(?P<to>{CLOCK})"
    rf"|(?P<about_from>{CLOCK})\s*(?:-|\u2013|to|until|till|til)\s*(?P<about_to>\d{{1,2}})|(?P<at>{CLOCK}))(?![\w/])",
    re.IGNORECASE,
)
_TABLE_HEADS = {
    "title": r"(?:agenda )?items?|topics?|subjects?|agenda",
    "words": r"discussions?|notes|points?|what (?:was said|we said)|summary|details?|comments?",
    "decided": r"decisions?|outcomes?|agreed|what we (?:decided|agreed)",
    "job": r"actions?(?: points?)?|jobs?|tasks?|to do|what(?: will be done)?",
    "who": r"who|by whom|owner|responsible|lead|person|named?|action by",
    "when": r"when|by when|by|deadline|due(?: date)?|date",
}


_SENT = late_pattern(  # what programs for sending messages put in front of each
    r"^\[?(\d{1,2}/\d{1,2}/\d{2,4}),? \d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?(?:\]| -) ", re.IGNORECASE
)
_BY_YEAR = late_pattern(r"^\d{2,4}/\d{2,3}\s+(?=[A-Z])")  # "26/01 Minutes of the last meeting"


def read_lines(text: str) -> list[str]:
    """Return the lines that say something, with single spaces. A table becomes a line for each of its cells."""
    lines: list[str] = []
    heads: list[str] = []
    whole = text.replace("\u00a0", " ").splitlines()
    if sum(bool(_BY_YEAR.match(line)) for line in whole) > 1:
        whole = [_BY_YEAR.sub("1. ", line) for line in whole]
    if sent := next(filter(None, (_SENT.match(line) for line in whole)), None):
        whole = [f"Date: {sent[1]}", *(_SENT.sub("", line) for line in whole)]
    for raw in whole:
        cells = _cells(raw)
        if len(cells) > 1 and (found := _table_heads(cells)):
            heads = found
        elif len(cells) > 1 and heads:
            lines += _row(cells, heads)
        elif line := " ".join(raw.split()):
            heads = heads if not raw.strip(" |-+:") else []
            if raw.strip(" |-+:\t"):
                lines += PEOPLE_FURTHER_ON.split(line) if len(lines) < 2 else [line]
    return lines


def _cells(line: str) -> list[str]:
    if "|" in line:
        return [" ".join(cell.split()) for cell in line.strip().strip("|").split("|")]
    return [" ".join(cell.split()) for cell in line.split("\t")]


def _table_heads(cells: list[str]) -> list[str]:
    """Return what each column holds when a line is the head of a table of notes, else nothing."""
    found = []
    for cell in cells:
        kinds = [kind for kind, words in _TABLE_HEADS.items() if re.fullmatch(words, cell, re.IGNORECASE)]
        found.append(kinds[0] if kinds else "")
    return found if found.count("") <= len(found) // 3 and len(set(found)) > 1 else []


def _row(cells: list[str], heads: list[str]) -> list[str]:
    said: dict[str, list[str]] = {}
    for head, cell in zip(heads + ["words"] * (len(cells) - len(heads)), cells, strict=False):
        if cell:
            said.setdefault(head or "words", []).append(cell)
    lines = [f"Item: {' '.join(said['title'])}"] if "title" in said else []
    lines += said.get("words", [])
    lines += [f"Decision: {one}" for one in said.get("decided", ())]
    who, when = " and ".join(said.get("who", ())), " ".join(said.get("when", ()))
    by = f" by {when.removeprefix('by ')}" if when else ""
    jobs = said.get("job", [])
    lines += [f"Action: {who + ': ' if who else ''}{one.rstrip('.') if by else one}{by}" for one in jobs]
    if not jobs and (who or when):
        lines.append(" ".join(one for one in (who, when) if one))
    return lines
