"""Pictures for paper: drawings as vector forms and photos as images, each kept once in a document.

A picture that is not there, or cannot be read, is None: its place on the page stays empty and nothing fails.
"""

from __future__ import annotations

import copy
import logging
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING, Any, Protocol

from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc

from coprod_desktop.domain.own_pictures import OWN
from coprod_desktop.printing.ready_drawings import NOBODY, drawing_name, ready_strokes
from coprod_desktop.printing.square import QR, qr_square

if TYPE_CHECKING:
    from PIL import Image

logger = logging.getLogger(__name__)

_REMEMBERED_PHOTOS = 40


class PictureSource(Protocol):
    """Somewhere pictures come from."""

    def svg(self, key: str) -> str | None:
        """Return the drawing of a picture in the catalogue, or None."""

    def image(self, key: str) -> bytes | None:
        """Return the JPEG or PNG of a photo ("photo:ID"), or None."""


class CataloguePictures:
    """Drawings from the catalogue, photos from whoever keeps them, and the club's own pictures, which may be either.

    `drawing` takes a picture's key and returns its SVG text or None; `photo` takes a photo's id and returns its bytes,
    b"" when there is none; so does `own` for the key of a picture of the club's own.
    """

    def __init__(
        self,
        drawing: Callable[[str], str | None],
        photo: Callable[[int], bytes],
        own: Callable[[str], bytes] = lambda _key: b"",
    ) -> None:
        self._drawing = drawing
        self._photo = photo
        self._own = own

    def svg(self, key: str) -> str | None:
        """Return the drawing of a picture in the catalogue, or of a square for a phone, or None."""
        if key.startswith(QR):
            return qr_square(key.removeprefix(QR))
        if key.startswith(OWN):
            own = self._own(key)
            return own.decode("utf-8", "replace") if _is_svg(own) else None
        return None if ":" in key else self._drawing(key)

    def image(self, key: str) -> bytes | None:
        """Return the bytes of "photo:ID", or of a picture of the club's own that is no drawing, or None."""
        if key.startswith(OWN):
            own = self._own(key)
            return own if own and not _is_svg(own) else None
        kind, _, number = key.partition(":")
        return (self._photo(int(number)) or None) if kind == "photo" and number.isdecimal() else None


class CarriedPictures:
    """The pictures that a document carries with it win; what it does not carry comes from `otherwise`.

    `carried` is (key, SVG text or photo bytes) as a `Document` has it in `drawings`.
    """

    def __init__(self, carried: Iterable[tuple[str, bytes]], otherwise: PictureSource) -> None:
        self._carried = dict(carried)
        self._otherwise = otherwise

    def svg(self, key: str) -> str | None:
        """Return the carried drawing; today's only when nothing is carried under this key."""
        content = self._carried.get(key)
        if content is None:
            return self._otherwise.svg(key)
        if not content:
            return None
        return content.decode("utf-8", "replace") if _is_svg(content) else None

    def image(self, key: str) -> bytes | None:
        """Return the carried photo; today's only when nothing is carried under this key."""
        content = self._carried.get(key)
        if content is None:
            return self._otherwise.image(key)
        return None if not content or _is_svg(content) else content


def can_be_drawn(svg: bytes) -> bool:
    """Say whether a drawing from elsewhere shows something on paper, in colour and in black lines."""
    gallery = Gallery()
    source = CarriedPictures((("drawing", svg),), CataloguePictures(lambda _key: None, lambda _id: b""))
    return all(gallery.artwork(source, "drawing", colour) is not None for colour in (True, False))


def _is_svg(content: bytes) -> bool:
    return content.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<")


@dataclass(frozen=True, slots=True)
class Artwork:
    """A picture ready for paper: a name of its own, its size in its own units, and what goes into the file.

    A drawing is cut to its lines: its box is (left, bottom, right, top). A photo fills the unit square, and `width`
    and `height` are its pixels. `drawing` tells the two apart, and drawings that are not `ours` need the credit.
    `share` says how much of its whole square the drawing's longer side takes.
    """

    name: str
    width: float
    height: float
    drawing: bool
    share: float
    _content: Any
    _box: tuple[float, float, float, float] = (0, 0, 1, 1)
    ours: bool = False

    def content(self) -> Any:
        """Return a fresh form or image for one document."""
        if self.drawing:
            return copy.copy(self._content)
        image = pdfdoc.PDFImageXObject(self.name, source=ImageReader(BytesIO(self._content)))
        image.name = self.name
        return image

    def matrix(self, left: float, bottom: float, width: float, height: float) -> tuple[float, ...]:
        """Return the transformation that puts the picture into this box on the page, in points."""
        x0, y0, x1, y1 = self._box
        across, up = width / (x1 - x0), height / (y1 - y0)
        return across, 0, 0, up, left - x0 * across, bottom - y0 * up


class Gallery:
    """Turns pictures into artwork and remembers it, so that a page drawn again at each key press stays quick."""

    def __init__(self) -> None:
        self._drawings: dict[tuple[str, bool], Artwork | None] = {}
        self._photos: OrderedDict[tuple[bytes, bool, bool], Artwork | None] = OrderedDict()

    def artwork(self, source: PictureSource, key: str, colour: bool) -> Artwork | None:
        """Return the picture `key` in colour or in pure black and white, or None when it cannot be had."""
        drawing = source.svg(key)
        if drawing:
            return self._drawing(drawing, colour)
        photo = source.image(key)
        return self._photo(photo, colour, square=not key.startswith(OWN)) if photo else None

    def nobody(self) -> Artwork | None:
        """Return the plain outline that stands for a person without a photo. It is ours: no credit is owed."""
        found = self._drawing(NOBODY, True)
        return replace(found, ours=True) if found else None

    def _drawing(self, svg: str, colour: bool) -> Artwork | None:
        if (svg, colour) not in self._drawings:
            try:
                self._drawings[svg, colour] = _draw(svg, colour)
            except Exception:  # whatever a drawing from outside does, the page still prints
                logger.warning("A drawing could not be read; its place stays empty.")
                self._drawings[svg, colour] = None
        return self._drawings[svg, colour]

    def _photo(self, data: bytes, colour: bool, square: bool) -> Artwork | None:
        wanted = (sha256(data).digest(), colour, square)
        if wanted in self._photos:
            self._photos.move_to_end(wanted)
            return self._photos[wanted]
        try:
            found = _develop(data, colour, square)
        except Exception:  # a photo that is broken leaves its place empty
            logger.warning("A photo could not be read; its place stays empty.")
            found = None
        self._photos[wanted] = found
        if len(self._photos) > _REMEMBERED_PHOTOS:
            self._photos.popitem(last=False)
        return found


def _draw(svg: str, colour: bool) -> Artwork | None:
    """Turn an SVG drawing into a form cut to its lines; None when it shows nothing."""
    name = drawing_name(svg, colour)
    strokes = ready_strokes(name)
    if strokes is None:
        from coprod_desktop.printing.svg_strokes import strokes_of  # loads slowly, and few papers need it

        strokes = strokes_of(svg, colour)
    if strokes is None:
        return None
    left, bottom, right, top = strokes.box
    form = pdfdoc.PDFFormXObject(*strokes.box)
    form.compression = 1
    form.stream = strokes.content
    return Artwork(name, right - left, top - bottom, True, strokes.share, form, strokes.box)


def _develop(data: bytes, colour: bool, square: bool) -> Artwork:
    """Return a photo as it goes into the file: the JPEG itself where it will do, else one made from it.

    The photo of a person is cut to a square, its middle, as it stands on the screen: so all faces are alike in size.
    """
    from PIL import Image  # loads slowly, and minutes have no photos

    with Image.open(BytesIO(data)) as whole:
        photo = _middle(whole) if square else whole
        width, height = photo.size
        plain = photo is whole and whole.format == "JPEG" and photo.mode == ("RGB" if colour else "L")
        if not plain:
            paper = Image.new("RGBA", photo.size, "white")
            paper.alpha_composite(photo.convert("RGBA"))
            kept = BytesIO()
            paper.convert("RGB" if colour else "L").save(kept, "JPEG", quality=88)
            data = kept.getvalue()
        else:
            photo.load()  # a photo cut short is found out here, not in the printer
    name = "photo-" + sha256(data).hexdigest()[:16]
    return Artwork(name, width, height, False, 1.0, data)


def _middle(photo: Image.Image) -> Image.Image:
    """Return the square in the middle of a photo; a photo that is square already as it is."""
    width, height = photo.size
    if width == height:
        return photo
    side = min(width, height)
    left, top = (width - side) // 2, (height - side) // 2
    return photo.crop((left, top, left + side, top + side))
