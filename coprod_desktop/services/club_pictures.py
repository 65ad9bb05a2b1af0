"""The pictures that a club chooses from: its own first, then those that come with the program."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from coprod_desktop.domain.own_pictures import OWN, OWN_PICTURES, PICTURE_PACKS

if TYPE_CHECKING:
    from coprod_desktop.domain.document import Picture
    from coprod_desktop.services.pictures import PictureCatalogue
    from coprod_desktop.services.ports import Store

PICTURE_KINDS = frozenset({OWN_PICTURES.kind, PICTURE_PACKS.kind})  # after a change of one of these: `forget`
_OWN_FIRST = 0.5  # so that the club's own picture wins where another suits as well
_KEPT_CONTENTS = 300


class ClubPictures:
    """The catalogue with the club's own pictures before it. `shipped` is not read before it is needed."""

    def __init__(self, shipped: PictureCatalogue, store: Store) -> None:
        self._shipped = shipped
        self._store = store
        self._found: PictureCatalogue | None = None
        self._contents: dict[str, bytes] = {}
        self._content_ids: dict[str, int] = {}
        self._keys: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())

    def forget(self) -> None:
        """Read the club's own pictures anew the next time: one came, went or changed.

        What each looks like never changes, and is kept: a page may be in the middle of being drawn on another thread,
        which must not ask the store.
        """
        self._found = None

    def keys(self) -> tuple[str, ...]:
        """Return every picture's key, the club's own first. Another tuple only after one of them changed."""
        own = self._own.keys()
        if self._keys[0] is not own:
            self._keys = own, (*own, *self._shipped.keys())
        return self._keys[1]

    def key_of(self, key: str) -> str:
        """Return the picture's own key for `key`, or "" when it is not known."""
        return self._of(key).key_of(key)

    def name(self, key: str) -> str:
        """Return the plain name of a picture, or "" when it is not known or was removed."""
        if key.startswith(OWN) and self._own.name(key):
            self.drawing(key)  # read while the store may be read: pages are drawn on other threads
        return self._of(key).name(key)

    def credit(self, key: str) -> str:
        """Return what must be printed where a picture is used, besides the catalogue's own credit."""
        return self._own.credit(key) if key.startswith(OWN) else ""

    def source(self, key: str) -> str:
        """Say where a picture comes from, or "" when it is not known."""
        return self._of(key).source(key)

    def drawing(self, key: str) -> bytes:
        """Return the SVG text, PNG or JPEG of a picture, or b"" when the key is not known."""
        if not key.startswith(OWN):
            return self._shipped.drawing(key)
        if key not in self._contents:
            content_id = self._content_ids.get(key, 0) if self._own.name(key) else 0
            if not content_id:
                return b""
            if len(self._contents) >= _KEPT_CONTENTS:
                self._contents.pop(next(iter(self._contents)))
            self._contents[key] = self._store.photo(content_id)
        return self._contents[key]

    def propose(self, words: str, learned: Mapping[str, str] | None = None, count: int = 6) -> list[Picture]:
        """Return the pictures that suit `words` best, best first; the club's own win where others suit as well."""
        if not self._own.keys():
            return self._shipped.propose(words, learned, count)
        from coprod_desktop.domain.document import Picture  # not at the start: nothing is proposed there

        by_hand: dict[bool, dict[str, str]] = {True: {}, False: {}}
        for word, key in (learned or {}).items():
            by_hand[key.startswith(OWN)][word] = key
        scores = self._shipped.scored(words, by_hand[False])
        for key, score in self._own.scored(words, by_hand[True]).items():
            scores[key] = score + _OWN_FIRST
        order = sorted(scores, key=lambda key: -scores[key])[:count]
        return [Picture(key, self.name(key), self.credit(key)) for key in order]

    def search(self, words: str, limit: int = 60) -> list[Picture]:
        """Return pictures whose name or search words start with what was typed, the club's own first."""
        return [*self._own.search(words, limit), *self._shipped.search(words, limit)][:limit]

    def _of(self, key: str) -> PictureCatalogue:
        return self._own if key.startswith(OWN) else self._shipped

    @property
    def _own(self) -> PictureCatalogue:
        if self._found is None:
            from coprod_desktop.services.pictures import PictureCatalogue

            credits_of = {pack.id: pack.credit for pack in self._store.some(PICTURE_PACKS)}
            every = self._store.some(OWN_PICTURES)
            self._content_ids = {one.key: one.content for one in every}
            self._found = PictureCatalogue(
                {
                    one.key: {
                        "name": one.name,
                        # The name of a file proposes nothing: somebody must say first what the picture means.
                        "words": ",".join((one.meaning, one.words, one.name)) if one.meaning else "",
                        "source": "club",
                        "credit": credits_of.get(one.pack, ""),
                    }
                    for one in every
                }
            )
        return self._found
