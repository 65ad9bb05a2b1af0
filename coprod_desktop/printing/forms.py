"""What is filled in by hand: lines to write on and boxes to tick, with room for a shaky hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from coprod_desktop.domain.document import TickHere, WriteHere
from coprod_desktop.printing.chunks import Box, Chunk, Item, Line, Placed, Rule
from coprod_desktop.printing.measures import ASCENT, COLUMN, MARGIN, MM
from coprod_desktop.printing.tagged import Element
from coprod_desktop.printing.typesetting import plain

if TYPE_CHECKING:
    from coprod_desktop.printing.layout import Layout

_RIGHT = MARGIN + COLUMN
# A line to write on is never shorter than this: it starts under its question instead of beside it.
_LEAST_RULE = 75 * MM


def write_here(block: WriteHere, layout: Layout) -> Chunk:
    """Return a question with its lines: one line beside a short question, else all of them under it."""
    measures = layout.measures
    if block.rules == 1:
        row = line_to_write(block.question, layout.root, MARGIN, layout)
        # With the white above its line, a blank line still parts it from the question before.
        return replace(row, before=measures.list_gap, after=measures.list_gap)
    words = layout.sentences((block.question,), layout.root)
    places = [words.height + measures.rule * (number + 1) for number in range(block.rules)]
    return replace(
        words,
        items=(*words.items, *(Rule(MARGIN, _RIGHT, place) for place in places)),
        height=places[-1] if places else words.height,
        breaks=tuple(place + 1 for place in places[:-1]),
        before=measures.gap,
        after=measures.gap,
    )


def line_to_write(words: str, parent: Element, left: float, layout: Layout) -> Chunk:
    """Return words with one line to write on: beside them where it is long enough there, else under them."""
    measures = layout.measures
    text = layout.sentences((words,), parent, left=left, width=_RIGHT - left)
    lines = [item for item in text.items if isinstance(item, Line)]
    start = left + layout.typesetter.width(words, measures.body) + measures.body * 0.6
    if len(lines) == 1 and _RIGHT - start >= _LEAST_RULE:
        lower = max(0.0, measures.rule - text.height)  # the hand needs as much room above the line as anywhere
        moved = tuple(replace(item, top=item.top + lower) for item in lines)
        foot = lines[0].top + lower + measures.body * 0.15
        return Chunk((*moved, Rule(start, _RIGHT, foot)), foot + 1)
    foot = text.height + measures.rule
    return replace(text, items=(*text.items, Rule(left, _RIGHT, foot)), height=foot + 1, breaks=(), last_resort=())


def tick_here(block: TickHere, layout: Layout) -> Iterable[Chunk]:
    """Return a question and its answers with boxes: beside the picture, else two abreast where the print allows.

    A list of large boxes may go on over the page after any row; anything else stays in one piece.
    """
    measures = layout.measures
    size = measures.body
    pictured = layout.with_pictures and block.picture is not None
    part = Element("Div", layout.root) if pictured else layout.root
    placed: tuple[Placed, ...] = ()
    if pictured and block.picture:
        placed = layout.placed(layout.found(block.picture), block.picture.name, part, MARGIN)
    left = MARGIN + (measures.picture + measures.picture_gap if pictured else 0.0)
    across = 2 if size <= (18 if pictured else 20) and not block.sizes else 1  # the largest print with room for two
    if block.large:  # names are short: two abreast wherever the longest has room
        longest = max((layout.typesetter.width(plain(one), size, bold=True) for one in block.choices), default=0.0)
        across = 2 if longest <= (_RIGHT - left) / 2 - size * 2.8 else 1
    rows = [layout.sentences((block.question,), part, left=left, width=_RIGHT - left)]
    whole = Element("L", part)
    wide = (_RIGHT - left) / across
    side, inset = (size * 1.6, size * 2.3) if block.large else (size * 1.1, size * 1.8)
    for start in range(0, len(block.choices), across):
        items: list[Item] = []
        height = side
        above = (side - size) / 2 if block.large else 0.0  # so that the words stand beside the middle of the box
        for place, words in enumerate(block.choices[start : start + across]):
            letters = block.sizes[start] if block.sizes else size
            x = left + place * wide
            body = Element("LBody", Element("LI", whole))
            text = layout.sentences(
                (words,), body, role="", left=x + inset, width=wide - inset - size / 2, size=letters
            )
            box = 0.0 if block.large else ASCENT * letters - side * 0.85
            words_here = (replace(item, top=item.top + above) for item in text.items)
            items += [Box(x, box, side, side, 1.5), *words_here]
            height = max(height, above + text.height)
        rows.append(Chunk(tuple(items), height))
    if block.other:
        rows.append(line_to_write(block.other, part, left, layout))
    rows = [row for row in rows if row.items]
    if block.large and not placed:
        return _row_by_row(rows, layout)
    return (_one_under_another(placed, rows, layout),)


def _row_by_row(rows: list[Chunk], layout: Layout) -> Iterable[Chunk]:
    """Yield rows that part at the foot of a page, the question on the page of the first of them."""
    measures = layout.measures
    last = len(rows) - 1
    for number, row in enumerate(rows):
        yield replace(
            row,
            before=measures.gap if number == 0 else measures.tick_gap,
            after=measures.gap if number == last else measures.tick_gap,
            with_next=number == 0 and number < last,
            breaks=(),
            last_resort=(),
        )


def _one_under_another(placed: tuple[Placed, ...], rows: list[Chunk], layout: Layout) -> Chunk:
    """Return rows in one piece, which comes apart between rows where no page can hold it; `placed` at its left."""
    measures = layout.measures
    items: list[Item] = [*placed]
    picture = max((item.height for item in placed), default=0.0)
    top = 0.0
    breaks = []
    for number, row in enumerate(rows):
        if number:
            breaks.append(top + measures.tick_gap / 2)
            top += measures.tick_gap
        items += [replace(item, top=item.top + top) for item in row.items]
        top += row.height
    return Chunk(
        tuple(items),
        max(top, picture),
        before=measures.gap,
        after=measures.gap,
        pictures=len(placed),
        breaks=tuple(place for place in breaks if place >= picture),
    )
