"""Name badges and labels: on plain paper with lines to cut along, and on the sheets that shops sell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from coprod_desktop.domain.document import Label, Labels
from coprod_desktop.printing.chunks import Box, Chunk, Item, Line, Page
from coprod_desktop.printing.directions import reads_leftwards
from coprod_desktop.printing.measures import ASCENT, DESCENT, HEADING_PITCH, MARGIN, MM, PAGE_HEIGHT, PAGE_WIDTH
from coprod_desktop.printing.tagged import Element
from coprod_desktop.printing.typesetting import Runs, plain

if TYPE_CHECKING:
    from coprod_desktop.printing.layout import Layout

# The sizes that a name may have, in points: the largest that fits is taken.
_SIZES = (64, 56, 52, 48, 44, 40, 36, 32, 28, 24, 20, 18, 16, 14)
_LINE = 16  # points of the line under a name
_APART = 4  # points between the tails of the name's letters and what is highest in the line
_PAD = 4 * MM  # between the edge of a label and its words
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


# Avery's sizes. L7160: 21 address labels, 15.1 mm from the top, 7.2 mm from the left, 66.04 mm from one to the next
# across (gLabels 3.4.1, template 7160: 15.5, 7.5 and 66.04). L7418: 8 inserts for badge holders, 38.5 mm from the top,
# 19 mm from the left, edge to edge (three public lists of templates say so; an insert of 86 x 55 fits the holder).
SHEETS = {
    "L7160": _sheet(3, 7, 63.5, 38.1, 66.04, 38.1),
    "L7418": _sheet(2, 4, 86.0, 55.0, 86.0, 55.0),
}
_PLAIN = Sheet(2, 1, 85 * MM, 55 * MM, MARGIN, 0.0, 85 * MM, 55 * MM)


def label_pages(block: Labels, layout: Layout) -> list[Page]:
    """Return the pages of a sheet from a shop. There is always one."""
    sheet = SHEETS[block.sheet]
    each = sheet.across * sheet.down
    badges = _Badges(block, layout, sheet)
    pages = []
    for start in range(0, max(len(block.labels), 1), each):
        page = Page()
        for place, label in enumerate(block.labels[start : start + each]):
            left = sheet.left + (place % sheet.across) * sheet.step_across
            top = sheet.top + (place // sheet.across) * sheet.step_down
            page.chunks.append((top, Chunk(badges.items(label, left), sheet.height)))
        pages.append(page)
    return pages


def badge_rows(block: Labels, layout: Layout) -> Iterable[Chunk]:
    """Yield rows of badges for plain paper, each badge in a thin box to cut along."""
    badges = _Badges(block, layout, _PLAIN)
    for start in range(0, len(block.labels), _PLAIN.across):
        items: list[Item] = []
        for place, label in enumerate(block.labels[start : start + _PLAIN.across]):
            left = _PLAIN.left + place * _PLAIN.step_across
            items += [Box(left, 0.0, _PLAIN.width, _PLAIN.height, 0.5), *badges.items(label, left)]
        yield Chunk(tuple(items), _PLAIN.height, before=layout.measures.gap if start == 0 else 0.0)


class _Badges:
    """The badges of one sheet. Either all of them have their line or, when one has no room for it, none."""

    def __init__(self, block: Labels, layout: Layout, sheet: Sheet) -> None:
        self._layout = layout
        self._whole = Element("L", layout.root)
        self._width = sheet.width - 2 * _PAD
        self._room = sheet.height - 2 * _PAD
        self._lined = True
        self._lined = all(self._high(*self._fitted(label)) <= self._room for label in block.labels)

    def items(self, label: Label, left: float) -> tuple[Item, ...]:
        """Return one badge: its name as large as it fits, in the middle of the height, and the line under it."""
        size, name, under = self._fitted(label)
        body = Element("LBody", Element("LI", self._whole))
        items: list[Item] = []
        foot = _PAD + max(0.0, (self._room - self._high(size, name, under)) / 2) + ASCENT * size
        for words, lines, letters in ((label.name, name, size), (label.line, under, _LINE)):
            element = Element("Span", body) if lines else body
            if reads_leftwards(words):
                element.said = plain(words)
            for number, runs in enumerate(lines):
                if number:
                    foot += HEADING_PITCH * letters
                elif items:
                    foot += DESCENT * size + _APART + ASCENT * letters
                items.append(Line(element, left + _PAD, foot, letters, runs))
        return tuple(items)

    def _fitted(self, label: Label) -> tuple[int, tuple[Runs, ...], tuple[Runs, ...]]:
        """Return the size of the name, its lines and the lines under it."""
        setter = self._layout.typesetter
        under, missing = setter.lines(label.line, self._width, _LINE)
        if not self._lined or not label.line:
            under = ()
        size, lines = _SIZES[-1], under
        for size in _SIZES:
            lines, lacking = setter.lines(label.name, self._width, size, bold=True)
            whole_words = all(setter.width(word, size, bold=True) <= self._width for word in label.name.split())
            if whole_words and len(lines) <= _MOST_LINES and self._high(size, lines, under) <= self._room:
                break
        self._layout.missing.update(dict.fromkeys(missing + lacking))
        return size, lines, under

    def _high(self, size: int, name: tuple[Runs, ...], under: tuple[Runs, ...]) -> float:
        return sum(_lines_high(lines, letters) for lines, letters in ((name, size), (under, _LINE))) + _APART


def _lines_high(lines: tuple[Runs, ...], letters: int) -> float:
    """Return how high lines are from the top of the first one's capitals to the tails of the last, in points."""
    return ((len(lines) - 1) * HEADING_PITCH + ASCENT + DESCENT) * letters if lines else 0.0
