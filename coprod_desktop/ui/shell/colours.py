"""The five choices of colours, each button drawn in its own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.parts.buttons import ToggleButton
from coprod_desktop.ui.theme.looks import THEME_NAMES, Looks
from coprod_desktop.ui.theme.tokens import SAME_AS_COMPUTER, palette_of, read_theme

translate = QCoreApplication.translate


def theme_words(name: str) -> str:
    """Return what a theme is called. Raises KeyError for a theme there is not."""
    return {
        "light": translate("Colours", "Black on white"),
        "cream": translate("Colours", "Cream"),
        "dark": translate("Colours", "White on black"),
        "yellow_on_black": translate("Colours", "Yellow on black"),
        SAME_AS_COMPUTER: translate("Colours", "Same as my computer"),
    }[name]


def theme_buttons(looks: Looks, parent: QWidget) -> list[ToggleButton]:
    """Return a button for each theme. Pressing one changes the colours at once; the chosen one has a tick.

    Tab stops at each: they look like buttons, and nobody would try the arrow keys on them.
    """
    made: list[ToggleButton] = []

    def choose(name: str) -> None:
        for one in made:
            one.setChecked(one.objectName() == f"theme_{name}")
        looks.set_theme(name)

    for name in THEME_NAMES:
        button = ToggleButton(theme_words(name), parent=parent)
        button.setObjectName(f"theme_{name}")
        button.setChecked(name == looks.theme)
        if name != SAME_AS_COMPUTER:
            button.setPalette(palette_of(read_theme(name)))
        button.clicked.connect(lambda _on=False, name=name: choose(name))
        made.append(button)
    return made
