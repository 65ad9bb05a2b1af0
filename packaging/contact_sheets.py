"""Lay a folder of page pictures on contact sheets, for each theme and text size: twelve pages on a sheet.

The folder holds pictures called `<theme>-<percent>-<page>.png`. Each sheet is called
`sheet-<theme>-<percent>-<number>.png`, and is small enough for the words on it to be read.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path

from PIL import Image

COLUMNS = 3
ON_A_SHEET = 12
WIDTH = 683  # pixels a picture: half of 1366
GAP = 12


def lay_out(folder: Path) -> list[Path]:
    """Make every sheet and return their paths. Raises FileNotFoundError when there are no pictures."""
    groups: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(folder.glob("*.png")):
        if not path.name.startswith("sheet-"):
            theme, percent, _page = path.stem.split("-", 2)
            groups[f"{theme}-{percent}"].append(path)
    if not groups:
        raise FileNotFoundError(folder)
    return [
        _sheet(folder / f"sheet-{name}-{number + 1}.png", paths[number * ON_A_SHEET :][:ON_A_SHEET])
        for name, paths in groups.items()
        for number in range(-(-len(paths) // ON_A_SHEET))
    ]


def _sheet(target: Path, paths: list[Path]) -> Path:
    pictures = []
    for path in paths:
        with Image.open(path) as image:
            height = round(image.height * WIDTH / image.width)
            pictures.append(image.convert("RGB").resize((WIDTH, height), Image.Resampling.LANCZOS))
    row_heights = [
        max(picture.height for picture in pictures[start : start + COLUMNS])
        for start in range(0, len(pictures), COLUMNS)
    ]
    size = (COLUMNS * (WIDTH + GAP) + GAP, sum(row_heights) + GAP * (len(row_heights) + 1))
    sheet = Image.new("RGB", size, "#808080")
    y = GAP
    for row, row_height in enumerate(row_heights):
        for column, picture in enumerate(pictures[row * COLUMNS : (row + 1) * COLUMNS]):
            sheet.paste(picture, (GAP + column * (WIDTH + GAP), y))
        y += row_height + GAP
    sheet.save(target)
    return target


if __name__ == "__main__":
    for made in lay_out(Path(sys.argv[1])):
        print(made)
