"""Prints documents: lays them out, then draws every page once, tagged, with the same bytes for the same document."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain, groupby, repeat
from threading import Lock

from coprod_desktop.domain.copies import Watch
from coprod_desktop.domain.document import Document, Labels, Printed, PrintingStopped, PrintWish
from coprod_desktop.printing.chunks import Box, Item, Line, Page, Placed, Rule
from coprod_desktop.printing.fonts import Family
from coprod_desktop.printing.labels import label_pages
from coprod_desktop.printing.layout import Layout
from coprod_desktop.printing.lettering import draw_line
from coprod_desktop.printing.measures import (
    ASCENT,
    COLUMN,
    DESCENT,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    PITCH,
    SMALLEST,
    Measures,
)
from coprod_desktop.printing.paging import paginate
from coprod_desktop.printing.pictures import Artwork, CarriedPictures, Gallery, PictureSource
from coprod_desktop.printing.tagged import Element, TaggedCanvas, bounds
from coprod_desktop.printing.typesetting import Typesetter, plain

_LITTLE = 0.5  # of a page: with less on it, the last page is worth saving
_EASY, _LONG = 4, 20  # pages: over 4 is long for easy read, and over 20 nobody calls it that (P12)


class DocumentPrinter:
    """Turns documents into PDF/UA-1. Keeps drawings, fonts and broken lines, so that the next print is quick.

    Any thread may ask, and one paper is printed after another.
    """

    def __init__(self, pictures: PictureSource) -> None:
        self._one_at_a_time = Lock()
        self._pictures = pictures
        self._gallery = Gallery()
        self._typesetters: dict[tuple[str, bool], Typesetter] = {}

    def print_document(self, document: Document, wish: PrintWish, watch: Watch | None = None) -> Printed:
        """Lay out `document` and return the finished PDF. Pure: the same document gives the same bytes.

        Pictures that the document carries with it win over the catalogue's. `watch` hears how far it is and says
        whether to go on: after each block and each page. Raises PrintingStopped.
        """
        with self._one_at_a_time:
            return self._print(document, wish, watch)

    def _print(self, document: Document, wish: PrintWish, watch: Watch | None) -> Printed:
        half = max(1, len(document.blocks))

        def go_on(done: int) -> None:
            if watch is not None and not watch(min(done, 2 * half), 2 * half):
                raise PrintingStopped

        go_on(0)
        labels = next((block for block in document.blocks if isinstance(block, Labels) and block.bare), None)
        pictures = None
        if wish.pictures:
            pictures = _Pictures(self._gallery, CarriedPictures(document.drawings, self._pictures), wish.colour)
        # A sheet of labels has no room for the credit that an emoji asks for.
        typesetter = self._typesetter(wish.font, emoji=wish.pictures and labels is None)
        sheet = _Sheet(document, Measures(max(SMALLEST, wish.size)), typesetter, pictures)
        layout = Layout(document, sheet.measures, typesetter, sheet.canvas.root, pictures, go_on)
        if labels:
            pages = label_pages(labels, layout)
            sheet.bare = True
        else:
            pages = paginate(layout.chunks(), sheet.top, sheet.bottom)
            if _EASY < len(pages) <= _LONG or _nearly_empty(pages, sheet):
                tighter = Layout(
                    document, replace(sheet.measures, tight=True), typesetter, Element("Document"), pictures, go_on
                )
                fewer = paginate(tighter.chunks(), sheet.top, sheet.bottom)
                if len(fewer) < len(pages):
                    layout, pages, sheet.canvas.root = tighter, fewer, tighter.root
        layout.missing.update(sheet.missing)
        numbers = _numbers(pages, document.letter_names)
        for drawn, (page, (name, number, of)) in enumerate(zip(pages, numbers, strict=True)):
            go_on(half + half * drawn // len(pages))
            sheet.draw(page, name, number, of)
        anchors = tuple(
            (anchor, number, top)
            for number, page in enumerate(pages)
            for top, chunk in page.chunks
            for anchor in chunk.anchors
        )
        return Printed(sheet.canvas.finished(), len(pages), anchors, "".join(layout.missing))

    def _typesetter(self, font: str, *, emoji: bool) -> Typesetter:
        if (font, emoji) not in self._typesetters:
            self._typesetters[font, emoji] = Typesetter(Family(font), self._has_picture if emoji else None)
        return self._typesetters[font, emoji]

    def _has_picture(self, key: str) -> bool:
        return bool(self._pictures.svg(key))


def _letters(pages: list[Page]) -> list[list[Page]]:
    """Part pages into papers of their own."""
    letters: list[list[Page]] = []
    for page in pages:
        if not letters or page.new_letter:
            letters.append([])
        letters[-1].append(page)
    return letters


def _numbers(pages: list[Page], names: tuple[str, ...]) -> list[tuple[str, int, int]]:
    """Return for each page its paper's name, its number and how many there are, counted from 1 for each paper."""
    named = zip(_letters(pages), chain(names, repeat("")), strict=False)
    return [(name, number, len(letter)) for letter, name in named for number in range(1, len(letter) + 1)]


def _nearly_empty(pages: list[Page], sheet: _Sheet) -> bool:
    """Tell whether a paper of several pages ends with little on its last one: a little less room may save it."""
    most = sheet.top + (sheet.bottom - sheet.top) * _LITTLE
    ends = [letter[-1].chunks[-1] for letter in _letters(pages) if len(letter) > 1 and letter[-1].chunks]
    return any(top + chunk.height < most for top, chunk in ends)


@dataclass(frozen=True, slots=True)
class _Pictures:
    """The pictures of one print."""

    gallery: Gallery
    source: PictureSource
    colour: bool

    def find(self, key: str) -> Artwork | None:
        """Return a picture, or None when it cannot be had."""
        return self.gallery.artwork(self.source, key, self.colour)

    def nobody(self) -> Artwork | None:
        """Return what stands for a person without a photo."""
        return self.gallery.nobody()


class _Sheet:
    """The canvas of one document and what stands in the same place on each of its pages (P11)."""

    def __init__(
        self, document: Document, measures: Measures, typesetter: Typesetter, pictures: _Pictures | None
    ) -> None:
        self.measures = measures
        self._pictures = pictures
        self.missing: dict[str, None] = {}
        self.typesetter = typesetter
        self.bare = False
        self.canvas = TaggedCanvas(
            title=plain(document.title),
            author=document.club,
            language=document.language,
            font=typesetter.family.regular,
            size=measures.body,
            page_size=(PAGE_WIDTH, PAGE_HEIGHT),
        )
        self._page_words = document.page_words
        self._header = self._head(document.club, document.date)
        small = measures.small
        self.top = max((line.top for line in self._header), default=MARGIN) + (DESCENT + PITCH) * small + measures.body
        self.bottom = PAGE_HEIGHT - MARGIN - (ASCENT + DESCENT + PITCH) * small

    def _head(self, club: str, date: str) -> list[Line]:
        """Return the club's name at the left and the date at the right, or below it when they do not fit."""
        size = self.measures.small
        foot = MARGIN + ASCENT * size
        date_width = self.typesetter.width(date, size)
        beside = self.typesetter.width(club, size) + date_width + 2 * size <= COLUMN
        lines = []
        for words, left in ((club, MARGIN), (date, MARGIN + COLUMN - date_width if beside else MARGIN)):
            if not words.strip():
                continue
            broken, missing = self.typesetter.lines(words, COLUMN, size)
            self.missing.update(dict.fromkeys(missing))
            for runs in broken:
                lines.append(Line(None, left, foot, size, runs))
                foot += 0 if beside else PITCH * size
        return lines

    def draw(self, page: Page, name: str, number: int, pages: int) -> None:
        """Draw one page and close it. `name` stands before its number, or is ""."""
        canvas = self.canvas
        if not self.bare:
            with canvas.artifact("Pagination"):
                self._lines(self._header, 0.0)
        for top, chunk in page.chunks:
            if chunk.outline and chunk.outline[0]:
                canvas.bookmark(*chunk.outline, PAGE_HEIGHT - top + self.measures.body)
            for element, items in groupby(chunk.items, key=lambda item: getattr(item, "element", None)):
                if element is None:
                    with canvas.artifact():
                        self._items(list(items), top)
                else:
                    shown = list(items)
                    for item in shown:
                        if isinstance(item, Placed):
                            left, under = item.left, PAGE_HEIGHT - top - item.top
                            element.attributes = bounds(left, under - item.height, left + item.width, under)
                    with canvas.content(element):
                        self._items(shown, top)
        if not self.bare:
            self._foot(name, number, pages)
        canvas.showPage()

    def _foot(self, name: str, number: int, pages: int) -> None:
        """Draw the page's number at its foot."""
        size = self.measures.small
        counted = self._page_words.format(page=number, pages=pages)
        words = f"{name}. {counted}" if name else counted
        foot = PAGE_HEIGHT - MARGIN - DESCENT * size
        with self.canvas.artifact("Pagination"):
            self._lines([Line(None, MARGIN, foot, size, self.typesetter.lines(words, COLUMN, size)[0][0])], 0.0)

    def _items(self, items: list[Item], top: float) -> None:
        self._lines([item for item in items if isinstance(item, Line)], top)
        for item in items:
            if isinstance(item, Placed):
                self._picture(item, top)
            elif isinstance(item, Rule):
                height = PAGE_HEIGHT - top - item.top
                self.canvas.setLineWidth(item.thick)
                self.canvas.line(item.left, height, item.right, height)
            elif isinstance(item, Box):
                self.canvas.setLineWidth(item.thick)
                self.canvas.rect(item.left, PAGE_HEIGHT - top - item.top - item.height, item.width, item.height)

    def _lines(self, lines: list[Line], top: float) -> None:
        if not lines:
            return
        text = self.canvas.beginText()
        for line in lines:
            draw_line(text, self.canvas, line, PAGE_HEIGHT - top - line.top, self._emoji)
        self.canvas.drawText(text)

    def _emoji(self, key: str) -> Artwork | None:
        return self._pictures.find(key) if self._pictures else None

    def _picture(self, item: Placed, top: float) -> None:
        canvas, artwork = self.canvas, item.artwork
        canvas.keep(artwork.name, artwork.content)
        bottom = PAGE_HEIGHT - top - item.top - item.height
        canvas.saveState()
        canvas.transform(*artwork.matrix(item.left, bottom, item.width, item.height))
        canvas.doForm(artwork.name)
        canvas.restoreState()
