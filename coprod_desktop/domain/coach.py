"""The plain-words coach: says what could be easier to read, and never changes a word itself."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from coprod_desktop.domain.endings import with_ending
from coprod_desktop.domain.late import late_pattern
from coprod_desktop.domain.sentences import split_sentences
from coprod_desktop.domain.stems import stem, stems

LONG = 15  # words in a sentence: more is a tip (W1)
VERY_LONG = 20  # more is a stronger tip
SHORT = 8  # words: a sentence this short may hold two ideas (W2)
SENTENCES_IN_A_POINT = 3  # more is more than one idea

_WORD = late_pattern(r"[\w£](?:[\w'’./:,£%-]*[\w%])?")  # noqa: RUF001 - the curly mark that word processors write
_SECOND_IDEA = late_pattern(
    r",?\s+\b(and|but)\s+(?:then\s+|also\s+)?(?:I|we|you|he|she|it|they|there|this|everyone|everybody|somebody|nobody)\b"
    r"|\b(although|though|however|whereas|whereupon|nevertheless|as well as|in addition)\b|\s(and also)\b",
    re.IGNORECASE,
)
_NUMBERS = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
_DIGITS = dict(zip(_NUMBERS.split(), map(str, range(2, 18)), strict=True)) | {
    **{"eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50"},
    **{"sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90", "a hundred": "100", "half a dozen": "6"},
    **{"a dozen": "12", "a couple of": "2"},
}
_NUMBER_WORD = late_pattern(rf"\b({'|'.join(sorted(_DIGITS, key=len, reverse=True))})\b", re.IGNORECASE)
_ROMAN = late_pattern(r"\b(?=[IVX]{2,}\b)X{0,3}(?:IX|IV|V?I{0,3})\b")
_PER_CENT = late_pattern(r"\d(?:[\d.,]*\d)?\s?%|(?<!\S)%(?=\s)")
# "6.30" is a time, "6.3" and "48.75" are not.
_DECIMAL = late_pattern(r"(?<![£\d.,:])(?!(?:[01]?\d|2[0-3])\.[0-5]\d(?!\d))\d+\.\d+(?![\d.:]|\s?%)")
_SHORT_DATE = late_pattern(r"\b(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2,4}))?\b(?!\s?[ap]\.?m)")
_CLOCK_24 = late_pattern(
    r"\b(?:([01]?\d|2[0-3]):([0-5]\d)(?!\s?[ap]\.?m\b)|(?!(?:19|20)\d\d)(1[3-9]|2[0-3])([0-5]\d)(?=\s*(?:hrs|hours|\(|$|[,.;]\s|[,.;]$)))"
)
_SHORT_FORMS: Mapping[str, str] = {
    **{"e.g": "for example", "eg": "for example", "i.e": "that is", "ie": "that is", "etc": "and so on", "aka": ""},
    **{"approx": "about", "mtg": "meeting", "mins": "minutes", "cttee": "committee", "sec": "secretary", "vol": ""},
    **{"treas": "treasurer", "info": "information", "re": "about", "incl": "with", "no": "", "nos": "numbers"},
    **{"tel": "phone", "ext": "", "yr": "year", "yrs": "years", "mth": "month", "mths": "months", "wk": "week"},
    **{"wks": "weeks", "hr": "hour", "hrs": "hours", "govt": "government", "dept": "department", "org": ""},
    **{"asap": "soon", "tbc": "we do not know yet", "tba": "we do not know yet", "aob": "anything else"},
    **{
        "aocb": "anything else",
        "rec'd": "received",
        "xmas": "Christmas",
        "pics": "pictures",
        "apols": "could not come",
    },
    **{"l/h": "left", "r/h": "right", "b/f": "from before", "c/f": "to come", "w/e": "weekend"},
    **{"w/": "with", "a/c": "account", "c/o": "", "assoc": "", "orig": "first", "max": "at most", "min": "at least"},
    **{"pls": "", "jan": "January", "feb": "February", "aug": "August", "sept": "September", "oct": "October"},
    **{"nov": "November", "dec": "December", "mon": "Monday", "tues": "Tuesday", "tue": "Tuesday", "weds": "Wednesday"},
    **{"wed": "Wednesday", "thurs": "Thursday", "thur": "Thursday", "thu": "Thursday", "fri": "Friday"},
}
_ONLY_WITH_A_STOP = frozenset(("no", "sec", "min", "max", "re", "vol", "wed", "mon", "jan", "ext", "org", "dec"))
_SHORT_WORD = late_pattern(r"(?<![\w.'])([A-Za-z](?:[A-Za-z']|\.(?=[A-Za-z]\b)|/(?=\w)){0,6}/?)(\.?)(?!\w)")
_CAPITALS = late_pattern(r"\b(?![IVX]+\b)[A-Z]{2,4}s?\b")
_KNOWN_CAPITALS = frozenset("TV UK USA USB CD DVD OK PDF AM PM TO NOT AND NO ALL THE OF IN IS IT WE FOR".split())  # noqa: SIM905 - a list to read
_JOINED = late_pattern(
    r"\b(?:\w+n['’]t|(?:i|you|he|she|it|we|they|that|there|who|what|let)['’](?:m|s|re|ve|ll|d))\b",  # noqa: RUF001
    re.IGNORECASE,
)
_IRREGULAR = (
    "taken given made done told sent held kept found bought brought paid said seen written chosen spent lost left put"
    " read built taught thought known shown begun broken driven eaten worn won set cut let run"
)
_PASSIVE = late_pattern(
    r"\b(?:am|is|are|was|were|be|been|being)\s+(?:not\s+|also\s+|now\s+|all\s+|being\s+)?"
    rf"(?:\w{{2,}}ed|{'|'.join(_IRREGULAR.split())})\b",
    re.IGNORECASE,
)
# They end in -ed or look alike, and say how somebody or something is.
_NOT_PASSIVE = frozenset(
    """worried pleased tired interested excited bored scared married retired needed delighted disappointed surprised
    left lost done closed locked concerned used limited naked sacred wicked set crowded disabled confused frightened
    aged allowed supposed welcomed invited born red bed shed hundred""".split()  # noqa: SIM905
)
# What people do to one another or settle together. "The kettle has been broken" asks nobody who did it.
_PEOPLE_DO = frozenset(
    """agreed decided resolved approved asked told given sent held brought paid said seen chosen spent taken made done
    cancelled invited elected voted discussed arranged suggested proposed reported noted raised offered thanked shown
    written read recorded planned booked bought moved postponed changed allowed shouted informed notified consulted
    communicated announced requested required expected advised""".split()  # noqa: SIM905 - a list to read
)
_PRONOUN_FIRST = late_pattern(r"^(He|She|They)\b")


@dataclass(frozen=True, slots=True)
class Tip:
    """One tip about `text[start:end]`. `code` picks its words in wording/tips.py and `values` go into them."""

    code: str
    start: int
    end: int
    values: tuple[tuple[str, str], ...] = ()

    def about(self, text: str) -> tuple[str, str]:
        """Return the code and what the tip is about in `text`, in small letters: the same tip is told once."""
        return self.code, text[self.start : self.end].casefold()


@dataclass(frozen=True)
class Coach:
    """What the coach knows: `swaps` maps a hard word to an easier one, `meanings` a hard word to what it means.

    A coach with neither still sees length, dates, times, figures, short forms, passives and pronouns.
    """

    swaps: Mapping[str, str] = field(default_factory=dict)
    meanings: Mapping[str, str] = field(default_factory=dict)

    def tips(self, words: str, own_words: Collection[str] = ()) -> tuple[Tip, ...]:
        """Return what could be easier in `words`, in reading order.

        Nothing inside one of `own_words`, the club's own, is flagged as a word; a long sentence always is.
        """
        own = {stems(word) for word in own_words}
        spared = tuple(_spans(words, own))
        found = [tip for tip in _about_words(words) if not _within(tip, spared)]
        found += [tip for tip in self._swaps_in(words) if not _within(tip, spared)]
        found = _once(found)
        found += _about_sentences(words)
        found.sort(key=lambda tip: (tip.start, -tip.end, tip.code))
        return tuple(found)

    def hard_words(self, text: str, glossary: Mapping[str, str] | None = None) -> tuple[tuple[str, str], ...]:
        """Return each hard word of `text` once, as it first stands there, with its meaning, in reading order (W4).

        The meanings in `glossary`, the club's own, win over the coach's.
        """
        by_stem = dict(self._meanings)
        by_stem.update((stems(word), meaning) for word, meaning in (glossary or {}).items())
        found: dict[tuple[str, ...], tuple[str, str]] = {}
        for start, end, phrase in _phrases(text, by_stem):
            found.setdefault(phrase, (text[start:end], by_stem[phrase]))
        return tuple(found.values())

    @cached_property
    def _easier(self) -> dict[tuple[str, ...], tuple[str, str]]:
        return {stems(word): (word, easier) for word, easier in self.swaps.items()}

    @cached_property
    def _meanings(self) -> dict[tuple[str, ...], str]:
        return {stems(word): meaning for word, meaning in self.meanings.items()}

    def _swaps_in(self, words: str) -> Iterator[Tip]:
        for start, end, phrase in _phrases(words, self._easier):
            hard, easier = self._easier[phrase]
            try_ = with_ending(easier, hard, words[start:end])
            if try_:
                yield Tip("easier_word", start, end, (("word", words[start:end]), ("try", try_)))


def count_words(sentence: str) -> int:
    """Return how many words a sentence has. "£149.65", "2.30" and "co-op" are one word each."""
    return sum(1 for _ in _WORD.finditer(sentence))


def _about_sentences(text: str) -> Iterator[Tip]:
    begin = 0
    sentences = [one for line in text.splitlines() for one in split_sentences(line)]
    for sentence in sentences:
        start = text.index(sentence, begin)
        begin = end = start + len(sentence)
        count = count_words(sentence)
        if count > VERY_LONG:
            yield Tip("very_long", start, end, (("count", str(count)),))
        elif count > LONG:
            yield Tip("long", start, end, (("count", str(count)),))
        if count > SHORT and (second := _SECOND_IDEA.search(sentence, 8)):
            yield Tip("two_ideas", start + second.start(), start + second.end(), (("word", _first(second)),))
        if pronoun := _PRONOUN_FIRST.match(sentence):
            yield Tip("who", start, start + pronoun.end(), (("word", pronoun[1]),))
    if len(sentences) > SENTENCES_IN_A_POINT:
        yield Tip("many_sentences", 0, len(text), (("count", str(len(sentences))),))


def _about_words(text: str) -> Iterator[Tip]:
    for found in _PASSIVE.finditer(text):
        if (done := found[0].split()[-1].lower()) in _PEOPLE_DO and done not in _NOT_PASSIVE:
            yield _tip("passive", found)
    yield from (_tip("joined", found) for found in _JOINED.finditer(text))
    yield from (_tip("roman", found) for found in _ROMAN.finditer(text))
    yield from (_tip("per_cent", found) for found in _PER_CENT.finditer(text))
    yield from (_tip("decimal", found) for found in _DECIMAL.finditer(text))
    for found in _NUMBER_WORD.finditer(text):
        yield _tip("number_word", found, ("try", _DIGITS[found[0].lower()]))
    for found in _SHORT_DATE.finditer(text):
        if 1 <= int(found[1]) <= 31 and 1 <= int(found[2]) <= 12 and (found[3] or "/" in found[0]):
            yield _tip("short_date", found)
    for found in _CLOCK_24.finditer(text):
        yield _tip("clock", found, ("try", _plain_time(found)))
    yield from (_tip("and_sign", found) for found in re.finditer(r"&", text))
    for found in _SHORT_WORD.finditer(text):
        word = found[1].lower()
        if word in _SHORT_FORMS and (found[2] or word not in _ONLY_WITH_A_STOP):
            easier = _SHORT_FORMS[word]
            yield _tip("short_form", found, ("try", easier)) if easier else _tip("short_form_whole", found)
    for found in _CAPITALS.finditer(text):
        if found[0] not in _KNOWN_CAPITALS and found[0].lower() not in _SHORT_FORMS:
            yield _tip("capitals", found)


def _tip(code: str, found: re.Match[str], *values: tuple[str, str]) -> Tip:
    return Tip(code, found.start(), found.end(), (("word", found[0]), *values))


def _first(found: re.Match[str]) -> str:
    return next(group for group in found.groups() if group)


def _plain_time(found: re.Match[str]) -> str:
    hour, minute = int(found[1] or found[3]), found[2] or found[4]
    if (hour, minute) == (12, "00"):
        return "12 noon"
    half = "am" if hour < 12 else "pm"
    return f"{(hour - 1) % 12 + 1}{'' if minute == '00' else ':' + minute} {half}"


def _once(tips: list[Tip]) -> list[Tip]:
    """Keep the first tip of each kind about the same word."""
    first: dict[tuple[str, str], Tip] = {}
    for tip in sorted(tips, key=lambda tip: tip.start):
        first.setdefault((tip.code, dict(tip.values)["word"].lower()), tip)
    return list(first.values())


def _within(tip: Tip, spans: tuple[tuple[int, int], ...]) -> bool:
    return any(start <= tip.start and tip.end <= end for start, end in spans)


def _spans(text: str, wanted: Collection[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    for start, end, _ in _phrases(text, wanted):
        yield start, end


def _phrases(text: str, wanted: Collection[tuple[str, ...]]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Find the longest phrases of `wanted` (as stems) in `text`: where each starts and ends, and its stems."""
    if not wanted:
        return
    longest = max(map(len, wanted))
    places = [(found.start(), found.end()) for found in re.finditer(r"£|\w+(?:['’]\w+)?", text)]  # noqa: RUF001
    cut = [stem(re.sub(r"['’]s$", "", text[start:end]).replace("’", "'")) for start, end in places]  # noqa: RUF001
    at = 0
    while at < len(cut):
        for length in range(min(longest, len(cut) - at), 0, -1):
            phrase = tuple(cut[at : at + length])
            if phrase in wanted:
                yield places[at][0], places[at + length - 1][1], phrase
                at += length
                break
        else:
            at += 1
