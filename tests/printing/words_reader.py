"""Reads finished paper for what its words promise: W for words, P9 for the meaning of pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coprod_desktop.domain.document import Document, Picture, PictureRow, TickHere
from coprod_desktop.domain.sentences import split_sentences
from tests.printing.paper import Paper

MINUTES_ORDER = (
    "Who came",
    "What we talked about",
    "What we decided",
    "Who will do what",
    "Next meeting",
    "Who to ask",
)


def words_and_meanings(paper: Paper, document: Document) -> Iterator[str]:
    """Say what is wrong with the sentences of a paper and with what its pictures stand for."""
    yield from sentences(paper, document)
    yield from hard_words(paper)
    yield from order(paper)
    yield from meanings(document)


def sentences(paper: Paper, document: Document) -> Iterator[str]:
    """W3: each sentence starts on a new line."""
    foot = document.credit  # names a licence, and is one line on purpose
    for node in paper.root.walk():
        if node.role not in {"P", "LBody"} or not node.marks:
            continue
        said = " ".join(paper.said(node.alone()).split())
        said = re.sub(r"^\d+\. ", "", said)  # the number of a thing
        if said and said != foot and len(split_sentences(said)) > 1:
            yield f"W3: two sentences stand in one line: {said!r}."


def hard_words(paper: Paper) -> Iterator[str]:
    """W4: a word that is explained is bold before that, on the same page."""
    lines = [node for node in paper.root.walk() if node.role == "P" and node.marks]
    for number, node in enumerate(lines):
        means = re.match(r"(\S.{0,40}?) means: ", paper.said(node))
        own = paper.lines_of(node)
        if not means or not own or "Bold" not in "".join(own[0].fonts):
            continue
        word = means[1].strip()
        before = [each for each in lines[max(0, number - 6) : number] if word in paper.said(each)]
        bold = [
            line
            for each in before
            for line in paper.lines_of(each)
            if any("Bold" in font for font in line.fonts) and word in line.text and line.page == own[0].page
        ]
        if not bold:
            yield f"W4: {word!r} is explained, and no bold {word!r} stands before it on its page."


def order(paper: Paper) -> Iterator[str]:
    """W12: minutes keep one order."""
    said = [paper.said(node).strip() for node in paper.root.walk() if re.fullmatch(r"H[12]", node.role)]
    if "What we talked about" not in said:
        return
    places = [MINUTES_ORDER.index(one) for one in said if one in MINUTES_ORDER]
    if places != sorted(places):
        yield f"W12: the minutes are not in their order: {said}."


def meanings(document: Document) -> Iterator[str]:
    """P9: a picture has one meaning, and a meaning has one picture."""
    pictures = [
        block.picture
        for block in document.blocks
        if isinstance(block, PictureRow | TickHere) and isinstance(block.picture, Picture)
    ]
    names: dict[str, str] = {}
    keys: dict[str, str] = {}
    for picture in pictures:
        if names.setdefault(picture.key, picture.name) != picture.name:
            yield f"P9: the picture {picture.key!r} means {names[picture.key]!r} and {picture.name!r}."
        if keys.setdefault(picture.name, picture.key) != picture.key:
            yield f"P9: {picture.name!r} is shown by {keys[picture.name]!r} and {picture.key!r}."
