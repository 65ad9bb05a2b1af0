"""Draws the words of one line: letter by letter, shaped where the script needs it, leftwards where it is read so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.textobject import PDFTextObject

from coprod_desktop.printing.chunks import Line
from coprod_desktop.printing.directions import reads_leftwards, stretches_of, turned
from coprod_desktop.printing.emoji import BELOW, EMOJI, SIDE, WIDTH, single
from coprod_desktop.printing.fonts import Family, letters_width
from coprod_desktop.printing.pictures import Artwork
from coprod_desktop.printing.shaping import ShapedFont
from coprod_desktop.printing.tagged import TaggedCanvas

FindPicture = Callable[[str], Artwork | None]


def draw_line(text: PDFTextObject, canvas: TaggedCanvas, line: Line, foot: float, picture: FindPicture) -> None:
    """Draw a line with its letters' feet at `foot`, in points from the page's bottom.

    Its stretches are drawn in reading order wherever they stand, so that they are also read aloud in it. `picture`
    finds the picture of an emoji by its key.
    """
    document = canvas._doc  # noqa: SLF001 - fonts belong to it
    text.setTextOrigin(line.left, foot)
    if not any(font.startswith(EMOJI) or reads_leftwards(letters) for font, letters in line.runs):
        for font, letters in line.runs:
            _draw(text, document, font, line.size, letters, leftwards=False)
        return
    for stretch in stretches_of(line.runs, letters_width):
        left = line.left + stretch.left * line.size / 1000
        if stretch.font.startswith(EMOJI):
            for number, emoji in enumerate(single(stretch.letters)):
                at = left + number * WIDTH * line.size / 1000
                _draw_emoji(text, canvas, picture(stretch.font.removeprefix(EMOJI)), emoji, at, foot, line.size)
            continue
        text.setTextOrigin(left, foot)
        _draw(text, document, stretch.font, line.size, stretch.letters, leftwards=stretch.leftwards)


def _draw_emoji(
    text: PDFTextObject,
    canvas: TaggedCanvas,
    artwork: Artwork | None,
    emoji: str,
    left: float,
    foot: float,
    size: float,
) -> None:
    """Draw the picture of one emoji in its line. It is copied and read aloud as the emoji that was typed."""
    if artwork is None:
        return
    add = text._code.append  # noqa: SLF001 - the library has no pictures inside words
    add(f"ET /Span <</ActualText <FEFF{emoji.encode('utf-16-be').hex().upper()}>>> BDC")
    scale = SIDE * size / max(artwork.width, artwork.height)
    room = WIDTH * size / 1000
    x = left + (room - artwork.width * scale) / 2
    up = (SIDE * size - artwork.height * scale) / 2 - BELOW * size  # a low picture stands in the middle of the line
    matrix = artwork.matrix(x, foot + up, artwork.width * scale, artwork.height * scale)
    add(f"q {' '.join(f'{one:.4f}' for one in matrix)} cm /{canvas.form_name(artwork.name, artwork.content)} Do Q BT")
    # A space that is not seen holds the words: programs that copy text pass over a stretch without any letter.
    text.setTextOrigin(left + room, foot)
    text.setTextRenderMode(3)
    text.setFont(Family("lato").regular, size)
    text.textOut(" ")
    text.setTextRenderMode(0)
    add("ET EMC BT")


def _draw(text: PDFTextObject, document: Any, font_name: str, size: float, letters: str, *, leftwards: bool) -> None:
    font = pdfmetrics.getFont(font_name)
    text.setFont(font_name, size)
    if isinstance(font, ShapedFont):
        font.draw(text, document, size, letters, leftwards)
    else:
        text.textOut(turned(letters) if leftwards and len(letters.strip()) else letters)
