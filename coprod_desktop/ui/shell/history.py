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
        """Go on to `place`. Another record or another part of the page shown now takes its step, not one more."""
        if self.here is not None and (self.here.page, self.here.id) == (place.page, place.id):
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

    def forget(self, place: Place) -> None:
        """Take a place out because what it showed is gone."""
        self._places = [one for one in self._places if (one.page, one.id) != (place.page, place.id)]
