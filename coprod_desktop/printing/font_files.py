"""Where the fonts are: the two families, the fonts of single scripts that come with us, and those of the computer.

Chinese, Japanese and Korean fonts weigh more than all else together, so the computer's own ones are used: Windows has
them, and who writes these languages on Linux has them too. Every other living script has its font here.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

OWN = ("lato", "atkinson")
"""The families that a person chooses from."""

# Each family: the package that brings it ("" for our own folder of fonts) and its regular and bold file.
_FILES = {
    "lato": ("fontpkg_lato", "Lato-Regular.ttf", "Lato-Bold.ttf"),
    "atkinson": (
        "fontpkg_atkinson_hyperlegible",
        "AtkinsonHyperlegible-Regular.ttf",
        "AtkinsonHyperlegible-Bold.ttf",
    ),
    "arabic": ("fontpkg_ibm_plex_sans_arabic", "IBMPlexSansArabic-Regular.ttf", "IBMPlexSansArabic-Bold.ttf"),
    "bengali": ("fontpkg_hind_siliguri", "HindSiliguri-Regular.ttf", "HindSiliguri-Bold.ttf"),
    "devanagari": ("fontpkg_mukta", "Mukta-Regular.ttf", "Mukta-Bold.ttf"),
}

# Which family draws which letters, by the blocks of Unicode.
_SCRIPTS = (
    (0x0530, 0x058F, "Armenian"),
    (0x0590, 0x05FF, "Hebrew"),
    (0x0600, 0x06FF, "arabic"),
    (0x0750, 0x077F, "arabic"),
    (0x0780, 0x07BF, "Thaana"),
    (0x08A0, 0x08FF, "arabic"),
    (0x0900, 0x097F, "devanagari"),
    (0x0980, 0x09FF, "bengali"),
    (0x0A00, 0x0A7F, "Gurmukhi"),
    (0x0A80, 0x0AFF, "Gujarati"),
    (0x0B00, 0x0B7F, "Oriya"),
    (0x0B80, 0x0BFF, "Tamil"),
    (0x0C00, 0x0C7F, "Telugu"),
    (0x0C80, 0x0CFF, "Kannada"),
    (0x0D00, 0x0D7F, "Malayalam"),
    (0x0D80, 0x0DFF, "Sinhala"),
    (0x0E00, 0x0E7F, "Thai"),
    (0x0E80, 0x0EFF, "Lao"),
    (0x1000, 0x109F, "Myanmar"),
    (0x10A0, 0x10FF, "Georgian"),
    (0x1200, 0x139F, "Ethiopic"),
    (0x1780, 0x17FF, "Khmer"),
    (0x19E0, 0x19FF, "Khmer"),
    (0x1C90, 0x1CBF, "Georgian"),
    (0x2D80, 0x2DDF, "Ethiopic"),
    (0xA8E0, 0xA8FF, "devanagari"),
    (0xA9E0, 0xA9FF, "Myanmar"),
    (0xAA60, 0xAA7F, "Myanmar"),
    (0xFB13, 0xFB17, "Armenian"),
    (0xFB1D, 0xFB4F, "Hebrew"),
    (0xFB50, 0xFDFF, "arabic"),
    (0xFE70, 0xFEFC, "arabic"),
)

# Fonts of the computer with the outlines that a PDF of ours can hold (TrueType), each with its bold where it has one.
# The same order everywhere: Chinese first, which also draws Japanese names; then Japanese; then Korean.
_OF_THE_COMPUTER = (
    ("msyh.ttc", "msyhbd.ttc"),
    ("Deng.ttf", "Dengb.ttf"),
    ("simhei.ttf", ""),
    ("simsun.ttc", ""),
    ("msjh.ttc", "msjhbd.ttc"),
    ("wqy-microhei.ttc", ""),
    ("wqy-zenhei.ttc", ""),
    ("DroidSansFallbackFull.ttf", ""),
    ("DroidSansFallback.ttf", ""),
    ("YuGothR.ttc", "YuGothB.ttc"),
    ("YuGothM.ttc", "YuGothB.ttc"),
    ("meiryo.ttc", "meiryob.ttc"),
    ("msgothic.ttc", ""),
    ("TakaoGothic.ttf", ""),
    ("ipaexg.ttf", ""),
    ("ipag.ttf", ""),
    ("malgun.ttf", "malgunbd.ttf"),
    ("NanumGothic.ttf", "NanumGothicBold.ttf"),
)
_EAST_ASIAN = (
    (0x1100, 0x11FF),
    (0x2E80, 0x9FFF),
    (0xA960, 0xA97F),
    (0xAC00, 0xD7FF),
    (0xF900, 0xFAFF),
    (0xFE30, 0xFE4F),
    (0xFF00, 0xFFEF),
    (0x20000, 0x3FFFF),
)


def script_family(letter: str) -> str:
    """Return the family that draws a letter which needs a font of its own, or ""."""
    code = ord(letter)
    return next((family for first, last, family in _SCRIPTS if first <= code <= last), "")


def is_east_asian(letter: str) -> bool:
    """Tell whether a letter is Chinese, Japanese or Korean."""
    return any(first <= ord(letter) <= last for first, last in _EAST_ASIAN)


@cache
def font_path(family: str, bold: bool = False) -> Path:
    """Return where a family's file is, found without importing the package that brings it.

    Raises FileNotFoundError when it is not installed.
    """
    package, *names = _FILES.get(family, ("", f"NotoSans{family}-Regular.ttf", f"NotoSans{family}-Bold.ttf"))
    if package:
        spec = find_spec(package)
        if spec is None or not spec.submodule_search_locations:
            raise FileNotFoundError(f"the package {package} is not installed")
        return Path(spec.submodule_search_locations[0]) / "files" / names[bold]
    inside = Path(__file__).resolve().parent.parent
    for folder in (inside / "resources", inside.parent / "resources"):
        if (path := folder / "fonts" / names[bold]).is_file():
            return path
    raise FileNotFoundError(names[bold])


@cache
def computer_fonts() -> tuple[tuple[Path, Path | None], ...]:
    """Return the fonts of this computer for Chinese, Japanese and Korean: (regular, its bold or None) of each."""
    found = {path.name.casefold(): path for folder in _font_folders() for path in _files_in(folder)}
    return tuple(
        (found[regular.casefold()], found.get(bold.casefold()))
        for regular, bold in _OF_THE_COMPUTER
        if regular.casefold() in found
    )


def _font_folders() -> Iterator[Path]:
    if os.name == "nt":
        yield Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"
        if local := os.environ.get("LOCALAPPDATA"):
            yield Path(local) / "Microsoft" / "Windows" / "Fonts"
        return
    yield from (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
    yield Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "fonts"


def _files_in(folder: Path) -> Iterator[Path]:
    for where, _folders, names in os.walk(folder):
        yield from (Path(where) / name for name in names)
