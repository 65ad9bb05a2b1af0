"""What a page is put together from: lines of words, pictures and rules, in chunks that stay whole."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from coprod_desktop.printing.pictures import Artwork
from coprod_desktop.printing.tagged import Element
from coprod_desktop.printing.typesetting import Runs


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words. `top` is its baseline, in points from the top of the chunk; `left` from the page's left."""

    element: Element | None
    left: float
    top: float
    size: float
    runs: Runs


@dataclass(frozen=True, slots=True)
class Placed:
    """A picture, from its top left corner. With no element it is an artifact."""

    element: Element | None
    left: float
    top: float
    width: float
    height: float
    artwork: Artwork


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin black line from left to right."""

    left: float
    right: float
    top: float
    thick: float = 1.0


@dataclass(frozen=True, slots=True)
class Box:
    """The outline of a box to tick or of a badge to cut out, from its top left corner."""

    left: float
    top: float
    width: float
    height: float
    thick: float = 1.0


Item = Line | Placed | Rule | Box


@dataclass(frozen=True, slots=True)
class Chunk:
    """Items that stay together on one page, with tops counted from the chunk's own top, in points.

    `new_letter` begins a paper of its own, with its pages counted from 1.
    `before` and `after` are the white space wanted around it, of which the larger of two neighbours holds and none at
    a page's top. `breaks` are the heights at which it may come apart when no page can hold it: between sentences
    first, `last_resort` between lines. `with_next` keeps it on the page of what follows. `pictures` counts towards
    the five of a page. `outline` is the bookmark's words and level. A chunk of `head` items is repeated at the top of
    the page when `repeats` follows there (a table's heading row).
    """

    items: tuple[Item, ...]
    height: float
    before: float = 0.0
    after: float = 0.0
    breaks: tuple[float, ...] = ()
    last_resort: tuple[float, ...] = ()
    with_next: bool = False
    new_page: bool = False
    new_letter: bool = False
    pictures: int = 0
    anchors: tuple[str, ...] = ()
    outline: tuple[str, int] | None = None
    repeats: Chunk | None = None

    def apart(self, room: float) -> tuple[Chunk, Chunk] | None:
        """Return the part that fits into `room` points and the rest, or None when it cannot come apart there."""
        for places in (self.breaks, self.last_resort):
            cut = max((place for place in places if 0 < place <= room), default=0.0)
            if cut:
                return self._cut(cut)
        return None

    def under(self, above: Chunk, gap: float) -> Chunk:
        """Return this chunk with another one above it, in one piece; it comes apart only where this one does."""
        down = above.height + gap
        return replace(
            self,
            items=(*above.items, *(replace(item, top=item.top + down) for item in self.items)),
            height=self.height + down if self.items else above.height,
            breaks=tuple(place + down for place in self.breaks),
            last_resort=tuple(place + down for place in self.last_resort),
        )

    def _cut(self, cut: float) -> tuple[Chunk, Chunk]:
        first = tuple(item for item in self.items if item.top < cut)
        rest = tuple(replace(item, top=item.top - cut) for item in self.items if item.top >= cut)
        later = (
            tuple(place - cut for place in self.breaks if place > cut),
            tuple(place - cut for place in self.last_resort if place > cut),
        )
        return (
            replace(self, items=first, height=cut, breaks=(), last_resort=(), after=0.0),
            replace(
                self,
                items=rest,
                height=self.height - cut,
                breaks=later[0],
                last_resort=later[1],
                pictures=0,
                anchors=(),
                outline=None,
                new_page=False,
                new_letter=False,
                before=0.0,
            ),
        )


@dataclass(slots=True)
class Page:
    """One finished page: chunks with the distance of their top from the page's top, in points."""

    chunks: list[tuple[float, Chunk]] = field(default_factory=list)
    pictures: int = 0

    @property
    def new_letter(self) -> bool:
        """Whether a paper of its own begins here."""
        return bool(self.chunks) and self.chunks[0][1].new_letter
