"""Looks at finished paper as a careful person with a ruler would, and says in sentences what is wrong with it.

`problems(printed, document, wish)` is empty when the print rules hold. Every document that the program prints can be
put through it. The letters and numbers are those of the rules: P for print, D for PDF.
"""

from __future__ import annotations

import re
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path

import page as validator

from coprod_desktop.domain.document import (
    Document,
    Heading,
    Labels,
    NewPage,
    PictureRow,
    Printed,
    PrintWish,
    TickHere,
)
from coprod_desktop.printing.directions import reads_leftwards
from tests.printing.paper import Paper, Shape, TextLine
from tests.printing.words_reader import words_and_meanings

MM = 72 / 25.4
BLACK_AND_WHITE = {0, 1, (0,), (1,), (0, 0, 0), (1, 1, 1), None}
WHOLE = re.compile(
    r"(?:\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?\b\d{1,2} (?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December)(?: \d{4})?|\b\d{1,2}(?:\.\d\d)? (?:am|pm|noon|midnight)\b"
    r"|\b0\d{2,4} \d{3,4} ?\d{3,4}\b|£\d[\d,.]*|\b\d+ (?:pounds|pence)\b"
)


def problems(printed: Printed, document: Document, wish: PrintWish) -> list[str]:
    """Return everything that is wrong with the paper, one sentence each."""
    return list(_all_problems(printed, document, wish))


def _all_problems(printed: Printed, document: Document, wish: PrintWish) -> Iterator[str]:
    paper = Paper(printed.pdf)
    if paper.pages != printed.pages:
        yield f"The file has {paper.pages} pages, but {printed.pages} were promised."
    yield from standard(printed.pdf)
    yield from about_document(paper, document, printed.missing)
    yield from reading_order(paper, document, printed.missing)
    yield from letters(paper, wish, free_sizes=any(isinstance(block, Labels) for block in document.blocks))
    yield from lines(paper, wish, bare=_is_bare(document))
    yield from whole_things(paper)
    yield from pictures(paper, document, wish)
    yield from every_page(paper, document)
    yield from places(paper, printed)
    yield from words_and_meanings(paper, document)


def standard(pdf: bytes) -> Iterator[str]:
    """D1: PDF/UA-1 as a validator sees it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "paper.pdf"
        path.write_bytes(pdf)
        result = validator.validate_pdf(str(path), profile="ua1")
    for failure in result.failures:
        yield f"D1: PDF/UA-1 {failure.rule_id}: {failure.message}"


def _without(missing: str, words: str) -> str:
    """Return words without the small drawings that no font has: they are left out of the paper."""
    left_out = {ord(letter): None for letter in missing if unicodedata.category(letter) in {"So", "Sk"}}
    return " ".join(words.translate(left_out).split())


def about_document(paper: Paper, document: Document, missing: str = "") -> Iterator[str]:
    """D2 language, D3 title, D4 headings, D5 names of pictures, D10 bookmarks."""
    if paper.language() != document.language:
        yield f"D2: the language is {paper.language()!r}, not {document.language!r}."
    if paper.title() != document.title.replace("**", ""):
        yield f"D3: the title is {paper.title()!r}."
    headings = [node for node in paper.root.walk() if re.fullmatch(r"H\d", node.role)]
    levels = [int(node.role[1]) for node in headings]
    if _is_bare(document):  # a sheet of labels says nothing but the labels
        if levels:
            yield f"D4: a sheet of labels has headings: {levels}."
    elif levels[:1] != [1] or levels.count(1) != 1:
        yield f"D4: there is not one first heading: {levels}."
    if any(after > before + 1 for before, after in pairwise(levels)):
        yield f"D4: a level of heading is skipped: {levels}."
    for node in paper.root.walk():
        if node.role == "Figure" and not 2 <= len(node.alt.split()) <= 12:
            yield f"D5: a picture is called {node.alt!r}."
        if node.role == "Table" and len({sum(kid.role in {"TH", "TD"} for kid in row.kids) for row in node.kids}) > 1:
            yield "D6: the rows of a table have not as many cells."
        if node.role == "TH" and "Scope" not in node.attributes:
            yield "D6: a table heading does not say what it heads."
    said = [_without(missing, paper.said(node)) for node in headings]
    if [_without(missing, words) for words in paper.outline()] != said:
        yield f"D10: the bookmarks {paper.outline()} are not the headings {said}."


def reading_order(paper: Paper, document: Document, missing: str = "") -> Iterator[str]:
    """D8 every letter can be copied, D9 what is read is what was written, in the same order."""
    spoken = _without(missing, paper.spoken())
    tables = [node for node in paper.root.walk() if node.role == "Table"]
    headings = {tuple(paper.said(cell) for cell in table.walk() if cell.role == "TH") for table in tables}
    written = _without(missing, " ".join(_written(document, headings, spoken)).replace("**", ""))
    if document.credit and document.credit not in spoken:
        written = written.removesuffix(document.credit).strip()
    if spoken != written:
        at = next((n for n, (a, b) in enumerate(zip(spoken, written, strict=False)) if a != b), 0)
        yield f"D9: it reads {spoken[max(at - 30, 0) : at + 30]!r} for {written[max(at - 30, 0) : at + 30]!r}."
    if re.search(r"\(cid:|\ufffd|\0", spoken):
        yield "D8: some letters cannot be copied."
    for line in paper.lines:
        if line.mark >= 0 and re.fullmatch(r"Page \d+ of \d+ ?", line.text):
            yield f"D7: {line.text!r} is read out in the middle of the words."
    for shape in paper.shapes:
        if not shape.picture and shape.mark >= 0:
            yield f"D7: a line on page {shape.page + 1} is not an artifact."


def _written(document: Document, tables: set[tuple[str, ...]], spoken: str) -> Iterator[str]:
    if not _is_bare(document) and not any(isinstance(one, Heading) and one.level == 1 for one in document.blocks):
        yield document.title
    for block in document.blocks:
        match block:
            case Heading():
                yield block.text
            case _ if hasattr(block, "lines"):
                yield from block.lines
            case _ if hasattr(block, "people"):
                for _, name, line in block.people:
                    yield from (name, line)
            case _ if hasattr(block, "headings"):
                stacked = block.headings not in tables  # too wide for the page, so it is in sentences
                yield from () if stacked else block.headings
                for row in block.rows:
                    for heading, cell in zip(block.headings, row, strict=False):
                        yield f"{heading}: {cell}" if stacked and cell else cell
            case Labels():
                lined = any(label.line and label.line in spoken for label in block.labels)  # all of them, or none
                for label in block.labels:
                    yield from (label.name, label.line if lined else "")
            case TickHere():
                yield from (block.question, *block.choices, block.other)
            case _ if hasattr(block, "question"):
                yield block.question
    yield document.credit


def _is_bare(document: Document) -> bool:
    """A sheet of labels from a shop has no room for a title, a margin or a page number."""
    return any(isinstance(block, Labels) and block.bare for block in document.blocks)


def letters(paper: Paper, wish: PrintWish, *, free_sizes: bool = False) -> Iterator[str]:
    """P1 sizes, P3 fonts, P4 plain letters, P10 black on white."""
    for line in paper.lines:
        if line.size < 13.95:
            yield f"P1: {line.text!r} on page {line.page + 1} is {line.size:.1f} points."
        if any(re.search("italic|oblique", font, re.IGNORECASE) for font in line.fonts):
            yield f"P4: {line.text!r} is in italics."
        if re.search(r"(?:\b[A-Z]{2,}\b[ ,]*){3}", line.text):
            yield f"P4: {line.text!r} is in capitals."
        if not line.colours <= {0, (0,), (0, 0, 0)}:
            yield f"P10: {line.text!r} is not black."
    sizes = Counter(round(line.size, 1) for line in paper.lines if line.mark >= 0)
    if len(sizes) > 1 and wish.size not in sizes and not free_sizes:
        yield f"P2: nothing is {wish.size} points; the sizes are {sorted(sizes)}."
    family = "Lato" if wish.font == "lato" else "Atkinson"
    for line in paper.lines:
        if any(family not in font for font in line.fonts) and line.text.isascii():
            yield f"P3: {line.text!r} is in {', '.join(sorted(line.fonts))}."
    yield from (f"P3: {name} is not embedded." for name, embedded in paper.fonts.items() if not embedded)
    for rule in (shape for shape in paper.shapes if not shape.picture):
        for line in paper.lines:
            across = min(line.right, rule.right) - max(line.left, rule.left)
            if line.page == rule.page and across > 1 and -1 <= line.foot - rule.top <= 0.2 * line.size:
                yield f"P4: {line.text!r} is underlined."


def lines(paper: Paper, wish: PrintWish, *, bare: bool = False) -> Iterator[str]:
    """P5 the space between lines, P6 what stays on one line, and that nothing overlaps or leaves the margins."""
    for node in paper.root.walk():
        own = paper.lines_of(node.alone())
        if node.role in {"Figure", "Lbl"} or not own:
            continue
        feet = _feet(own)
        for (page, above), (other, below) in pairwise(feet):
            if page == other and node.role == "P" and (above - below) < 1.49 * own[0].size:
                yield f"P5: the lines of {own[0].text!r} are {above - below:.1f} points apart."
        yield from () if node.actual else _words_kept(own)
    for number in range(paper.pages):
        here = [line for line in paper.lines if line.page == number]
        for one, other in combinations(here, 2):
            across = min(one.right, other.right) - max(one.left, other.left)
            if across > 0.5 and abs(one.foot - other.foot) < 0.9 * min(one.size, other.size):
                yield f"P10: {one.text!r} and {other.text!r} are printed over each other."
    for line in [] if bare else paper.lines:
        box = (line.left, paper.boxes[line.page][2] - line.right, line.foot - 0.26 * line.size)
        if min(box) < 20 * MM - 0.6 or line.foot + 0.7 * line.size > paper.boxes[line.page][3] - 20 * MM + 1:
            yield f"P11: {line.text!r} on page {line.page + 1} stands in the margin."


def _feet(own: list[TextLine]) -> list[tuple[int, float]]:
    return list(dict.fromkeys((line.page, round(line.foot, 1)) for line in own))


def _words_kept(own: list[TextLine]) -> Iterator[str]:
    """P6: no word and no date, time, price or phone number goes on on the next line, unless a line is too short."""
    letters = [(letter, width, line) for line in own for letter, width in zip(line.text, line.widths, strict=True)]
    text = "".join(letter for letter, _, _ in letters)
    room = 190 * MM - min(line.left for line in own)
    for match in [*re.finditer(r"\S+", text), *WHOLE.finditer(text)]:
        end = match.end() + len(re.match(r"[.,;:!?)]*", text[match.end() :])[0])  # a full stop goes with its word
        part = letters[match.start() : end]
        feet = {(line.page, round(line.foot, 1)) for letter, _, line in part if letter != " "}
        if len(feet) > 1 and sum(width for _, width, _ in part) < room * _share(own):
            yield f"P6: {match[0]!r} is split over two lines."


def _share(own: list[TextLine]) -> float:
    """Words in a cell have less room than the page: how much of it the widest line took."""
    return max(sum(line.right - line.left for line in own if line.foot == foot) for foot in {x.foot for x in own}) / (
        190 * MM - min(line.left for line in own)
    )


def whole_things(paper: Paper) -> Iterator[str]:
    """P5 a blank line between points, P7 nothing crosses a page, and no heading is left behind."""
    for node in paper.root.walk():
        if node.role not in {"P", "Div", "TR", "LI", "H1", "H2", "H3"}:
            continue
        on = {page for page, _ in node.all_marks()}
        own = paper.lines_of(node)
        answers = 1.6 if any(kid.role == "LI" for kid in node.walk()) else 1  # they stand further apart
        room = 450 if min(on) else 330  # the title stands on the first page too
        if len(on) > 1 and len(_feet(own)) * 1.5 * answers * own[0].size < room:
            yield f"P7: {paper.said(node)[:40]!r} goes on on the next page."
    order = [node for node in paper.root.walk() if node.marks]
    for node, after in pairwise(order):
        if re.fullmatch(r"H\d", node.role) and node.marks[-1][0] != after.marks[0][0]:
            yield f"P7: the heading {paper.said(node)!r} is not on the page of what follows."
    rows = [node for node in paper.root.kids[0].kids if node.role == "Div"] if paper.root.kids else []
    for above, below in pairwise(rows):
        first, last = paper.lines_of(below)[:1], paper.lines_of(above)[-1:]
        if not first or not last or first[0].page != last[0].page:
            continue
        size = min(first[0].size, last[0].size)  # a heading may stand above the words of a row
        if last[0].foot - first[0].foot < 2.95 * size:
            yield f"P5: there is no blank line above {first[0].text!r}."


def pictures(paper: Paper, document: Document, wish: PrintWish) -> Iterator[str]:
    """P8 picture left and words right, P10 nothing over a picture, P13 the credit."""
    rows = [node for node in paper.root.walk() if node.role == "Div"]
    found = [(node, shape) for node in rows for shape in paper.pictures_of(node)]
    for number, count in Counter(shape.page for _, shape in found).items():
        if count > 5:
            yield f"P8: page {number + 1} has {count} pictures."
    for node, shape in found:
        if max(shape.right - shape.left, shape.top - shape.foot) < 30 * MM - 0.5:
            yield f"P8: a picture on page {shape.page + 1} is smaller than 30 mm."
        words = paper.lines_of(node)
        if any(line.left < shape.right for line in words):
            yield f"P8: {words[0].text!r} is not to the right of its picture."
        if words and not -2 < shape.top - (words[0].foot + 0.72 * words[0].size) < 0.2 * words[0].size:
            yield f"P8: {words[0].text!r} is not level with the top of its picture."
    for shape in (shape for shape in paper.shapes if shape.picture):
        for line in paper.lines:
            if line.page == shape.page and _over(line, shape):
                yield f"P10: {line.text!r} is printed over a picture."
        if not wish.colour and not all(_is_mono(colour) for colour in shape.colours):
            yield f"P10: a picture on page {shape.page + 1} is not black and white: {shape.colours}."
    if not wish.pictures and found:
        yield "P10: there are pictures on paper that should have words only."
    rows_of = [block for block in document.blocks if isinstance(block, PictureRow | TickHere)]
    wanted = [block.picture.name for block in rows_of if block.picture]
    shown = [kid.alt for node in rows for kid in node.kids if kid.role == "Figure"]
    if any(name not in wanted for name in shown):
        yield f"D5: the pictures are called {shown}, not {wanted}."
    drawn = [shape for _, shape in found if not any(isinstance(colour, str) for colour in shape.colours)]
    if document.credit and drawn and document.credit not in _page_text(paper, paper.pages - 1):
        yield "P13: the pictures' credit is not on the last page."


def _over(line: TextLine, shape: Shape) -> bool:
    across = min(line.right, shape.right) - max(line.left, shape.left)
    up = min(line.foot + 0.7 * line.size, shape.top) - max(line.foot, shape.foot)
    return across > 1 and up > 1


def _is_mono(colour: object) -> bool:
    return "Gray" in colour if isinstance(colour, str) else colour in BLACK_AND_WHITE


def _page_text(paper: Paper, number: int) -> str:
    return " ".join("".join(line.text + " " for line in paper.lines if line.page == number).split())


def every_page(paper: Paper, document: Document) -> Iterator[str]:
    """P11: A4, and the club, the date and the page number in the same place on each page."""
    seen = set()
    numbers = _numbers(paper, document)
    for number in range(paper.pages):
        box = paper.boxes[number]
        if abs(box[2] - 210 * MM) > 1 or abs(box[3] - 297 * MM) > 1:
            yield f"P11: page {number + 1} is not A4."
        if _is_bare(document):
            continue
        same = [line for line in paper.lines if line.page == number and line.mark == -1]
        words = " ".join(" ".join(line.text for line in same).split())
        page, pages = numbers[number] if number < len(numbers) else (0, 0)
        for wanted in (document.club, document.date, document.page_words.format(page=page, pages=pages)):
            kept = sorted(wanted.replace(" ", "")) if reads_leftwards(wanted) else None
            if kept and not Counter(kept) - Counter(words):
                continue  # letters from right to left stand in the order in which they are seen
            if " ".join(wanted.split()) not in words:
                yield f"P11: page {number + 1} does not say {wanted!r}."
        footer = [line for line in same if line.foot < 40 * MM]
        header = [(line.text, round(line.left), round(line.foot)) for line in same if line.foot > 240 * MM][:2]
        seen.add((tuple(header), *((round(line.left), round(line.foot)) for line in footer)))
    if len(seen) > 1:
        yield f"P11: the club's name or the page number moves from page to page: {seen}."


def _numbers(paper: Paper, document: Document) -> list[tuple[int, int]]:
    """Return (page, of how many) for each page: a letter inside a document counts its own pages from 1."""
    titles = [after for block, after in pairwise(document.blocks) if isinstance(block, NewPage) and block.letter]
    headings = [node for node in paper.root.walk() if re.fullmatch(r"H\d", node.role)]
    starts = [0]
    for node in headings:
        if titles and isinstance(titles[0], Heading) and paper.said(node) == titles[0].text.replace("**", ""):
            page = node.all_marks()[0][0]
            if page > starts[-1]:
                starts.append(page)
                titles.pop(0)
    ends = [*starts[1:], paper.pages]
    return [
        (page - start + 1, end - start) for start, end in zip(starts, ends, strict=True) for page in range(start, end)
    ]


def places(paper: Paper, printed: Printed) -> Iterator[str]:
    """The anchors lead to words or pictures that are really there."""
    for name, number, top in printed.anchors:
        height = paper.boxes[number][3] - top
        tops = [line.foot + 0.8 * line.size for line in paper.lines if line.page == number]
        tops += [shape.top for shape in paper.shapes if shape.page == number]
        if not any(abs(height - each) < 8 for each in tops):
            yield f"The place {name!r} leads to nothing on page {number + 1}."
