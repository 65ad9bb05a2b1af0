"""Chunks onto pages: nothing that belongs together is parted, and nothing is crowded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from coprod_desktop.printing.chunks import Chunk, Page

MOST_PICTURES = 5
"""As many pictures as a page may carry and stay calm (P8)."""


def paginate(chunks: Iterable[Chunk], top: float, bottom: float) -> list[Page]:
    """Put `chunks` onto pages whose words stand between `top` and `bottom`, in points from the page's top.

    There is always one page. A chunk too high for any page comes apart between its sentences.
    """
    pages = _Pages(top, bottom)
    waiting: list[Chunk] = []
    for chunk in chunks:
        if chunk.new_page:
            pages.add(waiting)
            waiting = []
        waiting.append(chunk)
        if not chunk.with_next:
            pages.add(waiting)
            waiting = []
    pages.add(waiting)
    return pages.done


class _Pages:
    """The pages so far and where the next chunk would stand on the last one."""

    def __init__(self, top: float, bottom: float) -> None:
        self.done = [Page()]
        self._top = top
        self._bottom = bottom
        self._next = top
        self._last: Chunk | None = None

    def add(self, group: list[Chunk]) -> None:
        """Put chunks that stay together on this page, or on the next where this one is too full for them."""
        if not group:
            return
        page = self.done[-1]
        crowded = page.pictures + sum(chunk.pictures for chunk in group) > MOST_PICTURES and page.pictures > 0
        too_full = self._end(group) > self._bottom and not self._begins_here(group)
        if page.chunks and (group[0].new_page or crowded or too_full):
            self._turn(group)
        for chunk in group:
            self._put(chunk)

    def _begins_here(self, group: list[Chunk]) -> bool:
        """Tell whether a group that no page can hold may as well begin on this one, between two of its parts."""
        *others, last = group
        room = self._bottom - self._end(others) - _space(others[-1] if others else self._last, last)
        return last.height > self._bottom - self._top and any(0 < place <= room for place in last.breaks)

    def _end(self, group: list[Chunk]) -> float:
        """Return where a group would end if it stood on this page."""
        place, last = self._next, self._last
        for chunk in group:
            place += _space(last, chunk) + chunk.height
            last = chunk
        return place

    def _put(self, chunk: Chunk) -> None:
        """Put one chunk on this page, in parts when it is too high for any page."""
        space = _space(self._last, chunk)
        room = self._bottom - self._next - space
        if chunk.height > room:
            if chunk.height <= self._bottom - self._top and self._may_leave():
                self._turn([chunk])
                self._place(chunk, 0.0)
                return
            parts = chunk.apart(room)
            if parts:
                self._place(parts[0], space)
                self._turn([parts[1]])
                self._put(parts[1])
                return
            if self.done[-1].chunks and not self._alone():
                self._turn([chunk])
                space = 0.0
        self._place(chunk, space)

    def _may_leave(self) -> bool:
        """Tell whether the page can end here: it has something, and its last chunk is not a heading for the next."""
        page = self.done[-1]
        return bool(page.chunks) and page.chunks[-1][1].outline is None and not self._alone()

    def _alone(self) -> bool:
        """Tell whether the page has nothing but the heading row that was just repeated on it."""
        return len(self.done[-1].chunks) == 1 and self.done[-1].chunks[0][1].repeats is not None

    def _place(self, chunk: Chunk, space: float) -> None:
        page = self.done[-1]
        page.chunks.append((self._next + space, chunk))
        page.pictures += chunk.pictures
        self._next += space + chunk.height
        self._last = chunk

    def _turn(self, group: list[Chunk]) -> None:
        """Start a new page, with the heading row again when a table goes on there."""
        self.done.append(Page())
        self._next, self._last = self._top, None
        heading = group[0].repeats
        if heading is not None:
            self._place(replace(heading, anchors=(), outline=None, repeats=heading), 0.0)


def _space(above: Chunk | None, below: Chunk) -> float:
    """Return the white space between two chunks: the larger wish, but a heading stands as near as it likes."""
    if above is None:
        return 0.0
    heading = above.with_next and above.outline is not None
    return above.after if heading else max(above.after, below.before)
