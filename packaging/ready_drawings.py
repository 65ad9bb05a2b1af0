"""Make every drawing of the catalogue ready for paper, in colour and in black lines.

Writes `resources/pictures/paper.bin`, which `coprod_desktop/printing/ready_drawings.py` reads. Run it when a drawing
was added or changed, or when a newer svglib draws one otherwise (a test says so):
`PYTHONPATH=. python packaging/ready_drawings.py`.
"""

from __future__ import annotations

from pathlib import Path

from coprod_desktop.printing.ready_drawings import NOBODY, Strokes, drawing_name, write_ready
from coprod_desktop.printing.svg_strokes import strokes_of

PICTURES = Path(__file__).resolve().parent.parent / "resources" / "pictures"


def drawings() -> dict[str, Strokes]:
    """Return the strokes of every drawing in the catalogue and of nobody in particular, by their names."""
    found = {}
    for svg in (NOBODY, *(path.read_text(encoding="utf-8") for path in sorted(PICTURES.glob("*.svg")))):
        for colour in (True, False):
            strokes = strokes_of(svg, colour)
            if strokes is not None:
                found[drawing_name(svg, colour)] = strokes
    return found


if __name__ == "__main__":
    write_ready(PICTURES / "paper.bin", drawings())
