"""People on paper: photos in rows, and names in as many columns as have room for the longest of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from coprod_desktop.domain.document import Faces, Picture
from coprod_desktop.printing.chunks import Chunk
from coprod_desktop.printing.measures import ASCENT, COLUMN, DESCENT, MARGIN, PITCH
from coprod_desktop.printing.pictures import Artwork
from coprod_desktop.printing.tagged import Element

if TYPE_CHECKING:
    from coprod_desktop.printing.layout import Layout

_RIGHT = MARGIN + COLUMN
_MOST_ACROSS = 4


def people(faces: Faces, layout: Layout) -> Iterable[Chunk]:
    """Yield rows of people. Where somebody has a photo, an outline stands for whoever has none."""
    artworks = [layout.found(picture) for picture, _, _ in faces.people]
    if not any(artworks):
        yield from _names(faces, layout)
        return
    gap = layout.measures.gap
    across = layout.measures.faces_across()
    whole = Element("L", layout.root)
    for start in range(0, len(faces.people), across):
        cells = []
        for place in range(start, min(start + across, len(faces.people))):
            body = Element("LBody", Element("LI", whole))
            left = MARGIN + (place - start) * COLUMN / across
            picture, name, line = faces.people[place]
            words = (f"**{name}**", *line.splitlines())
            cells.append(_face(layout, body, artworks[place], picture, words, left, across))
        yield _row(cells, gap, gap)


def _names(faces: Faces, layout: Layout) -> Iterable[Chunk]:
    """Yield people without photos. Names alone stand close together, like the lines of a paragraph."""
    measures = layout.measures
    lined = any(line for *_, line in faces.people)
    across = _columns(faces, layout, lined)
    # A blank line parts people who have words under their names; names alone are one list.
    between = measures.gap if lined else (PITCH - ASCENT - DESCENT) * measures.body
    whole = Element("L", layout.root)
    for start in range(0, len(faces.people), across):
        cells = []
        for place in range(start, min(start + across, len(faces.people))):
            body = Element("LBody", Element("LI", whole))
            left = MARGIN + (place - start) * COLUMN / across
            _, name, line = faces.people[place]
            words = (f"**{name}**", *line.splitlines()) if lined else (name,)
            cells.append(layout.sentences(words, body, left=left, width=COLUMN / across - measures.body))
        first, last = start == 0, start + across >= len(faces.people)
        yield _row(cells, measures.gap if first else between, measures.gap if last else between)


def _columns(faces: Faces, layout: Layout, lined: bool) -> int:
    """Return how many columns have room for the longest name, or for the words under the names."""
    size = layout.measures.body
    if lined:
        return 2 if size <= 20 else 1
    longest = max((layout.typesetter.width(name, size) for _, name, _ in faces.people), default=0.0)
    return max(1, min(_MOST_ACROSS, int(COLUMN / (longest + size)) if longest else 1))


def _row(cells: list[Chunk], before: float, after: float) -> Chunk:
    items = tuple(item for cell in cells for item in cell.items)
    return Chunk(items, max(cell.height for cell in cells), before=before, after=after)


def _face(
    layout: Layout,
    body: Element,
    artwork: Artwork | None,
    picture: Picture | None,
    words: tuple[str, ...],
    left: float,
    across: int,
) -> Chunk:
    """Return one person: the words under the photo, or beside it when the print is too large for that."""
    alt = picture.name if picture and artwork else ""
    face = layout.placed(artwork or layout.nobody(), alt, body, left)
    measures = layout.measures
    if across == 1:
        left += measures.picture + measures.picture_gap
        text = layout.sentences(words, body, left=left, width=_RIGHT - left)
        return replace(text, items=(*face, *text.items), height=max(measures.picture, text.height))
    top = measures.picture + measures.body * 0.5
    text = layout.sentences(words, body, left=left, width=COLUMN / across - measures.body)
    moved = (replace(item, top=item.top + top) for item in text.items)
    return replace(text, items=(*face, *moved), height=top + text.height)
