"""A document's blocks into chunks: what stands where, at which size, and what must stay together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain, pairwise
from typing import Protocol, TypeGuard

from coprod_desktop.domain.document import (
    Block,
    Bullets,
    Document,
    Faces,
    Heading,
    Labels,
    NewPage,
    Picture,
    PictureRow,
    Table,
    TickHere,
    Words,
    WriteHere,
)
from coprod_desktop.domain.own_pictures import OWN
from coprod_desktop.domain.sentences import on_lines
from coprod_desktop.printing.chunks import Box, Chunk, Item, Line, Placed, Rule
from coprod_desktop.printing.directions import reads_leftwards
from coprod_desktop.printing.emoji import EMOJI
from coprod_desktop.printing.forms import tick_here, write_here
from coprod_desktop.printing.labels import badge_rows
from coprod_desktop.printing.measures import ASCENT, COLUMN, DESCENT, HEADING_PITCH, MARGIN, PITCH, Measures
from coprod_desktop.printing.people import people
from coprod_desktop.printing.pictures import Artwork
from coprod_desktop.printing.tables import column_widths
from coprod_desktop.printing.tagged import Element, marked_list, scope
from coprod_desktop.printing.typesetting import Typesetter, plain


class Pictures(Protocol):
    """The pictures of one print, in colour or black."""

    def find(self, key: str) -> Artwork | None:
        """Return a picture, or None when it cannot be had."""

    def nobody(self) -> Artwork | None:
        """Return what stands for a person without a photo."""


_BULLET = "\u2022"
_RIGHT = MARGIN + COLUMN
# A drawing that takes less than this of its square is not blown up to full size: its lines would look heavy.
_SHORT_LIST = 4  # lines that stay on one page
_SMALL_DRAWING = 0.55
_ROOM_BESIDE = 20  # points: in larger print a heading beside a picture would have too short a line


class Layout:
    """Lays out one document. Without `pictures` the paper has words only.

    After `chunks()`, `missing` holds the letters that no font had, each once, and `credit_owed` tells whether a
    drawing from the catalogue stands on the paper.
    """

    def __init__(
        self,
        document: Document,
        measures: Measures,
        typesetter: Typesetter,
        root: Element,
        pictures: Pictures | None,
        go_on: Callable[[int], None] = lambda _blocks: None,
    ) -> None:
        self._document = document
        self._go_on = go_on  # hears after how many blocks it is, and may raise
        self.measures = measures
        self.typesetter = typesetter
        self.root = root
        self._pictures = pictures
        self._level = 0
        self.missing: dict[str, None] = {}
        self.credit_owed = False
        self._credits: dict[str, None] = {}

    def chunks(self) -> list[Chunk]:
        """Return the chunks of the document in reading order: title, blocks, credit."""
        chunks = list(self._content())
        owed = (self._document.credit,) if self._document.credit and self.credit_owed else ()
        if owed or self._credits:
            if chunks:  # the credit alone on a page would look like a mistake
                chunks[-1] = replace(chunks[-1], with_next=True)
            credit = self.sentences((*owed, *self._credits), self.root, size=self.measures.small, whole=True)
            chunks.append(replace(credit, before=self.measures.gap))
        return chunks

    def _content(self) -> Iterator[Chunk]:
        blocks = self._document.blocks
        if not any(isinstance(block, Heading) and block.level == 1 for block in blocks):
            yield from self._heading(Heading(self._document.title, 1))
        new: NewPage | None = None
        beside: Heading | None = None
        for number, (block, following) in enumerate(pairwise((*blocks, None))):
            self._go_on(number)
            if isinstance(block, NewPage):
                new = block
                continue
            if self._is_beside(block, following):
                beside = block
                continue
            chunks: Iterable[Chunk]
            if isinstance(block, PictureRow):
                chunks = (self._picture_row(block, beside),)
                beside = None
            elif isinstance(block, Heading) and new and new.letter:  # it looks like the first letter's title
                chunks = self._heading(block, title=True)
            else:
                chunks = self._block(block, following)
            for chunk in chunks:
                yield replace(chunk, new_page=True, new_letter=new.letter) if new else chunk
                new = None

    def _block(self, block: Block | None, following: Block | None) -> Iterable[Chunk]:
        match block:
            case Heading():
                return self._heading(block)
            case Words():
                words = self._words(block.lines)
                if isinstance(following, Bullets):  # they say what the list is
                    words = replace(words, with_next=True, after=self.measures.list_gap)
                return (words,)
            case Bullets():
                return self._bullets(block.lines)
            case Faces():
                return people(block, self)
            case Table():
                return self._table(block)
            case WriteHere():
                return (write_here(block, self),)
            case TickHere():
                return tick_here(block, self)
            case Labels():
                return badge_rows(block, self)
            case _:
                return ()

    def _heading(self, heading: Heading, *, title: bool = False) -> Iterable[Chunk]:
        level = self._next_level(heading)
        size = self.measures.heading(1 if title else level)
        chunk = self.sentences((heading.text,), self.root, role=f"H{level}", size=size, bold=True)
        before, after = self.measures.heading_gaps(title=title or level == 1)
        yield replace(
            chunk,
            before=before,
            after=after,
            with_next=True,
            anchors=_anchors(heading),
            outline=(plain(heading.text), level - 1),
        )

    def _words(self, lines: Iterable[str]) -> Chunk:
        gap = self.measures.gap
        return replace(self.sentences(lines, self.root), before=gap, after=gap)

    def _is_beside(self, block: Block | None, following: Block | None) -> TypeGuard[Heading]:
        """Tell whether a heading stands beside the picture of what follows: only where the print leaves it room."""
        fits = self._pictures is not None and self.measures.body <= _ROOM_BESIDE
        return fits and isinstance(block, Heading) and block.beside and isinstance(following, PictureRow)

    def _picture_row(self, row: PictureRow, heading: Heading | None) -> Chunk:
        """Return a picture with its words at the right, and the row's heading, if there is one, above the words."""
        if self._pictures is None:
            return replace(self._words(row.lines), anchors=_anchors(row))
        part = Element("Div", self.root)
        left = MARGIN + self.measures.picture + self.measures.picture_gap
        title = self._title_beside(heading, part, left) if heading else None
        placed = self.placed(self.found(row.picture), row.picture.name if row.picture else "", part, MARGIN)
        height = max((item.height for item in placed), default=0.0)
        words = self.sentences(row.lines, part, left=left, width=_RIGHT - left)
        if title:
            words = words.under(title, self.measures.body * 0.5)
        before = self.measures.heading_gaps(title=False)[0] if title else self.measures.gap
        return replace(
            words,
            items=(*placed, *words.items) if not title else _title_first(title, placed, words),
            height=max(height, words.height),
            before=before,
            after=self.measures.gap,
            pictures=len(placed),
            anchors=(*(_anchors(heading) if heading else ()), *_anchors(row)),
            outline=title.outline if title else None,
            breaks=tuple(place for place in words.breaks if place >= height),
            last_resort=tuple(place for place in words.last_resort if place >= height),
        )

    def _title_beside(self, heading: Heading, part: Element, left: float) -> Chunk:
        level = self._next_level(heading)
        size = self.measures.heading(level)
        title = self.sentences(
            (heading.text,), part, role=f"H{level}", left=left, width=_RIGHT - left, size=size, bold=True
        )
        return replace(title, outline=(plain(heading.text), level - 1))

    def _next_level(self, heading: Heading) -> int:
        """Return the level of a heading, and remember it: none is skipped (D4)."""
        self._level = 1 if heading.level == 1 else min(heading.level, max(self._level + 1, 2))
        return self._level

    @property
    def with_pictures(self) -> bool:
        """Whether this paper has pictures at all."""
        return self._pictures is not None

    def nobody(self) -> Artwork | None:
        """Return what stands for a person without a photo."""
        return self._pictures.nobody() if self._pictures else None

    def found(self, picture: Picture | None) -> Artwork | None:
        """Return a picture of the document, or None when it cannot be had or none are wanted."""
        found = self._pictures.find(picture.key) if picture and self._pictures else None
        if found and picture and picture.key.startswith(OWN):  # it has a credit of its own, or none
            self._credits |= {picture.credit: None} if picture.credit else {}
            return replace(found, ours=True)
        return found

    def placed(
        self, artwork: Artwork | None, alt: str, parent: Element, left: float, place: float = 0
    ) -> tuple[Placed, ...]:
        """Return a picture in the middle of its `place`, its top at the top; nothing when there is none.

        The place is as wide as a picture when nothing else is said.
        """
        if artwork is None:
            return ()
        side = place = place or self.measures.picture
        if artwork.drawing:
            self.credit_owed = self.credit_owed or not artwork.ours
            side = side if artwork.share > _SMALL_DRAWING else self.measures.least_picture
        longer = max(artwork.width, artwork.height)
        width, height = side * artwork.width / longer, side * artwork.height / longer
        element = Element("Figure", parent, alt=alt) if alt else None
        return (Placed(element, left + (place - width) / 2, 0.0, width, height, artwork),)

    def _bullets(self, lines: tuple[str, ...]) -> Iterable[Chunk]:
        whole = Element("L", self.root, attributes=marked_list())
        size = self.measures.body
        inset = size * 1.5
        for number, line in enumerate(lines):
            entry = Element("LI", whole)
            mark = Line(Element("Lbl", entry), MARGIN + size * 0.25, ASCENT * size, size, self._runs(_BULLET, size))
            told = tuple(chain.from_iterable(map(on_lines, line.splitlines())))
            body, role = (Element("LBody", entry), "P") if len(told) > 1 else (entry, "LBody")
            words = self.sentences(told, body, role=role, left=MARGIN + inset, width=COLUMN - inset)
            gap = self.measures.list_gap if number < len(lines) - 1 else self.measures.gap
            together = len(lines) <= _SHORT_LIST and number < len(lines) - 1
            yield replace(
                words, items=(mark, *words.items), before=self.measures.list_gap, after=gap, with_next=together
            )

    def _table(self, table: Table) -> Iterable[Chunk]:
        size = self.measures.body
        widths = column_widths(
            [table.headings, *table.rows],
            COLUMN,
            size,
            lambda words, heading: self.typesetter.width(words, size, bold=heading),
        )
        if widths is None:
            yield from self._reading_rows(table)
            return
        whole = Element("Table", self.root)
        heading = replace(self._row(table.headings, widths, whole, heading=True), with_next=True)
        again = replace(heading, items=tuple(_unread(item) for item in heading.items))
        yield replace(heading, before=self.measures.gap)
        for number, cells in enumerate(table.rows):
            row = self._row(cells, widths, whole, heading=False)
            last = number == len(table.rows) - 1
            yield replace(row, after=self.measures.gap if last else 0.0, repeats=again)

    def _row(self, cells: tuple[str, ...], widths: list[float], whole: Element, *, heading: bool) -> Chunk:
        """Return one row of a table with a rule under it."""
        row = Element("TR", whole)
        padding = self.measures.body * 0.6
        items: list[Item] = []
        height = 0.0
        left = MARGIN
        for words, width in zip((*cells, *[""] * len(widths)), widths, strict=False):
            cell = Element("TH" if heading else "TD", row, attributes=scope("Column") if heading else None)
            text = self.sentences((words,), cell, role="", left=left, width=width - padding, bold=heading)
            items += [replace(item, top=item.top + padding) for item in text.items]
            height = max(height, text.height)
            left += width
        height += 2 * padding
        items.append(Rule(MARGIN, _RIGHT, height, 2.0 if heading else 1.0))
        return Chunk(tuple(items), height)

    def _reading_rows(self, table: Table) -> Iterable[Chunk]:
        """Yield a table too wide for the page as sentences, one group a row: "Who: Pat"."""
        for cells in table.rows:
            pairs = zip(table.headings, cells, strict=False)
            yield self._words(f"**{heading}:** {words}" for heading, words in pairs if words)

    def _runs(self, words: str, size: float) -> tuple[tuple[str, str], ...]:
        return self.typesetter.lines(words, COLUMN, size)[0][0]

    def sentences(
        self,
        lines: Iterable[str],
        parent: Element,
        *,
        role: str = "P",
        left: float = MARGIN,
        width: float = COLUMN,
        size: float = 0,
        bold: bool = False,
        whole: bool = False,
    ) -> Chunk:
        """Return sentences, each on a new line and an element of its own (`role` "" puts the words into `parent`).

        `whole` lines stay as they are, however many sentences they hold.
        """
        if role == "P" and not whole:
            lines = chain.from_iterable(map(on_lines, lines))
        size = size or self.measures.body
        pitch = size * (HEADING_PITCH if role.startswith("H") else PITCH)
        items: list[Line] = []
        breaks: list[float] = []
        last_resort: list[float] = []
        foot = ASCENT * size
        for sentence in filter(None, map(str.strip, lines)):
            broken, missing = self.typesetter.lines(sentence, width, size, bold)
            self.missing.update(dict.fromkeys(missing))
            element = Element(role, parent) if role else parent
            if reads_leftwards(sentence):
                element.said = plain(sentence)
            for number, runs in enumerate(broken):
                self.credit_owed = self.credit_owed or any(font.startswith(EMOJI) for font, _ in runs)
                if items:
                    (last_resort if number else breaks).append(foot - ASCENT * size)
                items.append(Line(element, left, foot, size, runs))
                foot += pitch
        height = items[-1].top + DESCENT * size if items else 0.0
        return Chunk(tuple(items), height, breaks=tuple(breaks), last_resort=tuple(last_resort))


def _anchors(block: Heading | PictureRow) -> tuple[str, ...]:
    return (block.anchor,) if block.anchor else ()


def _title_first(title: Chunk, placed: tuple[Placed, ...], words: Chunk) -> tuple[Item, ...]:
    """Return the items of a row in reading order: its title, its picture, its words."""
    count = len(title.items)
    return (*words.items[:count], *placed, *words.items[count:])


def _unread(item: Item) -> Item:
    """Return an item that is shown again and not read out again."""
    return item if isinstance(item, Rule | Box) else replace(item, element=None)
