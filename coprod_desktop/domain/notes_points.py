"""Turns the sentences of hurried notes into points: told us, said, decided, job, come back to this.

The words stay as they were typed. Only the kind, the names and the day are read out of them.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from coprod_desktop.domain.dates import NotADate, read_date
from coprod_desktop.domain.late import late_pattern
from coprod_desktop.domain.names import Names, without_names
from coprod_desktop.domain.notes_days import MONTH, NEAR_DAY, PART_OF_MONTH, WHOLE_DAY
from coprod_desktop.domain.sentences import split_sentences
from coprod_desktop.domain.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class NotePoint:
    """One idea. `kind` is told, said, decided, job or later; `names` are those who said it or will do it.

    A name that is in the book stands as it does there. `due` is the day a job is due, or the day to look at a
    decision again. `everyone` is true for a job that all do.
    """

    kind: str
    words: str
    names: tuple[str, ...] = ()
    due: date | None = None
    everyone: bool = False


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One line under a title. `kind` is what a label such as "Decision:" says its words are, or ""."""

    words: str
    kind: str = ""


_DUE = late_pattern(
    rf"\b(?:by|before|until|due(?:\s+on)?|deadline(?:\s+is)?:?|on)\s+({PART_OF_MONTH}|{WHOLE_DAY}|{NEAR_DAY})", re.I
)
_LOOK_AGAIN_DAY = late_pattern(
    rf"\b(?:in|on|by|again)\s+({PART_OF_MONTH}|{WHOLE_DAY}|{NEAR_DAY}|{MONTH}\b(?:\s+\d{{4}})?)", re.I
)

_EVERYONE = r"(?:[Ee]veryone|[Ee]verybody|[Aa]ll of us|[Ww]e all|[Aa]ll members|EVERYONE|ALL)"
_WILL = r"(?:to|will|'ll|is to|are to|has to|agreed to|offered to|volunteered to|promised to|is going to|are going to)"
_EVERYONE_ONLY = late_pattern(_EVERYONE)
_LOOK_AGAIN = late_pattern(
    r"\b(?:next time|next (?:mtg|meeting|agm)|look (?:at (?:it|this) )?again"
    r"|review(?:ed)? (?:it |this )?(?:again )?(?:in|on)|come back to"
    r"|carr(?:y|ied) (?:over|forward)|defer(?:red)?|postponed?|leave (?:it )?until|left until|not enough time"
    r"|ran out of time)\b",
    re.I,
)
_DECIDED = late_pattern(
    r"\b(?:agreed|resolved|decided|approved|adopted|elected|accepted|voted (?:to|for|in|against|\d+)"
    r"|votes?:"
    r"|\d+ (?:votes? )?(?:for|in favour),? (?:and )?\d+ against|all in favour|unanimous(?:ly)?|settled on"
    r"|seconded|carried(?! over| forward| on)"
    r"|hands (?:up )?for|show of hands"
    r"|(?:we|we're|we are) going (?:with|for)|we (?:chose|picked)|passed by|motion (?:was )?(?:passed|carried))(?!\w)",
    re.I,
)
_NOT_DECIDED = late_pattern(
    r"\b(?:not (?:all |everyone |everybody |yet |been |fully )*(?:agreed?|decided|resolved|approved|accepted)"
    r"|nothing (?:was )?(?:agreed|decided)|if (?:it is |it's )?(?:agreed|approved|accepted)"
    r"|to be (?:agreed|decided|approved)|agreed to differ)\b",
    re.I,
)
_SAYS = (
    r"(?:said|says|asked|asks|felt|feels|thought|thinks|told|mentioned|reported|suggested|wondered|explained|raised"
    r"|pointed out|added|proposed|wished|wishes|wanted|wants|would like|was concerned|were concerned"
    r"|is worried|was worried"
    r"|welcomed|(?:had |has )?(?:e-?mailed|rung|rang|phoned|written|wrote|texted|sent word) (?:in |us )?to say|thanked"
    r"|reminded|complained|worried|replied|answered|liked|loved|noted|shared)"
)
_SAID_BY_NOBODY = late_pattern(
    r"\b(?:it was (?:suggested|said|felt|asked|noted|mentioned|reported|pointed out|proposed)"
    r"|(?:somebody|someone|some people|people|members|one member|a member|she|he|they|we) "
    r"(?:said|asked|felt|thought|suggested|explained|mentioned|wondered)|point raised|question (?:was )?asked)\b",
    re.I,
)
_ACTION = late_pattern(r"\b(?:ACTIONS?|Actions?|TO DO|To do)(?: points?)?\s*[:\-\u2013]\s*")
_NAMELESS_JOB = late_pattern(
    r"^(?:To be \w+ed\b|To \w+ \w+|(?!.*\b(?:is|are|was|were|has|have|had|need|able|like)\b).{3,60} to [a-z]+[.!]?$)"
)
_TO_BE = late_pattern(r"\bto be \w+(?:ed|en|ne|de|ut|nt|ld)\b")
_SHORT_AGREED = late_pattern(
    r"^(?:This was |It was |All |Everyone |We )?(?:agreed|approved|accepted|carried)\b[^,;]{0,25}$", re.I
)


_ARROW = late_pattern(r"(?:->|=>|\u2192)\s*")
_HOW_IT_CAME_OUT = late_pattern(r"\S+(?: \S+){0,3} (?:wins|won|it is)[.!]*", re.I)
_HE_WILL = late_pattern(r"[;,.]?\s(?:he|she|they)(?: will|'ll| is to| said (?:he|she|they) (?:will|would))\s+[a-z]")
_I_WILL = late_pattern(r"(?:^|[,;]\s)(?:I|me) (?:will|to|am going to|said I (?:will|would))\s+[a-z]|^I'll\s+[a-z]")
_DOING = (
    r"(?:is |are )?(?:booking|bringing|ringing|phoning|asking|finding|buying|getting|writing|making|organi[sz]ing"
    r"|sorting|checking|looking into|arranging|collecting|emailing|speaking to|talking to|ordering)"
)


def read_points(lines: tuple[NoteLine, ...], names: Names, base: date) -> tuple[NotePoint, ...]:
    """Return the points that are in these lines, in order. `base` is the day of the meeting: days count from it."""
    points: list[NotePoint] = []
    for line in lines:
        if line.kind == "job":
            points.append(_labelled_job(line.words, names, base))
            continue
        for number, sentence in enumerate(split_sentences(line.words, names.with_initial)):
            for clause in _clauses(sentence, names):
                point = _read(clause, names, base)
                if line.kind == "decided" and not number:
                    point = _labelled_decision(point, names, base)
                _add(points, point, names, base)
    return tuple(points)


def _labelled_job(words: str, names: Names, base: date) -> NotePoint:
    """Read a line under "Actions": whose it is stands in front, or at the end."""
    front = re.match(rf"({_listed(names)}|{_EVERYONE}|[Aa]ll)(?:\s*[:\-\u2013]\s*|\s+(?:to|will)\s+|\s+)(?=\S)", words)
    end = re.search(rf"(?:\s*[-\u2013,:(]\s*|\s*->\s*)({_listed(names)}|{_EVERYONE}|[Aa]ll)\)?[.!]?$", words)
    owners: tuple[str, ...] = ()
    everyone = False
    for found in (front, end):
        if found and not owners and not everyone:
            owners = _named(found[1], names)
            everyone = not owners
    if not owners and not everyone:
        owners = _owners(words, names) or ()
    told = words
    if front and owners and re.search(r"[:\-\u2013]\s*$", front[0]) and _all_known(front[1], names):
        told = words[front.end() :]
    return NotePoint("job", told, owners, due_day(words, base), everyone)


def _all_known(text: str, names: Names) -> bool:
    return all(one.known for one in names.find(text))


def _labelled_decision(point: NotePoint, names: Names, base: date) -> NotePoint:
    """Take a line under "Decision:" as one, unless it says that nothing is decided yet."""
    if re.match(r"(?i)(?:none|nothing|not|no decision|to be)\b", point.words):
        return replace(point, kind="later", names=(), everyone=False)
    if point.kind == "decided":
        return point
    return NotePoint("decided", point.words, (), look_again_day(point.words, base))


def due_day(said: str, base: date) -> date | None:
    """Return the day that a job's words name, on or after `base` unless they say another year, or None."""
    return _day(_DUE, said, base)


def speaker_part(said: str) -> str:
    """Return the words in front of "said", "told us" and the like where a sentence starts with them, or ""."""
    found = re.match(rf"(?P<who>[A-Z][^.:;!?]{{0,60}}?) (?:also |then )?{_SAYS}\b", said)
    return found["who"] if found else ""


def look_again_day(said: str, base: date) -> date | None:
    """Return the day on which a decision's own words say to look at it again, or None."""
    return _day(_LOOK_AGAIN_DAY, said, base) if _LOOK_AGAIN.search(said) else None


def _add(points: list[NotePoint], point: NotePoint, names: Names, base: date) -> None:
    """Add a point, or join it to the one before when it only says who does that or that all agreed."""
    before = points[-1] if points else None
    action = _ACTION.match(point.words) or _ARROW.match(point.words)
    if action and before and before.kind != "job":
        rest = point.words[action.end() :]
        owners, left = _only_names(rest, names)
        if owners or _EVERYONE_ONLY.fullmatch(rest.strip(" .")):
            whole = before.words if not left else f"{before.words} {point.words}"
            points[-1] = replace(
                before, kind="job", words=whole, names=owners, due=due_day(whole, base), everyone=not owners
            )
            return
    if before and point.kind == "decided" and _SHORT_AGREED.match(point.words) and before.kind in ("said", "told"):
        points[-1] = replace(before, kind="decided", words=f"{before.words} {point.words}")
        return
    if before and before.kind == "decided" and _HOW_IT_CAME_OUT.fullmatch(point.words):
        points[-1] = replace(before, words=f"{before.words} {point.words}")
        return
    if before and point.kind == "later" and before.kind == "decided" and point.due and not before.due:
        comma = "" if before.words.endswith((".", "!", "?", ";")) else ","
        points[-1] = replace(before, words=f"{before.words}{comma} {point.words}", due=point.due)
        return
    points.append(point)


def _only_names(text: str, names: Names) -> tuple[tuple[str, ...], bool]:
    """Return the names when `text` holds nothing else, and whether one of them must stay in the words."""
    found = names.find(text)
    if re.sub(r"[\s.,&+/()?!]|\band\b", "", without_names(text, found)):
        return (), True
    return tuple(dict.fromkeys(one.name for one in found)), not all(one.known for one in found)


def _clauses(sentence: str, names: Names) -> list[str]:
    """Cut a sentence where a new job or "look again" starts behind a comma or a dash."""
    owner = rf"(?:{_listed(names)}|{_EVERYONE})"
    cut = re.compile(
        rf"(?:,\s+(?:and\s+)?|\s+[-\u2013]\s+)(?={owner}\s+(?:to|will)\s+[a-z])"
        r"|(,)\s+(?:and\s+|but\s+)?(?=look again\b|come back to\b)"
    )
    clauses: list[str] = []
    begin = 0
    for match in cut.finditer(sentence):
        if match.start() > begin:
            clauses.append(sentence[begin : match.start()])
            begin = match.end()
    return [clause for clause in (*clauses, sentence[begin:]) if clause.strip()]


def _listed(names: Names) -> str:
    one = rf"(?:(?<!\w)(?:{names.pattern})(?!\w)|the\s+[a-z]+(?:\s+[a-z]+)?)"
    first = rf"(?<!\w)(?:{names.pattern})(?!\w)"
    return rf"{first}(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*[&/]\s*){one})*"


def _read(words: str, names: Names, base: date) -> NotePoint:
    """Say what kind of point one clause is."""
    owners = _owners(words, names)
    if owners is not None:
        everyone = not owners and bool(re.search(_EVERYONE, words))
        return NotePoint("job", _without_owner(words, names), owners, due_day(words, base), everyone)
    if _DECIDED.search(words) and not _NOT_DECIDED.search(words):
        return NotePoint(
            "decided", words, (), _day(_LOOK_AGAIN_DAY, words, base) if _LOOK_AGAIN.search(words) else None
        )
    if _LOOK_AGAIN.search(words):
        return NotePoint("later", words, (), _day(_LOOK_AGAIN_DAY, words, base))
    speakers = re.search(
        rf"^(?:[Bb]ut |[Aa]nd |[Tt]hen )?({_listed(names)})(?: also| then| again| \([^()]*\))*\s+{_SAYS}\b", words
    )
    if speakers:
        return NotePoint("said", words, _named(speakers[1], names))
    spoken = re.match(rf"({_listed(names)}):\s+\S", words)
    if spoken:
        return NotePoint("said", words, _named(spoken[1], names))
    if _SAID_BY_NOBODY.search(words):
        inside = re.search(rf"\b(?:by|from)\s+({_listed(names)})", words)
        return NotePoint("said", words, _named(inside[1], names) if inside else ())
    return NotePoint("told", words)


def _owners(words: str, names: Names) -> tuple[str, ...] | None:
    """Return who does it when the words are a job, an empty list for everyone or nobody yet, None when no job."""
    action = _ACTION.search(words)
    if action:
        return _named(words[action.end() :], names) or _named(words, names)
    doing = re.search(
        rf"(?:^|[,:;]\s+|\b(?:and|that|agreed|asked)\s+|[-\u2013]\s)({_listed(names)})\s+{_WILL}\s+[a-z]", words
    )
    doing = doing or re.match(rf"({_listed(names)})\s+{_DOING}\b", words)
    if doing:
        return _named(doing[1], names)
    arrow = re.search(rf"\s(?:->|=>|\u2192)\s*({_listed(names)})[.!]?$", words)
    if arrow:
        return _named(arrow[1], names)
    if _HE_WILL.search(words) and len(one := _named(words, names)) == 1:
        return one
    if _I_WILL.search(words):
        return ()
    if re.search(rf"(?:^|[,:;]\s+|\b(?:that|agreed)\s+){_EVERYONE}\s+(?:to|will)\s+[a-z]", words):
        return ()
    if _TO_BE.search(words) or _NAMELESS_JOB.match(words):
        tail = _owner_at_the_end(names).search(words)
        if tail:
            return _named(tail["who"], names)
        return () if _NAMELESS_JOB.match(words) and not _DECIDED.search(words) else None
    return None


def _owner_at_the_end(names: Names) -> re.Pattern[str]:
    return re.compile(rf"(?:\s+[-\u2013]\s*|,\s*|\s+\(\s*)(?P<who>{_listed(names)})\)?[.!]?$")


def _without_owner(words: str, names: Names) -> str:
    """Take "- Clara T" or "ACTION: Bren" off the end when the book knows who that is: it is kept as the owner."""
    tail = _owner_at_the_end(names).search(words)
    action = _ACTION.search(words)
    if action and action.start() > 0:
        owners, must_stay = _only_names(words[action.end() :], names)
        return words if must_stay or not owners else words[: action.start()].rstrip()
    if action:
        rest = words[action.end() :]
        only_who = _only_names(rest, names)[0] or _EVERYONE_ONLY.fullmatch(rest.strip(" ."))
        return words if only_who else rest or words
    if not tail or not all(one.known for one in names.find(tail["who"])) or "the " in tail["who"]:
        return words
    return words[: tail.start()].rstrip()


def _named(text: str, names: Names) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.name for one in names.find(text)))


def _day(cue: re.Pattern[str], said: str, base: date) -> date | None:
    match = cue.search(said)
    if not match:
        return None
    day = match[1]
    has_year = re.search(r"\d{4}|/\d+/|\.\d+\.", day)
    near = re.fullmatch(NEAR_DAY, day, re.I) or day.lower().endswith("month")
    try:
        if has_year or near:
            return read_date(day, base)
        return read_date(day, base + timedelta(days=178))  # the one that comes after the meeting
    except NotADate:
        return None
