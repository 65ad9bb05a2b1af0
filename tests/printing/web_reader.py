"""Reads a web copy as a screen reader and a magnifier do, and says in sentences what is wrong with it (D12)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise

from coprod_desktop.domain.document import Document

EMPTY = {"img", "meta", "br"}
INSIDE = {"li": {"ul", "ol"}, "tr": {"thead", "tbody"}, "th": {"tr"}, "td": {"tr"}}


class WebCopy(HTMLParser):
    """A web page, taken apart: its elements with their attributes, its words, its style."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None], str]] = []  # tag, attributes, what it stands in
        self.words: list[str] = []
        self.headings: list[list[str]] = []
        self.style = ""
        self.title = ""
        self.wrong: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        self.wrong += [f"The element {tag} is not closed." for tag in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        parent = self._open[-1] if self._open else ""
        self.elements.append((tag, dict(attrs), parent))
        if tag in INSIDE and parent not in INSIDE[tag]:
            self.wrong.append(f"A {tag} stands in {parent or 'nothing'}.")
        if re.fullmatch(r"h\d", tag):
            self.headings.append([tag, ""])
        if tag not in EMPTY:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.wrong.append(f"The element {tag} is closed in the wrong place.")

    def handle_data(self, data: str) -> None:
        if self._open[-1:] == ["style"]:
            self.style += data
        elif self._open[-1:] == ["title"]:
            self.title += data
        elif data.strip():
            self.words.append(data.strip())
            if any(re.fullmatch(r"h\d", tag) for tag in self._open):
                self.headings[-1][1] += data


def web_problems(text: str, document: Document, spoken: str) -> Iterator[str]:
    """Say everything that is wrong with a web copy. `spoken` is what the text copy of the document says."""
    page = WebCopy(text)
    yield from page.wrong
    tags = {tag: attributes for tag, attributes, _ in page.elements}
    if tags.get("html", {}).get("lang") != document.language:
        yield f"The language is {tags.get('html', {}).get('lang')!r}."
    if page.title != document.title.replace("**", ""):
        yield f"The title is {page.title!r}."
    levels = [int(tag[1]) for tag, _ in page.headings]
    if levels[:1] != [1] or levels.count(1) != 1 or any(after > before + 1 for before, after in pairwise(levels)):
        yield f"The levels of the headings are {levels}."
    if any(not words.strip() for _, words in page.headings):
        yield "A heading has no words."
    for tag in ("main", "header"):
        if sum(one == tag for one, *_ in page.elements) != 1:
            yield f"There is not one {tag}."
    for tag, attributes, _ in page.elements:
        if tag == "img" and not 2 <= len((attributes.get("alt") or "").split()) <= 12:
            yield f"A picture is called {attributes.get('alt')!r}."
        if tag == "th" and attributes.get("scope") not in {"col", "row"}:
            yield "A table heading does not say what it heads."
        if tag in {"script", "iframe", "link"} or any(name.startswith("on") for name in attributes):
            yield f"There is a {tag} with {attributes}: the page is to be one file that does nothing."
        for name in ("src", "href"):
            if (attributes.get(name) or "data:").partition(":")[0] != "data":
                yield f"A {tag} is not in the file: {attributes[name]!r}."
        if "style" in attributes:
            yield f"A {tag} has a style of its own."
    yield from style_problems(page.style, tags.get("meta", {}))
    said, wanted = _letters(" ".join((page.title, *page.words))), _letters(spoken)
    missing = [word for word in dict.fromkeys(wanted) if said.count(word) < 1]
    if missing:
        yield f"The page does not say {missing[:5]}."


def style_problems(style: str, viewport: dict[str, str | None]) -> Iterator[str]:
    """It reads at twice the size on a narrow screen, in letters that stand out."""
    if "initial-scale=1" not in (viewport.get("content") or "") or "maximum-scale" in (viewport.get("content") or ""):
        yield "The page cannot be made larger on a phone."
    for name, size in re.findall(r"((?:max-|min-)?width|height|font-size|margin|padding): *([\d.]+)px", style):
        if float(size) > 3:
            yield f"{name} is {size} pixels, which does not grow with the letters."
    if re.search(r"white-space: *nowrap|overflow(?:-x)?: *hidden|position: *(?:fixed|absolute)", style):
        yield "Something is cut when the letters are large."
    if "max-width" not in style or "overflow-wrap: anywhere" not in style:
        yield "Lines grow longer than an eye follows, or long words leave the page."
    body = re.search(r"body *{([^}]*)}", style)
    colours = dict(re.findall(r"(?<![\w-])(color|background): *(#\w+)", body[1] if body else ""))
    if contrast(colours.get("color", "#888"), colours.get("background", "#888")) < 7:
        yield f"The letters do not stand out: {colours}."
    if len(re.findall(r"(?<![\w-])color:", style)) != 1:
        yield "Some letters have another colour."
    if not re.search(r"line-height: 1\.[5-9]", body[1] if body else ""):
        yield "Lines are too near one another."


def contrast(one: str, other: str) -> float:
    """Return how far two colours stand apart, from 1 to 21 (WCAG)."""
    bright, dark = sorted((_light(one), _light(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _light(colour: str) -> float:
    digits = colour.lstrip("#")
    whole = "".join(digit * 2 for digit in digits) if len(digits) == 3 else digits
    parts = [int(whole[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _letters(words: str) -> list[str]:
    return re.findall(r"[^\W_]+", words)
