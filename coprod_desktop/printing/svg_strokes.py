"""Turns a drawing (SVG) into the strokes that paper holds. Loads two libraries for it, which takes time and memory."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from xml.etree import ElementTree

from reportlab.graphics import renderPDF
from reportlab.lib.colors import Color, black, white
from reportlab.pdfbase.pdfdoc import pdfdocEnc
from reportlab.pdfgen.canvas import Canvas
from svglib.svglib import svg2rlg

from coprod_desktop.printing.ready_drawings import Strokes

# The parts of an OpenMoji drawing that only fill in colour; what is left is the same drawing in black lines.
_COLOUR_PARTS = {"color", "color-foreground", "hair", "skin", "skin-shadow"}
# Only what is drawn black prints black in a mono drawing: dark skin and hair stay outlines like all others.
_DARK = 0.1
# What a line adds outside the path that it follows, as a share of the drawing's width: half of OpenMoji's 2 in 72.
_LINE_EDGE = 1 / 72


def strokes_of(svg: str, colour: bool) -> Strokes | None:
    """Return the strokes of a drawing, its box cut to its lines; None when it shows nothing.

    Words and fonts are left out, so it fits any document: nothing is ever printed over a picture (P10).
    """
    drawing = svg2rlg(BytesIO((svg if colour else lines_only(svg)).encode()))
    if drawing is None:
        return None
    if not colour:
        _blacken(drawing)
    x0, y0, x1, y1 = drawing.getBounds()
    edge = drawing.width * _LINE_EDGE
    box = (x0 - edge, y0 - edge, x1 + edge, y1 + edge)
    canvas = Canvas(BytesIO(), invariant=1)  # it is never printed: it only collects the strokes
    renderPDF.draw(drawing, canvas, 0, 0, showBoundary=False)
    codes = [code for code in canvas._code if not code.startswith("BT ")]  # noqa: SLF001 - a form is made of them
    share = max(box[2] - box[0], box[3] - box[1]) / drawing.width
    return Strokes(box, share, pdfdocEnc("\n".join(codes)))


def lines_only(svg: str) -> str:
    """Return the drawing without its colour layers; the whole drawing when nothing would be left."""
    root = ElementTree.fromstring(svg)
    for parent in list(root.iter()):
        for part in [each for each in parent if each.get("id") in _COLOUR_PARTS]:
            parent.remove(part)
    lines = any(each.tag.rpartition("}")[2] not in {"svg", "g", "defs"} for each in root.iter())
    return ElementTree.tostring(root, encoding="unicode") if lines else svg


def _blacken(shape: Any) -> None:
    """Make every line of a drawing black and every filled part black or white.

    A wide line that is drawn twice, first in black and then narrower in a colour, such as an arm, becomes an outline.
    """
    before = None
    for part in getattr(shape, "contents", ()):
        line = _line_of(part)
        cased = _is_cased(line, before)
        _blacken(part)
        if cased:
            line.strokeColor = white
        before = line
    fill = getattr(shape, "fillColor", None)
    if isinstance(fill, Color):
        shape.fillColor = black if _lightness(fill) < _DARK else white
        if shape.fillColor is white and getattr(shape, "strokeColor", None) is None:
            shape.strokeColor = black
    if getattr(shape, "strokeColor", None) is not None:
        shape.strokeColor = black


def _line_of(shape: Any) -> Any:
    """Return what a group draws that has one thing in it; anything else as it is."""
    while len(getattr(shape, "contents", ())) == 1:
        shape = shape.contents[0]
    return shape


def _is_cased(line: Any, before: Any) -> bool:
    """Say whether a line lies along the middle of the wider line before it."""
    points = getattr(line, "points", None)
    if not points or getattr(before, "points", None) != points:
        return False
    return bool(line.strokeColor is not None and line.strokeWidth < before.strokeWidth)


def _lightness(colour: Color) -> float:
    return float(0.2126 * colour.red + 0.7152 * colour.green + 0.0722 * colour.blue)
