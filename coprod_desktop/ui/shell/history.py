"""Where one has been, so that Back goes there."""

from __future__ import annotations

from coprod_desktop.ui.parts.page import Place

LONGEST = 50


class History:
    """The places behind the one that is shown. A door starts a new history."""

    def __init__(self) -> None:
        self._places: list[Place] = []

    @property
    def here(self) -> Place | None:
        """The place that is shown, or None at the very start."""
        return self._places[-1] if self._places else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place behind this one."""
        return len(self._places) > 1

    def start(self, place: Place) -> None:
        """Begin again at a door's page."""
        self._places = [place]

    def add(self, place: Place) -> None:
        """Go on to `place`. Another part of the same record takes the place of the part shown now."""
        here = self.here
        if here is not None and (here.page, here.id) == (place.page, place.id) and (here.extra or not place.extra):
            self._places[-1] = place
            return
        self._places.append(place)
        del self._places[:-LONGEST]

    def back(self) -> Place | None:
        """Step back and return the place to show, or None when there is none."""
        if not self.can_go_back:
            return None
        self._places.pop()
        return self._places[-1]

    def leave(self) -> None:
        """Take the place that is shown out: Back will not come here again."""
        if self.can_go_back:
            self._places.pop()
