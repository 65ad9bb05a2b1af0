"""A font file for tests, made from Lato: other letters have its shapes, so a computer "has" a font for them."""

from __future__ import annotations

import struct
from pathlib import Path

from reportlab.pdfbase.ttfonts import TTFontFace

from coprod_desktop.printing.font_files import font_path


def make_font(path: Path, letters: str) -> None:
    """Write a TrueType font that draws each of `letters` with the shape of a letter of Lato: A, B, C and so on."""
    whole = font_path("lato").read_bytes()
    count = struct.unpack(">H", whole[4:6])[0]
    tables = {}
    for place in range(12, 12 + 16 * count, 16):
        name, _check, start, length = struct.unpack(">4sLLL", whole[place : place + 16])
        tables[name] = whole[start : start + length]
    shapes = TTFontFace(str(font_path("lato"))).charToGlyph
    codes = sorted(map(ord, letters))
    groups = b"".join(struct.pack(">LLL", code, code, shapes[65 + number]) for number, code in enumerate(codes))
    subtable = struct.pack(">HHLLL", 12, 0, 16 + len(groups), 0, len(codes)) + groups
    tables[b"cmap"] = struct.pack(">HHHHL", 0, 1, 3, 10, 12) + subtable
    for spelt in ("ascii", "utf-16-be"):  # two fonts of one name would be taken for each other
        tables[b"name"] = tables[b"name"].replace("Lato".encode(spelt), "Made".encode(spelt))
    head, body = whole[:12], b""
    rows = b""
    for name in sorted(tables):
        data = tables[name] + bytes(-len(tables[name]) % 4)
        check = sum(struct.unpack(f">{len(data) // 4}L", data)) & 0xFFFFFFFF
        rows += struct.pack(">4sLLL", name, check, 12 + 16 * count + len(body), len(tables[name]))
        body += data
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(head + rows + body)
