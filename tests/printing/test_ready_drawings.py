"""The drawings that are ready for paper are those that the libraries draw, and minutes load none of these."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from coprod_desktop.printing import ready_drawings
from coprod_desktop.printing.pictures import CataloguePictures, Gallery
from coprod_desktop.printing.ready_drawings import NOBODY, Strokes, drawing_name, ready_strokes, write_ready
from coprod_desktop.printing.svg_strokes import strokes_of

ROOT = Path(__file__).resolve().parents[2]
PICTURES = sorted((ROOT / "resources" / "pictures").glob("*.svg"))
# What minutes on paper go without: libraries that read drawings, photos and letters that change, and all they bring.
WITHOUT = (
    "svglib", "lxml", "tinycss2", "cssselect2", "webencodings", "reportlab.graphics", "reportlab.platypus", "PIL",
    "uharfbuzz", "email", "importlib.metadata", "html.parser", "xml.dom", "xml.etree",
)  # fmt: skip
PRINT = """
import sys
from pathlib import Path
from coprod_desktop.domain.document import Document, Heading, Picture, PictureRow, PrintWish
from coprod_desktop.printing.document_printer import DocumentPrinter
from coprod_desktop.printing.pictures import CataloguePictures
from coprod_desktop.system.picture_files import svg_of
row = PictureRow(Picture("bus", "A bus"), ("**Ann** came by bus \U0001f68c.", "It cost £2."))
paper = Document("Notes from our meeting", "Our club", "1 May 2026", (Heading("The bus"), row))
printer = DocumentPrinter(CataloguePictures(svg_of, lambda _photo: Path(sys.argv[1]).read_bytes()))
for colour in (True, False):
    Path(sys.argv[2 + colour]).write_bytes(printer.print_document(paper, PrintWish(colour=colour)).pdf)
print("loaded:", *(name for name in sys.argv[4:] if name in sys.modules))
"""


def drawn(svg: str, colour: bool) -> Strokes | None:
    return ready_strokes(drawing_name(svg, colour))


@pytest.mark.parametrize("colour", [True, False])
def test_every_drawing_of_the_catalogue_is_ready_as_the_libraries_draw_it(colour: bool) -> None:
    drawings = {path.name: path.read_text(encoding="utf-8") for path in PICTURES} | {"nobody": NOBODY}
    others = [name for name, svg in drawings.items() if drawn(svg, colour) != strokes_of(svg, colour)]
    assert others == [], "run packaging/ready_drawings.py"
    assert len(drawings) > 300


def test_nothing_is_ready_that_no_drawing_is() -> None:
    names = {drawing_name(path.read_text(encoding="utf-8"), colour) for path in PICTURES for colour in (True, False)}
    assert ready_drawings._places().keys() == names | {drawing_name(NOBODY, colour) for colour in (True, False)}


def test_a_drawing_from_elsewhere_is_not_ready_and_is_drawn_all_the_same() -> None:
    circle = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><circle cx="36" cy="36" r="9"/></svg>'
    assert drawn(circle, True) is None
    artwork = Gallery().artwork(CataloguePictures(lambda _key: circle, lambda _photo: b""), "circle", True)
    assert artwork is not None
    assert artwork.width == pytest.approx(0.75 * (2 * 9 + 2))  # a point is 4/3 of a drawing's pixel


@pytest.mark.parametrize("content", [None, b"", b"something else"])
def test_without_the_file_every_drawing_is_drawn(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "paper.bin"
    if content is not None:
        path.write_bytes(content)
    monkeypatch.setattr(ready_drawings, "_file", lambda: path)
    ready_drawings._places.cache_clear()
    try:
        assert drawn(NOBODY, True) is None
        assert Gallery().nobody() is not None
    finally:
        ready_drawings._places.cache_clear()


def test_what_is_written_ready_is_read_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "paper.bin"
    kept = {
        f"drawing-{number:016x}": Strokes((0.1, -2.0, 3.3, 4e-9), 0.7, b"q\n\xff\x00Q" * number) for number in (1, 2)
    }
    write_ready(path, kept)
    monkeypatch.setattr(ready_drawings, "_file", lambda: path)
    ready_drawings._places.cache_clear()
    try:
        assert {name: ready_strokes(name) for name in kept} == kept
    finally:
        ready_drawings._places.cache_clear()


def test_minutes_are_printed_without_what_reads_drawings_and_photos_and_are_the_same(tmp_path: Path) -> None:
    """Every library that is loaded for a paper takes memory for the rest of the evening: 16 MB for these."""
    told = []
    for way, before in (("lean", ""), ("whole", "import PIL.Image, uharfbuzz, svglib.svglib\n")):
        papers = [tmp_path / f"{way}-{colour}.pdf" for colour in ("black", "colour")]
        words = [sys.executable, "-c", before + PRINT, str(tmp_path), *map(str, papers), *WITHOUT]
        env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
        told.append(subprocess.run(words, env=env, capture_output=True, text=True, check=True, timeout=120).stdout)
    assert told[0].split() == ["loaded:"]
    assert "lxml" in told[1]
    for colour in ("black", "colour"):
        assert (tmp_path / f"lean-{colour}.pdf").read_bytes() == (tmp_path / f"whole-{colour}.pdf").read_bytes()
