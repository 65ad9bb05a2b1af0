"""People as they stand in a list to choose from: read in a tenth of the time that whole records take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from coprod_desktop.domain.people import PEOPLE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coprod_desktop.services.book import Book


class Named(NamedTuple):
    """Somebody to choose: no more than a list of names needs. `photo` is the id of a photo, 0 for none."""

    id: int
    name: str
    known_as: str = ""
    photo: int = 0

    @property
    def short_name(self) -> str:
        """What people call them: the known-as name, or the name."""
        return self.known_as or self.name


def named(book: Book, where: Mapping[str, Any] | None = None, *, order: tuple[str, ...] = ()) -> list[Named]:
    """Return people by name, without those in the bin. `where` and `order` are as in ports.Store."""
    return [Named(*one) for one in book.store.values(PEOPLE, Named._fields, where, order=order)]
