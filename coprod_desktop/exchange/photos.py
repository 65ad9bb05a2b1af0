"""Turns the bytes of any picture file into a small photo the right way up.

Pillow is loaded when a photo is first read, never at the start of the program.
"""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING

from coprod_desktop.domain.errors import PhotoProblem

if TYPE_CHECKING:
    from PIL.Image import Image as PillowImage

LONGEST_SIDE = 800  # pixels
LONGEST_SIDE_OF_A_PICTURE = 600  # pixels; it is printed 36 mm wide
LARGEST_PNG = 120_000  # bytes
MOST_PIXELS = 60_000_000  # bigger pictures take more memory than an old laptop has
QUALITY = 85
READABLE = ("JPEG", "PNG", "WEBP", "BMP", "GIF", "TIFF")
HEIC_BRANDS = (b"heic", b"heix", b"heif", b"mif1", b"msf1", b"hevc", b"avif")  # bytes 8 to 12 of the file


def read_photo(picture: bytes) -> bytes:
    """Return a JPEG of at most 800 pixels a side, turned as its camera says, with nothing else of the file in it.

    Where the picture was taken, by which camera and when does not come along. Raises PhotoProblem with the code
    empty, not_a_picture, heic (the kind that some phones keep), too_big or damaged.
    """
    return _read(picture, LONGEST_SIDE, lines_stay_sharp=False)


def read_picture(picture: bytes) -> bytes:
    """Return a picture for the catalogue, of at most 600 pixels a side: a PNG where that is small, else a JPEG.

    Drawings stay sharp as PNG. Raises PhotoProblem as `read_photo` does.
    """
    return _read(picture, LONGEST_SIDE_OF_A_PICTURE, lines_stay_sharp=True)


def _read(picture: bytes, side: int, *, lines_stay_sharp: bool) -> bytes:
    if not picture:
        raise PhotoProblem("empty")
    if picture[4:8] == b"ftyp" and picture[8:12] in HEIC_BRANDS:
        raise PhotoProblem("heic")
    from PIL import Image, ImageOps, UnidentifiedImageError

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow's own warnings about odd files: the codes below say it better
        try:
            image = Image.open(io.BytesIO(picture), formats=READABLE)
        except Image.DecompressionBombError as bomb:
            raise PhotoProblem("too_big") from bomb
        except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as unknown:
            raise PhotoProblem("not_a_picture") from unknown
        with image:
            if image.width * image.height > MOST_PIXELS:
                raise PhotoProblem("too_big")
            try:
                image.draft("RGB", (2 * side, 2 * side))
                image.load()
                upright = ImageOps.exif_transpose(image)
            except (OSError, ValueError, SyntaxError, IndexError, TypeError, EOFError) as broken:
                raise PhotoProblem("damaged") from broken
            may_have_sharp_lines = lines_stay_sharp and image.format in ("PNG", "GIF", "BMP", "WEBP")
            return _small(upright, side, as_png=may_have_sharp_lines)


def _small(image: PillowImage, side: int, *, as_png: bool) -> bytes:
    """Return `image` scaled down and on white, as PNG bytes if that is wanted and small enough, else as JPEG."""
    from PIL import Image

    image.thumbnail((side, side), Image.Resampling.LANCZOS)
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        drawn = image.convert("RGBA")
        paper = Image.new("RGB", drawn.size, "white")
        paper.paste(drawn, mask=drawn.getchannel("A"))
    else:
        paper = image.convert("RGB")
    out = io.BytesIO()
    if as_png:
        paper.save(out, "PNG", optimize=True)
        if out.tell() <= LARGEST_PNG:
            return out.getvalue()
        out = io.BytesIO()
    paper.save(out, "JPEG", quality=QUALITY, optimize=True)
    return out.getvalue()
