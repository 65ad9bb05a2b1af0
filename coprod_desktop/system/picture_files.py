"""Reads the catalogue of pictures and their drawings from the files that come with the program."""

from __future__ import annotations

from functools import cache, lru_cache

from coprod_desktop.services.pictures import PictureCatalogue
from coprod_desktop.system.plain_lists import read_plain_list
from coprod_desktop.system.resources import resource_folder


@cache
def load_catalogue() -> PictureCatalogue:
    """Return the catalogue, read once."""
    return PictureCatalogue(read_plain_list(resource_folder() / "pictures" / "pictures.toml"), svg_of)


@lru_cache(maxsize=512)
def svg_of(key: str) -> str | None:
    """Return the drawing of a picture as SVG text on a grid of 72 x 72, or None when there is none.

    Other names of a picture give its drawing too, and so does "emoji_1F68C", the number of the emoji that it was. The
    catalogue is not read for a picture's own key.
    """
    folder = resource_folder() / "pictures"
    if not key.replace("_", "").isalnum():
        return None
    drawing = folder / f"{key}.svg"
    if not drawing.is_file():
        drawing = folder / f"{load_catalogue().key_of(key)}.svg"
    return drawing.read_text(encoding="utf-8") if drawing.is_file() else None
