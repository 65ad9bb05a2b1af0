"""Finds people's names in what was typed about them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from coprod_desktop.domain.late import late_pattern
from coprod_desktop.domain.values import dataclass

_WORD = late_pattern(r"[^\W\d_]+(?:['\u2019.-][^\W\d_]+)*")
_COUPLE = late_pattern(r"\b(Mr) (?:&|and) (Mrs|Mr|Ms) ([A-Z]\S+?)(?=[,;.]|\s|$)")
_INITIALS_FIRST = late_pattern(r"^[A-Z]{2,3}\s*[-\u2013=:]\s+(?=[A-Z])")  # "JT - Jean Tull"
_OF_SOMEBODY = late_pattern(r"['\u2019]s$")  # "Joyce's carer Kemi" is Kemi
_TITLE = late_pattern(r"(Mr|Mrs|Ms|Miss|Mx|Dr|Fr|Rev|Revd|Cllr|Prof|Sister|Father|Aunty|Auntie|Uncle)\.?\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class NameFound:
    """One name in a text: where it stands, and the name it is known by. `known` people are in the club's book."""

    start: int
    end: int
    name: str
    known: bool


class Names:
    """The names that notes may use: everyone in the book, and those who are named at the head of the notes.

    A person is found by the whole name, by a first name that only one has, or by a first name and the first letter
    of the last. A short form that could mean two people is taken as it was typed. Only names that stand somewhere
    in `within` are looked for, so that a long list of people costs nothing.
    """

    def __init__(self, people: Iterable[str], typed: Iterable[str] = (), *, within: str) -> None:
        people = tuple(dict.fromkeys(" ".join(name.split()) for name in people if name.strip()))
        self._meant: dict[str, tuple[str, bool]] = {}
        shorts: dict[str, set[str]] = {}
        for name in people:
            words = name.split()
            shorts.setdefault(_first(name), set()).add(name)
            if len(words) > 1 and not _TITLE.match(name):
                shorts.setdefault(f"{words[0]} {words[-1][0]}", set()).add(name)
        for short, whose in shorts.items():
            self._meant[short] = (next(iter(whose)), True) if len(whose) == 1 else (short, False)
        self._meant.update((way, (name, True)) for name in people for way in _with_stop(name))
        firsts: dict[str, set[str]] = {}
        for name in (" ".join(one.split()) for one in typed):
            if not name:
                continue
            for way in _with_stop(name):
                self._meant.setdefault(way, (name, False))
            firsts.setdefault(_first(name), set()).add(self._meant[name][0])
            if initials := _initials(self._meant[name][0]):
                firsts.setdefault(initials, set()).add(self._meant[name][0])
        for first, whose in firsts.items():
            if len(whose) > 1:
                self._meant[first] = (first, False)
            elif first not in self._meant:
                name = next(iter(whose))
                self._meant[first] = (name, name in people)
        said = " ".join(within.split())
        longest_first = sorted((name for name in self._meant if name in said), key=lambda one: (-len(one), one))
        self.pattern = "|".join(map(re.escape, longest_first)) or r"(?!)"
        self._one = re.compile(rf"(?<!\w)(?:{self.pattern})(?!\w)")

    def find(self, text: str) -> tuple[NameFound, ...]:
        """Return every name in `text`, in order."""
        return tuple(
            NameFound(match.start(), match.end(), *self._meant[match[0]]) for match in self._one.finditer(text)
        )

    def meant(self, typed: str) -> tuple[str, bool]:
        """Return the name that `typed` means and whether it is in the book; `typed` itself when it is not."""
        return self._meant.get(" ".join(typed.split()), (typed, False))

    @property
    def with_initial(self) -> frozenset[str]:
        """The names that end in one letter, such as "Clara T"."""
        return frozenset(name for name in self._meant if len(name) > 2 and name[-2] == " ")


def _first(name: str) -> str:
    """Return the short form of a name: the first name, or what stands behind "Mrs" or "Aunty"."""
    title = _TITLE.match(name)
    return name[title.end() :] if title else name.split()[0]


def _initials(name: str) -> str:
    """Return "JT" for Jean Tull, or "" for a name of one word. Only those named at the head may be meant by them."""
    words = [word for word in _TITLE.sub("", name).split() if word[0].isupper()]
    return "".join(word[0] for word in words) if 2 <= len(words) <= 3 else ""


def _with_stop(name: str) -> tuple[str, ...]:
    """Return a name as it is, and with its title written the other way: "Mrs Ray", "Mrs. Ray"."""
    title = _TITLE.match(name)
    if not title:
        return (name,)
    rest = name[title.end() :]
    return tuple(dict.fromkeys((name, f"{title[1]} {rest}", f"{title[1]}. {rest}")))


def without_names(text: str, named: Iterable[NameFound]) -> str:
    """Return `text` with the names that were found in it taken out."""
    for one in reversed(tuple(named)):
        text = text[: one.start] + text[one.end :]
    return text


def read_name_list(text: str, names: Names) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names in "Ann (chair), Bob & Cy T." and what is left: words that are no name, and what roles they had.

    A name that is in the book comes back as it stands there, any other as it was typed.
    """
    found: list[str] = []
    left: list[str] = []
    for chunk, aside in _chunks(text):
        inside = _names_in(_INITIALS_FIRST.sub("", chunk), names)
        found += inside[0]
        rest = inside[1]
        if aside:
            rest = f"{inside[0][-1] if inside[0] else rest} {aside}".strip()
            if inside[1] and inside[0]:
                rest = f"{inside[1]} {rest}"
        if rest:
            left.append(rest)
    return tuple(dict.fromkeys(found)), tuple(left)


def _chunks(text: str) -> list[tuple[str, str]]:
    """Cut at commas, "and", "&" and after brackets; each piece with the bracket that stands behind it."""
    chunks: list[tuple[str, str]] = []
    text = _COUPLE.sub(r"\1 \3, \2 \3", text)
    for match in re.finditer(r"([^()]*)(\([^()]*\)?)?", text):
        pieces = [piece.strip(" .:;-\u2013\t") for piece in re.split(r"[,;]|\s[&+]\s|\band\b", match[1])]
        roles = [role.strip(" ()") for role in (match[2] or "").split(",")]
        if len(roles) == 2 and re.search(r"(?:\s&|\band)\s+[^,;&]+$", match[1]) and len(pieces) > 1 and pieces[-2]:
            chunks += [(piece, "") for piece in pieces[:-2] if piece]
            chunks += [(piece, f"({role})") for piece, role in zip(pieces[-2:], roles, strict=True)]
            continue
        filled = [piece for piece in pieces if piece]
        if match[2] and pieces and not pieces[-1]:
            chunks += [(piece, "") for piece in filled[:-1]] + [(filled[-1] if filled else "", match[2])]
        else:
            chunks += [(piece, "") for piece in filled[:-1]]
            if filled or match[2]:
                chunks.append((filled[-1] if filled else "", match[2] or ""))
    return chunks


def _is_name_word(word: str) -> bool:
    return word[0].isupper() and bool(_WORD.fullmatch(word.rstrip(".")))


def _names_in(chunk: str, names: Names) -> tuple[list[str], str]:
    """Return the names in one piece of a list, and the small words in front of them."""
    whole, known = names.meant(chunk)
    if known or not chunk:
        return ([whole], "") if chunk else ([], "")
    inside = names.find(chunk)
    if inside and not without_names(chunk, inside).strip():
        return [one.name for one in inside], ""
    words = chunk.split()
    tail: list[str] = []
    while words and _is_name_word(words[-1]) and not _OF_SOMEBODY.search(words[-1]) and len(tail) < 4:
        tail.insert(0, words.pop())
    if not tail or any(word[0].isupper() and not _OF_SOMEBODY.search(word) for word in words):
        return [], chunk
    return [names.meant(" ".join(tail))[0]], " ".join(words)


_PERSON_DOES = (
    r"(?:will|said|says|asked|asks|wants|would like|offered to|agreed to|volunteered|told us|thinks|thought|is going to"
    r"|has offered|to (?:ask|ring|phone|call|write|bring|find|buy|get|check|email|make|speak|talk|look|order|book))"
)


def is_letters_only(name: str) -> bool:
    """Say whether a name is no more than first letters, such as "L", "S.R." or "LW": nobody knows who that is."""
    letters = [letter for letter in name if letter.isalpha()]
    words = name.replace(".", " ").split()
    return name.isupper() and (len(letters) <= 2 or all(len(word) == 1 for word in words))


def likely_people(text: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return words that are used as people's names, though no list has them: "Bridie will do the trifle".

    A word counts when it does what people do, and stands somewhere with a capital in the middle of a sentence.
    """
    doing = set(re.findall(rf"(?<!\w)([A-Z][^\W\d_]{{2,}})\s+{_PERSON_DOES}\b", text))
    inside = set(re.findall(r"(?<=[a-z,+&(] )([A-Z][^\W\d_]{2,})\b", text)) | set(
        re.findall(r"(?<=\()([A-Z][^\W\d_]{2,})(?=\))", text)
    )
    named = {word for name in known for word in name.split()}
    return tuple(sorted((doing & inside) - named - _NO_NAMES))


_NO_NAMES = frozenset(
    re.findall(
        r"\w+",
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August"
        " September October November December Christmas Easter Council Committee Chair Secretary Treasurer Club Group"
        " Hall Church Library Everyone Everybody Nobody Somebody Someone Anyone People Members Minutes Action Actions"
        " Agreed The This That These They There Then She",
    )
)
