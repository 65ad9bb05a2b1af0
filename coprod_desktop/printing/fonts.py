"""The two families that paper is printed in, each with a real bold, and what to do with letters they lack.

Lato is the default because its nought is plain; Atkinson Hyperlegible is there for who reads it more easily. A letter
that the chosen family lacks comes from the other one, else its base letter stands for it and the letter is reported.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from reportlab.pdfbase import pdfmetrics

from coprod_desktop.printing.tagged import MappedFont

_FILES = {
    "lato": ("fontpkg_lato", "Lato-Regular.ttf", "Lato-Bold.ttf"),
    "atkinson": (
        "fontpkg_atkinson_hyperlegible",
        "AtkinsonHyperlegible-Regular.ttf",
        "AtkinsonHyperlegible-Bold.ttf",
    ),
}
_OTHER = {"lato": "atkinson", "atkinson": "lato"}
# What stands for a letter that no family has and that has no base letter.
_STAND_IN = "?"
# A word is measured once; this many are remembered, far more than a club's book of minutes holds.
_REMEMBERED = 50_000

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
def font_path(family: str, bold: bool = False) -> Path:
    """Return where a family's file is, found without importing the package that brings it.

    Raises FileNotFoundError when the package is not installed.
    """
    package, regular_name, bold_name = _FILES[family]
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError(f"the package {package} is not installed")
    return Path(spec.submodule_search_locations[0]) / "files" / (bold_name if bold else regular_name)


@cache
def _font(family: str, bold: bool) -> MappedFont:
    """Load one font and make it known to reportlab, which looks fonts up by name."""
    path = font_path(family, bold)
    font = MappedFont(path.stem, str(path))
    pdfmetrics.registerFont(font)
    return font


class Family:
    """One family of letters: measures words and chooses the font of each letter."""

    def __init__(self, key: str) -> None:
        self.key = key if key in _FILES else "lato"
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
        width = 0.0
        missing = ""
        for letter in letters:
            font, shown = self._letter(letter, bold)
            if shown != letter and not _is_silent(letter):
                missing += letter
            if not shown:
                continue
            width += sum(font.face.charWidths[ord(each)] for each in shown)
            if runs and runs[-1][0] == font.fontName:
                runs[-1] = (font.fontName, runs[-1][1] + shown)
            else:
                runs.append((font.fontName, shown))
        return Piece(tuple(runs), width, missing)

    def _letter(self, letter: str, bold: bool) -> tuple[MappedFont, str]:
        """Return the font for one letter and what is printed for it, perhaps nothing."""
        fonts = (_font(self.key, bold), _font(_OTHER[self.key], bold))
        if _is_silent(letter):
            return fonts[0], ""
        for shown in (letter, _base(letter)):
            for font in fonts:
                if shown and all(ord(each) in font.face.charToGlyph for each in shown):
                    return font, shown
        if unicodedata.combining(letter):
            return fonts[0], ""
        return fonts[0], _STAND_IN


def _base(letter: str) -> str:
    """Return a letter without its accents, "" when nothing is left of it."""
    return "".join(each for each in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(each))


def _is_silent(letter: str) -> bool:
    """Tell whether a letter shows nothing by nature: joiners, direction marks, control codes, picture variants."""
    return unicodedata.category(letter) in {"Cf", "Cc"} or "\ufe00" <= letter <= "\ufe0f"
