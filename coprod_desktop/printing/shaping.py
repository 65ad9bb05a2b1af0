"""Letters that change with their neighbours: Arabic, Bengali and Devanagari, drawn as people write them.

A shaper (HarfBuzz) chooses the forms and says where each stands. What is copied or read aloud from the paper is still
the text as it was typed: each stretch carries its own words. Loaded only when a text has such letters.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from reportlab.pdfgen.textobject import PDFTextObject

from coprod_desktop.printing.tagged import MappedFont

_FIRST_PRIVATE = 0xE000  # codes that Unicode leaves to programs: each form of a letter gets one inside the font
_JOINERS = "\u200c\u200d"
_REMEMBERED = 5_000


@dataclass(frozen=True, slots=True)
class Form:
    """One form in drawing order, from left to right. Measures in thousandths of the font's size.

    `code` is the private code under which the font knows it, `width` its own width, `advance` how far it moves on,
    `across` and `up` where it stands from there.
    """

    code: str
    width: float
    advance: float
    across: float
    up: float


class ShapedFont(MappedFont):
    """A font whose letters are shaped before they are drawn."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path, first_ascii=False)
        self._shaper: Callable[[str, bool], list[tuple[int, int, float, float, float, float]]] | None = None
        self._codes: dict[tuple[int, str], int] = {}
        self._said: dict[int, str] = {}
        self._shaped: dict[tuple[str, bool], tuple[Form, ...]] = {}

    def shape(self, letters: str, leftwards: bool) -> tuple[Form, ...]:
        """Return the forms of `letters`, which are in reading order, from left to right as they stand on paper."""
        wanted = (letters, leftwards)
        if wanted not in self._shaped:
            if len(self._shaped) >= _REMEMBERED:
                self._shaped.clear()
            self._shaped[wanted] = self._shape(letters, leftwards)
        return self._shaped[wanted]

    def width_of(self, letters: str, leftwards: bool) -> float:
        """Return how wide shaped letters are, in thousandths of the font's size."""
        return sum(form.advance for form in self.shape(letters, leftwards))

    def words_of(self, code: int) -> str:
        """Return the letters that one code stands for."""
        return self._said.get(code) or chr(code)

    def _shape(self, letters: str, leftwards: bool) -> tuple[Form, ...]:
        if self._shaper is None:
            self._shaper = _shaper(self.face)
        found = self._shaper(letters, leftwards)
        starts = sorted({start for _, start, *_ in found})
        ends = dict(zip(starts, [*starts[1:], len(letters)], strict=True))
        told: set[int] = set()
        forms = []
        for glyph, start, width, advance, across, up in found:
            # The first form of a group says all its letters; the others say an unseen mark, never nothing.
            words = _JOINERS[0] if start in told else letters[start : ends[start]]
            told.add(start)
            forms.append(Form(chr(self._code(glyph, words, width)), width, advance, across, up))
        return tuple(forms)

    def _code(self, glyph: int, words: str, width: float) -> int:
        """Make one form known to the font under a code of its own."""
        code = self._codes.get((glyph, words))
        if code is None:
            code = _FIRST_PRIVATE + len(self._codes)
            self._codes[glyph, words] = code
            self._said[code] = words
            self.face.charToGlyph[code] = glyph
            self.face.charWidths[code] = width
        return code

    def draw(self, text: PDFTextObject, document: Any, size: float, letters: str, leftwards: bool) -> None:
        """Draw shaped letters where the text object stands.

        Rightwards ones say the typed letters. Leftwards ones say what their forms say, from left to right: readers
        turn that round by themselves, and the element that they belong to says them as typed (see `Element.said`).
        """
        add = text._code.append  # noqa: SLF001 - the library draws no forms with positions of their own
        said = "" if leftwards else f"<</ActualText <FEFF{letters.encode('utf-16-be').hex().upper()}>>>"
        add(f"/Span {said or '<<>>'} BDC")
        risen = 0.0
        for form in self.shape(letters, leftwards):
            ((subset, code),) = self.splitString(form.code, document)
            if form.up != risen:
                add(f"{form.up * size / 1000:.3f} Ts")
                risen = form.up
            back = form.width + form.across - form.advance
            add(f"{self.getSubsetInternalName(subset, document)} {size:g} Tf")
            add(f"[{-form.across:.2f} <{code.hex()}> {back:.2f}] TJ")
        if risen:
            add("0 Ts")
        add("EMC")


def _shaper(face: Any) -> Callable[[str, bool], list[tuple[int, int, float, float, float, float]]]:
    """Return a function that gives (glyph, place in the text, width, advance, across, up) for each form."""
    import uharfbuzz

    font = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(face._ttf_data)))  # noqa: SLF001 - the file as it was read
    scale = face._pdfScale  # noqa: SLF001 - thousandths, as the library counts

    def shape(letters: str, leftwards: bool) -> list[tuple[int, int, float, float, float, float]]:
        buffer = uharfbuzz.Buffer()
        buffer.add_str(letters)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if leftwards else "ltr"
        uharfbuzz.shape(font, buffer)
        return [
            (
                info.codepoint,
                info.cluster,
                scale(font.get_glyph_h_advance(info.codepoint)),
                scale(place.x_advance),
                scale(place.x_offset),
                scale(place.y_offset),
            )
            for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        ]

    return shape
