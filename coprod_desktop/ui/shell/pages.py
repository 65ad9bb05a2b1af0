"""Which pages there are, behind which door, and where each one's code is. A page is loaded when it is first opened."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING

from coprod_desktop.domain.values import dataclass

if TYPE_CHECKING:
    from coprod_desktop.ui.parts.page import Desk, Page

SCREENS = "coprod_desktop.ui.screens"


@dataclass(frozen=True, slots=True)
class Listed:
    """One page of the program.

    `at` is "module:Class" inside ui/screens. `tab` is the code of the page's tab in its door, for the pages one
    sees there first, and empty for pages opened from another page. `private` pages do not open in Room view.
    """

    key: str
    door: str
    at: str
    tab: str = ""
    private: bool = False


@dataclass(frozen=True, slots=True)
class Pages:
    """All pages that there are, in the order of their tabs."""

    every: tuple[Listed, ...]

    def find(self, key: str) -> Listed | None:
        """Return the line of one page, or None."""
        return next((one for one in self.every if one.key == key), None)

    def roots(self, door: str, *, room_view: bool = False) -> tuple[Listed, ...]:
        """Return the pages one sees first behind a door, without the private ones in Room view."""
        return tuple(one for one in self.every if one.door == door and one.tab and not (room_view and one.private))

    def doors(self, order: Iterable[str], *, room_view: bool = False) -> tuple[str, ...]:
        """Return the doors that have pages, in their fixed order."""
        return tuple(door for door in order if self.roots(door, room_view=room_view))


def load(listed: Listed) -> type[Page]:
    """Load the module of a page and return its class. Raises ImportError when it is not there."""
    module, name = listed.at.split(":")
    kind: type[Page] = getattr(import_module(f"{SCREENS}.{module}"), name)
    return kind


def make(listed: Listed, desk: Desk) -> Page:
    """Make a page, loaded now if need be. Raises ImportError when it is not there."""
    return load(listed)(desk)
