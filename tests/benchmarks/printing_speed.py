"""How long paper takes, beside the least it could: reportlab's drawString of the same words on as many pages.

Run it: `python tests/benchmarks/printing_speed.py`. Both are warm and take turns; the median of the ratios counts.
Prints a line for 4 and one for 100 pages, and exits with 1 when a promise is broken.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reportlab.pdfgen.canvas import Canvas

from coprod_desktop.domain.document import Document, Heading, Picture, PictureRow, Printed, PrintWish
from coprod_desktop.printing.document_printer import DocumentPrinter
from coprod_desktop.printing.fonts import Family
from coprod_desktop.printing.measures import MARGIN, PAGE_HEIGHT, PAGE_WIDTH
from coprod_desktop.printing.pictures import CataloguePictures
from coprod_desktop.system.picture_files import svg_of

KEYS = ("bus", "camera", "kettle_tea", "decision", "calendar", "place", "lunch", "music", "garden", "job")
ROUNDS = 9
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


def taken(work: Callable[[], object]) -> float:
    """Return how long `work` takes, in seconds."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def ratio(printer: DocumentPrinter, points: int) -> tuple[float, float, float, Printed]:
    """Return the median ratio to the floor, both medians in seconds, and what was printed."""
    document = minutes(points)
    printed = printer.print_document(document, PrintWish())
    floor(document, printed.pages)
    pairs = [
        (taken(lambda: printer.print_document(document, PrintWish())), taken(lambda: floor(document, printed.pages)))
        for _ in range(ROUNDS)
    ]
    ours, least = (median(times) for times in zip(*pairs, strict=True))
    return median(one / other for one, other in pairs), ours, least, printed


def main() -> int:
    """Print what was measured and return 1 when a promise is broken."""
    printer = DocumentPrinter(CataloguePictures(svg_of, lambda _photo: b""))
    broken = False
    a_page = {}
    for points, pages in ((14, 4), (392, 100)):
        times, ours, least, printed = ratio(printer, points)
        a_page[pages] = ours / printed.pages
        size = len(printed.pdf) / printed.pages
        broken |= times > PROMISES[pages] or (pages == 100 and size > MOST_BYTES_A_PAGE)
        print(  # noqa: T201 - this is what the script is for
            f"{printed.pages} pages: {ours * 1000:.1f} ms, floor {least * 1000:.1f} ms, ratio {times:.2f} "
            f"(must hold {PROMISES[pages]:.0f}); {size / 1000:.1f} kB a page"
        )
    print(f"a page at 100 costs {a_page[100] / a_page[4]:.2f} of a page at 4 (must hold 1)")  # noqa: T201
    return int(broken or a_page[100] > a_page[4])


if __name__ == "__main__":
    raise SystemExit(main())
