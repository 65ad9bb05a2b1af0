"""Reads drawings (SVG) from elsewhere, and lets in only those that draw and do nothing else."""

from __future__ import annotations

import re
from collections import Counter
from xml.etree import ElementTree
from xml.parsers import expat

from coprod_desktop.domain.errors import PhotoProblem

# A drawing of this size takes about 5 seconds to print on an old laptop. Easy-read packs have 5 to 300 elements.
LARGEST_DRAWING = 300_000  # bytes
MOST_ELEMENTS = 2000  # an element counts again wherever another points to it
DEEPEST = 60
LONGEST_SIDE = 100_000  # units

SVG = "http://www.w3.org/2000/svg"
_DOES_THINGS = {"script", "foreignobject", "iframe", "embed", "object", "audio", "video", "handler", "listener"}
_MOVES = {"animate", "animatemotion", "animatetransform", "animatecolor", "set"}
_DRAWS = {"path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "use"}
_OUTSIDE = re.compile(r"url\(\s*['\"]?(?!#)|@import|expression\(|javascript:", re.IGNORECASE)
_SIZE = re.compile(r"^\s*(\d+(?:\.\d+)?)\s*(?:px|pt|mm|cm|in)?\s*$")


def read_drawing(content: bytes) -> bytes:
    """Return the drawing as plain SVG text in UTF-8, with nothing in it but the drawing.

    Raises PhotoProblem: too_big, not_a_picture, damaged, unsafe (it would do something), outside (it fetches
    something from elsewhere), too_much (more elements than a picture needs), no_size or nothing_drawn.
    """
    if len(content) > LARGEST_DRAWING:
        raise PhotoProblem("too_big")
    _look_through(content)
    try:
        root = ElementTree.fromstring(content)
    except ElementTree.ParseError as broken:
        raise PhotoProblem("damaged") from broken
    _check_uses(root)
    _check_size(root)
    for parent in list(root.iter()):
        for part in list(parent):
            if _local(part.tag) in _MOVES or (_local(part.tag) == "metadata"):
                parent.remove(part)
    if not any(_local(part.tag) in _DRAWS for part in root.iter()):
        raise PhotoProblem("nothing_drawn")
    ElementTree.register_namespace("", SVG)
    return ElementTree.tostring(root, encoding="unicode").encode()


def looks_like_a_drawing(content: bytes) -> bool:
    """Say whether a file begins as SVG text does."""
    start = content[:2000].lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t").replace(b"\0", b"").lower()
    return start.startswith(b"<") and b"<svg" in content[:20_000].replace(b"\0", b"").lower()


class _Look:
    """Follows the parser, and stops it at the first thing that a drawing must not have."""

    def __init__(self) -> None:
        self.elements = 0
        self.depth = 0
        self.style = False

    def doctype(self, _name: str, _system: str | None, _public: str | None, has_inside: bool) -> None:
        if has_inside:  # where text that stands for other text is made, without end
            raise PhotoProblem("unsafe")

    def entity(self, *_what: object) -> None:
        raise PhotoProblem("unsafe")

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self.elements += 1
        self.depth += 1
        if self.elements > MOST_ELEMENTS or self.depth > DEEPEST:
            raise PhotoProblem("too_much")
        name = _local(tag)
        if self.depth == 1 and name != "svg":
            raise PhotoProblem("not_a_picture")
        if name in _DOES_THINGS:
            raise PhotoProblem("unsafe")
        self.style = name == "style"
        for key, value in attributes.items():
            called = _local(key)
            if called.startswith("on"):
                raise PhotoProblem("unsafe")
            if called in ("href", "src") and not value.strip().startswith("#"):
                raise PhotoProblem("outside")
            if _OUTSIDE.search(value):
                raise PhotoProblem("outside")
        if name in ("image", "feimage"):
            raise PhotoProblem("outside")

    def end(self, _tag: str) -> None:
        self.depth -= 1
        self.style = False

    def words(self, words: str) -> None:
        if self.style and _OUTSIDE.search(words):
            raise PhotoProblem("outside")

    def instruction(self, _target: str, _words: str) -> None:
        raise PhotoProblem("outside")  # such as a style sheet from elsewhere


def _look_through(content: bytes) -> None:
    look = _Look()
    parser = expat.ParserCreate(namespace_separator="}")
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartDoctypeDeclHandler = look.doctype
    parser.EntityDeclHandler = look.entity
    parser.StartElementHandler = look.start
    parser.EndElementHandler = look.end
    parser.CharacterDataHandler = look.words
    parser.ProcessingInstructionHandler = look.instruction
    parser.buffer_text = True
    try:
        parser.Parse(content, True)
    except expat.ExpatError as broken:
        raise PhotoProblem("damaged" if look.elements else "not_a_picture") from broken


def _check_uses(root: ElementTree.Element) -> None:
    """Refuse parts that draw each other without end, or more often than any picture needs."""
    named = {one.get("id"): one for one in root.iter() if one.get("id")}
    counted: Counter[int] = Counter()
    under_way: set[int] = set()

    def count(part: ElementTree.Element) -> int:
        if id(part) in under_way:
            raise PhotoProblem("too_much")
        if id(part) in counted:
            return counted[id(part)]
        under_way.add(id(part))
        total = 0
        for one in part.iter():
            total += 1
            if _local(one.tag) == "use":
                address = next((value for key, value in one.attrib.items() if _local(key) == "href"), "")
                target = named.get(address.strip().removeprefix("#"))
                total += count(target) if target is not None else 0
            if total > MOST_ELEMENTS:
                raise PhotoProblem("too_much")
        under_way.discard(id(part))
        counted[id(part)] = total
        return total

    count(root)


def _check_size(root: ElementTree.Element) -> None:
    box = re.split(r"[\s,]+", root.get("viewBox", "").strip())
    if len(box) == 4:
        try:
            width, height = float(box[2]), float(box[3])
        except ValueError as wrong:
            raise PhotoProblem("no_size") from wrong
    else:
        sides = [_SIZE.match(root.get(name, "")) for name in ("width", "height")]
        width, height = (float(side[1]) if side else 0.0 for side in sides)
    if not (0 < width <= LONGEST_SIDE and 0 < height <= LONGEST_SIDE):
        raise PhotoProblem("no_size")


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2].rpartition(":")[2].lower()
