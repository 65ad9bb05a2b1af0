"""Photos that go with a document, so that it can be laid out where nobody may read in the book."""

from __future__ import annotations

from collections.abc import Callable

from coprod_desktop.domain.document import Document
from coprod_desktop.domain.values import replace
from coprod_desktop.services.frozen import pictures_of
from coprod_desktop.services.pen import PHOTO


class CarriedPhotos:
    """Puts photos into documents. `photo` gives the bytes of one by its id, and is asked once for each."""

    def __init__(self, photo: Callable[[int], bytes]) -> None:
        self._photo = photo
        self._photos: dict[str, bytes] = {}  # a photo never changes: another one has another id

    def into(self, document: Document) -> Document:
        """Return a document with its photos in it, an empty one for a photo that is not there."""
        there = {key for key, _content in document.drawings}
        wanted = dict.fromkeys(one.key for one in pictures_of(document) if one.key.startswith(PHOTO))
        for key in wanted:
            number = key.removeprefix(PHOTO)
            if key not in self._photos:
                self._photos[key] = self._photo(int(number)) if number.isdecimal() else b""
        more = tuple((key, self._photos[key]) for key in wanted if key not in there)
        return replace(document, drawings=(*document.drawings, *more)) if more else document

    def forget(self) -> None:
        """Let go of the photos: whoever wanted paper is gone, and an evening's papers have many."""
        self._photos.clear()
