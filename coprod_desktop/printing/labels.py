"""Name badges and labels: on plain paper with lines to cut along, and on the sheets that shops sell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from coprod_desktop.domain.document import Label, Labels
from coprod_desktop.printing.chunks import Box, Chunk, Line, Page
from coprod_desktop.printing.measures import ASCENT, DESCENT, HEADING_PITCH, MARGIN, MM, PAGE_HEIGHT, PAGE_WIDTH
from coprod_desktop.printing.tagged import Element

if TYPE_CHECKING:
    from coprod_desktop.printing.layout import Layout

# The sizes that a name may have, in points: the largest that fits is taken.
_SIZES = (48, 44, 40, 36, 32, 28, 24, 20, 18, 16, 14)
_LINE = 16  # points of the line under a name
_MOST_LINES = 3  # of a name, unless it is in the smallest letters


@dataclass(frozen=True, slots=True)
class Sheet:
    """How labels stand on a sheet, in points: how many, how big, where the first is and how far the next one is."""

    across: int
    down: int
    width: float
    height: float
    left: float
    top: float
    step_across: float
    step_down: float


def _sheet(across: int, down: int, width: float, height: float, step_across: float, step_down: float) -> Sheet:
    """Return a sheet of labels in millimetres that stand in the middle of an A4 page."""
    left = (PAGE_WIDTH - ((across - 1) * step_across + width) * MM) / 2
    top = (PAGE_HEIGHT - ((down - 1) * step_down + height) * MM) / 2
    return Sheet(across, down, width * MM, height * MM, left, top, step_across * MM, step_down * MM)


# Avery's sizes: L7160 is 21 address labels, L7418 is 8 inserts for badge holders.
SHEETS = {
    "L7160": _sheet(3, 7, 63.5, 38.1, 66.04, 38.1),
    "L7418": _sheet(2, 4, 86.0, 55.0, 86.0, 55.0),
}
_PLAIN = Sheet(2, 1, 85 * MM, 55 * MM, MARGIN, 0.0, 85 * MM, 55 * MM)


def label_pages(block: Labels, layout: Layout) -> list[Page]:
    """Return the pages of a sheet from a shop. There is always one."""
    sheet = SHEETS[block.sheet]
    each = sheet.across * sheet.down
    whole = Element("L", layout.root)
    pages = []
    for start in range(0, max(len(block.labels), 1), each):
        page = Page()
        for place, label in enumerate(block.labels[start : start + each]):
            left = sheet.left + (place % sheet.across) * sheet.step_across
            top = sheet.top + (place // sheet.across) * sheet.step_down
            page.chunks.append((top, _badge(label, layout, whole, left, sheet)))
        pages.append(page)
    return pages


def badge_rows(block: Labels, layout: Layout) -> Iterable[Chunk]:
    """Yield rows of badges for plain paper, each badge in a thin box to cut along."""
    whole = Element("L", layout.root)
    for start in range(0, len(block.labels), _PLAIN.across):
        items = []
        for place, label in enumerate(block.labels[start : start + _PLAIN.across]):
            left = _PLAIN.left + place * _PLAIN.step_across
            items += [
                Box(left, 0.0, _PLAIN.width, _PLAIN.height, 0.5),
                *_badge(label, layout, whole, left, _PLAIN).items,
            ]
        yield Chunk(tuple(items), _PLAIN.height, before=layout.measures.gap if start == 0 else 0.0)


def _badge(label: Label, layout: Layout, whole: Element, left: float, sheet: Sheet) -> Chunk:
    """Return one label: its name as large as it fits, in the middle of the height, and the line under it."""
    pad = 4 * MM
    width, room = sheet.width - 2 * pad, sheet.height - 2 * pad
    body = Element("LBody", Element("LI", whole))
    under, missing = layout.typesetter.lines(label.line, width, _LINE)
    under = under if label.line else ()
    size, lines = _SIZES[-1], under
    for size in _SIZES:
        lines, lacking = layout.typesetter.lines(label.name, width, size, bold=True)
        missing += lacking
        whole_words = all(layout.typesetter.width(word, size, bold=True) <= width for word in label.name.split())
        high = (len(lines) * size + len(under) * _LINE) * HEADING_PITCH
        if whole_words and len(lines) <= _MOST_LINES and high <= room:
            break
    if (len(lines) * size + len(under) * _LINE) * HEADING_PITCH > room:
        under = ()
    layout.missing.update(dict.fromkeys(missing))
    high = (len(lines) * size + len(under) * _LINE) * HEADING_PITCH
    said = body
    foot = pad + max(0.0, (room - high) / 2) + ASCENT * size
    items = []
    for count, (runs, letters) in enumerate([*((one, size) for one in lines), *((one, _LINE) for one in under)]):
        if count:
            foot += HEADING_PITCH * letters
        if count in (0, len(lines)):
            said = Element("Span", body)
        items.append(Line(said, left + pad, foot, letters, runs))
    return Chunk(tuple(items), max(sheet.height, foot + DESCENT * size))
