"""Agreed minutes as text that holds a whole document, its pictures with it, and gives the same one back.

The format names every block by its kind, so that books written by this program can be read by later ones.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from coprod_desktop.domain import document as doc
from coprod_desktop.domain.document import Document, Picture
from coprod_desktop.domain.values import replace

FORMAT = 1
_KINDS: dict[str, type[Any]] = {
    kind.__name__: kind
    for kind in (
        doc.Picture,
        doc.Heading,
        doc.Words,
        doc.PictureRow,
        doc.Bullets,
        doc.Faces,
        doc.Table,
        doc.WriteHere,
        doc.TickHere,
        doc.Label,
        doc.Labels,
        doc.NewPage,
        doc.Document,
    )
}


class NotFrozen(Exception):
    """The text does not hold a document that this program can read."""


def to_json(document: Document) -> str:
    """Return `document` as JSON text. `from_json` gives back an equal one."""
    return json.dumps({"format": FORMAT, "document": _plain(document)}, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Document:
    """Return the document that `to_json` wrote. Raises NotFrozen."""
    try:
        kept = json.loads(text)
        if kept["format"] != FORMAT:
            raise NotFrozen(kept["format"])
        document = _whole(kept["document"])
    except (ValueError, KeyError, TypeError) as problem:
        raise NotFrozen from problem
    if not isinstance(document, Document):
        raise NotFrozen
    return document


def with_drawings(document: Document, drawing: Callable[[str], bytes]) -> Document:
    """Return `document` with each of its pictures in it, once. `drawing` gives the bytes for a picture's key."""
    keys = dict.fromkeys(picture.key for picture in pictures_of(document))
    found = ((key, drawing(key)) for key in keys)
    return replace(document, drawings=tuple((key, content) for key, content in found if content))


def without(document: Document, keys: frozenset[str]) -> Document:
    """Return `document` without these pictures. An outline stands where a face was."""
    if not keys:
        return document
    blocks = []
    for block in document.blocks:
        if isinstance(block, doc.PictureRow | doc.TickHere) and block.picture and block.picture.key in keys:
            block = replace(block, picture=None)
        elif isinstance(block, doc.Faces):
            people = ((None if face and face.key in keys else face, name, line) for face, name, line in block.people)
            block = replace(block, people=tuple(people))
        blocks.append(block)
    drawings = tuple(one for one in document.drawings if one[0] not in keys)
    return replace(document, blocks=tuple(blocks), drawings=drawings)


def pictures_of(document: Document) -> Iterator[Picture]:
    """Give every picture of a document, in order, as often as it stands there."""
    for block in document.blocks:
        if isinstance(block, doc.PictureRow | doc.TickHere) and block.picture:
            yield block.picture
        elif isinstance(block, doc.Faces):
            yield from (picture for picture, _name, _line in block.people if picture)


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        named = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return {"kind": type(value).__name__, **named}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, bytes):
        return {"bytes": base64.b64encode(value).decode("ascii")}
    return value


def _whole(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_whole(one) for one in value)
    if isinstance(value, dict):
        if "bytes" in value:
            return base64.b64decode(value["bytes"], validate=True)
        kind = _KINDS[value["kind"]]
        return kind(**{name: _whole(one) for name, one in value.items() if name != "kind"})
    return value
