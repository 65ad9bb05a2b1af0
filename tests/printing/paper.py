"""What stands on finished paper: every letter with its place, size, font and element, read from the PDF's bytes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTCurve, LTFigure, LTImage
from pdfminer.pdfdocument import PDFDocument, PDFNoOutlines
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import resolve1
from pdfminer.psparser import PSLiteral
from pdfminer.utils import apply_matrix_rect, mult_matrix


@dataclass(slots=True)
class TextLine:
    """Letters in one font on one line of one element. Points from the page's bottom left; `mark` -1 is an artifact."""

    page: int
    mark: int
    text: str
    left: float
    right: float
    foot: float
    size: float
    fonts: set[str]
    colours: set[Any]
    widths: list[float]


@dataclass(slots=True)
class Shape:
    """A picture or a rule: its box, the colours inside it and whether it is a picture."""

    page: int
    mark: int
    left: float
    foot: float
    right: float
    top: float
    picture: bool
    colours: set[Any]


@dataclass(slots=True)
class Node:
    """One element of the structure tree, with (page, mark) for what it holds itself."""

    role: str
    alt: str
    attributes: dict[str, Any]
    actual: str = ""
    kids: list[Node] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)

    def walk(self) -> Iterator[Node]:
        """Give this element and all in it, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def alone(self) -> Node:
        """Return this element without those in it."""
        return Node(self.role, self.alt, self.attributes, self.actual, [], self.marks)

    def all_marks(self) -> list[tuple[int, int]]:
        """Return every (page, mark) in this element and in what it holds, in reading order."""
        return [mark for node in self.walk() for mark in node.marks]


class _Reader(PDFPageAggregator):
    """Notes for every letter and shape which element it belongs to."""

    def __init__(self, manager: PDFResourceManager) -> None:
        super().__init__(manager)
        self.page = 0
        self.lines: list[TextLine] = []
        self.shapes: list[Shape] = []
        self._tags: list[int] = []
        self._spans: list[tuple[str, int] | None] = []
        self._new_line = False
        self._box: tuple[float, ...] = ()

    def begin_tag(self, tag: Any, props: Any = None) -> None:
        inside = props if isinstance(props, dict) else {}
        if tag.name == "Span" and "MCID" not in inside:  # part of an element: its letters stand under what it says
            self._tags.append(self.mark)
            self._spans.append((in_words(inside["ActualText"]), len(self.lines)) if "ActualText" in inside else None)
            self._new_line = True
            return
        self._spans.append(None)
        self._tags.append(inside.get("MCID", -1))

    def end_tag(self) -> None:
        self._tags.pop()
        span = self._spans.pop()
        if span is None or len(self.lines) == span[1]:
            return
        first, *others = self.lines[span[1] :]
        width = sum(sum(line.widths) for line in (first, *others))
        first.text, first.widths = span[0], [width / len(span[0])] * len(span[0])
        first.right = max(line.right for line in (first, *others))
        del self.lines[span[1] + 1 :]

    @property
    def mark(self) -> int:
        return self._tags[-1] if self._tags else -2

    def render_char(self, matrix, font, fontsize, scaling, rise, cid, ncs, graphicstate):
        advance = super().render_char(matrix, font, fontsize, scaling, rise, cid, ncs, graphicstate)
        if isinstance(self.cur_item, LTFigure):
            return advance
        letter = self.cur_item._objs[-1].get_text()
        left, foot, size = matrix[4], matrix[5], fontsize * matrix[0]
        name = str(font.fontname).partition("+")[2] or str(font.fontname)
        last = self.lines[-1] if self.lines else None
        same = last and (last.page, last.mark) == (self.page, self.mark) and abs(last.foot - foot) < 0.5
        joined = same and last and abs(last.left + sum(last.widths) - left) < 1.0
        if same and letter == " " and not self._new_line:  # a space after shaped letters goes with them
            joined = True
        if self._new_line or not joined:
            self._new_line = False
            last = TextLine(self.page, self.mark, "", left, left, foot, size, set(), set(), [])
            self.lines.append(last)
        last.text += letter
        if letter != " ":  # a space is not seen, and among names from right to left it may stand far from its comma
            last.right = left + advance * matrix[0]
        last.fonts.add(name)
        last.colours.add(graphicstate.ncolor)
        last.widths += [advance * matrix[0] / max(1, len(letter))] * len(letter)
        return advance

    def begin_figure(self, name, bbox, matrix) -> None:
        if not isinstance(self.cur_item, LTFigure):  # the library takes a form's right and top for width and height
            self._box = apply_matrix_rect(mult_matrix(matrix, self.ctm), bbox)
        super().begin_figure(name, bbox, matrix)

    def end_figure(self, name: str) -> None:
        figure = self.cur_item
        super().end_figure(name)
        if isinstance(self.cur_item, LTFigure):
            return
        colours = set()
        for item in figure:
            if isinstance(item, LTCurve):
                colours |= {item.stroking_color} if item.stroke else set()
                colours |= {item.non_stroking_color} if item.fill else set()
            elif isinstance(item, LTImage):
                colours.add(str(item.colorspace))
        self.shapes.append(Shape(self.page, self.mark, *self._box, True, colours))

    def paint_path(self, gstate, stroke, fill, evenodd, path) -> None:
        before = len(self.cur_item._objs)
        super().paint_path(gstate, stroke, fill, evenodd, path)
        if not isinstance(self.cur_item, LTFigure):
            for item in self.cur_item._objs[before:]:
                colours = {gstate.ncolor} if fill else {gstate.scolor}
                box = (item.x0, item.y0, item.x1, item.y1)
                self.shapes.append(Shape(self.page, self.mark, *box, False, colours))


class Paper:
    """A finished PDF, read."""

    def __init__(self, pdf: bytes) -> None:
        self.file = PDFDocument(PDFParser(BytesIO(pdf)))
        self.catalog = self.file.catalog
        manager = PDFResourceManager()
        reader = _Reader(manager)
        interpreter = PDFPageInterpreter(manager, reader)
        self.boxes: list[tuple[float, ...]] = []
        self.fonts: dict[str, bool] = {}
        places: dict[int, int] = {}
        for number, page in enumerate(PDFPage.create_pages(self.file)):
            reader.page = places[page.pageid] = number
            self.boxes.append(tuple(page.mediabox))
            interpreter.process_page(page)
            self._note_fonts(page)
        self.pages = len(self.boxes)
        self.lines = [line for line in reader.lines if line.text.strip()]
        self.shapes = reader.shapes
        self._lines_at: dict[tuple[int, int], list[TextLine]] = {}
        for line in self.lines:
            self._lines_at.setdefault((line.page, line.mark), []).append(line)
        root = resolve1(self.catalog["StructTreeRoot"]) if "StructTreeRoot" in self.catalog else {"K": []}
        self.root = Node("Root", "", {})
        for kid in resolve1(root["K"]):
            self._read(kid, self.root, places, None)

    def _note_fonts(self, page: PDFPage) -> None:
        for reference in resolve1(resolve1(page.resources).get("Font", {})).values():
            font = resolve1(reference)
            name = font["BaseFont"].name
            descriptor = resolve1(font.get("FontDescriptor")) or {}
            self.fonts[name.partition("+")[2] or name] = "FontFile2" in descriptor

    def _read(self, reference: Any, parent: Node, places: dict[int, int], page: int | None) -> None:
        entry = resolve1(reference)
        if isinstance(entry, int):
            parent.marks.append((page if page is not None else -1, entry))
            return
        if "Pg" in entry:
            page = places[entry["Pg"].objid]
        if "MCID" in entry:
            parent.marks.append((page if page is not None else -1, entry["MCID"]))
            return
        attributes = {key: resolve1(value) for key, value in (resolve1(entry.get("A")) or {}).items()}
        actual = in_words(entry.get("ActualText", b""))
        node = Node(entry["S"].name, in_words(entry.get("Alt", b"")), attributes, actual)
        parent.kids.append(node)
        for kid in resolve1(entry.get("K", [])):
            self._read(kid, node, places, page)

    def said(self, node: Node) -> str:
        """Return the words of an element and of all in it, in reading order, spaces as they are copied."""
        if node.actual:
            return node.actual
        found = []
        for place in node.all_marks():
            found.append("".join(line.text for line in self._lines_at.get(place, ())))
        return "".join(found)

    def spoken(self) -> str:
        """Return all words as a screen reader says them, element by element, without the marks of lists."""
        blocks = (
            node for node in self.root.walk() if (node.marks or node.actual) and node.role not in {"Figure", "Lbl"}
        )
        return " ".join("\n".join(self.said(node.alone()) for node in blocks).split())

    def lines_of(self, node: Node) -> list[TextLine]:
        """Return the lines of an element and of all in it, in reading order."""
        return [line for place in node.all_marks() for line in self._lines_at.get(place, ())]

    def pictures_of(self, node: Node) -> list[Shape]:
        """Return the pictures of an element and of all in it. An emoji inside words is a letter, not a picture."""
        places = {mark for one in node.walk() if one.role == "Figure" for mark in one.marks}
        return [shape for shape in self.shapes if shape.picture and (shape.page, shape.mark) in places]

    def outline(self) -> list[str]:
        """Return the words of the bookmarks, in order."""
        try:
            return [str(title) for _, title, *_ in self.file.get_outlines()]
        except PDFNoOutlines:
            return []

    def title(self) -> str:
        """Return the title that a reader's window shows."""
        return in_words(self.file.info[0].get("Title", b""))

    def language(self) -> str:
        """Return the language of the whole document."""
        return in_words(self.catalog.get("Lang", b""))


def in_words(value: Any) -> str:
    """Return a PDF string as text."""
    value = resolve1(value)
    if isinstance(value, PSLiteral):
        return str(value.name)
    if isinstance(value, str):
        return value
    return value.decode("utf-16") if value.startswith((b"\xfe\xff", b"\xff\xfe")) else value.decode("latin-1")
