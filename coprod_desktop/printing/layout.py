"""A document's blocks into chunks: what stands where, at which size, and what must stay together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Protocol

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
from coprod_desktop.printing.chunks import Box, Chunk, Item, Line, Placed, Rule
from coprod_desktop.printing.directions import reads_leftwards
from coprod_desktop.printing.emoji import EMOJI
from coprod_desktop.printing.labels import badge_rows
from coprod_desktop.printing.measures import ASCENT, COLUMN, DESCENT, HEADING_PITCH, MARGIN, PITCH, Measures
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
_SHORT_LIST = 6  # lines that stay on one page
_SMALL_DRAWING = 0.55


class Layout:
    """Lays out one document. Without `pictures` the paper has words only.

    After `chunks()`, `missing` holds the letters that no font had, each once, and `credit_owed` tells whether a
    drawing from the catalogue stands on the paper.
    """

    def __init__(
        self, document: Document, measures: Measures, typesetter: Typesetter, root: Element, pictures: Pictures | None
    ) -> None:
        self._document = document
        self.measures = measures
        self.typesetter = typesetter
        self.root = root
        self._pictures = pictures
        self._level = 0
        self.missing: dict[str, None] = {}
        self.credit_owed = False

    def chunks(self) -> list[Chunk]:
        """Return the chunks of the document in reading order: title, blocks, credit."""
        chunks = list(self._content())
        if self._document.credit and self.credit_owed:
            if chunks:  # the credit alone on a page would look like a mistake
                chunks[-1] = replace(chunks[-1], with_next=True)
            chunks.append(self._words((self._document.credit,), size=self.measures.small))
        return chunks

    def _content(self) -> Iterator[Chunk]:
        blocks = self._document.blocks
        if not any(isinstance(block, Heading) and block.level == 1 for block in blocks):
            yield from self._heading(Heading(self._document.title, 1))
        new_page = False
        for block, following in pairwise((*blocks, None)):
            if isinstance(block, NewPage):
                new_page = True
                continue
            for chunk in self._block(block, following):
                yield replace(chunk, new_page=True) if new_page else chunk
                new_page = False

    def _block(self, block: Block | None, following: Block | None) -> Iterable[Chunk]:
        match block:
            case Heading():
                return self._heading(block)
            case Words():
                words = self._words(block.lines)
                return (replace(words, with_next=isinstance(following, Bullets)),)
            case PictureRow():
                return (self._picture_row(block),)
            case Bullets():
                return self._bullets(block.lines)
            case Faces():
                return self._faces(block)
            case Table():
                return self._table(block)
            case WriteHere():
                return (self._write_here(block),)
            case TickHere():
                return (self._tick_here(block),)
            case Labels():
                return badge_rows(block, self)
            case _:
                return ()

    def _heading(self, heading: Heading) -> Iterable[Chunk]:
        level = 1 if heading.level == 1 else min(heading.level, max(self._level + 1, 2))  # none is skipped (D4)
        self._level = level
        size = self.measures.heading(level)
        chunk = self.sentences((heading.text,), self.root, role=f"H{level}", size=size, bold=True)
        yield replace(
            chunk,
            before=self.measures.gap + self.measures.body * 0.5,
            after=self.measures.gap * 0.6,
            with_next=True,
            anchor=heading.anchor,
            outline=(plain(heading.text), level - 1),
        )

    def _words(self, lines: Iterable[str], size: float = 0) -> Chunk:
        gap = self.measures.gap
        return replace(self.sentences(lines, self.root, size=size), before=gap, after=gap)

    def _picture_row(self, row: PictureRow) -> Chunk:
        if self._pictures is None:
            return replace(self._words(row.lines), anchor=row.anchor)
        part = Element("Div", self.root)
        items = self._placed(self._found(row.picture), row.picture.name if row.picture else "", part, MARGIN)
        height = max((item.height for item in items), default=0.0)
        left = MARGIN + self.measures.picture + self.measures.picture_gap
        words = self.sentences(row.lines, part, left=left, width=_RIGHT - left)
        return replace(
            words,
            items=(*items, *words.items),
            height=max(height, words.height),
            before=self.measures.gap,
            after=self.measures.gap,
            pictures=len(items),
            anchor=row.anchor,
            breaks=tuple(place for place in words.breaks if place >= height),
            last_resort=tuple(place for place in words.last_resort if place >= height),
        )

    def _found(self, picture: Picture | None) -> Artwork | None:
        return self._pictures.find(picture.key) if picture and self._pictures else None

    def _placed(self, artwork: Artwork | None, alt: str, parent: Element, left: float) -> tuple[Placed, ...]:
        """Return a picture in the middle of its place, its top at the top; nothing when there is none."""
        if artwork is None:
            return ()
        side = self.measures.picture
        if artwork.drawing:
            self.credit_owed = self.credit_owed or not artwork.ours
            side = side if artwork.share > _SMALL_DRAWING else self.measures.least_picture
        longer = max(artwork.width, artwork.height)
        width, height = side * artwork.width / longer, side * artwork.height / longer
        element = Element("Figure", parent, alt=alt) if alt else None
        return (Placed(element, left + (self.measures.picture - width) / 2, 0.0, width, height, artwork),)

    def _bullets(self, lines: tuple[str, ...]) -> Iterable[Chunk]:
        whole = Element("L", self.root, attributes=marked_list())
        size = self.measures.body
        inset = size * 1.5
        for number, line in enumerate(lines):
            entry = Element("LI", whole)
            mark = Line(Element("Lbl", entry), MARGIN + size * 0.25, ASCENT * size, size, self._runs(_BULLET, size))
            words = self.sentences((line,), entry, role="LBody", left=MARGIN + inset, width=COLUMN - inset)
            gap = self.measures.list_gap if number < len(lines) - 1 else self.measures.gap
            before = self.measures.gap if number == 0 else self.measures.list_gap
            together = len(lines) <= _SHORT_LIST and number < len(lines) - 1
            yield replace(words, items=(mark, *words.items), before=before, after=gap, with_next=together)

    def _faces(self, faces: Faces) -> Iterable[Chunk]:
        """Yield rows of people. Where somebody has a photo, an outline stands for whoever has none."""
        artworks = [self._found(picture) for picture, _, _ in faces.people]
        pictured = any(artworks)
        across = self.measures.faces_across(pictured)
        whole = Element("L", self.root)
        gaps = (self.measures.gap if pictured else self.measures.list_gap, self.measures.gap)
        for start in range(0, len(faces.people), across):
            cells = []
            for place in range(start, min(start + across, len(faces.people))):
                body = Element("LBody", Element("LI", whole))
                left = MARGIN + (place - start) * COLUMN / across
                picture, name, line = faces.people[place]
                if pictured:
                    cells.append(self._face(body, artworks[place], picture, (f"**{name}**", line), left, across))
                else:
                    words = (f"**{name}**", line) if line else (name,)
                    cells.append(self.sentences(words, body, left=left, width=COLUMN / across - self.measures.body))
            yield Chunk(
                tuple(item for cell in cells for item in cell.items),
                max(cell.height for cell in cells),
                before=gaps[start == 0],
                after=gaps[start + across >= len(faces.people)],
            )

    def _face(
        self,
        body: Element,
        artwork: Artwork | None,
        picture: Picture | None,
        words: tuple[str, ...],
        left: float,
        across: int,
    ) -> Chunk:
        """Return one person: the words under the photo, or beside it when the print is too large for that."""
        alt = picture.name if picture and artwork else ""
        nobody = self._pictures.nobody() if self._pictures else None
        face = self._placed(artwork or nobody, alt, body, left)
        side = self.measures.picture
        if across == 1:
            left += side + self.measures.picture_gap
            text = self.sentences(words, body, left=left, width=_RIGHT - left)
            return replace(text, items=(*face, *text.items), height=max(side, text.height))
        top = side + self.measures.body * 0.5
        text = self.sentences(words, body, left=left, width=COLUMN / across - self.measures.body)
        moved = (replace(item, top=item.top + top) for item in text.items)
        return replace(text, items=(*face, *moved), height=top + text.height)

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

    def _write_here(self, block: WriteHere) -> Chunk:
        words = self.sentences((block.question,), self.root)
        step = self.measures.rule
        places = [words.height + step * (number + 1) for number in range(block.rules)]
        return replace(
            words,
            items=(*words.items, *(Rule(MARGIN, _RIGHT, place) for place in places)),
            height=places[-1] if places else words.height,
            breaks=tuple(place + 1 for place in places[:-1]),
            before=self.measures.gap,
            after=self.measures.gap,
        )

    def _tick_here(self, block: TickHere) -> Chunk:
        """Return a question and its answers with boxes: beside the picture, else two abreast where the print allows."""
        size = self.measures.body
        pictured = self._pictures is not None and block.picture is not None
        part = Element("Div", self.root) if pictured else self.root
        placed: tuple[Placed, ...] = ()
        if pictured and block.picture:
            placed = self._placed(self._found(block.picture), block.picture.name, part, MARGIN)
        left = MARGIN + (self.measures.picture + self.measures.picture_gap if pictured else 0.0)
        across = 2 if size <= (18 if pictured else 20) else 1  # the largest print with room for two
        rows = [self.sentences((block.question,), part, left=left, width=_RIGHT - left)]
        whole = Element("L", part)
        wide = (_RIGHT - left) / across
        side, inset = size * 1.1, size * 1.8
        for start in range(0, len(block.choices), across):
            items: list[Item] = []
            height = side
            for place, words in enumerate(block.choices[start : start + across]):
                x = left + place * wide
                body = Element("LBody", Element("LI", whole))
                text = self.sentences((words,), body, role="", left=x + inset, width=wide - inset - size / 2)
                items += [Box(x, ASCENT * size - side * 0.85, side, side, 1.5), *text.items]
                height = max(height, text.height)
            rows.append(Chunk(tuple(items), height))
        if block.other:
            rows.append(self._line_to_write(block.other, part, left))
        return self._one_under_another(placed, [row for row in rows if row.items])

    def _line_to_write(self, words: str, parent: Element, left: float) -> Chunk:
        """Return words with one line to write on under them."""
        text = self.sentences((words,), parent, left=left, width=_RIGHT - left)
        foot = text.height + self.measures.rule
        return replace(text, items=(*text.items, Rule(left, _RIGHT, foot)), height=foot + 1, breaks=())

    def _one_under_another(self, placed: tuple[Placed, ...], rows: list[Chunk]) -> Chunk:
        """Return rows in one piece, which comes apart between rows where no page can hold it; `placed` at its left."""
        items: list[Item] = [*placed]
        picture = max((item.height for item in placed), default=0.0)
        top = 0.0
        breaks = []
        for number, row in enumerate(rows):
            if number:
                breaks.append(top + self.measures.list_gap / 2)
                top += self.measures.list_gap
            items += [replace(item, top=item.top + top) for item in row.items]
            top += row.height
        return Chunk(
            tuple(items),
            max(top, picture),
            before=self.measures.gap,
            after=self.measures.gap,
            pictures=len(placed),
            breaks=tuple(place for place in breaks if place >= picture),
        )

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
    ) -> Chunk:
        """Return sentences, each on a new line and an element of its own (`role` "" puts the words into `parent`)."""
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


def _unread(item: Item) -> Item:
    """Return an item that is shown again and not read out again."""
    return item if isinstance(item, Rule | Box) else replace(item, element=None)
