"""A name of two lines stands below the middle of its picture, line for line, as a name of one line does."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton

from coprod_desktop.domain.people import Person
from coprod_desktop.ui.parts.meeting.faces import FaceToggle
from coprod_desktop.ui.parts.picture_button import PictureButton


def lines_of_ink(image: QImage) -> list[tuple[int, int]]:
    """Return the first and the last dark column of each line of letters below the picture."""
    dark = [
        [x for x in range(8, image.width() - 8) if image.pixelColor(x, y).lightness() < 90]
        for y in range(image.height() // 2 + 12, image.height() - 6)
    ]
    lines: list[tuple[int, int]] = []
    above: list[int] = []
    for row in [*dark, []]:
        if row:
            above += row
        elif above:
            lines.append((min(above), max(above)))
            above = []
    return lines


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("kind", ["face", "card"])
def test_both_lines_stand_in_the_middle(looks, qtbot, kind: str, percent: int) -> None:
    looks.set_text_percent(percent)
    person = Person(id=1, name="Hyacinthia Oba", known_as="")
    tile: QAbstractButton = (
        FaceToggle(person, b"", on=False) if kind == "face" else PictureButton("food", "Hyacinthia Oba")
    )
    qtbot.addWidget(tile)
    tile.resize(tile.sizeHint())
    lines = lines_of_ink(tile.grab().toImage())
    assert len(lines) == 2
    for left, right in lines:
        assert abs(left + right - tile.width()) <= 4 * percent / 100
