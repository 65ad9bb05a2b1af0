"""Draws the words of one line: letter by letter, shaped where the script needs it, leftwards where it is read so."""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.textobject import PDFTextObject

from coprod_desktop.printing.chunks import Line
from coprod_desktop.printing.directions import parts_of, reads_leftwards, turned
from coprod_desktop.printing.fonts import letters_width
from coprod_desktop.printing.shaping import ShapedFont


def draw_line(text: PDFTextObject, document: Any, line: Line, foot: float) -> None:
    """Draw a line with its letters' feet at `foot`, in points from the page's bottom.

    The parts are drawn in reading order wherever they stand, so that they are also read aloud in it.
    """
    text.setTextOrigin(line.left, foot)
    if not any(reads_leftwards(letters) for _, letters in line.runs):
        for font, letters in line.runs:
            _draw(text, document, font, line.size, letters, leftwards=False)
        return
    for part in parts_of(line.runs, letters_width):
        text.setTextOrigin(line.left + part.left * line.size / 1000, foot)
        _draw(text, document, part.font, line.size, part.letters, leftwards=part.leftwards)


def _draw(text: PDFTextObject, document: Any, font_name: str, size: float, letters: str, *, leftwards: bool) -> None:
    font = pdfmetrics.getFont(font_name)
    text.setFont(font_name, size)
    if isinstance(font, ShapedFont):
        font.draw(text, document, size, letters, leftwards)
    else:
        text.textOut(turned(letters) if leftwards and len(letters.strip()) else letters)
