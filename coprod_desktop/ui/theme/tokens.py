"""The colours of each theme, read from its file, and the palette made of them.

A part never names a colour: it asks the palette for a use ("decided", "lines") through `colour`. Qt's palette
has no such uses, so each one lives in a role that nothing else in this program draws with.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtGui import QColor, QPalette

from coprod_desktop.domain.values import dataclass

THEMES = ("light", "cream", "dark", "yellow_on_black")
SAME_AS_COMPUTER = "computer"

_Role = QPalette.ColorRole
USES: dict[str, QPalette.ColorRole] = {
    "ground": _Role.Window,
    "text": _Role.WindowText,
    "quiet": _Role.AlternateBase,
    "lines": _Role.Mid,
    "faint": _Role.PlaceholderText,
    "action": _Role.Highlight,
    "on_action": _Role.HighlightedText,
    "decided": _Role.Shadow,
    "job": _Role.LinkVisited,
    "come_back": _Role.BrightText,
    "problem": _Role.ToolTipText,
    "focus": _Role.Midlight,
}
_ALSO: dict[str, tuple[QPalette.ColorRole, ...]] = {
    "ground": (_Role.Base, _Role.Button, _Role.Light, _Role.ToolTipBase),
    "text": (_Role.Text, _Role.ButtonText),
    "lines": (_Role.Dark,),
    "action": (_Role.Accent, _Role.Link),
}
ASKED = 500  # colours of palettes that are remembered: a dozen of each
_ASKED: dict[tuple[int, str], QColor] = {}


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme: its name, whether its ground is dark, and a colour "#rrggbb" for each use."""

    name: str
    dark: bool
    colours: tuple[tuple[str, str], ...]

    def __getitem__(self, use: str) -> QColor:
        return QColor(dict(self.colours)[use])


@cache
def resources_folder() -> Path:
    """Return the folder of pictures and themes, in the installed program or in the source tree."""
    package = Path(__file__).resolve().parents[2]
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


@lru_cache(maxsize=8)
def read_theme(name: str) -> Theme:
    """Read one theme's file. Raises FileNotFoundError, and KeyError when a colour is missing."""
    path = resources_folder() / "themes" / f"{name}.toml"
    found = dict(_lines(path.read_text(encoding="utf-8")))
    return Theme(name, found["dark"] == "true", tuple((use, found[use]) for use in USES))


def _lines(text: str) -> Iterator[tuple[str, str]]:
    """Read the lines `name = value` of a theme. A start cannot wait for tomllib, which reads all of TOML."""
    for line in text.splitlines():
        name, sign, value = line.partition("=")
        if sign and not line.startswith("#"):
            yield name.strip(), value.strip().strip('"')


def palette_of(theme: Theme) -> QPalette:
    """Return the palette with every use of `theme`. What is switched off keeps a contrast of 4.5:1."""
    palette = QPalette()
    for use, role in USES.items():
        for one in (role, *_ALSO.get(use, ())):
            palette.setColor(QPalette.ColorGroup.All, one, theme[use])
    for one in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, theme["faint"])
    return palette


def colour(palette: QPalette, use: str) -> QColor:
    """Return the colour that `palette` has for a use, such as "action" or "decided". Nobody changes what they get.

    Every paint of a part asks for several, and a copy takes as long as asking the palette.
    """
    key = (palette.cacheKey(), use)
    found = _ASKED.get(key)
    if found is None:
        if len(_ASKED) >= ASKED:
            _ASKED.clear()
        found = _ASKED[key] = palette.color(QPalette.ColorGroup.Active, USES[use])
    return found
