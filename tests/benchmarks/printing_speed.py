"""How long paper takes, beside the least it could: reportlab's drawString of the same words on as many pages.

Run it: `python tests/benchmarks/printing_speed.py`. Both are warm and take turns; the median of the ratios counts.
Prints a line for 4 and one for 100 pages, and exits with 1 when a promise is broken.
"""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reportlab.pdfgen.canvas import Canvas

from coprod_desktop.domain.document import Document, Heading, Picture, PictureRow, Printed, PrintWish
from coprod_desktop.printing.document_printer import DocumentPrinter
from coprod_desktop.printing.fonts import Family
from coprod_desktop.printing.measures import MARGIN, PAGE_HEIGHT, PAGE_WIDTH
from coprod_desktop.printing.pictures import CataloguePictures
from coprod_desktop.system.picture_files import svg_of
from tests.benchmarks.measure import Compared, Line, compare

KEYS = ("bus", "camera", "kettle_tea", "decision", "calendar", "place", "lunch", "music", "garden", "job")
PROMISES = {4: 9.0, 100: 10.0}
MOST_BYTES_A_PAGE = 6_000


def minutes(points: int) -> Document:
    """Return minutes with so many points: every fourth begins a new heading, each has three sentences of its own."""
    blocks: list[Heading | PictureRow] = []
    for number in range(points):
        if number % 4 == 0:
            blocks.append(Heading(f"Point number {number} that we talked about", 2))
        lines = (
            f"**Person {number}** told us about the trip to the sea on Friday 14 November 2025.",
            f"It costs £{number}.50 and the bus leaves at 10.30 am from the hall.",
            "We will look at it again at the next meeting.",
        )
        key = KEYS[number % len(KEYS)]
        blocks.append(PictureRow(Picture(key, f"picture of {key}"), lines, f"point:{number}"))
    return Document("Notes from our meeting", "Healthy Living Club", "Wednesday 18 November 2026", tuple(blocks))


def floor(document: Document, pages: int) -> bytes:
    """Draw the same words, a sentence a line, with nothing else."""
    content = BytesIO()
    canvas = Canvas(content, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), invariant=1, pageCompression=1)
    words = [line for block in document.blocks for line in getattr(block, "lines", ()) or (block.text,)]
    a_page = -(-len(words) // pages)
    for start in range(0, len(words), a_page):
        canvas.setFont(Family("lato").regular, 16)
        for number, line in enumerate(words[start : start + a_page]):
            canvas.drawString(MARGIN, PAGE_HEIGHT - MARGIN - 24 * number, line.replace("**", ""))
        canvas.showPage()
    canvas.save()
    return content.getvalue()


def ratio(printer: DocumentPrinter, points: int) -> tuple[Compared, Printed]:
    """Return how printing compares with its floor, and what was printed."""
    document = minutes(points)
    printed = printer.print_document(document, PrintWish())
    return compare(
        lambda: printer.print_document(document, PrintWish()), lambda: floor(document, printed.pages)
    ), printed


def lines() -> list[Line]:
    """Measure 4 and 100 pages."""
    printer = DocumentPrinter(CataloguePictures(svg_of, lambda _photo: b""))
    found = []
    a_page = {}
    for points, pages in ((14, 4), (392, 100)):
        compared, printed = ratio(printer, points)
        a_page[pages] = compared.ours / printed.pages
        what = f"easy-read minutes of {printed.pages} pages"
        found.append(Line("13", what, compared.ratio, PROMISES[pages], beside=compared.beside))
    found.append(Line("13", "a page of 100 beside a page of 4", a_page[100] / a_page[4], 1))
    kilobytes = len(printed.pdf) / printed.pages / 1000
    found.append(Line("14", "a page's share of the file at 100 pages", kilobytes, MOST_BYTES_A_PAGE / 1000, "kB"))
    return found


def main() -> int:
    """Print what was measured and return 1 when a promise is broken."""
    found = lines()
    for line in found:
        print(line)
    return 0 if all(line.holds for line in found) else 1


if __name__ == "__main__":
    raise SystemExit(main())
