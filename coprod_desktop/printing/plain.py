"""The plain-text and the web copy of a document, for e-mail, for listening and for very large letters (D12)."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from html import escape
from itertools import chain

from coprod_desktop.domain.document import (
    Block,
    Bullets,
    Document,
    Faces,
    Heading,
    Labels,
    Picture,
    PictureRow,
    Table,
    TickHere,
    Words,
    WriteHere,
)
from coprod_desktop.domain.own_pictures import OWN
from coprod_desktop.domain.sentences import on_lines
from coprod_desktop.printing.pictures import CarriedPictures, PictureSource
from coprod_desktop.printing.ties import tie
from coprod_desktop.printing.typesetting import plain

_STYLE = """
body { font-family: Lato, "Atkinson Hyperlegible", Verdana, sans-serif; font-size: 1.25rem; line-height: 1.5;
  color: #111; background: #fff; max-width: 38em; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.3; }
h1 { font-size: 1.6em; } h2 { font-size: 1.25em; } h3 { font-size: 1.1em; }
p { margin: 0; }
.part { margin: 0 0 1.5em; }
.row { display: flex; flex-wrap: wrap; gap: 1.5rem; }
.row > div { flex: 1 1 12em; }
img { width: 8.5rem; height: 8.5rem; object-fit: contain; object-position: top; flex: none; }
li { margin: 0 0 0.75em; }
.faces { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 1.5rem; }
.faces li { width: 11em; }
.faces img { display: block; width: 11em; height: 11em; object-fit: cover; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.5em 0.75em 0.5em 0; border-bottom: 1px solid #111; }
.ticks { list-style: none; padding: 0; }
.ticks li::before { content: ""; display: inline-block; width: 0.9em; height: 0.9em; margin-right: 0.6em;
  border: 2px solid #111; }
.rule { border-bottom: 1px solid #111; height: 3rem; }
"""


def plain_text(document: Document) -> str:
    """Return `document` as text alone: one sentence a line, a blank line between points, no picture and no mark."""
    parts = ["\n".join(filter(None, (plain(document.title), document.club, document.date)))]
    for block in document.blocks:
        if isinstance(block, Heading) and block.level == 1:
            continue
        told = chain.from_iterable(map(on_lines, _text_lines(block)))
        text = "\n".join(filter(None, map(plain, told)))
        if text:
            parts.append(f"\n{text}" if isinstance(block, Heading) else text)
    return "\n\n".join(parts) + "\n"


def _text_lines(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield block.text
        case Words() | PictureRow():
            yield from block.lines
        case Bullets():
            for line in block.lines:
                first, *others = line.splitlines() or [""]
                yield from (f"- {first}", *others)
        case Faces():
            for _, name, line in block.people:
                yield f"- {name}"
                yield from line.splitlines()
        case Table():
            for cells in block.rows:
                pairs = zip(block.headings, cells, strict=False)
                yield "- " + ". ".join(f"{heading}: {words}" for heading, words in pairs if words)
        case WriteHere():
            yield block.question
            yield from ["_" * 40] * block.rules
        case TickHere():
            yield block.question
            yield from (f"[ ] {choice}" for choice in block.choices)
            yield from (block.other, "_" * 40) if block.other else ()
        case Labels():
            yield from (f"{label.name}. {label.line}" if label.line else label.name for label in block.labels)


def web_page(document: Document, pictures: PictureSource) -> str:
    """Return `document` as one web page with its pictures inside it. It reads well at twice the size.

    A picture that is not there leaves no trace.
    """
    source = CarriedPictures(document.drawings, pictures)
    known: dict[str, str] = {}
    credits: dict[str, None] = {}

    def image(picture: Picture | None) -> str:
        if picture is None:
            return ""
        if picture.key not in known:
            known[picture.key] = _address(source, picture.key)
            if known[picture.key]:
                whose = picture.credit if picture.key.startswith(OWN) else document.credit
                credits.setdefault(whose)
        address = known[picture.key]
        return f'<img src="{address}" alt="{escape(picture.name)}">' if address else ""

    parts = [_html(block, image) for block in document.blocks]
    if not any(isinstance(block, Heading) and block.level == 1 for block in document.blocks):
        parts.insert(0, f"<h1>{_rich(document.title)}</h1>")
    owed = "".join(f"<p>{_rich(words)}</p>" for words in credits if words)
    credit = f'<footer class="part">{owed}</footer>\n' if owed else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(document.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(plain(document.title))}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f'<header class="part"><p>{_rich(document.club)}</p><p>{_rich(document.date)}</p></header>\n<main>\n'
        + "\n".join(filter(None, parts))
        + f"\n</main>\n{credit}</body>\n</html>\n"
    )


def _html(block: Block, image: Callable[[Picture | None], str]) -> str:
    match block:
        case Heading():
            level = min(max(block.level, 1), 3)
            return f"<h{level}>{_rich(block.text)}</h{level}>"
        case Words():
            return f'<div class="part">{_paragraphs(block.lines)}</div>'
        case PictureRow():
            return f'<div class="part row">{image(block.picture)}<div>{_paragraphs(block.lines)}</div></div>'
        case Bullets():
            return (
                "<ul>" + "".join(f"<li>{_paragraphs(tuple(line.splitlines()))}</li>" for line in block.lines) + "</ul>"
            )
        case Faces():
            people = (
                f"<li>{image(picture)}<strong>{_rich(name)}</strong>{_paragraphs(tuple(line.splitlines()))}</li>"
                for picture, name, line in block.people
            )
            return f'<ul class="faces">{"".join(people)}</ul>'
        case Table():
            heads = "".join(f'<th scope="col">{_rich(heading)}</th>' for heading in block.headings)
            rows = ("<tr>" + "".join(f"<td>{_rich(cell)}</td>" for cell in row) + "</tr>" for row in block.rows)
            return f'<table class="part"><thead><tr>{heads}</tr></thead><tbody>{"".join(rows)}</tbody></table>'
        case WriteHere():
            rules = '<div class="rule"></div>' * block.rules
            return f'<div class="part">{_paragraphs((block.question,))}{rules}</div>'
        case TickHere():
            boxes = "".join(f"<li>{_rich(choice)}</li>" for choice in block.choices)
            asked = f'{_paragraphs((block.question,))}<ul class="ticks">{boxes}</ul>'
            asked += f'<p>{_rich(block.other)}</p><div class="rule"></div>' if block.other else ""
            return f'<div class="part row">{image(block.picture)}<div>{asked}</div></div>'
        case Labels():
            names = (
                f"<li><strong>{_rich(label.name)}</strong><p>{_rich(label.line)}</p></li>" for label in block.labels
            )
            return f'<ul class="faces">{"".join(names)}</ul>'
        case _:
            return ""


def _paragraphs(lines: tuple[str, ...]) -> str:
    return "".join(f"<p>{_rich(each)}</p>" for line in lines if line.strip() for each in on_lines(line))


def _rich(words: str) -> str:
    """Return words safe for a web page, bold where they are between two "**". Dates and the like stay on one line."""
    parts = escape(tie(words)).split("**")
    return "".join(f"<strong>{part}</strong>" if number % 2 else part for number, part in enumerate(parts))


def _address(source: PictureSource, key: str) -> str:
    """Return a picture as an address that holds the picture itself, or "" when it is not there."""
    drawing = source.svg(key)
    if drawing:
        kind, content = "image/svg+xml", drawing.encode()
    else:
        photo = source.image(key)
        if not photo:
            return ""
        kind, content = ("image/png" if photo.startswith(b"\x89PNG") else "image/jpeg"), photo
    return f"data:{kind};base64,{base64.b64encode(content).decode('ascii')}"
