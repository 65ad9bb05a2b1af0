"""The families that paper is printed in, each with a real bold, and what to do with letters they lack.

Lato is the default because its nought is plain; Atkinson Hyperlegible is there for who reads it more easily. A letter
that the chosen family lacks comes from the other one (Lato has Greek, Cyrillic, Vietnamese and West African letters),
or from the font of its script, loaded when it is first needed. What no font has is reported: its base letter stands
for it where it has one, and small drawings such as smiling faces are left out.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError

from coprod_desktop.printing.directions import reads_leftwards, stretches_of
from coprod_desktop.printing.emoji import EMOJI, WIDTH, single
from coprod_desktop.printing.font_files import OWN, computer_fonts, font_path, is_east_asian, script_family
from coprod_desktop.printing.shaping import ShapedFont
from coprod_desktop.printing.tagged import MappedFont

_JOINERS = "\u200c\u200d"
_OTHER = {"lato": "atkinson", "atkinson": "lato"}
# What stands for letters that no font has and that have no base letter: once for all that follow one another, so that
# the reader sees that something is left out. Never a box, and never a "?", which says something else.
_STAND_IN = "\u2026"
# A word is measured once; this many are remembered, far more than one paper holds.
_REMEMBERED = 10_000

TIE = "\u00a0"
"""The space at which a line never breaks."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters of one weight with no ordinary space: runs of (font name, letters), and how wide they are.

    `width` is in thousandths of the font size. `missing` holds the letters that could not be printed as they are.
    """

    runs: tuple[tuple[str, str], ...]
    width: float
    missing: str = ""


@cache
def _font(family: str, bold: bool) -> MappedFont:
    """Load one font and make it known to reportlab, which looks fonts up by name."""
    path = font_path(family, bold)
    font = (MappedFont if family in OWN else ShapedFont)(path.stem, str(path))
    pdfmetrics.registerFont(font)
    return font


@cache
def _computer_font(path: Path) -> MappedFont | None:
    """Load a font of the computer, or return None when it is of a kind that we cannot use."""
    try:
        font = MappedFont(f"Computer-{path.stem}", str(path), first_ascii=False)
    except (TTFError, OSError):  # outlines of another kind, a font that may not be embedded, or a broken file
        return None
    pdfmetrics.registerFont(font)
    return font


def _has(font: MappedFont, letter: str) -> bool:
    """Tell whether a font draws a letter. Some fonts list letters that they have only an empty box for (shape 0)."""
    return bool(font.face.charToGlyph.get(ord(letter)))


def _script_font(letter: str, bold: bool) -> MappedFont | None:
    """Return the font of a letter's script, or None when there is none or it lacks the letter."""
    family = script_family(letter)
    if family:
        try:
            font = _font(family, bold)
        except FileNotFoundError:
            return None
        return font if _has(font, letter) else None
    if is_east_asian(letter):
        for regular, heavy in computer_fonts():
            for path in (heavy, regular) if bold and heavy else (regular,):
                of_computer = _computer_font(path)
                if of_computer and _has(of_computer, letter):
                    return of_computer
    return None


def letters_width(font_name: str, letters: str, leftwards: bool = False) -> float:
    """Return how wide letters of one font are, in thousandths of its size."""
    if font_name.startswith(EMOJI):
        return WIDTH * len(single(letters))
    font = pdfmetrics.getFont(font_name)
    if isinstance(font, ShapedFont):
        return font.width_of(letters, leftwards)
    face = font.face  # some fonts give no width of their own to letters that are all alike
    return float(sum(face.charWidths.get(ord(letter), face.defaultWidth) for letter in letters))


class Family:
    """One family of letters: measures words and chooses the font of each letter."""

    def __init__(self, key: str) -> None:
        self.key = key if key in OWN else "lato"
        self._pieces: dict[tuple[str, bool], Piece] = {}

    @property
    def regular(self) -> str:
        """The name of the regular font."""
        return str(_font(self.key, False).fontName)

    @property
    def bold(self) -> str:
        """The name of the bold font."""
        return str(_font(self.key, True).fontName)

    def piece(self, letters: str, bold: bool = False) -> Piece:
        """Return `letters` as they will print. Expects composed letters (NFC) and no line ends."""
        found = self._pieces.get((letters, bold))
        if found is None:
            if len(self._pieces) >= _REMEMBERED:
                self._pieces.clear()
            found = self._pieces[letters, bold] = self._choose(letters, bold)
        return found

    def _choose(self, letters: str, bold: bool) -> Piece:
        own = _font(self.key, bold)
        widths = own.face.charWidths
        if all(map(own.face.charToGlyph.__contains__, map(ord, letters))) and not any(map(_is_silent, letters)):
            return Piece(((own.fontName, letters),), sum(widths[ord(letter)] for letter in letters))
        runs: list[tuple[str, str]] = []
        missing = ""
        shaped: MappedFont | None = None
        for letter in letters:
            font, shown = self._letter(letter, bold, shaped)
            shaped = font if isinstance(font, ShapedFont) else None
            if shown != letter and not _is_silent(letter):
                missing += letter
            if not shown or (shown == _STAND_IN and runs and runs[-1][1].endswith(_STAND_IN)):
                continue
            if runs and runs[-1][0] == font.fontName:
                runs[-1] = (font.fontName, runs[-1][1] + shown)
            else:
                runs.append((font.fontName, shown))
        if reads_leftwards(letters):
            stretches = stretches_of(runs, letters_width)
            width = sum(letters_width(stretch.font, stretch.letters, stretch.leftwards) for stretch in stretches)
        else:
            width = sum(letters_width(font_name, run) for font_name, run in runs)
        return Piece(tuple(runs), width, missing)

    def _letter(self, letter: str, bold: bool, before: MappedFont | None) -> tuple[MappedFont, str]:
        """Return the font for one letter and what is printed for it, perhaps nothing.

        `before` is the font of the letter before it when that one is shaped: marks and joiners go with it.
        """
        fonts = (_font(self.key, bold), _font(_OTHER[self.key], bold))
        goes_along = letter in _JOINERS or unicodedata.category(letter) == "Mn"
        if before is not None and goes_along and _has(before, letter):
            return before, letter
        if _is_silent(letter):
            return fonts[0], ""
        for shown in (letter, _base(letter)):
            for font in fonts:
                if shown and all(_has(font, each) for each in shown):
                    return font, shown
            script = _script_font(letter, bold) if shown == letter else None
            if script is not None:
                return script, letter
        if unicodedata.combining(letter) or _is_small_drawing(letter):
            return fonts[0], ""
        return fonts[0], _STAND_IN


def _base(letter: str) -> str:
    """Return a letter without its accents, "" when nothing is left of it."""
    return "".join(each for each in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(each))


def _is_silent(letter: str) -> bool:
    """Tell whether a letter shows nothing by nature: joiners, direction marks, control codes, picture variants."""
    return unicodedata.category(letter) in {"Cf", "Cc"} or "\ufe00" <= letter <= "\ufe0f"


def _is_small_drawing(letter: str) -> bool:
    """Tell whether a letter is a little picture (an emoji) or part of one."""
    return unicodedata.category(letter) in {"So", "Sk"} or "\U0001f000" <= letter <= "\U0001faff"
