"""The drawings that come with the program, as they go onto paper: made once and for all, so that nobody waits for it.

To read a drawing takes two libraries of 11 MB, and their loading holds up the window. So `resources/pictures/paper.bin`
holds the strokes of every drawing in the catalogue, in colour and in black lines. They are found by the drawing itself:
one that was changed, or comes from elsewhere, is read as ever (`drawings.py`). `packaging/ready_drawings.py` writes the
file, and a test compares it with what the libraries make today.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from struct import Struct

_HEAD = b"Our Club Book's drawings, 1\n"
_COUNT = Struct("<I")
_PLACE = Struct("<8sII")  # the number in a drawing's name, where its strokes begin in the file, and how many bytes

NOBODY = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><g fill="none" stroke="#000" stroke-width="2"
 stroke-linecap="round" stroke-linejoin="round"><circle cx="36" cy="25" r="14"/>
<path d="M10,63c0-13,8-20,18-20h16c10,0,18,7,18,20z"/></g></svg>"""
"""Stands among photos for a person who has none: head and shoulders, nobody in particular."""


@dataclass(frozen=True, slots=True)
class Strokes:
    """A drawing as a page holds it: the box that it fills, in its own units, and the strokes in PDF's words.

    `share` says how much of its whole square the drawing's longer side takes.
    """

    box: tuple[float, float, float, float]
    share: float
    content: bytes


def drawing_name(svg: str, colour: bool) -> str:
    """Return the name of a drawing in a file of paper, which no other drawing has."""
    return "drawing-" + sha256(f"{colour}{svg}".encode()).hexdigest()[:16]


def ready_strokes(name: str) -> Strokes | None:
    """Return the strokes of a drawing by its name, or None when they are not among the ready ones."""
    place = _places().get(name)
    if place is None:
        return None
    start, length = place
    with _file().open("rb") as file:
        file.seek(start)
        numbers, _, content = zlib.decompress(file.read(length)).partition(b"\n")
    left, bottom, right, top, share = map(float, numbers.split())
    return Strokes((left, bottom, right, top), share, content)


def write_ready(path: Path, drawings: Mapping[str, Strokes]) -> None:
    """Write drawings, by their names, into a file of ready ones. The same drawings give the same bytes."""
    start = len(_HEAD) + _COUNT.size + _PLACE.size * len(drawings)
    places, contents = b"", b""
    for name, strokes in sorted(drawings.items()):
        numbers = " ".join(repr(float(number)) for number in (*strokes.box, strokes.share))
        content = zlib.compress(numbers.encode() + b"\n" + strokes.content, 9)
        number = bytes.fromhex(name.removeprefix("drawing-"))
        places += _PLACE.pack(number, start + len(contents), len(content))
        contents += content
    path.write_bytes(_HEAD + _COUNT.pack(len(drawings)) + places + contents)


@cache
def _places() -> dict[str, tuple[int, int]]:
    """Return where each drawing stands in the file: none when there is no file of this kind."""
    try:
        with _file().open("rb") as file:
            if file.read(len(_HEAD)) != _HEAD:
                return {}
            (count,) = _COUNT.unpack(file.read(_COUNT.size))
            places = file.read(_PLACE.size * count)
    except FileNotFoundError:
        return {}
    return {f"drawing-{number.hex()}": (start, length) for number, start, length in _PLACE.iter_unpack(places)}


@cache
def _file() -> Path:
    inside = Path(__file__).resolve().parent.parent
    found = [folder / "resources" / "pictures" / "paper.bin" for folder in (inside, inside.parent)]
    return next((path for path in found if path.is_file()), found[0])
