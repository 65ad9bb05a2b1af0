"""Rows that are read a page at a time, when they are first seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import overload

from coprod_desktop.ui.models.card_rows import Row

PAGE = 60  # rows read at once


class PagedRows(Sequence[Row]):
    """A list of `count` rows. `read` is asked for rows from an offset, at most `limit` of them."""

    def __init__(self, count: int, read: Callable[[int, int], Sequence[Row]]) -> None:
        self._count = count
        self._read = read
        self._pages: dict[int, Sequence[Row]] = {}

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, number: int) -> Row: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Row]: ...
    def __getitem__(self, number: int | slice) -> Row | Sequence[Row]:
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(self._count))]
        if not -self._count <= number < self._count:
            raise IndexError(number)
        page, at = divmod(number % self._count, PAGE)
        if page not in self._pages:
            self._pages[page] = self._read(page * PAGE, PAGE)
        return self._pages[page][at]
