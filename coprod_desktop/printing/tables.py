"""How wide the columns of a table are, and whether it fits the page at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from coprod_desktop.printing.ties import tie

MeasureWords = Callable[[str, bool], float]
"""Gives the width of words on one line, in points; the second argument says whether they are a heading."""

# Between two columns, as a multiple of the body size.
_GAP: Final = 0.8
# A cell of more lines than this is read more easily as a sentence of its own.
_MOST_LINES: Final = 5


def column_widths(rows: Sequence[Sequence[str]], room: float, size: float, measure: MeasureWords) -> list[float] | None:
    """Return the width of each column, in points, or None when the words would be squeezed.

    `rows` begins with the headings. No word, date or phone number is ever broken: a column is at least as wide as its
    longest. What room is left goes to the columns whose words need more than one line.
    """
    count = len(rows[0])
    gap = size * _GAP
    least = [gap] * count
    full = [gap] * count
    for number, row in enumerate(rows):
        for column, words in enumerate(row[:count]):
            heading = number == 0
            full[column] = max(full[column], measure(words, heading) + gap)
            longest = max((measure(word, heading) for word in tie(words).split(" ")), default=0.0)
            least[column] = max(least[column], longest + gap)
    if not count or sum(least) > room:
        return None
    if sum(full) <= room:
        return full
    spare = room - sum(least)
    wishes = [wide - narrow for wide, narrow in zip(full, least, strict=True)]
    widths = [narrow + spare * wish / sum(wishes) for narrow, wish in zip(least, wishes, strict=True)]
    squeezed = any(wide / (width - gap) > _MOST_LINES for wide, width in zip(full, widths, strict=True))
    return None if squeezed else widths
