"""Labels and badges stand where the sheets from a shop have theirs: measured with a ruler on the finished page."""

from __future__ import annotations

import pytest

from coprod_desktop.domain.document import Document, Label, Labels, PrintWish
from coprod_desktop.printing.measures import MM
from tests.printing.page_reader import problems
from tests.printing.paper import Paper
from tests.printing.test_paper import LONG_NAME

# What the makers say, in millimetres: (across, down), size, first label's left and top, from one to the next.
AVERY = {
    "L7160": ((3, 7), (63.5, 38.1), (7.2, 15.15), (66.04, 38.1)),
    "L7418": ((2, 4), (86.0, 55.0), (19.0, 38.5), (86.0, 55.0)),
}
NAMES = ("Ann", "Bartholomew Featherstonehaugh", LONG_NAME, "فاطمة الزهراء", "Ng", "Zoë", "Gwendolyn")


def badges(sheet: str, count: int) -> Document:
    labels = tuple(Label(f"{NAMES[n % len(NAMES)]} {n}", "The Wednesday Club") for n in range(count))
    return Document("Name badges", "", "", (Labels(labels, sheet),))


@pytest.mark.parametrize("sheet", AVERY)
@pytest.mark.parametrize("size", [16, 28])
def test_every_name_stands_inside_its_label(printer, sheet, size):
    (across, down), (width, height), (left, top), (step, drop) = AVERY[sheet]
    each = across * down
    document = badges(sheet, each + 3)
    printed = printer.print_document(document, PrintWish(size))
    assert printed.pages == 2
    assert problems(printed, document, PrintWish(size)) == []
    paper = Paper(printed.pdf)
    page_height = paper.boxes[0][3]
    names = [node for node in paper.root.walk() if node.role == "LI"]
    assert len(names) == each + 3
    for number, node in enumerate(names):
        place = number % each
        x, y = left + place % across * step, top + place // across * drop
        lines = paper.lines_of(node)
        assert {line.page for line in lines} == {number // each}
        lefts, rights = min(one.left for one in lines) / MM, max(one.right for one in lines) / MM
        tops = (page_height - max(one.foot + 0.72 * one.size for one in lines)) / MM
        bottoms = (page_height - min(one.foot - 0.22 * one.size for one in lines)) / MM
        inside = 1.5  # millimetres that a printer may pull the sheet askew
        assert x + inside < lefts, lines[0].text
        assert rights < x + width - inside, lines[0].text
        assert y + inside < tops, lines[0].text
        assert bottoms < y + height - inside, lines[0].text
    straight = [paper.lines_of(node)[0].left / MM for node in names[:each] if "Ann" in paper.said(node)]
    assert all(min(abs(one - 4 - left - n * step) for n in range(across)) < 0.3 for one in straight)


def test_nothing_but_the_labels_stands_on_a_sheet_from_a_shop(printer):
    paper = Paper(printer.print_document(badges("L7160", 2), PrintWish()).pdf)
    assert not paper.shapes
    assert all(line.mark >= 0 for line in paper.lines)


@pytest.mark.parametrize("sheet", ["a4", *AVERY])
def test_no_tail_of_a_name_stands_in_the_line_below_it(printer, sheet):
    labels = tuple(Label(name, "The Wednesday Club") for name in ("Peggy", "Delroy", "Ng", "Jacqueline Pyy-Gough"))
    printed = printer.print_document(Document("Name badges", "", "", (Labels(labels, sheet),)), PrintWish())
    paper = Paper(printed.pdf)
    for node in (one for one in paper.root.walk() if one.role == "LI"):
        *_name, last, line = paper.lines_of(node)
        assert last.foot - 0.22 * last.size > line.foot + 0.72 * line.size, last.text
        assert last.size >= 2.5 * line.size or len(last.text) > 6, "a name is read across a table"
