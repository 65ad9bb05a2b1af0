"""How long paper takes, beside the least it could: reportlab's drawString of the same words on as many pages.

Run it: `python tests/benchmarks/printing_speed.py`. Both are warm and take turns; the median of the ratios counts.
Prints a line for 4, 15 (60 points), 100 and 300 pages, for a page of 300 beside one of 4, and for the memory of a
process that prints them. Exits with 1 when a promise is broken.
"""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reportlab.pdfgen.canvas import Canvas

from coprod_desktop.domain.document import Document, Heading, Picture, PictureRow, Printed, PrintWish
from coprod_desktop.printing.document_printer import DocumentPrinter
from coprod_desktop.printing.fonts import Family
from coprod_desktop.printing.measures import MARGIN, PAGE_HEIGHT, PAGE_WIDTH
from coprod_desktop.printing.pictures import CataloguePictures
from coprod_desktop.system.picture_files import svg_of
from tests.benchmarks.measure import Compared, Line, compare

KEYS = ("bus", "camera", "kettle_tea", "decision", "calendar", "place", "lunch", "music", "garden", "job")
# Points and about how many pages they make, how often each is measured, and the most it may be beside the floor.
SIZES = ((14, 4, 9, 9.0), (60, 15, 9, 9.0), (392, 100, 9, 10.0), (1200, 300, 3, 10.0))
MOST_MEMORY = 2.5  # of a process that prints 300 pages, beside one that prints 4
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


def ratio(printer: DocumentPrinter, points: int, rounds: int) -> tuple[Compared, Printed]:
    """Return how printing compares with its floor, and what was printed."""
    document = minutes(points)
    printed = printer.print_document(document, PrintWish())
    return compare(
        lambda: printer.print_document(document, PrintWish()), lambda: floor(document, printed.pages), rounds
    ), printed


def memory(points: int) -> float:
    """Return the most memory that a process which prints so many points ever had, in MB."""
    code = (
        "from tests.benchmarks.printing_speed import printer, minutes; "
        "from coprod_desktop.domain.document import PrintWish; "
        f"printer().print_document(minutes({points}), PrintWish()); "
        "print(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return int(run.stdout) / 1000


def printer() -> DocumentPrinter:
    """Return a printer with the catalogue's drawings."""
    return DocumentPrinter(CataloguePictures(svg_of, lambda _photo: b""))


def lines() -> list[Line]:
    """Measure every size, and the memory of the smallest and the largest where the system tells (Linux)."""
    ours = printer()
    found = []
    a_page = {}
    for points, pages, rounds, promise in SIZES:
        compared, printed = ratio(ours, points, rounds)
        a_page[pages] = compared.ours / printed.pages
        what = f"easy-read minutes of {points} points, {printed.pages} pages"
        found.append(Line("13", what, compared.ratio, promise, beside=compared.beside))
    for pages in (100, 300):
        found.append(Line("13", f"a page of {pages} beside a page of 4", a_page[pages] / a_page[4], 1))
    kilobytes = len(printed.pdf) / printed.pages / 1000
    found.append(Line("14", "a page's share of the file at 300 pages", kilobytes, MOST_BYTES_A_PAGE / 1000, "kB"))
    if Path("/proc/self/status").exists():
        few, many = memory(SIZES[0][0]), memory(SIZES[-1][0])
        beside = f"{many:.0f} MB, {few:.0f} MB"
        found.append(Line("14", "memory for 300 pages beside 4", many / few, MOST_MEMORY, beside=beside))
    return found


def main() -> int:
    """Print what was measured and return 1 when a promise is broken."""
    found = lines()
    for line in found:
        print(line)
    return 0 if all(line.holds for line in found) else 1


if __name__ == "__main__":
    raise SystemExit(main())
