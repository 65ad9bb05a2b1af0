"""Who was forgotten for good, as every copy of a club's book needs to know it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from coprod_desktop.domain.values import dataclass

_MARK = re.compile(r"(?<!\w)([0-9a-f]{32}):([0-9]{1,9})(?!\w)")


@dataclass(frozen=True, slots=True)
class GoneList:
    """Who was forgotten, for books in which they still stand: it names nobody, and travels with every copy.

    `marks` are random numbers that mean something only in a book of the same club, where each person has one, and the
    number of the first copy that may hold that person. `word` stands in the place of a name, and `about` says in plain
    words what the list is, for whoever finds it on a stick.
    """

    marks: Mapping[str, int]
    word: str = ""
    about: str = ""

    def with_more(self, other: GoneList) -> GoneList:
        """Return both lists in one; where both know a mark or have words, these stay as they are here."""
        return GoneList({**other.marks, **self.marks}, self.word or other.word, self.about or other.about)

    def not_in(self, known: Collection[str], number: int) -> int:
        """Return how many a copy may hold by its number, of those that are not in `known`, its own list."""
        return sum(since <= number for mark, since in self.marks.items() if mark not in known)

    def as_line(self) -> str:
        """Return the marks as one line of text. `read_line` gives them back."""
        return " ".join(f"{mark}:{since}" for mark, since in sorted(self.marks.items()))


NOBODY_GONE = GoneList({})


def read_line(line: str) -> dict[str, int]:
    """Return the marks that stand in a line of text, whoever wrote it: what is no mark is passed over."""
    return {mark: int(since) for mark, since in _MARK.findall(line)}
