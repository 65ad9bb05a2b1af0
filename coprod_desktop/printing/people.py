"""People on paper: photos in rows, and names in as many columns as have room for the longest of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from coprod_desktop.domain.document import Faces
from coprod_desktop.printing.chunks import Chunk
from coprod_desktop.printing.measures import ASCENT, COLUMN, DESCENT, MARGIN, PITCH
from coprod_desktop.printing.pictures import Artwork
from coprod_desktop.printing.tagged import Element

if TYPE_CHECKING:
    from coprod_desktop.printing.layout import Layout

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
            cells.append(_face(layout, body, artworks[place], faces, place, left, across))
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
    layout: Layout, body: Element, artwork: Artwork | None, faces: Faces, place: int, left: float, across: int
) -> Chunk:
    """Return one person: the words under the face, or beside it when the print is too large for that."""
    picture, name, line = faces.people[place]
    measures = layout.measures
    side = measures.large_face if faces.large else measures.picture
    face = layout.placed(artwork or layout.nobody(), picture.name if picture and artwork else "", body, left, side)
    beside = side + measures.picture_gap if across == 1 else 0.0
    left, width = left + beside, COLUMN / across - (beside or measures.body)
    size = _name_size(name, width, layout) if faces.large else measures.body
    called = layout.sentences((f"**{name}**",), body, left=left, width=width, size=size)
    told = layout.sentences(line.splitlines(), body, left=left, width=width)
    text = _under(called, told, (PITCH - ASCENT - DESCENT) * measures.body)
    if beside:
        return replace(text, items=(*face, *text.items), height=max(side, text.height))
    return _under(Chunk(face, side), text, measures.body * 0.5)


def _name_size(name: str, width: float, layout: Layout) -> float:
    """Return a large size for a name; that of the words for one with a part too long to stand whole on a line."""
    size = layout.measures.heading(2)
    fits = all(layout.typesetter.width(f"**{part}**", size) <= width for part in name.split())
    return size if fits else layout.measures.body


def _under(upper: Chunk, lower: Chunk, between: float) -> Chunk:
    """Return two parts of a cell as one, with some white `between` them. A row of cells is never broken."""
    if not lower.items:
        return upper
    top = upper.height + between
    moved = (replace(item, top=item.top + top) for item in lower.items)
    return Chunk((*upper.items, *moved), top + lower.height)
